"""Opening SQLite files: pragmas, versioned migrations with a copy taken first, and what to do with
a file that is newer than the program or broken. No tables of its own."""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

Migration = Callable[[sqlite3.Connection], None]

# What SQLite says of a damaged schema may quote bytes that are no text, and Python cannot raise it;
# rows may hold JSON that is none any more.
DAMAGE = (UnicodeDecodeError, json.JSONDecodeError)
FAULTS = (sqlite3.Error, *DAMAGE)

NEEDED = 100_000  # bytes: a `-shm` and a few pages of a log


class NewerSchema(Exception):
    """The file was written by a newer program; it must not be touched. `str()` says so."""


class Broken(Exception):
    """The file is no database, or a damaged one. `str()` says so."""


def connect(path: Path, *, synchronous: str, busy_ms: int) -> sqlite3.Connection:
    """A connection in WAL mode with explicit transactions. To be used by one thread."""
    db = sqlite3.connect(path, isolation_level=None, timeout=busy_ms / 1000)
    try:
        _into_wal(db, time.monotonic() + busy_ms / 1000)
        db.execute(f"pragma synchronous = {synchronous}")
        db.execute("pragma foreign_keys = on")
    except FAULTS as error:
        db.close()  # Windows sets no file aside that is open
        raise_broken(error, path)
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR:  # no format it knows
            raise Broken(f"{path.name} is damaged ({error}).") from error
        raise
    return db


def _into_wal(db: sqlite3.Connection, until: float) -> None:
    """SQLite does not wait here as it does elsewhere: of the threads that open a new file in the
    same moment, all but one are turned away at once."""
    while True:
        try:
            db.execute("pragma journal_mode = wal")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.005)


def raise_broken(error: Exception, path: Path) -> None:
    """Raise `Broken` where the error means a damaged file; else return."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) or isinstance(error, DAMAGE):
        raise Broken(f"{path.name} is damaged ({error}).") from error


def check(db: sqlite3.Connection, path: Path) -> None:
    """Look through the whole file (a millisecond for a thousand rows). Raises `Broken`."""
    try:
        found = db.execute("pragma quick_check(1)").fetchone()[0]
    except FAULTS as error:
        raise_broken(error, path)
        raise
    if found != "ok":
        raise Broken(f"{path.name} is damaged ({found}).")


def migrate(db: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> None:
    """Bring a file up to this program's schema, one version at a time, all or nothing.

    An existing file is copied first, next to itself. Raises `NewerSchema`.
    """
    try:
        version = db.execute("pragma user_version").fetchone()[0]
        if version == len(migrations):
            return
        if version > len(migrations):
            raise NewerSchema(
                f"{path.name} was written by a newer version of the program "
                f"(schema {version}, this one knows {len(migrations)}): install that version."
            )
        if version > 0:
            copy(db, path.with_name(f"{path.name}.v{version}.bak"))
        db.execute("begin immediate")
        try:
            # Another process may have been quicker.
            version = db.execute("pragma user_version").fetchone()[0]
            for step in migrations[version:]:
                step(db)
            db.execute(f"pragma user_version = {len(migrations)}")
            db.execute("commit")
        except BaseException:
            db.execute("rollback")
            raise
    except FAULTS as error:
        raise_broken(error, path)
        raise


def copy(db: sqlite3.Connection, target: Path) -> None:
    """A consistent copy of an open database."""
    with closing(sqlite3.connect(target)) as other:
        db.backup(other)


def no_room(path: Path) -> bool:
    """Whether its disk is full: SQLite calls it an I/O error where it cannot make its `-shm`."""
    try:
        return shutil.disk_usage(path.parent).free < NEEDED
    except OSError:
        return False


def set_aside(path: Path) -> Path:
    """Move a broken database out of the way, whole, with its log; nothing is deleted."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    kept = path.with_name(f"{path.name}.broken-{stamp}")
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(kept.with_name(kept.name + suffix))
    return kept
