"""The text of a small file that somebody else may have put there. A pipe, a device or gigabytes
under its name are errors, and never waited for."""

from __future__ import annotations

import os
import stat
from pathlib import Path

LARGEST = 1_000_000  # bytes


class NoFile(OSError):
    """It is there, but is no ordinary file of a sensible size. `strerror` says so."""


def text_of(path: Path, forbidden: int = 0) -> str:
    """What stands in it, without Windows' mark at its beginning. `forbidden` are permissions that
    it must not have, where permissions are POSIX's. Raises `OSError`, `PermissionError` for those,
    and `UnicodeDecodeError`."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    # Of the file that is open, whatever the name comes to mean meanwhile.
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            raise NoFile(0, "it is no file", str(path))
        if found.st_size > LARGEST:
            raise NoFile(0, "it is too large", str(path))
        if os.name == "posix" and stat.S_IMODE(found.st_mode) & forbidden:
            raise PermissionError(0, "others may read it", str(path))
        if os.name == "posix" and forbidden and found.st_uid not in (os.geteuid(), 0):
            raise PermissionError(0, "it belongs to somebody else", str(path))
        with os.fdopen(os.dup(handle), "rb") as file:
            return file.read(LARGEST).decode("utf-8-sig")
    finally:
        os.close(handle)
