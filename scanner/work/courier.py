"""The courier: delivers what the lane owes, several bookings at a time, one redemption of a booking
after the other. Its own thread, its own journal connection; the network never holds it up, because
each call runs on a daemon thread that it only waits for. Never re-sends blindly: settling looks up
first (P5, P6)."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.octo.bounded import start
from scanner.domain.delivery import (
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
from scanner.domain.phrase import Phrase
from scanner.domain.ticket import Method
from scanner.ports import Supplier, SupplierError
from scanner.work.connections import Connections
from scanner.work.messages import Alarm
from scanner.work.settling import Attempt, Settlement

log = logging.getLogger(__name__)

AT_ONCE = 8  # calls on the wire
AHEAD = 2  # times as many deliveries are under way: some are written down while others are called
GATHER = 0.01  # seconds in which answers come together into one transaction
CALL_TIMEOUT = 5.0  # seconds for each of a delivery's two calls
PROBE_EVERY = 5.0  # seconds, for a connection that is OFFLINE
LONGEST_PAUSE = 900.0  # seconds, whatever a supplier asks for: its clock or ours may be wrong
UNPARK_EVERY = 60.0  # seconds, for one that is parked
GIVE_UP = 12  # attempts that failed while the supplier answered others: half an hour


_PARKED = Phrase("link", "{connection}: {why} What it is owed waits until that is mended.")


@dataclass(slots=True)
class Tally:
    """What has been brought to an end."""

    delivered: int = 0
    disputed: int = 0
    cancelled: int = 0
    retried: int = 0


@dataclass(frozen=True, slots=True)
class _Belongs:
    """A code that was admitted unseen has found its supplier."""

    connection: str


_Result = Attempt | Outcome | _Belongs


@dataclass(slots=True)
class _Round:
    """What is under way and what waits for the next transaction."""

    running: dict[Future[_Result], Delivery] = field(default_factory=dict)
    to_try: list[tuple[Delivery, Attempt]] = field(default_factory=list)
    ended: list[tuple[Delivery, Outcome]] = field(default_factory=list)
    busy: set[int] = field(default_factory=set)


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
        self._wire = threading.Semaphore(AT_ONCE)
        self._paused: dict[str, float] = {}  # connection → wall clock until it asked to be left
        self._probed: dict[str, float] = {}

    def deliver(self, stop: threading.Event, patience: float | None = None) -> None:
        """Deliver until nothing is due, or `stop`.

        With `patience`, also wait for what becomes due within so many seconds (for `sync --once`).
        """
        rounds = _Round()
        self._deliveries.mind_the_clock(LONGEST_PAUSE)
        until = None if patience is None else self._now().timestamp() + patience
        while not stop.is_set():
            self._fill(rounds)
            if not rounds.running:
                if not self._worth_waiting(until, stop):
                    return
                continue
            wait(rounds.running, timeout=0.5, return_when=FIRST_COMPLETED)
            done, _ = wait(rounds.running, timeout=GATHER)
            for future in done:
                self._collect(rounds, future)
            self._write(rounds)

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

    def _fill(self, rounds: _Round) -> None:
        room = AHEAD * AT_ONCE - len(rounds.running)
        if room <= 0 or not self._may_run():
            return
        # Some of what is due may be under way already.
        due = self._deliveries.due(room + len(rounds.busy), self._open_connections())
        for delivery in [d for d in due if d.id not in rounds.busy][:room]:
            rounds.busy.add(delivery.id)
            rounds.running[start(partial(self._look, delivery), "deliver")] = delivery

    def _look(self, delivery: Delivery) -> _Result:
        """On a thread of its own: the look-up half."""
        if not delivery.connection:
            return self._find_supplier(delivery)
        supplier = self._connections.suppliers.get(delivery.connection)
        if supplier is None:
            return Park(f"{delivery.connection} is not configured on this lane any more")
        with self._wire:
            return self._settlement.look(supplier, delivery, CALL_TIMEOUT)

    def _find_supplier(self, delivery: Delivery) -> _Result:
        """A code that was admitted unseen: ask everybody whose it is."""
        found = self._connections.ask(delivery.code, CALL_TIMEOUT)
        owners = {candidate.connection for candidate in found.candidates}
        if len(owners) > 1:
            return Dispute(DisputeReason.AMBIGUOUS, "two suppliers know this code")
        if owners:
            return self._belongs(owners.pop())
        if found.silent or found.unauthorised:
            return Retry(None, "not every supplier could be asked")
        return Dispute(DisputeReason.UNKNOWN_CODE, "no supplier knows this code")

    def _belongs(self, connection: str) -> _Result:
        if self._connections.suppliers[connection].method is Method.VALIDATE:
            words = "admitted unseen, and its supplier only validates, which cannot be done later"
            return Dispute(DisputeReason.REFUSED, words)  # never redeemed instead (P7)
        return _Belongs(connection)

    def _collect(self, rounds: _Round, future: Future[_Result]) -> None:
        delivery = rounds.running.pop(future)
        try:
            result = future.result()
        except Exception:  # one bad row never holds up the others (P5)
            log.exception("delivery %s failed unexpectedly", delivery.id)
            result = Retry(None, "an unexpected fault in this program")
        match result:
            case Attempt():
                rounds.to_try.append((delivery, result))
            case _Belongs(connection):
                self._deliveries.assign(delivery, connection)
                rounds.busy.discard(delivery.id)
            case _:
                rounds.ended.append((delivery, self._final(delivery, result)))

    def _final(self, delivery: Delivery, outcome: Outcome) -> Outcome:
        if isinstance(outcome, Retry) and delivery.attempts + 1 >= GIVE_UP:
            return Dispute(
                DisputeReason.REFUSED, f"given up after {GIVE_UP} attempts: {outcome.why}"
            )
        return outcome

    def _write(self, rounds: _Round) -> None:
        """One transaction for all that came in, then the calls it allows."""
        if not rounds.to_try and not rounds.ended:
            return
        now = self._now().timestamp()
        ended = []
        for delivery, outcome in rounds.ended:
            pause = 0.0
            if isinstance(outcome, Retry):
                pause = backoff(delivery.attempts, self._jitter())
                if outcome.after is not None:
                    pause = min(outcome.after, LONGEST_PAUSE)
                    if pause > 0:
                        self._paused[delivery.connection] = now + pause
            ended.append((delivery, outcome, pause))
        trying = [(d, attempt.window, attempt.stamped) for d, attempt in rounds.to_try]
        allowed = self._deliveries.write(trying, ended)
        for delivery, outcome, _ in ended:
            rounds.busy.discard(delivery.id)
            self._count(delivery, outcome)
        for delivery, attempt in rounds.to_try:
            if delivery.id not in allowed:
                rounds.busy.discard(delivery.id)
                continue
            supplier = self._connections.suppliers[delivery.connection]
            work = partial(self._act, supplier, delivery, attempt)
            rounds.running[start(work, "deliver")] = delivery
        rounds.to_try, rounds.ended = [], []

    def _act(self, supplier: Supplier, delivery: Delivery, attempt: Attempt) -> _Result:
        """On a thread of its own: the half that redeems or un-redeems."""
        with self._wire:
            return self._settlement.act(supplier, delivery, attempt, CALL_TIMEOUT)

    def _count(self, delivery: Delivery, outcome: Outcome) -> None:
        match outcome:
            case Delivered():
                self.tally.delivered += 1
            case Dispute():
                self.tally.disputed += 1
                log.info("dispute: scan %s, %s", delivery.scan_id, outcome.reason)
            case Park(why):
                self.park(delivery.connection, why)
            case Retry():
                self.tally.retried += 1
            case _:
                self.tally.cancelled += 1

    def park(self, connection: str, why: str) -> None:
        """Nothing of this connection is tried until somebody has mended it: alarm (P5, P10)."""
        self._deliveries.park(connection, why)
        log.warning("%s is parked: %s", connection, why)
        sentence = _PARKED.of(connection=connection, why=why)
        self._emit(Alarm(f"key {connection}", sentence))

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
