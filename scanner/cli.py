"""The command line: which command lives where, and what every error becomes. No logic.

Commands are imported only when called: a turnstile controller that runs `admit` for every visitor
does not wait for Qt or OpenCV."""

from __future__ import annotations

import importlib
import io
import logging
import sys
from pathlib import Path

import click

from scanner import __version__
from scanner.domain.visible import visible

BAD_SETTINGS = 3
UNEXPECTED = 70

_COMMANDS = {
    "run": "window",
    "setup": "wizard",
    "desk": "desk",
    "demo": "demo",
    "supplier": "demo",
    "admit": "lane",
    "lookup": "lane",
    "undo": "lane",
    "sync": "owed",
    "deliveries": "owed",
    "disputes": "owed",
    "dispute": "owed",
    "manifest": "owed",
    "search": "owed",
    "journal": "audit",
    "decode": "eye",
    "camera": "eye",
    "handscanner": "handscanner",
    "cards": "cards",
    "doctor": "setup",
    "config": "setup",
    "keys": "setup",
    "operators": "operators",
    "booking": "booking",
}


class _Lazy(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        module = importlib.import_module(f"scanner.commands.{_COMMANDS[name]}")
        command: click.Command = getattr(module, name)
        return command


def _self_test(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from scanner.commands import self_test

        ctx.exit(self_test.run())


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="gate-scanner")
@click.option(
    "--self-test",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_self_test,
    help="Try every part of this program once, with nothing set up, and end.",
)
@click.option(
    "--profile",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="GATE_SCANNER_PROFILE",
    help="Folder of config.toml, journal.db, manifest.db and logs.",
)
@click.option("--verbose", is_flag=True, help="Say more on stderr.")
@click.pass_context
def cli(ctx: click.Context, profile: Path | None, verbose: bool) -> None:
    """Gate scanner: reads tickets, asks their supplier, opens the gate; also without a network."""
    ctx.ensure_object(dict)
    ctx.obj["profile"] = profile
    ctx.obj["verbose"] = verbose


def main() -> None:
    """The program. Every error is a sentence on stderr and an exit code; never a stack trace."""
    for stream in (sys.stdout, sys.stderr):
        # JSON is UTF-8 wherever it goes, and no locale keeps a gate shut.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        code = cli.main(standalone_mode=False)
    except click.ClickException as error:
        said = io.StringIO()
        error.show(said)
        for line in said.getvalue().rstrip("\n").split("\n"):
            click.echo(visible(line), err=True)
        code = error.exit_code
    except click.Abort:
        code = 130
    except Exception as error:  # noqa: BLE001 -- the last net: a person reads a sentence instead
        code = _unexpected(error)
    sys.stdout.flush()
    sys.exit(code if isinstance(code, int) else 0)


def _unexpected(error: Exception) -> int:
    from scanner.adapters.manifest.store import ManifestError
    from scanner.ports import JournalError
    from scanner.settings import BadSettings

    if isinstance(error, BadSettings):
        for sentence in error.mistakes:
            click.echo(visible(sentence), err=True)
        return BAD_SETTINGS
    if isinstance(error, (JournalError, ManifestError)):
        click.echo(visible(str(error)), err=True)
        return 1
    log = logging.getLogger("scanner")
    log.debug("unexpected", exc_info=error)
    where = [h.baseFilename for h in log.handlers if isinstance(h, logging.FileHandler)]
    for handler in log.handlers:
        if isinstance(handler, logging.FileHandler):
            record = log.makeRecord(
                log.name, logging.ERROR, __file__, 0, "unexpected fault", (), sys.exc_info()
            )
            handler.handle(record)
    kept = f" The details are in {where[0]}." if where else ""
    click.echo(f"Something went wrong ({type(error).__name__}).{kept}", err=True)
    return UNEXPECTED


if __name__ == "__main__":
    main()
