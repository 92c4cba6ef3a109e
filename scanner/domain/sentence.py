"""The plain English sentence behind a decision: for staff, scripts and the journal."""

from __future__ import annotations

from datetime import datetime, tzinfo

from scanner.domain.codes import as_reference
from scanner.domain.decide import Decision
from scanner.domain.judge import Judgement
from scanner.domain.ticket import Candidate, Use, party, people
from scanner.domain.verdict import Notice, Reason, Source, Verdict

_PLAIN = {
    Reason.UNKNOWN_CODE: "This code is not known.",
    Reason.CANCELLED: "This booking was cancelled.",
    Reason.NOT_CONFIRMED: "This booking is not confirmed.",
    Reason.EXPIRED: "This booking has expired.",
    Reason.WRONG_GATE: "This ticket is for another entrance.",
    Reason.NO_SHOW: "This booking is marked as no-show: please see staff.",
    Reason.TEST_TICKET: "This is a test ticket.",
    Reason.AMBIGUOUS: "This code opens several bookings: choose one.",
    Reason.SUPPLIER_REFUSED: "The supplier refuses this ticket.",
    Reason.SUPPLIER_SILENT: "The supplier does not answer and there is no local copy.",
    Reason.MANIFEST_EXPIRED: "The supplier does not answer and the local copy is too old.",
    Reason.NOT_AUTHORISED: "The supplier does not accept this lane's key: tell the supervisor.",
    Reason.NEEDS_STAFF: "Staff must look at this ticket.",
}


def message(decision: Decision, zone: tzinfo | None = None) -> str:
    """One or two short sentences; times in the product's zone, else `zone` (None: the system's)."""
    candidate = decision.candidate
    local = (candidate.zone if candidate is not None else None) or zone
    if decision.verdict is Verdict.ADMIT:
        return _admit(decision)
    text = _reason(decision, candidate, local)
    still = [o for o in decision.options if o.judgement.redeemable]
    if decision.verdict is Verdict.REFUSE and still:
        text += " Still open: " + ", ".join(product(o.judgement.candidate) for o in still) + "."
    elsewhere = [o for o in decision.options if o.judgement.reason is Reason.WRONG_GATE]
    if len(decision.options) > 1 and elsewhere and decision.reason is not Reason.WRONG_GATE:
        names = ", ".join(product(o.judgement.candidate) for o in elsewhere)
        text += f" At another entrance: {names}."
    return text


def _admit(decision: Decision) -> str:
    if decision.source is Source.OVERRIDE:
        return f"Come in: {people(decision.units)}, on the word of {decision.by or 'a supervisor'}."
    if Notice.FLAGGED in decision.notices:
        return "Come in. Not checked: the lane's rule for times without a network."
    said = [f"{n} {kind.lower()}" for kind, n in party(decision.units).items()]
    text = f"Come in: {people(decision.units)} ({', '.join(said)})."
    if Notice.CHECK_ID in decision.notices:
        text += " Check ID."
    return text


def _reason(decision: Decision, candidate: Candidate | None, zone: tzinfo | None) -> str:
    reason, detail = decision.reason, decision.detail
    if reason is Reason.ALREADY_USED:
        return used_words(decision.used, zone)
    if reason is Reason.UNREADABLE:
        if not detail.startswith("a"):
            return f"This code is {detail or 'unreadable'}."
        return f"This is {detail}, not a ticket."
    if reason is Reason.UNKNOWN_CODE and decision.source.value == "MANIFEST":
        return "The supplier does not answer and the local copy does not know this code."
    if reason in (Reason.TOO_EARLY, Reason.TOO_LATE, Reason.WRONG_DATE) and candidate is not None:
        return _time(reason, candidate, zone)
    if reason is Reason.AMBIGUOUS and decision.verdict is Verdict.REFER:
        return "This code opens several bookings: please see staff."
    text = _PLAIN[reason]
    if detail and reason is Reason.NOT_CONFIRMED:
        return f"{text[:-1]} ({detail.lower().replace('_', ' ')})."
    if detail:
        return f"{text[:-1]}: {detail.rstrip('.')}."
    return text


def used_words(use: Use | None, zone: tzinfo | None) -> str:
    """ "Already used" with when, where and by which lane, as far as anybody knows."""
    if use is None or (use.at is None and not use.lane):
        return "Already used; the supplier does not say when or where."
    text = "Already used"
    if use.at is not None:
        text += f" on {clock(use.at, zone)}"
    return f"{text} at {use.lane}." if use.lane else f"{text}; the supplier does not say where."


def _time(reason: Reason, candidate: Candidate, zone: tzinfo | None) -> str:
    slot = candidate.slot
    if slot is None:
        return "This ticket is for another time."
    if reason is Reason.WRONG_DATE:
        first, last = slot.days()
        span = f"{first:%d %b %Y}" if first == last else f"{first:%d %b} to {last:%d %b %Y}"
        return f"This ticket is for {span}."
    starts = slot.starts.astimezone(zone or slot.starts.tzinfo)
    word = "Too early" if reason is Reason.TOO_EARLY else "Too late"
    return f"{word}: this ticket is for {starts:%H:%M}."


def option_words(judgement: Judgement, zone: tzinfo | None = None) -> str:
    """Why an option of a chooser can't be taken, or "" when it can."""
    if judgement.redeemable:
        return ""
    as_decision = Decision(
        Verdict.REFUSE,
        judgement.reason,
        judgement.candidate.source,
        judgement.candidate,
        used=judgement.used,
        detail=judgement.detail,
    )
    return message(as_decision, zone)


def product(candidate: Candidate) -> str:
    """What a candidate is called on a screen."""
    name = candidate.product or candidate.product_id or candidate.reference or "booking"
    option = candidate.option
    plain = not option or as_reference(option) in ("DEFAULT", as_reference(name))
    return name if plain else f"{name} – {option}"


def clock(at: datetime, zone: tzinfo | None) -> str:
    """A time for people: day and minute, in the venue's zone."""
    return f"{at.astimezone(zone):%d %b, %H:%M}"
