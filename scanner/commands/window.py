"""run: the window."""

from __future__ import annotations

import sys
from collections.abc import Callable

import click

from scanner.adapters.operators import Operators, PinProblem, Role
from scanner.adapters.seat import WINDOW, Seat
from scanner.app import default_profile
from scanner.commands import settings_of, wizard
from scanner.gate import Gate
from scanner.settings import Settings
from scanner.work import watchdog


@click.command()
@click.option(
    "--kiosk",
    is_flag=True,
    help="Full screen, unattended, watched; left by a supervisor's PIN. Ctrl-Alt-Del, the Windows"
    " key and a Wayland compositor's keys are the operating system's to lock.",
)
@click.option("--watch", is_flag=True, help="Start again when it hangs or ends by a fault.")
@click.option("--watched", is_flag=True, hidden=True, help="Beats on stdout for the watchdog.")
@click.option(
    "--camera",
    metavar="0|PATH|URL|none",
    help="A device number, a video file, a folder of images, an MJPEG stream, or none.",
)
@click.pass_context
def run(ctx: click.Context, kiosk: bool, watch: bool, watched: bool, camera: str | None) -> None:
    """The lane's window: camera, verdicts, turnstile."""
    from dataclasses import replace

    folder = ctx.obj["profile"] or default_profile()
    if not watched and wizard.wanted(folder):
        wizard.first_start(folder, ctx.obj["verbose"])
    settings = settings_of(ctx)
    if kiosk:
        settings = replace(settings, lane=replace(settings.lane, mode="kiosk"))
    kiosk = settings.lane.mode == "kiosk"
    if (kiosk or watch) and not watched:
        if kiosk:
            _say_who_may_leave(settings)
        ctx.exit(watchdog.watch([*watchdog.this_program(sys.argv), "--watched"]))
    seat = Seat(settings.folder, WINDOW)
    if not seat.take():
        raise click.ClickException("This lane's window is open already: close that one first.")
    # Qt is loaded by the window's own process only.
    from scanner.ui import program

    problem = program.no_display()
    if problem:
        raise click.ClickException(problem)
    source = camera_source(camera, settings.camera.device)
    try:
        ctx.exit(
            program.run(
                lambda emit: Gate(settings, emit, source),
                settings,
                beat=_beating() if watched else None,
            )
        )
    finally:
        seat.leave()


def camera_source(wanted: str | None, configured: int | str) -> int | str | None:
    """What `--camera` means; without it, what the configuration says."""
    if wanted is None:
        return configured
    if wanted.lower() == "none":
        return None
    return int(wanted) if wanted.isdecimal() else wanted


def _say_who_may_leave(settings: Settings) -> None:
    try:
        found = [o for o in Operators(settings.folder).listed() if o.role is Role.SUPERVISOR]
    except PinProblem as problem:
        raise click.ClickException(str(problem)) from None
    if not found:
        click.echo(
            "No supervisor has a PIN here, so nobody can close the kiosk from its screen: "
            "gate-scanner operators set NAME",
            err=True,
        )


def _beating() -> Callable[[str], None]:
    """Beats for the watchdog. One that is gone is no reason to stop: visitors are waiting."""
    gone = False

    def beat(said: str) -> None:
        nonlocal gone
        if not gone:
            try:
                sys.stdout.write(said)
                sys.stdout.flush()
            except OSError:
                gone = True

    return beat
