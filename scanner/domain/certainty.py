"""When a read is believed: how often it must repeat, and what spoils it.

Counts frames by the time stamps it is given; it has no clock. How many equal reads a format needs
comes from measurements on photographs and degraded frames: matrix codes from a plain pass were
never wrong in 52,800 reads; PDF417 and every linear format were, until two frames had to agree;
zbar's linear reads, and linear reads from treated pictures, needed three.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from scanner.domain.reading import LINEAR, MATRIX, Code, Point, centre_of, inside, overlap
from scanner.domain.scan import Symbology

Key = tuple[Symbology, bytes]


class Several(StrEnum):
    """What to do when two different codes are in view."""

    NONE = "none"  # take neither and say "one ticket at a time"
    CENTRED = "centred"  # take the one nearer the middle of the picture


@dataclass(frozen=True, slots=True)
class Rules:
    """The knobs of certainty. `agreeing` overrides the number of equal reads for a format.

    `window_s` is how long a read counts towards agreement; `together_s` how long after its last
    read a code still counts as in view beside another. A code in view for longer than `scenery_s`
    is a poster or a ticket left lying, and no longer stands in another's way. `itf_lengths` are
    the digit counts an ITF code may have: without a length, ITF reads parts of itself.
    """

    agreeing: Mapping[Symbology, int] = field(default_factory=dict)
    several: Several = Several.NONE
    window_s: float = 1.0
    together_s: float = 0.25
    scenery_s: float = 20.0
    itf_lengths: frozenset[int] = frozenset(range(6, 26, 2))


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a frame amounts to.

    `sure` is the code to take, if any. `in_view` are all codes read in this frame and believable,
    sure or not. `several` is true when different codes are in view and none may be taken.
    """

    sure: Code | None = None
    in_view: tuple[Code, ...] = ()
    several: bool = False


@dataclass(slots=True)
class _Tally:
    """Equal reads of one code so far."""

    code: Code
    since: float
    reads: list[float]
    needed: int


class Certainty:
    """Judges the readings of one camera, in order."""

    def __init__(self, rules: Rules | None = None) -> None:
        self._rules = rules or Rules()
        self._tallies: dict[Key, _Tally] = {}

    def judge(self, codes: Sequence[Code], at: float, middle: Point) -> Judgement:
        """What the codes of the frame taken at `at` (monotonic seconds) amount to.

        `middle` is the centre of the picture in the pixels of the codes' corners.
        """
        self._forget(at)
        right = [c for c in codes if check_digit_holds(c, self._rules.itf_lengths)]
        known = [*right, *(tally.code for tally in self._tallies.values())]
        believable = self._without_quarrels([c for c in right if not is_part(c, known)])
        for code in believable:
            self._count(code, at)
        here = [t for t in self._tallies.values() if at - t.reads[-1] <= self._rules.together_s]
        if len(here) > 1:
            here = [t for t in here if at - t.since <= self._rules.scenery_s] or here
        sure = [t for t in here if t.reads[-1] == at and len(t.reads) >= t.needed]
        view = tuple(believable)
        if not sure:
            return Judgement(None, view, False)
        if len({t.code.raw for t in here}) == 1:
            return Judgement(sure[0].code, view, False)
        if self._rules.several is Several.CENTRED:
            nearest = min(here, key=lambda t: _distance(centre_of(t.code.corners), middle))
            return Judgement(nearest.code if nearest in sure else None, view, False)
        return Judgement(None, view, True)

    def needed(self, code: Code) -> int:
        """How many equal reads this code needs before it is believed."""
        if code.symbology in self._rules.agreeing:
            base = self._rules.agreeing[code.symbology]
        else:
            base = 1 if code.symbology in MATRIX else 2
        if not code.rescue:
            return base
        # A linear read from a treated picture may come out wrong the same way twice, unless the
        # format has a real checksum and the engine one that was never seen to err in it.
        weak = code.symbology in LINEAR - {Symbology.CODE128} or code.engine == "zbar"
        return max(base, 3 if weak and code.symbology in LINEAR else 2)

    def _count(self, code: Code, at: float) -> None:
        # Another text at the same spot: one of the two was wrong, or the ticket was changed.
        # Either way what was counted before no longer speaks for the new one.
        for key, other in list(self._tallies.items()):
            if key != code.key and _same_place(other.code, code):
                del self._tallies[key]
        tally = self._tallies.get(code.key)
        if tally is None:
            self._tallies[code.key] = _Tally(code, at, [at], self.needed(code))
            return
        if tally.reads[-1] != at:
            tally.reads.append(at)
        tally.code = code
        tally.needed = min(tally.needed, self.needed(code))

    def _forget(self, at: float) -> None:
        for key, tally in list(self._tallies.items()):
            tally.reads = [t for t in tally.reads if at - t <= self._rules.window_s]
            if not tally.reads:
                del self._tallies[key]

    def _without_quarrels(self, codes: Sequence[Code]) -> list[Code]:
        """Leaves out every place where the reads of one frame contradict each other."""
        kept: list[Code] = []
        for code in codes:
            rivals = [o for o in codes if o.raw != code.raw and _same_place(o, code)]
            if rivals:
                for spoiled in (code, *rivals):
                    self._tallies.pop(spoiled.key, None)
            elif all(code.key != k.key for k in kept):
                kept.append(code)
        return kept


def is_part(code: Code, known: Sequence[Code]) -> bool:
    """Whether this was read from a piece of another code at the same place.

    An ITF code's ends look like its digits, so a reader takes some of them for all; and rows of a
    matrix code's modules may look like bars.
    """
    if code.symbology in MATRIX:
        return False
    if any(w.symbology in MATRIX and inside(code.corners, w.corners) for w in known):
        return True
    return code.symbology is Symbology.ITF and any(
        code.text != whole.text
        and whole.symbology is Symbology.ITF
        and code.text in whole.text
        and overlap(code.corners, whole.corners)
        for whole in known
    )


def check_digit_holds(code: Code, itf_lengths: frozenset[int]) -> bool:
    """Whether a format's own check digit and length allow this text; true where it has none.

    EAN-13 by GS1's modulo 10; ITF of 14 digits is an ITF-14, which carries the same digit.
    """
    digits = code.text
    if code.symbology is Symbology.EAN13:
        return len(digits) == 13 and _modulo_ten_holds(digits)
    if code.symbology is Symbology.ITF:
        if len(digits) not in itf_lengths:
            return False
        return len(digits) != 14 or _modulo_ten_holds(digits)
    return True


def _modulo_ten_holds(digits: str) -> bool:
    if not (digits.isascii() and digits.isdecimal()):
        return False
    weighted = sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(reversed(digits)))
    return weighted % 10 == 0


def _same_place(one: Code, other: Code) -> bool:
    """Whether both may be the same printed code. A matrix code above a bar code is not: the bars'
    outline can be a single line, so it is taken for higher than it is."""
    alike = (one.symbology in MATRIX) == (other.symbology in MATRIX)
    return alike and overlap(one.corners, other.corners)


def _distance(one: Point, other: Point) -> float:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2
