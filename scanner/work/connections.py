"""All suppliers of a lane: whose a code is, what it means to them, and how their links are."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

from scanner.adapters.octo.bounded import all_within, first_within, start
from scanner.adapters.octo.client import OctoSupplier, whose
from scanner.adapters.octo.http import Http
from scanner.domain.link import Link, LinkState, Result
from scanner.domain.ticket import Candidate
from scanner.ports import NO_TIME, NoAnswer, NotAuthorised, SupplierError
from scanner.work.messages import LinkChanged

log = logging.getLogger(__name__)

OTHERS_SHARE = 0.5  # of the time to look a code up, once one of several suppliers knows it
CREDENTIALS_SHARE = 0.4  # of a scan's budget: there must be time left to look up


@dataclass(slots=True)
class Found:
    """What the suppliers said to one code. `silent` and `unauthorised` could not be asked."""

    candidates: list[Candidate] = field(default_factory=list)
    answered: set[str] = field(default_factory=set)
    silent: set[str] = field(default_factory=set)
    unauthorised: dict[str, str] = field(default_factory=dict)


class Connections:
    """The suppliers by connection id, in the order of the configuration, and a link for each."""

    def __init__(
        self,
        suppliers: Sequence[OctoSupplier],
        http: Http,
        emit: Callable[[object], None] = lambda message: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.suppliers = {supplier.connection: supplier for supplier in suppliers}
        self._http = http
        self._emit = emit
        self._now = now
        self._links = {connection: Link() for connection in self.suppliers}
        self._lock = threading.Lock()
        for supplier in suppliers:
            supplier.on_result = partial(self.heard, supplier.connection)

    def close(self) -> None:
        """Calls under way are lost, which says nothing of their suppliers."""
        for supplier in self.suppliers.values():
            supplier.on_result = lambda result: None
        self._http.close()

    def link(self, connection: str) -> Link:
        with self._lock:
            return self._links[connection]

    def links(self) -> dict[str, Link]:
        with self._lock:
            return dict(self._links)

    def announce(self) -> None:
        """Tell the window how each link stands, before anything has changed."""
        for connection, link in self.links().items():
            self._emit(_changed(connection, link))

    def restore(self, connection: str, link: Link) -> None:
        """A link as an earlier run of this lane left it."""
        self._change(connection, lambda now, at: link)

    def heard(self, connection: str, result: Result) -> None:
        """One call has ended so. A change of state is one log line and one message."""
        self._change(connection, lambda link, at: link.after(result, at))

    def switch(self, connection: str, offline: bool) -> None:
        """The manual switch: hold a connection offline, or release it."""
        self._change(connection, lambda link, at: link.switch(offline, at))

    def _change(self, connection: str, step: Callable[[Link, float], Link]) -> None:
        with self._lock:
            before = self._links[connection]
            after = step(before, self._now().timestamp())
            self._links[connection] = after
        change = _changed(connection, after)
        if change == _changed(connection, before):
            return
        if (after.state, after.forced) != (before.state, before.forced):
            held = " (by hand)" if after.forced else ""
            log.info("%s is %s%s", connection, after.state, held)
        self._emit(change)

    def ask(self, code: str, timeout: float, only: Iterable[str] = ()) -> Found:
        """Ask whose a code is and what it means, all in `timeout` seconds.

        `only` names the connections that the local copy knows it from; empty asks all. Connections
        that are OFFLINE are not waited for. One that cannot answer never stops the others.
        """
        deadline = time.monotonic() + timeout
        wanted = set(only) or self.suppliers.keys()
        found = Found()
        groups: dict[str, list[OctoSupplier]] = {}
        for connection, supplier in self.suppliers.items():
            if connection not in wanted:
                continue
            if not supplier.api_key:
                found.unauthorised[connection] = supplier.no_key
            elif self.link(connection).state is LinkState.OFFLINE:
                found.silent.add(connection)
            else:
                groups.setdefault(supplier.base_url, []).append(supplier)
        if len(groups) == 1 and not any(len(group) > 1 for group in groups.values()):
            (group,) = groups.values()
            _note(found, _lookup(group[0], code, deadline))
        else:
            asked = [
                each
                for group in groups.values()
                for each in self._ask_group(group, code, deadline, bool(only))
            ]
            _wait([future for _, future in asked], timeout, deadline)
            for connection, future in asked:
                silent = _Said(connection, silent=True)
                _note(found, future.result() if future.done() else silent)
        return found

    def whole(self, slim: Sequence[Candidate], code: str, timeout: float) -> list[Candidate | None]:
        """The bookings behind slim answers, asked for side by side; None where there is no more
        to know, or not in time."""
        asked = [
            start(partial(self.suppliers[each.connection].whole, each, code, timeout), "booking")
            for each in slim
        ]
        all_within(timeout, asked)
        return [future.result() if future.done() else None for future in asked]

    def _ask_group(
        self, group: list[OctoSupplier], code: str, deadline: float, known: bool
    ) -> list[tuple[str, Future[_Said]]]:
        """Begin to ask those that share a base URL. `known`: the local copy has told whose the code
        is already."""
        owners: Future[list[OctoSupplier] | None] | None = None
        if len(group) > 1 and not known:
            share = (deadline - time.monotonic()) * CREDENTIALS_SHARE
            owners = start(partial(whose, self._http, group, code, share), "whose")

        def look(supplier: OctoSupplier) -> _Said:
            belongs = None if owners is None else owners.result()
            if belongs is not None and supplier not in belongs:
                return _Said(supplier.connection)
            return _lookup(supplier, code, deadline)

        return [(each.connection, start(partial(look, each), "lookup")) for each in group]


def _wait(futures: Sequence[Future[_Said]], timeout: float, deadline: float) -> None:
    """Until all have spoken or the time is up. Where one knows the code, the others are waited for
    half of the time only: the rest is for using the ticket up."""
    all_within(timeout * OTHERS_SHARE, futures)
    while time.monotonic() < deadline:
        done = [future for future in futures if future.done()]
        if len(done) == len(futures) or any(future.result().candidates for future in done):
            return
        first_within(deadline - time.monotonic(), [f for f in futures if f not in done])


def _changed(connection: str, link: Link) -> LinkChanged:
    return LinkChanged(connection, link.state if link.heard else None, link.forced)


@dataclass(slots=True)
class _Said:
    connection: str
    candidates: list[Candidate] = field(default_factory=list)
    silent: bool = False
    unauthorised: str = ""


def _lookup(supplier: OctoSupplier, code: str, deadline: float) -> _Said:
    try:
        left = deadline - time.monotonic()
        if left <= 0:
            raise NoAnswer(NO_TIME, sent=False)
        return _Said(supplier.connection, supplier.lookup(code, left))
    except NotAuthorised as error:
        return _Said(supplier.connection, unauthorised=error.sentence)
    except SupplierError as error:
        log.debug("%s: %s", supplier.connection, error)
        return _Said(supplier.connection, silent=True)


def _note(found: Found, said: _Said) -> None:
    if said.unauthorised:
        found.unauthorised[said.connection] = said.unauthorised
    elif said.silent:
        found.silent.add(said.connection)
    else:
        found.answered.add(said.connection)
        found.candidates += said.candidates
