"""The desk shows a set-up code to supervisors; a camera reads it, and a new lane takes it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from scanner.adapters import setup_code
from scanner.adapters.decoder import Cascade
from scanner.adapters.operators import Operators, Role
from scanner.work.setup.code import Taking
from scanner.work.setup.draft import Draft


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(setup_code._SCRYPT, "n", 2**10)


def test_what_the_desk_shows_is_read_from_its_screen_and_sets_a_lane_up(
    open_desk: Callable[..., object], tmp_path: Path
) -> None:
    desk = open_desk("setup")
    desk.unlock()
    page = desk.window.set_up
    desk.window.open("setup")
    page.make.click()
    desk.wait(lambda: page.code is not None)
    grabbed = desk.window.grab().toImage().convertToFormat(QImage.Format.Format_BGR888)
    line = grabbed.bytesPerLine()
    raw = np.frombuffer(grabbed.constBits(), np.uint8).reshape(grabbed.height(), line)
    picture = raw[:, : grabbed.width() * 3].reshape(grabbed.height(), grabbed.width(), 3)
    (code,) = Cascade().read(picture.copy()).codes
    assert code.text == page.code.text
    assert page.code.pin in page.pin.text() and page.code.venue in page.venue.text()

    (row,) = desk.place.journal("SETUP_CODE")
    assert (row["by"], row["venue"]) == ("Nora", page.code.venue)
    assert datetime.fromisoformat(row["until"]) == page.code.until.replace(microsecond=0)

    lane = Draft(tmp_path / "lane")
    taking = Taking(lane.folder)
    taking.take(taking.look(code.text), page.code.pin, lane)
    ours = [connection.id for connection in desk.place.settings.connections]
    assert [connection["id"] for connection in lane.connections] == ours
    desk.window.lock()
    assert page.code is None and page.pin.text() == ""


def test_a_steward_sees_no_code(open_desk: Callable[..., object]) -> None:
    desk = open_desk("setup")
    Operators(desk.place.settings.folder).put("Ben", Role.STEWARD, "2580")
    desk.desk.acts.unlock("2580")
    desk.wait(lambda: desk.desk.acts.operator is not None)
    desk.window.open("setup")
    page = desk.window.set_up
    page.make.click()
    desk.wait(lambda: "supervisor" in page.said.text())
    assert page.code is None and desk.place.journal("SETUP_CODE") == []
