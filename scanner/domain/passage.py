"""The words of a turnstile: its states, every move between them, and what may happen at it. The
moves themselves are `scanner.domain.arm`'s."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

FIRE = "fire alarm"  # who ordered free flow, when no supervisor did
LOST = "turnstile lost"  # who ended it, when the relay was gone


class State(StrEnum):
    """GONE: no relay · SHUT: nobody is expected · OPEN: one person may go through · PAUSE: between
    two people · FREE: free flow · STUCK: the passage contact does not let go."""

    GONE = "GONE"
    SHUT = "SHUT"
    OPEN = "OPEN"
    PAUSE = "PAUSE"
    FREE = "FREE"
    STUCK = "STUCK"


class Event(StrEnum):
    """FOUND/LOST: the relay came and went · ADMITTED: an answer · GIVEN: the relay was told to open
    · WITHDRAWN: the admission was undone · TURNED: the contact closed · DUE: a time ran out ·
    JAMMED/LOOSE: the contact stays closed, or no longer · FREE_ON/FREE_OFF: free flow ordered."""

    FOUND = "FOUND"
    LOST = "LOST"
    ADMITTED = "ADMITTED"
    GIVEN = "GIVEN"
    WITHDRAWN = "WITHDRAWN"
    TURNED = "TURNED"
    DUE = "DUE"
    JAMMED = "JAMMED"
    LOOSE = "LOOSE"
    FREE_ON = "FREE_ON"
    FREE_OFF = "FREE_OFF"


def _arrows(text: str) -> dict[Event, frozenset[State]]:
    pairs = (part.split(">") for part in text.split())
    return {Event(event): frozenset(map(State, to.split("|"))) for event, to in pairs}


# Every move there is. A way out of GONE is only FOUND, into OPEN only an admission (at once, or
# when the pause before it is over).
ARROWS: Mapping[State, Mapping[Event, frozenset[State]]] = {
    State.GONE: _arrows("FOUND>SHUT LOST>GONE ADMITTED>GONE"),
    State.SHUT: _arrows("LOST>GONE ADMITTED>OPEN TURNED>SHUT DUE>SHUT JAMMED>STUCK FREE_ON>FREE"),
    State.OPEN: _arrows(
        "LOST>GONE ADMITTED>OPEN GIVEN>OPEN WITHDRAWN>OPEN|PAUSE TURNED>OPEN|PAUSE"
        " DUE>OPEN|PAUSE JAMMED>STUCK FREE_ON>FREE"
    ),
    State.PAUSE: _arrows(
        "LOST>GONE ADMITTED>PAUSE WITHDRAWN>PAUSE TURNED>PAUSE DUE>PAUSE|OPEN|SHUT JAMMED>STUCK"
        " FREE_ON>FREE"
    ),
    State.FREE: _arrows(
        "LOST>GONE ADMITTED>FREE TURNED>FREE DUE>FREE FREE_ON>FREE FREE_OFF>FREE|SHUT"
    ),
    State.STUCK: _arrows("LOST>GONE ADMITTED>STUCK DUE>STUCK LOOSE>SHUT FREE_ON>FREE"),
}


# What happened. The window and the journal are told in these words.


@dataclass(frozen=True, slots=True)
class Opened:
    """The arm was opened for the `nth` person of `of`."""

    scan_id: str
    nth: int
    of: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A person has gone through: `turned` of `of` are in. In free flow there is no scan, and
    `turned` counts from its beginning."""

    scan_id: str
    turned: int
    of: int


@dataclass(frozen=True, slots=True)
class NotTurned:
    """An admission of which somebody did not go through, or nobody knows.

    `nobody`: certainly no one did, and the admission is undone. Otherwise the ticket stays used
    and staff must look: `turned` of `of` were seen.
    """

    scan_id: str
    turned: int
    of: int
    nobody: bool


@dataclass(frozen=True, slots=True)
class Tailgating:
    """The arm turned though nobody was admitted."""


@dataclass(frozen=True, slots=True)
class FreeFlow:
    """The arm was opened for all, or no longer; `passed` were counted. `unwatched` are admissions
    that were under way when it began: they count as used."""

    on: bool
    by: str
    passed: int = 0
    unwatched: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Jam:
    """The passage contact does not let go (or does again): passages can't be told any more."""

    on: bool


Happening = Opened | Passage | NotTurned | Tailgating | FreeFlow | Jam


@dataclass(frozen=True, slots=True)
class Outputs:
    """What each relay channel should be now. Made without arguments: shut, nothing lit."""

    gate: bool = False
    red: bool = False
    green: bool = False
    buzzer: bool = False


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds: how long the relay is pulsed, the pause between two people, how long one may take,
    how long the contact may stay closed. `watched`: there is a passage contact; without one nothing
    is known after the pulse."""

    pulse: float
    pause: float
    passage: float
    jam: float
    watched: bool
