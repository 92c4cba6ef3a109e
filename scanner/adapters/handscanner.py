"""A hand scanner on a serial line or USB-CDC port: opens it, reads bytes, notices it is gone.

Knows nothing of codes; framing is the domain's. Tried on pseudo-terminals: real USB ports and
Windows' COM ports could not be tested where this was built.
"""

from __future__ import annotations

import serial
from serial.tools import list_ports

from scanner.domain.phrase import Phrase

_NOT_OPENED = Phrase(
    "hand scanner", "The hand scanner on “{port}” can't be opened. Is it plugged in?"
)
_GONE = Phrase("hand scanner", "The hand scanner is gone. Check its cable.")


class HandScannerError(Exception):
    """The hand scanner can't be reached; its first argument is a sentence for staff."""


class SerialPort:
    """An open port. One thread at a time; `close` when done."""

    def __init__(self, wanted: str, baud: int = 9600) -> None:
        """Opens the port `find_port` gives for `wanted`. Raises `HandScannerError`."""
        name = find_port(wanted)
        try:
            # Exclusive, or a second program would take every other byte.
            self._port = serial.Serial(name, baud, timeout=0.05, exclusive=True)
        except (serial.SerialException, OSError, ValueError) as error:
            raise HandScannerError(_NOT_OPENED.of(port=wanted)) from error

    def read(self) -> bytes:
        """What has arrived; empty after some 50 ms of silence. Raises `HandScannerError`."""
        try:
            waiting: int = self._port.in_waiting
            data: bytes = self._port.read(max(1, waiting))
        except (serial.SerialException, OSError, TypeError) as error:
            # pyserial raises TypeError when the port vanishes between its own two calls.
            raise HandScannerError(_GONE) from error
        return data

    def close(self) -> None:
        """Lets the port go."""
        self._port.close()


def find_port(wanted: str) -> str:
    """The port with this name, or the first whose description, maker or serial number has it.

    By description a scanner is found again though it returns as another port after replugging.
    """
    for port in sorted(list_ports.comports()):
        known = (port.description, port.manufacturer, port.product, port.serial_number)
        if port.device == wanted:
            return wanted
        if any(wanted.casefold() in text.casefold() for text in known if text):
            return str(port.device)
    return wanted
