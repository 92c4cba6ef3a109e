"""What an unattended lane shows to its visitors, and when it moves on. Pure: whoever calls brings
the time, and draws the state it is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """ATTRACT: nobody is there · READING: a scan is being decided · VERDICT: what came of it ·
    WALK: the visitor may go through · OUT_OF_ORDER: nobody can come in · STAFF: a PIN is typed."""

    ATTRACT = "ATTRACT"
    READING = "READING"
    VERDICT = "VERDICT"
    WALK = "WALK"
    OUT_OF_ORDER = "OUT_OF_ORDER"
    STAFF = "STAFF"


class Event(StrEnum):
    """SCAN: the lane took a code · YES/NO: it was admitted, or not · PASSED: one of several went
    through · THROUGH: all did, or the admission was taken back · DUE: the state's time ran out ·
    STOPPED/MENDED: something stops the lane, or nothing does any more · WAY_IN/LEFT: a supervisor
    asked for the keypad, or left it."""

    SCAN = "SCAN"
    YES = "YES"
    NO = "NO"
    PASSED = "PASSED"
    THROUGH = "THROUGH"
    DUE = "DUE"
    STOPPED = "STOPPED"
    MENDED = "MENDED"
    WAY_IN = "WAY_IN"
    LEFT = "LEFT"


def _arrows(text: str) -> dict[Event, frozenset[State]]:
    always = "SCAN>READING YES>VERDICT NO>VERDICT WAY_IN>STAFF "
    pairs = (part.split(">") for part in (always + text).split())
    return {Event(event): frozenset(map(State, to.split("|"))) for event, to in pairs}


# Every move there is; what is not here changes nothing. The next scan always pre-empts. An
# admission stands although something stops the lane: its visitor is walking.
ARROWS: Mapping[State, Mapping[Event, frozenset[State]]] = {
    State.ATTRACT: _arrows("STOPPED>OUT_OF_ORDER"),
    State.READING: _arrows("STOPPED>OUT_OF_ORDER DUE>OUT_OF_ORDER"),
    State.VERDICT: _arrows(
        "STOPPED>VERDICT|OUT_OF_ORDER DUE>WALK|ATTRACT|OUT_OF_ORDER PASSED>WALK"
        " THROUGH>ATTRACT|OUT_OF_ORDER"
    ),
    State.WALK: _arrows("DUE>ATTRACT|OUT_OF_ORDER PASSED>WALK THROUGH>ATTRACT|OUT_OF_ORDER"),
    State.OUT_OF_ORDER: _arrows("MENDED>ATTRACT"),
    State.STAFF: _arrows("LEFT>ATTRACT|OUT_OF_ORDER DUE>ATTRACT|OUT_OF_ORDER"),
}


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds a state lasts when nothing happens. ATTRACT and OUT_OF_ORDER have no end of their
    own. `reading` is when a scan without an answer means that something is wrong."""

    reading: float
    admitted: float
    refused: float
    walk: float
    staff: float


class Kiosk:
    """One kiosk. `due` is when `step` wants DUE (on the caller's clock), or None."""

    def __init__(self, times: Times) -> None:
        self.state = State.ATTRACT
        self.due: float | None = None
        self._times = times
        self._stopped = False
        self._overdue = False
        self._admitted = False

    def step(self, event: Event, at: float) -> State:
        """Something happened at `at`; returns the state that is now."""
        self._remember(event)
        if event in ARROWS[self.state]:
            after = self._after(event)
            assert after in ARROWS[self.state][event]
            stands = after is self.state and event is Event.STOPPED
            self.state = after
            if not stands:
                lasts = self._lasts()
                self.due = None if lasts is None else at + lasts
        return self.state

    def _remember(self, event: Event) -> None:
        if event is Event.STOPPED:
            self._stopped = True
        elif event is Event.MENDED:
            self._stopped = self._overdue = False
        elif event in (Event.YES, Event.NO):
            self._admitted = event is Event.YES
            self._overdue = False
        elif event is Event.SCAN:
            self._admitted = False
        elif event is Event.DUE and self.state is State.READING:
            self._overdue = True

    def _after(self, event: Event) -> State:
        rest = State.OUT_OF_ORDER if self._stopped or self._overdue else State.ATTRACT
        match event:
            case Event.SCAN:
                return State.READING
            case Event.YES | Event.NO:
                return State.VERDICT
            case Event.WAY_IN:
                return State.STAFF
            case Event.PASSED:
                return State.WALK
            case Event.STOPPED if self.state is State.VERDICT and self._admitted:
                return State.VERDICT
            case Event.DUE if self.state is State.VERDICT and self._admitted:
                return State.WALK
            case _:
                return rest

    def _lasts(self) -> float | None:
        times = self._times
        match self.state:
            case State.READING:
                return times.reading
            case State.VERDICT:
                return times.admitted if self._admitted else times.refused
            case State.WALK:
                return times.walk
            case State.STAFF:
                return times.staff
        return None
