"""Reading a journal as an auditor does: the whole chain, every entry, what is owed. It opens the
file read-only and never creates, migrates, mends or sets aside anything."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from scanner.adapters.journal.schema import MIGRATIONS
from scanner.adapters.journal.store import iso
from scanner.domain.chain import Link, first_break
from scanner.domain.delivery import DeliveryState
from scanner.ports import JournalError

_LINKS = "select seq, kind, scan_id, at, body, private, private_hash, prev, hash from journal"


@dataclass(frozen=True, slots=True)
class Verified:
    """What a walk through the chain found. `broken` is the first row that does not fit and why;
    `hash` is the last row's as it was read: kept elsewhere, it proves later that nothing before
    it was written anew."""

    rows: int
    hash: str
    broken: tuple[int, str] | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One journal row. `body` is what it says in public, `private` what may be purged (None: it
    was, or there never was any). Text that is not JSON, after an edit, comes as {"unreadable"}."""

    seq: int
    kind: str
    scan_id: str
    at: str
    hash: str
    body: dict[str, Any]
    private: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Owed:
    """How many deliveries are in each state, and how many disputes wait for a person."""

    deliveries: dict[DeliveryState, int]
    disputes: int


def verify(path: Path) -> Verified:
    """Check the chain from its first row to its last. Raises `JournalError` where there is no
    journal that could be read to its end."""
    quiet = _is_quiet(path)
    try:
        found = _verify(path)
        if found.broken is None:
            return found
    except JournalError:
        if not quiet or _is_quiet(path):
            raise
    # A lane that came to life meanwhile may have written under a reader that took no locks.
    return _verify(path) if quiet and not _is_quiet(path) else found


def _verify(path: Path) -> Verified:
    with reading(path) as db:
        head = _head(db)
        rows, last = 0, ""

        def links() -> Iterator[Link]:
            nonlocal rows, last
            for row in db.execute(f"{_LINKS} order by seq"):
                link = _link(row)
                rows, last = rows + 1, link.hash
                yield link

        broken = first_break(links(), head)
        if broken is not None:
            (rows,) = db.execute("select count(*) from journal").fetchone()
        return Verified(rows, last, broken)


def _link(row: tuple[Any, ...]) -> Link:
    seq, kind, scan_id, at, body, private, private_hash, prev, own = row
    return Link(
        seq,
        _text(kind),
        _text(scan_id),
        _text(at),
        _text(body),
        None if private is None else _text(private),
        _text(private_hash),
        _text(prev),
        _text(own),
    )


def _head(db: sqlite3.Connection) -> tuple[int, str]:
    """The last row as the journal remembers it; an edit may have left anything there."""
    seq, own = db.execute("select seq, hash from head").fetchone() or (0, "")
    return (seq if isinstance(seq, int) and seq > 0 else 0), _text(own)


def entries(db: sqlite3.Connection, since: datetime | None = None) -> Iterator[Entry]:
    """The rows of a journal opened with `reading`, oldest first, of scans at or after `since`."""
    rows = db.execute(
        "select seq, kind, scan_id, at, hash, body, private from journal"
        " where ?1 is null or at >= ?1 order by seq",
        (None if since is None else iso(since),),
    )
    for seq, kind, scan_id, at, own, body, private in rows:
        yield Entry(
            seq,
            _text(kind),
            _text(scan_id),
            _text(at),
            _text(own),
            _parsed(body),
            None if private is None else _parsed(private),
        )


def owed(path: Path) -> Owed:
    """What a lane still owes. Raises `JournalError`."""
    with reading(path) as db:
        states = db.execute("select state, count(*) from delivery group by state").fetchall()
        (disputes,) = db.execute("select count(*) from dispute where closed is null").fetchone()
    return Owed({DeliveryState(state): count for state, count in states}, disputes)


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A journal as it was when the block began, whatever a lane writes meanwhile. Raises
    `JournalError` for a file that is missing, damaged, no journal or a newer program's."""
    if not path.is_file():
        raise JournalError(f"{path}: there is no journal here.")
    # SQLite would leave -wal and -shm files beside a journal that nobody has open.
    how = "mode=ro&immutable=1" if _is_quiet(path) else "mode=ro"
    try:
        db = sqlite3.connect(f"{path.resolve().as_uri()}?{how}", uri=True, isolation_level=None)
        try:
            db.text_factory = _decoded
            db.execute("begin")
            (version,) = db.execute("pragma user_version").fetchone()
            if version > len(MIGRATIONS):
                raise JournalError(
                    f"{path} was written by a newer version of the program: use that one."
                )
            yield db
        finally:
            db.close()
    except sqlite3.Error as error:
        raise JournalError(_sentence(error, path)) from error


def _is_quiet(path: Path) -> bool:
    """Nobody has the journal open, and nobody left it without closing it."""
    return not path.with_name(path.name + "-wal").exists()


def _decoded(raw: bytes) -> str:
    # An edit may have left bytes that are no text: the chain shall say so, not the decoder.
    return raw.decode("utf-8", "backslashreplace")


def _text(value: object) -> str:
    """A column's text; a blob or null, which no lane writes, becomes some other text."""
    return value if isinstance(value, str) else repr(value)


def _parsed(text: object) -> dict[str, Any]:
    try:
        value = json.loads(_text(text))
    except (ValueError, RecursionError):
        value = None
    return value if isinstance(value, dict) else {"unreadable": _text(text)}


def _sentence(error: sqlite3.Error, path: Path) -> str:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return f"{path} is damaged ({error}). Keep it as it is; its rows may still be saved."
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return f"{path} is held by another program; close it."
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return f"{path} cannot be read here ({error}): copy it, with its -wal file, elsewhere."
    if code == sqlite3.SQLITE_ERROR:
        return f"{path} is no journal of this program ({error})."
    return f"{path} cannot be read ({error})."
