"""Grey pictures out of a file: all pages of a scan, all frames of an animation, whatever its depth.

Looks for no codes. Read by content, not by the file's name.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from scanner.adapters.decoder.view import Grey
from scanner.adapters.opencv import cv2

MOST_PAGES = 50
"""Of an animation or a scan with more, the first ones are read."""

LARGEST_FILE = 200_000_000
"""A file with more bytes is a film or a disk, no picture."""


class UnreadableImage(Exception):
    """The file is missing or is no picture; the message is a sentence for the user."""


class PictureFile:
    """A file's content. Raises `UnreadableImage` where there is no picture in it."""

    def __init__(self, path: Path) -> None:
        if path.is_dir():
            raise UnreadableImage(f"{path} is a folder without pictures.")
        try:
            if path.stat().st_size > LARGEST_FILE:
                raise UnreadableImage(f"{path} is too large for a picture.")
            self._data = np.frombuffer(path.read_bytes(), dtype=np.uint8)
        except OSError as error:
            raise UnreadableImage(f"{path} can't be opened: {error.strerror or error}.") from error
        # Grey from the start: a quarter of the memory. Turned as the camera's EXIF note says.
        self.pages: list[Grey] = self._decoded(cv2.IMREAD_GRAYSCALE)
        if not self.pages:
            raise UnreadableImage(f"{path} is not a picture this program can read.")

    def flattened(self) -> Iterator[Grey]:
        """The pages that have transparent parts, laid on white and on black.

        A code drawn on nothing is there only by its opacity: its colours may all be alike.
        """
        for page in self._decoded(cv2.IMREAD_UNCHANGED):
            if page.ndim == 3 and page.shape[2] == 4:
                full = float(np.iinfo(page.dtype).max)
                opaque = page[:, :, 3].astype(np.float32) / full
                if opaque.min(initial=1.0) < 1.0:
                    shade = page[:, :, :3].mean(axis=2, dtype=np.float32) * (255 / full)
                    for ground in (255.0, 0.0):
                        laid = shade * opaque + ground * (1 - opaque)
                        yield np.asarray(laid, dtype=np.uint8)

    def _decoded(self, how: int) -> list[Any]:
        if not self._data.size:
            return []
        try:
            got, pages = cv2.imdecodemulti(self._data, how, range=(0, MOST_PAGES))
        except cv2.error:
            return []
        return [np.asarray(page) for page in pages] if got else []
