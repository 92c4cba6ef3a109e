"""Deliveries as a person looks through them: filtered, page by page, and the whole history of one.
Only reads. A filter gives numbers only, so that 100,000 rows are a quick list."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from scanner.adapters.journal.store import Store, iso

_PAGE = """
select d.id, d.scan_id, d.state, d.at, d.connection, d.method, d.booking, d.product_id, d.attempts,
    d.due, d.why, d.undo, d.held, d.since, j.body, j.private,
    (select count(*) from delivery e where e.scan_id = d.scan_id),
    case d.state when 'DISPUTED' then (
        select reason from dispute where delivery_id = d.id order by id desc limit 1) end
from delivery d left join journal j on j.seq = (
    select max(seq) from journal where scan_id = d.scan_id and kind in ('ADMIT', 'INTENT'))
where d.id in (select value from json_each(?))
"""
_WHERE = {
    "states": "d.state in (select value from json_each(:states))",
    "connection": "d.connection = :connection",
    "since": "d.at >= :since",
    "until": "d.at < :until",
    "lane": """
exists (select 1 from journal j where j.scan_id = d.scan_id and j.kind in ('ADMIT', 'INTENT')
    and json_extract(j.body, '$.lane') = :lane)
""",
    "text": """
(instr(lower(d.booking), :text) or instr(lower(d.why), :text) or instr(lower(d.code), :text)
 or d.scan_id = :text or exists (
    select 1 from journal j where j.scan_id = d.scan_id and j.kind in ('ADMIT', 'INTENT') and (
        instr(lower(coalesce(json_extract(j.private, '$.name'), '')), :text)
        or instr(lower(coalesce(json_extract(j.private, '$.reference'), '')), :text)
        or instr(lower(coalesce(json_extract(j.body, '$.product'), '')), :text))))
""",
}


@dataclass(frozen=True, slots=True)
class Filter:
    """Which deliveries. No states, no connection, no text, no times, no lane: all of them."""

    states: tuple[str, ...] = ()
    connection: str = ""
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    lane: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list. Name and reference are "" once they were purged. `people`: of this
    delivery alone, where the tickets of one admission are delivered one by one."""

    id: int
    scan_id: str
    state: str
    at: datetime
    connection: str
    method: str
    booking: str
    product: str
    people: int
    name: str
    reference: str
    attempts: int
    due: datetime | None
    why: str
    undo: bool
    held: bool  # parked by a person
    since: datetime | None
    lane: str
    dispute: str = ""  # the reason of one that is disputed


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing in the history of a scan: a journal row, a call, a dispute. `by` is a person;
    `known` are the reason and the source of a decision."""

    at: datetime
    what: str
    text: str
    by: str = ""
    known: tuple[str, ...] = ()


def matching(store: Store, wanted: Filter) -> array[int]:
    """The numbers of all deliveries that fit, newest first. Raises `JournalError`."""
    values = {
        "text": wanted.text.strip().lower(),
        "states": json.dumps(list(wanted.states)),
        "connection": wanted.connection,
        "lane": wanted.lane,
        "since": iso(wanted.since) if wanted.since else "",
        "until": iso(wanted.until) if wanted.until else "",
    }
    where = " and ".join(part for name, part in _WHERE.items() if values[name] not in ("", "[]"))
    rows = store.read(
        f"select d.id from delivery d where {where or 'true'} order by d.id desc", values
    )
    return array("q", (number for (number,) in rows))


def lanes(store: Store) -> list[str]:
    """The lanes whose admissions this journal holds: mostly its own alone, also after it was given
    another name. Raises `JournalError`."""
    rows = store.read(
        "select distinct json_extract(body, '$.lane') as lane from journal"
        " where kind in ('ADMIT', 'INTENT') and lane is not null order by lane"
    )
    return [str(lane) for (lane,) in rows]


def page(store: Store, numbers: Iterable[int]) -> list[Listed]:
    """These deliveries, in this order; one that is gone is left out. Raises `JournalError`."""
    wanted = list(numbers)
    rows = {row[0]: _listed(row) for row in store.read(_PAGE, (json.dumps(wanted),))}
    return [rows[number] for number in wanted if number in rows]


def history(store: Store, delivery_id: int) -> list[Happened]:
    """Everything about the scan of a delivery, oldest first: what the lane decided, each call and
    its answer, disputes, and what people did. Raises `JournalError`."""
    found = store.read("select scan_id from delivery where id = ?", (delivery_id,))
    if not found:
        return []
    ((scan_id,),) = found
    happened = [
        _entry(kind, body)
        for kind, body in store.read(
            "select kind, body from journal where scan_id = ? order by seq", (scan_id,)
        )
    ]
    calls = store.read(
        "select c.at, c.state, c.why, d.id from call c join delivery d on d.id = c.delivery_id"
        " where d.scan_id = ? order by c.id",
        (scan_id,),
    )
    happened += [
        Happened(datetime.fromtimestamp(at, UTC), f"CALL {state}", why or "")
        for at, state, why, _ in calls
    ]
    # Python's sort is stable: rows of one moment keep the journal's own order.
    return sorted(happened, key=lambda one: one.at)


_WHAT = {"INTENT": "MEANT TO ADMIT", "OUTCOME": "DECIDED", "SCAN": "SCANNED", "ADMIT": "ADMITTED"}


def _entry(kind: str, body: str) -> Happened:
    said: dict[str, Any] = json.loads(body)
    text = said.get("message") or said.get("detail") or ""
    known: tuple[str, ...] = ()
    if kind in ("ADMIT", "INTENT", "OUTCOME", "SCAN"):
        known = tuple(str(said[name]) for name in ("reason", "source") if said.get(name))
        text += f" ({said['lane']})" if said.get("lane") else ""
    if note := said.get("note"):
        text = f"{text} – {note}" if text else note
    at = datetime.fromisoformat(said["recorded"])
    return Happened(at, _WHAT.get(kind, kind), text.strip(), str(said.get("by", "")), known)


def _listed(row: tuple[Any, ...]) -> Listed:
    body: dict[str, Any] = json.loads(row[14] or "{}")
    private: dict[str, Any] = json.loads(row[15] or "{}")
    return Listed(
        id=row[0],
        scan_id=row[1],
        state=row[2],
        at=datetime.fromisoformat(row[3]),
        connection=row[4],
        method=row[5],
        booking=row[6],
        product=str(body.get("product") or row[7]),
        people=int(body.get("people") or 0) // row[16],
        name=str(private.get("name") or ""),
        reference=str(private.get("reference") or ""),
        attempts=row[8],
        due=_moment(row[9]),
        why=row[10],
        undo=bool(row[11]),
        held=bool(row[12]),
        since=_moment(row[13]),
        lane=str(body.get("lane") or ""),
        dispute=row[17] or "",
    )


def _moment(seconds: float | None) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if seconds else None
