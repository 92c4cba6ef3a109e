"""What one day looked like, counted from the journal alone. A scan counts once, by the last row
that decided it; one that was taken back or interrupted counts nothing. Only reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from scanner.adapters.journal.store import Store, iso

SLICE = 300  # seconds of one bar

# An INTENT decides nothing: without an outcome nobody was let in. A scan that was asked about
# (CHOOSE) and then decided is one scan.
_DAY = """
create temp table desk_day as
select scan_id, at, verdict, json_extract(body, '$.reason') as reason,
    json_extract(body, '$.product') as product, json_extract(body, '$.people') as people,
    json_extract(body, '$.party') as party, json_extract(body, '$.ms') as ms,
    json_extract(body, '$.by') as by, json_extract(body, '$.note') as note,
    json_extract(body, '$.source') as source,
    scan_id in (select scan_id from journal where kind = 'UNDO' and at >= ?1) as undone
from journal where seq in (
    select max(seq) from journal
    where at >= ?1 and at < ?2 and kind in ('ADMIT', 'OUTCOME', 'SCAN') group by scan_id)
"""
_IN = "verdict = 'ADMIT' and not undone"
_PARTY = f"""
select coalesce(nullif(product, ''), '') as what, p.key, sum(p.value)
from desk_day, json_each(party) p
where {_IN} group by what, p.key order by what, p.key
"""
_BARS = f"""
select cast(strftime('%s', at) as integer) / {SLICE} * {SLICE} as slice, sum(people)
from desk_day where {_IN} group by slice order by slice
"""


@dataclass(frozen=True, slots=True)
class Numbers:
    """One day. `people` were let in by `admissions` scans; `products` has people by product and
    unit counts by product and type; `bars` people by the slice (its start, Unix seconds) they came
    in; `ms` the time from read to verdict: (p50, p95, how many were measured). `exits` were counted
    on the way out, None where nobody counts them; `unticketed` went in behind somebody else, or
    while the turnstile was open for all."""

    since: datetime
    until: datetime
    admissions: int = 0
    people: int = 0
    scans: int = 0
    undone: int = 0
    overrides: int = 0
    products: tuple[tuple[str, int], ...] = ()
    units: tuple[tuple[str, str, int], ...] = ()
    refusals: tuple[tuple[str, int], ...] = ()
    bars: tuple[tuple[int, int], ...] = ()
    ms: tuple[float, float, int] | None = None
    exits: int | None = None
    unticketed: int = 0

    @property
    def inside(self) -> int | None:
        """How many are inside by this lane's own counts; None where exits are not counted."""
        return None if self.exits is None else self.people + self.unticketed - self.exits

    @property
    def peak(self) -> float:
        """People a minute in the fullest slice."""
        return max((people for _, people in self.bars), default=0) * 60 / SLICE


@dataclass(frozen=True, slots=True)
class ByHand:
    """Something a person did: an override, an undo, a closing."""

    at: datetime
    kind: str
    by: str
    note: str
    scan_id: str


def numbers(store: Store, since: datetime, until: datetime, exits: bool = False) -> Numbers:
    """Count one day. `exits`: the way out has a counter. Raises `JournalError`."""
    store.read("drop table if exists temp.desk_day")
    store.read(_DAY, (iso(since), iso(until)))
    try:
        counted = _counted(store, since, until)
        if not exits:
            return counted
        out, beside = _passages(store, since, until)
        return replace(counted, exits=out, unticketed=beside)
    finally:
        store.read("drop table temp.desk_day")


def _counted(store: Store, since: datetime, until: datetime) -> Numbers:
    (totals,) = store.read(
        f"select count(*), coalesce(sum({_IN}), 0), coalesce(sum(iif({_IN}, people, 0)), 0),"
        " coalesce(sum(undone), 0), coalesce(sum(source = 'OVERRIDE' and not undone), 0)"
        " from desk_day"
    )
    return Numbers(
        since,
        until,
        scans=totals[0],
        admissions=totals[1],
        people=totals[2],
        undone=totals[3],
        overrides=totals[4],
        products=_pairs(
            store.read(
                "select coalesce(product, ''), sum(people) as n from desk_day"
                f" where {_IN} group by 1 order by n desc, 1"
            )
        ),
        units=tuple((what, kind, int(count)) for what, kind, count in store.read(_PARTY)),
        refusals=_pairs(
            store.read(
                "select reason, count(*) as n from desk_day where verdict in ('REFUSE', 'REFER')"
                " group by reason order by n desc, reason"
            )
        ),
        bars=tuple((int(slice_), int(people)) for slice_, people in store.read(_BARS)),
        ms=_percentiles(store),
    )


def _passages(store: Store, since: datetime, until: datetime) -> tuple[int, int]:
    ((out, beside),) = store.read(
        "select coalesce(sum(kind = 'EXIT'), 0), coalesce(sum(kind = 'TAILGATING' or"
        " kind = 'PASSAGE' and json_extract(body, '$.free_flow')), 0) from journal"
        " where at >= ? and at < ? and kind in ('EXIT', 'PASSAGE', 'TAILGATING')",
        (iso(since), iso(until)),
    )
    return out, beside


def _percentiles(store: Store) -> tuple[float, float, int] | None:
    ((count,),) = store.read("select count(ms) from desk_day")
    if not count:
        return None
    half, most = (
        store.read(
            "select ms from desk_day where ms is not null order by ms limit 1 offset ?",
            (min(count - 1, int(count * share)),),
        )[0][0]
        for share in (0.5, 0.95)
    )
    return float(half), float(most), int(count)


def by_hand(store: Store, since: datetime, until: datetime) -> list[ByHand]:
    """What people did between two moments, oldest first, each with who and why. Raises
    `JournalError`."""
    rows = store.read(
        "select json_extract(body, '$.recorded') as recorded, kind, json_extract(body, '$.by'),"
        " json_extract(body, '$.note'), scan_id from journal"
        " where at >= ? and at < ? and kind <> 'INTENT'"
        " and json_extract(body, '$.by') is not null order by seq",
        (iso(since), iso(until)),
    )
    return [
        ByHand(datetime.fromisoformat(at), kind, by, note or "", scan_id)
        for at, kind, by, note, scan_id in rows
    ]


def _pairs(rows: Sequence[Any]) -> tuple[tuple[str, int], ...]:
    return tuple((str(name or ""), int(count or 0)) for name, count in rows)
