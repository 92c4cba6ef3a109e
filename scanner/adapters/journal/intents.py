"""An admission as it goes to disk: what it uses up, and what it owes for that. Writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from scanner.domain.codes import as_reference
from scanner.domain.decision import Decision
from scanner.domain.delivery import DeliveryState
from scanner.domain.scan import Scan
from scanner.domain.ticket import Candidate, Method, consumed_keys


@dataclass(frozen=True, slots=True)
class Debt:
    """One redemption that an admission owes: the code to find it by, and its units."""

    code: str
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Intent:
    """An admission as it goes to disk, before anything opens.

    `let_in` is True when intent and outcome are one row: offline, or when the supplier already has
    it. `state` is that of its deliveries. `windows` are the spans (server time) in which the call
    that follows may take effect, `clock` the server's time minus the lane's in seconds, `lease` the
    wall-clock second until which the lane itself is at work on it.
    """

    scan: Scan
    decision: Decision
    debts: tuple[Debt, ...]
    keys: frozenset[str]
    method: Method
    message: str
    let_in: bool
    state: DeliveryState
    lease: float = 0.0
    windows: tuple[tuple[datetime, datetime], ...] = ()
    clock: float | None = None


def intent_of(
    scan: Scan,
    decision: Decision,
    message: str,
    *,
    let_in: bool,
    state: DeliveryState,
    lease: float = 0.0,
    windows: tuple[tuple[datetime, datetime], ...] = (),
    clock: float | None = None,
) -> Intent:
    """What an ADMIT decision owes and uses up. Part of a booking is owed unit by unit: the code of
    a voucher would also redeem those who are not here."""
    candidate = decision.candidate
    method = candidate.method if candidate is not None else Method.REDEEM
    if candidate is None:  # an unknown code, admitted by the lane's policy
        keys = frozenset(key for unit in decision.units for key in unit.keys)
        debts = [Debt(scan.code, keys)]
    elif decision.singly:
        keys = consumed_keys(candidate, scan.code, decision.units, all_left=not decision.part)
        debts = [Debt(unit.codes[0], unit.keys) for unit in decision.units]
    else:
        keys = consumed_keys(candidate, scan.code, decision.units, all_left=True)
        own = frozenset(key for unit in decision.units for key in unit.keys)
        debts = [Debt(code_for(candidate, scan.code), own)]
    return Intent(
        scan, decision, tuple(debts), keys, method, message, let_in, state, lease, windows, clock
    )


def code_for(candidate: Candidate, code: str) -> str:
    """What the supplier finds this candidate by: the code that was shown, but never a reseller's
    reference, which is not unique and which look-ups need not know."""
    typed = as_reference(code)
    if typed != as_reference(candidate.reseller_reference) or typed == as_reference(
        candidate.reference
    ):
        return code
    own = (*candidate.codes, *(c for unit in candidate.units for c in unit.codes))
    return next(iter(own), "") or candidate.reference or code
