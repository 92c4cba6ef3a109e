"""Faults that other gate programs have shown at their screens, numbered as in
`tests/test_field_faults.py`: never here. Number 11 is `tests/test_gate_turnstile.py`'s."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import states
from pytestqt.qtbot import QtBot

from scanner.domain.scan import Origin
from scanner.ui.lane.window import LaneWindow
from scanner.ui.sound import Sound
from scanner.work.messages import Answered, Started
from tests.ui.test_hand_scanner import Keyboard, scans


def test_10_no_sound_of_success_before_the_answer(window: LaneWindow, commands: object) -> None:
    answer = states.admitted()
    window.receive(Started(answer.scan))
    assert commands.sounds == []
    window.receive(Answered(answer))
    assert commands.sounds == [Sound.ADMIT]


def test_12_a_hand_scanner_is_read_after_an_invalid_scan(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    hands = Keyboard()
    for at, (code, answer) in enumerate(
        [("HTTPS://EXAMPLE.COM", states.foreign()), ("NO-SUCH-CODE", states.unknown())], 1
    ):
        hands.type(f"{code}\r", "scanner")
        qtbot.waitUntil(lambda at=at: len(scans(commands)) == at)
        window.receive(Started(answer.scan))
        window.receive(Answered(answer))
    hands.now += 1000
    hands.type("TICKET-0042\r", "scanner")
    qtbot.waitUntil(lambda: scans(commands)[-1] == ("submit", "TICKET-0042", Origin.WEDGE))


def test_15_colour_is_never_the_only_signal(window: LaneWindow, commands: object) -> None:
    made = (states.admitted(), states.used(), states.refer())
    faces = []
    for answer in made:
        window.receive(Answered(answer))
        faces.append(window.view.panel.face)
    assert len({face.shape for face in faces}) == len({face.word for face in faces}) == 3
    assert len(set(commands.sounds)) == 3


PAGES: dict[str, Callable[[LaneWindow], None]] = {
    "verdict": lambda window: window.receive(Answered(states.admitted())),
    "chooser": lambda window: window.receive(Answered(states.package())),
    "how many": lambda window: window.receive(Answered(states.how_many())),
    "type a code": lambda window: window.staff.open_manual(),
    "search": lambda window: window.staff.finding.open(),
    "help": lambda window: window.staff.open_help(),
    "PIN": lambda window: window.staff.open_desk(),
    "connections": lambda window: window.staff.switching.open(),
    "undo": lambda window: window.staff.undoing.open(),
}


@pytest.mark.parametrize("page", PAGES)
def test_16_a_hand_scanner_is_read_whatever_is_open_and_answers_no_dialogue(
    window: LaneWindow, commands: object, qtbot: QtBot, page: str
) -> None:
    window.receive(Answered(states.admitted()))
    PAGES[page](window)
    before = list(commands.calls)
    Keyboard().type("12345678\r", "scanner")
    qtbot.waitUntil(lambda: bool(scans(commands)))
    assert commands.calls[len(before) :] == [("submit", "12345678", Origin.WEDGE)]


def test_17_a_code_for_several_bookings_is_a_question_not_a_refusal(
    window: LaneWindow, commands: object
) -> None:
    answer = states.two_suppliers()
    window.receive(Started(answer.scan))
    window.receive(Answered(answer))
    assert window.view.page is window.view.chooser
    window.view.chooser.buttons[1].click()
    assert commands.calls == [("choose", answer.scan.id, 2)]
