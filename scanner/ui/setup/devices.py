"""What sees and scans: camera, hand scanner; each is tried before it is believed."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout

from scanner.adapters.camera import device_names
from scanner.domain.wedge import LAYOUT_TEST, learn_layout
from scanner.settings import CameraSettings
from scanner.ui import language
from scanner.ui.desk.parts import Button, named, row
from scanner.ui.desk.set_up import QrCode
from scanner.ui.desk.words import outside, tr
from scanner.ui.hand_scanner import HandScanner
from scanner.ui.setup.parts import Errands, Form, Step
from scanner.ui.setup.sight import Sight
from scanner.ui.theme import Theme
from scanner.work.setup.draft import Draft
from scanner.work.sight import CameraState, EyeFault, Hint
from scanner.work.sight import Sight as Sees


class CameraStep(Step):
    """The live picture of the chosen camera; a code that is held to it is read."""

    def __init__(self, draft: Draft, errands: Errands, look: Theme) -> None:
        super().__init__(
            draft,
            errands,
            tr("setup", "Camera"),
            tr("setup", "Hold a ticket where visitors will: it must be read at once."),
        )
        self.sight = Sight(look, self._read, self._told, self)
        self.device = QComboBox()
        self.device.setEditable(True)
        named(self.device, tr("setup", "Camera"))
        for number, name in sorted(device_names().items()) or [(0, "")]:
            self.device.addItem(f"{number}  {outside(name, 60)}".strip(), number)
        now = draft.section("camera").get("device", 0)
        at = self.device.findData(now)
        if at >= 0:
            self.device.setCurrentIndex(at)
        else:
            self.device.setEditText(str(now))
        self.device.activated.connect(self._watch)
        self.use = Button(tr("setup", "Use this one"), self._watch)
        self.body.addLayout(row(self.device, self.use, stretch=0))
        self.body.addWidget(self.sight.picture, 1)
        self.body.addWidget(self.said)

    def begin(self) -> None:
        self._watch()
        self.device.setFocus()

    def end(self) -> None:
        self.sight.end()

    @property
    def wanted(self) -> int | str:
        """A number, or a name, path or address."""
        text = self.device.currentText().strip()
        at = self.device.findText(text)
        if at >= 0:
            return int(self.device.itemData(at))
        return int(text) if text.isdecimal() and len(text) < 9 else text or 0

    def _watch(self) -> None:
        self.tell("")
        self.leave()
        self.sight.watch(CameraSettings(**self.draft.section("camera")))

    def _read(self, code: str) -> None:
        self.tell(
            "✓ " + tr("setup", "It reads: {code}").format(code=language.apart(outside(code, 60)))
        )

    def _told(self, message: object) -> None:
        match message:
            case CameraState(Sees.ENDED):
                pass  # a folder of pictures: what it read last stays
            case CameraState(_, sentence) | EyeFault(sentence) if sentence:
                self.tell("✗ " + language.said(sentence))
            case Hint(_, sentence) if sentence:
                self.tell(language.said(sentence))

    def leave(self) -> str:
        self.draft.section("camera")["device"] = self.wanted
        return ""


class HandScannerStep(Step):
    """A barcode on the screen that tells whether scanner and computer agree on the keyboard."""

    def __init__(self, draft: Draft, errands: Errands) -> None:
        super().__init__(
            draft,
            errands,
            tr("setup", "Hand scanner"),
            tr("setup", "Scan this code, then a ticket. Without a hand scanner, go on."),
        )
        HandScanner(self.scanned, self.broken, parent=self)
        given = draft.section("hand_scanner")
        form = Form()
        self.suffix = form.choice(
            tr("setup", "It ends a code with"),
            [
                ("any", tr("setup", "whatever it is")),
                ("enter", "Enter"),
                ("tab", "Tab"),
                ("none", tr("setup", "nothing")),
            ],
            given.get("suffix", "any"),
        )
        self.port = form.line(
            tr("setup", "Serial port, if any"), given.get("port", ""), hint="/dev/ttyACM0, COM3"
        )
        self.card = QrCode(tr("setup", "The code to scan"))
        self.card.show_code(LAYOUT_TEST)
        side = QVBoxLayout()
        side.addLayout(form)
        side.addWidget(self.said, 1)
        both = row(self.card, stretch=0)
        both.addLayout(side, 1)
        self.body.addLayout(both, 1)

    def begin(self) -> None:
        self.suffix.setFocus()

    def scanned(self, code: str) -> None:
        layout = learn_layout(code)
        if layout is None:
            self.tell(
                "✓ "
                + tr("setup", "It reads: {code}").format(code=language.apart(outside(code, 60)))
            )
            return
        self.draft.section("hand_scanner")["layout"] = "" if layout.right else code
        if layout.right:
            self.tell("✓ " + tr("setup", "Scanner and computer agree on the keyboard."))
            return
        told = tr(
            "setup",
            "The scanner is set to another keyboard than this computer: what it types is repaired.",
        )
        if layout.lost:
            signs = " ".join(sorted(layout.lost))
            told += " " + tr(
                "setup",
                "Lost for good: {signs}. Set the scanner's keyboard country, by its manual.",
            ).format(signs=signs)
        self.tell(("✗ " if layout.lost else "✓ ") + told)

    def leave(self) -> str:
        given = {"suffix": self.suffix.currentData(), "port": self.port.text().strip()}
        self.draft.section("hand_scanner").update(given)
        return ""
