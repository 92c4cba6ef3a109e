"""A lane that owes: a real journal, courier and clients, against the embedded supplier over HTTP.

The clock stands still until it is moved, for lane and supplier alike; only the waits for answers
are real, and short.
"""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from scanner.adapters.journal.admissions import Admissions
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.disputes import disputes_in
from scanner.adapters.journal.intents import intent_of
from scanner.adapters.journal.store import Store
from scanner.adapters.octo.catalogue import ProductInfo
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.http import Http
from scanner.adapters.octo.wire import Reader
from scanner.demo.supplier import EmbeddedSupplier
from scanner.demo.supplier.shapes import Renderer
from scanner.domain.decision import Decision
from scanner.domain.delivery import Delivery, DeliveryState
from scanner.domain.link import LinkState
from scanner.domain.scan import Origin, Scan
from scanner.domain.ticket import Candidate, Method, Unit, code_key
from scanner.domain.verdict import Notice, Reason, Source, Verdict
from scanner.work.connections import Connections
from scanner.work.courier import Courier
from scanner.work.messages import Alarm
from scanner.work.settling import Settlement
from scanner.work.undo import Undo, UndoResult

NOON = datetime(2026, 5, 14, 12, tzinfo=UTC)
REDEEM, LOOKUP = "/redemption/redeem", "/redemption/lookup"


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.at = NOON

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **by: float) -> None:
        self.at += timedelta(**by)


class Owing:
    """One lane of the castle (and the harbour); `late` is how much its clock is behind."""

    def __init__(
        self,
        folder: Path,
        supplier: EmbeddedSupplier,
        clock: Clock,
        methods: dict[str, Method] | None = None,
        keys: dict[str, str] | None = None,
    ) -> None:
        self.clock = clock
        self.late = timedelta(0)
        self.server = supplier
        self.said: list[object] = []
        self.http = Http(self.now)
        keys = {**supplier.keys, **(keys or {})}
        self.suppliers = {
            name: OctoSupplier(
                name,
                supplier.base_url,
                keys[name],
                self.http,
                method=(methods or {}).get(name, Method.REDEEM),
            )
            for name in keys
        }
        for client in self.suppliers.values():
            client.catalogue = {"castle": ProductInfo("Castle")}  # no question for names beside
        self.connections = Connections(
            list(self.suppliers.values()), self.http, self.said.append, self.now
        )
        self.store = Store(folder / "journal.db", "North gate", self.now)
        self.admissions = Admissions(self.store)
        self.deliveries = Deliveries(self.store)
        self.no_stamps: set[str] = set()
        self.may_run: Callable[[], bool] = lambda: True
        self.courier = self.new_courier()

    def new_courier(self) -> Courier:
        settlement = Settlement(
            self.now, lambda name: name not in self.no_stamps, self.no_stamps.add
        )
        return Courier(
            self.connections,
            self.deliveries,
            settlement,
            self.said.append,
            self.now,
            lambda: self.may_run(),
            jitter=lambda: 1.0,
        )

    def now(self) -> datetime:
        return self.clock() - self.late

    def close(self) -> None:
        self.store.close()
        self.http.close()

    def find(self, code: str) -> Candidate:
        """What a code means, as a local copy has it."""
        venue = self.server.venue
        booking = venue.find(code)
        render = Renderer(venue, self.server.shape, self.server.generation, frozenset())
        method = self.suppliers[booking.supplier].method
        reader = Reader(booking.supplier, method, Source.MANIFEST)
        (found,) = reader.booking(render.booking(booking), code, {})
        return found

    def owe(
        self,
        code: str,
        *,
        let_in: bool = True,
        state: DeliveryState = DeliveryState.QUEUED,
        windows: tuple[tuple[datetime, datetime], ...] = (),
        candidate: Candidate | None = None,
    ) -> str:
        """An admission that was decided without the supplier; its scan id."""
        candidate = candidate or self.find(code)
        scan = Scan(uuid.uuid4().hex, code, self.now(), Origin.CAMERA)
        decision = Decision(
            Verdict.ADMIT,
            Reason.OK,
            Source.MANIFEST,
            candidate,
            units=candidate.units,
            connection=candidate.connection,
        )
        intent = intent_of(
            scan, decision, "Come in: 1 adult.", let_in=let_in, state=state, windows=windows
        )
        assert self.admissions.admit(intent) is None
        return scan.id

    def owe_unseen(self, code: str) -> str:
        """An unknown code that was let in on the lane's policy."""
        scan = Scan(uuid.uuid4().hex, code, self.now(), Origin.CAMERA)
        unit = Unit(0, frozenset({code_key("", code)}))
        decision = Decision(
            Verdict.ADMIT,
            Reason.SUPPLIER_SILENT,
            Source.MANIFEST,
            units=(unit,),
            notices=(Notice.FLAGGED,),
        )
        intent = intent_of(scan, decision, "Come in.", let_in=True, state=DeliveryState.QUEUED)
        assert self.admissions.admit(intent) is None
        return scan.id

    def lost(self, seconds: float = 2.0) -> tuple[tuple[datetime, datetime], ...]:
        """The window of a call that is made now and whose answer is lost."""
        now = self.clock()
        return ((now, now + timedelta(seconds=seconds)),)

    def deliver(self) -> None:
        """All that is due."""
        self.courier.deliver(threading.Event())

    def later(self, seconds: float = 400.0) -> None:
        """Back-offs are over, and the links have found their way back."""
        self.clock.forward(seconds=seconds)
        self.courier.probe(at_once=True)
        for connection, link in self.connections.links().items():
            if link.state is LinkState.OFFLINE:
                self.connections.switch(connection, False)
        self.deliver()

    def undo(self, scan_id: str) -> UndoResult:
        return Undo(self.connections, self.deliveries, 0.8, self.now).undo(scan_id, "arm", "staff")

    def of(self, scan_id: str) -> Delivery:
        (delivery,) = self.deliveries.of_scan(scan_id)
        return delivery

    def state(self, scan_id: str) -> str:
        return self.of(scan_id).state.value

    def disputes(self) -> list[dict[str, Any]]:
        return disputes_in(self.deliveries.store)

    def dispute(self) -> dict[str, Any]:
        (only,) = self.disputes()
        return only

    def acted(self, action: str = "REDEEM") -> list[str]:
        """The units that the suppliers used up (or gave back), by their references."""
        venue = self.server.venue
        return [
            str(r.booking.units[r.ordinal].reference)
            for r in venue.redemptions
            if r.action == action
        ]

    def asked(self, path: str = REDEEM, method: str = "") -> int:
        return self.server.count(path, method)

    def alarms(self) -> dict[str, str]:
        standing = {m.kind: m.sentence for m in self.said if isinstance(m, Alarm)}
        return {kind: sentence for kind, sentence in standing.items() if sentence}


def until(condition: Callable[[], object], seconds: float = 10.0) -> None:
    """Wait for what another thread is about to do."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come"
        threading.Event().wait(0.005)
