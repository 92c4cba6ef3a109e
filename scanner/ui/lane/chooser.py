"""The chooser: a package code's bookings as large, distinct options. Asking redeems nothing.

It reports what staff picked and may not redeem, filter or judge.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from scanner.ui import i18n, theme
from scanner.ui.lane.face import Choice
from scanner.ui.lane.page import BigButton, Line
from scanner.ui.theme import Theme

PAGE = 9  # as many as there are digit keys
ONE_COLUMN = 4


class Chooser(QWidget):
    """Keys 1–9, arrows and Enter, touch and mouse. `picked` carries the option's own index."""

    picked = Signal(int)
    left = Signal()

    def __init__(self, look: Theme, title: str = i18n.CHOOSE_TITLE) -> None:
        super().__init__()
        self.look = look
        self.choices: tuple[Choice, ...] = ()
        self.buttons: list[BigButton] = []
        self.selected = -1
        self._first = 0
        self._columns = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Line(look, i18n.tr(title), size=theme.TITLE, bold=True)
        self._grid = QGridLayout()
        self.back = BigButton(look, i18n.tr(i18n.BACK), key="Esc")
        self.back.clicked.connect(self.left)
        self.more = BigButton(look, i18n.tr(i18n.MORE), key="+")
        self.more.clicked.connect(self._turn)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.title)
        self._layout.addLayout(self._grid, 1)
        self._foot = QGridLayout()
        self._foot.addWidget(self.back, 0, 0)
        self._foot.addWidget(self.more, 0, 1)
        self._layout.addLayout(self._foot)

    def ask(self, choices: Sequence[Choice]) -> None:
        """Show these options; the suggested one, if any, is selected beforehand."""
        self.choices = tuple(choices)
        suggested = [i for i, choice in enumerate(self.choices) if choice.suggested]
        self.selected = suggested[0] if len(suggested) == 1 else -1
        self._first = max(0, self.selected) // PAGE * PAGE
        self._fill()

    def rescale(self, u: float) -> None:
        edge, gap = round(theme.EDGE * u), round(theme.GAP * u)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        for layout in (self._layout, self._grid, self._foot):
            layout.setSpacing(gap)
        self.title.setFixedHeight(round(9 * u))
        for button in (self.back, self.more):
            button.setFixedHeight(round(theme.TOUCH * u))

    def _fill(self) -> None:
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        shown = self.choices[self._first : self._first + PAGE]
        self._columns = 1 if len(shown) <= ONE_COLUMN else 2
        self.buttons = [self._button(at, choice) for at, choice in enumerate(shown)]
        for at, button in enumerate(self.buttons):
            self._grid.addWidget(button, at // self._columns, at % self._columns)
        rows = -(-len(shown) // self._columns)
        for row in range(PAGE):
            self._grid.setRowStretch(row, 1 if row < rows else 0)
        self.more.setVisible(len(self.choices) > PAGE)
        self._mark()

    def _button(self, at: int, choice: Choice) -> BigButton:
        button = BigButton(
            self.look,
            choice.title,
            key=str(at + 1),
            icon_name="" if choice.takeable else "cross",
        )
        details = (choice.why,) if choice.why else ()
        button.set_words(choice.title, " · ".join((*details, *choice.details)))
        button.setEnabled(choice.takeable)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._pick(self._first + at))
        return button

    def _mark(self) -> None:
        for at, button in enumerate(self.buttons):
            button.mark(self._first + at == self.selected)

    def _turn(self) -> None:
        self._first = self._first + PAGE if self._first + PAGE < len(self.choices) else 0
        self.selected = -1
        self._fill()

    def _pick(self, at: int) -> None:
        if 0 <= at < len(self.choices) and self.choices[at].takeable:
            self.picked.emit(self.choices[at].index)

    def _step(self, by: int) -> None:
        """Move the selection to the next option that can be taken, in that direction."""
        shown = range(self._first, min(self._first + PAGE, len(self.choices)))
        if self.selected not in shown:
            start = shown.start - 1 if by > 0 else shown.stop
            by = 1 if by > 0 else -1
        else:
            start = self.selected
        at = start + by
        while at in shown and not self.choices[at].takeable:
            at += by
        if at in shown:
            self.selected = at
            self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps: dict[int, int] = {
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
        }
        if event.isAutoRepeat():
            return
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            at = key - Qt.Key.Key_1
            if at < len(self.buttons):
                self._pick(self._first + at)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.selected)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_PageDown) and self.more.isVisible():
            self._turn()
        elif key in steps:
            self._step(steps[key])
        else:
            super().keyPressEvent(event)
