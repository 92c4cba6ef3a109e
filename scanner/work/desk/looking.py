"""What the desk looks up: how things stand, and a visitor. Runs on the desk's reading threads and
writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from scanner.adapters.journal import overview
from scanner.adapters.journal.admissions import Admissions
from scanner.adapters.journal.overview import Debts
from scanner.adapters.journal.store import Store
from scanner.adapters.manifest import Manifest
from scanner.domain.link import LinkState
from scanner.domain.manifest import ManifestState, manifest_state
from scanner.domain.standing import Counted, headline
from scanner.domain.ticket import Candidate, Method, all_keys
from scanner.ports import NotServed, SupplierError
from scanner.settings import Settings
from scanner.work.connections import Connections
from scanner.work.desk.contact import Contact
from scanner.work.desk.messages import BookingShown, ConnectionStands, FoundBookings, Overview
from scanner.work.desk.report import span

ONLINE_WAIT = 8.0  # seconds, for each supplier that is asked about a visitor


@dataclass(slots=True)
class Opened:
    """What a reading thread owns."""

    store: Store
    manifest: Manifest

    def close(self) -> None:
        self.manifest.close()
        self.store.close()


def how_it_stands(
    opened: Opened, settings: Settings, contacts: Mapping[str, Contact], now: datetime
) -> Overview:
    """The overview. Raises `JournalError`."""
    local = now.astimezone(settings.zone)
    since, _ = span(local.date(), settings.zone)
    debts = overview.debts(opened.store)
    today = overview.today(opened.store, since)
    calls = overview.last_calls(opened.store)
    stands = [
        _connection(opened, settings, connection.id, connection.method, debts, contacts, calls)
        for connection in settings.connections
    ]
    # What is owed to nobody known, or to a connection that is no longer configured, is owed too.
    for name in sorted(debts.keys() - {c.connection for c in stands}):
        stands.append(ConnectionStands(name, "", debts[name]))
    waiting = sum(c.debts.owed for c in stands)
    oldest = [c.debts.oldest for c in stands if c.debts.oldest is not None]
    disputes = sum(c.debts.disputes for c in stands)
    counted = Counted(
        admitted=today.admitted,
        delivered=today.delivered,
        by_hand=today.by_hand,
        waiting=waiting,
        unreachable=sum(c.debts.owed for c in stands if c.link is LinkState.OFFLINE),
        since=min(oldest, default=None),
        parked=sum(c.debts.parked for c in stands),
        disputes=disputes,
    )
    said = headline(counted, settings.zone)
    return Overview(said, tuple(stands), disputes, waiting + counted.parked, today.admitted, now)


def _connection(
    opened: Opened,
    settings: Settings,
    name: str,
    method: str,
    debts: Mapping[str, Debts],
    contacts: Mapping[str, Contact],
    calls: Mapping[str, datetime],
) -> ConnectionStands:
    contact = contacts.get(name)
    age = opened.manifest.age([name])
    kept = settings.manifest
    state = manifest_state(
        None if age is None else timedelta(seconds=age),
        timedelta(minutes=kept.fresh_minutes),
        timedelta(hours=kept.expire_hours),
    )
    answered = [at for at in (contact.at if contact else None,) if at is not None]
    # A call of the courier is only a contact while the supplier answers.
    if contact is None and name in calls:
        answered.append(calls[name])
    clock = contact.clock if contact is not None else None
    if clock is None:
        kept_clock = opened.manifest.recall(name, "clock_offset")
        clock = float(kept_clock) if isinstance(kept_clock, (int, float)) else None
    return ConnectionStands(
        connection=name,
        method=method,
        debts=debts.get(name, Debts()),
        link=contact.link if contact else None,
        contact=max(answered, default=None),
        problem=contact.problem if contact else "",
        manifest=state if age is not None else ManifestState.NONE,
        manifest_age=age,
        bookings=opened.manifest.count([name]),
        clock=clock,
    )


def found(opened: Opened, settings: Settings, said: str) -> FoundBookings:
    """Bookings of the local copy by name, reference, e-mail, telephone or code."""
    names = [connection.id for connection in settings.connections]
    rows = opened.manifest.search(said, names)
    known = {(row["connection"], row["booking"]) for row in rows}
    methods = {c.id: Method(c.method) for c in settings.connections}
    for candidate in opened.manifest.find(said, methods):
        if (candidate.connection, candidate.booking) not in known:
            rows.insert(0, as_row(candidate))
    return FoundBookings(said, tuple(rows))


def found_online(connections: Connections, said: str) -> FoundBookings:
    """Ask every supplier: by e-mail, by mobile number, else by code or reference."""
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    problems = []
    for name, supplier in connections.suppliers.items():
        try:
            if "@" in said:
                hits = supplier.lookup_contact("email", said, ONLINE_WAIT)
            elif _telephone(said):
                hits = supplier.lookup_contact("mobile", said, ONLINE_WAIT)
            else:
                hits = supplier.lookup(said, ONLINE_WAIT)
        except NotServed:
            problems.append(f"{name} cannot be asked for this.")
            continue
        except SupplierError as error:
            problems.append(f"{name}: {error}")
            continue
        for candidate in hits:
            rows.setdefault((name, candidate.booking), as_row(candidate))
    return FoundBookings(said, tuple(rows.values()), tuple(problems), online=True)


def _telephone(said: str) -> bool:
    kept = [c for c in said if c not in " -/()."]
    return len(kept) >= 6 and kept[0] in "+0" and all(c.isdigit() for c in kept[1:])


def as_row(candidate: Candidate) -> dict[str, Any]:
    """A booking as the search shows it."""
    return {
        "connection": candidate.connection,
        "booking": candidate.booking,
        "reference": candidate.reference,
        "status": candidate.status,
        "product": candidate.product or candidate.product_id,
        "option": candidate.option,
        "starts": candidate.slot.starts.isoformat() if candidate.slot else None,
        "people": sum(unit.pax for unit in candidate.units),
        "name": candidate.name,
    }


def booking(
    opened: Opened,
    settings: Settings,
    row: Mapping[str, Any],
    ask: Callable[[str], list[Candidate]],
) -> BookingShown | None:
    """One booking that a search has found: the supplier's word if it answers, else the copy's."""
    name, uuid = str(row["connection"]), str(row["booking"])
    methods = {c.id: Method(c.method) for c in settings.connections}
    local = opened.manifest.booking(name, uuid, methods.get(name, Method.REDEEM))
    candidate = next((c for c in local if c.booking == uuid), local[0] if local else None)
    problem, live = "", False
    try:
        hits = ask(str(row.get("reference") or "") or reference_of(candidate, uuid))
        same = [c for c in hits if c.booking == uuid]
        if same:
            candidate, live = same[0], True
    except SupplierError as error:
        problem = str(error)
    if candidate is None:
        return None
    keys = all_keys([candidate], candidate.reference, [name])
    uses = Admissions(opened.store).uses(keys)
    return BookingShown(candidate, uses, live, problem)


def reference_of(candidate: Candidate | None, uuid: str) -> str:
    """What a supplier finds a booking by."""
    if candidate is None:
        return uuid
    own = (*candidate.codes, *(code for unit in candidate.units for code in unit.codes))
    return candidate.reference or next(iter(own), uuid)
