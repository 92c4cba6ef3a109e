"""The server's time against ours: the offset, and times corrected by it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from statistics import median

SAMPLES = 7
WARN_ABOVE = timedelta(seconds=30)


def offset(samples: Sequence[float]) -> timedelta:
    """Server minus lane, the median of the last samples (seconds): one odd proxy moves nothing."""
    return timedelta(seconds=median(samples)) if samples else timedelta(0)


def sample(date: datetime, sent: datetime, received: datetime) -> float:
    """One offset in seconds from an answer's `Date`, which is cut to whole seconds.

    Half a second is added back for the cut; the middle of the call stands for when it was written.
    """
    middle = sent + (received - sent) / 2
    return (date + timedelta(milliseconds=500) - middle).total_seconds()


def stamp(at: datetime, server_offset: timedelta, server_now: datetime) -> str:
    """A scan's time for the supplier: on its clock, whole seconds, Z, never in its future."""
    corrected = min(at + server_offset, server_now)
    return corrected.astimezone(UTC).replace(microsecond=0).strftime("%Y-%m-%dT%H:%M:%SZ")
