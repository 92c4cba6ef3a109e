"""Sleep and dark screens, as the operating systems tell of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scanner.domain.check import Check
from scanner.work import power

LOGIND = 's "suspend"\nt 1800000000'
NO_LOGIND = 's "ignore"\nt 1800000000'
XSET = """
Screen Saver:
  prefer blanking:  yes    allow exposures:  yes
  timeout:  600    cycle:  600
DPMS (Display Power Management Signaling):
  Standby: 700    Suspend: 700    Off: 900
  DPMS is Enabled
"""
XSET_OFF = """
  timeout:  0    cycle:  0
  Standby: 0    Suspend: 0    Off: 900
  DPMS is Disabled
"""
POWERCFG = """
    GUID der Energieeinstellung: 29f6c1db-86da-48c5-9fdb-f2b67b1f44da  (Deaktivierung nach)
      Aktueller Index der Netzstromeinstellung: 0x00000708
      Aktueller Index der Gleichstromeinstellung: 0x00000000
"""

Ask = Callable[..., str]


def told(monkeypatch: pytest.MonkeyPatch, platform: str = "linux", **answers: str) -> list[Check]:
    monkeypatch.setattr(power.sys, "platform", platform)
    monkeypatch.setattr(power, "_ask", lambda *command: answers.get(command[0], ""))
    monkeypatch.setattr(power, "_on_battery", lambda: False)
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    return power.power()


def test_a_computer_that_falls_asleep_is_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    sleeps, dark = told(monkeypatch, busctl=LOGIND, xset=XSET)
    assert (sleeps.ok, sleeps.message) == (
        False,
        "This computer falls asleep after 30 min without a key.",
    )
    assert (dark.ok, dark.message) == (True, "The screen goes dark after 10 min without a key.")
    assert dark.mend


def test_one_that_stays_awake_is(monkeypatch: pytest.MonkeyPatch) -> None:
    (check,) = told(monkeypatch, busctl=NO_LOGIND, xset=XSET_OFF)
    assert check == Check("power", True, "This computer stays awake, and its screen lit.")


def test_what_cannot_be_told_is_not_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    (check,) = told(monkeypatch, busctl=NO_LOGIND)
    assert check.message == "Whether this computer falls asleep is not known here."
    assert check.ok
    assert check.mend


def test_windows_tells_by_numbers_in_any_language(monkeypatch: pytest.MonkeyPatch) -> None:
    sleeps, dark = told(monkeypatch, "win32", powercfg=POWERCFG)
    assert sleeps.message == "This computer falls asleep after 30 min without a key."
    assert dark.message == "The screen goes dark after 30 min without a key."


def test_the_real_system_is_asked_without_harm() -> None:
    assert all(isinstance(check, Check) for check in power.power())
