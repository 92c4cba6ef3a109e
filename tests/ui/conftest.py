"""A real lane window on the offscreen platform, and commands that note what they were asked."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent / "lane"))
sys.path.insert(0, str(Path(__file__).parent.parent))  # screenshots: all states there are

from scanner.domain.scan import Origin
from scanner.ui import theme
from scanner.ui.commands import Frame
from scanner.ui.lane.window import LaneWindow
from scanner.ui.sound import Sound
from scanner.work.answer import Answer


def pytest_itemcollected(item: pytest.Item) -> None:
    """The offscreen platform says so whenever a window's size changes; it means nothing."""
    item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


class Noted:
    """Commands that note what they were asked. `busy` makes them answer no."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.busy = False
        self.frame: Frame | None = None
        self.sounds: list[Sound] = []

    def submit(self, code: str, origin: Origin) -> bool:
        self.calls.append(("submit", code, origin))
        return not self.busy

    def choose(self, answer: Answer, index: int) -> bool:
        self.calls.append(("choose", answer.scan.id, index))
        return not self.busy

    def party(self, answer: Answer, units: int) -> bool:
        self.calls.append(("party", answer.scan.id, units))
        return not self.busy

    def ask_party(self, on: bool) -> None:
        self.calls.append(("ask_party", on))

    def cancel(self) -> None:
        self.calls.append(("cancel",))

    def override(self, answer: Answer, pin: str, reason: str) -> bool:
        self.calls.append(("override", answer.scan.id, pin, reason))
        return not self.busy

    def search(self, text: str) -> bool:
        self.calls.append(("search", text))
        return not self.busy

    def switch(self, connection: str, offline: bool) -> None:
        self.calls.append(("switch", connection, offline))

    def free_flow(self, on: bool, pin: str) -> None:
        self.calls.append(("free_flow", on, pin))

    def leave_kiosk(self, pin: str) -> None:
        self.calls.append(("leave_kiosk", pin))

    def open_desk(self, pin: str) -> None:
        self.calls.append(("open_desk", pin))

    def undo(self, scan_id: str, reason: str) -> None:
        self.calls.append(("undo", scan_id, reason))

    def latest_frame(self) -> Frame | None:
        return self.frame


@pytest.fixture
def commands() -> Noted:
    return Noted()


@pytest.fixture
def window(qtbot: QtBot, commands: Noted, monkeypatch: pytest.MonkeyPatch) -> Iterator[LaneWindow]:
    monkeypatch.setattr(theme, "SETTLES", 0.0)
    made = LaneWindow(commands, "North gate 1", play=commands.sounds.append)
    made.resize(1024, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
    # Now, and in this thread: later, Python's collector might end it in a worker's.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
