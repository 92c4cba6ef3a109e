"""The set-up as a program: Qt's application, the window, an orderly end."""

from __future__ import annotations

import signal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from scanner.ui import language
from scanner.ui.program import SIGNAL_CHECK_MS, log_qt
from scanner.ui.setup.window import SetupWindow
from scanner.work.setup.draft import Draft, resume

KEPT_WITHIN_MS = 3000


def run(folder: Path) -> bool:
    """Show the set-up of this profile until it is closed; whether `config.toml` was written."""
    before = qInstallMessageHandler(log_qt)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setApplicationName("Gate scanner set-up")
    app.setStyle("Fusion")  # the same on all systems, and follows the palette
    draft = resume(folder)
    speak(draft)
    window = SetupWindow(draft)
    written: list[bool] = []
    window.ended.connect(written.append)

    def end(*_: object) -> None:
        window.close()
        QTimer.singleShot(KEPT_WITHIN_MS, window.close)  # kept or not

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    ticking = QTimer()  # Python sees signals only when Qt lets it run
    ticking.timeout.connect(lambda: None)
    ticking.start(SIGNAL_CHECK_MS)
    window.showMaximized()
    try:
        app.exec()
    finally:
        ticking.stop()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qInstallMessageHandler(before)
    return any(written)


def speak(draft: Draft) -> None:
    """The language that was chosen; before that, the system's, where it is one of ours."""
    chosen = draft.section("screen").get("language", QLocale.system().name()[:2])
    language.use(chosen if chosen in language.LOCALES else "en")
