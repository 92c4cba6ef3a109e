"""A frame, and what may go wrong on the way to one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]


class CameraError(Exception):
    """The camera gives no pictures; the message is a sentence for staff."""


class CameraEnded(CameraError):
    """A video file or image folder has been played to its end: nothing more will come."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture, BGR. `at` is `time.monotonic()` seconds when it was grabbed.

    `number` counts the frames of this camera from 1: a gap means frames were passed over because
    a newer one was already there.
    """

    image: Image
    at: float
    number: int
