"""handscanner: whether a hand scanner that types is set to this computer's keyboard, and the repair
for one that is not. Nothing that is scanned here reaches a lane."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
import numpy as np
import zxingcpp

from scanner.adapters import private
from scanner.adapters.config_file import placed
from scanner.app import default_profile
from scanner.commands import say
from scanner.domain.wedge import LAYOUT_TEST, Layout, learn_layout
from scanner.settings import FILE, load

LINE = 32
"""Characters in one bar code: more make it wider than most laser readers see."""


@click.command()
@click.option(
    "--bars",
    type=click.Path(path_type=Path, dir_okay=False),
    help="For a reader of bar codes only: the test as bar codes to print, into this .pdf or .png.",
)
@click.pass_context
def handscanner(ctx: click.Context, bars: Path | None) -> None:
    """Show a test barcode, take its scan, and repair a wrong keyboard layout.

    The repair goes into config.toml; without one, what goes wrong is only named.
    """
    folder: Path = ctx.obj["profile"] or default_profile()
    path = folder / FILE
    prefix = load(folder).hand_scanner.prefix if path.exists() else ""
    parts = [LAYOUT_TEST]
    if bars is None:
        for line in _drawn(LAYOUT_TEST):
            click.echo("  " + click.style(line, fg="black", bg="bright_white"))
        say("Scan this code with the hand scanner. If it types no Enter, press Enter.")
    else:
        parts = [LAYOUT_TEST[at : at + LINE] for at in range(0, len(LAYOUT_TEST), LINE)]
        _print_bars(bars, parts)
        say(f"Print {bars}, and scan its {len(parts)} bar codes from top to bottom.")
        say("If the hand scanner types no Enter, press Enter after each.")
    arrived = [sys.stdin.readline().rstrip("\r\n\t") for _ in parts]
    for skip in (0, len(prefix)):
        scan = "".join(line[skip:] for line in arrived)
        layout = learn_layout(scan)
        if layout is not None:
            _tell(layout)
            if path.exists():
                _keep(path, "" if layout.right else scan)
            return
    raise click.ClickException("That was not the test barcode, or only a part of it.")


def _print_bars(file: Path, texts: Sequence[str]) -> None:
    from PIL import Image

    sheet = Image.new("L", (1654, 2339), 255)  # A4 at 200 dots an inch
    for number, text in enumerate(texts):
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
        row = np.array(code.to_image(scale=3))[:1].repeat(200, axis=0)
        place = ((sheet.width - row.shape[1]) // 2, 250 + 480 * number)
        sheet.paste(Image.fromarray(row), place)
    try:
        sheet.save(file, resolution=200)
    except (OSError, ValueError) as error:
        raise click.ClickException(f"{file} cannot be written: {error}") from None


def _tell(layout: Layout) -> None:
    if layout.right:
        say("Scanner and computer agree on the keyboard.")
        return
    wrong = sorted(sent for got, sent in layout.arrives_as.items() if got != sent)
    say("The scanner is set to another keyboard than this computer.")
    if wrong:
        say(f"Wrong, and repaired by this program: {' '.join(wrong)}")
    if layout.lost:
        lost = " ".join(sorted(layout.lost))
        say(f"Lost for good: {lost} Set the scanner's keyboard country, by its manual.")


def _keep(path: Path, scan: str) -> None:
    before = path.read_text(encoding="utf-8")
    after = placed(before, "hand_scanner", "layout", scan)
    if tomllib.loads(after)["hand_scanner"]["layout"] != scan:
        raise click.ClickException(f"{path} could not be changed. Write [hand_scanner] in lines.")
    private.write(path, after)
    say(f"{path} says so now.")


def _drawn(text: str) -> Iterator[str]:
    """A QR code in half blocks, two rows of it in a line, black on white."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    dark = np.array(code.to_image(scale=1)) < 128
    dark = np.pad(dark, ((0, dark.shape[0] % 2), (0, 0)))
    blocks = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}
    for upper, lower in zip(dark[::2], dark[1::2], strict=True):
        yield "".join(blocks[bool(a), bool(b)] for a, b in zip(upper, lower, strict=True))
