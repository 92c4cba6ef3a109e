"""zbar (through pyzbar) as the second engine: strong on worn linear codes, weak elsewhere.

Its text is never trusted beyond ASCII: it guesses encodings and changes binary bytes. It knows no
Aztec and no DataMatrix, and its DataBar and PDF417 are left off (they print assertions).
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import cache
from typing import Any

from scanner.adapters.decoder.view import View
from scanner.domain.reading import Code, Corners
from scanner.domain.scan import Symbology

log = logging.getLogger(__name__)

_NAMES = {
    Symbology.QRCODE: "QRCODE",
    Symbology.CODE128: "CODE128",
    Symbology.CODE39: "CODE39",
    Symbology.ITF: "I25",
    Symbology.EAN13: "EAN13",
}
KNOWN = frozenset(_NAMES)


@cache
def _library() -> Any | None:
    """pyzbar, or None where its shared library is missing: said once, then done without."""
    try:
        from pyzbar import pyzbar
    except (ImportError, OSError) as error:
        # The gate still reads with zxing-cpp; refusing to start would cost more than this does.
        log.warning("zbar is not installed, so the second engine is off (%s)", error)
        return None
    return pyzbar


def available() -> bool:
    """Whether this machine has zbar."""
    return _library() is not None


def read(view: View, symbologies: Iterable[Symbology], *, step: str) -> list[Code]:
    """The codes zbar finds; always rescue reads. Empty where zbar is missing."""
    library = _library()
    wanted = [s for s in symbologies if s in KNOWN]
    if library is None or not wanted:
        return []
    by_name = {_NAMES[s]: s for s in wanted}
    symbols = [getattr(library.ZBarSymbol, name) for name in by_name]
    codes = []
    for found in library.decode(view.pixels, symbols=symbols):
        symbology = by_name.get(found.type)
        if symbology is None or not found.data or not found.data.isascii():
            continue
        codes.append(
            Code(
                found.data.decode("ascii"),
                found.data,
                symbology,
                _corners(found, view),
                "zbar",
                step,
                True,
            )
        )
    return codes


def _corners(found: Any, view: View) -> Corners:
    points = [(float(p.x), float(p.y)) for p in found.polygon]
    if len(points) == 4:
        return view.to_frame((points[0], points[1], points[2], points[3]))
    left, top, width, height = (float(n) for n in found.rect)
    right, bottom = left + width, top + height
    return view.to_frame(((left, top), (right, top), (right, bottom), (left, bottom)))
