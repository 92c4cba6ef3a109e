"""What is owed and disputed, counted by connection, and what became of today's admissions. Only
reads; a row that is being delivered counts as owed until the supplier has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from scanner.adapters.journal.store import Store, iso
from scanner.domain.verdict import Verdict

CALL_STANDS = timedelta(minutes=5)

_BY_CONNECTION = """
select connection,
    sum(state in ('QUEUED', 'IN_FLIGHT')), min(case when state <> 'PARKED' then at end),
    sum(state = 'PARKED'), max(case when state = 'PARKED' then why end)
from delivery where state in ('QUEUED', 'IN_FLIGHT', 'PARKED') group by connection
"""
_DISPUTES = """
select d.connection, count(*) from dispute p join delivery d on d.id = p.delivery_id
where p.closed is null group by d.connection
"""
# A party admitted one by one owes several; it is at the supplier when all of it is. Only scans of
# which something is open, disputed or taken back are looked at one by one.
_ADMITTED = "select count(*) from admission where at >= ? and let_in"
_REST = """
select coalesce(sum(taken_back), 0), coalesce(sum(not taken_back and delivered), 0),
    coalesce(sum(not taken_back and not delivered and closed), 0), count(*) from (
    select min(gone) as taken_back, min(gone or state = 'DELIVERED') as delivered,
        min(gone or state = 'DELIVERED' or closed) as closed
    from (select scan_id, state, state = 'CANCELLED' or undo as gone,
            state = 'DISPUTED' and not exists (
                select 1 from dispute p where p.delivery_id = d.id and p.closed is null) as closed
        from delivery d where scan_id in (
            select scan_id from delivery
            where at >= ? and admitted and (state <> 'DELIVERED' or undo)))
    group by scan_id)
"""


@dataclass(frozen=True, slots=True)
class Debts:
    """One connection's. `oldest` is the scan that has waited longest, `why` of those parked."""

    owed: int = 0
    oldest: datetime | None = None
    parked: int = 0
    why: str = ""
    disputes: int = 0


@dataclass(frozen=True, slots=True)
class Today:
    """Admissions since a moment that were not taken back; how many the supplier has, and how many
    a person has closed after a dispute."""

    admitted: int
    delivered: int
    by_hand: int


def debts(store: Store) -> Mapping[str, Debts]:
    """What is open, by connection; "" are codes admitted unseen whose supplier is not known yet.
    Raises `JournalError`."""
    disputes = dict(store.read(_DISPUTES))
    found = {
        connection: Debts(
            owed,
            None if oldest is None else datetime.fromisoformat(oldest),
            parked,
            why or "",
            disputes.pop(connection, 0),
        )
        for connection, owed, oldest, parked, why in store.read(_BY_CONNECTION)
    }
    return found | {connection: Debts(disputes=count) for connection, count in disputes.items()}


def today(store: Store, since: datetime) -> Today:
    """What has become of the admissions since a moment. Raises `JournalError`."""
    ((let_in,),) = store.read(_ADMITTED, (iso(since),))
    ((taken_back, delivered, by_hand, rest),) = store.read(_REST, (iso(since),))
    return Today(let_in - taken_back, let_in - rest + delivered, by_hand)


def called(store: Store, now: datetime) -> datetime | None:
    """When the newest scan sent its visitor to staff. None: another visitor came since, or it is
    so long ago that nobody waits any more. Raises `JournalError`."""
    newest = "select at, verdict from journal where verdict is not null order by seq desc limit 1"
    for at, verdict in store.read(newest):
        since = datetime.fromisoformat(at)
        if verdict == Verdict.REFER and now - since < CALL_STANDS:
            return since
    return None


def version(store: Store) -> int:
    """Moves whenever another thread or program has written. Raises `JournalError`."""
    return int(store.read("pragma data_version")[0][0])


def last_calls(store: Store) -> Mapping[str, datetime]:
    """When the newest call of each connection's deliveries ended."""
    rows = store.read(
        "select d.connection, max(c.at) from (select delivery_id, at from call order by id desc"
        " limit 500) c join delivery d on d.id = c.delivery_id group by d.connection"
    )
    return {connection: datetime.fromtimestamp(at).astimezone() for connection, at in rows}
