"""Long work as the desk begins and stops it: each on a thread of its own, one of a kind at a time.
What the work itself is stands in `scanner.work.desk.long`."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from datetime import datetime

from scanner.adapters.journal.listing import Filter
from scanner.adapters.operators import Operator
from scanner.domain.phrase import Phrase, counted
from scanner.settings import Settings
from scanner.work import readiness
from scanner.work.connections import Connections
from scanner.work.desk import long
from scanner.work.desk.acts import LOCKED
from scanner.work.desk.files import new_path
from scanner.work.desk.messages import Acted, Checked, Ended, Job
from scanner.work.desk.opening import Opens, RunningLane
from scanner.work.desk.worker import sentence_of

_STOPPED = Phrase("desk", "Stopped.")
_NOT_READY = counted("desk", "Not ready: %n checks failed.", "", 1)
_READY = Phrase("desk", "Ready: no check has failed.")

Work = Callable[[threading.Event], Ended]


class Jobs:
    """Progress and ends arrive as messages. `who` is there now: delivering needs a name."""

    def __init__(
        self,
        settings: Settings,
        opens: Opens,
        connections: Connections,
        emit: Callable[[object], None],
        now: Callable[[], datetime],
        lane: RunningLane | None,
        who: Callable[[], Operator | None],
    ) -> None:
        self._settings, self._opens, self._connections = settings, opens, connections
        self._emit, self._now, self._lane, self._who = emit, now, lane, who
        self._stops: dict[Job, threading.Event] = {}
        self._threads: list[threading.Thread] = []

    def stop(self) -> None:
        for stop in list(self._stops.values()):
            stop.set()
        for thread in self._threads:
            thread.join(5.0)

    def cancel(self, job: Job) -> None:
        if job in self._stops:
            self._stops[job].set()

    def deliver(self) -> None:
        """Deliver what is owed, now."""
        operator = self._who()
        if operator is None:
            self._emit(Acted("deliver", False, LOCKED))
            return
        by = operator.name

        def work(stop: threading.Event) -> Ended:
            with closing(self._opens.store()) as store, closing(self._opens.manifest()) as copy:
                if self._lane is not None:
                    return long.watch_delivering(store, by, self._lane.deliver, self._emit, stop)
                return long.deliver(
                    self._settings, self._connections, store, copy, by, self._emit, stop
                )

        self._begin(Job.DELIVER, work)

    def renew(self, listed: int | None = None) -> None:
        """Load the local copy, now. `listed`: how many bookings the suppliers said there are."""

        def work(stop: threading.Event) -> Ended:
            with closing(self._opens.manifest()) as copy:
                if self._lane is not None:
                    names = list(self._connections.suppliers)
                    return long.watch_renewing(
                        copy, names, listed, self._lane.renew, self._emit, stop
                    )
                return long.renew(self._settings, self._connections, copy, listed, self._emit, stop)

        self._begin(Job.RENEW, work)

    def export(self, wanted: Filter) -> None:
        """Write the list that is shown into a file."""
        path = new_path(self._settings, self._now(), "deliveries", "csv")

        def work(stop: threading.Event) -> Ended:
            with closing(self._opens.store()) as store:
                return long.export(store, wanted, path, self._emit, stop)

        self._begin(Job.EXPORT, work)

    def readiness(self) -> None:
        """Look at everything that doors need."""

        def work(stop: threading.Event) -> Ended:
            bad = 0
            looks = readiness.of_gate(
                self._settings,
                self._opens.journal,
                self._opens.manifest_path,
                camera=None if self._lane is None else self._lane.camera,
            )
            for check in looks:
                if stop.is_set():
                    return Ended(Job.READINESS, False, _STOPPED)
                bad += not check.ok
                self._emit(Checked(check))
            if bad:
                return Ended(Job.READINESS, False, _NOT_READY.of(n=bad))
            return Ended(Job.READINESS, True, _READY)

        self._begin(Job.READINESS, work)

    def _begin(self, job: Job, work: Work) -> None:
        if job in self._stops:
            return  # it is under way
        stop = self._stops[job] = threading.Event()

        def run() -> None:
            try:
                said: object = work(stop)
            except Exception as error:  # noqa: BLE001 -- told, never a dead thread (P10)
                said = Ended(job, False, sentence_of(error, f"desk {job.lower()}"))
            self._stops.pop(job, None)
            self._emit(said)

        thread = threading.Thread(target=run, name=f"desk {job.lower()}", daemon=True)
        self._threads = [t for t in self._threads if t.is_alive()] + [thread]
        thread.start()
