"""The desk at work: two threads that look (quick and thorough), one that acts, one that keeps in
touch with the suppliers, and long work beside them. None of its methods blocks; what comes of a
call arrives as a message. Acts are refused without an operator."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from scanner.adapters.journal import listing, overview
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.listing import Filter
from scanner.adapters.journal.numbers import numbers
from scanner.adapters.journal.store import Store
from scanner.adapters.manifest import Manifest
from scanner.adapters.operators import Operator, Operators, PinProblem, Role
from scanner.settings import Settings
from scanner.work import readiness
from scanner.work.background import Repeating
from scanner.work.connections import Connections
from scanner.work.desk import long, looking
from scanner.work.desk.acting import Acting, OpenLane, operator_of
from scanner.work.desk.contact import Contacts
from scanner.work.desk.messages import (
    Acted,
    Checked,
    Disputes,
    Ended,
    Failed,
    HistoryOf,
    Job,
    JournalMoved,
    Matching,
    NumbersOf,
    OperatorsAre,
    PinWrong,
    ReportOf,
    Rows,
    Unlocked,
)
from scanner.work.desk.report import report, span
from scanner.work.desk.worker import Worker

log = logging.getLogger(__name__)

WATCH_EVERY = 0.5  # seconds between two looks whether the journal has moved
OVERVIEW_EVERY = 5.0  # seconds, when nothing has changed: ages grow
LOCKED = "Locked: enter your PIN first."
NOT_ALLOWED = "This needs a supervisor."


@dataclass(frozen=True, slots=True)
class Opens:
    """How the desk's threads open what they own; given by the composition root."""

    store: Callable[[], Store]
    manifest: Callable[[], Manifest]
    lane: Callable[[Connections], OpenLane]
    journal: Path
    manifest_path: Path


class Desk:
    """All workers of one desk."""

    def __init__(
        self,
        settings: Settings,
        opens: Opens,
        connections: Connections,
        emit: Callable[[object], None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.settings = settings
        self._opens = opens
        self._connections = connections
        self._emit = emit
        self._now = now
        self._operator: Operator | None = None
        self._contacts = Contacts(connections, now)
        self._version, self._told = -1, 0.0
        self._quick = Worker("desk reads", self._open_looking, emit, self._watch, WATCH_EVERY)
        self._thorough = Worker("desk counts", self._open_looking, emit)
        self._acts = Worker("desk acts", self._open_acting, emit)
        self._touch = Repeating("desk contact", self._open_contact, emit)
        self._jobs: dict[Job, threading.Event] = {}
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        for worker in (self._quick, self._thorough, self._acts, self._touch):
            worker.start()
        self.look()

    def stop(self) -> None:
        """End all threads; an act that is under way is finished first."""
        for stop in self._jobs.values():
            stop.set()
        for thread in self._threads:
            thread.join(5.0)
        for worker in (self._acts, self._quick, self._thorough, self._touch):
            worker.stop()
        self._connections.close()

    # -- looking -----------------------------------------------------------------------------

    def look(self) -> None:
        """How things stand, now."""
        self._quick.wish("overview", self._overview)

    def match(self, wanted: Filter) -> None:
        """Which deliveries fit. A text is looked for in all of them, which takes its time."""
        worker = self._thorough if wanted.text else self._quick
        worker.wish("match", lambda o: Matching(wanted, listing.matching(o.store, wanted)))

    def rows(self, numbers_: Sequence[int]) -> None:
        wanted = tuple(numbers_)
        self._quick.wish("rows", lambda o: Rows(tuple(listing.page(o.store, wanted))))

    def history(self, delivery: int) -> None:
        self._quick.wish(
            "history", lambda o: HistoryOf(delivery, tuple(listing.history(o.store, delivery)))
        )

    def disputes(self, closed: bool) -> None:
        self._quick.wish(
            "disputes", lambda o: Disputes(tuple(reversed(Deliveries(o.store).disputes(closed))))
        )

    def numbers(self, day: date) -> None:
        since, until = span(day, self.settings.zone)
        self._thorough.wish("numbers", lambda o: NumbersOf(numbers(o.store, since, until)))

    def report(self, day: date) -> None:
        zone = self.settings.zone
        self._thorough.wish("report", lambda o: ReportOf(report(o.store, day, zone)))

    def find(self, said: str) -> None:
        self._quick.wish("find", lambda o: looking.found(o, self.settings, said))

    def find_online(self, said: str) -> None:
        self._thorough.wish("online", lambda o: looking.found_online(self._connections, said))

    def booking(self, row: Mapping[str, Any]) -> None:
        supplier = self._connections.suppliers.get(str(row["connection"]))

        def ask(reference: str) -> list[Any]:
            return supplier.lookup(reference, looking.ONLINE_WAIT) if supplier else []

        self._thorough.wish("booking", lambda o: looking.booking(o, self.settings, row, ask))

    def operators(self) -> None:
        self._acts.wish("operators", lambda acting: self._operators())

    # -- who is there ------------------------------------------------------------------------

    @property
    def operator(self) -> Operator | None:
        return self._operator

    def unlock(self, pin: str) -> None:
        self._acts.wish("unlock", lambda acting: self._unlock(pin))

    def lock(self) -> None:
        """Nobody is there any more. At once: acts that wait are refused."""
        self._operator = None

    # -- acting ------------------------------------------------------------------------------

    def retry(self, numbers_: Sequence[int], note: str) -> None:
        self._act("retry", lambda a, by: a.retry(numbers_, by, note), Role.STEWARD)

    def park(self, numbers_: Sequence[int], note: str) -> None:
        self._act("park", lambda a, by: a.park(numbers_, by, note))

    def release(self, numbers_: Sequence[int], note: str) -> None:
        self._act("release", lambda a, by: a.release(numbers_, by, note))

    def close_dispute(self, number: int, note: str) -> None:
        self._act("dispute", lambda a, by: a.close_dispute(number, by, note))

    def reopen(self, number: int, note: str) -> None:
        self._act("dispute", lambda a, by: a.reopen(number, by, note))

    def undo(self, scan_id: str, note: str) -> None:
        self._act("undo", lambda a, by: a.undo(scan_id, by, note))

    def admit(
        self, code: str, booking: str, units: int | None, note: str, override: bool = False
    ) -> None:
        self._act("admit", lambda a, by: a.admit(code, booking, units, by, note, override))

    def no_show(self, connection: str, booking: str, code: str, note: str) -> None:
        self._act("no-show", lambda a, by: a.no_show(connection, booking, code, by, note))

    def close_day(self, day: date, note: str) -> None:
        self._act("close day", lambda a, by: a.close_day(day, by, note))

    def put_operator(self, name: str, role: Role, pin: str) -> None:
        if self._operator is None:  # the very first one; anything else is refused there
            self._acts.wish("operator", lambda a: a.put_operator(name, role, pin, ""))
            return
        self._act("operator", lambda a, by: a.put_operator(name, role, pin, by))

    def remove_operator(self, name: str) -> None:
        self._act("operator", lambda a, by: a.remove_operator(name, by))

    def _act(
        self, act: str, work: Callable[[Acting, str], Acted], role: Role = Role.SUPERVISOR
    ) -> None:
        asked = self._operator

        def checked(acting: Acting) -> Acted:
            operator = self._operator
            if asked is None or operator is None:
                return Acted(act, False, LOCKED)
            if role is Role.SUPERVISOR and operator.role is not Role.SUPERVISOR:
                return Acted(act, False, NOT_ALLOWED)
            return work(acting, operator.name)

        # Each act by itself: a second one must never take the place of a first.
        self._acts.wish(f"{act} {time.monotonic_ns()}", checked)

    # -- long work ---------------------------------------------------------------------------

    def deliver(self) -> None:
        """Deliver what is owed, now."""
        operator = self._operator
        if operator is None:
            self._emit(Acted("deliver", False, LOCKED))
            return

        def work(stop: threading.Event) -> Ended:
            with closing(self._opens.store()) as store, closing(self._opens.manifest()) as copy:
                return long.deliver(
                    self.settings, self._connections, store, copy, operator.name, self._emit, stop
                )

        self._begin(Job.DELIVER, work)

    def renew(self) -> None:
        """Load the local copy, now."""

        def work(stop: threading.Event) -> Ended:
            with closing(self._opens.manifest()) as copy:
                return long.renew(self.settings, self._connections, copy, self._emit, stop)

        self._begin(Job.RENEW, work)

    def export(self, wanted: Filter) -> None:
        """Write the list that is shown into a file."""
        path = self.file("deliveries", "csv")

        def work(stop: threading.Event) -> Ended:
            with closing(self._opens.store()) as store:
                return long.export(store, wanted, path, self._emit, stop)

        self._begin(Job.EXPORT, work)

    def readiness(self) -> None:
        """Look at everything that doors need."""

        def work(stop: threading.Event) -> Ended:
            bad = count = 0
            for check in readiness.of_gate(
                self.settings, self._opens.journal, self._opens.manifest_path
            ):
                if stop.is_set():
                    return Ended(Job.READINESS, False, "Stopped.")
                count, bad = count + 1, bad + (not check.ok)
                self._emit(Checked(check))
            if bad:
                return Ended(Job.READINESS, False, f"Not ready: {bad} of {count} checks failed.")
            return Ended(Job.READINESS, True, f"Ready: all {count} checks are fine.")

        self._begin(Job.READINESS, work)

    def cancel(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs[job].set()

    def save(self, name: str, ending: str, content: bytes) -> None:
        """Write a picture, a page or a table into the profile's reports."""
        path = self.file(name, ending)

        def write(acting: Acting) -> Ended:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            return Ended(Job.EXPORT, True, f"Saved as {path}.", path)

        self._acts.wish(f"save {path}", write)

    def file(self, name: str, ending: str) -> Path:
        """A new file's place."""
        stamp = self._now().astimezone(self.settings.zone).strftime("%Y-%m-%d-%H%M%S")
        folder = self.settings.folder / long.REPORTS
        return folder / f"{name}-{stamp}-{time.monotonic_ns() % 1000:03d}.{ending}"

    def _begin(self, job: Job, work: Callable[[threading.Event], Ended]) -> None:
        if job in self._jobs:
            return  # it is under way
        stop = self._jobs[job] = threading.Event()

        def run() -> None:
            try:
                said: object = work(stop)
            except Exception as error:  # told, never a dead thread (P10)
                log.exception("%s: unexpected fault", job)
                said = Ended(job, False, f"That did not work: {error}")
            self._jobs.pop(job, None)
            self._emit(said)

        thread = threading.Thread(target=run, name=f"desk {job.lower()}", daemon=True)
        self._threads = [t for t in self._threads if t.is_alive()] + [thread]
        thread.start()

    # -- inside the threads ------------------------------------------------------------------

    def _open_looking(self) -> tuple[looking.Opened, Callable[[], None]]:
        opened = looking.Opened(self._opens.store(), self._opens.manifest())
        return opened, opened.close

    def _open_acting(self) -> tuple[Acting, Callable[[], None]]:
        lane = self._opens.lane(self._connections)
        return Acting(lane, self._connections, self.settings, self._now), lane.close

    def _open_contact(
        self, stop: threading.Event
    ) -> tuple[Callable[[], float], Callable[[], None]]:
        def work() -> float:
            again = self._contacts.ask()
            self.look()
            return again

        return work, lambda: None

    def _watch(self, opened: looking.Opened) -> None:
        """Has anybody written?"""
        version = overview.version(opened.store)
        moved = version != self._version
        if moved:
            self._version = version
            self._emit(JournalMoved())
        if moved or time.monotonic() - self._told > OVERVIEW_EVERY:
            self._emit(self._overview(opened))

    def _overview(self, opened: looking.Opened) -> object:
        self._told = time.monotonic()
        return looking.how_it_stands(opened, self.settings, self._contacts.known(), self._now())

    def _unlock(self, pin: str) -> object:
        try:
            operator = operator_of(self.settings, pin)
        except PinProblem as problem:
            return PinWrong(str(problem))
        self._operator = operator
        return Unlocked(operator)

    def _operators(self) -> object:
        try:
            return OperatorsAre(tuple(Operators(self.settings.folder).listed()))
        except PinProblem as problem:
            return Failed("operators", str(problem))
