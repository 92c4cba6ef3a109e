"""Keys that name a unit in every view of it, and how many people it stands for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.ticket import (
    Candidate,
    Level,
    Slot,
    Unit,
    Use,
    all_keys,
    any_key,
    code_key,
    consumed_keys,
    digest,
    party,
    people,
    unit_keys,
    uses_of,
)
from scanner.domain.verdict import Source

AT = datetime(2026, 5, 14, 10, tzinfo=UTC)


def test_a_party_counts_units_and_people_counts_heads():
    units = [
        Unit(0, frozenset(), "FAMILY", pax=4),
        Unit(1, frozenset(), "ADULT"),
        Unit(2, frozenset(), "ADULT"),
    ]
    assert party(units) == {"FAMILY": 1, "ADULT": 2}
    assert people(units) == 6


def test_a_digest_hides_the_code_and_takes_any_text():
    assert "secret" not in digest("secret")
    assert digest("\ud800") != digest("\ud801")


def test_a_code_at_one_booking_is_another_key_than_the_code_alone():
    assert code_key("a", "X", "b1") != code_key("a", "X") != code_key("", "X")


@pytest.mark.parametrize(
    ("ends", "last"),
    [
        (None, date(2026, 5, 14)),
        (AT - timedelta(days=2), date(2026, 5, 14)),
        (datetime(2026, 5, 15, tzinfo=UTC), date(2026, 5, 14)),
        (datetime(2026, 5, 16, 10, tzinfo=UTC), date(2026, 5, 16)),
    ],
)
def test_the_days_of_a_slot_leave_out_the_midnight_it_ends_at(ends, last):
    assert Slot(AT, ends).days() == (date(2026, 5, 14), last)


def test_a_ticket_is_named_by_its_code_before_its_reference():
    named, referred, nameless = unit_keys("c", "b", [("R1", ("X",)), ("R2", ()), ("", ())])
    assert named == {f"c/t:{digest('X')}#"}
    assert referred == {"c/r:R2#"}
    assert nameless == {"c/u:b#2"}


def test_what_several_units_share_names_none_of_them():
    keys = unit_keys("c", "b", [("R", ("X",)), ("R", ("X",)), ("", ("X", "Y"))])
    assert keys == [{"c/u:b#0"}, {"c/u:b#1"}, {f"c/t:{digest('Y')}#"}]


def test_a_code_twice_on_one_ticket_still_names_it():
    assert unit_keys("c", "b", [("", ("X", "X"))]) == [{f"c/t:{digest('X')}#"}]


def test_one_code_for_several_products_names_a_unit_of_each():
    (castle,) = unit_keys("c", "b1", [("R", ("X",))], "castle")
    (museum,) = unit_keys("c", "b2", [("R", ("X",))], "museum")
    assert not castle & museum


REFERENCES = st.sampled_from(["", "R1", "R2"])
TICKETS = st.lists(
    st.tuples(REFERENCES, st.lists(st.sampled_from("ABCDEF"), max_size=2, unique=True).map(tuple)),
    min_size=1,
    max_size=4,
)


@given(TICKETS)
def test_no_two_units_of_a_booking_share_a_key(units):
    keys = unit_keys("c", "b", units)
    assert all(keys)
    assert len({key for own in keys for key in own}) == sum(len(own) for own in keys)


@given(TICKETS)
def test_a_unit_with_a_name_of_its_own_is_the_same_in_the_whole_and_in_its_truncated_view(units):
    """The truncated view is the unit alone, under another booking uuid."""
    whole = unit_keys("c", "b", units)
    for (reference, codes), keys in zip(units, whole, strict=True):
        own = {code for code in codes if sum(code in other for _, other in units) == 1}
        alone = sum(reference == other for other, _ in units) == 1
        (truncated,) = unit_keys("c", "another", [(reference, codes)])
        if own or (reference and alone and not codes):
            assert keys & truncated


def test_the_whole_booking_is_used_up_only_when_nobody_is_left_and_the_code_named_it():
    one = Unit(0, frozenset({"c/t:1"}))
    at = code_key("c", "CODE", "b")
    whole = Candidate("c", "b", (one,), Source.SERVER, level=Level.BOOKING)
    single = Candidate("c", "b", (one,), Source.SERVER, level=Level.TICKET)
    assert consumed_keys(whole, "CODE", [one], True) == {"c/t:1", at, "c/b:b"}
    assert consumed_keys(single, "CODE", [one], True) == {"c/t:1", at}
    assert consumed_keys(whole, "CODE", [one], False) == {"c/t:1"}
    apart = replace(whole, units=(one, Unit(1, frozenset({"c/t:2"}))))
    assert consumed_keys(apart, "CODE", [one], True) == {"c/t:1", at}


@given(TICKETS, st.sampled_from(Level), st.booleans())
def test_what_an_admission_uses_up_is_always_asked_for_at_the_next_scan(units, level, all_left):
    keys = unit_keys("c", "b", units)
    own = tuple(Unit(n, k) for n, k in enumerate(keys))
    candidate = Candidate("c", "b", own, Source.SERVER, level=level)
    used = consumed_keys(candidate, "CODE", own, all_left)
    assert used <= all_keys([candidate], "CODE", ["c", "d"])


def test_the_keys_of_a_scan_hold_the_code_at_every_connection_and_at_none():
    assert all_keys([], "X", ["a", "b"]) >= {
        code_key("a", "X"),
        code_key("b", "X"),
        code_key("", "X"),
        any_key("a", "X"),
        any_key("b", "X"),
    }


def test_any_key_of_a_unit_tells_of_its_use():
    use = Use(AT)
    unit = Unit(0, frozenset({"c/t:1", "c/t:2"}))
    assert uses_of(unit, {"c/t:2": use}) is use
    assert uses_of(unit, {"c/t:3": use}) is None


def test_a_booking_without_an_id_is_named_by_its_redemption_code():
    one, other = (Candidate("c", "", (), Source.SERVER, redemption_code=r) for r in "12")
    assert one.key != other.key
