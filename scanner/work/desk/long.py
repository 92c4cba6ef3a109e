"""Long work: delivering all that is owed, renewing the local copy, writing a list. Each on a thread
of its own, with its progress told and a way to stop; what is stopped goes on where it was."""

from __future__ import annotations

import csv
import logging
import os
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from scanner.adapters.journal import listing, supervision
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.listing import Filter
from scanner.adapters.journal.store import Store
from scanner.adapters.manifest import Manifest
from scanner.domain.delivery import DeliveryState
from scanner.domain.table import cell
from scanner.settings import Settings
from scanner.work.connections import Connections
from scanner.work.desk.messages import Ended, Job, Progress
from scanner.work.refresh import Refresh, RefreshState
from scanner.work.rounds import Rounds

log = logging.getLogger(__name__)

TOLD_EVERY = 0.25  # seconds
PAGE = 500  # rows of an export at a time
REPORTS = "reports"


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
    """Deliver all that is owed, at once. Beside a running lane its courier does it, and this only
    watches until it is done."""
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
    after = deliveries.counts()
    left = deliveries.pending()

    def more(state: DeliveryState) -> int:
        return max(after.get(state, 0) - before.get(state, 0), 0)

    said = f"{more(DeliveryState.DELIVERED):,} delivered"
    if disputed := more(DeliveryState.DISPUTED):
        said += f", {disputed:,} disputed"
    if stop.is_set():
        return Ended(Job.DELIVER, False, f"Stopped: {said}, {left:,} still owed.")
    if left:
        return Ended(Job.DELIVER, False, f"{said}; {left:,} are still owed.")
    return Ended(Job.DELIVER, not disputed, f"{said}; nothing is owed.")


def _open(deliveries: Deliveries) -> int:
    counts = deliveries.counts()
    return counts.get(DeliveryState.QUEUED, 0) + counts.get(DeliveryState.IN_FLIGHT, 0)


def renew(
    settings: Settings,
    connections: Connections,
    manifest: Manifest,
    emit: Callable[[object], None],
    stop: threading.Event,
) -> Ended:
    """Load what the suppliers list, page by page."""
    pace = Pace(Job.RENEW, emit)
    problems = []

    def pause(seconds: float) -> bool:
        pace.at(pace.done + 1)
        return stop.wait(seconds)

    for name, supplier in connections.suppliers.items():
        pace.what = name
        refresh = Refresh(supplier, manifest, settings.manifest, settings.zone, pause)
        result = refresh.run()
        if stop.is_set():
            return Ended(Job.RENEW, False, "Stopped; it goes on there the next time.")
        if result.state is not RefreshState.COMPLETE:
            problems.append(f"{name}: {result.why}")
    if problems:
        return Ended(Job.RENEW, False, " ".join(problems))
    count = manifest.count([connection.id for connection in settings.connections])
    return Ended(Job.RENEW, True, f"The local copy is fresh: {count:,} bookings.")


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
             "attempts", "why")  # fmt: skip
    with closing(new_file(path)) as file:
        writer = csv.writer(file)
        writer.writerow(names)
        for first in range(0, len(numbers), PAGE):
            if stop.is_set():
                path.unlink()
                return Ended(Job.EXPORT, False, "Stopped; no file was written.")
            for row in listing.page(store, numbers[first : first + PAGE]):
                values = [getattr(row, name) for name in names]
                values[3] = row.at.isoformat(timespec="seconds")
                writer.writerow([cell(value) for value in values])
            pace.at(min(first + PAGE, len(numbers)))
    return Ended(Job.EXPORT, True, f"{len(numbers):,} rows are in {path}.", path)


def new_file(path: Path) -> TextIO:
    """A text file that only this user can read; never one that is there already."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    return os.fdopen(handle, "w", encoding="utf-8", newline="", errors="replace")
