"""Long work: delivering all that is owed, renewing the local copy, writing a list. Each on a thread
of its own, with its progress told and a way to stop; what is stopped goes on where it was."""

from __future__ import annotations

import csv
import io
import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scanner.adapters.journal import listing, supervision
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.listing import Filter
from scanner.adapters.journal.store import Store
from scanner.adapters.manifest import Manifest
from scanner.domain.delivery import DeliveryState
from scanner.domain.phrase import Phrase, counted, together
from scanner.domain.table import cell
from scanner.settings import Settings
from scanner.work.connections import Connections
from scanner.work.desk.files import new_file
from scanner.work.desk.messages import Ended, Job, Progress
from scanner.work.refresh import Refresh, RefreshState
from scanner.work.rounds import Rounds

log = logging.getLogger(__name__)

TOLD_EVERY = 0.25  # seconds
PAGE = 500  # rows of an export at a time
IDLE = 15.0  # seconds without any progress after which a running lane's courier is not watched on

_STOPPED = Phrase("desk", "Stopped.")
_DELIVERED = counted("desk", "%n delivered", "", 1)
_DISPUTED = counted("desk", "%n disputed", "", 1)
_NOTHING_LEFT = Phrase("desk", "nothing is owed")
_LEFT = counted("desk", "%n still owed", "", 1)
_GOES_ON = Phrase("desk", "Stopped; it goes on there the next time.")
_FRESH = counted("desk", "The local copy is fresh: %n bookings.", "", 1)
_NOT_RENEWED = Phrase("desk", "Not renewed yet: {connections}. The lane goes on trying.")
_BY = Phrase("desk", "{connection}: {why}")
_NO_FILE = Phrase("desk", "Stopped; no file was written.")
_WRITTEN = counted("desk", "%n rows are in {path}.", "", 1)


@dataclass(slots=True)
class Pace:
    """Tells how far a job is, no oftener than one can see."""

    job: Job
    emit: Callable[[object], None]
    all: int | None = None
    done: int = 0
    what: str = ""
    began: float = field(default_factory=time.monotonic)
    told: float = 0.0

    def at(self, done: int) -> None:
        """So much is done."""
        self.done = done
        now = time.monotonic()
        if now - self.told < TOLD_EVERY:
            return
        self.told = now
        rate = done / max(now - self.began, 0.001)
        left = None if self.all is None or not done else max(self.all - done, 0) / rate
        self.emit(Progress(self.job, done, self.all, rate, left, self.what))


def deliver(
    settings: Settings,
    connections: Connections,
    store: Store,
    manifest: Manifest,
    by: str,
    emit: Callable[[object], None],
    stop: threading.Event,
) -> Ended:
    """Deliver all that is owed, at once. Beside another program's courier this only watches until
    it is done."""
    deliveries = Deliveries(store)
    pace = Pace(Job.DELIVER, emit)
    pace.all = supervision.hurry(store, by)

    def ticking() -> bool:
        if time.monotonic() - pace.told >= TOLD_EVERY:
            pace.at(max((pace.all or 0) - _open(deliveries), 0))
        return not stop.is_set()

    pace.at(0)
    before = deliveries.counts()
    Rounds(settings, connections, deliveries, manifest, emit, may_run=ticking).once(stop)
    return _came_of(deliveries, before, stop)


def watch_delivering(
    store: Store,
    by: str,
    wake: Callable[[], None],
    emit: Callable[[object], None],
    stop: threading.Event,
) -> Ended:
    """Have the running lane's own courier deliver all that is owed, and watch until nothing is,
    or nothing moves any more."""
    deliveries = Deliveries(store)
    pace = Pace(Job.DELIVER, emit)
    before = deliveries.counts()
    pace.all = left = supervision.hurry(store, by)
    wake()
    moved = time.monotonic()
    while left and not stop.wait(TOLD_EVERY) and time.monotonic() - moved < IDLE:
        now = _open(deliveries)
        if now != left:
            left, moved = now, time.monotonic()
        pace.at(max(pace.all - left, 0))
    return _came_of(deliveries, before, stop)


def _came_of(
    deliveries: Deliveries, before: Mapping[DeliveryState, int], stop: threading.Event
) -> Ended:
    after, left = deliveries.counts(), deliveries.pending()

    def more(state: DeliveryState) -> int:
        return max(after.get(state, 0) - before.get(state, 0), 0)

    parts: list[str] = [_DELIVERED.of(n=more(DeliveryState.DELIVERED))]
    disputed = more(DeliveryState.DISPUTED)
    if disputed:
        parts.append(_DISPUTED.of(n=disputed))
    parts.append(_LEFT.of(n=left) if left else _NOTHING_LEFT)
    said = Phrase("", "{parts}.", {"parts": tuple(parts)})
    if stop.is_set():
        return Ended(Job.DELIVER, False, together(_STOPPED, said))
    return Ended(Job.DELIVER, not left and not disputed, said)


def _open(deliveries: Deliveries) -> int:
    counts = deliveries.counts()
    return counts.get(DeliveryState.QUEUED, 0) + counts.get(DeliveryState.IN_FLIGHT, 0)


def renew(
    settings: Settings,
    connections: Connections,
    manifest: Manifest,
    listed_: int | None,
    emit: Callable[[object], None],
    stop: threading.Event,
) -> Ended:
    """Load what the suppliers list, page by page. `listed_`: how many bookings that is, where they
    have said so."""
    pace = Pace(Job.RENEW, emit, listed_)
    problems = []
    done = 0

    def pause(seconds: float) -> bool:
        pace.at(done + manifest.loading.staged(name))
        return stop.wait(seconds)

    for name, supplier in connections.suppliers.items():
        pace.what = name
        refresh = Refresh(supplier, manifest, settings.manifest, settings.zone, pause)
        result = refresh.run()
        if stop.is_set():
            return Ended(Job.RENEW, False, _GOES_ON)
        if result.state is not RefreshState.COMPLETE:
            problems.append(_BY.of(connection=name, why=result.why))
        done += manifest.count([name])
    if problems:
        return Ended(Job.RENEW, False, together(*problems))
    count = manifest.count([connection.id for connection in settings.connections])
    return Ended(Job.RENEW, True, _FRESH.of(n=count))


def watch_renewing(
    manifest: Manifest,
    names: list[str],
    listed_: int | None,
    wake: Callable[[], None],
    emit: Callable[[object], None],
    stop: threading.Event,
) -> Ended:
    """Have the running lane's own refresh renew the copy, and watch until it has, or nothing moves
    any more."""
    pace = Pace(Job.RENEW, emit, listed_)

    def ages() -> list[float]:
        return [good.at for name in names if (good := manifest.loading.good(name)) is not None]

    before, moved, staged = ages(), time.monotonic(), 0
    wake()
    while len(newer := [at for at in ages() if at not in before]) < len(names):
        if stop.wait(TOLD_EVERY):
            return Ended(Job.RENEW, False, _GOES_ON)
        now = sum(manifest.loading.staged(name) for name in names) + len(newer)
        if now != staged:
            staged, moved = now, time.monotonic()
        if time.monotonic() - moved > IDLE:
            silent = [n for n in names if (g := manifest.loading.good(n)) is None or g.at in before]
            return Ended(Job.RENEW, False, _NOT_RENEWED.of(connections=tuple(silent)))
        pace.at(staged)
    return Ended(Job.RENEW, True, _FRESH.of(n=manifest.count(names)))


def export(
    store: Store,
    wanted: Filter,
    path: Path,
    emit: Callable[[object], None],
    stop: threading.Event,
) -> Ended:
    """The filtered list as CSV, without names and codes. A list that was stopped is taken away."""
    numbers = listing.matching(store, wanted)
    pace = Pace(Job.EXPORT, emit, len(numbers))
    names = ("id", "scan_id", "state", "at", "connection", "booking", "product", "people",
             "attempts", "why", "lane")  # fmt: skip
    with (
        new_file(path) as raw,
        io.TextIOWrapper(raw, encoding="utf-8", newline="", errors="replace") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(names)
        for first in range(0, len(numbers), PAGE):
            if stop.is_set():
                break
            for row in listing.page(store, numbers[first : first + PAGE]):
                values = [getattr(row, name) for name in names]
                values[3] = row.at.isoformat(timespec="seconds")
                writer.writerow([cell(value) for value in values])
            pace.at(min(first + PAGE, len(numbers)))
    if stop.is_set():
        path.unlink()  # Windows takes no open file away
        return Ended(Job.EXPORT, False, _NO_FILE)
    return Ended(Job.EXPORT, True, _WRITTEN.of(n=len(numbers), path=str(path)), path)
