"""The battery, from the files of a Linux computer to what the window is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from scanner.adapters.battery import Battery, look
from scanner.work.battery import BatteryWatch
from scanner.work.messages import Alarm, Power


def supply(folder: Path, name: str, **files: str) -> None:
    (folder / name).mkdir()
    for file, text in files.items():
        (folder / name / file).write_text(f"{text}\n")


@pytest.mark.parametrize(
    ("status", "plugged"),
    [("Discharging", False), ("Charging", True), ("Full", True), ("Not charging", True)],
)
def test_the_computers_own_battery_is_read(tmp_path: Path, status: str, plugged: bool) -> None:
    supply(tmp_path, "AC", type="Mains", online="0")
    supply(tmp_path, "BAT0", type="Battery", capacity="63", status=status)
    assert look(tmp_path) == Battery(63, plugged)


def test_a_mouse_is_not_the_computer(tmp_path: Path) -> None:
    supply(tmp_path, "hid", type="Battery", scope="Device", capacity="9", status="Discharging")
    assert look(tmp_path) is None
    assert look(tmp_path / "none") is None


def test_a_battery_that_gives_out_is_an_alarm_until_it_is_plugged_in() -> None:
    told: list[object] = []
    looks = iter([Battery(60, False), Battery(25, False), Battery(25, False), Battery(25, True)])
    watch = BatteryWatch(told.append, lambda: next(looks))
    for _ in range(4):
        watch.run()
    low = "The battery is at 25 %. Plug this computer in."
    assert told == [
        Power(60, False), Power(25, False), Alarm("power", low), Power(25, True), Alarm("power")
    ]  # fmt: skip


def test_a_computer_without_a_battery_says_nothing() -> None:
    told: list[object] = []
    BatteryWatch(told.append, lambda: None).run()
    assert told == []
