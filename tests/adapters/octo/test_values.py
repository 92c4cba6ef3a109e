"""Single values: read where they can be, never an error."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.adapters.octo.values import flag, moment, obj, objs, text, whole, zone_of

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(JSON)
def test_no_value_of_any_type_raises(value):
    assert isinstance(obj(value), dict)
    assert all(isinstance(one, dict) for one in objs(value))
    assert isinstance(text(value), str)
    assert flag(value) in (True, False, None)
    assert 0 < whole(value, 1) < 10_000
    at = moment(value)
    assert at is None or at.tzinfo is not None
    zone_of(value)


def test_an_object_may_come_as_a_list_of_one_and_a_list_as_one_object():
    assert obj([{"a": 1}]) == {"a": 1}
    assert obj([1]) == obj("x") == obj([]) == {}
    assert objs({"a": 1}) == [{"a": 1}]
    assert objs([{"a": 1}, 2, None]) == [{"a": 1}]


@pytest.mark.parametrize(
    ("value", "said"),
    [("x", "x"), (7, "7"), (7.5, "7.5"), (None, ""), (True, ""), ([], ""), ("x" * 10_001, "")],
)
def test_a_text_may_come_as_a_number(value, said):
    assert text(value) == said


def test_a_lone_surrogate_is_made_storable():
    assert text("a\ud800b") == "a?b"


@pytest.mark.parametrize(
    ("value", "said"),
    [(True, True), ("TRUE", True), ("false", False), ("yes", None), (1, None), (None, None)],
)
def test_a_flag_may_come_as_a_word(value, said):
    assert flag(value) is said


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (4, 4),
        ("4", 4),
        (4.0, 4),
        (0, 1),
        (-3, 1),
        (10_000, 1),
        (True, 1),
        (float("inf"), 1),
        ("x", 1),
    ],
)
def test_a_count_is_positive_and_believable(value, number):
    assert whole(value, 1) == number


@pytest.mark.parametrize(
    "said",
    ["2026-05-14T10:00:00Z", "2026-05-14T10:00:00+00:00", "2026-05-14T12:00:00.000+02:00"],
)
def test_a_moment_is_aware(said):
    assert moment(said) == datetime(2026, 5, 14, 10, tzinfo=UTC)


def test_a_moment_without_a_zone_is_in_the_given_one():
    zone = ZoneInfo("Europe/London")
    assert moment("2026-05-14T10:00:00", zone) == datetime(2026, 5, 14, 10, tzinfo=zone)
    assert moment("2026-05-14", None) == datetime(2026, 5, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    "said",
    [
        "",
        " ",
        "yesterday",
        "20260514",
        "20260514T100000",
        20260514,
        "2026-13-01",
        "0001-01-01",
        None,
    ],
)
def test_what_is_no_moment_is_not_said(said):
    assert moment(said) is None


@pytest.mark.parametrize(
    "said", ["9999-12-31", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-14:00", "1900-01-01"]
)
def test_a_moment_can_be_reckoned_with(said):
    at = moment(said)
    for by in (timedelta(days=1), timedelta(days=-1)):
        (at + by).astimezone(ZoneInfo("America/New_York"))


@pytest.mark.parametrize(
    "name", ["", None, 7, "Mars/Olympus", "../../etc/passwd", "Europe", "\x00", "x" * 300]
)
def test_a_zone_that_does_not_exist_is_none(name):
    assert zone_of(name) is None


def test_a_zone_is_found_by_its_name():
    assert zone_of("Europe/London") == ZoneInfo("Europe/London")
