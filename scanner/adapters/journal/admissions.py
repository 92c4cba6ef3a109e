"""Journal rows about scans, and which units they used up (P1, P3)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime

from scanner.adapters.journal.ending import free
from scanner.adapters.journal.facts import facts, hidden
from scanner.adapters.journal.intents import Intent
from scanner.adapters.journal.store import Store, iso
from scanner.adapters.journal.windows import LONGEST_LEASE, read_windows, write_windows
from scanner.domain.decision import Decision
from scanner.domain.delivery import DeliveryState
from scanner.domain.phrase import Phrase
from scanner.domain.scan import Scan
from scanner.domain.ticket import Method, Use
from scanner.domain.verdict import Source

_CAME_BACK = Phrase("delivery", "the visitor came back: scan {scan}")
_CONTINUED = Phrase("delivery", "continued by scan {scan}")


class Admissions:
    """The lane's own view of its journal."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def uses(self, keys: Iterable[str]) -> dict[str, Use]:
        """Which of these keys were used up here, and by what."""
        wanted = sorted(set(keys))
        marks = ",".join("?" * len(wanted))
        rows = self.store.read(
            "select c.key, a.scan_id, a.at, a.let_in from claim c join admission a"
            f" using (scan_id) where c.key in ({marks})",
            wanted,
        )
        uses = {key: self._use(scan_id, at, let_in) for key, scan_id, at, let_in in rows}
        for key in wanted:
            if key.endswith("@*"):
                uses |= self._whatever_it_opened(key)
        return uses

    def _whatever_it_opened(self, key: str) -> dict[str, Use]:
        """The first entry by a code, whichever booking it stood for (`any_key`)."""
        code = key.removesuffix("*")
        rows = self.store.read(
            "select a.scan_id, a.at, a.let_in from claim c join admission a using (scan_id)"
            " where c.key > ? and c.key < ? order by a.let_in desc, a.at limit 1",
            (code, code.removesuffix("@") + "A"),
        )
        return {key: self._use(*rows[0])} if rows else {}

    def _use(self, scan_id: str, at: str, let_in: int) -> Use:
        windows: tuple[tuple[datetime, datetime], ...] = ()
        if not let_in:
            rows = self.store.read("select windows from delivery where scan_id = ?", (scan_id,))
            windows = tuple(span for (text,) in rows for span in read_windows(text))
        return Use(
            datetime.fromisoformat(at),
            self.store.lane,
            scan_id,
            Source.JOURNAL,
            interrupted=not let_in,
            windows=windows,
        )

    def busy_until(self, uses: Iterable[Use]) -> float:
        """The wall-clock second until which another process of this lane may still be at work on
        one of these unfinished entries; 0 when none is."""
        open_scans = sorted({use.scan_id for use in uses if use.interrupted})
        if not open_scans:
            return 0.0
        marks = ",".join("?" * len(open_scans))
        ((until,),) = self.store.read(
            f"select max(lease) from delivery where scan_id in ({marks})", open_scans
        )
        lease, now = float(until or 0), self.store.now().timestamp()
        # One that ends much later was written before the clock was set back.
        return lease if now < lease <= now + LONGEST_LEASE else 0.0

    def admit(self, intent: Intent) -> Use | None:
        """Write the intent, its claims and its debts in one transaction: on disk when this returns.

        Returns the earlier use instead when a unit was let in meanwhile (nothing is written then).
        Raises `JournalError`: nobody may be let in.
        """
        resumes = intent.decision.resumes
        with self.store.writing() as db:
            uses = self.uses(intent.keys)
            # What was interrupted when it was decided may have ended well since.
            taken = [
                use for use in uses.values() if use.scan_id not in resumes or not use.interrupted
            ]
            # Re-entry is for a validating supplier alone to decide.
            if taken and intent.method is not Method.VALIDATE:
                return taken[0]
            own = [use for use in uses.values() if use.scan_id in resumes]
            windows = intent.windows + tuple(w for use in own for w in use.windows)
            for interrupted in resumes:
                self._take_over(db, interrupted, intent)
            kind = "ADMIT" if intent.let_in else "INTENT"
            body = facts(intent.decision, intent.scan, intent.message)
            if resumes:
                body["resumes"] = list(resumes)
            self.store.append(kind, intent.scan.id, intent.scan.at, body, hidden(intent))
            # The same scan may have been refused before and decided again, by a choice.
            db.execute(
                "insert into admission values (?, ?, ?, ?) on conflict (scan_id) do update"
                " set people = excluded.people, let_in = excluded.let_in where let_in = 0",
                (intent.scan.id, iso(intent.scan.at), intent.decision.people, intent.let_in),
            )
            rows = [value for key in sorted(intent.keys) for value in (key, intent.scan.id)]
            marks = ", ".join(["(?, ?)"] * len(intent.keys))
            db.execute(f"insert or replace into claim values {marks}", rows)
            self._owe(db, intent, tuple(dict.fromkeys(windows)))
        return None

    def _take_over(self, db: sqlite3.Connection, old: str, intent: Intent) -> None:
        """The visitor of an interrupted scan is back: it is the same admission. Whoever of its
        party is not here is still owed under the old scan, and may come later."""
        at = self.store.now().timestamp()
        db.executemany(
            "delete from claim where scan_id = ? and key = ?", [(old, key) for key in intent.keys]
        )
        rows = db.execute("select id, keys from delivery where scan_id = ?", (old,)).fetchall()
        for delivery_id, keys in rows:
            absent = sorted({*json.loads(keys)} - intent.keys)
            if absent:
                db.execute(
                    "update delivery set keys = ?, lease = -1 where id = ?",
                    (json.dumps(absent), delivery_id),
                )
                continue
            db.execute(
                "update dispute set closed = ?, note = ? where closed is null and delivery_id = ?",
                (at, _CAME_BACK.of(scan=intent.scan.id), delivery_id),
            )
            db.execute(
                "update delivery set state = ?, why = ?, since = ? where id = ?",
                (DeliveryState.CANCELLED, _CONTINUED.of(scan=intent.scan.id), at, delivery_id),
            )

    def _owe(
        self,
        db: sqlite3.Connection,
        intent: Intent,
        windows: tuple[tuple[datetime, datetime], ...],
    ) -> None:
        candidate = intent.decision.candidate
        db.executemany(
            "insert into delivery (scan_id, connection, method, state, at, code, booking,"
            " product_id, option_id, keys, windows, admitted, lease, due, since, clock)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    intent.scan.id,
                    intent.decision.connection,
                    intent.method,
                    intent.state,
                    iso(intent.scan.at),
                    debt.code,
                    candidate.booking if candidate else "",
                    candidate.product_id if candidate else "",
                    candidate.option_id if candidate else "",
                    json.dumps(sorted(debt.keys)),
                    write_windows(windows),
                    intent.let_in,
                    intent.lease,
                    intent.lease,
                    self.store.now().timestamp(),
                    intent.clock,
                )
                for debt in intent.debts
            ],
        )

    def outcome(
        self,
        scan: Scan,
        decision: Decision,
        message: str,
        states: Sequence[DeliveryState],
        unsent: Sequence[tuple[datetime, datetime]] = (),
    ) -> bool:
        """The second row: what became of an intent. On disk before anything opens.

        `unsent` are windows of the intent in which surely no call took effect: another gate's use
        of the ticket in that time is not ours.

        `states` are those of its deliveries, in order. Unless the decision is ADMIT the claims are
        given back: nobody was let in. False: it took so long that the intent counted as interrupted
        and was ended by somebody else; nothing is written, nobody may be let in.
        """
        let_in = decision.verdict.value == "ADMIT"
        at = self.store.now().timestamp()
        with self.store.writing() as db:
            newest = db.execute(
                "select id, state = 'IN_FLIGHT' and attempts = 0 and lease >= 0 from delivery"
                " where scan_id = ? order by id desc limit ?",
                (scan.id, len(states)),
            ).fetchall()
            if let_in and not all(ours for _, ours in newest):
                return False
            body = facts(decision, scan, message)
            body["deliveries"] = [state.value for state in states]
            self.store.append("OUTCOME", scan.id, scan.at, body)
            db.execute("update admission set let_in = ? where scan_id = ?", (let_in, scan.id))
            if not let_in:
                db.execute("delete from claim where scan_id = ?", (scan.id,))
            for delivery_id, _ in newest if unsent else ():
                _forget_windows(db, delivery_id, unsent)
            db.executemany(
                "update delivery set state = ?, admitted = ?, lease = ?, since = ? where id = ?",
                [
                    (
                        state,
                        let_in,
                        # A call whose answer was lost may still be under way for a moment.
                        at + 1.0 if state is DeliveryState.IN_FLIGHT else 0,
                        at,
                        delivery_id,
                    )
                    for (delivery_id, _), state in zip(reversed(newest), states, strict=True)
                ],
            )
            for (delivery_id, _), state in zip(reversed(newest), states, strict=True):
                if let_in and state is DeliveryState.CANCELLED:
                    free(db, delivery_id)  # not let in with the others of its party
        return True

    def say(self, scan: Scan, decision: Decision, message: str) -> None:
        """One row for a scan that let nobody in: refused, referred, or asked to choose."""
        with self.store.writing():
            self.store.append(
                "SCAN", scan.id, scan.at, facts(decision, scan, message), {"code": scan.code}
            )

    def suggestion(self, products: Iterable[str]) -> str:
        """The product last chosen here when these were offered."""
        rows = self.store.read(
            "select product_id from suggestion where offered = ?", (_offer(products),)
        )
        return str(rows[0][0]) if rows else ""

    def suggest(self, products: Iterable[str], chosen: str) -> None:
        """Remember a choice as this lane's suggestion."""
        with self.store.writing() as db:
            db.execute(
                "insert or replace into suggestion values (?, ?)", (_offer(products), chosen)
            )


def _offer(products: Iterable[str]) -> str:
    return "\n".join(sorted(set(products)))


def _forget_windows(
    db: sqlite3.Connection, delivery_id: int, unsent: Sequence[tuple[datetime, datetime]]
) -> None:
    (text,) = db.execute("select windows from delivery where id = ?", (delivery_id,)).fetchone()
    kept = [window for window in read_windows(text) if window not in unsent]
    db.execute("update delivery set windows = ? where id = ?", (write_windows(kept), delivery_id))
