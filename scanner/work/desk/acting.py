"""What the desk does, on one thread of its own: every act carries the operator and the reason into
the journal. Admissions and undos take the lane's own path; nothing here sends anything else."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol

from scanner.adapters.journal import supervision
from scanner.adapters.journal.admissions import Admissions
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.store import Store
from scanner.adapters.operators import Operator, Operators, PinProblem, Role
from scanner.domain.scan import Origin, Scan
from scanner.domain.ticket import all_keys
from scanner.domain.verdict import Verdict
from scanner.ports import NotServed, SupplierError
from scanner.settings import Settings
from scanner.work.admission import Admission, Override
from scanner.work.connections import Connections
from scanner.work.desk.messages import Acted
from scanner.work.desk.report import report, totals
from scanner.work.undo import Undo

NO_SHOW_WAIT = 8.0  # seconds for each of its two calls


class OpenLane(Protocol):
    """A lane's databases and decisions, as `app.open_lane` gives them."""

    @property
    def admission(self) -> Admission: ...

    @property
    def deliveries(self) -> Deliveries: ...

    @property
    def store(self) -> Store: ...

    def give_back(self, scan_id: str) -> None: ...

    def close(self) -> None: ...


@dataclass(slots=True)
class Acting:
    """Belongs to the thread that opened it."""

    lane: OpenLane
    connections: Connections
    settings: Settings
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def retry(self, numbers: Sequence[int], by: str, note: str) -> Acted:
        done = supervision.retry(self.lane.store, numbers, by, note)
        return _counted("retry", done, "will be tried at once", "Nothing of this is owed any more.")

    def park(self, numbers: Sequence[int], by: str, note: str) -> Acted:
        done = supervision.park(self.lane.store, numbers, by, note)
        nothing = "Nothing of this can be parked: it is delivered, or under way right now."
        return _counted("park", done, "parked until somebody releases them", nothing)

    def release(self, numbers: Sequence[int], by: str, note: str) -> Acted:
        done = supervision.release(self.lane.store, numbers, by, note)
        return _counted("release", done, "owed again", "Nothing of this is parked.")

    def close_dispute(self, number: int, by: str, note: str) -> Acted:
        done = self.lane.deliveries.close_dispute(number, note, by)
        said = "The dispute is closed." if done else "This dispute was closed before."
        return Acted("dispute", done, said)

    def reopen(self, number: int, by: str, note: str) -> Acted:
        done = supervision.reopen(self.lane.store, number, note, by)
        said = "The dispute is open again." if done else "This dispute cannot be opened again."
        return Acted("dispute", done, said)

    def undo(self, scan_id: str, by: str, note: str) -> Acted:
        undoing = Undo(
            self.connections,
            self.lane.deliveries,
            self.settings.budget,
            give_back=self.lane.give_back,
        )
        result = undoing.undo(scan_id, note, by)
        return Acted("undo", result.done or result.pending, result.sentence)

    def admit(
        self, code: str, booking: str, units: int | None, by: str, note: str, override: bool
    ) -> Acted:
        """By hand, without a ticket: the same path as a scan. `override` relaxes time, entrance
        and what nobody could look up; a used or cancelled ticket stays one."""
        scan = Scan(uuid.uuid4().hex, code, self.now(), Origin.TYPED, seen=time.monotonic())
        word = Override(by, note) if override else None
        seen = self.lane.admission.look(scan, "", None)
        # The choice is only asked for where the code opens more than this booking.
        choice = booking if len(seen.decision.options) > 1 else ""
        if word is None:
            body = {"booking": booking, "by": by, "note": note}
            supervision.note_down(self.lane.store, "BY_HAND", scan.id, body)
        answer = self.lane.admission.admit(scan, choice, units, override=word)
        admitted = answer.decision.verdict is Verdict.ADMIT
        return Acted("admit", admitted, answer.message)

    def no_show(self, connection: str, booking: str, code: str, by: str, note: str) -> Acted:
        """Mark a booking as not come, where its supplier can. It is looked up first: one that was
        used is left alone."""
        supplier = self.connections.suppliers.get(connection)
        if supplier is None:
            return Acted("no-show", False, f"{connection} is not configured on this lane.")
        try:
            hits = supplier.lookup(code, NO_SHOW_WAIT)
            fresh = next((c for c in hits if c.booking == booking), None)
            if fresh is None or not fresh.redeemable or not fresh.redemption_code:
                said = "It is used, cancelled or not for today at the supplier: nothing was marked."
                return Acted("no-show", False, said)
            keys = all_keys([fresh], code, [connection])
            if Admissions(self.lane.store).uses(keys):
                return Acted("no-show", False, "This lane has let somebody in on it.")
            body = {"connection": connection, "booking": booking, "by": by, "note": note}
            supervision.note_down(self.lane.store, "NO_SHOW", uuid.uuid4().hex, body)
            asked = {"redemptionCode": fresh.redemption_code}
            supplier.request("POST", "/redemption/noshow", NO_SHOW_WAIT, asked)
        except NotServed:
            return Acted("no-show", False, f"{connection} cannot mark a no-show.")
        except SupplierError as error:
            return Acted("no-show", False, f"Not marked: {error}")
        return Acted("no-show", True, "Marked as no-show at the supplier.")

    def close_day(self, day: date, by: str, note: str) -> Acted:
        made = report(self.lane.store, day, self.settings.zone)
        try:
            supervision.close_day(self.lane.store, day.isoformat(), totals(made), by, note)
        except supervision.StillOwed as left:
            return Acted("close day", False, f"The day is not closed. {left}")
        return Acted("close day", True, f"{day:%d %b %Y} is closed.")

    def put_operator(self, name: str, role: Role, pin: str, by: str) -> Acted:
        """A first operator, who must be a supervisor, vouches for themselves."""
        operators = Operators(self.settings.folder, self.now)
        try:
            if not by and operators.listed():
                return Acted("operator", False, "Only a supervisor can do this.")
            role = role if by else Role.SUPERVISOR
            operators.put(name, role, pin)
        except PinProblem as problem:
            return Acted("operator", False, str(problem))
        body = {"operator": name, "role": role.value, "by": by or name, "note": "PIN set"}
        supervision.note_down(self.lane.store, "OPERATOR", "", body)
        return Acted("operator", True, f"{name} has a PIN now.")

    def remove_operator(self, name: str, by: str) -> Acted:
        operators = Operators(self.settings.folder, self.now)
        try:
            left = [o for o in operators.listed() if o.name != name]
            if not any(o.role is Role.SUPERVISOR for o in left):
                return Acted("operator", False, "The last supervisor stays.")
            if not operators.remove(name):
                return Acted("operator", False, f"There is no operator {name}.")
        except PinProblem as problem:
            return Acted("operator", False, str(problem))
        body = {"operator": name, "by": by, "note": "removed"}
        supervision.note_down(self.lane.store, "OPERATOR", "", body)
        return Acted("operator", True, f"{name} has no PIN any more.")


def operator_of(settings: Settings, pin: str) -> Operator:
    """Whose PIN this is, whatever their role. Raises `PinProblem`."""
    return Operators(settings.folder).check(pin, Role.STEWARD)


def _counted(act: str, count: int, what: str, nothing: str) -> Acted:
    if not count:
        return Acted(act, False, nothing)
    return Acted(act, True, f"{count:,} {'delivery' if count == 1 else 'deliveries'}: {what}.")
