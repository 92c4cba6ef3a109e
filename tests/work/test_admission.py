"""The path of a scan, with a real journal and a real supplier."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from scanner.demo.booking import Target
from scanner.demo.samples import sample_tickets
from scanner.demo.supplier.errors import bad_request
from scanner.domain.phrase import Phrase
from scanner.domain.scan import Origin
from scanner.ports import Refused

WORDS = ("verdict", "reason", "source", "delivery")
REDEEM = "/redemption/redeem"


def said(answer):
    return tuple(answer[word] for word in WORDS)


def code_of(supplier, reference):
    booking = supplier.venue.find(reference)
    return booking.voucher or booking.units[0].barcode


def redeemed(supplier):
    """What was really used up: (reference, unit)."""
    return [
        (done.booking.reference, done.ordinal)
        for done in supplier.venue.redemptions
        if done.action in ("REDEEM", "VALIDATE")
    ]


# -- the sample tickets --------------------------------------------------------------------------


@pytest.mark.parametrize("generation", ["2022", "2026"])
def test_every_sample_ticket_gets_its_verdict(supplier, gate, generation):
    supplier.generation = generation
    lane = gate()
    for ticket in sample_tickets(supplier.venue):
        looked = lane.look(ticket.code)
        answer = lane.admit(ticket.code)
        assert (answer["verdict"], answer["reason"]) == (ticket.verdict, ticket.reason), ticket
        assert answer["people"] == ticket.people, ticket
        assert tuple(answer["notices"]) == ticket.notices, ticket
        assert {**looked, "scan_id": "", "delivery": ""} == {
            **answer,
            "scan_id": "",
            "delivery": "",
        }, ticket
        if ticket.verdict == "ADMIT":
            assert answer["delivery"] == "DELIVERED", ticket
            assert answer["connection"] == ticket.connection, ticket


@pytest.mark.parametrize("lookup", ["full", "slim"])
@pytest.mark.parametrize("bare", [True, False])
@pytest.mark.parametrize("unknown", ["empty", "400", "404"])
def test_the_verdict_is_the_same_whatever_shape_the_supplier_answers_in(
    supplier, gate, lookup, bare, unknown
):
    supplier.shape.lookup, supplier.shape.bare_object = lookup, bare
    supplier.shape.unknown_code = unknown
    lane = gate()
    expected = {
        "CAS-1003": ("ADMIT", "OK", 4),
        "CAS-REDEEMED": ("REFUSE", "ALREADY_USED", 0),
        "CAS-CANCELLED": ("REFUSE", "CANCELLED", 0),
        "PKG-3001": ("CHOOSE", "AMBIGUOUS", 0),
    }
    for reference, words in expected.items():
        answer = lane.admit(code_of(supplier, reference))
        assert (answer["verdict"], answer["reason"], answer["people"]) == words, reference
    assert said(lane.admit("XX-404")) == ("REFUSE", "UNKNOWN_CODE", "SERVER", None)


def test_what_the_supplier_refused_is_not_called_still_open(supplier, gate):
    route = supplier._service._route

    def no(request):
        if request.path == REDEEM:
            raise bad_request("not today")
        return route(request)

    supplier._service._route = no
    lane = gate()
    answer = lane.admit(code_of(supplier, "CAS-1001"))
    assert said(answer)[:2] == ("REFUSE", "SUPPLIER_REFUSED")
    assert "Still open" not in answer["message"]
    assert [(o["redeemable"], o["reason"]) for o in answer["options"]] == [
        (False, "SUPPLIER_REFUSED")
    ]
    answer = lane.admit(code_of(supplier, "PKG-3001"), choice="2")
    assert "Still open" in answer["message"]
    assert [o["redeemable"] for o in answer["options"]][:2] == [True, False]


@pytest.mark.parametrize(
    ("words", "said"), [("not today", "The supplier says: “not today”."), ("", "")]
)
def test_a_supplier_that_gives_no_reason_is_not_quoted(supplier, gate, words, said):
    route = supplier._service._route

    def no(request):
        if request.path == REDEEM:
            raise bad_request(words)
        return route(request)

    supplier._service._route = no
    answer = gate().admit(code_of(supplier, "CAS-1001"))
    assert answer["message"] == f"The supplier refuses this ticket. {said}".strip()


def test_looking_redeems_nothing_and_writes_nothing(supplier, gate):
    lane = gate()
    assert lane.look(code_of(supplier, "CAS-1001"))["verdict"] == "ADMIT"
    assert lane.rows() == []
    assert redeemed(supplier) == []


def test_a_reference_typed_by_hand_is_a_ticket(supplier, gate):
    answer = gate().admit(" cas-1001 ", origin=Origin.TYPED)
    assert said(answer) == ("ADMIT", "OK", "SERVER", "DELIVERED")


def test_a_typed_name_is_no_ticket(supplier, gate):
    lane = gate()
    assert said(lane.admit("Example\r", origin=Origin.TYPED))[:2] == ("REFUSE", "UNKNOWN_CODE")
    assert redeemed(supplier) == []


def test_a_foreign_code_is_not_even_asked_about(supplier, gate):
    assert gate().admit("https://example.com/menu")["reason"] == "UNREADABLE"
    assert supplier.requests == []


# -- the journal ---------------------------------------------------------------------------------


def test_the_intent_is_on_disk_before_the_supplier_is_asked_to_redeem(supplier, gate):
    lane = gate()
    seen = []
    mark = supplier.venue.mark

    def watched(*args, **kwargs):
        with closing(sqlite3.connect(lane.settings.folder / "journal.db")) as db:
            seen.extend(db.execute("select kind from journal").fetchall())
        return mark(*args, **kwargs)

    supplier.venue.mark = watched
    lane.admit(code_of(supplier, "CAS-1001"))
    assert seen == [("INTENT",)]
    assert lane.rows() == [("INTENT",), ("OUTCOME",)]


def test_every_scan_is_one_story_in_the_journal(supplier, gate):
    lane = gate()
    lane.admit(code_of(supplier, "CAS-CANCELLED"))
    lane.admit("https://example.com")
    lane.admit("")
    kinds = [kind for (kind,) in lane.rows()]
    assert kinds == ["SCAN"] * 3


def test_no_code_and_no_name_is_in_the_public_part_or_the_log(supplier, gate, caplog):
    caplog.set_level("DEBUG", "scanner")
    lane = gate()
    code = code_of(supplier, "CAS-1001")
    supplier.fault("status", path="lookup", times=1)
    lane.admit(code)
    lane.admit(code)
    public = " ".join(body for (body,) in lane.rows("body")) + caplog.text
    for secret in (code, "Robin", *supplier.keys.values()):
        assert secret not in public


@pytest.mark.parametrize("why", ["full", "read-only"])
def test_a_journal_that_cannot_be_written_lets_nobody_in_and_redeems_nothing(
    supplier, gate, expected_log, why
):
    expected_log("journal: ")
    lane = gate()
    pragma = {"full": "max_page_count = 1", "read-only": "query_only = on"}[why]
    lane.lane.store.db.execute(f"pragma {pragma}")
    # As long as a code may be, so that it fits into no page that is free already.
    supplier.venue.change(supplier.venue.find("CAS-1001"), voucher="V" * 4096)
    answer = lane.admit("V" * 4096)
    assert said(answer) == ("REFER", "NEEDS_STAFF", "JOURNAL", None)
    assert "journal" in lane.alarms()
    assert redeemed(supplier) == []
    assert lane.rows() == []


def test_a_journal_that_cannot_be_read_lets_nobody_in(supplier, gate, expected_log):
    expected_log("journal: The journal cannot be read")
    lane = gate()
    lane.lane.store.db.execute("drop table claim")
    answer = lane.admit(code_of(supplier, "CAS-1001"))
    assert said(answer) == ("REFER", "NEEDS_STAFF", "JOURNAL", None)
    assert redeemed(supplier) == []


# -- one unit, one entry -------------------------------------------------------------------------


@pytest.mark.parametrize("second", ["refused", "accepted"])
@pytest.mark.parametrize("restart", [False, True])
def test_the_same_ticket_does_not_come_in_twice(supplier, gate, second, restart):
    supplier.shape.second_redeem = second
    lane = gate()
    code = code_of(supplier, "CAS-1001")
    lane.admit(code)
    if restart:
        lane.restart()
    answer = lane.admit(code)
    assert said(answer) == ("REFUSE", "ALREADY_USED", "JOURNAL", None)
    assert answer["first_use"]["lane"] == "North gate 1"
    assert answer["first_use"]["at"]
    assert "North gate 1" in answer["message"]
    assert supplier.count(REDEEM) == 1


def test_a_supplier_that_forgot_an_entry_does_not_make_this_lane_forget_it(supplier, gate):
    lane = gate()
    booking = supplier.venue.find("CAS-1001")
    lane.admit(booking.voucher)
    supplier.venue.mark(Target(booking), "UNREDEEM")
    assert lane.admit(booking.voucher)["reason"] == "ALREADY_USED"
    assert lane.admit(booking.units[0].barcode)["reason"] == "ALREADY_USED"


@pytest.mark.parametrize("lookup", ["full", "slim"])
def test_voucher_and_ticket_are_the_same_entry_in_either_order(supplier, gate, lookup):
    supplier.shape.lookup = lookup
    lane = gate()
    party = supplier.venue.find("CAS-4001")
    assert lane.admit(party.units[1].barcode)["people"] == 1
    rest = lane.admit(party.voucher)
    assert (rest["verdict"], rest["people"]) == ("ADMIT", 4)
    for unit in party.units:
        assert lane.admit(unit.barcode)["reason"] == "ALREADY_USED"
    assert sorted(redeemed(supplier)) == [("CAS-4001", n) for n in range(5)]


def test_of_two_lanes_of_one_profile_one_lets_in(supplier, gate):
    one, other = gate(), gate()
    code = code_of(supplier, "CAS-1001")
    assert [one.admit(code)["verdict"], other.admit(code)["verdict"]] == ["ADMIT", "REFUSE"]


def test_another_gate_that_was_quicker_is_named(supplier, gate):
    lane = gate()
    booking = supplier.venue.find("CAS-1001")
    supplier.generation = "2022"
    supplier.venue.mark(Target(booking), "REDEEM")
    answer = lane.admit(booking.voucher)
    assert said(answer) == ("REFUSE", "ALREADY_USED", "SERVER", None)
    assert answer["first_use"]["lane"] == "Castle"


def test_another_gate_that_was_quicker_between_look_up_and_redeem_is_told(supplier, gate):
    lane = gate()
    booking = supplier.venue.find("CAS-1001")
    real = supplier.venue.mark
    code = supplier.venue.redemption_code(Target(booking))
    check = supplier._service.answer

    def quicker(request):
        if request.path.endswith(REDEEM):
            real(Target(booking), "REDEEM", supplier.venue.now() - timedelta(minutes=3))
        return check(request)

    supplier._service.answer = quicker
    answer = lane.admit(booking.voucher)
    assert said(answer) == ("REFUSE", "ALREADY_USED", "SERVER", None)
    assert answer["first_use"]["at"]
    assert lane.rows() == [("INTENT",), ("OUTCOME",)]
    assert code


# -- choosing ------------------------------------------------------------------------------------


def test_asking_which_of_a_package_redeems_nothing(supplier, gate):
    lane = gate()
    answer = lane.admit(code_of(supplier, "PKG-3001"))
    assert said(answer) == ("CHOOSE", "AMBIGUOUS", "SERVER", None)
    assert [
        (o["index"], o["product"], o["redeemable"], o["reason"]) for o in answer["options"]
    ] == [
        (1, "Castle", True, "OK"),
        (2, "Museum", True, "OK"),
        (3, "Moat boat", False, "ALREADY_USED"),
    ]
    assert redeemed(supplier) == []


@pytest.mark.parametrize("by", ["index", "booking"])
def test_a_choice_redeems_what_was_chosen_and_no_more(supplier, gate, by):
    lane = gate()
    code = code_of(supplier, "PKG-3001")
    option = lane.admit(code)["options"][1]
    answer = lane.admit(code, choice=str(option[by]))
    assert said(answer) == ("ADMIT", "OK", "SERVER", "DELIVERED")
    assert answer["booking"]["product"] == "Museum"
    assert set(redeemed(supplier)) == {("PKG-3001/2", 0), ("PKG-3001/2", 1)}
    again = lane.admit(code)
    assert (again["verdict"], again["booking"]["product"]) == ("ADMIT", "Castle")
    assert lane.admit(code)["reason"] == "ALREADY_USED"


def test_one_code_for_all_attractions_of_a_package_opens_each_of_them_once(supplier, gate):
    """A person's own ticket, printed alike on every child of the package."""
    lane = gate()
    package = supplier.venue.find("PKG-3001")
    for child in package.children:
        units = [replace(unit, barcode=f"PERSON-{n}") for n, unit in enumerate(child.units)]
        supplier.venue.change(child, units=units)
    assert [o["product"] for o in lane.admit("PERSON-0")["options"] if o["redeemable"]] == [
        "Castle",
        "Museum",
    ]
    for choice in ("1", "2"):
        answer = lane.admit("PERSON-0", choice=choice)
        assert (answer["verdict"], answer["people"]) == ("ADMIT", 1)
    assert lane.admit("PERSON-0")["reason"] == "ALREADY_USED"
    assert set(redeemed(supplier)) == {("PKG-3001/1", 0), ("PKG-3001/2", 0)}
    assert [lane.admit("PERSON-1", choice=c)["verdict"] for c in ("1", "2")] == ["ADMIT", "ADMIT"]


def test_a_choice_is_remembered_as_the_suggestion_for_that_offer(supplier, gate):
    lane = gate()
    code = code_of(supplier, "PKG-3001")
    assert not any(o["suggested"] for o in lane.admit(code)["options"])
    lane.admit(code, choice="2")
    lane.restart()
    supplier.venue.mark(Target(supplier.venue.find("PKG-3001").children[1]), "UNREDEEM")
    assert [o["suggested"] for o in lane.look(code)["options"]] == [False, True, False]


def test_a_used_option_is_refused_with_what_is_still_open(supplier, gate):
    lane = gate()
    answer = lane.admit(code_of(supplier, "PKG-3001"), choice="3")
    assert said(answer)[:2] == ("REFUSE", "ALREADY_USED")
    assert "Still open: Castle – Day ticket, Museum – Day ticket." in answer["message"]


def test_a_choice_that_does_not_exist_is_for_staff(supplier, gate):
    answer = gate().admit(code_of(supplier, "PKG-3001"), choice="9")
    assert said(answer)[:2] == ("REFER", "NEEDS_STAFF")


def test_the_lanes_products_leave_one_to_be_taken_without_asking(supplier, gate):
    answer = gate(products=["museum"]).admit(code_of(supplier, "PKG-3001"))
    assert (answer["verdict"], answer["booking"]["product"]) == ("ADMIT", "Museum")


def test_a_ticket_for_another_product_is_for_another_gate(supplier, gate):
    answer = gate(products=["museum/DEFAULT"]).admit(code_of(supplier, "CAS-1001"))
    assert said(answer)[:2] == ("REFUSE", "WRONG_GATE")
    assert redeemed(supplier) == []


def test_a_kiosk_refers_what_staff_would_choose(supplier, gate):
    answer = gate(mode="kiosk").admit(code_of(supplier, "PKG-3001"))
    assert said(answer)[:2] == ("REFER", "AMBIGUOUS")
    assert redeemed(supplier) == []


@pytest.mark.parametrize("credentials", ["absent", "foreign"])
def test_a_code_that_two_suppliers_know_is_chosen(supplier, gate, credentials):
    supplier.shape.credentials = credentials
    lane = gate()
    answer = lane.admit("SHARED-CODE-1")
    assert said(answer)[:2] == ("CHOOSE", "AMBIGUOUS")
    assert {o["connection"] for o in answer["options"]} == {"castle", "harbour"}
    chosen = next(o for o in answer["options"] if o["connection"] == "harbour")
    taken = lane.admit("SHARED-CODE-1", choice=str(chosen["index"]))
    assert (taken["verdict"], taken["connection"]) == ("ADMIT", "harbour")
    assert redeemed(supplier) == [("HAR-5007", 0)]


def test_a_reference_of_two_bookings_is_chosen(supplier, gate):
    answer = gate().admit("OTA-777")
    assert said(answer)[:2] == ("CHOOSE", "AMBIGUOUS")
    assert len(answer["options"]) == 2


# -- parties -------------------------------------------------------------------------------------


def test_part_of_a_party_is_redeemed_singly_and_the_rest_may_follow(supplier, gate):
    lane = gate()
    code = code_of(supplier, "CAS-4001")
    answer = lane.admit(code, units=2)
    assert said(answer) == ("ADMIT", "OK", "SERVER", "DELIVERED")
    assert (answer["people"], answer["notices"]) == (2, ["PART_OF_PARTY"])
    assert sorted(redeemed(supplier)) == [("CAS-4001", 0), ("CAS-4001", 1)]
    rest = lane.admit(code)
    assert (rest["verdict"], rest["people"]) == ("ADMIT", 3)
    assert lane.admit(code)["reason"] == "ALREADY_USED"
    assert len(redeemed(supplier)) == 5


@pytest.mark.parametrize("units", [6, 0])
def test_more_people_than_tickets_is_for_staff(supplier, gate, units):
    answer = gate().admit(code_of(supplier, "CAS-4001"), units=units)
    assert said(answer)[:2] == ("REFER", "NEEDS_STAFF")
    assert redeemed(supplier) == []


def test_a_party_without_codes_of_its_own_comes_in_whole_or_not(supplier, gate):
    lane = gate()
    code = code_of(supplier, "CAS-4003")
    assert said(lane.admit(code, units=1))[:2] == ("REFER", "NEEDS_STAFF")
    assert redeemed(supplier) == []
    assert lane.admit(code)["people"] == 2


def test_a_part_whose_tickets_were_used_elsewhere_meanwhile_is_refused(supplier, gate):
    lane = gate()
    party = supplier.venue.find("CAS-4001")
    check = supplier._service.answer

    def quicker(request):
        if request.query.get("reference") == party.units[0].barcode:
            supplier.venue.mark(Target(party, 0), "REDEEM")
        return check(request)

    supplier._service.answer = quicker
    answer = lane.admit(party.voucher, units=1)
    assert said(answer)[:2] == ("REFUSE", "SUPPLIER_REFUSED")
    assert answer["people"] == 0


def test_one_of_a_part_whom_the_supplier_refused_is_not_taken_for_let_in(supplier, gate):
    lane = gate()
    party = supplier.venue.find("CAS-4001")
    check = supplier._service.answer

    def quicker(request):
        if request.query.get("reference") == party.units[0].barcode:
            supplier.venue.mark(Target(party, 0), "REDEEM")
        return check(request)

    supplier._service.answer = quicker
    assert lane.admit(party.voucher, units=2)["people"] == 1
    supplier._service.answer = check
    supplier.venue.mark(Target(party, 0), "UNREDEEM")  # the other gate gave it back
    assert said(lane.admit(party.units[0].barcode)) == DONE
    assert lane.admit(party.units[1].barcode)["reason"] == "ALREADY_USED"


def test_part_of_a_party_is_answered_within_the_budget_too(supplier, gate):
    lane = gate(server_budget_ms=800)
    party = supplier.venue.find("CAS-4001")
    lane.look(party.voucher)
    check, slow = supplier._service.answer, threading.Event()

    def dragging(request):
        if request.query.get("reference") == party.units[0].barcode:
            slow.wait(0.7)
        return check(request)

    supplier._service.answer = dragging
    supplier.fault("hang", path=REDEEM)
    began = time.monotonic()
    answer = lane.admit(party.voucher, units=2)
    assert time.monotonic() - began < 1.0
    slow.set()
    assert (answer["verdict"], answer["delivery"]) == ("ADMIT", "IN_FLIGHT")


def test_a_key_that_dies_between_look_up_and_part_of_a_party_is_an_alarm(supplier, gate):
    lane = gate()
    party = supplier.venue.find("CAS-4001")
    client = lane.connections.suppliers["castle"]
    redeem = client.redeem

    def revoked(code, timeout, stamped=""):
        supplier.fault("revoked", supplier="castle")
        redeem(code, timeout, stamped)

    client.redeem = revoked
    answer = lane.admit(party.voucher, units=1)
    assert (answer["verdict"], answer["delivery"]) == ("ADMIT", "PARKED")
    assert "key" in lane.alarms()["key castle"]


def test_a_part_that_the_supplier_refuses_stays_out_though_it_says_no_more(supplier, gate):
    lane = gate()
    party = supplier.venue.find("CAS-4001")
    client = lane.connections.suppliers["castle"]

    def refused(code, timeout, stamped=""):
        supplier.fault("status", path="lookup")
        raise Refused("No.")

    client.redeem = refused
    answer = lane.admit(party.voucher, units=1)
    assert said(answer)[:2] == ("REFUSE", "SUPPLIER_REFUSED")


def test_a_part_of_a_party_is_for_staff_where_its_supplier_cannot_redeem(supplier, gate):
    lane = gate()
    party = supplier.venue.find("CAS-4001")
    supplier.fault("status", path=REDEEM, status=404)
    answer = lane.admit(party.voucher, units=2)
    assert said(answer)[:2] == ("REFER", "NEEDS_STAFF")
    assert "use castle" in lane.alarms()
    supplier.heal()
    assert (lane.admit(party.voucher, units=2)["people"], len(redeemed(supplier))) == (2, 2)
    assert lane.alarms() == {}


# -- validating suppliers ------------------------------------------------------------------------


def test_a_validating_connection_never_redeems(supplier, gate):
    supplier.shape.validate = True
    lane = gate(methods={"harbour": "validate"})
    code = code_of(supplier, "HAR-2001")
    answers = [lane.admit(code) for _ in range(4)]
    assert [a["verdict"] for a in answers] == ["ADMIT"] * 3 + ["REFUSE"]
    result = lane.undo(answers[0]["scan_id"])
    assert not result.done
    assert "validates" in result.sentence
    assert supplier.count(REDEEM, supplier="harbour") == 0
    assert supplier.count("/redemption/validate", supplier="harbour") >= 3
    lane.admit(code_of(supplier, "CAS-1001"))
    assert supplier.count("/redemption/validate", supplier="castle") == 0


@pytest.mark.parametrize("fault", ["hang", "status", "html", "drop", "revoked", "throttle429"])
def test_a_validation_that_fails_never_becomes_a_redemption(supplier, gate, fault):
    supplier.shape.validate = True
    supplier.fault(fault, path="/redemption/validate")
    lane = gate(methods={"harbour": "validate"}, **budget(fault))
    answer = lane.admit(code_of(supplier, "HAR-2001"))
    assert (answer["verdict"], answer["delivery"]) == ("REFER", None)
    assert supplier.count(REDEEM) == 0
    assert supplier.count("/redemption/validate") == 1


def test_a_supplier_that_does_not_validate_is_said_so_and_staff_look(supplier, gate):
    answer = gate(methods={"harbour": "validate"}).admit(code_of(supplier, "HAR-2001"))
    assert said(answer) == ("REFER", "NEEDS_STAFF", "SERVER", None)
    assert "validate" in answer["message"]
    assert supplier.count(REDEEM) == 0


# -- faults --------------------------------------------------------------------------------------

SILENT = ("REFER", "SUPPLIER_SILENT", "MANIFEST", None)
NO_KEY = ("REFER", "NOT_AUTHORISED", "MANIFEST", None)
IN_FLIGHT = ("ADMIT", "OK", "SERVER", "IN_FLIGHT")
DONE = ("ADMIT", "OK", "SERVER", "DELIVERED")
QUEUED = ("ADMIT", "OK", "SERVER", "QUEUED")
PARKED = ("ADMIT", "OK", "SERVER", "PARKED")

# fault: what the lane says when it happens at the look-up, and at the redemption
FAULTS = {
    "hang": (SILENT, IN_FLIGHT),
    "latency": (SILENT, IN_FLIGHT),
    "drop": (SILENT, IN_FLIGHT),
    "status": (SILENT, IN_FLIGHT),
    "html": (SILENT, IN_FLIGHT),
    "throttle429": (SILENT, QUEUED),
    "throttle400": (SILENT, QUEUED),
    "revoked": (NO_KEY, PARKED),
    "lost_answer": (SILENT, IN_FLIGHT),
    "late_answer": (SILENT, IN_FLIGHT),
    "drip": (SILENT, IN_FLIGHT),
    "garbage": (SILENT, IN_FLIGHT),
    "empty": (SILENT, IN_FLIGHT),
    "wrong_type": (SILENT, IN_FLIGHT),
    "huge": (SILENT, IN_FLIGHT),
    "no_capability": (NO_KEY, DONE),
    "test_env": (NO_KEY, DONE),
}
SECONDS = {"latency": 30, "late_answer": 30, "drip": 0.05}
SLOW = {*SECONDS, "hang", "huge"}
SLACK = 2.0  # a busy machine


def budget(kind, ms=600):
    """Short only where the supplier is to be waited for."""
    return {"server_budget_ms": ms if kind in SLOW else 5000}


def timed(lane, code):
    began = time.monotonic()
    answer = lane.admit(code)
    assert time.monotonic() - began < lane.settings.budget + SLACK
    return answer


def test_the_table_knows_every_fault_there_is():
    from scanner.demo.supplier.faults import KINDS

    assert set(FAULTS) == set(KINDS)


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_at_the_look_up_is_a_sentence_in_time(supplier, gate, kind):
    lane = gate(**budget(kind, 300))
    supplier.fault(kind, path="lookup", seconds=SECONDS.get(kind, 1))
    answer = timed(lane, code_of(supplier, "CAS-1001"))
    assert said(answer) == FAULTS[kind][0]
    assert answer["message"].endswith(".")
    assert redeemed(supplier) == []
    assert ("key castle" in lane.alarms()) == (FAULTS[kind][0] is NO_KEY)


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_at_the_redemption_lets_the_visitor_in_and_is_never_repeated(supplier, gate, kind):
    lane = gate(**budget(kind))
    supplier.fault(kind, path=REDEEM, seconds=SECONDS.get(kind, 1))
    code = code_of(supplier, "CAS-1001")
    answer = timed(lane, code)
    assert said(answer) == FAULTS[kind][1]
    assert supplier.count(REDEEM) == 1
    assert timed(lane, code)["reason"] == "ALREADY_USED"
    assert supplier.count(REDEEM) == 1


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_at_the_credentials_leads_to_asking_each(supplier, gate, kind):
    lane = gate(**budget(kind, 1200))
    supplier.fault(kind, path="credentials", seconds=SECONDS.get(kind, 1))
    answer = timed(lane, code_of(supplier, "CAS-1001"))
    assert said(answer) == DONE
    assert supplier.count(REDEEM) == 1


@pytest.mark.parametrize("kind", ["hang", "status", "drop"])
def test_a_supplier_without_names_still_admits(supplier, gate, kind):
    supplier.fault(kind, path="/products")
    answer = gate(server_budget_ms=800).admit(code_of(supplier, "CAS-1001"))
    assert answer["verdict"] == "ADMIT"


def test_nobody_listening_is_a_sentence(supplier, gate):
    lane = gate(server_budget_ms=400)
    code = code_of(supplier, "CAS-1001")
    supplier.stop()
    assert said(timed(lane, code)) == SILENT


def test_no_name_server_is_a_sentence(supplier, gate):
    lane = gate(server_budget_ms=3000, urls={"harbour": "https://nowhere.invalid/octo"})
    assert said(timed(lane, "XX-404")) == SILENT
    assert said(timed(lane, code_of(supplier, "CAS-1001"))) == DONE


@pytest.mark.parametrize(("policy", "verdict"), [("refuse", "REFUSE"), ("admit", "ADMIT")])
def test_a_silent_supplier_follows_the_lanes_policy(supplier, gate, policy, verdict):
    lane = gate(server_budget_ms=300, unknown_offline=policy)
    supplier.fault("status")
    answer = lane.admit("XX-1")
    assert said(answer)[:2] == (verdict, "SUPPLIER_SILENT")
    if policy == "admit":
        assert answer["notices"] == ["FLAGGED"]
        assert answer["delivery"] == "QUEUED"
        assert lane.admit("XX-1")["reason"] == "ALREADY_USED"


def test_one_revoked_key_does_not_stop_the_other(supplier, gate):
    lane = gate()
    supplier.fault("revoked", supplier="castle")
    assert said(lane.admit(code_of(supplier, "HAR-1001"))) == DONE
    assert said(lane.admit(code_of(supplier, "CAS-1001"))) == NO_KEY
    assert set(lane.alarms()) == {"key castle"}
    assert isinstance(lane.alarms()["key castle"], Phrase)  # the banner is in the staff's language
    supplier.heal()
    assert said(lane.admit(code_of(supplier, "CAS-1001"))) == DONE
    assert lane.alarms() == {}


def test_one_hanging_supplier_does_not_keep_out_the_tickets_of_the_other(supplier, gate):
    supplier.shape.credentials = "absent"
    lane = gate(server_budget_ms=1000)
    supplier.fault("hang", supplier="castle")
    answer = timed(lane, code_of(supplier, "HAR-1001"))
    assert said(answer) == DONE
    assert answer["connection"] == "harbour"


@pytest.mark.parametrize("credentials", ["served", "absent"])
def test_a_connection_without_a_key_does_not_stop_the_other(supplier, gate, credentials):
    supplier.shape.credentials = credentials
    lane = gate(keys={"castle": ""})
    assert said(lane.admit(code_of(supplier, "HAR-1001"))) == DONE
    assert said(lane.admit(code_of(supplier, "CAS-1001"))) == NO_KEY
    assert "castle" in lane.alarms()["key castle"]


def test_a_supplier_that_was_silent_twice_is_not_waited_for_any_more(supplier, gate):
    lane = gate(server_budget_ms=300)
    supplier.fault("hang")
    for _ in range(3):
        lane.admit("XX-1")
    asked = len(supplier.requests)
    assert said(lane.admit("XX-1")) == SILENT
    assert len(supplier.requests) <= asked + 1  # whose it is may be asked


def test_a_lane_whose_clock_is_wrong_still_recognises_what_it_did(supplier, gate):
    supplier.skew = 7200
    lane = gate(server_budget_ms=600)
    supplier.fault("late_answer", path=REDEEM, seconds=30)
    answer = lane.admit(code_of(supplier, "CAS-1007"))
    assert said(answer) == IN_FLIGHT
    supplier.heal()
    assert lane.undo(answer["scan_id"]).done
    assert supplier.venue.find("CAS-1007").status == "CONFIRMED"


# -- hostile codes -------------------------------------------------------------------------------

HOSTILE = [
    "x" * 4000,
    "x" * 4097,
    "\x00",
    "\x00\x01\x1b[2J",
    "a\x00b",
    "Schloß №7 – Ωmega 城",
    "+/=#&?%2F;",
    "../../redemption/redeem",
    "\u202e\u200bABC",
    "'; drop table journal; --",
    "\ud800",
    "a" * 3000 + "😀" * 500,
    "🎟" * 1024,
    "---",
    " ",
    "",
    bytes(range(256)).decode("latin-1"),
    "%00",
    "\r\n\r\n",
]


def test_no_code_of_any_kind_raises_or_is_let_in(supplier, gate):
    lane = gate()
    for code in HOSTILE:
        for origin in (Origin.CAMERA, Origin.TYPED):
            answer = lane.admit(code, origin=origin)
            assert answer["verdict"] == "REFUSE", code[:40]
            assert answer["reason"] in ("UNKNOWN_CODE", "UNREADABLE"), code[:40]
            json.dumps(answer)
    assert len(lane.rows()) == 2 * len(HOSTILE)
    assert redeemed(supplier) == []


@pytest.mark.parametrize(
    "voucher",
    [
        code
        for code in HOSTILE
        if code.strip("\r\n\t -") and len(code) <= 4096 and code.isprintable()
    ],
)
def test_a_strange_code_that_is_a_ticket_is_a_ticket(supplier, gate, voucher):
    supplier.venue.change(supplier.venue.find("CAS-1001"), voucher=voucher)
    lane = gate()
    assert said(lane.admit(voucher)) == DONE
    assert lane.admit(voucher)["reason"] == "ALREADY_USED"


def test_a_supplier_without_the_operation_is_an_alarm_until_it_redeems_again(supplier, gate):
    lane = gate()
    supplier.fault("status", path=REDEEM, status=404)
    answer = lane.admit(code_of(supplier, "CAS-1001"))
    assert said(answer) == ("REFER", "NEEDS_STAFF", "SERVER", None)
    lane.look(code_of(supplier, "CAS-1001"))
    (alarm,) = lane.alarms().values()
    assert alarm == "castle: The supplier does not serve redemption/redeem."
    supplier.heal()
    assert lane.admit(code_of(supplier, "CAS-1001"))["delivery"] == "DELIVERED"
    assert lane.alarms() == {}
