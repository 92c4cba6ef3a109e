"""The courier: delivers what the lane owes, several bookings at a time, one redemption of a booking
after the other. Its own thread, its own journal connection; the network never holds it up, because
calls are its crew's. Never re-sends blindly: settling looks up first (P5, P6)."""

from __future__ import annotations

import logging
import math
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.octo.bounded import Crew
from scanner.domain.delivery import (
    LONGEST_WAIT,
    Cancelled,
    Delivered,
    Delivery,
    Dispute,
    DisputeReason,
    Outcome,
    Park,
    Retry,
    backoff,
)
from scanner.domain.link import LinkState
from scanner.domain.phrase import Phrase, together
from scanner.domain.ticket import Method
from scanner.ports import SupplierError
from scanner.work.connections import Connections
from scanner.work.messages import Alarm, of_connection
from scanner.work.settling import Attempt, Settlement

log = logging.getLogger(__name__)

AT_ONCE = 8  # calls on the wire
AHEAD = 4  # times as many deliveries are under way: some are written down while others are called
GATHER = 0.01  # seconds in which answers come together into one transaction
CALL_TIMEOUT = 5.0  # seconds for each of a delivery's two calls
PROBE_EVERY = 5.0  # seconds, for a connection that is OFFLINE
LONGEST_PAUSE = 900.0  # seconds, whatever a supplier asks for: its clock or ours may be wrong
UNPARK_EVERY = 60.0  # seconds, for one that is parked
GIVE_UP = 12  # failed attempts, half an hour, while the supplier takes others: it is this one
GIVE_UP_ALL = 300  # a day, while it takes none at all: an outage is nobody's dispute
TAKES = 2 * LONGEST_WAIT  # seconds since the last one it took


_WAITS = Phrase("link", "What it is owed waits until that is mended.")
_GONE = Phrase("link", "It is not configured on this lane any more.")
_TWO = Phrase("delivery", "two suppliers know this code")
_NOT_ALL = Phrase("delivery", "not every supplier could be asked")
_NOBODYS = Phrase("delivery", "no supplier knows this code")
_VALIDATES = Phrase(
    "delivery", "admitted unseen, and its supplier only validates, which cannot be done later"
)
_GIVEN_UP = Phrase("delivery", "given up after {tries} attempts: {why}")
_FAULT = Phrase("delivery", "an unexpected fault in this program")


@dataclass(slots=True)
class Tally:
    """What has been brought to an end."""

    delivered: int = 0
    disputed: int = 0
    cancelled: int = 0


@dataclass(frozen=True, slots=True)
class _Belongs:
    """A code that was admitted unseen has found its supplier."""

    connection: str


_Result = Attempt | Outcome | _Belongs
_Crew = Crew[int, _Result]


class Courier:
    """Delivers for one lane; belongs to the thread whose `deliveries` it is given.

    `may_run` is asked before each new call: scans come first.
    """

    def __init__(
        self,
        connections: Connections,
        deliveries: Deliveries,
        settlement: Settlement,
        emit: Callable[[object], None] = lambda message: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        may_run: Callable[[], bool] = lambda: True,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.tally = Tally()
        self._connections = connections
        self._deliveries = deliveries
        self._settlement = settlement
        self._emit = emit
        self._now = now
        self._may_run = may_run
        self._jitter = jitter
        self._paused: dict[str, float] = {}  # connection → wall clock until it asked to be left
        self._probed: dict[str, float] = {}
        self._took: dict[str, float] = {}  # connection → wall clock of the last one it took

    def deliver(self, stop: threading.Event, patience: float | None = None) -> None:
        """Deliver until nothing is due, or `stop`.

        With `patience`, also wait for what becomes due within so many seconds (for `sync --once`).
        """
        self._deliveries.mind_the_clock(LONGEST_PAUSE)
        for connection in self._deliveries.creditors() - self._connections.suppliers.keys():
            self.park(connection, _GONE)
        until = None if patience is None else self._now().timestamp() + patience
        crew: _Crew = Crew(AT_ONCE, "deliver")
        under_way: dict[int, Delivery] = {}
        try:
            while not stop.is_set():
                self._fill(crew, under_way)
                if under_way:
                    self._write(crew, under_way, crew.done(0.5, GATHER))
                elif not self._worth_waiting(until, stop):
                    return
        finally:
            crew.dismiss()

    def _worth_waiting(self, until: float | None, stop: threading.Event) -> bool:
        if until is None:
            return False
        due = self._deliveries.next_due(self._open_connections())
        if due is None or due > until:
            return False
        stop.wait(min(max(due - self._now().timestamp(), 0.01), 0.25))
        return True

    def _open_connections(self) -> list[str]:
        """Those worth trying, and "" for what has not found its supplier yet."""
        now = self._now().timestamp()
        links = self._connections.links()
        known = [
            connection
            for connection, link in links.items()
            if link.state is not LinkState.OFFLINE and not self._is_paused(connection, now)
        ]
        return [*known, ""] if known else []

    def _is_paused(self, connection: str, now: float) -> bool:
        return now < self._paused.get(connection, 0) <= now + LONGEST_PAUSE

    def _fill(self, crew: _Crew, under_way: dict[int, Delivery]) -> None:
        room = AHEAD * AT_ONCE - len(under_way)
        if room <= 0 or not self._may_run():
            return
        # Some of what is due may be under way already.
        due = self._deliveries.due(room + len(under_way), self._open_connections())
        for delivery in [d for d in due if d.id not in under_way][:room]:
            under_way[delivery.id] = delivery
            crew.do(delivery.id, partial(self._look, delivery))

    def _look(self, delivery: Delivery) -> _Result:
        """On a thread of the crew: the look-up half."""
        if not delivery.connection:
            return self._find_supplier(delivery)
        supplier = self._connections.suppliers[delivery.connection]
        return self._settlement.look(supplier, delivery, CALL_TIMEOUT)

    def _find_supplier(self, delivery: Delivery) -> _Result:
        """A code that was admitted unseen: ask everybody whose it is."""
        found = self._connections.ask(delivery.code, CALL_TIMEOUT)
        owners = {candidate.connection for candidate in found.candidates}
        if len(owners) > 1:
            return Dispute(DisputeReason.AMBIGUOUS, _TWO)
        if owners:
            return self._belongs(owners.pop())
        if found.silent or found.unauthorised:
            return Retry(None, _NOT_ALL)
        return Dispute(DisputeReason.UNKNOWN_CODE, _NOBODYS)

    def _belongs(self, connection: str) -> _Result:
        if self._connections.suppliers[connection].method is Method.VALIDATE:
            return Dispute(DisputeReason.REFUSED, _VALIDATES)  # never redeemed instead (P7)
        return _Belongs(connection)

    def _final(self, delivery: Delivery, outcome: Outcome) -> Outcome:
        """What fails again and again is for a person; what is asked to wait waits."""
        since = self._now().timestamp() - self._took.get(delivery.connection, -math.inf)
        takes = abs(since) < TAKES
        if isinstance(outcome, Park) and outcome.missing and takes:
            outcome = Retry(None, outcome.why)  # one bad row never holds up the others (P5)
        if not isinstance(outcome, Retry) or outcome.after is not None:
            return outcome
        tries = delivery.attempts + 1
        if tries >= (GIVE_UP if takes else GIVE_UP_ALL):
            words = _GIVEN_UP.of(tries=tries, why=outcome.why)
            reason = DisputeReason.UNDO_FAILED if delivery.undo else DisputeReason.REFUSED
            return Dispute(reason, words)
        return outcome

    def _write(
        self,
        crew: _Crew,
        under_way: dict[int, Delivery],
        done: list[tuple[int, _Result | Exception]],
    ) -> None:
        """One transaction for all that came in, then the calls it allows."""
        trying: list[tuple[Delivery, Attempt]] = []
        ended: list[tuple[Delivery, Outcome]] = []
        for key, result in done:
            delivery = under_way.pop(key)
            match result:
                case Attempt():
                    trying.append((delivery, result))
                case _Belongs(connection):
                    self._deliveries.assign(delivery, connection)
                case Exception():  # one bad row never holds up the others (P5)
                    log.error("delivery %s failed unexpectedly", key, exc_info=result)
                    fault = Retry(None, _FAULT)
                    ended.append((delivery, self._final(delivery, fault)))
                case _:
                    ended.append((delivery, self._final(delivery, result)))
        if not trying and not ended:
            return
        allowed = self._deliveries.write(
            [(delivery, attempt.window, attempt.stamped) for delivery, attempt in trying],
            [(delivery, outcome, self._pause(delivery, outcome)) for delivery, outcome in ended],
        )
        for delivery, outcome in ended:
            self._count(delivery, outcome)
        for delivery, attempt in trying:
            if delivery.id in allowed:
                under_way[delivery.id] = delivery
                crew.do(delivery.id, partial(self._act, delivery, attempt))

    def _pause(self, delivery: Delivery, outcome: Outcome) -> float:
        """Seconds until it is tried again, if it is."""
        if not isinstance(outcome, Retry):
            return 0.0
        if outcome.after is None:
            return backoff(delivery.attempts, self._jitter())
        pause = min(outcome.after, LONGEST_PAUSE)
        if outcome.everybody:
            self._paused[delivery.connection] = self._now().timestamp() + pause
        return pause

    def _act(self, delivery: Delivery, attempt: Attempt) -> _Result:
        """On a thread of the crew: the half that redeems or un-redeems."""
        supplier = self._connections.suppliers[delivery.connection]
        return self._settlement.act(supplier, delivery, attempt, CALL_TIMEOUT)

    def _count(self, delivery: Delivery, outcome: Outcome) -> None:
        match outcome:
            case Delivered():
                self.tally.delivered += 1
                self._took[delivery.connection] = self._now().timestamp()
            case Dispute():
                self.tally.disputed += 1
                log.info("dispute: scan %s, %s", delivery.scan_id, outcome.reason)
            case Park(why):
                self.park(delivery.connection, why)
            case Cancelled():
                self.tally.cancelled += 1

    def park(self, connection: str, why: str) -> None:
        """Nothing of this connection is tried until somebody has mended it: alarm (P5, P10)."""
        self._deliveries.park(connection, why)
        log.warning("%s is parked: %s", connection, why)
        self._emit(of_connection("key", connection, together(why, _WAITS)))

    def probe(self, at_once: bool = False) -> None:
        """Find the way back: ask connections that are OFFLINE or parked something harmless."""
        now = self._now().timestamp()
        parked = self._deliveries.parked()
        for connection, link in self._connections.links().items():
            offline = link.state is LinkState.OFFLINE and not link.forced
            if self._is_paused(connection, now) or not (offline or connection in parked):
                continue
            every = PROBE_EVERY if offline else UNPARK_EVERY
            if not at_once and 0 <= now - self._probed.get(connection, 0) < every:
                continue
            self._probed[connection] = now
            try:
                # Twice: one clean answer is luck, two are a way back (domain/link.py).
                for _ in range(2):
                    self._connections.suppliers[connection].products(CALL_TIMEOUT)
            except SupplierError as error:
                log.debug("%s: %s", connection, error)
                continue
            if connection in parked:
                count = self._deliveries.release(connection)
                log.info("%s works again: %s deliveries are released", connection, count)
                self._emit(Alarm(f"key {connection}"))
