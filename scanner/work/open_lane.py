"""What one thread of a lane has open, and what the lane's thread does with it: decide, override,
take back, search. Opened by the composition root; starts nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.store import Store
from scanner.adapters.manifest import Manifest
from scanner.adapters.operators import Operators, PinProblem
from scanner.domain.phrase import Phrase
from scanner.domain.scan import Scan
from scanner.ports import JournalError
from scanner.settings import Settings
from scanner.work.admission import Admission, Override
from scanner.work.answer import Answer
from scanner.work.connections import Connections
from scanner.work.messages import PinRefused, SearchFound, Undone
from scanner.work.turnstile import BY as TURNSTILE
from scanner.work.undo import Undo

if TYPE_CHECKING:
    from scanner.adapters.venue import Ledger
    from scanner.work.venue import Venue

_NO_REASON = Phrase("pin", "An override needs a reason.")


@dataclass(slots=True)
class OpenLane:
    """All that one thread needs to admit."""

    admission: Admission
    deliveries: Deliveries
    manifest: Manifest
    store: Store
    ledger: Ledger | None = None
    venue: Venue | None = None

    def give_back(self, scan_id: str) -> None:
        """An admission was undone: the lanes beside this one hear of it."""
        if self.venue is not None:
            self.venue.give_back(scan_id)

    def close(self) -> None:
        if self.ledger is not None:
            self.ledger.close()
        self.manifest.close()
        self.store.close()


class LaneAtWork:
    """What the lane's thread drives (`scanner.work.lane.Deciding`)."""

    def __init__(
        self,
        opened: OpenLane,
        connections: Connections,
        settings: Settings,
        undone: Callable[[Undone, str], None],
    ) -> None:
        self._opened = opened
        self._connections = [connection.id for connection in settings.connections]
        self._budget = settings.budget
        self._undone = undone
        self._operators = Operators(settings.folder)
        self._undo = Undo(
            connections, opened.deliveries, settings.budget, give_back=opened.give_back
        )

    def admit(self, scan: Scan, choice: str, units: int | None) -> Answer:
        return self._opened.admission.admit(scan, choice, units)

    def look(self, scan: Scan, choice: str, units: int | None) -> Answer:
        return self._opened.admission.look(scan, choice, units)

    def override(self, answer: Answer, pin: str, reason: str) -> Answer | PinRefused:
        if not reason.strip():
            return PinRefused(_NO_REASON)
        try:
            operator = self._operators.check(pin)
        except PinProblem as problem:
            return PinRefused(problem.args[0])
        word = Override(operator.name, reason)
        return self._opened.admission.admit(answer.scan, answer.decision.picked, override=word)

    def undo(self, scan_id: str, reason: str, by: str) -> Undone:
        # Nobody stands waiting for a turnstile's undo, but the next visitor does.
        patience = self._budget if by == TURNSTILE else None
        try:
            result = self._undo.undo(scan_id, reason, by, patience)
        except JournalError as error:
            self._undone(Undone(scan_id, False, error.args[0]), by)
            raise
        undone = Undone(scan_id, result.done or result.pending, result.sentence)
        self._undone(undone, by)
        return undone

    def search(self, text: str) -> SearchFound:
        return SearchFound(text, tuple(self._opened.manifest.search(text, self._connections)))

    def close(self) -> None:
        self._opened.close()
