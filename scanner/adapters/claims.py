"""The table of the venue ledger and what is asked of it, each in one call on an open connection.

`gate_scanner.claim`: the name of a unit's key, the scan that holds it, the lane's name, the scan's
time by the lane's clock, and `recorded` by the server's own. The first writer wins. A claim's value
is the scan id, so that a lane whose answer was lost asks again and finds its own win. All keys of a
scan are claimed in one transaction, in the same order by everyone, so two scans neither share a
party nor wait for each other in a circle. Keys are kept as digests: whatever a supplier puts into
its references, what arrives is short, plain, and nobody's code or name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, LiteralString

import psycopg

from scanner.domain.ticket import Use, digest
from scanner.domain.verdict import Source

GATE = 0x6761_7465  # "gate": the advisory lock under which the table is made
BATCH = 5000  # rows of a purge in one transaction

Db = psycopg.Connection[tuple[Any, ...]]

_SCHEMA: tuple[LiteralString, ...] = (
    "create schema if not exists gate_scanner",
    "create table if not exists gate_scanner.claim ("
    " key text primary key,"
    " scan_id text not null,"
    " lane text not null,"
    " at timestamptz not null,"
    " recorded timestamptz not null default now())",
    "create index if not exists claim_scan on gate_scanner.claim (scan_id)",
    "create index if not exists claim_recorded on gate_scanner.claim (recorded)",
)
# In one order for everybody: two scans of one party never wait for each other in a circle.
_INSERT: LiteralString = (
    "insert into gate_scanner.claim (key, scan_id, lane, at)"
    " select key, scan_id, %s, at"
    " from unnest(%s::text[], %s::text[], %s::timestamptz[]) as new (key, scan_id, at)"
    " order by key on conflict (key) do nothing returning key"
)
_HELD: LiteralString = (
    "select key, scan_id, lane, extract(epoch from at)::float8"
    " from gate_scanner.claim where key = any(%s)"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One key, by its name here, as one scan holds it. `at` is the scan's time."""

    name: str
    scan_id: str
    at: datetime


def name(key: str) -> str:
    """What a key of domain/ticket.py is called in the ledger."""
    return digest(key)


def make(db: Db) -> None:
    """The table, if it is not there yet: a role may be allowed to use it and not to make it."""
    row = db.execute("select to_regclass('gate_scanner.claim_recorded')").fetchone()
    if row is not None and row[0] is not None:
        return
    with db.transaction():
        db.execute("select pg_advisory_xact_lock(%s)", (GATE,))
        for statement in _SCHEMA:
            db.execute(statement)


def uses(names: list[str], db: Db) -> dict[str, Use]:
    return {
        name: Use(datetime.fromtimestamp(at, UTC), lane, scan_id, Source.VENUE)
        for name, scan_id, lane, at in db.execute(_HELD, (names,))
    }


def claim(
    wanted: list[Claim], scan_id: str, lane: str, instead_of: list[str], db: Db
) -> dict[str, Use]:
    while True:
        others: dict[str, Use] = {}
        with db.transaction():
            if instead_of:
                release(instead_of, db)
            won = record(wanted, lane, db)
            left = [one.name for one in wanted if one.name not in won]
            if not left:
                return {}
            holders = uses(left, db)
            others = {name: use for name, use in holders.items() if use.scan_id != scan_id}
            if not others and len(holders) == len(left):
                return {}  # ours, from an attempt whose answer was lost
            raise psycopg.Rollback
        # Without others, somebody gave a key back in this very moment: once more.
        if others:
            return others


def record(entries: list[Claim], lane: str, db: Db) -> set[str]:
    values = (
        lane,
        [one.name for one in entries],
        [one.scan_id for one in entries],
        [one.at for one in entries],
    )
    return {str(name) for (name,) in db.execute(_INSERT, values)}


def release(scan_ids: list[str], db: Db) -> None:
    db.execute("delete from gate_scanner.claim where scan_id = any(%s)", (scan_ids,))


def held(scan_ids: list[str], db: Db) -> set[tuple[str, str]]:
    rows = db.execute(
        "select key, scan_id from gate_scanner.claim where scan_id = any(%s)", (scan_ids,)
    )
    return {(str(name), str(scan_id)) for name, scan_id in rows}


def drop(given_up: list[tuple[str, str]], db: Db) -> None:
    db.execute(
        "delete from gate_scanner.claim where (key, scan_id) in"
        " (select * from unnest(%s::text[], %s::text[]))",
        ([name for name, _ in given_up], [scan_id for _, scan_id in given_up]),
    )


def purge(days: int, db: Db) -> int:
    return db.execute(
        "delete from gate_scanner.claim where key in (select key from gate_scanner.claim"
        " where recorded < now() - make_interval(days => %s) order by recorded limit %s)",
        (days, BATCH),
    ).rowcount
