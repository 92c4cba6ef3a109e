from __future__ import annotations

import pytest
import states
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scanner.ui.lane.window import LaneWindow
from scanner.work.messages import Alarm, Answered, Started


@pytest.fixture
def kiosk() -> bool:
    return True


def test_there_is_nothing_to_press_and_no_pointer(window: LaneWindow) -> None:
    assert not any(button.isVisible() for button in window.view.buttons)
    assert not window.view.history.isVisible()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F6, Qt.Key.Key_F8, Qt.Key.Key_Escape]
)
def test_keys_lead_nowhere(window: LaneWindow, qtbot: QtBot, commands: object, key: Qt.Key) -> None:
    window.receive(Answered(states.used()))
    qtbot.keyClick(window.windowHandle(), key)
    assert window.view.panel.face.word == "STOP"
    assert window.view.page is window.view.panel
    assert commands.calls == []


def test_a_name_is_shown_as_initials(window: LaneWindow) -> None:
    window.receive(Answered(states.admitted()))
    assert window.view.panel.face.details[-1] == "A. L."


def test_the_attract_picture_shows_only_while_nobody_is_there(window: LaneWindow) -> None:
    assert window.view.attract.isVisible()
    window.receive(Started(states.scan()))
    assert window.view.panel.isVisible()
    window.receive(Answered(states.admitted()))
    assert window.view.panel.isVisible()
    window.resting.timeout.emit()
    assert window.view.attract.isVisible()


def test_out_of_order_comes_and_goes_by_itself(window: LaneWindow) -> None:
    window.receive(Alarm("disk", "The journal cannot be written.", True))
    assert window.view.panel.isVisible()
    assert window.view.panel.face.word == "OUT OF ORDER"
    window.receive(Alarm("disk"))
    assert window.view.attract.isVisible()


def test_visitors_are_not_told_what_only_staff_can_mend(window: LaneWindow) -> None:
    window.receive(Alarm("link", "Castle does not answer."))
    assert not window.view.banner.isVisible()
