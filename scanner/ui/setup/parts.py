"""What the steps of the set-up have in common: their words, their form, work beside the window."""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from scanner.adapters.octo.bounded import start
from scanner.adapters.operators import PinProblem
from scanner.adapters.private import why
from scanner.adapters.secrets import KeyProblem
from scanner.domain.phrase import Phrase
from scanner.domain.setup_code import BadCode
from scanner.ports import TurnstileError
from scanner.settings import BadSettings
from scanner.ui import i18n, language
from scanner.ui.bridge import Bridge
from scanner.ui.desk.parts import Words, named
from scanner.work.setup.draft import Draft

log = logging.getLogger(__name__)

T = TypeVar("T")

_UNEXPECTED = Phrase("setup", "Something went wrong ({error}). The details are in the log.")
_FILE = Phrase("setup", "A file cannot be read or written ({why}).")


def sentence_of(error: Exception) -> str:
    """What went wrong, in words for a person."""
    match error:
        case BadSettings():
            return "\n".join(error.mistakes)
        case BadCode() | PinProblem() | KeyProblem() | TurnstileError():
            return language.said(error.args[0])
        case OSError():
            return language.said(_FILE.of(why=why(error)))
    log.error("setup: unexpected fault", exc_info=error)
    return language.said(_UNEXPECTED.of(error=type(error).__name__))


class Line(Bridge):
    """A bridge that may go before whoever speaks over it: once it is cut, nothing is heard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._whole = True

    def emit(self, message: object) -> None:  # type: ignore[override]  # as Bridge's
        """From any thread but the window's."""
        with self._lock:
            if self._whole:
                super().emit(message)

    def cut(self) -> None:
        """From now on this may be deleted, whatever is under way."""
        with self._lock:
            self._whole = False


class Errands(QObject):
    """Work beside the window. What comes of it is told in the window's thread, unless it has been
    forgotten meanwhile."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._numbers = itertools.count()
        self._waiting: dict[int, tuple[Callable[[object], None], Callable[[str], None]]] = {}
        self._line = Line(self)
        self._line.message.connect(self._ended)

    def do(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[str], None]
    ) -> None:
        """`failed` hears a sentence."""
        number = next(self._numbers)
        self._waiting[number] = (then, failed)  # type: ignore[assignment]  # its own result

        def run() -> None:
            try:
                result: object = work()
            except Exception as error:  # noqa: BLE001 -- told by `_ended`, in words
                result = error
            self._line.emit((number, result))

        start(run, "setup")

    def forget(self) -> None:
        """Nobody waits any more: the step was left."""
        self._waiting.clear()

    def end(self) -> None:
        """The window goes, whatever is under way."""
        self._line.cut()

    @property
    def busy(self) -> bool:
        return bool(self._waiting)

    def _ended(self, message: tuple[int, object]) -> None:
        number, result = message
        then, failed = self._waiting.pop(number, (None, None))
        if then is None or failed is None:
            return
        if isinstance(result, Exception):
            failed(sentence_of(result))
        else:
            then(result)


class Step(QWidget):
    """One page of the set-up. It reads the draft when it is made, and writes into it when left."""

    def __init__(self, draft: Draft, errands: Errands, title: str, about: str) -> None:
        super().__init__()
        self.draft, self.errands, self.title = draft, errands, title
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.about = Words(about)
        self.body.addWidget(self.about)
        self.said = Words(kind="strong")
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def tell(self, text: str) -> None:
        """What came of something, below the form."""
        self.said.say(text)
        self.said.setAccessibleName(text)

    def begin(self) -> None:
        """The step is on the screen."""

    def leave(self) -> str:
        """Write into the draft; a sentence is why this cannot be left forwards."""
        return ""

    def end(self) -> None:
        """The step goes from the screen: let go of devices."""

    def broken(self) -> None:
        """A hand scanner's code broke off."""
        self.tell(i18n.tr(i18n.BROKE_OFF))


class Form(QGridLayout):
    """Names at the left, fields at the right."""

    def line(self, name: str, text: str = "", *, hint: str = "", secret: bool = False) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(2000)
        field.setPlaceholderText(hint)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.put(name, field)
        return field

    def choice(self, name: str, options: Sequence[tuple[str, str]], now: str) -> QComboBox:
        """`options` as (value, words)."""
        box = QComboBox()
        for value, words in options:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(now)))
        self.put(name, box)
        return box

    def put(self, name: str, field: QWidget) -> None:
        named(field, name)
        at = self.rowCount()
        label = Words(name, wrap=False)
        label.setBuddy(field)
        self.addWidget(label, at, 0, Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(field, at, 1)

    def show_only(self, shown: Callable[[QWidget], bool]) -> None:
        """Leave out the lines whose field is not needed now."""
        for at in range(self.rowCount()):
            items = [self.itemAtPosition(at, column) for column in (0, 1)]
            pair = [item.widget() for item in items if item is not None]
            for widget in pair:
                if widget is not None and pair[-1] is not None:
                    widget.setVisible(shown(pair[-1]))
