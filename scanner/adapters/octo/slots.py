"""When a supplier's booking is for (OCTO_REDEMPTION.md section 3). Knows nothing of HTTP."""

from __future__ import annotations

from datetime import timedelta, tzinfo
from typing import Any

from scanner.adapters.octo.values import flag, moment, obj, text
from scanner.domain.ticket import Slot

_NEARLY_A_DAY = timedelta(hours=22)  # the day the clocks go forward ends at 23:59 after 22:59 h


def _times(entry: dict[str, Any]) -> tuple[Any, ...]:
    """Where a booking's time may stand, the plainest first."""
    availability = obj(entry.get("availability"))
    return (
        availability.get("localDateTimeStart"),
        availability.get("id"),
        entry.get("availabilityId"),
    )


def names_a_time(entry: dict[str, Any]) -> bool:
    """Whether it is for some time, in whatever form; a program's zero is none."""
    said = [text(told).strip() for told in _times(entry)]
    return not flag(entry.get("freesale")) and not all(map(_nothing, said))


def _nothing(said: str) -> bool:
    return said.lower() in ("", "null") or (said[4:5] == "-" and said[:4] < "1900")


def read_slot(entry: dict[str, Any], zone: tzinfo | None) -> Slot | None:
    """When a booking is for; None is open-dated, or not understood."""
    availability = obj(entry.get("availability"))
    said = next((text(value) for value in _times(entry) if moment(value, zone)), "")
    starts = moment(said, zone)
    if starts is None:
        return None
    ends = moment(availability.get("localDateTimeEnd"), starts.tzinfo)
    all_day = flag(availability.get("allDay"))
    if all_day is None:
        midnight = (starts.hour, starts.minute) == (0, 0)
        all_day = len(said) <= 10 or (midnight and (ends is None or ends - starts >= _NEARLY_A_DAY))
    if zone is not None and not all_day:
        # A day is a day wherever it was written down; an hour has its day in the venue's zone.
        starts, ends = starts.astimezone(zone), ends.astimezone(zone) if ends else None
    return Slot(starts, ends, all_day)
