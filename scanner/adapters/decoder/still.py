"""Reading a still picture: the same passes as on a live frame, with every step in turn.

A still has no second frame to agree with, so formats that need agreement must read equally from
two different views of the picture.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scanner.adapters.decoder import treatments, zxing
from scanner.adapters.decoder.cascade import DEFAULT
from scanner.adapters.decoder.region import likely_region
from scanner.adapters.decoder.steps import STILL, Where
from scanner.adapters.decoder.view import SMALLEST_SIDE, View, crop, grey
from scanner.adapters.opencv import cv2
from scanner.domain.certainty import Certainty, Rules, check_digit_holds
from scanner.domain.reading import MATRIX, Code, Corners, Reading, box_around, overlap
from scanner.domain.scan import Symbology


class UnreadableImage(Exception):
    """The file is missing or is no picture; the message is a sentence for the user."""


def read_still(
    picture: str | Path | NDArray[np.uint8], formats: Sequence[Symbology] = DEFAULT
) -> Reading:
    """All codes of a picture, each once. Raises `UnreadableImage`."""
    started = time.perf_counter()
    frame = picture if isinstance(picture, np.ndarray) else _load(Path(picture))
    view = treatments.brightened(View(grey(frame)))
    codes, outlines = _matrix(view, formats)
    bars = _bars(view, formats)
    codes += _believed(bars)
    if not codes and min(view.pixels.shape) >= SMALLEST_SIDE:
        codes = _thorough(view, outlines, formats, bars)
    outlines = [o for o in outlines if not any(overlap(o, c.corners) for c in codes)]
    return Reading(
        tuple(_once_each(codes)), tuple(outlines), (time.perf_counter() - started) * 1000
    )


def _load(path: Path) -> NDArray[np.uint8]:
    try:
        data = np.frombuffer(path.read_bytes(), dtype=np.uint8)
    except OSError as error:
        raise UnreadableImage(f"{path} can't be opened: {error.strerror or error}.") from error
    try:
        image = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    except cv2.error:
        image = None
    if image is None:
        raise UnreadableImage(f"{path} is not a picture this program can read.")
    return np.asarray(image, dtype=np.uint8)


def _matrix(view: View, formats: Sequence[Symbology]) -> tuple[list[Code], list[Corners]]:
    wanted = [s for s in formats if s in MATRIX]
    if not wanted:
        return [], []
    return zxing.read(view, zxing.formats_for(wanted), step="plain")


def _bars(view: View, formats: Sequence[Symbology]) -> list[Code]:
    wanted = [s for s in formats if s not in MATRIX]
    if not wanted:
        return []
    reader = zxing.formats_for(wanted)
    first, _ = zxing.read(view, reader, step="plain bars", invert=False)
    if not first:
        return []
    again, _ = zxing.read(treatments.doubled(view), reader, step="plain bars", invert=False)
    return _once_each(first) + _once_each(again)


def _thorough(
    view: View, outlines: list[Corners], formats: Sequence[Symbology], bars: list[Code]
) -> list[Code]:
    likely = likely_region(view)
    parts: dict[Where, list[View | None]] = {
        Where.OUTLINE: [crop(view, box_around(outline), margin=0.3) for outline in outlines],
        Where.LIKELY: [crop(view, likely, margin=0.15)] if likely else [],
        Where.WHOLE: [view],
    }
    for step in STILL:
        mine = step.only(frozenset(formats))
        for part in parts[step.where] if mine else []:
            codes = mine.read(part) if mine and part else []
            if matrix := [c for c in codes if c.symbology in MATRIX]:
                return matrix
            bars = bars + _once_each(codes)
            if believed := _believed(bars):
                return believed
    return []


def _believed(reads: Sequence[Code]) -> list[Code]:
    """What as many views read alike as the format needs on live frames, and none otherwise."""
    certainty = Certainty()
    counts = Counter(code.key for code in reads)
    return [c for c in reads if counts[c.key] >= certainty.needed(c) and not _disputed(c, reads)]


def _disputed(code: Code, reads: Sequence[Code]) -> bool:
    return any(r.key != code.key and overlap(r.corners, code.corners) for r in reads)


def _once_each(codes: Sequence[Code]) -> list[Code]:
    """Each code of one view once, and none whose check digit or length is wrong."""
    lengths = Rules().itf_lengths
    return list({c.key: c for c in codes if check_digit_holds(c, lengths)}.values())
