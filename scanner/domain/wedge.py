"""Telling a hand scanner that types like a keyboard from a person at the keyboard, by timing.

Pure: keys and their times go in, decisions come out. Keys that may belong to a scan are held back
until that is known, so that a scan never types into a field and never presses a button; keys that
were a person's are given back in order, late by at most `Timing.gap_s`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from statistics import median

ENTER = frozenset({"\r", "\n", "\r\n"})
TAB = "\t"


class Suffix(StrEnum):
    """What the scanner types after a code."""

    ANY = "any"  # Enter, Tab or nothing: found out from each scan
    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Timing:
    """What counts as a scanner's hand, in seconds.

    Scanners type a key every 2 to 30 ms; the fastest people sustain one in 60 ms, and reach 30 ms
    only for a pair of keys rolled together. `gap_s`: the longest pause inside a scan. `mean_s`:
    the slowest scanner's average. `shortest`: fewer keys are never a scan, nor are fewer than
    twice as many in the midst of a person's typing, `amidst_s` after their last key. `end_s`: the
    silence that ends a code without a suffix. `late_suffix_s`: a suffix this late still is the
    scan's.
    """

    gap_s: float = 0.05
    mean_s: float = 0.035
    shortest: int = 6
    amidst_s: float = 0.3
    end_s: float = 0.15
    late_suffix_s: float = 0.3


@dataclass(frozen=True, slots=True)
class Typed:
    """The oldest `keys` held keys were a person's: hand them on, in order."""

    keys: int


@dataclass(frozen=True, slots=True)
class Scanned:
    """The oldest `keys` held keys were a scan: drop them. `at` is when its last key came."""

    text: str
    keys: int
    at: float


@dataclass(frozen=True, slots=True)
class Dropped:
    """The oldest `keys` held keys were a scanner's but no code: drop them.

    `broken` is true where a code broke off before its suffix: ask for it to be scanned again.
    """

    keys: int
    broken: bool


Event = Typed | Scanned | Dropped


@dataclass(frozen=True, slots=True)
class _Key:
    text: str
    at: float


class Wedge:
    """Watches all keys of the application.

    Whoever feeds it keeps each key from its receiver and counts along: every event names how many
    of the keys so held, oldest first, it settles. `prefix` is what the scanner was set to type
    before each code; it is taken off. `layout` repairs a scanner set to another keyboard country.
    """

    def __init__(
        self,
        timing: Timing | None = None,
        suffix: Suffix = Suffix.ANY,
        prefix: str = "",
        layout: Layout | None = None,
    ) -> None:
        self._timing = timing or Timing()
        self._suffix = suffix
        self._prefix = prefix
        self._layout = layout
        self._held: list[_Key] = []
        self._scanned_at = float("-inf")
        self._typed_at = float("-inf")

    def feed(self, text: str, at: float, *, repeat: bool = False) -> tuple[Event, ...]:
        """A key was pressed at `at` (monotonic seconds, best from the event itself).

        `text` is what the key types, a carriage return for Enter, a tab for Tab, and empty for
        keys that type nothing; bare Shift, Control and Alt are not fed. `repeat`: a held key.
        """
        events = list(self.poll(at))
        if repeat or text == "":
            events += self._give_back(1, at)
        elif text in ENTER or text == TAB:
            events += self._ending(text, at)
        else:
            self._held.append(_Key(text, at))
            events += self._too_slow()
        return tuple(events)

    def poll(self, now: float) -> tuple[Event, ...]:
        """Settles what silence settles. Call it some 20 ms after a key, and until nothing is held.

        `now` is on the clock of the keys' times.
        """
        if not self._held:
            return ()
        silence = now - self._held[-1].at
        ended = self._held[-1].text in ENTER or self._held[-1].text == TAB
        if silence <= self._timing.gap_s:
            return ()
        if not self._is_scan():
            return self._give_back(0, self._held[-1].at)
        if not ended and silence <= self._timing.end_s:
            return ()
        return self._scan(ended)

    @property
    def holding(self) -> bool:
        """Whether keys are held back, so that `poll` has something to settle."""
        return bool(self._held)

    def _ending(self, text: str, at: float) -> tuple[Event, ...]:
        if self._is_scan():
            # Not settled yet: codes of several lines have an Enter in their middle.
            self._held.append(_Key(text, at))
            return ()
        if not self._held and at - self._scanned_at <= self._timing.late_suffix_s:
            return (Dropped(1, broken=False),)
        return self._give_back(1, at)

    def _too_slow(self) -> tuple[Event, ...]:
        """Gives fast typing back as soon as it is seen to be a person's."""
        if len(self._held) >= self._shortest() and not self._is_scan():
            return self._give_back(0, self._held[-1].at)
        return ()

    def _shortest(self) -> int:
        amidst = self._held[0].at - self._typed_at <= self._timing.amidst_s
        return self._timing.shortest * (2 if amidst else 1)

    def _is_scan(self) -> bool:
        keys = self._held
        if not keys or len(keys) < self._shortest():
            return False
        if len({key.text for key in keys}) == 1:
            return False
        return (keys[-1].at - keys[0].at) / (len(keys) - 1) <= self._timing.mean_s

    def _give_back(self, more: int, at: float) -> tuple[Event, ...]:
        self._typed_at = at
        keys = len(self._held) + more
        self._held = []
        return (Typed(keys),) if keys else ()

    def _scan(self, ended: bool) -> tuple[Event, ...]:
        strangers = _strangers(self._held)
        keys = self._held[strangers:]
        self._held = []
        self._scanned_at = keys[-1].at
        events: list[Event] = [Typed(strangers)] if strangers else []
        if not self._suffix_is_right(keys[-1].text):
            return (*events, Dropped(len(keys), broken=True))
        text = "".join(key.text for key in keys)
        if ended:
            text = text[: -len(keys[-1].text)].rstrip("\r\n\t")
        if self._layout is not None:
            text = self._layout.repair(text)
        text = text.removeprefix(self._prefix)
        if not text:
            return (*events, Dropped(len(keys), broken=True))
        return (*events, Scanned(text, len(keys), keys[-1].at))

    def _suffix_is_right(self, last: str) -> bool:
        """A code that lacks the suffix the scanner is known to type lost its end, or more."""
        if self._suffix is Suffix.ENTER:
            return last in ENTER
        if self._suffix is Suffix.TAB:
            return last == TAB
        return True


def _strangers(keys: Sequence[_Key]) -> int:
    """How many keys at the front a person typed just before the scan began."""
    gaps = [after.at - before.at for before, after in pairwise(keys)]
    usual = median(gaps)
    for count in (2, 1):
        if len(gaps) > count and gaps[count - 1] > max(0.02, 4 * usual):
            return count
    return 0


_SPECIALS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
_ANCHOR = "b"  # the same key on QWERTY, QWERTZ and AZERTY, and no accent goes on it

LAYOUT_TEST = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" + "".join(
    special + _ANCHOR for special in _SPECIALS
)
"""The text of the test barcode that shows which keyboard country a scanner is set to."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What arrives for each character, where scanner and computer differ on the keyboard.

    `lost` are characters that do not arrive at all or can't be told apart (accent keys): only
    setting the scanner's keyboard country mends those.
    """

    arrives_as: dict[str, str]
    lost: frozenset[str]

    @property
    def right(self) -> bool:
        """Whether scanner and computer agree, so that nothing needs repair."""
        return not self.lost and all(sent == got for got, sent in self.arrives_as.items())

    def repair(self, text: str) -> str:
        """The text the code had, from what arrived."""
        return "".join(self.arrives_as.get(character, character) for character in text)


def learn_layout(arrived: str) -> Layout | None:
    """The layout behind what arrived for `LAYOUT_TEST`; None when that was another barcode."""
    plain = LAYOUT_TEST[: -2 * len(_SPECIALS)]
    if len(arrived) < len(plain) + len(_SPECIALS):
        return None
    pairs = list(zip(plain, arrived, strict=False))
    anchor = dict(pairs)[_ANCHOR]
    parts = arrived[len(plain) :].split(anchor)
    if len(parts) != len(_SPECIALS) + 1 or parts[-1] or any(len(p) > 1 for p in parts):
        return None
    pairs += [(sent, got) for sent, got in zip(_SPECIALS, parts, strict=False) if got]
    by_arrival: dict[str, set[str]] = {}
    for sent, got in pairs:
        by_arrival.setdefault(got, set()).add(sent)
    told_apart = {got: next(iter(s)) for got, s in by_arrival.items() if len(s) == 1}
    if len(told_apart) < len(plain) // 2:
        return None
    return Layout(told_apart, frozenset(plain + _SPECIALS) - frozenset(told_apart.values()))
