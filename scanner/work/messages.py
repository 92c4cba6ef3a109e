"""What the workers tell the window. Frozen, so that they may cross threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from scanner.domain.card import Card
from scanner.domain.delivery import DeliveryState
from scanner.domain.link import LinkState
from scanner.domain.manifest import ManifestState
from scanner.domain.passage import FreeFlow as FreeFlow
from scanner.domain.passage import NotTurned as NotTurned
from scanner.domain.passage import Opened as Opened
from scanner.domain.passage import Passage as Passage
from scanner.domain.passage import Tailgating as Tailgating
from scanner.domain.phrase import Phrase
from scanner.domain.scan import Scan
from scanner.work.answer import Answer


@dataclass(frozen=True, slots=True)
class Started:
    """The lane has taken a scan and is at work on it."""

    scan: Scan


@dataclass(frozen=True, slots=True)
class Answered:
    """The decision on a scan stands (for ADMIT: it is on disk)."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Undone:
    """The end of an undo: whether the ticket works again, in a sentence."""

    scan_id: str
    done: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class PinRefused:
    """What a supervisor asked for did not happen: the sentence says why."""

    sentence: str


@dataclass(frozen=True, slots=True)
class KioskLeft:
    """A supervisor may leave the kiosk now; it is journalled."""

    by: str


@dataclass(frozen=True, slots=True)
class DeskOpened:
    """A supervisor may see the desk now, here at the lane."""

    by: str


@dataclass(frozen=True, slots=True)
class Carded:
    """Staff have shown the hand scanner a card: the answer to what the lane asks."""

    card: Card


@dataclass(frozen=True, slots=True)
class Power:
    """The charge of this computer's battery; `plugged`: it does not run on it."""

    percent: int
    plugged: bool


@dataclass(frozen=True, slots=True)
class SearchFound:
    """What the local copy holds for a text: lines as `Manifest.search` gives them."""

    text: str
    rows: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class LinkChanged:
    """A connection's link has a new state; None: it was not asked yet."""

    connection: str
    state: LinkState | None
    forced: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What is owed and how old the local copy is; sent whenever it changes.

    `deliveries` maps scan ids of recent admissions to their state, so that ✓ becomes ✓✓.
    """

    owed: int
    disputes: int
    manifest: ManifestState
    manifest_age: float | None = None
    bookings: int = 0
    deliveries: dict[str, DeliveryState] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something is wrong; `sentence` says what and how to mend it. The same `kind` replaces it.

    `stops` means the lane must not admit: OUT OF ORDER (P10). An empty sentence clears the alarm.
    """

    kind: str
    sentence: str = ""
    stops: bool = False


def of_connection(kind: str, connection: str, why: str) -> Alarm:
    """An alarm about one connection ("key", "use"), and why."""
    sentence = Phrase("", "{connection}: {why}", {"connection": connection, "why": why})
    return Alarm(f"{kind} {connection}", sentence)
