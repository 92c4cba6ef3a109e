"""The end-of-day report: what was admitted, refused, done by hand, disputed, and what is owed. It
holds neither names nor codes, so that it may leave the venue."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from scanner.adapters.journal.disputes import disputes_in
from scanner.adapters.journal.numbers import ByHand, Numbers, by_hand, numbers
from scanner.adapters.journal.store import Store
from scanner.adapters.journal.supervision import still_owed
from scanner.domain.phrase import Phrase
from scanner.domain.table import cell

_CLOSED = Phrase("desk", "Closed by {name} on {at}.")


@dataclass(frozen=True, slots=True)
class Report:
    """One day of one lane. `owed` is a sentence, "" when nothing is; `closed` says who closed the
    day and when."""

    day: date
    lane: str
    zone: tzinfo | None
    numbers: Numbers
    by_hand: tuple[ByHand, ...]
    disputes: tuple[Mapping[str, Any], ...]
    owed: str
    closed: str
    made: datetime

    @property
    def open_disputes(self) -> int:
        return sum(1 for dispute in self.disputes if not dispute["closed"])


def span(day: date, zone: tzinfo | None) -> tuple[datetime, datetime]:
    """From midnight to midnight where the lane is."""

    def midnight(of: date) -> datetime:
        local = datetime.combine(of, time())
        return (local.replace(tzinfo=zone) if zone else local.astimezone()).astimezone(UTC)

    return midnight(day), midnight(day + timedelta(days=1))


def report(store: Store, day: date, zone: tzinfo | None) -> Report:
    """Count a day. Raises `JournalError`."""
    since, until = span(day, zone)
    disputes = [
        dispute
        for dispute in disputes_in(store, closed=True)
        if since.timestamp() <= dispute["opened"] < until.timestamp() or not dispute["closed"]
    ]
    done = by_hand(store, since, until)
    return Report(
        day=day,
        lane=store.lane,
        zone=zone,
        numbers=numbers(store, since, until),
        by_hand=tuple(one for one in done if one.kind != "DAY_CLOSED"),
        disputes=tuple(disputes),
        owed=still_owed(store.db),
        closed=_closed(store, day, zone),
        made=store.now(),
    )


def _closed(store: Store, day: date, zone: tzinfo | None) -> str:
    rows = store.read(
        "select at, json_extract(body, '$.by') from journal where kind = 'DAY_CLOSED'"
        " and scan_id = '' and json_extract(body, '$.day') = ? order by seq desc limit 1",
        (day.isoformat(),),
    )
    if not rows:
        return ""
    at = datetime.fromisoformat(rows[0][0]).astimezone(zone)
    return _CLOSED.of(name=rows[0][1], at=at)


def totals(made: Report) -> dict[str, Any]:
    """What the journal keeps of a day that is closed."""
    counted = made.numbers
    return {
        "admissions": counted.admissions,
        "people": counted.people,
        "undone": counted.undone,
        "disputes_open": made.open_disputes,
    }


def as_csv(made: Report) -> str:
    """The report as one table: what, of what, how many or how, when, who, why."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(("section", "item", "value", "at", "by", "note"))
    for row in _rows(made):
        writer.writerow([cell(value) for value in row])
    return file.getvalue()


def _rows(made: Report) -> Iterator[tuple[Any, ...]]:
    counted = made.numbers
    yield "day", made.day.isoformat(), made.lane, _local(made.made, made.zone), "", ""
    yield "admissions", "scans", counted.admissions, "", "", ""
    yield "admissions", "people", counted.people, "", "", ""
    for product, people in counted.products:
        yield "people by product", product, people, "", "", ""
    for product, kind, count in counted.units:
        yield "tickets by type", f"{product} / {kind}", count, "", "", ""
    for reason, count in counted.refusals:
        yield "refusals", reason, count, "", "", ""
    yield "taken back", "scans", counted.undone, "", "", ""
    for one in made.by_hand:
        yield "by hand", one.kind, one.scan_id, _local(one.at, made.zone), one.by, one.note
    for dispute in made.disputes:
        state = "closed" if dispute["closed"] else "open"
        opened = _local(datetime.fromtimestamp(dispute["opened"], UTC), made.zone)
        yield (
            "disputes",
            f"{state}: {dispute['reason']}",
            dispute["id"],
            opened,
            "",
            dispute["note"],
        )
    yield "owed", "", made.owed or "nothing", "", "", ""
    yield "closed", "", made.closed or "not closed", "", "", ""


def _local(at: datetime, zone: tzinfo | None) -> str:
    return at.astimezone(zone).isoformat(timespec="seconds")
