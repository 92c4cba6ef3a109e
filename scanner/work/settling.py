"""One redemption and its supplier: the calls that use a ticket up or give it back, and what each
answer means. The lane uses it while the visitor waits, the courier later; never a blind repeat."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

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
    refused,
    settle,
)
from scanner.domain.ticket import Method
from scanner.ports import (
    NoAnswer,
    NotAuthorised,
    NotServed,
    Refused,
    Supplier,
    SupplierError,
    Throttled,
)


class Trying(Protocol):
    """Writes down, durably, that a call that redeems is about to be made, and until when it may
    take effect."""

    def __call__(
        self, delivery: Delivery, window: tuple[datetime, datetime], stamped: str
    ) -> None: ...


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
            return Retry(error.after, str(error))
        case NotAuthorised() | NotServed():
            return Park(str(error))
        case Refused():
            return refused(error.redemption or error.code, str(error))
        case _:
            return Retry(None, str(error))


class Settlement:
    """Brings one delivery to its end as far as the supplier lets it, by looking up first (P6)."""

    def __init__(
        self,
        now: Callable[[], datetime],
        trying: Trying,
        stamps: Callable[[str], bool] = lambda connection: True,
        no_stamps: Callable[[str], None] = lambda connection: None,
    ) -> None:
        self._now = now
        self._trying = trying
        self._stamps = stamps
        self._no_stamps = no_stamps

    def attempt(self, supplier: Supplier, delivery: Delivery, timeout: float) -> Outcome:
        """Look up, and do what is left to do; each call has its share of `timeout` seconds."""
        deadline = time.monotonic() + timeout
        try:
            found = supplier.lookup(delivery.code, timeout)
            step = settle(delivery, found, supplier.clock_offset())
            if isinstance(step, Redeem):
                return self._redeem(supplier, delivery, step.redemption_code, deadline)
            if isinstance(step, Unredeem):
                return self._unredeem(supplier, delivery, step.redemption_code, deadline)
            return step
        except SupplierError as error:
            return outcome_of(error)

    def _redeem(
        self, supplier: Supplier, delivery: Delivery, redemption_code: str, deadline: float
    ) -> Outcome:
        now, offset = self._now(), supplier.clock_offset()
        stamped = ""
        if self._stamps(delivery.connection):
            stamped = stamp(delivery.at, offset, now + offset)
        left = max(deadline - time.monotonic(), 0.2)
        window = (now + offset, now + offset + timedelta(seconds=2 * left + 1))
        self._trying(delivery, window, stamped)
        try:
            use_up(supplier, delivery.method, redemption_code, left, stamped)
        except Refused as error:
            return self._refusal(supplier, delivery, error, stamped, deadline)
        except NoAnswer as error:
            return Retry(None, str(error))
        return Delivered()

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
        again = supplier.lookup(delivery.code, max(deadline - time.monotonic(), 0.5))
        # Our window does not count: we know that this call was refused.
        step = settle(replace(delivery, stamped=""), again, supplier.clock_offset())
        if isinstance(step, Redeem):
            if stamped and error.redemption == "":
                self._no_stamps(delivery.connection)
                return self._without_stamp(supplier, delivery, step.redemption_code, deadline)
            return refused(error.redemption or error.code, str(error))
        return step if isinstance(step, (Delivered, Dispute)) else outcome_of(error)

    def _without_stamp(
        self, supplier: Supplier, delivery: Delivery, redemption_code: str, deadline: float
    ) -> Outcome:
        """Once more without a time, for suppliers that answer 400 to one."""
        try:
            left = max(deadline - time.monotonic(), 0.5)
            use_up(supplier, delivery.method, redemption_code, left)
        except SupplierError as error:
            return outcome_of(error)
        return Delivered("without the time of the scan")

    def _unredeem(
        self, supplier: Supplier, delivery: Delivery, redemption_code: str, deadline: float
    ) -> Outcome:
        """Give back, and look whether it was: proxies strip the body of a DELETE."""
        if delivery.method is Method.VALIDATE:
            return Dispute(DisputeReason.UNDO_FAILED, "a validation cannot be taken back")
        try:
            supplier.unredeem(redemption_code, max(deadline - time.monotonic(), 0.5))
        except (NotServed, Refused) as error:
            return Dispute(DisputeReason.UNDO_FAILED, f"the supplier cannot undo: {error}")
        found = supplier.lookup(delivery.code, max(deadline - time.monotonic(), 0.5))
        step = settle(delivery, found, supplier.clock_offset())
        if isinstance(step, Unredeem):
            return Dispute(
                DisputeReason.UNDO_FAILED, "the supplier took the undo and still has it as used"
            )
        return Cancelled("undone at the supplier")
