"""The turnstile: which board, where it is, what is wired to it; tried before it is believed."""

from __future__ import annotations

import threading
from dataclasses import fields
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from scanner.settings import BadSettings, TurnstileSettings
from scanner.ui.desk.parts import Button, Words, row
from scanner.ui.desk.words import tr
from scanner.ui.setup.parts import Errands, Form, Line, Step, sentence_of
from scanner.work.setup.draft import Draft
from scanner.work.setup.pulse import open_once, watch_passage

# What each driver must be told, by the names of the settings.
NEEDS: dict[str, tuple[str, ...]] = {
    "serial-relay": ("port",),
    "modbus-rtu": ("port", "baud", "unit"),
    "modbus-tcp": ("host", "tcp_port", "unit"),
    "http": ("style", "url", "password"),
}
GENERIC = ("style", "on_url", "off_url")  # an http board that speaks no dialect of Shelly's
CONTACT = ("input", "input_active")
GENERIC_CONTACT = (*CONTACT, "input_url", "input_on", "input_off")
OPTIONAL = ("password",)
_SPECS: dict[str, Any] = {spec.name: spec for spec in fields(TurnstileSettings)}


def drivers() -> list[tuple[str, str]]:
    """What opens a turnstile, and how it is called here."""
    return [
        ("none", tr("setup", "no turnstile")),
        ("serial-relay", "USB / RS-232"),
        ("modbus-tcp", "Modbus TCP"),
        ("modbus-rtu", "Modbus RTU"),
        ("http", tr("setup", "by web requests (Shelly and others)")),
    ]


def needed(driver: str, style: str, passage: str) -> tuple[str, ...]:
    """The settings to ask for, of a lane with this board and contact."""
    if driver == "none":
        return ()
    generic = driver == "http" and style == "generic"
    board = GENERIC if generic else NEEDS[driver]
    contact = () if passage == "none" else GENERIC_CONTACT if generic else CONTACT
    return (*board, "gate", "pulse_ms", "passage", *contact)


class TurnstileStep(Step):
    """The board at the left, the passage contact at the right; one pulse to see the arm move, and
    somebody who goes through."""

    def __init__(self, draft: Draft, errands: Errands) -> None:
        super().__init__(
            draft,
            errands,
            tr("setup", "Turnstile"),
            tr("setup", "The relay board that opens it. Stand clear of the arm, then open once."),
        )
        self._given = draft.section("turnstile")
        self._stop = threading.Event()
        self._contact = Line(self)
        self._contact.message.connect(self._stands)
        self.boxes: dict[str, QComboBox] = {}
        self.lines: dict[str, QLineEdit] = {}
        self.board, self.contact = Form(), Form()
        self._fill_board()
        self._fill_contact()
        self.open = Button(tr("setup", "Open once"), self._open, main=True)
        self.stands = Words(kind="quiet")
        both = row()
        for form in (self.board, self.contact):
            form.setRowStretch(form.rowCount(), 1)
        both.addLayout(self.board, 1)
        both.addSpacing(self.fontMetrics().averageCharWidth() * 3)
        both.addLayout(self.contact, 1)
        self.body.addLayout(both, 1)
        told = QVBoxLayout()
        told.addWidget(self.said)
        told.addWidget(self.stands)
        below = row()
        below.addLayout(told, 1)
        below.addWidget(self.open)
        self.body.addLayout(below)
        for name in ("driver", "style", "passage"):
            self.boxes[name].currentIndexChanged.connect(self._needed)
        self._needed()

    def _fill_board(self) -> None:
        styles = [
            ("shelly-gen2", "Shelly Gen2, Gen3, Plus, Pro"),
            ("shelly-gen1", "Shelly Gen1"),
            ("generic", tr("setup", "another: its own addresses")),
        ]
        form = self.board
        self._box(form, "driver", tr("setup", "Board"), drivers())
        self._box(form, "style", tr("setup", "Model"), styles)
        self._line(form, "port", tr("setup", "Port"), "/dev/ttyUSB0, COM5")
        self._line(form, "baud", tr("setup", "Baud"))
        self._line(form, "host", tr("setup", "Host"), "192.168.1.50")
        self._line(form, "tcp_port", tr("setup", "TCP port"))
        self._line(form, "url", tr("setup", "Address"), "http://192.168.1.60")
        self._line(form, "on_url", tr("setup", "Opens"), "http://192.168.1.60/on/{channel}")
        self._line(form, "off_url", tr("setup", "Shuts"), "http://192.168.1.60/off/{channel}")
        self._line(form, "password", tr("setup", "Password"), secret=True)
        self._line(form, "unit", tr("setup", "Number of the board"))
        self._line(form, "gate", tr("setup", "Channel"))
        self._line(form, "pulse_ms", tr("setup", "Pulse (ms)"))

    def _fill_contact(self) -> None:
        form = self.contact
        wired = [("none", tr("setup", "not wired")), ("input", tr("setup", "wired to the board"))]
        active = [("closed", tr("setup", "closes")), ("open", tr("setup", "opens"))]
        self._box(form, "passage", tr("setup", "Passage contact"), wired)
        self._line(form, "input", tr("setup", "Input"))
        self._box(form, "input_active", tr("setup", "When passed, it"), active)
        self._line(form, "input_url", tr("setup", "Tells it"), "http://192.168.1.60/in/{channel}")
        self._line(form, "input_on", tr("setup", "Its answer when closed"), '"state":1')
        self._line(form, "input_off", tr("setup", "and when open"), '"state":0')

    def _box(self, form: Form, name: str, label: str, options: list[tuple[str, str]]) -> None:
        now = self._given.get(name, _SPECS[name].default)
        self.boxes[name] = form.choice(label, options, now)
        # The longest words of a list must not push the other half from the screen.
        self.boxes[name].setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )

    def _line(
        self, form: Form, name: str, label: str, hint: str = "", secret: bool = False
    ) -> None:
        now = str(self._given.get(name, _SPECS[name].default))
        self.lines[name] = form.line(label, now, hint=hint, secret=secret)

    @property
    def driver(self) -> QComboBox:
        return self.boxes["driver"]

    def begin(self) -> None:
        self.driver.setFocus()

    def end(self) -> None:
        self._stop.set()
        self._contact.cut()

    def _asked_for(self) -> tuple[str, ...]:
        return needed(*(self.boxes[name].currentData() for name in ("driver", "style", "passage")))

    def _needed(self) -> None:
        names = self._asked_for()
        shown: list[QWidget] = [self.driver]
        fields_ = {**self.boxes, **self.lines}
        shown += [fields_[name] for name in names]
        for form in (self.board, self.contact):
            form.show_only(lambda field: field in shown)
        serial = self.driver.currentData() == "serial-relay"
        self.lines["input"].setPlaceholderText("1 CTS, 2 DSR, 3 DCD, 4 RI" if serial else "")
        self.open.setVisible(bool(names))
        self.tell("")
        self.stands.say("")

    def leave(self) -> str:
        driver = self.driver.currentData()
        if driver == "none":
            self.draft.sections["turnstile"] = {}
            return ""
        names = self._asked_for()
        given = {"driver": driver}
        given |= {name: self.boxes[name].currentData() for name in names if name in self.boxes}
        why = ""
        for name in names:
            if name in self.lines:
                given[name], wrong = self._value(name)
                why = why or wrong
        self.draft.section("turnstile").update(given)
        return why or self._mistakes()

    def _value(self, name: str) -> tuple[str | int, str]:
        """What stands in a line, and what is wrong with it."""
        field, spec = self.lines[name], _SPECS[name]
        text, label = field.text().strip(), field.accessibleName()
        if "least" in spec.metadata:
            least, most = spec.metadata["least"], spec.metadata["most"]
            if name == "input" and self.driver.currentData() == "serial-relay":
                most = 4  # CTS, DSR, DCD, RI
            if text.isdecimal() and least <= int(text[:9]) <= most:
                return int(text), ""
            said = tr("setup", "{name}: a number from {least} to {most}.")
            return int(spec.default), said.format(name=label, least=least, most=most)
        if not text and name not in OPTIONAL:
            return text, tr("setup", "Fill this in: {name}.").format(name=label)
        if name.endswith("url") and not text.startswith(("http://", "https://")):
            said = tr("setup", "{name}: it begins with http:// or https://.")
            return text, said.format(name=label)
        return text, ""

    def _mistakes(self) -> str:
        """What does not fit together, wires that are set up elsewhere included."""
        try:
            self.draft.settings()
        except BadSettings as bad:
            mine = [mistake for mistake in bad.mistakes if "[turnstile]" in mistake]
            return sentence_of(BadSettings(mine)) if mine else ""
        return ""

    # -- trying it -----------------------------------------------------------------------------

    def _open(self) -> None:
        if self.errands.busy:
            return
        if why := self.leave():
            self.tell(why)
            return
        self.tell(tr("setup", "One moment…"))
        self.stands.say("")
        board = TurnstileSettings(**self.draft.section("turnstile"))
        self.errands.do(lambda: open_once(board), lambda _: self._opened(board), self._failed)

    def _opened(self, board: TurnstileSettings) -> None:
        if board.passage == "none":
            self.tell("✓ " + tr("setup", "The board took it. Did the arm open, and shut again?"))
            return
        self.tell(tr("setup", "The board took it. Now go through, or turn the arm by hand."))
        told, stop = self._contact.emit, self._stop
        self.errands.do(lambda: watch_passage(board, told, stop), self._watched, self._failed)

    def _stands(self, inside: bool) -> None:
        self.stands.say(
            tr("setup", "Passage contact: somebody goes through")
            if inside
            else tr("setup", "Passage contact: nobody there")
        )

    def _watched(self, passed: bool) -> None:
        if passed:
            self.tell("✓ " + tr("setup", "Somebody went through: the passage contact works."))
            return
        self.tell(
            "✗ "
            + tr(
                "setup",
                "Nobody was seen going through: look at the contact's cable, its input, and at "
                "what it does when somebody goes through.",
            )
        )

    def _failed(self, sentence: str) -> None:
        self.tell("✗ " + sentence)
