"""What the log keeps of an error that nobody foresaw."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scanner.app import start_logging

log = logging.getLogger("scanner.somewhere")


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Path]:
    start_logging(tmp_path)
    yield tmp_path
    root = logging.getLogger("scanner")
    while root.handlers:
        root.handlers[0].close()
        root.removeHandler(root.handlers[0])


def fail(name: str) -> None:
    try:
        raise ValueError(f"no such visitor: {name}")
    except ValueError as error:
        raise KeyError(name) from error


def test_an_unforeseen_error_is_logged_with_its_places_and_without_its_words(
    profile: Path, expected_log: Callable[[str], None]
) -> None:
    expected_log("it stumbled")
    visitor = "Ada Lovelace"
    try:
        fail(visitor)
    except KeyError:
        log.exception("it stumbled")
    kept = (profile / "logs" / "gate-scanner.log").read_text()
    assert visitor not in kept
    assert "it stumbled" in kept
    assert "KeyError" in kept
    assert "ValueError" in kept
    assert kept.count("in fail") == 2
