"""The desk at work: threads that look, one that acts, and long work beside them. None of its parts
blocks; what comes of a call arrives as a message."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime

from scanner.settings import Settings
from scanner.work.background import Repeating
from scanner.work.connections import Connections
from scanner.work.desk.acts import Acts
from scanner.work.desk.contact import Contacts
from scanner.work.desk.jobs import Jobs
from scanner.work.desk.looks import Looks
from scanner.work.desk.opening import Opens, RunningLane


class Desk:
    """All workers of one desk. `lane` is the running lane in whose window it was opened: its
    connections, courier and refresh are used then, and left running at the end."""

    def __init__(
        self,
        settings: Settings,
        opens: Opens,
        connections: Connections,
        emit: Callable[[object], None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        lane: RunningLane | None = None,
    ) -> None:
        self.settings = settings
        self._connections, self._lane = connections, lane
        self._opens = opens
        self._contacts = Contacts(connections, now)
        self.looks = Looks(settings, opens, connections, self._contacts, emit, now)
        self.acts = Acts(settings, opens, connections, emit, now, lane)
        self.jobs = Jobs(settings, opens, connections, emit, now, lane, lambda: self.acts.operator)
        self._touch = Repeating("desk contact", self._open_contact, emit)
        self.looks.ask_suppliers = self._touch.wake

    def start(self) -> None:
        for part in (self.looks, self.acts, self._touch):
            part.start()
        self.looks.look()

    def stop(self) -> None:
        """End all threads; an act that is under way is finished first."""
        for part in (self.jobs, self.acts, self.looks, self._touch):
            part.stop()
        if self._lane is None:
            self._connections.close()

    def _open_contact(
        self, stop: threading.Event
    ) -> tuple[Callable[[], float], Callable[[], None]]:
        copy = self._opens.manifest()

        def work() -> float:
            again = self._contacts.ask(copy)
            self.looks.look()
            return again

        return work, copy.close
