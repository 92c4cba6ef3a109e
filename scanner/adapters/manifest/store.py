"""The open manifest.db: a connection that begins the file anew when it is damaged, of another
version or gone, and transactions with errors as sentences. Knows nothing of bookings."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from scanner.adapters.database import FAULTS, Broken, connect, no_room, raise_broken
from scanner.adapters.manifest.schema import VERSION, create

log = logging.getLogger(__name__)

T = TypeVar("T")

BUSY_MS = 3000  # a batch of a load holds the file for some tens of milliseconds
_mending = threading.Lock()  # two threads must not throw away each other's new file


class ManifestError(Exception):
    """The manifest cannot be written or opened. `str()` is a sentence."""


class Store:
    """One thread's connection. `rebuilt`: the file had to be begun anew, its bookings are gone."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rebuilt = False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with _mending:
                try:
                    self._open()
                except (sqlite3.OperationalError, FileNotFoundError) as error:
                    log.info("%s is opened again: %s", path.name, error)
                    self._open()  # another program had just thrown the damaged file away
        except (*FAULTS, OSError, Broken) as error:
            why = "the disk is full" if no_room(path) else error
            raise ManifestError(f"{path} cannot be opened: {why}.") from error

    def close(self) -> None:
        self.db.close()

    def read(self, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """The result of a query; `otherwise` when the file was damaged and is empty now. A lane
        whose cache fails still has its supplier, so reading never raises."""
        try:
            self._follow()
            return work(self.db)
        except (*FAULTS, OSError) as error:
            log.warning("%s", self._failed(error))
            return otherwise

    @contextmanager
    def writing(self, patience_ms: int = BUSY_MS) -> Iterator[sqlite3.Connection]:
        """One transaction, begun within so long. Raises `ManifestError`; a damaged file is begun
        anew by then."""
        try:
            self._follow()
            self.db.execute(f"pragma busy_timeout = {patience_ms}")
            self.db.execute("begin immediate")
        except (*FAULTS, OSError) as error:
            raise self._failed(error) from error
        try:
            yield self.db
            self.db.execute("commit")
        except FAULTS as error:
            self._rollback()
            raise self._failed(error) from error
        except BaseException:
            self._rollback()
            raise

    def _rollback(self) -> None:
        # A full disk may have rolled back by itself.
        if self.db.in_transaction:
            with suppress(sqlite3.Error):
                self.db.execute("rollback")

    def _failed(self, error: Exception) -> ManifestError:
        """The sentence for an error, after mending what can be mended."""
        try:
            raise_broken(error, self.path)
        except Broken:
            try:
                self._mend()
            except (*FAULTS, OSError, Broken) as worse:
                return ManifestError(f"{self.path.name} is damaged and cannot be mended: {worse}.")
            return ManifestError(f"{self.path.name} was damaged; it is begun anew.")
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            return ManifestError("The disk is full: the manifest cannot be renewed.")
        return ManifestError(f"{self.path.name} cannot be used ({error}).")

    def _open(self) -> None:
        """Open; whatever is no manifest of this version is thrown away. No copy of it is kept:
        it can be had again from the suppliers, and it holds personal data."""
        try:
            self.db = self._connect()
        except Broken:
            self._throw_away()
            self.db = self._connect()
        version = self.db.execute("pragma user_version").fetchone()[0]
        if version not in (0, VERSION):
            self.db.close()
            self._throw_away()
            self.db = self._connect()
        self._file = self._identity()

    def _connect(self) -> sqlite3.Connection:
        fresh = not self.path.exists()
        db = connect(self.path, synchronous="normal", busy_ms=BUSY_MS)
        try:
            if fresh:
                self.path.chmod(0o600)
            db.execute("pragma secure_delete = on")  # purged means gone
            db.execute("pragma cache_size = -32000")  # KiB: the codes' index fits
            if db.execute("pragma user_version").fetchone()[0] == 0:
                db.execute("begin immediate")
                # Another thread may have been quicker.
                if db.execute("pragma user_version").fetchone()[0] == 0:
                    create(db)
                db.execute("commit")
        except FAULTS as error:
            db.close()
            raise_broken(error, self.path)
            raise
        return db

    def _throw_away(self) -> None:
        log.warning("%s is damaged or of another version; it is begun anew.", self.path.name)
        self.rebuilt = True
        for suffix in ("", "-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)

    def _mend(self) -> None:
        """After damage: another thread's new file if there is one, else a new one."""
        with _mending:
            self.db.close()
            mended = self.path.exists() and self._identity() != self._file
            if not mended:
                self._throw_away()
            self._open()

    def _follow(self) -> None:
        """Go with the file when another thread has begun it anew, or somebody has deleted it."""
        try:
            if self._identity() == self._file:
                return
        except FileNotFoundError:
            self.rebuilt = True
        with _mending:
            self.db.close()
            self._open()

    def _identity(self) -> tuple[int, int]:
        stat = self.path.stat()
        return stat.st_dev, stat.st_ino
