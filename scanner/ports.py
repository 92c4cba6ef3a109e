"""What the work needs from the outside world, and the errors it may raise there.

Errors are sorted by what the lane does about them, not by where they came from:

    SupplierError            any call to a supplier that brought no result
      NoAnswer               technical: lost, late, garbled; nobody knows whether it was acted on
      Throttled              come back later
      NotAuthorised          the key, the capability or the environment: a person must mend it
      Refused                the supplier understood and said no
      NotServed              the supplier has no such operation
    JournalError             the journal cannot be written: nobody is let in on this lane (P1)
    LedgerSilent             the venue ledger did not answer in time: the lane goes on alone (P4)
    TurnstileError           the relay did not do as it was told: the lane is out of order
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from scanner.domain.phrase import Phrase
from scanner.domain.ticket import Candidate

NO_TIME = Phrase("supplier", "There was no time left to ask the supplier.")


class SupplierError(Exception):
    """A call to a supplier that brought no result. `str()` is a sentence without keys or codes."""

    @property
    def sentence(self) -> str:
        """That sentence as it was made: a `Phrase`, but for a supplier's own words."""
        said: str = self.args[0]
        return said


class NoAnswer(SupplierError):
    """Nobody knows whether the supplier acted. `sent` is False when it certainly did not."""

    def __init__(self, sentence: str, sent: bool = True) -> None:
        super().__init__(sentence)
        self.sent = sent


class Throttled(SupplierError):
    """Too many requests; try again in `after` seconds (None: not said)."""

    def __init__(self, sentence: str, after: float | None = None) -> None:
        super().__init__(sentence)
        self.after = after


class NotAuthorised(SupplierError):
    """The key is not accepted, `octo/redemption` is not granted, or the environment is not ours."""


class Refused(SupplierError):
    """The supplier said no. `code` is OCTO's error, `redemption` its redemptionErrorCode."""

    def __init__(
        self, sentence: str, status: int = 400, code: str = "", redemption: str = ""
    ) -> None:
        super().__init__(sentence)
        self.status = status
        self.code = code
        self.redemption = redemption


class NotServed(SupplierError):
    """The supplier has no such operation (un-redeem, validate, credentials).

    `status` is 404 and the like when it said so itself, 0 when a web page did.
    """

    def __init__(self, sentence: str, status: int = 0) -> None:
        super().__init__(sentence)
        self.status = status


class JournalError(Exception):
    """The journal cannot be written or read. `str()` is a sentence with the mend."""


class LedgerSilent(Exception):
    """The venue ledger did not answer in time; what was asked of it may have been done or not.
    `str()` is a sentence with the mend, without a password."""


class TurnstileError(Exception):
    """The relay did not do as it was told. `str()` is a sentence with the mend.

    `sent` is False when it certainly switched nothing. After one the relay must be opened anew.
    """

    def __init__(self, sentence: str, sent: bool = True) -> None:
        super().__init__(sentence)
        self.sent = sent


@dataclass(frozen=True, slots=True)
class Redeemed:
    """A supplier's yes: what it calls the booking now, and when it says it was used."""

    status: str = ""
    at: datetime | None = None


class Supplier(Protocol):
    """One connection's supplier. Every wait is bounded by `timeout` seconds for real (P9)."""

    @property
    def connection(self) -> str: ...

    def lookup(self, reference: str, timeout: float) -> list[Candidate]:
        """The candidates behind a code; empty when the supplier does not know it."""

    def redeem(self, redemption_code: str, timeout: float, timestamp: str = "") -> Redeemed:
        """Use up one redemption code."""

    def validate(self, redemption_code: str, timeout: float) -> Redeemed:
        """Ask for one passage by the supplier's own rules."""

    def unredeem(self, redemption_code: str, timeout: float) -> None:
        """Give one redemption back."""

    def clock_offset(self) -> timedelta:
        """Server time minus lane time."""


class Relay(Protocol):
    """An open relay board. Channels and inputs count from 1. One thread at a time; every call is
    bounded and may raise `TurnstileError`."""

    def put(self, channel: int, on: bool, seconds: float | None = None) -> None:
        """Switch a channel; one that can lets go by itself after `seconds`, whatever becomes of
        this program."""

    def look(self, inputs: Sequence[int]) -> tuple[bool, ...]:
        """Whether each input is closed. Asked for none: whether the board is there at all."""

    def close(self) -> None:
        """Let the board go. Never raises."""
