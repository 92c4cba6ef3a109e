"""A turnstile's arm: opened once for each admitted person, watched until that person has gone
through. Pure: it has no clock and no relay; whoever calls brings the time."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from scanner.domain.passage import (
    ARROWS,
    FIRE,
    LOST,
    Event,
    FreeFlow,
    Happening,
    Jam,
    NotTurned,
    Opened,
    Outputs,
    Passage,
    State,
    Tailgating,
    Timing,
)

BOUNCE_S = 0.3  # seconds: no two people go through so fast, but a contact bounces
BUZZ_S = 2.0  # seconds


@dataclass(slots=True)
class _Party:
    scan_id: str
    of: int
    opened: int = 0
    turned: int = 0


class Arm:
    """One arm. Every call brings the time in monotonic seconds and answers what happened.

    It is GONE until `found`: whatever was to be opened before is forgotten by then.
    """

    def __init__(self, timing: Timing) -> None:
        self.state = State.GONE
        self._timing = timing
        self._party: _Party | None = None
        self._queue: deque[_Party] = deque()
        self._pulse_until: float | None = None
        self._until: float | None = None
        self._buzz_until: float | None = None
        self._contact: bool | None = None
        self._closed_since: float | None = None
        self._last_turn: float | None = None
        self._fire = False
        self._by = ""
        self._passed = 0

    @property
    def outputs(self) -> Outputs:
        """What the relay should be doing now."""
        between = self.state is State.PAUSE and not self._timing.watched
        green = self.state in (State.OPEN, State.FREE) or between
        return Outputs(
            gate=self.state is State.FREE or (self.state is State.OPEN and not self._pulsed),
            red=not green,
            green=green,
            buzzer=self._buzz_until is not None,
        )

    @property
    def wants_pulse(self) -> bool:
        """Whether the relay must be told to open for the next person, and `given` called."""
        return self.state is State.OPEN and self._until is None

    @property
    def burning(self) -> bool:
        """Whether the arm stands open and the fire alarm lasts."""
        return self.state is State.FREE and self._fire

    @property
    def due(self) -> float | None:
        """When `tick` is wanted next."""
        times = (self._pulse_until, self._until, self._buzz_until)
        return min((time for time in times if time is not None), default=None)

    @property
    def _pulsed(self) -> bool:
        return self._until is not None and self._pulse_until is None

    # -- what may happen -----------------------------------------------------------------------

    def found(self) -> list[Happening]:
        """The relay is there, and was told to be shut."""
        if self.state is not State.GONE:
            return []
        self._to(Event.FOUND, State.SHUT)
        self._contact = self._closed_since = self._last_turn = None
        self._fire = False
        return []

    def lost(self) -> list[Happening]:
        """The relay is gone: everything that was to be opened is forgotten."""
        happened: list[Happening] = []
        if self.state is State.FREE:
            happened.append(FreeFlow(False, LOST, self._passed))
        happened += self._give_up_all()
        self._to(Event.LOST, State.GONE)
        self._buzz_until = None
        return happened

    def admit(self, scan_id: str, people: int) -> list[Happening]:
        """People were admitted: open once for each, after those who came before."""
        party = _Party(scan_id, max(people, 1))
        match self.state:
            case State.SHUT:
                self._party = party
                self._to(Event.ADMITTED, State.OPEN)
            case State.OPEN | State.PAUSE:
                self._queue.append(party)
                self._to(Event.ADMITTED, self.state)
            case State.FREE:
                self._to(Event.ADMITTED, State.FREE)
            case _:
                self._to(Event.ADMITTED, self.state)
                return [NotTurned(scan_id, 0, party.of, nobody=True)]
        return []

    def given(self, at: float) -> list[Happening]:
        """The relay was told to open (perhaps it did): pulse and passage count from now."""
        party = self._party
        if not self.wants_pulse or party is None:
            return []
        party.opened += 1
        self._pulse_until = at + self._timing.pulse
        watch = self._timing.passage if self._timing.watched else self._timing.pulse
        self._to(Event.GIVEN, State.OPEN)
        self._until = at + watch
        return [Opened(party.scan_id, party.opened, party.of)]

    def withdraw(self, scan_id: str, at: float) -> list[Happening]:
        """The admission was undone by somebody else: nobody of it needs to go through."""
        waiting = [party for party in self._queue if party.scan_id != scan_id]
        if len(waiting) < len(self._queue):
            self._queue = deque(waiting)
            self._to(Event.WITHDRAWN, self.state)
        elif self._party is not None and self._party.scan_id == scan_id:
            self._party = None
            self._rest(Event.WITHDRAWN, at)
        return []

    def look(self, contact: bool | None, fire: bool, at: float) -> list[Happening]:
        """The inputs as they are: the passage contact (None: there is none), the fire alarm."""
        if self.state is State.GONE:
            return []
        happened: list[Happening] = []
        if fire and not self._fire:
            self._fire = True
            happened += self._free(FIRE)
        self._fire = fire
        before, self._contact = self._contact, contact
        if not contact:
            self._closed_since = None
            if self.state is State.STUCK:
                self._to(Event.LOOSE, State.SHUT)
                happened.append(Jam(False))
            return happened
        if self._closed_since is None:
            self._closed_since = at
        if before is False and not self._bounced(at):
            self._last_turn = at
            happened += self._turned(at)
        if at - self._closed_since >= self._timing.jam and Event.JAMMED in ARROWS[self.state]:
            happened += [*self._give_up_all(), Jam(True)]
            self._to(Event.JAMMED, State.STUCK)
        return happened

    def tick(self, at: float) -> list[Happening]:
        """Time has passed."""
        if self._buzz_until is not None and at >= self._buzz_until:
            self._buzz_until = None
            self._to(Event.DUE, self.state)
        if self._pulse_until is not None and at >= self._pulse_until:
            self._pulse_until = None
            self._to(Event.DUE, self.state)
        if self._until is None or at < self._until:
            return []
        if self.state is State.PAUSE:
            self._next(at)
            return []
        happened: list[Happening] = []
        if self._timing.watched:
            happened = self._give_up(self._party, seen=True)
            self._party = None
        self._rest(Event.DUE, at)
        return happened

    def free_flow(self, on: bool, by: str) -> list[Happening]:
        """A supervisor's order. It does not end while the fire alarm lasts, and nothing but a
        supervisor (or a lost relay) ends it."""
        if on:
            return self._free(by)
        if self.state is not State.FREE:
            return []
        if self._fire:
            self._to(Event.FREE_OFF, State.FREE)
            return [FreeFlow(True, FIRE, self._passed)]
        self._to(Event.FREE_OFF, State.SHUT)
        return [FreeFlow(False, by, self._passed)]

    # -- how it moves --------------------------------------------------------------------------

    def _to(self, event: Event, state: State) -> None:
        """Move. One that is not in the table is a defect, and must not open anything."""
        if state not in ARROWS[self.state].get(event, ()):
            raise ValueError(f"An arm does not go from {self.state} to {state} by {event}.")
        if state is not self.state:
            self._until = self._pulse_until = None
        self.state = state

    def _rest(self, event: Event, at: float) -> None:
        self._to(event, State.PAUSE)
        self._until = at + self._timing.pause

    def _next(self, at: float) -> None:
        """After the pause: the rest of the party, then those who came later."""
        if self._party is not None and self._party.opened >= self._party.of:
            self._party = None
        if self._party is None and self._queue:
            self._party = self._queue.popleft()
        self._to(Event.DUE, State.OPEN if self._party is not None else State.SHUT)

    def _bounced(self, at: float) -> bool:
        return self._last_turn is not None and at - self._last_turn < BOUNCE_S

    def _turned(self, at: float) -> list[Happening]:
        party = self._party
        if self.state is State.FREE:
            self._passed += 1
            self._to(Event.TURNED, State.FREE)
            return [Passage("", self._passed, 0)]
        if self.state is State.OPEN and party is not None and party.opened > party.turned:
            party.turned += 1
            self._rest(Event.TURNED, at)
            return [Passage(party.scan_id, party.turned, party.of)]
        self._to(Event.TURNED, self.state)
        self._buzz_until = at + BUZZ_S
        return [Tailgating()]

    def _free(self, by: str) -> list[Happening]:
        if self.state is State.GONE or (self.state is State.FREE and by == self._by):
            return []
        if self.state is not State.FREE:
            self._passed = 0
        parties = [self._party, *self._queue]
        unwatched = tuple(p.scan_id for p in parties if p is not None and p.turned < p.of)
        was_stuck = self.state is State.STUCK
        self._party, self._by = None, by
        self._queue.clear()
        self._to(Event.FREE_ON, State.FREE)
        free = FreeFlow(True, by, self._passed, unwatched)
        return [Jam(False), free] if was_stuck else [free]

    def _give_up_all(self) -> list[Happening]:
        happened = [note for party in (self._party, *self._queue) for note in self._give_up(party)]
        self._party = None
        self._queue.clear()
        return happened

    def _give_up(self, party: _Party | None, seen: bool = False) -> list[Happening]:
        """`seen`: the arm was watched to the end. Without that, whoever it was opened for may be
        in. Chosen loss: such a ticket stays used and staff look, rather than one entry too many."""
        if party is None:
            return []
        through = party.turned if self._timing.watched else party.opened
        if through >= party.of:
            return []
        nobody = through == 0 and (seen or party.opened == 0)
        return [NotTurned(party.scan_id, party.turned, party.of, nobody)]
