"""operators: who may override, undo and leave the kiosk."""

from __future__ import annotations

import sys

import click

from scanner.adapters.operators import Operators, PinProblem, Role
from scanner.commands import as_json_option, print_json, profile_of


@click.group()
def operators() -> None:
    """Operators and their PINs."""


@operators.command("set")
@click.argument("name")
@click.option("--role", type=click.Choice([r.value for r in Role]), default=Role.SUPERVISOR.value)
@click.pass_context
def put(ctx: click.Context, name: str, role: str) -> None:
    """Add an operator, or give one a new PIN (asked for, or read from stdin)."""
    try:
        Operators(profile_of(ctx)).put(name, Role(role), read_pin(confirm=True))
    except PinProblem as problem:
        raise click.ClickException(str(problem)) from None
    click.echo(f"{name} is a {role} of this lane.")


@operators.command("list")
@as_json_option
@click.pass_context
def show(ctx: click.Context, as_json: bool) -> None:
    """Names and roles."""
    try:
        found = Operators(profile_of(ctx)).listed()
    except PinProblem as problem:
        raise click.ClickException(str(problem)) from None
    for operator in found:
        if as_json:
            print_json({"name": operator.name, "role": operator.role.value})
        else:
            click.echo(f"{operator.name}  {operator.role.value}")


@operators.command()
@click.argument("name")
@click.pass_context
def remove(ctx: click.Context, name: str) -> None:
    """Take an operator's PIN away."""
    try:
        removed = Operators(profile_of(ctx)).remove(name)
    except PinProblem as problem:
        raise click.ClickException(str(problem)) from None
    if not removed:
        raise click.ClickException(f"There is no operator {name}.")
    click.echo(f"{name} is no operator of this lane any more.")


def read_pin(confirm: bool = False) -> str:
    """A PIN from the terminal, unseen, or from stdin; never from the command line."""
    if sys.stdin.isatty():
        pin: str = click.prompt("PIN", hide_input=True, confirmation_prompt=confirm)
        return pin
    return sys.stdin.readline().strip()
