"""The one decision: every reason, and the order of the rungs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.decide import Question, decide
from scanner.domain.delivery import Delivery, DeliveryState, TakenBack
from scanner.domain.judge import Rules
from scanner.domain.manifest import ManifestState
from scanner.domain.scan import Origin, Scan
from scanner.domain.ticket import (
    Candidate,
    Level,
    Method,
    Slot,
    Unit,
    Use,
    code_key,
    consumed_keys,
)
from scanner.domain.verdict import Notice, Reason, Source, Verdict

NOW = datetime(2026, 5, 14, 12, tzinfo=UTC)
DAY = Slot(datetime(2026, 5, 14, tzinfo=UTC), datetime(2026, 5, 15, tzinfo=UTC), True)
CONNECTIONS = ("castle", "harbour")
USED = Use(NOW - timedelta(hours=1), "North gate", "s0")


def unit(ordinal=0, **more):
    key = more.pop("key", f"castle/t:{ordinal}")
    return Unit(ordinal, frozenset({key}), **{"type": "ADULT", "codes": (f"T{ordinal}",), **more})


def ticket(*units, **more):
    fields = {
        "connection": "castle",
        "booking": "b1",
        "source": Source.SERVER,
        "product_id": "castle",
        "redemption_code": "rdm",
        "redeemable": True,
        "slot": DAY,
    }
    return Candidate(units=units or (unit(),), **{**fields, **more})


def ask(*candidates, code="CODE", origin=Origin.CAMERA, rules=None, **more):
    scan = Scan("s1", code, NOW, origin)
    question = Question(scan, NOW, rules or Rules(), candidates, connections=CONNECTIONS)
    return decide(replace(question, **more))


def said(decision):
    return decision.verdict.value, decision.reason.value, decision.source.value


def test_one_good_ticket_is_admitted_with_its_people():
    decision = ask(ticket(unit(0, pax=4, type="FAMILY"), unit(1)))
    assert said(decision) == ("ADMIT", "OK", "SERVER")
    assert decision.people == 5
    assert decision.connection == "castle"
    assert decision.notices == ()


@pytest.mark.parametrize("code", ["", " \t ", "x" * 4097])
def test_a_code_that_cannot_be_asked_about_is_unreadable(code):
    assert said(ask(ticket(), code=code)) == ("REFUSE", "UNREADABLE", "JOURNAL")


def test_a_foreign_code_that_nobody_knows_is_named():
    decision = ask(code="https://example.com", silent=("castle",))
    assert said(decision) == ("REFUSE", "UNREADABLE", "JOURNAL")
    assert decision.detail == "a web address"


def test_a_web_address_that_a_supplier_knows_is_a_ticket():
    assert ask(ticket(), code="https://example.com/t/1").verdict is Verdict.ADMIT


def test_a_code_that_all_suppliers_deny_is_unknown():
    assert said(ask()) == ("REFUSE", "UNKNOWN_CODE", "SERVER")


def test_an_absent_ticket_is_no_proof_while_a_key_is_dead():
    assert said(ask(unauthorised=("castle",))) == ("REFER", "NOT_AUTHORISED", "MANIFEST")


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (ManifestState.NONE, "SUPPLIER_SILENT"),
        (ManifestState.EXPIRED, "MANIFEST_EXPIRED"),
        (ManifestState.FRESH, "UNKNOWN_CODE"),
        (ManifestState.STALE, "UNKNOWN_CODE"),
    ],
)
@pytest.mark.parametrize(
    ("policy", "verdict"), [("refuse", "REFUSE"), ("refer", "REFER"), ("admit", "ADMIT")]
)
def test_an_unknown_code_offline_follows_the_lanes_policy(state, reason, policy, verdict):
    rules = Rules(unknown_offline=policy)
    decision = ask(rules=rules, silent=("castle",), manifest=state)
    assert said(decision) == (verdict, reason, "MANIFEST")
    assert (Notice.FLAGGED in decision.notices) == (policy == "admit")
    assert len(decision.units) == (policy == "admit")


def test_a_flagged_code_belongs_to_the_only_connection_that_did_not_answer():
    rules = Rules(unknown_offline="admit")
    assert ask(rules=rules, silent=("castle",)).connection == "castle"
    assert ask(rules=rules, silent=CONNECTIONS).connection == ""
    assert ask(rules=rules, silent=("castle",), unauthorised=("harbour",)).connection == ""


def test_a_code_of_a_validating_supplier_is_never_admitted_unseen():
    rules = Rules(unknown_offline="admit")
    decision = ask(
        rules=rules,
        silent=("castle",),
        validating=frozenset({"castle"}),
    )
    assert said(decision) == ("REFER", "SUPPLIER_SILENT", "MANIFEST")


@pytest.mark.parametrize("connection", ["", "harbour"])
def test_a_code_let_in_on_a_flag_does_not_come_in_twice(connection):
    decision = ask(
        rules=Rules(unknown_offline="admit"),
        silent=("castle",),
        uses={code_key(connection, "CODE"): USED},
    )
    assert said(decision) == ("REFUSE", "ALREADY_USED", "JOURNAL")
    assert decision.used == USED


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"test": True}, ("REFUSE", "TEST_TICKET")),
        ({"status": "CANCELLED"}, ("REFUSE", "CANCELLED")),
        ({"status": "EXPIRED"}, ("REFUSE", "EXPIRED")),
        ({"status": "ON_HOLD"}, ("REFUSE", "NOT_CONFIRMED")),
        ({"status": "NO_SHOW"}, ("REFER", "NO_SHOW")),
        ({"status": "WAITLISTED"}, ("REFER", "NEEDS_STAFF")),
        ({"status": "REDEEMED"}, ("REFUSE", "ALREADY_USED")),
        ({"redeemable": False, "refusal_code": "ODD"}, ("REFUSE", "SUPPLIER_REFUSED")),
        ({"slot": Slot(NOW + timedelta(hours=2))}, ("REFUSE", "TOO_EARLY")),
        ({"slot": Slot(NOW - timedelta(hours=2))}, ("REFUSE", "TOO_LATE")),
        ({"slot": Slot(NOW + timedelta(days=1))}, ("REFUSE", "WRONG_DATE")),
        ({"redemption_code": ""}, ("REFER", "NEEDS_STAFF")),
        ({"units": ()}, ("REFUSE", "CANCELLED")),
        (
            {"units": (unit(status="CANCELLED"),), "method": Method.VALIDATE},
            ("REFUSE", "CANCELLED"),
        ),
    ],
)
def test_one_bad_ticket_gets_its_reason(change, expected):
    decision = ask(replace(ticket(), **change))
    assert said(decision) == (*expected, "SERVER")
    assert decision.units == ()
    assert decision.candidate is not None


def test_a_product_of_another_gate_is_refused_here():
    decision = ask(ticket(), rules=Rules(frozenset({"museum"})))
    assert said(decision) == ("REFUSE", "WRONG_GATE", "SERVER")


def test_already_used_says_when_and_by_which_lane():
    decision = ask(ticket(), uses={"castle/t:0": USED})
    assert said(decision) == ("REFUSE", "ALREADY_USED", "JOURNAL")
    assert decision.used == USED


def test_a_package_with_several_open_is_for_staff_to_choose():
    options = (ticket(), ticket(booking="b2", product_id="museum"))
    decision = ask(*options, suggested="museum")
    assert said(decision) == ("CHOOSE", "AMBIGUOUS", "SERVER")
    assert [(o.index, o.suggested) for o in decision.options] == [(1, False), (2, True)]


def test_an_unattended_lane_refers_instead_of_asking():
    decision = ask(ticket(), ticket(booking="b2"), rules=Rules(attended=False))
    assert said(decision) == ("REFER", "AMBIGUOUS", "SERVER")


def test_the_only_one_left_of_a_package_is_taken_without_asking():
    used = ticket(unit(status="REDEEMED", key="castle/t:9"), booking="b2")
    elsewhere = ticket(unit(key="castle/t:8"), booking="b3", product_id="boat")
    decision = ask(used, ticket(), elsewhere, rules=Rules(frozenset({"castle"})))
    assert said(decision) == ("ADMIT", "OK", "SERVER")
    assert decision.candidate.booking == "b1"


def test_two_suppliers_that_know_a_code_are_never_picked_between():
    other = ticket(connection="harbour", booking="h1", status="CANCELLED")
    assert said(ask(ticket(), other)) == ("CHOOSE", "AMBIGUOUS", "SERVER")


def test_another_suppliers_ticket_for_another_gate_does_not_count():
    other = ticket(connection="harbour", product_id="cruise")
    decision = ask(ticket(), other, rules=Rules(frozenset({"castle"})))
    assert decision.verdict is Verdict.ADMIT


def test_nothing_left_is_refused_with_the_most_telling_reason():
    used = ticket(unit(status="REDEEMED"), booking="b2")
    decision = ask(ticket(status="CANCELLED"), used)
    assert decision.reason is Reason.ALREADY_USED
    assert decision.candidate.booking == "b2"


@pytest.mark.parametrize("choice", ["2", "b2"])
def test_a_choice_is_by_index_or_by_booking(choice):
    decision = ask(ticket(), ticket(booking="b2"), choice=choice)
    assert said(decision) == ("ADMIT", "OK", "SERVER")
    assert decision.candidate.booking == "b2"
    assert decision.chosen


def test_a_choice_that_is_not_offered_goes_to_staff():
    assert said(ask(ticket(), choice="3"))[:2] == ("REFER", "NEEDS_STAFF")


def test_an_index_wins_over_a_booking_id_that_looks_like_one():
    decision = ask(ticket(booking="2"), ticket(booking="7"), choice="2")
    assert decision.candidate.booking == "7"


@given(
    st.lists(st.sampled_from(["b1", "b2", "1", "2", "3", ""]), min_size=2, max_size=4), st.data()
)
def test_an_options_choice_picks_it_again_and_never_another(ids, data):
    """In whatever order they come, as long as its booking's id is nobody else's, nor an index."""
    tickets = [ticket(booking=one, product_id=f"p{at}") for at, one in enumerate(ids)]
    decision = ask(*tickets)
    option = data.draw(st.sampled_from(decision.options))
    choice = decision.choice(option)
    own = ids.count(option.judgement.candidate.booking) == 1 and choice.startswith("b")
    again = ask(*(data.draw(st.permutations(tickets)) if own else tickets), choice=choice)
    assert again.candidate == option.judgement.candidate


def test_what_was_confirmed_is_confirmed_also_when_only_some_of_them_are_here():
    vague = ticket(unit(0), unit(1), exact=False)
    confirmed = ask(vague, origin=Origin.TYPED, choice="1")
    assert ask(vague, origin=Origin.TYPED, choice=confirmed.picked, units=1).people == 1


def test_a_booking_id_that_two_options_share_is_asked_about():
    same = ticket(unit(1))
    assert ask(ticket(), same, choice="b1").verdict is Verdict.CHOOSE
    assert ask(ticket(), replace(same, connection="harbour"), choice="b1").reason is (
        Reason.AMBIGUOUS
    )


def test_a_choice_of_one_that_is_used_says_so_and_what_is_still_open():
    used = ticket(unit(status="REDEEMED"), booking="b2")
    decision = ask(ticket(), used, choice="2")
    assert decision.reason is Reason.ALREADY_USED
    assert any(o.judgement.redeemable for o in decision.options)


def test_the_choice_of_the_only_option_is_no_choice_to_remember():
    assert not ask(ticket(), choice="1").chosen


def test_what_a_person_typed_and_the_answer_does_not_repeat_is_confirmed_first():
    vague = ticket(exact=False)
    assert ask(vague, origin=Origin.TYPED).verdict is Verdict.CHOOSE
    assert ask(vague, origin=Origin.CAMERA).verdict is Verdict.ADMIT
    assert ask(ticket(), origin=Origin.TYPED).verdict is Verdict.ADMIT


@pytest.mark.parametrize(
    ("policy", "verdict"), [("refuse", "REFUSE"), ("refer", "REFER"), ("admit", "ADMIT")]
)
def test_an_expired_copy_follows_the_policy(policy, verdict):
    local = ticket(source=Source.MANIFEST, redeemable=None, redemption_code="")
    decision = ask(
        local,
        rules=Rules(unknown_offline=policy),
        silent=("castle",),
        manifest=ManifestState.EXPIRED,
    )
    assert said(decision) == (verdict, "MANIFEST_EXPIRED", "MANIFEST")
    assert (Notice.FLAGGED in decision.notices) == (policy == "admit")


@pytest.mark.parametrize("state", [ManifestState.FRESH, ManifestState.STALE])
def test_a_copy_that_is_not_expired_admits(state):
    local = ticket(source=Source.MANIFEST, redeemable=None, redemption_code="")
    decision = ask(local, silent=("castle",), manifest=state)
    assert said(decision) == ("ADMIT", "OK", "MANIFEST")


def test_an_id_to_be_shown_is_a_notice():
    assert ask(ticket(unit(id_required=True))).notices == (Notice.CHECK_ID,)


@pytest.mark.parametrize("kind", ["SENIOR", "STUDENT", "MILITARY", "senior"])
def test_a_reduced_fare_is_a_notice_unless_its_proof_is(kind):
    assert ask(ticket(unit(type=kind))).notices == (Notice.CONCESSION,)
    assert ask(ticket(unit(type=kind, id_required=True))).notices == (Notice.CHECK_ID,)
    assert ask(ticket(unit(type="CHILD"))).notices == ()


@pytest.mark.parametrize("kind", ["WHEELCHAIR", "DISABLED", "WHEELCHAIR_USER", "adult_wheelchair"])
def test_who_may_need_a_step_free_way_is_a_notice(kind):
    assert ask(ticket(unit(type=kind))).notices == (Notice.MOBILITY,)


def test_part_of_a_party_is_those_with_codes_of_their_own():
    party = ticket(unit(0, codes=()), unit(1), unit(2))
    decision = ask(party, units=2)
    assert [u.ordinal for u in decision.units] == [1, 2]
    assert decision.part
    assert decision.notices == (Notice.PART_OF_PARTY,)


def test_the_whole_party_is_no_part():
    decision = ask(ticket(unit(0), unit(1)), units=2)
    assert not decision.part
    assert decision.people == 2


@pytest.mark.parametrize("units", [3, 0, -1])
def test_more_people_than_tickets_or_nobody_goes_to_staff(units):
    decision = ask(ticket(unit(0), unit(1)), units=units)
    assert said(decision)[:2] == ("REFER", "NEEDS_STAFF")
    assert decision.units == ()


@pytest.mark.parametrize(
    "party",
    [
        ticket(unit(0, codes=()), unit(1, codes=())),
        ticket(unit(0), unit(1), method=Method.VALIDATE),
    ],
)
def test_a_party_that_cannot_be_split_goes_to_staff(party):
    decision = ask(party, units=1)
    assert said(decision)[:2] == ("REFER", "NEEDS_STAFF")
    assert "part of a party" in decision.detail


def test_an_interrupted_scan_shown_again_is_the_same_admission():
    broken = replace(USED, interrupted=True)
    decision = ask(ticket(), uses={"castle/t:0": broken})
    assert said(decision) == ("ADMIT", "OK", "SERVER")
    assert decision.resumes == ("s0",)
    assert not decision.ours


def test_what_the_supplier_has_from_the_interrupted_call_is_ours():
    broken = replace(USED, interrupted=True, windows=((NOW, NOW),))
    there = unit(status="REDEEMED", used=Use(NOW, source=Source.SERVER))
    decision = ask(
        ticket(there, status="REDEEMED", redeemable=False, redemption_code=""),
        uses={"castle/t:0": broken},
    )
    assert said(decision) == ("ADMIT", "OK", "SERVER")
    assert decision.ours


def test_a_party_of_which_the_supplier_has_only_one_is_not_settled_by_that_one():
    broken = replace(USED, interrupted=True, windows=((NOW, NOW),))
    there = unit(status="REDEEMED", used=Use(NOW, source=Source.SERVER))
    party = ticket(there, unit(1, status="CONFIRMED"))
    decision = ask(party, uses={"castle/t:0": broken})
    assert decision.people == 2
    assert decision.resumes == ("s0",)
    assert not decision.ours
    assert ask(party, uses={"castle/t:0": broken}, units=1).ours


def test_several_interrupted_scans_are_continued_by_one():
    uses = {
        "castle/t:0": replace(USED, interrupted=True),
        "castle/t:1": replace(USED, interrupted=True, scan_id="s9"),
    }
    assert ask(ticket(unit(0), unit(1)), uses=uses).resumes == ("s0", "s9")


# -- what must hold for all of them --------------------------------------------------------------

STATUSES = st.sampled_from(
    ["CONFIRMED", "REDEEMED", "CANCELLED", "NO_SHOW", "EXPIRED", "ON_HOLD", "", "WAITLISTED"]
)
WHEN = st.timedeltas(timedelta(days=-2), timedelta(days=2)).map(lambda by: NOW + by)
WINDOWS = st.lists(st.tuples(WHEN, WHEN), max_size=1).map(tuple)
KEYS = [f"{c}/t:{n}" for c in CONNECTIONS for n in range(4)]
USES = st.builds(
    Use,
    st.none() | WHEN,
    st.sampled_from(["", "North gate"]),
    st.sampled_from(["s0", "s2"]),
    st.sampled_from(Source),
    st.booleans(),
    WINDOWS,
)
UNITS = st.builds(
    Unit,
    st.just(0),
    st.sets(st.sampled_from(KEYS), min_size=1, max_size=2).map(frozenset),
    st.sampled_from(["ADULT", "CHILD"]),
    st.just(""),
    st.integers(1, 4),
    st.booleans(),
    STATUSES,
    st.just(""),
    st.sampled_from([(), ("T",)]),
    st.none() | USES,
)
SLOTS = st.none() | st.builds(Slot, WHEN, st.none() | WHEN, st.booleans())
CANDIDATES = st.builds(
    Candidate,
    st.sampled_from(CONNECTIONS),
    st.sampled_from(["", "b1", "b2", "2"]),
    st.lists(UNITS, max_size=4).map(
        lambda units: tuple(replace(u, ordinal=n) for n, u in enumerate(units))
    ),
    st.sampled_from([Source.SERVER, Source.MANIFEST]),
    st.sampled_from(Method),
    st.sampled_from(Level),
    status=STATUSES,
    product_id=st.sampled_from(["", "castle"]),
    slot=SLOTS,
    exact=st.booleans(),
    test=st.booleans(),
    redemption_code=st.sampled_from(["", "rdm"]),
    redeemable=st.sampled_from([True, False, None]),
    refusal_code=st.sampled_from(["", "ALREADY_REDEEMED", "ODD"]),
    used=st.none() | USES,
)
QUESTIONS = st.builds(
    Question,
    st.builds(
        Scan,
        st.just("s1"),
        st.sampled_from(["CODE", "", "https://x", "\x00é"]),
        WHEN,
        st.sampled_from(Origin),
    ),
    WHEN,
    st.builds(
        Rules,
        st.sampled_from([frozenset(), frozenset({"castle"})]),
        unknown_offline=st.sampled_from(["refuse", "refer", "admit"]),
        attended=st.booleans(),
    ),
    st.lists(CANDIDATES, max_size=3).map(tuple),
    st.dictionaries(st.sampled_from([*KEYS, code_key("", "CODE")]), USES, max_size=4),
    st.sampled_from([(), ("castle",)]),
    st.sampled_from([(), ("harbour",)]),
    st.just(CONNECTIONS),
    st.just(frozenset()),
    st.sampled_from(ManifestState),
    st.sampled_from(["", "1", "2", "b1", "x"]),
    st.none() | st.integers(-1, 5),
    st.just(""),
)


@given(QUESTIONS)
def test_whatever_is_asked_there_is_an_answer_and_nobody_is_admitted_on_nothing(question):
    decision = decide(question)
    if decision.verdict is Verdict.ADMIT:
        assert decision.units
        assert decision.people >= 1
    else:
        assert decision.units == ()
        assert decision.reason is not Reason.OK


@given(QUESTIONS)
def test_an_admitted_party_is_never_larger_than_what_is_left(question):
    decision = decide(question)
    if decision.verdict is not Verdict.ADMIT or decision.candidate is None:
        return
    assert set(decision.units) <= set(decision.candidate.units)
    assert len(decision.units) <= len(decision.candidate.units)
    if question.units is not None:
        assert len(decision.units) == question.units


@given(QUESTIONS)
def test_what_was_let_in_here_is_never_admitted_again(question):
    first = decide(question)
    candidate = first.candidate
    if first.verdict is not Verdict.ADMIT or candidate is None:
        return
    if candidate.method is Method.VALIDATE:
        return  # re-entry is the supplier's to decide
    code = question.scan.code
    keys = consumed_keys(candidate, code, first.units, all_left=not first.part)
    uses = {**(question.uses or {}), **dict.fromkeys(keys, replace(USED, interrupted=False))}
    again = decide(replace(question, uses=uses))
    if again.verdict is Verdict.ADMIT and again.candidate is not None:
        assert not keys & {key for u in again.units for key in u.keys}


@given(QUESTIONS)
def test_nothing_is_chosen_by_a_lane_without_staff(question):
    if not question.rules.attended:
        assert decide(question).verdict is not Verdict.CHOOSE


def taken_back(*keys, **more):
    """Used by this lane eleven to ten minutes ago, undone five minutes ago, unheard."""
    began = NOW - timedelta(minutes=11)
    fields = {
        "keys": frozenset(keys or {"castle/t:0"}),
        "windows": ((began, began + timedelta(minutes=1)),),
        "undo": True,
    }
    owed = Delivery(
        1, "s0", "castle", Method.REDEEM, DeliveryState.IN_FLIGHT, began, "CODE", "b1",
        **{**fields, **more},
    )  # fmt: skip
    return TakenBack(owed, NOW - timedelta(minutes=5))


def spent(at=NOW - timedelta(minutes=10, seconds=30), **more):
    """A ticket that the supplier has as used."""
    return unit(used=Use(at, source=Source.SERVER), **more)


@pytest.mark.parametrize("attended", [True, False])
@pytest.mark.parametrize("overridden", [True, False])
def test_a_use_of_our_own_that_was_taken_back_is_for_staff(attended, overridden):
    rules = Rules(attended=attended, overridden=overridden, zone=UTC)
    decision = ask(ticket(spent(), redeemable=False), rules=rules, taken_back=(taken_back(),))
    assert said(decision) == ("REFER", "NEEDS_STAFF", "SERVER")
    assert (decision.units, decision.used) == ((), None)
    assert decision.detail == (
        "it was taken back here on 14 May, 11:55, and the supplier has not confirmed that"
    )


@pytest.mark.parametrize(
    ("found", "back"),
    [
        (spent(NOW - timedelta(minutes=1)), taken_back()),
        (spent(NOW - timedelta(minutes=1)), taken_back(acknowledged=True)),
        (spent(None), taken_back()),
        (spent(key="castle/t:1"), taken_back()),
    ],
    ids=["later", "later than what was confirmed", "nobody says when", "another of the party"],
)
def test_a_use_that_is_not_the_one_taken_back_is_an_earlier_entry(found, back):
    decision = ask(ticket(found, redeemable=False), taken_back=(back,))
    assert (decision.verdict, decision.reason) == (Verdict.REFUSE, Reason.ALREADY_USED)


def test_what_was_confirmed_and_taken_back_is_ours_where_nobody_says_when():
    used = ticket(redeemable=False, refusal_code="ALREADY_REDEEMED")
    decision = ask(used, taken_back=(taken_back(acknowledged=True),))
    assert said(decision) == ("REFER", "NEEDS_STAFF", "SERVER")


def test_who_came_in_again_since_is_an_earlier_entry():
    uses = {"castle/t:0": USED}
    decision = ask(ticket(spent(), redeemable=False), uses=uses, taken_back=(taken_back(),))
    assert said(decision) == ("REFUSE", "ALREADY_USED", "JOURNAL")
