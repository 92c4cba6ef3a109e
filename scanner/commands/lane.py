"""admit, lookup, undo: one scan through the real path."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TypeVar

import click

from scanner.commands import as_json_option, lane, print_json, say, settings_of
from scanner.domain.scan import Origin, Scan
from scanner.domain.sentence import option_words, product
from scanner.domain.verdict import Verdict
from scanner.work.admission import Override
from scanner.work.answer import EXIT, Answer, as_json


class _Time(click.ParamType[datetime]):
    name = "time"

    def convert(self, value: object, param: object, ctx: object) -> datetime:
        try:
            at = datetime.fromisoformat(str(value))
        except ValueError:
            at = None
        if at is None or not 1970 < at.year < 9999:
            self.fail(f"{value!r} is not a time; write it as 2026-07-01T10:00:00Z")
        return at


_Command = TypeVar("_Command", bound=Callable[..., None])

_choices = [
    click.option("--choose", metavar="N|BOOKING_UUID", default="", help="Which of several."),
    click.option("--units", type=click.IntRange(min=1), help="How many of the party are here."),
    click.option("--at", type=_Time(), help="When the code was presented (default: now)."),
    as_json_option,
]


def _with_choices(command: _Command) -> _Command:
    for option in reversed(_choices):
        command = option(command)
    return command


@click.command()
@click.argument("code")
@_with_choices
@click.option("--override", metavar="REASON", help="A supervisor's word; the PIN is asked for.")
@click.pass_context
def admit(
    ctx: click.Context,
    code: str,
    choose: str,
    units: int | None,
    at: datetime | None,
    as_json: bool,
    override: str | None,
) -> None:
    """Decide about CODE, write it down, use the ticket up. Exit 0 admits."""
    settings = settings_of(ctx)
    word = None if override is None else _word_of(settings.folder, override)
    with lane(settings) as (opened, _):
        answer = opened.admission.admit(_scan(code, at, settings.zone), choose, units, word)
    _print(answer, as_json)
    ctx.exit(EXIT[answer.decision.verdict])


@click.command()
@click.argument("code")
@_with_choices
@click.pass_context
def lookup(
    ctx: click.Context,
    code: str,
    choose: str,
    units: int | None,
    at: datetime | None,
    as_json: bool,
) -> None:
    """What `admit CODE` would answer; nothing is redeemed or written."""
    settings = settings_of(ctx)
    with lane(settings) as (opened, _):
        answer = opened.admission.look(_scan(code, at, settings.zone), choose, units)
    _print(answer, as_json)
    ctx.exit(EXIT[answer.decision.verdict])


@click.command()
@click.argument("scan_id")
@click.option("--reason", required=True, help="Why; it goes into the journal.")
@as_json_option
@click.pass_context
def undo(ctx: click.Context, scan_id: str, reason: str, as_json: bool) -> None:
    """Give an admission back: un-redeem it, or cancel what is still owed."""
    from scanner.work.undo import Undo

    settings = settings_of(ctx)
    with lane(settings) as (opened, connections):
        undoing = Undo(connections, opened.deliveries, settings.budget, give_back=opened.give_back)
        undone = undoing.undo(scan_id, reason, by="command line")
    if as_json:
        print_json(
            {
                "scan_id": scan_id,
                "undone": undone.done,
                "pending": undone.pending,
                "message": undone.sentence,
            }
        )
    else:
        say(undone.sentence)
    ctx.exit(0 if undone.done or undone.pending else 1)


def _word_of(folder: Path, reason: str) -> Override:
    from scanner.adapters.operators import Operators, PinProblem
    from scanner.commands.operators import read_pin

    if not reason.strip():
        raise click.BadParameter("say why", param_hint="--override")
    try:
        return Override(Operators(folder).check(read_pin()).name, reason)
    except PinProblem as problem:
        raise click.ClickException(str(problem)) from None


def _scan(code: str, at: datetime | None, zone: tzinfo | None) -> Scan:
    """`at` without an offset is the lane's own time, `zone` (None: the system's)."""
    now = datetime.now(UTC)
    if at is not None:
        at = (at.replace(tzinfo=zone) if at.tzinfo is None else at).astimezone(UTC)
    # Bytes that are no text in this locale arrive as lone surrogates.
    code = code.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return Scan(uuid.uuid4().hex, code, at or now, Origin.CONTROLLER, seen=time.monotonic())


def _print(answer: Answer, json_wanted: bool) -> None:
    if json_wanted:
        print_json(as_json(answer))
        return
    decision = answer.decision
    say(f"{decision.verdict} {decision.reason}: {answer.message}")
    if decision.verdict is Verdict.CHOOSE:
        for option in decision.options:
            name = product(option.judgement.candidate)
            say(f"  {option.index}  {name}  {option_words(option.judgement)}".rstrip())
