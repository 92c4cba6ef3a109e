"""Whether a connection is waited for: two failures out, two quick answers back in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.link import MEMORY, Link, LinkState, Result

LETTERS = {"q": Result.QUICK, "s": Result.SLOW, "f": Result.FAILED}


def after(results, link=None):
    link = link or Link()
    for at, letter in enumerate(results, 1):
        link = link.after(LETTERS[letter], float(at))
    return link


@pytest.mark.parametrize(
    ("results", "state"),
    [
        ("", "ONLINE"),
        ("q", "ONLINE"),
        ("s", "SLOW"),
        ("sq", "ONLINE"),
        ("f", "SLOW"),
        ("fq", "SLOW"),
        ("fqq", "ONLINE"),
        ("ff", "OFFLINE"),
        ("fqqf", "OFFLINE"),
        ("fqqqqf", "SLOW"),
        ("ffq", "OFFLINE"),
        ("ffs", "OFFLINE"),
        ("ffss", "OFFLINE"),
        ("ffsq", "OFFLINE"),
        ("ffqq", "ONLINE"),
        ("ffqqf", "SLOW"),
        ("ffqfqq", "ONLINE"),
    ],
)
def test_a_link_remembers(results, state):
    assert after(results).state.value == state


def test_old_failures_do_not_push_a_link_out_again_at_the_next_stumble():
    assert after("ffqqf").state is LinkState.SLOW


def test_since_moves_only_with_the_state():
    link = after("ff")
    assert link.since == 2.0
    assert after("f", link).since == 2.0


def test_the_manual_switch_wins_until_it_is_released():
    held = Link().switch(True, 5.0)
    assert (held.state, held.forced, held.since) == (LinkState.OFFLINE, True, 5.0)
    still = after("qqqqq", held)
    assert still.state is LinkState.OFFLINE
    released = still.switch(False, 9.0)
    assert released == Link((), LinkState.ONLINE, False, 9.0)


@given(st.text("qsf", max_size=30))
def test_a_link_keeps_only_its_last_results(results):
    assert len(after(results).results) <= MEMORY


@given(st.text("qsf", max_size=30))
def test_two_failures_in_a_row_are_out_and_two_quick_answers_in_a_row_are_in(results):
    assert after(results + "ff").state is LinkState.OFFLINE
    state = after(results + "qq").state
    assert state is LinkState.ONLINE or "f" in results


@given(st.text("qsf", max_size=30))
def test_from_offline_only_two_quick_answers_lead_back(results):
    link = after("ff")
    for at, letter in enumerate(results):
        after_one = link.after(LETTERS[letter], float(at))
        if link.state is LinkState.OFFLINE and after_one.state is not LinkState.OFFLINE:
            assert after_one.results == (Result.QUICK, Result.QUICK)
        link = after_one
