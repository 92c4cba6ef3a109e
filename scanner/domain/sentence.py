"""The plain sentence behind a decision: English for scripts and the journal, and in parts
(`Phrase`) for screens in other languages. There is no second place that words a decision."""

from __future__ import annotations

from datetime import tzinfo

from scanner.domain.codes import as_reference
from scanner.domain.decision import Decision
from scanner.domain.judge import Judgement
from scanner.domain.phrase import Phrase, together
from scanner.domain.ticket import Candidate, Use, party, people
from scanner.domain.verdict import Notice, Reason, Source, Verdict

# Without a full stop: what else is known may follow.
_PLAIN = {
    Reason.UNKNOWN_CODE: Phrase("verdict", "This code is not known"),
    Reason.CANCELLED: Phrase("verdict", "This booking was cancelled"),
    Reason.NOT_CONFIRMED: Phrase("verdict", "This booking is not confirmed"),
    Reason.EXPIRED: Phrase("verdict", "This booking has expired"),
    Reason.TOO_EARLY: Phrase("verdict", "Too early for this ticket"),
    Reason.TOO_LATE: Phrase("verdict", "Too late for this ticket"),
    Reason.WRONG_DATE: Phrase("verdict", "This ticket is for another time"),
    Reason.WRONG_GATE: Phrase("verdict", "This ticket is for another entrance"),
    Reason.NO_SHOW: Phrase("verdict", "This booking is marked as no-show: please see staff"),
    Reason.TEST_TICKET: Phrase("verdict", "This is a test ticket"),
    Reason.AMBIGUOUS: Phrase("verdict", "This code opens several bookings: choose one"),
    Reason.SUPPLIER_REFUSED: Phrase("verdict", "The supplier refuses this ticket"),
    Reason.SUPPLIER_SILENT: Phrase(
        "verdict", "The supplier does not answer and there is no local copy"
    ),
    Reason.MANIFEST_EXPIRED: Phrase(
        "verdict", "The supplier does not answer and the local copy is too old"
    ),
    Reason.NOT_AUTHORISED: Phrase(
        "verdict", "The supplier does not accept this lane's key: tell the supervisor"
    ),
    Reason.NEEDS_STAFF: Phrase("verdict", "Staff must look at this ticket"),
}
_REFER_SEVERAL = Phrase("verdict", "This code opens several bookings: please see staff")
_NO_ANSWER = Phrase("verdict", "The supplier does not answer")
_NOT_IN_COPY = Phrase(
    "verdict", "The supplier does not answer and the local copy does not know this code"
)

_BARE = Phrase("verdict", "{why}.")
_OURS = Phrase("verdict", "{why}: {detail}.")
_THEIRS = Phrase("verdict", "{why}. The supplier says: “{words}”.")
_INSTEAD = Phrase("verdict", "{why} ({state}).")
_NO_TICKET = Phrase("verdict", "This is {what}, not a ticket.")
_UNREADABLE = Phrase("verdict", "This code is unreadable.")
_STILL_OPEN = Phrase("verdict", "Still open: {names}.")
_ELSEWHERE = Phrase("verdict", "At another entrance: {names}.")

_ON_WORD = Phrase("verdict", "Come in: {count}, on the word of {by}.")
_SUPERVISOR = Phrase("verdict", "a supervisor")
_FLAGGED = Phrase("verdict", "Come in. Not checked: the lane's rule for times without a network.")

_USED = Phrase("verdict", "Already used; the supplier does not say when or where.")
_USED_AT = Phrase("verdict", "Already used on {at}; the supplier does not say where.")
_USED_WHERE = Phrase("verdict", "Already used at {lane}.")
_USED_AT_WHERE = Phrase("verdict", "Already used on {at} at {lane}.")

_EARLY = Phrase("verdict", "Too early: this ticket is for {time}.")
_LATE = Phrase("verdict", "Too late: this ticket is for {time}.")
_OTHER_DAY = Phrase("verdict", "This ticket is for {day}.")
_OTHER_DAYS = Phrase("verdict", "This ticket is for {first} to {last}.")

STATES = {
    "ON_HOLD": Phrase("verdict", "on hold"),
    "PENDING": Phrase("verdict", "pending"),
    "QUOTE": Phrase("verdict", "quote"),
    "REJECTED": Phrase("verdict", "rejected"),
    "REBOOKED": Phrase("verdict", "rebooked"),
    "UPGRADED": Phrase("verdict", "upgraded"),
}


def message(decision: Decision, zone: tzinfo | None = None) -> str:
    """One or two short sentences; times in the product's zone, else `zone` (None: the system's)."""
    candidate = decision.candidate
    local = (candidate.zone if candidate is not None else None) or zone
    if decision.verdict is Verdict.ADMIT:
        return _admit(decision)
    said: list[str] = [_reason(decision, candidate, local)]
    still = [o for o in decision.options if o.judgement.redeemable]
    if decision.verdict is Verdict.REFUSE and still:
        said.append(_STILL_OPEN.of(names=tuple(product(o.judgement.candidate) for o in still)))
    elsewhere = [o for o in decision.options if o.judgement.reason is Reason.WRONG_GATE]
    if len(decision.options) > 1 and elsewhere and decision.reason is not Reason.WRONG_GATE:
        said.append(_ELSEWHERE.of(names=tuple(product(o.judgement.candidate) for o in elsewhere)))
    return said[0] if len(said) == 1 else together(*said)


def _admit(decision: Decision) -> str:
    if decision.source is Source.OVERRIDE:
        return _ON_WORD.of(count=people(decision.units), by=decision.by or _SUPERVISOR)
    if Notice.FLAGGED in decision.notices:
        return _FLAGGED
    # Screens show the party in figures and the notices apart: these words are for scripts.
    said = [f"{n} {kind.lower()}" for kind, n in party(decision.units).items()]
    text = f"Come in: {people(decision.units)} ({', '.join(said)})."
    if Notice.CHECK_ID in decision.notices:
        text += " Check ID."
    return text


def _reason(decision: Decision, candidate: Candidate | None, zone: tzinfo | None) -> Phrase:
    reason, detail = decision.reason, decision.detail
    if reason is Reason.ALREADY_USED:
        return used_words(decision.used, zone)
    if reason is Reason.UNREADABLE:
        return _unreadable(detail)
    if reason in (Reason.TOO_EARLY, Reason.TOO_LATE, Reason.WRONG_DATE) and candidate is not None:
        timely = _time(reason, candidate, zone)
        if timely is not None:
            return timely
    why = _PLAIN[reason]
    if reason is Reason.UNKNOWN_CODE and decision.source is Source.MANIFEST:
        why = _NOT_IN_COPY
    if reason is Reason.SUPPLIER_SILENT and decision.source is Source.SERVER:
        why = _NO_ANSWER  # it fell silent after the look-up: no copy would help
    if reason is Reason.AMBIGUOUS and decision.verdict is Verdict.REFER:
        why = _REFER_SEVERAL
    if not detail:
        return _BARE.of(why=why)
    if isinstance(detail, Phrase):
        return _OURS.of(why=why, detail=detail)
    if reason is Reason.NOT_CONFIRMED and detail in STATES:
        return _INSTEAD.of(why=why, state=STATES[detail])
    return _THEIRS.of(why=why, words=detail.rstrip("."))


def _unreadable(detail: str) -> Phrase:
    if not isinstance(detail, Phrase):
        return _UNREADABLE
    return detail if detail.endswith(".") else _NO_TICKET.of(what=detail)


def used_words(use: Use | None, zone: tzinfo | None) -> Phrase:
    """ "Already used" with when, where and by which lane, as far as anybody knows."""
    at = None if use is None or use.at is None else use.at.astimezone(zone)
    lane = "" if use is None else use.lane
    if at is None:
        return _USED_WHERE.of(lane=lane) if lane else _USED
    return _USED_AT_WHERE.of(at=at, lane=lane) if lane else _USED_AT.of(at=at)


def _time(reason: Reason, candidate: Candidate, zone: tzinfo | None) -> Phrase | None:
    slot = candidate.slot
    if slot is None:
        return None
    if reason is Reason.WRONG_DATE:
        first, last = slot.days()
        same = first == last
        return _OTHER_DAY.of(day=first) if same else _OTHER_DAYS.of(first=first, last=last)
    starts = slot.starts.astimezone(zone or slot.starts.tzinfo)
    return (_EARLY if reason is Reason.TOO_EARLY else _LATE).of(time=starts.time())


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
