"""What the booking commands have in common: which supplier, which visit, who comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from scanner.commands import as_json_option

MOST_UNITS = 500

day_option = click.DateTime(["%Y-%m-%d"])


class _Units(click.ParamType[list[str]]):
    """`adult` or `adult=2`: the unit's id, as often as it is wanted."""

    name = "unit"

    def convert(self, value: Any, param: object, ctx: object) -> list[str]:
        name, sign, count = str(value).rpartition("=")
        if not sign:
            return [str(value)]
        if not name or not count.isdecimal() or not 0 < int(count[:9]) <= MOST_UNITS:
            self.fail(f"{value!r} is no unit; write adult, or adult=2")
        return [name] * int(count)


def _options(*options: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def decorate(command: Any) -> Any:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


common = _options(
    click.option("--connection", metavar="ID", help="Which supplier, if there are several."),
    as_json_option,
    click.pass_context,
)
visit = _options(
    click.option("--product", metavar="ID"),
    click.option("--option", metavar="ID"),
    click.option("--availability", metavar="ID", help="When; as the supplier names it."),
    click.option(
        "--date", "day", type=day_option, help="The day, if it has just one availability."
    ),
    click.option(
        "--unit",
        "units",
        type=_Units(),
        multiple=True,
        metavar="ID[=N]",
        help="Who: --unit adult=2 --unit child.",
    ),
)
about = _options(
    click.option("--name", help="The visitor's full name."),
    click.option("--email"),
    click.option("--phone"),
    click.option("--reseller-reference", metavar="TEXT"),
)
