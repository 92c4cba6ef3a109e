"""run: the window."""

from __future__ import annotations

import click

from scanner.commands import settings_of
from scanner.gate import Gate


@click.command()
@click.option("--kiosk", is_flag=True, help="Full screen, unattended.")
@click.option(
    "--camera",
    metavar="0|PATH|URL|none",
    help="A device number, a video file, a folder of images, an MJPEG stream, or none.",
)
@click.pass_context
def run(ctx: click.Context, kiosk: bool, camera: str | None) -> None:
    """The lane's window: camera, verdicts, turnstile."""
    from dataclasses import replace

    from scanner.ui import program

    problem = program.no_display()
    if problem:
        raise click.ClickException(problem)
    settings = settings_of(ctx)
    if kiosk:
        settings = replace(settings, lane=replace(settings.lane, mode="kiosk"))
    source = camera_source(camera, settings.camera.device)
    ctx.exit(
        program.run(
            lambda emit: Gate(settings, emit, source),
            settings.lane.name or settings.lane.id,
            settings.zone,
            full_screen=settings.lane.mode == "kiosk",
        )
    )


def camera_source(wanted: str | None, configured: int | str) -> int | str | None:
    """What `--camera` means; without it, what the configuration says."""
    if wanted is None:
        return configured
    if wanted.lower() == "none":
        return None
    return int(wanted) if wanted.isdecimal() else wanted
