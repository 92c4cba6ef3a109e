"""The turnstile and the venue ledger before doors open."""

from __future__ import annotations

import socket
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scanner.adapters.seat import WINDOW, Seat
from scanner.settings import LaneSettings, Settings, VenueSettings
from scanner.work import gate_checks
from tests.conftest import ExpectedLog
from tests.postgres import Postgres
from tests.relays import HttpBoard, SerialBoard

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo-terminals")


def settings(folder: Path, **parts: Any) -> Settings:
    return Settings(folder, LaneSettings(id="n1"), (), **parts)


def test_a_lane_without_turnstile_and_ledger_has_nothing_to_look_at(tmp_path: Path) -> None:
    assert gate_checks.turnstile(settings(tmp_path)) == []
    assert gate_checks.ledger(settings(tmp_path)) == []


def test_a_relay_that_answers_is_not_opened(tmp_path: Path) -> None:
    board = HttpBoard(tmp_path, "shelly-gen2")
    try:
        (check,) = gate_checks.turnstile(settings(tmp_path, turnstile=board.settings()))
        assert check.ok
        assert board.opened() == 0
    finally:
        board.unplug()
    (check,) = gate_checks.turnstile(settings(tmp_path, turnstile=board.settings()))
    assert not check.ok
    assert "can't be reached" in check.message


def test_it_is_opened_once_only_when_told_to(tmp_path: Path) -> None:
    board = SerialBoard(tmp_path)
    try:
        lane = settings(tmp_path, turnstile=board.settings())
        (check,) = gate_checks.turnstile(lane)
        assert check.ok
        assert "--pulse" in check.mend
        (check,) = gate_checks.turnstile(lane, pulse=True)
        assert check.ok
        board.wait(lambda: board.channels.get(1) is False)
        assert board.opened() == 1
    finally:
        board.unplug()


def test_a_passage_contact_that_is_in_use_at_rest_is_told(tmp_path: Path) -> None:
    board = HttpBoard(tmp_path, "shelly-gen2")
    board.inputs[1] = True
    try:
        watched = replace(board.settings(), passage="input", input=1)
        (check,) = gate_checks.turnstile(settings(tmp_path, turnstile=watched))
        assert not check.ok
        assert "stands in it" in check.message
    finally:
        board.unplug()


def test_a_running_lane_keeps_its_turnstile_to_itself(tmp_path: Path) -> None:
    board = HttpBoard(tmp_path, "shelly-gen2")
    seat = Seat(tmp_path, WINDOW)
    assert seat.take()
    try:
        lane = settings(tmp_path, turnstile=board.settings())
        (check,) = gate_checks.turnstile(lane)
        assert check.ok
        (check,) = gate_checks.turnstile(lane, pulse=True)
        assert not check.ok
        assert board.log == []
    finally:
        seat.leave()
        board.unplug()


def test_a_ledger_answers_or_is_told(
    tmp_path: Path, postgres: Postgres, expected_log: ExpectedLog
) -> None:
    expected_log("ledger does not answer")
    lane = settings(tmp_path, venue=VenueSettings(url=postgres.url))
    (check,) = gate_checks.ledger(lane)
    assert check.ok
    with socket.create_server(("127.0.0.1", 0)) as mute:
        nowhere = postgres.url_at(mute.getsockname()[1]).replace("gate@", "gate:secret@")
        (check,) = gate_checks.ledger(settings(tmp_path, venue=VenueSettings(url=nowhere)))
    assert not check.ok
    assert "secret" not in check.message
