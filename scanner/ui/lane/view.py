"""The parts of the lane screen and where they stand, from 1024×600 to 4K, landscape and portrait.

It may not know what the parts show: `scanner.ui.lane.window` tells them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QWidget

from scanner.ui import i18n, theme
from scanner.ui.commands import Frame
from scanner.ui.lane.bars import Banner, StateBar
from scanner.ui.lane.chooser import Chooser
from scanner.ui.lane.help import HelpPage
from scanner.ui.lane.history import History
from scanner.ui.lane.manual import SEARCH_ROWS, Manual
from scanner.ui.lane.page import BigButton
from scanner.ui.lane.picture import Picture
from scanner.ui.lane.pin import PinPad
from scanner.ui.lane.questions import Question
from scanner.ui.lane.verdict import VerdictPanel
from scanner.ui.theme import Theme

SIDE = 0.32  # of a landscape window's width: picture, history and buttons


class LaneView(QWidget):
    """The verdict panel with the pages that may lie over it, and what stands around them."""

    def __init__(
        self,
        look: Theme,
        lane_name: str,
        latest_frame: Callable[[], Frame | None],
        zone: tzinfo | None,
    ) -> None:
        super().__init__()
        self.setObjectName("lane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.look = look
        self._scale = (0.0, False)
        self.banner = Banner(look)
        self.bar = StateBar(look, lane_name, zone)
        self.history = History(look, zone)
        self.picture = Picture(latest_frame, look)
        self.panel = VerdictPanel(look)
        self.chooser = Chooser(look)
        self.manual = Manual(look)
        self.undo = Question(look, i18n.tr(i18n.UNDO_TITLE), columns=1)
        self.party = Question(look, i18n.tr(i18n.PARTY_TITLE), columns=5)
        self.help = HelpPage(look)
        self.search = Manual(look, i18n.SEARCH_TITLE, i18n.SEARCH_GO, SEARCH_ROWS, "search")
        self.found = Chooser(look, i18n.FOUND_TITLE)
        self.pin = PinPad(look)
        self.why = Question(look, i18n.tr(i18n.OVERRIDE_TITLE), columns=1)
        self.links = Question(look, i18n.tr(i18n.SWITCH_TITLE), columns=1)
        asked = (self.chooser, self.party)
        # Somebody is at work there: what happens meanwhile changes only what lies under it.
        self.kept: tuple[QWidget, ...] = (self.manual, self.undo, self.help, self.search)
        self.kept += (self.found, self.pin, self.why, self.links)
        self.pages = (*asked, *self.kept)
        self.page: QWidget = self.panel  # what fills the main part now
        self._stage = QWidget()
        self._stack = QStackedLayout(self._stage)
        self._stack.setContentsMargins(0, 0, 0, 0)
        for page in (self.panel, *self.pages):
            self._stack.addWidget(page)
        self.type_button = self._tool(i18n.TYPE_CODE, "F2", "keypad")
        self.search_button = self._tool(i18n.SEARCH, "F3", "search")
        self.supervisor_button = self._tool(i18n.SUPERVISOR, "F4", "supervisor")
        self.undo_button = self._tool(i18n.UNDO, "F8", "undo")
        self.party_button = self._tool(i18n.HOW_MANY, "F6", "people")
        self.party_button.setCheckable(True)
        self.help_button = self._tool(i18n.HELP, "F1", "help")
        self.buttons = (
            self.type_button,
            self.search_button,
            self.supervisor_button,
            self.party_button,
            self.undo_button,
            self.help_button,
        )
        self._tools = QWidget()
        self._tool_grid = QGridLayout(self._tools)
        self._tool_grid.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def _tool(self, words: str, key: str, icon: str) -> BigButton:
        return BigButton(self.look, i18n.tr(words), key=key, icon_name=icon, above=True)

    def turn_to(self, page: QWidget) -> None:
        self.page = page
        self._stack.setCurrentWidget(page)

    def wear(self, look: Theme) -> None:
        """Another set of colours, at once."""
        self.look = look
        for part in self.findChildren(QWidget):
            if hasattr(part, "look"):
                part.look = look
        self.setStyleSheet(theme.sheet(look, theme.unit(self)))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        u, tall = theme.unit(self), self.height() > self.width()
        wide = self.width() * (0.5 if tall else SIDE)
        self.picture.setFixedHeight(round(wide * (3 / 4 if tall else 9 / 16)))
        if (u, tall) == self._scale:
            return
        self._scale = (u, tall)
        self.setStyleSheet(theme.sheet(self.look, u))
        for part in (self.banner, self.bar, *self.pages):
            part.rescale(u)
        for button in self.buttons:
            button.setFixedHeight(round(theme.TOUCH * u))
        self._arrange(u, tall)

    def _arrange(self, u: float, tall: bool) -> None:
        """Landscape: picture, history and buttons at the side; portrait: below the verdict."""
        grid, gap = self._grid, round(theme.GAP * u)
        stage = (1, 0, 1, 2) if tall else (1, 0, 3, 1)
        places = {
            self.banner: (0, 0, 1, 2),
            self._stage: stage,
            self.picture: (2, 0, 1, 1) if tall else (1, 1, 1, 1),
            self.history: (2, 1, 1, 1),
            self._tools: (3, 0, 1, 2) if tall else (3, 1, 1, 1),
            self.bar: (4, 0, 1, 2),
        }
        for part, place in places.items():
            grid.removeWidget(part)
            grid.addWidget(part, *place)
        grid.setSpacing(gap)
        for row in range(5):
            grid.setRowStretch(row, 0)
        grid.setRowStretch(1 if tall else 2, 1)
        for column, share in enumerate((0.5, 0.5) if tall else (1 - SIDE, SIDE)):
            grid.setColumnStretch(column, round(100 * share))
        self._tool_grid.setSpacing(gap)
        self._tool_grid.setContentsMargins(gap if tall else 0, 0, gap, 0)
        for at, button in enumerate(self.buttons):
            self._tool_grid.removeWidget(button)
            row, column = (0, at) if tall else divmod(at, 3)
            self._tool_grid.addWidget(button, row, column)
