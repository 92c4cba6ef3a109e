"""The kiosk's table of states, walked: no trap, and out of order is reached from everywhere."""

from __future__ import annotations

import random
from collections import deque

import pytest

from scanner.domain.kiosk import ARROWS, Event, Kiosk, State, Times

TIMES = Times(reading=8, admitted=2, refused=10, walk=5, staff=30)


def reachable(start: State) -> set[State]:
    seen, todo = {start}, deque([start])
    while todo:
        for targets in ARROWS[todo.popleft()].values():
            todo += targets - seen
            seen |= targets
    return seen


@pytest.mark.parametrize("state", State)
def test_every_state_leads_to_every_other(state: State) -> None:
    assert reachable(state) == set(State)


@pytest.mark.parametrize("seed", range(20))
def test_no_walk_leaves_the_table_and_every_arrow_is_used(seed: int) -> None:
    dice = random.Random(seed)
    kiosk, used = Kiosk(TIMES), set()
    for at in range(4000):
        event, before = dice.choice(list(Event)), kiosk.state
        after = kiosk.step(event, float(at))
        if event in ARROWS[before]:
            used.add((before, event, after))
        else:
            assert after is before
    arrows = {(s, e, to) for s, events in ARROWS.items() for e, tos in events.items() for to in tos}
    assert used == arrows


def put(kiosk: Kiosk, *events: Event) -> State:
    for at, event in enumerate(events):
        kiosk.step(event, float(at))
    return kiosk.state


WAYS = {
    State.ATTRACT: (),
    State.READING: (Event.SCAN,),
    State.VERDICT: (Event.SCAN, Event.NO),
    State.WALK: (Event.SCAN, Event.YES, Event.DUE),
    State.OUT_OF_ORDER: (Event.STOPPED,),
    State.STAFF: (Event.WAY_IN,),
}


@pytest.mark.parametrize("state", State)
def test_a_stop_is_out_of_order_at_the_latest_when_the_states_time_is_over(state: State) -> None:
    kiosk = Kiosk(TIMES)
    assert put(kiosk, *WAYS[state]) is state
    kiosk.step(Event.STOPPED, 20.0)
    if kiosk.state is not State.OUT_OF_ORDER:
        assert kiosk.due is not None
        kiosk.step(Event.DUE, kiosk.due)
    assert kiosk.state is State.OUT_OF_ORDER
    assert kiosk.due is None


@pytest.mark.parametrize("state", State)
def test_time_alone_leads_back_to_attract(state: State) -> None:
    kiosk = Kiosk(TIMES)
    put(kiosk, *WAYS[state])
    kiosk.step(Event.MENDED, 50.0)
    for _ in range(4):
        if kiosk.due is not None:
            kiosk.step(Event.DUE, kiosk.due)
    if state is State.READING:  # a scan without an answer: something is wrong until there is one
        assert kiosk.state is State.OUT_OF_ORDER
        kiosk.step(Event.NO, 90.0)
        kiosk.step(Event.DUE, 100.0)
    assert kiosk.state is State.ATTRACT
    assert kiosk.due is None


def test_hold_read_verdict_walk() -> None:
    kiosk = Kiosk(TIMES)
    seen = [kiosk.step(event, 0.0) for event in (Event.SCAN, Event.YES, Event.DUE, Event.DUE)]
    assert seen == [State.READING, State.VERDICT, State.WALK, State.ATTRACT]


def test_a_refusal_never_walks() -> None:
    assert put(Kiosk(TIMES), Event.SCAN, Event.NO, Event.DUE) is State.ATTRACT


def test_a_walking_visitor_is_not_told_that_something_broke() -> None:
    kiosk = Kiosk(TIMES)
    kiosk.step(Event.YES, 0.0)
    assert kiosk.step(Event.STOPPED, 1.0) is State.VERDICT
    assert kiosk.due == 2.0
    assert kiosk.step(Event.DUE, 2.0) is State.WALK
    assert kiosk.step(Event.DUE, 7.0) is State.OUT_OF_ORDER


def test_each_of_a_party_has_the_whole_time_to_walk() -> None:
    kiosk = Kiosk(TIMES)
    put(kiosk, Event.YES, Event.DUE)
    kiosk.step(Event.PASSED, 4.0)
    assert (kiosk.state, kiosk.due) == (State.WALK, 9.0)
    assert kiosk.step(Event.THROUGH, 5.0) is State.ATTRACT


def test_mending_a_state_that_goes_on_does_not_cut_it_short() -> None:
    kiosk = Kiosk(TIMES)
    put(kiosk, Event.SCAN, Event.NO)
    kiosk.step(Event.MENDED, 3.0)
    assert kiosk.state is State.VERDICT
