"""Taking the last admission back: why is asked, the rest is the lane's."""

from __future__ import annotations

from datetime import tzinfo

from scanner.ui import i18n
from scanner.ui.commands import Commands
from scanner.ui.lane.history import History, clock
from scanner.ui.lane.questions import Question
from scanner.ui.lane.stage import Stage


class Undoing:
    """One undo at a time, of the newest admission on this screen."""

    def __init__(
        self,
        page: Question,
        history: History,
        commands: Commands,
        zone: tzinfo | None,
        stage: Stage,
    ) -> None:
        self._page, self._history, self._commands = page, history, commands
        self._zone, self._stage = zone, stage
        self._scan_id = ""
        page.answered.connect(self._because)

    def open(self) -> None:
        last = self._history.last_admission()
        if last is None:
            self._stage.note(i18n.tr(i18n.NOTHING_TO_UNDO))
            return
        self._stage.drop_question()
        self._scan_id = last.answer.scan.id
        at = clock(last.answer.scan.at, self._zone)
        about = i18n.listed((at, *last.words))
        self._page.ask(about, [i18n.tr(reason) for reason in i18n.UNDO_REASONS])
        self._stage.turn_to(self._page)

    def _because(self, at: int) -> None:
        # The journal's reasons are English whatever the screen speaks.
        self._commands.undo(self._scan_id, i18n.UNDO_REASONS[at])
        self._scan_id = ""
        self._stage.leave()
        self._stage.rest()
