"""Whether anything happens before the camera: an idle gate need not be searched over and over.

Only for saving time: every third frame is read, whatever this says.
"""

from __future__ import annotations

import numpy as np

from scanner.adapters.decoder.view import Grey, View, quarter
from scanner.adapters.opencv import cv2

PATIENCE = 60
"""Frames for which one change is worth searching: each rescue step gets three turns or so."""

_CHANGE = 6
"""Grey levels by which the mean of a 32-pixel square must differ; noise averages to less."""


class Attention:
    """Compares each frame with the last one that differed."""

    def __init__(self) -> None:
        self._reference: Grey | None = None
        self._left = 0

    def look(self, view: View) -> bool:
        """Whether something changed in this frame or in the `PATIENCE` frames before it."""
        coarse = _squares(view.pixels)
        reference = self._reference
        if reference is None or reference.shape != coarse.shape or _differ(reference, coarse):
            self._reference = coarse
            self._left = PATIENCE
        elif self._left > 0:
            self._left -= 1
        return self._left > 0


def _squares(pixels: Grey) -> Grey:
    if min(pixels.shape) < 32:
        return pixels
    small = quarter(pixels)
    size = (small.shape[1] // 8, small.shape[0] // 8)
    return np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _differ(one: Grey, other: Grey) -> bool:
    return float(cv2.norm(one, other, cv2.NORM_INF)) > _CHANGE
