"""The commands of the command line, a module for each family. They open what a command needs, call
it, and print; they decide nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from scanner.app import default_profile, open_connections, open_lane, start_logging
from scanner.domain.visible import visible
from scanner.settings import Settings, load
from scanner.work.connections import Connections
from scanner.work.messages import Alarm
from scanner.work.open_lane import OpenLane

as_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON only.")


def profile_of(ctx: click.Context) -> Path:
    """The profile's folder, with logging started there."""
    folder: Path = ctx.obj["profile"] or default_profile()
    start_logging(folder, ctx.obj["verbose"])
    return folder


def settings_of(ctx: click.Context) -> Settings:
    """The profile's settings. Raises `BadSettings`."""
    folder = ctx.obj["profile"] or default_profile()
    settings = load(folder)
    start_logging(folder, ctx.obj["verbose"])
    return settings


def tell(message: object) -> None:
    """An alarm, said on stderr: nobody looks at a window here."""
    if isinstance(message, Alarm) and message.sentence:
        say(message.sentence, err=True)


@contextmanager
def lane(
    settings: Settings, emit: Callable[[object], None] = tell
) -> Iterator[tuple[OpenLane, Connections]]:
    """A lane for one command."""
    connections = open_connections(settings, emit)
    try:
        opened = open_lane(settings, connections, emit)
        try:
            yield opened, connections
        finally:
            opened.close()
    finally:
        connections.close()


def say(line: str, err: bool = False) -> None:
    """One line, whoever its words are from: nothing in it moves the terminal's cursor."""
    click.echo(visible(line), err=err)


def print_json(value: Any) -> None:
    """One JSON value on one line of stdout."""
    say(json.dumps(value, ensure_ascii=False))
