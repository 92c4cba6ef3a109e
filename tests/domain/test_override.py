"""A supervisor's word stands for entrance, time and what nobody could look up; for nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from scanner.domain.decide import Question, decide
from scanner.domain.decision import Decision
from scanner.domain.judge import Rules
from scanner.domain.manifest import ManifestState
from scanner.domain.scan import Origin, Scan
from scanner.domain.ticket import Candidate, Slot, Unit, Use
from scanner.domain.verdict import Notice, Reason, Source, Verdict

NOW = datetime(2026, 7, 1, 10, tzinfo=UTC)
UNIT = Unit(0, frozenset({"a/t:1"}), "ADULT", status="CONFIRMED", codes=("T1",))
TICKET = Candidate("a", "b1", (UNIT,), Source.SERVER, redemption_code="r1", redeemable=True)


def ask(
    *candidates: Candidate, overridden: bool = True, origin: Origin = Origin.CAMERA, **more: object
) -> Decision:
    rules = Rules(frozenset({"castle"}), overridden=overridden)
    scan = Scan("s1", "CODE", NOW, origin)
    question = Question(scan, NOW, rules, candidates, connections=("a",))
    return decide(replace(question, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("candidate", "reason"),
    [
        (replace(TICKET, product_id="museum"), Reason.WRONG_GATE),
        (
            replace(TICKET, product_id="castle", slot=Slot(NOW + timedelta(hours=5))),
            Reason.TOO_EARLY,
        ),
        (
            replace(TICKET, product_id="castle", slot=Slot(NOW + timedelta(days=2), all_day=True)),
            Reason.WRONG_DATE,
        ),
    ],
)
def test_entrance_and_time_give_way(candidate: Candidate, reason: Reason) -> None:
    assert ask(candidate, overridden=False).reason is reason
    decision = ask(candidate)
    assert (decision.verdict, decision.source) == (Verdict.ADMIT, Source.OVERRIDE)
    assert Notice.FLAGGED in decision.notices


@pytest.mark.parametrize("origin", [Origin.CAMERA, Origin.TYPED])
@pytest.mark.parametrize("silent", [(), ("a",)])
def test_an_unknown_code_comes_in_on_a_supervisors_word(
    origin: Origin, silent: tuple[str, ...]
) -> None:
    decision = ask(origin=origin, silent=silent)
    assert (decision.verdict, decision.source) == (Verdict.ADMIT, Source.OVERRIDE)
    assert decision.units


def test_an_expired_copy_gives_way() -> None:
    local = replace(TICKET, source=Source.MANIFEST, product_id="castle", redeemable=None)
    assert ask(local, overridden=False, manifest=ManifestState.EXPIRED).verdict is Verdict.REFER
    assert ask(local, manifest=ManifestState.EXPIRED).verdict is Verdict.ADMIT


@pytest.mark.parametrize("status", ["CANCELLED", "EXPIRED", "ON_HOLD", "NO_SHOW", "REDEEMED"])
def test_the_state_of_a_booking_does_not(status: str) -> None:
    assert ask(replace(TICKET, status=status, redeemable=False)).verdict is not Verdict.ADMIT


def test_a_used_ticket_stays_used() -> None:
    decision = ask(TICKET, uses={"a/t:1": Use(NOW, "North")})
    assert (decision.verdict, decision.reason) == (Verdict.REFUSE, Reason.ALREADY_USED)


def test_an_unknown_code_that_came_in_before_does_not_come_in_again() -> None:
    again = ask(silent=("a",), uses={k: Use(NOW, "North") for k in _keys()})
    assert again.reason is Reason.ALREADY_USED


def _keys() -> set[str]:
    return {key for unit in ask(silent=("a",)).units for key in unit.keys}


def test_a_web_address_is_no_ticket_on_anybodys_word() -> None:
    scan = Scan("s1", "https://example.com", NOW, Origin.CAMERA)
    question = Question(scan, NOW, Rules(overridden=True), connections=("a",))
    assert decide(question).reason is Reason.UNREADABLE
