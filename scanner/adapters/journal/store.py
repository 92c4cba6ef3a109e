"""The open journal: transactions, the growing chain, and its errors as sentences."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scanner.adapters.database import (
    Broken,
    NewerSchema,
    check,
    connect,
    migrate,
    no_room,
    set_aside,
)
from scanner.adapters.journal.schema import MIGRATIONS
from scanner.domain.chain import private_digest, row_hash
from scanner.domain.phrase import Phrase
from scanner.ports import JournalError

CHECKED = 50_000_000  # bytes; a larger journal takes too long to look through at each opening
BUSY_MS = 1500  # another process of this lane never holds the file longer than one commit


def iso(at: datetime) -> str:
    """A time as the journal keeps it: UTC, microseconds, sortable as text."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


class Store:
    """One thread's connection to a journal. Opening migrates; a newer or locked file is refused in
    a sentence, a damaged one is set aside whole and a new one begun (`set_aside` says where)."""

    def __init__(
        self,
        path: Path,
        lane: str,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        busy_ms: int = BUSY_MS,
    ) -> None:
        self.path = path
        self.lane = lane
        self.now = now
        self.set_aside: Path | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self.db = self._open(busy_ms)
            except Broken:
                self.set_aside = set_aside(path)
                self.db = self._open(busy_ms)
        except NewerSchema as error:
            raise JournalError(str(error)) from None
        except (sqlite3.Error, OSError) as error:
            sentence = _FULL if no_room(path) else f"{path} cannot be opened: {error}."
            raise JournalError(sentence) from error

    def _open(self, busy_ms: int) -> sqlite3.Connection:
        fresh = not self.path.exists()
        db = connect(self.path, synchronous="full", busy_ms=busy_ms)
        try:
            if fresh:
                self.path.chmod(0o600)
            elif self.path.stat().st_size <= CHECKED:
                check(db, self.path)
            migrate(db, self.path, MIGRATIONS)
        except BaseException:
            db.close()
            raise
        return db

    def close(self) -> None:
        self.db.close()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, on disk when the block has ended. Raises `JournalError`."""
        try:
            self.db.execute("begin immediate")
        except sqlite3.Error as error:
            raise JournalError(_sentence(error)) from error
        try:
            yield self.db
            self.db.execute("commit")
        except sqlite3.Error as error:
            self._rollback()
            raise JournalError(_sentence(error)) from error
        except BaseException:
            self._rollback()
            raise

    def read(self, query: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> list[Any]:
        """All rows of a query. Raises `JournalError`."""
        try:
            return self.db.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise JournalError(_NOT_READ.of(error=str(error))) from error

    def _rollback(self) -> None:
        # A full disk may have rolled back by itself.
        if self.db.in_transaction:
            self.db.execute("rollback")

    def append(
        self,
        kind: str,
        scan_id: str,
        at: datetime,
        body: Mapping[str, Any],
        private: Mapping[str, Any] | None = None,
    ) -> int:
        """Add one row to the chain; only inside `writing()`. Returns its number.

        `private` holds what may be purged one day: codes, names. `body` must hold none of it.
        """
        seq, prev = self.db.execute("select seq, hash from head").fetchone()
        seq += 1
        when = iso(at)
        public = _dump({"lane": self.lane, "recorded": iso(self.now()), **body})
        hidden = _dump({"salt": secrets.token_hex(16), **private}) if private else None
        hidden_hash = private_digest(hidden)
        own = row_hash(prev, seq, kind, scan_id, when, public, hidden_hash)
        self.db.execute(
            "insert into journal (seq, kind, scan_id, at, body, private, private_hash, prev, hash)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (seq, kind, scan_id, when, public, hidden, hidden_hash, prev, own),
        )
        self.db.execute("update head set seq = ?, hash = ?", (seq, own))
        return int(seq)


_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


_FULL = Phrase(
    "journal", "The disk is full: nothing can be journalled, so nobody is let in. Free some space."
)
_HELD = Phrase("journal", "The journal is held by another program; close it.")
_READ_ONLY = Phrase("journal", "The journal cannot be written: its file or folder is read-only.")
_NOT_WRITTEN = Phrase("journal", "The journal cannot be written ({error}).")
_NOT_READ = Phrase("journal", "The journal cannot be read ({error}).")


def _sentence(error: sqlite3.Error) -> Phrase:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return _FULL
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return _HELD
    if code == sqlite3.SQLITE_READONLY:
        return _READ_ONLY
    return _NOT_WRITTEN.of(error=str(error))
