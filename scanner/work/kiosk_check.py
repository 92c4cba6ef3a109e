"""What keeps visitors in a kiosk besides the program itself: who may leave it, and what the
operating system locks. It asks and changes nothing; what it cannot find out it does not claim."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from scanner.adapters.operators import Operators, Role
from scanner.domain.check import Check
from scanner.domain.phrase import Phrase
from scanner.settings import Settings

WAIT = 4.0  # seconds
SERVICE = "gate-scanner-screen.service"
X_KEYS = Path("/etc/X11/xorg.conf.d/90-gate-scanner.conf")

_NOBODY = Phrase("check", "No supervisor has a PIN: nobody can leave the kiosk from its screen.")
_LEFT_BY = Phrase("check", "It is left by a supervisor's PIN ({names}).")
_OPEN = Phrase(
    "check", "The system's own keys are not locked: a keyboard may lead out of the kiosk."
)
_CONSOLES = Phrase("check", "Ctrl-Alt-F2 leads to another console.")
_LOCKED = Phrase("check", "This computer starts with the kiosk, and its own keys are locked.")
_UNKNOWN = Phrase("check", "What this system itself locks is not known here.")
_INSTALL = "linux/install.sh --kiosk"
_WINDOWS = "windows\\kiosk.ps1"


def kiosk(settings: Settings) -> list[Check]:
    """Nothing, for a lane with staff."""
    if settings.lane.mode != "kiosk":
        return []
    found = [o for o in Operators(settings.folder).listed() if o.role is Role.SUPERVISOR]
    if found:
        names = ", ".join(operator.name for operator in found)
        leaves = Check("kiosk", True, _LEFT_BY.of(names=names))
    else:
        mend = "gate-scanner operators set NAME --role supervisor"
        leaves = Check("kiosk", True, _NOBODY, mend)
    return [leaves, _locks()]


def _locks() -> Check:
    if not sys.platform.startswith("linux"):
        mend = _WINDOWS if sys.platform == "win32" else ""
        return Check("kiosk", True, _UNKNOWN, mend)
    if not _starts_with_it():
        return Check("kiosk", True, _OPEN, _INSTALL)
    if shutil.which("cage") is None and not X_KEYS.exists():
        return Check("kiosk", True, _CONSOLES, _INSTALL)
    return Check("kiosk", True, _LOCKED)


def _starts_with_it() -> bool:
    systemctl = shutil.which("systemctl")
    if systemctl is None:
        return False
    try:
        asked = [systemctl, "is-enabled", "--quiet", SERVICE]
        done = subprocess.run(asked, capture_output=True, timeout=WAIT, check=False)
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
