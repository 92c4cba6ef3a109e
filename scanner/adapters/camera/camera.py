"""A camera that always gives its newest frame: a thread of its own empties the driver's buffer."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from scanner.adapters.camera.frame import CameraEnded, CameraError, Frame
from scanner.adapters.camera.sources import Source, Wish, open_source
from scanner.domain.phrase import Phrase


class Camera:
    """Frames of one source. `read` from one thread; `close` from any."""

    def __init__(self, source: Source, clock: Callable[[], float] = time.monotonic) -> None:
        self.live = source.live
        self.size = source.size
        self.fps = source.fps
        self._source = source
        self._clock = clock
        self._news = threading.Condition()
        self._newest: Frame | None = None
        self._taken = 0
        self._failure: CameraError | None = None
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._grab, name="camera", daemon=True)
        self._thread.start()

    def read(self, timeout: float = 0.5) -> Frame | None:
        """The newest frame not read yet; None if none came within `timeout` seconds.

        Raises `CameraError` once the source failed, `CameraEnded` after the last frame of a file.
        """
        with self._news:
            self._news.wait_for(lambda: self._fresh() or self._failure is not None, timeout)
            if self._newest is not None and self._fresh():
                self._taken = self._newest.number
                return self._newest
            if self._failure is not None:
                raise self._failure
            return None

    def close(self) -> None:
        """Lets the source go. A driver that hangs is left behind: it must not hold up the lane."""
        self._closing.set()
        self._thread.join(2.0)

    def _fresh(self) -> bool:
        return self._newest is not None and self._newest.number > self._taken

    def _grab(self) -> None:
        failure: CameraError = CameraEnded(Phrase("camera", "There are no more pictures."))
        try:
            for number, image in enumerate(self._source, 1):
                if self._closing.is_set():
                    break
                with self._news:
                    self._newest = Frame(image, self._clock(), number)
                    self._news.notify_all()
        except CameraError as error:
            failure = error
        except Exception as error:  # noqa: BLE001 - a driver's surprise must reach the reader
            failure = CameraError(f"The camera failed: {error}.")
        finally:
            self._source.close()
            with self._news:
                self._failure = failure
                self._news.notify_all()


def open_camera(source: int | str | Path, wish: Wish | None = None) -> Camera:
    """Opens a device (number or name), video file, image folder or MJPEG stream.

    Raises `CameraError` with a sentence when it can't. Some Windows drivers take seconds.
    """
    return Camera(open_source(source, wish or Wish()))
