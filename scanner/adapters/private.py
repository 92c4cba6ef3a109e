"""Files and folders that only their owner may read. A file is there whole or not at all: it is
written beside its place and then put there, also over a link, never through one."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from scanner.domain.phrase import Phrase

_WHY = {
    errno.ENOSPC: Phrase("file", "the disk is full"),
    errno.EACCES: Phrase("file", "this account may not"),
    errno.EPERM: Phrase("file", "this account may not"),
    errno.EROFS: Phrase("file", "it is read-only there"),
    errno.ENOTDIR: Phrase("file", "it is no folder"),
    errno.ENOENT: Phrase("file", "it is not there"),
}


def why(error: OSError) -> str:
    """What a file's error was, in words; what is rare in the system's own."""
    return _WHY.get(error.errno or 0, error.strerror or type(error).__name__)


def make_folder(folder: Path) -> None:
    """A folder of its owner alone; one that is there is left as it is. Raises `OSError`."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def write(path: Path, text: str) -> None:
    """A text, in UTF-8 with plain line ends; see `put`."""
    put(path, text.encode())


def put(path: Path, content: bytes) -> None:
    """Raises `OSError`; what was there before is then still there."""
    make_folder(path.parent)
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    _sync(path.parent)


def _sync(folder: Path) -> None:
    """The name, too, survives a loss of power, where the system can say so."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network file systems cannot; the file itself is written
    finally:
        os.close(handle)
