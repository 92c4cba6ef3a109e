"""Live scores of a camera for whoever mounts it: how sharp, how bright, what reads.

Looks only; nothing it reads is a scan and nothing reaches a lane.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scanner.adapters.camera import CameraEnded, CameraError, Wish, open_camera
from scanner.adapters.camera.scores import Health, measure
from scanner.adapters.decoder import DEFAULT, Cascade
from scanner.domain.hint import Scores
from scanner.domain.reading import box_around
from scanner.domain.scan import Symbology


@dataclass(frozen=True, slots=True)
class Mounting:
    """What the camera gave since the last report.

    `fps` are frames a second that came, `passed_over` those of them that could not be read in
    time, `ms` the longest that reading one took. `scores` are of the code, where one is seen, else
    of the picture's middle. `size` in pixels.
    """

    size: tuple[int, int]
    fps: float
    passed_over: int
    ms: float
    scores: Scores
    code: str
    outlined: bool
    advice: str


def watch(
    source: int | str | Path,
    *,
    wish: Wish | None = None,
    formats: Sequence[Symbology] = DEFAULT,
    every_s: float = 1.0,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Mounting]:
    """A report every `every_s` seconds until a file ends. Raises `CameraError` in a sentence."""
    camera = open_camera(source, wish)
    cascade = Cascade(formats)
    health = Health()
    try:
        begun, first, read, slowest = clock(), 0, 0, 0.0
        silent_since = begun
        while True:
            try:
                frame = camera.read(0.5)
            except CameraEnded:
                return
            if frame is None:
                if clock() - silent_since > 5.0:
                    raise CameraError("The camera gives no pictures. Check its cable.")
                continue
            silent_since = clock()
            reading = cascade.read(frame.image)
            read, slowest = read + 1, max(slowest, reading.ms)
            frozen = camera.live and health.frozen(frame.image, frame.at)
            black = health.black(frame.image, frame.at)
            spent = clock() - begun
            if spent < every_s:
                continue
            height, width = frame.image.shape[:2]
            found = [code.corners for code in reading.codes] or list(reading.outlines)
            scores = measure(frame.image, box_around(found[0]) if found else None)
            came = frame.number - first
            yield Mounting(
                size=(width, height),
                fps=came / spent,
                passed_over=came - read,
                ms=slowest,
                scores=scores,
                code=reading.codes[0].text if reading.codes else "",
                outlined=bool(reading.outlines),
                advice=_advice(scores, came / spent, width, frozen=frozen, black=black),
            )
            begun, first, read, slowest = clock(), frame.number, 0, 0.0
    finally:
        camera.close()


def _advice(scores: Scores, fps: float, width: int, *, frozen: bool, black: bool) -> str:
    """What to mend first, in a sentence; empty when all is well."""
    if black:
        return "The picture is black. Is the lens covered?"
    if frozen:
        return "The picture stands still. Replug the camera."
    if width < 1000:
        return "The picture is small. Choose 1280x720 if the camera can."
    if scores.brightness < 20:
        return "It is dark. Add light where tickets are held."
    if scores.glare > 40:
        return "Much of the picture is burnt out. Turn the camera away from lamps and windows."
    if fps < 10:
        return "Few frames come. Use a USB port of its own, or more light."
    if scores.sharpness < 5:
        return "It is blurred. Clean the lens and set the focus to where tickets are held."
    return ""
