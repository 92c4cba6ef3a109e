"""sync, deliveries, disputes, dispute, manifest, search: what the lane owes, and its local copy."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import Any

import click

from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.disputes import close_dispute, disputes_in
from scanner.adapters.journal.store import Store
from scanner.app import open_connections, open_manifest, open_store, open_upkeep
from scanner.commands import as_json_option, print_json, say, settings_of
from scanner.domain.delivery import DeliveryState
from scanner.settings import Settings
from scanner.work.refresh import Refresh, RefreshState
from scanner.work.rounds import Rounds
from scanner.work.standing import copy_of

AGAIN = 15.0  # seconds between two rounds of a `sync` that goes on
BY_ITSELF, WAITED_FOR = 1.0, 0.5  # seconds between two requests: for `--once` a person waits


@click.command()
@click.option("--once", is_flag=True, help="Do what can be done now, then end.")
@as_json_option
@click.pass_context
def sync(ctx: click.Context, once: bool, as_json: bool) -> None:
    """Deliver what is owed, then renew the local copy. Without --once: until Ctrl-C."""
    settings = settings_of(ctx)
    stop = threading.Event()
    try:
        while True:
            result = _sync(settings, stop, WAITED_FOR if once else BY_ITSELF)
            _print_sync(result, as_json)
            if once or stop.wait(AGAIN):
                return
    except KeyboardInterrupt:
        stop.set()


def _sync(settings: Settings, stop: threading.Event, spacing: float = WAITED_FOR) -> dict[str, Any]:
    connections = open_connections(settings)
    store = open_store(settings)
    manifest = open_manifest(settings)
    try:
        deliveries = Deliveries(store)
        rounds = Rounds(settings, connections, deliveries, manifest)
        rounds.once(stop)
        _tell_the_venue(settings, store)
        problems = {}
        for connection, supplier in connections.suppliers.items():
            pause = lambda seconds: stop.wait(min(seconds, spacing))  # noqa: E731
            refresh = Refresh(supplier, manifest, settings.manifest, settings.zone, pause)
            result = refresh.run()
            if result.state is not RefreshState.COMPLETE:
                problems[connection] = result.why
        counts = deliveries.counts()
        return {
            "delivered": rounds.tally.delivered,
            "disputed": rounds.tally.disputed,
            "parked": counts.get(DeliveryState.PARKED, 0),
            "pending": deliveries.pending(),
            "manifest": copy_of(manifest, settings).as_json(),
            "problems": problems,
        }
    finally:
        manifest.close()
        store.close()
        connections.close()


def _tell_the_venue(settings: Settings, store: Store) -> None:
    """What the venue ledger, if there is one, has missed of this lane."""
    opened = open_upkeep(settings, store)
    if opened is not None:
        upkeep, close_ledger = opened
        upkeep.run()
        close_ledger()


def _print_sync(result: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print_json(result)
        return
    copy = result["manifest"]
    say(
        f"delivered {result['delivered']}, disputed {result['disputed']}, "
        f"pending {result['pending']} ({result['parked']} parked); "
        f"local copy {copy['state']}, {copy['bookings']} bookings"
    )
    for connection, why in result["problems"].items():
        say(f"{connection}: {why}", err=True)


@click.command()
@click.option(
    "--state",
    type=click.Choice([state.value for state in DeliveryState], case_sensitive=False),
    help="Only these; otherwise all that is not settled.",
)
@as_json_option
@click.pass_context
def deliveries(ctx: click.Context, state: str | None, as_json: bool) -> None:
    """What this lane owes its suppliers."""
    store = open_store(settings_of(ctx))
    try:
        rows = Deliveries(store).listed(state.upper() if state else None)
    finally:
        store.close()
    for row in rows:
        row["due"] = _utc(row["due"])
        row["since"] = _utc(row["since"])
        if as_json:
            print_json(row)
        else:
            why = f"  {row['why']}" if row["why"] else ""
            say(
                f"{row['id']:>6}  {row['state']:<9}  {row['at'][:19]}  {row['connection']}"
                f"  {row['booking']}{why}"
            )


@click.command()
@click.option("--all", "closed", is_flag=True, help="Closed ones too.")
@as_json_option
@click.pass_context
def disputes(ctx: click.Context, closed: bool, as_json: bool) -> None:
    """What suppliers refused and a person must see."""
    store = open_store(settings_of(ctx))
    try:
        rows = disputes_in(store, closed)
    finally:
        store.close()
    for row in rows:
        row["opened"] = _utc(row["opened"])
        row["closed"] = _utc(row["closed"])
        if as_json:
            print_json(row)
        else:
            there = f"; there {row['there'][:19]} {row['place']}" if row["there"] else ""
            say(
                f"{row['id']:>6}  {row['reason']:<21}  here {row['at'][:19]} {row['lane']}{there}"
                f"  {row['connection']} {row['booking']}  {row['detail']}"
            )


@click.group()
def dispute() -> None:
    """Deal with one dispute."""


@dispute.command("close")
@click.argument("dispute_id", type=click.IntRange(1, 2**63 - 1), metavar="ID")
@click.option("--note", required=True, help="What was done about it; it goes into the journal.")
@click.pass_context
def close(ctx: click.Context, dispute_id: int, note: str) -> None:
    """Close a dispute with a note."""
    if not note.strip():
        raise click.BadParameter("say what was done about it", param_hint="--note")
    store = open_store(settings_of(ctx))
    try:
        closed = close_dispute(store, dispute_id, note, by="command line")
    finally:
        store.close()
    if not closed:
        say(f"There is no open dispute {dispute_id}.", err=True)
        ctx.exit(1)
    say(f"Dispute {dispute_id} is closed.")


@click.command()
@as_json_option
@click.pass_context
def manifest(ctx: click.Context, as_json: bool) -> None:
    """Age and size of the local copy."""
    settings = settings_of(ctx)
    opened = open_manifest(settings)
    try:
        copy = copy_of(opened, settings).as_json()
        copy["connections"] = {
            connection.id: {
                "bookings": opened.count([connection.id]),
                "age_s": _rounded(opened.age([connection.id])),
            }
            for connection in settings.connections
        }
    finally:
        opened.close()
    if as_json:
        print_json(copy)
        return
    age = "never loaded" if copy["age_s"] is None else f"{copy['age_s']} s old"
    say(f"{copy['state']}: {copy['bookings']} bookings, {age}")


@click.command()
@click.argument("text")
@as_json_option
@click.pass_context
def search(ctx: click.Context, text: str, as_json: bool) -> None:
    """Find bookings in the local copy by name, reference, e-mail or phone."""
    settings = settings_of(ctx)
    opened = open_manifest(settings)
    try:
        found = opened.search(text, [connection.id for connection in settings.connections])
    finally:
        opened.close()
    for booking in found:
        if as_json:
            print_json(booking)
        else:
            say("  ".join(str(value) for value in booking.values() if value))


def _utc(seconds: float | None) -> str | None:
    """A wall-clock second as JSON carries it; 0 is never."""
    if not seconds:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _rounded(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds)
