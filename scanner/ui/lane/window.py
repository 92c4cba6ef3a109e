"""The lane screen: turns the workers' messages into what staff and visitors see and hear.

It may not decide, wait or do I/O: keys and touches are handed to `Commands`, and what comes of
them comes back as a message. The next scan always pre-empts whatever is on the screen.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QWidget

from scanner.domain.delivery import DeliveryState
from scanner.domain.scan import Origin
from scanner.domain.verdict import Verdict
from scanner.ui import i18n, theme
from scanner.ui.commands import Commands
from scanner.ui.lane.alarms import Alarms
from scanner.ui.lane.bars import Banner, History, Mark, StateBar
from scanner.ui.lane.chooser import Chooser
from scanner.ui.lane.face import (
    Face,
    busy_face,
    choices_of,
    face_of,
    idle_face,
    out_of_order_face,
)
from scanner.ui.lane.manual import Manual
from scanner.ui.lane.page import BigButton
from scanner.ui.lane.picture import Picture
from scanner.ui.lane.questions import Question
from scanner.ui.lane.verdict import VerdictPanel
from scanner.ui.plain import plain
from scanner.ui.sound import Sound
from scanner.ui.theme import DARK, Theme
from scanner.work.answer import Answer
from scanner.work.messages import Alarm, Answered, LinkChanged, Standing, Started, Undone
from scanner.work.sight import CameraState, EyeFault, Hint, Sight

SIDE = 0.32  # of the width, for picture, history and buttons
MOST_ANSWERS = 20  # of the question how many are here


class LaneWindow(QWidget):
    """One lane's window. Connect `Bridge.message` to `receive`.

    `play` is handed each sound after the decision it belongs to; `zone` is the lane's time zone
    for bookings that bring none (None: the system's).
    """

    def __init__(
        self,
        commands: Commands,
        lane_name: str,
        *,
        look: Theme = DARK,
        play: Callable[[Sound], None] = lambda _: None,
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__()
        theme.load_fonts()
        self.setObjectName("lane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(f"{i18n.tr(i18n.TITLE)} – {plain(lane_name, 60)}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.look = look
        self._commands, self._play, self._zone = commands, play, zone
        self._asked: Answer | None = None  # what the chooser or the party question is about
        self._shown: Answer | None = None  # what the verdict panel shows
        self._to_undo = ""
        self._counts: list[int] = []
        self._note = ""
        self._scale = (0.0, False)
        self._standing_at = 0.0
        self.alarms = Alarms()
        self._build(lane_name)
        self._rest_timer = self._timer(self.rest)
        self._note_timer = self._timer(lambda: self.note(""))
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(1000)
        self._tick()
        self.resize(1280, 720)

    def _timer(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer

    def _build(self, lane_name: str) -> None:
        look = self.look
        self.banner = Banner(look)
        self.bar = StateBar(look, lane_name)
        self.history = History(look)
        self.picture = Picture(self._commands.latest_frame, look)
        self.panel = VerdictPanel(look)
        self.chooser = Chooser(look)
        self.manual = Manual(look)
        self.undo_page = Question(look, i18n.tr(i18n.UNDO_TITLE), columns=1)
        self.party_page = Question(look, i18n.tr(i18n.PARTY_TITLE), columns=4)
        self.chooser.picked.connect(self._choose)
        self.manual.typed.connect(self._typed)
        self.undo_page.answered.connect(self._undo)
        self.party_page.answered.connect(self._party)
        self._stage = QWidget()
        self._pages = QStackedLayout(self._stage)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self.panel)
        for page in (self.chooser, self.manual, self.undo_page, self.party_page):
            self._pages.addWidget(page)
            page.left.connect(self.leave)
        self._tools = QWidget()
        self._tool_grid = QGridLayout(self._tools)
        self._tool_grid.setContentsMargins(0, 0, 0, 0)
        self.type_button = self._tool(i18n.TYPE_CODE, "F2", "keypad", self.open_manual)
        self.undo_button = self._tool(i18n.UNDO, "F8", "undo", self.open_undo)
        self.party_button = self._tool(i18n.HOW_MANY, "F6", "people", None)
        self.party_button.setCheckable(True)
        self.party_button.toggled.connect(self._commands.ask_party)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def _tool(self, words: str, key: str, icon: str, does: Callable[[], None] | None) -> BigButton:
        button = BigButton(self.look, i18n.tr(words), key=key, icon_name=icon)
        if does is not None:
            button.clicked.connect(does)
        return button

    # -- what the workers say ------------------------------------------------------------------

    @Slot(object)
    def receive(self, message: object) -> None:
        """Any message of the workers, in the main thread; unknown ones are not for this window."""
        match message:
            case Started():
                self._started()
            case Answered(answer):
                self._answered(answer)
            case Undone():
                self._undone(message)
            case LinkChanged():
                self.bar.links[message.connection] = message
                self.bar.changed()
            case Standing():
                self._stands(message)
            case Alarm():
                self._alarm(message)
            case CameraState():
                self._camera(message)
            case EyeFault(sentence):
                self._alarm(Alarm("eye", sentence, stops=True))
            case Hint(_, sentence):
                self.picture.set_hint(plain(sentence, 80))

    def _started(self) -> None:
        self._asked = None
        # The verdict of the visitor before must not stand while the next one waits.
        self._show(busy_face(), None, stays=0)

    def _answered(self, answer: Answer) -> None:
        decision = answer.decision
        if decision.verdict is Verdict.CHOOSE:
            self._ask(answer)
            return
        self._asked = None
        stays = theme.ADMIT_STAYS if decision.verdict is Verdict.ADMIT else theme.NO_STAYS
        self.history.add(answer)
        self._show(face_of(answer, self._zone), answer, stays)
        self._play(_sound(answer))

    def _ask(self, answer: Answer) -> None:
        self._asked = answer
        self._show(face_of(answer, self._zone), answer, theme.CHOOSER_STAYS)
        if answer.decision.candidate is None:
            self.chooser.ask(choices_of(answer, self._zone))
            self._turn_to(self.chooser)
        else:
            self._ask_how_many(answer)
        self._play(Sound.ATTENTION)

    def _ask_how_many(self, answer: Answer) -> None:
        units = len(answer.decision.units)
        self._counts = list(range(1, units + 1))
        if units > MOST_ANSWERS:
            self._counts = [*range(1, MOST_ANSWERS), units]
        face = face_of(answer, self._zone)
        about = ", ".join((*self._party_words(answer), *face.details[:1]))
        self.party_page.ask(about, [str(n) for n in self._counts], marked=len(self._counts) - 1)
        self._turn_to(self.party_page)

    def _party_words(self, answer: Answer) -> tuple[str, ...]:
        counts: dict[str, int] = {}
        for unit in answer.decision.units:
            counts[unit.type] = counts.get(unit.type, 0) + 1
        return tuple(plain(line, 60) for line in i18n.party_words(counts))

    def _undone(self, message: Undone) -> None:
        past = self.history.of(message.scan_id)
        if past is not None and message.done:
            past.undone = True
            self.history.changed()
            if self._shown is past.answer:
                self.rest()
        if not message.done:
            self._play(Sound.ERROR)
        self.note(message.sentence)

    def _stands(self, message: Standing) -> None:
        self.bar.standing, self._standing_at = message, time.monotonic()
        self.bar.waited = 0.0
        self.bar.changed()
        for scan_id, state in message.deliveries.items():
            past = self.history.of(scan_id)
            if past is not None and past.delivery is not state:
                past.delivery = state
                self.history.changed()
                self._retick(past.answer, state)

    def _retick(self, answer: Answer, state: DeliveryState) -> None:
        """✓ becomes ✓✓ while the verdict still stands."""
        if self._shown is answer and self._pages.currentWidget() is self.panel:
            self.panel.show_face(replace(self.panel.face, foot=i18n.delivery_words(state)))

    def _alarm(self, alarm: Alarm) -> None:
        if self.alarms.take(alarm):
            self._play(Sound.ERROR)
        admitted = self._shown is not None and self._shown.decision.verdict is Verdict.ADMIT
        # An admission stands its few seconds: the visitor is walking. Everything else gives way.
        if self._asked is None and not admitted and self.panel.face.shape != "wait":
            self.rest()
        self._show_banner()

    def _camera(self, message: CameraState) -> None:
        well = message.sight in (Sight.OK, Sight.ENDED)
        self.bar.camera = Mark("camera", "good" if well else "bad")
        self.bar.changed()
        if well:
            self._alarm(Alarm("eye"))
        self._alarm(Alarm("camera", "" if well else message.sentence))

    # -- what staff do -------------------------------------------------------------------------

    def scanned(self, code: str) -> None:
        """A hand scanner's code, whatever has the focus."""
        self._submit(code, Origin.WEDGE)

    def _typed(self, text: str) -> None:
        if self._submit(text, Origin.TYPED):
            self.manual.clear()
            self.leave()

    def _submit(self, code: str, origin: Origin) -> bool:
        taken = self._commands.submit(code, origin)
        if not taken:
            self._play(Sound.ERROR)
            self.note(i18n.tr(i18n.BUSY))
        return taken

    def _choose(self, index: int) -> None:
        if self._asked is not None:
            self._hand_over(self._commands.choose(self._asked, index))

    def _party(self, at: int) -> None:
        if self._asked is not None and at < len(self._counts):
            self._hand_over(self._commands.party(self._asked, self._counts[at]))

    def _hand_over(self, taken: bool) -> None:
        if taken:
            self._asked = None
            self._show(busy_face(), None, stays=0)
        else:
            self.note(i18n.tr(i18n.NOT_SERVED))

    def open_manual(self) -> None:
        self._drop_question()
        self._turn_to(self.manual)

    def open_undo(self) -> None:
        last = self.history.last_admission()
        if last is None:
            self.note(i18n.tr(i18n.NOTHING_TO_UNDO))
            return
        self._drop_question()
        self._to_undo = last.answer.scan.id
        at = f"{last.answer.scan.at.astimezone():%H:%M:%S}"
        about = ", ".join(part for part in (at, *last.words) if part)
        self.undo_page.ask(about, [i18n.tr(reason) for reason in i18n.UNDO_REASONS])
        self._turn_to(self.undo_page)

    def _undo(self, at: int) -> None:
        # The journal's reasons are English whatever the screen speaks.
        self._commands.undo(self._to_undo, i18n.UNDO_REASONS[at])
        self._to_undo = ""
        self.rest()

    def leave(self) -> None:
        """Escape, or the back button: from a page to the verdict, from a verdict to ready."""
        if self._pages.currentWidget() is self.panel or self._asked is not None:
            self._drop_question()
            if self.panel.face.shape != "wait":
                self.rest()
        else:
            self._turn_to(self.panel)

    def _drop_question(self) -> None:
        if self._asked is not None:
            self._asked = None
            self._commands.cancel()
            self.rest()

    # -- what is shown -------------------------------------------------------------------------

    def _show(self, face: Face, answer: Answer | None, stays: float) -> None:
        self._shown = answer
        self.panel.show_face(face)
        self._turn_to(self.panel)
        self._rest_timer.stop()
        if stays:
            self._rest_timer.start(int(stays * 1000))
        self._show_banner()

    @Slot()
    def rest(self) -> None:
        """Nobody is at the gate: ready, or out of order."""
        if self._asked is not None:
            self._asked = None
            self._commands.cancel()
        stop = self.alarms.stop()
        page = self._pages.currentWidget()
        self._show(out_of_order_face(stop.sentence) if stop else idle_face(), None, stays=0)
        if page is self.manual:
            self._turn_to(page)  # somebody is typing: only what lies under it has changed

    def note(self, sentence: str) -> None:
        """A sentence that goes by itself."""
        self._note = sentence
        self._note_timer.stop()
        if sentence:
            self._note_timer.start(int(theme.NOTE_STAYS * 1000))
        self._show_banner()

    def _show_banner(self) -> None:
        worst = self.alarms.worst()
        under = self.panel.face.tone == "out" and self._pages.currentWidget() is self.panel
        said = "" if worst is None or (worst.stops and under) else worst.sentence
        self.banner.say(self._note or said)

    def _turn_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        (self if page is self.panel else page).setFocus()
        self._show_banner()

    def _tick(self) -> None:
        self.bar.time = f"{datetime.now().astimezone():%H:%M}"
        self.bar.waited = time.monotonic() - self._standing_at
        self.bar.changed()

    # -- keys and size -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = {
            Qt.Key.Key_F2: self.open_manual,
            Qt.Key.Key_F6: self.party_button.toggle,
            Qt.Key.Key_F8: self.open_undo,
            Qt.Key.Key_Escape: self.leave,
        }.get(Qt.Key(event.key()))
        if does is None or event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            does()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        u, tall = theme.unit(self), self.height() > self.width()
        self.picture.setFixedHeight(
            round(self.width() * 0.5 * 0.75) if tall else round(self.width() * SIDE * 9 / 16)
        )
        if (u, tall) == self._scale:
            return
        self._scale = (u, tall)
        self.setStyleSheet(theme.sheet(self.look, u))
        for part in (self.banner, self.bar, self.chooser, self.manual):
            part.rescale(u)
        for question in (self.undo_page, self.party_page):
            question.rescale(u)
        self._arrange(u, tall)

    def _arrange(self, u: float, tall: bool) -> None:
        """Landscape: picture, history and buttons at the side; portrait: below the verdict."""
        grid, tools, gap = self._grid, self._tool_grid, round(theme.GAP * u)
        parts = (self.banner, self._stage, self.picture, self.history, self._tools, self.bar)
        for part in parts:
            grid.removeWidget(part)
        grid.setSpacing(gap)
        tools.setSpacing(gap)
        for at in range(5):
            grid.setRowStretch(at, 0)
        grid.addWidget(self.banner, 0, 0, 1, 2)
        grid.addWidget(self.bar, 4, 0, 1, 2)
        if tall:
            grid.addWidget(self._stage, 1, 0, 1, 2)
            grid.addWidget(self.picture, 2, 0)
            grid.addWidget(self.history, 2, 1)
            grid.addWidget(self._tools, 3, 0, 1, 2)
            grid.setRowStretch(1, 1)
        else:
            grid.addWidget(self._stage, 1, 0, 3, 1)
            grid.addWidget(self.picture, 1, 1)
            grid.addWidget(self.history, 2, 1)
            grid.addWidget(self._tools, 3, 1)
            grid.setRowStretch(2, 1)
        grid.setColumnStretch(0, 50 if tall else round(100 * (1 - SIDE)))
        grid.setColumnStretch(1, 50 if tall else round(100 * SIDE))
        buttons = (self.type_button, self.undo_button, self.party_button)
        for at, button in enumerate(buttons):
            tools.removeWidget(button)
            button.setFixedHeight(round(theme.TOUCH * u))
            tools.addWidget(button, 0 if tall else at // 2, at if tall else at % 2)


def _sound(answer: Answer) -> Sound:
    if answer.decision.verdict is Verdict.ADMIT:
        return Sound.ATTENTION if answer.decision.notices else Sound.ADMIT
    return Sound.REFUSE if answer.decision.verdict is Verdict.REFUSE else Sound.ATTENTION
