"""Keeps the machine from sleeping and the screen from going dark, as far as the platform lets.

Windows and desktops that speak the freedesktop screen saver interface are asked, a bare X server
is told by its own `xset`. Elsewhere (macOS, a bare Wayland compositor) it is the system's setting.
"""

from __future__ import annotations

import logging
import shutil
import sys

from PySide6.QtCore import QProcess
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication

log = logging.getLogger(__name__)

_SAVER = "org.freedesktop.ScreenSaver"
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2  # of SetThreadExecutionState
NOT_KEPT = "Nothing here keeps the screen awake: switch its sleep off in the system's settings."


def keep_awake() -> bool:
    """Ask for it, until the program ends. False: nobody could be asked."""
    if sys.platform == "win32":
        return _windows()
    asked = _desktop()
    if QGuiApplication.platformName() == "xcb":
        asked = _x_server() or asked
    if not asked:
        log.info(NOT_KEPT)
    return asked


def _windows() -> bool:
    import ctypes

    wanted = _CONTINUOUS | _SYSTEM | _DISPLAY
    return bool(ctypes.windll.kernel32.SetThreadExecutionState(wanted))  # type: ignore[attr-defined]


def _desktop() -> bool:
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    call = QDBusMessage.createMethodCall(_SAVER, f"/{_SAVER.replace('.', '/')}", _SAVER, "Inhibit")
    call.setArguments(["Gate scanner", "Visitors are waiting"])
    # The inhibition ends with this program's connection to the bus; nobody waits for the answer.
    return bus.send(call)


def _x_server() -> bool:
    xset = shutil.which("xset")
    if xset is None:
        return False
    told = [_quietly(xset, *words) for words in (["s", "off"], ["s", "noblank"], ["-dpms"])]
    return all(told)


def _quietly(program: str, *words: str) -> bool:
    """Start it and forget it: what it says of extensions that are not there helps nobody."""
    process = QProcess()
    process.setProgram(program)
    process.setArguments(words)
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    return bool(process.startDetached())
