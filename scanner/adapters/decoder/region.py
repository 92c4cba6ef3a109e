"""Where in a picture a code probably is, when no engine found one: where edges lie densest.

A guess for rescue steps only. As a first step it loses codes; text and fences look alike to it.
"""

from __future__ import annotations

import numpy as np

from scanner.adapters.decoder.view import View, quarter
from scanner.adapters.opencv import cv2
from scanner.domain.reading import Box

_SHRINK = 4
_FAINTEST = 10
"""Mean edge strength (grey levels) below which a place is plain wall."""


def likely_region(view: View, rank: int = 0) -> Box | None:
    """The largest place dense with edges, in pixels of the frame; None in an empty picture.

    `rank` 1 gives the second largest where there is one.
    """
    height, width = view.pixels.shape
    if min(height, width) < 16 * _SHRINK:
        return None
    small = quarter(view.pixels)
    across = cv2.convertScaleAbs(cv2.Sobel(small, cv2.CV_16S, 1, 0))
    down = cv2.convertScaleAbs(cv2.Sobel(small, cv2.CV_16S, 0, 1))
    dense = cv2.blur(cv2.addWeighted(across, 0.5, down, 0.5, 0), (15, 15))[::2, ::2]
    level = max(float(_FAINTEST), 0.6 * float(dense.max()))
    _, mask = cv2.threshold(dense, level, 255, cv2.THRESH_BINARY)
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask)
    if count < 2:
        return None
    order = np.argsort(-stats[1:, cv2.CC_STAT_AREA]) + 1
    left, top, wide, tall, _ = (int(n) for n in stats[order[rank % len(order)]])
    step = 2 * _SHRINK / view.scale
    return (
        view.left + left * step,
        view.top + top * step,
        view.left + (left + wide) * step,
        view.top + (top + tall) * step,
    )
