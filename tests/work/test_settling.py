"""How a late upload ends: each disagreement with the supplier is a fact with both times, its own
redemption is recognised, and the time sent is the time of the scan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from owing import LOOKUP, NOON, REDEEM, Clock, Owing

from scanner.adapters.journal.disputes import close_dispute
from scanner.demo.supplier import EmbeddedSupplier, Target, redemption
from scanner.demo.supplier.errors import bad_request
from scanner.domain.delivery import DeliveryState

FLYING = DeliveryState.IN_FLIGHT


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier(clock=clock) as started:
        yield started
    assert started.defects == []


@pytest.fixture
def lane(server: EmbeddedSupplier, clock: Clock, tmp_path: Path) -> Iterator[Owing]:
    owing = Owing(tmp_path, server, clock)
    yield owing
    owing.close()


def mark(lane: Owing, code: str, action: str = "REDEEM") -> None:
    """Another gate was there."""
    lane.server.venue.mark(Target(lane.server.venue.find(code)), action)


def cached(lane: Owing) -> list[bool]:
    """The supplier answers look-ups from its memory, until the list is cleared."""
    answer, on = lane.server._service.answer, [True]
    memory: dict[str, Any] = {}

    def remembered(request: Any) -> Any:
        if request.path != LOOKUP or not on:
            return answer(request)
        return memory.setdefault(request.query["reference"], answer(request))

    lane.server._service.answer = remembered  # type: ignore[method-assign]
    return on


def stamps(lane: Owing) -> list[str | None]:
    return [
        request.body.get("timestamp")
        for request in lane.server.requests
        if (request.path, request.method) == (REDEEM, "POST")
    ]


# -- the time of the scan --------------------------------------------------------------------------


def test_a_late_upload_carries_the_time_of_the_scan_in_whole_seconds(lane: Owing) -> None:
    lane.clock.forward(seconds=0.7)
    lane.owe("CAS-1001")
    lane.clock.forward(hours=2)
    lane.deliver()
    assert stamps(lane) == ["2026-05-14T12:00:00Z"]
    assert lane.server.venue.find("CAS-1001").redeemed_at == NOON


def test_the_time_sent_is_corrected_by_the_servers_clock(lane: Owing) -> None:
    lane.late = timedelta(minutes=40)  # the lane's clock is behind
    lane.owe("CAS-1001")
    lane.clock.forward(hours=2)
    lane.deliver()
    (said,) = stamps(lane)
    assert said in ("2026-05-14T12:00:00Z", "2026-05-14T12:00:01Z")


def test_the_time_sent_is_never_in_the_servers_future(lane: Owing) -> None:
    scan = lane.owe("CAS-1001")
    lane.late = timedelta(hours=1)  # the clock was set back since
    lane.deliver()
    (said,) = stamps(lane)
    assert said is not None
    assert said <= "2026-05-14T12:00:01Z"
    assert lane.state(scan) == "DELIVERED"


def test_a_supplier_that_refuses_a_time_gets_none_and_is_remembered(lane: Owing) -> None:
    lane.server.shape.timestamp = "refused"
    first = lane.owe("CAS-1001")
    lane.deliver()
    assert (lane.state(first), stamps(lane)) == ("DELIVERED", ["2026-05-14T12:00:00Z", None])
    assert lane.no_stamps == {"castle"}
    second = lane.owe("CAS-1002")
    lane.deliver()
    assert (lane.state(second), stamps(lane)[2:]) == ("DELIVERED", [None])
    assert lane.disputes() == []


# -- after a lost answer ---------------------------------------------------------------------------


def test_a_call_whose_answer_was_lost_is_recognised_by_its_window(lane: Owing) -> None:
    scan = lane.owe("CAS-1001", state=FLYING, windows=lane.lost())
    mark(lane, "CAS-1001")
    lane.clock.forward(hours=1)
    lane.deliver()
    assert (lane.state(scan), lane.asked(REDEEM)) == ("DELIVERED", 0)


def test_a_call_that_never_arrived_is_sent_once(lane: Owing) -> None:
    scan = lane.owe("CAS-1001", state=FLYING, windows=lane.lost())
    lane.clock.forward(hours=1)
    lane.deliver()
    assert (lane.state(scan), lane.asked(REDEEM)) == ("DELIVERED", 1)


@pytest.mark.parametrize("second", ["refused", "accepted"])
def test_an_acknowledged_redemption_is_never_asked_for_again(lane: Owing, second: Any) -> None:
    lane.server.shape.second_redeem = second
    scan = lane.owe("CAS-1001")
    lane.server.fault("lost_answer", path=REDEEM, times=1)
    lane.deliver()
    assert lane.state(scan) == "IN_FLIGHT"
    for _ in range(3):
        lane.later()
    assert (lane.state(scan), lane.asked(REDEEM)) == ("DELIVERED", 1)


@pytest.mark.parametrize("reason", [True, False])
def test_a_cached_look_up_makes_no_stranger_of_our_own_redemption(
    lane: Owing, monkeypatch: pytest.MonkeyPatch, reason: bool
) -> None:
    """It still calls redeemable what our lost call has used up; the refusal says why, or not."""
    if not reason:
        monkeypatch.setattr(redemption, "_refused", lambda code, why: bad_request(why[1]))
    caching = cached(lane)
    scan = lane.owe("CAS-1001")
    lane.server.fault("lost_answer", path=REDEEM, times=1)
    lane.deliver()
    lane.later()
    assert lane.state(scan) == "IN_FLIGHT"
    caching.clear()
    lane.later()
    assert (lane.state(scan), len(lane.acted())) == ("DELIVERED", 1)
    assert lane.no_stamps == set()  # it was not the time that it refused


def test_an_undo_is_asked_for_though_a_cached_look_up_knows_nothing_of_the_redemption(
    lane: Owing,
) -> None:
    cached(lane)
    scan = lane.owe("CAS-1001")
    lane.deliver()
    assert lane.undo(scan).done
    assert (lane.asked(REDEEM, "DELETE"), lane.acted("UNREDEEM")) == (1, lane.acted())
    assert lane.server.venue.find("CAS-1001").status == "CONFIRMED"


def test_a_look_up_that_contradicts_for_ever_is_a_dispute(lane: Owing) -> None:
    cached(lane)
    scan = lane.owe("CAS-1001")
    lane.server.fault("lost_answer", path=REDEEM, times=1)
    for _ in range(10):
        lane.later()
    assert lane.state(scan) == "DISPUTED"


def test_somebody_else_in_the_very_hour_of_a_lost_answer_is_not_us(lane: Owing) -> None:
    scan = lane.owe("CAS-1001", state=FLYING, windows=lane.lost())
    lane.clock.forward(minutes=20)
    mark(lane, "CAS-1001")
    lane.clock.forward(minutes=20)
    lane.deliver()
    assert (lane.state(scan), lane.dispute()["reason"]) == ("DISPUTED", "USED_ELSEWHERE_AFTER")


def test_a_call_that_used_up_one_of_a_party_leaves_the_others_to_be_redeemed(lane: Owing) -> None:
    """One ticket of a party was interrupted; shown again with the whole party, it is continued."""
    booking = lane.server.venue.find("CAS-1002")
    scan = lane.owe("CAS-1002", state=FLYING, windows=lane.lost())
    lane.server.venue.mark(Target(booking, 0), "REDEEM")
    lane.clock.forward(minutes=5)
    lane.deliver()
    assert (lane.state(scan), booking.status, lane.disputes()) == ("DELIVERED", "REDEEMED", [])


# -- disputes --------------------------------------------------------------------------------------


def test_used_before_this_lane_is_a_dispute_with_both_times_and_places(lane: Owing) -> None:
    lane.server.generation = "2022"  # whose scans say where
    candidate = lane.find("CAS-1001")
    mark(lane, "CAS-1001")
    lane.clock.forward(minutes=30)
    lane.owe("CAS-1001", candidate=candidate)
    lane.deliver()
    said = lane.dispute()
    assert said["reason"] == "USED_ELSEWHERE_BEFORE"
    assert (said["at"][:16], said["there"][:16]) == ("2026-05-14T12:30", "2026-05-14T12:00")
    assert (said["lane"], said["place"]) == ("North gate", "Castle")
    assert said["said"] == "Come in: 1 adult."
    assert said["admitted"] is True


def test_used_after_this_lane_says_so(lane: Owing) -> None:
    lane.owe("CAS-1001")
    lane.clock.forward(minutes=30)
    mark(lane, "CAS-1001")
    lane.deliver()
    said = lane.dispute()
    assert (said["reason"], said["there"][:16]) == ("USED_ELSEWHERE_AFTER", "2026-05-14T12:30")


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        ("CANCELLED", "CANCELLED"),
        ("NO_SHOW", "NO_SHOW"),
        ("EXPIRED", "NOT_CONFIRMED"),
        ("ON_HOLD", "NOT_CONFIRMED"),
        ("WAITLISTED", "NOT_CONFIRMED"),
    ],
)
def test_a_booking_that_is_no_longer_good_is_a_dispute_named_after_it(
    lane: Owing, status: str, reason: str
) -> None:
    scan = lane.owe("CAS-1001")
    lane.server.venue.change(lane.server.venue.find("CAS-1001"), status=status)
    lane.deliver()
    assert (lane.state(scan), lane.dispute()["reason"]) == ("DISPUTED", reason)
    assert lane.asked(REDEEM) == 0


def test_another_day_is_a_dispute(lane: Owing) -> None:
    scan = lane.owe("CAS-2001")  # for tomorrow
    lane.deliver()
    assert (lane.state(scan), lane.dispute()["reason"]) == ("DISPUTED", "WRONG_DATE")


@pytest.mark.parametrize("unknown", ["empty", "400", "404"])
def test_a_code_that_is_not_known_any_more_is_a_dispute(lane: Owing, unknown: Any) -> None:
    scan = lane.owe("CAS-1001")
    lane.server.shape.unknown_code = unknown
    lane.server.venue.change(lane.server.venue.find("CAS-1001"), reference="GONE")
    lane.deliver()
    assert (lane.state(scan), lane.dispute()["reason"]) == ("DISPUTED", "UNKNOWN_CODE")


def test_a_code_that_now_opens_something_else_is_a_dispute(lane: Owing) -> None:
    venue = lane.server.venue
    scan = lane.owe("CAS-1001")
    venue.change(venue.find("CAS-1001"), reference="GONE")
    venue.change(venue.find("CAS-1006"), reference="CAS-1001")
    lane.deliver()
    assert (lane.state(scan), lane.dispute()["reason"]) == ("DISPUTED", "AMBIGUOUS")
    assert lane.acted() == []


def test_a_party_of_whom_one_came_in_elsewhere_is_redeemed_and_disputed(lane: Owing) -> None:
    booking = lane.server.venue.find("CAS-1002")
    lane.owe("CAS-1002")
    lane.clock.forward(minutes=5)
    lane.server.venue.mark(Target(booking, 0), "REDEEM")
    lane.deliver()
    assert booking.status == "REDEEMED"
    assert lane.dispute()["detail"] == "1 of 3 were used elsewhere"


def test_a_party_of_whom_one_was_marked_as_absent_is_redeemed_and_disputed(lane: Owing) -> None:
    booking = lane.server.venue.find("CAS-1002")
    lane.owe("CAS-1002")
    lane.server.venue.mark(Target(booking, 0), "NO_SHOW")
    lane.deliver()
    assert lane.acted() == ["CAS-1002-2", "CAS-1002-3"]
    assert lane.dispute()["reason"] == "NO_SHOW"
    assert lane.dispute()["detail"] == "1 of 3 were cancelled or marked as absent"


def test_a_dispute_is_never_sent_again_and_closed_by_a_person(lane: Owing) -> None:
    scan = lane.owe("CAS-1001")
    lane.server.venue.change(lane.server.venue.find("CAS-1001"), status="CANCELLED")
    lane.deliver()
    asked = len(lane.server.requests)
    lane.server.venue.change(lane.server.venue.find("CAS-1001"), status="CONFIRMED")
    lane.later()
    assert [r.path for r in lane.server.requests[asked:] if "redemption" in r.path] == []
    assert close_dispute(lane.deliveries.store, lane.dispute()["id"], "spoke to the office", "Ann")
    assert (lane.disputes(), lane.state(scan)) == ([], "DISPUTED")


def test_a_package_is_matched_to_the_attraction_that_was_chosen(lane: Owing) -> None:
    venue = lane.server.venue
    museum = venue.find("PKG-3001/2")
    candidate = lane.find("PKG-3001/2")
    voucher = venue.find("PKG-3001").voucher or ""
    scan = lane.owe(voucher, candidate=candidate)
    lane.deliver()
    assert (lane.state(scan), museum.status) == ("DELIVERED", "REDEEMED")
    assert venue.find("PKG-3001/1").status == "CONFIRMED"


def test_those_who_are_owed_by_a_shared_code_go_singly_where_it_would_use_up_somebody_else(
    lane: Owing,
) -> None:
    """The rest of a party came in by its voucher; before that was delivered, the one who had come
    in first was undone."""
    candidate = lane.find("CAS-1002")
    scan = lane.owe("CAS-1002", candidate=replace(candidate, units=candidate.units[1:]))
    lane.deliver()
    assert (lane.state(scan), lane.acted()) == ("DELIVERED", ["CAS-1002-2", "CAS-1002-3"])
    assert lane.disputes() == []


def test_a_shared_code_that_would_use_up_somebody_else_is_a_dispute(lane: Owing) -> None:
    candidate = lane.find("CAS-4003")  # whose tickets have no codes of their own
    scan = lane.owe("CAS-4003", candidate=replace(candidate, units=candidate.units[1:]))
    lane.deliver()
    assert (lane.state(scan), lane.acted()) == ("DISPUTED", [])
    assert "1 who was not let in" in lane.dispute()["detail"]


def test_the_code_of_a_party_is_delivered_when_the_others_are_used(lane: Owing) -> None:
    candidate = lane.find("CAS-4003")
    scan = lane.owe("CAS-4003", candidate=replace(candidate, units=candidate.units[1:]))
    lane.server.venue.mark(Target(lane.server.venue.find("CAS-4003"), 0), "REDEEM")
    lane.deliver()
    assert (lane.state(scan), lane.acted()[1:]) == ("DELIVERED", ["CAS-4003-2"])


# -- undo ------------------------------------------------------------------------------------------


def test_an_undo_before_delivery_cancels_what_is_owed(lane: Owing) -> None:
    scan = lane.owe("CAS-1001")
    assert lane.undo(scan).done
    lane.deliver()
    assert (lane.state(scan), lane.server.requests) == ("CANCELLED", [])


def test_an_undo_after_delivery_gives_the_redemption_back(lane: Owing) -> None:
    scan = lane.owe("CAS-1001")
    lane.deliver()
    assert lane.undo(scan).done
    assert (lane.state(scan), lane.acted("UNREDEEM")) == ("CANCELLED", ["CAS-1001-1"])


def test_an_undo_gives_back_nobody_else_of_the_party(lane: Owing) -> None:
    """One came in by a ticket, the rest by the voucher; the rest is undone."""
    party = lane.server.venue.find("CAS-1002")
    candidate = lane.find("CAS-1002")
    first = lane.owe(
        party.units[0].barcode or "", candidate=lane.find(party.units[0].barcode or "")
    )
    lane.deliver()
    rest = lane.owe("CAS-1002", candidate=replace(candidate, units=candidate.units[1:]))
    lane.deliver()
    assert lane.undo(rest).done
    assert [unit.status for unit in party.units] == ["REDEEMED", "CONFIRMED", "CONFIRMED"]
    assert (lane.state(first), lane.state(rest)) == ("DELIVERED", "CANCELLED")


def test_an_undo_that_would_give_back_somebody_else_too_is_refused(lane: Owing) -> None:
    party = lane.server.venue.find("CAS-4003")
    candidate = lane.find("CAS-4003")
    lane.server.venue.mark(Target(party, 0), "REDEEM")
    rest = lane.owe("CAS-4003", candidate=replace(candidate, units=candidate.units[1:]))
    lane.deliver()
    said = lane.undo(rest)
    assert (said.done, said.pending) == (False, False)
    assert "1 who came in apart" in said.sentence
    assert lane.acted("UNREDEEM") == []


def test_an_undo_that_finds_nobody_at_home_is_delivered_later(lane: Owing) -> None:
    scan = lane.owe("CAS-1001")
    lane.deliver()
    lane.server.fault("status", path="/redemption")
    said = lane.undo(scan)
    assert (said.done, said.pending, lane.state(scan)) == (False, True, "IN_FLIGHT")
    lane.server.heal()
    lane.later()
    assert (lane.state(scan), lane.acted("UNREDEEM")) == ("CANCELLED", ["CAS-1001-1"])


def test_an_undo_and_a_new_entry_are_delivered_in_their_order(lane: Owing) -> None:
    first = lane.owe("CAS-1001")
    lane.deliver()
    candidate = lane.find("CAS-1001")
    lane.server.fault("status", path="/redemption")
    lane.undo(first)
    lane.clock.forward(minutes=5)
    second = lane.owe("CAS-1001", candidate=candidate)
    lane.server.heal()
    for _ in range(2):
        lane.later()
    assert (lane.state(first), lane.state(second)) == ("CANCELLED", "DELIVERED")
    actions = [r.action for r in lane.server.venue.redemptions]
    assert actions == ["REDEEM", "UNREDEEM", "REDEEM"]


def test_an_undo_beside_a_lost_answer_waits_until_that_call_can_do_nothing_more(
    lane: Owing,
) -> None:
    scan = lane.owe("CAS-1001", state=FLYING, windows=lane.lost(10))
    said = lane.undo(scan)
    assert (said.done, said.pending) == (False, True)
    lane.clock.forward(seconds=5)
    mark(lane, "CAS-1001")  # it arrives after all
    lane.later()
    assert (lane.state(scan), lane.acted("UNREDEEM")) == ("CANCELLED", ["CAS-1001-1"])


def test_an_undo_wins_against_a_delivery_that_is_being_looked_up(lane: Owing) -> None:
    scan = lane.owe("CAS-1001")
    look = lane.suppliers["castle"].lookup

    def undone_meanwhile(reference: str, timeout: float) -> Any:
        found = look(reference, timeout)
        undone.append(reference)
        return found

    undone: list[str] = []
    lane.suppliers["castle"].lookup = undone_meanwhile  # type: ignore[method-assign]
    lane.may_run = lambda: True
    write = lane.deliveries.write

    def late(*args: Any, **more: Any) -> set[int]:
        if undone:
            undone.clear()
            lane.undo(scan)
        return write(*args, **more)

    lane.deliveries.write = late  # type: ignore[method-assign]
    lane.deliver()
    assert (lane.state(scan), lane.asked(REDEEM)) == ("CANCELLED", 0)


# -- interrupted -----------------------------------------------------------------------------------


@pytest.mark.parametrize("used", [True, False])
def test_an_interrupted_scan_is_a_dispute_and_redeems_nothing(lane: Owing, used: bool) -> None:
    scan = lane.owe("CAS-1001", let_in=False, state=FLYING, windows=lane.lost())
    if used:
        mark(lane, "CAS-1001")
    lane.later()
    said = lane.dispute()
    assert (lane.state(scan), said["reason"], said["admitted"]) == (
        "DISPUTED",
        "INTERRUPTED",
        False,
    )
    assert ("does not have" in said["detail"]) is not used
    assert lane.asked(REDEEM) == 0
    assert lane.asked(LOOKUP) == 1
