"""What a decision says to people."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scanner.domain.codes import foreign, unfit
from scanner.domain.decision import Decision, Option
from scanner.domain.judge import Judgement
from scanner.domain.phrase import Phrase
from scanner.domain.sentence import message, option_words, product, used_words
from scanner.domain.ticket import Candidate, Slot, Unit, Use
from scanner.domain.verdict import Notice, Reason, Source, Verdict

AT = datetime(2026, 7, 1, 9, 30, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")


def ticket(**more):
    return Candidate("castle", "b1", (), Source.SERVER, **{"product": "Castle", **more})


def say(verdict, reason, zone=UTC, source=Source.SERVER, **more):
    return message(Decision(Verdict(verdict), Reason(reason), source, **more), zone)


def option(index, reason, name):
    return Option(index, Judgement(ticket(product=name), Reason(reason)))


def test_an_admission_names_the_party_in_people():
    units = (Unit(0, frozenset(), "FAMILY", pax=4), Unit(1, frozenset(), "CHILD"))
    assert say("ADMIT", "OK", units=units) == "Come in: 5 (1 family, 1 child)."


def test_an_admission_says_to_check_an_id():
    units = (Unit(0, frozenset(), "STUDENT"),)
    said = say("ADMIT", "OK", units=units, notices=(Notice.CHECK_ID,))
    assert said == "Come in: 1 (1 student). Check ID."


def test_an_admission_unseen_says_that_nothing_was_checked():
    assert "Not checked" in say("ADMIT", "UNKNOWN_CODE", notices=(Notice.FLAGGED,))


@pytest.mark.parametrize("reason", [r for r in Reason if r is not Reason.OK])
@pytest.mark.parametrize("detail", ["", "a word of the supplier's"])
def test_every_reason_has_a_sentence(reason, detail):
    said = say("REFUSE", reason, candidate=ticket(), detail=detail)
    assert said.endswith(".")
    assert not said.endswith("..")
    assert said[0].isupper()


@pytest.mark.parametrize(
    ("use", "words"),
    [
        (None, "Already used; the supplier does not say when or where."),
        (Use(None), "Already used; the supplier does not say when or where."),
        (Use(None, "North gate"), "Already used at North gate."),
        (Use(AT), "Already used on 01 Jul, 10:30; the supplier does not say where."),
        (Use(AT, "North gate"), "Already used on 01 Jul, 10:30 at North gate."),
    ],
)
def test_already_used_says_when_and_where_as_far_as_anybody_knows(use, words):
    assert used_words(use, LONDON) == words


def test_times_are_told_in_the_products_zone_before_the_lanes():
    york = ticket(zone=ZoneInfo("America/New_York"))
    assert "05:30" in say("REFUSE", "ALREADY_USED", LONDON, candidate=york, used=Use(AT, "x"))
    assert "10:30" in say("REFUSE", "ALREADY_USED", LONDON, candidate=ticket(), used=Use(AT, "x"))


@pytest.mark.parametrize(
    ("slot", "reason", "words"),
    [
        (Slot(AT), "TOO_EARLY", "Too early: this ticket is for 10:30."),
        (Slot(AT), "TOO_LATE", "Too late: this ticket is for 10:30."),
        (Slot(AT), "WRONG_DATE", "This ticket is for 01 Jul 2026."),
        (
            Slot(AT, AT + timedelta(days=2)),
            "WRONG_DATE",
            "This ticket is for 01 Jul 2026 to 03 Jul 2026.",
        ),
        (None, "WRONG_DATE", "This ticket is for another time."),
    ],
)
def test_the_wrong_time_says_the_right_one(slot, reason, words):
    assert say("REFUSE", reason, LONDON, candidate=ticket(slot=slot)) == words


@pytest.mark.parametrize(
    ("detail", "words"),
    [
        (foreign("https://example.com"), "This is a web address, not a ticket."),
        (unfit(" "), "This code is empty."),
        (unfit("x" * 5000), "This code is too long for a ticket."),
        ("", "This code is unreadable."),
    ],
)
def test_a_foreign_code_is_named(detail, words):
    assert say("REFUSE", "UNREADABLE", source=Source.JOURNAL, detail=detail) == words


def test_not_known_offline_is_not_the_same_as_not_known():
    assert say("REFUSE", "UNKNOWN_CODE") == "This code is not known."
    assert "local copy" in say("REFER", "UNKNOWN_CODE", source=Source.MANIFEST)


def test_silence_after_the_look_up_is_not_for_want_of_a_copy():
    assert say("REFER", "SUPPLIER_SILENT") == "The supplier does not answer."
    assert "local copy" in say("REFER", "SUPPLIER_SILENT", source=Source.MANIFEST)


def test_not_confirmed_says_what_it_is_instead():
    said = say("REFUSE", "NOT_CONFIRMED", candidate=ticket(), detail="ON_HOLD")
    assert said == "This booking is not confirmed (on hold)."


def test_a_suppliers_words_are_passed_on():
    said = say("REFUSE", "SUPPLIER_REFUSED", candidate=ticket(), detail="Ask at the desk.")
    assert said == "The supplier refuses this ticket. The supplier says: “Ask at the desk”."


def test_our_own_words_are_not_put_into_the_suppliers_mouth():
    ours = Phrase("verdict", "there is no such choice")
    said = say("REFER", "NEEDS_STAFF", candidate=ticket(), detail=ours)
    assert said == "Staff must look at this ticket: there is no such choice."


def test_a_sentence_keeps_its_parts_for_other_languages():
    said = say("REFUSE", "ALREADY_USED", LONDON, used=Use(AT, "North gate"))
    assert isinstance(said, Phrase)
    assert said.pattern == "Already used on {at} at {lane}."
    assert said.values == {"at": AT.astimezone(LONDON), "lane": "North gate"}
    assert deepcopy(said).values == said.values


def test_text_from_outside_is_never_a_pattern():
    said = say("REFUSE", "SUPPLIER_REFUSED", candidate=ticket(), detail="{0} {why} {")
    assert "“{0} {why} {”" in said


def test_several_bookings_are_for_staff_where_nobody_can_choose():
    assert "choose one" in say("CHOOSE", "AMBIGUOUS")
    assert "see staff" in say("REFER", "AMBIGUOUS")


def test_a_refusal_says_what_the_package_still_opens_and_what_is_elsewhere():
    options = (
        option(1, "ALREADY_USED", "Castle"),
        option(2, "OK", "Museum"),
        option(3, "WRONG_GATE", "Boat"),
    )
    said = say("REFUSE", "ALREADY_USED", candidate=ticket(), options=options)
    assert said.endswith("Still open: Museum. At another entrance: Boat.")


def test_an_option_that_can_be_taken_needs_no_words():
    assert option_words(Judgement(ticket(), Reason.OK)) == ""
    used = Judgement(ticket(), Reason.ALREADY_USED, used=Use(AT, "North gate"))
    assert option_words(used, LONDON) == "Already used on 01 Jul, 10:30 at North gate."


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"product": "Castle", "option": "VIP"}, "Castle – VIP"),
        ({"product": "Castle", "option": "Default"}, "Castle"),
        ({"product": "Castle", "option": "castle"}, "Castle"),
        ({"product": "", "product_id": "p1"}, "p1"),
        ({"product": "", "reference": "CAS-1"}, "CAS-1"),
        ({"product": ""}, "booking"),
    ],
)
def test_a_candidate_is_called_by_the_best_name_it_has(fields, name):
    assert product(ticket(**fields)) == name
