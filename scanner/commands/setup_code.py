"""config code, and the code that config init takes: a lane's profile on its way to others."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from scanner.adapters.operators import PinProblem
from scanner.adapters.secrets import KeyProblem
from scanner.app import open_store
from scanner.commands import as_json_option, print_json, settings_of
from scanner.commands.operators import read_pin
from scanner.domain.setup_code import (
    LONGEST_IN_QR,
    MOST_VALID,
    VALID,
    BadCode,
    fingerprint,
    is_setup_code,
)
from scanner.work.setup.draft import Draft

_HOUR = timedelta(hours=1)


@click.command("code")
@click.option(
    "--hours",
    type=click.IntRange(1, MOST_VALID // _HOUR),
    default=VALID // _HOUR,
    show_default=True,
    help="How long it is good.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE.png|FILE.txt",
    help="Write the code there, as a QR code or as text, instead of printing it.",
)
@as_json_option
@click.pass_context
def code(ctx: click.Context, hours: int, out: Path | None, as_json: bool) -> None:
    """A set-up code of this profile for new lanes, and the one-time PIN that opens it."""
    from scanner.work.setup.code import give

    settings = settings_of(ctx)
    try:
        with closing(open_store(settings)) as store:
            valid = timedelta(hours=hours)
            made = give(settings, store, "command line", datetime.now(UTC), valid)
    except (KeyProblem, PinProblem) as problem:
        raise click.ClickException(str(problem)) from None
    if out is not None:
        _save(made.text, out)
    if as_json:
        until = made.until.isoformat()
        print_json({"code": made.text, "pin": made.pin, "venue": made.venue, "until": until})
        return
    click.echo(f"{out} is written." if out is not None else made.text)
    click.echo(f"PIN:        {made.pin}   (say it; never send it along with the code)")
    click.echo(f"Venue:      {made.venue}   (new lanes show the same)")
    click.echo(f"Good until: {made.until.astimezone():%d %b %Y, %H:%M}")


def _save(text: str, path: Path) -> None:
    from scanner.adapters import private, qr

    try:
        if path.suffix.lower() != ".png":
            private.write(path, text + "\n")
            return
        if len(text) > LONGEST_IN_QR:
            raise click.ClickException(
                f"This profile is too long for a QR code ({len(text)} characters, {LONGEST_IN_QR} "
                f"at most): save it as text, --out {path.with_suffix('.txt')}."
            )
        private.put(path, qr.png(text))
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror}.") from None


def taken(draft: Draft, said: str) -> None:
    """Fill the draft from a code: its text, or the file that holds it as text or as a picture."""
    from scanner.work.setup.code import Taking, code_in

    try:
        taking = Taking(draft.folder)
        envelope = taking.look(said if is_setup_code(said) else code_in(Path(said)))
        click.echo(f"A code of the venue {fingerprint(envelope.venue)}.", err=True)
        taking.take(envelope, read_pin(), draft)
    except (BadCode, PinProblem) as refused:
        raise click.ClickException(str(refused)) from None
    except OSError as error:
        raise click.ClickException(f"The set-up code cannot be taken: {error.strerror}.") from None
