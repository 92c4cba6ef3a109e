"""demo and supplier: the whole job with nothing but this program."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from scanner.app import start_logging


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="0: a free one.")
def supplier(port: int) -> None:
    """The embedded supplier alone, until Ctrl-C."""
    from scanner.demo.supplier import serve

    try:
        serve(port, click.echo)
    except OSError as error:
        raise click.ClickException(
            f"Port {port} cannot be used ({error.strerror}); choose another with --port."
        ) from None


@click.command()
@click.option("--headless", is_flag=True, help="No window on a display; end by itself.")
@click.option("--scans", type=click.IntRange(min=1), help="How many tickets (default: all).")
@click.option("--slow", is_flag=True, help="Hold each ticket longer, to watch.")
@click.option(
    "--tickets",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE.pdf|FILE.png",
    help="Only write the sample tickets as a sheet to print, and end.",
)
@click.pass_context
def demo(
    ctx: click.Context, headless: bool, scans: int | None, slow: bool, tickets: Path | None
) -> None:
    """Embedded supplier, sample tickets, virtual camera: the whole job, no set-up."""
    import os

    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from scanner.commands import demo_run
    from scanner.ui import program

    if tickets is not None:
        demo_run.print_sheet(tickets)
        click.echo(f"Wrote {tickets}.")
        return
    problem = program.no_display()
    if problem:
        raise click.ClickException(f"{problem} Or use --headless.")
    with tempfile.TemporaryDirectory(prefix="gate-scanner-demo-") as folder:
        profile = ctx.obj["profile"] or Path(folder)
        start_logging(profile, ctx.obj["verbose"])
        ctx.exit(demo_run.run(profile, headless, scans, slow))
