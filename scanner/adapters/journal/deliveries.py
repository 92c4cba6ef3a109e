"""What this lane owes its suppliers: the table beside the journal (P5)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from scanner.adapters.journal.ending import ACKNOWLEDGED, settle
from scanner.adapters.journal.store import Store
from scanner.adapters.journal.windows import LONGEST_LEASE, read_windows, write_windows
from scanner.domain.delivery import (
    SETTLED,
    Cancelled,
    Delivery,
    DeliveryState,
    Outcome,
    TakenBack,
)
from scanner.domain.settling import UNDELIVERED
from scanner.domain.ticket import Method

_COLUMNS = (
    "id, scan_id, connection, method, state, at, code, booking, product_id, option_id, keys,"
    " windows, attempts, due, why, admitted, undo, stamped, clock"
)
MOST_WINDOWS = 20  # of calls whose answer was lost, remembered for one delivery
_OWED = "('QUEUED', 'IN_FLIGHT')"


def _delivery(row: Sequence[Any]) -> Delivery:
    return Delivery(
        id=row[0],
        scan_id=row[1],
        connection=row[2],
        method=Method(row[3]),
        state=DeliveryState(row[4]),
        at=datetime.fromisoformat(row[5]),
        code=row[6],
        booking=row[7],
        product_id=row[8],
        option_id=row[9],
        keys=frozenset(json.loads(row[10])),
        windows=read_windows(row[11]),
        attempts=row[12],
        due=row[13],
        why=row[14],
        admitted=bool(row[15]),
        undo=bool(row[16]),
        acknowledged=row[16] == ACKNOWLEDGED,
        stamped=row[17],
        clock=row[18],
    )


class Deliveries:
    """One thread's view of what is owed. Every change is on disk when the call returns."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def due(self, most: int, connections: Iterable[str] | None = None) -> list[Delivery]:
        """What may be tried now: fewest attempts first, then oldest; only the eldest of a booking,
        so that its redemptions and undos keep their order. Leased rows are the lane's own work."""
        now = self.store.now().timestamp()
        only = ""
        values: list[Any] = [now, now]
        if connections is not None:
            wanted = list(connections)
            only = f" and connection in ({','.join('?' * len(wanted))})"
            values += wanted
        rows = self.store.db.execute(
            f"select {_COLUMNS} from delivery d where state in {_OWED}"
            f" and due <= ? and lease <= ?{only}"
            f" and (booking = '' or not exists (select 1 from delivery e"
            f" where e.connection = d.connection and e.booking = d.booking and e.id < d.id"
            f" and e.state in {_OWED}))"
            " order by attempts, id limit ?",
            (*values, most),
        ).fetchall()
        return [_delivery(row) for row in rows]

    def next_due(self, connections: Iterable[str]) -> float | None:
        """The wall-clock second at which the next delivery of these connections may be tried;
        None: nothing is owed to them."""
        wanted = list(connections)
        row = self.store.db.execute(
            f"select min(max(due, lease)) from delivery where state in {_OWED}"
            f" and connection in ({','.join('?' * len(wanted))})",
            wanted,
        ).fetchone()
        return None if row[0] is None else float(row[0])

    def creditors(self) -> set[str]:
        """The connections to which something is owed that is not parked."""
        found, last = set(), ""
        # From one to the next by the index: all rows at once are 30 ms of a hundred thousand.
        sql = (
            "select min(connection) from delivery indexed by delivery_booking"
            f" where state in {_OWED} and connection > ?"
        )
        while (last := self.store.db.execute(sql, (last,)).fetchone()[0]) is not None:
            found.add(str(last))
        return found

    def leased_until(self, scan_id: str | None = None) -> float:
        """When the last lease ends that another part of this lane holds (on this scan); 0 when
        there is none."""
        now = self.store.now().timestamp()
        only = "" if scan_id is None else " and scan_id = ?"
        row = self.store.db.execute(
            f"select max(lease) from delivery where state in {_OWED} and lease > ? and lease <= ?"
            + only,
            (now, now + LONGEST_LEASE, *([] if scan_id is None else [scan_id])),
        ).fetchone()
        return float(row[0] or 0)

    def mind_the_clock(self, longest_wait: float) -> None:
        """Let go of what waits for a time that is too far away: the clock was set back since."""
        now = self.store.now().timestamp()
        waits = f"state in {_OWED} and (due > ? or lease > ?)"
        limits = (now + longest_wait, now + LONGEST_LEASE)
        if self.store.read(f"select 1 from delivery where {waits} limit 1", limits):
            with self.store.writing() as db:
                db.execute(f"update delivery set due = 0, lease = 0 where {waits}", limits)

    def of_scan(self, scan_id: str) -> list[Delivery]:
        """The deliveries of one scan, in order."""
        return [
            _delivery(row)
            for row in self.store.db.execute(
                f"select {_COLUMNS} from delivery where scan_id = ? order by id", (scan_id,)
            ).fetchall()
        ]

    def get(self, delivery_id: int) -> Delivery | None:
        row = self.store.db.execute(
            f"select {_COLUMNS} from delivery where id = ?", (delivery_id,)
        ).fetchone()
        return _delivery(row) if row else None

    def write(
        self,
        trying: Sequence[tuple[Delivery, tuple[datetime, datetime] | None, str]] = (),
        ended: Sequence[tuple[Delivery, Outcome, float]] = (),
    ) -> set[int]:
        """Calls about to be made (each with the window, if it uses a ticket up, and the timestamp),
        and attempts that have ended (each with the seconds until a retry): one transaction, on disk
        when this returns (P6).

        Returns the deliveries whose call may be made: those that nobody undid or parked since they
        were read.
        """
        allowed = set()
        with self.store.writing() as db:
            for delivery, window, stamped in trying:
                changed = db.execute(
                    "update delivery set state = 'IN_FLIGHT', windows = ?, stamped = ?"
                    f" where id = ? and state in {_OWED} and (undo > 0) = ?",
                    (
                        write_windows(
                            (*delivery.windows, *([window] if window else []))[-MOST_WINDOWS:]
                        ),
                        stamped or delivery.stamped,
                        delivery.id,
                        delivery.undo,
                    ),
                ).rowcount
                if changed:
                    allowed.add(delivery.id)
            for delivery, outcome, wait in ended:
                settle(self.store, delivery, outcome, wait)
        return allowed

    def assign(self, delivery: Delivery, connection: str) -> None:
        """An unknown code that was admitted on a flag has found its supplier."""
        with self.store.writing() as db:
            db.execute("update delivery set connection = ? where id = ?", (connection, delivery.id))

    def park(self, connection: str, why: str) -> int:
        """All of a connection's debts wait for a person. Returns how many were not parked yet."""
        with self.store.writing() as db:
            return db.execute(
                f"update delivery set state = 'PARKED', why = ?, since = ? where connection = ?"
                f" and state in {_OWED} and lease <= ?",
                (why, self.store.now().timestamp(), connection, self.store.now().timestamp()),
            ).rowcount

    def release(self, connection: str) -> int:
        """The connection works again: its parked debts are owed again, but for those that a person
        has parked."""
        with self.store.writing() as db:
            return db.execute(
                "update delivery set state = iif(windows = '[]', 'QUEUED', 'IN_FLIGHT'), due = 0,"
                " why = '', since = ? where connection = ? and state = 'PARKED' and not held",
                (self.store.now().timestamp(), connection),
            ).rowcount

    def parked(self) -> dict[str, int]:
        """How many are parked until their connection works again, by connection."""
        rows = self.store.db.execute(
            "select connection, count(*) from delivery where state = 'PARKED' and not held"
            " group by connection"
        ).fetchall()
        return dict(rows)

    def undo(self, scan_id: str, reason: str, by: str, lease: float) -> list[Delivery]:
        """Undo an admission, in so far as it was not. What no call has touched ends here and now.
        The rest becomes an undo that is owed, and is returned: until the wall-clock second `lease`
        it is the caller's to settle (by `write`), after that the courier's, whatever has become of
        the caller (P5). Its units stay used at this lane until the first word of how it ended.
        """
        now = self.store.now().timestamp()
        owed = []
        with self.store.writing() as db:
            self.store.append("UNDO", scan_id, self.store.now(), {"note": reason, "by": by})
            for delivery in self.of_scan(scan_id):
                if not delivery.may_be_undone:
                    continue
                if delivery.untouched:
                    nothing = Cancelled(UNDELIVERED)
                    settle(self.store, replace(delivery, undo=True), nothing, 0)
                    continue
                known = delivery.acknowledged or delivery.state is DeliveryState.DELIVERED
                state = DeliveryState.IN_FLIGHT if delivery.windows else DeliveryState.QUEUED
                db.execute(
                    "update delivery set undo = ?, state = ?, attempts = 0, due = 0, lease = ?,"
                    " since = ? where id = ?",
                    (ACKNOWLEDGED if known else 1, state, lease, now, delivery.id),
                )
                first = not delivery.undo
                undoing = replace(delivery, undo=True, acknowledged=known, first=first)
                owed.append(replace(undoing, state=state, attempts=0))
        return owed

    def taken_back(self, bookings: Iterable[tuple[str, str]]) -> list[TakenBack]:
        """What was redeemed, or may have been, and was undone here, of these bookings (connection,
        uuid); whether or not the supplier has given it back."""
        of_booking = "connection = ? and booking = ? and undo"
        sql = (
            f"select {_COLUMNS}, (select max(at) from journal j where j.scan_id = d.scan_id"
            " and j.kind = 'UNDO') from delivery d where id in ("
            f"select id from delivery where {of_booking} and state in {_OWED} union all "
            f"select id from delivery where {of_booking} and state in ('PARKED', 'DISPUTED',"
            " 'CANCELLED'))"
        )
        return [
            TakenBack(_delivery(row), datetime.fromisoformat(row[-1]))
            for booking in set(bookings)
            for row in self.store.read(sql, booking * 2)
        ]

    def counts(self) -> dict[DeliveryState, int]:
        """How many deliveries are in each state."""
        rows = self.store.db.execute("select state, count(*) from delivery group by state")
        return {DeliveryState(state): count for state, count in rows.fetchall()}

    def pending(self) -> int:
        """How many are not settled yet."""
        row = self.store.db.execute(
            "select count(*) from delivery where state in ('QUEUED', 'IN_FLIGHT', 'PARKED')"
        ).fetchone()
        return int(row[0])

    def recent(self, most: int) -> dict[str, DeliveryState]:
        """The least settled state of the last scans' deliveries, by scan id."""
        found: dict[str, DeliveryState] = {}
        for scan_id, state in self.store.db.execute(
            "select scan_id, state from delivery order by id desc limit ?", (most,)
        ).fetchall():
            if scan_id not in found or found[scan_id] in SETTLED:
                found[scan_id] = DeliveryState(state)
        return found

    def listed(self, state: str | None = None) -> list[dict[str, Any]]:
        """Deliveries as JSON; without a state, all that are not settled."""
        where = "state = ?" if state else "state in ('QUEUED', 'IN_FLIGHT', 'PARKED')"
        cursor = self.store.db.execute(
            "select id, scan_id, connection, method, state, at, booking, product_id, attempts, due,"
            f" why, undo, since from delivery where {where} order by id",
            (state,) if state else (),
        )
        names = [column[0] for column in cursor.description]
        return [{**dict(zip(names, row, strict=True)), "undo": bool(row[11])} for row in cursor]
