"""What a lane holds by its journal: the claims of its latest scans, for comparing with the venue
ledger. Only reads."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scanner.adapters.journal.store import Store
from scanner.domain.ticket import Method

_PAGE = """
select a.rowid, a.scan_id, a.at, a.let_in, not a.let_in and not exists (select 1 from delivery d
where d.scan_id = a.scan_id and d.state in ('QUEUED', 'IN_FLIGHT', 'PARKED'))
from admission a where a.rowid < ?
and not exists (select 1 from delivery d where d.scan_id = a.scan_id and d.method = ?)
order by a.rowid desc limit ?
"""
LATEST = 2**62


@dataclass(frozen=True, slots=True)
class Admitted:
    """One scan that was to be let in. `let_in` False: it was refused after all, undone before it
    was, or interrupted. `over`: nor will it let anybody in any more. `row` grows with time."""

    row: int
    scan_id: str
    at: datetime
    let_in: bool
    over: bool


def latest(store: Store, most: int, before: int = LATEST) -> list[Admitted]:
    """The last scans before a row, newest first. Validated tickets are the supplier's to count.
    Raises `JournalError`."""
    return [
        Admitted(row, scan_id, datetime.fromisoformat(at), bool(let_in), bool(over))
        for row, scan_id, at, let_in, over in store.read(_PAGE, (before, Method.VALIDATE, most))
    ]


def held(store: Store, scan_ids: Iterable[str]) -> set[tuple[str, str]]:
    """All that these scans hold, as (key, scan id). Raises `JournalError`."""
    rows = store.read(
        "select key, scan_id from claim where scan_id in (select value from json_each(?))",
        (json.dumps(list(scan_ids)),),
    )
    return {(key, scan_id) for key, scan_id in rows}


def known(store: Store, scan_ids: Iterable[str]) -> set[str]:
    """Those of these scans that this lane's journal has admitted or meant to. Raises
    `JournalError`."""
    rows = store.read(
        "select scan_id from admission where scan_id in (select value from json_each(?))",
        (json.dumps(list(scan_ids)),),
    )
    return {scan_id for (scan_id,) in rows}
