"""One candidate alone: status, time, units left, and what the supplier adds to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scanner.domain.judge import Rules, judge, right_time, supplier_reason, within
from scanner.domain.ticket import Candidate, Method, Slot, Unit, Use, code_key
from scanner.domain.verdict import Reason, Source

NOW = datetime(2026, 5, 14, 12, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
NEW_YORK = ZoneInfo("America/New_York")
HERE = Use(NOW - timedelta(hours=2), "North gate", "s0")
THERE = Use(NOW - timedelta(hours=1), "South gate", source=Source.SERVER)


def unit(ordinal=0, **more):
    return Unit(ordinal, frozenset({f"castle/t:{ordinal}"}), **more)


def ticket(*units, **more):
    fields = {"connection": "castle", "booking": "b1", "source": Source.SERVER, "redeemable": True}
    return Candidate(units=units or (unit(),), **{**fields, **more})


def chances(candidate, uses=None, rules=None):
    return judge(candidate, "CODE", uses or {}, rules or Rules(), NOW)


def test_the_ladder_names_the_first_rung_that_holds():
    """From the top: taking the upper reason away uncovers the next one."""
    at = replace(
        ticket(unit(status="REDEEMED"), redeemable=False, refusal_code="ODD"),
        test=True,
        status="CANCELLED",
        slot=Slot(NOW + timedelta(days=2)),
    )
    rules = Rules(frozenset({"castle"}))
    assert chances(at, rules=rules).reason is Reason.WRONG_GATE
    at = replace(at, product_id="castle")
    assert chances(at, rules=rules).reason is Reason.TEST_TICKET
    at = replace(at, test=False)
    assert chances(at, rules=rules).reason is Reason.CANCELLED
    at = replace(at, status="CONFIRMED")
    assert chances(at, rules=rules).reason is Reason.ALREADY_USED
    at = replace(at, units=(unit(),))
    assert chances(at, rules=rules).reason is Reason.WRONG_DATE
    at = replace(at, slot=None)
    assert chances(at, rules=rules).reason is Reason.SUPPLIER_REFUSED
    at = replace(at, redeemable=True)
    assert chances(at, rules=rules).redeemable


@pytest.mark.parametrize(
    "status", ["ON_HOLD", "PENDING", "QUOTE", "REJECTED", "REBOOKED", "UPGRADED"]
)
def test_what_was_never_paid_is_not_confirmed(status):
    judged = chances(ticket(status=status))
    assert (judged.reason, judged.detail) == (Reason.NOT_CONFIRMED, status)


@pytest.mark.parametrize(("status", "word"), [("WAITLISTED", "WAITLISTED"), ("", "nothing")])
def test_a_status_nobody_knows_is_for_staff_and_named(status, word):
    judged = chances(ticket(status=status))
    assert judged.reason is Reason.NEEDS_STAFF
    assert judged.detail.endswith(word)


@pytest.mark.parametrize("products", [{"castle"}, {"castle/DEFAULT"}, set()])
def test_a_lane_serves_products_or_their_options(products):
    candidate = ticket(product_id="castle", option_id="DEFAULT")
    assert chances(candidate, rules=Rules(frozenset(products))).redeemable


def test_another_option_of_the_product_is_another_gate():
    candidate = ticket(product_id="castle", option_id="VIP")
    rules = Rules(frozenset({"castle/DEFAULT"}))
    assert chances(candidate, rules=rules).reason is Reason.WRONG_GATE


# -- units ---------------------------------------------------------------------------------------


def test_units_that_were_cancelled_do_not_come_in():
    judged = chances(ticket(unit(0, status="CANCELLED"), unit(1)))
    assert [u.ordinal for u in judged.left] == [1]


def test_a_booking_of_cancelled_units_is_cancelled():
    assert chances(ticket(unit(status="CANCELLED"))).reason is Reason.CANCELLED


def test_a_redeemed_booking_that_says_nothing_of_its_units_is_used():
    judged = chances(ticket(status="REDEEMED", used=THERE))
    assert (judged.reason, judged.used) == (Reason.ALREADY_USED, THERE)


def test_a_redeemed_booking_of_only_cancelled_units_is_used_not_cancelled():
    judged = chances(ticket(unit(status="CANCELLED"), status="REDEEMED"))
    assert judged.reason is Reason.ALREADY_USED


def test_a_redeemed_booking_with_units_left_lets_those_in_at_the_suppliers_word():
    left = (unit(0, status="REDEEMED"), unit(1, status="CONFIRMED"))
    assert [u.ordinal for u in chances(ticket(*left, status="REDEEMED")).left] == [1]
    silent = ticket(*left, status="REDEEMED", redeemable=None)
    assert chances(silent).reason is Reason.ALREADY_USED


def test_a_unit_without_a_time_of_use_takes_the_bookings():
    judged = chances(ticket(unit(status="REDEEMED"), used=THERE))
    assert judged.used == THERE


def test_this_lanes_own_knowledge_counts_before_the_suppliers():
    judged = chances(ticket(unit(status="REDEEMED", used=THERE)), {"castle/t:0": HERE})
    assert judged.used == HERE


@pytest.mark.parametrize(
    "key",
    [
        "castle/b:b1",
        code_key("castle", "CODE", "b1"),
        code_key("castle", "CODE"),
        code_key("", "CODE"),
    ],
)
def test_what_was_let_in_as_a_whole_leaves_no_unit(key):
    judged = chances(ticket(unit(0), unit(1)), {key: HERE})
    assert (judged.reason, judged.used) == (Reason.ALREADY_USED, HERE)


def test_the_earliest_dated_use_is_the_one_to_name():
    later = replace(HERE, at=NOW, scan_id="s2")
    undated = replace(HERE, at=None, scan_id="s3")
    uses = {"castle/t:0": later, "castle/t:1": HERE, "castle/t:2": undated}
    assert chances(ticket(unit(0), unit(1), unit(2)), uses).used == HERE
    assert chances(ticket(unit(2)), uses).used == undated


def test_a_refusal_names_the_use_this_lane_knows_of():
    party = ticket(unit(0), unit(1), redeemable=False, refusal_code="ALREADY_REDEEMED")
    judged = chances(party, {"castle/t:0": HERE})
    assert (judged.reason, judged.used) == (Reason.ALREADY_USED, HERE)


# -- interrupted scans ---------------------------------------------------------------------------

BROKEN = replace(HERE, interrupted=True, windows=((NOW, NOW + timedelta(seconds=2)),))


def test_an_interrupted_scan_used_nothing_up():
    judged = chances(ticket(), {"castle/t:0": BROKEN})
    assert judged.redeemable
    assert judged.resumes == {0: "s0"}
    assert judged.ours == frozenset()


def test_a_use_inside_the_interrupted_window_is_ours():
    there = replace(THERE, at=NOW + timedelta(seconds=1))
    candidate = ticket(unit(status="REDEEMED", used=there), redeemable=False)
    judged = chances(candidate, {"castle/t:0": BROKEN})
    assert judged.redeemable
    assert judged.ours == {0}


def test_a_use_outside_the_interrupted_window_is_somebody_elses():
    judged = chances(
        ticket(unit(status="REDEEMED", used=THERE), redeemable=False), {"castle/t:0": BROKEN}
    )
    assert (judged.reason, judged.used) == (Reason.ALREADY_USED, THERE)


@given(st.floats(-10, 10))
def test_two_seconds_either_way_are_within(seconds):
    at = NOW + timedelta(seconds=seconds)
    assert within(at, ((NOW, NOW),)) == (abs(at - NOW) <= timedelta(seconds=2))


def test_no_time_is_within_nothing():
    assert not within(None, ((NOW, NOW),))
    assert not within(NOW, ())


# -- validating suppliers ------------------------------------------------------------------------


def test_re_entry_is_for_the_validating_supplier_to_decide():
    candidate = ticket(
        unit(status="REDEEMED", used=THERE),
        status="REDEEMED",
        redeemable=False,
        method=Method.VALIDATE,
    )
    assert chances(candidate, {"castle/t:0": HERE}).redeemable


def test_a_validating_supplier_may_refuse_what_is_not_used():
    candidate = ticket(redeemable=False, refusal_code="WRONG_DATE", method=Method.VALIDATE)
    assert chances(candidate).reason is Reason.WRONG_DATE


def test_a_validated_ticket_cannot_be_checked_from_the_local_copy():
    candidate = ticket(method=Method.VALIDATE, source=Source.MANIFEST)
    assert chances(candidate).reason is Reason.NEEDS_STAFF


def test_a_validated_ticket_has_its_time_too():
    candidate = ticket(method=Method.VALIDATE, slot=Slot(NOW + timedelta(days=3)))
    assert chances(candidate).reason is Reason.WRONG_DATE


# -- a supplier's words --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("ALREADY_REDEEMED", Reason.ALREADY_USED),
        ("TicketUsed", Reason.ALREADY_USED),
        ("BOOKING_CANCELLED", Reason.CANCELLED),
        ("canceled", Reason.CANCELLED),
        ("EXPIRED", Reason.EXPIRED),
        ("TOO_EARLY", Reason.TOO_EARLY),
        ("TOO_LATE", Reason.TOO_LATE),
        ("WRONG_DATE", Reason.WRONG_DATE),
        ("NO_SHOW", Reason.NO_SHOW),
        ("NOSHOW", Reason.NO_SHOW),
        ("NOT_CONFIRMED", Reason.NOT_CONFIRMED),
        ("TEST_BOOKING", Reason.TEST_TICKET),
        ("", Reason.SUPPLIER_REFUSED),
        ("E-1234", Reason.SUPPLIER_REFUSED),
    ],
)
def test_a_suppliers_code_is_read_for_its_word(code, reason):
    assert supplier_reason(code) is reason


# -- time ----------------------------------------------------------------------------------------


def timely(slot, now, zone=None, **rules):
    return right_time(ticket(slot=slot, zone=zone), Rules(**rules), now)


def test_an_open_date_is_always_on_time():
    assert timely(None, NOW) is Reason.OK


@pytest.mark.parametrize(
    ("minutes", "reason"),
    [
        (-31, Reason.TOO_EARLY),
        (-30, Reason.OK),
        (120, Reason.OK),
        (121, Reason.TOO_LATE),
        (24 * 60, Reason.WRONG_DATE),
        (-24 * 60, Reason.WRONG_DATE),
    ],
)
def test_a_slot_takes_visitors_from_early_to_late(minutes, reason):
    slot = Slot(NOW, NOW + timedelta(hours=1))
    assert timely(slot, NOW + timedelta(minutes=minutes)) is reason


def test_a_slot_without_a_good_end_counts_from_its_start():
    for ends in (None, NOW - timedelta(hours=3)):
        assert timely(Slot(NOW, ends), NOW + timedelta(minutes=60)) is Reason.OK
        assert timely(Slot(NOW, ends), NOW + timedelta(minutes=61)) is Reason.TOO_LATE


def test_grace_reaches_over_midnight():
    midnight = datetime(2026, 5, 15, 0, 5, tzinfo=UTC)
    assert timely(Slot(midnight, None), datetime(2026, 5, 14, 23, 50, tzinfo=UTC)) is Reason.OK


@pytest.mark.parametrize("zone", [LONDON, NEW_YORK])
@pytest.mark.parametrize(
    "day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 3, 8), date(2026, 11, 1)]
)
def test_a_day_ticket_holds_from_midnight_to_midnight_when_the_clocks_change(zone, day):
    slot = Slot(
        datetime.combine(day, time(), zone),
        datetime.combine(day + timedelta(days=1), time(), zone),
        True,
    )
    first = datetime.combine(day, time(), zone).astimezone(UTC)
    last = datetime.combine(day, time(23, 59, 59), zone).astimezone(UTC)
    assert timely(slot, first, zone) is Reason.OK
    assert timely(slot, last, zone) is Reason.OK
    assert timely(slot, first - timedelta(seconds=1), zone) is Reason.WRONG_DATE
    assert timely(slot, last + timedelta(seconds=1), zone) is Reason.WRONG_DATE


MOMENTS = st.timedeltas(timedelta(0), timedelta(days=364)).map(
    lambda by: datetime(2026, 1, 1, tzinfo=UTC) + by
)
ZONES = st.sampled_from([LONDON, NEW_YORK])


@given(MOMENTS, ZONES, st.integers(0, 1440), st.integers(0, 1440))
@example(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), LONDON, 30, 60)  # the second half past one
@example(datetime(2026, 3, 29, 1, 30, tzinfo=UTC), LONDON, 60, 60)  # after the hour that is not
@example(datetime(2026, 11, 1, 5, 30, tzinfo=UTC), NEW_YORK, 30, 60)
def test_no_change_of_the_clocks_moves_a_slot(start, zone, early, late):
    """Instants are compared: on time is exactly the span from early to late, in any zone."""
    slot = Slot(start.astimezone(zone), (start + timedelta(hours=1)).astimezone(zone))
    grace = {"early": timedelta(minutes=early), "late": timedelta(minutes=late)}
    opens, closes = start - grace["early"], start + timedelta(hours=1) + grace["late"]
    second = timedelta(seconds=1)
    assert timely(slot, opens, zone, **grace) is Reason.OK
    assert timely(slot, closes, zone, **grace) is Reason.OK
    assert timely(slot, opens - second, zone, **grace) in (Reason.TOO_EARLY, Reason.WRONG_DATE)
    assert timely(slot, closes + second, zone, **grace) in (Reason.TOO_LATE, Reason.WRONG_DATE)


@given(st.dates(date(2026, 1, 1), date(2026, 12, 30)), ZONES, MOMENTS)
def test_a_day_ticket_is_good_on_its_local_day_and_no_other(day, zone, now):
    slot = Slot(
        datetime.combine(day, time(), zone), datetime.combine(day, time(23, 59), zone), True
    )
    good = now.astimezone(zone).date() == day
    assert (timely(slot, now, zone) is Reason.OK) == good


def test_a_time_nobody_can_read_is_for_staff_where_the_supplier_cannot_be_asked():
    at = ticket(unread_slot=True)
    assert chances(at).redeemable
    at = replace(at, source=Source.MANIFEST)
    assert chances(at).reason is Reason.NEEDS_STAFF
    assert chances(at, rules=Rules(overridden=True)).redeemable
