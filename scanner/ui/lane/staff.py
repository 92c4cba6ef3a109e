"""What staff do at the lane: keys, buttons and the dialogues over the verdict. It hands over to
`Commands` and opens pages; it shows no verdict and judges nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from scanner.domain.card import Card
from scanner.domain.scan import Origin
from scanner.ui import i18n, theme
from scanner.ui.commands import Commands
from scanner.ui.lane.asking import Asking
from scanner.ui.lane.finding import Finding
from scanner.ui.lane.overriding import Overriding, helps
from scanner.ui.lane.passing import Passing
from scanner.ui.lane.stage import Stage
from scanner.ui.lane.switching import Switching
from scanner.ui.lane.undoing import Undoing
from scanner.ui.lane.view import LaneView
from scanner.ui.sound import Sound
from scanner.work.answer import Answer

_CARDS = {
    Card.CONFIRM: Qt.Key.Key_Return,
    Card.LEAVE: Qt.Key.Key_Escape,
    **{card: Qt.Key(Qt.Key.Key_0 + int(card)) for card in Card if card.isdecimal()},
}


class Staff:
    """The dialogues of one lane's window. `shown` is the answer that stands on the screen;
    `turnstile`: there is one that a supervisor may open for all."""

    def __init__(
        self,
        view: LaneView,
        commands: Commands,
        stage: Stage,
        play: Callable[[Sound], None],
        shown: Callable[[], Answer | None],
        zone: tzinfo | None,
        *,
        show_names: bool,
        turnstile: bool,
    ) -> None:
        self._view, self._commands, self._stage = view, commands, stage
        self._play, self._shown, self._turnstile = play, shown, turnstile
        self.asking = Asking(view.chooser, view.party, commands, zone, stage.handed)
        self.undoing = Undoing(view.undo, view.history, commands, zone, stage)
        self.overriding = Overriding(view.pin, view.why, commands, stage)
        self.finding = Finding(
            view.search, view.found, commands, zone, stage, self.enter, show_names=show_names
        )
        self.passing = Passing(view.pin, commands, stage)
        self.switching = Switching(view.links, view.bar, commands, stage)
        view.manual.typed.connect(self._typed)
        for page in view.pages:
            page.left.connect(stage.leave)
        view.type_button.clicked.connect(self.open_manual)
        view.search_button.clicked.connect(self.finding.open)
        view.supervisor_button.clicked.connect(self.open_supervisor)
        view.undo_button.clicked.connect(self.undoing.open)
        view.help_button.clicked.connect(self.open_help)
        view.party_button.toggled.connect(commands.ask_party)
        self._keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_F1: self.open_help,
            Qt.Key.Key_F2: self.open_manual,
            Qt.Key.Key_F3: self.finding.open,
            Qt.Key.Key_F4: self.open_supervisor,
            Qt.Key.Key_F5: self.switching.open,
            Qt.Key.Key_F6: view.party_button.toggle,
            Qt.Key.Key_F7: self.open_desk,
            Qt.Key.Key_F8: self.undoing.open,
            Qt.Key.Key_F9: self.next_theme,
            Qt.Key.Key_Escape: stage.leave,
        }

    def forget(self) -> None:
        """Whatever staff were at work on, somebody else has come."""
        for dialogue in (self.asking, self.overriding, self.finding):
            dialogue.forget()

    # -- codes -----------------------------------------------------------------------------------

    def scanned(self, code: str) -> None:
        """A hand scanner's code, whatever has the focus."""
        self._submit(code, Origin.WEDGE)

    def carded(self, card: Card) -> None:
        """A card under the hand scanner: as if its key had been pressed at the question."""
        if self.asking.open:
            press = QKeyEvent(QEvent.Type.KeyPress, _CARDS[card], Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self._view.page, press)
        else:
            self._play(Sound.ERROR)
            self._stage.note(i18n.tr(i18n.NOTHING_ASKED))

    def broke_off(self) -> None:
        """A hand scanner's code that has no end."""
        self._play(Sound.ERROR)
        self._stage.note(i18n.tr(i18n.BROKE_OFF))

    def enter(self, code: str) -> None:
        """Enter what staff have looked up, as if they had typed it."""
        self._view.manual.field.setText(code)
        self._stage.turn_to(self._view.manual)
        self._typed(code)

    def _typed(self, text: str) -> None:
        if self._submit(text, Origin.TYPED):
            self._view.manual.clear()
            self._stage.leave()

    def _submit(self, code: str, origin: Origin) -> bool:
        taken = self._commands.submit(code, origin)
        if not taken:
            self._play(Sound.ERROR)
            self._stage.note(i18n.tr(i18n.BUSY))
        return taken

    # -- pages -----------------------------------------------------------------------------------

    def open_manual(self) -> None:
        self._stage.drop_question()
        # What was left there is replaced by what is typed now.
        self._view.manual.field.selectAll()
        self._stage.turn_to(self._view.manual)

    def open_help(self) -> None:
        self._stage.drop_question()
        self._stage.turn_to(self._view.help)

    def open_supervisor(self) -> None:
        answer = self._shown()
        if answer is not None and helps(answer):
            self.overriding.open(answer)
        elif self._turnstile:
            self.passing.ask_free_flow()
        elif answer is None:
            self.open_desk()
        else:
            self._stage.note(i18n.tr(i18n.NOTHING_TO_OVERRIDE))

    def open_desk(self) -> None:
        """The supervisor's desk, over this screen."""
        self._stage.drop_question()
        self._view.pin.ask(i18n.tr(i18n.OPEN_DESK), self._commands.open_desk)
        self._stage.turn_to(self._view.pin)

    def next_theme(self) -> None:
        """Dark, light, sunlight: where the sun has come round."""
        looks = list(theme.THEMES.values())
        self._view.wear(looks[(looks.index(self._view.look) + 1) % len(looks)])

    def pressed(self, event: QKeyEvent) -> bool:
        """A key that no page took. False: it means nothing here."""
        does = self._keys.get(event.key())
        typed = event.text().strip()
        if event.isAutoRepeat():
            return False
        if does is not None:
            does()
            return True
        if typed.isprintable() and typed and self._view.page is self._view.panel:
            # Whoever begins to type a code means to type a code.
            self.open_manual()
            self._view.manual.field.insert(typed)
            return True
        return False
