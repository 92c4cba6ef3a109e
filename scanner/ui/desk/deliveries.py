"""Every delivery: a live list that is filtered and scrolled, and the whole history of one. Offers
to try at once, to park and to release; nothing that could redeem twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from scanner.adapters.journal.listing import Happened
from scanner.domain.delivery import DeliveryState
from scanner.ui.desk.filters import OPEN, Filters
from scanner.ui.desk.kept import stored
from scanner.ui.desk.model import HEADS, DeliveriesModel
from scanner.ui.desk.parts import Ask, Button, Words, begin_with_a_row, look_of_table, named, row
from scanner.ui.desk.words import many, moment, outside, spoken, tr
from scanner.ui.language import apart, listed, plural
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

WIDTHS = (10, 8, 15, 8, 3, 5, 3)  # of the columns, in characters' heights; the last one stretches
MOVED_MS = 700  # between two looks at a list that changes
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
        self._stale = False
        self.filters = Filters(zone)
        self.filters.changed.connect(self.search)
        self.count = Words(kind="strong")
        self.export = Button(
            tr("desk", "Save this list (CSV)"), lambda: desk.jobs.export(self.filters.wanted())
        )
        self._make_list()
        self._make_history()
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self._below)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filters)
        layout.addLayout(row(self.count, None, self.export))
        layout.addWidget(split, 1)

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

    def search(self) -> None:
        """Ask for the list anew."""
        wanted = self.filters.wanted()
        if wanted.text:
            self.count.say(tr("desk", "Searching…"))
        self._desk.looks.match(wanted)

    def shown(self) -> None:
        self._desk.looks.lanes()
        self.search()

    def _moved(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self._desk.looks.match(self.filters.wanted())

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
                self.filters.connections([stands.connection for stands in connections])
            case LanesAre(lanes):
                self.filters.lanes(lanes)
            case JournalMoved():
                self._stale = True
                if not self._moving.isActive():
                    self._moving.start(MOVED_MS)
            case Acted(act) if act in ("retry", "park", "release", "undo"):
                self.search()

    def _matching(self, message: Matching) -> None:
        mine = self.filters.wanted()
        # The times move on by themselves.
        if replace(message.wanted, since=None, until=None) != replace(mine, since=None, until=None):
            return
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
        owed = bool(states & {state.value for state in OPEN})
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
            told = listed((apart(stored(one.text)), why))
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
