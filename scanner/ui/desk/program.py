"""The desk as a program: Qt's application, the bridge, a new dispute's sound, an orderly end."""

from __future__ import annotations

import gc
import logging
import signal
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from scanner.settings import Settings
from scanner.ui import language
from scanner.ui.bridge import Bridge
from scanner.ui.desk.at_lane import TURN_S
from scanner.ui.desk.window import DeskWindow
from scanner.ui.program import SIGNAL_CHECK_MS, log_qt
from scanner.ui.sound import Speaker
from scanner.ui.theme import THEMES
from scanner.work.desk.desk import Desk

log = logging.getLogger(__name__)


def prepare(app: QApplication) -> None:
    """What the window needs of the process: a style that is the same on all systems and follows
    the palette, and short turns for the threads beside it."""
    app.setApplicationName("Gate scanner desk")
    app.setStyle("Fusion")
    sys.setswitchinterval(TURN_S)
    # What is loaded by now stays: walking through it again and again stops every thread for 60 ms.
    gc.collect()
    gc.freeze()


def run(
    make: Callable[[Callable[[object], None]], Desk],
    settings: Settings,
    page: str,
    look: str,
) -> int:
    """Show the desk until it is closed; returns the exit code. `make` builds the workers around the
    way back to the window."""
    before = qInstallMessageHandler(log_qt)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    bridge = Bridge()
    speaker = Speaker(bridge.emit)
    language.use(settings.screen.language)
    desk = make(bridge.emit)
    window = DeskWindow(
        desk,
        settings.lane.name or settings.lane.id,
        zone=settings.zone,
        look=THEMES[look],
        page=page,
        play=speaker.play,
    )
    prepare(app)
    bridge.message.connect(window.receive)
    told = threading.Event()  # `quit` before `exec` would be lost
    signal.signal(signal.SIGINT, lambda *_: told.set())
    signal.signal(signal.SIGTERM, lambda *_: told.set())
    ticking = QTimer()
    ticking.timeout.connect(lambda: app.quit() if told.is_set() else None)
    ticking.start(SIGNAL_CHECK_MS)
    window.show()
    speaker.start()
    desk.start()
    log.debug("the desk is open")
    try:
        return app.exec()
    finally:
        ticking.stop()
        # The bridge stays until every thread that may emit through it has ended.
        desk.stop()
        speaker.stop()
        qInstallMessageHandler(before)
