"""Taking an admission back: what is only owed is cancelled, what was redeemed is un-redeemed and
looked up afterwards. On disk before the supplier is asked; never claims more than it confirmed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from scanner.adapters.journal.deliveries import Deliveries
from scanner.domain.delivery import (
    Delivery,
    Dispute,
    Outcome,
    Park,
    Retry,
)
from scanner.domain.phrase import Phrase
from scanner.domain.ticket import Method
from scanner.work.connections import Connections
from scanner.work.settling import Settlement

SPARE = 2.0  # seconds that an undo may take beyond its patience
PATIENCE = 5.0  # seconds: an undo is mostly asked for by a person who waits for it

_NO_REASON = Phrase("undo", "An undo needs a reason.")
_NO_ADMISSION = Phrase("undo", "There is no admission with this scan id.")
_BEFORE = Phrase("undo", "This admission was undone before.")
_VALIDATED = Phrase(
    "undo", "Not possible here: this supplier validates, and that cannot be taken back."
)
_REFUSED = Phrase("undo", "Not undone: {detail}.")
_LATER = Phrase("undo", "Undone here; the supplier hears of it when it answers.")
_NOT_ASKED = Phrase("delivery", "the supplier was not asked yet")
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
        self._wait_for_the_lane(scan_id)
        admitted = self._deliveries.of_scan(scan_id)
        live = [delivery for delivery in admitted if delivery.may_be_undone]
        if not live:
            return UndoResult(False, False, _BEFORE if admitted else _NO_ADMISSION)
        if any(d.method is Method.VALIDATE and not d.untouched for d in live):
            return UndoResult(False, False, _VALIDATED)
        patience = patience or self._timeout
        deadline = time.monotonic() + patience
        lease = self._now().timestamp() + patience + SPARE
        # On disk before the supplier is asked: whatever happens to us, the courier finishes it.
        owed = self._deliveries.undo(scan_id, reason, by, lease)
        ended = [(delivery, self._ask(delivery, deadline)) for delivery in owed]
        self._deliveries.write(ended=[(delivery, outcome, 0.0) for delivery, outcome in ended])
        refused = [outcome for _, outcome in ended if isinstance(outcome, Dispute)]
        if refused:
            detail = refused[0].detail
            ours = isinstance(detail, Phrase)
            words = _REFUSED.of(detail=detail if ours else detail.rstrip("."))
            return UndoResult(False, False, words)
        self._give_back(scan_id)
        if any(isinstance(outcome, Retry) for _, outcome in ended):
            return UndoResult(False, True, _LATER)
        return UndoResult(True, False, _DONE)

    def _wait_for_the_lane(self, scan_id: str) -> None:
        """A scan that is being written right now is finished first. Others are not waited for: the
        desk may be taking one back, from a silent supplier, and at the lane a visitor stands."""
        while (until := self._deliveries.leased_until(scan_id)) > self._now().timestamp():
            threading.Event().wait(min(0.05, max(until - self._now().timestamp(), 0.001)))

    def _ask(self, delivery: Delivery, deadline: float) -> Outcome:
        """How one ends; `Retry` when the supplier cannot be asked now."""
        supplier = self._connections.suppliers.get(delivery.connection)
        left = deadline - time.monotonic()
        if supplier is None or left <= 0:
            return Retry(None, _NOT_ASKED)
        outcome = self._settlement.at_once(supplier, delivery, left)
        return Retry(None, outcome.why) if isinstance(outcome, Park) else outcome
