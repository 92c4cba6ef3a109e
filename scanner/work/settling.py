"""One redemption and its supplier: the calls that use a ticket up or give it back, and what each
answer means. The lane uses it while the visitor waits, the courier later; never a blind repeat."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from scanner.domain.clock import stamp
from scanner.domain.delivery import (
    Cancelled,
    Delivered,
    Delivery,
    Dispute,
    DisputeReason,
    Outcome,
    Park,
    Redeem,
    Retry,
    Unredeem,
)
from scanner.domain.phrase import Phrase
from scanner.domain.settling import own_code, refused, settle
from scanner.domain.ticket import Method
from scanner.ports import (
    NO_TIME,
    NoAnswer,
    NotAuthorised,
    NotServed,
    Refused,
    Supplier,
    SupplierError,
    Throttled,
)

THROTTLED_WAIT = 5.0  # seconds, where a supplier asks for fewer requests and does not say when

_OPENS_MORE = Phrase("delivery", "the ticket's own code opens more than that ticket, or nothing")
_UNDER_WAY = Phrase("delivery", "a call may still be under way")
_NEXT = Phrase("delivery", "the next ticket of the party")
_YES_AND_NO = Phrase("delivery", "the supplier refuses it, and calls it redeemable")
_VALIDATED = Phrase("delivery", "a validation cannot be taken back")
_NOT_SHOWN = Phrase("delivery", "the supplier took the undo and does not show it")
_CANNOT = Phrase("delivery", "the supplier cannot undo ({error})")
_UNDONE = Phrase("delivery", "undone at the supplier")

CACHED = 6  # attempts, some four minutes: no look-up is older than that


def use_up(
    supplier: Supplier, method: Method, redemption_code: str, timeout: float, stamped: str = ""
) -> None:
    """The connection's one way to use a ticket up (P7). Raises `SupplierError`."""
    if method is Method.VALIDATE:
        supplier.validate(redemption_code, timeout)
    else:
        supplier.redeem(redemption_code, timeout, stamped)


def outcome_of(error: SupplierError) -> Outcome:
    """What a failed call means for a debt."""
    match error:
        case Throttled():
            after = THROTTLED_WAIT if error.after is None else error.after
            return Retry(after, str(error), everybody=True)
        case NotAuthorised() | NotServed():
            return Park(error.sentence, isinstance(error, NotServed))
        case Refused():
            return refused(error.redemption or error.code, str(error))
        case _:
            return Retry(None, str(error))


@dataclass(frozen=True, slots=True)
class Attempt:
    """A call that is about to be made. If it uses a ticket up: the span (server time) in which it
    may take effect, and the timestamp it carries. Must be on disk before `act` (P6)."""

    step: Redeem | Unredeem
    window: tuple[datetime, datetime] | None = None
    stamped: str = ""


class Settlement:
    """Brings one delivery to its end as far as the supplier lets it, by looking up first (P6).

    `stamps` tells whether a connection takes the time of a late upload, `no_stamps` hears that it
    does not. Thread-safe: it keeps nothing.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        stamps: Callable[[str], bool] = lambda connection: True,
        no_stamps: Callable[[str], None] = lambda connection: None,
    ) -> None:
        self._now = now
        self._stamps = stamps
        self._no_stamps = no_stamps

    def at_once(self, supplier: Supplier, delivery: Delivery, timeout: float) -> Outcome:
        """Both halves in a row, for a caller who has it on disk that a call may be made."""
        deadline = time.monotonic() + timeout
        step = self.look(supplier, delivery, timeout)
        if not isinstance(step, Attempt):
            return step
        return self.act(supplier, delivery, step, deadline - time.monotonic())

    def look(self, supplier: Supplier, delivery: Delivery, timeout: float) -> Attempt | Outcome:
        """Look up; how it has ended already, or what is left to do."""
        try:
            found = supplier.lookup(delivery.code, timeout)
        except SupplierError as error:
            return outcome_of(error)
        now, offset = self._now(), supplier.clock_offset()
        step = settle(delivery, found, offset)
        if isinstance(step, Unredeem):
            return Attempt(step)
        if isinstance(step, Redeem):
            stamped = ""
            if self._stamps(delivery.connection):
                stamped = stamp(delivery.at, delivery.offset(offset), now + offset)
            until = now + offset + timedelta(seconds=2 * timeout + 1)
            return Attempt(step, (now + offset, until), stamped)
        last = max((end for _, end in delivery.windows), default=now + offset)
        if isinstance(step, Cancelled) and last > now + offset and not delivery.acknowledged:
            # A call whose answer was lost may still take effect: only then is there nothing left.
            return Retry((last - now - offset).total_seconds(), _UNDER_WAY)
        return step

    def act(
        self, supplier: Supplier, delivery: Delivery, attempt: Attempt, timeout: float
    ) -> Outcome:
        """Redeem or un-redeem, and understand the answer."""
        deadline = time.monotonic() + timeout
        step = attempt.step
        try:
            if isinstance(step, Unredeem):
                return self._unredeem(supplier, delivery, step, deadline)
            try:
                return self._redeem(supplier, delivery, step, deadline, attempt.stamped)
            except Refused as error:
                return self._refusal(supplier, delivery, error, attempt.stamped, deadline)
        except SupplierError as error:
            return outcome_of(error)

    def _redeem(
        self, supplier: Supplier, delivery: Delivery, step: Redeem, deadline: float, stamped: str
    ) -> Outcome:
        """Use up what is owed; of several tickets that go singly, the first. Raises
        `SupplierError`."""
        code = step.redemption_code
        if step.singly:
            code = own_code(delivery, supplier.lookup(step.singly[0], _left(deadline)))
            if not code:
                return Dispute(DisputeReason.AMBIGUOUS, _OPENS_MORE)
        use_up(supplier, delivery.method, code, _left(deadline), stamped)
        if len(step.singly) > 1:
            return Retry(0.0, _NEXT)
        return step.others or Delivered()

    def _refusal(
        self,
        supplier: Supplier,
        delivery: Delivery,
        error: Refused,
        stamped: str,
        deadline: float,
    ) -> Outcome:
        """A plain no, just after a lookup that said yes: the time we sent, or somebody was quicker.

        Nothing was redeemed by us, so the only question is what to call it.
        """
        try:
            again = supplier.lookup(delivery.code, _left(deadline))
        except SupplierError:
            # Without an earlier call or a time of ours that could be the cause, the no is a no.
            if delivery.windows or stamped:
                raise
            return outcome_of(error)
        # Our window does not count: we know that this call was refused.
        step = settle(replace(delivery, stamped=""), again, supplier.clock_offset())
        if isinstance(step, Redeem):
            if stamped and error.redemption == "":
                # Once more without a time, for suppliers that answer 400 to one.
                try:
                    outcome = self._redeem(supplier, delivery, step, deadline, "")
                except Refused as again_no:
                    error = again_no
                else:
                    self._no_stamps(delivery.connection)
                    return outcome
            no = refused(error.redemption or error.code, str(error))
            used = no.reason in (DisputeReason.USED_ELSEWHERE_BEFORE, DisputeReason.REFUSED)
            if used and delivery.windows and delivery.attempts < CACHED:
                # Used, it may be, and redeemable: a look-up of yesterday's news. An earlier call
                # of ours, whose answer was lost, may be what it does not show yet.
                return Retry(None, _YES_AND_NO)
            return no
        return step if isinstance(step, (Delivered, Dispute)) else outcome_of(error)

    def _unredeem(
        self, supplier: Supplier, delivery: Delivery, step: Unredeem, deadline: float
    ) -> Outcome:
        """Give back, and look whether it was: proxies strip the body of a DELETE. Raises
        `SupplierError`."""
        if delivery.method is Method.VALIDATE:
            return Dispute(DisputeReason.UNDO_FAILED, _VALIDATED)
        codes = [step.redemption_code]
        if step.singly:
            looked = [supplier.lookup(code, _left(deadline)) for code in step.singly]
            codes = [own_code(delivery, found) for found in looked]
        if not all(codes):
            return Dispute(DisputeReason.UNDO_FAILED, _OPENS_MORE)
        words = _NOT_SHOWN
        try:
            for code in codes:
                supplier.unredeem(code, _left(deadline))
        except NotServed as error:
            return Dispute(DisputeReason.UNDO_FAILED, _CANNOT.of(error=error.sentence))
        except Refused as error:
            words = _CANNOT.of(error=error.sentence)
        found = supplier.lookup(delivery.code, _left(deadline))
        again = settle(replace(delivery, first=False), found, supplier.clock_offset())
        if isinstance(again, Cancelled):
            return Cancelled(_UNDONE)
        return Dispute(DisputeReason.UNDO_FAILED, words)


def _left(deadline: float) -> float:
    """Seconds for the next call of several. Raises `NoAnswer` when there are none: whoever waits
    waits no longer (P9), and what was not asked is looked up later."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise NoAnswer(NO_TIME, sent=False)
    return left
