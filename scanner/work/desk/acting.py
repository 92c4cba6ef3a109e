"""What the desk does, on one thread of its own: every act carries the operator and the reason into
the journal. Admissions and undos take the lane's own path; nothing here sends anything else."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from scanner.adapters.journal import supervision
from scanner.adapters.journal.admissions import Admissions
from scanner.adapters.journal.disputes import close_dispute
from scanner.adapters.operators import Operators, PinProblem, Role
from scanner.domain.phrase import Phrase, counted
from scanner.domain.scan import Origin, Scan
from scanner.domain.ticket import all_keys
from scanner.domain.verdict import Verdict
from scanner.ports import NotServed, SupplierError
from scanner.settings import Settings
from scanner.work import gate_checks
from scanner.work.admission import Override
from scanner.work.connections import Connections
from scanner.work.desk.messages import Acted
from scanner.work.desk.opening import RunningLane
from scanner.work.desk.report import report, totals
from scanner.work.messages import Undone
from scanner.work.open_lane import OpenLane
from scanner.work.undo import Undo

NO_SHOW_WAIT = 8.0  # seconds for each of its two calls

_RETRIED = counted("desk", "%n deliveries will be tried at once.", "", 1)
_NOTHING_OWED = Phrase("desk", "Nothing of this is owed any more.")
_PARKED = counted("desk", "%n deliveries are parked until somebody releases them.", "", 1)
_NOT_PARKED = Phrase(
    "desk", "Nothing of this can be parked: it is delivered, or under way right now."
)
_RELEASED = counted("desk", "%n deliveries are owed again.", "", 1)
_NOT_RELEASED = Phrase("desk", "Nothing of this is parked.")
_CLOSED = Phrase("desk", "The dispute is closed.")
_CLOSED_BEFORE = Phrase("desk", "This dispute was closed before.")
_REOPENED = Phrase("desk", "The dispute is open again.")
_NOT_REOPENED = Phrase("desk", "This dispute cannot be opened again.")
_ARM = Phrase("desk", "The turnstile cannot open now, so that nobody is let in by hand either.")
_NOT_CONFIGURED = Phrase("desk", "{connection} is not configured on this lane.")
_NOTHING_MARKED = Phrase(
    "desk", "It is used, cancelled or not for today at the supplier: nothing was marked."
)
_LET_IN = Phrase("desk", "This lane has let somebody in on it.")
_NO_NO_SHOW = Phrase("desk", "{connection} cannot mark a no-show.")
_NOT_MARKED = Phrase("desk", "Not marked: {why}")
_MARKED = Phrase("desk", "Marked as no-show at the supplier.")
_DAY_OPEN = Phrase("desk", "The day is not closed. {owed}")
_DAY_CLOSED = Phrase("desk", "{day} is closed.")
_SUPERVISORS = Phrase("desk", "Only a supervisor can do this.")
_HAS_PIN = Phrase("desk", "{name} has a PIN now.")
_LAST = Phrase("desk", "The last supervisor stays.")
_NO_OPERATOR = Phrase("desk", "There is no operator {name}.")
_NO_PIN = Phrase("desk", "{name} has no PIN any more.")


@dataclass(slots=True)
class Acting:
    """Belongs to the thread that opened it. `beside` is the running lane in whose window the desk
    was opened, if any."""

    lane: OpenLane
    connections: Connections
    settings: Settings
    now: Callable[[], datetime]
    beside: RunningLane | None = None

    def retry(self, numbers: Sequence[int], by: str, note: str) -> Acted:
        done = supervision.retry(self.lane.store, numbers, by, note)
        return _counted("retry", done, _RETRIED, _NOTHING_OWED)

    def park(self, numbers: Sequence[int], by: str, note: str) -> Acted:
        done = supervision.park(self.lane.store, numbers, by, note)
        return _counted("park", done, _PARKED, _NOT_PARKED)

    def release(self, numbers: Sequence[int], by: str, note: str) -> Acted:
        done = supervision.release(self.lane.store, numbers, by, note)
        return _counted("release", done, _RELEASED, _NOT_RELEASED)

    def close_dispute(self, number: int, by: str, note: str) -> Acted:
        done = close_dispute(self.lane.store, number, note, by)
        return Acted("dispute", done, _CLOSED if done else _CLOSED_BEFORE)

    def reopen(self, number: int, by: str, note: str) -> Acted:
        done = supervision.reopen(self.lane.store, number, note, by)
        return Acted("dispute", done, _REOPENED if done else _NOT_REOPENED)

    def undo(self, scan_id: str, by: str, note: str) -> Acted:
        undoing = Undo(
            self.connections,
            self.lane.deliveries,
            self.settings.budget,
            give_back=self.lane.give_back,
        )
        result = undoing.undo(scan_id, note, by)
        taken_back = result.done or result.pending
        if self.beside is not None:
            self.beside.undone(Undone(scan_id, taken_back, result.sentence), by)
        return Acted("undo", taken_back, result.sentence)

    def admit(
        self, code: str, booking: str, units: int | None, by: str, note: str, override: bool
    ) -> Acted:
        """By hand, without a ticket: the same path as a scan. `override` relaxes time, entrance
        and what nobody could look up; a used or cancelled ticket stays one."""
        if self.beside is not None and not self.beside.may_admit():
            return Acted("admit", False, _ARM)
        scan = Scan(uuid.uuid4().hex, code, self.now(), Origin.TYPED, seen=time.monotonic())
        word = Override(by, note) if override else None
        seen = self.lane.admission.look(scan, "", None)
        # The choice is only asked for where the code opens more than this booking.
        options = seen.decision.options
        mine = [o for o in options if o.judgement.candidate.booking == booking]
        choice = seen.decision.choice(mine[0]) if mine else booking
        choice = choice if len(options) > 1 else ""
        if word is None:
            body = {"booking": booking, "by": by, "note": note}
            supervision.note_down(self.lane.store, "BY_HAND", scan.id, body)
        answer = self.lane.admission.admit(scan, choice, units, override=word)
        admitted = answer.decision.verdict is Verdict.ADMIT
        if admitted and self.beside is not None:
            self.beside.admitted(answer)
        return Acted("admit", admitted, answer.message)

    def no_show(self, connection: str, booking: str, code: str, by: str, note: str) -> Acted:
        """Mark a booking as not come, where its supplier can. It is looked up first: one that was
        used is left alone."""
        supplier = self.connections.suppliers.get(connection)
        if supplier is None:
            return Acted("no-show", False, _NOT_CONFIGURED.of(connection=connection))
        try:
            hits = supplier.lookup(code, NO_SHOW_WAIT)
            fresh = next((c for c in hits if c.booking == booking), None)
            if fresh is None or not fresh.redeemable or not fresh.redemption_code:
                return Acted("no-show", False, _NOTHING_MARKED)
            keys = all_keys([fresh], code, [connection])
            if Admissions(self.lane.store).uses(keys):
                return Acted("no-show", False, _LET_IN)
            body = {"connection": connection, "booking": booking, "by": by, "note": note}
            supervision.note_down(self.lane.store, "NO_SHOW", uuid.uuid4().hex, body)
            asked = {"redemptionCode": fresh.redemption_code}
            supplier.request("POST", "/redemption/noshow", NO_SHOW_WAIT, asked)
        except NotServed:
            return Acted("no-show", False, _NO_NO_SHOW.of(connection=connection))
        except SupplierError as error:
            return Acted("no-show", False, _NOT_MARKED.of(why=error.args[0]))
        return Acted("no-show", True, _MARKED)

    def pulse(self, by: str, note: str) -> Acted:
        """Open the turnstile once, as for a visitor; written down before it opens."""
        body = {"by": by, "note": note}
        supervision.note_down(self.lane.store, "PULSE", "", body)
        found = gate_checks.turnstile(self.settings, pulse=True)
        return Acted("pulse", found[0].ok, found[0].message)

    def close_day(self, day: date, by: str, note: str) -> Acted:
        made = report(self.lane.store, day, self.settings.zone)
        try:
            supervision.close_day(self.lane.store, day.isoformat(), totals(made), by, note)
        except supervision.StillOwed as left:
            return Acted("close day", False, _DAY_OPEN.of(owed=left.args[0]))
        return Acted("close day", True, _DAY_CLOSED.of(day=day))

    def put_operator(self, name: str, role: Role, pin: str, by: str) -> Acted:
        """A first operator, who must be a supervisor, vouches for themselves."""
        operators = Operators(self.settings.folder, self.now)
        try:
            if not by and operators.listed():
                return Acted("operator", False, _SUPERVISORS)
            role = role if by else Role.SUPERVISOR
            operators.put(name, role, pin)
        except PinProblem as problem:
            return Acted("operator", False, problem.args[0])
        body = {"operator": name, "role": role.value, "by": by or name, "note": "PIN set"}
        supervision.note_down(self.lane.store, "OPERATOR", "", body)
        return Acted("operator", True, _HAS_PIN.of(name=name))

    def remove_operator(self, name: str, by: str) -> Acted:
        operators = Operators(self.settings.folder, self.now)
        try:
            left = [o for o in operators.listed() if o.name != name]
            if not any(o.role is Role.SUPERVISOR for o in left):
                return Acted("operator", False, _LAST)
            if not operators.remove(name):
                return Acted("operator", False, _NO_OPERATOR.of(name=name))
        except PinProblem as problem:
            return Acted("operator", False, problem.args[0])
        body = {"operator": name, "by": by, "note": "removed"}
        supervision.note_down(self.lane.store, "OPERATOR", "", body)
        return Acted("operator", True, _NO_PIN.of(name=name))


def _counted(act: str, count: int, done: Phrase, nothing: Phrase) -> Acted:
    return Acted(act, True, done.of(n=count)) if count else Acted(act, False, nothing)
