"""The disputes inbox: what happened, both times and places, what to do; closed with a note."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from scanner.ui.desk.asked import Asked
from scanner.ui.desk.parts import Button, Table, Words, ask, named, panel, row
from scanner.ui.desk.words import dispute_words, moment, outside, seconds_moment, tr
from scanner.work.desk.messages import Acted, Disputes, JournalMoved

MOST = 500  # shown at once; closing some brings the next


class DisputesPage(QWidget):
    """A list at the left, the chosen one at the right. `find` opens a booking elsewhere."""

    def __init__(
        self, desk: Asked, zone: tzinfo | None, find: Callable[[str], None] = lambda said: None
    ) -> None:
        super().__init__()
        self._desk, self._zone, self._find = desk, zone, find
        self.rows: tuple[Mapping[str, Any], ...] = ()
        self.closed = QCheckBox(tr("Closed ones too"))
        named(self.closed, tr("Closed ones too"))
        self.closed.toggled.connect(self.shown)
        self.count = Words(kind="strong")
        heads = [tr(word) for word in ("Opened", "What", "Connection")]
        self.table = Table(tr("Disputes"), heads, stretch=1)
        self.table.itemSelectionChanged.connect(self._selected)
        self.title, self.facts, self.mend = Words(kind="title"), Words(), Words(kind="strong")
        self.close_it = Button(tr("Close with a note…"), self._close, main=True)
        self.reopen = Button(tr("Open again…"), self._reopen)
        self.show_booking = Button(tr("Show the booking"), self._booking)
        left = QVBoxLayout()
        left.addLayout(row(self.count, None, self.closed))
        left.addWidget(self.table, 1)
        box = panel()
        right = QVBoxLayout(box)
        right.addWidget(self.title)
        right.addWidget(self.facts)
        right.addWidget(self.mend)
        right.addStretch(1)
        right.addLayout(row(self.show_booking, None, self.reopen, self.close_it))
        layout = QHBoxLayout(self)
        layout.addLayout(left, 6)
        layout.addWidget(box, 5)
        self._show(None)

    def shown(self) -> None:
        self._desk.disputes(self.closed.isChecked())

    def receive(self, message: object) -> None:
        match message:
            case Disputes(rows):
                self._fill(rows)
            case Acted("dispute"):
                self.shown()
            case JournalMoved() if self.isVisible():
                self.shown()

    def _fill(self, rows: tuple[Mapping[str, Any], ...]) -> None:
        chosen = self.chosen()
        self.rows = rows[:MOST]
        self.table.blockSignals(True)
        self.table.fill(
            [
                (
                    seconds_moment(one["opened"], self._zone)[:-3],
                    f"{'✓ ' if one['closed'] else ''}{dispute_words(one['reason'])[0]}",
                    one["connection"],
                )
                for one in self.rows
            ]
        )
        self.table.clearSelection()
        self.table.blockSignals(False)
        waiting = sum(1 for one in rows if not one["closed"])
        said = tr("{n} open", n=f"{waiting:,}") if waiting else tr("No dispute is open.")
        if len(rows) > MOST:
            said = f"{said} {tr('The newest {n} are shown.', n=MOST)}"
        self.count.say(said)
        same = [at for at, one in enumerate(self.rows) if chosen and one["id"] == chosen["id"]]
        if self.rows:
            self.table.selectRow(same[0] if same else 0)
        self._selected()

    def chosen(self) -> Mapping[str, Any] | None:
        """The selected dispute."""
        rows = self.table.selectionModel().selectedRows()
        at = rows[0].row() if rows else -1
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def _selected(self) -> None:
        self._show(self.chosen())

    def _show(self, one: Mapping[str, Any] | None) -> None:
        for button in (self.close_it, self.reopen, self.show_booking):
            button.setEnabled(one is not None)
        if one is None:
            self.title.say(tr("Nothing to look at"))
            self.facts.say(tr("A delivery that a supplier refuses appears here."))
            self.mend.say("")
            return
        what, mend = dispute_words(one["reason"])
        self.title.say(what)
        self.facts.say("\n".join(self._lines(one)))
        self.mend.say("" if one["closed"] else f"{tr('What to do')}: {mend}")
        self.close_it.setEnabled(not one["closed"])
        self.reopen.setEnabled(bool(one["closed"]))
        self.show_booking.setEnabled(bool(one["booking"]))

    def _lines(self, one: Mapping[str, Any]) -> list[str]:
        here = moment(datetime.fromisoformat(one["at"]), self._zone)
        lines = [f"{tr('Here')}: {here}, {outside(str(one['lane']), 60)}"]
        if one["there"]:
            there = moment(datetime.fromisoformat(one["there"]), self._zone)
            place = outside(str(one["place"] or ""), 100) or tr("the supplier does not say where")
            lines.append(f"{tr('There')}: {there}, {place}")
        elif one["place"]:
            lines.append(f"{tr('There')}: {outside(one['place'], 100)}")
        if not one["admitted"]:
            lines.append(tr("Nobody was let in on it here."))
        if one["said"]:
            lines.append(f"{tr('The visitor was told')}: {outside(one['said'])}")
        lines += [
            f"{tr('Connection')}: {outside(one['connection'], 60) or '?'}",
            f"{tr('Booking')}: {outside(one['booking'], 80) or tr('not known')}",
            f"{tr('Product')}: {outside(one['product_id'], 80) or tr('not known')}",
            f"{tr('Details')}: {outside(one['detail'])}",
        ]
        if one["note"]:
            closed = seconds_moment(one["closed"], self._zone)
            when = f" {closed}" if closed else ""
            lines.append(f"{tr('Note')}{when}: {outside(one['note'])}")
        return lines

    def _close(self) -> None:
        one = self.chosen()
        if one is not None and not one["closed"]:
            ask(
                self,
                tr("Close this dispute"),
                dispute_words(one["reason"])[1],
                lambda note: self._desk.close_dispute(one["id"], note),
            )

    def _reopen(self) -> None:
        one = self.chosen()
        if one is not None and one["closed"]:
            ask(
                self,
                tr("Open this dispute again"),
                tr("It will wait for a person once more."),
                lambda note: self._desk.reopen(one["id"], note),
            )

    def _booking(self) -> None:
        one = self.chosen()
        if one is not None:
            self._find(one["booking"])

    def rescale(self, px: int) -> None:
        self.table.rescale(px)
