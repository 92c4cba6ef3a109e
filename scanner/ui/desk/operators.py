"""Who may do what: PINs and roles. A PIN is never shown and never kept in a field."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from scanner.adapters.operators import Operator, Role
from scanner.ui import i18n
from scanner.ui.desk.parts import Button, Table, Words, named, panel, row
from scanner.ui.desk.words import outside, role_words, tr
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import Acted, OperatorsAre


class NewOperator(QWidget):
    """Name, role, PIN twice. `first`: the very first one, who is a supervisor."""

    def __init__(self, desk: Desk, first: bool) -> None:
        super().__init__()
        self._desk = desk
        self.name, self.pin, self.again = QLineEdit(), QLineEdit(), QLineEdit()
        named(self.name, tr("desk", "Name"))
        named(self.pin, tr("desk", "New PIN"))
        named(self.again, tr("desk", "The same PIN again"))
        for field in (self.pin, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(32)
        self.role = QComboBox()
        self.role.addItem(role_words(Role.SUPERVISOR), Role.SUPERVISOR)
        self.role.addItem(role_words(Role.STEWARD), Role.STEWARD)
        self.role.setVisible(not first)
        named(self.role, tr("desk", "Role"))
        self.said = Words(kind="strong")
        self.save = Button(tr("desk", "Set the PIN"), self._save, main=True)
        self.again.returnPressed.connect(self._save)
        grid = QGridLayout(self)
        fields: list[tuple[str, QWidget]] = [
            (tr("desk", "Name"), self.name),
            (tr("desk", "New PIN"), self.pin),
            (tr("desk", "Again"), self.again),
        ]
        if not first:
            fields.insert(1, (tr("desk", "Role"), self.role))
        for at, (words, shown) in enumerate(fields):
            grid.addWidget(Words(words, wrap=False), at, 0)
            grid.addWidget(shown, at, 1)
        grid.addWidget(self.said, len(fields), 0, 1, 2)
        grid.addLayout(row(None, self.save), len(fields) + 1, 0, 1, 2)

    def _save(self) -> None:
        name, pin = self.name.text().strip(), self.pin.text()
        if pin != self.again.text():
            self.said.say(tr("desk", "The two PINs differ."))
            return
        self.pin.clear()
        self.again.clear()
        self.said.say(tr("desk", "One moment…"))
        self._desk.acts.put_operator(name, Role(self.role.currentData()), pin)

    def receive(self, message: object) -> None:
        if isinstance(message, Acted) and message.act == "operator":
            self.said.say(i18n.said(message.sentence))
            if message.ok:
                self.name.clear()


class OperatorsPage(QWidget):
    """The list, and a form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._operators: tuple[Operator, ...] = ()
        self.table = Table(tr("desk", "Operators"), [tr("desk", "Name"), tr("desk", "Role")])
        self.table.itemSelectionChanged.connect(self._selected)
        self.remove = Button(tr("desk", "Take the PIN away"), self._remove)
        self.form = NewOperator(desk, first=False)
        left = QVBoxLayout()
        left.addWidget(self.table, 1)
        left.addLayout(row(None, self.remove))
        box = panel()
        right = QVBoxLayout(box)
        right.addWidget(Words(tr("desk", "New operator, or a new PIN"), "title"))
        words = tr(
            "desk", "Stewards may look and have deliveries tried; all else needs a supervisor."
        )
        right.addWidget(Words(words))
        right.addWidget(self.form)
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.addLayout(left, 1)
        layout.addWidget(box, 1)
        self._selected()

    def shown(self) -> None:
        self._desk.acts.operators()

    def receive(self, message: object) -> None:
        self.form.receive(message)
        match message:
            case OperatorsAre(operators):
                self._operators = operators
                self.table.fill([(outside(o.name, 60), role_words(o.role)) for o in operators])
                self._selected()
            case Acted("operator"):
                self.shown()

    def _selected(self) -> None:
        self.remove.setEnabled(self._chosen() is not None)

    def _chosen(self) -> Operator | None:
        at = self.table.currentRow()
        return self._operators[at] if 0 <= at < len(self._operators) else None

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._desk.acts.remove_operator(chosen.name)

    def rescale(self, px: int) -> None:
        self.table.rescale(px)
