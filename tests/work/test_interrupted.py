"""A lane that is killed while the supplier holds the redemption (DESIGN.md section 4, step 6)."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from scanner.adapters.journal.admissions import Admissions
from scanner.demo.booking import Target

REDEEM = "/redemption/redeem"


@pytest.fixture
def killed(supplier, gate):
    """Kill a lane in the middle of a redemption that meets `fault`; then a lane of the same profile
    with the kill long past."""

    def run(fault, code, **more):
        lane = gate(server_budget_ms=20_000, **more)
        supplier.fault(fault, path=REDEEM, seconds=60)
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "scanner",
                "--profile",
                str(lane.settings.folder),
                "admit",
                code,
            ],
            stdout=subprocess.PIPE,
        )
        try:
            give_up = time.monotonic() + 30
            while not any(r.path == REDEEM and _met(r, fault) for r in list(supplier.requests)):
                assert process.poll() is None, "it ended by itself"
                assert time.monotonic() < give_up
        finally:
            process.kill()
            assert process.communicate()[0] == b"", "somebody was let in"
        supplier.heal()
        with lane.lane.store.writing() as db:
            db.execute("update delivery set lease = 1")
        return lane

    return run


def _met(request, fault):
    """Whether the supplier holds the request now, and (late_answer) has acted on it."""
    return fault != "late_answer" or request.status == 200


def code_of(supplier, reference):
    return supplier.venue.find(reference).voucher


def uses_of(supplier):
    return [(done.booking.reference, done.ordinal) for done in supplier.venue.redemptions]


def test_the_intent_is_in_the_journal_and_nobody_was_let_in(supplier, killed):
    lane = killed("hang", code_of(supplier, "CAS-1001"))
    assert lane.rows() == [("INTENT",)]
    (delivery,) = lane.lane.deliveries.listed()
    assert delivery["state"] == "IN_FLIGHT"


def test_shown_again_at_this_lane_it_is_the_same_admission(supplier, killed):
    code = code_of(supplier, "CAS-1001")
    lane = killed("hang", code)
    answer = lane.admit(code)
    assert (answer["verdict"], answer["reason"], answer["delivery"]) == ("ADMIT", "OK", "DELIVERED")
    assert uses_of(supplier) == [("CAS-1001", 0)]
    assert lane.admit(code)["reason"] == "ALREADY_USED"
    assert lane.lane.deliveries.listed() == []


def test_what_the_supplier_had_done_is_recognised_and_not_done_twice(supplier, killed):
    code = code_of(supplier, "CAS-1001")
    lane = killed("late_answer", code)
    assert uses_of(supplier) == [("CAS-1001", 0)]
    answer = lane.admit(code)
    assert (answer["verdict"], answer["reason"], answer["delivery"]) == ("ADMIT", "OK", "DELIVERED")
    assert supplier.count(REDEEM) == 1
    assert lane.admit(code)["reason"] == "ALREADY_USED"


def test_one_that_another_process_ends_between_two_looks_is_an_entry(supplier, killed, monkeypatch):
    code = code_of(supplier, "CAS-1001")
    lane = killed("hang", code)
    busy_until = Admissions.busy_until

    def ended_just_before(self, uses):
        with lane.lane.store.writing() as db:
            db.execute("update admission set let_in = 1")
        return busy_until(self, uses)

    monkeypatch.setattr(Admissions, "busy_until", ended_just_before)
    answer = lane.look(code)
    assert (answer["verdict"], answer["reason"]) == ("REFUSE", "ALREADY_USED")


def test_another_gate_that_took_it_meanwhile_is_not_mistaken_for_us(supplier, killed):
    code = code_of(supplier, "CAS-1001")
    lane = killed("hang", code)
    booking = supplier.venue.find("CAS-1001")
    long_before = supplier.venue.now().replace(year=2020)
    supplier.venue.mark(Target(booking), "REDEEM", long_before)
    answer = lane.admit(code)
    assert (answer["verdict"], answer["reason"]) == ("REFUSE", "ALREADY_USED")


def test_a_busy_lane_is_waited_for_and_its_entry_counts(supplier, gate):
    """Two processes of one lane: the second finds the first still at work."""
    code = code_of(supplier, "CAS-1001")
    one, other = gate(), gate()
    supplier.fault("late_answer", path=REDEEM, seconds=0.4, times=1)
    process = subprocess.Popen(
        [sys.executable, "-m", "scanner", "--profile", str(one.settings.folder), "admit", code],
        stdout=subprocess.DEVNULL,
    )
    while not supplier.count(REDEEM):
        assert process.poll() is None
    answer = other.admit(code)
    assert (answer["verdict"], answer["reason"]) == ("REFUSE", "ALREADY_USED")
    assert process.wait(10) == 0
    assert supplier.count(REDEEM) == 1
