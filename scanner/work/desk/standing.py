"""How things stand, as the overview tells it. Runs on the desk's reading threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from scanner.adapters.journal import overview
from scanner.adapters.journal.overview import Debts
from scanner.adapters.journal.store import Store
from scanner.adapters.manifest import Manifest
from scanner.domain.link import LinkState
from scanner.domain.manifest import ManifestState, manifest_state
from scanner.domain.standing import Counted, headline
from scanner.settings import Settings
from scanner.work.desk.contact import Contact
from scanner.work.desk.messages import ConnectionStands, Overview
from scanner.work.desk.report import span


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
        called=overview.called(opened.store, now) if settings.lane.mode == "kiosk" else None,
    )
    said = headline(counted, local)
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
        listed=contact.listed if contact else None,
        listed_at=contact.listed_at if contact else None,
    )
