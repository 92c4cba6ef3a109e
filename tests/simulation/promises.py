"""The promises of a lane, measured against what truly happened. Each check says what it found."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from simulated_lane import Lane, Presented
from simulated_supply import Supply, UnitName

from scanner.domain.chain import Link, first_break
from scanner.domain.judge import within
from scanner.domain.verdict import Verdict

CLOSE = timedelta(seconds=4)  # clocks are compared to half the time of the slowest call
_JOURNAL = "select seq, kind, scan_id, at, body, private, private_hash, prev, hash from journal"


class Broken(AssertionError):
    """A promise that was not kept."""


def claim(holds: object, promise: str, sentence: str) -> None:
    if not holds:
        raise Broken(f"{promise}: {sentence}")


def whole(at: datetime) -> datetime:
    """As suppliers say it: in whole seconds."""
    return at.replace(microsecond=0)


class Watch:
    """Looks at one lane after every step."""

    def __init__(self, lane: Lane, supply: Supply) -> None:
        self.lane = lane
        self.supply = supply
        self._rows: list[tuple[Any, ...]] = []
        self._calls = 0

    def check(self) -> None:
        rows = self.lane.reader.execute(f"{_JOURNAL} order by seq").fetchall()
        self._journal_only_grew(rows)
        self._shown_is_written(rows)
        self._one_unit_one_entry()
        self._unseen_after_seen()
        self._calls_were_right()

    def _journal_only_grew(self, rows: list[tuple[Any, ...]]) -> None:
        claim(rows[: len(self._rows)] == self._rows, "P2", "a journal row was changed or removed")
        if len(rows) > len(self._rows):
            last = rows[-1]
            found = first_break((Link(*row) for row in rows), (last[0], last[8]))
            claim(found is None, "P2", f"the chain is broken: {found}")
        self._rows = rows

    def _shown_is_written(self, rows: list[tuple[Any, ...]]) -> None:
        told: dict[str, str] = {}
        for _, kind, scan_id, _, body, *_ in rows:
            if kind in ("ADMIT", "OUTCOME"):
                told[scan_id] = json.loads(body)["verdict"]
            elif kind == "UNDO":  # also when nobody lived to see it
                self.lane.presented[scan_id].undone = True
        for presented in self.admitted():
            scan_id = presented.scan.id
            claim(told.get(scan_id) == "ADMIT", "P1", f"{scan_id} was shown, not written")

    def admitted(self) -> list[Presented]:
        return [
            p
            for p in self.lane.presented.values()
            if p.shown is not None and p.shown.decision.verdict is Verdict.ADMIT
        ]

    def units(self, presented: Presented) -> list[UnitName]:
        """Whom an admission let in; nobody is known of one that was admitted on a flag."""
        assert presented.shown is not None
        keys = [key for unit in presented.shown.decision.units for key in unit.keys]
        return [self.supply.keys[key] for key in keys if key in self.supply.keys]

    def entries(self) -> Counter[UnitName | str]:
        found: Counter[UnitName | str] = Counter()
        for presented in self.admitted():
            assert presented.shown is not None
            units = self.units(presented)
            if presented.undone or (units and self.validated(units[0])):
                continue
            found.update(units)
            if presented.shown.decision.candidate is None:
                found[presented.scan.code] += 1
        return found

    def flagged(self) -> set[UnitName]:
        """Who may have been let in on a flag, by whatever code, shown or not."""
        rows = self.lane.reader.execute("select scan_id from delivery where booking = ''")
        codes = [self.lane.presented[scan_id].scan.code for (scan_id,) in rows.fetchall()]
        return {name for code in codes for name in self.supply.opens(code)}

    def _unseen_after_seen(self) -> None:
        """A code that let all of its party in does not come in again because nobody knows it."""
        let_in: set[str] = set()
        for presented in self.admitted():
            assert presented.shown is not None
            code, decision = presented.scan.code, presented.shown.decision
            unseen = decision.candidate is None
            if any(self.validated(name) for name in self.supply.opens(code)):
                continue
            claim(not unseen or code not in let_in, "P3", f"{code} let in again on a flag")
            if not presented.undone and not decision.part:
                let_in.add(code)

    def validated(self, name: UnitName) -> bool:
        return self.supply.methods[name.supplier] == "validate"

    def _one_unit_one_entry(self) -> None:
        twice = [name for name, count in self.entries().items() if count > 1]
        claim(not twice, "P3", f"{self.lane.name} let in twice: {twice}")

    def _calls_were_right(self) -> None:
        calls = [call for call in self.supply.calls[self._calls :] if call.lane == self.lane.name]
        self._calls = len(self.supply.calls)
        for call in calls:
            method = self.supply.methods[call.supplier]
            blind = call.blind and not self.flagged() & {*call.units}
            claim(not blind, "P6", f"a {call.operation} without a look-up before it: {call}")
            right = {"redeem": ("redeem", "unredeem"), "validate": ("validate",)}[method]
            claim(call.operation in right, "P7", f"{call.operation} at a supplier to {method}")
            if call.stamped:
                self._time_is_of_the_scan(call.stamped, call.units)

    def _time_is_of_the_scan(self, stamped: str, units: tuple[UnitName, ...]) -> None:
        if self.lane.jumpy:
            return
        at = datetime.fromisoformat(stamped)
        codes = {code for code in self.supply.codes if {*self.supply.opens(code)} & {*units}}
        scans = [p.at for p in self.lane.presented.values() if p.scan.code in codes]
        close = any(abs(at - scan) <= CLOSE for scan in scans)
        claim(close, "fault 14", f"{stamped} is not when one of {sorted(codes)} was presented")

    # -- when all is quiet ---------------------------------------------------------------------

    def settled(self) -> None:
        """P5, and what it is worth: the supplier's books and the lane's agree."""
        rows = self.lane.reader.execute(
            "select d.id, d.scan_id, d.connection, d.state, d.keys, d.windows, d.stamped, d.why,"
            " d.admitted, d.undo, (select count(*) from dispute p where p.delivery_id = d.id)"
            " from delivery d order by d.id"
        ).fetchall()
        by_scan: dict[str, list[tuple[Any, ...]]] = {}
        told: set[UnitName] = set()
        for row in rows:
            claim(row[3] in ("DELIVERED", "DISPUTED", "CANCELLED"), "P5", f"not settled: {row}")
            claim(row[3] != "DISPUTED" or row[10], "P5", f"disputed without a dispute: {row}")
            by_scan.setdefault(row[1], []).append(row)
            if row[3] in ("DELIVERED", "DISPUTED"):
                told.update(self._units_of(row))
        for presented in self.admitted():
            self._ended_well(presented, by_scan.get(presented.scan.id, []))
        undone = {n for p in self.admitted() if p.undone for n in self.units(p)}
        for name, holder in self.supply.holder.items():
            # Whoever was free again while a code for the whole booking was owed goes in with it.
            known = name in told or name in self.supply.freed or name in undone
            if holder == self.lane.name and not self.validated(name):
                claim(known, "P5", f"{name} is used up at the supplier, and nobody knows")

    def _units_of(self, row: tuple[Any, ...]) -> list[UnitName]:
        found = [self.supply.keys[k] for k in json.loads(row[4]) if k in self.supply.keys]
        if found:
            return found
        return self.supply.opens(self.lane.presented[row[1]].scan.code)

    def _ended_well(self, presented: Presented, rows: list[tuple[Any, ...]]) -> None:
        claim(rows, "P5", f"{presented.scan.id} owes nothing")
        for row in rows:
            state = row[3]
            if presented.undone:
                claim(state != "DELIVERED", "undo", f"undone, and still delivered: {row}")
            else:
                claim(state != "CANCELLED", "P5", f"let in, and dropped: {row}")
            if state == "DELIVERED" and not presented.undone:
                self._nobody_gave_it_back(row)
            if state == "DELIVERED" and not self._accepts_twice() and self._redeems(row[2]):
                self._are_ours(self._units_of(row), row, unseen="@" in row[4])

    def _nobody_gave_it_back(self, row: tuple[Any, ...]) -> None:
        """Whom this lane has let in, and not taken back, it has not made free at the supplier. Not
        told apart, by choice: another lane's use in the seconds of a lost call; and who came in
        unseen."""
        others = {
            name
            for call in self.supply.calls
            if call.operation == "unredeem" and call.lane != self.lane.name
            for name in call.units
        }
        freed = self.supply.freed - self.supply.touched - self.flagged() - others
        free = [n for n in self._units_of(row) if n in freed and n not in self.supply.holder]
        claim(not free, "P5", f"delivered, yet free at the supplier: {row} {free}")

    def _redeems(self, supplier: str) -> bool:
        return self.supply.methods[supplier] == "redeem"

    def _accepts_twice(self) -> bool:
        return self.supply.service.shape.second_redeem == "accepted"

    def _are_ours(self, names: list[UnitName], row: tuple[Any, ...], unseen: bool) -> None:
        """Delivered means that this lane redeemed it, or somebody in the very same moment. Of what
        was admitted unseen nobody knew how many they were."""
        windows = [tuple(map(datetime.fromisoformat, span)) for span in json.loads(row[5])]
        good = [
            any(who == self.lane.name or within(whole(at), tuple(windows)) for at, who in marks)  # type: ignore[arg-type]
            for marks in (self.supply.marks.get(name, []) for name in names)
        ]
        redeemed = any(good) if unseen else all(good)
        claim(redeemed, "P5", f"delivered, but never redeemed by us: {row} {names}")
