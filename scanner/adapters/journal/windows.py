"""The spans of time that a delivery carries: when its calls may take effect, and its lease."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime

from scanner.adapters.journal.store import iso

LONGEST_LEASE = 60.0  # seconds; twice the longest budget


def read_windows(text: str) -> tuple[tuple[datetime, datetime], ...]:
    return tuple(
        (datetime.fromisoformat(since), datetime.fromisoformat(until))
        for since, until in json.loads(text)
    )


def write_windows(windows: Iterable[tuple[datetime, datetime]]) -> str:
    return json.dumps([[iso(since), iso(until)] for since, until in windows])
