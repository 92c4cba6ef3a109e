"""Rows about scans, and which units they used up (P1, P3)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scanner.adapters.journal.admissions import Admissions
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.disputes import disputes_in
from scanner.adapters.journal.intents import code_for, intent_of
from scanner.adapters.journal.store import Store
from scanner.adapters.journal.windows import read_windows, write_windows
from scanner.domain.decision import Decision
from scanner.domain.delivery import Delivered, DeliveryState, Dispute, DisputeReason
from scanner.domain.scan import Origin, Scan
from scanner.domain.ticket import Candidate, Level, Method, Unit, code_key
from scanner.domain.verdict import Notice, Reason, Source, Verdict
from scanner.ports import JournalError

NOON = datetime(2026, 5, 14, 12, tzinfo=UTC)
WINDOW = (NOON, NOON + timedelta(seconds=2))


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def lane(path: Path, clock: Clock) -> Iterator[Admissions]:
    with closing(Store(path, "North gate", clock)) as store:
        yield Admissions(store)


@pytest.fixture
def beside(path: Path, clock: Clock, lane: Admissions) -> Iterator[Admissions]:
    """Another process of the same lane."""
    with closing(Store(path, "North gate", clock)) as store:
        yield Admissions(store)


def unit(ordinal):
    return Unit(ordinal, frozenset({f"castle/t:{ordinal}"}), "ADULT", codes=(f"T{ordinal}",))


PARTY = (unit(0), unit(1))
TICKET = Candidate(
    "castle",
    "b1",
    PARTY,
    Source.SERVER,
    level=Level.BOOKING,
    reference="CAS-1",
    name="Robin",
    redemption_code="rdm",
)


def scan(name="s1", code="CODE"):
    return Scan(name, code, NOON, Origin.CAMERA)


def admit(candidate=TICKET, units=PARTY, **more):
    return Decision(
        Verdict.ADMIT,
        Reason.OK,
        Source.SERVER,
        candidate,
        units,
        connection="castle",
        **more,
    )


def at_once(name="s1", decision=None, **more):
    decision = decision or admit()
    fields = {"let_in": True, "state": DeliveryState.QUEUED, **more}
    return intent_of(scan(name), decision, "Come in.", **fields)


def asking(name="s1", decision=None, **more):
    """An intent whose supplier is still to be asked."""
    fields = {"let_in": False, "state": DeliveryState.IN_FLIGHT, "windows": (WINDOW,), **more}
    return at_once(name, decision, **fields)


def rows(admissions, columns="kind, scan_id"):
    return admissions.store.read(f"select {columns} from journal order by seq")


def debts(admissions, name="s1"):
    return Deliveries(admissions.store).of_scan(name)


# -- what is owed --------------------------------------------------------------------------------


def test_a_whole_party_is_one_debt_by_the_code_that_was_shown():
    (debt,) = at_once().debts
    assert debt.code == "CODE"
    assert debt.keys == {"castle/t:0", "castle/t:1"}


def test_part_of_a_party_is_a_debt_for_each_by_its_own_code():
    decision = admit(units=(PARTY[1],), part=True)
    intent = at_once(decision=decision)
    assert [(d.code, d.keys) for d in intent.debts] == [("T1", {"castle/t:1"})]
    assert intent.keys == {"castle/t:1"}


def test_an_unknown_code_is_owed_as_it_is():
    decision = admit(None, (Unit(0, frozenset({code_key("", "CODE")})),))
    (debt,) = at_once(decision=decision).debts
    assert (debt.code, debt.keys) == ("CODE", {code_key("", "CODE")})


@pytest.mark.parametrize(
    ("fields", "code", "found_by"),
    [
        ({"reseller_reference": "OTA-7"}, "OTA-8", "OTA-8"),
        ({"reseller_reference": "OTA-7", "codes": ("V",)}, "ota 7", "V"),
        ({"reseller_reference": "OTA-7"}, "OTA-7", "T0"),
        ({"reseller_reference": "OTA-7", "units": ()}, "OTA-7", "CAS-1"),
        ({"reseller_reference": "OTA-7", "units": (), "reference": ""}, "OTA-7", "OTA-7"),
        ({"reseller_reference": "CAS-1", "codes": ("V",)}, "CAS-1", "CAS-1"),
    ],
)
def test_a_resellers_reference_is_never_what_a_supplier_is_asked_by(fields, code, found_by):
    assert code_for(replace(TICKET, **fields), code) == found_by


def test_windows_are_kept_as_they_are():
    assert read_windows(write_windows((WINDOW, WINDOW))) == (WINDOW, WINDOW)


# -- write, then open ----------------------------------------------------------------------------


def test_an_admission_is_on_disk_with_its_claims_and_debts_when_it_returns(lane, path):
    assert lane.admit(at_once()) is None
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("select kind, scan_id from journal").fetchall() == [("ADMIT", "s1")]
        claimed = {key for (key,) in other.execute("select key from claim")}
        assert claimed == {
            "castle/t:0",
            "castle/t:1",
            "castle/b:b1",
            code_key("castle", "CODE", "b1"),
        }
        assert other.execute("select state, code from delivery").fetchall() == [("QUEUED", "CODE")]


def test_a_row_says_all_in_public_but_the_code_and_the_name(lane):
    lane.admit(at_once(decision=admit(notices=(Notice.CHECK_ID,))))
    ((body, private),) = rows(lane, "body, private")
    public = json.loads(body)
    assert public["verdict"] == "ADMIT"
    assert public["people"] == 2
    assert public["party"] == {"ADULT": 2}
    assert public["notices"] == ["CHECK_ID"]
    assert public["lane"] == "North gate"
    for secret in ('"CODE"', "Robin", "CAS-1"):
        assert secret not in body
        assert secret.strip('"') in private


def test_an_entry_is_remembered_by_each_of_its_keys(lane):
    lane.admit(at_once())
    uses = lane.uses({"castle/t:0", "castle/b:b1", "castle/t:9"})
    assert set(uses) == {"castle/t:0", "castle/b:b1"}
    use = uses["castle/t:0"]
    assert (use.at, use.lane, use.scan_id) == (NOON, "North gate", "s1")
    assert not use.interrupted


def test_an_entry_is_remembered_after_a_restart(lane, path, clock):
    lane.admit(at_once())
    with closing(Store(path, "North gate", clock)) as store:
        assert Admissions(store).uses({"castle/t:0"})["castle/t:0"].scan_id == "s1"


def test_many_keys_may_be_asked_for_at_once(lane):
    assert lane.uses({f"castle/t:{n}" for n in range(5000)}) == {}
    assert lane.uses([]) == {}


# -- one unit, one entry -------------------------------------------------------------------------


def test_of_two_processes_of_a_lane_the_first_to_write_wins(lane, beside):
    assert lane.admit(at_once("s1")) is None
    use = beside.admit(at_once("s2"))
    assert use is not None
    assert use.scan_id == "s1"
    assert rows(lane) == [("ADMIT", "s1")]
    assert debts(lane, "s2") == []


def test_one_shared_unit_is_enough_to_be_refused(lane):
    lane.admit(at_once("s1", admit(units=(PARTY[0],), part=True)))
    assert lane.admit(at_once("s2")) is not None
    assert lane.admit(at_once("s3", admit(units=(PARTY[1],), part=True))) is None


def test_a_full_disk_lets_nobody_in(lane):
    lane.store.db.execute("pragma max_page_count = 1")
    big = admit(replace(TICKET, booking="b" * 200_000))
    with pytest.raises(JournalError, match="disk is full"):
        lane.admit(at_once("s2", big))
    lane.store.db.execute("pragma max_page_count = 1000000")
    assert rows(lane) == []
    assert lane.uses({"castle/t:0"}) == {}


# -- intent and outcome --------------------------------------------------------------------------


def test_an_intent_without_an_outcome_let_nobody_in(lane):
    lane.admit(asking())
    use = lane.uses({"castle/t:0"})["castle/t:0"]
    assert use.interrupted
    assert use.windows == (WINDOW,)
    assert rows(lane) == [("INTENT", "s1")]


def test_an_intent_is_busy_until_its_lease_ends(lane, beside, clock):
    lease = NOON.timestamp() + 1.1
    lane.admit(asking(lease=lease))
    uses = beside.uses({"castle/t:0"}).values()
    assert beside.busy_until(uses) == lease
    clock.now += timedelta(seconds=2)
    assert beside.busy_until(uses) == 0
    assert beside.busy_until([]) == 0


def test_an_outcome_makes_it_an_entry(lane):
    lane.admit(asking(lease=NOON.timestamp() + 1))
    lane.outcome(scan(), admit(), "Come in.", [DeliveryState.DELIVERED])
    assert rows(lane) == [("INTENT", "s1"), ("OUTCOME", "s1")]
    assert not lane.uses({"castle/t:0"})["castle/t:0"].interrupted
    (debt,) = debts(lane)
    assert (debt.state, debt.admitted) == (DeliveryState.DELIVERED, True)
    assert lane.busy_until(lane.uses({"castle/t:0"}).values()) == 0


def test_an_outcome_that_refuses_gives_the_units_back(lane):
    lane.admit(asking())
    no = Decision(Verdict.REFUSE, Reason.SUPPLIER_REFUSED, Source.SERVER, TICKET)
    lane.outcome(scan(), no, "No.", [DeliveryState.CANCELLED])
    assert lane.uses({"castle/t:0"}) == {}
    (debt,) = debts(lane)
    assert (debt.state, debt.admitted) == (DeliveryState.CANCELLED, False)
    assert lane.admit(at_once("s2")) is None


def test_the_same_scan_may_be_decided_again_after_a_refusal(lane):
    """A person chose another option, or overruled."""
    no = Decision(Verdict.REFUSE, Reason.SUPPLIER_REFUSED, Source.SERVER, TICKET)
    lane.admit(asking())
    lane.outcome(scan(), no, "No.", [DeliveryState.CANCELLED])
    assert lane.admit(asking()) is None
    lane.outcome(scan(), admit(), "Come in.", [DeliveryState.IN_FLIGHT])
    assert [d.state.value for d in debts(lane)] == ["CANCELLED", "IN_FLIGHT"]
    assert not lane.uses({"castle/t:0"})["castle/t:0"].interrupted


def test_part_of_a_party_has_an_outcome_for_each(lane):
    lane.admit(asking(decision=admit(part=True)))
    states = [DeliveryState.DELIVERED, DeliveryState.QUEUED]
    lane.outcome(scan(), admit(part=True), "Come in.", states)
    assert [d.state for d in debts(lane)] == states
    assert [d.code for d in debts(lane)] == ["T0", "T1"]


# -- interrupted ---------------------------------------------------------------------------------


def test_the_visitor_of_an_interrupted_scan_who_comes_back_is_the_same_admission(lane):
    lane.admit(asking("s1"))
    assert lane.admit(asking("s2", admit(resumes=("s1",)))) is None
    assert {u.scan_id for u in lane.uses({"castle/t:0", "castle/b:b1"}).values()} == {"s2"}
    (old,) = debts(lane, "s1")
    assert old.state is DeliveryState.CANCELLED
    assert "s2" in old.why
    (body,) = rows(lane, "body")[1]
    assert json.loads(body)["resumes"] == ["s1"]


def test_the_windows_of_an_interrupted_scan_are_inherited(lane):
    later = (NOON + timedelta(minutes=5), NOON + timedelta(minutes=6))
    lane.admit(asking("s1"))
    lane.admit(asking("s2", admit(resumes=("s1",)), windows=(later,)))
    (new,) = debts(lane, "s2")
    assert set(new.windows) == {WINDOW, later}


def test_several_interrupted_scans_are_taken_over_by_one(lane):
    lane.admit(asking("s1", admit(units=(PARTY[0],), part=True)))
    lane.admit(asking("s2", admit(units=(PARTY[1],), part=True)))
    assert lane.admit(asking("s3", admit(resumes=("s1", "s2")))) is None
    assert {u.scan_id for u in lane.uses({"castle/t:0", "castle/t:1"}).values()} == {"s3"}


def test_an_interrupted_scan_that_the_decision_did_not_know_of_is_in_the_way(lane):
    lane.admit(asking("s1"))
    use = lane.admit(asking("s2"))
    assert use is not None
    assert use.interrupted


def test_a_scan_that_ended_well_after_it_was_looked_at_is_not_taken_over(lane, beside):
    lane.admit(asking("s1"))
    decided = asking("s2", admit(resumes=("s1",)))  # by another process, a moment too early
    lane.outcome(scan(), admit(), "Come in.", [DeliveryState.DELIVERED])
    use = beside.admit(decided)
    assert use is not None
    assert not use.interrupted
    assert [kind for kind, _ in rows(lane)] == ["INTENT", "OUTCOME"]


def test_a_take_over_closes_the_dispute_about_it(lane, clock):
    lane.admit(asking("s1"))
    deliveries = Deliveries(lane.store)
    (old,) = debts(lane, "s1")
    dispute = Dispute(DisputeReason.INTERRUPTED, "nobody came in")
    deliveries.write(ended=[(old, dispute, 0.0)])
    assert len(disputes_in(deliveries.store)) == 1
    lane.admit(asking("s2", admit(resumes=("s1",))))
    assert disputes_in(deliveries.store) == []


# -- other rows ----------------------------------------------------------------------------------


def test_a_refusal_is_one_row_with_its_code_kept_apart(lane):
    no = Decision(Verdict.REFUSE, Reason.UNKNOWN_CODE, Source.SERVER)
    lane.say(scan(), no, "This code is not known.")
    ((kind, body, private),) = rows(lane, "kind, body, private")
    assert kind == "SCAN"
    assert json.loads(body)["reason"] == "UNKNOWN_CODE"
    assert '"CODE"' not in body
    assert json.loads(private)["code"] == "CODE"
    assert lane.uses({"castle/t:0"}) == {}


@pytest.mark.parametrize("code", ["\x00\x01", "Schloß №7 城", "x" * 4000, "'; drop table journal"])
def test_a_hostile_code_is_kept_as_it_is(lane, code):
    no = Decision(Verdict.REFUSE, Reason.UNKNOWN_CODE, Source.SERVER)
    lane.say(scan(code=code), no, "No.")
    ((private,),) = rows(lane, "private")
    assert json.loads(private)["code"] == code


def test_a_choice_is_this_lanes_suggestion_for_the_same_offer(lane):
    assert lane.suggestion({"castle", "museum"}) == ""
    lane.suggest({"castle", "museum"}, "museum")
    lane.suggest({"museum", "castle"}, "castle")
    assert lane.suggestion(["museum", "castle"]) == "castle"
    assert lane.suggestion({"castle", "museum", "boat"}) == ""


def test_a_method_travels_with_its_debt(lane):
    lane.admit(at_once(decision=admit(replace(TICKET, method=Method.VALIDATE))))
    assert debts(lane)[0].method is Method.VALIDATE


def test_what_was_delivered_stays_used_here(lane):
    lane.admit(at_once())
    deliveries = Deliveries(lane.store)
    deliveries.write(ended=[(debts(lane)[0], Delivered(), 0.0)])
    assert lane.uses({"castle/t:0"})["castle/t:0"].scan_id == "s1"


def test_a_validated_ticket_may_come_in_again_at_the_suppliers_word(lane):
    decision = admit(replace(TICKET, method=Method.VALIDATE))
    assert lane.admit(at_once("s1", decision)) is None
    assert lane.admit(at_once("s2", decision)) is None
    assert lane.uses({"castle/t:0"})["castle/t:0"].scan_id == "s2"
