"""The disputes inbox: what happened, both times and places, what to do; closed with a note."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from scanner.ui.desk.kept import stored
from scanner.ui.desk.parts import Ask, Button, Table, Words, mark_row, named, panel, row
from scanner.ui.desk.words import (
    dispute_words,
    labelled,
    many,
    moment,
    outside,
    seconds_moment,
    tr,
)
from scanner.ui.language import apart, listed, number, plural
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import Acted, Disputes, JournalMoved

MOST = 500  # shown at once; closing some brings the next
_OPEN = plural("desk", "%n open", "", 1)


class DisputesPage(QWidget):
    """A list at the left, the chosen one at the right. `find` opens a booking elsewhere."""

    def __init__(
        self, desk: Desk, zone: tzinfo | None, ask: Ask, find: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._desk, self._zone, self._ask, self._find = desk, zone, ask, find
        self.rows: tuple[Mapping[str, Any], ...] = ()
        self.closed = QCheckBox(tr("desk", "Closed ones too"))
        named(self.closed, tr("desk", "Closed ones too"))
        self.closed.toggled.connect(self.shown)
        self.count, self.more = Words(kind="strong"), Words(kind="quiet")
        heads = [tr("desk", "Opened"), tr("desk", "What"), tr("desk", "Connection")]
        self.table = Table(tr("desk", "Disputes"), heads, stretch=1)
        self.table.itemSelectionChanged.connect(self._selected)
        self.title, self.facts, self.mend = Words(kind="title"), Words(), Words(kind="strong")
        self.close_it = Button(tr("desk", "Close with a note…"), self._close, main=True)
        self.reopen = Button(tr("desk", "Open again…"), self._reopen)
        self.show_booking = Button(tr("desk", "Show the booking"), self._booking)
        left = QVBoxLayout()
        left.addLayout(row(self.count, self.more, None, self.closed))
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
        self._desk.looks.disputes(self.closed.isChecked())

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
        self.count.say(many(_OPEN, waiting) if waiting else tr("desk", "No dispute is open."))
        self.more.say(
            tr("desk", "The newest {n} are shown.").format(n=number(MOST))
            if len(rows) > MOST
            else ""
        )
        same = [at for at, one in enumerate(self.rows) if chosen and one["id"] == chosen["id"]]
        if self.rows:
            mark_row(self.table, same[0] if same else 0)
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
            self.title.say(tr("desk", "Nothing to look at"))
            self.facts.say(tr("desk", "A delivery that a supplier refuses appears here."))
            self.mend.say("")
            return
        what, mend = dispute_words(one["reason"])
        self.title.say(what)
        self.facts.say("\n".join(self._lines(one)))
        self.mend.say("" if one["closed"] else labelled(tr("desk", "What to do"), mend))
        self.close_it.setEnabled(not one["closed"])
        self.reopen.setEnabled(bool(one["closed"]))
        self.show_booking.setEnabled(bool(one["booking"]))

    def _lines(self, one: Mapping[str, Any]) -> list[str]:
        here = moment(datetime.fromisoformat(one["at"]), self._zone)
        lines = [labelled(tr("desk", "Here"), listed((here, apart(outside(str(one["lane"]), 60)))))]
        if one["there"]:
            there = moment(datetime.fromisoformat(one["there"]), self._zone)
            place = outside(str(one["place"] or ""), 100) or tr(
                "desk", "the supplier does not say where"
            )
            lines.append(labelled(tr("desk", "There"), listed((there, apart(place)))))
        elif one["place"]:
            lines.append(labelled(tr("desk", "There"), apart(outside(one["place"], 100))))
        if not one["admitted"]:
            lines.append(tr("desk", "Nobody was let in on it here."))
        if one["said"]:
            lines.append(labelled(tr("desk", "The visitor was told"), apart(outside(one["said"]))))
        known = (
            (tr("desk", "Connection"), outside(one["connection"], 60)),
            (tr("desk", "Booking"), outside(one["booking"], 80)),
            (tr("desk", "Product"), outside(one["product_id"], 80)),
            (tr("desk", "Details"), stored(one["detail"])),
        )
        lines += [labelled(what, apart(said)) for what, said in known if said]
        if one["note"]:
            closed = seconds_moment(one["closed"], self._zone)
            lines.append(labelled(tr("desk", "Note"), listed((closed, apart(stored(one["note"]))))))
        return lines

    def _close(self) -> None:
        one = self.chosen()
        if one is not None and not one["closed"]:
            what, mend = dispute_words(one["reason"])
            self._ask(
                tr("desk", "Close this dispute"),
                "\n".join((what, *self._lines(one), "", mend)),
                lambda note: self._desk.acts.close_dispute(one["id"], note),
            )

    def _reopen(self) -> None:
        one = self.chosen()
        if one is not None and one["closed"]:
            self._ask(
                tr("desk", "Open this dispute again"),
                tr("desk", "It will wait for a person once more."),
                lambda note: self._desk.acts.reopen(one["id"], note),
            )

    def _booking(self) -> None:
        one = self.chosen()
        if one is not None:
            self._find(one["booking"])

    def rescale(self, px: int) -> None:
        self.table.rescale(px)
