"""Personal data leaves the journal when its time has come. The chain covers only its digest, so it
still holds afterwards; nothing else of a row is ever touched."""

from __future__ import annotations

import json
import time
from datetime import datetime

from scanner.adapters.journal.store import Store, iso

# An admission of this lane never waits for more than one batch, and finds the file free after it.
BATCH = 500  # rows a transaction
PAUSE = 0.02  # seconds

_ENTRIES = """
select seq from journal where private is not null and +at < ? and seq > ? order by seq limit ?
"""
_DROP_ENTRIES = """
update journal set private = null where seq in (select value from json_each(?))
"""
# The code of a dispute stays until a person has closed it: it is what they look for.
_CODES = """
select id from delivery d where code <> '' and +at < ? and id > ?
and state in ('DELIVERED', 'CANCELLED', 'DISPUTED')
and not exists (select 1 from dispute p where p.delivery_id = d.id and p.closed is null)
order by id limit ?
"""
_DROP_CODES = """
update delivery set code = '' where id in (select value from json_each(?))
and state in ('DELIVERED', 'CANCELLED', 'DISPUTED')
"""


def purge(store: Store, before: datetime) -> int:
    """Drop what is private in entries of scans before this time, and the codes of deliveries that
    are settled. Returns how many rows gave something up. Raises `JournalError`."""
    store.db.execute("pragma secure_delete = on")
    dropped = _drop(store, _ENTRIES, _DROP_ENTRIES, before)
    dropped += _drop(store, _CODES, _DROP_CODES, before)
    if dropped:
        # The log still holds the pages as they were; a busy reader only postpones its end.
        store.db.execute("pragma wal_checkpoint(truncate)")
    return dropped


def _drop(store: Store, select: str, update: str, before: datetime) -> int:
    last, dropped = 0, 0
    while True:
        rows = store.db.execute(select, (iso(before), last, BATCH)).fetchall()
        if not rows:
            return dropped
        numbers = json.dumps([number for (number,) in rows])
        with store.writing() as db:
            dropped += db.execute(update, (numbers,)).rowcount
        (last,) = rows[-1]
        time.sleep(PAUSE)
