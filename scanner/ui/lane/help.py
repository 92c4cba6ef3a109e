"""The help page: every key of the lane, and what to do when something is wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from scanner.ui import i18n, theme
from scanner.ui.lane.page import BigButton, Line
from scanner.ui.paint import RIGHT
from scanner.ui.theme import Theme


class HelpPage(QWidget):
    """Keys at the left, what they do at the right."""

    left = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.title = Line(look, i18n.tr(i18n.HELP), size=theme.TITLE, bold=True)
        self._rows = QGridLayout()
        self._rows.setColumnStretch(0, 3)
        self._rows.setColumnStretch(1, 10)
        for row, (keys, does) in enumerate(i18n.HELP_LINES):
            key = Line(look, i18n.tr(keys), size=theme.LARGE, bold=True, align=RIGHT)
            self._rows.addWidget(key, row, 0)
            self._rows.addWidget(Line(look, i18n.tr(does), size=theme.BODY * 1.1), row, 1)
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
        self._rows.setHorizontalSpacing(round(theme.EDGE * 1.5 * u))
        self.title.setFixedHeight(round(9 * u))
        self.back.setFixedHeight(round(theme.TOUCH * u))
