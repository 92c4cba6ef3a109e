"""Asks each supplier something harmless now and then, so that the desk knows for itself whether it
answers, and how many bookings it lists. Redeems nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from scanner.adapters.manifest import Manifest
from scanner.adapters.octo.client import OctoSupplier
from scanner.domain.link import LinkState
from scanner.domain.phrase import Phrase
from scanner.ports import NotAuthorised, SupplierError
from scanner.work.connections import Connections

EVERY = 60.0  # seconds
SOONER = 10.0  # after one that did not answer
WAIT = 5.0  # for an answer
COUNT_EVERY = timedelta(minutes=10)
COUNT_WAIT = 15.0

_HELD = Phrase("desk", "Held offline by hand at the lane.")


@dataclass(frozen=True, slots=True)
class Contact:
    """How the last call went. `at` is the last answer. `listed`: how many bookings the supplier
    says it has on the days of the local copy, counted at `listed_at`; None where it does not.
    `asked`: when it was last asked anything here."""

    link: LinkState
    at: datetime | None = None
    problem: str = ""
    clock: float | None = None
    listed: int | None = None
    listed_at: datetime | None = None
    asked: datetime | None = None


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
            known = dict(self._known)
        # Where the lane's own calls have shown that it is out, that is newer than what was asked.
        return {
            connection: replace(contact, link=LinkState.OFFLINE)
            if self._connections.link(connection).state is LinkState.OFFLINE
            else contact
            for connection, contact in known.items()
        }

    def due(self) -> bool:
        """Whether it is worth while to ask sooner than in its turn: something waits to be sent."""
        now = self._now()
        asked = [contact.asked for contact in self.known().values() if contact.asked is not None]
        return bool(asked) and (now - min(asked)).total_seconds() > SOONER

    def ask(self, copy: Manifest) -> float:
        """Ask them all; the seconds until it is worth while again. `copy` is this thread's."""
        well = True
        for connection, supplier in self._connections.suppliers.items():
            before = self.known().get(connection, Contact(LinkState.ONLINE))
            if self._connections.link(connection).forced:
                held = replace(before, link=LinkState.OFFLINE, problem=_HELD)
                with self._lock:
                    self._known[connection] = held
                continue
            at, problem = before.at, ""
            try:
                supplier.products(WAIT)
                at = self._now()
                link = self._connections.link(connection).state
                if link is LinkState.OFFLINE:
                    supplier.products(WAIT)  # two clean answers are a way back (domain/link.py)
                link = LinkState.SLOW if link is LinkState.SLOW else LinkState.ONLINE
            except NotAuthorised as error:
                link, problem = LinkState.ONLINE, error.args[0]
                at = self._now() if supplier.api_key else at
            except SupplierError as error:
                link, problem, well = LinkState.OFFLINE, error.args[0], False
            offset = supplier.measured_offset()
            clock = None if offset is None else offset.total_seconds()
            listed = before.listed, before.listed_at
            loaded = copy.loading.good(connection) is not None
            if not problem and loaded and self._due(before.listed_at):
                listed = listed_by(supplier, copy), self._now()
            with self._lock:
                self._known[connection] = Contact(link, at, problem, clock, *listed, self._now())
        return EVERY if well else SOONER

    def _due(self, counted: datetime | None) -> bool:
        return counted is None or self._now() - counted >= COUNT_EVERY


def listed_by(supplier: OctoSupplier, copy: Manifest, wait: float = COUNT_WAIT) -> int | None:
    """How many bookings a supplier has on the days of the local copy, asked with one small page:
    the number of such pages. None where there is no copy, or no such number."""
    good = copy.loading.good(supplier.connection)
    if good is None:
        return None
    first, _, last = good.days.partition(" ")
    params = {"localDateStart": first, "localDateEnd": last, "page": "1", "perPage": "1"}
    try:
        reply = supplier.bookings(params, wait)
    except SupplierError:
        return None
    pages = reply.headers.get("octo-total-pages", "").strip()
    # A supplier that gives more than one to a page counts something else.
    if len(reply.body) > 1 or not (pages.isascii() and pages.isdigit() and len(pages) < 9):
        return None
    return int(pages) if reply.body else 0
