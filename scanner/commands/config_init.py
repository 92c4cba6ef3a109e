"""config init: a first config.toml, asked for on a terminal, from options, or out of a set-up code.
The supplier is tried before anything is written."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import click

from scanner.adapters import secrets
from scanner.app import default_profile
from scanner.commands import say, setup_code
from scanner.settings import FILE, ConnectionSettings, address_mistake
from scanner.work.setup.draft import Draft
from scanner.work.setup.trial import try_connection


@click.command()
@click.option("--code", metavar="FILE|TEXT", help="A set-up code of this venue; its PIN is asked.")
@click.option("--lane-id", help="A name of its own, unique at the venue.")
@click.option("--lane-name", help="What staff call it.")
@click.option("--connection", metavar="ID", help="A short name for the supplier.")
@click.option("--base-url", metavar="URL", help="The address your supplier gave you.")
@click.option("--api-key-env", metavar="NAME", help="The variable that holds the key.")
@click.option("--method", type=click.Choice(["redeem", "validate"]))
@click.option("--offline", is_flag=True, help="Do not call the supplier.")
@click.option("--force", is_flag=True, help="Write over a config.toml that is there.")
@click.pass_context
def init(
    ctx: click.Context, /, code: str | None, offline: bool, force: bool, **given: str | None
) -> None:
    """Write a first config.toml, with a comment to each setting. On a terminal it asks."""
    folder: Path = ctx.obj["profile"] or default_profile()
    path = folder / FILE
    if os.path.lexists(path) and not force:
        raise click.ClickException(f"{path} is there already; --force writes it anew.")
    asks = sys.stdin.isatty()
    if asks:
        _ask_lane(given)
        if not code:
            _ask_supplier(given)
    needed = ["lane_id"] if code else ["lane_id", "connection", "base_url"]
    if missing := [f"--{name.replace('_', '-')}" for name in needed if not given[name]]:
        raise click.UsageError(f"Not on a terminal, so these must be given: {', '.join(missing)}.")
    draft = Draft(folder)
    if code:
        setup_code.taken(draft, code)
    else:
        names = {"connection": "id", "base_url": "base_url", "api_key_env": "api_key_env"}
        supplier = {setting: given[name] for name, setting in names.items() if given[name]}
        draft.connections = [{**supplier, "method": given["method"] or "redeem"}]
    name = given["lane_name"] or given["lane_id"]
    draft.section("lane").update(id=given["lane_id"], name=name)
    draft.settings()
    asks_key = asks and not code and not given["api_key_env"]
    if asks_key:
        _ask_key(draft)
    good = True
    while not offline and not (good := _tried(draft)) and asks_key:
        # Only here somebody is there to mend it, and has just typed it.
        if not click.confirm("Give address and key again?", default=True):
            break
        draft.connections[0]["base_url"] = _asked_address(draft.connections[0]["base_url"])
        _ask_key(draft)
    try:
        kept = draft.finish()
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror}.") from None
    except secrets.KeyProblem as problem:
        raise click.ClickException(str(problem)) from None
    say(f"{path} is written.")
    for connection, place in kept.items():
        say(f"The key of {connection} is kept in: {place}.")
    ctx.exit(0 if good else 1)


def _ask_lane(given: dict[str, str | None]) -> None:
    """For what was not given as an option."""
    host = socket.gethostname().partition(".")[0]
    given["lane_id"] = given["lane_id"] or click.prompt(
        "Lane (unique at the venue)", default=host or None
    )
    given["lane_name"] = given["lane_name"] or click.prompt(
        "What staff call it", default=given["lane_id"]
    )


def _ask_supplier(given: dict[str, str | None]) -> None:
    given["connection"] = given["connection"] or click.prompt("Supplier (a short name)")
    given["base_url"] = given["base_url"] or _asked_address()
    choice = click.Choice(["redeem", "validate"])
    given["method"] = given["method"] or click.prompt(
        "Redeem or validate", type=choice, default="redeem"
    )


def _asked_address(now: str | None = None) -> str:
    url: str = click.prompt("Its address (https://…)", value_proc=_address, default=now)
    return url


def _address(text: str) -> str:
    if mistake := address_mistake(text.strip()):
        raise click.BadParameter(f"It {mistake}.")
    return text.strip()


def _ask_key(draft: Draft) -> None:
    key: str = click.prompt(
        "API key (not shown; empty: later)", hide_input=True, default="", show_default=False
    )
    name = draft.connections[0]["id"]
    draft.keys.pop(name, None)
    if key.strip():
        draft.keys[name] = key.strip()


def _tried(draft: Draft) -> bool:
    """Call each supplier that there is a key for, as the wizard does; whether all is well."""
    good = True
    for table in draft.connections:
        connection = ConnectionSettings(**table)
        try:
            key = draft.keys.get(connection.id) or secrets.key_of(connection, draft.folder)[0]
        except secrets.KeyProblem as problem:
            say(f"{connection.id} was not called. {problem}")
            continue
        tried = try_connection(table, key)
        for product in tried.products:
            say(f"      {product.id}: {product.name}")
        say(f"{'ok' if tried.ok else 'FAIL':5} {connection.id}: {tried.sentence}")
        good &= tried.ok
    return good
