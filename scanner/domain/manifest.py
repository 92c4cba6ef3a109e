"""How old the local copy of bookings is, and what that allows."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum


class ManifestState(StrEnum):
    """FRESH and STALE admit; EXPIRED and NONE follow `[lane] unknown_offline`."""

    FRESH = "FRESH"
    STALE = "STALE"
    EXPIRED = "EXPIRED"
    NONE = "NONE"


def manifest_state(age: timedelta | None, fresh: timedelta, expire: timedelta) -> ManifestState:
    """The state of a copy of this age; None where nothing was ever loaded."""
    if age is None:
        return ManifestState.NONE
    if age <= fresh:
        return ManifestState.FRESH
    return ManifestState.STALE if age <= expire else ManifestState.EXPIRED
