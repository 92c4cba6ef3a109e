"""Live scores of a camera for whoever mounts it: how sharp, how bright, what reads.

Looks only; nothing it reads is a scan and nothing reaches a lane.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scanner.adapters.camera import CameraEnded, CameraError, Frame, Wish, open_camera
from scanner.adapters.camera.scores import Health, measure
from scanner.adapters.decoder import DEFAULT, Cascade
from scanner.domain.hint import Scores
from scanner.domain.reading import Reading, box_around
from scanner.domain.scan import Symbology

SILENCE_S = 5.0
"""A camera that gives nothing for so long has failed; the slowest ones take some seconds."""


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
    """A report every `every_s` seconds and one at a file's end. Raises `CameraError`."""
    camera = open_camera(source, wish)
    cascade = Cascade(formats)
    health = Health()
    span = _Span(clock(), 0)
    heard = span.begun
    try:
        while True:
            try:
                frame = camera.read(0.5)
            except CameraEnded:
                if span.read:
                    yield span.report(clock())
                return
            if frame is None:
                if clock() - heard > SILENCE_S:
                    raise CameraError("The camera gives no pictures. Check its cable.")
                continue
            heard = clock()
            span.add(frame, cascade.read(frame.image))
            span.frozen = camera.live and health.frozen(frame.image, frame.at)
            span.black = health.black(frame.image, frame.at)
            if heard - span.begun >= every_s:
                yield span.report(clock())
                span = _Span(clock(), frame.number)
    finally:
        camera.close()


@dataclass(slots=True)
class _Span:
    """What came between two reports."""

    begun: float
    before: int
    read: int = 0
    slowest: float = 0.0
    frozen: bool = False
    black: bool = False
    frame: Frame | None = None
    reading: Reading = field(default_factory=lambda: Reading((), (), 0.0))

    def add(self, frame: Frame, reading: Reading) -> None:
        self.frame, self.reading = frame, reading
        self.read += 1
        self.slowest = max(self.slowest, reading.ms)

    def report(self, now: float) -> Mounting:
        """The report on the newest frame; there must be one."""
        assert self.frame is not None
        height, width = self.frame.image.shape[:2]
        codes, outlines = self.reading.codes, self.reading.outlines
        found = [code.corners for code in codes] or list(outlines)
        scores = measure(self.frame.image, box_around(found[0]) if found else None)
        came = self.frame.number - self.before
        fps = came / max(now - self.begun, 1e-3)
        return Mounting(
            size=(width, height),
            fps=fps,
            passed_over=came - self.read,
            ms=self.slowest,
            scores=scores,
            code=codes[0].text if codes else "",
            outlined=bool(outlines),
            advice=_advice(scores, fps, width, frozen=self.frozen, black=self.black),
        )


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
