"""The rows of a load: how a listed booking is written, written over, removed, and missed.
Everything here runs inside the caller's transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from typing import Any

from scanner.adapters.manifest.keep import Kind, codes_of, days_of, kept, uuid_of, words_of
from scanner.adapters.octo.catalogue import Catalogue

BATCH = 250  # bookings to a transaction: the file is held for some 20 ms
MISSES = 2  # whole loads that must miss a booking before it is gone
FAR = timedelta(days=31)  # after the window: kept up to here, suppliers list what they like
NEAR = timedelta(days=1)  # before the window: a day of one time zone is two of another
OPEN_KEPT = timedelta(days=90)  # without a date, since it was last listed

_encode = json.JSONEncoder(separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Plan:
    """What is asked for: the travel days from `first` to `last`, both included. `per_page` is the
    size of a page, or a way of asking without pages; `since` (the server's clock, seconds) asks
    for what changed."""

    first: date
    last: date
    per_page: int = 0
    since: float | None = None

    def days(self) -> str:
        return f"{self.first} {self.last}"

    def text(self) -> str:
        """Equal for plans that ask for the same."""
        return f"{self.days()} {self.per_page} {self.since}"


@dataclass(frozen=True, slots=True)
class Load:
    """A load under way. `step` pages (or days) of it are stored; `into` is the copy it goes into;
    `began` is this lane's clock, in seconds. Unless a page comes within `lease` seconds, another
    program may take it over."""

    id: int
    connection: str
    plan: Plan
    owner: str
    step: int
    into: int
    began: float
    lease: float


@dataclass(frozen=True, slots=True)
class Good:
    """The copy that is looked up: when it was last right (two clocks) and last loaded whole."""

    load: int
    at: float
    server_at: float
    whole_at: float
    days: str


@dataclass(frozen=True, slots=True)
class Row:
    uuid: str
    days: tuple[date, date] | None
    body: str
    codes: list[tuple[str, int]]
    words: str


def prepared(booking: dict[str, Any], catalogue: Catalogue, zone: tzinfo | None) -> Row:
    least = kept(booking)
    return Row(
        uuid_of(least),
        days_of(least, catalogue, zone),
        _encode(least),  # ASCII: lone surrogates cannot be stored
        [(value, int(kind)) for value, kind in codes_of(least)],
        words_of(least),
    )


def put(db: sqlite3.Connection, load: Load, rows: dict[str, Row], now: float) -> int:
    """Write bookings over what the copy has of them; returns how many lie on days nobody asked
    for. What is far off and new is left out."""
    plan = load.plan
    known = {
        uuid: (number, body)
        for uuid, number, body in db.execute(
            # cross join: in this order; the planner would walk all bookings of the load instead
            "select c.value, b.id, b.body from json_each(?) asked"
            " cross join code c on c.value = asked.value and c.kind = ?"
            " cross join booking b on b.id = c.booking where b.load = ?",
            (json.dumps(list(rows)), Kind.UUID, load.into),
        )
    }
    remove(db, list(known.values()))
    number = db.execute("select coalesce(max(id), 0) from booking").fetchone()[0]
    bookings, codes, words, strays = [], [], [], 0
    for row in rows.values():
        first = last = None
        if row.days is not None:
            first, last = row.days
            strays += not (plan.first - NEAR <= last and first <= plan.last + NEAR)
            near = plan.first - NEAR <= last and first <= plan.last + FAR
            if not near and row.uuid not in known:
                continue
        number += 1
        bookings.append(
            (number, load.into, row.uuid, first and str(first), last and str(last), now, row.body)
        )
        codes += [(value, kind, number) for value, kind in row.codes]
        words.append((number, row.words))
    db.executemany(
        "insert into booking (id, load, uuid, first, last, seen, body)"
        " values (?, ?, ?, ?, ?, ?, ?)",
        bookings,
    )
    db.executemany("insert into code values (?, ?, ?)", codes)
    db.executemany("insert into person (rowid, words) values (?, ?)", words)
    return strays


def remove(db: sqlite3.Connection, rows: Sequence[tuple[int, str]]) -> None:
    numbers = [(number,) for number, _ in rows]
    # The codes are worked out again: an index by booking would cost more than it saves.
    codes = [
        (value, int(kind), number)
        for number, body in rows
        for value, kind in codes_of(json.loads(body))
    ]
    db.executemany("delete from code where value = ? and kind = ? and booking = ?", codes)
    db.executemany("delete from person where rowid = ?", numbers)
    db.executemany("delete from booking where id = ?", numbers)


def vanished(db: sqlite3.Connection, load: Load) -> list[tuple[int, int]]:
    """The bookings of the good copy that a new one misses and that are kept: (id, misses more)."""
    plan = load.plan
    (strays,) = db.execute("select strays from load where id = ?", (load.id,)).fetchone()
    listed = (
        "exists (select 1 from code c cross join booking n on n.id = c.booking"
        f" where c.value = b.uuid and c.kind = {Kind.UUID:d} and n.load = ?)"
    )
    since = load.began - OPEN_KEPT.total_seconds()
    return db.execute(
        "select b.id, b.first is not null and not ?1 from booking b"
        " join source s on s.good = b.load and s.connection = ?2"
        " where case when b.first is null then b.seen >= ?3"
        "  else b.last >= ?4 and (?1 or b.first <= ?5 and b.missed + 1 < ?6) end"
        f" and not {listed.replace('?', '?7')}",
        (
            strays > 0,
            load.connection,
            since,
            str(plan.first),
            str(plan.last),
            MISSES,
            load.id,
        ),
    ).fetchall()
