"""What a lane owes a supplier, and how each debt ends: pure transitions, no I/O."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from scanner.domain.judge import supplier_reason, within
from scanner.domain.ticket import CANCELLED, CONFIRMED, NO_SHOW, REDEEMED, Candidate, Method
from scanner.domain.verdict import Reason

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
    # An undo after delivery gives the redemption back, at once or as a debt of its own.
    DeliveryState.DELIVERED: {
        DeliveryState.QUEUED,
        DeliveryState.CANCELLED,
        DeliveryState.DISPUTED,
    },
    # The visitor of an interrupted scan came back, or the supplier took it back after all.
    DeliveryState.DISPUTED: {DeliveryState.DELIVERED, DeliveryState.CANCELLED},
    DeliveryState.CANCELLED: set(),
}


def may_become(state: DeliveryState, after: DeliveryState) -> bool:
    """Whether a delivery may go from one state to another. Staying is always allowed."""
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
class Delivered:
    """The supplier has it."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Nothing is owed any more."""

    note: str = ""


@dataclass(frozen=True, slots=True)
class Retry:
    """Later, after so many seconds (None: the delivery's own back-off)."""

    after: float | None
    why: str


@dataclass(frozen=True, slots=True)
class Park:
    """Not until somebody has mended the connection: alarm."""

    why: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """A fact a person must see. Never re-sent by itself."""

    reason: DisputeReason
    detail: str = ""
    there: datetime | None = None  # when the supplier says it was used
    where: str = ""


@dataclass(frozen=True, slots=True)
class Redeem:
    """Still redeemable: send this redemption code now. `others`: what remains a dispute even so."""

    redemption_code: str
    others: Dispute | None = None


@dataclass(frozen=True, slots=True)
class Unredeem:
    """Ours, and it is to be given back: send this redemption code."""

    redemption_code: str


Outcome = Delivered | Cancelled | Retry | Park | Dispute


def backoff(attempts: int, jitter: float) -> float:
    """Seconds until the next try: doubling, capped; `jitter` in 0…1 spreads lanes apart."""
    return float(min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(attempts, 10)) * (0.5 + jitter / 2))


def find_target(delivery: Delivery, found: Sequence[Candidate]) -> list[Candidate]:
    """The entries of a lookup that are what was admitted.

    By unit keys first (they are the same in every view), then by booking uuid; a code admitted
    unseen means the only entry there is, and so does a slim entry: its uuid may be the ticket's.
    """
    by_key = [c for c in found if any(unit.keys & delivery.keys for unit in c.units)]
    if by_key:
        return by_key
    by_booking = [c for c in found if delivery.booking and c.booking == delivery.booking]
    if by_booking:
        return by_booking
    if not delivery.booking:
        return list(found)
    if len(found) == 1 and found[0].slim and not found[0].product_id:
        return list(found)
    same = [
        c
        for c in found
        if c.product_id == delivery.product_id and c.option_id == delivery.option_id
    ]
    return same if delivery.product_id else []


def settle(
    delivery: Delivery, found: Sequence[Candidate], offset: timedelta
) -> Redeem | Unredeem | Delivered | Cancelled | Dispute:
    """What a fresh lookup says about an owed redemption, and what to do next.

    Ours if the supplier's time of use lies in a window in which our call was under way, or equals
    the timestamp that we sent: never redeemed again, only recognised (P6).
    """
    if not found:
        if delivery.undo and not delivery.windows:
            return Cancelled("undone before it was delivered")
        return Dispute(DisputeReason.UNKNOWN_CODE, "the supplier does not know this code")
    targets = find_target(delivery, found)
    if not targets:
        return Dispute(
            DisputeReason.AMBIGUOUS, "the code now opens other bookings than the one admitted"
        )
    if len(targets) > 1:
        open_to = [c for c in targets if c.redeemable]
        if len(targets) != len(open_to) and len(open_to) == 1 and delivery.booking:
            targets = open_to
        else:
            return Dispute(DisputeReason.AMBIGUOUS, "the code opens several bookings")
    target = targets[0]
    used = used_at(delivery, target)
    scanned = delivery.at + delivery.offset(offset)
    mine = delivery.windows
    if delivery.stamped:
        sent = datetime.fromisoformat(delivery.stamped)
        mine = (*mine, (sent, sent))
    ours = used is not None and within(used, mine)

    if delivery.undo:
        if ours or (delivery.acknowledged and _used_by_then(delivery, target, used)):
            return Unredeem(target.redemption_code)
        return Cancelled("undone before it was delivered")
    if not delivery.admitted and delivery.method is Method.VALIDATE:
        # The answer was lost, and staff were asked instead.
        if ours:
            words = "counted by the supplier, but this lane let nobody in"
            return Dispute(DisputeReason.VALIDATION_LOST, words, used)
        return Cancelled("nobody was let in, and nothing was counted")
    if not delivery.admitted:
        state = "has it as used" if ours else "does not have it as used"
        return Dispute(
            DisputeReason.INTERRUPTED,
            f"the lane stopped before anybody was let in; the supplier {state}",
            used,
        )
    others = _not_all_ours(delivery, target, mine, scanned)
    if ours and not _some_still_open(delivery, target):
        return others or Delivered("recognised as our own")
    if delivery.method is Method.VALIDATE:
        return Dispute(DisputeReason.VALIDATION_LOST, "the answer was lost and left no trace", used)
    if target.redeemable is True or (target.redeemable is None and used is None):
        beside = _used_up_too(delivery, target)
        if beside:
            words = f"the code would also use up {beside} who was not let in with it"
            return Dispute(DisputeReason.AMBIGUOUS, words)
        if target.redemption_code:
            return Redeem(target.redemption_code, others)
        return Dispute(DisputeReason.REFUSED, "the supplier gives no redemption code")
    return _refusal(target, used, scanned, _place(target, used))


def _used_by_then(delivery: Delivery, target: Candidate, used: datetime | None) -> bool:
    """An acknowledged redemption is ours, whatever time the supplier put on it; unless that is
    after our last call: given back already, the ticket was used again by somebody else."""
    if target.redeemable is not False and target.status != REDEEMED:
        return False
    calls = [end for _, end in delivery.windows]
    return used is None or not calls or used <= max(calls) + timedelta(seconds=2)


def _used_up_too(delivery: Delivery, target: Candidate) -> int:
    """How many others this code would use up, who have no part in this delivery: an undo has made
    them free since, or they were added to the booking."""
    beside = [unit for unit in target.units if not unit.keys & delivery.keys]
    if len(beside) == len(target.units):  # a view that names nobody
        return 0
    return sum(unit.used is None and unit.status in ("", CONFIRMED) for unit in beside)


def _some_still_open(delivery: Delivery, target: Candidate) -> bool:
    """An earlier call of ours used up only some of those whom this admission let in: the rest of
    an interrupted party came with them."""
    if delivery.method is Method.VALIDATE or not (target.redeemable and target.redemption_code):
        return False
    admitted = [unit for unit in target.units if unit.keys & delivery.keys]
    return any(unit.used for unit in admitted) and not all(unit.used for unit in admitted)


def _not_all_ours(
    delivery: Delivery,
    target: Candidate,
    mine: tuple[tuple[datetime, datetime], ...],
    scanned: datetime,
) -> Dispute | None:
    """Some of those who were let in had been, or have been, let in elsewhere, or were cancelled or
    marked as absent. The rest of them is redeemed all the same; a person must see it."""
    admitted = [unit for unit in target.units if unit.keys & delivery.keys]
    gone = [unit.status for unit in admitted if unit.status in (NO_SHOW, CANCELLED)]
    uses = [unit.used for unit in admitted if unit.used is not None and unit.used.at is not None]
    theirs = [use for use in uses if use.at is not None and not within(use.at, mine)]
    if len(admitted) < 2 or not (theirs or gone):
        return None
    if not theirs:
        words = f"{len(gone)} of {len(admitted)} were cancelled or marked as absent"
        return Dispute(DisputeReason(gone[0]), words)
    first = min(theirs, key=lambda use: use.at or scanned)
    words = f"{len(theirs)} of {len(admitted)} were used elsewhere"
    after = first.at is not None and first.at > scanned
    reason = DisputeReason.USED_ELSEWHERE_AFTER if after else DisputeReason.USED_ELSEWHERE_BEFORE
    return Dispute(reason, words, first.at, first.lane)


def used_at(delivery: Delivery, target: Candidate) -> datetime | None:
    """When the supplier says the admitted units were used: theirs, else the booking's own.

    Where several units say different times, the one nearest to our own attempt speaks.
    """
    units = [unit for unit in target.units if unit.keys & delivery.keys] or list(target.units)
    times = [unit.used.at for unit in units if unit.used is not None and unit.used.at is not None]
    if not times and target.used is not None and target.used.at is not None:
        times = [target.used.at]
    return min(times, key=lambda at: abs(at - delivery.at)) if times else None


def _place(target: Candidate, used: datetime | None) -> str:
    """Where the supplier says the admitted units were used, if it says so anywhere."""
    uses = [unit.used for unit in target.units if unit.used is not None and unit.used.at == used]
    places = [use.lane for use in (*uses, target.used) if use is not None and use.lane]
    return next(iter(places), "")


def _refusal(target: Candidate, used: datetime | None, scanned: datetime, where: str) -> Dispute:
    if used is not None or target.status == REDEEMED:
        if used is not None and used > scanned:
            reason, words = DisputeReason.USED_ELSEWHERE_AFTER, "used elsewhere after this lane"
        else:
            reason, words = DisputeReason.USED_ELSEWHERE_BEFORE, "used elsewhere before this lane"
        return Dispute(reason, words, used, where)
    if target.status == CANCELLED:
        return Dispute(DisputeReason.CANCELLED, "cancelled at the supplier")
    if target.status == NO_SHOW:
        return Dispute(DisputeReason.NO_SHOW, "marked as no-show at the supplier")
    if target.status != CONFIRMED:
        return Dispute(DisputeReason.NOT_CONFIRMED, f"the supplier calls it {target.status}")
    return refused(target.refusal_code, target.refusal)


def refused(code: str, words: str) -> Dispute:
    """A supplier's plain no to a late upload, sorted by its code; its words are its own."""
    reason = {
        Reason.ALREADY_USED: DisputeReason.USED_ELSEWHERE_BEFORE,
        Reason.CANCELLED: DisputeReason.CANCELLED,
        Reason.NOT_CONFIRMED: DisputeReason.NOT_CONFIRMED,
        Reason.WRONG_DATE: DisputeReason.WRONG_DATE,
        Reason.TOO_EARLY: DisputeReason.WRONG_DATE,
        Reason.TOO_LATE: DisputeReason.WRONG_DATE,
        Reason.NO_SHOW: DisputeReason.NO_SHOW,
    }.get(supplier_reason(code), DisputeReason.REFUSED)
    return Dispute(reason, words or "refused by the supplier")


@dataclass(frozen=True, slots=True)
class Owed:
    """Counts of deliveries by state, for one sentence on a screen."""

    counts: dict[DeliveryState, int] = field(default_factory=dict)

    @property
    def pending(self) -> int:
        return sum(n for state, n in self.counts.items() if state not in SETTLED)
