from __future__ import annotations

import time

import pytest
import states
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QStyle
from pytestqt.qtbot import QtBot

from scanner.domain.kiosk import State
from scanner.ui.kiosk.window import CALLS, KioskWindow
from scanner.ui.sound import Sound
from scanner.work.answer import Answer
from scanner.work.messages import (
    Alarm,
    Answered,
    FreeFlow,
    KioskLeft,
    Passage,
    PinRefused,
    Started,
    Undone,
)
from scanner.work.sight import CameraState, EyeFault, Sight


def tell(kiosk: KioskWindow, answer: Answer) -> None:
    kiosk.receive(Started(answer.scan))
    kiosk.receive(Answered(answer))


def type_pin(kiosk: KioskWindow, pin: str) -> None:
    for digit in pin:
        next(key for key in kiosk.view.pin.keys if key.words == digit).click()
    kiosk.view.pin.go.click()


def test_hold_read_verdict_walk_and_hold_again(kiosk: KioskWindow) -> None:
    view, face = kiosk.view, lambda: kiosk.view.panel.face
    assert view.page is view.attract
    answer = states.admitted()
    kiosk.receive(Started(answer.scan))
    assert (view.page, face().word) == (view.panel, "CHECKING")
    kiosk.receive(Answered(answer))
    assert (face().word, face().people) == ("COME IN", 3)
    kiosk.due.timeout.emit()
    assert (face().word, face().shape, face().people) == ("GO THROUGH", "walk", 3)
    kiosk.due.timeout.emit()
    assert view.page is view.attract
    assert not kiosk.due.isActive()


def test_no_sound_before_the_decision_and_one_after_it(
    kiosk: KioskWindow, commands: object
) -> None:
    kiosk.receive(Started(states.scan()))
    assert commands.sounds == []
    kiosk.receive(Answered(states.used()))
    assert commands.sounds == [Sound.REFUSE]


def test_a_party_is_counted_through_the_turnstile(kiosk: KioskWindow) -> None:
    answer = states.admitted()
    tell(kiosk, answer)
    kiosk.due.timeout.emit()
    kiosk.receive(Passage("another scan", 1, 3))
    kiosk.receive(Passage(answer.scan.id, 1, 3))
    assert kiosk.view.panel.face.reason == "1 of 3 went through"
    kiosk.receive(Passage(answer.scan.id, 3, 3))
    assert kiosk.view.page is kiosk.view.attract


def test_an_admission_taken_back_does_not_stay_on_the_screen(kiosk: KioskWindow) -> None:
    answer = states.admitted()
    tell(kiosk, answer)
    kiosk.receive(Undone(answer.scan.id, True, "The ticket works again."))
    assert kiosk.view.page is kiosk.view.attract


def test_the_next_scan_preempts_everything(kiosk: KioskWindow) -> None:
    for before in (states.admitted(), states.used(), states.unattended_package()):
        tell(kiosk, before)
        kiosk.receive(Started(states.scan("NEXT")))
        assert kiosk.view.panel.face.word == "CHECKING"
    kiosk.way_in()
    tell(kiosk, states.admitted())
    assert kiosk.view.panel.face.word == "COME IN"


def test_a_package_code_is_referred_and_staff_are_called_a_few_times(
    kiosk: KioskWindow, commands: object, qtbot: QtBot
) -> None:
    tell(kiosk, states.unattended_package())
    assert kiosk.view.panel.face.word == "SEE STAFF"
    assert kiosk.view.panel.face.notices == ("STAFF ARE BEING CALLED",)
    for _ in range(5):
        if kiosk._calling.isActive():
            kiosk._calling.timeout.emit()
    assert commands.sounds == [Sound.ATTENTION] * CALLS


def test_why_nobody_could_look_is_no_news_to_a_visitor(kiosk: KioskWindow) -> None:
    tell(kiosk, states.refer())
    said = "This ticket could not be checked: please see staff."
    assert kiosk.view.panel.face.reason == said


def test_nobody_is_called_for_a_visitor_who_has_gone(kiosk: KioskWindow) -> None:
    tell(kiosk, states.refer())
    kiosk.due.timeout.emit()
    assert not kiosk._calling.isActive()


def test_a_name_is_shown_as_initials_and_deliveries_not_at_all(kiosk: KioskWindow) -> None:
    tell(kiosk, states.queued())
    assert kiosk.view.panel.face.details[-1] == "A. L."
    assert kiosk.view.panel.face.foot == ""


def test_there_is_nothing_to_press_and_no_pointer(kiosk: KioskWindow) -> None:
    assert not any(button.isVisible() for button in kiosk.findChildren(QPushButton))
    assert kiosk.cursor().shape() is Qt.CursorShape.BlankCursor


@pytest.mark.parametrize(
    "stop",
    [
        Alarm("disk", "The journal cannot be written.", True),
        EyeFault("The camera reader failed."),
        CameraState(Sight.UNPLUGGED, "The camera gives no pictures."),
        CameraState(Sight.BLACK, "The camera sees nothing."),
    ],
    ids=lambda message: type(message).__name__,
)
def test_out_of_order_comes_and_goes_by_itself(kiosk: KioskWindow, stop: object) -> None:
    kiosk.receive(stop)
    assert kiosk.view.panel.isVisible()
    assert kiosk.view.panel.face.word == "OUT OF ORDER"
    kiosk.receive(Alarm("disk"))
    kiosk.receive(CameraState(Sight.OK, ""))
    assert kiosk.view.attract.isVisible()


def test_one_cause_gone_is_not_all_gone(kiosk: KioskWindow) -> None:
    kiosk.receive(Alarm("disk", "The journal cannot be written.", True))
    kiosk.receive(Alarm("turnstile", "The relay is gone.", True))
    kiosk.receive(Alarm("turnstile"))
    assert kiosk.view.panel.face.word == "OUT OF ORDER"


def test_a_walking_visitor_is_not_told_that_something_broke(kiosk: KioskWindow) -> None:
    tell(kiosk, states.admitted())
    kiosk.receive(Alarm("disk", "The journal cannot be written.", True))
    assert kiosk.view.panel.face.word == "COME IN"
    kiosk.due.timeout.emit()
    kiosk.due.timeout.emit()
    assert kiosk.view.panel.face.word == "OUT OF ORDER"


def test_a_scan_without_an_answer_is_out_of_order_until_there_is_one(kiosk: KioskWindow) -> None:
    kiosk.receive(Started(states.scan()))
    kiosk.due.timeout.emit()
    assert kiosk.view.panel.face.word == "OUT OF ORDER"
    assert "see staff" in kiosk.view.panel.face.reason
    kiosk.receive(Answered(states.used()))
    kiosk.due.timeout.emit()
    assert kiosk.view.page is kiosk.view.attract


def test_visitors_are_not_told_what_only_staff_can_mend(kiosk: KioskWindow) -> None:
    kiosk.receive(Alarm("link", "Castle does not answer."))
    assert kiosk.view.page is kiosk.view.attract


def test_open_for_all_says_so_also_when_the_lane_is_out_of_order(kiosk: KioskWindow) -> None:
    kiosk.receive(FreeFlow(True, "fire alarm"))
    kiosk.receive(Alarm("disk", "The journal cannot be written.", True))
    assert kiosk.view.panel.face.word == "OPEN"
    kiosk.receive(FreeFlow(False, "Grace", 12))
    assert kiosk.view.panel.face.word == "OUT OF ORDER"


def test_a_supervisors_pin_leaves_the_kiosk(
    kiosk: KioskWindow, commands: object, qtbot: QtBot
) -> None:
    kiosk.way_in()
    assert kiosk.view.page is kiosk.view.pin
    type_pin(kiosk, "4711")
    assert commands.calls == [("leave_kiosk", "4711")]
    assert kiosk.isVisible()
    with qtbot.waitSignal(kiosk.released):
        kiosk.receive(KioskLeft("Grace"))


def test_a_refused_pin_is_said_and_the_keypad_goes_by_itself(
    kiosk: KioskWindow, commands: object
) -> None:
    kiosk.way_in()
    type_pin(kiosk, "0000")
    kiosk.receive(PinRefused("This PIN is not known."))
    assert kiosk.view.pin.about.text() == "This PIN is not known."
    assert kiosk.due.isActive()
    kiosk.due.timeout.emit()
    assert kiosk.view.page is kiosk.view.attract


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_F4, Qt.Key.Key_A])
def test_keys_lead_nowhere(kiosk: KioskWindow, qtbot: QtBot, commands: object, key: Qt.Key) -> None:
    tell(kiosk, states.used())
    qtbot.keyClick(kiosk.windowHandle(), key)
    assert kiosk.view.panel.face.word == "STOP"
    assert commands.calls == []


def test_the_corner_must_be_held_for_three_seconds(kiosk: KioskWindow, qtbot: QtBot) -> None:
    kiosk.guard.hold()
    handle, corner = kiosk.windowHandle(), QPoint(10, 10)
    timer = kiosk.guard._corner
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=corner)
    assert timer.isActive()
    assert timer.interval() == 3000
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=corner)
    assert not timer.isActive()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(500, 300))
    assert not timer.isActive()
    assert kiosk.phase.state is State.ATTRACT


def test_closing_it_does_nothing_until_a_supervisor_left(kiosk: KioskWindow) -> None:
    kiosk.guard.hold()
    kiosk.close()
    assert kiosk.isVisible()
    kiosk.receive(KioskLeft("Grace"))
    kiosk.close()
    assert not kiosk.isVisible()


def test_several_fingers_lead_nowhere(kiosk: KioskWindow, qtbot: QtBot, commands: object) -> None:
    """A swipe with four of them, and a pinch over the corner."""
    kiosk.guard.hold()
    pad = QTest.createTouchDevice()
    starts = [QPoint(x, 300) for x in (200, 300, 400, 500)]
    touch = QTest.touchEvent(kiosk, pad, False)
    for finger, at in enumerate(starts):
        touch.press(finger, at, kiosk)
    touch.commit()
    for by in (100, 200, -150):
        for finger, at in enumerate(starts):
            touch.move(finger, at + QPoint(by, by), kiosk)
        touch.commit()
    for finger, at in enumerate(starts):
        touch.release(finger, at, kiosk)
    touch.commit()
    assert kiosk.isVisible()
    assert kiosk.windowState() & Qt.WindowState.WindowFullScreen
    assert kiosk.phase.state is State.ATTRACT
    assert commands.calls == []


class Still:
    """The style of a system that asks for less motion."""

    def styleHint(self, hint: QStyle.StyleHint) -> int:
        assert hint == QStyle.StyleHint.SH_Widget_Animation_Duration
        return 0


def test_nothing_moves_where_the_system_asks_for_less_motion(
    kiosk: KioskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    attract = kiosk.view.attract

    def moves() -> bool:
        seen = []
        for at in (100.2, 100.6, 101.0):
            now[0] = at
            seen.append(attract.grab().toImage())
        return seen[0] != seen[1] or seen[1] != seen[2]

    attract._began = 100.0
    assert moves()
    monkeypatch.setattr(attract, "style", Still)
    assert not moves()
