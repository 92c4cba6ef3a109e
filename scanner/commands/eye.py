"""decode and camera: what the eye reads in a picture, and how well it sees."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from scanner.app import default_profile
from scanner.commands import as_json_option, print_json, say, settings_of
from scanner.domain.scan import Symbology
from scanner.settings import FILE

if TYPE_CHECKING:
    from scanner.work.mounting import Mounting


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice([symbology.value for symbology in Symbology]),
    help="Read only these (may be repeated). Otherwise: as configured; without a lane, all.",
)
@as_json_option
@click.pass_context
def decode(
    ctx: click.Context, files: tuple[Path, ...], formats: tuple[str, ...], as_json: bool
) -> None:
    """Read the codes in pictures, as the eye would, all engines in turn.

    FILES are pictures or folders of them.
    """
    from scanner.adapters.decoder import UnreadableImage, read_still

    folder = ctx.obj["profile"] or default_profile()
    wanted: Sequence[Symbology] = [Symbology(name) for name in formats]
    if not wanted and (folder / FILE).exists():
        wanted = [Symbology(name) for name in settings_of(ctx).camera.formats]
    failed = False
    for file in _pictures(files):
        try:
            reading = read_still(file, wanted or list(Symbology))
        except Exception as error:  # noqa: BLE001 - one bad file never keeps the others unread
            failed = True
            known = isinstance(error, UnreadableImage)
            why = str(error) if known else f"{file} can't be read ({type(error).__name__})."
            say(why, err=True)
            if as_json:
                print_json({"file": str(file), "codes": [], "ms": 0, "error": why})
            continue
        codes = [{"text": c.text, "symbology": c.symbology.value} for c in reading.codes]
        if as_json:
            print_json({"file": str(file), "codes": codes, "ms": round(reading.ms, 1)})
        for code in codes if not as_json else []:
            say(f"{file}: {code['symbology']}: {code['text']}")
        if not codes and not as_json:
            say(f"{file}: no code found")
    ctx.exit(1 if failed else 0)


def _pictures(files: Sequence[Path]) -> Iterator[Path]:
    """The files; for a folder, the pictures in it, or itself if there are none or it can't be
    opened: whoever reads it says so."""
    from scanner.adapters.camera import pictures_in

    for file in files:
        try:
            yield from (file.is_dir() and pictures_in(file)) or [file]
        except OSError:
            yield file


@click.command()
@click.argument("source", required=False)
@click.option("--seconds", type=float, default=0.0, help="Stop after this long; 0: at Ctrl+C.")
@click.option("--list", "only_list", is_flag=True, help="Name the cameras here and stop.")
@as_json_option
@click.pass_context
def camera(
    ctx: click.Context, source: str | None, seconds: float, only_list: bool, as_json: bool
) -> None:
    """Scores of the live picture each second, for mounting a camera.

    SOURCE is a device's number or name, a file, a folder or a stream; otherwise what the
    configuration says.
    """
    from scanner.adapters.camera import CameraError, device_names
    from scanner.work.mounting import watch

    if only_list:
        known = device_names()
        for number, name in sorted(known.items()):
            if as_json:
                print_json({"device": number, "name": name})
            else:
                say(f"{number}: {name}")
        if not known:
            say("No camera is named here. Try them by number: gate-scanner camera 0", err=True)
        return
    until = time.monotonic() + seconds if seconds > 0 else float("inf")
    try:
        wanted = source if source is not None else settings_of(ctx).camera.device
        for report in watch(wanted):
            if as_json:
                print_json(_plainly(report))
            else:
                say(_in_words(report))
            if time.monotonic() >= until:
                break
    except CameraError as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        return


def _plainly(report: Mounting) -> dict[str, object]:
    return {
        "width": report.size[0],
        "height": report.size[1],
        "fps": round(report.fps, 1),
        "passed_over": report.passed_over,
        "ms": round(report.ms, 1),
        "sharpness": round(report.scores.sharpness),
        "brightness": round(report.scores.brightness),
        "glare": round(report.scores.glare),
        "code": report.code,
        "outlined": report.outlined,
        "advice": report.advice,
    }


def _in_words(report: Mounting) -> str:
    seen = report.code or ("a code that does not read" if report.outlined else "no code")
    width, height = report.size
    return (
        f"{width} × {height}, {report.fps:4.1f} frames/s, reading {report.ms:3.0f} ms, "
        f"sharpness {report.scores.sharpness:3.0f}, brightness {report.scores.brightness:3.0f}, "
        f"glare {report.scores.glare:3.0f}: {seen}. {report.advice}".rstrip()
    )
