"""One booking as a supervisor sees it: each unit's state and scans; let in by hand, take back, mark
as not come. Every act asks for a reason first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from scanner.domain.sentence import product
from scanner.domain.ticket import Candidate, Method, Unit, Use, uses_of
from scanner.domain.verdict import Source
from scanner.ui import i18n
from scanner.ui.desk.parts import Ask, Button, Table, Words, named, panel, row
from scanner.ui.desk.words import labelled, moment, outside, spoken, tr
from scanner.ui.i18n import slot_words
from scanner.ui.language import QT_TRANSLATE_NOOP, apart, listed, number
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import Acted, BookingShown

_REASONS = (
    QT_TRANSLATE_NOOP("desk", "Phone broken"),
    QT_TRANSLATE_NOOP("desk", "Ticket left at home"),
    QT_TRANSLATE_NOOP("desk", "Name on the list"),
)
_TAKEN_BACK = (
    QT_TRANSLATE_NOOP("desk", "Visitor did not enter"),
    QT_TRANSLATE_NOOP("desk", "Wrong booking chosen"),
    QT_TRANSLATE_NOOP("desk", "Fewer people than shown"),
)


class BookingBox(QWidget):
    """Shows what it is told, and offers what makes sense for it."""

    def __init__(self, desk: Desk, zone: tzinfo | None, ask: Ask) -> None:
        super().__init__()
        self._desk, self._zone, self._ask = desk, zone, ask
        self.booking: BookingShown | None = None
        self._refused = False
        self._make()
        self.show_booking(None)

    def acted(self, message: Acted) -> None:
        """What came of an act here."""
        self.said.say(i18n.said(message.sentence))
        self._refused = message.act == "admit" and not message.ok

    def fresh(self) -> None:
        """Another booking was chosen. Until it is known nothing can be done, least of all with the
        one that is still shown."""
        self._refused = False
        self.said.say("")
        self._offer_nothing()

    def _offer_nothing(self) -> None:
        for control in (self.admit, self.override, self.undo, self.no_show, self.how_many):
            control.setEnabled(False)

    def _make(self) -> None:
        box = panel()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(box)
        self.title, self.facts = Words(kind="title"), Words()
        heads = [
            tr("desk", "Ticket"),
            tr("desk", "People"),
            tr("desk", "State"),
            tr("desk", "Let in here"),
        ]
        self.units = Table(tr("desk", "Tickets of this booking"), heads, stretch=3)
        self.said = Words(kind="strong")
        self.how_many = QComboBox()
        named(self.how_many, tr("desk", "How many tickets are here"))
        self.admit = Button(tr("desk", "Let in by hand…"), self._admit, main=True)
        self.override = Button(tr("desk", "Let in all the same…"), self._override)
        self.undo = Button(tr("desk", "Take back…"), self._undo)
        self.no_show = Button(tr("desk", "No-show…"), self._no_show)
        layout = QVBoxLayout(box)
        layout.addWidget(self.title)
        layout.addWidget(self.facts)
        layout.addWidget(self.units, 1)
        layout.addWidget(self.said)
        layout.addLayout(
            row(Words(tr("desk", "How many"), wrap=False), self.how_many, None, self.admit)
        )
        layout.addLayout(row(None, self.no_show, self.undo, self.override))

    def show_booking(self, booking: BookingShown | None) -> None:
        self.booking = booking
        self._offer_nothing()
        if booking is None:
            self.title.say(tr("desk", "No booking chosen"))
            self.facts.say(tr("desk", "Type at the left; Enter asks the suppliers too."))
            self.units.fill([])
            self.said.say("")
            return
        candidate = booking.candidate
        self.title.say(outside(candidate.name or candidate.reference or candidate.booking, 80))
        self.facts.say("\n".join(self._facts(booking)))
        self.units.fill([self._unit(unit, booking.uses) for unit in candidate.units])
        left = [unit for unit in candidate.units if self._is_left(unit, booking.uses)]
        mine = self._scans()
        if self.how_many.count() != len(left):
            self.how_many.clear()
            self.how_many.addItems([number(count) for count in range(1, len(left) + 1)])
            self.how_many.setCurrentIndex(len(left) - 1)
        self.how_many.setEnabled(len(left) > 1)
        self.admit.setEnabled(bool(left))
        self.override.setEnabled(bool(left) and self._refused)
        self.undo.setEnabled(bool(mine) and candidate.method is Method.REDEEM)
        self.no_show.setEnabled(booking.live and candidate.redeemable is True and not mine)

    def _facts(self, booking: BookingShown) -> list[str]:
        candidate = booking.candidate
        when = slot_words(candidate.slot, candidate.zone or self._zone, datetime.now().astimezone())
        reference = labelled(tr("desk", "Reference"), apart(outside(candidate.reference, 60)))
        lines = [
            listed((apart(outside(product(candidate), 100)), when)),
            listed(
                (
                    reference,
                    apart(outside(candidate.connection, 40)),
                    spoken(candidate.status),
                )
            ),
        ]
        if booking.live:
            lines.append(tr("desk", "The supplier was asked just now."))
        else:
            copy = tr("desk", "From the local copy.")
            lines.append(f"{copy} {i18n.said(booking.problem)}".strip())
        if candidate.refusal:
            lines.append(
                labelled(tr("desk", "The supplier says"), apart(outside(candidate.refusal)))
            )
        if candidate.notes:
            lines.append(labelled(tr("desk", "Notes"), apart(outside(candidate.notes))))
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
        self._let_in(
            tr("desk", "Let in by hand"),
            tr("desk", "The same checks as for a scan."),
            override=False,
        )

    def _override(self) -> None:
        explain = tr(
            "desk",
            "You answer for time, entrance and what nobody could look up. A used or cancelled "
            "ticket stays refused.",
        )
        self._let_in(tr("desk", "Let in all the same"), explain, override=True)

    def _let_in(self, title: str, explain: str, override: bool) -> None:
        if self.booking is None:
            return
        candidate, units = self.booking.candidate, self._units_here()
        code = _code_of(candidate)
        who = candidate.name or candidate.reference
        what = labelled(apart(outside(who, 80)), apart(outside(product(candidate), 80)))
        self._ask(
            title,
            f"{what}\n{explain}",
            lambda note: self._desk.acts.admit(code, candidate.booking, units, note, override),
            [tr("desk", text) for text in _REASONS],
        )

    def _undo(self) -> None:
        scans = self._scans()
        if scans:
            self._ask(
                tr("desk", "Take back"),
                tr("desk", "The last admission of this booking here: its tickets work again."),
                lambda note: self._desk.acts.undo(scans[0], note),
                [tr("desk", text) for text in _TAKEN_BACK],
            )

    def _no_show(self) -> None:
        if self.booking is None:
            return
        candidate = self.booking.candidate
        self._ask(
            tr("desk", "No-show"),
            tr(
                "desk",
                "The supplier will count this visitor as not come. It cannot be taken back here.",
            ),
            lambda note: self._desk.acts.no_show(
                candidate.connection, candidate.booking, _code_of(candidate), note
            ),
        )

    def rescale(self, px: int) -> None:
        self.units.rescale(px)


def _code_of(candidate: Candidate) -> str:
    """What lane and supplier know the booking by."""
    codes = (*candidate.codes, *(code for unit in candidate.units for code in unit.codes))
    return candidate.reference or next(iter(codes), candidate.booking)
