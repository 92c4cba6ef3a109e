"""booking reserve, confirm, cancel, extend, update, get, list: the supplier's bookings API by hand.
Names and addresses are printed here, because that is asked for; they go into no log."""

from __future__ import annotations

import dataclasses
import uuid as uuids
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import click

from scanner.adapters.octo.bookings import availability_of, pages, path_of, unit_ids
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.values import obj, text
from scanner.app import open_connections
from scanner.commands import print_json, settings_of
from scanner.commands.booking_options import about, common, day_option, visit
from scanner.ports import NoAnswer, SupplierError
from scanner.settings import FILE
from scanner.ui.plain import plain

WAIT = 15.0  # seconds; nobody stands at a gate


@click.group()
def booking() -> None:
    """Bookings at the supplier: reserve, confirm, cancel and so on."""


@booking.command()
@visit
@about
@click.option("--notes", metavar="TEXT")
@click.option("--uuid", help="The same uuid again is the same booking (default: a new one).")
@click.option("--minutes", type=click.IntRange(min=1), help="How long it is held.")
@common
def reserve(
    ctx: click.Context,
    connection: str | None,
    as_json: bool,
    uuid: str | None,
    minutes: int | None,
    **given: Any,
) -> None:
    """Hold places until they are confirmed or the hold runs out."""
    if not given["product"] or not given["units"]:
        raise click.UsageError("Name a --product and at least one --unit.")
    uuid = uuid or str(uuids.uuid4())
    again = f"To try again without booking twice: --uuid {uuid}"
    with _supplier(ctx, connection, again) as supplier:
        given["option"] = given["option"] or "DEFAULT"
        body = {"uuid": uuid, **_described(supplier, **given)}
        if minutes is not None:
            body["expirationMinutes"] = minutes
        _print(supplier.request("POST", "/bookings", WAIT, body), as_json)


@booking.command()
@click.argument("uuid")
@about
@common
def confirm(
    ctx: click.Context, connection: str | None, as_json: bool, uuid: str, **given: Any
) -> None:
    """Turn what is held into tickets."""
    with _supplier(ctx, connection, _look(uuid)) as supplier:
        body = _described(supplier, **given)
        _print(supplier.request("POST", path_of(uuid, "confirm"), WAIT, body), as_json)


@booking.command()
@click.argument("uuid")
@click.option("--reason", metavar="TEXT")
@click.option("--force", is_flag=True, help="Also after the cut-off, if the supplier lets you.")
@common
def cancel(
    ctx: click.Context,
    connection: str | None,
    as_json: bool,
    uuid: str,
    reason: str | None,
    force: bool,
) -> None:
    """Give the places back."""
    body: dict[str, Any] = {"reason": reason} if reason else {}
    if force:
        body["force"] = True
    with _supplier(ctx, connection, _look(uuid)) as supplier:
        _print(supplier.request("POST", path_of(uuid, "cancel"), WAIT, body), as_json)


@booking.command()
@click.argument("uuid")
@click.option("--minutes", type=click.IntRange(min=1), required=True, help="From now on.")
@common
def extend(
    ctx: click.Context, connection: str | None, as_json: bool, uuid: str, minutes: int
) -> None:
    """Hold what is held for longer."""
    with _supplier(ctx, connection, _look(uuid)) as supplier:
        body = {"expirationMinutes": minutes}
        _print(supplier.request("POST", path_of(uuid, "extend"), WAIT, body), as_json)


@booking.command()
@click.argument("uuid")
@visit
@about
@click.option("--notes", metavar="TEXT")
@common
def update(
    ctx: click.Context, connection: str | None, as_json: bool, uuid: str, **given: Any
) -> None:
    """Change the visit, the party, or whom it belongs to. What is not given stays."""
    if not any(given.values()):
        raise click.UsageError("Say what shall change: --help lists it.")
    with _supplier(ctx, connection, _look(uuid)) as supplier:
        if given["day"] and not (given["product"] and given["option"] and given["units"]):
            now = obj(supplier.request("GET", path_of(uuid), WAIT))
            known = {"product": text(now.get("productId")), "option": text(now.get("optionId"))}
            body = _described(supplier, known, unit_ids(now), **given)
        else:
            body = _described(supplier, **given)
        _print(supplier.request("PATCH", path_of(uuid), WAIT, body), as_json)


@booking.command()
@click.argument("uuid")
@common
def get(ctx: click.Context, connection: str | None, as_json: bool, uuid: str) -> None:
    """One booking."""
    with _supplier(ctx, connection) as supplier:
        _print(supplier.request("GET", path_of(uuid), WAIT), as_json)


@booking.command("list")
@click.option("--date", "day", type=day_option, help="One day of travel.")
@click.option("--from", "first", type=day_option, help="From this day on, with --to.")
@click.option("--to", "last", type=day_option)
@click.option("--reseller-reference", metavar="TEXT")
@click.option("--supplier-reference", metavar="TEXT")
@click.option("--product", metavar="ID", help="Of those, only this product.")
@click.option("--option", metavar="ID")
@common
def list_bookings(
    ctx: click.Context,
    connection: str | None,
    as_json: bool,
    day: datetime | None,
    first: datetime | None,
    last: datetime | None,
    **given: str | None,
) -> None:
    """Bookings by day or reference, all pages of them."""
    if (first is None) != (last is None):
        raise click.UsageError("--from and --to go together.")
    wanted = {
        "localDate": _iso(day),
        "localDateStart": _iso(first),
        "localDateEnd": _iso(last),
        "resellerReference": given["reseller_reference"],
        "supplierReference": given["supplier_reference"],
    }
    query = {name: value for name, value in wanted.items() if value}
    if not query:
        raise click.UsageError("Name a --date, --from and --to, or a reference.")
    for name, value in (("productId", given["product"]), ("optionId", given["option"])):
        if value:
            query[name] = value
    with _supplier(ctx, connection) as supplier:
        count = 0
        for found in pages(supplier, query, WAIT):
            count += 1
            _print(found, as_json)
        if not as_json and not count:
            click.echo("There are none.")


@contextmanager
def _supplier(ctx: click.Context, connection: str | None, lost: str = "") -> Iterator[OctoSupplier]:
    """The supplier that was named, or the only one. `lost` says what to do when nobody knows
    whether it has acted."""
    settings = settings_of(ctx)
    known = {each.id: each for each in settings.connections}
    if connection is None and len(known) > 1:
        raise click.UsageError(f"Which one? --connection {' | '.join(known)}")
    chosen = connection or next(iter(known))
    if chosen not in known:
        raise click.UsageError(
            f"There is no connection {chosen!r} in {settings.folder / FILE}; "
            f"there are: {', '.join(known)}."
        )
    connections = open_connections(dataclasses.replace(settings, connections=(known[chosen],)))
    try:
        yield connections.suppliers[chosen]
    except SupplierError as error:
        doubt = lost if isinstance(error, NoAnswer) and error.sent else ""
        raise click.ClickException(f"{plain(str(error), 2000)} {doubt}".rstrip()) from None
    finally:
        connections.close()


def _described(
    supplier: OctoSupplier,
    known: dict[str, str] | None = None,
    party: list[str] | None = None,
    **given: Any,
) -> dict[str, Any]:
    """The options that were given, as the API names them. `known` and `party` are what a booking
    has already and does not say again."""
    units = [unit for each in given.get("units") or () for unit in each]
    availability = given.get("availability")
    if given.get("day"):
        if availability:
            raise click.UsageError("Give --availability or --date, not both.")
        product = given["product"] or (known or {}).get("product", "")
        option = given["option"] or (known or {}).get("option", "")
        day = given["day"].date().isoformat()
        availability = availability_of(supplier, product, option, day, units or party or [], WAIT)
    contact = {
        "fullName": given.get("name"),
        "emailAddress": given.get("email"),
        "phoneNumber": given.get("phone"),
    }
    body = {
        "productId": given.get("product"),
        "optionId": given.get("option"),
        "availabilityId": availability,
        "unitItems": [{"unitId": unit} for unit in units],
        "contact": {name: value for name, value in contact.items() if value},
        "resellerReference": given.get("reseller_reference"),
        "notes": given.get("notes"),
    }
    return {name: value for name, value in body.items() if value}


def _look(uuid: str) -> str:
    return f"See what became of it: gate-scanner booking get {uuid}"


def _iso(day: datetime | None) -> str:
    return "" if day is None else day.date().isoformat()


def _print(found: Any, as_json: bool) -> None:
    if not isinstance(found, dict):
        raise click.ClickException("The supplier's answer is no booking.")
    if as_json:
        print_json(found)
        return
    party = Counter(unit_ids(found))
    contact = obj(found.get("contact"))
    slot = obj(found.get("availability"))
    when = text(slot.get("localDateTimeStart")) or text(found.get("availabilityId"))
    held = text(found.get("utcExpiresAt"))
    lines = [
        [text(found.get("status")), text(found.get("supplierReference")), text(found.get("uuid"))],
        [f"{text(found.get('productId'))}/{text(found.get('optionId'))}", when],
        [", ".join(f"{count} × {unit}" for unit, count in party.items())],
        [text(contact.get(name)) for name in ("fullName", "emailAddress", "phoneNumber")],
        [f"held until {held}" if held else ""],
    ]
    shown = ["  ".join(plain(word) for word in line if word) for line in lines]
    click.echo("\n  ".join(line for line in shown if line))
