"""The seats of a profile: of all programs that work on it, one delivers at a time, and one shows
the lane's window. The operating system gives a seat back when its program dies. It guards nothing
but itself."""

from __future__ import annotations

import sqlite3
from pathlib import Path

COURIER = "courier.lock"
WINDOW = "window.lock"


class Seat:
    """One thread's claim to a seat of a profile. SQLite's locks behave alike on all systems, and
    are let go of with the process; nothing is ever written."""

    def __init__(self, folder: Path, seat: str = COURIER) -> None:
        self._path = folder / seat
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
