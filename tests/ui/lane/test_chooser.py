from __future__ import annotations

from collections.abc import Callable

import pytest
import states
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.domain.card import Card
from scanner.ui import theme
from scanner.ui.lane.window import LaneWindow
from scanner.ui.sound import Sound
from scanner.work.answer import Answer
from scanner.work.messages import Answered, Carded, Started

Ask = Callable[[Answer], Answer]


@pytest.fixture
def ask(window: LaneWindow) -> Ask:
    def show(answer: Answer) -> Answer:
        window.receive(Started(answer.scan))
        window.receive(Answered(answer))
        return answer

    return show


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWindow()
        assert focus is not None
        qtbot.keyClick(focus, key)


def test_a_digit_chooses(window: LaneWindow, commands: object, qtbot: QtBot, ask: Ask) -> None:
    answer = ask(states.package())
    press(qtbot, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: commands.calls == [("choose", answer.scan.id, 1)])
    assert window.view.panel.face.word == "CHECKING"


def test_a_card_under_the_hand_scanner_answers(
    window: LaneWindow, commands: object, ask: Ask
) -> None:
    answer = ask(states.package())
    window.receive(Carded(Card.CONFIRM))
    assert commands.calls == [("choose", answer.scan.id, 3)]
    answer = ask(states.package())
    window.receive(Carded(Card.ONE))
    assert commands.calls[-1] == ("choose", answer.scan.id, 1)
    ask(states.package())
    window.receive(Carded(Card.LEAVE))
    assert commands.calls[-1] == ("cancel",)
    answer = ask(states.how_many())
    window.receive(Carded(Card.TWO))
    assert commands.calls[-1] == ("party", answer.scan.id, 2)


def test_a_card_where_nothing_is_asked_is_told_so(window: LaneWindow, commands: object) -> None:
    window.receive(Carded(Card.CONFIRM))
    assert commands.calls == []
    assert window.view.banner.sentence == "Nothing is asked: this card answers questions."
    assert commands.sounds == [Sound.ERROR]


def test_asking_and_leaving_redeem_nothing(commands: object, qtbot: QtBot, ask: Ask) -> None:
    ask(states.package())
    press(qtbot, Qt.Key.Key_Escape)
    assert commands.calls == [("cancel",)]


def test_the_suggested_option_waits_for_enter(commands: object, qtbot: QtBot, ask: Ask) -> None:
    answer = ask(states.package())
    press(qtbot, Qt.Key.Key_Return)
    assert commands.calls == [("choose", answer.scan.id, 3)]


def test_without_a_suggestion_enter_takes_nothing(commands: object, qtbot: QtBot, ask: Ask) -> None:
    ask(states.two_suppliers())
    press(qtbot, Qt.Key.Key_Return)
    assert commands.calls == []


def test_arrows_pass_over_what_can_not_be_taken(
    commands: object, qtbot: QtBot, ask: Ask, window: LaneWindow
) -> None:
    answer = ask(states.package())  # 2 is used, 4 is for another day, 3 is suggested
    press(qtbot, Qt.Key.Key_Down)
    assert window.view.chooser.selected == 2
    press(qtbot, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert commands.calls == [("choose", answer.scan.id, 1)]


@pytest.mark.parametrize(("option", "taken"), [(0, True), (1, False), (2, True), (3, False)])
def test_a_touch_takes_only_what_can_be_taken(
    window: LaneWindow, commands: object, qtbot: QtBot, ask: Ask, option: int, taken: bool
) -> None:
    ask(states.package())
    qtbot.mouseClick(window.view.chooser.buttons[option], Qt.MouseButton.LeftButton)
    assert bool(commands.calls) is taken


def test_the_key_of_a_used_option_takes_nothing(
    window: LaneWindow, commands: object, qtbot: QtBot, ask: Ask
) -> None:
    ask(states.package())
    press(qtbot, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: not window.hands.holding)
    assert commands.calls == []


def test_what_can_not_be_taken_says_why(window: LaneWindow, ask: Ask) -> None:
    ask(states.package())
    used, other_day = window.view.chooser.buttons[1], window.view.chooser.buttons[3]
    assert used.details.startswith("Already used on 14 Jul, 09:30 at Aquarium.")
    assert other_day.details == "This ticket is for 15 Jul 2026. · Ada Lovelace · 15 Jul 2026"
    assert not used.isEnabled()


def test_a_double_press_chooses_once(commands: object, qtbot: QtBot, ask: Ask) -> None:
    ask(states.package())
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert len(commands.calls) == 1


def test_a_busy_lane_leaves_the_chooser_open(
    window: LaneWindow, commands: object, qtbot: QtBot, ask: Ask
) -> None:
    ask(states.package())
    commands.busy = True
    press(qtbot, Qt.Key.Key_Return)
    assert window.view.page is window.view.chooser
    commands.busy = False
    press(qtbot, Qt.Key.Key_Return)
    assert window.view.panel.face.word == "CHECKING"


def test_a_touch_in_the_moment_the_chooser_comes_up_was_not_meant_for_it(
    window: LaneWindow, commands: object, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "SETTLES", 60.0)
    ask(states.package())
    window.view.chooser.buttons[0].click()
    assert commands.calls == []
    assert window.view.page is window.view.chooser


def test_more_than_nine_options_are_on_the_next_page(
    window: LaneWindow, commands: object, qtbot: QtBot, ask: Ask
) -> None:
    answer = ask(states.package(12))
    assert len(window.view.chooser.buttons) == 9
    qtbot.mouseClick(window.view.chooser.more, Qt.MouseButton.LeftButton)
    assert [button.words for button in window.view.chooser.buttons] == [
        "Cathedral tower 9",
        "Zoo 10",
        "Science centre 11",
    ]
    press(qtbot, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: commands.calls == [("choose", answer.scan.id, 11)])


def test_a_forgotten_chooser_is_left_by_itself(
    window: LaneWindow, commands: object, ask: Ask
) -> None:
    ask(states.package())
    window.resting.timeout.emit()
    assert commands.calls == [("cancel",)]
    assert window.view.panel.face.word == "READY"


def test_hits_at_two_suppliers_name_them(window: LaneWindow, ask: Ask) -> None:
    ask(states.two_suppliers())
    assert [button.details.rsplit(" · ", 1)[-1] for button in window.view.chooser.buttons] == [
        "castle",
        "harbour",
    ]


def test_options_are_large_enough_for_a_gloved_finger(window: LaneWindow, ask: Ask) -> None:
    ask(states.package(9))
    window.view.chooser.layout().activate()
    for button in window.view.chooser.buttons:
        assert button.height() >= 68  # 15 mm on a 10-inch panel of 1024×600
        assert button.width() >= 68
