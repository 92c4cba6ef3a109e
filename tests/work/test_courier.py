"""What is owed reaches the supplier once, in order, whatever happens on the way; a real supplier on
a real socket, every fault it knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from owing import LOOKUP, REDEEM, Clock, Owing, until

from scanner.demo.supplier import EmbeddedSupplier, Target
from scanner.demo.supplier.faults import KINDS
from scanner.domain.delivery import DeliveryState
from scanner.domain.ticket import Method
from scanner.ports import NotServed
from scanner.work import courier
from scanner.work.connections import Connections

VALIDATE = "/redemption/validate"


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


# -- every fault -----------------------------------------------------------------------------------

# What a fault that meets one call does to a debt: how it stands after that round, and how many
# redeem calls there have been in the end. It always ends DELIVERED, and acted on once.
AT_LOOKUP = {
    "latency": ("QUEUED", 1),
    "hang": ("QUEUED", 1),
    "drop": ("QUEUED", 1),
    "status": ("QUEUED", 1),
    "html": ("QUEUED", 1),
    "throttle429": ("QUEUED", 1),
    "throttle400": ("QUEUED", 1),
    "revoked": ("PARKED", 1),
    "lost_answer": ("QUEUED", 1),
    "late_answer": ("QUEUED", 1),
    "drip": ("QUEUED", 1),
    "garbage": ("QUEUED", 1),
    "empty": ("QUEUED", 1),
    "wrong_type": ("QUEUED", 1),
    "huge": ("QUEUED", 1),
    "no_capability": ("PARKED", 1),
    "test_env": ("PARKED", 1),
}
AT_REDEEM = {
    # The supplier did not act: looked up, still redeemable, sent once more.
    "hang": ("IN_FLIGHT", 2),
    "drop": ("IN_FLIGHT", 2),
    "status": ("IN_FLIGHT", 2),
    "html": ("IN_FLIGHT", 2),
    "throttle429": ("IN_FLIGHT", 2),
    "throttle400": ("IN_FLIGHT", 2),
    "revoked": ("PARKED", 2),
    # It acted and nobody heard: looked up, recognised, never sent again.
    "latency": ("IN_FLIGHT", 1),
    "lost_answer": ("IN_FLIGHT", 1),
    "late_answer": ("IN_FLIGHT", 1),
    "drip": ("IN_FLIGHT", 1),
    "garbage": ("IN_FLIGHT", 1),
    "empty": ("IN_FLIGHT", 1),
    "wrong_type": ("IN_FLIGHT", 1),
    "huge": ("IN_FLIGHT", 1),
    # A yes is a yes, whatever else it says.
    "no_capability": ("DELIVERED", 1),
    "test_env": ("DELIVERED", 1),
}
ACTS_LATE = ("latency",)
SILENT = ("latency", "hang", "late_answer", "drip", "huge")
# A question on a connection that dies is asked again at once: only the second time it is lost.
ASKED_AGAIN = {(LOOKUP, "drop"), (LOOKUP, "lost_answer")}
FAULTS = [
    (path, kind, stands, calls)
    for path, table in ((LOOKUP, AT_LOOKUP), (REDEEM, AT_REDEEM))
    for kind, (stands, calls) in table.items()
]


def test_the_tables_name_every_fault_there_is() -> None:
    assert AT_LOOKUP.keys() == AT_REDEEM.keys() == KINDS.keys()


@pytest.mark.parametrize(("path", "kind", "stands", "calls"), FAULTS)
def test_a_debt_that_meets_a_fault_is_settled_and_acted_on_once(
    lane: Owing,
    expected_log: Any,
    monkeypatch: pytest.MonkeyPatch,
    path: str,
    kind: str,
    stands: str,
    calls: int,
) -> None:
    if stands == "PARKED":
        expected_log("castle is parked")
    scan = lane.owe("CAS-1001")
    times = 2 if (path, kind) in ASKED_AGAIN else 1
    seconds = 0.05 if kind == "drip" else 1.5
    lane.server.fault(kind, path=path, times=times, seconds=seconds)
    with monkeypatch.context() as patch:
        if kind in SILENT:
            patch.setattr(courier, "CALL_TIMEOUT", 0.4)
        lane.deliver()
    assert lane.state(scan) == stands
    lane.server.heal()
    if path == REDEEM and kind in ACTS_LATE:
        until(lane.acted)  # the request that nobody waits for any more is acted on all the same
    lane.later()
    assert lane.state(scan) == "DELIVERED"
    assert lane.acted() == ["CAS-1001-1"]
    assert lane.asked(REDEEM, "POST") == calls
    assert lane.disputes() == []


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_dead_key_parks_its_connection_loudly_and_a_mended_one_releases_it(
    lane: Owing, expected_log: Any, status: int
) -> None:
    expected_log("castle is parked")
    first, second = lane.owe("CAS-1001"), lane.owe("CAS-1002")
    other = lane.owe("HAR-1001")
    lane.server.fault("revoked", supplier="castle", status=status)
    lane.deliver()
    assert [lane.state(scan) for scan in (first, second, other)] == [
        "PARKED",
        "PARKED",
        "DELIVERED",
    ]
    assert "castle" in lane.alarms()["key castle"]
    lane.later()
    assert lane.state(first) == "PARKED"
    lane.server.heal()
    lane.later()
    assert [lane.state(scan) for scan in (first, second)] == ["DELIVERED", "DELIVERED"]
    assert "key castle" not in lane.alarms()


def test_what_is_owed_to_a_connection_that_is_gone_parks_loudly_until_it_is_back(
    lane: Owing, expected_log: Any
) -> None:
    expected_log("castle is parked")
    scan = lane.owe("CAS-1001")
    both, harbour = lane.connections, lane.suppliers["harbour"]
    lane.connections = Connections([harbour], lane.http, lane.said.append, lane.now)
    lane.courier = lane.new_courier()
    lane.deliver()
    assert lane.state(scan) == "PARKED"
    assert "not configured" in lane.alarms()["key castle"]
    lane.connections = both
    lane.courier = lane.new_courier()
    lane.later()
    assert lane.state(scan) == "DELIVERED"


@pytest.mark.parametrize("kind", ["no_capability", "test_env"])
def test_a_dropped_capability_or_a_forced_test_environment_parks(
    lane: Owing, expected_log: Any, kind: str
) -> None:
    expected_log("castle is parked")
    scan = lane.owe("CAS-1001")
    lane.server.fault(kind)
    lane.deliver()
    lane.later()
    assert (lane.state(scan), lane.asked(REDEEM)) == ("PARKED", 0)
    assert lane.alarms()["key castle"]
    lane.server.heal()
    lane.later()
    assert lane.state(scan) == "DELIVERED"


@pytest.mark.parametrize("kind", ["throttle429", "throttle400"])
def test_a_supplier_that_asks_to_be_left_alone_is_left_alone_so_long(
    lane: Owing, kind: str
) -> None:
    first, second = lane.owe("CAS-1001"), lane.owe("CAS-1002")
    lane.server.fault(kind, path=LOOKUP, seconds=30)
    lane.deliver()
    asked = len(lane.server.requests)
    lane.server.heal()
    lane.clock.forward(seconds=29)
    lane.courier.probe()
    lane.deliver()
    assert len(lane.server.requests) == asked
    lane.clock.forward(seconds=1.1)
    lane.courier.probe()
    lane.deliver()
    assert [lane.state(scan) for scan in (first, second)] == ["DELIVERED", "DELIVERED"]


def test_a_supplier_that_asks_for_patience_all_day_gets_everything_in_the_end(lane: Owing) -> None:
    scan = lane.owe("CAS-1001")
    lane.server.fault("throttle429", path=LOOKUP, seconds=30)
    for _ in range(courier.GIVE_UP + 3):
        lane.later()
    assert (lane.state(scan), lane.disputes()) == ("QUEUED", [])
    lane.server.heal()
    lane.later()
    assert lane.state(scan) == "DELIVERED"


def test_an_undo_that_waits_for_a_lost_call_holds_up_nobody_else(lane: Owing) -> None:
    waits = lane.owe("CAS-1001", state=DeliveryState.IN_FLIGHT, windows=lane.lost(60))
    assert lane.undo(waits).pending
    lane.deliver()
    other = lane.owe("CAS-1002")
    lane.deliver()
    assert (lane.state(waits), lane.state(other)) == ("IN_FLIGHT", "DELIVERED")


# -- order -----------------------------------------------------------------------------------------


def lookups(lane: Owing) -> list[str]:
    return [r.query["reference"] for r in lane.server.requests if r.path == LOOKUP]


def test_what_was_tried_least_comes_first_then_what_is_oldest(
    lane: Owing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "AT_ONCE", 1)
    monkeypatch.setattr(courier, "AHEAD", 1)
    sick = lane.owe("CAS-1001")
    lane.server.fault("status", path=LOOKUP, times=1)
    lane.deliver()
    assert lane.of(sick).attempts == 1
    lane.server.requests.clear()
    codes = ["CAS-1003", "CAS-1004", "CAS-1006"]
    for code in codes:
        lane.owe(code)
    lane.clock.forward(seconds=10)
    lane.deliver()
    assert lookups(lane) == [*codes, "CAS-1001"]


def test_the_tickets_of_one_booking_are_delivered_one_after_the_other(lane: Owing) -> None:
    units = lane.server.venue.find("CAS-4001").units[:3]
    scans = [lane.owe(unit.barcode or "") for unit in units]
    lane.server.fault("latency", seconds=0.03)
    lane.deliver()
    assert [lane.state(scan) for scan in scans] == ["DELIVERED"] * 3
    assert [request.path for request in lane.server.requests] == [LOOKUP, REDEEM] * 3
    assert lane.acted() == ["CAS-4001-1", "CAS-4001-2", "CAS-4001-3"]


def test_different_bookings_are_delivered_beside_each_other(lane: Owing) -> None:
    for code in ("CAS-1001", "CAS-1002", "CAS-1003"):
        lane.owe(code)
    lane.server.fault("latency", path=LOOKUP, seconds=0.1)
    lane.deliver()
    assert [request.path for request in lane.server.requests][:3] == [LOOKUP] * 3
    assert lane.deliveries.pending() == 0


def test_one_poisoned_row_among_hundreds_delays_nobody(lane: Owing) -> None:
    lane.server.venue.add_many("castle", 200, product_id="castle")
    poisoned = lane.owe("CAS-1001")
    lane.server.venue.find("CAS-1001").product_id = "gone"  # the supplier breaks when it is asked
    for number in range(1, 201):
        lane.owe(f"LOAD-{number:07d}")
    lane.deliver()
    assert len(lane.acted()) == 200
    assert lane.state(poisoned) == "QUEUED"
    assert lane.deliveries.pending() == 1
    lane.server.defects.clear()


def test_a_row_that_nobody_can_deliver_becomes_a_dispute_in_the_end(lane: Owing) -> None:
    lane.server.venue.add_many("castle", courier.GIVE_UP, product_id="castle")
    poisoned = lane.owe("CAS-1001")
    lane.server.venue.find("CAS-1001").product_id = "gone"
    for number in range(1, courier.GIVE_UP + 1):
        lane.owe(f"LOAD-{number:07d}")
        lane.later()
    assert lane.state(poisoned) == "DISPUTED"
    assert "given up" in lane.dispute()["detail"]
    asked = lane.asked(LOOKUP)
    lane.later()
    assert lane.asked(LOOKUP) == asked
    lane.server.defects.clear()


def test_a_ticket_that_no_operation_serves_does_not_park_those_that_are_taken(
    lane: Owing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some suppliers say "no such operation" of one ticket; nothing of others waits for that."""
    lane.server.venue.add_many("castle", courier.GIVE_UP + 1, product_id="castle")
    castle = lane.suppliers["castle"]
    redeem, bad = castle.redeem, castle.lookup("CAS-1001", 5)[0].redemption_code

    def serve(code: str, timeout: float, timestamp: str = "") -> Any:
        if code == bad:
            raise NotServed("The supplier has no such operation.", 404)
        return redeem(code, timeout, timestamp)

    monkeypatch.setattr(castle, "redeem", serve)
    lane.owe("LOAD-0000001")
    lane.deliver()
    sick = lane.owe("CAS-1001")
    for number in range(2, courier.GIVE_UP + 2):
        lane.owe(f"LOAD-{number:07d}")
        lane.later()
    assert (lane.state(sick), lane.alarms()) == ("DISPUTED", {})
    assert "given up" in lane.dispute()["detail"]


def test_while_a_supplier_takes_nothing_at_all_for_hours_nobody_is_given_up(lane: Owing) -> None:
    scans = [lane.owe("CAS-1001"), lane.owe("CAS-1002")]
    lane.server.fault("status", path=REDEEM)
    for _ in range(courier.GIVE_UP + 3):
        lane.later()
    assert [lane.state(scan) for scan in scans] == ["IN_FLIGHT", "IN_FLIGHT"]
    lane.server.heal()
    lane.later()
    assert [lane.state(scan) for scan in scans] == ["DELIVERED", "DELIVERED"]
    assert lane.disputes() == []


def test_what_is_refused_no_answer_for_a_day_is_for_a_person(
    lane: Owing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "GIVE_UP_ALL", courier.GIVE_UP + 1)
    scan = lane.owe("CAS-1001")
    lane.server.fault("status", path=REDEEM)
    for _ in range(courier.GIVE_UP_ALL):
        assert lane.state(scan) != "DISPUTED"
        lane.later()
    assert "given up" in lane.dispute()["detail"]


def test_a_fault_of_the_program_itself_holds_up_only_its_row(
    lane: Owing, expected_log: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_log("failed unexpectedly")
    sick, well = lane.owe("CAS-1001"), lane.owe("CAS-1002")
    look = lane.suppliers["castle"].lookup

    def lookup(reference: str, timeout: float) -> Any:
        if reference == "CAS-1001":
            raise RuntimeError("a bug")
        return look(reference, timeout)

    monkeypatch.setattr(lane.suppliers["castle"], "lookup", lookup)
    lane.deliver()
    assert (lane.state(sick), lane.state(well)) == ("QUEUED", "DELIVERED")
    lane.server.venue.add_many("castle", courier.GIVE_UP, product_id="castle")
    for number in range(1, courier.GIVE_UP + 1):
        lane.owe(f"LOAD-{number:07d}")
        lane.later()
    assert lane.state(sick) == "DISPUTED"  # also then it is for a person in the end


def test_an_undo_that_fails_again_and_again_is_a_failed_undo_in_the_end(
    lane: Owing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "GIVE_UP_ALL", courier.GIVE_UP)
    scan = lane.owe("CAS-1001")
    lane.deliver()
    lane.server.fault("status", path=REDEEM)
    assert lane.undo(scan).pending
    for _ in range(courier.GIVE_UP):
        lane.later()
    assert lane.dispute()["reason"] == "UNDO_FAILED"
    assert "given up" in lane.dispute()["detail"]
    asked = len(lane.server.requests)
    lane.later()
    assert len(lane.server.requests) == asked


def test_scans_come_first(lane: Owing) -> None:
    scan = lane.owe("CAS-1001")
    lane.may_run = lambda: False
    lane.deliver()
    assert lane.server.requests == []
    lane.may_run = lambda: True
    lane.deliver()
    assert lane.state(scan) == "DELIVERED"


def test_nothing_is_tried_while_the_link_is_out_and_all_is_when_it_is_back(lane: Owing) -> None:
    scan = lane.owe("CAS-1001")
    lane.connections.switch("castle", True)
    lane.deliver()
    assert lane.server.requests == []
    lane.connections.switch("castle", False)
    lane.deliver()
    assert lane.state(scan) == "DELIVERED"


def test_a_link_that_went_out_finds_its_way_back_by_probes(lane: Owing) -> None:
    scan = lane.owe("CAS-1001")
    lane.server.fault("drop", path=LOOKUP)
    for _ in range(3):
        lane.clock.forward(seconds=60)
        lane.deliver()
    assert lane.connections.link("castle").state.value == "OFFLINE"
    lane.server.heal()
    lane.clock.forward(seconds=600)
    lane.courier.probe()
    assert lane.connections.link("castle").state.value == "ONLINE"
    lane.deliver()
    assert lane.state(scan) == "DELIVERED"


# -- clocks ----------------------------------------------------------------------------------------


def test_a_clock_that_was_set_back_delays_nothing_that_is_owed(lane: Owing) -> None:
    scan = lane.owe("CAS-1001")
    lane.server.fault("status", path=LOOKUP, times=1)
    lane.deliver()
    lane.clock.forward(hours=-2)
    lane.deliver()
    assert lane.state(scan) == "DELIVERED"


# -- validate --------------------------------------------------------------------------------------


@pytest.fixture
def pass_lane(server: EmbeddedSupplier, clock: Clock, tmp_path: Path) -> Iterator[Owing]:
    server.shape.validate = True
    owing = Owing(tmp_path, server, clock, methods={"harbour": Method.VALIDATE})
    yield owing
    owing.close()


def test_a_lost_validation_is_settled_by_what_it_left_and_never_repeated(pass_lane: Owing) -> None:
    lane = pass_lane
    scan = lane.owe("HAR-1001", state=DeliveryState.IN_FLIGHT, windows=lane.lost())
    booking = lane.server.venue.find("HAR-1001")
    lane.server.venue.mark(Target(booking), "VALIDATE")
    lane.deliver()
    assert lane.state(scan) == "DELIVERED"
    assert (lane.asked(VALIDATE), lane.asked(REDEEM)) == (0, 0)


def test_a_lost_validation_without_a_trace_is_a_dispute_never_a_late_one(pass_lane: Owing) -> None:
    lane = pass_lane
    scan = lane.owe("HAR-1001", state=DeliveryState.IN_FLIGHT, windows=lane.lost())
    lane.deliver()
    lane.later()
    assert (lane.state(scan), lane.dispute()["reason"]) == ("DISPUTED", "VALIDATION_LOST")
    assert (lane.asked(VALIDATE), lane.asked(REDEEM)) == (0, 0)


@pytest.mark.parametrize("counted", [True, False])
def test_a_lost_validation_that_let_nobody_in_is_a_dispute_only_if_it_was_counted(
    pass_lane: Owing, counted: bool
) -> None:
    lane = pass_lane
    lost = lane.lost()
    scan = lane.owe("HAR-1001", let_in=False, state=DeliveryState.IN_FLIGHT, windows=lost)
    if counted:
        lane.server.venue.mark(Target(lane.server.venue.find("HAR-1001")), "VALIDATE")
    lane.later()
    assert lane.state(scan) == ("DISPUTED" if counted else "CANCELLED")
    assert [said["reason"] for said in lane.disputes()] == ["VALIDATION_LOST"] * counted
    assert (lane.asked(VALIDATE), lane.asked(REDEEM)) == (0, 0)


def test_what_was_let_in_unseen_is_never_redeemed_where_tickets_are_validated(
    pass_lane: Owing,
) -> None:
    lane = pass_lane
    scan = lane.owe_unseen("HAR-1001")
    lane.deliver()
    lane.later()
    assert lane.state(scan) == "DISPUTED"
    assert (lane.asked(VALIDATE), lane.asked(REDEEM)) == (0, 0)


def test_what_was_let_in_unseen_finds_its_supplier(lane: Owing) -> None:
    scan = lane.owe_unseen("HAR-1001")
    lane.deliver()
    lane.later()
    assert (lane.state(scan), lane.of(scan).connection) == ("DELIVERED", "harbour")


def test_what_was_let_in_unseen_and_two_suppliers_know_is_a_dispute(lane: Owing) -> None:
    scan = lane.owe_unseen("SHARED-CODE-1")
    lane.server.shape.credentials = "absent"  # else it names one of the two
    lane.deliver()
    assert (lane.state(scan), lane.dispute()["reason"]) == ("DISPUTED", "AMBIGUOUS")
    assert lane.acted() == []
