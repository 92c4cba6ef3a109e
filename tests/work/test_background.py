"""A thread that does something again and again: its faults are told, and it starts anew."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from scanner.ports import JournalError
from scanner.work import background
from scanner.work.background import Repeating
from scanner.work.messages import Alarm


def alarms_of(fault: Exception, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What such a thread tells whose work fails once and then goes well."""
    monkeypatch.setattr(background, "AGAIN", 0.01)
    told: list[object] = []
    well = threading.Event()
    faults = [fault]

    def work() -> float:
        if faults:
            raise faults.pop()
        return 60.0

    def emit(message: object) -> None:
        told.append(message)
        if message == Alarm("courier"):
            well.set()

    def opened(stop: threading.Event) -> tuple[Callable[[], float], Callable[[], None]]:
        return work, lambda: None

    repeating = Repeating("courier", opened, emit)
    repeating.start()
    assert well.wait(10)
    repeating.stop()
    return told


def test_an_unexpected_fault_is_told_without_its_own_words(
    monkeypatch: pytest.MonkeyPatch, expected_log: Any
) -> None:
    expected_log("courier: unexpected fault")
    first, _ = alarms_of(ValueError("Robin Example, k-123"), monkeypatch)
    said = "The courier failed (ValueError). It starts again by itself; scans go on."
    assert first == Alarm("courier", said)


def test_a_journal_that_cannot_be_written_is_told_in_its_own_sentence(
    monkeypatch: pytest.MonkeyPatch, expected_log: Any
) -> None:
    expected_log("courier: The disk is full.")
    first, _ = alarms_of(JournalError("The disk is full."), monkeypatch)
    assert first == Alarm("courier", "The disk is full.")
