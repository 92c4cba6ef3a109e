"""Before the bundled program starts: where its own zbar is, and what its children must not see."""

from __future__ import annotations

import ctypes.util
import os
import sys
from pathlib import Path

_elsewhere = ctypes.util.find_library


def _find_library(name: str) -> str | None:
    """pyzbar asks the system, which need not have zbar: the bundle brings it."""
    if name == "zbar":
        for path in Path(sys._MEIPASS).glob("libzbar*"):  # type: ignore[attr-defined]
            return str(path)
    return _elsewhere(name)


ctypes.util.find_library = _find_library

# A service has no locale unless somebody gave it one, and Qt wants one that knows letters.
if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
    os.environ["LC_CTYPE"] = "C.UTF-8"

# The bundle's libraries are for this process, whose loader has read this by now. A program of the
# system's (xset) that is started from here wants the system's own.
if "LD_LIBRARY_PATH" in os.environ:
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    del os.environ["LD_LIBRARY_PATH"]
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
# The program itself, started once more by its watchdog, finds them anew instead of trusting that.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
