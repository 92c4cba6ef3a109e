"""desk: the supervisor's window."""

from __future__ import annotations

import click

from scanner.commands import settings_of
from scanner.desk import make_desk

PAGES = (
    "overview", "deliveries", "disputes", "find", "numbers", "readiness", "operators", "setup",
    "handover",
)  # fmt: skip


@click.command()
@click.option("--page", type=click.Choice(PAGES), default=PAGES[0], help="The page to begin with.")
@click.option("--look", type=click.Choice(["dark", "light", "sunlight"]), default="light")
@click.pass_context
def desk(ctx: click.Context, page: str, look: str) -> None:
    """What is synced, owed and disputed; beside a running lane or without one."""
    from scanner.ui import program
    from scanner.ui.desk.program import run

    problem = program.no_display()
    if problem:
        raise click.ClickException(problem)
    settings = settings_of(ctx)
    ctx.exit(run(lambda emit: make_desk(settings, emit), settings, page, look))
