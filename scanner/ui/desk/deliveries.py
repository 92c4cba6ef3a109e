"""Every delivery: a live list that is filtered and scrolled, and the whole history of one. Offers
to try at once, to park and to release; nothing that could redeem twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from scanner.adapters.journal.listing import Filter, Happened
from scanner.domain.delivery import DeliveryState
from scanner.ui.desk.model import HEADS, DeliveriesModel
from scanner.ui.desk.parts import Ask, Button, Words, begin_with_a_row, look_of_table, named, row
from scanner.ui.desk.words import many, moment, outside, spoken, tr
from scanner.ui.language import QT_TRANSLATE_NOOP, apart, listed, plural
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import (
    Acted,
    HistoryOf,
    JournalMoved,
    LanesAre,
    Matching,
    Overview,
    Rows,
)
from scanner.work.desk.report import span

WIDTHS = (10, 8, 15, 8, 3, 5, 3)  # of the columns, in characters' heights; the last one stretches
TYPED_MS = 250  # from the last key to the search
MOVED_MS = 700  # between two looks at a list that changes
_OPEN = (DeliveryState.QUEUED, DeliveryState.IN_FLIGHT)
_STATES: tuple[tuple[str, tuple[DeliveryState, ...]], ...] = (
    (QT_TRANSLATE_NOOP("desk", "All states"), ()),
    (QT_TRANSLATE_NOOP("desk", "Owed"), _OPEN),
    (QT_TRANSLATE_NOOP("desk", "Parked"), (DeliveryState.PARKED,)),
    (QT_TRANSLATE_NOOP("desk", "Disputed"), (DeliveryState.DISPUTED,)),
    (QT_TRANSLATE_NOOP("desk", "Delivered"), (DeliveryState.DELIVERED,)),
    (QT_TRANSLATE_NOOP("desk", "Taken back"), (DeliveryState.CANCELLED,)),
)
_TIMES = (
    QT_TRANSLATE_NOOP("desk", "Any time"),
    QT_TRANSLATE_NOOP("desk", "Today"),
    QT_TRANSLATE_NOOP("desk", "Last hour"),
    QT_TRANSLATE_NOOP("desk", "Before today"),
)
_SELECTED = plural("desk", "%n selected", "", 1)
_DELIVERIES = plural("desk", "%n deliveries", "", 1)


class List(QTableView):
    """The list of deliveries."""

    def __init__(self) -> None:
        super().__init__()
        look_of_table(self, tr("desk", "Deliveries"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        begin_with_a_row(self, event)


class DeliveriesPage(QWidget):
    """Filters, list, history."""

    def __init__(self, desk: Desk, zone: tzinfo | None, ask: Ask) -> None:
        super().__init__()
        self._desk, self._zone, self._ask = desk, zone, ask
        self.model = DeliveriesModel(zone)
        self.model.wanted.connect(desk.looks.rows)
        self._searching = False
        self._stale = False
        self._make_filters()
        self._make_list()
        self._make_history()
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self._below)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        filters = row(self.state, self.time, self.connection, self.lane, self.text, stretch=4)
        layout.addLayout(filters)
        layout.addLayout(row(self.count, None, self.export))
        layout.addWidget(split, 1)

    def _make_filters(self) -> None:
        self.state, self.time, self.connection = QComboBox(), QComboBox(), QComboBox()
        self.state.addItems([tr("desk", words) for words, _ in _STATES])
        self.time.addItems([tr("desk", words) for words in _TIMES])
        self.connection.addItem(tr("desk", "All connections"), "")
        self.lane = QComboBox()
        self.lane.addItem(tr("desk", "All lanes"), "")
        named(self.lane, tr("desk", "Lane"))
        self.lane.hide()  # until the journal has more than one
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("desk", "Name, reference, booking, product, code, reason"))
        self.text.setClearButtonEnabled(True)
        named(self.state, tr("desk", "State"))
        named(self.time, tr("desk", "Time"))
        named(self.connection, tr("desk", "Connection"))
        named(self.text, tr("desk", "Search in deliveries"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self.search)
        for box in (self.state, self.time, self.connection, self.lane):
            box.currentIndexChanged.connect(self.search)
        self.text.textChanged.connect(lambda: self._typing.start(TYPED_MS))
        self.count = Words(kind="strong")
        self.export = Button(
            tr("desk", "Save this list (CSV)"), lambda: self._desk.jobs.export(self.wanted())
        )

    def _make_list(self) -> None:
        self.table = List()
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self._moving = QTimer(self)
        self._moving.setSingleShot(True)
        self._moving.timeout.connect(self._moved)

    def _make_history(self) -> None:
        self.history = QPlainTextEdit()
        self.history.setReadOnly(True)
        self.history.setTabChangesFocus(True)
        self.history.setMaximumBlockCount(1000)
        named(self.history, tr("desk", "History of the selected delivery"))
        self.retry = Button(tr("desk", "Try now"), self._retry)
        self.park = Button(tr("desk", "Park…"), self._park)
        self.release = Button(tr("desk", "Release…"), self._release)
        self._below = QWidget()
        layout = QVBoxLayout(self._below)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.history, 1)
        layout.addLayout(row(None, self.retry, self.park, self.release))
        self._offer([])

    # -- asking ------------------------------------------------------------------------------

    def wanted(self) -> Filter:
        """What the filters say."""
        now = datetime.now(UTC)
        midnight, _ = span(now.astimezone(self._zone).date(), self._zone)
        since, until = (
            (None, None),
            (midnight, None),
            (now - timedelta(hours=1), None),
            (None, midnight),
        )[self.time.currentIndex()]
        return Filter(
            states=tuple(state.value for state in _STATES[self.state.currentIndex()][1]),
            connection=self.connection.currentData() or "",
            text=self.text.text().strip(),
            lane=self.lane.currentData() or "",
            since=since,
            until=until,
        )

    def search(self) -> None:
        """Ask for the list anew."""
        self._typing.stop()
        self._searching = True
        if self.text.text().strip():
            self.count.say(tr("desk", "Searching…"))
        self._desk.looks.match(self.wanted())

    def shown(self) -> None:
        self._desk.looks.lanes()
        self.search()

    def _moved(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self._desk.looks.match(self.wanted())

    # -- answers -----------------------------------------------------------------------------

    def receive(self, message: object) -> None:
        match message:
            case Matching():
                self._matching(message)
            case Rows(rows):
                self.model.fill(rows)
                self._offer(self.selected())
            case HistoryOf(delivery, happened):
                if self.selected()[:1] == [delivery]:
                    self._show_history(happened)
            case Overview(connections=connections):
                self._connections([stands.connection for stands in connections])
            case LanesAre(lanes):
                self._lanes(lanes)
            case JournalMoved():
                self._stale = True
                if not self._moving.isActive():
                    self._moving.start(MOVED_MS)
            case Acted(act) if act in ("retry", "park", "release", "undo"):
                self.search()

    def _matching(self, message: Matching) -> None:
        mine = self.wanted()
        # The times move on by themselves.
        if replace(message.wanted, since=None, until=None) != replace(mine, since=None, until=None):
            return
        self._searching = False
        selected, place = self.selected(), self.table.verticalScrollBar().value()
        if self.model.show_numbers(message.numbers):
            self.table.verticalScrollBar().setValue(place)
            self._select(selected)
        top = self.table.rowAt(0)
        bottom = self.table.rowAt(self.table.viewport().height() - 1)
        self.model.refresh(top, bottom if bottom >= 0 else top + 60)
        count = len(message.numbers)
        if count:
            self.count.say(many(_DELIVERIES, count))
        else:
            self.count.say(tr("desk", "No delivery fits."))
        self.export.setEnabled(bool(count))
        if selected:
            self._desk.looks.history(selected[0])

    def _connections(self, names: list[str]) -> None:
        known = [self.connection.itemData(at) for at in range(1, self.connection.count())]
        for name in names:
            if name and name not in known:
                self.connection.addItem(outside(name, 40), name)

    def _lanes(self, names: Sequence[str]) -> None:
        known = [self.lane.itemData(at) for at in range(1, self.lane.count())]
        for name in names:
            if name not in known:
                self.lane.addItem(outside(name, 40), name)
        self.lane.setVisible(self.lane.count() > 2)

    # -- one or several ----------------------------------------------------------------------

    def selected(self) -> list[int]:
        """The numbers of the selected deliveries."""
        rows = [index.row() for index in self.table.selectionModel().selectedRows()]
        return self.model.numbers_at(rows)

    def _select(self, numbers: list[int]) -> None:
        model, flags = self.table.selectionModel(), self.table.selectionModel().SelectionFlag
        for number in numbers[:200]:
            place = self.model.place(number)
            if place >= 0:
                model.select(self.model.index(place, 0), flags.Select | flags.Rows)

    def _selected(self) -> None:
        chosen = self.selected()
        self._offer(chosen)
        if len(chosen) == 1:
            self._desk.looks.history(chosen[0])
        else:
            self.history.setPlainText(
                many(_SELECTED, len(chosen)) if chosen else tr("desk", "Select a delivery.")
            )

    def _offer(self, chosen: list[int]) -> None:
        """Only what makes sense for what is selected; lines not seen yet may be anything."""
        states = {self.model.known[n].state for n in chosen if n in self.model.known}
        owed = bool(states & {state.value for state in _OPEN})
        self.retry.setEnabled(owed)
        self.park.setEnabled(owed)
        self.release.setEnabled(DeliveryState.PARKED.value in states)
        if not chosen:
            self.history.setPlainText(
                tr("desk", "Select a delivery to see all that happened to it.")
            )

    def _show_history(self, happened: tuple[Happened, ...]) -> None:
        lines = []
        for one in happened:
            by = f" ({outside(one.by, 60)})" if one.by else ""
            what = spoken(one.what)
            why = listed(spoken(word) for word in one.known if word != "OK")
            told = listed((apart(outside(one.text, 400)), why))
            lines.append(f"{moment(one.at, self._zone)}  {what}{by}  {told}")
        self.history.setPlainText("\n".join(lines))

    def _retry(self) -> None:
        self._desk.acts.retry(self.selected(), tr("desk", "try now"))

    def _park(self) -> None:
        chosen = self.selected()
        explain = tr(
            "desk", "Parked ones wait until somebody releases them; no day is closed meanwhile."
        )
        self._ask(
            tr("desk", "Park"),
            f"{many(_SELECTED, len(chosen))}. {explain}",
            lambda note: self._desk.acts.park(chosen, note),
        )

    def _release(self) -> None:
        chosen = self.selected()
        self._ask(
            tr("desk", "Release"),
            tr("desk", "They are owed again. Each is looked up before anything is sent."),
            lambda note: self._desk.acts.release(chosen, note),
        )

    def rescale(self, px: int) -> None:
        self.table.verticalHeader().setDefaultSectionSize(round(px * 2.0))
        letters = self.table.horizontalHeader().fontMetrics()
        for column, wide in enumerate(WIDTHS):
            title = letters.horizontalAdvance(tr("desk", HEADS[column])) + round(1.3 * px)
            self.table.setColumnWidth(column, max(wide * px, title))
