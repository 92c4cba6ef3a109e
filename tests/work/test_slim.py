"""Suppliers whose look-ups answer with little more than a redemption code."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from scanner.demo.booking import Target
from scanner.work.refresh import Refresh, RefreshState
from scanner.work.rounds import Rounds

BARE = ("uuid", "supplierReference", "redemptionCode")


@pytest.fixture
def bare(supplier):
    """A supplier whose look-ups name neither units nor product nor time of visit, and say yes."""
    answer = supplier._service.answer

    def slimmer(request):
        said = answer(request)
        if request.path.endswith("lookup"):
            said.body = [
                {"redeemable": True, **{name: entry[name] for name in BARE}} for entry in said.body
            ]
        return said

    supplier._service.answer = slimmer
    return supplier


@pytest.fixture
def curt(supplier):
    """A supplier whose look-ups say whether, and neither when nor who."""
    answer = supplier._service.answer

    def shorter(request):
        said = answer(request)
        if request.path.endswith("lookup"):
            said.body = [
                {name: entry[name] for name in (*BARE, "status", "redeemable")}
                for entry in said.body
            ]
        return said

    supplier._service.answer = shorter
    return supplier


def code_of(supplier, reference):
    return supplier.venue.find(reference).voucher


def asked(supplier, start="/bookings/"):
    return [request for request in supplier.requests if start in request.path]


def load(lane):
    for each in lane.connections.suppliers.values():
        refresh = Refresh(each, lane.lane.manifest, lane.settings.manifest, None, lambda _: False)
        assert refresh.run().state is RefreshState.COMPLETE


def tomorrow(supplier, reference):
    booking = supplier.venue.find(reference)
    booking.start += timedelta(days=1)
    booking.end += timedelta(days=1)


def test_the_day_of_a_slim_answer_is_asked_for(bare, gate):
    """Only the booking itself says for when it is: a look-up may call it redeemable all year."""
    tomorrow(bare, "CAS-4001")
    answer = gate().admit(code_of(bare, "CAS-4001"))
    assert (answer["verdict"], answer["reason"]) == ("REFUSE", "WRONG_DATE")
    assert bare.venue.redemptions == []


def test_the_party_of_a_slim_answer_is_asked_for(bare, gate):
    answer = gate().admit(code_of(bare, "CAS-4001"))
    assert (answer["verdict"], answer["party"]) == ("ADMIT", {"ADULT": 3, "CHILD": 2})
    assert answer["delivery"] == "DELIVERED"


def test_the_entrance_of_a_slim_answer_is_asked_for(bare, gate):
    assert gate(products=["castle"]).admit(code_of(bare, "CAS-4001"))["verdict"] == "ADMIT"
    answer = gate("other", products=["museum"]).admit(code_of(bare, "CAS-1001"))
    assert answer["reason"] == "WRONG_GATE"


def test_one_ticket_of_a_slim_booking_is_one_person(bare, gate):
    ticket = bare.venue.find("CAS-4001").units[1]
    assert gate().admit(ticket.barcode)["people"] == 1


def test_what_the_local_copy_knows_is_not_asked_for(bare, gate):
    lane = gate()
    load(lane)
    bare.requests.clear()
    assert lane.admit(code_of(bare, "CAS-4001"))["people"] == 5
    assert asked(bare) == []


def test_a_full_answer_asks_for_nothing_more(supplier, gate):
    gate().admit(code_of(supplier, "CAS-4001"))
    assert asked(supplier) == []


@pytest.mark.parametrize("kind", ["status", "html", "drop", "throttle429", "revoked"])
def test_where_the_booking_is_not_shown_the_suppliers_word_must_do(bare, gate, kind):
    bare.fault(kind, path="/bookings/", status=503 if kind == "status" else 403)
    lane = gate()
    answer = lane.admit(code_of(bare, "CAS-4001"))
    assert (answer["verdict"], answer["delivery"]) == ("ADMIT", "DELIVERED")


def test_a_booking_that_does_not_come_keeps_nobody_waiting_twice(bare, gate):
    bare.fault("hang", path="/bookings/")
    lane = gate(server_budget_ms=1000)
    for reference in ("CAS-4001", "CAS-1001"):
        assert lane.admit(code_of(bare, reference))["verdict"] == "ADMIT"
    assert len(asked(bare)) == 1
    bare.heal()


def test_a_slim_view_of_a_party_knows_whom_the_copy_let_in(supplier, gate):
    """Its units have no names: beside the local copy's they are the same people (P3)."""
    supplier.shape.lookup = "slim"
    lane = gate()
    load(lane)
    booking = supplier.venue.find("CAS-4001")
    lane.connections.switch("castle", offline=True)
    assert lane.admit(booking.units[0].barcode)["people"] == 1
    lane.connections.switch("castle", offline=False)
    assert lane.admit(booking.voucher)["people"] == 4


def test_a_slim_view_that_calls_one_used_is_believed(supplier, gate):
    supplier.shape.lookup = "slim"
    lane = gate()
    load(lane)
    booking = supplier.venue.find("CAS-4001")
    supplier.venue.mark(Target(booking, 0), "REDEEM", supplier.venue.now())
    assert lane.admit(booking.voucher)["people"] == 4


def deliver(lane):
    Rounds(lane.settings, lane.connections, lane.lane.deliveries, lane.lane.manifest).once(
        threading.Event()
    )


@pytest.mark.parametrize("shape", ["curt", "slim"])
def test_a_lost_answer_of_a_slim_supplier_is_recognised(request, supplier, gate, shape):
    """Its look-up says that the ticket is used; the booking says when, and so by whom."""
    if shape == "curt":
        request.getfixturevalue("curt")
    supplier.shape.lookup = "slim"
    lane = gate()
    supplier.fault("lost_answer", path="/redemption/redeem", times=1)
    assert lane.admit(code_of(supplier, "CAS-4001"))["delivery"] == "IN_FLIGHT"
    deliver(lane)
    assert [row["state"] for row in lane.lane.deliveries.listed("DELIVERED")] == ["DELIVERED"]
    assert len(asked(supplier, "/redemption/redeem")) == 1


def test_a_slim_answer_says_when_a_ticket_was_used(curt, gate):
    booking = curt.venue.find("CAS-4001")
    at = curt.venue.now() - timedelta(minutes=9)
    curt.venue.mark(Target(booking), "REDEEM", at)
    answer = gate().admit(booking.voucher)
    assert answer["reason"] == "ALREADY_USED"
    assert answer["first_use"]["at"].startswith(f"{at:%Y-%m-%dT%H:%M}")


def test_a_used_ticket_has_a_first_use_also_where_nobody_says_when(supplier, gate):
    supplier.shape.lookup = "slim"
    supplier.fault("status", path="/bookings/", status=404)
    answer = gate().admit(supplier.venue.find("CAS-REDEEMED").voucher)
    assert answer["reason"] == "ALREADY_USED"
    assert answer["first_use"] == {"at": None, "lane": None}
