"""How good a picture is for reading: sharpness, brightness, glare; and pictures that are none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scanner.adapters.camera.frame import Image
from scanner.adapters.opencv import cv2
from scanner.domain.hint import Scores
from scanner.domain.reading import Box

_SHARP_VARIANCE = 1500.0
"""The Laplacian's variance of a rendered code in good focus at 720p; it is called 100."""


def measure(image: Image, box: Box | None = None) -> Scores:
    """Scores of the part of the picture inside `box`, or of its middle half."""
    height, width = image.shape[:2]
    left, top, right, bottom = box or (width / 4, height / 4, width * 3 / 4, height * 3 / 4)
    x0, y0 = max(0, int(left)), max(0, int(top))
    part = image[y0 : max(y0 + 8, int(bottom)), x0 : max(x0 + 8, int(right))]
    if part.size == 0:
        part = image
    grey = cv2.cvtColor(part, cv2.COLOR_BGR2GRAY) if part.ndim == 3 else part
    edges = cv2.Laplacian(grey, cv2.CV_16S)
    sharpness = float(np.var(edges, dtype=np.float32)) / _SHARP_VARIANCE * 100
    return Scores(
        sharpness=min(100.0, sharpness),
        brightness=float(grey.mean()) / 2.55,
        glare=_burnt_out(np.asarray(grey, dtype=np.uint8)) * 100,
    )


def _burnt_out(grey: NDArray[np.uint8]) -> float:
    """The share of tiles that are white all over: a code's own white is broken by its modules."""
    side = max(4, min(grey.shape) // 16)
    rows, columns = grey.shape[0] // side, grey.shape[1] // side
    if rows == 0 or columns == 0:
        return 0.0
    tiles = grey[: rows * side, : columns * side].reshape(rows, side, columns, side)
    return float((tiles.min(axis=(1, 3)) >= 245).mean())


@dataclass(slots=True)
class Health:
    """Watches the pictures of a live camera for two ways to be blind that look like an empty gate.

    Frozen: pixel for pixel the same, which no real sensor gives, for `frozen_after_s`. Black: a
    covered lens, for `black_after_s`. A file may rightly show either, so files are not watched.
    """

    frozen_after_s: float = 3.0
    black_after_s: float = 2.0
    _print: bytes = b""
    _same_since: float | None = None
    _black_since: float | None = None

    def frozen(self, image: Image, at: float) -> bool:
        """Whether the picture has stood still for too long."""
        fingerprint = image[::16, ::16].tobytes()
        if fingerprint != self._print or self._same_since is None:
            self._print = fingerprint
            self._same_since = at
        return at - self._same_since >= self.frozen_after_s

    def black(self, image: Image, at: float) -> bool:
        """Whether there has been nothing to see for too long."""
        dark = image[::16, ::16].max(initial=0) < 32
        if not dark:
            self._black_since = None
        elif self._black_since is None:
            self._black_since = at
        return self._black_since is not None and at - self._black_since >= self.black_after_s
