"""Searching the local copy, and the switch that holds a connection offline."""

from __future__ import annotations

import states
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.domain.link import LinkState
from scanner.domain.scan import Origin
from scanner.ui import i18n, language
from scanner.ui.lane.window import LaneWindow
from scanner.work.messages import Answered, LinkChanged, SearchFound


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focus = QApplication.focusWindow()
    assert focus is not None
    qtbot.keyClick(focus, key)


def search(window: LaneWindow, text: str = "love") -> None:
    window.staff.finding.open()
    window.view.search.field.setText(text)
    window.view.search.go.click()


def test_f3_searches_and_a_row_is_entered_as_if_typed(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    press(qtbot, Qt.Key.Key_F3)
    window.view.search.field.setText("love")
    press(qtbot, Qt.Key.Key_Return)
    assert commands.calls == [("search", "love")]
    window.receive(SearchFound("love", states.search_rows()))
    assert window.view.page is window.view.found
    qtbot.mouseClick(window.view.found.buttons[0], Qt.MouseButton.LeftButton)
    assert commands.calls[1:] == [("submit", "CST-1042", Origin.TYPED)]


def test_what_is_found_says_who_what_when_and_how_many(window: LaneWindow) -> None:
    search(window)
    window.receive(SearchFound("love", states.search_rows()))
    first, second, third = window.view.found.choices
    assert first.title == "Ada Lovelace"
    assert "Castle and gardens – Morning" in first.details
    assert "2 adults, 1 child" in first.details
    assert "Cancelled" in second.details
    assert third.title == "HRB/7"


def test_nothing_found_is_said(window: LaneWindow) -> None:
    search(window)
    window.receive(SearchFound("love", ()))
    assert window.view.page is window.view.search
    assert "no such booking" in window.view.banner.sentence


def test_an_answer_to_another_search_is_not_shown(window: LaneWindow) -> None:
    search(window)
    window.receive(SearchFound("lov", states.search_rows()))
    assert window.view.page is window.view.search


def test_a_scan_ends_a_search(window: LaneWindow) -> None:
    search(window)
    window.receive(Answered(states.used()))
    window.receive(SearchFound("love", states.search_rows()))
    assert window.view.page is window.view.panel


def test_a_busy_lane_keeps_what_is_entered(window: LaneWindow, commands: object) -> None:
    search(window)
    window.receive(SearchFound("love", states.search_rows()))
    commands.busy = True
    window.view.found.buttons[1].click()
    assert window.view.page is window.view.manual
    assert window.view.manual.field.text() == "CST-2042"


def test_a_space_can_be_typed_with_the_finger(window: LaneWindow) -> None:
    window.staff.finding.open()
    for glyph in "AL␣":
        next(key for key in window.view.search.keys if key.words == glyph).click()
    assert window.view.search.field.text() == "AL "


def test_a_tap_on_the_state_bar_offers_to_hold_a_connection_offline(
    window: LaneWindow, commands: object, qtbot: QtBot
) -> None:
    window.receive(LinkChanged("castle", LinkState.ONLINE))
    window.receive(LinkChanged("harbour", LinkState.OFFLINE, forced=True))
    qtbot.mouseClick(window.view.bar, Qt.MouseButton.LeftButton)
    assert [b.words for b in window.view.links.buttons] == [
        "castle online: hold offline",
        "harbour switched off: release",
    ]
    window.view.links.buttons[0].click()
    press(qtbot, Qt.Key.Key_F5)
    window.view.links.buttons[1].click()
    assert commands.calls == [("switch", "castle", True), ("switch", "harbour", False)]
    assert window.view.page is window.view.panel


def test_without_connections_there_is_nothing_to_switch(window: LaneWindow) -> None:
    window.staff.switching.open()
    assert window.view.page is window.view.panel


def test_the_state_of_a_booking_is_said_in_the_language_spoken() -> None:
    with language.speaking("de"):
        assert i18n.status_words("CANCELLED") == "Storniert"
        assert i18n.status_words("ON_HOLD") == "vorgemerkt"
        assert i18n.status_words("WAIT_LISTED") == "wait listed"
