"""The window as a program: its heart beats while all works, and it is made as its settings say."""

from __future__ import annotations

from pathlib import Path

import pytest
import states
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from scanner.settings import Settings, read
from scanner.ui import program
from scanner.ui.kiosk.window import KioskWindow
from scanner.ui.lane.window import LaneWindow
from scanner.work.messages import Alarm, Answered, Started

LANE = {"id": "k", "name": "Kiosk 1"}
CASTLE = {"id": "castle", "base_url": "https://api.example.com/octo"}


class Workers:
    """Workers that live, are ready and die as the test says, behind commands that do nothing."""

    def __init__(self) -> None:
        self.ready = True
        self.died: list[str] = []

    def dead(self) -> list[str]:
        return self.died


def settings(tmp_path: Path, **sections: object) -> Settings:
    return read({"lane": LANE, "connection": [CASTLE], **sections}, tmp_path, {})


def test_the_heart_beats_once_the_lane_decides(qtbot: QtBot) -> None:
    workers, beats = Workers(), []
    pulse = program._Pulse(workers, lambda message: None, lambda _: beats.append(1))
    workers.ready = False
    pulse.tick()
    assert beats == []
    workers.ready = True
    pulse.tick()
    assert beats == [1]


def test_a_lane_whose_disk_is_full_is_no_window_that_hangs(qtbot: QtBot) -> None:
    workers, beats = Workers(), []
    pulse = program._Pulse(workers, lambda message: None, lambda _: beats.append(1))
    pulse.tick()
    workers.ready = False
    pulse.tick()
    assert beats == [1, 1]


def test_a_dead_worker_ends_a_watched_program(
    qtbot: QtBot, expected_log: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_log("workers died: lane")
    workers, beats, codes = Workers(), [], []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    pulse = program._Pulse(workers, lambda message: None, lambda _: beats.append(1))
    workers.died = ["lane"]
    pulse.tick()
    assert (beats, codes) == ([], [program.DEAD])


def test_a_dead_worker_puts_an_unwatched_lane_out_of_order(
    qtbot: QtBot, expected_log: object
) -> None:
    expected_log("workers died: courier")
    workers, said = Workers(), []
    pulse = program._Pulse(workers, said.append, None)
    workers.died = ["courier"]
    pulse.tick()
    pulse.tick()
    (alarm,) = said
    assert isinstance(alarm, Alarm)
    assert alarm.stops


@pytest.mark.parametrize("mode", ["attended", "kiosk"])
def test_the_window_is_made_as_the_settings_say(
    qtbot: QtBot, commands: object, tmp_path: Path, mode: str
) -> None:
    said = settings(
        tmp_path,
        lane={**LANE, "mode": mode},
        screen={"theme": "sunlight", "show_names": False},
        hand_scanner={"shortest": 3},
        turnstile={"driver": "serial-relay", "port": "COM5", "passage": "input", "passage_s": 20},
    )
    window = program._window(commands, said, lambda sound: None)
    assert window.view.look.name == "sunlight"
    assert window.hands._wedge._timing.shortest == 3
    if isinstance(window, KioskWindow):
        window.receive(Started(states.scan()))
        window.receive(Answered(states.admitted()))
        window.due.timeout.emit()
        assert window.due.remainingTime() > 19_000
    else:
        assert isinstance(window, LaneWindow)
        window.receive(Answered(states.admitted()))
        assert window.view.panel.face.details[-1] == "A. L."
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
