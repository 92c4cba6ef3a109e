"""Small parts of the desk's pages: plain labels, named buttons, a question for a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scanner.ui.desk.words import outside, tr


class Words(QLabel):
    """A label that is always plain text. `kind`: title, strong, quiet, figure."""

    def __init__(self, text: str = "", kind: str = "", wrap: bool = True) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if kind:
            self.setProperty("kind", kind)
        self.say(text)

    def say(self, text: str) -> None:
        """Show this. Words from outside were made plain by whoever put them in."""
        self.setText(text)


class Button(QPushButton):
    """A button whose words are its name for a screen reader, too."""

    def __init__(self, words: str, act: Callable[[], object], *, main: bool = False) -> None:
        super().__init__(words)
        self.setAccessibleName(words)
        self.setAutoDefault(False)
        if main:
            self.setProperty("kind", "main")
        self.clicked.connect(lambda: act())

    def name(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)


def named(widget: QWidget, name: str) -> None:
    widget.setAccessibleName(name)
    widget.setToolTip(name)


def panel() -> QWidget:
    """A box with a ground of its own."""
    made = QWidget()
    made.setObjectName("panel")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def row(*parts: QWidget | None, stretch: int = -1) -> QHBoxLayout:
    """Parts side by side; None is the room that is left."""
    made = QHBoxLayout()
    for number, part in enumerate(parts):
        if part is None:
            made.addStretch(1)
        else:
            made.addWidget(part, 1 if number == stretch else 0)
    return made


def mark_row(table: QTableView, row: int) -> None:
    """Select one row. Qt's own `selectRow` asks which column lies at the edge: none does where a
    table is read from right to left."""
    flags = QItemSelectionModel.SelectionFlag
    place = table.model().index(row, 0)
    table.selectionModel().setCurrentIndex(place, flags.ClearAndSelect | flags.Rows)


def begin_with_a_row(table: QTableView, event: QFocusEvent) -> None:
    """Whoever comes by keyboard finds a row selected: the arrow keys alone never select an only
    one."""
    by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
    selected = table.selectionModel()
    if not by_mouse and selected is not None and not selected.hasSelection():
        mark_row(table, max(0, table.currentIndex().row()))


def look_of_table(table: QTableView, name: str) -> None:
    """Whole rows, quick to scroll, used by keyboard as well."""
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)


class Table(QTableWidget):
    """A table of a few hundred lines of plain text."""

    def __init__(self, name: str, heads: Sequence[str], stretch: int = 0) -> None:
        super().__init__(0, len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        look_of_table(self, name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)

    def fill(self, lines: Sequence[Sequence[str]]) -> None:
        """Show these lines; the selected row stays selected."""
        selected = self.currentRow()
        self.setRowCount(len(lines))
        for at, line in enumerate(lines):
            for column, text in enumerate(line):
                self.setItem(at, column, QTableWidgetItem(outside(text)))
        if 0 <= selected < len(lines):
            mark_row(self, selected)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        begin_with_a_row(self, event)

    def rescale(self, px: int) -> None:
        self.verticalHeader().setDefaultSectionSize(round(px * 2.2))


Ask = Callable[..., None]
"""Puts a question in the middle of the desk: its title, what it is about, who hears the reason, and
reasons that are often given."""


class Question(QWidget):
    """Asks for a reason, in the place of the page that it was asked on: nothing waits for it, and a
    window of its own would not be let in front of a kiosk's."""

    left = Signal()

    def __init__(
        self,
        title: str,
        explain: str,
        then: Callable[[str], None],
        suggestions: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._then = then
        self.reason = QLineEdit()
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText(
            tr("desk", "Reason; it goes into the journal with your name")
        )
        named(self.reason, tr("desk", "Reason"))
        self.reason.returnPressed.connect(self._answer)
        self.yes = Button(title, self._answer, main=True)
        self.yes.setEnabled(False)
        self.no = Button(tr("desk", "Leave it"), self.left.emit)
        box = panel()
        inside = QVBoxLayout(box)
        inside.addWidget(Words(title, "title"))
        inside.addWidget(Words(explain))
        inside.addWidget(self.reason)
        if suggestions:
            ready = QHBoxLayout()
            for words in suggestions:
                ready.addWidget(Button(words, partial(self.reason.setText, words)))
            inside.addLayout(ready)
        inside.addLayout(row(None, self.no, self.yes))
        box.setMaximumWidth(900)
        self.reason.textChanged.connect(lambda text: self.yes.setEnabled(bool(text.strip())))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(box, 8)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(across)
        layout.addStretch(2)

    def _answer(self) -> None:
        note = self.reason.text().strip()
        if note:
            self.left.emit()
            self._then(note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
