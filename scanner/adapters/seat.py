"""The courier's seat: of all programs that work on one profile, one delivers at a time. The
operating system gives it back when a program dies. It guards nothing but itself."""

from __future__ import annotations

import sqlite3
from pathlib import Path

FILE = "courier.lock"


class Seat:
    """One thread's claim to the seat of a profile. SQLite's locks behave alike on all systems, and
    are let go of with the process; nothing is ever written."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._db: sqlite3.Connection | None = None

    def take(self) -> bool:
        """False: another program, or thread, is delivering. A profile where no file can be made
        has no second program either."""
        try:
            self._db = sqlite3.connect(self._path, isolation_level=None, timeout=0)
            self._db.execute("begin exclusive")
        except sqlite3.OperationalError as error:
            self.leave()
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            return code not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        return True

    def leave(self) -> None:
        """For the next one."""
        if self._db is not None:
            self._db.close()
            self._db = None
