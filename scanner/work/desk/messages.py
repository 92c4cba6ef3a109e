"""What the desk's threads tell its window. Frozen, so that they may cross threads."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from scanner.adapters.journal.listing import Filter, Happened, Listed
from scanner.adapters.journal.numbers import Numbers
from scanner.adapters.journal.overview import Debts
from scanner.adapters.operators import Operator
from scanner.domain.check import Check
from scanner.domain.link import LinkState
from scanner.domain.manifest import ManifestState
from scanner.domain.setup_code import MadeCode
from scanner.domain.standing import Headline
from scanner.domain.ticket import Candidate, Use
from scanner.work.desk.report import Report


@dataclass(frozen=True, slots=True)
class ConnectionStands:
    """One connection. `link` None: it was not asked yet. `contact` is its last answer to the desk
    or the courier; `clock` its time minus this computer's, in seconds. `listed`: how many
    bookings it says it has on the copy's days (None: it does not), counted at `listed_at`."""

    connection: str
    method: str
    debts: Debts
    link: LinkState | None = None
    contact: datetime | None = None
    problem: str = ""
    manifest: ManifestState = ManifestState.NONE
    manifest_age: float | None = None
    bookings: int = 0
    clock: float | None = None
    listed: int | None = None
    listed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """How things stand."""

    headline: Headline
    connections: tuple[ConnectionStands, ...]
    disputes: int
    owed: int
    admitted: int
    at: datetime


@dataclass(frozen=True, slots=True)
class JournalMoved:
    """Some program has written to the journal: what is shown may be old."""


@dataclass(frozen=True, slots=True)
class Matching:
    """The numbers of all deliveries that fit a filter, newest first."""

    wanted: Filter
    numbers: array[int]


@dataclass(frozen=True, slots=True)
class LanesAre:
    """The lanes whose admissions this journal holds."""

    lanes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """The lines that were asked for."""

    rows: tuple[Listed, ...]


@dataclass(frozen=True, slots=True)
class HistoryOf:
    """All that happened to one delivery's scan."""

    delivery: int
    happened: tuple[Happened, ...]


@dataclass(frozen=True, slots=True)
class Disputes:
    """Disputes, newest first; closed ones too if they were wanted."""

    rows: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class FoundBookings:
    """What a search has found. `problems` are connections that could not be asked."""

    said: str
    rows: tuple[Mapping[str, Any], ...]
    problems: tuple[str, ...] = ()
    online: bool = False


@dataclass(frozen=True, slots=True)
class BookingShown:
    """One booking with its units, and which of them this lane has let in (by unit key). `asked` is
    the row of a search that it was asked for by. `live`: the supplier has just been asked."""

    asked: Mapping[str, Any]
    candidate: Candidate
    uses: Mapping[str, Use]
    live: bool
    problem: str = ""


@dataclass(frozen=True, slots=True)
class NumbersOf:
    numbers: Numbers


@dataclass(frozen=True, slots=True)
class ReportOf:
    report: Report


@dataclass(frozen=True, slots=True)
class Checked:
    """One check of the readiness page."""

    check: Check


@dataclass(frozen=True, slots=True)
class OperatorsAre:
    operators: tuple[Operator, ...]


@dataclass(frozen=True, slots=True)
class Unlocked:
    """Whose PIN it was."""

    operator: Operator


@dataclass(frozen=True, slots=True)
class PinWrong:
    sentence: str


@dataclass(frozen=True, slots=True)
class Acted:
    """The end of an act: what came of it, in a sentence. `act` names which."""

    act: str
    ok: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class CodeMade:
    """A set-up code, asked for by a supervisor. It is shown, and kept nowhere."""

    code: MadeCode = field(repr=False)


@dataclass(frozen=True, slots=True)
class Failed:
    """Something could not be looked up or done; the sentence says what and how to mend it."""

    what: str
    sentence: str


class Job(StrEnum):
    """Long work."""

    DELIVER = "DELIVER"
    RENEW = "RENEW"
    EXPORT = "EXPORT"
    READINESS = "READINESS"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work is. `all` None: nobody knows how much there is. `left` in seconds."""

    job: Job
    done: int
    all: int | None
    rate: float
    left: float | None
    what: str = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """Long work has come to its end, or was cancelled."""

    job: Job
    ok: bool
    sentence: str
    path: Path | None = field(default=None)
