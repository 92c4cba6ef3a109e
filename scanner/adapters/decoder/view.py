"""A picture an engine is asked to read, and where its pixels lie in the frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scanner.adapters.opencv import cv2
from scanner.domain.reading import Box, Corners, Point

Grey = NDArray[np.uint8]

SMALLEST_SIDE = 16
"""A picture or part with fewer pixels a side is not treated: no code is in it."""

BAR_ROWS = 3
"""Bars are read in means of three rows: a third of the time, and on photographs no fewer reads."""

FEWEST_ROWS = 120
"""Rows that are left of a small picture at least."""


@dataclass(frozen=True, slots=True)
class View:
    """Grey pixels; one pixel of the frame is `scale` pixels here, from (`left`, `top`) on.

    `turned`: the pixels stand a quarter turn clockwise from how they lie in the frame. `every`:
    so many rows became one, their mean.
    """

    pixels: Grey
    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0
    turned: bool = False
    every: int = 1

    def to_frame(self, corners: tuple[Point, Point, Point, Point]) -> Corners:
        """The same four points in pixels of the frame."""
        a, b, c, d = ((x, y * self.every) for x, y in corners)
        if self.turned:
            width = self.pixels.shape[1]
            a, b, c, d = ((y, width - 1 - x) for x, y in (a, b, c, d))
        corners = (a, b, c, d)
        a, b, c, d = ((x / self.scale + self.left, y / self.scale + self.top) for x, y in corners)
        return (a, b, c, d)

    def for_bars(self, *, turned: bool) -> View:
        """Fewer rows of the same picture, for codes whose bars are longer than they are wide; or
        `turned`, fewer of its columns, laid as rows: for bars that stand one above the other."""
        height, width = self.pixels.shape
        across = width if turned else height
        every = max(1, min(BAR_ROWS, across // FEWEST_ROWS))
        pixels = self.pixels
        if turned:
            pixels = np.asarray(cv2.rotate(pixels, cv2.ROTATE_90_CLOCKWISE), dtype=np.uint8)
        return View(_fewer_rows(pixels, every), self.scale, self.left, self.top, turned, every)


def _fewer_rows(pixels: Grey, every: int) -> Grey:
    """The means of `every` (1 to 3) rows at a time: noise averages out along the bars."""
    height = pixels.shape[0] // every
    rows = pixels[: height * every].reshape(height, every, -1)
    mean = cv2.addWeighted(rows[:, 0], 0.5, rows[:, -1], 0.5, 0)
    if every == BAR_ROWS:
        mean = cv2.addWeighted(mean, 2 / 3, rows[:, 1], 1 / 3, 0)
    return np.ascontiguousarray(mean, dtype=np.uint8)


def grey(frame: NDArray[np.uint8]) -> Grey:
    """One channel: every engine here reads grey, and the conversion is paid once a frame."""
    if frame.ndim == 2:
        return frame
    if frame.shape[2] == 1:
        return frame[:, :, 0]
    code = cv2.COLOR_BGRA2GRAY if frame.shape[2] == 4 else cv2.COLOR_BGR2GRAY
    converted: Grey = np.asarray(cv2.cvtColor(frame, code), dtype=np.uint8)
    return converted


def quarter(pixels: Grey) -> Grey:
    """A quarter of the width and height, in two steps: a sixth of the time of a single one."""
    height, width = pixels.shape
    half = cv2.resize(pixels, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    small = cv2.resize(half, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8)


def crop(view: View, box: Box, margin: float) -> View | None:
    """The part of the view around `box` (frame pixels), grown by `margin` of its longer side."""
    left, top, right, bottom = box
    grow = margin * max(right - left, bottom - top) + 8
    height, width = view.pixels.shape
    x0 = max(0, int((left - grow - view.left) * view.scale))
    y0 = max(0, int((top - grow - view.top) * view.scale))
    x1 = min(width, int((right + grow - view.left) * view.scale))
    y1 = min(height, int((bottom + grow - view.top) * view.scale))
    if min(x1 - x0, y1 - y0) < SMALLEST_SIDE:
        return None
    return View(
        np.ascontiguousarray(view.pixels[y0:y1, x0:x1]),
        view.scale,
        view.left + x0 / view.scale,
        view.top + y0 / view.scale,
    )


def centre(view: View) -> View:
    """The middle half of the picture in both directions: where tickets are held."""
    height, width = view.pixels.shape
    y0, x0 = height // 4, width // 4
    return View(
        np.ascontiguousarray(view.pixels[y0 : y0 + height // 2, x0 : x0 + width // 2]),
        view.scale,
        view.left + x0 / view.scale,
        view.top + y0 / view.scale,
    )
