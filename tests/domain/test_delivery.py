"""The states of a debt, and how long it waits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.delivery import (
    LONGEST_WAIT,
    SETTLED,
    DeliveryState,
    backoff,
    may_become,
)


@pytest.mark.parametrize("state", DeliveryState)
def test_staying_is_always_allowed(state):
    assert may_become(state, state)


@pytest.mark.parametrize(
    ("state", "after"),
    [
        ("CANCELLED", "QUEUED"),
        ("CANCELLED", "DELIVERED"),
        ("DISPUTED", "QUEUED"),
        ("DISPUTED", "IN_FLIGHT"),
        ("DISPUTED", "DELIVERED"),
        ("DELIVERED", "PARKED"),
        ("DELIVERED", "QUEUED"),
        ("DELIVERED", "DISPUTED"),
        ("PARKED", "DELIVERED"),
        ("QUEUED", "QUEUED "),
    ],
)
def test_what_has_ended_does_not_begin_again(state, after):
    assert not may_become(DeliveryState(state), after)


def test_every_open_debt_can_end():
    for state in set(DeliveryState) - SETTLED:
        assert may_become(state, DeliveryState.CANCELLED)


@given(st.integers(0, 10_000), st.floats(0, 1))
def test_a_wait_doubles_up_to_its_limit(attempts, jitter):
    wait = backoff(attempts, jitter)
    assert 1.0 <= wait <= LONGEST_WAIT
    assert wait <= 2 * backoff(attempts + 1, jitter)
    assert backoff(attempts, 1.0) <= 2 * backoff(attempts, 0.0)
