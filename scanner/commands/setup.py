"""config, keys, doctor: from nothing to a lane that is ready for doors to open."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import click

from scanner.adapters import secrets
from scanner.app import JOURNAL, MANIFEST, default_profile
from scanner.commands import (
    as_json_option,
    config_init,
    print_json,
    profile_of,
    say,
    settings_of,
    setup_code,
)
from scanner.domain.check import Check
from scanner.settings import FILE, BadSettings, Settings, load
from scanner.work import readiness, supplier_checks

CONFIGURATION = 3  # exit code


class _NotAKey(click.ClickException):
    exit_code = 2


class _NoPlace(click.ClickException):
    exit_code = CONFIGURATION


@click.group()
def config() -> None:
    """The settings of this lane: config.toml."""


config.add_command(setup_code.code)
config.add_command(config_init.init)


@config.command()
@as_json_option
@click.pass_context
def check(ctx: click.Context, as_json: bool) -> None:
    """All mistakes at once; exit 3 if there is one."""
    folder = ctx.obj["profile"] or default_profile()
    try:
        settings = load(folder)
    except BadSettings as error:
        if not as_json:
            raise
        print_json({"ok": False, "mistakes": error.mistakes, "warnings": []})
        ctx.exit(CONFIGURATION)
    warnings = [
        f"{found.check}: {found.message} {found.mend}"
        for found in supplier_checks.keys(settings)
        if found.mend
    ]
    if as_json:
        print_json({"ok": True, "mistakes": [], "warnings": warnings})
        return
    for warning in warnings:
        say(f"Note: {warning}", err=True)
    say(f"{folder / FILE}: fine.")


@click.group()
def keys() -> None:
    """The suppliers' API keys. They are never shown."""


@keys.command("set")
@click.argument("connection")
@click.argument("more", nargs=-1, metavar="")
@click.pass_context
def set_key(ctx: click.Context, connection: str, more: tuple[str, ...]) -> None:
    """Keep the key of CONNECTION: asked for on a terminal, else the first line of stdin."""
    if more:  # click would repeat it
        raise click.UsageError(
            "A key on the command line can be seen by others: give it when asked, or on stdin."
        )
    settings = settings_of(ctx)
    known = {each.id: each for each in settings.connections}
    if connection not in known:
        # What was given is not repeated: it may be the key.
        raise click.UsageError(
            f"There is no such connection in {settings.folder / FILE}; "
            f"there are: {', '.join(known)}."
        )
    if sys.stdin.isatty():
        key = click.prompt(f"API key of {connection} (not shown)", hide_input=True).strip()
    else:
        key = sys.stdin.readline().strip()
    say(f"The key of {connection} is kept in: {_kept(settings.folder, connection, key)}.")
    for name in ("api_key", "api_key_env"):
        if getattr(known[connection], name):
            say(
                f"It is not used yet: {name} in {settings.folder / FILE} comes first. Take it out.",
                err=True,
            )


@keys.command("list")
@as_json_option
@click.pass_context
def list_keys(ctx: click.Context, as_json: bool) -> None:
    """Where the key of each connection comes from."""
    good = True
    for found in supplier_checks.keys(settings_of(ctx)):
        good &= found.ok
        connection = found.check.partition(" ")[2]
        if as_json:
            print_json({"connection": connection, "ok": found.ok, "message": found.message})
        else:
            say(f"{connection}: {found.message}")
    ctx.exit(0 if good else 1)


def _kept(folder: Path, connection: str, key: str) -> str:
    try:
        return secrets.keep(folder, connection, key)
    except secrets.KeyProblem as problem:
        kind = _NotAKey if isinstance(problem, secrets.NoKey) else _NoPlace
        raise kind(str(problem)) from None


@click.command()
@click.option("--no-camera", is_flag=True, help="Do not look at the camera.")
@click.option("--pulse", is_flag=True, help="Open the turnstile once.")
@as_json_option
@click.pass_context
def doctor(ctx: click.Context, no_camera: bool, pulse: bool, as_json: bool) -> None:
    """Is this lane ready for doors to open? A line for each check; exit 1 if one fails."""
    folder: Path = ctx.obj["profile"] or default_profile()
    settings = _settings_or_mistakes(folder)
    if folder.is_dir():
        profile_of(ctx)
    failed = 0
    found = readiness.of_gate(
        settings, folder / JOURNAL, folder / MANIFEST, not no_camera, pulse=pulse
    )
    for line in found:
        failed += not line.ok
        if as_json:
            print_json(dataclasses.asdict(line))
        else:
            _print(line)
    if not as_json:
        checks = "check" if failed == 1 else "checks"
        say(f"Not ready: {failed} {checks} failed." if failed else "Ready.")
    ctx.exit(1 if failed else 0)


def _settings_or_mistakes(folder: Path) -> Settings | BadSettings:
    try:
        return load(folder)
    except BadSettings as error:
        return error


def _print(line: Check) -> None:
    mark = "FAIL" if not line.ok else "note" if line.mend else "ok"
    say(f"{mark:5} {line.check}: {line.message}")
    if line.mend:
        say(f"      → {line.mend}")
