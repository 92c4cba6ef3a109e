"""journal export, verify, purge: what an auditor takes away, and what is forgotten in time."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import IO, Any

import click

from scanner.adapters.journal import audit
from scanner.adapters.journal.audit import Entry
from scanner.app import JOURNAL, default_profile, open_store
from scanner.commands import as_json_option, print_json, say, settings_of
from scanner.domain.table import cell
from scanner.ports import JournalError

_SAID = (
    "lane", "connection", "verdict", "reason", "source", "origin", "booking", "product",
    "product_id", "option_id", "people", "party", "notices", "first_use", "message", "note", "by",
)  # fmt: skip
_PRIVATE = ("code", "name", "reference")
_COLUMNS = ("seq", "kind", "scan_id", "at", "local", *_SAID, "details", "hash")


@click.group()
def journal() -> None:
    """The journal: everything this lane did."""


@journal.command()
@click.option("--format", "form", type=click.Choice(["csv", "jsonl"]), required=True)
@click.option("--since", metavar="TIME", default="", help="Only scans from this time on.")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A new file, which only you can read (default: stdout).",
)
@click.option("--private", is_flag=True, help="With codes and names, as far as they are kept.")
@click.pass_context
def export(ctx: click.Context, form: str, since: str, output: Path | None, private: bool) -> None:
    """Every row of the journal, oldest first."""
    settings = settings_of(ctx)
    first = _moment(since, settings.zone) if since else None
    with audit.reading(settings.folder / JOURNAL) as db, _target(output) as file:
        rows = audit.entries(db, first)
        if form == "csv":
            _write_csv(file, rows, settings.zone, private)
        else:
            for entry in rows:
                line = json.dumps(_as_json(entry, settings.zone, private), ensure_ascii=False)
                file.write(line + "\n")


@journal.command()
@as_json_option
@click.pass_context
def verify(ctx: click.Context, as_json: bool) -> None:
    """Check the whole chain; exit 1 names the first row that was touched."""
    # No log is opened, nothing is made: the profile may be evidence.
    path = (ctx.obj["profile"] or default_profile()) / JOURNAL
    try:
        found = audit.verify(path)
    except JournalError as error:
        if not as_json:
            raise
        print_json({"ok": False, "row": None, "why": str(error), "rows": None})
        ctx.exit(1)
    row, why = found.broken or (None, "")
    if as_json:
        print_json(
            {"ok": row is None, "row": row, "why": why, "rows": found.rows, "hash": found.hash}
        )
    elif row is None:
        say(f"The chain holds: {found.rows} rows, the last has the hash {found.hash}.")
    else:
        say(f"{path}: the chain breaks at row {row} of {found.rows}: {why}.", err=True)
    ctx.exit(0 if row is None else 1)


@journal.command()
@click.option("--days", type=click.IntRange(0, 36_500), help="Keep so many (default: keep_days).")
@as_json_option
@click.pass_context
def purge(ctx: click.Context, days: int | None, as_json: bool) -> None:
    """Drop codes and names of scans that are older. The chain still holds."""
    from scanner.adapters.journal.purge import purge as drop

    settings = settings_of(ctx)
    keep = settings.lane.keep_days if days is None else days
    before = datetime.now(UTC) - timedelta(days=keep)
    store = open_store(settings)
    try:
        dropped = drop(store, before)
    finally:
        store.close()
    if as_json:
        print_json({"purged": dropped, "before": before.isoformat(timespec="seconds")})
    else:
        say(f"Personal data of {dropped} rows older than {keep} days is gone.")


def _moment(text: str, zone: tzinfo | None) -> datetime:
    """A time as a person writes it; without an offset it is the lane's own."""
    try:
        at = datetime.fromisoformat(text)
        local = at.replace(tzinfo=zone) if at.tzinfo is None and zone else at.astimezone()
        return local.astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        raise click.BadParameter(
            f"{text!r} is not a time; write it as 2026-07-01 or 2026-07-01T10:00:00Z",
            param_hint="--since",
        ) from None


@contextmanager
def _target(path: Path | None) -> Iterator[IO[str]]:
    """Where an export goes: UTF-8, and line ends as they are written. A file that was begun and
    could not be finished is taken away again; one that was there before is never touched."""
    if path is None:
        out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="", errors="replace")
        try:
            yield out
            out.flush()
        finally:
            out.detach()
        return
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise click.ClickException(f"{path} is there already; name a new file.") from None
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror}.") from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="", errors="replace") as file:
            yield file
    except BaseException as error:
        path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise click.ClickException(f"{path} cannot be written: {error.strerror}.") from None
        raise


def _write_csv(file: IO[str], rows: Iterator[Entry], zone: tzinfo | None, private: bool) -> None:
    names = _COLUMNS + tuple(f"private_{name}" for name in _PRIVATE if private)
    writer = csv.writer(file)
    writer.writerow(names)
    for entry in rows:
        said = _as_json(entry, zone, private)
        known = {name: said.pop(name, None) for name in _COLUMNS if name != "details"}
        hidden = said.pop("private", None) or {}
        known["details"] = said or None
        known |= {f"private_{name}": hidden.get(name) for name in _PRIVATE}
        writer.writerow([cell(known[name]) for name in names])


def _as_json(entry: Entry, zone: tzinfo | None, private: bool) -> dict[str, Any]:
    row = {
        **entry.body,
        "seq": entry.seq,
        "kind": entry.kind,
        "scan_id": entry.scan_id,
        "at": entry.at,
        "local": _local(entry.at, zone),
        "hash": entry.hash,
    }
    if private:
        hidden = entry.private
        row["private"] = hidden and {k: v for k, v in hidden.items() if k != "salt"}
    return row


def _local(at: str, zone: tzinfo | None) -> str:
    try:
        return datetime.fromisoformat(at).astimezone(zone).isoformat(timespec="seconds")
    except (ValueError, OverflowError):
        return ""  # an edited row: what it says is in `at`
