"""What every test stands on: no display, no key ring, no profile of the person who runs it.

Warnings fail a test (pyproject.toml); here, log records at WARNING or above that it did not
expect do too.
"""

from __future__ import annotations

import gc
import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import (  # noqa: F401 -- for every folder of tests, one server for all
    postgres,
    postgres_server,
    pytest_collection_modifyitems,
)

# Before anything imports Qt or keyring. Whoever wants to watch sets QT_QPA_PLATFORM=xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# "ci" gives the same answer every time; "search" (HYPOTHESIS_PROFILE=search) looks further.
settings.register_profile(
    "ci",
    derandomize=True,
    database=None,
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


class ExpectedLog(logging.Handler):
    """Collects the log records of one test; call it with a pattern to say that one is due."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []
        self._patterns: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def __call__(self, pattern: str) -> None:
        """Expect at least one record whose message matches ``pattern`` (``re.search``)."""
        self._patterns.append(pattern)

    def complaints(self) -> list[str]:
        lines = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in self._records]
        unexpected = [x for x in lines if not any(re.search(p, x) for p in self._patterns)]
        absent = [p for p in self._patterns if not any(re.search(p, x) for x in lines)]
        return [f"unexpected: {x}" for x in unexpected] + [f"did not come: {p}" for p in absent]


@pytest.fixture(autouse=True)
def expected_log() -> Iterator[ExpectedLog]:
    """``expected_log("camera .* is gone")``: that warning belongs to this test."""
    handler = ExpectedLog()
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)
    if complaints := handler.complaints():
        pytest.fail("log records at WARNING or above\n" + "\n".join(complaints), pytrace=False)


@pytest.fixture(scope="session", autouse=True)
def _nobodys_profile(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever a test forgets to say, it never touches the profile of this machine."""
    os.environ["GATE_SCANNER_PROFILE"] = str(tmp_path_factory.mktemp("profile"))


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty profile directory of this test's own, also for the processes it starts."""
    folder = tmp_path / "profile"
    folder.mkdir()
    monkeypatch.setenv("GATE_SCANNER_PROFILE", str(folder))
    return folder


COLLECT_EVERY = 25  # tests

_ended = 0


@pytest.fixture(scope="session", autouse=True)
def _collecting_in_the_main_thread() -> Iterator[None]:
    """A window that a test has left behind must not be collected on some worker's thread: Qt's
    objects end in their own. The collector is off, and run by hand between tests."""
    gc.disable()
    yield
    gc.enable()


def pytest_runtest_logfinish() -> None:
    global _ended
    _ended += 1
    if _ended % COLLECT_EVERY == 0:
        gc.collect()
