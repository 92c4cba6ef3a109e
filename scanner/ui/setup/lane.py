"""The lane itself: its name, whether staff stand beside it, and who may do what."""

from __future__ import annotations

import socket

from PySide6.QtWidgets import QVBoxLayout

from scanner.adapters.operators import Operator, Operators, Role
from scanner.ui.desk.parts import Button, Table, row
from scanner.ui.desk.words import outside, tr
from scanner.ui.language import apart
from scanner.ui.setup.parts import Errands, Form, Step
from scanner.work.setup.draft import Draft


def modes() -> list[tuple[str, str]]:
    """How a lane is operated, and how that is called here."""
    return [
        ("attended", tr("setup", "with staff beside it")),
        ("kiosk", tr("setup", "by visitors alone: a turnstile")),
    ]


class LaneStep(Step):
    """Name, id, mode."""

    def __init__(self, draft: Draft, errands: Errands) -> None:
        super().__init__(
            draft,
            errands,
            tr("setup", "Lane"),
            tr("setup", "What staff call this entrance, and a short name no other lane has."),
        )
        lane = draft.section("lane")
        host = socket.gethostname().partition(".")[0]
        form = Form()
        self.name = form.line(tr("setup", "Name"), lane.get("name", ""), hint="North gate 1")
        self.id = form.line(tr("setup", "Short name"), lane.get("id", host), hint="north-1")
        self.mode = form.choice(
            tr("setup", "Operation"),
            modes(),
            lane.get("mode", "attended"),
        )
        self.unknown = form.choice(
            tr("setup", "Unknown code, no network"),
            [
                ("refer", tr("setup", "see staff")),
                ("refuse", tr("setup", "stop")),
                ("admit", tr("setup", "let in, and note it")),
            ],
            lane.get("unknown_offline", "refer"),
        )
        self.body.addLayout(form)
        self.body.addWidget(self.said, 1)

    def begin(self) -> None:
        self.name.setFocus()

    def leave(self) -> str:
        name, id_ = self.name.text().strip(), self.id.text().strip()
        if not id_:
            return tr("setup", "The lane needs a short name of its own.")
        self.draft.section("lane").update(
            id=id_,
            name=name or id_,
            mode=self.mode.currentData(),
            unknown_offline=self.unknown.currentData(),
        )
        return ""


class OperatorsStep(Step):
    """PINs. They go into the profile at once, hashed."""

    def __init__(self, draft: Draft, errands: Errands) -> None:
        super().__init__(
            draft,
            errands,
            tr("setup", "Operators"),
            tr(
                "setup",
                "A supervisor may override, undo and close a kiosk, by PIN. Set at least one.",
            ),
        )
        self._operators = Operators(draft.folder)
        self.table = Table(self.title, [tr("setup", "Name"), tr("setup", "Role")])
        form = Form()
        self.name = form.line(tr("setup", "Name"))
        self.role = form.choice(
            tr("setup", "Role"),
            [
                (Role.SUPERVISOR.value, tr("setup", "supervisor")),
                (Role.STEWARD.value, tr("setup", "steward")),
            ],
            Role.SUPERVISOR.value,
        )
        self.pin = form.line(tr("setup", "PIN"), secret=True)
        self.again = form.line(tr("setup", "PIN again"), secret=True)
        self.put = Button(tr("setup", "Set the PIN"), self._put, main=True)
        self.again.returnPressed.connect(self._put)
        both = row(self.table, stretch=0)
        side = QVBoxLayout()
        side.addLayout(form)
        side.addStretch(1)
        both.addLayout(side, 1)
        self.body.addLayout(both, 1)
        self.body.addLayout(row(self.said, self.put, stretch=0))

    def begin(self) -> None:
        self._list()
        self.name.setFocus()

    def _list(self) -> None:
        self.errands.do(self._operators.listed, self._listed, self.tell)

    def _listed(self, found: list[Operator]) -> None:
        roles = {Role.SUPERVISOR: tr("setup", "supervisor"), Role.STEWARD: tr("setup", "steward")}
        self.table.fill([(outside(o.name, 60), roles[o.role]) for o in found])

    def _put(self) -> None:
        name, pin, again = self.name.text().strip(), self.pin.text(), self.again.text()
        self.pin.clear()
        self.again.clear()
        if pin != again:
            self.tell(tr("setup", "The two PINs differ."))
            self.pin.setFocus()
            return
        role = Role(self.role.currentData())
        self.tell(tr("setup", "One moment…"))
        self.errands.do(lambda: self._operators.put(name, role, pin), self._done, self.tell)

    def _done(self, _: None) -> None:
        self.tell(
            tr("setup", "The PIN of {name} is set.").format(
                name=apart(outside(self.name.text().strip()))
            )
        )
        self.name.clear()
        self.name.setFocus()
        self._list()
