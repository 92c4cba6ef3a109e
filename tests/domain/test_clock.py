"""The server's time against ours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.clock import offset, sample, stamp

AT = datetime(2026, 5, 14, 12, 0, 0, 700_000, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_nothing_measured_is_no_offset():
    assert offset([]) == timedelta(0)


def test_one_odd_answer_moves_nothing():
    assert offset([1.0, 1.2, 9000.0]) == timedelta(seconds=1.2)


def test_a_sample_is_taken_in_the_middle_of_the_call():
    sent, received = AT, AT + timedelta(seconds=2)
    assert sample(AT + timedelta(seconds=1), sent, received) == 0.5


@given(st.floats(0, 0.999), st.integers(-5000, 5000))
def test_cutting_the_date_to_seconds_costs_half_a_second_at_most(fraction, ahead):
    at = AT.replace(microsecond=0) + timedelta(seconds=fraction)
    server = (at + timedelta(seconds=ahead)).replace(microsecond=0)
    assert abs(sample(server, at, at) - ahead) <= 0.5


def test_a_stamp_is_the_scans_time_on_the_servers_clock():
    assert stamp(AT, HOUR, AT + 2 * HOUR) == "2026-05-14T13:00:00Z"
    east = AT.astimezone(timezone(timedelta(hours=9)))
    assert stamp(east, timedelta(0), AT) == "2026-05-14T12:00:00Z"


def test_a_stamp_is_never_in_the_servers_future():
    assert stamp(AT + HOUR, timedelta(0), AT) == "2026-05-14T12:00:00Z"
