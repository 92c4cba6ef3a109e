"""The first two steps: the language, and a set-up code that may fill in all the others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QVBoxLayout

from scanner.domain.setup_code import LONGEST, Envelope, fingerprint, is_setup_code
from scanner.settings import LANGUAGES, CameraSettings
from scanner.ui import language
from scanner.ui.desk.parts import Button, named, row
from scanner.ui.desk.words import outside, tr
from scanner.ui.hand_scanner import HandScanner
from scanner.ui.setup.parts import Errands, Form, Step
from scanner.ui.setup.sight import Sight
from scanner.ui.theme import Theme
from scanner.work.setup.code import Taking, code_in
from scanner.work.setup.draft import Draft

NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "nl": "Nederlands",
    "cs": "Čeština",
    "pl": "Polski",
    "ja": "日本語",
    "ar": "العربية",
}


class LanguageStep(Step):
    """Each language in its own words. `changed` is called at once: the window speaks it."""

    def __init__(self, draft: Draft, errands: Errands, changed: Callable[[], None]) -> None:
        title = tr("setup", "Language")
        super().__init__(draft, errands, title, tr("setup", "The language of staff's screens."))
        self._changed = changed
        self.list = QListWidget()
        named(self.list, title)
        for code in LANGUAGES:
            item = QListWidgetItem(NAMES[code])
            item.setData(Qt.ItemDataRole.UserRole, code)
            self.list.addItem(item)
        self.list.setCurrentRow(LANGUAGES.index(language.spoken().code))
        self.list.currentItemChanged.connect(self._chosen)
        self.body.addWidget(self.list, 1)

    def begin(self) -> None:
        self.list.setFocus()

    def _chosen(self, item: QListWidgetItem) -> None:
        code = item.data(Qt.ItemDataRole.UserRole)
        language.use(code)
        self.draft.section("screen")["language"] = code
        self.title = tr("setup", "Language")
        self.about.say(tr("setup", "The language of staff's screens."))
        self._changed()


class CodeStep(Step):
    """A set-up code by camera, hand scanner, file, or pasted."""

    def __init__(self, draft: Draft, errands: Errands, look: Theme, taking: Taking) -> None:
        super().__init__(
            draft,
            errands,
            tr("setup", "Set-up code"),
            tr(
                "setup",
                "Does the desk show a set-up code? Hold it to the camera, scan it, open it as a "
                "file or paste it. Without one, go on.",
            ),
        )
        self._taking = taking
        self._envelope: Envelope | None = None
        self._last = self._next = ""
        # Only here and where it is tried: elsewhere what comes in a burst is somebody's paste.
        HandScanner(self._scanned, self.broken, parent=self)
        self.sight = Sight(look, self.scanned, lambda message: None, self)
        form = Form()
        self.pasted = form.line(tr("setup", "Code"), hint=tr("setup", "paste it here"))
        self.pasted.setMaxLength(LONGEST)
        self.pasted.textChanged.connect(self._pasted)
        self.pin = form.line(tr("setup", "PIN shown beside it"))
        self.pin.returnPressed.connect(self._take)
        self.file = Button(tr("setup", "Open a file…"), self._open)
        self.take = Button(tr("setup", "Take it over"), self._take, main=True)
        side = QVBoxLayout()
        side.addLayout(form)
        side.addLayout(row(self.file, None, self.take))
        side.addWidget(self.said, 1)
        both = row(self.sight.picture, stretch=0)
        both.addLayout(side, 1)
        self.body.addLayout(both, 1)
        self._closed()

    def begin(self) -> None:
        self.sight.watch(CameraSettings(**self.draft.section("camera")))
        self.pasted.setFocus()

    def leave(self) -> str:
        # What is inside a code would come over what the next steps write.
        return tr("setup", "One moment…") if self.errands.busy else ""

    def end(self) -> None:
        self.sight.end()

    def _closed(self) -> None:
        self._envelope = None
        self.pin.setEnabled(False)
        self.take.setEnabled(False)

    def _pasted(self, text: str) -> None:
        if text.strip():
            self.scanned(text)

    def _scanned(self, code: str) -> None:
        if self.pin.hasFocus() and not is_setup_code(code):
            self.pin.insert(code)
        else:
            self.scanned(code)

    def scanned(self, code: str) -> None:
        # The same one stays in view for a while.
        if code == self._last:
            return
        if self.errands.busy:
            self._next = code
            return
        self._last = code
        self.errands.do(lambda: self._taking.look(code), self._looked, self._refused)

    def _refused(self, sentence: str) -> None:
        self._closed()
        self.tell(sentence)
        self._go_on()

    def _go_on(self) -> None:
        """To what came while this one was looked at."""
        code, self._next = self._next, ""
        if code:
            self.scanned(code)

    def _looked(self, envelope: Envelope) -> None:
        self._envelope = envelope
        venue = fingerprint(envelope.venue)
        self.tell(
            tr(
                "setup",
                "A code of the venue {venue}: the desk must show the same. Type its PIN.",
            ).format(venue=venue)
        )
        self.pin.setEnabled(True)
        self.take.setEnabled(True)
        self.pin.setFocus()
        self._go_on()

    def _open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.title)
        if name:
            self.errands.do(lambda: code_in(Path(name)), self.scanned, self.tell)

    def _take(self) -> None:
        envelope, pin = self._envelope, self.pin.text()
        if envelope is None or not pin or self.errands.busy:
            return
        self.pin.clear()
        self.tell(tr("setup", "One moment…"))
        self.errands.do(lambda: self._taking.take(envelope, pin, self.draft), self._taken, self._no)

    def _taken(self, _: None) -> None:
        self._closed()
        self._next = ""
        names = ", ".join(connection["id"] for connection in self.draft.connections)
        said = tr("setup", "Taken over: {names}. What is left is this lane's own.").format(
            names=language.apart(outside(names))
        )
        self.tell(said)

    def _no(self, sentence: str) -> None:
        self.pin.setFocus()
        self.tell(sentence)
