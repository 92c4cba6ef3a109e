"""Taking an admission back, with a reason, and never claiming more than the supplier confirmed."""

from __future__ import annotations

import threading
import time
from datetime import timedelta

import pytest

from scanner.adapters.journal.disputes import disputes_in
from scanner.demo.booking import Target
from scanner.work.refresh import Refresh
from scanner.work.rounds import Rounds

REDEEM = "/redemption/redeem"


class PowerGone(BaseException):
    """The end of the program."""


def deliver(lane):
    """What another run of the program does, long after."""
    lane.restart()
    with lane.lane.store.writing() as db:
        db.execute("update delivery set due = 0, lease = 0")
    Rounds(lane.settings, lane.connections, lane.lane.deliveries, lane.lane.manifest).once(
        threading.Event()
    )


def states(lane):
    return [row[0] for row in lane.lane.store.read("select state from delivery order by id")]


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
    (dispute,) = disputes_in(lane.lane.store)
    assert (dispute["reason"], states(lane)) == ("UNDO_FAILED", ["DISPUTED"])


def test_an_undo_that_was_refused_may_be_asked_for_again(supplier, gate):
    supplier.shape.undo = False
    lane = gate()
    answer = lane.admit(code_of(supplier, "CAS-1001"))
    assert not lane.undo(answer["scan_id"]).done
    supplier.shape.undo = True
    assert lane.undo(answer["scan_id"]).done
    assert (supplier.venue.find("CAS-1001").status, states(lane)) == ("CONFIRMED", ["CANCELLED"])


def test_an_undo_that_the_supplier_took_but_did_not_do_is_not_believed(supplier, gate):
    lane = gate()
    answer = lane.admit(code_of(supplier, "CAS-1001"))
    supplier.venue.mark = lambda *args, **kwargs: [0]
    result = lane.undo(answer["scan_id"])
    assert not result.done
    assert "does not show it" in result.sentence


def test_an_undo_that_was_refused_and_cannot_be_looked_up_is_not_called_done(supplier, gate):
    supplier.shape.undo = False
    lane = gate()
    answer = lane.admit(code_of(supplier, "CAS-1001"))
    client = lane.connections.suppliers["castle"]
    found = [client.lookup(code_of(supplier, "CAS-1001"), 3.0), []]
    client.lookup = lambda code, timeout: found.pop(0)
    assert not lane.undo(answer["scan_id"]).done
    assert states(lane) == ["DISPUTED"]


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
    asked = [r.path for r in supplier.requests if "redemption" in r.path]
    assert lane.undo(answer["scan_id"]).done
    assert [r.path for r in supplier.requests if "redemption" in r.path] == asked
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


def test_an_undo_does_not_wait_for_another_scan_that_is_being_undone(supplier, gate):
    lane = gate()
    answer, other = (lane.admit(code_of(supplier, name)) for name in ("CAS-1001", "CAS-1007"))
    lane.lane.deliveries.undo(other["scan_id"], "at the desk", "Nora", time.time() + 30)
    began = time.monotonic()
    assert lane.undo(answer["scan_id"]).done
    assert time.monotonic() - began < 10


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


@pytest.mark.parametrize("before", [True, False])
def test_an_undo_that_a_crash_cut_off_is_finished_by_look_up(supplier, gate, before):
    lane = gate()
    booking = supplier.venue.find("CAS-1001")
    answer = lane.admit(booking.voucher)
    client = lane.connections.suppliers["castle"]
    unredeem = client.unredeem

    def dies(code, timeout):
        if not before:
            unredeem(code, timeout)
        raise PowerGone

    client.unredeem = dies
    with pytest.raises(PowerGone):
        lane.undo(answer["scan_id"])
    assert lane.rows()[-1] == ("UNDO",)
    deliver(lane)
    assert (booking.status, states(lane)) == ("CONFIRMED", ["CANCELLED"])
    assert supplier.count(REDEEM, "DELETE") == 1
    assert lane.admit(booking.voucher)["verdict"] == "ADMIT"
    assert disputes_in(lane.lane.store) == []


def test_nobody_comes_in_again_before_an_undo_is_sure(supplier, gate):
    lane = gate()
    code = code_of(supplier, "CAS-1001")
    answer = lane.admit(code)
    client = lane.connections.suppliers["castle"]
    verdicts = []

    def unredeem(code_, timeout):
        verdicts.append(lane.admit(code)["reason"])
        raise PowerGone

    client.unredeem = unredeem
    with pytest.raises(PowerGone):
        lane.undo(answer["scan_id"])
    assert verdicts == ["ALREADY_USED"]


def test_of_a_party_only_those_are_free_whose_undo_the_supplier_took(supplier, gate):
    lane = gate()
    party = supplier.venue.find("CAS-4001")
    first = lane.admit(party.voucher, units=2)
    client = lane.connections.suppliers["castle"]
    unredeem = client.unredeem

    def once(code, timeout):
        unredeem(code, timeout)
        supplier.shape.undo = False

    client.unredeem = once
    said = lane.undo(first["scan_id"])
    assert (said.done, said.pending) == (False, False)
    assert sorted(states(lane)) == ["CANCELLED", "DISPUTED"]
    assert [u.status for u in party.units[:2]].count("CONFIRMED") == 1
    verdicts = sorted(lane.admit(u.barcode)["verdict"] for u in party.units[:2])
    assert verdicts == ["ADMIT", "REFUSE"]


def test_an_un_redeem_whose_answer_was_lost_is_no_dispute(supplier, gate):
    lane = gate()
    answer = lane.admit(code_of(supplier, "CAS-1001"))
    supplier.fault("lost_answer", path=REDEEM, method="DELETE", times=1)
    assert lane.undo(answer["scan_id"]).pending
    deliver(lane)
    assert states(lane) == ["CANCELLED"]
    assert disputes_in(lane.lane.store) == []


def test_what_was_taken_back_unheard_is_no_earlier_entry_and_is_for_staff(supplier, gate):
    lane = gate(mode="kiosk")
    booking = supplier.venue.find("CAS-1001")
    answer = lane.admit(booking.voucher)
    supplier.fault("status", path=REDEEM, method="DELETE")
    assert lane.undo(answer["scan_id"]).pending
    again = lane.admit(booking.voucher)
    assert (again["verdict"], again["reason"], again["first_use"]) == ("REFER", "NEEDS_STAFF", None)
    assert "it was taken back here on" in again["message"]
    assert "the supplier has not confirmed that" in again["message"]
    assert (supplier.count(REDEEM, "POST"), states(lane)) == (1, ["IN_FLIGHT"])
    supplier.heal()
    deliver(lane)
    assert states(lane) == ["CANCELLED"]
    assert lane.admit(booking.voucher)["verdict"] == "ADMIT"


def test_what_the_supplier_would_not_take_back_is_for_staff_too(supplier, gate):
    lane = gate()
    booking = supplier.venue.find("CAS-1001")
    answer = lane.admit(booking.voucher)
    supplier.fault("status")
    assert lane.undo(answer["scan_id"]).pending
    supplier.heal()
    supplier.shape.undo = False
    deliver(lane)
    assert states(lane) == ["DISPUTED"]
    again = lane.look(booking.voucher)
    assert (again["verdict"], again["reason"]) == ("REFER", "NEEDS_STAFF")
    assert "it was taken back here on" in again["message"]


def test_an_undo_that_the_local_copy_does_not_know_yet_is_for_staff(supplier, gate):
    lane = gate()
    booking = supplier.venue.find("CAS-1001")
    answer = lane.admit(booking.voucher)
    for client in lane.connections.suppliers.values():
        Refresh(client, lane.lane.manifest, lane.settings.manifest, None, lambda _: False).run()
    assert lane.undo(answer["scan_id"]).done
    supplier.fault("status")
    again = lane.admit(booking.voucher)
    assert (again["verdict"], again["reason"]) == ("REFER", "NEEDS_STAFF")
    assert "the local copy still has it as used" in again["message"]


def test_a_ticket_given_back_and_used_elsewhere_is_used(supplier, gate):
    lane = gate()
    booking = supplier.venue.find("CAS-1001")
    assert lane.undo(lane.admit(booking.voucher)["scan_id"]).done
    supplier.venue.mark(Target(booking), "REDEEM")
    assert lane.look(booking.voucher)["reason"] == "ALREADY_USED"


def test_who_was_let_in_elsewhere_after_it_was_taken_back_has_used_it(supplier, gate):
    lane = gate()
    booking = supplier.venue.find("CAS-1001")
    answer = lane.admit(booking.voucher)
    supplier.fault("status")
    assert lane.undo(answer["scan_id"]).pending
    supplier.heal()
    supplier.venue.mark(Target(booking), "UNREDEEM")
    later = supplier.venue.now() + timedelta(minutes=1)
    supplier.venue.mark(Target(booking), "REDEEM", later)
    assert lane.look(booking.voucher)["reason"] == "ALREADY_USED"
