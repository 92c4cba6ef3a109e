"""A keypad for a supervisor's PIN. The digits are never drawn, logged or told to a screen reader;
they are forgotten when the page is left or has handed them over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from scanner.ui import i18n, theme
from scanner.ui.lane.page import BigButton, IconButton, Line
from scanner.ui.language import first_corner
from scanner.ui.paint import CENTRE
from scanner.ui.theme import Theme

LONGEST = 32
MOST_DOTS = 16


class PinPad(QWidget):
    """Whoever asks is handed the digits, once. What the PIN is for stands in `about`."""

    left = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._digits = ""
        self._then: Callable[[str], object] = lambda pin: None
        self._other: Callable[[str], object] = self._then
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Line(look, i18n.tr(i18n.PIN_TITLE), size=theme.TITLE, bold=True)
        self.about = Line(look, size=theme.LARGE)
        self.dots = Line(look, size=theme.TITLE * 1.3, bold=True, align=CENTRE)
        self.keys: list[IconButton] = []
        self._grid = QGridLayout()
        self._grid.setOriginCorner(first_corner())
        for at, glyph in enumerate("123456789"):
            self._key(look, glyph, at // 3, at % 3)
        self.erase = IconButton(look, i18n.tr(i18n.ERASE), icon_name="backspace")
        self.erase.clicked.connect(self._backspace)
        self._grid.addWidget(self.erase, 3, 0)
        self._key(look, "0", 3, 1)
        self.go = IconButton(look, i18n.tr(i18n.CHECK_PIN), icon_name="tick")
        self.go.clicked.connect(lambda: self._done())
        self._grid.addWidget(self.go, 3, 2)
        self.back = BigButton(look, i18n.tr(i18n.BACK), key="Esc")
        self.back.clicked.connect(self.left)
        self.other = BigButton(look, "")
        self.other.clicked.connect(lambda: self._done(other=True))
        for button in (self.erase, self.go, *self.keys):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout = QVBoxLayout(self)
        for part in (self.title, self.about, self.dots):
            self._layout.addWidget(part)
        self._layout.addLayout(self._grid, 1)
        below = QHBoxLayout()
        below.addWidget(self.back)
        below.addWidget(self.other)
        self._layout.addLayout(below)
        self.other.hide()

    def _key(self, look: Theme, glyph: str, row: int, column: int) -> None:
        key = IconButton(look, glyph)
        key.clicked.connect(lambda: self._type(glyph))
        self._grid.addWidget(key, row, column)
        self.keys.append(key)

    def ask(
        self,
        about: str,
        then: Callable[[str], object],
        other: tuple[str, Callable[[str], object]] | None = None,
    ) -> None:
        """`then` gets what is typed; `other` is a second thing that the PIN may be for, and its
        words."""
        self._then = then
        self.other.setVisible(other is not None)
        if other is not None:
            self.other.set_words(i18n.tr(other[0]))
            self._other = other[1]
        self.again(about)

    def again(self, about: str) -> None:
        """The same question once more: the PIN was not taken."""
        self.about.set_text(about)
        self._set("")

    @property
    def typed(self) -> int:
        """How many digits there are; nobody is told which."""
        return len(self._digits)

    def _type(self, digit: str) -> None:
        self._set((self._digits + digit)[:LONGEST])

    def _backspace(self) -> None:
        self._set(self._digits[:-1])

    def _set(self, digits: str) -> None:
        self._digits = digits
        self.dots.set_text("●" * min(len(digits), MOST_DOTS))

    def _done(self, *, other: bool = False) -> None:
        pin = self._digits
        self._set("")
        if pin:
            (self._other if other else self._then)(pin)

    def hideEvent(self, event: QHideEvent) -> None:
        self._set("")
        super().hideEvent(event)

    def rescale(self, u: float) -> None:
        edge, gap = round(theme.EDGE * u), round(theme.GAP * 0.8 * u)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(gap)
        self._grid.setSpacing(gap)
        self.title.setFixedHeight(round(8 * u))
        self.about.setFixedHeight(round(8 * u))
        self.dots.setFixedHeight(round(7 * u))
        for button in (self.back, self.other):
            button.setFixedHeight(round(theme.TOUCH * u))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if event.isAutoRepeat():
            return
        if len(text) == 1 and text in "0123456789":
            self._type(text)
        elif key == Qt.Key.Key_Backspace:
            self._backspace()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._done()
        else:
            super().keyPressEvent(event)
