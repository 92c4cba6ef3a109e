"""Long walks through the lane window by messages, keys and touches that nobody planned."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
import states
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.domain.link import LinkState
from scanner.domain.verdict import Verdict
from scanner.ui.lane.window import LaneWindow
from scanner.work.messages import (
    Alarm,
    Answered,
    FreeFlow,
    LinkChanged,
    Passage,
    PinRefused,
    SearchFound,
    Started,
    Undone,
)
from scanner.work.sight import CameraState, EyeFault, Sight

STEPS = 250
ANSWERS = (
    states.admitted(),
    states.used(),
    states.refer(),
    states.package(12),
    states.how_many(),
    states.flagged(),
)
KEYS = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Return,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_F1,
    Qt.Key.Key_F2,
    Qt.Key.Key_F3,
    Qt.Key.Key_F4,
    Qt.Key.Key_F5,
    Qt.Key.Key_F6,
    Qt.Key.Key_1,
    Qt.Key.Key_F8,
    Qt.Key.Key_F9,
)
KNOWN = (
    "choose",
    "party",
    "cancel",
    "undo",
    "ask_party",
    "override",
    "switch",
    "free_flow",
    "submit",
)


@pytest.mark.parametrize("seed", range(4))
def test_no_walk_shows_come_in_without_an_admission_or_ends_in_a_trap(
    window: LaneWindow, commands: object, qtbot: QtBot, seed: int
) -> None:
    dice = random.Random(seed)
    last: list[object] = [None]  # the answer that stands, if any

    def answer() -> None:
        last[0] = dice.choice(ANSWERS)
        window.receive(Answered(last[0]))

    def start() -> None:
        last[0] = None
        window.receive(Started(states.scan()))

    def undone() -> None:
        window.receive(Undone(states.admitted().scan.id, dice.random() < 0.5, "So it is."))

    def key() -> None:
        focus = QApplication.focusWindow()
        if focus is not None:
            qtbot.keyClick(focus, dice.choice(KEYS))

    def touch() -> None:
        view = window.view
        asked = (view.chooser, view.undo, view.party, view.why, view.links, view.found)
        shown = [*view.buttons, *(button for page in asked for button in page.buttons)]
        shown += [*view.pin.keys, view.pin.go]
        shown = [button for button in shown if button.isVisible()]
        dice.choice(shown).click()

    steps: list[Callable[[], object]] = [
        answer,
        start,
        undone,
        key,
        key,
        touch,
        lambda: window.resting.timeout.emit(),
        lambda: window.receive(Alarm("disk", dice.choice(["", "Full."]), stops=True)),
        lambda: window.receive(Alarm("link", dice.choice(["", "Gone."]))),
        lambda: window.receive(CameraState(dice.choice(list(Sight)), "Look at the camera.")),
        lambda: window.receive(EyeFault("It failed.")),
        lambda: window.receive(PinRefused("This PIN is not known.")),
        lambda: window.receive(SearchFound("love", states.search_rows())),
        lambda: window.receive(LinkChanged("castle", dice.choice(list(LinkState)))),
        lambda: window.receive(Passage(dice.choice(["", states.admitted().scan.id]), 1, 3)),
        lambda: window.receive(FreeFlow(dice.random() < 0.5, "Grace", 3)),
    ]
    for _ in range(STEPS):
        commands.busy = dice.random() < 0.2
        dice.choice(steps)()
        if window.view.panel.face.tone == "admit":
            assert last[0] is not None
            assert last[0].decision.verdict is Verdict.ADMIT
        asked = window.view.page in (window.view.chooser, window.view.party)
        assert asked is window.staff.asking.open
        if window.alarms.stop() is not None:
            assert window.view.panel.face.word != "READY"

    # From anywhere: causes gone, an answer, Escape, and the lane is ready.
    window.receive(CameraState(Sight.OK, ""))
    window.receive(Alarm("disk"))
    window.receive(Alarm("link"))
    window.receive(FreeFlow(False, "Grace"))
    window.receive(Answered(states.used()))
    window.leave()
    assert window.view.panel.face.word == "READY"
    assert window.view.page is window.view.panel
    # Whatever was handed over was asked for.
    for call in commands.calls:
        assert call[0] in KNOWN
