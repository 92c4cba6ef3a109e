"""What a code may mean: candidates, their units, and who they let in."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import lru_cache

from scanner.domain.verdict import Source

CONFIRMED = "CONFIRMED"
REDEEMED = "REDEEMED"
CANCELLED = "CANCELLED"
NO_SHOW = "NO_SHOW"
NEVER_PAID = frozenset({"ON_HOLD", "PENDING", "QUOTE", "REJECTED", "REBOOKED", "UPGRADED"})

DELIVERY_URL_SUFFIX = "_URL"


class Method(StrEnum):
    """How a connection uses up a ticket. One per connection, never both (P7)."""

    REDEEM = "redeem"
    VALIDATE = "validate"


class Level(StrEnum):
    """What the presented code names: a whole booking, or one ticket of it."""

    BOOKING = "BOOKING"
    TICKET = "TICKET"


@dataclass(frozen=True, slots=True)
class Use:
    """An entry that has happened: when, at which lane, by which scan.

    `interrupted` is an intent without an outcome: nobody was let in (DESIGN.md section 4, step 6),
    and `windows` are the spans (server time) in which its redemption may have reached the supplier.
    """

    at: datetime | None
    lane: str = ""
    scan_id: str = ""
    source: Source = Source.JOURNAL
    interrupted: bool = False
    windows: tuple[tuple[datetime, datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """One ticket of a booking.

    `keys` name this unit in every view of it that a supplier may give (see `unit_keys`).
    `pax` is the number of people it lets in (OCTO `restrictions.paxCount`).
    """

    ordinal: int
    keys: frozenset[str]
    type: str = "OTHER"
    name: str = ""
    pax: int = 1
    id_required: bool = False
    status: str = ""
    reference: str = ""
    codes: tuple[str, ...] = ()
    used: Use | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """When a booking is for. Both ends are aware; all-day slots count whole local days."""

    starts: datetime
    ends: datetime | None = None
    all_day: bool = False

    def instants(self) -> tuple[datetime, datetime]:
        """Start and end (the start, where no good end is known) in UTC: within one zone Python
        reckons with wall clocks, and is an hour out where those are set forward or back."""
        starts = self.starts.astimezone(UTC)
        return starts, max(starts, (self.ends or self.starts).astimezone(UTC))

    def days(self) -> tuple[date, date]:
        """The first and the last local day, both included."""
        first = self.starts.date()
        starts, ends = self.instants()
        if self.ends is None or ends <= starts:
            return first, first
        # An all-day slot often ends at the next midnight: that day is not part of it.
        return first, (self.ends - timedelta(microseconds=1)).date()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A booking, or one ticket of it, that the presented code may mean.

    `slim`: whoever told of it left out who or when; `slot` None is else an open date, but for
    `unread_slot`: it names a time in a form that nobody here understands.
    """

    connection: str
    booking: str
    units: tuple[Unit, ...]
    source: Source
    method: Method = Method.REDEEM
    level: Level = Level.TICKET
    reference: str = ""
    reseller_reference: str = ""
    status: str = CONFIRMED
    product_id: str = ""
    product: str = ""
    option_id: str = ""
    option: str = ""
    slot: Slot | None = None
    unread_slot: bool = False
    zone: tzinfo | None = None
    name: str = ""
    notes: str = ""
    codes: tuple[str, ...] = ()
    exact: bool = True
    slim: bool = False
    test: bool = False
    redemption_code: str = ""
    redeemable: bool | None = None
    refusal: str = ""
    refusal_code: str = ""
    used: Use | None = None

    @property
    def spent(self) -> bool:
        """Whether the supplier has (some of) it as used, or would not redeem it."""
        said: tuple[Candidate | Unit, ...] = (self, *self.units)
        used = any(one.used is not None or one.status == REDEEMED for one in said)
        return used or self.redeemable is False

    @property
    def key(self) -> str:
        """Names this candidate as a whole, for bookings whose units have no names."""
        return f"{self.connection}/b:{self.booking or self.redemption_code}"


def party(units: Iterable[Unit]) -> dict[str, int]:
    """How many units of each type."""
    return dict(Counter(unit.type for unit in units))


def people(units: Iterable[Unit]) -> int:
    """How many people may walk through: a family ticket is several."""
    return sum(unit.pax for unit in units)


@lru_cache(maxsize=256)  # one scan asks for that of its code a dozen times
def digest(text: str) -> str:
    """A short stable name for a code, so that keys and logs never hold the code itself."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def code_key(connection: str, code: str, booking: str = "") -> str:
    """The key of a code as a whole: of what it opens at one booking, or, with no booking, of a
    code whose meaning is not known."""
    return f"{connection}/c:{digest(code)}@{booking}"


def any_key(connection: str, code: str) -> str:
    """Asks whether a code let all of its party in, at whatever booking: it stands for every
    `code_key` of that code, and is never claimed itself."""
    return code_key(connection, code, "*")


def consumed_keys(
    candidate: Candidate, code: str, units: Iterable[Unit], all_left: bool
) -> frozenset[str]:
    """What an admission of these units uses up, named so that any later view of it is recognised.

    The units' own keys; when nobody of the party is left outside, also this code at this booking;
    and the booking itself, but only when all of it comes in (whoever came in apart may be given
    back apart) and the code surely named the whole of it (a truncated ticket-level answer may
    carry the booking's uuid for one ticket).
    """
    here = set(units)
    keys = {key for unit in here for key in unit.keys}
    if all_left:
        keys.add(code_key(candidate.connection, code, candidate.booking))
        apart = any(u.status not in (CANCELLED, NO_SHOW) for u in candidate.units if u not in here)
        if candidate.level is Level.BOOKING and not apart:
            keys.add(candidate.key)
    return frozenset(keys)


def all_keys(candidates: Collection[Candidate], code: str, connections: Iterable[str]) -> set[str]:
    """Every key under which an earlier entry could stand that matters for this scan."""
    keys = {code_key(connection, code) for connection in (*connections, "")}
    if not candidates:
        keys |= {any_key(connection, code) for connection in connections}
    for candidate in candidates:
        keys.add(candidate.key)
        keys.add(code_key(candidate.connection, code, candidate.booking))
        keys.add(code_key(candidate.connection, code))
        keys.update(key for unit in candidate.units for key in unit.keys)
    return keys


def unit_keys(
    connection: str,
    booking: str,
    units: list[tuple[str, tuple[str, ...]]],
    product: str = "",
) -> list[frozenset[str]]:
    """Keys for the units of one booking, from each unit's (reference, ticket codes).

    The same unit is seen in a whole booking and in a truncated ticket-level answer, so a key must
    come out equal from both: a ticket's own code, else its own reference. Uuids are left out:
    public samples give all units of a booking one uuid, and a truncated answer cannot show that
    they were shared (OCTO_REDEMPTION.md section 3). Values that several units share name no unit.
    What has no name of its own is its place in the booking.

    The product is part of a name: a package may print one code for all that it opens, and the
    castle must not use up the museum.
    """
    codes = Counter(code for _, own in units for code in set(own))
    references = Counter(reference for reference, _ in units)
    keys = []
    for ordinal, (reference, own) in enumerate(units):
        found = {f"{connection}/t:{digest(code)}#{product}" for code in own if codes[code] == 1}
        if not found and reference and references[reference] == 1:
            found = {f"{connection}/r:{reference}#{product}"}
        keys.append(frozenset(found or {f"{connection}/u:{booking}#{ordinal}"}))
    return keys


def uses_of(unit: Unit, uses: Mapping[str, Use]) -> Use | None:
    """The entry this lane or venue has on record for a unit, if any."""
    for key in sorted(unit.keys):
        if key in uses:
            return uses[key]
    return None
