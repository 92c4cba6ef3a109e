"""Where pictures come from: a device or a stream, or what was recorded.

A source is an iterator of pictures that blocks until the next one is due; when it can give no
more it raises `CameraError`, when it has come to its end it stops.

What could not be tried on the machine this was built on, which has no video devices: V4L2, Media
Foundation and DirectShow themselves, and the focus and exposure of real drivers.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from scanner.adapters.camera.frame import CameraError, Image
from scanner.adapters.camera.recorded import (
    MOVING,
    PICTURES,
    Pictures,
    VideoFile,
    pictures_in,
    size_of,
)
from scanner.adapters.opencv import cv2
from scanner.domain.phrase import Phrase

OPEN_TIMEOUT_MS = 3000
READ_TIMEOUT_MS = 1500

_CAMERA = Phrase("camera", "Camera {number}")
_STREAM = Phrase("camera", "The camera stream")
_STOPPED = Phrase("camera", "{name} stopped giving pictures. Check its cable.")
_SILENT = Phrase("camera", "The camera stream does not answer. Check its address and the network.")
_NOT_OPENED = Phrase(
    "camera", "Camera {number} can't be opened. Is it plugged in, or used elsewhere?"
)


class Source(Protocol):
    """Pictures, their size in pixels and rate per second, and whether they come from now."""

    live: bool
    size: tuple[int, int]
    fps: float

    def __iter__(self) -> Iterator[Image]: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of a device; a driver gives what it can. None leaves its own choice.

    `focus` and `exposure` are in the driver's units and switch its automatic off.
    """

    width: int = 1280
    height: int = 720
    fps: float = 30.0
    focus: float | None = None
    exposure: float | None = None


class Live:
    """A device or a network stream, read through OpenCV."""

    live = True

    def __init__(self, capture: cv2.VideoCapture, name: Phrase) -> None:
        self._capture = capture
        self._name = name
        self.size = size_of(capture)
        self.fps = float(capture.get(cv2.CAP_PROP_FPS) or 0.0)

    def __iter__(self) -> Iterator[Image]:
        while True:
            got, image = self._capture.read()
            if not got or image is None:
                raise CameraError(_STOPPED.of(name=self._name))
            yield np.asarray(image, dtype=np.uint8)

    def close(self) -> None:
        """Lets the device go. Only the thread that reads may call this."""
        self._capture.release()


def open_source(source: int | str | Path, wish: Wish) -> Source:
    """The source for a device number or name, a path, or a stream's URL. Raises `CameraError`."""
    if isinstance(source, str) and source.isdecimal():
        source = int(source)
    if isinstance(source, int):
        return _device(source, wish)
    text = str(source)
    if "://" in text:
        return _stream(text)
    path = Path(text)
    if path.is_dir():
        return Pictures(pictures_in(path))
    if path.is_file():
        still = path.suffix.lower() in PICTURES - MOVING
        return Pictures([path]) if still else VideoFile(path)
    number = number_of(text)
    if number is not None:
        return _device(number, wish)
    known = ", ".join(f"{n}: {name}" for n, name in sorted(device_names().items()))
    raise CameraError(
        f"There is no camera, file or folder “{text}”."
        + (f" Cameras here: {known}." if known else "")
    )


def device_names() -> dict[int, str]:
    """The cameras the system names, by number. Empty where it does not say (Windows, macOS)."""
    names = {}
    for path in sorted(Path("/sys/class/video4linux").glob("video*/name")):
        number = path.parent.name.removeprefix("video")
        if number.isdecimal():
            names[int(number)] = path.read_text(errors="replace").strip()
    return names


def number_of(name: str) -> int | None:
    """The first device whose name contains `name`, whatever the case."""
    for number, known in sorted(device_names().items()):
        if name.casefold() in known.casefold():
            return number
    return None


def _device(number: int, wish: Wish) -> Live:
    backends = (
        (cv2.CAP_DSHOW, cv2.CAP_MSMF)
        if sys.platform == "win32"
        else (cv2.CAP_V4L2,)
        if sys.platform == "linux"
        else (cv2.CAP_ANY,)
    )
    for backend in backends:
        capture = cv2.VideoCapture(number, backend)
        if capture.isOpened():
            _negotiate(capture, wish)
            return Live(capture, _CAMERA.of(number=number))
        capture.release()
    raise CameraError(_NOT_OPENED.of(number=number))


def _negotiate(capture: cv2.VideoCapture, wish: Wish) -> None:
    """Asks for compressed pictures first: raw 720p does not fit USB 2 at 30 a second."""
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, wish.width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, wish.height)
    capture.set(cv2.CAP_PROP_FPS, wish.fps)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    if wish.focus is not None:
        capture.set(cv2.CAP_PROP_AUTOFOCUS, 0)
        capture.set(cv2.CAP_PROP_FOCUS, wish.focus)
    if wish.exposure is not None:
        # 1 is V4L2's "manual", 0.25 what DirectShow drivers take for it.
        capture.set(cv2.CAP_PROP_AUTO_EXPOSURE, 0.25 if sys.platform == "win32" else 1)
        capture.set(cv2.CAP_PROP_EXPOSURE, wish.exposure)


def _stream(url: str) -> Live:
    times = [
        cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
        OPEN_TIMEOUT_MS,
        cv2.CAP_PROP_READ_TIMEOUT_MSEC,
        READ_TIMEOUT_MS,
        # More decoding threads each hold back a frame: seconds-old pictures at a gate.
        cv2.CAP_PROP_N_THREADS,
        1,
    ]
    capture = cv2.VideoCapture(url, cv2.CAP_FFMPEG, times)
    if not capture.isOpened():
        raise CameraError(_SILENT)
    return Live(capture, _STREAM)
