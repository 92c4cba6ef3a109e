"""decode: what the eye reads in a picture."""

from __future__ import annotations

from pathlib import Path

import click

from scanner.commands import as_json_option, print_json
from scanner.domain.scan import Symbology


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice([symbology.value for symbology in Symbology]),
    help="Read only these (may be repeated); otherwise what a lane reads by default.",
)
@as_json_option
@click.pass_context
def decode(
    ctx: click.Context, files: tuple[Path, ...], formats: tuple[str, ...], as_json: bool
) -> None:
    """Read the codes in pictures, as the eye would, all engines in turn."""
    from scanner.adapters.decoder import DEFAULT, UnreadableImage, read_still

    wanted = [Symbology(name) for name in formats] or DEFAULT
    failed = False
    for file in files:
        try:
            reading = read_still(file, wanted)
        except UnreadableImage as error:
            failed = True
            click.echo(str(error), err=True)
            if as_json:
                print_json({"file": str(file), "codes": [], "ms": 0, "error": str(error)})
            continue
        codes = [{"text": c.text, "symbology": c.symbology.value} for c in reading.codes]
        if as_json:
            print_json({"file": str(file), "codes": codes, "ms": round(reading.ms, 1)})
        for code in codes if not as_json else []:
            click.echo(f"{file}: {code['symbology']}: {code['text']}")
        if not codes and not as_json:
            click.echo(f"{file}: no code found")
    ctx.exit(1 if failed else 0)
