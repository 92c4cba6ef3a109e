"""Opening SQLite files: versions, copies, and what cannot be opened."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from scanner.adapters.database import Broken, NewerSchema, connect, migrate, set_aside


def first(db: sqlite3.Connection) -> None:
    db.execute("create table a (x)")
    db.execute("insert into a values (1)")


def second(db: sqlite3.Connection) -> None:
    db.execute("alter table a add column y")


def failing(db: sqlite3.Connection) -> None:
    db.execute("create table b (x)")
    raise RuntimeError("in the middle")


def opened(path: Path) -> sqlite3.Connection:
    return connect(path, synchronous="full", busy_ms=100)


def version(db: sqlite3.Connection) -> int:
    return int(db.execute("pragma user_version").fetchone()[0])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.db"


def test_a_connection_is_durable(path):
    with closing(opened(path)) as db:
        assert db.execute("pragma journal_mode").fetchone() == ("wal",)
        assert db.execute("pragma synchronous").fetchone() == (2,)
        assert db.execute("pragma foreign_keys").fetchone() == (1,)


def test_a_new_file_that_another_thread_is_just_making_is_waited_for(path, monkeypatch):
    with closing(sqlite3.connect(path, isolation_level=None)) as maker:
        maker.execute("begin immediate")
        monkeypatch.setattr(
            "scanner.adapters.database.time.sleep", lambda seconds: maker.execute("commit")
        )
        with closing(connect(path, synchronous="full", busy_ms=5000)) as db:
            assert db.execute("pragma journal_mode").fetchone() == ("wal",)


def test_a_new_file_is_brought_to_the_newest_version_without_a_copy(path):
    with closing(opened(path)) as db:
        migrate(db, path, (first, second))
        assert version(db) == 2
    assert list(path.parent.glob("*.bak")) == []


def test_an_older_file_is_copied_before_it_is_changed(path):
    with closing(opened(path)) as db:
        migrate(db, path, (first,))
        migrate(db, path, (first, second))
        assert db.execute("select x, y from a").fetchall() == [(1, None)]
    with closing(sqlite3.connect(path.with_name("some.db.v1.bak"))) as kept:
        assert version(kept) == 1
        assert kept.execute("select * from a").fetchall() == [(1,)]


def test_a_migration_that_fails_changes_nothing(path):
    with closing(opened(path)) as db:
        migrate(db, path, (first,))
        with pytest.raises(RuntimeError):
            migrate(db, path, (first, failing))
        assert version(db) == 1
        assert db.execute("select name from sqlite_master where name = 'b'").fetchall() == []
        migrate(db, path, (first, second))


def test_a_file_of_a_newer_program_is_refused_in_a_sentence_and_not_touched(path):
    with closing(opened(path)) as db:
        migrate(db, path, (first, second))
        with pytest.raises(NewerSchema, match=r"newer version .* install that version"):
            migrate(db, path, (first,))
        assert version(db) == 2


@pytest.mark.parametrize(
    "content", [b"this is no database" * 500, b"SQLite format 3\x00" + b"x" * 5000]
)
def test_a_file_that_is_no_database_is_broken_and_set_aside_whole(path, content):
    path.write_bytes(content)
    with pytest.raises(Broken, match=r"some\.db is damaged"), closing(opened(path)) as db:
        migrate(db, path, (first,))
    path.with_name("some.db-wal").write_bytes(b"log")
    kept = set_aside(path)
    assert not path.exists()
    assert kept.read_bytes() == content
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"log"


@pytest.mark.parametrize(
    ("at", "byte"),
    [
        (b"tickets", 0xFF),  # what SQLite says of it is no text then
        (b"(x)", ord("(")),
    ],
)
def test_a_damaged_schema_is_broken(path, at, byte):
    with closing(opened(path)) as db:
        db.execute("create table tickets (x)")
    content = bytearray(path.read_bytes())
    content[content.index(at) + 1] = byte
    path.write_bytes(content)
    with pytest.raises(Broken, match=r"some\.db is damaged"):
        opened(path)


def test_a_format_that_there_is_not_is_broken(path):
    with closing(opened(path)) as db:
        db.execute("create table tickets (x)")
    content = bytearray(path.read_bytes())
    content[47] = 99  # the schema's format number
    path.write_bytes(content)
    with pytest.raises(Broken, match=r"some\.db is damaged"):
        opened(path)


def test_a_folder_that_does_not_exist_is_an_error_of_sqlite(path):
    with pytest.raises(sqlite3.OperationalError):
        opened(path.parent / "nowhere" / "some.db")
