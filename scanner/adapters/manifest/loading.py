"""How bookings get into the manifest: staged page by page beside the good copy, made good by one
number, swept afterwards. Look-ups never see a half. Asks no supplier anything."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, tzinfo
from typing import Any

from scanner.adapters.manifest.rows import BATCH, Good, Load, Plan, prepared, put, remove, vanished
from scanner.adapters.manifest.store import ManifestError, Store
from scanner.adapters.octo.catalogue import Catalogue

_ALL = "select distinct load from booking"
_ORPHANED = f"{_ALL} where load not in (select good from source union all select id from load)"

SWEEP = 100  # bookings to a transaction: deleting takes longer than writing
MERGE = 64  # pages of the search index to a transaction
LONGEST_LEASE = 600.0  # seconds; one that ends later was given by a clock that was wrong
YIELD_EVERY = 5  # bookings, about a millisecond


class Loading:
    """The writing half of one thread's manifest. Everything may raise `ManifestError`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def good(self, connection: str) -> Good | None:
        """The copy in use, if there is one."""
        row = self._store.read(
            lambda db: db.execute(
                "select good, at, server_at, whole_at, days from source where connection = ?",
                (connection,),
            ).fetchone(),
            None,
        )
        return None if row is None else Good(*row)

    def staged(self, connection: str) -> int:
        """How many bookings the load that is under way has stored beside the good copy."""
        query = "select count(*) from booking b join load l on l.id = b.load where l.connection = ?"
        row = self._store.read(lambda db: db.execute(query, (connection,)).fetchone(), (0,))
        return int(row[0])

    def begin(
        self, connection: str, plan: Plan, owner: str, now: float, resume: float, lease: float
    ) -> Load | None:
        """Begin a load, or go on with the same one that was cut less than `resume` seconds after
        it began. None: another program is at work on this connection."""
        with self._store.writing() as db:
            row = db.execute(
                "select id, plan, step, began, owner, until from load where connection = ?",
                (connection,),
            ).fetchone()
            if row is not None:
                number, text, step, began, other, until = row
                if other != owner and now < until < now + LONGEST_LEASE:
                    return None
                same = text == plan.text() and plan.since is None
                if same and step and 0 <= now - began < resume:
                    load = Load(number, connection, plan, owner, step, number, began, lease)
                    db.execute("update load set owner = ? where id = ?", (owner, number))
                    self._extend(db, load, now)
                    return load
                db.execute("delete from load where id = ?", (number,))
            number = db.execute(
                "insert into load (connection, plan, step, began, owner, until)"
                " values (?, ?, 0, ?, ?, ?) returning id",
                (connection, plan.text(), now, owner, now + lease),
            ).fetchone()[0]
            into = number
            if plan.since is not None:
                good = db.execute(
                    "select good from source where connection = ?", (connection,)
                ).fetchone()
                if good is None:
                    raise ManifestError("The copy of the bookings is gone; it is loaded again.")
                into = good[0]
            return Load(number, connection, plan, owner, 0, into, now, lease)

    def release(self, load: Load) -> None:
        """Let another program go on at once with a load that was cut."""
        with self._store.writing() as db:
            db.execute(
                "update load set until = 0 where id = ? and owner = ?", (load.id, load.owner)
            )

    def drop(self, load: Load) -> None:
        """Give a load up; what it staged is swept."""
        with self._store.writing() as db:
            db.execute("delete from load where id = ? and owner = ?", (load.id, load.owner))

    def stage(
        self,
        load: Load,
        bookings: Sequence[dict[str, Any]],
        catalogue: Catalogue,
        zone: tzinfo | None,
        now: float,
    ) -> Load:
        """Store one page (or day) of a load, which then is a step further."""
        with self._store.writing() as db:
            self._extend(db, load, now)
        for begin in range(0, len(bookings), BATCH):
            rows = {}
            for n, booking in enumerate(bookings[begin : begin + BATCH]):
                # A load is all computing: without this, a commit to the journal in another thread
                # would wait for the interpreter several times, 5 ms each.
                if n % YIELD_EVERY == 0:
                    time.sleep(0)
                row = prepared(booking, catalogue, zone)
                if row.uuid:
                    rows[row.uuid] = row
            with self._store.writing() as db:
                self._extend(db, load, now)
                strays = put(db, load, rows, now)
                if strays:
                    db.execute(
                        "update load set strays = strays + ? where id = ?", (strays, load.id)
                    )
        with self._store.writing() as db:
            self._extend(db, load, now)
            db.execute("update load set step = step + 1 where id = ?", (load.id,))
        return replace(load, step=load.step + 1)

    def _extend(self, db: sqlite3.Connection, load: Load, now: float) -> None:
        mine = db.execute(
            "update load set until = ? where id = ? and owner = ?",
            (now + load.lease, load.id, load.owner),
        )
        if mine.rowcount != 1:
            raise ManifestError("Another program has taken over this load of the manifest.")

    def finish(self, load: Load, now: float, offset: float, again_after: float) -> str:
        """Make a complete load the good copy. Returns "" or why that was not done. `offset` is
        server minus lane, in seconds.

        An empty load after one with bookings in the same days is not believed until a second one,
        begun at least `again_after` seconds later, is as empty: an outage looks just so, and the
        old copy admits the right people meanwhile.

        A booking that the load misses is kept while its day is in the window, until MISSES loads
        in a row have missed it: pages shift while they are read. Absence says nothing at all where
        the supplier lists other days than it was asked for (by date of sale), nor of bookings
        without a date.
        """
        plan, began = load.plan, _server_began(load, now, offset)
        lost = self._store.read(lambda db: vanished(db, load), None)
        if lost is None:
            raise ManifestError("The manifest could not be read; it is loaded again.")
        with self._store.writing() as db:
            self._extend(db, load, now)
            staged = db.execute("select 1 from booking where load = ?", (load.id,)).fetchone()
            source = db.execute(
                "select good, empty_at from source where connection = ?", (load.connection,)
            ).fetchone()
            if source is not None and staged is None:
                expected = db.execute(
                    "select 1 from booking where load = ? and first <= ? and last >= ?",
                    (source[0], str(plan.last), str(plan.first)),
                ).fetchone()
                seen = source[1]
                if expected and (seen is None or load.began - seen < again_after):
                    db.execute(
                        "update source set empty_at = coalesce(empty_at, ?) where connection = ?",
                        (load.began, load.connection),
                    )
                    db.execute("delete from load where id = ?", (load.id,))
                    return (
                        "The supplier lists no bookings at all, and had some before:"
                        " the copy from before is kept until that is said again."
                    )
            db.executemany(
                "update booking set load = ?, missed = missed + ? where id = ?",
                [(load.id, missed, number) for number, missed in lost],
            )
            db.execute(
                "insert or replace into source values (?, ?, ?, ?, ?, ?, null)",
                (load.connection, load.id, load.began, began, load.began, plan.days()),
            )
            db.execute("delete from load where id = ?", (load.id,))
        return ""

    def finish_changes(self, load: Load, now: float, offset: float) -> None:
        """All that changed is in: the good copy is as new as this load's beginning."""
        with self._store.writing() as db:
            self._extend(db, load, now)
            db.execute(
                "update source set at = ?, server_at = ? where connection = ? and good = ?",
                (load.began, _server_began(load, now, offset), load.connection, load.into),
            )
            db.execute("delete from load where id = ?", (load.id,))

    def sweep(self) -> int:
        """Delete what belongs to no copy any more, in small batches; returns how many bookings."""
        return sum(self._delete(number) for number in self._loads(_ORPHANED))

    def purge(self, before: date) -> int:
        """Delete bookings whose last day is before this one, from the search as well."""
        gone = sum(self._delete(number, before) for number in self._loads(_ALL))
        if gone:
            self._merge()
        return gone

    def _merge(self) -> None:
        """Write the search index anew without what was deleted, which FTS5 only marks; in steps,
        as its manual has it: a negative number begins, and less than two changes end it."""
        pages = -MERGE
        while True:
            with self._store.writing() as db:
                before = db.total_changes
                db.execute("insert into person (person, rank) values ('merge', ?)", (pages,))
                if db.total_changes - before < 2:
                    return
            pages = MERGE

    def _loads(self, query: str) -> list[int]:
        found: list[tuple[int]] = self._store.read(lambda db: db.execute(query).fetchall(), [])
        return [number for (number,) in found]

    def _delete(self, number: int, before: date | None = None) -> int:
        """Delete a load's bookings, those that end before a day or all."""
        query = "select id, body from booking where load = ?"
        values: tuple[int | str, ...] = (number,)
        if before is not None:
            query, values = f"{query} and last < ?", (*values, str(before))
        gone = 0
        while True:
            with self._store.writing() as db:
                rows = db.execute(f"{query} limit {SWEEP}", values).fetchall()
                remove(db, rows)
            gone += len(rows)
            if len(rows) < SWEEP:
                return gone


def _server_began(load: Load, now: float, offset: float) -> float:
    """When a load began on the server's clock: told at its end, when the offset is surely known,
    and not later than now though this lane's clock may have been set back meanwhile."""
    return min(load.began, now) + offset
