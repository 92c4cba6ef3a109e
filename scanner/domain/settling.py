"""What a fresh look-up says about a debt, and what to do next: pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from scanner.domain.delivery import (
    Cancelled,
    Delivered,
    Delivery,
    Dispute,
    DisputeReason,
    Redeem,
    Unredeem,
)
from scanner.domain.judge import supplier_reason, within
from scanner.domain.phrase import Phrase
from scanner.domain.ticket import CANCELLED, CONFIRMED, NO_SHOW, REDEEMED, Candidate, Method, Unit
from scanner.domain.verdict import Reason

_GOOD = ("", CONFIRMED)  # a unit that a redemption of the whole would use up

UNDELIVERED = Phrase("delivery", "undone before it was delivered")
_UNKNOWN = Phrase("delivery", "the supplier does not know this code")
_OTHERS = Phrase("delivery", "the code now opens other bookings than the one admitted")
_SEVERAL = Phrase("delivery", "the code opens several bookings")
_COUNTED = Phrase("delivery", "counted by the supplier, but this lane let nobody in")
_NOTHING = Phrase("delivery", "nobody was let in, and nothing was counted")
_STOPPED_USED = Phrase(
    "delivery", "the lane stopped before anybody was let in; the supplier has it as used"
)
_STOPPED = Phrase(
    "delivery", "the lane stopped before anybody was let in; the supplier does not have it as used"
)
_OURS = Phrase("delivery", "recognised as our own")
_NO_TRACE = Phrase("delivery", "the answer was lost and left no trace")
_USES_UP = Phrase("delivery", "the code would also use up {count} who was not let in with it")
_GIVES_BACK = Phrase("delivery", "the code would also give back {count} who came in apart")
_NO_CODE = Phrase("delivery", "the supplier gives no redemption code")
_GONE = Phrase("delivery", "{count} of {all} were cancelled or marked as absent")
_USED = Phrase("delivery", "{count} of {all} were used elsewhere")
_AFTER = Phrase("delivery", "used elsewhere after this lane")
_BEFORE = Phrase("delivery", "used elsewhere before this lane")
_CANCELLED = Phrase("delivery", "cancelled at the supplier")
_ABSENT = Phrase("delivery", "marked as no-show at the supplier")
_CALLED = Phrase("delivery", "the supplier calls it {status}")
_REFUSED = Phrase("delivery", "refused by the supplier")


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
            return Cancelled(UNDELIVERED)
        return Dispute(DisputeReason.UNKNOWN_CODE, _UNKNOWN)
    targets = find_target(delivery, found)
    if not targets:
        return Dispute(DisputeReason.AMBIGUOUS, _OTHERS)
    if len(targets) > 1:
        open_to = [c for c in targets if c.redeemable]
        if len(targets) != len(open_to) and len(open_to) == 1 and delivery.booking:
            targets = open_to
        else:
            return Dispute(DisputeReason.AMBIGUOUS, _SEVERAL)
    target = targets[0]
    used = used_at(delivery, target)
    scanned = delivery.at + delivery.offset(offset)
    mine = _our_times(delivery)
    ours = within(used, mine)

    if delivery.undo:
        if to_give_back(delivery, target):
            return _give_back(delivery, target)
        if delivery.acknowledged and delivery.first and used is None and target.redeemable:
            # The look-up is from before the redemption: some suppliers cache them.
            return _give_back(delivery, target)
        return Cancelled(UNDELIVERED)
    if not delivery.admitted and delivery.method is Method.VALIDATE:
        # The answer was lost, and staff were asked instead.
        if ours:
            return Dispute(DisputeReason.VALIDATION_LOST, _COUNTED, used)
        return Cancelled(_NOTHING)
    if not delivery.admitted:
        return Dispute(DisputeReason.INTERRUPTED, _STOPPED_USED if ours else _STOPPED, used)
    others = _not_all_ours(delivery, target, mine, scanned)
    if ours and not _some_still_open(delivery, target):
        return others or Delivered(_OURS)
    if delivery.method is Method.VALIDATE:
        return Dispute(DisputeReason.VALIDATION_LOST, _NO_TRACE, used)
    if target.redeemable is True or (target.redeemable is None and used is None):
        return _use_up(delivery, target, others)
    return _refusal(target, used, scanned, _place(target, used))


def _our_times(delivery: Delivery) -> tuple[tuple[datetime, datetime], ...]:
    """The spans (server time) in which a use may be this delivery's own."""
    if not delivery.stamped:
        return delivery.windows
    sent = datetime.fromisoformat(delivery.stamped)
    return (*delivery.windows, (sent, sent))


def to_give_back(delivery: Delivery, target: Candidate) -> bool:
    """Whether the use that the supplier shows is of the redemption that was undone here.

    An acknowledged one is ours, whatever time the supplier put on it; unless that is after our
    last call: given back already, the ticket was used again by somebody else.
    """
    used = used_at(delivery, target)
    if within(used, _our_times(delivery)):
        return True
    if not delivery.acknowledged:
        return False
    if target.redeemable is not False and target.status != REDEEMED:
        return False
    calls = [end for _, end in delivery.windows]
    return used is None or not calls or used <= max(calls) + timedelta(seconds=2)


def own_code(delivery: Delivery, found: Sequence[Candidate]) -> str:
    """The redemption code of what one ticket's own code opens; "" where it would do more than the
    delivery may."""
    targets = find_target(delivery, found)
    if len(targets) != 1 or any(not u.keys & delivery.keys for u in targets[0].units):
        return ""
    return targets[0].redemption_code


def _use_up(
    delivery: Delivery, target: Candidate, others: Dispute | None
) -> Redeem | Delivered | Dispute:
    """Redeem by the code of the debt, unless that would use up somebody who has no part in it: an
    undo has made them free since, or they were added to the booking."""
    beside = [u for u in _beside(delivery, target) if not _is_used(u) and u.status in _GOOD]
    singly = _codes_of(delivery, target, used=False) if beside else ()
    if singly is None:
        return Dispute(DisputeReason.AMBIGUOUS, _USES_UP.of(count=len(beside)))
    if not target.redemption_code:
        return Dispute(DisputeReason.REFUSED, _NO_CODE)
    return Redeem(target.redemption_code, others, singly)


def _give_back(delivery: Delivery, target: Candidate) -> Unredeem | Dispute:
    """Un-redeem by the code of the debt, unless that would give somebody else's entry back too."""
    beside = [unit for unit in _beside(delivery, target) if _is_used(unit)]
    singly = _codes_of(delivery, target, used=True) if beside else ()
    if singly is None:
        return Dispute(DisputeReason.UNDO_FAILED, _GIVES_BACK.of(count=len(beside)))
    return Unredeem(target.redemption_code, singly)


def _beside(delivery: Delivery, target: Candidate) -> list[Unit]:
    """The units that the code stands for and the delivery does not; none in a view that names
    nobody."""
    beside = [unit for unit in target.units if not unit.keys & delivery.keys]
    return beside if len(beside) < len(target.units) else []


def _codes_of(delivery: Delivery, target: Candidate, used: bool) -> tuple[str, ...] | None:
    """A code for each unit of the delivery that is (not) used; None if one has none of its own."""
    units = [u for u in target.units if u.keys & delivery.keys and _is_used(u) is used]
    return tuple(u.codes[0] for u in units) if all(u.codes for u in units) else None


def _is_used(unit: Unit) -> bool:
    return unit.used is not None or unit.status == REDEEMED


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
        words = _GONE.of(count=len(gone), all=len(admitted))
        return Dispute(DisputeReason(gone[0]), words)
    first = min(theirs, key=lambda use: use.at or scanned)
    words = _USED.of(count=len(theirs), all=len(admitted))
    after = first.at is not None and first.at > scanned
    reason = DisputeReason.USED_ELSEWHERE_AFTER if after else DisputeReason.USED_ELSEWHERE_BEFORE
    return Dispute(reason, words, first.at, first.lane)


def used_at(delivery: Delivery, target: Candidate) -> datetime | None:
    """When the supplier says the admitted units were used: theirs, else the booking's own.

    Where several units say different times, the one nearest to our own attempt speaks.
    """
    units = [unit for unit in target.units if unit.keys & delivery.keys] or list(target.units)
    times = [unit.used.at for unit in units if unit.used is not None and unit.used.at is not None]
    by_unit = any(unit.used is not None for unit in target.units)
    if not times and not by_unit and target.used is not None and target.used.at is not None:
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
            reason, words = DisputeReason.USED_ELSEWHERE_AFTER, _AFTER
        else:
            reason, words = DisputeReason.USED_ELSEWHERE_BEFORE, _BEFORE
        return Dispute(reason, words, used, where)
    if target.status == CANCELLED:
        return Dispute(DisputeReason.CANCELLED, _CANCELLED)
    if target.status == NO_SHOW:
        return Dispute(DisputeReason.NO_SHOW, _ABSENT)
    if target.status != CONFIRMED:
        return Dispute(DisputeReason.NOT_CONFIRMED, _CALLED.of(status=target.status))
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
    return Dispute(reason, words or _REFUSED)
