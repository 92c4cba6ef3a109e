"""Pictures made from a picture, for codes that do not read as they are.

Which ones pay was measured on photographs; rotating, blurring and gamma never did.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from scanner.adapters.decoder.view import Grey, View
from scanner.adapters.opencv import cv2

Treatment = Callable[[View], View]

LARGEST_SIDE = 1600
"""A doubled picture is not made larger than this (pixels): it would cost more than a frame."""


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


def halved(view: View) -> View:
    """Half size: soft focus and noise average out."""
    return _resized(view, 0.5)


def doubled(view: View) -> View:
    """Twice the size, for modules of two pixels and less."""
    if max(view.pixels.shape) * 2 > LARGEST_SIDE:
        return _resized(view, LARGEST_SIDE / max(view.pixels.shape))
    return _resized(view, 2.0)


def unsharp(view: View) -> View:
    """Edges made steeper, for defocus."""
    soft = cv2.GaussianBlur(view.pixels, (0, 0), 3)
    return _same_place(view, cv2.addWeighted(view.pixels, 2.5, soft, -1.5, 0))


def doubled_unsharp(view: View) -> View:
    """Twice the size, then edges made steeper."""
    return unsharp(doubled(view))


def adaptive(view: View) -> View:
    """Black and white against the neighbourhood's mean, for light that falls unevenly."""
    side = max(15, min(view.pixels.shape) // 8) | 1
    return _same_place(
        view,
        cv2.adaptiveThreshold(
            view.pixels, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, side, 5
        ),
    )


def equalised(view: View) -> View:
    """Contrast stretched tile by tile, for a dim or washed-out screen."""
    return _same_place(view, cv2.createCLAHE(3.0, (8, 8)).apply(view.pixels))


def despeckled(view: View) -> View:
    """Single bad pixels removed."""
    return _same_place(view, cv2.medianBlur(view.pixels, 3))


def inverted(view: View) -> View:
    """Light on dark made dark on light, for an engine that knows only the latter."""
    return _same_place(view, cv2.bitwise_not(view.pixels))
