"""What the end of an attempt makes of a delivery (P5)."""

from __future__ import annotations

import json
import sqlite3

from scanner.adapters.journal.disputes import open_dispute
from scanner.adapters.journal.store import Store
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

ACKNOWLEDGED = 2  # in the column `undo`: what is to be given back was confirmed before


def settle(store: Store, delivery: Delivery, outcome: Outcome, wait: float) -> None:
    """Write down how an attempt has ended, inside the caller's transaction; a retry is due in
    `wait` seconds. What was settled or undone meanwhile stays so."""
    db, now = store.db, store.now().timestamp()
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
        _undo_that(db, delivery, acknowledged=isinstance(outcome, Delivered))
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
    elif delivery.undo and state is not DeliveryState.DISPUTED:
        free(db, delivery.id)
    if isinstance(outcome, Dispute):
        open_dispute(store, delivery, outcome)


def _undo_that(db: sqlite3.Connection, delivery: Delivery, acknowledged: bool) -> None:
    """It was undone while the call was under way: what the call brought is to be given back."""
    undo = ACKNOWLEDGED if acknowledged else 1
    db.execute(
        "update delivery set undo = ?, due = 0 where id = ? and undo < ?",
        (undo, delivery.id, undo),
    )


def free(db: sqlite3.Connection, delivery_id: int) -> None:
    """Its units may come in again at this lane. Once: whoever has come in since keeps its own."""
    scan_id, connection, booking, keys = db.execute(
        "select scan_id, connection, booking, keys from delivery where id = ?", (delivery_id,)
    ).fetchone()
    freed = db.executemany(
        "delete from claim where scan_id = ? and key = ?",
        [(scan_id, key) for key in json.loads(keys)],
    ).rowcount
    if freed <= 0 or not booking:
        return
    # Others of its party may have come in since as "all who were left", and hold the booking as a
    # whole: they keep their own units only.
    end = f"@{booking}"
    db.execute(
        "delete from claim where key = ? or (key > ? and key < ? and substr(key, -length(?)) = ?)",
        (f"{connection}/b:{booking}", f"{connection}/c:", f"{connection}/c;", end, end),
    )
