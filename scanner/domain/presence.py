"""When a code in view is a new scan: a code still there is the same one, however long.

Counts time, not frames, so that a slow camera and a fast one behave alike. It has no clock: each
call brings the frame's `time.monotonic()` seconds.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

BLIND_S = 0.5
"""A longer gap between two looks is the eye's own (camera lost, thread held up): a code can't be
said to have left while nobody looked."""


class Presence:
    """Remembers which codes were taken and when each was last seen.

    `gone_after_s`: a code unseen for longer has left; shown again, it is a new scan.
    """

    def __init__(self, gone_after_s: float = 1.5) -> None:
        self._gone_after_s = gone_after_s
        self._last_seen: dict[Hashable, float] = {}
        self._looked: float | None = None

    def look(self, in_view: Iterable[Hashable], at: float) -> None:
        """Notes what one frame showed. Call it for empty frames too: they prove absence."""
        if self._looked is not None and at - self._looked > BLIND_S:
            blind = at - self._looked - BLIND_S
            self._last_seen = {key: seen + blind for key, seen in self._last_seen.items()}
        self._looked = at
        self._last_seen = {
            key: seen for key, seen in self._last_seen.items() if at - seen <= self._gone_after_s
        }
        for key in in_view:
            if key in self._last_seen:
                self._last_seen[key] = at

    def is_new(self, key: Hashable) -> bool:
        """Whether this code was not taken since it came into view."""
        return key not in self._last_seen

    def taken(self, key: Hashable, at: float) -> None:
        """The lane took this code; from now on it is the same scan until it leaves.

        A code the lane was too busy for is not noted, so it is offered again while it stays.
        """
        self._last_seen[key] = at


class Repeats:
    """Recognises a hand scanner's second read of the same code in one go.

    A code read again within `within_s` of its last read is the same showing; hand scanners see
    no absence, so only time can tell.
    """

    def __init__(self, within_s: float = 1.0) -> None:
        self._within_s = within_s
        self._last: tuple[str, float] | None = None

    def is_repeat(self, code: str, at: float) -> bool:
        """Whether this read, at `at` monotonic seconds, repeats the last one. Notes it."""
        last, self._last = self._last, (code, at)
        return last is not None and last[0] == code and at - last[1] <= self._within_s

    def forget(self) -> None:
        """The last read came to nothing (nobody took it): the next one counts, whatever it is."""
        self._last = None
