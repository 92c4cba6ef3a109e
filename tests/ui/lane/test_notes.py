"""What is said for a few seconds: to whom it belongs, and what it looks like."""

from __future__ import annotations

import states
from PySide6.QtWidgets import QApplication

from scanner.ui.lane.window import LaneWindow
from scanner.work.messages import Alarm, Answered, FreeFlow, PinRefused, Started, Undone
from scanner.work.sight import CameraState, Sight

BACK = "Undone: the ticket works again."


def test_what_was_said_of_the_last_visitor_does_not_stand_over_the_next(
    window: LaneWindow,
) -> None:
    window.receive(Answered(states.admitted()))
    window.staff.undoing.open()
    window.view.undo.buttons[0].click()
    window.receive(Undone(states.admitted().scan.id, True, BACK))
    assert window.view.banner.sentence == BACK
    window.receive(Started(states.scan("TICKET-2")))
    assert not window.view.banner.isVisible()


def test_a_late_undo_is_not_said_over_another_visitors_verdict(window: LaneWindow) -> None:
    window.receive(Answered(states.admitted()))
    window.receive(Answered(states.unknown()))
    window.receive(Undone(states.admitted().scan.id, True, BACK))
    assert not window.view.banner.isVisible()
    past = window.view.history.of(states.admitted().scan.id)
    assert past is not None and past.undone


def test_a_wrong_pin_is_not_said_over_the_admission_after_it(window: LaneWindow) -> None:
    window.receive(Answered(states.wrong_date()))
    window.staff.open_supervisor()
    for digit in window.view.pin.keys[:4]:
        digit.click()
    window.view.pin.go.click()
    window.receive(PinRefused("This PIN is not known."))
    assert window.view.banner.sentence == "This PIN is not known."
    for digit in window.view.pin.keys[:4]:
        digit.click()
    window.view.pin.go.click()
    window.view.why.buttons[0].click()
    window.receive(Answered(states.overridden()))
    assert not window.view.banner.isVisible()


def test_good_news_does_not_look_like_a_warning(window: LaneWindow) -> None:
    window.receive(Undone("scan-0", True, BACK))
    assert window.view.banner.well
    window.note("")
    window.receive(FreeFlow(True, "Grace"))
    assert not window.view.banner.well
    window.receive(FreeFlow(False, "Grace", 12))
    assert window.view.banner.well
    window.receive(Alarm("disk", "The disk is full."))
    window.note("")
    assert window.view.banner.sentence == "The disk is full."
    assert not window.view.banner.well


def test_a_lane_without_a_picture_does_not_send_visitors_to_the_camera(
    window: LaneWindow,
) -> None:
    panel = window.view.panel
    assert panel.face.reason == "Use the hand scanner, or type the code"
    window.receive(CameraState(Sight.OK, ""))
    assert panel.face.reason == "Hold the ticket to the camera"
    window.receive(Answered(states.used()))
    window.receive(CameraState(Sight.UNPLUGGED, "The camera gives no pictures."))
    assert panel.face.word == "STOP"
    window.resting.timeout.emit()
    assert panel.face.reason == "Use the hand scanner, or type the code"


def test_a_window_that_has_just_opened_marks_no_button(window: LaneWindow) -> None:
    assert QApplication.focusWidget() is window
