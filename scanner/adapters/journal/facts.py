"""What a journal row says of a scan: in public for ever, and apart from that until it is purged."""

from __future__ import annotations

import time
from typing import Any

from scanner.adapters.journal.intents import Intent
from scanner.adapters.journal.store import iso
from scanner.domain.decision import Decision
from scanner.domain.scan import Scan
from scanner.domain.ticket import digest, party


def facts(decision: Decision, scan: Scan, message: str) -> dict[str, Any]:
    """What a row says in public: no code, no name. `ms`: from the frame, or the last key, to here;
    staff's answer to a question begins it anew."""
    candidate = decision.candidate
    used = decision.used
    override = {"by": decision.by, "note": decision.note} if decision.by else {}
    took = {} if scan.seen is None else {"ms": round((time.monotonic() - scan.seen) * 1000)}
    return {
        **override,
        **took,
        "verdict": decision.verdict.value,
        "reason": decision.reason.value,
        "source": decision.source.value,
        "origin": scan.origin.value,
        "connection": decision.connection,
        "booking": candidate.booking if candidate else "",
        "product_id": candidate.product_id if candidate else "",
        "product": candidate.product if candidate else "",
        "option_id": candidate.option_id if candidate else "",
        "people": decision.people,
        "party": party(decision.units),
        "notices": [notice.value for notice in decision.notices],
        "first_use": iso(used.at) if used is not None and used.at is not None else None,
        "code": digest(scan.code),
        "message": message,
    }


def hidden(intent: Intent) -> dict[str, Any]:
    """What a row keeps apart, to be purged in time."""
    candidate = intent.decision.candidate
    return {
        "code": intent.scan.code,
        "name": candidate.name if candidate else "",
        "reference": candidate.reference if candidate else "",
    }
