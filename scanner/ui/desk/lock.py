"""The way in: a PIN; on a desk that has no operator yet, the form for the first supervisor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from scanner.ui import i18n
from scanner.ui.desk.operators import NewOperator
from scanner.ui.desk.parts import Button, Words, named, panel, row
from scanner.ui.desk.words import tr
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import Acted, Failed, OperatorsAre, PinWrong, Unlocked


class LockPage(QWidget):
    """In the place of every page that shows visitors, until somebody has said who they are."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(32)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        named(self.pin, tr("desk", "PIN"))
        self.enter = Button(tr("desk", "Unlock"), self._enter, main=True)
        self.pin.returnPressed.connect(self._enter)
        self.said = Words(kind="strong")
        known = QWidget()
        layout = QVBoxLayout(known)
        layout.addWidget(Words(tr("desk", "Locked"), "title"))
        layout.addWidget(Words(tr("desk", "This page shows visitors. Enter your PIN.")))
        layout.addLayout(row(self.pin, self.enter, stretch=0))
        layout.addWidget(self.said)
        layout.addStretch(1)
        self.first = NewOperator(desk, first=True)
        fresh = QWidget()
        begin = QVBoxLayout(fresh)
        begin.addWidget(Words(tr("desk", "The first supervisor"), "title"))
        words = tr(
            "desk", "Nobody has a PIN for this lane yet. Whoever sets the first one is supervisor."
        )
        begin.addWidget(Words(words))
        begin.addWidget(self.first)
        begin.addStretch(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(known)
        self._pages.addWidget(fresh)
        box = panel()
        inside = QVBoxLayout(box)
        inside.addWidget(self._pages)
        box.setMaximumWidth(640)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(box, 3)
        outer.addStretch(1)

    def shown(self) -> None:
        self.said.say("")
        self._desk.acts.operators()
        self.pin.setFocus()

    def _enter(self) -> None:
        pin = self.pin.text()
        self.pin.clear()
        if pin:
            self.said.say(tr("desk", "One moment…"))
            self._desk.acts.unlock(pin)

    def receive(self, message: object) -> None:
        self.first.receive(message)
        match message:
            case OperatorsAre(operators):
                self._pages.setCurrentIndex(0 if operators else 1)
            case Acted("operator", True):
                self._desk.acts.operators()
            case PinWrong(sentence):
                self.said.say(i18n.said(sentence))
                self.pin.setFocus()
            case Failed("operators" | "unlock", sentence):
                self.said.say(i18n.said(sentence))
            case Unlocked():
                self.said.say("")

    def rescale(self, px: int) -> None:
        """Nothing here has a size of its own."""
