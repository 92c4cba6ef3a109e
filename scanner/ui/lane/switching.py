"""Holding a connection offline by hand while its supplier is down, and releasing it."""

from __future__ import annotations

from scanner.ui import i18n
from scanner.ui.commands import Commands
from scanner.ui.lane.bars import StateBar
from scanner.ui.lane.questions import Question
from scanner.ui.lane.stage import Stage
from scanner.ui.plain import plain


class Switching:
    """Offers, for each connection the state bar knows, the other of its two ways."""

    def __init__(self, page: Question, bar: StateBar, commands: Commands, stage: Stage) -> None:
        self._page, self._bar, self._commands, self._stage = page, bar, commands, stage
        self._offered: list[tuple[str, bool]] = []
        page.answered.connect(self._switch)
        bar.tapped.connect(self.open)

    def open(self) -> None:
        links = [self._bar.links[name] for name in sorted(self._bar.links)]
        if not links:
            self._stage.note(i18n.tr(i18n.NO_CONNECTIONS))
            return
        self._stage.drop_question()
        self._offered = [(link.connection, not link.forced) for link in links]
        answers = [
            i18n.switch_words(plain(link.connection, 40), link.state, link.forced) for link in links
        ]
        self._page.ask(i18n.tr(i18n.SWITCH_ABOUT), answers)
        self._stage.turn_to(self._page)

    def _switch(self, at: int) -> None:
        if at < len(self._offered):
            self._commands.switch(*self._offered[at])
            self._stage.leave()
