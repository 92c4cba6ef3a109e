"""What the operating system knows of this computer's battery. It looks and changes nothing."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")
UNKNOWN = 255  # of Windows' BatteryLifePercent


@dataclass(frozen=True, slots=True)
class Battery:
    """`percent` of its charge; `plugged`: it is not what the computer runs on."""

    percent: int
    plugged: bool


def look(supplies: Path = SUPPLIES) -> Battery | None:
    """The computer's battery as it is now; None where there is none, or nobody knows."""
    return _windows() if sys.platform == "win32" else _linux(supplies)


def _linux(supplies: Path) -> Battery | None:
    try:
        found = [path for path in sorted(supplies.iterdir()) if _read(path / "type") == "Battery"]
    except OSError:
        return None
    for path in found:
        if _read(path / "scope") == "Device":  # a mouse's, or a hand scanner's
            continue
        percent = _read(path / "capacity")
        if percent.isdecimal():
            return Battery(min(100, int(percent)), _read(path / "status") != "Discharging")
    return None


def _read(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:
        return ""


def _windows() -> Battery | None:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [
            ("ACLineStatus", ctypes.c_ubyte),
            ("BatteryFlag", ctypes.c_ubyte),
            ("BatteryLifePercent", ctypes.c_ubyte),
            ("SystemStatusFlag", ctypes.c_ubyte),
            ("BatteryLifeTime", ctypes.c_ulong),
            ("BatteryFullLifeTime", ctypes.c_ulong),
        ]

    status = Status()
    told = ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status))  # type: ignore[attr-defined]
    if not told or status.BatteryLifePercent == UNKNOWN:
        return None
    return Battery(status.BatteryLifePercent, status.ACLineStatus == 1)
