"""The window as a program: Qt's application, the bridge, the sounds, and an end that is orderly."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable
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

from scanner.domain.wedge import Suffix, Timing, Wedge, learn_layout
from scanner.settings import Settings
from scanner.ui import i18n, language, theme
from scanner.ui.bridge import Bridge
from scanner.ui.commands import Commands
from scanner.ui.desk.at_lane import DeskAtLane
from scanner.ui.kiosk.awake import keep_awake
from scanner.ui.kiosk.window import KioskWindow
from scanner.ui.lane.window import LaneWindow
from scanner.ui.sound import Sound, Speaker
from scanner.ui.speech import Voice
from scanner.work.desk.desk import Desk
from scanner.work.messages import Alarm
from scanner.work.watchdog import BEAT, LAST

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}
HARMLESS = "propagateSizeHints"  # the offscreen platform says so at every change of size

SIGNAL_CHECK_MS = 200  # Python sees Ctrl-C only when Qt lets it run
DEAD = 70  # the exit code when a worker died


Window = LaneWindow | KioskWindow


class Running(Commands, Protocol):
    """The workers behind a window."""

    def start(self) -> None: ...

    def stop(self) -> None: ...

    @property
    def ready(self) -> bool:
        """Whether a scan would be decided now."""

    def desk(self) -> Desk:
        """The supervisor's desk over these workers, not started yet."""

    def dead(self) -> list[str]:
        """The workers that have ended though nobody told them to."""


def no_display() -> str:
    """Why no window can be shown here, as a sentence, or ""."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return "There is no display here: start this in a desktop session."


def run(
    make: Callable[[Callable[[object], None]], Running],
    settings: Settings,
    *,
    watch: Callable[[object, Window], None] | None = None,
    done: Callable[[], bool] = lambda: False,
    beat: Callable[[str], None] | None = None,
) -> int:
    """Show the lane until it is closed; returns the exit code.

    `make` builds the workers around the way back to the window. `watch` sees each message after
    the window has shown it; the window closes by itself when `done` says so. `beat` is called
    from this thread again and again while everything works, and a `LAST` time when it ends in
    peace; where somebody listens to it, a worker that died ends the program, to be started anew.
    """
    before = qInstallMessageHandler(log_qt)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setApplicationName("Gate scanner")
    app.setStyle("Fusion")  # the same on all systems; it follows the desk's palette
    bridge = Bridge()
    speaker = Speaker(bridge.emit)
    language.use(settings.screen.language)
    gate = make(bridge.emit)
    window = _window(gate, settings, speaker.play)
    bridge.message.connect(window.receive)
    desk = DeskAtLane(window, window.view, gate.desk, settings, speaker.play)
    bridge.message.connect(desk.receive)
    voice = Voice(settings.screen.visitor_languages[0], bridge.emit)
    if settings.screen.speech:
        bridge.message.connect(voice.receive)
        voice.start()
    if watch is not None:
        bridge.message.connect(lambda message: watch(message, window))
    # Not quit(): it asks the windows first, and a kiosk's says no.
    signal.signal(signal.SIGINT, lambda *_: app.exit())
    signal.signal(signal.SIGTERM, lambda *_: app.exit())
    pulse = _Pulse(gate, window.receive, beat)
    ticking = QTimer()
    ticking.timeout.connect(lambda: app.exit() if done() else pulse.tick())
    ticking.start(SIGNAL_CHECK_MS)
    if isinstance(window, KioskWindow):
        window.released.connect(lambda: app.exit())
        keep_awake()
        window.guard.hold()
    else:
        window.show()
    speaker.start()
    gate.start()
    try:
        code = app.exec()
        if beat is not None and code != DEAD:
            beat(LAST)
        return code
    finally:
        ticking.stop()
        # The bridge stays until every thread that may emit through it has ended.
        desk.stop()
        gate.stop()
        speaker.stop()
        voice.stop()
        # Here and now: Python's collector might else end the window in some other thread.
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qInstallMessageHandler(before)


def _window(gate: Running, settings: Settings, play: Callable[[Sound], None]) -> Window:
    """The window for this lane's mode, as its settings want it."""
    name = settings.lane.name or settings.lane.id
    hand = settings.hand_scanner
    timing = Timing(shortest=hand.shortest)
    wedge = Wedge(timing, Suffix(hand.suffix), hand.prefix, learn_layout(hand.layout))
    look = theme.THEMES[settings.screen.theme]
    turnstile = settings.turnstile
    if settings.lane.mode == "kiosk":
        watched = turnstile.driver != "none" and turnstile.passage == "input"
        walk = max(theme.WALK, turnstile.passage_s) if watched else theme.WALK
        return KioskWindow(
            gate,
            name,
            look=look,
            play=play,
            zone=settings.zone,
            wedge=wedge,
            walk=walk,
            languages=settings.screen.visitor_languages,
        )
    return LaneWindow(
        gate,
        name,
        look=look,
        play=play,
        zone=settings.zone,
        wedge=wedge,
        show_names=settings.screen.show_names,
        turnstile=turnstile.driver != "none",
    )


class _Pulse:
    """Looks after the workers from the window's thread, and tells whoever listens that all live."""

    def __init__(
        self,
        gate: Running,
        receive: Callable[[object], None],
        beat: Callable[[str], None] | None,
    ) -> None:
        self._gate, self._receive, self._beat = gate, receive, beat
        self._said = False
        self._begun = False

    def tick(self) -> None:
        dead = self._gate.dead()
        if not dead:
            # A lane that was open and is not (its disk is full) says so on its screen, and tries
            # again by itself: a new start would only darken it.
            self._begun = self._begun or self._gate.ready
            if self._beat is not None and self._begun:
                self._beat(BEAT)
        elif self._beat is not None:
            log.error("These workers died: %s; the program starts anew", ", ".join(dead))
            QCoreApplication.exit(DEAD)
        elif not self._said:
            self._said = True
            log.error("These workers died: %s", ", ".join(dead))
            self._receive(Alarm("workers", i18n.tr(i18n.WORKER_DEAD), stops=True))


def log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's own complaints go where the program's go, not onto the terminal."""
    level = logging.DEBUG if HARMLESS in message else _LEVELS.get(kind, logging.ERROR)
    log.log(level, "%s", message)
