"""The path of a scan (DESIGN.md section 4), the same for camera, hand scanner, keyboard and command
line. Opens nothing and shows nothing: what it returns may be shown, because it is on disk."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from scanner.adapters.journal.admissions import Admissions
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.intents import Intent, intent_of
from scanner.adapters.manifest import Manifest
from scanner.domain.decide import decide
from scanner.domain.decision import Decision
from scanner.domain.delivery import Delivered, DeliveryState, Dispute, Park
from scanner.domain.phrase import Phrase
from scanner.domain.refusal import already_used, closed, nobody
from scanner.domain.scan import Scan
from scanner.domain.sentence import message
from scanner.domain.ticket import Candidate, Method
from scanner.domain.verdict import Reason, Source, Verdict
from scanner.ports import (
    NO_TIME,
    JournalError,
    NoAnswer,
    NotAuthorised,
    NotServed,
    Refused,
    SupplierError,
    Throttled,
)
from scanner.settings import Settings
from scanner.work.answer import Answer
from scanner.work.connections import Connections
from scanner.work.inquiry import LEDGER_WAIT, Asked, Beside, Inquiry
from scanner.work.messages import Alarm, of_connection
from scanner.work.settling import Settlement, use_up

log = logging.getLogger(__name__)

WRITE_TIME = 0.3  # seconds after the budget in which the outcome is on disk


@dataclass(frozen=True, slots=True)
class Override:
    """A supervisor's word for somebody whom the lane did not admit: whose, and why."""

    by: str
    note: str


class Admission:
    """One lane's decisions. Belongs to the thread that made it (its databases do)."""

    def __init__(
        self,
        settings: Settings,
        connections: Connections,
        admissions: Admissions,
        manifest: Manifest,
        emit: Callable[[object], None] = lambda message: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        venue: Beside | None = None,
    ) -> None:
        self._inquiry = Inquiry(settings, connections, admissions, manifest, emit, now, venue)
        self._zone = settings.zone
        self._connections = connections
        self._admissions = admissions
        self._emit = emit
        self._now = now
        self._venue = venue
        self._out_of_order = False

    def look(self, scan: Scan, choice: str = "", units: int | None = None) -> Answer:
        """The same answer as `admit`, with nothing redeemed and nothing written."""
        asked = self._inquiry.ask(scan, choice, units)
        return self._answer(asked.scan, decide(asked.question), None)

    def admit(
        self,
        scan: Scan,
        choice: str = "",
        units: int | None = None,
        override: Override | None = None,
    ) -> Answer:
        """Decide, write it down, use the ticket up. ADMIT is on disk when this returns (P1)."""
        try:
            asked = self._inquiry.ask(scan, choice, units)
            decision = decide(asked.question)
            if override is not None:
                rules = replace(asked.question.rules, overridden=True)
                decision = decide(replace(asked.question, rules=rules))
                decision = replace(decision, by=override.by, note=override.note)
            answer = self._carry_out(asked, decision)
            if self._out_of_order:
                self._out_of_order = False
                self._emit(Alarm("journal"))
            return answer
        except JournalError as error:
            log.error("journal: %s", error)
            self._out_of_order = True
            self._emit(Alarm("journal", error.args[0], stops=True))
            refer = Decision(Verdict.REFER, Reason.NEEDS_STAFF, Source.JOURNAL, detail=_ours(error))
            return self._answer(scan, refer, None)

    # -- carrying out ------------------------------------------------------------------------

    def _carry_out(self, asked: Asked, decision: Decision) -> Answer:
        if decision.verdict is not Verdict.ADMIT:
            return self._say(asked, decision)
        candidate = decision.candidate
        if decision.chosen and candidate is not None:
            offered = [o.judgement.candidate.product_id for o in decision.options]
            self._admissions.suggest(offered, candidate.product_id)
        if candidate is None or candidate.source is Source.MANIFEST:
            return self._admit_at_once(asked, decision, DeliveryState.QUEUED)
        if decision.ours:
            return self._admit_at_once(asked, decision, DeliveryState.DELIVERED)
        return self._admit_online(asked, decision, candidate)

    def _admit_at_once(self, asked: Asked, decision: Decision, state: DeliveryState) -> Answer:
        """No supplier has to be asked before the gate opens. Without a venue ledger nobody else has
        either: intent and outcome are one row."""
        alone = self._venue is None
        intent = intent_of(
            asked.scan,
            decision,
            self._text(decision),
            let_in=alone,
            state=state if alone else DeliveryState.IN_FLIGHT,
            lease=0.0 if alone else self._now().timestamp() + 2 * LEDGER_WAIT + WRITE_TIME,
            clock=self._clock(decision.connection),
        )
        taken = self._unless_taken(asked, intent)
        if taken is not None:
            return taken
        if alone:
            return self._answer(asked.scan, decision, state, intent.message)
        return self._outcome(asked, decision, [state] * len(intent.debts))

    def _admit_online(self, asked: Asked, decision: Decision, candidate: Candidate) -> Answer:
        supplier = self._connections.suppliers[candidate.connection]
        left = asked.deadline - time.monotonic()
        now = self._now()
        offset = supplier.clock_offset()
        intent = intent_of(
            asked.scan,
            decision,
            self._text(decision),
            let_in=False,
            state=DeliveryState.IN_FLIGHT,
            lease=now.timestamp() + max(left, 0) + WRITE_TIME,
            # The call may take effect until its connection is given up, at the end of its time.
            windows=((now + offset, now + offset + timedelta(seconds=2 * max(left, 0) + 1)),),
            clock=self._clock(candidate.connection),
        )
        taken = self._unless_taken(asked, intent)
        if taken is not None:
            return taken
        if decision.singly:
            return self._admit_part(asked, decision, intent)
        left = asked.deadline - time.monotonic()
        try:
            if left <= 0.02:
                raise NoAnswer(NO_TIME, sent=False)
            use_up(supplier, candidate.method, candidate.redemption_code, left)
            self._emit(Alarm(f"use {candidate.connection}"))
            return self._outcome(asked, decision, [DeliveryState.DELIVERED])
        except Refused as error:
            return self._refused(asked, decision, error)
        except SupplierError as error:
            return self._unanswered(asked, decision, candidate, intent, error)

    def _clock(self, connection: str) -> float | None:
        """Seconds server minus lane, as far as it is known at this moment."""
        supplier = self._connections.suppliers.get(connection)
        offset = None if supplier is None else supplier.measured_offset()
        return None if offset is None else offset.total_seconds()

    def _admit_part(self, asked: Asked, decision: Decision, intent: Intent) -> Answer:
        """Some of a party: each unit by its own code, as the courier would, while time lasts."""
        supplier = self._connections.suppliers[decision.connection]
        settlement = Settlement(self._now, stamps=lambda _: False)
        states: list[DeliveryState] = []
        refused, staff = "", False
        owed = Deliveries(self._admissions.store).of_scan(asked.scan.id)
        for delivery in owed[-len(intent.debts) :]:
            left = asked.deadline - time.monotonic()
            if left <= 0.05:
                states.append(DeliveryState.QUEUED)
                continue
            # This call's own window says nothing yet; those of an interrupted scan do.
            earlier = tuple(w for w in delivery.windows if w not in intent.windows)
            fresh = replace(delivery, windows=earlier, admitted=True)
            outcome = settlement.at_once(supplier, fresh, left)
            match outcome:
                case Delivered():
                    self._emit(Alarm(f"use {decision.connection}"))
                    states.append(DeliveryState.DELIVERED)
                case Dispute():
                    refused = outcome.detail
                    states.append(DeliveryState.CANCELLED)
                case Park(why, missing=True):
                    self._emit(of_connection("use", decision.connection, why))
                    refused, staff = why, True
                    states.append(DeliveryState.CANCELLED)
                case Park(why):
                    self._emit(of_connection("key", decision.connection, why))
                    states.append(DeliveryState.PARKED)
                case _:
                    states.append(DeliveryState.IN_FLIGHT)
        if refused and all(state is DeliveryState.CANCELLED for state in states):
            no = nobody(decision, Verdict.REFUSE, Reason.SUPPLIER_REFUSED, refused)
            if staff:
                no = nobody(decision, Verdict.REFER, Reason.NEEDS_STAFF, _ours(refused))
            return self._outcome(asked, no, states)
        if refused:
            kept = [s is not DeliveryState.CANCELLED for s in states]
            units = tuple(u for u, keep in zip(decision.units, kept, strict=True) if keep)
            decision = replace(decision, units=units, detail=refused)
        return self._outcome(asked, decision, states)

    def _refused(self, asked: Asked, decision: Decision, error: Refused) -> Answer:
        """The supplier said no just after it said yes: look again, to say why."""
        candidate = decision.candidate
        assert candidate is not None
        theirs = "" if isinstance(error.sentence, Phrase) else error.sentence
        no = nobody(decision, Verdict.REFUSE, Reason.SUPPLIER_REFUSED, theirs)
        no = replace(no, source=Source.SERVER)
        left = asked.deadline - time.monotonic()
        if left > 0.05:
            found = self._connections.ask(asked.scan.code, left, [candidate.connection])
            again = [c for c in found.candidates if c.booking == candidate.booking]
            if again:
                said = decide(
                    replace(asked.question, candidates=tuple(again), units=None, choice="")
                )
                if said.verdict is Verdict.REFUSE:
                    no = replace(said, options=decision.options, connection=decision.connection)
                    no = closed(no, candidate)
        return self._outcome(asked, no, [DeliveryState.CANCELLED])

    def _unanswered(
        self,
        asked: Asked,
        decision: Decision,
        candidate: Candidate,
        intent: Intent,
        error: SupplierError,
    ) -> Answer:
        """No answer, too many requests, a dead key: the look-up said yes, so the visitor goes in
        and the debt is settled later. Chosen loss: a copy admitted now and then, not a queue.

        Unless the ticket is to be validated: then the validation is the supplier's yes, the look-up
        was none, and staff decide. The courier finds out whether a passage was counted.
        """
        match error:
            case NotServed():
                self._emit(of_connection("use", candidate.connection, error.sentence))
                no = nobody(decision, Verdict.REFER, Reason.NEEDS_STAFF, _ours(error))
                return self._outcome(asked, no, [DeliveryState.CANCELLED])
            case NoAnswer(sent=True):
                state = DeliveryState.IN_FLIGHT
            case NotAuthorised():
                state = DeliveryState.PARKED
                self._emit(of_connection("key", candidate.connection, error.sentence))
            case _:
                state = DeliveryState.QUEUED
        sent = state is DeliveryState.IN_FLIGHT
        if candidate.method is Method.VALIDATE:
            no_key = isinstance(error, NotAuthorised)
            reason = Reason.NOT_AUTHORISED if no_key else Reason.SUPPLIER_SILENT
            no = nobody(decision, Verdict.REFER, reason, "")
            return self._outcome(asked, no, [state if sent else DeliveryState.CANCELLED])
        if isinstance(error, Throttled):
            log.info("%s: %s", candidate.connection, error)
        return self._outcome(asked, decision, [state], () if sent else intent.windows)

    def _unless_taken(self, asked: Asked, intent: Intent) -> Answer | None:
        """Write the intent, then claim it at the venue; or the refusal, when another scan took a
        unit in this very moment, here or at another lane."""
        use = self._admissions.admit(intent)
        if use is not None:
            return self._say(asked, already_used(intent.decision, use))
        use = None if self._venue is None else self._venue.claim(intent)
        if use is not None:
            no = already_used(intent.decision, use)
            return self._outcome(asked, no, [DeliveryState.CANCELLED] * len(intent.debts))
        return None

    def _say(self, asked: Asked, decision: Decision) -> Answer:
        text = self._text(decision)
        self._admissions.say(asked.scan, decision, text)
        return self._answer(asked.scan, decision, None, text)

    def _outcome(
        self,
        asked: Asked,
        decision: Decision,
        states: list[DeliveryState],
        unsent: Sequence[tuple[datetime, datetime]] = (),
    ) -> Answer:
        text = self._text(decision)
        if not self._admissions.outcome(asked.scan, decision, text, states, unsent):
            return self._say(asked, nobody(decision, Verdict.REFER, Reason.NEEDS_STAFF, _LATE))
        admitted = decision.verdict is Verdict.ADMIT
        if self._venue is not None and not admitted:
            self._venue.give_back(asked.scan.id)
        worst = max(states, key=_OPEN.index) if admitted else None
        return self._answer(asked.scan, decision, worst, text)

    def _text(self, decision: Decision) -> str:
        return message(decision, self._zone)

    def _answer(
        self,
        scan: Scan,
        decision: Decision,
        state: DeliveryState | None,
        text: str | None = None,
    ) -> Answer:
        text = self._text(decision) if text is None else text
        ms = None if scan.seen is None else (time.monotonic() - scan.seen) * 1000
        return Answer(scan, decision, state, text, self._now(), ms)


# From settled to most in need of somebody: a scan's deliveries are as good as their worst.
_OPEN = [
    DeliveryState.CANCELLED,
    DeliveryState.DELIVERED,
    DeliveryState.QUEUED,
    DeliveryState.IN_FLIGHT,
    DeliveryState.PARKED,
    DeliveryState.DISPUTED,
]


_LATE = Phrase("verdict", "it took too long to be written down; show the code again")


def _ours(said: Exception | str) -> Phrase:
    """An error's sentence as the program's own words, not the supplier's."""
    return Phrase("", str(said).rstrip("."))
