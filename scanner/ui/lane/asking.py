"""What staff are being asked about a scan: which option, or how many of the party are here.

It hands the answer over; nothing is redeemed by asking, and nothing is kept once it is dropped.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from scanner.domain.ticket import party
from scanner.ui import i18n, theme
from scanner.ui.commands import Commands
from scanner.ui.lane.chooser import Chooser
from scanner.ui.lane.face import choices_of, face_of
from scanner.ui.lane.questions import Question
from scanner.work.answer import Answer

MOST_ANSWERS = 20  # buttons of the question how many are here


class Asking:
    """One question at a time. `handed` hears whether the lane took staff's answer."""

    def __init__(
        self,
        chooser: Chooser,
        how_many: Question,
        commands: Commands,
        zone: tzinfo | None,
        handed: Callable[[bool], None],
    ) -> None:
        self._chooser, self._how_many = chooser, how_many
        self._commands, self._zone, self._handed = commands, zone, handed
        self._about: Answer | None = None
        self._asked_at = 0.0
        self._counts: list[int] = []
        chooser.picked.connect(self._choose)
        how_many.answered.connect(self._count)

    @property
    def open(self) -> bool:
        return self._about is not None

    @property
    def settled(self) -> bool:
        """Whether a touch can be meant for the question: nobody reads it in its first moment."""
        return time.monotonic() - self._asked_at >= theme.SETTLES

    def ask(self, answer: Answer) -> QWidget:
        """Prepare the question this answer asks; returns its page."""
        self._about, self._asked_at = answer, time.monotonic()
        if answer.decision.candidate is None:
            self._chooser.ask(choices_of(answer, self._zone))
            return self._chooser
        units = answer.decision.units
        self._counts = list(range(1, len(units) + 1))
        if len(units) > MOST_ANSWERS:
            self._counts = [*range(1, MOST_ANSWERS), len(units)]
        words = i18n.party_words(party(units))
        about = i18n.listed((*words, *face_of(answer, self._zone).details[:1]))
        answers = [str(count) for count in self._counts]
        self._how_many.ask(about, answers, marked=len(answers) - 1)
        return self._how_many

    def forget(self) -> None:
        """Another scan, or an answer, has taken its place."""
        self._about = None

    def drop(self) -> bool:
        """Staff, or time, leave the question: nobody comes in on it. False: there was none."""
        if self._about is None:
            return False
        self._about = None
        self._commands.cancel()
        return True

    def _choose(self, index: int) -> None:
        if self._about is not None and self.settled:
            self._hand_over(self._commands.choose(self._about, index))

    def _count(self, at: int) -> None:
        if self._about is not None and self.settled and at < len(self._counts):
            self._hand_over(self._commands.party(self._about, self._counts[at]))

    def _hand_over(self, taken: bool) -> None:
        if taken:
            self._about = None
        self._handed(taken)
