"""The supervisor's window: the sentence on top, the pages at the left, one of them in the middle.
It shows what the desk's threads tell it, and waits for nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
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

from scanner.ui.desk.asked import Asked
from scanner.ui.desk.band import Band, JobBar
from scanner.ui.desk.deliveries import DeliveriesPage
from scanner.ui.desk.disputes import DisputesPage
from scanner.ui.desk.find import FindPage
from scanner.ui.desk.handover import HandoverPage
from scanner.ui.desk.lock import LockPage
from scanner.ui.desk.numbers import NumbersPage
from scanner.ui.desk.operators import OperatorsPage
from scanner.ui.desk.overview import OverviewPage
from scanner.ui.desk.parts import Button, Words
from scanner.ui.desk.readiness import ReadinessPage
from scanner.ui.desk.style import dress, text_size
from scanner.ui.desk.words import outside, tr
from scanner.ui.sound import Sound
from scanner.ui.theme import LIGHT, Theme, load_fonts
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

LOCK_AFTER_MS = 5 * 60 * 1000  # without a key or a touch

# Name, words, and whether it shows visitors or changes anything: those need an operator.
PAGES = (
    ("overview", "Overview", False),
    ("deliveries", "Deliveries", True),
    ("disputes", "Disputes", True),
    ("find", "Find a visitor", True),
    ("numbers", "Numbers", False),
    ("readiness", "Readiness", False),
    ("operators", "Operators", True),
    ("handover", "Hand-over", True),
)
_TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class Page(Protocol):
    """What every page of the desk can do."""

    def receive(self, message: object) -> None: ...

    def shown(self) -> None: ...

    def rescale(self, px: int) -> None: ...


class DeskWindow(QWidget):
    """`play` hears which sound is due."""

    def __init__(
        self,
        desk: Asked,
        lane: str,
        *,
        zone: tzinfo | None = None,
        look: Theme = LIGHT,
        page: str = "overview",
        play: Callable[[Sound], None] = lambda sound: None,
    ) -> None:
        super().__init__()
        load_fonts()
        self.setObjectName("desk")
        self.setWindowTitle(f"{lane} – {tr('Desk')}")
        self._desk, self._look, self._play = desk, look, play
        self._px = 0
        self._disputes: int | None = None
        self.overview = OverviewPage(desk, zone)
        self.deliveries = DeliveriesPage(desk, zone)
        self.disputes = DisputesPage(desk, zone, self._find)
        self.visitor = FindPage(desk, zone)
        self.numbers = NumbersPage(desk, zone, look)
        self.readiness = ReadinessPage(desk, zone, look, lane)
        self.operators = OperatorsPage(desk)
        self.handover = HandoverPage(desk, zone)
        self.lock_page = LockPage(desk)
        self._pages: list[Page] = [
            self.overview, self.deliveries, self.disputes, self.visitor, self.numbers,
            self.readiness, self.operators, self.handover,
        ]  # fmt: skip
        self._build(lane)
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(LOCK_AFTER_MS)
        self.idle.timeout.connect(self.lock)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        for number in range(len(PAGES)):
            keys = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            keys.activated.connect(partial(self.nav.setCurrentRow, number))
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(lambda: self.open("find"))
        self.resize(1280, 800)
        self.open(page)

    def _build(self, lane: str) -> None:
        self.band = Band(self._look)
        self.who = Words(kind="quiet")
        self.who.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.lock_button = Button(tr("Lock"), self.lock)
        self.nav = QListWidget()
        self.nav.setObjectName("nav")
        self.nav.setAccessibleName(tr("Pages"))
        for _, words, _ in PAGES:
            self.nav.addItem(QListWidgetItem(tr(words)))
        self.nav.currentRowChanged.connect(self._turn)
        self.stack = QStackedWidget()
        for page in self._pages:
            assert isinstance(page, QWidget)
            self.stack.addWidget(page)
        self.stack.addWidget(self.lock_page)
        self.jobs = JobBar()
        self.jobs.cancelled.connect(self._desk.cancel)
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
        locked = guarded and self._desk.operator is None
        page: Page = self.lock_page if locked else self._pages[number]
        assert isinstance(page, QWidget)
        self.stack.setCurrentWidget(page)
        page.shown()

    def _find(self, said: str) -> None:
        self.open("find")
        self.visitor.look_for(said)

    # -- who is there ------------------------------------------------------------------------

    def lock(self) -> None:
        """Nobody is there any more; open questions are left."""
        self._desk.lock()
        for dialog in QApplication.topLevelWidgets():
            if dialog.parent() is not None and dialog.window() is dialog and dialog.isVisible():
                dialog.close()
        self._show_who()
        self._turn(self.nav.currentRow())

    def _show_who(self) -> None:
        operator = self._desk.operator
        if operator is None:
            self.who.say(tr("Locked"))
        else:
            self.who.say(f"{operator.name}, {tr(operator.role.value)}")
        self.lock_button.setEnabled(operator is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._desk.operator is not None:
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
                self.jobs.say(sentence if ok else f"! {sentence}")
            case Failed(_, sentence):
                self.jobs.say(f"! {sentence}")
            case Alarm(_, sentence) if sentence:
                self.jobs.say(f"! {sentence}")
            case Progress():
                self.jobs.progress(message)
            case Ended(job) if job is not Job.READINESS:
                self.jobs.ended(message)

    def _count_disputes(self, count: int) -> None:
        words = tr("Disputes")
        item = self.nav.item([name for name, _, _ in PAGES].index("disputes"))
        item.setText(f"{words}  ({count:,})" if count else words)
        if self._disputes is not None and count > self._disputes:
            self._play(Sound.ATTENTION)
            self.jobs.say(f"! {outside(tr('A new dispute has come in.'))}")
        self._disputes = count

    # -- size --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = text_size(self)
        if px == self._px:
            return
        self._px = px
        dress(self, self._look, px)
        self._layout.setContentsMargins(0, 0, 0, px // 2)
        self._layout.setSpacing(px // 2)
        self.nav.setFixedWidth(px * 13)
        self._side.setContentsMargins(px // 2, px // 2, 0, 0)
        self.band.px = px
        self.band.setFixedHeight(px * 5)
        for page in self._pages:
            page.rescale(px)

    def closeEvent(self, event: QCloseEvent) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        super().closeEvent(event)
