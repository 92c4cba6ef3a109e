"""A supervisor lets somebody in whom the lane did not: a PIN, then a reason.

It asks and hands over; who the PIN belongs to, and whether the ticket may come in, is the lane's
to say. The PIN is kept only until the reason is chosen.
"""

from __future__ import annotations

from scanner.domain.verdict import Reason, Verdict
from scanner.ui import i18n
from scanner.ui.commands import Commands
from scanner.ui.lane.pin import PinPad
from scanner.ui.lane.questions import Question
from scanner.ui.lane.stage import Stage
from scanner.work.answer import Answer

# A used or cancelled ticket stays one, whoever says otherwise: see `scanner.domain.decide`.
HELPED = frozenset(
    {
        Reason.UNKNOWN_CODE,
        Reason.SUPPLIER_SILENT,
        Reason.MANIFEST_EXPIRED,
        Reason.NOT_AUTHORISED,
        Reason.TOO_EARLY,
        Reason.TOO_LATE,
        Reason.WRONG_DATE,
        Reason.WRONG_GATE,
    }
)


def helps(answer: Answer | None) -> bool:
    """Whether a supervisor's word could let this one in."""
    if answer is None or answer.decision.reason not in HELPED:
        return False
    return answer.decision.verdict in (Verdict.REFUSE, Verdict.REFER)


class Overriding:
    """One override at a time, of the answer it was opened for."""

    def __init__(self, pad: PinPad, why: Question, commands: Commands, stage: Stage) -> None:
        self._pad, self._why, self._commands, self._stage = pad, why, commands, stage
        self._about: Answer | None = None
        self._pin = ""
        why.answered.connect(self._because)

    @property
    def under_way(self) -> bool:
        return self._about is not None

    def open(self, answer: Answer) -> None:
        self._about, self._pin = answer, ""
        self._pad.ask(i18n.said(answer.message), self._pin_entered)
        self._stage.turn_to(self._pad)

    def refused(self, sentence: str) -> None:
        """The lane did not take the PIN: once more, while nobody else has come."""
        if self._about is not None:
            self._stage.stand(self._about)
            self._pad.ask(sentence, self._pin_entered)
            self._stage.turn_to(self._pad)

    def forget(self) -> None:
        """Another scan, an answer, or staff have ended it."""
        self._about, self._pin = None, ""

    def _pin_entered(self, pin: str) -> None:
        if self._about is None:
            return
        self._pin = pin
        reasons = [i18n.tr(reason) for reason in i18n.OVERRIDE_REASONS]
        self._why.ask(i18n.said(self._about.message), reasons)
        self._stage.turn_to(self._why)

    def _because(self, at: int) -> None:
        if self._about is None or not self._pin:
            return
        # The journal's reasons are English whatever the screen speaks.
        reason = i18n.OVERRIDE_REASONS[at]
        taken = self._commands.override(self._about, self._pin, reason)
        if taken:
            self._pin = ""
        self._stage.handed(taken)
