"""Reading a still picture: the same passes as on a live frame, with every step in turn.

A still has no second frame to agree with, so formats that need agreement must read equally from
two different views of the picture.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scanner.adapters.decoder import treatments, zxing
from scanner.adapters.decoder.cascade import DEFAULT
from scanner.adapters.decoder.picture_file import PictureFile, UnreadableImage
from scanner.adapters.decoder.region import likely_region
from scanner.adapters.decoder.steps import STILL, Where
from scanner.adapters.decoder.view import SMALLEST_SIDE, Grey, View, crop, grey
from scanner.domain.certainty import Certainty, Rules, check_digit_holds, is_part
from scanner.domain.reading import MATRIX, Code, Corners, Reading, box_around, overlap
from scanner.domain.scan import Symbology

LARGEST_AREA = 16_000_000
"""Larger pictures are read at this size (pixels)."""

FRAME_AREA = 1_000_000
"""A larger picture is read at about a camera's size too: soft focus and noise average out."""

AGAIN_SHARES = (0.7, 0.45)
"""Copies with these shares of a picture's pixels are read where a bar code read only once."""

THOROUGH_PAGES = 8
"""Of a long animation, the frames after these get the plain passes only."""


def read_still(
    picture: str | Path | NDArray[np.uint8], formats: Sequence[Symbology] = DEFAULT
) -> Reading:
    """All codes of a picture, on whichever of its pages, each once. Raises `UnreadableImage`."""
    started = time.perf_counter()
    if isinstance(picture, np.ndarray):
        codes, outlines = _read_pages([grey(picture)], formats)
    else:
        file = PictureFile(Path(picture))
        codes, outlines = _read_pages(file.pages(), formats)
        if not codes:
            codes, more = _read_pages(file.flattened(), formats)
            outlines += more
        if file.broken_off and not codes:
            raise UnreadableImage(f"{picture} breaks off, and no code is in what is there of it.")
    ms = (time.perf_counter() - started) * 1000
    return Reading(tuple(_once_each(codes)), tuple(outlines), ms)


def _read_pages(
    pages: Iterable[Grey], formats: Sequence[Symbology]
) -> tuple[list[Code], list[Corners]]:
    codes: list[Code] = []
    outlines: list[Corners] = []
    for number, pixels in enumerate(pages):
        look = _Look(frozenset(formats))
        taken = treatments.within(View(pixels), LARGEST_AREA)
        view = treatments.brightened(taken)
        smaller = treatments.within(view, FRAME_AREA)
        views = [view] if smaller is view else [view, smaller]
        if view is not taken:
            # It was dark: what was made brighter with it is noise.
            views.append(treatments.soft(views[-1]))
        look.plainly(views)
        for each in reversed(views):
            worth_it = number < THOROUGH_PAGES and min(each.pixels.shape) >= SMALLEST_SIDE
            if worth_it and look.unsettled:
                look.thoroughly(each)
        codes += look.found
        outlines += look.unread
    return codes, outlines


@dataclass
class _Look:
    """What one picture has given so far; `bars` are the reads that must agree, a view each."""

    formats: frozenset[Symbology]
    matrix: list[Code] = field(default_factory=list)
    bars: list[Code] = field(default_factory=list)
    outlines: list[Corners] = field(default_factory=list)

    @property
    def found(self) -> list[Code]:
        """The codes that are believed."""
        bars = [code for code in self.bars if not is_part(code, [*self.matrix, *self.bars])]
        return self.matrix + _believed(bars)

    @property
    def unread(self) -> list[Corners]:
        """The outlines in which nothing was read."""
        return [o for o in self.outlines if not any(overlap(o, c.corners) for c in self.found)]

    @property
    def unsettled(self) -> bool:
        """Whether a longer look may pay: nothing was found, or something was and is not read."""
        believed = {code.key for code in self.found}
        return not believed or bool(self.unread) or any(c.key not in believed for c in self.bars)

    def plainly(self, views: Sequence[View]) -> None:
        """The plain passes, on each view."""
        if matrix := self.formats & MATRIX:
            reader = zxing.formats_for(matrix)
            for view in views:
                codes, outlines = zxing.read(view, reader, step="plain")
                self.matrix += codes
                self.outlines += outlines
        if bars := self.formats - MATRIX:
            reader = zxing.formats_for(bars)
            for view in (*views, treatments.again(views[0])):
                self._read_bars(view, reader)
            for share in AGAIN_SHARES if self.bars else ():
                # What one view alone has read is looked for on other pixels still.
                if not self.unsettled:
                    return
                self._read_bars(treatments.within(views[0], share * views[0].pixels.size), reader)

    def _read_bars(self, view: View, reader: zxing.Formats) -> None:
        codes, _ = zxing.read(view, reader, step="plain bars", invert=False)
        self.bars += _once_each(codes)

    def thoroughly(self, view: View) -> None:
        """Every step in turn, until all that showed is read."""
        likely = likely_region(view)
        parts: dict[Where, list[View | None]] = {
            Where.OUTLINE: [crop(view, box_around(outline), margin=0.3) for outline in self.unread],
            Where.LIKELY: [crop(view, likely, margin=0.15)] if likely else [],
            Where.WHOLE: [view],
        }
        for step in STILL:
            mine = step.only(self.formats)
            for part in parts[step.where] if mine else []:
                codes = mine.read(part) if mine and part else []
                self.matrix += [c for c in codes if c.symbology in MATRIX]
                self.bars += _once_each([c for c in codes if c.symbology not in MATRIX])
            if not self.unsettled:
                return


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
