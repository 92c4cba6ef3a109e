"""One lane of a simulated world: the program's real parts on a simulated clock and wire, opened on
real databases, and opened again after every crash."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from sqlite3 import Connection
from zoneinfo import ZoneInfo

from simulated_supply import Supply, Wire
from simulated_time import Fuse, Stop, Time

from scanner.adapters.database import connect
from scanner.adapters.journal.admissions import Admissions
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.store import Store
from scanner.adapters.manifest import Manifest
from scanner.adapters.octo.client import OctoSupplier
from scanner.domain.scan import Origin, Scan
from scanner.domain.ticket import Method
from scanner.settings import ConnectionSettings, LaneSettings, ManifestSettings, Settings
from scanner.work.admission import Admission
from scanner.work.answer import Answer
from scanner.work.connections import Connections
from scanner.work.refresh import Refresh
from scanner.work.rounds import Rounds
from scanner.work.undo import Undo, UndoResult

MANIFEST = ManifestSettings(fresh_minutes=15, expire_hours=12, days_back=0, days_ahead=0)


class _Store(Store):
    """A store that may die before, in and after each transaction. What is written survives the
    end of the program; that it survives the end of the power is a matter of FULL sync, which only
    costs time here."""

    fuse: Fuse

    def relax(self, fuse: Fuse) -> _Store:
        self.fuse = fuse
        self.db.execute("pragma synchronous = off")
        return self

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        self.fuse.point()
        with super().writing() as db:
            yield db
            self.fuse.point()
        self.fuse.point()


@dataclass(slots=True)
class Presented:
    """A code at the lane, and what the visitor was shown. `at` is the true time."""

    scan: Scan
    at: datetime
    shown: Answer | None = None
    undone: bool = False


@dataclass(slots=True)
class _Open:
    admission: Admission
    undo: Undo
    rounds: Rounds
    connections: Connections
    stores: list[Store]
    manifests: list[Manifest]
    wire: Wire


@dataclass(slots=True)
class Lane:
    """A lane that can be crashed. `skew` is how wrong its clock is, in seconds."""

    name: str
    folder: Path
    supply: Supply
    time: Time
    random: Random
    fuse: Fuse
    policy: str
    skew: float = 0.0
    jumpy: bool = False
    meanwhile_left: int = 0
    presented: dict[str, Presented] = field(default_factory=dict)
    settings: Settings = field(init=False)
    reader: Connection = field(init=False)
    opened: _Open = field(init=False)
    beside: Callable[[], None] = lambda: None  # what may happen while a call is under way
    busy: bool = False

    def __post_init__(self) -> None:
        connections = tuple(
            ConnectionSettings(s.id, f"https://{s.id}.test/octo", s.key, method=method)
            for s, method in (
                (self.supply.venue.suppliers[name], method)
                for name, method in self.supply.methods.items()
            )
        )
        self.settings = Settings(
            self.folder,
            LaneSettings(self.name, unknown_offline=self.policy, time_zone="Europe/London"),
            connections,
            MANIFEST,
        )
        self.open()
        self.reader = connect(self.folder / "journal.db", synchronous="off", busy_ms=100)

    def now(self) -> datetime:
        return self.time.now() + timedelta(seconds=self.skew)

    def open(self) -> None:
        """Start the program: all of its parts, on whatever the last run left on disk."""
        wire = Wire(
            self.name, self.supply, self.time, self.random, self.fuse, self.now, self._meanwhile
        )
        suppliers = [
            OctoSupplier(
                connection.id,
                connection.base_url,
                connection.api_key,
                wire,  # type: ignore[arg-type]  # the same surface
                method=Method(connection.method),
                zone=self.settings.zone,
            )
            for connection in self.settings.connections
        ]
        connections = Connections(suppliers, wire, now=self.now)  # type: ignore[arg-type]
        stores = [self._store(), self._store()]
        zone = ZoneInfo("Europe/London")
        manifests = [Manifest(self.folder / "manifest.db", self.now, zone) for _ in range(2)]
        for manifest in manifests:
            manifest._store.db.execute("pragma synchronous = off")
        deliveries = [Deliveries(store) for store in stores]
        self.opened = _Open(
            Admission(
                self.settings, connections, Admissions(stores[0]), manifests[0], now=self.now
            ),
            Undo(connections, deliveries[0], self.settings.budget, now=self.now),
            Rounds(
                self.settings,
                connections,
                deliveries[1],
                manifests[1],
                may_run=self._may_run,
                now=self.now,
            ),
            connections,
            stores,
            manifests,
            wire,
        )

    def _store(self) -> Store:
        return _Store(self.folder / "journal.db", self.name, self.now, 50).relax(self.fuse)

    def close(self) -> None:
        """The end of the program, in whatever way it came."""
        for store in self.opened.stores:
            store.close()
        for manifest in self.opened.manifests:
            manifest.close()

    def end(self) -> None:
        self.close()
        self.reader.close()

    def admit(self, scan: Scan, choice: str = "", units: int | None = None) -> Answer:
        presented = Presented(scan, self.time.now())
        self.presented[scan.id] = presented
        answer = self.opened.admission.admit(scan, choice, units)
        self.fuse.point()  # on disk, but nobody has seen it
        presented.shown = answer
        return answer

    def scan(self, code: str) -> Scan:
        return Scan(f"s{len(self.presented)}", code, self.now(), Origin.CAMERA)

    def undo(self, scan_id: str) -> UndoResult:
        return self.opened.undo.undo(scan_id, "asked for", "staff")

    def deliver(self, beside: int = 0) -> None:
        """One round of the courier; `beside`: scans that may come in the middle of it."""
        self.meanwhile_left = beside
        self.busy = True
        # The courier's calls run beside each other in truth: none waits for another's silence.
        self.opened.wire.hasty = True
        try:
            self.opened.rounds.run(Stop(self.time))  # type: ignore[arg-type]
        finally:
            self.meanwhile_left = 0
            self.busy = False
            self.opened.wire.hasty = False

    def refresh(self) -> None:
        def pause(seconds: float) -> bool:
            self.time.sleep(seconds)
            return False

        for supplier in self.opened.connections.suppliers.values():
            Refresh(supplier, self.opened.manifests[1], MANIFEST, self.settings.zone, pause).run(5)

    def _may_run(self) -> bool:
        self._meanwhile()
        return True

    def _meanwhile(self) -> None:
        if self.busy and self.meanwhile_left > 0 and self.random.random() < 0.3:
            self.meanwhile_left -= 1
            self.opened.wire.hasty = False
            self.beside()
            self.opened.wire.hasty = True


def prepare(folder: Path) -> None:
    """Empty databases to be copied: making their tables takes longer than a world's whole life."""
    Store(folder / "journal.db", "template").close()
    Manifest(folder / "manifest.db").close()


def copy_prepared(prepared: Path, folder: Path) -> None:
    folder.mkdir()
    for name in ("journal.db", "manifest.db"):
        shutil.copy(prepared / name, folder / name)
