"""Pictures made from a picture, for codes that do not read as they are.

Which ones pay was measured on photographs; rotating, blurring and gamma never did.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from scanner.adapters.decoder.view import Grey, View
from scanner.adapters.opencv import cv2

Treatment = Callable[[View], View]

LARGEST_SIDE = 1920
"""Frames of a live camera are read at this size (pixels) if they are larger."""

ENLARGED_AREA = 500_000
"""A part is not enlarged beyond this (pixels): a code that fills more has pixels to spare."""

DOUBLED_AREA = 2_500_000
"""A larger picture (pixels) is not doubled as a whole."""

ZBAR_AREA = 300_000
"""A picture for zbar is made no larger than this (pixels): its time goes by the area."""


def _resized(view: View, factor: float) -> View:
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    small = cv2.resize(view.pixels, None, fx=factor, fy=factor, interpolation=how)
    return View(_bytes(small), view.scale * factor, view.left, view.top)


def _same_place(view: View, pixels: object) -> View:
    return View(_bytes(pixels), view.scale, view.left, view.top)


def _bytes(pixels: object) -> Grey:
    return np.ascontiguousarray(pixels, dtype=np.uint8)


def plain(view: View) -> View:
    """The picture as it is."""
    return view


def no_larger(view: View) -> View:
    """At most full HD: a camera with more pixels would be read late, and shows nothing more."""
    factor = LARGEST_SIDE / max(view.pixels.shape)
    return view if factor >= 1 else _resized(view, factor)


def within(view: View, area: float) -> View:
    """No more pixels than `area`."""
    factor = (area / view.pixels.size) ** 0.5
    return view if factor >= 1 else _resized(view, factor)


def again(view: View) -> View:
    """The same picture on other pixels, for a second opinion: doubled, or shrunk if large."""
    return doubled(view) if view.pixels.size <= DOUBLED_AREA else _resized(view, 0.75)


def brightened(view: View, *, softly: bool = False) -> View:
    """A dark picture made as bright as its brightest parts allow; any other as it is.

    zxing-cpp takes differences of some 20 levels for noise, so a code in the dark is invisible to
    it though every module is there. A plain gain invents nothing, but makes noise as strong:
    `softly` smooths it, which costs modules of two pixels.
    """
    sample = view.pixels[::16, ::16].ravel()
    # All but the brightest two in a hundred: lamps are no measure for a ticket.
    place = sample.size * 98 // 100
    brightest = float(np.partition(sample, place)[place])
    if brightest >= 100:
        return view
    lit = _same_place(view, cv2.convertScaleAbs(view.pixels, alpha=250 / max(10.0, brightest)))
    return soft(lit) if softly else lit


def soft(view: View) -> View:
    """Noise smoothed, over three pixels."""
    return _same_place(view, cv2.GaussianBlur(view.pixels, (3, 3), 0))


def halved(view: View) -> View:
    """Half size: soft focus and noise average out."""
    return _resized(view, 0.5)


def doubled(view: View) -> View:
    """Twice the size, for modules of two pixels and less; no larger where it is large already."""
    return _resized(view, 2.0) if view.pixels.size <= DOUBLED_AREA else view


def enlarged(view: View) -> View:
    """Twice the size, or less for a part that is large already."""
    factor = min(2.0, (ENLARGED_AREA / view.pixels.size) ** 0.5)
    return view if factor <= 1.1 else _resized(view, factor)


def fitted(view: View) -> View:
    """No more than `ZBAR_AREA`: a code that fills the picture has pixels to spare."""
    return within(view, ZBAR_AREA)


def unsharp(view: View) -> View:
    """Edges made steeper, for defocus."""
    soft = cv2.GaussianBlur(view.pixels, (0, 0), 3)
    return _same_place(view, cv2.addWeighted(view.pixels, 2.5, soft, -1.5, 0))


def enlarged_unsharp(view: View) -> View:
    """Enlarged, then edges made steeper."""
    return unsharp(enlarged(view))


def equalised(view: View) -> View:
    """Contrast stretched tile by tile, for a dim screen in a bright hall."""
    return _same_place(view, cv2.createCLAHE(3.0, (8, 8)).apply(view.pixels))


def enlarged_equalised(view: View) -> View:
    """Enlarged, then contrast stretched tile by tile."""
    return equalised(enlarged(view))


def adaptive(view: View) -> View:
    """Black and white against the neighbourhood's mean, for light that falls unevenly."""
    side = max(15, min(view.pixels.shape) // 8) | 1
    return _same_place(
        view,
        cv2.adaptiveThreshold(
            view.pixels, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, side, 5
        ),
    )


def along_bars(view: View) -> View:
    """Smeared along the bars of a linear code, which averages noise and keeps every edge."""
    small = view.pixels[::2, ::2]
    across = int(cv2.norm(small[:, 1:], small[:, :-1], cv2.NORM_L1))
    down = int(cv2.norm(small[1:], small[:-1], cv2.NORM_L1))
    return _same_place(view, cv2.blur(view.pixels, (1, 9) if across > down else (9, 1)))
