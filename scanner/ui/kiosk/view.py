"""The kiosk's screen: the verdict and a mirror-like picture, nothing a visitor could press.

It may not know what is shown: `scanner.ui.kiosk.window` tells it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QWidget

from scanner.ui import theme
from scanner.ui.commands import Frame
from scanner.ui.kiosk.attract import Attract
from scanner.ui.lane.picture import Picture
from scanner.ui.lane.pin import PinPad
from scanner.ui.lane.verdict import VerdictPanel
from scanner.ui.theme import Theme

PICTURE = 38  # hundredths of the long side


class KioskView(QWidget):
    """Attract picture, verdict or keypad, beside (in portrait: above) the camera's picture."""

    def __init__(
        self, look: Theme, latest_frame: Callable[[], Frame | None], languages: Sequence[str]
    ) -> None:
        super().__init__()
        self.setObjectName("lane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.look = look
        self.attract = Attract(look, languages)
        self.panel = VerdictPanel(look)
        self.pin = PinPad(look)
        self.picture = Picture(latest_frame, look, mirror=True)
        self._stage = QWidget()
        self._stack = QStackedLayout(self._stage)
        self._stack.setContentsMargins(0, 0, 0, 0)
        for page in (self.attract, self.panel, self.pin):
            self._stack.addWidget(page)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    @property
    def page(self) -> QWidget | None:
        return self._stack.currentWidget()

    def turn_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        u, tall = theme.unit(self), self.height() > self.width()
        self.setStyleSheet(theme.sheet(self.look, u))
        self.pin.rescale(u)
        grid = self._grid
        for part in (self._stage, self.picture):
            grid.removeWidget(part)
        grid.setSpacing(round(theme.GAP * u))
        grid.addWidget(self._stage, 0, 0)
        grid.addWidget(self.picture, *((1, 0) if tall else (0, 1)))
        for at, share in enumerate((100 - PICTURE, PICTURE)):
            grid.setRowStretch(at, share if tall else 1 - at)
            grid.setColumnStretch(at, 1 - at if tall else share)
