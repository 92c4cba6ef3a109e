"""Bursts of a hand scanner against the real window: real key events with the window system's
time stamps, whatever has the focus."""

from __future__ import annotations

import states
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.domain.scan import Origin
from scanner.ui.lane.window import LaneWindow
from scanner.work.messages import Answered, Started

PACE = {"scanner": 8, "person": 120}


class Keyboard:
    """Types with time stamps of its own, in milliseconds, so that no test has to wait."""

    def __init__(self) -> None:
        self.now = 1_000_000

    def type(self, text: str, pace: str) -> None:
        for glyph in text:
            self.now += PACE[pace]
            key = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}.get(glyph)
            code = int(key) if key is not None else ord(glyph.upper())
            focus = QApplication.focusWindow()
            assert focus is not None
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, glyph)
                event.setTimestamp(self.now)
                QApplication.sendEvent(focus, event)


def scans(commands: object) -> list[tuple[object, ...]]:
    return [call for call in commands.calls if call[0] == "submit"]


def test_a_scan_goes_to_the_lane_with_nothing_in_focus(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    Keyboard().type("TICKET-0042\r", "scanner")
    qtbot.waitUntil(lambda: scans(commands) == [("submit", "TICKET-0042", Origin.WEDGE)])


def test_a_line_feed_ends_a_scan_as_enter_does(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    Keyboard().type("TICKET-0042\n", "scanner")
    qtbot.waitUntil(lambda: scans(commands) == [("submit", "TICKET-0042", Origin.WEDGE)])


def test_a_scan_never_types_into_the_field_nor_sends_it(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    window.staff.open_manual()
    window.view.manual.field.setText("half a refer")
    Keyboard().type("TICKET-0042\r", "scanner")
    qtbot.waitUntil(lambda: bool(scans(commands)))
    assert scans(commands) == [("submit", "TICKET-0042", Origin.WEDGE)]
    assert window.view.manual.field.text() == "half a refer"


def test_a_scan_chooses_nothing_though_it_has_digits_and_an_enter(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    answer = states.package()
    window.receive(Started(answer.scan))
    window.receive(Answered(answer))
    Keyboard().type("3141592653\r", "scanner")
    qtbot.waitUntil(lambda: bool(scans(commands)))
    assert commands.calls == [("submit", "3141592653", Origin.WEDGE)]


def test_a_scan_presses_no_button_that_has_the_focus(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    answer = states.admitted()
    window.receive(Answered(answer))
    window.staff.undoing.open()
    window.view.undo.back.setFocus()
    Keyboard().type("1 2 3 4 5 6\r", "scanner")
    qtbot.waitUntil(lambda: bool(scans(commands)))
    assert [call[0] for call in commands.calls] == ["submit"]


def test_a_tab_at_the_end_moves_no_focus(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    window.staff.open_manual()
    before = QApplication.focusWidget()
    Keyboard().type("TICKET-0042\t", "scanner")
    qtbot.waitUntil(lambda: scans(commands) == [("submit", "TICKET-0042", Origin.WEDGE)])
    assert QApplication.focusWidget() is before


def test_a_typed_surname_and_enter_are_a_persons(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    window.staff.open_manual()
    Keyboard().type("lovelace\r", "person")
    qtbot.waitUntil(lambda: bool(scans(commands)))
    assert scans(commands) == [("submit", "lovelace", Origin.TYPED)]


def test_keys_that_waited_while_the_program_was_busy_are_still_a_persons(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    """All events arrive in one go; the window system's stamps say they were typed slowly."""
    window.staff.open_manual()
    Keyboard().type("babbage\r", "person")
    qtbot.waitUntil(lambda: bool(scans(commands)))
    assert scans(commands)[0][2] is Origin.TYPED


def test_a_busy_lane_says_that_the_scan_was_not_taken(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    commands.busy = True
    Keyboard().type("TICKET-0042\r", "scanner")
    qtbot.waitUntil(lambda: bool(scans(commands)))
    assert "scan this one again" in window.view.banner.sentence


def test_letters_of_any_alphabet_can_be_typed(window: LaneWindow, qtbot: QtBot) -> None:
    window.staff.open_manual()
    Keyboard().type("žłБع", "person")
    qtbot.waitUntil(lambda: window.view.manual.field.text() == "žłБع")


def test_function_keys_work_at_once(window: LaneWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_F2)
    assert window.view.page is window.view.manual
