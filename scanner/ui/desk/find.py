"""Find a visitor: in the local copy, at the suppliers; the booking with each unit's state; let in
by hand, take back, mark as not come. Every act asks for a reason first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from scanner.domain.sentence import product
from scanner.domain.ticket import Candidate, Method, Unit, Use, uses_of
from scanner.domain.verdict import Source
from scanner.ui.desk.asked import Asked
from scanner.ui.desk.parts import Button, Table, Words, ask, named, panel, row
from scanner.ui.desk.words import moment, outside, spoken, tr
from scanner.ui.i18n import slot_words
from scanner.work.desk.messages import Acted, BookingShown, FoundBookings

TYPED_MS = 250
_REASONS = ("Phone broken", "Ticket left at home", "Name on the list")
_TAKEN_BACK = ("Visitor did not enter", "Wrong booking chosen", "Fewer people than shown")


class FindPage(QWidget):
    """Search, hits, one booking."""

    def __init__(self, desk: Asked, zone: tzinfo | None) -> None:
        super().__init__()
        self._desk, self._zone = desk, zone
        self.hits: list[Mapping[str, Any]] = []
        self.booking: BookingShown | None = None
        self._row: Mapping[str, Any] | None = None
        self._refused = False
        self._make_search()
        self._make_booking()
        layout = QHBoxLayout(self)
        layout.addLayout(self._left, 1)
        layout.addWidget(self._box, 1)
        self._show(None)

    def _make_search(self) -> None:
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("Name, reference, e-mail, phone or code"))
        self.text.setClearButtonEnabled(True)
        named(self.text, tr("Find a visitor"))
        self.online = Button(tr("Ask the suppliers"), self.ask_online)
        self.count = Words()
        heads = [tr(word) for word in ("Visitor", "Reference", "Product", "When", "Status")]
        self.table = Table(tr("Bookings found"), heads)
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

    def _make_booking(self) -> None:
        self._box = panel()
        self.title, self.facts = Words(kind="title"), Words()
        heads = [tr(word) for word in ("Ticket", "People", "State", "Let in here")]
        self.units = Table(tr("Tickets of this booking"), heads, stretch=3)
        self.said = Words(kind="strong")
        self.how_many = QComboBox()
        named(self.how_many, tr("How many tickets are here"))
        self.admit = Button(tr("Let in by hand…"), self._admit, main=True)
        self.override = Button(tr("Let in all the same…"), self._override)
        self.undo = Button(tr("Take back…"), self._undo)
        self.no_show = Button(tr("No-show…"), self._no_show)
        layout = QVBoxLayout(self._box)
        layout.addWidget(self.title)
        layout.addWidget(self.facts)
        layout.addWidget(self.units, 1)
        layout.addWidget(self.said)
        layout.addLayout(row(Words(tr("How many"), wrap=False), self.how_many, None, self.admit))
        layout.addLayout(row(None, self.no_show, self.undo, self.override))

    # -- searching ---------------------------------------------------------------------------

    def search(self) -> None:
        """In the local copy, as it is typed."""
        self._typing.stop()
        said = self.text.text().strip()
        if said:
            self._desk.find(said)
        else:
            self._fill(FoundBookings("", ()))

    def ask_online(self) -> None:
        said = self.text.text().strip()
        if said:
            self.count.say(tr("Asking the suppliers…"))
            self._desk.find_online(said)

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
            case BookingShown() if self._is_mine(message):
                self._show(message)
            case Acted(act, ok, sentence) if act in ("admit", "undo", "no-show"):
                self.said.say(sentence)
                self._refused = act == "admit" and not ok
                self._again()

    def _is_mine(self, message: BookingShown) -> bool:
        candidate = message.candidate
        return self._row is not None and candidate.connection == self._row["connection"]

    def _fill(self, found: FoundBookings) -> None:
        if found.online:
            known = {(hit["connection"], hit["booking"]) for hit in self.hits}
            fresh = [r for r in found.rows if (r["connection"], r["booking"]) not in known]
            self.hits = [*self.hits, *fresh]
        else:
            self.hits = list(found.rows)
        self.table.fill([self._line(hit) for hit in self.hits])
        where = tr("in the local copy and at the suppliers") if found.online else ""
        said = tr("{n} found", n=len(self.hits)) if self.hits else tr("Nobody found")
        parts = [f"{said} {where or tr('in the local copy')}.", *found.problems]
        self.count.say(" ".join(parts) if found.said else "")
        if len(self.hits) == 1:
            self.table.selectRow(0)
        if not self.hits:
            self._row = None
            self._show(None)

    def _line(self, hit: Mapping[str, Any]) -> tuple[str, ...]:
        starts = hit["starts"]
        when = ""
        if starts:
            when = f"{datetime.fromisoformat(starts).astimezone(self._zone):%d %b, %H:%M}"
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
        row_ = self.hits[at]
        if row_ is not self._row:
            self._row, self._refused = row_, False
            self.said.say("")
        self._again()

    def _again(self) -> None:
        if self._row is not None:
            self._desk.booking(self._row)

    # -- one booking -------------------------------------------------------------------------

    def _show(self, booking: BookingShown | None) -> None:
        self.booking = booking
        offered = (self.admit, self.override, self.undo, self.no_show, self.how_many)
        for control in offered:
            control.setEnabled(False)
        if booking is None:
            self.title.say(tr("No booking chosen"))
            self.facts.say(tr("Type at the left; Enter asks the suppliers too."))
            self.units.fill([])
            self.said.say("")
            return
        candidate = booking.candidate
        self.title.say(candidate.name or candidate.reference or candidate.booking)
        self.facts.say("\n".join(self._facts(booking)))
        self.units.fill([self._unit(unit, booking.uses) for unit in candidate.units])
        left = [unit for unit in candidate.units if self._is_left(unit, booking.uses)]
        mine = self._scans()
        if self.how_many.count() != len(left):
            self.how_many.clear()
            self.how_many.addItems([str(count) for count in range(1, len(left) + 1)])
            self.how_many.setCurrentIndex(len(left) - 1)
        self.how_many.setEnabled(len(left) > 1)
        self.admit.setEnabled(bool(left))
        self.override.setEnabled(bool(left) and self._refused)
        self.undo.setEnabled(bool(mine) and candidate.method is Method.REDEEM)
        self.no_show.setEnabled(booking.live and candidate.redeemable is True and not mine)

    def _facts(self, booking: BookingShown) -> list[str]:
        candidate = booking.candidate
        when = slot_words(candidate.slot, candidate.zone or self._zone, datetime.now().astimezone())
        lines = [
            f"{outside(product(candidate), 100)}  {when}",
            f"{tr('Reference')} {outside(candidate.reference, 60)}, "
            f"{outside(candidate.connection, 40)}, {spoken(candidate.status)}",
        ]
        if booking.live:
            lines.append(tr("The supplier was asked just now."))
        else:
            why = f" {outside(booking.problem)}" if booking.problem else ""
            lines.append(f"{tr('From the local copy.')}{why}")
        if candidate.refusal:
            lines.append(f"{tr('The supplier says')}: {outside(candidate.refusal)}")
        if candidate.notes:
            lines.append(f"{tr('Notes')}: {outside(candidate.notes)}")
        return lines

    def _unit(self, unit: Unit, uses: Mapping[str, Use]) -> tuple[str, ...]:
        use = self._use(unit, uses)
        here = ""
        if use is not None:
            here = f"{moment(use.at, self._zone)}, {use.lane}" if not use.interrupted else ""
        there = unit.used
        state = spoken(unit.status) if unit.status else ""
        if there is not None and there.at is not None:
            state = f"{state} {moment(there.at, self._zone)}".strip()
        kind = spoken(unit.type)
        name = unit.name or kind
        reference = f" {unit.reference}" if unit.reference else ""
        return f"{name}{reference}", str(unit.pax), state, here

    def _use(self, unit: Unit, uses: Mapping[str, Use]) -> Use | None:
        assert self.booking is not None
        whole = uses.get(self.booking.candidate.key)
        return uses_of(unit, uses) or whole

    def _is_left(self, unit: Unit, uses: Mapping[str, Use]) -> bool:
        use = self._use(unit, uses)
        used_there = unit.used is not None or unit.status in ("REDEEMED", "CANCELLED")
        return (use is None or use.interrupted) and not used_there

    def _scans(self) -> list[str]:
        """This lane's admissions of the booking, newest first."""
        if self.booking is None:
            return []
        uses = {u.scan_id: u for u in self.booking.uses.values()
                if u.source is Source.JOURNAL and u.scan_id and not u.interrupted}  # fmt: skip
        return sorted(uses, key=lambda scan: str(uses[scan].at), reverse=True)

    # -- acts --------------------------------------------------------------------------------

    def _units_here(self) -> int | None:
        """How many; None: all that are left."""
        here = self.how_many.currentIndex() + 1
        return here if 0 < here < self.how_many.count() else None

    def _admit(self) -> None:
        self._let_in(tr("Let in by hand"), tr("The same checks as for a scan."), override=False)

    def _override(self) -> None:
        words = tr(
            "You answer for time, entrance and what nobody could look up. A used or cancelled "
            "ticket stays refused."
        )
        self._let_in(tr("Let in all the same"), words, override=True)

    def _let_in(self, title: str, explain: str, override: bool) -> None:
        if self.booking is None:
            return
        candidate, units = self.booking.candidate, self._units_here()
        code = _code_of(candidate)
        who = candidate.name or candidate.reference
        ask(
            self,
            title,
            f"{outside(who, 80)}: {outside(product(candidate), 80)}. {explain}",
            lambda note: self._desk.admit(code, candidate.booking, units, note, override),
            [tr(words) for words in _REASONS],
        )

    def _undo(self) -> None:
        scans = self._scans()
        if scans:
            ask(
                self,
                tr("Take back"),
                tr("The last admission of this booking here: its tickets work again."),
                lambda note: self._desk.undo(scans[0], note),
                [tr(words) for words in _TAKEN_BACK],
            )

    def _no_show(self) -> None:
        if self.booking is None:
            return
        candidate = self.booking.candidate
        ask(
            self,
            tr("No-show"),
            tr("The supplier will count this visitor as not come. It cannot be taken back here."),
            lambda note: self._desk.no_show(
                candidate.connection, candidate.booking, _code_of(candidate), note
            ),
        )

    def rescale(self, px: int) -> None:
        self.table.rescale(px)
        self.units.rescale(px)


def _code_of(candidate: Candidate) -> str:
    """What lane and supplier know the booking by."""
    codes = (*candidate.codes, *(code for unit in candidate.units for code in unit.codes))
    return candidate.reference or next(iter(codes), candidate.booking)
