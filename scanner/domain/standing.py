"""The one sentence that tells a supervisor how things stand. It says nothing that was not counted,
and never calls something delivered that is not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from scanner.domain.phrase import Phrase, counted


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
    `delivered` those of them that the supplier has, `by_hand` those a person has closed. `called`:
    a kiosk's visitor waits for staff since then.
    """

    admitted: int = 0
    delivered: int = 0
    by_hand: int = 0
    waiting: int = 0
    unreachable: int = 0
    since: datetime | None = None
    parked: int = 0
    disputes: int = 0
    called: datetime | None = None


@dataclass(frozen=True, slots=True)
class Headline:
    """The sentence, and a second one where there is more to say."""

    mood: Mood
    sentence: Phrase
    more: Phrase


_CALLED = Phrase("desk", "A visitor at the kiosk waits for staff since {since}")
_DISPUTES = counted("desk", "%n disputes to close", "", 1)
_PARKED = counted("desk", "%n parked until the connection is mended or released", "", 1)
_ON_THEIR_WAY = counted("desk", "%n are on their way to the supplier since {since}", "", 1)
_FOR_NETWORK = counted("desk", "%n wait for the network since {since}", "", 1)
_SOME = counted("desk", "%n wait since {since}, {some} of them for the network", "", 1)
_NOBODY = Phrase("desk", "Nobody was admitted yet today")
_ALL_ONE = Phrase("desk", "The one admission of today is at the supplier")
_ALL = counted("desk", "All %n admissions of today are at the supplier", "", 1)
_PART = counted("desk", "%n admissions today, {delivered} of them at the supplier", "", 1)
_BY_HAND = counted("desk", "%n closed by hand", "", 1)
_NOTHING_OWED = Phrase("desk", "Nothing is owed")


def headline(how: Counted, now: datetime) -> Headline:
    """How things stand. What needs a person comes before what waits for the network. `now` is in
    the lane's own time."""
    if how.called is not None:  # before all else: somebody stands there
        said = _CALLED.of(since=how.called.astimezone(now.tzinfo).time())
        return Headline(Mood.NEEDED, said, headline(replace(how, called=None), now).sentence)
    causes = []
    if how.disputes:
        causes.append(_DISPUTES.of(n=how.disputes))
    if how.parked:
        causes.append(_PARKED.of(n=how.parked))
    if causes:
        more = _waits(how, now) if how.waiting else _delivered(how)
        return Headline(Mood.NEEDED, _listed(causes), more)
    if how.waiting:
        return Headline(Mood.WAITING, _waits(how, now), _delivered(how))
    return Headline(Mood.GOOD, _delivered(how), _NOTHING_OWED)


def _waits(how: Counted, now: datetime) -> Phrase:
    at = (how.since or now).astimezone(now.tzinfo)
    # A time alone would be taken for today's.
    since = at.time() if at.date() == now.date() else at
    if not how.unreachable:
        return _ON_THEIR_WAY.of(n=how.waiting, since=since)
    if how.unreachable < how.waiting:
        return _SOME.of(n=how.waiting, some=how.unreachable, since=since)
    return _FOR_NETWORK.of(n=how.waiting, since=since)


def _delivered(how: Counted) -> Phrase:
    if not how.admitted:
        return _NOBODY
    if how.delivered >= how.admitted:
        return _ALL_ONE if how.admitted == 1 else _ALL.of(n=how.admitted)
    said = _PART.of(n=how.admitted, delivered=how.delivered)
    return _listed([said, _BY_HAND.of(n=how.by_hand)]) if how.by_hand else said


def _listed(parts: list[Phrase]) -> Phrase:
    return Phrase("", "{parts}", {"parts": tuple(parts)})
