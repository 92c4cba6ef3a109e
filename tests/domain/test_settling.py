"""What a fresh look-up says about a debt."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.delivery import (
    Cancelled,
    Delivered,
    Delivery,
    DeliveryState,
    Dispute,
    DisputeReason,
    Redeem,
    Unredeem,
)
from scanner.domain.settling import find_target, own_code, refused, settle, used_at
from scanner.domain.ticket import Candidate, Method, Unit, Use
from scanner.domain.verdict import Source

AT = datetime(2026, 5, 14, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
WINDOW = (AT, AT + 3 * SECOND)
NONE = timedelta(0)
KEY = frozenset({"castle/t:1"})


def owed(**more):
    fields = {"booking": "b1", "product_id": "castle", "option_id": "DEFAULT", "keys": KEY}
    state = more.pop("state", DeliveryState.QUEUED)
    return Delivery(
        1,
        "s1",
        "castle",
        more.pop("method", Method.REDEEM),
        state,
        AT,
        "CODE",
        **{**fields, **more},
    )


def there(at=None, **more):
    use = None if at is None else Use(at, "South gate", source=Source.SERVER)
    unit = Unit(0, more.pop("keys", KEY), used=use)
    fields = {
        "product_id": "castle",
        "option_id": "DEFAULT",
        "redemption_code": "rdm",
        "redeemable": at is None,
        "status": "CONFIRMED" if at is None else "REDEEMED",
        "used": use,
    }
    booking = more.pop("booking", "b1")
    return Candidate("castle", booking, (unit,), Source.SERVER, **{**fields, **more})


def disputed(step):
    assert isinstance(step, Dispute), step
    return step.reason.value


# -- which entry of a look-up --------------------------------------------------------------------


def test_a_unit_is_found_by_its_key_also_under_another_booking_uuid():
    moved = there(booking="t1")
    assert find_target(owed(), [there(keys=frozenset({"x"})), moved]) == [moved]


def test_without_a_key_the_booking_is_found_by_its_uuid():
    same = there(keys=frozenset({"x"}))
    assert find_target(owed(), [there(keys=frozenset({"y"}), booking="b2"), same]) == [same]


def test_a_code_admitted_unseen_means_all_there_is():
    found = [there(booking="b7", keys=frozenset({"x"}))]
    assert find_target(owed(booking=""), found) == found


def test_as_a_last_resort_the_same_product_and_option_will_do():
    found = [there(booking="b7", keys=frozenset({"x"}))]
    assert find_target(owed(), found) == found
    assert find_target(owed(option_id="VIP"), found) == []
    assert find_target(owed(product_id=""), found) == []


def test_a_slim_entry_under_the_tickets_own_uuid_is_what_was_admitted():
    slim = there(keys=frozenset({"castle/u:t1#0"}), booking="t1", product_id="", slim=True)
    assert find_target(owed(), [slim]) == [slim]
    assert find_target(owed(), [slim, slim]) == []
    assert find_target(owed(), [replace(slim, slim=False)]) == []


# -- settling ------------------------------------------------------------------------------------


def test_still_redeemable_is_redeemed():
    assert settle(owed(), [there()], NONE) == Redeem("rdm")
    assert settle(owed(), [there(redeemable=None)], NONE) == Redeem("rdm")


def test_a_use_in_our_window_is_our_own():
    step = settle(owed(windows=(WINDOW,)), [there(AT + SECOND)], NONE)
    assert isinstance(step, Delivered)


def test_a_use_at_the_time_we_sent_is_our_own():
    step = settle(owed(stamped="2026-05-14T12:00:00Z"), [there(AT - 2 * SECOND)], NONE)
    assert isinstance(step, Delivered)


def test_an_unknown_code_is_a_dispute():
    assert disputed(settle(owed(), [], NONE)) == "UNKNOWN_CODE"


def test_an_undo_of_what_was_never_sent_needs_no_supplier_to_know_it():
    assert isinstance(settle(owed(undo=True), [], NONE), Cancelled)
    assert disputed(settle(owed(undo=True, windows=(WINDOW,)), [], NONE)) == "UNKNOWN_CODE"


def test_another_booking_behind_the_code_is_a_dispute():
    found = [there(booking="b7", keys=frozenset({"x"}), product_id="boat")]
    assert disputed(settle(owed(), found, NONE)) == "AMBIGUOUS"


def test_the_only_open_one_of_several_is_meant_when_the_booking_is_known():
    two = [there(AT - timedelta(hours=1)), there()]
    assert settle(owed(), two, NONE) == Redeem("rdm")
    assert disputed(settle(owed(), [there(), there()], NONE)) == "AMBIGUOUS"
    strange = [replace(c, units=(Unit(0, frozenset({"x"})),)) for c in two]
    assert disputed(settle(owed(booking=""), strange, NONE)) == "AMBIGUOUS"


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (there(AT - 60 * SECOND), "USED_ELSEWHERE_BEFORE"),
        (there(AT + 60 * SECOND), "USED_ELSEWHERE_AFTER"),
        (there(status="REDEEMED", redeemable=False), "USED_ELSEWHERE_BEFORE"),
        (there(status="CANCELLED", redeemable=False), "CANCELLED"),
        (there(status="NO_SHOW", redeemable=False), "NO_SHOW"),
        (there(status="ON_HOLD", redeemable=False), "NOT_CONFIRMED"),
        (there(redeemable=False, refusal_code="WRONG_DATE"), "WRONG_DATE"),
        (there(redeemable=False), "REFUSED"),
        (there(redemption_code=""), "REFUSED"),
    ],
)
def test_a_no_to_a_late_upload_is_a_fact_with_its_reason(found, reason):
    assert disputed(settle(owed(), [found], NONE)) == reason


def test_before_and_after_are_told_on_the_servers_clock():
    step = settle(owed(), [there(AT + 60 * SECOND)], timedelta(minutes=5))
    assert disputed(step) == "USED_ELSEWHERE_BEFORE"


def test_a_dispute_tells_when_and_where_it_was_used():
    step = settle(owed(), [there(AT - 60 * SECOND)], NONE)
    assert (step.there, step.where) == (AT - 60 * SECOND, "South gate")


@pytest.mark.parametrize(("at", "words"), [(AT + SECOND, "has it"), (None, "does not have")])
def test_an_interrupted_scan_that_nobody_showed_again_is_a_dispute(at, words):
    step = settle(owed(admitted=False, windows=(WINDOW,)), [there(at)], NONE)
    assert disputed(step) == "INTERRUPTED"
    assert words in step.detail


def test_a_lost_validation_is_found_by_its_trace_or_is_a_dispute():
    lost = owed(method=Method.VALIDATE, windows=(WINDOW,))
    assert isinstance(settle(lost, [there(AT + SECOND)], NONE), Delivered)
    assert disputed(settle(lost, [there()], NONE)) == "VALIDATION_LOST"


def test_an_undo_gives_back_what_is_ours_and_nothing_else():
    sent = owed(undo=True, windows=(WINDOW,), state=DeliveryState.IN_FLIGHT)
    assert settle(sent, [there(AT + SECOND)], NONE) == Unredeem("rdm")
    assert isinstance(settle(sent, [there(AT - 60 * SECOND)], NONE), Cancelled)
    assert isinstance(settle(sent, [there()], NONE), Cancelled)


def test_an_undo_of_what_was_acknowledged_is_given_back_whatever_time_it_carries():
    done = owed(undo=True, acknowledged=True)
    assert settle(done, [there(AT - timedelta(days=1))], NONE) == Unredeem("rdm")


def test_an_undo_of_what_was_acknowledged_is_asked_for_though_a_look_up_knows_nothing_of_it():
    done = owed(undo=True, acknowledged=True, first=True)
    assert settle(done, [there()], NONE) == Unredeem("rdm")
    assert isinstance(settle(replace(done, first=False), [there()], NONE), Cancelled)


def test_an_undo_leaves_alone_what_was_used_after_our_last_call():
    done = owed(undo=True, acknowledged=True, windows=(WINDOW,))
    assert isinstance(settle(done, [there(WINDOW[1] + 60 * SECOND)], NONE), Cancelled)


def test_a_lost_validation_that_let_nobody_in_matters_only_if_it_was_counted():
    lost = owed(method=Method.VALIDATE, windows=(WINDOW,), admitted=False)
    assert disputed(settle(lost, [there(AT + SECOND)], NONE)) == "VALIDATION_LOST"
    assert isinstance(settle(lost, [there()], NONE), Cancelled)


# -- a code that several people share ------------------------------------------------------------


def party(ours_used=False, other_used=False, codes=("a",), **more):
    use = Use(AT + SECOND, source=Source.SERVER)
    ours = Unit(0, KEY, codes=codes, used=use if ours_used else None)
    other = Unit(1, frozenset({"castle/t:2"}), codes=("b",), used=use if other_used else None)
    return replace(there(), units=(ours, replace(other, **more)))


def test_others_who_are_used_or_gone_are_in_nobodys_way():
    for found in (party(other_used=True), party(status="CANCELLED"), party(status="REDEEMED")):
        assert settle(owed(), [found], NONE) == Redeem("rdm")


def test_a_shared_code_redeems_nobody_else():
    assert settle(owed(), [party()], NONE) == Redeem("rdm", None, ("a",))
    assert disputed(settle(owed(), [party(codes=())], NONE)) == "AMBIGUOUS"


def test_a_shared_code_gives_nobody_else_back():
    undo = owed(undo=True, windows=(WINDOW,))
    assert settle(undo, [party(ours_used=True)], NONE) == Unredeem("rdm")
    both = party(ours_used=True, other_used=True)
    assert settle(undo, [both], NONE) == Unredeem("rdm", ("a",))
    without = party(ours_used=True, other_used=True, codes=())
    assert disputed(settle(undo, [without], NONE)) == "UNDO_FAILED"


def test_somebody_elses_use_of_the_booking_is_not_the_time_of_ours():
    found = replace(party(other_used=True), used=Use(AT + SECOND))
    assert used_at(owed(), found) is None


def test_a_tickets_own_code_is_one_that_opens_that_ticket_alone():
    assert own_code(owed(), [there()]) == "rdm"
    assert own_code(owed(), [party()]) == ""
    assert own_code(owed(), [there(keys=frozenset({"castle/t:2"}), booking="b2")]) == ""
    assert own_code(owed(), []) == ""


def test_of_several_times_of_use_the_nearest_to_our_attempt_speaks():
    near, far = AT + SECOND, AT - timedelta(days=400)
    units = tuple(Unit(n, KEY, used=Use(at)) for n, at in enumerate((far, near)))
    assert used_at(owed(), replace(there(), units=units)) == near


def test_without_a_units_own_time_the_bookings_counts():
    target = replace(there(AT), units=(Unit(0, KEY),))
    assert used_at(owed(), target) == AT
    undated = replace(there(AT), units=(Unit(0, KEY, used=Use(None)),), used=Use(None))
    assert used_at(owed(), undated) is None


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("ALREADY_REDEEMED", DisputeReason.USED_ELSEWHERE_BEFORE),
        ("CANCELLED", DisputeReason.CANCELLED),
        ("NOT_CONFIRMED", DisputeReason.NOT_CONFIRMED),
        ("WRONG_DATE", DisputeReason.WRONG_DATE),
        ("TOO_EARLY", DisputeReason.WRONG_DATE),
        ("TOO_LATE", DisputeReason.WRONG_DATE),
        ("NO_SHOW", DisputeReason.NO_SHOW),
        ("BAD_REQUEST", DisputeReason.REFUSED),
        ("", DisputeReason.REFUSED),
    ],
)
def test_a_plain_refusal_is_sorted_by_its_code(code, reason):
    assert refused(code, "no").reason is reason
    assert refused(code, "").detail


# -- what must hold for all of them --------------------------------------------------------------

TIMES = st.integers(-30, 30).map(lambda s: AT + s * SECOND)
SPANS = st.tuples(TIMES, st.integers(0, 5)).map(lambda t: (t[0], t[0] + t[1] * SECOND))
DEBTS = st.builds(
    owed,
    windows=st.lists(SPANS, max_size=2).map(tuple),
    stamped=st.sampled_from(["", "2026-05-14T12:00:05Z"]),
    undo=st.booleans(),
    admitted=st.booleans(),
    method=st.sampled_from(Method),
    state=st.sampled_from(DeliveryState),
    booking=st.sampled_from(["", "b1"]),
)
ENTRIES = st.builds(
    there,
    st.none() | TIMES,
    redeemable=st.sampled_from([True, False, None]),
    status=st.sampled_from(["CONFIRMED", "REDEEMED", "CANCELLED", "NO_SHOW", "X"]),
    redemption_code=st.sampled_from(["", "rdm"]),
    booking=st.sampled_from(["b1", "b2"]),
    keys=st.sampled_from([KEY, frozenset({"x"})]),
)


@given(DEBTS, st.lists(ENTRIES, max_size=3), st.integers(-60, 60))
def test_a_use_that_may_be_ours_is_never_redeemed_again(delivery, found, ahead):
    step = settle(delivery, found, ahead * SECOND)
    if not isinstance(step, Redeem):
        return
    mine = list(delivery.windows)
    if delivery.stamped:
        sent = datetime.fromisoformat(delivery.stamped)
        mine.append((sent, sent))
    (target,) = [c for c in find_target(delivery, found) if c.redeemable is not False][:1]
    used = used_at(delivery, target)
    slack = 2 * SECOND
    assert used is None or not any(a - slack <= used <= b + slack for a, b in mine)


@given(DEBTS, st.lists(ENTRIES, max_size=3))
def test_only_an_admitted_redemption_is_redeemed_and_only_an_undo_is_given_back(delivery, found):
    step = settle(delivery, found, NONE)
    if isinstance(step, Redeem):
        assert delivery.admitted
        assert not delivery.undo
        assert delivery.method is Method.REDEEM
        assert step.redemption_code
    if isinstance(step, Unredeem):
        assert delivery.undo
