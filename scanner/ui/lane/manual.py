"""Typing a code by hand: a field and a keypad for fingers. It hands over and judges nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from scanner.ui import i18n, theme
from scanner.ui.lane.page import BigButton, IconButton, Line
from scanner.ui.language import first_corner
from scanner.ui.theme import Theme

ROWS = ("1234567890", "ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ-/._")
SEARCH_ROWS = ("1234567890", "ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ@.-␣")
SPACE = "␣"
LONGEST = 4096


class Manual(QWidget):
    """`typed` carries the text as it was typed; the field is emptied by `clear()` alone."""

    typed = Signal(str)
    left = Signal()

    def __init__(
        self,
        look: Theme,
        title: str = i18n.TYPE_TITLE,
        go: str = i18n.CHECK,
        rows: Sequence[str] = ROWS,
        icon_name: str = "tick",
    ) -> None:
        super().__init__()
        self.title = Line(look, i18n.tr(title), size=theme.LARGE, bold=True)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(i18n.tr(title))
        # Without a menu of its own: a kiosk must not offer one.
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.setDragEnabled(False)
        self.field.returnPressed.connect(self._done)
        self.setFocusProxy(self.field)

        self.keys: list[IconButton] = []
        self._keys = QGridLayout()
        self._keys.setOriginCorner(first_corner())
        for row, letters in enumerate(rows):
            for column, letter in enumerate(letters):
                key = IconButton(look, letter)
                key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                key.clicked.connect(lambda _=False, letter=letter: self._insert(letter))
                self._keys.addWidget(key, row, column)
                self.keys.append(key)
        self.back = BigButton(look, i18n.tr(i18n.BACK), key="Esc")
        self.back.clicked.connect(self.left)
        self.erase = IconButton(look, i18n.tr(i18n.ERASE), icon_name="backspace")
        self.erase.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.erase.setAutoRepeat(True)
        self.erase.clicked.connect(self.field.backspace)
        self.go = BigButton(look, i18n.tr(go), icon_name=icon_name)
        self.go.bold = True
        self.go.clicked.connect(self._done)
        self._foot = QGridLayout()
        for column, (button, stretch) in enumerate(((self.back, 3), (self.erase, 2), (self.go, 5))):
            self._foot.addWidget(button, 0, column)
            self._foot.setColumnStretch(column, stretch)

        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.field)
        self._layout.addLayout(self._keys, 1)
        self._layout.addLayout(self._foot)

    def rescale(self, u: float) -> None:
        edge, gap = round(theme.EDGE * u), round(theme.GAP * 0.7 * u)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        for layout in (self._layout, self._keys, self._foot):
            layout.setSpacing(gap)
        self.title.setFixedHeight(round(7 * u))
        for button in (self.back, self.erase, self.go):
            button.setFixedHeight(round(theme.TOUCH * u))

    def clear(self) -> None:
        self.field.clear()

    def _insert(self, letter: str) -> None:
        self.field.insert(" " if letter == SPACE else letter)

    def _done(self) -> None:
        if self.field.text().strip():
            self.typed.emit(self.field.text())
