"""The files a desk writes: in the profile's reports, for this user's eyes, never over another."""

from __future__ import annotations

import os
import time
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from scanner.settings import Settings

REPORTS = "reports"


def new_path(settings: Settings, at: datetime, name: str, ending: str) -> Path:
    """A new file's place."""
    stamp = at.astimezone(settings.zone).strftime("%Y-%m-%d-%H%M%S")
    folder = settings.folder / REPORTS
    return folder / f"{name}-{stamp}-{time.monotonic_ns() % 1000:03d}.{ending}"


def new_file(path: Path) -> BinaryIO:
    """Open it for writing. Raises `OSError`, also where there is one already."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    return os.fdopen(handle, "wb")
