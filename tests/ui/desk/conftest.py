"""The desk's window on the offscreen platform, its workers real, at a real supplier."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scanner.demo.supplier import EmbeddedSupplier
from scanner.desk import make_desk
from scanner.ui import theme
from scanner.ui.bridge import Bridge
from scanner.ui.desk.parts import Question
from scanner.ui.desk.window import DeskWindow
from scanner.ui.sound import Sound
from tests.desk_place import PIN, Place

WAIT = 15_000  # ms; a slow machine, not a slow desk


class Open:
    """A window at work."""

    def __init__(self, qtbot: QtBot, place: Place, page: str, look: theme.Theme) -> None:
        self.qtbot, self.place = qtbot, place
        self.sounds: list[Sound] = []
        self.messages: list[object] = []
        self._bridge = Bridge()
        self.desk = make_desk(place.settings, self._bridge.emit)
        self.window = DeskWindow(
            self.desk,
            "North gate",
            zone=place.settings.zone,
            look=look,
            page=page,
            play=self.sounds.append,
        )
        qtbot.addWidget(self.window)
        self._bridge.message.connect(self.window.receive)
        self._bridge.message.connect(self.messages.append)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.desk.start()

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=WAIT)

    def keys(self, widget: QWidget, text: str) -> None:
        self.qtbot.keyClicks(widget, text)

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        self.qtbot.keyClick(widget, key)

    def unlock(self) -> None:
        self.desk.acts.unlock(PIN)
        self.wait(lambda: self.desk.acts.operator is not None)
        self.wait(lambda: self.window.lock_button.isEnabled())

    def question(self) -> Question:
        """The question that is open now."""
        self.wait(lambda: self.window.question is not None)
        assert self.window.question is not None
        return self.window.question

    def answer(self, reason: str) -> None:
        """Type a reason and press Enter."""
        question = self.question()
        self.keys(question.reason, reason)
        self.press(question.reason, Qt.Key.Key_Return)

    def said(self, words: str) -> None:
        """Wait until the line at the bottom says this."""
        self.wait(lambda: words in self.window.jobs.said.text())

    def close(self) -> None:
        self.window.close()
        self.desk.stop()


@pytest.fixture
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as running:
        yield running


@pytest.fixture
def place(profile: Path, supplier: EmbeddedSupplier) -> Place:
    made = Place(profile, supplier)
    made.operators()
    return made


@pytest.fixture
def open_desk(qtbot: QtBot, place: Place) -> Iterator[Callable[..., Open]]:
    opened: list[Open] = []

    def make(page: str = "overview", look: theme.Theme = theme.LIGHT) -> Open:
        opened.append(Open(qtbot, place, page, look))
        return opened[-1]

    yield make
    for one in opened:
        one.close()
