"""A code presented at the lane: what was read, how, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Symbology(StrEnum):
    """The kinds of code a lane may allow; the values are the words of `[camera] formats`."""

    QRCODE = "QRCode"
    AZTEC = "Aztec"
    PDF417 = "PDF417"
    CODE128 = "Code128"
    DATAMATRIX = "DataMatrix"
    CODE39 = "Code39"
    ITF = "ITF"
    EAN13 = "EAN13"


class Origin(StrEnum):
    """Where a scan came from."""

    CAMERA = "CAMERA"
    WEDGE = "WEDGE"  # a hand scanner that types like a keyboard
    SERIAL = "SERIAL"  # a hand scanner on a serial line
    TYPED = "TYPED"  # a person at the keyboard or keypad
    CONTROLLER = "CONTROLLER"  # the command line: a turnstile controller or a script


@dataclass(frozen=True, slots=True)
class Scan:
    """One presentation of one code.

    `at` is the lane's wall clock, aware, UTC. `seen` is `time.monotonic()` seconds of the frame
    or the last key the code was read from; it only measures how long the answer took.
    """

    id: str
    code: str
    at: datetime
    origin: Origin
    symbology: Symbology | None = None
    seen: float | None = None
