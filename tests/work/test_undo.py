"""Taking an admission back, with a reason, and never claiming more than the supplier confirmed."""

from __future__ import annotations

import pytest

from scanner.demo.booking import Target

REDEEM = "/redemption/redeem"


def code_of(supplier, reference):
    return supplier.venue.find(reference).voucher


def test_an_undone_ticket_works_again_everywhere(supplier, gate):
    lane = gate()
    code = code_of(supplier, "CAS-1001")
    answer = lane.admit(code)
    result = lane.undo(answer["scan_id"])
    assert (result.done, result.pending) == (True, False)
    assert supplier.venue.find("CAS-1001").status == "CONFIRMED"
    assert supplier.count(REDEEM, "DELETE") == 1
    assert lane.rows() == [("INTENT",), ("OUTCOME",), ("UNDO",)]
    assert "the arm did not turn" in lane.rows("body")[-1][0]
    assert lane.admit(code)["verdict"] == "ADMIT"


def test_an_undo_needs_a_reason_and_an_admission(supplier, gate):
    lane = gate()
    answer = lane.admit(code_of(supplier, "CAS-1001"))
    assert "reason" in lane.undo(answer["scan_id"], " ").sentence
    assert "no admission" in lane.undo("nobody").sentence
    assert lane.rows() == [("INTENT",), ("OUTCOME",)]


def test_an_admission_is_undone_once(supplier, gate):
    lane = gate()
    answer = lane.admit(code_of(supplier, "CAS-1001"))
    assert lane.undo(answer["scan_id"]).done
    again = lane.undo(answer["scan_id"])
    assert not again.done
    assert "before" in again.sentence
    assert supplier.count(REDEEM, "DELETE") == 1


@pytest.mark.parametrize("generation", ["2022", "2026"])
def test_a_supplier_that_cannot_undo_is_reported_and_the_ticket_stays_used(
    supplier, gate, generation
):
    supplier.generation, supplier.shape.undo = generation, False
    lane = gate()
    code = code_of(supplier, "CAS-1001")
    answer = lane.admit(code)
    result = lane.undo(answer["scan_id"])
    assert (result.done, result.pending) == (False, False)
    assert "cannot undo" in result.sentence
    assert lane.admit(code)["reason"] == "ALREADY_USED"
    assert supplier.venue.find("CAS-1001").status == "REDEEMED"


def test_an_undo_that_the_supplier_took_but_did_not_do_is_not_believed(supplier, gate):
    lane = gate()
    answer = lane.admit(code_of(supplier, "CAS-1001"))
    supplier.venue.mark = lambda *args, **kwargs: [0]
    result = lane.undo(answer["scan_id"])
    assert not result.done
    assert "still has it as used" in result.sentence


def test_an_undo_while_the_supplier_is_silent_is_owed(supplier, gate):
    lane = gate()
    code = code_of(supplier, "CAS-1001")
    answer = lane.admit(code)
    supplier.fault("status")
    result = lane.undo(answer["scan_id"])
    assert (result.done, result.pending) == (False, True)
    (owed,) = lane.lane.deliveries.listed()
    assert owed["undo"]


def test_what_was_never_delivered_is_undone_without_asking(supplier, gate):
    lane = gate(unknown_offline="admit")
    supplier.fault("status")
    answer = lane.admit("XX-1")
    assert answer["verdict"] == "ADMIT"
    asked = len(supplier.requests)
    assert lane.undo(answer["scan_id"]).done
    assert len(supplier.requests) == asked
    assert lane.lane.deliveries.listed() == []
    assert lane.admit("XX-1")["verdict"] == "ADMIT"


def test_a_lost_answer_that_the_supplier_had_acted_on_is_undone_there(supplier, gate):
    lane = gate()
    supplier.fault("lost_answer", path=REDEEM, method="POST", times=1)
    answer = lane.admit(code_of(supplier, "CAS-1001"))
    assert answer["delivery"] == "IN_FLIGHT"
    assert lane.undo(answer["scan_id"]).done
    assert supplier.venue.find("CAS-1001").status == "CONFIRMED"


def test_what_another_gate_used_is_not_given_back(supplier, gate):
    lane = gate()
    supplier.fault("drop", path=REDEEM, times=1)
    booking = supplier.venue.find("CAS-1001")
    answer = lane.admit(booking.voucher)
    assert answer["delivery"] == "IN_FLIGHT"
    supplier.venue.mark(Target(booking), "REDEEM", supplier.venue.now().replace(year=2020))
    lane.undo(answer["scan_id"])
    assert supplier.count(REDEEM, "DELETE") == 0
    assert booking.status == "REDEEMED"


def test_part_of_a_party_is_undone_unit_by_unit(supplier, gate):
    lane = gate()
    party = supplier.venue.find("CAS-4001")
    first = lane.admit(party.voucher, units=2)
    lane.admit(party.voucher)
    assert party.status == "REDEEMED"
    assert lane.undo(first["scan_id"]).done
    assert [u.status for u in party.units] == ["CONFIRMED"] * 2 + ["REDEEMED"] * 3
    assert lane.admit(party.voucher)["people"] == 2


def test_an_undo_for_a_connection_that_is_gone_is_owed(supplier, gate):
    lane = gate()
    answer = lane.admit(code_of(supplier, "CAS-1001"))
    del lane.connections.suppliers["castle"]
    assert lane.undo(answer["scan_id"]).pending
