"""Small parts of the desk's pages: plain labels, named buttons, a question for a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
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
        """Show one line, whoever it is from."""
        self.setText("\n".join(outside(line, 600) for line in text.split("\n")))


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


def begin_with_a_row(table: QTableView, event: QFocusEvent) -> None:
    """Whoever comes by keyboard finds a row selected: the arrow keys alone never select an only
    one."""
    by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
    selected = table.selectionModel()
    if not by_mouse and selected is not None and not selected.hasSelection():
        table.selectRow(max(0, table.currentIndex().row()))


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
            self.selectRow(selected)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        begin_with_a_row(self, event)

    def rescale(self, px: int) -> None:
        self.verticalHeader().setDefaultSectionSize(round(px * 2.2))


class Question(QDialog):
    """Asks for a reason, beside the window's own work: nothing waits for it."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        explain: str,
        then: Callable[[str], None],
        suggestions: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._then = then
        self.reason = QLineEdit()
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText(tr("Reason; it goes into the journal with your name"))
        named(self.reason, tr("Reason"))
        self.yes = Button(title, self._answer, main=True)
        self.yes.setEnabled(False)
        self.yes.setDefault(True)
        self.no = Button(tr("Leave it"), self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Words(title, "title"))
        layout.addWidget(Words(explain))
        layout.addWidget(self.reason)
        if suggestions:
            ready = QHBoxLayout()
            for words in suggestions:
                ready.addWidget(Button(words, partial(self.reason.setText, words)))
            layout.addLayout(ready)
        layout.addLayout(row(None, self.no, self.yes))
        self.reason.textChanged.connect(lambda text: self.yes.setEnabled(bool(text.strip())))
        self.setMinimumWidth(min(620, parent.window().width() - 40))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _answer(self) -> None:
        note = self.reason.text().strip()
        if note:
            self.accept()
            self._then(note)


def ask(
    parent: QWidget,
    title: str,
    explain: str,
    then: Callable[[str], None],
    suggestions: Sequence[str] = (),
) -> Question:
    """Put a question; `then` hears the reason."""
    question = Question(parent, title, explain, then, suggestions)
    question.open()
    question.reason.setFocus()
    return question
