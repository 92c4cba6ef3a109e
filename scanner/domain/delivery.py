"""What a lane owes a supplier, and the ways in which a debt can end: no I/O."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from scanner.domain.ticket import Method

FIRST_WAIT = 2.0  # seconds
LONGEST_WAIT = 300.0


class DeliveryState(StrEnum):
    QUEUED = "QUEUED"
    IN_FLIGHT = "IN_FLIGHT"
    DELIVERED = "DELIVERED"
    DISPUTED = "DISPUTED"
    PARKED = "PARKED"
    CANCELLED = "CANCELLED"


SETTLED = frozenset({DeliveryState.DELIVERED, DeliveryState.DISPUTED, DeliveryState.CANCELLED})

_NEXT = {
    DeliveryState.QUEUED: {
        DeliveryState.IN_FLIGHT,
        DeliveryState.DELIVERED,
        DeliveryState.DISPUTED,
        DeliveryState.PARKED,
        DeliveryState.CANCELLED,
    },
    DeliveryState.IN_FLIGHT: {
        DeliveryState.QUEUED,
        DeliveryState.DELIVERED,
        DeliveryState.DISPUTED,
        DeliveryState.PARKED,
        DeliveryState.CANCELLED,
    },
    DeliveryState.PARKED: {DeliveryState.QUEUED, DeliveryState.IN_FLIGHT, DeliveryState.CANCELLED},
    # What has ended is begun anew only by a person (an undo), or by the visitor's return.
    DeliveryState.DELIVERED: set(),
    DeliveryState.DISPUTED: set(),
    DeliveryState.CANCELLED: set(),
}


def may_become(state: DeliveryState, after: DeliveryState) -> bool:
    """Whether the end of an attempt may take a delivery from one state to another. Staying is
    always allowed."""
    return state is after or after in _NEXT[state]


class DisputeReason(StrEnum):
    """Why a supplier did not take a redemption, or why nobody can tell."""

    USED_ELSEWHERE_BEFORE = "USED_ELSEWHERE_BEFORE"
    USED_ELSEWHERE_AFTER = "USED_ELSEWHERE_AFTER"
    CANCELLED = "CANCELLED"
    NOT_CONFIRMED = "NOT_CONFIRMED"
    WRONG_DATE = "WRONG_DATE"
    NO_SHOW = "NO_SHOW"
    UNKNOWN_CODE = "UNKNOWN_CODE"
    AMBIGUOUS = "AMBIGUOUS"
    REFUSED = "REFUSED"
    INTERRUPTED = "INTERRUPTED"  # the lane stopped before anybody was let in
    UNDO_FAILED = "UNDO_FAILED"
    VALIDATION_LOST = "VALIDATION_LOST"  # a validation whose answer was lost and left no trace


@dataclass(frozen=True, slots=True)
class Delivery:
    """One redemption owed: how to find it again at the supplier, and what was tried.

    `at` is the scan's time on the lane's clock; `windows` the spans (server time) of calls whose
    answer was lost. `keys` are the unit keys it stands for.
    """

    id: int
    scan_id: str
    connection: str
    method: Method
    state: DeliveryState
    at: datetime
    code: str
    booking: str = ""
    product_id: str = ""
    option_id: str = ""
    keys: frozenset[str] = frozenset()
    windows: tuple[tuple[datetime, datetime], ...] = ()
    attempts: int = 0
    due: float = 0.0
    why: str = ""
    admitted: bool = True
    undo: bool = False  # an undo is wanted
    acknowledged: bool = False  # of a redemption that the supplier had confirmed
    first: bool = False  # and no un-redeem can have been sent yet
    stamped: str = ""  # the timestamp sent, if any
    clock: float | None = None  # seconds server minus lane when it was scanned, if known then

    def offset(self, otherwise: timedelta) -> timedelta:
        """What to add to `at`. The lane's clock may have been set since the scan, so the offset of
        that moment counts, and today's only where nothing was known."""
        return otherwise if self.clock is None else timedelta(seconds=self.clock)

    @property
    def untouched(self) -> bool:
        """No call of ours can have been acted on."""
        return self.state in (DeliveryState.QUEUED, DeliveryState.PARKED) and not self.windows

    @property
    def may_be_undone(self) -> bool:
        """It was not, nor is it about to be; what a supplier refused to undo may be asked again."""
        if self.undo:
            return self.state is DeliveryState.DISPUTED
        return self.state is not DeliveryState.CANCELLED


@dataclass(frozen=True, slots=True)
class TakenBack:
    """An admission that was undone at this lane, and when."""

    delivery: Delivery
    at: datetime


@dataclass(frozen=True, slots=True)
class Delivered:
    """The supplier has it."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Nothing is owed any more."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class Retry:
    """Later, after so many seconds (None: it has failed, and its own back-off counts). `everybody`:
    the supplier asks all of its connection's deliveries to wait."""

    after: float | None
    why: str
    everybody: bool = False


@dataclass(frozen=True, slots=True)
class Park:
    """Not until somebody has mended the connection: alarm. `missing`: its supplier does not serve
    the operation; where it serves others, that was said of this ticket alone."""

    why: str
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Dispute:
    """A fact a person must see. Never re-sent by itself."""

    reason: DisputeReason
    detail: str = ""
    there: datetime | None = None  # when the supplier says it was used
    where: str = ""


@dataclass(frozen=True, slots=True)
class Redeem:
    """Still redeemable: send this redemption code now; or, where that would use up others too, look
    each of the codes in `singly` up and send what is found. `others`: what remains a dispute even
    so."""

    redemption_code: str
    others: Dispute | None = None
    singly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unredeem:
    """Ours, and it is to be given back: send this redemption code, or as in `Redeem`."""

    redemption_code: str
    singly: tuple[str, ...] = ()


Outcome = Delivered | Cancelled | Retry | Park | Dispute


def backoff(attempts: int, jitter: float) -> float:
    """Seconds until the next try: doubling, capped; `jitter` in 0…1 spreads lanes apart."""
    return float(min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(attempts, 10)) * (0.5 + jitter / 2))
