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
from scanner.domain.verdict import Verdict
from scanner.domain.wedge import Wedge
from scanner.ui import i18n, theme
from scanner.ui.commands import Commands
from scanner.ui.hand_scanner import HandScanner
from scanner.ui.lane.alarms import Alarms, of_link
from scanner.ui.lane.face import (
    Face,
    busy_face,
    face_of,
    idle_face,
    out_of_order_face,
    through_words,
)
from scanner.ui.lane.overriding import helps
from scanner.ui.lane.staff import Staff
from scanner.ui.lane.view import LaneView
from scanner.ui.plain import plain
from scanner.ui.sound import Sound, sound_of
from scanner.ui.theme import DARK, Theme
from scanner.work.answer import Answer
from scanner.work.messages import (
    Alarm,
    Answered,
    Carded,
    DeskOpened,
    FreeFlow,
    LinkChanged,
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
        self._masked = not show_names
        self._play, self._zone = play, zone
        self._shown: Answer | None = None  # what the verdict panel shows
        self._note = ""
        self._well = False  # the note is no warning
        self._sees = False  # the camera
        self.alarms = Alarms()
        self.view = LaneView(look, lane_name, commands.latest_frame, zone)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.staff = Staff(
            self.view,
            commands,
            self,
            play,
            lambda: self._shown,
            zone,
            show_names=show_names,
            turnstile=turnstile,
        )
        self.hands = HandScanner(self.staff.scanned, self.staff.broke_off, wedge, self)
        self.resting = self._timer(self._time_is_up)
        self._note_timer = self._timer(lambda: self.note(""))
        self.rest()
        self.resize(1280, 720)

    def _timer(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer

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
                self.note(i18n.tr(i18n.TAILGATED))
            case FreeFlow():
                self._free_flow(message)
            case DeskOpened():
                self.leave()
            case Carded(card):
                self.staff.carded(card)
            case SearchFound():
                self.staff.finding.take(message)
            case LinkChanged():
                # Without a sound: visitors come in all the same.
                self.alarms.take(of_link(message))
                self._show_banner()
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
        self.staff.forget()
        self._busy()

    def _busy(self) -> None:
        """What was said of the visitor before must not stand while the next one waits."""
        self.note("")
        self._show(busy_face(), None, theme.OVERDUE)

    def _answered(self, answer: Answer) -> None:
        self.alarms.take(Alarm(OVERDUE))
        self.staff.forget()
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

    def _ask(self, answer: Answer) -> None:
        self._show(face_of(answer, self._zone, masked=self._masked), answer, theme.CHOOSER_STAYS)
        self.turn_to(self.staff.asking.ask(answer))
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
        elif self._shown is None and not self._checking:
            # Over another visitor's verdict it would be taken for theirs; the history tells it.
            self.note(message.sentence, well=True)

    def _settled(self, deliveries: Mapping[str, DeliveryState]) -> None:
        """✓ becomes ✓✓, in the history and while the verdict still stands."""
        self.view.history.settle(deliveries)
        state = deliveries.get(self._shown.scan.id) if self._shown is not None else None
        if state is not None:
            panel = self.view.panel
            panel.show_face(replace(panel.face, foot=i18n.delivery_words(state)))

    def _alarm(self, alarm: Alarm) -> None:
        stopped = self.alarms.stop()
        if self.alarms.take(alarm):
            self._play(Sound.ERROR)
        admitted = self._shown is not None and self._shown.decision.verdict is Verdict.ADMIT
        # What is said again each second must not take away the digits that somebody is typing.
        changed = self.alarms.stop() != stopped
        at_rest = changed and self._shown is None and not self._checking
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
        alarm = self.staff.passing.counted(message)
        if alarm is not None:
            self._alarm(alarm)

    def _free_flow(self, message: FreeFlow) -> None:
        self._alarm(self.staff.passing.ordered(message))
        if self.view.page is self.view.pin:
            self.leave()

    def _pin_refused(self, sentence: str) -> None:
        self._play(Sound.ERROR)
        if self.staff.overriding.under_way:
            self.staff.overriding.refused(sentence)
        else:
            self.view.pin.again(sentence)
        self.note(sentence)

    def _camera(self, message: CameraState) -> None:
        well = message.sight in (Sight.OK, Sight.ENDED)
        if self.view.panel.face == idle_face(self._sees):
            self.view.panel.show_face(idle_face(well))
        self._sees = well
        if well:
            self._alarm(Alarm("eye"))
        self._alarm(Alarm("camera", "" if well else message.sentence))

    # -- what staff have done -----------------------------------------------------------------

    def handed(self, taken: bool) -> None:
        if taken:
            self._busy()
        else:
            self.note(i18n.tr(i18n.NOT_SERVED))

    def leave(self) -> None:
        """Escape, or the back button: from a page to the verdict, from a verdict to ready."""
        if self.view.page is self.view.panel or self.staff.asking.open:
            self.drop_question()
            if not self._checking:
                self.rest()
        else:
            self.staff.overriding.forget()
            self.turn_to(self.view.panel)

    def drop_question(self) -> None:
        self.staff.overriding.forget()
        if self.staff.asking.drop():
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
        self.staff.asking.drop()
        stop = self.alarms.stop()
        page = self.view.page
        face = out_of_order_face(stop.sentence) if stop else idle_face(self._sees)
        self._show(face, None, stays=0)
        if page in self.view.kept:
            self.turn_to(page)

    def note(self, sentence: str, *, well: bool = False) -> None:
        """A sentence that goes by itself; `well`: it is no warning."""
        self._note, self._well = sentence, well
        self._note_timer.stop()
        if sentence:
            self._note_timer.start(int(theme.NOTE_STAYS * 1000))
        self._show_banner()

    def _show_banner(self) -> None:
        worst = self.alarms.worst()
        under = self.view.panel.face.tone == "out" and self.view.page is self.view.panel
        said = "" if worst is None or (worst.stops and under) else worst.sentence
        self.view.banner.say(self._note or said, well=bool(self._note) and self._well)

    def turn_to(self, page: QWidget) -> None:
        self.view.turn_to(page)
        if not self.view.isHidden():  # behind the desk, where somebody types
            (self if page is self.view.panel else page).setFocus()
        self._show_banner()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.staff.pressed(event):
            super().keyPressEvent(event)
