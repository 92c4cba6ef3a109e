"""What the lane screen says about an answer: plain words and names of shapes, nothing drawn.

Pure: made from the answer alone, so that what is shown can be tested without a screen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from scanner.domain.decision import Decision
from scanner.domain.judge import Judgement
from scanner.domain.sentence import option_words, product
from scanner.domain.ticket import Unit, party
from scanner.domain.verdict import Notice, Source, Verdict
from scanner.ui import i18n
from scanner.ui.plain import plain
from scanner.work.answer import Answer

_SHAPES = {
    Verdict.ADMIT: "tick",
    Verdict.REFUSE: "cross",
    Verdict.CHOOSE: "question",
    Verdict.REFER: "hand",
}
_TONES = {
    Verdict.ADMIT: "admit",
    Verdict.REFUSE: "refuse",
    Verdict.CHOOSE: "choose",
    Verdict.REFER: "refer",
}


@dataclass(frozen=True, slots=True)
class Face:
    """One picture of the verdict panel. `tone` names a tone of the theme, `shape` an icon."""

    tone: str
    shape: str
    word: str
    reason: str = ""
    people: int = 0
    digits: str = ""  # people, as the language writes it
    party: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    notice_shape: str = ""
    foot: str = ""

    def spoken(self) -> str:
        """All of it in one line, for screen readers."""
        count = i18n.people_words(self.people) if self.people else ""
        said = (self.word, count, *self.party, *self.notices, self.reason, *self.details, self.foot)
        return ". ".join(part for part in said if part)


def idle_face(sees: bool = True) -> Face:
    """`sees`: there is a camera, and it gives pictures."""
    return Face("idle", "ready", i18n.tr(i18n.READY), i18n.tr(i18n.HOLD if sees else i18n.BY_HAND))


def busy_face() -> Face:
    return Face("idle", "wait", i18n.tr(i18n.CHECKING))


def out_of_order_face(sentence: str) -> Face:
    return Face("out", "alert", i18n.tr(i18n.OUT_OF_ORDER), i18n.said(sentence))


def free_face() -> Face:
    """The turnstile is open for all."""
    return Face("warn", "walk", i18n.tr(i18n.OPEN_FOR_ALL), i18n.tr(i18n.OPEN_SAID))


def walk_face(answer: Answer, through: tuple[int, int] | None) -> Face:
    """An admission whose visitors may go through now; `through` is how many did, of how many."""
    face = face_of(answer, masked=True)
    said = through_words(*through) if through else face.reason
    word = i18n.tr(i18n.GO)
    return replace(face, shape="walk", word=word, reason=said, details=(), foot="")


def through_words(turned: int, of: int) -> str:
    return i18n.tr(i18n.THROUGH, n=turned, all=of)


def face_of(answer: Answer, zone: tzinfo | None = None, *, masked: bool = False) -> Face:
    """The verdict panel for an answer; supplier's words are made plain text here.

    `masked` is for screens of strangers: initials for a name, and nothing of deliveries.
    """
    decision = answer.decision
    face = Face(
        _TONES[decision.verdict],
        _SHAPES[decision.verdict],
        i18n.verdict_word(decision.verdict),
        reason=i18n.said(answer.message),
        details=_details(decision, answer.answered, zone, masked),
        notices=_notices(decision),
        notice_shape="card" if Notice.CHECK_ID in decision.notices else "alert",
        foot="" if masked else i18n.delivery_words(answer.delivery),
    )
    if decision.verdict is not Verdict.ADMIT:
        return face
    # A code that nobody knows may be any number of people: a digit would be a guess.
    count = 0 if decision.candidate is None else decision.people
    return replace(
        face,
        people=count,
        digits=i18n.number(count),
        party=_party(decision.units) or (i18n.people_word(count),) if count else (),
        reason=_aside(answer),
    )


def _notices(decision: Decision) -> tuple[str, ...]:
    overridden = decision.source is Source.OVERRIDE
    return tuple(
        i18n.tr(i18n.OVERRIDDEN)
        if notice is Notice.FLAGGED and overridden
        else i18n.notice_words(notice)
        for notice in decision.notices
    )


def _aside(answer: Answer) -> str:
    """What an ADMIT adds to digits and notices: only where they do not say it already."""
    return i18n.said(answer.message) if Notice.FLAGGED in answer.decision.notices else ""


def _party(units: tuple[Unit, ...]) -> tuple[str, ...]:
    return i18n.party_words(party(units))


def _details(
    decision: Decision, now: datetime, zone: tzinfo | None, masked: bool
) -> tuple[str, ...]:
    candidate = decision.candidate
    if candidate is None:
        return ()
    when = i18n.slot_words(candidate.slot, candidate.zone or zone, now)
    name = initials(plain(candidate.name)) if masked else candidate.name
    lines = (i18n.apart(plain(product(candidate), 160)), when, i18n.apart(plain(name, 160)))
    return tuple(line for line in lines if line)


def initials(name: str) -> str:
    """ "Ada Lovelace" → "A. L.": enough to know oneself by."""
    return " ".join(f"{word[0]}." for word in name.split()[:3])


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a chooser in words: its own index, and why it can't be taken (`why`)."""

    index: int
    title: str
    details: tuple[str, ...]
    why: str
    takeable: bool
    suggested: bool


def choices_of(answer: Answer, zone: tzinfo | None = None) -> tuple[Choice, ...]:
    """The options of a chooser, in the decision's order."""
    options = answer.decision.options
    several = len({option.judgement.candidate.connection for option in options}) > 1
    return tuple(
        Choice(
            option.index,
            i18n.apart(plain(product(option.judgement.candidate), 160)),
            _option_details(option.judgement, answer.answered, zone, several),
            i18n.said(option_words(option.judgement, zone)),
            option.judgement.redeemable,
            option.suggested and option.judgement.redeemable,
        )
        for option in options
    )


def _option_details(
    judgement: Judgement, now: datetime, zone: tzinfo | None, several: bool
) -> tuple[str, ...]:
    candidate = judgement.candidate
    slot = i18n.slot_words(candidate.slot, candidate.zone or zone, now)
    lines = []
    if judgement.redeemable:
        lines.append(slot)
        lines.append(i18n.listed(_party(judgement.left)))
        used = len(candidate.units) - len(judgement.left)
        if used > 0:
            lines.append(i18n.tr(i18n.PARTLY_USED, used=used, all=len(candidate.units)))
    lines.append(i18n.apart(plain(candidate.name, 120)))
    if several:
        lines.append(i18n.apart(plain(candidate.connection, 120)))
    if not judgement.redeemable:
        lines.append(slot)  # why it is not good often says it already; here it may be cut
    return tuple(line for line in lines if line)
