"""A command opens the profile's log; in a process of its own the end of it closes the file."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _log_closed() -> Iterator[None]:
    yield
    log = logging.getLogger("scanner")
    while log.handlers:
        log.handlers.pop().close()
