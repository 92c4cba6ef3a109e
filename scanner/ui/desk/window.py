"""The supervisor's window: the sentence on top, the pages at the left, one of them in the middle.
It shows what the desk's threads tell it, and waits for nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.phrase import Phrase
from scanner.ui.desk.band import Band, JobBar
from scanner.ui.desk.deliveries import DeliveriesPage
from scanner.ui.desk.disputes import DisputesPage
from scanner.ui.desk.find import FindPage
from scanner.ui.desk.handover import HandoverPage
from scanner.ui.desk.lock import LockPage
from scanner.ui.desk.numbers import NumbersPage
from scanner.ui.desk.operators import OperatorsPage
from scanner.ui.desk.overview import OverviewPage
from scanner.ui.desk.parts import Button, Question, Words
from scanner.ui.desk.readiness import ReadinessPage
from scanner.ui.desk.set_up import SetUpPage
from scanner.ui.desk.style import dress, text_size
from scanner.ui.desk.words import role_words, tr
from scanner.ui.language import QT_TRANSLATE_NOOP, listed, number
from scanner.ui.sound import Sound
from scanner.ui.theme import LIGHT, Theme, load_fonts
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import (
    Acted,
    Ended,
    Failed,
    Job,
    Overview,
    Progress,
    Unlocked,
)
from scanner.work.messages import Alarm

_NEW_DISPUTE = Phrase("desk", "A new dispute has come in.")
LOCK_AFTER_MS = 5 * 60 * 1000  # without a key or a touch

# Name, words, and whether it shows visitors or changes anything: those need an operator.
PAGES = (
    ("overview", QT_TRANSLATE_NOOP("desk", "Overview"), False),
    ("deliveries", QT_TRANSLATE_NOOP("desk", "Deliveries"), True),
    ("disputes", QT_TRANSLATE_NOOP("desk", "Disputes"), True),
    ("find", QT_TRANSLATE_NOOP("desk", "Find a visitor"), True),
    ("numbers", QT_TRANSLATE_NOOP("desk", "Numbers"), False),
    ("readiness", QT_TRANSLATE_NOOP("desk", "Readiness"), False),
    ("operators", QT_TRANSLATE_NOOP("desk", "Operators"), True),
    ("setup", QT_TRANSLATE_NOOP("desk", "Set up a lane"), True),
    ("handover", QT_TRANSLATE_NOOP("desk", "Hand-over"), True),
)
_TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class Page(Protocol):
    """What every page of the desk can do."""

    def receive(self, message: object) -> None: ...

    def shown(self) -> None: ...

    def rescale(self, px: int) -> None: ...


class DeskWindow(QWidget):
    """`play` hears which sound is due. `at_lane`: it lies over a running lane's screen, and locking
    it goes back there (`left`)."""

    left = Signal()

    def __init__(
        self,
        desk: Desk,
        lane: str,
        *,
        zone: tzinfo | None = None,
        look: Theme = LIGHT,
        page: str = "overview",
        play: Callable[[Sound], None] = lambda sound: None,
        at_lane: bool = False,
    ) -> None:
        super().__init__()
        load_fonts()
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = tr("desk", "Desk")
        self.setWindowTitle(f"{lane} – {title}")
        self._desk, self._look, self._play, self._at_lane = desk, look, play, at_lane
        self.question: Question | None = None
        self._px = 0
        self._disputes: int | None = None
        self.overview = OverviewPage(desk, zone)
        self.deliveries = DeliveriesPage(desk, zone, self._ask)
        self.disputes = DisputesPage(desk, zone, self._ask, self._find)
        self.visitor = FindPage(desk, zone, self._ask)
        self.numbers = NumbersPage(desk, zone, look)
        self.readiness = ReadinessPage(desk, zone, self._ask, look, lane)
        self.operators = OperatorsPage(desk)
        self.set_up = SetUpPage(desk, zone)
        self.handover = HandoverPage(desk, zone, self._ask)
        self.lock_page = LockPage(desk)
        self._pages: list[Page] = [
            self.overview, self.deliveries, self.disputes, self.visitor, self.numbers,
            self.readiness, self.operators, self.set_up, self.handover,
        ]  # fmt: skip
        self._build(lane)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(LOCK_AFTER_MS)
        self.idle.timeout.connect(self.lock)
        for at in range(len(PAGES)):
            keys = QShortcut(QKeySequence(f"Ctrl+{at + 1}"), self)
            keys.activated.connect(partial(self.nav.setCurrentRow, at))
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(lambda: self.open("find"))
        room = self.screen().availableSize()  # frame and title take their part of it
        self.resize(min(1280, room.width() - 20), min(800, room.height() - 60))
        self.open(page)

    def _build(self, lane: str) -> None:
        self.band = Band(self._look)
        self.who = Words(kind="quiet")
        self.who.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        lock = tr("desk", "Back to the lane") if self._at_lane else tr("desk", "Lock")
        self.lock_button = Button(lock, self.lock)
        self.nav = QListWidget()
        self.nav.setObjectName("nav")
        self.nav.setAccessibleName(tr("desk", "Pages"))
        for _, words, _ in PAGES:
            self.nav.addItem(QListWidgetItem(tr("desk", words)))
        self.nav.currentRowChanged.connect(self._turn)
        self.stack = QStackedWidget()
        for page in self._pages:
            assert isinstance(page, QWidget)
            self.stack.addWidget(page)
        self.stack.addWidget(self.lock_page)
        self.jobs = JobBar()
        self.jobs.cancelled.connect(self._desk.jobs.cancel)
        name = Words(lane, "strong")
        self._side = side = QVBoxLayout()
        side.addWidget(name)
        side.addWidget(self.nav, 1)
        side.addWidget(self.who)
        side.addWidget(self.lock_button)
        middle = QVBoxLayout()
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.jobs)
        below = QHBoxLayout()
        below.addLayout(side)
        below.addLayout(middle, 1)
        self._layout = QVBoxLayout(self)
        # Text shrinks with the window; what the larger text needed must not hold it up.
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._layout.addWidget(self.band)
        self._layout.addLayout(below, 1)
        self._show_who()

    # -- pages -------------------------------------------------------------------------------

    def open(self, page: str) -> None:
        """Go to a page by its name."""
        number = [name for name, _, _ in PAGES].index(page)
        if self.nav.currentRow() == number:
            self._turn(number)
        self.nav.setCurrentRow(number)

    def _turn(self, number: int) -> None:
        _, _, guarded = PAGES[number]
        self._drop_question()
        locked = guarded and self._desk.acts.operator is None
        page: Page = self.lock_page if locked else self._pages[number]
        assert isinstance(page, QWidget)
        self.stack.setCurrentWidget(page)
        page.shown()

    def _find(self, said: str) -> None:
        self.open("find")
        self.visitor.look_for(said)

    # -- who is there ------------------------------------------------------------------------

    def lock(self) -> None:
        """Nobody is there any more; an open question is left."""
        self._desk.acts.lock()
        self.idle.stop()
        self._drop_question()
        self._show_who()
        self._turn(self.nav.currentRow())
        if self._at_lane:
            self.left.emit()

    def _show_who(self) -> None:
        operator = self._desk.acts.operator
        if operator is None:
            self.who.say(tr("desk", "Locked"))
        else:
            self.who.say(listed((operator.name, role_words(operator.role))))
        self.lock_button.setEnabled(operator is not None)

    # -- questions ---------------------------------------------------------------------------

    def _ask(
        self,
        title: str,
        explain: str,
        then: Callable[[str], None],
        suggestions: Sequence[str] = (),
    ) -> None:
        self._drop_question()
        self.question = Question(title, explain, then, suggestions)
        self.question.left.connect(self._drop_question)
        self.stack.addWidget(self.question)
        self.stack.setCurrentWidget(self.question)
        self.question.reason.setFocus()

    def _drop_question(self) -> None:
        """Back to the page it was asked on."""
        question, self.question = self.question, None
        if question is not None:
            page = self._pages[self.nav.currentRow()]
            assert isinstance(page, QWidget)
            self.stack.setCurrentWidget(page)
            self.stack.removeWidget(question)
            question.deleteLater()
            page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that nothing here took means nothing to the lane below either."""
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Touches are seen at the window's handle: a filter over the whole program would be asked
        about every timer and repaint."""
        super().showEvent(event)
        handle = self.window().windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._desk.acts.operator is not None:
            self.idle.start()
        return False

    # -- messages ----------------------------------------------------------------------------

    def receive(self, message: object) -> None:
        """A message of the desk's threads."""
        for page in self._pages:
            page.receive(message)
        self.lock_page.receive(message)
        match message:
            case Overview():
                self.band.show_headline(message.headline)
                self._count_disputes(message.disputes)
            case Unlocked():
                self.idle.start()
                self._show_who()
                self._turn(self.nav.currentRow())
            case Acted(_, ok, sentence):
                self.jobs.say(sentence, well=ok)
            case Failed(_, sentence):
                self.jobs.say(sentence, well=False)
            case Alarm(_, sentence) if sentence:
                self.jobs.say(sentence, well=False)
            case Progress():
                self.jobs.progress(message)
            case Ended(job) if job is not Job.READINESS:
                self.jobs.ended(message)

    def _count_disputes(self, count: int) -> None:
        said = tr("desk", "Disputes")
        item = self.nav.item([name for name, _, _ in PAGES].index("disputes"))
        item.setText(f"{said}  ({number(count)})" if count else said)
        if self._disputes is not None and count > self._disputes:
            self._play(Sound.ATTENTION)
            self.jobs.say(_NEW_DISPUTE, well=False)
            QApplication.alert(self)
        self._disputes = count

    # -- size --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = text_size(self)
        if px == self._px:
            return
        self._px = px
        dress(self, self._look, px, touch=self._at_lane)
        self._layout.setContentsMargins(0, 0, 0, px // 2)
        self._layout.setSpacing(px // 2)
        self.nav.setFixedWidth(px * 13)
        self._side.setContentsMargins(px // 2, px // 2, 0, 0)
        self.band.px = px
        self.band.setFixedHeight(px * 5)
        for page in self._pages:
            page.rescale(px)
