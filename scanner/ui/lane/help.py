"""The help page: every key of the lane, and what to do when something is wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from scanner.ui import i18n, theme
from scanner.ui.lane.page import BigButton, Line
from scanner.ui.language import QT_TRANSLATE_NOOP
from scanner.ui.paint import RIGHT
from scanner.ui.theme import Theme

HELP_LINES = (
    (
        QT_TRANSLATE_NOOP("lane", "Scan"),
        QT_TRANSLATE_NOOP("lane", "Hold the code before the camera, or use the hand scanner."),
    ),
    (
        QT_TRANSLATE_NOOP("lane", "F2"),
        QT_TRANSLATE_NOOP("lane", "Type the code or reference by hand; or just begin to type."),
    ),
    (
        QT_TRANSLATE_NOOP("lane", "1 – 9, Enter"),
        QT_TRANSLATE_NOOP("lane", "Choose. Arrows move, Escape leaves; nothing is used by asking."),
    ),
    (
        QT_TRANSLATE_NOOP("lane", "F3"),
        QT_TRANSLATE_NOOP("lane", "Search by name, reference, e-mail or telephone."),
    ),
    (
        QT_TRANSLATE_NOOP("lane", "F4"),
        QT_TRANSLATE_NOOP("lane", "A supervisor lets somebody in who was refused: PIN and reason."),
    ),
    (
        QT_TRANSLATE_NOOP("lane", "F5"),
        QT_TRANSLATE_NOOP("lane", "Hold a connection offline by hand, or release it."),
    ),
    (
        QT_TRANSLATE_NOOP("lane", "F6"),
        QT_TRANSLATE_NOOP("lane", "Ask how many are here before a party comes in; again: no more."),
    ),
    (
        QT_TRANSLATE_NOOP("lane", "F7"),
        QT_TRANSLATE_NOOP(
            "lane", "The supervisor's desk, by PIN: what is owed, disputed, counted."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("lane", "F8"),
        QT_TRANSLATE_NOOP("lane", "Take the last admission back: the ticket works again."),
    ),
    (
        QT_TRANSLATE_NOOP("lane", "F9"),
        QT_TRANSLATE_NOOP("lane", "Dark, light, or colours for sunlight."),
    ),
    (
        QT_TRANSLATE_NOOP("lane", "✓"),
        QT_TRANSLATE_NOOP("lane", "Saved at this lane: the visitor may go in, also offline."),
    ),
    (
        QT_TRANSLATE_NOOP("lane", "✓✓"),
        QT_TRANSLATE_NOOP("lane", "The supplier has it too."),
    ),
)


class HelpPage(QWidget):
    """Keys at the left, what they do at the right."""

    left = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.title = Line(look, i18n.tr(i18n.HELP), size=theme.TITLE, bold=True)
        self._rows = QGridLayout()
        self._rows.setColumnStretch(0, 3)
        self._rows.setColumnStretch(1, 15)
        size = theme.BODY * 1.1
        keys = [Line(look, i18n.tr(k), size=size, bold=True, align=RIGHT) for k, _ in HELP_LINES]
        texts = [Line(look, i18n.tr(does), size=size) for _, does in HELP_LINES]
        for row, (key, text) in enumerate(zip(keys, texts, strict=True)):
            key.group, text.group = keys, texts
            self._rows.addWidget(key, row, 0)
            self._rows.addWidget(text, row, 1)
            self._rows.setRowStretch(row, 1)
        self.back = BigButton(look, i18n.tr(i18n.BACK), key="Esc")
        self.back.clicked.connect(self.left)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.title)
        self._layout.addLayout(self._rows, 1)
        self._layout.addWidget(self.back)

    def rescale(self, u: float) -> None:
        edge, gap = round(theme.EDGE * u), round(theme.GAP * u)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(gap)
        self._rows.setSpacing(0)
        self._rows.setHorizontalSpacing(round(theme.EDGE * u))
        self.title.setFixedHeight(round(9 * u))
        self.back.setFixedHeight(round(theme.TOUCH * u))
