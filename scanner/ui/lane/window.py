"""The lane screen: turns the workers' messages into what staff and visitors see and hear.

It may not decide, wait or do I/O: keys and touches are handed to `Commands`, and what comes of
them comes back as a message. The next scan always pre-empts whatever is on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scanner.domain.delivery import DeliveryState
from scanner.domain.scan import Origin
from scanner.domain.verdict import Verdict
from scanner.domain.wedge import Wedge
from scanner.ui import i18n, theme
from scanner.ui.commands import Commands
from scanner.ui.hand_scanner import HandScanner
from scanner.ui.lane.alarms import Alarms
from scanner.ui.lane.asking import Asking
from scanner.ui.lane.face import (
    Face,
    busy_face,
    face_of,
    idle_face,
    out_of_order_face,
    through_words,
)
from scanner.ui.lane.finding import Finding
from scanner.ui.lane.overriding import Overriding, helps
from scanner.ui.lane.passing import Passing
from scanner.ui.lane.switching import Switching
from scanner.ui.lane.undoing import Undoing
from scanner.ui.lane.view import LaneView
from scanner.ui.plain import plain
from scanner.ui.sound import Sound, sound_of
from scanner.ui.theme import DARK, Theme
from scanner.work.answer import Answer
from scanner.work.messages import (
    Alarm,
    Answered,
    FreeFlow,
    NotTurned,
    Passage,
    PinRefused,
    SearchFound,
    Standing,
    Started,
    Tailgating,
    Undone,
)
from scanner.work.serial_scanner import HandScannerState
from scanner.work.sight import CameraState, EyeFault, Hint, Sight

OVERDUE = "overdue"  # the kind of this window's own alarm


class LaneWindow(QWidget):
    """One lane's window. Connect `Bridge.message` to `receive`.

    `play` is handed each sound after the decision it belongs to; `zone` is the lane's time zone
    for bookings that bring none (None: the system's); `wedge` knows the hand scanner's habits.
    Without `show_names` people are shown by their initials. `turnstile`: there is one that a
    supervisor may open for all.
    """

    def __init__(
        self,
        commands: Commands,
        lane_name: str,
        *,
        look: Theme = DARK,
        play: Callable[[Sound], None] = lambda _: None,
        zone: tzinfo | None = None,
        wedge: Wedge | None = None,
        show_names: bool = True,
        turnstile: bool = False,
    ) -> None:
        super().__init__()
        theme.load_fonts()
        self.setWindowTitle(f"{i18n.tr(i18n.TITLE)} – {plain(lane_name, 60)}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._masked, self._turnstile = not show_names, turnstile
        self._commands, self._play, self._zone = commands, play, zone
        self._shown: Answer | None = None  # what the verdict panel shows
        self._note = ""
        self.alarms = Alarms()
        self.view = LaneView(look, lane_name, commands.latest_frame, zone)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        view = self.view
        self.asking = Asking(view.chooser, view.party, commands, zone, self.handed)
        self.undoing = Undoing(view.undo, view.history, commands, zone, self)
        self.overriding = Overriding(view.pin, view.why, commands, self)
        self.finding = Finding(view.search, view.found, commands, zone, self, show_names=show_names)
        self.passing = Passing(view.pin, commands, self)
        self.switching = Switching(view.links, view.bar, commands, self)
        self._wire()
        self.hands = HandScanner(self.scanned, self._broke_off, wedge, self)
        self.resting = self._timer(self._time_is_up)
        self._note_timer = self._timer(lambda: self.note(""))
        self.view.turn_to(self.view.panel)
        self.resize(1280, 720)

    def _timer(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer

    def _wire(self) -> None:
        view = self.view
        view.manual.typed.connect(self._typed)
        for page in view.pages:
            page.left.connect(self.leave)
        view.type_button.clicked.connect(self.open_manual)
        view.search_button.clicked.connect(self.finding.open)
        view.supervisor_button.clicked.connect(self.open_supervisor)
        view.undo_button.clicked.connect(self.undoing.open)
        view.help_button.clicked.connect(self.open_help)
        view.party_button.toggled.connect(self._commands.ask_party)

    # -- what the workers say ------------------------------------------------------------------

    @Slot(object)
    def receive(self, message: object) -> None:
        """Any message of the workers, in the main thread; unknown ones are not for this window."""
        self.view.bar.take(message)
        match message:
            case Started():
                self._started()
            case Answered(answer):
                self._answered(answer)
            case Undone():
                self._undone(message)
            case PinRefused(sentence):
                self._pin_refused(sentence)
            case Passage():
                self._passed(message)
            case NotTurned(nobody=True):
                self._play(Sound.ERROR)
                self.note(i18n.tr(i18n.NOT_THROUGH))
            case Tailgating():
                self._play(Sound.ERROR)
            case FreeFlow():
                self._free_flow(message)
            case SearchFound():
                self.finding.take(message)
            case Standing():
                self._settled(message.deliveries)
            case Alarm():
                self._alarm(message)
            case CameraState():
                self._camera(message)
            case HandScannerState(_, sentence):
                self._alarm(Alarm("hand scanner", sentence))
            case EyeFault(sentence):
                self._alarm(Alarm("eye", sentence, stops=True))
            case Hint(_, sentence):
                self.view.picture.set_hint(i18n.said(sentence))

    def _started(self) -> None:
        self._forget()
        # The verdict of the visitor before must not stand while the next one waits.
        self._show(busy_face(), None, theme.OVERDUE)

    def _answered(self, answer: Answer) -> None:
        self.alarms.take(Alarm(OVERDUE))
        self._forget()
        decision = answer.decision
        if decision.verdict is Verdict.CHOOSE:
            self._ask(answer)
            return
        self.view.history.add(answer)
        self.stand(answer)
        self._play(sound_of(answer))

    def stand(self, answer: Answer) -> None:
        """Show an answer that is no question, as long as it may stand."""
        admitted = answer.decision.verdict is Verdict.ADMIT
        stays = theme.ADMIT_STAYS if admitted else theme.NO_STAYS
        self._show(face_of(answer, self._zone, masked=self._masked), answer, stays)

    def _forget(self) -> None:
        """Whatever staff were at work on, somebody else has come."""
        for dialogue in (self.asking, self.overriding, self.finding):
            dialogue.forget()

    def _ask(self, answer: Answer) -> None:
        self._show(face_of(answer, self._zone, masked=self._masked), answer, theme.CHOOSER_STAYS)
        self.turn_to(self.asking.ask(answer))
        self._play(Sound.ATTENTION)

    def _undone(self, message: Undone) -> None:
        past = self.view.history.of(message.scan_id)
        if past is not None and message.done:
            past.undone = True
            self.view.history.changed()
            if self._shown is past.answer:
                self.rest()
        if not message.done:
            self._play(Sound.ERROR)
        self.note(message.sentence)

    def _settled(self, deliveries: Mapping[str, DeliveryState]) -> None:
        """✓ becomes ✓✓, in the history and while the verdict still stands."""
        self.view.history.settle(deliveries)
        state = deliveries.get(self._shown.scan.id) if self._shown is not None else None
        if state is not None:
            panel = self.view.panel
            panel.show_face(replace(panel.face, foot=i18n.delivery_words(state)))

    def _alarm(self, alarm: Alarm) -> None:
        if self.alarms.take(alarm):
            self._play(Sound.ERROR)
        admitted = self._shown is not None and self._shown.decision.verdict is Verdict.ADMIT
        at_rest = self._shown is None and not self._checking
        # An admission stands its few seconds: the visitor is walking. Everything else gives way.
        if at_rest or (alarm.stops and alarm.sentence and not admitted):
            self.rest()
        self._show_banner()

    def _passed(self, message: Passage) -> None:
        """Each of a party is counted; the verdict stands while they walk."""
        shown = self._shown
        if shown is not None and shown.scan.id == message.scan_id and message.of > 1:
            panel = self.view.panel
            said = through_words(message.turned, message.of)
            panel.show_face(replace(panel.face, reason=said))
            self.resting.start(int(theme.ADMIT_STAYS * 1000))
        alarm = self.passing.counted(message)
        if alarm is not None:
            self._alarm(alarm)

    def _free_flow(self, message: FreeFlow) -> None:
        self._alarm(self.passing.ordered(message))
        if self.view.page is self.view.pin:
            self.leave()

    def _pin_refused(self, sentence: str) -> None:
        self._play(Sound.ERROR)
        if self.overriding.under_way:
            self.overriding.refused(sentence)
        else:
            self.view.pin.again(sentence)
        self.note(sentence)

    def _camera(self, message: CameraState) -> None:
        well = message.sight in (Sight.OK, Sight.ENDED)
        if well:
            self._alarm(Alarm("eye"))
        self._alarm(Alarm("camera", "" if well else message.sentence))

    # -- what staff do -------------------------------------------------------------------------

    def scanned(self, code: str) -> None:
        """A hand scanner's code, whatever has the focus."""
        self._submit(code, Origin.WEDGE)

    def _broke_off(self) -> None:
        self._play(Sound.ERROR)
        self.note(i18n.tr(i18n.BROKE_OFF))

    def _typed(self, text: str) -> None:
        if self._submit(text, Origin.TYPED):
            self.view.manual.clear()
            self.leave()

    def enter(self, code: str) -> None:
        """Enter what staff have looked up, as if they had typed it."""
        self.view.manual.field.setText(code)
        self.turn_to(self.view.manual)
        self._typed(code)

    def _submit(self, code: str, origin: Origin) -> bool:
        taken = self._commands.submit(code, origin)
        if not taken:
            self._play(Sound.ERROR)
            self.note(i18n.tr(i18n.BUSY))
        return taken

    def handed(self, taken: bool) -> None:
        if taken:
            self._show(busy_face(), None, theme.OVERDUE)
        else:
            self.note(i18n.tr(i18n.NOT_SERVED))

    def open_manual(self) -> None:
        self.drop_question()
        # What was left there is replaced by what is typed now.
        self.view.manual.field.selectAll()
        self.turn_to(self.view.manual)

    def open_help(self) -> None:
        self.drop_question()
        self.turn_to(self.view.help)

    def open_supervisor(self) -> None:
        if self._shown is not None and helps(self._shown):
            self.overriding.open(self._shown)
        elif self._turnstile:
            self.passing.ask_free_flow()
        else:
            self.note(i18n.tr(i18n.NOTHING_TO_OVERRIDE))

    def next_theme(self) -> None:
        """Dark, light, sunlight: where the sun has come round."""
        looks = list(theme.THEMES.values())
        self.view.wear(looks[(looks.index(self.view.look) + 1) % len(looks)])

    def leave(self) -> None:
        """Escape, or the back button: from a page to the verdict, from a verdict to ready."""
        if self.view.page is self.view.panel or self.asking.open:
            self.drop_question()
            if not self._checking:
                self.rest()
        else:
            self.overriding.forget()
            self.turn_to(self.view.panel)

    def drop_question(self) -> None:
        self.overriding.forget()
        if self.asking.drop():
            self.rest()

    # -- what is shown -------------------------------------------------------------------------

    def _show(self, face: Face, answer: Answer | None, stays: float) -> None:
        self._shown = answer
        self.view.panel.show_face(face)
        self.view.supervisor_button.mark(helps(answer))
        self.turn_to(self.view.panel)
        self.resting.stop()
        if stays:
            self.resting.start(int(stays * 1000))
        self._show_banner()

    @property
    def _checking(self) -> bool:
        return self.view.panel.face == busy_face()

    def _time_is_up(self) -> None:
        if self._checking:
            # Never ready while a scan has no answer: say that something is wrong.
            self._alarm(Alarm(OVERDUE, i18n.tr(i18n.NO_ANSWER)))
        else:
            self.rest()

    def rest(self) -> None:
        """Nobody is at the gate: ready, or out of order."""
        self.asking.drop()
        stop = self.alarms.stop()
        page = self.view.page
        self._show(out_of_order_face(stop.sentence) if stop else idle_face(), None, stays=0)
        if page in self.view.kept:
            self.turn_to(page)

    def note(self, sentence: str) -> None:
        """A sentence that goes by itself."""
        self._note = sentence
        self._note_timer.stop()
        if sentence:
            self._note_timer.start(int(theme.NOTE_STAYS * 1000))
        self._show_banner()

    def _show_banner(self) -> None:
        worst = self.alarms.worst()
        under = self.view.panel.face.tone == "out" and self.view.page is self.view.panel
        said = "" if worst is None or (worst.stops and under) else worst.sentence
        self.view.banner.say(self._note or said)

    def turn_to(self, page: QWidget) -> None:
        self.view.turn_to(page)
        (self if page is self.view.panel else page).setFocus()
        self._show_banner()

    # -- keys -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_F1: self.open_help,
            Qt.Key.Key_F2: self.open_manual,
            Qt.Key.Key_F3: self.finding.open,
            Qt.Key.Key_F4: self.open_supervisor,
            Qt.Key.Key_F5: self.switching.open,
            Qt.Key.Key_F6: self.view.party_button.toggle,
            Qt.Key.Key_F8: self.undoing.open,
            Qt.Key.Key_F9: self.next_theme,
            Qt.Key.Key_Escape: self.leave,
        }
        does = keys.get(event.key())
        typed = event.text().strip()
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif does is not None:
            does()
        elif typed.isprintable() and typed and self.view.page is self.view.panel:
            # Whoever begins to type a code means to type a code.
            self.open_manual()
            self.view.manual.field.insert(typed)
        else:
            super().keyPressEvent(event)
