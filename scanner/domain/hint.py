"""What to ask of a visitor whose code is seen but does not read.

A hint is worth more than an engine: glare and distance defeat them all. It holds only rules; what
the picture looks like is measured elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from scanner.domain.phrase import Phrase
from scanner.domain.reading import Box


class HintKind(StrEnum):
    """What the visitor may do. NONE takes the last hint back."""

    NONE = "NONE"
    HOLD_STILL = "HOLD_STILL"
    HOLD_FLATTER = "HOLD_FLATTER"
    MORE_LIGHT = "MORE_LIGHT"
    FURTHER_AWAY = "FURTHER_AWAY"
    NEARER = "NEARER"
    ONE_AT_A_TIME = "ONE_AT_A_TIME"


SENTENCES = {
    HintKind.NONE: "",
    HintKind.HOLD_STILL: Phrase("hint", "Hold it still."),
    HintKind.HOLD_FLATTER: Phrase("hint", "Hold it flatter: the light is mirrored."),
    HintKind.MORE_LIGHT: Phrase("hint", "Turn the brightness up."),
    HintKind.FURTHER_AWAY: Phrase("hint", "A little further away."),
    HintKind.NEARER: Phrase("hint", "A little nearer."),
    HintKind.ONE_AT_A_TIME: Phrase("hint", "One ticket at a time."),
}


@dataclass(frozen=True, slots=True)
class Scores:
    """How good (part of) a picture is for reading, each 0 to 100.

    `sharpness`: steepness of edges, 100 is in good focus. `brightness`: the mean. `glare`: the
    share of the area that is white without a break.
    """

    sharpness: float
    brightness: float
    glare: float


def hint_for(scores: Scores, box: Box, width: int, height: int) -> HintKind:
    """The most useful thing to say about an outlined code that does not read.

    `box` is the outline in pixels of a picture of `width` by `height`.
    """
    left, top, right, bottom = box
    edge = 4
    cut_off = left < edge or top < edge or right > width - edge or bottom > height - edge
    if cut_off or bottom - top > 0.85 * height:
        return HintKind.FURTHER_AWAY
    if max(right - left, bottom - top) < 0.1 * height:
        return HintKind.NEARER
    if scores.brightness < 15:
        return HintKind.MORE_LIGHT
    if scores.glare > 10:
        return HintKind.HOLD_FLATTER
    if scores.sharpness < 10 and bottom - top > 0.5 * height:
        return HintKind.FURTHER_AWAY
    return HintKind.HOLD_STILL


class Hints:
    """Chooses when to speak: only after a code has been in sight, unread, for a while.

    Pure bookkeeping by the frames' own times, in monotonic seconds.
    """

    def __init__(self, patience_s: float = 0.6, linger_s: float = 1.0) -> None:
        self._patience_s = patience_s
        self._linger_s = linger_s
        self._trying_since: float | None = None
        self._last_try = float("-inf")
        self._said = HintKind.NONE

    def impatient(self, at: float, *, trying: bool) -> bool:
        """Whether something unread has been in sight for long enough to say something."""
        if not trying:
            if at - self._last_try > self._linger_s:
                self._trying_since = None
            return False
        self._last_try = at
        if self._trying_since is None:
            self._trying_since = at
        return at - self._trying_since >= self._patience_s

    def say(self, kind: HintKind | None, at: float) -> HintKind | None:
        """The hint to show now if it differs from the last one; None changes nothing on screen.

        Without a new `kind` the last hint is taken back once it has lingered.
        """
        if kind is None:
            if self._said is HintKind.NONE or at - self._last_try <= self._linger_s:
                return None
            kind = HintKind.NONE
        else:
            self._last_try = at
        if kind is self._said:
            return None
        self._said = kind
        return kind
