"""setup: the first start, in a window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import click

from scanner.adapters import systemd
from scanner.adapters.seat import WINDOW, Seat
from scanner.app import default_profile
from scanner.commands import profile_of
from scanner.settings import FILE
from scanner.work.watchdog import this_program

UNSEEN = ("offscreen", "minimal")  # Qt's platforms without a screen
ALIVE_EVERY = 5.0  # seconds; systemd waits for a minute


@click.command()
@click.option("--force", is_flag=True, help="Write over a config.toml that is there.")
@click.pass_context
def setup(ctx: click.Context, force: bool) -> None:
    """Set this lane up in a window, step by step; exit 1 when it was left before its end."""
    folder: Path = ctx.obj["profile"] or default_profile()
    if os.path.lexists(folder / FILE) and not force:
        raise click.ClickException(f"{folder / FILE} is there already; --force writes it anew.")
    from scanner.ui import program
    from scanner.ui.setup.program import run

    if problem := program.no_display():
        raise click.ClickException(problem)
    profile_of(ctx)
    seat = Seat(folder, WINDOW)
    if not seat.take():
        raise click.ClickException("This lane's window is open already: close that one first.")
    try:
        ctx.exit(0 if run(folder) else 1)
    finally:
        seat.leave()


def wanted(folder: Path) -> bool:
    """Whether a start without configuration shall open the set-up: nothing is there to be read,
    and somebody can see a window."""
    if os.path.lexists(folder / FILE) or os.environ.get("QT_QPA_PLATFORM") in UNSEEN:
        return False
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(screen or sys.platform != "linux")


def first_start(folder: Path, verbose: bool) -> None:
    """The set-up in a process of its own: what comes after it loads Qt anew, or not at all."""
    command = [*this_program([""]), "--profile", str(folder)]
    command += ["--verbose"] if verbose else []
    told: list[int] = []
    with subprocess.Popen([*command, "setup"]) as window:

        def end(number: int, frame: object) -> None:
            told.append(number)
            window.terminate()

        # Whoever ends this program ends the window with it; the draft is kept.
        signal.signal(signal.SIGTERM, end)
        while window.poll() is None:
            systemd.tell(systemd.READY, systemd.ALIVE)
            try:
                window.wait(ALIVE_EVERY)
            except subprocess.TimeoutExpired:
                continue
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if told:  # and no lane opens after it, also where the set-up had just come to its end
        signal.raise_signal(signal.SIGTERM)
