"""An admission that did not come about after all: what is said in its place."""

from __future__ import annotations

from dataclasses import replace

from scanner.domain.decision import Decision
from scanner.domain.judge import Judgement
from scanner.domain.ticket import Candidate, Use
from scanner.domain.verdict import Reason, Verdict


def already_used(decision: Decision, use: Use) -> Decision:
    """The same decision, when another scan has taken a unit meanwhile."""
    no = nobody(decision, Verdict.REFUSE, Reason.ALREADY_USED, "")
    return closed(replace(no, source=use.source, used=use), decision.candidate)


def nobody(decision: Decision, verdict: Verdict, reason: Reason, detail: str) -> Decision:
    """An admission that did not come about."""
    no = replace(decision, verdict=verdict, reason=reason, detail=detail, units=(), notices=())
    return closed(no, decision.candidate) if verdict is Verdict.REFUSE else no


def closed(no: Decision, taken: Candidate | None) -> Decision:
    """What was refused is not among what is still open."""
    options = tuple(
        replace(option, judgement=Judgement(taken, no.reason, used=no.used, detail=no.detail))
        if taken is not None and option.judgement.candidate is taken
        else option
        for option in no.options
    )
    return replace(no, options=options)
