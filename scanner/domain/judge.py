"""May this candidate come in, here and now? The rules that look at one candidate alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo

from scanner.domain.phrase import Phrase
from scanner.domain.ticket import (
    CANCELLED,
    CONFIRMED,
    NEVER_PAID,
    NO_SHOW,
    REDEEMED,
    Candidate,
    Method,
    Unit,
    Use,
    code_key,
    uses_of,
)
from scanner.domain.verdict import Reason, Source

_CALLED = Phrase("verdict", "the supplier calls this booking {status}")
_NOTHING = Phrase("verdict", "nothing")
_ONLINE_ONLY = Phrase("verdict", "these tickets can only be checked online")

_GONE = {CANCELLED, NO_SHOW}  # of a single unit

# Codes are open strings with no published list (OCTO_REDEMPTION.md section 2): look for the word.
_SUPPLIER_WORDS = (
    ("REDEEMED", Reason.ALREADY_USED),
    ("USED", Reason.ALREADY_USED),
    ("CANCEL", Reason.CANCELLED),
    ("EXPIRED", Reason.EXPIRED),
    ("EARLY", Reason.TOO_EARLY),
    ("LATE", Reason.TOO_LATE),
    ("DATE", Reason.WRONG_DATE),
    ("NO_SHOW", Reason.NO_SHOW),
    ("NOSHOW", Reason.NO_SHOW),
    ("CONFIRM", Reason.NOT_CONFIRMED),
    ("TEST", Reason.TEST_TICKET),
)


@dataclass(frozen=True, slots=True)
class Rules:
    """What this lane serves and how it treats time; from `[lane]` of the configuration."""

    products: frozenset[str] = frozenset()
    early: timedelta = timedelta(minutes=30)
    late: timedelta = timedelta(minutes=60)
    unknown_offline: str = "refer"
    attended: bool = True
    zone: tzinfo | None = None
    overridden: bool = False  # a supervisor answers for entrance, time and what is not known


@dataclass(frozen=True, slots=True)
class Judgement:
    """One candidate's chances. `left` are the units that may still come in."""

    candidate: Candidate
    reason: Reason
    left: tuple[Unit, ...] = ()
    used: Use | None = None
    resumes: Mapping[int, str] = field(default_factory=dict)  # unit → the interrupted scan of it
    ours: frozenset[int] = frozenset()  # units the supplier has redeemed, by that scan of ours
    detail: str = ""

    @property
    def redeemable(self) -> bool:
        return self.reason is Reason.OK


@dataclass(slots=True)
class _Count:
    left: list[Unit] = field(default_factory=list)
    used: list[Use] = field(default_factory=list)
    resumes: dict[int, str] = field(default_factory=dict)
    ours: set[int] = field(default_factory=set)


def judge(
    candidate: Candidate, code: str, uses: Mapping[str, Use], rules: Rules, now: datetime
) -> Judgement:
    """The ladder for one candidate: the first rung that holds is the reason."""

    def no(reason: Reason, detail: str = "", used: Use | None = None) -> Judgement:
        return Judgement(candidate, reason, (), used, detail=detail)

    status = candidate.status
    if not serves(rules, candidate):
        return no(Reason.WRONG_GATE)
    if candidate.test:
        return no(Reason.TEST_TICKET)
    if status == CANCELLED:
        return no(Reason.CANCELLED)
    if status == "EXPIRED":
        return no(Reason.EXPIRED)
    if status in NEVER_PAID:
        return no(Reason.NOT_CONFIRMED, status)
    if status == NO_SHOW:
        return no(Reason.NO_SHOW)
    if status not in (CONFIRMED, REDEEMED):
        return no(Reason.NEEDS_STAFF, _CALLED.of(status=status or _NOTHING))

    if candidate.method is Method.VALIDATE:
        return _judge_validated(candidate, rules, now)

    count = _count(candidate, code, uses)
    if not count.left:
        if not count.used and candidate.used is None and status != REDEEMED:
            # Every unit was cancelled or marked as absent, the booking was not.
            absent = any(unit.status == NO_SHOW for unit in candidate.units)
            return no(Reason.NO_SHOW if absent else Reason.CANCELLED)
        return no(Reason.ALREADY_USED, used=_earliest([*count.used, candidate.used]))
    late_or_early = right_time(candidate, rules, now)
    if late_or_early is not Reason.OK:
        return no(late_or_early)
    if candidate.unread_slot and candidate.source is Source.MANIFEST and not rules.overridden:
        return no(Reason.NEEDS_STAFF, _ONLINE_ONLY)  # it may be for another day
    if candidate.redeemable is False and not count.ours:
        reason = supplier_reason(candidate.refusal_code)
        return no(reason, candidate.refusal, _earliest(count.used))
    return Judgement(
        candidate,
        Reason.OK,
        tuple(count.left),
        _earliest(count.used),
        resumes=count.resumes,
        ours=frozenset(count.ours),
    )


def _judge_validated(candidate: Candidate, rules: Rules, now: datetime) -> Judgement:
    """Re-entry is for the supplier alone to decide: no local count, no late call."""
    late_or_early = right_time(candidate, rules, now)
    if late_or_early is not Reason.OK:
        return Judgement(candidate, late_or_early)
    if candidate.source is not Source.SERVER:
        return Judgement(candidate, Reason.NEEDS_STAFF, detail=_ONLINE_ONLY)
    if candidate.redeemable is False and candidate.status != REDEEMED:
        reason = supplier_reason(candidate.refusal_code)
        return Judgement(candidate, reason, (), candidate.used, detail=candidate.refusal)
    left = tuple(unit for unit in candidate.units if unit.status != CANCELLED)
    return Judgement(candidate, Reason.OK if left else Reason.CANCELLED, left)


def _count(candidate: Candidate, code: str, uses: Mapping[str, Use]) -> _Count:
    """Units left: the supplier's state minus what this lane and venue have let in."""
    connection = candidate.connection
    whole = (
        uses.get(candidate.key)
        or uses.get(code_key(connection, code, candidate.booking))
        or uses.get(code_key(connection, code))
        or uses.get(code_key("", code))
    )
    said = any(unit.status for unit in candidate.units)
    count = _Count()
    for unit in candidate.units:
        if unit.status in _GONE:
            continue
        here = uses_of(unit, uses) or whole
        there = unit.used
        if there is None and unit.status == REDEEMED:
            there = candidate.used or Use(None, source=candidate.source)
        if there is None and candidate.status == REDEEMED and not (said and candidate.redeemable):
            there = candidate.used or Use(None, source=candidate.source)
        if here is not None and here.interrupted:
            if there is not None and not within(there.at, here.windows):
                count.used.append(there)
                continue
            count.resumes[unit.ordinal] = here.scan_id
            if there is not None:
                count.ours.add(unit.ordinal)
            count.left.append(unit)
        elif here is not None:
            count.used.append(here)
        elif there is not None:
            count.used.append(there)
        else:
            count.left.append(unit)
    return count


def within(at: datetime | None, windows: tuple[tuple[datetime, datetime], ...]) -> bool:
    """Whether a supplier's time of use falls into a span in which we may have caused it.

    Two seconds either way: suppliers keep whole seconds (OCTO_REDEMPTION.md section 4).
    """
    slack = timedelta(seconds=2)
    return at is not None and any(since - slack <= at <= until + slack for since, until in windows)


def serves(rules: Rules, candidate: Candidate) -> bool:
    """Whether the lane's products include this one ("castle", or "castle/DEFAULT")."""
    if not rules.products or rules.overridden:
        return True
    return (
        candidate.product_id in rules.products
        or f"{candidate.product_id}/{candidate.option_id}" in rules.products
    )


def right_time(candidate: Candidate, rules: Rules, now: datetime) -> Reason:
    """Travel date and slot, in the product's time zone. Instants are compared, so DST does no harm.

    A slot takes visitors from `early` before its start until `late` after its end (after its start
    where no end is known). Open-dated tickets have no slot and are always on time.
    """
    slot = candidate.slot
    if slot is None or rules.overridden:
        return Reason.OK
    zone = candidate.zone or slot.starts.tzinfo or rules.zone
    today = now.astimezone(zone).date()
    first, last = slot.days()
    if slot.all_day:
        return Reason.OK if first <= today <= last else Reason.WRONG_DATE
    starts, ends = slot.instants()
    if starts - rules.early <= now <= ends + rules.late:
        return Reason.OK
    if not first <= today <= last:
        return Reason.WRONG_DATE
    return Reason.TOO_EARLY if now < starts else Reason.TOO_LATE


def supplier_reason(code: str) -> Reason:
    """The reason behind a supplier's `unredeemableReasonCode` or `redemptionErrorCode`."""
    upper = code.upper()
    for word, reason in _SUPPLIER_WORDS:
        if word in upper:
            return reason
    return Reason.SUPPLIER_REFUSED


def _earliest(uses: list[Use | None] | list[Use]) -> Use | None:
    """The first entry on record; this lane's or venue's own before a supplier's, which cuts its
    times to seconds and seldom says where."""
    known = [use for use in uses if use is not None]
    here = {Source.JOURNAL, Source.VENUE}
    known = [use for use in known if use.source in here] or known
    dated = [use for use in known if use.at is not None]
    if dated:
        return min(dated, key=lambda use: (use.at is None, use.at))
    return known[0] if known else None
