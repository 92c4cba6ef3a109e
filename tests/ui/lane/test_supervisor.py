"""A supervisor's override at the lane: the PIN, the reason, and who may not use it."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest
import states
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scanner.domain.verdict import Source
from scanner.ui.lane.window import LaneWindow
from scanner.ui.sound import Sound
from scanner.work.answer import Answer
from scanner.work.messages import Alarm, Answered, FreeFlow, PinRefused, Started


def tell(window: LaneWindow, answer: Answer) -> None:
    window.receive(Started(answer.scan))
    window.receive(Answered(answer))


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWindow()
        assert focus is not None
        qtbot.keyClick(focus, key)


def type_pin(window: LaneWindow, pin: str) -> None:
    for digit in pin:
        next(key for key in window.view.pin.keys if key.words == digit).click()


def overrides(commands: object) -> list[tuple[object, ...]]:
    return [call for call in commands.calls if call[0] == "override"]


@pytest.mark.parametrize("made", [states.wrong_date, states.refer, states.unknown])
def test_f4_pin_and_reason_hand_an_override_to_the_lane(
    window: LaneWindow, commands: object, qtbot: QtBot, made: object
) -> None:
    answer = made()
    tell(window, answer)
    assert window.view.supervisor_button.picked
    press(qtbot, Qt.Key.Key_F4)
    pad = window.view.pin
    assert window.view.page is pad
    press(qtbot, Qt.Key.Key_4, Qt.Key.Key_7, Qt.Key.Key_1, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: pad.typed == 4)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.view.page is window.view.why)
    qtbot.mouseClick(window.view.why.buttons[1], Qt.MouseButton.LeftButton)
    assert overrides(commands) == [
        ("override", answer.scan.id, "4711", "Proof of purchase was shown")
    ]
    assert window.view.panel.face.word == "CHECKING"


@pytest.mark.parametrize("made", [states.used, states.foreign, states.admitted])
def test_a_used_ticket_and_what_needs_no_help_ask_for_no_pin(
    window: LaneWindow, qtbot: QtBot, made: object
) -> None:
    tell(window, made())
    assert not window.view.supervisor_button.picked
    press(qtbot, Qt.Key.Key_F4)
    assert window.view.page is window.view.panel
    assert "supervisor's word" in window.view.banner.sentence


def test_the_digits_are_nowhere_to_be_seen(
    window: LaneWindow, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    tell(window, states.refer())
    window.staff.open_supervisor()
    type_pin(window, "9351")
    assert window.view.pin.dots.text() == "●●●●"
    told = [
        word
        for part in window.findChildren(QWidget)
        for word in (part.accessibleName(), part.accessibleDescription())
    ]
    assert not any("9351" in word for word in told)
    window.view.pin.go.click()
    assert "9351" not in caplog.text
    assert window.view.pin.typed == 0


def test_the_digits_are_forgotten_when_the_page_is_left(window: LaneWindow) -> None:
    tell(window, states.refer())
    window.staff.open_supervisor()
    type_pin(window, "93")
    window.leave()
    window.staff.open_supervisor()
    assert window.view.pin.typed == 0


def test_a_refused_pin_is_said_and_may_be_tried_again(window: LaneWindow, commands: object) -> None:
    tell(window, states.refer())
    window.staff.open_supervisor()
    type_pin(window, "1111")
    window.view.pin.go.click()
    window.view.why.answered.emit(0)
    window.receive(PinRefused("This PIN is not known."))
    assert window.view.page is window.view.pin
    assert window.view.pin.about.text() == "This PIN is not known."
    assert window.view.panel.face.word == "SEE STAFF"
    assert commands.sounds[-1] is Sound.ERROR
    type_pin(window, "4711")
    window.view.pin.go.click()
    window.view.why.answered.emit(0)
    assert [call[2] for call in overrides(commands)] == ["1111", "4711"]


def test_the_next_scan_ends_an_override_and_its_pin(window: LaneWindow, commands: object) -> None:
    tell(window, states.refer())
    window.staff.open_supervisor()
    type_pin(window, "4711")
    window.view.pin.go.click()
    tell(window, states.used())
    assert window.view.page is window.view.panel
    window.view.why.answered.emit(0)
    assert overrides(commands) == []


def test_a_busy_lane_keeps_the_question(window: LaneWindow, commands: object) -> None:
    tell(window, states.refer())
    window.staff.open_supervisor()
    type_pin(window, "4711")
    window.view.pin.go.click()
    commands.busy = True
    window.view.why.answered.emit(0)
    assert window.view.page is window.view.why
    commands.busy = False
    window.view.why.answered.emit(0)
    assert len(overrides(commands)) == 2


def test_an_override_says_whose_word_it_was_and_how_many(window: LaneWindow) -> None:
    tell(window, states.overridden())
    face = window.view.panel.face
    assert (face.word, face.people) == ("COME IN", 3)
    assert face.notices == ("ON A SUPERVISOR'S WORD",)
    assert "Grace" in face.reason


def test_the_turnstile_is_opened_for_all_by_pin(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    window.staff._turnstile = True
    press(qtbot, Qt.Key.Key_F4)
    assert window.view.pin.about.text() == "Open the turnstile for all"
    type_pin(window, "0000")
    window.view.pin.go.click()
    window.receive(PinRefused("This PIN is not known."))
    assert window.view.pin.about.text() == "This PIN is not known."
    type_pin(window, "4711")
    window.view.pin.go.click()
    window.receive(FreeFlow(True, "Grace"))
    assert window.view.page is window.view.panel
    press(qtbot, Qt.Key.Key_F4)
    assert window.view.pin.about.text() == "Shut the turnstile again"
    type_pin(window, "4711")
    window.view.pin.go.click()
    assert commands.calls == [
        ("free_flow", True, "0000"),
        ("free_flow", True, "4711"),
        ("free_flow", False, "4711"),
    ]


def test_an_alarm_that_stands_as_before_takes_no_digit_away(window: LaneWindow) -> None:
    window.staff.open_desk()
    type_pin(window, "47")
    window.receive(Alarm("clock castle"))
    window.receive(Alarm("turnstile", "It does not answer.", stops=False))
    assert window.view.pin.typed == 2


def test_the_history_says_on_whose_word_an_unknown_code_came_in(window: LaneWindow) -> None:
    said = states.flagged()
    window.receive(Answered(said))
    assert window.view.history.past[0].words[0] == "Not checked"
    decision = replace(said.decision, source=Source.OVERRIDE, by="Grace")
    window.receive(Answered(replace(said, decision=decision)))
    assert window.view.history.past[0].words[0] == "On a supervisor's word"
