"""The two short questions of the lane: why an admission is taken back, and how many are here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from scanner.ui import i18n, theme
from scanner.ui.lane.page import BigButton, IconButton, Line
from scanner.ui.theme import Theme


class Question(QWidget):
    """A title, what it is about, and a few large answers. `answered` carries the answer's place.

    Keys 1–9 answer, Escape leaves, Enter takes the one marked beforehand (if any).
    """

    answered = Signal(int)
    left = Signal()

    def __init__(self, look: Theme, title: str, columns: int) -> None:
        super().__init__()
        self.look, self._columns = look, columns
        self.buttons: list[BigButton] = []
        self._marked = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Line(look, title, size=theme.TITLE, bold=True)
        self.about = Line(look, size=theme.LARGE)
        self.back = BigButton(look, i18n.tr(i18n.BACK), key="Esc")
        self.back.clicked.connect(self.left)
        self._grid = QGridLayout()
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.about)
        self._layout.addLayout(self._grid, 1)
        self._layout.addWidget(self.back)

    def ask(self, about: str, answers: Sequence[str], marked: int = -1) -> None:
        self.about.set_text(about)
        self._marked = marked
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for at, words in enumerate(answers):
            key = str(at + 1) if at < 9 and words != str(at + 1) else ""
            button = BigButton(self.look, words, key=key) if key else IconButton(self.look, words)
            button.bold = True
            button.picked = at == marked
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, at=at: self.answered.emit(at))
            self._grid.addWidget(button, at // self._columns, at % self._columns)
            self.buttons.append(button)

    def rescale(self, u: float) -> None:
        edge, gap = round(theme.EDGE * u), round(theme.GAP * u)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(gap)
        self._grid.setSpacing(gap)
        self.title.setFixedHeight(round(9 * u))
        self.about.setFixedHeight(round(10 * u))
        self.back.setFixedHeight(round(theme.TOUCH * u))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        at = key - Qt.Key.Key_1
        if event.isAutoRepeat():
            return
        if 0 <= at < min(9, len(self.buttons)):
            self.answered.emit(at)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._marked >= 0:
            self.answered.emit(self._marked)
        else:
            super().keyPressEvent(event)
