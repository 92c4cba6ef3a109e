"""What doctor says of a kiosk's locks."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from scanner.adapters.operators import Operators, Role
from scanner.settings import LaneSettings, Settings
from scanner.work import kiosk_check

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="systemd's words")


def lane(folder: Path, mode: str = "kiosk") -> Settings:
    return Settings(folder, LaneSettings(id="n1", mode=mode), ())


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer on which there is nothing but what the test puts there."""
    programs = tmp_path / "bin"
    programs.mkdir()
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setattr(kiosk_check, "X_KEYS", tmp_path / "90-gate-scanner.conf")
    return programs


def put(program: Path, code: int) -> None:
    program.write_text(f"#!/bin/sh\nexit {code}\n")
    program.chmod(0o755)


def test_a_lane_with_staff_is_not_asked(tmp_path: Path) -> None:
    assert kiosk_check.kiosk(lane(tmp_path, "attended")) == []


def test_who_may_leave_is_named(tmp_path: Path, system: Path) -> None:
    leaves, _ = kiosk_check.kiosk(lane(tmp_path))
    assert "nobody can leave" in leaves.message
    assert leaves.mend
    Operators(tmp_path).put("Grace", Role.SUPERVISOR, "4711")
    Operators(tmp_path).put("Sam", Role.STEWARD, "1234")
    leaves, _ = kiosk_check.kiosk(lane(tmp_path))
    assert leaves.message == "It is left by a supervisor's PIN (Grace)."
    assert not leaves.mend


def test_what_the_system_locks_is_what_is_in_force(tmp_path: Path, system: Path) -> None:
    def said() -> str:
        return kiosk_check.kiosk(lane(tmp_path))[1].message

    assert "not locked" in said()
    put(system / "systemctl", 1)
    assert "not locked" in said()
    put(system / "systemctl", 0)
    assert "another console" in said()
    (tmp_path / "90-gate-scanner.conf").write_text("")
    assert "its own keys are locked" in said()
    (tmp_path / "90-gate-scanner.conf").unlink()
    put(system / "cage", 0)
    assert "its own keys are locked" in said()
