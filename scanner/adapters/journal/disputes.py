"""What a supplier refused, or nobody can tell: for a person to look at and to close (P5)."""

from __future__ import annotations

import json
from typing import Any

from scanner.adapters.journal.store import Store, iso
from scanner.domain.delivery import Delivery, Dispute


def open_dispute(store: Store, delivery: Delivery, dispute: Dispute) -> None:
    """One row beside the journal and one in it, inside the caller's transaction."""
    now = store.now()
    there = iso(dispute.there) if dispute.there else None
    store.db.execute(
        "insert into dispute (delivery_id, reason, detail, there, place, opened)"
        " values (?, ?, ?, ?, ?, ?)",
        (delivery.id, dispute.reason, dispute.detail, there, dispute.where, now.timestamp()),
    )
    body = {
        "reason": dispute.reason.value,
        "detail": dispute.detail,
        "there": there,
        "place": dispute.where,
        "connection": delivery.connection,
        "booking": delivery.booking,
    }
    store.append("DISPUTE", delivery.scan_id, now, body)


def open_disputes(store: Store) -> int:
    """How many disputes wait for a person."""
    row = store.db.execute("select count(*) from dispute where closed is null").fetchone()
    return int(row[0])


def disputes_in(store: Store, closed: bool = False) -> list[dict[str, Any]]:
    """Open disputes (or all), with both times, both places, and what the visitor was told."""
    where = "" if closed else "where p.closed is null"
    cursor = store.db.execute(
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
        entry["lane"] = told.get("lane", store.lane)
        found.append(entry)
    return found


def close_dispute(store: Store, dispute_id: int, note: str, by: str) -> bool:
    """A person has dealt with it. False when there is no such open dispute."""
    if not note.strip():
        raise ValueError("a dispute is closed with a note")
    now = store.now()
    with store.writing() as db:
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
        store.append("DISPUTE_CLOSED", row[0], now, {"dispute": dispute_id, "note": note, "by": by})
    return True
