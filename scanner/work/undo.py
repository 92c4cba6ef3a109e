"""Taking an admission back: what is only owed is cancelled, what was redeemed is un-redeemed and
looked up afterwards. Never claims more than the supplier confirmed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from scanner.adapters.journal.deliveries import Deliveries
from scanner.domain.delivery import (
    Cancelled,
    Delivery,
    DeliveryState,
    Dispute,
    Outcome,
    Park,
    Retry,
)
from scanner.domain.phrase import Phrase
from scanner.domain.ticket import Method
from scanner.work.connections import Connections
from scanner.work.settling import Settlement

PATIENCE = 5.0  # seconds: an undo is mostly asked for by a person who waits for it

_NO_REASON = Phrase("undo", "An undo needs a reason.")
_NO_ADMISSION = Phrase("undo", "There is no admission with this scan id.")
_BEFORE = Phrase("undo", "This admission was undone before.")
_VALIDATED = Phrase(
    "undo", "Not possible here: this supplier validates, and that cannot be taken back."
)
_REFUSED = Phrase("undo", "Not undone: {detail}.")
_LATER = Phrase("undo", "Undone here; the supplier hears of it when it answers.")
_DONE = Phrase("undo", "Undone: the ticket works again.")


@dataclass(frozen=True, slots=True)
class UndoResult:
    """`done`: the ticket works again, everywhere. `pending`: here at once, at the supplier when it
    answers. Neither: it stays used, and the sentence says why."""

    done: bool
    pending: bool
    sentence: str


class Undo:
    """Undoes admissions of this lane; belongs to the thread whose deliveries it is given.
    `give_back` hears of each, for the lanes beside this one."""

    def __init__(
        self,
        connections: Connections,
        deliveries: Deliveries,
        budget: float,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        give_back: Callable[[str], None] = lambda scan_id: None,
    ) -> None:
        self._connections = connections
        self._deliveries = deliveries
        self._timeout = max(budget, PATIENCE)
        self._settlement = Settlement(now, stamps=lambda _: False)
        self._now = now
        self._give_back = give_back

    def undo(self, scan_id: str, reason: str, by: str, patience: float | None = None) -> UndoResult:
        """Undo one scan, with a reason and who wanted it. Raises `JournalError`.

        `patience`: seconds that the supplier has to answer, if not as long as a person would wait;
        without an answer it is undone here at once and there later.
        """
        if not reason.strip():
            return UndoResult(False, False, _NO_REASON)
        self._wait_for_the_lane()
        owed = self._deliveries.of_scan(scan_id)
        live = [d for d in owed if d.state is not DeliveryState.CANCELLED and not d.undo]
        if not owed:
            return UndoResult(False, False, _NO_ADMISSION)
        if not live:
            return UndoResult(False, False, _BEFORE)
        if any(d.method is Method.VALIDATE and not _untouched(d) for d in live):
            return UndoResult(False, False, _VALIDATED)
        settled: dict[int, Outcome | None] = {}
        for delivery in live:
            settled[delivery.id] = self._one(delivery, patience or self._timeout)
        refused = [o for o in settled.values() if isinstance(o, Dispute)]
        if refused:
            return UndoResult(False, False, _REFUSED.of(detail=refused[0].detail.rstrip(".")))
        self._deliveries.undo(scan_id, reason, by, settled)
        self._give_back(scan_id)
        if any(outcome is None for outcome in settled.values()):
            return UndoResult(False, True, _LATER)
        return UndoResult(True, False, _DONE)

    def _wait_for_the_lane(self) -> None:
        """A scan that is being written right now is finished first."""
        while (until := self._deliveries.leased_until()) > self._now().timestamp():
            threading.Event().wait(min(0.05, max(until - self._now().timestamp(), 0.001)))

    def _one(self, delivery: Delivery, timeout: float) -> Outcome | None:
        """How one delivery ends; None when the supplier cannot be asked now."""
        if _untouched(delivery):
            return Cancelled("undone before it was delivered")
        supplier = self._connections.suppliers.get(delivery.connection)
        if supplier is None:
            return None
        wanted = replace(delivery, undo=True)
        outcome = self._settlement.at_once(supplier, wanted, timeout)
        return None if isinstance(outcome, (Retry, Park)) else outcome


def _untouched(delivery: Delivery) -> bool:
    return delivery.state in (DeliveryState.QUEUED, DeliveryState.PARKED) and not delivery.windows
