"""Serial relay boards of the LCUS kind: four bytes switch a channel, and nothing is answered.

Because they never answer, a board that is deaf cannot be told from one that works; only its port
going away can. They have no inputs: a passage contact is wired to the port's own lines. Tried on
pseudo-terminals, which have no such lines.
"""

from __future__ import annotations

from collections.abc import Sequence

import serial

from scanner.adapters.handscanner import find_port
from scanner.adapters.turnstile import faults
from scanner.ports import TurnstileError

HEAD = 0xA0
WAIT_S = 0.5  # four bytes take four milliseconds: longer, and the port is stuck
LINES = ("cts", "dsr", "cd", "ri")
"""Inputs 1 to 4: a contact between such a line and one that is held up (RTS or DTR)."""


def command(channel: int, on: bool) -> bytes:
    """What switches a channel (1…254): head, channel, state, and the sum of these in one byte."""
    body = bytes((HEAD, channel, on))
    return body + bytes((sum(body) & 0xFF,))


class SerialRelay:
    """An open board. See `scanner.ports.Relay`."""

    def __init__(self, wanted: str, baud: int = 9600) -> None:
        """Open the port with this name or description, 8N1, for this program alone."""
        self._wanted = wanted
        try:
            self._port = serial.Serial(
                find_port(wanted), baud, timeout=0, write_timeout=WAIT_S, exclusive=True
            )
        except (serial.SerialException, OSError, ValueError) as error:
            raise TurnstileError(faults.NOT_OPENED.of(port=wanted), sent=False) from error

    def put(self, channel: int, on: bool, seconds: float | None = None) -> None:
        """Such a board keeps no time: `seconds` is the caller's business."""
        try:
            self._port.write(command(channel, on))
        except serial.SerialTimeoutException as error:
            raise TurnstileError(faults.DEAF) from error
        except (serial.SerialException, OSError, TypeError) as error:
            raise self._gone(sent=False) from error

    def look(self, inputs: Sequence[int]) -> tuple[bool, ...]:
        try:
            # Whatever the board babbles is thrown away; a port that is gone shows here.
            self._port.read(max(1, self._port.in_waiting))
            return tuple(bool(getattr(self._port, LINES[number - 1])) for number in inputs)
        except (serial.SerialException, OSError, TypeError) as error:
            raise self._gone() from error

    def close(self) -> None:
        self._port.close()

    def _gone(self, sent: bool = True) -> TurnstileError:
        return TurnstileError(faults.GONE.of(port=self._wanted), sent)
