"""The desk over a running lane's screen, in the same window, so that a kiosk is not left for it.
Scanning goes on behind it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLayout, QWidget

from scanner.adapters.operators import Operator, Role
from scanner.settings import Settings
from scanner.ui.desk.window import DeskWindow
from scanner.ui.sound import Sound
from scanner.ui.theme import THEMES
from scanner.work.desk.desk import Desk
from scanner.work.messages import DeskOpened

TURN_S = 0.0005  # Python's own 5 ms, times the threads of a drain, would be felt in the window


class DeskAtLane(QObject):
    """Connect `Bridge.message` to `receive`. `make` gives the desk's workers, not started yet;
    `view` is what the lane shows in `window`, and is hidden meanwhile."""

    def __init__(
        self,
        window: QWidget,
        view: QWidget,
        make: Callable[[], Desk],
        settings: Settings,
        play: Callable[[Sound], None],
    ) -> None:
        super().__init__(window)
        self._window, self._view, self._make = window, view, make
        self._settings, self._play = settings, play
        self._desk: Desk | None = None
        self._turn = sys.getswitchinterval()
        self._ending: list[threading.Thread] = []
        self.shown: DeskWindow | None = None

    @Slot(object)
    def receive(self, message: object) -> None:
        """A message of the lane's or the desk's threads."""
        if isinstance(message, DeskOpened):
            self._open(message.by)
        elif self.shown is not None:
            self.shown.receive(message)

    def _open(self, by: str) -> None:
        if self.shown is not None:
            return
        settings = self._settings
        self._desk = self._make()
        self._desk.acts.enter(Operator(by, Role.SUPERVISOR))
        self.shown = DeskWindow(
            self._desk,
            settings.lane.name or settings.lane.id,
            zone=settings.zone,
            look=THEMES[settings.screen.theme],
            play=self._play,
            at_lane=True,
        )
        self.shown.setCursor(Qt.CursorShape.ArrowCursor)
        self.shown.left.connect(self._leave)
        self.shown.idle.start()
        self._layout.addWidget(self.shown)
        self._view.hide()
        self.shown.show()
        self.shown.nav.setFocus()
        self._turn = sys.getswitchinterval()
        sys.setswitchinterval(TURN_S)
        self._desk.start()

    def _leave(self) -> None:
        shown, desk = self.shown, self._desk
        self.shown = self._desk = None
        if shown is None or desk is None:
            return
        sys.setswitchinterval(self._turn)
        self._layout.removeWidget(shown)
        shown.hide()
        shown.deleteLater()
        self._view.show()
        self._window.setFocus()
        # It waits for its threads: not here, where visitors look.
        ending = threading.Thread(target=desk.stop, name="desk ends", daemon=True)
        self._ending = [thread for thread in self._ending if thread.is_alive()] + [ending]
        ending.start()

    def stop(self, timeout: float = 5.0) -> None:
        """The program ends: so do the desk's threads, before the way back to the window."""
        self._leave()
        for thread in self._ending:
            thread.join(timeout)

    @property
    def _layout(self) -> QLayout:
        layout = self._window.layout()
        assert layout is not None
        return layout
