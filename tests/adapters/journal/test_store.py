"""The open journal: on disk before it returns, never changed, errors as sentences (P1, P2)."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from unittest.mock import Mock

import pytest

from scanner.adapters.journal.store import Store, iso
from scanner.domain.chain import GENESIS, Link, first_break
from scanner.ports import JournalError

AT = datetime(2026, 5, 14, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "journal.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(Store(path, "North gate")) as opened:
        yield opened


def write(store: Store, number: int = 1) -> None:
    with store.writing():
        store.append("SCAN", f"s{number}", AT, {"verdict": "REFUSE"}, {"code": "SECRET"})


def chain(path: Path) -> tuple[int, str] | None:
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute(
            "select seq, kind, scan_id, at, body, private, private_hash, prev, hash"
            " from journal order by seq"
        ).fetchall()
        head = db.execute("select seq, hash from head").fetchone()
    return first_break((Link(*row) for row in rows), head)


def test_times_are_kept_in_utc_and_sort_as_text():
    east = AT.astimezone(timezone(timedelta(hours=9)))
    assert iso(east) == iso(AT) == "2026-05-14T12:00:00.000000+00:00"
    assert iso(AT) < iso(AT + timedelta(microseconds=1))


def test_a_row_is_on_disk_when_the_block_has_ended(store, path):
    write(store)
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("select scan_id from journal").fetchall() == [("s1",)]


def test_the_journal_waits_for_the_disk_at_every_commit(store):
    assert store.db.execute("pragma synchronous").fetchone() == (2,)
    assert store.db.execute("pragma journal_mode").fetchone() == ("wal",)


def test_a_failed_block_leaves_no_row(store, path):
    with pytest.raises(ZeroDivisionError), store.writing():
        store.append("SCAN", "s1", AT, {})
        raise ZeroDivisionError
    assert store.read("select count(*) from journal") == [(0,)]
    write(store)
    assert chain(path) is None


@pytest.mark.parametrize(
    "statement",
    [
        "delete from journal",
        "update journal set body = '{}'",
        "update journal set at = 'x'",
        "update journal set hash = 'x'",
        "update journal set private = 'x'",
        "update journal set seq = 7",
    ],
)
def test_no_row_is_ever_changed_or_deleted(store, statement):
    write(store)
    with pytest.raises(JournalError, match="never"), store.writing() as db:
        db.execute(statement)
    assert store.read("select scan_id from journal") == [("s1",)]


def test_the_personal_part_may_be_forgotten_and_the_chain_holds(store, path):
    write(store)
    write(store, 2)
    with store.writing() as db:
        db.execute("update journal set private = null where seq = 1")
    assert chain(path) is None


def test_codes_stay_out_of_the_public_part(store):
    write(store)
    ((body, private),) = store.read("select body, private from journal")
    assert "SECRET" not in body
    assert "SECRET" in private


def test_the_same_personal_data_never_has_the_same_digest(store):
    write(store)
    write(store, 2)
    digests = store.read("select private_hash from journal")
    assert len(set(digests)) == 2


def test_the_chain_grows_across_two_stores_of_one_lane(store, path):
    with closing(Store(path, "North gate")) as other:
        for number in range(6):
            write((store, other)[number % 2], number)
    assert chain(path) is None
    assert store.read("select seq from head") == [(6,)]


def test_many_threads_write_one_chain(path):
    with closing(Store(path, "North gate")) as first:
        assert first.read("select hash from head") == [(GENESIS,)]

    def work(number: int) -> None:
        with closing(Store(path, "North gate")) as own:
            for n in range(10):
                write(own, number * 10 + n)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert chain(path) is None
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("select count(*) from journal").fetchone() == (40,)


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("update journal set body = json_set(body, '$.verdict', 'ADMIT') where seq = 2", "edited"),
        ("delete from journal where seq = 2", "removed"),
        ("delete from journal where seq = 3", "removed"),
        ("update journal set seq = 4 where seq = 3", "removed"),
    ],
)
def test_whoever_drops_the_triggers_and_edits_is_found(store, path, statement, words):
    for number in range(1, 4):
        write(store, number)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("drop trigger journal_keeps")
        db.execute("drop trigger journal_stays")
        db.execute(statement)
    assert words in chain(path)[1]


def test_a_full_disk_is_a_sentence_and_the_journal_goes_on_afterwards(store, path):
    write(store)
    store.db.execute("pragma max_page_count = 1")  # as small as it is now
    with pytest.raises(JournalError, match=r"disk is full.*Free some space"), store.writing():
        store.append("SCAN", "s2", AT, {"x": "y" * 100_000})
    store.db.execute("pragma max_page_count = 1000000")
    write(store, 3)
    assert chain(path) is None
    assert store.read("select scan_id from journal") == [("s1",), ("s3",)]


def test_a_journal_that_another_program_holds_is_a_sentence(path):
    with closing(Store(path, "North gate", busy_ms=20)) as store:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("begin immediate")
            with pytest.raises(JournalError, match="held by another program"):
                write(store)
            other.execute("rollback")
        write(store)


def test_a_journal_that_cannot_be_read_is_a_sentence(store):
    with pytest.raises(JournalError, match="cannot be read"):
        store.read("select * from nowhere")


def test_a_newer_journal_is_refused_and_left_alone(path):
    with closing(Store(path, "North gate")) as store:
        write(store)
        store.db.execute("pragma user_version = 99")
    with pytest.raises(JournalError, match="newer version"):
        Store(path, "North gate")
    assert [p.name for p in path.parent.iterdir()] == ["journal.db"]


def test_a_damaged_journal_is_set_aside_whole_and_a_new_one_begun(path):
    path.parent.mkdir()
    path.write_bytes(b"no database at all" * 300)
    with closing(Store(path, "North gate")) as store:
        assert store.set_aside is not None
        assert store.set_aside.read_bytes() == b"no database at all" * 300
        write(store)
    with closing(Store(path, "North gate")) as again:
        assert again.set_aside is None
        assert again.read("select scan_id from journal") == [("s1",)]


@pytest.mark.skipif(os.name != "posix", reason="file modes are of POSIX")
def test_nobody_else_may_read_a_journal(store, path):
    assert path.stat().st_mode & 0o077 == 0


def test_a_journal_that_a_full_disk_lets_nobody_open_says_so(path, monkeypatch):
    """SQLite calls it an I/O error."""
    error = sqlite3.OperationalError("disk I/O error")
    monkeypatch.setattr("scanner.adapters.database.sqlite3.connect", Mock(side_effect=error))
    monkeypatch.setattr(
        "scanner.adapters.database.shutil.disk_usage", lambda folder: Mock(free=4096)
    )
    with pytest.raises(JournalError, match="The disk is full"):
        Store(path, "North gate")


def test_a_journal_that_cannot_be_opened_is_a_sentence(path):
    path.mkdir(parents=True)
    with pytest.raises(JournalError, match="cannot be opened"):
        Store(path, "North gate")
    with pytest.raises(JournalError, match="cannot be opened"):
        Store(Path("/dev/null/journal.db"), "North gate")
