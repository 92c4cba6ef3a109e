"""What a lane answers to a scan, and the JSON that scripts and turnstile controllers read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from scanner.domain.decision import Decision
from scanner.domain.delivery import DeliveryState
from scanner.domain.scan import Scan
from scanner.domain.ticket import Candidate, Slot, Use, party
from scanner.domain.verdict import Reason, Verdict

EXIT = {Verdict.ADMIT: 0, Verdict.REFUSE: 10, Verdict.CHOOSE: 11, Verdict.REFER: 12}


@dataclass(frozen=True, slots=True)
class Answer:
    """A decision that stands: for ADMIT its row is on disk, and the gate may open.

    `ms` is the time from the frame (or last key) to this answer. `delivery` says what the supplier
    knows of it: DELIVERED, IN_FLIGHT (no answer yet), QUEUED (later), None (nothing to tell).
    """

    scan: Scan
    decision: Decision
    delivery: DeliveryState | None
    message: str
    answered: datetime
    ms: float | None = None


def utc(at: datetime | None) -> str | None:
    """A time as JSON carries it: UTC, seconds, Z."""
    if at is None:
        return None
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def as_json(answer: Answer) -> dict[str, Any]:
    """The contract of DESIGN.md section 5."""
    decision = answer.decision
    candidate = decision.candidate
    first = decision.used
    return {
        "scan_id": answer.scan.id,
        "verdict": decision.verdict.value,
        "reason": decision.reason.value,
        "source": decision.source.value,
        "delivery": answer.delivery.value if answer.delivery else None,
        "connection": decision.connection or (candidate.connection if candidate else None),
        "booking": _booking(candidate) if candidate else None,
        "party": party(decision.units),
        "people": decision.people,
        "options": [
            {
                "index": option.index,
                "booking": option.judgement.candidate.booking,
                "connection": option.judgement.candidate.connection,
                "product": option.judgement.candidate.product
                or option.judgement.candidate.product_id,
                "option": option.judgement.candidate.option or option.judgement.candidate.option_id,
                "redeemable": option.judgement.redeemable,
                "reason": option.judgement.reason.value,
                "suggested": option.suggested,
            }
            for option in decision.options
        ],
        "notices": [notice.value for notice in decision.notices],
        "first_use": _first_use(first) if first or decision.reason is Reason.ALREADY_USED else None,
        "message": answer.message,
    }


def _first_use(first: Use | None) -> dict[str, Any]:
    """Of a ticket that is used up, also where nobody says when and where."""
    at, lane = (first.at, first.lane) if first else (None, "")
    return {"at": utc(at), "lane": lane or None}


def _booking(candidate: Candidate) -> dict[str, Any]:
    return {
        "uuid": candidate.booking,
        "reference": candidate.reference,
        "status": candidate.status,
        "product_id": candidate.product_id,
        "product": candidate.product,
        "option_id": candidate.option_id,
        "option": candidate.option,
        "name": candidate.name,
        "slot": _slot(candidate.slot),
        "units": [
            {
                "type": unit.type,
                "name": unit.name,
                "reference": unit.reference,
                "people": unit.pax,
                "status": unit.status,
            }
            for unit in candidate.units
        ],
    }


def _slot(slot: Slot | None) -> dict[str, Any] | None:
    if slot is None:
        return None
    return {
        "starts": slot.starts.isoformat(),
        "ends": slot.ends.isoformat() if slot.ends else None,
        "all_day": slot.all_day,
    }
