"""One look at something before doors open: bounded in time, and never an end of the others."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Callable
from pathlib import Path

from scanner.adapters.octo.bounded import within
from scanner.domain.check import Check
from scanner.domain.phrase import Phrase

log = logging.getLogger(__name__)

Look = Callable[[], list[Check]]

_LATE = Phrase("check", "It did not come to an end within {seconds} s.")
_NOT_LOOKED = Phrase("check", "It could not be looked at ({error}).")


def bounded(name: str, seconds: float, look: Look, late: Look | None = None) -> list[Check]:
    """A look that ends in time, and whose own failure is a failed check."""

    def too_late() -> list[Check]:
        return [Check(name, False, _LATE.of(seconds=round(seconds)))]

    try:
        return within(seconds, look, late or too_late, name)
    except Exception as error:
        log.info("the check %s failed by itself", name, exc_info=error)
        return [Check(name, False, _NOT_LOOKED.of(error=type(error).__name__))]


def others_may(path: Path, bits: int) -> bool:
    """Whether people other than the owner may do this to a file."""
    # Windows keeps its permissions elsewhere; a profile there lies inside the user's own folders.
    return os.name == "posix" and bool(stat.S_IMODE(path.stat().st_mode) & bits)
