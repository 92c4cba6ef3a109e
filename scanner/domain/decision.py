"""What a lane does about a scan, once it is decided. Decides nothing itself."""

from __future__ import annotations

from dataclasses import dataclass

from scanner.domain.judge import Judgement
from scanner.domain.ticket import CANCELLED, REDEEMED, Candidate, Method, Unit, Use, people
from scanner.domain.verdict import Notice, Reason, Source, Verdict


@dataclass(frozen=True, slots=True)
class Option:
    """One line of a chooser, from 1."""

    index: int
    judgement: Judgement
    suggested: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What the lane does, and everything the screen, the journal and the delivery need to know."""

    verdict: Verdict
    reason: Reason
    source: Source
    candidate: Candidate | None = None
    units: tuple[Unit, ...] = ()
    options: tuple[Option, ...] = ()
    notices: tuple[Notice, ...] = ()
    used: Use | None = None
    resumes: tuple[str, ...] = ()  # interrupted scans that this one continues
    ours: bool = False  # the supplier has all of it as redeemed, by those scans
    chosen: bool = False
    part: bool = False  # fewer units than are left
    connection: str = ""
    detail: str = ""  # a Phrase is ours; any other text is the supplier's
    by: str = ""  # the supervisor who overrode
    note: str = ""  # and why

    @property
    def people(self) -> int:
        return people(self.units)

    def choice(self, option: Option) -> str:
        """What picks the same option when the code is looked up anew: its options may come in
        another order by then. The booking, unless its id could mean another one of them."""
        booking = option.judgement.candidate.booking
        meant = [
            o for o in self.options if booking in (o.judgement.candidate.booking, str(o.index))
        ]
        return booking if booking and meant == [option] else str(option.index)

    @property
    def picked(self) -> str:
        """What picks this decision's own candidate again; empty where nobody had to pick it."""
        mine = [o for o in self.options if o.judgement.candidate == self.candidate]
        asked = self.chosen or (self.candidate is not None and not self.candidate.exact)
        return self.choice(mine[0]) if asked and mine else ""

    @property
    def singly(self) -> bool:
        """Used up ticket by ticket: the code that was shown would also use up others of the
        booking, who are still to come or whose own entry may yet be undone."""
        if self.part or self.candidate is None:
            return self.part
        here = {unit.ordinal for unit in self.units}
        late = self.candidate.source is Source.MANIFEST  # what is used now may be free by then
        others = [
            unit
            for unit in self.candidate.units
            if unit.ordinal not in here
            and unit.status != CANCELLED
            and (late or (unit.used is None and unit.status != REDEEMED))
        ]
        validated = self.candidate.method is Method.VALIDATE
        return bool(others) and not validated and all(unit.codes for unit in self.units)
