"""Asks each supplier something harmless now and then, so that the desk knows for itself whether it
answers. Redeems nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from scanner.domain.link import LinkState
from scanner.ports import NotAuthorised, SupplierError
from scanner.work.connections import Connections

EVERY = 60.0  # seconds
SOONER = 10.0  # after one that did not answer
WAIT = 5.0  # for an answer


@dataclass(frozen=True, slots=True)
class Contact:
    """How the last call went. `at` is the last answer."""

    link: LinkState
    at: datetime | None = None
    problem: str = ""
    clock: float | None = None


class Contacts:
    """Read by any thread; `ask` is called by one."""

    def __init__(
        self, connections: Connections, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._connections = connections
        self._now = now
        self._lock = threading.Lock()
        self._known: dict[str, Contact] = {}

    def known(self) -> Mapping[str, Contact]:
        with self._lock:
            return dict(self._known)

    def ask(self) -> float:
        """Ask them all; the seconds until it is worth while again."""
        well = True
        for connection, supplier in self._connections.suppliers.items():
            before = self.known().get(connection)
            at, problem = before.at if before else None, ""
            try:
                supplier.products(WAIT)
                at = self._now()
                link = self._connections.link(connection).state
                if link is LinkState.OFFLINE:
                    supplier.products(WAIT)  # two clean answers are a way back (domain/link.py)
                link = LinkState.SLOW if link is LinkState.SLOW else LinkState.ONLINE
            except NotAuthorised as error:
                link, problem, at = LinkState.ONLINE, str(error), self._now()
            except SupplierError as error:
                link, problem, well = LinkState.OFFLINE, str(error), False
            offset = supplier.measured_offset()
            clock = None if offset is None else offset.total_seconds()
            with self._lock:
                self._known[connection] = Contact(link, at, problem, clock)
        return EVERY if well else SOONER
