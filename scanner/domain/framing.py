"""Codes out of the bytes of a serial hand scanner, however the reads were split.

Pure: bytes and their times go in, texts come out. A half code is never a code: what has no end is
thrown away, not guessed.
"""

from __future__ import annotations

from enum import StrEnum

STX, ETX = 0x02, 0x03
_LINE_ENDS = frozenset(b"\r\n")
LONGEST = 8192
"""More bytes without an end are noise: a wrong baud rate, or no scanner at all."""


class Ends(StrEnum):
    """How a code's end is known. AUTO takes STX…ETX where an STX comes, line ends otherwise."""

    AUTO = "auto"
    SILENCE = "silence"  # a scanner that sends no suffix


class Framing:
    """Cuts the bytes of one port into codes.

    `stale_s`: a code that has not ended for so long broke off. With `Ends.SILENCE`, `silence_s`
    without a byte ends it. `prefix` is what the scanner sends before each code; it is taken off.
    """

    def __init__(
        self,
        ends: Ends = Ends.AUTO,
        prefix: str = "",
        silence_s: float = 0.1,
        stale_s: float = 2.0,
    ) -> None:
        self._ends = ends
        self._prefix = prefix
        self._silence_s = silence_s
        self._stale_s = stale_s
        self._buffer = bytearray()
        self._framed = False
        self._too_long = False
        self._last = float("-inf")

    def feed(self, data: bytes, at: float) -> tuple[str, ...]:
        """The codes that these bytes, received at `at` (monotonic seconds), complete."""
        codes = list(self.poll(at))
        if data:
            self._last = at
        for byte in data:
            codes += self._byte(byte)
        return tuple(codes)

    def poll(self, now: float) -> tuple[str, ...]:
        """The code that silence completes, if any; throws away one that broke off."""
        if not self._buffer and not self._framed:
            return ()
        silence = now - self._last
        if self._ends is Ends.SILENCE and silence >= self._silence_s:
            return self._complete()
        if silence >= self._stale_s:
            self._begin(framed=False)
        return ()

    def _byte(self, byte: int) -> tuple[str, ...]:
        if self._ends is Ends.AUTO:
            if byte == STX:
                # A second STX means that the code before it lost its end.
                self._begin(framed=True)
                return ()
            if self._framed and byte == ETX:
                return self._complete()
            if not self._framed and byte in _LINE_ENDS:
                return self._complete()
        if len(self._buffer) >= LONGEST:
            self._too_long = True
        else:
            self._buffer.append(byte)
        return ()

    def _begin(self, *, framed: bool) -> None:
        self._buffer.clear()
        self._framed = framed
        self._too_long = False

    def _complete(self) -> tuple[str, ...]:
        data, spoiled = bytes(self._buffer), self._too_long
        self._begin(framed=False)
        text = _decoded(data.rstrip(b"\r\n")).removeprefix(self._prefix)
        return (text,) if text and not spoiled else ()


def _decoded(data: bytes) -> str:
    """UTF-8, or else Latin-1, which is what scanners send that know no Unicode."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
