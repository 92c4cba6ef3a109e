"""What a supervisor may do to what is owed and disputed. Each act is a journal row with who and
why, in the same transaction. Nothing here sends anything, and nothing makes a debt be sent again
without the look-up that comes before every delivery (P6)."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from scanner.adapters.journal.store import Store
from scanner.domain.phrase import Phrase, counted

# An admission of this lane never waits for more than one batch, and finds the file free after it.
BATCH = 200  # deliveries a transaction
PAUSE = 0.02  # seconds

_MARKED = "select id, scan_id from delivery where id in (select value from json_each(:numbers))"
_OWED = "state in ('QUEUED', 'IN_FLIGHT')"
_STILL_OWED = Phrase("desk", "Still owed: {parts}.")
_TO_DELIVER = counted("desk", "%n to deliver to {connection} (the oldest of {day})", "", 1)
_IS_PARKED = counted("desk", "%n parked for {connection} (the oldest of {day})", "", 1)
_SOMEBODY = Phrase("desk", "a supplier not known yet")


class StillOwed(Exception):
    """A day cannot be closed. `str()` says what is still owed."""


def retry(store: Store, numbers: Sequence[int], by: str, note: str) -> int:
    """Let the courier try these at once instead of after their wait. Raises `JournalError`."""
    return _act(
        store,
        "RETRY",
        f"{_OWED} and lease <= :now",
        "due = 0",
        numbers,
        by,
        note,
    )


def hurry(store: Store, by: str) -> int:
    """The same for all that is owed and not parked, in one row; returns how many there are."""
    now = store.now()
    with store.writing() as db:
        count = db.execute(
            f"update delivery set due = 0 where {_OWED} and lease <= ?", (now.timestamp(),)
        ).rowcount
        store.append("RETRY", "", now, {"deliveries": count, "by": by, "note": "deliver now"})
    return count


def park(store: Store, numbers: Sequence[int], by: str, note: str) -> int:
    """These wait until a person releases them. One that a call is under way for is left alone."""
    return _act(
        store,
        "PARKED",
        f"{_OWED} and lease <= :now",
        "state = 'PARKED', held = 1, why = :note, since = :now",
        numbers,
        by,
        note,
    )


def release(store: Store, numbers: Sequence[int], by: str, note: str) -> int:
    """Parked ones are owed again."""
    return _act(
        store,
        "RELEASED",
        "state = 'PARKED'",
        "state = iif(windows = '[]', 'QUEUED', 'IN_FLIGHT'), held = 0, due = 0, why = '',"
        " since = :now",
        numbers,
        by,
        note,
    )


def _act(
    store: Store,
    kind: str,
    where: str,
    change: str,
    numbers: Sequence[int],
    by: str,
    note: str,
) -> int:
    """Change the deliveries among these for which it holds; returns how many."""
    done = 0
    for first in range(0, len(numbers), BATCH):
        now = store.now()
        marked = json.dumps(list(numbers[first : first + BATCH]))
        values = {"numbers": marked, "now": now.timestamp(), "note": note}
        with store.writing() as db:
            rows = db.execute(f"{_MARKED} and {where}", values).fetchall()
            for number, scan_id in rows:
                db.execute(f"update delivery set {change} where id = :id", {**values, "id": number})
                store.append(kind, scan_id, now, {"delivery": number, "by": by, "note": note})
        done += len(rows)
        if first + BATCH < len(numbers):
            time.sleep(PAUSE)
    return done


def reopen(store: Store, dispute_id: int, note: str, by: str) -> bool:
    """A dispute was closed too early. False when there is no such closed one. Raises
    `JournalError`."""
    now = store.now()
    with store.writing() as db:
        row = db.execute(
            "select d.scan_id from dispute p join delivery d on d.id = p.delivery_id"
            " where p.id = ? and p.closed is not null and d.state = 'DISPUTED'",
            (dispute_id,),
        ).fetchone()
        if row is None:
            return False
        db.execute("update dispute set closed = null where id = ?", (dispute_id,))
        store.append(
            "DISPUTE_REOPENED", row[0], now, {"dispute": dispute_id, "note": note, "by": by}
        )
    return True


def note_down(store: Store, kind: str, scan_id: str, body: Mapping[str, Any]) -> None:
    """An act of a person that changes nothing else here: one row. Raises `JournalError`."""
    with store.writing():
        store.append(kind, scan_id, store.now(), body)


def close_day(store: Store, day: str, totals: Mapping[str, Any], by: str, note: str) -> None:
    """Write down that a day is closed. Raises `StillOwed` while anything is owed, whatever its
    day, and `JournalError`."""
    with store.writing() as db:
        left = still_owed(db)
        if left:
            raise StillOwed(left)
        now: datetime = store.now()
        store.append("DAY_CLOSED", "", now, {"day": day, **totals, "by": by, "note": note})


def still_owed(db: sqlite3.Connection) -> str:
    """What is owed, in a sentence; "" when nothing is."""
    rows = db.execute(
        "select connection, state = 'PARKED', count(*), min(at) from delivery"
        " where state in ('QUEUED', 'IN_FLIGHT', 'PARKED') group by 1, 2 order by 1, 2"
    ).fetchall()
    if not rows:
        return ""
    parts = [
        (_IS_PARKED if parked else _TO_DELIVER).of(
            n=count,
            connection=connection or _SOMEBODY,
            day=datetime.fromisoformat(oldest).date(),
        )
        for connection, parked, count, oldest in rows
    ]
    return _STILL_OWED.of(parts=tuple(parts))
