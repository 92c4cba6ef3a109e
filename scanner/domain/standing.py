"""The one sentence that tells a supervisor how things stand. It says nothing that was not counted,
and never calls something delivered that is not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum


class Mood(StrEnum):
    """GOOD: nothing to do. WAITING: it goes on by itself. NEEDED: a person must act."""

    GOOD = "GOOD"
    WAITING = "WAITING"
    NEEDED = "NEEDED"


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted, all connections together.

    `waiting` are owed and not parked, the oldest since `since`; `unreachable` of them are owed to
    connections that do not answer. `admitted` counts today's admissions that were not taken back,
    `delivered` those of them that the supplier has, `by_hand` those a person has closed.
    """

    admitted: int = 0
    delivered: int = 0
    by_hand: int = 0
    waiting: int = 0
    unreachable: int = 0
    since: datetime | None = None
    parked: int = 0
    disputes: int = 0


@dataclass(frozen=True, slots=True)
class Headline:
    """The sentence, and a second one where there is more to say."""

    mood: Mood
    sentence: str
    more: str = ""


def headline(counted: Counted, zone: tzinfo | None = None) -> Headline:
    """How things stand. What needs a person comes before what waits for the network."""
    needed = counted.disputes + counted.parked
    if needed:
        causes = []
        if counted.disputes:
            causes.append(f"{_many(counted.disputes, 'dispute')} to close")
        if counted.parked:
            causes.append(f"{counted.parked:,} parked until the connection is mended or released")
        more = f"{', '.join(causes)}.".capitalize()
        if counted.waiting:
            more += f" {_waits(counted, zone)}"
        return Headline(Mood.NEEDED, f"{needed:,} {'needs' if needed == 1 else 'need'} you", more)
    if counted.waiting:
        return Headline(Mood.WAITING, _waits(counted, zone).rstrip("."), _delivered(counted))
    return Headline(Mood.GOOD, _delivered(counted).rstrip("."), "Nothing is owed.")


def _waits(counted: Counted, zone: tzinfo | None) -> str:
    verb = "waits" if counted.waiting == 1 else "wait"
    since = f" since {counted.since.astimezone(zone):%H:%M}" if counted.since else ""
    if not counted.unreachable:
        on = "is on its way" if counted.waiting == 1 else "are on their way"
        return f"{counted.waiting:,} {on} to the supplier{since}."
    if counted.unreachable < counted.waiting:
        return (
            f"{counted.waiting:,} {verb}{since}, {counted.unreachable:,} of them for the network."
        )
    return f"{counted.waiting:,} {verb} for the network{since}."


def _delivered(counted: Counted) -> str:
    if not counted.admitted:
        return "Nobody was admitted yet today."
    if counted.delivered >= counted.admitted:
        if counted.admitted == 1:
            return "The one admission of today is at the supplier."
        return f"All {counted.admitted:,} admissions of today are at the supplier."
    verb = "is" if counted.delivered == 1 else "are"
    said = f"{counted.delivered:,} of {_many(counted.admitted, 'admission')} today {verb}"
    said += " at the supplier"
    if counted.by_hand:
        said += f", {counted.by_hand:,} {'was' if counted.by_hand == 1 else 'were'} closed by hand"
    return f"{said}."


def _many(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"
