"""Whether this computer would fall asleep, or its screen go dark, before a queue. It asks the
operating system and changes nothing; what it cannot find out it does not claim."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

from scanner.domain.check import Check
from scanner.domain.phrase import Phrase

WAIT = 4.0  # seconds for each question

_STAYS = Phrase("check", "This computer stays awake, and its screen lit.")
_UNKNOWN = Phrase("check", "Whether this computer falls asleep is not known here.")
_LOOK = Phrase("check", "Look into the system's power settings: never sleep, screen never off.")
_SLEEPS = Phrase("check", "This computer falls asleep after {minutes} min without a key.")
_DARK = Phrase("check", "The screen goes dark after {minutes} min without a key.")
_BATTERY = Phrase("check", "It runs on its battery.")
_PLUG = Phrase("check", "Plug it in.")
_NEVER_SLEEP = Phrase("check", "Set sleep to never in the system's power settings.")
_NEVER_DARK = Phrase("check", "Set the screen saver and the screen's switching off to never.")

# powercfg's names: sub-group, setting, and what zero minutes mean for each of the two.
_WINDOWS = (("SUB_SLEEP", "STANDBYIDLE"), ("SUB_VIDEO", "VIDEOIDLE"))


def power() -> list[Check]:
    """Sleep fails a gate; a dark screen or a battery is told. A kiosk keeps the screen lit by
    itself while it runs; these are the settings for the hours when it does not."""
    sleeps, dark = _windows() if sys.platform == "win32" else _linux()
    checks = []
    if sleeps:
        said = _SLEEPS.of(minutes=max(1, sleeps // 60))
        checks.append(Check("power", False, said, _NEVER_SLEEP))
    if dark:
        checks.append(Check("power", True, _DARK.of(minutes=max(1, dark // 60)), _NEVER_DARK))
    if _on_battery():
        checks.append(Check("power", True, _BATTERY, _PLUG))
    if checks:
        return checks
    if sleeps is None or dark is None:
        return [Check("power", True, _UNKNOWN, _LOOK)]
    return [Check("power", True, _STAYS)]


def _windows() -> tuple[int | None, int | None]:
    """Seconds until sleep and until the screen goes dark, on mains; 0 never, None not known."""
    found: list[int | None] = []
    for group, setting in _WINDOWS:
        said = _ask("powercfg", "/query", "SCHEME_CURRENT", group, setting)
        # The last but one value is that on mains, whatever the language; all are hexadecimal.
        values = [word for word in said.split() if word.startswith("0x")]
        found.append(int(values[-2], 16) if len(values) >= 2 else None)
    return found[0], found[1]


def _linux() -> tuple[int | None, int | None]:
    """The same from logind, the desktop's own settings and the X server."""
    return _soonest(_logind(), _gnome_sleep()), _soonest(_gnome_dark(), _x_dark())


def _soonest(*seconds: int | None) -> int | None:
    known = [value for value in seconds if value is not None]
    return min((value for value in known if value), default=0) if known else None


def _logind() -> int | None:
    said = _ask("busctl", "get-property", "org.freedesktop.login1", "/org/freedesktop/login1",
                "org.freedesktop.login1.Manager", "IdleAction", "IdleActionUSec")  # fmt: skip
    lines = said.split()  # s "ignore" t 1800000000
    if len(lines) != 4 or not lines[3].isdecimal():
        return None
    sleeping = lines[1].strip('"') not in ("ignore", "lock")
    return int(lines[3]) // 1_000_000 if sleeping else 0


def _gnome_sleep() -> int | None:
    power_ = "org.gnome.settings-daemon.plugins.power"
    kind = _setting(power_, "sleep-inactive-ac-type").strip("'")
    if not kind:
        return None
    seconds = _setting(power_, "sleep-inactive-ac-timeout")
    return int(seconds) if kind != "nothing" and seconds.isdecimal() else 0


def _gnome_dark() -> int | None:
    seconds = _setting("org.gnome.desktop.session", "idle-delay").removeprefix("uint32 ")
    return int(seconds) if seconds.isdecimal() else None


def _setting(schema: str, key: str) -> str:
    if "GNOME" not in os.environ.get("XDG_CURRENT_DESKTOP", ""):
        return ""  # a schema that nobody reads tells nothing
    return _ask("gsettings", "get", schema, key)


def _x_dark() -> int | None:
    """`timeout:  600    cycle:  600` of the screen saver, and `Off: 900` of the monitor."""
    if not os.environ.get("DISPLAY"):
        return None
    said = _ask("xset", "q")
    if not said:
        return None
    words = said.split()
    after = dict(pairwise(words))
    saver = after.get("timeout:", "0")
    off = after.get("Off:", "0") if "DPMS is Enabled" in said else "0"
    return _soonest(*(int(word) for word in (saver, off) if word.isdecimal()))


def _on_battery() -> bool:
    supplies = Path("/sys/class/power_supply")
    try:
        mains = [path / "online" for path in supplies.iterdir() if (path / "online").exists()]
        return bool(mains) and all(path.read_text().strip() == "0" for path in mains)
    except OSError:
        return False


def _ask(*command: str) -> str:
    """What a program of the system says; "" where it is missing, fails or takes too long."""
    where = shutil.which(command[0])
    if where is None:
        return ""
    try:
        done = subprocess.run([where, *command[1:]], capture_output=True, timeout=WAIT, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode(errors="replace").strip()
