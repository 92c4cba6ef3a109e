"""One round of what runs behind a lane: deliver, find the way back, watch the clock. The courier's
thread repeats it; `sync --once` does it until nothing more can be done."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.purge import purge
from scanner.adapters.manifest import Manifest
from scanner.adapters.seat import Seat
from scanner.domain.clock import WARN_ABOVE
from scanner.domain.phrase import Phrase
from scanner.settings import Settings
from scanner.work.connections import Connections
from scanner.work.courier import Courier, Tally
from scanner.work.keys import Keys
from scanner.work.memory import Memory
from scanner.work.messages import Alarm
from scanner.work.settling import Settlement

NO_STAMPS = "refuses_timestamp"
PATIENCE = 4.0  # seconds `sync --once` waits for a first retry
MANIFEST_SPARE_DAYS = 2  # a booking may end after midnight, somewhere else
SEAT_WAIT = 10.0  # seconds `sync --once` waits for another program's round to end
_BEHIND = Phrase(
    "clock",
    "This computer's clock is {seconds} s behind {connection}'s: set it. Times sent are corrected "
    "meanwhile.",
)
_AHEAD = Phrase(
    "clock",
    "This computer's clock is {seconds} s ahead of {connection}'s: set it. Times sent are "
    "corrected meanwhile.",
)


class Rounds:
    """What one thread needs to deliver; it owns the `deliveries` and `manifest` it is given.
    `another_key` is called when a connection has got one that its supplier takes."""

    def __init__(
        self,
        settings: Settings,
        connections: Connections,
        deliveries: Deliveries,
        manifest: Manifest,
        emit: Callable[[object], None] = lambda message: None,
        may_run: Callable[[], bool] = lambda: True,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        another_key: Callable[[], None] = lambda: None,
    ) -> None:
        self._settings = settings
        self._connections = connections
        self._deliveries = deliveries
        self._manifest = manifest
        self._emit = emit
        self._memory = Memory(connections, manifest)
        # Old failures are no reason not to try: only a link held by hand stays as it was.
        self._memory.recall(now().timestamp(), links=False)
        self._no_stamps = {
            c for c in connections.suppliers if manifest.recall(c, NO_STAMPS) is True
        }
        self._told_no_stamps: deque[str] = deque()
        settlement = Settlement(
            now,
            stamps=lambda connection: connection not in self._no_stamps,
            no_stamps=self._refuses_stamps,
        )
        self._courier = Courier(connections, deliveries, settlement, emit, now, may_run)
        self._keys = Keys(settings, connections, emit)
        self._another_key = another_key
        self._seat = Seat(deliveries.store.path.parent)
        self._now = now
        self._forgot: datetime | None = None

    @property
    def tally(self) -> Tally:
        return self._courier.tally

    def _refuses_stamps(self, connection: str) -> None:
        """Heard on a call's thread; written down by ours."""
        self._no_stamps.add(connection)
        self._told_no_stamps.append(connection)

    def once(self, stop: threading.Event) -> None:
        """Everything that can be settled now, also what must be tried twice."""
        self._wait_for_the_lane(stop)
        until = time.monotonic() + SEAT_WAIT
        while not self._seat.take():
            if time.monotonic() > until or stop.wait(0.1):
                return  # whoever holds it delivers
        try:
            self._courier.probe(at_once=True)
            self._courier.deliver(stop, PATIENCE)
        finally:
            self._seat.leave()
        self._keep()

    def run(self, stop: threading.Event) -> float:
        """One round; returns the seconds until the next is worth while."""
        if renewed := self._keys.renewed():
            self._another_key()
        if self._seat.take():
            try:
                self._courier.probe(at_once=renewed)
                self._courier.deliver(stop)
            finally:
                self._seat.leave()
        self._keep()
        self._forget()
        return 1.0

    def _wait_for_the_lane(self, stop: threading.Event) -> None:
        """A scan that is being decided right now (or was interrupted a moment ago) holds its
        deliveries for the length of its budget; only then is it clear what it owes."""
        while (until := self._deliveries.leased_until()) and not stop.is_set():
            left = until - self._now().timestamp()
            if left <= 0:
                return
            stop.wait(min(left, 0.1))

    def _keep(self) -> None:
        self._memory.keep()
        while self._told_no_stamps:
            self._manifest.remember(self._told_no_stamps.popleft(), NO_STAMPS, True)
        for connection, supplier in self._connections.suppliers.items():
            offset = supplier.clock_offset()
            sentence = ""
            if abs(offset) > WARN_ABOVE:
                way = _BEHIND if offset.total_seconds() > 0 else _AHEAD
                sentence = way.of(seconds=round(abs(offset.total_seconds())), connection=connection)
            self._emit(Alarm(f"clock {connection}", sentence))

    def _forget(self) -> None:
        """Once a day: people's data whose time has come."""
        now = self._now()
        if self._forgot is not None and now - self._forgot < timedelta(days=1):
            return
        self._forgot = now
        purge(self._deliveries.store, now - timedelta(days=self._settings.lane.keep_days))
        past = now - timedelta(days=self._settings.manifest.days_back + MANIFEST_SPARE_DAYS)
        self._manifest.purge(past.date())
