from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scanner.adapters.journal.audit import entries, owed, reading, verify
from scanner.adapters.journal.purge import BATCH, purge
from scanner.adapters.journal.store import Store
from scanner.domain.chain import row_hash
from scanner.domain.delivery import DeliveryState
from scanner.ports import JournalError

NOON = datetime(2026, 5, 14, 12, 0, tzinfo=UTC)
ROWS = 5


def write(store: Store, count: int, start: int = 1) -> None:
    with store.writing():
        for n in range(start, start + count):
            at = NOON + timedelta(minutes=n)
            body = {"verdict": "ADMIT", "message": f"Come in {n}"}
            store.append("ADMIT", f"scan-{n}", at, body, {"code": f"CODE-{n}", "name": "Robin"})


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "journal.db"
    with closing(Store(path, "North gate")) as store:
        write(store, ROWS)
    return path


@pytest.fixture
def store(journal: Path) -> Iterator[Store]:
    with closing(Store(journal, "North gate")) as opened:
        yield opened


def tamper(path: Path, *statements: str) -> None:
    """As someone with the file and a SQLite shell would: without the triggers."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        # A body that is no JSON would be refused by the column that is generated from it.
        db.create_function("json_extract", 2, lambda *_: None, deterministic=True)
        db.execute("drop trigger journal_keeps")
        db.execute("drop trigger journal_stays")
        for statement in statements:
            assert db.execute(statement).rowcount > 0


def test_an_untouched_journal_verifies(journal: Path) -> None:
    found = verify(journal)
    assert (found.rows, found.broken) == (ROWS, None)
    with reading(journal) as db:
        assert list(entries(db))[-1].hash == found.hash


def test_a_journal_without_rows_verifies(tmp_path: Path) -> None:
    Store(tmp_path / "journal.db", "North gate").close()
    found = verify(tmp_path / "journal.db")
    assert (found.rows, found.broken) == (0, None)


@pytest.mark.parametrize(
    ("edit", "row", "why"),
    [
        ("update journal set body = replace(body, 'Come', 'Go') where seq = 3", 3, "edited"),
        ("update journal set at = '2026-05-14T13:00:00.000000+00:00' where seq = 2", 2, "edited"),
        ("update journal set kind = 'SCAN' where seq = 5", 5, "edited"),
        ("update journal set scan_id = 'x' where seq = 1", 1, "edited"),
        ("update journal set body = x'00ff' where seq = 4", 4, "edited"),
        ("update journal set kind = cast(x'ff' as text) where seq = 4", 4, "edited"),
        ('update journal set private = \'{"code":"OTHER"}\' where seq = 2', 2, "personal part"),
        ("update journal set prev = hash where seq = 2", 2, "does not follow"),
        ("delete from journal where seq = 1", 1, "removed"),
        ("delete from journal where seq = 3", 3, "removed"),
        ("delete from journal where seq = 5", 5, "end were removed"),
        ("delete from journal", 1, "end were removed"),
        ("update journal set seq = 0 where seq = 1", 1, "inserted"),
        ("update head set hash = 'x'", 5, "not the last row"),
        ("update head set seq = 'x'", 1, "added"),
        ("delete from head", 1, "added"),
    ],
)
def test_a_touched_row_is_named(journal: Path, edit: str, row: int, why: str) -> None:
    tamper(journal, edit)
    broken = verify(journal).broken
    assert broken is not None
    assert broken[0] == row
    assert why in broken[1]


def test_a_row_slipped_in_between_is_found(journal: Path) -> None:
    copied = "scan_id, at, body, private, private_hash, prev, hash"
    tamper(
        journal,
        "update journal set seq = -seq where seq > 2",
        "update journal set seq = 1 - seq where seq < 0",
        f"insert into journal (seq, kind, {copied}) select 3, kind, {copied} from journal"
        " where seq = 2",
    )
    assert verify(journal).broken == (3, "it does not follow the row before it")


def test_a_well_made_row_at_the_end_is_found(journal: Path) -> None:
    with closing(sqlite3.connect(journal, isolation_level=None)) as db:
        (prev,) = db.execute("select hash from journal order by seq desc limit 1").fetchone()
        own = row_hash(prev, ROWS + 1, "ADMIT", "forged", "2026", "{}", "")
        db.execute(
            "insert into journal (seq, kind, scan_id, at, body, private_hash, prev, hash)"
            " values (?, 'ADMIT', 'forged', '2026', '{}', '', ?, ?)",
            (ROWS + 1, prev, own),
        )
    broken = verify(journal).broken
    assert broken is not None
    assert broken[0] == ROWS + 1
    assert "added" in broken[1]


def test_verifying_leaves_the_folder_as_it_was(journal: Path) -> None:
    before = {path: path.read_bytes() for path in journal.parent.iterdir()}
    verify(journal)
    assert {path: path.read_bytes() for path in journal.parent.iterdir()} == before


def test_a_journal_in_use_is_verified_with_its_newest_rows(journal: Path, store: Store) -> None:
    write(store, 3, start=ROWS + 1)
    found = verify(journal)
    assert (found.rows, found.broken) == (ROWS + 3, None)


def test_a_lane_that_goes_on_writing_never_looks_like_tampering(
    journal: Path, store: Store
) -> None:
    done = threading.Event()

    def admit() -> None:
        with closing(Store(journal, "North gate")) as own:
            for n in range(60):
                write(own, 1, start=100 + n)
        done.set()

    thread = threading.Thread(target=admit)
    thread.start()
    while not done.is_set():
        assert verify(journal).broken is None
    thread.join()
    assert verify(journal).rows == ROWS + 60


@pytest.mark.parametrize("size", [0, 16, 5000])
def test_a_missing_or_damaged_journal_is_a_sentence(journal: Path, size: int) -> None:
    journal.write_bytes(
        journal.read_bytes()[:100] + bytes(size - 100) if size > 100 else b"x" * size
    )
    with pytest.raises(JournalError, match=r"journal\.db (is|cannot)"):
        verify(journal)
    assert [path.name for path in journal.parent.iterdir()] == ["journal.db"]
    journal.unlink()
    with pytest.raises(JournalError, match="no journal here"):
        verify(journal)
    assert list(journal.parent.iterdir()) == []


def test_a_newer_journal_is_left_alone(journal: Path) -> None:
    with closing(sqlite3.connect(journal, isolation_level=None)) as db:
        db.execute("pragma user_version = 999")
    with pytest.raises(JournalError, match="newer version"):
        verify(journal)


def test_entries_come_from_a_time_on(journal: Path) -> None:
    with reading(journal) as db:
        found = list(entries(db, NOON + timedelta(minutes=4)))
    assert [entry.scan_id for entry in found] == ["scan-4", "scan-5"]
    assert found[0].private is not None
    assert found[0].private["code"] == "CODE-4"


def test_an_edited_row_can_still_be_read(journal: Path) -> None:
    tamper(journal, "update journal set body = 'no json' where seq = 2")
    with reading(journal) as db:
        assert list(entries(db))[1].body == {"unreadable": "no json"}


def deliver(store: Store, state: str, at: datetime) -> int:
    with store.writing() as db:
        number = db.execute(
            "insert into delivery (scan_id, connection, method, state, at, code, booking,"
            " product_id, option_id, keys, admitted)"
            " values ('scan-1', 'castle', 'redeem', ?, ?, 'SECRET-CODE', '', '', '', '[]', 1)",
            (state, at.isoformat(timespec="microseconds")),
        ).lastrowid
    assert number is not None
    return number


def dispute(store: Store, delivery: int, closed: float | None) -> None:
    with store.writing() as db:
        db.execute(
            "insert into dispute (delivery_id, reason, detail, place, opened, closed)"
            " values (?, 'REFUSED', '', '', 0, ?)",
            (delivery, closed),
        )


def test_what_is_owed_is_counted(journal: Path, store: Store) -> None:
    deliver(store, "QUEUED", NOON)
    deliver(store, "PARKED", NOON)
    dispute(store, deliver(store, "DISPUTED", NOON), None)
    dispute(store, deliver(store, "DISPUTED", NOON), 1.0)
    found = owed(journal)
    assert found.deliveries == {
        DeliveryState.QUEUED: 1,
        DeliveryState.PARKED: 1,
        DeliveryState.DISPUTED: 2,
    }
    assert found.disputes == 1


def test_purging_forgets_people_and_keeps_the_chain(journal: Path, store: Store) -> None:
    assert purge(store, NOON + timedelta(minutes=4)) == 3
    assert purge(store, NOON + timedelta(minutes=4)) == 0
    assert verify(journal).broken is None
    with reading(journal) as db:
        kept = [entry.seq for entry in entries(db) if entry.private is not None]
    assert kept == [4, 5]


def test_purging_leaves_no_trace_in_the_files(journal: Path, store: Store) -> None:
    write(store, 1, start=50)  # this one is still in the log
    purge(store, NOON + timedelta(hours=1))
    for path in journal.parent.iterdir():
        assert b"CODE-" not in path.read_bytes(), path.name


def test_purging_goes_on_past_one_batch(store: Store) -> None:
    write(store, BATCH + 10, start=100)
    assert purge(store, NOON + timedelta(days=2)) == ROWS + BATCH + 10


def test_only_settled_deliveries_lose_their_code(journal: Path, store: Store) -> None:
    later = NOON + timedelta(days=1)
    old = {state: deliver(store, state, NOON) for state in DeliveryState}
    fresh = deliver(store, "DELIVERED", later)
    dispute(store, old[DeliveryState.DISPUTED], None)
    closed = deliver(store, "DISPUTED", NOON)
    dispute(store, closed, 1.0)
    purge(store, later)
    with reading(journal) as db:
        rows = db.execute("select id, code from delivery").fetchall()
    gone = {number for number, code in rows if code == ""}
    assert gone == {old[DeliveryState.DELIVERED], old[DeliveryState.CANCELLED], closed}
    assert fresh not in gone
