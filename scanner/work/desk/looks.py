"""What the desk looks at, on two threads: a quick one for what is scrolled to and how things stand,
a thorough one for what takes its time. Writes nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from scanner.adapters.journal import listing, overview
from scanner.adapters.journal.disputes import disputes_in
from scanner.adapters.journal.listing import Filter
from scanner.adapters.journal.numbers import numbers
from scanner.settings import Settings
from scanner.work.connections import Connections
from scanner.work.desk import standing, visitor
from scanner.work.desk.contact import Contacts
from scanner.work.desk.messages import (
    Disputes,
    HistoryOf,
    JournalMoved,
    LanesAre,
    Matching,
    NumbersOf,
    Overview,
    ReportOf,
    Rows,
)
from scanner.work.desk.opening import Opens
from scanner.work.desk.report import report, span
from scanner.work.desk.standing import Opened
from scanner.work.desk.worker import Worker

WATCH_EVERY = 0.5  # seconds between two looks whether the journal has moved
OVERVIEW_EVERY = 5.0  # seconds, when nothing has changed: ages grow


class Looks:
    """None of its methods blocks; what is found arrives as a message."""

    def __init__(
        self,
        settings: Settings,
        opens: Opens,
        connections: Connections,
        contacts: Contacts,
        emit: Callable[[object], None],
        now: Callable[[], datetime],
    ) -> None:
        self._settings, self._opens, self._connections = settings, opens, connections
        self._contacts, self._emit, self._now = contacts, emit, now
        self.ask_suppliers: Callable[[], None] = lambda: None
        self._version, self._told = -1, 0.0
        self._quick = Worker("desk reads", self._open, emit, self._watch, WATCH_EVERY)
        self._thorough = Worker("desk counts", self._open, emit)

    def start(self) -> None:
        self._quick.start()
        self._thorough.start()

    def stop(self) -> None:
        self._quick.stop()
        self._thorough.stop()

    def look(self) -> None:
        """How things stand, now."""
        self._quick.wish("overview", self._overview)

    def match(self, wanted: Filter) -> None:
        """Which deliveries fit. A text is looked for in all of them, which takes its time."""
        worker = self._thorough if wanted.text or wanted.lane else self._quick
        worker.wish("match", lambda o: Matching(wanted, listing.matching(o.store, wanted)))

    def lanes(self) -> None:
        """Which lanes this journal's admissions were made at."""
        self._thorough.wish("lanes", lambda o: LanesAre(tuple(listing.lanes(o.store))))

    def rows(self, numbers_: Sequence[int]) -> None:
        wanted = tuple(numbers_)
        self._quick.wish("rows", lambda o: Rows(tuple(listing.page(o.store, wanted))))

    def history(self, delivery: int) -> None:
        self._quick.wish(
            "history", lambda o: HistoryOf(delivery, tuple(listing.history(o.store, delivery)))
        )

    def disputes(self, closed: bool) -> None:
        self._quick.wish(
            "disputes", lambda o: Disputes(tuple(reversed(disputes_in(o.store, closed))))
        )

    def numbers(self, day: date) -> None:
        since, until = span(day, self._settings.zone)
        exits = self._settings.turnstile.exit_input > 0
        self._thorough.wish("numbers", lambda o: NumbersOf(numbers(o.store, since, until, exits)))

    def report(self, day: date) -> None:
        zone = self._settings.zone
        self._thorough.wish("report", lambda o: ReportOf(report(o.store, day, zone)))

    def find(self, said: str) -> None:
        self._quick.wish("find", lambda o: visitor.found(o, self._settings, said))

    def find_online(self, said: str) -> None:
        self._thorough.wish("online", lambda o: visitor.found_online(self._connections, said))

    def booking(self, row: Mapping[str, Any]) -> None:
        supplier = self._connections.suppliers.get(str(row["connection"]))

        def ask(reference: str) -> list[Any]:
            return supplier.lookup(reference, visitor.ONLINE_WAIT) if supplier else []

        self._thorough.wish("booking", lambda o: visitor.booking(o, self._settings, row, ask))

    # -- inside the threads ------------------------------------------------------------------

    def _open(self) -> tuple[Opened, Callable[[], None]]:
        opened = Opened(self._opens.store(), self._opens.manifest())
        return opened, opened.close

    def _watch(self, opened: Opened) -> None:
        """Has anybody written?"""
        version = overview.version(opened.store)
        moved = version != self._version
        if moved:
            self._version = version
            self._emit(JournalMoved())
        if moved or time.monotonic() - self._told > OVERVIEW_EVERY:
            self._emit(self._overview(opened))

    def _overview(self, opened: Opened) -> Overview:
        self._told = time.monotonic()
        stands = standing.how_it_stands(opened, self._settings, self._contacts.known(), self._now())
        # What waits may wait for the network: then it is said, and not a minute later.
        if any(one.debts.owed for one in stands.connections) and self._contacts.due():
            self.ask_suppliers()
        return stands
