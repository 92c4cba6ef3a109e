"""What the decoders saw in one frame: codes that read, and outlines of codes that did not.

Only facts of a single frame. Whether a read is believed is `certainty`'s affair, whether it is a
new scan is `presence`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scanner.domain.scan import Symbology

Point = tuple[float, float]
Corners = tuple[Point, Point, Point, Point]

MATRIX = frozenset({Symbology.QRCODE, Symbology.AZTEC, Symbology.DATAMATRIX})
"""Formats whose error correction makes a single plain read proof enough."""

LINEAR = frozenset({Symbology.CODE128, Symbology.CODE39, Symbology.ITF, Symbology.EAN13})
"""Formats with no error correction at all: at most a check digit."""


@dataclass(frozen=True, slots=True)
class Code:
    """One code that was decoded in one frame.

    `corners` are in pixels of the frame, clockwise from the symbol's own top left. `rescue` is
    true for a read that needed a treated picture or a second engine: it is believed less.
    """

    text: str
    raw: bytes
    symbology: Symbology
    corners: Corners
    engine: str
    step: str
    rescue: bool

    @property
    def key(self) -> tuple[Symbology, bytes]:
        """What makes two reads the same code: bytes, since engines guess encodings apart."""
        return (self.symbology, self.raw)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one frame gave. `ms` is the time the decoders took, in milliseconds."""

    codes: tuple[Code, ...]
    outlines: tuple[Corners, ...]
    ms: float


Box = tuple[float, float, float, float]


def box_around(corners: Sequence[Point]) -> Box:
    """The upright rectangle (left, top, right, bottom) that holds all the points."""
    xs = [x for x, _ in corners]
    ys = [y for _, y in corners]
    return (min(xs), min(ys), max(xs), max(ys))


def centre_of(corners: Corners) -> Point:
    """The middle of a code, in pixels of the frame."""
    return (sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4)


def overlap(one: Corners, other: Corners) -> bool:
    """Whether two outlines may be the same printed code: either holds the other's middle.

    A linear code's outline can be a single scan line of no height, so it is given a little.
    """
    return _holds(one, centre_of(other)) or _holds(other, centre_of(one))


def inside(one: Corners, other: Corners) -> bool:
    """Whether the middle of one code lies in another's outline."""
    left, top, right, bottom = box_around(other)
    x, y = centre_of(one)
    return left <= x <= right and top <= y <= bottom


def _holds(corners: Corners, point: Point) -> bool:
    left, top, right, bottom = box_around(corners)
    slack = 0.15 * max(right - left, bottom - top)
    return left - slack <= point[0] <= right + slack and top - slack <= point[1] <= bottom + slack
