"""One decision for every scan: online, offline, late, by hand. The order of the rungs is policy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from scanner.domain.codes import foreign, unfit
from scanner.domain.decision import Decision, Option
from scanner.domain.delivery import DeliveryState, TakenBack
from scanner.domain.judge import Judgement, Rules, judge
from scanner.domain.manifest import ManifestState
from scanner.domain.phrase import Phrase
from scanner.domain.scan import Origin, Scan
from scanner.domain.settling import to_give_back
from scanner.domain.ticket import Candidate, Method, Unit, Use, any_key, code_key
from scanner.domain.verdict import Notice, Reason, Source, Verdict

_REFERRED = {
    Reason.NO_SHOW,
    Reason.NEEDS_STAFF,
    Reason.AMBIGUOUS,
    Reason.NOT_AUTHORISED,
    Reason.SUPPLIER_SILENT,
}

# Unit types: OCTO's own of reduced fares, and what suppliers call tickets of wheelchair users.
_REDUCED = {"SENIOR", "STUDENT", "MILITARY"}
_MOBILITY = {"WHEELCHAIR", "DISABLED", "MOBILITY", "ACCESSIBLE"}

# Which refusal to name when a package code holds several: the one that tells the visitor most.
_TELLING = (
    Reason.ALREADY_USED,
    Reason.TOO_EARLY,
    Reason.TOO_LATE,
    Reason.WRONG_DATE,
    Reason.NO_SHOW,
    Reason.NEEDS_STAFF,
    Reason.SUPPLIER_REFUSED,
    Reason.NOT_CONFIRMED,
    Reason.EXPIRED,
    Reason.CANCELLED,
    Reason.TEST_TICKET,
    Reason.WRONG_GATE,
)

_NO_CHOICE = Phrase("verdict", "there is no such choice")
_TOO_MANY = Phrase("verdict", "{asked} were asked for, {left} may come in")
_WHOLE_PARTY = Phrase("verdict", "this supplier cannot admit part of a party")
_TAKEN_BACK = Phrase(
    "verdict", "it was taken back here on {at}, and the supplier has not confirmed that"
)
_COPY_IS_OLDER = Phrase(
    "verdict", "it was taken back here on {at}, and the local copy still has it as used"
)
_NO_REDEMPTION_CODE = Phrase("verdict", "the supplier gives no redemption code")


@dataclass(frozen=True, slots=True)
class Question:
    """All that is known when a lane must decide.

    `silent` and `unauthorised` name connections that could not be asked; while there are any, an
    absent ticket is not proof of an unknown one. `choice` is an option's index (from 1) or a
    booking's uuid; `units` how many of the party are here. `taken_back` are undone admissions of
    the candidates.
    """

    scan: Scan
    now: datetime
    rules: Rules
    candidates: tuple[Candidate, ...] = ()
    uses: Mapping[str, Use] | None = None
    silent: tuple[str, ...] = ()
    unauthorised: tuple[str, ...] = ()
    connections: tuple[str, ...] = ()
    validating: frozenset[str] = frozenset()
    manifest: ManifestState = ManifestState.NONE
    choice: str = ""
    units: int | None = None
    suggested: str = ""  # the product last chosen here
    taken_back: tuple[TakenBack, ...] = ()


def decide(q: Question) -> Decision:
    """The ladder. Nothing is redeemed by asking; ADMIT is an intent until the journal has it.

    Under a supervisor's override it is climbed by the same rungs with relaxed rules: entrance, time
    and what nobody could look up are the supervisor's word; a used or cancelled ticket stays one.
    """
    decision = _decide(q)
    if q.rules.overridden and decision.verdict is Verdict.ADMIT:
        notices = dict.fromkeys((Notice.FLAGGED, *decision.notices))
        return replace(decision, source=Source.OVERRIDE, notices=tuple(notices))
    return decision


def _decide(q: Question) -> Decision:
    unreadable = unfit(q.scan.code)
    if unreadable:
        return Decision(Verdict.REFUSE, Reason.UNREADABLE, Source.JOURNAL, detail=unreadable)
    if not q.candidates:
        return _nothing_found(q)

    uses = q.uses or {}
    judged = [
        _unless_taken_back(q, judge(c, q.scan.code, uses, q.rules, q.now)) for c in q.candidates
    ]
    options = tuple(
        Option(i, j, bool(q.suggested) and j.candidate.product_id == q.suggested)
        for i, j in enumerate(judged, 1)
    )
    if q.choice:
        # The index first: some suppliers' booking ids are small numbers.
        picked = [o for o in options if q.choice == str(o.index)]
        picked = picked or [o for o in options if q.choice == o.judgement.candidate.booking]
        if not picked:
            return _refer(options, _NO_CHOICE)
        if len(picked) > 1:
            return _ask(q, options)
        return _take(q, picked[0].judgement, options, chosen=len(options) > 1)

    here = [j for j in judged if j.reason is not Reason.WRONG_GATE]
    open_to = [j for j in judged if j.redeemable]
    if not open_to:
        best = min(judged, key=lambda j: _TELLING.index(j.reason))
        return _take(q, best, options)
    # Two suppliers know the code: never pick across them, even if only one would admit.
    if len(open_to) > 1 or len({j.candidate.connection for j in here}) > 1:
        return _ask(q, options)
    # A person's typing that the answer does not repeat may be a name: let staff confirm.
    if q.scan.origin is Origin.TYPED and not open_to[0].candidate.exact:
        return _ask(q, options)
    return _take(q, open_to[0], options)


def _unless_taken_back(q: Question, judged: Judgement) -> Judgement:
    """A use that is our own, and was undone here, is no earlier entry; nor may anybody come in on
    the ticket before a supplier that gave it back has said so itself."""
    here = judged.used is not None and judged.used.source in (Source.JOURNAL, Source.VENUE)
    if judged.reason is not Reason.ALREADY_USED or here:
        return judged
    candidate = judged.candidate
    for back in q.taken_back:
        heard = back.delivery.state is DeliveryState.CANCELLED
        if heard and candidate.source is Source.SERVER:
            continue  # it was given back, and used again
        same = candidate.connection == back.delivery.connection and any(
            unit.keys & back.delivery.keys for unit in candidate.units
        )
        if same and to_give_back(back.delivery, candidate):
            at = back.at.astimezone(candidate.zone or q.rules.zone)
            why = (_COPY_IS_OLDER if heard else _TAKEN_BACK).of(at=at)
            return replace(judged, reason=Reason.NEEDS_STAFF, used=None, detail=why)
    return judged


def _nothing_found(q: Question) -> Decision:
    unknown = Decision(Verdict.REFUSE, Reason.UNKNOWN_CODE, Source.SERVER)
    what = foreign(q.scan.code)
    if what:
        return replace(unknown, reason=Reason.UNREADABLE, source=Source.JOURNAL, detail=what)
    if not q.silent and not q.unauthorised and not q.rules.overridden:
        return unknown
    # The same code was let in here, on a flag or while it was known: it does not come in twice.
    keys = [code_key(connection, q.scan.code) for connection in (*q.connections, "")]
    keys += [any_key(connection, q.scan.code) for connection in q.connections]
    for key in keys:
        use = (q.uses or {}).get(key)
        if use is not None and not use.interrupted:
            return replace(unknown, reason=Reason.ALREADY_USED, source=use.source, used=use)
    unknown = replace(unknown, source=Source.MANIFEST)
    if q.unauthorised and not q.silent and not q.rules.overridden:
        return replace(unknown, verdict=Verdict.REFER, reason=Reason.NOT_AUTHORISED)
    reason = {
        ManifestState.NONE: Reason.SUPPLIER_SILENT,
        ManifestState.EXPIRED: Reason.MANIFEST_EXPIRED,
    }.get(q.manifest, Reason.UNKNOWN_CODE)
    return _by_policy(q, replace(unknown, reason=reason))


def _by_policy(q: Question, unknown: Decision) -> Decision:
    """What the lane does with a code it cannot know offline: `[lane] unknown_offline`."""
    policy = "admit" if q.rules.overridden else q.rules.unknown_offline
    # Those who answered do not know it; an override overrules them.
    whose = {*q.silent, *q.unauthorised} or set(q.connections)
    # Nor is what a person typed: it may be a surname.
    named = q.scan.origin is Origin.TYPED and not q.rules.overridden
    # A validated ticket is never admitted unseen: nothing could deliver it later (P7).
    if policy == "admit" and whose - q.validating and not named:
        only = min(whose) if len(whose) == 1 else ""
        unit = Unit(0, frozenset({code_key(only, q.scan.code)}))
        return replace(
            unknown,
            verdict=Verdict.ADMIT,
            notices=(Notice.FLAGGED,),
            connection=only,
            units=(unit,),
        )
    return replace(unknown, verdict=Verdict.REFUSE if policy == "refuse" else Verdict.REFER)


def _ask(q: Question, options: tuple[Option, ...]) -> Decision:
    verdict = Verdict.CHOOSE if q.rules.attended else Verdict.REFER
    source = options[0].judgement.candidate.source
    return Decision(verdict, Reason.AMBIGUOUS, source, options=options)


def _refer(options: tuple[Option, ...], detail: str) -> Decision:
    source = options[0].judgement.candidate.source
    return Decision(Verdict.REFER, Reason.NEEDS_STAFF, source, options=options, detail=detail)


def _take(
    q: Question, judgement: Judgement, options: tuple[Option, ...], chosen: bool = False
) -> Decision:
    """The decision for one candidate, once it is clear which."""
    candidate = judgement.candidate
    answer = Decision(
        Verdict.REFUSE,
        judgement.reason,
        candidate.source,
        candidate,
        options=options,
        used=judgement.used,
        connection=candidate.connection,
        detail=judgement.detail,
        chosen=chosen,
    )
    if judgement.reason in _REFERRED:
        return replace(answer, verdict=Verdict.REFER)
    if not judgement.redeemable:
        if judgement.reason is Reason.ALREADY_USED and judgement.used is not None:
            return replace(answer, source=judgement.used.source)
        return answer
    if candidate.source is Source.MANIFEST and q.manifest is ManifestState.EXPIRED:
        answer = replace(answer, reason=Reason.MANIFEST_EXPIRED)
        if q.rules.unknown_offline != "admit" and not q.rules.overridden:
            refuse = q.rules.unknown_offline == "refuse"
            return replace(answer, verdict=Verdict.REFUSE if refuse else Verdict.REFER)

    def staff(detail: str) -> Decision:
        return replace(answer, verdict=Verdict.REFER, reason=Reason.NEEDS_STAFF, detail=detail)

    units = judgement.left
    part = q.units is not None and q.units != len(units)
    if q.units is not None and part:
        if not 0 < q.units <= len(units):
            return staff(_TOO_MANY.of(asked=q.units, left=len(units)))
        units = _first_of(units, q.units)
        if candidate.method is Method.VALIDATE or not all(unit.codes for unit in units):
            return staff(_WHOLE_PARTY)
    ours = all(unit.ordinal in judgement.ours for unit in units)
    if candidate.source is Source.SERVER and not (candidate.redemption_code or part or ours):
        return staff(_NO_REDEMPTION_CODE)
    notices = []
    if candidate.source is Source.MANIFEST and q.manifest is ManifestState.EXPIRED:
        notices.append(Notice.FLAGGED)
    if any(unit.id_required for unit in units):
        notices.append(Notice.CHECK_ID)
    elif any(unit.type.upper() in _REDUCED for unit in units):
        notices.append(Notice.CONCESSION)
    if any(_MOBILITY & set(unit.type.upper().split("_")) for unit in units):
        notices.append(Notice.MOBILITY)
    if part:
        notices.append(Notice.PART_OF_PARTY)
    resumes = (judgement.resumes[u.ordinal] for u in units if u.ordinal in judgement.resumes)
    return Decision(
        Verdict.ADMIT,
        answer.reason,
        candidate.source,
        candidate,
        units,
        options,
        tuple(notices),
        resumes=tuple(dict.fromkeys(resumes)),
        ours=ours,
        chosen=chosen,
        part=part,
        connection=candidate.connection,
        detail=judgement.detail,
    )


def _first_of(units: tuple[Unit, ...], wanted: int) -> tuple[Unit, ...]:
    """Those that can be redeemed singly come first; otherwise the booking's own order."""
    return tuple(sorted(units, key=lambda unit: not unit.codes)[:wanted])
