"""Grey pictures out of a file: all pages of a scan, all frames of an animation, whatever its depth;
and of a file that breaks off, what is there.

Looks for no codes. Read by content, not by the file's name.
"""

from __future__ import annotations

import stat
import warnings
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from scanner.adapters.decoder.view import Grey
from scanner.adapters.opencv import cv2

MOST_PAGES = 50
"""Of an animation or a scan with more, the first ones are read."""

MOST_PIXELS = 200_000_000
"""Of all pages together: a few kilobytes may claim pages that fill a small computer's memory."""

LARGEST_FILE = 200_000_000
"""A file with more bytes is a film or a disk, no picture."""

LAID_AREA = 16_000_000
"""A larger page (pixels) is made smaller before it is laid on a ground."""

_BY_PILLOW = ("JPEG", "PNG", "TIFF", "GIF", "BMP", "ICO")
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


class UnreadableImage(Exception):
    """The file is missing or is no picture; the message is a sentence for the user."""


class PictureFile:
    """A file's content. Raises `UnreadableImage` where there is no picture in it."""

    def __init__(self, path: Path) -> None:
        content = _content(path)
        self._data = np.frombuffer(content, dtype=np.uint8)
        self._pages_lie_apart = content.startswith(_TIFF)
        self.broken_off = False
        """Whether the file ends before its picture does; the rest of that is grey."""
        # Grey from the start: a quarter of the memory.
        self._first = self._some(cv2.IMREAD_GRAYSCALE)
        self._whole = bool(self._first)
        if not self._whole:
            rescued = self._of_real_numbers()
            if rescued is None:
                rescued, self.broken_off = _of_what_is_there(content)
            if rescued is None:
                raise UnreadableImage(f"{path} is not a picture this program can read.")
            self._first = [rescued]

    def pages(self) -> Iterator[Grey]:
        """All pages in grey, turned as the camera's EXIF note says."""
        yield from self._each(self._first, cv2.IMREAD_GRAYSCALE)

    def flattened(self) -> Iterator[Grey]:
        """The pages that have transparent parts, laid on white and on black.

        A code drawn on nothing is there only by its opacity: its colours may all be alike.
        """
        first = self._some(cv2.IMREAD_UNCHANGED) if self._whole else []
        for page in self._each(first, cv2.IMREAD_UNCHANGED):
            if page.ndim == 3 and page.shape[2] == 4:
                factor = (LAID_AREA / (page.shape[0] * page.shape[1])) ** 0.5
                if factor < 1:
                    page = cv2.resize(page, None, fx=factor, fy=factor)
                full = float(np.iinfo(page.dtype).max)
                opaque = page[:, :, 3].astype(np.float32) / full
                if opaque.min(initial=1.0) < 1.0:
                    shade = page[:, :, :3].mean(axis=2, dtype=np.float32) * (255 / full)
                    for ground in (255.0, 0.0):
                        laid = shade * opaque + ground * (1 - opaque)
                        yield np.asarray(laid, dtype=np.uint8)

    def _some(self, how: int) -> list[Any]:
        """The first page, and of an animation the second."""
        return self._decoded(how, 0, 1 if self._pages_lie_apart else 2)

    def _each(self, first: list[Any], how: int) -> Iterator[Any]:
        """The first pages and those that follow, until there are no more or it is enough."""
        pages, left = first, MOST_PIXELS
        if len(first) > 1:
            # Frames build on each other, and are alike in size.
            most = min(MOST_PAGES, left // (first[0].shape[0] * first[0].shape[1]))
            pages = self._decoded(how, 0, most)
        yield from pages
        for number in range(1, MOST_PAGES) if self._pages_lie_apart else ():
            left -= sum(page.shape[0] * page.shape[1] for page in pages)
            pages = self._decoded(how, number, number + 1) if left > 0 else []
            if not pages:
                return
            yield from pages

    def _of_real_numbers(self) -> Grey | None:
        """A page of floating-point or 32-bit numbers, its range stretched over the greys."""
        pages = self._decoded(cv2.IMREAD_ANYDEPTH, 0, 1)
        if not pages:
            return None
        numbers = np.nan_to_num(pages[0].astype(np.float32), posinf=0.0, neginf=0.0)
        numbers -= numbers.min()
        return np.asarray(numbers * (255 / max(float(numbers.max()), 1e-30)), dtype=np.uint8)

    def _decoded(self, how: int, first: int, end: int) -> list[Any]:
        if not self._data.size:
            return []
        try:
            got, pages = cv2.imdecodemulti(self._data, how, range=(first, end))
        except cv2.error:
            return []
        return [np.asarray(page) for page in pages] if got else []


def _content(path: Path) -> bytes:
    try:
        what = path.stat()
        if stat.S_ISDIR(what.st_mode):
            next(path.iterdir(), None)  # one that is closed to this account says so
            raise UnreadableImage(f"{path} is a folder without pictures.")
        if not stat.S_ISREG(what.st_mode):
            # A pipe may never end, nor a device.
            raise UnreadableImage(f"{path} is no file.")
        if what.st_size > LARGEST_FILE:
            raise UnreadableImage(f"{path} is too large for a picture.")
        return path.read_bytes()
    except OSError as error:
        raise UnreadableImage(f"{path} can't be opened: {error.strerror or error}.") from error


def _of_what_is_there(content: bytes) -> tuple[Grey | None, bool]:
    """The picture as Pillow reads it, and whether it is torn: other readers take whole files only.

    `None` where there is no picture.
    """
    from PIL import Image, ImageFile, ImageOps

    for torn in (False, True):
        ImageFile.LOAD_TRUNCATED_IMAGES = torn
        try:
            with (
                warnings.catch_warnings(action="ignore"),
                Image.open(BytesIO(content), formats=_BY_PILLOW) as image,
            ):
                if image.width * image.height > MOST_PIXELS:
                    break
                upright = ImageOps.exif_transpose(image)
                return np.asarray(upright.convert("L"), dtype=np.uint8), torn
        except Exception:  # noqa: BLE001, S112 - there is no end to the ways a torn file fails
            continue
    return None, False
