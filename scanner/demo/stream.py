"""Serves pictures as an MJPEG stream on loopback, so that the real camera adapter reads them.

Can be unplugged, stalled and frozen on demand. Answers only this machine.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from scanner.adapters.camera.frame import Image
from scanner.adapters.opencv import cv2


class Stream:
    """`pictures` is called for each viewer and gives its pictures, sent `fps` a second."""

    def __init__(self, pictures: Callable[[], Iterator[Image]], fps: float = 30.0) -> None:
        self._pictures = pictures
        self._fps = fps
        self._server: ThreadingHTTPServer | None = None
        self._port = 0
        self._viewers: set[socket.socket] = set()
        self._flowing = threading.Event()
        self._flowing.set()
        self._frozen = threading.Event()
        self.plug()

    @property
    def url(self) -> str:
        """Where the stream is; stays the same when it is unplugged and plugged in again."""
        return f"http://127.0.0.1:{self._port}/stream.mjpg"

    def plug(self) -> None:
        """Begins to answer."""
        if self._server is not None:
            return
        self._server = ThreadingHTTPServer(("127.0.0.1", self._port), self._handler())
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self._port = self._server.server_address[1]
        threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="stream", daemon=True
        ).start()

    def unplug(self) -> None:
        """Drops every viewer and answers nobody."""
        server, self._server = self._server, None
        if server is None:
            return
        server.shutdown()
        server.server_close()
        self._flowing.set()
        for viewer in list(self._viewers):
            # The viewer may have gone in this very moment, which is as good.
            with contextlib.suppress(OSError):
                viewer.shutdown(socket.SHUT_RDWR)

    def stall(self) -> None:
        """Keeps the viewers' connections but sends nothing until `resume`."""
        self._flowing.clear()

    def freeze(self) -> None:
        """Sends the same picture over and over until `resume`."""
        self._frozen.set()

    def resume(self) -> None:
        """Flows again after `stall` or `freeze`."""
        self._frozen.clear()
        self._flowing.set()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        stream = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
                self.end_headers()
                stream._viewers.add(self.connection)
                try:
                    for part in stream._parts():
                        self.wfile.write(part)
                except (OSError, ValueError):
                    pass  # The viewer went, or was unplugged.
                finally:
                    stream._viewers.discard(self.connection)

            def log_message(self, *_: Any) -> None:
                """Silent: viewers come and go."""

        return Handler

    def _parts(self) -> Iterator[bytes]:
        due = time.monotonic()
        last = b""
        for picture in self._pictures():
            while self._frozen.is_set() and last:
                yield last
                time.sleep(1 / self._fps)
                due = time.monotonic()
            self._flowing.wait()
            _, jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 85])
            head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
            last = head.encode() + jpeg.tobytes() + b"\r\n"
            ahead = due - time.monotonic()
            if ahead > 0:
                time.sleep(ahead)
            due = max(due, time.monotonic() - 0.5) + 1 / self._fps
            yield last
