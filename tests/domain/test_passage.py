"""The arm of a turnstile: its table walked to the end, and what each event means."""

from __future__ import annotations

import copy
from collections.abc import Callable

import pytest
from hypothesis import given as given_that
from hypothesis import strategies as st

from scanner.domain.arm import BOUNCE_S, BUZZ_S, Arm
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

JAM_S = 15.0
WATCHED = Timing(pulse=0.3, pause=1.0, passage=8.0, jam=JAM_S, watched=True)
BLIND = Timing(pulse=0.3, pause=1.0, passage=8.0, jam=JAM_S, watched=False)


class Gate:
    """An arm with a relay that does as it is told and a clock that the test turns."""

    def __init__(self, timing: Timing = WATCHED) -> None:
        self.arm = Arm(timing)
        self.now = 100.0
        self.fire = False
        self.seen: list[Happening] = self.arm.found()
        self.look(False)

    def admit(self, scan_id: str = "a", people: int = 1) -> None:
        self.note(self.arm.admit(scan_id, people))

    def look(self, contact: bool) -> None:
        self.note(self.arm.look(contact, self.fire, self.now))

    def turn(self) -> None:
        """Somebody walks through."""
        self.look(True)
        self.wait(BOUNCE_S + 0.1)
        self.look(False)

    def wait(self, seconds: float) -> None:
        """Time passes, with nothing left undone that falls due."""
        end = self.now + seconds
        while (due := self.arm.due) is not None and due <= end:
            self.now = max(self.now, due)
            self.note(self.arm.tick(self.now))
        self.now = end

    def note(self, happened: list[Happening]) -> None:
        self.seen += happened
        if self.arm.wants_pulse:
            self.seen += self.arm.given(self.now)

    @property
    def open(self) -> bool:
        return self.arm.outputs.gate

    def happened(self) -> list[Happening]:
        seen, self.seen = self.seen, []
        return seen


# -- the table --------------------------------------------------------------------------------


def known(arm: Arm) -> tuple[object, ...]:
    """What tells two arms apart, times aside."""
    party, queue = arm._party, arm._queue
    return (
        arm.state,
        arm.wants_pulse,
        arm.outputs,
        arm._contact,
        arm._fire,
        party and (party.of, party.opened, party.turned),
        len(queue),
        arm._closed_since is not None,
    )


Move = Callable[[Gate], object]
MOVES: list[Move] = [
    lambda g: g.arm.found(),
    lambda g: g.arm.lost(),
    lambda g: g.arm.admit("a", 2) if len(g.arm._queue) < 2 else None,
    lambda g: g.arm.given(g.now),
    lambda g: g.arm.withdraw("a", g.now),
    lambda g: g.arm.look(True, g.fire, g.now),
    lambda g: g.arm.look(False, g.fire, g.now),
    lambda g: g.arm.look(False, True, g.now),
    lambda g: g.arm.free_flow(True, "Ada"),
    lambda g: g.arm.free_flow(False, "Ada"),
    lambda g: g.arm.tick(g.now),
    lambda g: setattr(g, "now", g.now + JAM_S) or g.arm.look(True, g.fire, g.now),
    lambda g: setattr(g, "now", g.arm.due) or g.arm.tick(g.now) if g.arm.due is not None else None,
]


@pytest.fixture(scope="module")
def walked() -> dict[State, dict[Event, set[State]]]:
    """Every move that the arm makes, found by trying everything in every situation."""
    found: dict[State, dict[Event, set[State]]] = {state: {} for state in State}

    class Watched(Arm):
        def _to(self, event: Event, state: State) -> None:
            found[self.state].setdefault(event, set()).add(state)
            super()._to(event, state)

    edge = []
    for timing in (WATCHED, BLIND):
        gate = Gate(timing)
        gate.arm = Watched(timing)
        edge.append(gate)
    reached: set[object] = set()
    while edge:
        gate = edge.pop()
        situation = (gate.arm._timing.watched, known(gate.arm))
        if situation in reached:
            continue
        reached.add(situation)
        for move in MOVES:
            after = copy.deepcopy(gate)
            move(after)
            edge.append(after)
    assert 100 < len(reached) < 20_000
    return found


def test_the_arm_makes_every_move_of_its_table_and_no_other(
    walked: dict[State, dict[Event, set[State]]],
) -> None:
    assert {s: {e: frozenset(to) for e, to in moves.items()} for s, moves in walked.items()} == {
        state: dict(moves) for state, moves in ARROWS.items()
    }


@pytest.mark.parametrize("start", State)
def test_from_everywhere_the_arm_can_be_shut_lost_and_opened_again(start: State) -> None:
    reached, edge = set[State](), {start}
    while edge:
        state = edge.pop()
        reached.add(state)
        edge |= {to for targets in ARROWS[state].values() for to in targets} - reached
    assert reached == set(State)


def test_without_a_relay_there_is_no_way_out_but_finding_it() -> None:
    leaving = {e for e, to in ARROWS[State.GONE].items() if to - {State.GONE}}
    assert leaving == {Event.FOUND}
    assert ARROWS[State.GONE][Event.FOUND] == {State.SHUT}


def test_only_an_admission_opens() -> None:
    opening = {(s, e) for s, moves in ARROWS.items() for e, to in moves.items() if State.OPEN in to}
    assert {pair for pair in opening if pair[0] is not State.OPEN} == {
        (State.SHUT, Event.ADMITTED),
        (State.PAUSE, Event.DUE),
    }


def test_a_move_that_is_not_in_the_table_is_refused() -> None:
    arm = Arm(WATCHED)
    with pytest.raises(ValueError, match="does not go from GONE to OPEN"):
        arm._to(Event.ADMITTED, State.OPEN)


@given_that(st.lists(st.integers(0, len(MOVES) - 1), max_size=60))
def test_nothing_opens_more_often_than_people_were_admitted(steps: list[int]) -> None:
    gate, opened, admitted = Gate(), 0, 0
    for step in steps:
        before, queued = gate.arm.state, len(gate.arm._queue)
        happened = MOVES[step](gate)
        admitted += 2 * (
            step == 2 and queued < 2 and before in (State.SHUT, State.OPEN, State.PAUSE)
        )
        if step == 3 and happened:
            opened += 1
        assert opened <= admitted
        assert gate.open <= (gate.arm.state in (State.OPEN, State.FREE))


# -- what each event means --------------------------------------------------------------------


def test_one_person_opens_once_and_is_counted() -> None:
    gate = Gate()
    gate.admit("a")
    assert gate.open
    gate.wait(0.3)
    assert not gate.open
    assert gate.arm.state is State.OPEN
    gate.turn()
    gate.wait(10)
    assert gate.happened() == [Opened("a", 1, 1), Passage("a", 1, 1)]
    assert gate.arm.outputs == Outputs(red=True)


def test_a_party_is_let_through_one_by_one() -> None:
    gate = Gate()
    gate.admit("a", 3)
    for _ in range(3):
        gate.wait(2)
        gate.turn()
    gate.wait(10)
    assert gate.happened() == [
        Opened("a", 1, 3),
        Passage("a", 1, 3),
        Opened("a", 2, 3),
        Passage("a", 2, 3),
        Opened("a", 3, 3),
        Passage("a", 3, 3),
    ]


def test_without_a_contact_each_person_gets_a_pulse_and_nothing_is_claimed() -> None:
    gate = Gate(BLIND)
    gate.admit("a", 2)
    pulses = 0
    for _ in range(100):
        before = gate.open
        gate.wait(0.1)
        pulses += before and not gate.open
    assert pulses == 2
    assert gate.happened() == [Opened("a", 1, 2), Opened("a", 2, 2)]


def test_a_pulse_has_its_length_and_a_turn_ends_it() -> None:
    gate = Gate()
    gate.admit()
    gate.wait(0.29)
    assert gate.open
    gate.look(True)
    assert not gate.open


def test_who_does_not_turn_in_time_did_not_go_in() -> None:
    gate = Gate()
    gate.admit("a")
    gate.wait(7.9)
    assert gate.happened() == [Opened("a", 1, 1)]
    gate.wait(0.1)
    assert gate.happened() == [NotTurned("a", 0, 1, nobody=True)]
    gate.wait(2)
    assert gate.arm.state is State.SHUT


def test_a_party_partly_through_is_not_given_back() -> None:
    gate = Gate()
    gate.admit("a", 4)
    for _ in range(2):
        gate.turn()
        gate.wait(1)
    gate.wait(20)
    assert gate.happened()[-1] == NotTurned("a", 2, 4, nobody=False)
    assert gate.arm.state is State.SHUT


def test_the_next_scan_waits_for_the_first_ones_passage() -> None:
    gate = Gate()
    gate.admit("a")
    gate.admit("b")
    gate.turn()
    gate.wait(2)
    gate.turn()
    assert gate.happened() == [
        Opened("a", 1, 1),
        Passage("a", 1, 1),
        Opened("b", 1, 1),
        Passage("b", 1, 1),
    ]


def test_a_turn_without_an_admission_is_tailgating_and_buzzes() -> None:
    gate = Gate()
    gate.turn()
    assert gate.happened() == [Tailgating()]
    assert gate.arm.outputs.buzzer
    gate.wait(BUZZ_S)
    assert not gate.arm.outputs.buzzer


def test_a_turn_too_many_after_an_admitted_one_is_tailgating() -> None:
    gate = Gate()
    gate.admit("a")
    gate.turn()
    gate.turn()
    assert gate.happened()[-1] == Tailgating()


def test_a_contact_that_bounces_is_one_turn() -> None:
    gate = Gate()
    gate.admit("a", 2)
    for _ in range(4):
        gate.look(True)
        gate.wait(0.02)
        gate.look(False)
        gate.wait(0.02)
    assert [h for h in gate.happened() if not isinstance(h, Opened)] == [Passage("a", 1, 2)]


def test_a_contact_closed_from_the_start_is_no_turn() -> None:
    gate = Gate()
    gate.arm.lost()
    gate.arm.found()
    gate.look(True)
    assert gate.happened() == []


def test_a_stuck_contact_ends_admissions_until_it_lets_go() -> None:
    gate = Gate()
    gate.admit("a")
    gate.look(True)
    gate.admit("b")
    gate.happened()
    gate.now += JAM_S
    gate.look(True)
    # b's arm had not been opened: that ticket is given back.
    assert gate.happened() == [NotTurned("b", 0, 1, nobody=True), Jam(True)]
    gate.admit("c")
    assert gate.happened() == [NotTurned("c", 0, 1, nobody=True)]
    assert not gate.open
    gate.look(False)
    assert gate.happened() == [Jam(False)]
    assert gate.arm.state is State.SHUT


@pytest.mark.parametrize(
    ("opened", "turned", "expected"),
    [
        (False, 0, [NotTurned("a", 0, 2, nobody=True)]),
        (True, 0, [NotTurned("a", 0, 2, nobody=False)]),
        (True, 1, [NotTurned("a", 1, 2, nobody=False)]),
        (True, 2, []),
    ],
)
def test_a_lost_relay_gives_back_only_what_was_certainly_not_opened(
    opened: bool, turned: int, expected: list[Happening]
) -> None:
    gate = Gate()
    gate.arm.admit("a", 2)
    if opened:
        gate.arm.given(gate.now)
    for _ in range(turned):
        gate.turn()
        gate.wait(1)
    assert [h for h in gate.arm.lost() if isinstance(h, NotTurned)] == expected
    gate.arm.found()
    assert not gate.open
    assert gate.arm.state is State.SHUT


def test_an_admission_without_a_relay_is_given_back() -> None:
    arm = Arm(WATCHED)
    assert arm.admit("a", 3) == [NotTurned("a", 0, 3, nobody=True)]


def test_an_admission_undone_at_the_desk_shuts_the_arm_again() -> None:
    gate = Gate()
    gate.admit("a")
    gate.admit("b")
    gate.note(gate.arm.withdraw("b", gate.now))
    gate.note(gate.arm.withdraw("a", gate.now))
    assert not gate.open
    gate.wait(20)
    assert gate.happened() == [Opened("a", 1, 1)]


# -- free flow --------------------------------------------------------------------------------


def test_the_fire_alarm_opens_for_all_and_only_a_supervisor_ends_it() -> None:
    gate = Gate()
    gate.fire = True
    gate.look(False)
    assert gate.open
    gate.turn()
    gate.turn()
    gate.fire = False
    gate.look(False)
    gate.wait(60)
    assert gate.open
    gate.note(gate.arm.free_flow(False, "Ada"))
    assert not gate.open
    assert gate.happened() == [
        FreeFlow(True, FIRE),
        Passage("", 1, 0),
        Passage("", 2, 0),
        FreeFlow(False, "Ada", 2),
    ]


def test_free_flow_is_not_ended_while_the_fire_alarm_lasts() -> None:
    gate = Gate()
    gate.fire = True
    gate.look(False)
    gate.note(gate.arm.free_flow(False, "Ada"))
    assert gate.open
    assert gate.happened()[-1] == FreeFlow(True, FIRE, 0)


def test_the_fire_alarm_is_told_also_when_a_supervisor_had_opened_before() -> None:
    gate = Gate()
    gate.note(gate.arm.free_flow(True, "Ada"))
    gate.turn()
    gate.fire = True
    gate.look(False)
    assert gate.happened()[-1] == FreeFlow(True, FIRE, 1)


def test_who_was_under_way_when_free_flow_began_counts_as_in() -> None:
    gate = Gate()
    gate.admit("a")
    gate.admit("b")
    gate.note(gate.arm.free_flow(True, "Ada"))
    assert gate.happened()[-1] == FreeFlow(True, "Ada", 0, ("a", "b"))
    gate.admit("c")
    gate.wait(60)
    assert gate.happened() == []


def test_the_fire_alarm_opens_a_stuck_arm_too() -> None:
    gate = Gate()
    gate.look(True)
    gate.now += JAM_S
    gate.look(True)
    gate.happened()
    gate.fire = True
    gate.look(True)
    assert gate.open
    assert gate.happened() == [Jam(False), FreeFlow(True, FIRE)]


def test_a_relay_that_comes_back_stays_shut_unless_the_fire_alarm_still_lasts() -> None:
    gate = Gate()
    gate.note(gate.arm.free_flow(True, "Ada"))
    gate.note(gate.arm.lost())
    assert gate.happened()[-1] == FreeFlow(False, LOST, 0)
    gate.arm.found()
    gate.look(False)
    assert not gate.open
    gate.fire = True
    gate.look(False)
    assert gate.open
