"""The desk opened at a running lane: its window, its gate, its supplier, all real."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.domain.scan import Origin
from scanner.domain.verdict import Verdict
from scanner.gate import Gate
from scanner.ui import program
from scanner.ui.bridge import Bridge
from scanner.ui.desk.at_lane import DeskAtLane
from scanner.ui.desk.window import LOCK_AFTER_MS, DeskWindow
from scanner.ui.kiosk.window import KioskWindow
from scanner.ui.lane.window import LaneWindow
from scanner.work.messages import Answered
from tests.desk_place import PIN, STEWARDS_PIN, Place

WAIT = 15_000


class AtLane:
    """A lane at work, and whatever was opened over it."""

    def __init__(self, qtbot: QtBot, place: Place, mode: str) -> None:
        self.qtbot, self.place = qtbot, place
        settings = replace(place.settings, lane=replace(place.settings.lane, mode=mode))
        self.messages: list[object] = []
        self.bridge = Bridge()
        self.gate = Gate(settings, self.bridge.emit)
        self.window = program._window(self.gate, settings, lambda sound: None)
        self.over = DeskAtLane(
            self.window, self.window.view, self.gate.desk, settings, lambda sound: None
        )
        for hears in (self.window.receive, self.over.receive, self.messages.append):
            self.bridge.message.connect(hears)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.gate.start()
        self.wait(lambda: self.gate.ready)

    def wait(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=WAIT)

    def press(self, key: Qt.Key) -> None:
        """As the window system gives it: the hand scanner's filter sees it first."""
        QTest.keyClick(self.window.windowHandle(), key)

    def type_pin(self, pin: str = PIN) -> None:
        for digit in pin:
            QTest.keyClick(self.window.view.pin, digit)
        QTest.keyClick(self.window.view.pin, Qt.Key.Key_Return)

    def open(self) -> DeskWindow:
        assert isinstance(self.window, LaneWindow)
        self.window.staff.open_desk()
        self.type_pin()
        self.wait(lambda: self.over.shown is not None)
        assert self.over.shown is not None
        return self.over.shown

    def close(self) -> None:
        self.over.stop()
        self.gate.stop()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def at_lane(qtbot: QtBot, place: Place) -> Iterator[Callable[[str], AtLane]]:
    opened: list[AtLane] = []

    def make(mode: str = "attended") -> AtLane:
        opened.append(AtLane(qtbot, place, mode))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


def test_f7_and_a_supervisors_pin_open_it_and_locking_goes_back(
    at_lane: Callable[..., AtLane], expected_log: Callable[[str], None]
) -> None:
    expected_log("Sam is no supervisor")
    lane = at_lane()
    lane.press(Qt.Key.Key_F7)
    lane.wait(lambda: lane.window.view.page is lane.window.view.pin)
    lane.type_pin(STEWARDS_PIN)
    lane.wait(lambda: lane.window.view.pin.about.text() == "Sam is no supervisor.")
    assert lane.over.shown is None
    lane.type_pin()
    lane.wait(lambda: lane.over.shown is not None)
    desk = lane.over.shown
    assert desk is not None
    assert desk.isVisible()
    assert lane.window.view.isHidden()
    lane.wait(lambda: desk.band.headline is not None)
    desk.open("deliveries")
    assert desk.stack.currentWidget() is desk.deliveries  # no second PIN
    desk.lock_button.click()
    assert lane.over.shown is None
    assert lane.window.view.isVisible()
    assert lane.window.view.page is lane.window.view.panel


def test_it_locks_by_itself_and_the_lane_is_back(at_lane: Callable[..., AtLane]) -> None:
    lane = at_lane()
    desk = lane.open()
    assert desk.idle.interval() == LOCK_AFTER_MS
    assert desk.idle.isActive()
    desk.idle.setInterval(10)
    lane.wait(lambda: lane.over.shown is None)
    assert lane.window.view.isVisible()


def test_scanning_goes_on_behind_it_and_takes_no_focus(
    at_lane: Callable[..., AtLane], place: Place
) -> None:
    lane = at_lane()
    desk = lane.open()
    desk.open("find")
    desk.visitor.text.setFocus()
    assert lane.gate.submit("CAS-1002", Origin.CAMERA)
    lane.wait(lambda: any(isinstance(message, Answered) for message in lane.messages))
    (answered,) = [m for m in lane.messages if isinstance(m, Answered)]
    assert answered.answer.decision.verdict is Verdict.ADMIT
    assert lane.window.view.panel.face.word == "COME IN"
    assert lane.window.focusWidget() is desk.visitor.text
    desk.lock()
    assert lane.window.view.panel.face.word == "COME IN"
    assert place.states() == ["DELIVERED"]


def test_it_delivers_by_the_lanes_own_courier(at_lane: Callable[..., AtLane], place: Place) -> None:
    place.scan_offline("CAS-1001")
    lane = at_lane()
    desk = lane.open()
    desk.overview.deliver.click()
    lane.wait(lambda: "nothing is owed" in desk.jobs.said.text())
    assert place.states() == ["DELIVERED"]
    (row,) = place.journal("RETRY")
    assert row["by"] == "Nora"


def test_it_renews_the_copy_by_the_lanes_own_refresh(
    at_lane: Callable[..., AtLane], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scanner.work.refresh.SPACING", 0.0)
    lane = at_lane()
    desk = lane.open()
    desk.overview.renew.click()
    lane.wait(lambda: "The local copy is fresh: 41 bookings." in desk.jobs.said.text())


def test_who_is_let_in_by_hand_there_is_the_lanes_admission(
    at_lane: Callable[..., AtLane], place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    lane = at_lane()
    heard: list[str] = []
    answered = lane.gate._answered
    monkeypatch.setattr(
        lane.gate, "_answered", lambda answer: (heard.append(answer.scan.id), answered(answer))
    )
    desk = lane.open()
    booking = place.supplier.venue.find("CAS-1003").uuid
    desk._desk.acts.admit("CAS-1003", booking, None, "phone broken")
    lane.wait(lambda: bool(heard))
    assert uuid.UUID(heard[0])
    assert place.journal("BY_HAND")[0]["by"] == "Nora"


def test_a_kiosk_shows_it_in_its_own_window(at_lane: Callable[..., AtLane]) -> None:
    lane = at_lane("kiosk")
    assert isinstance(lane.window, KioskWindow)
    lane.window.way_in()
    pin = lane.window.view.pin
    for digit in PIN:
        QTest.keyClick(pin, digit)
    pin.other.click()
    lane.wait(lambda: lane.over.shown is not None)
    desk = lane.over.shown
    assert desk is not None
    assert desk.window() is lane.window
    desk.open("operators")
    desk._ask("Park", "why", lambda note: None)
    assert desk.question is not None
    assert desk.question.window() is lane.window
    desk.lock()
    assert lane.over.shown is None
    assert lane.window.view.page is lane.window.view.attract
