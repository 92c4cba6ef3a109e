"""Pictures that were taken before: a video file, one picture, a folder of them; at a camera's pace.

Each is a `Source`: it may look at nothing in them.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from scanner.adapters.camera.frame import CameraError, Image
from scanner.adapters.opencv import cv2

log = logging.getLogger(__name__)

PICTURES = frozenset(
    {".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".bmp", ".gif", ".webp", ".avif", ".tif", ".tiff"}
    | {".jp2", ".pgm", ".ppm", ".pnm"}
)
_PARTS = re.compile(r"\d+|\D+")

SCENE_CHANGE = 20.0
"""Grey levels by which small copies of two scenes differ on average; of one, by less."""

MOVING = frozenset({".gif"})
"""Pictures that are played, when they are shown alone."""


@dataclass
class VideoFile:
    """A video file, played at its own pace: decoding it faster would hide what gets lost live."""

    path: Path
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    live: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self._capture = cv2.VideoCapture(str(self.path))
        if not self._capture.isOpened():
            raise CameraError(f"{self.path} is not a video this program can play.")
        self.size = size_of(self._capture)
        fps = float(self._capture.get(cv2.CAP_PROP_FPS) or 0.0)
        self.fps = fps if 1 <= fps <= 240 else 30.0

    def __iter__(self) -> Iterator[Image]:
        due = self.clock()
        while True:
            got, image = self._capture.read()
            if not got or image is None:
                return
            _wait_until(due, self.clock, self.sleep)
            due = max(due, self.clock() - 1.0) + 1.0 / self.fps
            yield np.asarray(image, dtype=np.uint8)

    def close(self) -> None:
        """Lets the file go."""
        self._capture.release()


@dataclass
class Pictures:
    """Pictures one after the other.

    A few are photographs of tickets, each held up for a second. A hundred and more may be the
    frames of a video: those that go on where the one before stopped are shown once.
    """

    files: Sequence[Path]
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    live: bool = field(default=False, init=False)
    fps: float = field(default=25.0, init=False)

    def __post_init__(self) -> None:
        first = next((p for p in map(_picture, self.files) if p is not None), None)
        if first is None:
            raise CameraError("There is no picture this program can read.")
        self.size = (first.shape[1], first.shape[0])

    def __iter__(self) -> Iterator[Image]:
        due = self.clock()
        before: Image | None = None
        for path in self.files:
            image = _picture(path)
            if image is None:
                log.warning("%s is not a picture this program can read; passed over", path)
                continue
            goes_on = len(self.files) >= 100 and before is not None and _alike(before, image)
            before = image
            for _ in range(1 if goes_on else 25):
                _wait_until(due, self.clock, self.sleep)
                due += 1.0 / self.fps
                yield image

    def close(self) -> None:
        """Nothing is held open."""


def pictures_in(folder: Path) -> list[Path]:
    """The pictures in a folder, in the order of the numbers in their names: 2 before 10. What
    they are is told by their endings."""
    found = (p for p in folder.iterdir() if p.suffix.lower() in PICTURES and p.is_file())
    return sorted(found, key=lambda p: [_in_order(part) for part in _PARTS.findall(p.name)])


def _in_order(part: str) -> tuple[bool, int, str]:
    return (True, int(part), part) if part.isdecimal() else (False, 0, part)


def size_of(capture: cv2.VideoCapture) -> tuple[int, int]:
    """Width and height of its pictures, in pixels."""
    return (
        int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)),
        int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT)),
    )


def _picture(path: Path) -> Image | None:
    data = np.fromfile(path, dtype=np.uint8)
    image = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    if image is None:
        return None
    raw = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
    if raw is not None and raw.ndim == 3 and raw.shape[2] == 4 and raw.dtype == np.uint8:
        # A ticket drawn on nothing is shown on white, as every viewer does.
        image = np.where(raw[:, :, 3:] < 128, 255, raw[:, :, :3])
    return np.asarray(image, dtype=np.uint8)


def _alike(one: Image, other: Image) -> bool:
    """Whether both may be of one scene, a moment apart."""
    if one.shape != other.shape:
        return False
    small = [cv2.resize(image, (32, 18), interpolation=cv2.INTER_AREA) for image in (one, other)]
    return float(cv2.absdiff(*small).mean()) < SCENE_CHANGE


def _wait_until(due: float, clock: Callable[[], float], sleep: Callable[[float], None]) -> None:
    ahead = due - clock()
    if ahead > 0:
        sleep(ahead)
