"""The kiosk's window: follows `scanner.domain.kiosk`, from "hold your ticket" to "go through".

It may not decide, wait or do I/O. Nobody leaves it but by a supervisor's PIN, which the workers
check: see `scanner.ui.kiosk.guard` for what it holds out against.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from scanner.domain.kiosk import Event, Kiosk, State, Times
from scanner.domain.scan import Origin
from scanner.domain.verdict import Reason, Verdict
from scanner.domain.wedge import Wedge
from scanner.ui import i18n, theme
from scanner.ui.commands import Commands
from scanner.ui.hand_scanner import HandScanner
from scanner.ui.kiosk.guard import Guard
from scanner.ui.kiosk.view import KioskView
from scanner.ui.lane.alarms import Alarms
from scanner.ui.lane.face import (
    Face,
    busy_face,
    face_of,
    free_face,
    out_of_order_face,
    walk_face,
)
from scanner.ui.language import speaking
from scanner.ui.plain import plain
from scanner.ui.sound import Sound, sound_of
from scanner.ui.theme import DARK, Theme
from scanner.work.answer import Answer
from scanner.work.messages import (
    Alarm,
    Answered,
    DeskOpened,
    FreeFlow,
    KioskLeft,
    Passage,
    PinRefused,
    Started,
    Undone,
)
from scanner.work.sight import CameraState, EyeFault, Hint, Sight

CALLS = 3  # how often staff are called for one visitor
CALL_EVERY_S = 2.0
# Why nobody could look: staff's business, and no news to a visitor.
UNCHECKED = {
    Reason.SUPPLIER_SILENT,
    Reason.MANIFEST_EXPIRED,
    Reason.NOT_AUTHORISED,
    Reason.UNKNOWN_CODE,
}


def times(walk: float = theme.WALK) -> Times:
    """The theme's times; `walk` is a turnstile's own, where it watches."""
    return Times(theme.OVERDUE, theme.VERDICT, theme.KIOSK_NO_STAYS, walk, theme.STAFF_STAYS)


class KioskWindow(QWidget):
    """Connect `Bridge.message` to `receive`; `released` is the only way out. Visitors read the
    first of `languages`, and the others in turn for as long as a verdict stands."""

    released = Signal()

    def __init__(
        self,
        commands: Commands,
        lane_name: str,
        *,
        look: Theme = DARK,
        play: Callable[[Sound], None] = lambda _: None,
        zone: tzinfo | None = None,
        wedge: Wedge | None = None,
        walk: float = theme.WALK,
        languages: Sequence[str] = ("en",),
    ) -> None:
        super().__init__()
        theme.load_fonts()
        self.setWindowTitle(f"{i18n.tr(i18n.TITLE)} – {plain(lane_name, 60)}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._commands, self._play, self._zone = commands, play, zone
        self._answer: Answer | None = None  # of the visitor who stands there
        self._through: tuple[int, int] | None = None
        self._free: FreeFlow | None = None
        self._calls = 0
        self.alarms = Alarms()
        self.phase = Kiosk(times(walk))
        self._languages, self._turned = languages, 0
        self.view = KioskView(look, commands.latest_frame, languages)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.view.pin.left.connect(lambda: self._step(Event.LEFT))
        self.hands = HandScanner(self.scanned, self._broke_off, wedge, self)
        self.due = QTimer(self)
        self.due.setSingleShot(True)
        self.due.timeout.connect(lambda: self._step(Event.DUE))
        self._calling = QTimer(self)
        self._calling.timeout.connect(self._call)
        self.turning = QTimer(self)
        self.turning.setInterval(int(theme.LANGUAGE_STAYS * 1000))
        self.turning.timeout.connect(self._turn)
        self.guard = Guard(self, self.way_in)
        self._follow()
        self.resize(1280, 720)

    # -- what the workers say ------------------------------------------------------------------

    @Slot(object)
    def receive(self, message: object) -> None:
        """Any message of the workers, in the main thread; unknown ones are not for visitors."""
        match message:
            case Started():
                self._answer, self._through = None, None
                self._step(Event.SCAN)
            case Answered(answer):
                self._answered(answer)
            case Passage(scan_id, turned, of):
                self._passed(scan_id, turned, of)
            case Undone(scan_id, done):
                if done and self._shows(scan_id):
                    self._step(Event.THROUGH)
            case FreeFlow(on):
                self._free = message if on else None
                self._follow()
            case Alarm():
                self._alarm(message)
            case CameraState(sight, sentence):
                well = sight in (Sight.OK, Sight.ENDED)
                if well:
                    self._alarm(Alarm("eye"))
                self._alarm(Alarm("camera", "" if well else sentence, stops=not well))
            case EyeFault(sentence):
                self._alarm(Alarm("eye", sentence, stops=True))
            case Hint(_, sentence):
                with speaking(self._language):
                    self.view.picture.set_hint(i18n.said(sentence))
            case PinRefused(sentence):
                self._play(Sound.ERROR)
                self.view.pin.again(sentence)
            case DeskOpened():
                self._step(Event.LEFT)
            case KioskLeft():
                self.guard.release()
                self.released.emit()

    def _shows(self, scan_id: str) -> bool:
        return self._answer is not None and self._answer.scan.id == scan_id

    def _answered(self, answer: Answer) -> None:
        self._answer, self._through = answer, None
        verdict = answer.decision.verdict
        self._step(Event.YES if verdict is Verdict.ADMIT else Event.NO)
        self._play(sound_of(answer))
        self._calling.stop()
        if verdict is Verdict.REFER:
            self._calls = 1
            self._calling.start(int(CALL_EVERY_S * 1000))

    def _call(self) -> None:
        """Somebody stands there who needs staff: heard again, and no more than a few times."""
        self._calls += 1
        self._play(Sound.ATTENTION)
        if self._calls >= CALLS:
            self._calling.stop()

    def _passed(self, scan_id: str, turned: int, of: int) -> None:
        if self._shows(scan_id):
            self._through = (turned, of)
            self._step(Event.THROUGH if turned >= of else Event.PASSED)
        elif self._free is not None and not scan_id:
            self._follow()

    def _alarm(self, alarm: Alarm) -> None:
        if self.alarms.take(alarm) and alarm.stops:
            self._play(Sound.ERROR)
        self._step(Event.STOPPED if self.alarms.stop() else Event.MENDED)

    # -- what visitors and supervisors do --------------------------------------------------------

    def scanned(self, code: str) -> None:
        """A hand scanner's code."""
        if not self._commands.submit(code, Origin.WEDGE):
            self._play(Sound.ERROR)

    def _broke_off(self) -> None:
        self._play(Sound.ERROR)

    def way_in(self) -> None:
        """The hidden way to the keypad."""
        leave, desk = self._commands.leave_kiosk, self._commands.open_desk
        self.view.pin.ask(i18n.tr(i18n.LEAVE_KIOSK), leave, (i18n.OPEN_DESK, desk))
        self._step(Event.WAY_IN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # no key does anything here; the keypad takes its own
        if event.key() == Qt.Key.Key_Escape and self.phase.state is State.STAFF:
            self._step(Event.LEFT)

    # -- what is shown ---------------------------------------------------------------------------

    def _step(self, event: Event) -> None:
        at = time.monotonic()
        self.phase.step(event, at)
        self.due.stop()
        if self.phase.due is not None:
            self.due.start(max(0, round((self.phase.due - at) * 1000)))
        if self.phase.state is not State.VERDICT:
            self._calling.stop()
        self._turned = 0
        self.turning.start()
        self._follow()

    @property
    def _language(self) -> str:
        return self._languages[self._turned % len(self._languages)]

    def _turn(self) -> None:
        """The next language; what is shown stays the same, its shape and colour too."""
        self._turned += 1
        if len(self._languages) > 1 and self.phase.state is not State.STAFF:
            self._follow()

    def _follow(self) -> None:
        """Show the state that is now."""
        state, view = self.phase.state, self.view
        staff = state is State.STAFF
        self.setCursor(Qt.CursorShape.ArrowCursor if staff else Qt.CursorShape.BlankCursor)
        if staff:
            view.turn_to(view.pin)
            view.pin.setFocus()
            return
        if not view.isHidden():  # behind the desk, where somebody types
            self.setFocus()
        with speaking(self._language) as spoken:
            face = self._face(state)
        if face is None:
            view.turn_to(view.attract)
        else:
            view.panel.setLayoutDirection(spoken.direction)
            view.panel.show_face(face)
            view.turn_to(view.panel)

    def _face(self, state: State) -> Face | None:
        answer = self._answer
        match state:
            case State.READING:
                return busy_face()
            case State.VERDICT if answer is not None:
                face = replace(face_of(answer, self._zone, masked=True), foot="")
                if answer.decision.verdict is Verdict.REFER:
                    if answer.decision.reason in UNCHECKED:
                        face = replace(face, reason=i18n.tr(i18n.KIOSK_NO_ANSWER))
                    return replace(face, notices=(i18n.tr(i18n.CALLING),), notice_shape="hand")
                return face
            case State.WALK if answer is not None:
                return walk_face(answer, self._through)
        if self._free is not None:  # in a fire, an open gate is the truth that counts
            return free_face()
        if state is State.OUT_OF_ORDER:
            stop = self.alarms.stop()
            if stop is None:
                return out_of_order_face(i18n.tr(i18n.KIOSK_NO_ANSWER))
            # The cause is for staff who come to look: small, below what visitors may do.
            face = out_of_order_face(i18n.tr(i18n.KIOSK_OUT))
            return replace(face, foot=i18n.said(stop.sentence))
        return None
