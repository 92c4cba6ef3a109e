"""Find a visitor: in the local copy as it is typed, at the suppliers when they are asked. What is
done about the one that was found is `scanner.ui.desk.booking`'s."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, tzinfo
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from scanner.ui import i18n
from scanner.ui.desk.booking import BookingBox
from scanner.ui.desk.parts import Ask, Button, Table, Words, mark_row, named, row
from scanner.ui.desk.words import many, spoken, tr
from scanner.ui.language import day, plural
from scanner.ui.language import moment as short_moment
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import Acted, BookingShown, FoundBookings

TYPED_MS = 250
_HERE = plural("desk", "%n found in the local copy.", "", 1)
_EVERYWHERE = plural("desk", "%n found in the local copy and at the suppliers.", "", 1)


class FindPage(QWidget):
    """Search, hits, one booking."""

    def __init__(self, desk: Desk, zone: tzinfo | None, ask: Ask) -> None:
        super().__init__()
        self._desk, self._zone = desk, zone
        self.hits: list[Mapping[str, Any]] = []
        self._row: Mapping[str, Any] | None = None
        self.box = BookingBox(desk, zone, ask)
        self._make_search()
        layout = QHBoxLayout(self)
        layout.addLayout(self._left, 6)
        layout.addWidget(self.box, 5)

    def _make_search(self) -> None:
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("desk", "Name, reference, e-mail, phone or code"))
        self.text.setClearButtonEnabled(True)
        named(self.text, tr("desk", "Find a visitor"))
        self.online = Button(tr("desk", "Ask the suppliers"), self.ask_online)
        self.count = Words()
        heads = [
            tr("desk", "Visitor"),
            tr("desk", "Reference"),
            tr("desk", "Product"),
            tr("desk", "When"),
            tr("desk", "Status"),
        ]
        self.table = Table(tr("desk", "Bookings found"), heads, stretch=2)
        self.table.itemSelectionChanged.connect(self._chosen)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self.search)
        self.text.textChanged.connect(lambda: self._typing.start(TYPED_MS))
        self.text.returnPressed.connect(self.ask_online)
        self._left = QVBoxLayout()
        self._left.addLayout(row(self.text, self.online, stretch=0))
        self._left.addWidget(self.count)
        self._left.addWidget(self.table, 1)

    # -- searching ---------------------------------------------------------------------------

    def search(self) -> None:
        """In the local copy, as it is typed."""
        self._typing.stop()
        said = self.text.text().strip()
        if said:
            self._desk.looks.find(said)
        else:
            self._fill(FoundBookings("", ()))

    def ask_online(self) -> None:
        said = self.text.text().strip()
        if said:
            self.count.say(tr("desk", "Asking the suppliers…"))
            self._desk.looks.find_online(said)

    def look_for(self, said: str) -> None:
        """Somebody wants to see this one."""
        self.text.setText(said)
        self.search()
        self.ask_online()

    def shown(self) -> None:
        self.text.setFocus()

    def receive(self, message: object) -> None:
        match message:
            case FoundBookings(said=said) if said == self.text.text().strip():
                self._fill(message)
            case BookingShown(asked=asked) if asked == self._row:
                self.box.show_booking(message)
            case Acted(act) if act in ("admit", "undo", "no-show"):
                self.box.acted(message)
                self._again()

    def _fill(self, found: FoundBookings) -> None:
        if found.online:
            known = {(hit["connection"], hit["booking"]) for hit in self.hits}
            fresh = [r for r in found.rows if (r["connection"], r["booking"]) not in known]
            self.hits = [*self.hits, *fresh]
        else:
            self.hits = list(found.rows)
        self.table.fill([self._line(hit) for hit in self.hits])
        count = len(self.hits)
        if found.online:
            said = (
                many(_EVERYWHERE, count)
                if count
                else tr("desk", "Nobody found, also at the suppliers.")
            )
        else:
            said = many(_HERE, count) if count else tr("desk", "Nobody found in the local copy.")
        parts = [said, *(i18n.said(problem) for problem in found.problems)]
        self.count.say(" ".join(parts) if found.said else "")
        if len(self.hits) == 1:
            mark_row(self.table, 0)
        if self.hits:
            self._chosen()  # the mark stays where it was, whatever stands there now
        else:
            self._row = None
            self.box.show_booking(None)

    def _line(self, hit: Mapping[str, Any]) -> tuple[str, ...]:
        starts = hit["starts"]
        when = ""
        if starts:
            at = datetime.fromisoformat(starts).astimezone(self._zone)
            when = short_moment(at) if at.time() != time() else day(at, year=False)
        return (
            str(hit["name"]),
            str(hit["reference"]),
            str(hit["product"]),
            when,
            spoken(str(hit["status"])),
        )

    def _chosen(self) -> None:
        at = self.table.currentRow()
        if not 0 <= at < len(self.hits):
            return
        if self.hits[at] != self._row:
            self._row = self.hits[at]
            self.box.fresh()
            self._again()

    def _again(self) -> None:
        if self._row is not None:
            self._desk.looks.booking(self._row)

    def rescale(self, px: int) -> None:
        self.table.rescale(px)
        self.box.rescale(px)
