"""The window as a program: Qt's application, the bridge, the sounds, and an end that is orderly."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable
from datetime import tzinfo
from typing import Protocol

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from scanner.ui.bridge import Bridge
from scanner.ui.commands import Commands
from scanner.ui.lane.window import LaneWindow
from scanner.ui.sound import Speaker

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}
HARMLESS = "propagateSizeHints"  # the offscreen platform says so at every change of size

SIGNAL_CHECK_MS = 200  # Python sees Ctrl-C only when Qt lets it run


class Running(Commands, Protocol):
    """The workers behind a window."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


def no_display() -> str:
    """Why no window can be shown here, as a sentence, or ""."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return "There is no display here: start this in a desktop session."


def run(
    make: Callable[[Callable[[object], None]], Running],
    lane_name: str,
    zone: tzinfo | None = None,
    *,
    full_screen: bool = False,
    watch: Callable[[object, LaneWindow], None] | None = None,
    done: Callable[[], bool] = lambda: False,
) -> int:
    """Show the lane until it is closed; returns the exit code.

    `make` builds the workers around the way back to the window. `watch` sees each message after
    the window has shown it; the window closes by itself when `done` says so.
    """
    before = qInstallMessageHandler(log_qt)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setApplicationName("Gate scanner")
    bridge = Bridge()
    speaker = Speaker(bridge.emit)
    gate = make(bridge.emit)
    window = LaneWindow(gate, lane_name, play=speaker.play, zone=zone, kiosk=full_screen)
    bridge.message.connect(window.receive)
    if watch is not None:
        bridge.message.connect(lambda message: watch(message, window))
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    signal.signal(signal.SIGTERM, lambda *_: app.quit())
    ticking = QTimer()
    ticking.timeout.connect(lambda: app.quit() if done() else None)
    ticking.start(SIGNAL_CHECK_MS)
    if full_screen:
        window.showFullScreen()
    else:
        window.show()
    speaker.start()
    gate.start()
    try:
        return app.exec()
    finally:
        ticking.stop()
        # The bridge stays until every thread that may emit through it has ended.
        gate.stop()
        speaker.stop()
        # Here and now: Python's collector might else end the window in some other thread.
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qInstallMessageHandler(before)


def log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's own complaints go where the program's go, not onto the terminal."""
    level = logging.DEBUG if HARMLESS in message else _LEVELS.get(kind, logging.ERROR)
    log.log(level, "%s", message)
