"""What this lane owes its suppliers: the table beside the journal, and its disputes (P5)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from scanner.adapters.journal.admissions import LONGEST_LEASE, read_windows, write_windows
from scanner.adapters.journal.store import Store, iso
from scanner.domain.delivery import (
    SETTLED,
    Cancelled,
    Delivered,
    Delivery,
    DeliveryState,
    Dispute,
    Outcome,
    Park,
    Retry,
    may_become,
)
from scanner.domain.ticket import Method

_COLUMNS = (
    "id, scan_id, connection, method, state, at, code, booking, product_id, option_id, keys,"
    " windows, attempts, due, why, admitted, undo, stamped, clock"
)
MOST_WINDOWS = 20  # of calls whose answer was lost, remembered for one delivery
_ACKNOWLEDGED = 2  # in the column `undo`: what is to be given back was confirmed before
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
        acknowledged=row[16] == _ACKNOWLEDGED,
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

    def leased_until(self) -> float:
        """When the last lease ends that another part of this lane holds; 0 when there is none."""
        now = self.store.now().timestamp()
        row = self.store.db.execute(
            f"select max(lease) from delivery where state in {_OWED} and lease > ? and lease <= ?",
            (now, now + LONGEST_LEASE),
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
        trying: Sequence[tuple[Delivery, tuple[datetime, datetime], str]] = (),
        ended: Sequence[tuple[Delivery, Outcome, float]] = (),
    ) -> set[int]:
        """Calls about to be made (each with its window and timestamp), and attempts that have ended
        (each with the seconds until a retry): one transaction, on disk when this returns (P6).

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
                        write_windows((*delivery.windows, window)[-MOST_WINDOWS:]),
                        stamped or delivery.stamped,
                        delivery.id,
                        delivery.undo,
                    ),
                ).rowcount
                if changed:
                    allowed.add(delivery.id)
            for delivery, outcome, wait in ended:
                self._settle(db, delivery, outcome, wait)
        return allowed

    def _settle(
        self, db: sqlite3.Connection, delivery: Delivery, outcome: Outcome, wait: float
    ) -> None:
        now = self.store.now().timestamp()
        match outcome:
            case Delivered(note):
                state, why, due = DeliveryState.DELIVERED, note, 0.0
            case Cancelled(note):
                state, why, due = DeliveryState.CANCELLED, note, 0.0
            case Park(why):
                state, due = DeliveryState.PARKED, 0.0
            case Dispute():
                state, why, due = DeliveryState.DISPUTED, outcome.detail, 0.0
            case Retry(_, why):
                state, due = DeliveryState.IN_FLIGHT, now + wait
        row = db.execute(
            "select state, windows, undo from delivery where id = ?", (delivery.id,)
        ).fetchone()
        if row[2] and not delivery.undo and state in SETTLED:
            self._undo_that(db, delivery, acknowledged=isinstance(outcome, Delivered))
            return
        if isinstance(outcome, Retry) and row[1] == "[]":
            state = DeliveryState.QUEUED  # no call of ours can have been acted on
        if not may_become(DeliveryState(row[0]), state):
            return  # it was settled meanwhile, by an undo or by the visitor's return
        db.execute(
            "update delivery set state = ?, why = ?, due = ?, lease = 0, attempts = attempts + 1,"
            " since = case when state = ? then since else ? end where id = ?",
            (state, why, due, state, now, delivery.id),
        )
        db.execute(
            "insert into call (delivery_id, at, state, why) values (?, ?, ?, ?)",
            (delivery.id, now, state, why),
        )
        if state is DeliveryState.CANCELLED and not delivery.admitted:
            db.execute("delete from claim where scan_id = ?", (delivery.scan_id,))
        if isinstance(outcome, Dispute):
            self._open(db, delivery, outcome, now)

    def _undo_that(self, db: sqlite3.Connection, delivery: Delivery, acknowledged: bool) -> None:
        """It was undone while the call was under way: what the call brought is to be given back."""
        undo = _ACKNOWLEDGED if acknowledged else 1
        db.execute(
            "update delivery set undo = ?, due = 0, lease = 0 where id = ? and undo < ?",
            (undo, delivery.id, undo),
        )

    def _open(
        self, db: sqlite3.Connection, delivery: Delivery, dispute: Dispute, now: float
    ) -> None:
        there = iso(dispute.there) if dispute.there else None
        db.execute(
            "insert into dispute (delivery_id, reason, detail, there, place, opened)"
            " values (?, ?, ?, ?, ?, ?)",
            (delivery.id, dispute.reason, dispute.detail, there, dispute.where, now),
        )
        body = {
            "reason": dispute.reason.value,
            "detail": dispute.detail,
            "there": there,
            "place": dispute.where,
            "connection": delivery.connection,
            "booking": delivery.booking,
        }
        self.store.append("DISPUTE", delivery.scan_id, self.store.now(), body)

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

    def undo(self, scan_id: str, reason: str, by: str, settled: dict[int, Outcome | None]) -> None:
        """Undo an admission: how each of its deliveries ends now; None leaves an undo as a debt.

        The units may come in again at this lane at once.
        """
        with self.store.writing() as db:
            self.store.append("UNDO", scan_id, self.store.now(), {"note": reason, "by": by})
            db.execute("delete from claim where scan_id = ?", (scan_id,))
            for delivery in self.of_scan(scan_id):
                # Others of its party may have come in since as "all who were left", and hold the
                # booking as a whole: they keep their own units only.
                if delivery.booking:
                    at, end = delivery.connection, f"@{delivery.booking}"
                    db.execute(
                        "delete from claim where key = ?"
                        " or (key > ? and key < ? and substr(key, -length(?)) = ?)",
                        (f"{at}/b:{delivery.booking}", f"{at}/c:", f"{at}/c;", end, end),
                    )
                outcome = settled.get(delivery.id)
                if outcome is not None:
                    self._settle(db, delivery, outcome, 0)
                elif delivery.id in settled:
                    db.execute(
                        "update delivery set undo = ?, state = ?, due = 0, since = ? where id = ?",
                        (
                            _ACKNOWLEDGED if delivery.state is DeliveryState.DELIVERED else 1,
                            DeliveryState.IN_FLIGHT if delivery.windows else DeliveryState.QUEUED,
                            self.store.now().timestamp(),
                            delivery.id,
                        ),
                    )

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

    def open_disputes(self) -> int:
        """How many disputes wait for a person."""
        row = self.store.db.execute("select count(*) from dispute where closed is null").fetchone()
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

    def disputes(self, closed: bool = False) -> list[dict[str, Any]]:
        """Open disputes (or all), with both times, both places, and what the visitor was told."""
        where = "" if closed else "where p.closed is null"
        cursor = self.store.db.execute(
            "select p.id, d.scan_id, d.connection, d.booking, d.product_id, p.reason, p.detail,"
            " d.at, p.there, p.place, p.opened, p.closed, p.note, d.admitted, ("
            "  select json_object('message', json_extract(j.body, '$.message'),"
            "   'lane', json_extract(j.body, '$.lane')) from journal j"
            "  where j.scan_id = d.scan_id and j.kind in ('ADMIT', 'INTENT', 'OUTCOME')"
            "  order by j.seq desc limit 1) as told"
            f" from dispute p join delivery d on d.id = p.delivery_id {where} order by p.id"
        )
        names = [column[0] for column in cursor.description]
        found = []
        for row in cursor:
            entry = dict(zip(names, row, strict=True))
            told = json.loads(entry.pop("told") or "{}")
            entry["admitted"] = bool(entry["admitted"])
            entry["said"] = told.get("message", "")
            entry["lane"] = told.get("lane", self.store.lane)
            found.append(entry)
        return found

    def close_dispute(self, dispute_id: int, note: str, by: str) -> bool:
        """A person has dealt with it. False when there is no such open dispute."""
        if not note.strip():
            raise ValueError("a dispute is closed with a note")
        now = self.store.now()
        with self.store.writing() as db:
            row = db.execute(
                "select d.scan_id from dispute p join delivery d on d.id = p.delivery_id"
                " where p.id = ? and p.closed is null",
                (dispute_id,),
            ).fetchone()
            if row is None:
                return False
            db.execute(
                "update dispute set closed = ?, note = ? where id = ?",
                (now.timestamp(), note, dispute_id),
            )
            self.store.append(
                "DISPUTE_CLOSED", row[0], now, {"dispute": dispute_id, "note": note, "by": by}
            )
        return True
