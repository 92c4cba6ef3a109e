"""desk: the supervisor's window."""

from __future__ import annotations

from collections.abc import Callable

import click

from scanner.adapters.octo.http import Http
from scanner.app import (
    JOURNAL,
    MANIFEST,
    open_connections,
    open_lane,
    open_manifest,
    open_store,
)
from scanner.commands import settings_of
from scanner.settings import BadSettings, Settings
from scanner.work.connections import Connections
from scanner.work.desk.desk import Desk, Opens
from scanner.work.messages import Alarm

PAGES = (
    "overview", "deliveries", "disputes", "find", "numbers", "readiness", "operators", "handover",
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
    name = settings.lane.name or settings.lane.id
    ctx.exit(run(lambda emit: make_desk(settings, emit), name, settings.zone, page, look))


def make_desk(settings: Settings, emit: Callable[[object], None]) -> Desk:
    """The desk's workers. Without any key it opens all the same: the journal needs none."""
    try:
        connections = open_connections(settings, emit)
    except BadSettings as bad:
        emit(Alarm("keys", " ".join(bad.mistakes)))
        connections = Connections([], Http(), emit)
    opens = Opens(
        store=lambda: open_store(settings, emit),
        manifest=lambda: open_manifest(settings),
        lane=lambda connections: open_lane(settings, connections, emit),
        journal=settings.folder / JOURNAL,
        manifest_path=settings.folder / MANIFEST,
    )
    return Desk(settings, opens, connections, emit)
