"""Set up another lane like this one: a set-up code as a QR, and the one-time PIN that opens it.
Both go from the screen when the page is left."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from scanner.adapters import qr
from scanner.domain.setup_code import LONGEST_IN_QR, MadeCode
from scanner.ui import language
from scanner.ui.desk.parts import Button, Words, named, row
from scanner.ui.desk.words import tr
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import Acted, CodeMade


class SetUpPage(QWidget):
    """Shows a code to supervisors, and saves it for lanes that have no camera."""

    def __init__(self, desk: Desk, zone: tzinfo | None) -> None:
        super().__init__()
        self._desk, self._zone = desk, zone
        self.code: MadeCode | None = None
        self.title = Words(tr("desk", "Set up another lane"), "title")
        self.about = Words(
            tr(
                "desk",
                "A new lane scans this code at its first start, and asks for the PIN. It then has "
                "this lane's suppliers with their keys, its settings and its operators; only its "
                "name is its own.",
            )
        )
        self.make = Button(tr("desk", "Show a set-up code"), self._make, main=True)
        self.picture = Button(tr("desk", "Save as a picture"), self._save_picture)
        self.text = Button(tr("desk", "Save as text"), self._save_text)
        self.qr = QrCode(tr("desk", "The set-up code"))
        self.pin = Words(kind="figure", wrap=False)
        self.venue = Words(kind="strong", wrap=False)
        self.until = Words()
        self.said = Words(kind="strong")
        side = QVBoxLayout()
        for part in (self.pin, self.venue, self.until, self.said):
            side.addWidget(part)
        side.addStretch(1)
        shown = row(self.qr, stretch=0)
        shown.addLayout(side, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addWidget(self.about)
        layout.addLayout(row(self.make, self.picture, self.text, None))
        layout.addLayout(shown, 1)
        self._forget()

    def shown(self) -> None:
        self._forget()

    def hideEvent(self, event: QHideEvent) -> None:
        self._forget()
        super().hideEvent(event)

    def _forget(self) -> None:
        self.code = None
        self.qr.show_code("")
        for words in (self.pin, self.venue, self.until, self.said):
            words.say("")
        for button in (self.picture, self.text):
            button.setEnabled(False)

    def _make(self) -> None:
        self.said.say(tr("desk", "One moment…"))
        self._desk.acts.set_up_code()

    def receive(self, message: object) -> None:
        match message:
            case CodeMade(code) if self.isVisible():
                self._show(code)
            case Acted("set-up code", False, sentence):
                self.said.say(language.said(sentence))

    def _show(self, code: MadeCode) -> None:
        self.code = code
        fits = len(code.text) <= LONGEST_IN_QR
        self.qr.show_code(code.text if fits else "")
        self.pin.say(tr("desk", "PIN {pin}").format(pin=code.pin))
        self.venue.say(
            tr("desk", "Venue {venue}: the new lane shows the same").format(venue=code.venue)
        )
        until = language.moment(code.until.astimezone(self._zone))
        self.until.say(
            tr("desk", "Good until {until}. Say the PIN; never send it along.").format(until=until)
        )
        long = tr("desk", "Too long for a QR code: save it as text, and open it at the new lane.")
        self.said.say("" if fits else long)
        self.picture.setEnabled(fits)
        self.text.setEnabled(True)

    def _save_picture(self) -> None:
        if self.code is not None:
            text = self.code.text
            self._desk.acts.save("set-up-code", "png", lambda: qr.png(text))

    def _save_text(self) -> None:
        if self.code is not None:
            text = self.code.text
            self._desk.acts.save("set-up-code", "txt", text.encode)

    def rescale(self, px: int) -> None:
        """The code takes all the room there is."""


class QrCode(QLabel):
    """A code as large as the room allows, each of its squares a whole number of pixels."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._drawn: QPixmap | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(1, 1)
        named(self, name)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def show_code(self, text: str) -> None:
        """Or none, for ""."""
        self._drawn = None
        if text:
            drawn = qr.draw(text)
            side = drawn.shape[0]
            image = QImage(drawn.tobytes(), side, side, side, QImage.Format.Format_Grayscale8)
            self._drawn = QPixmap.fromImage(image)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._drawn is None:
            self.clear()
            return
        ratio = self.devicePixelRatioF()
        side = self._drawn.width()
        large = side * max(1, int(min(self.width(), self.height()) * ratio / side))
        shown = self._drawn.scaled(large, large)
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)
