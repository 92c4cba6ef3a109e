"""cards: what staff hold under the hand scanner to answer the lane's questions."""

from __future__ import annotations

from pathlib import Path

import click

WIDE, HIGH = 1654, 2339  # A4 at 200 dots an inch
COLUMNS, ROWS = 3, 4
SCALE = 10


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def cards(file: Path) -> None:
    """A sheet of cards for the hand scanner (.pdf or .png): OK, BACK, 1 to 9."""
    from PIL import Image, ImageDraw, ImageFont

    from scanner.adapters.qr import draw
    from scanner.domain.card import Card
    from scanner.ui.assets import asset

    sheet = Image.new("L", (WIDE, HIGH), 255)
    pen = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(asset("fonts", "DejaVuSans-Bold.ttf"), 90)
    wide, high = WIDE // COLUMNS, HIGH // ROWS
    for at, card in enumerate(Card):
        x, y = at % COLUMNS * wide, at // COLUMNS * high
        code = Image.fromarray(draw(card.code).repeat(SCALE, 0).repeat(SCALE, 1))
        pen.rectangle((x, y, x + wide, y + high), outline=160)
        sheet.paste(code, (x + (wide - code.width) // 2, y + 60))
        pen.text((x + wide // 2, y + 80 + code.height), card, 0, font, anchor="ma")
    try:
        sheet.save(file, resolution=200)
    except (OSError, ValueError) as error:
        raise click.ClickException(f"{file} cannot be written: {error}") from None
    click.echo(f"{len(Card)} cards: {file}")
