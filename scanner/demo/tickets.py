"""Pictures of sample tickets: cards with a code and captions, and a sheet of them to print.

For demonstration and tests only; a ticket here opens nothing but the embedded supplier.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from scanner.domain.scan import Symbology

_MARGIN = 36
_LINE = 34
_LONG = frozenset({Symbology.CODE128, Symbology.CODE39, Symbology.ITF, Symbology.EAN13})


class Look(StrEnum):
    """What the code is shown on."""

    PAPER = "paper"
    PHONE = "phone"
    DARK = "dark"  # a phone in dark mode: light code on dark ground


@dataclass(frozen=True, slots=True)
class PrintedTicket:
    """A code and the lines printed under it, the first of them large."""

    text: str
    symbology: Symbology = Symbology.QRCODE
    captions: tuple[str, ...] = ()
    look: Look = Look.PAPER


def code_image(text: str, symbology: Symbology, module: int | None = None) -> Image.Image:
    """The bare code with its quiet zone, grey; `module` pixels a module, else some 320 in all.

    Raises ValueError when the text does not fit the symbology.
    """
    code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, symbology.value))
    if module is None:
        wide = symbology in _LONG or symbology is Symbology.PDF417
        single = np.array(code.to_image(scale=1)).shape[1]
        module = max(2 if wide else 4, (480 if wide else 320) // single)
    picture = np.array(code.to_image(scale=module), dtype=np.uint8)
    if symbology is Symbology.PDF417:
        # The writer's rows are so low that a camera would have to be as sharp as the printer.
        picture = np.repeat(picture, 2, axis=0)
    return Image.fromarray(picture)


def card(ticket: PrintedTicket) -> Image.Image:
    """The ticket as a colour picture, on paper or on a phone."""
    dark = ticket.look is Look.DARK
    paper, ink = ((0, 0, 0), (240, 240, 240)) if dark else ((255, 255, 255), (20, 20, 30))
    code = code_image(ticket.text, ticket.symbology)
    if dark:
        code = Image.fromarray(255 - np.array(code))
    width = max(400, code.width) + 2 * _MARGIN
    height = code.height + 2 * _MARGIN + _LINE * (len(ticket.captions) + 1)
    picture = Image.new("RGB", (width, height), paper)
    picture.paste(code.convert("RGB"), ((width - code.width) // 2, _MARGIN))
    draw = ImageDraw.Draw(picture)
    top = _MARGIN + code.height + _LINE // 2
    for number, caption in enumerate(ticket.captions):
        font = ImageFont.load_default(26 if number == 0 else 20)
        draw.text((width / 2, top), caption, ink, font, anchor="mt")
        top += _LINE
    return picture if ticket.look is Look.PAPER else _on_phone(picture)


def card_pixels(ticket: PrintedTicket) -> NDArray[np.uint8]:
    """The card as BGR pixels, as a camera would give them."""
    return np.ascontiguousarray(np.array(card(ticket), dtype=np.uint8)[:, :, ::-1])


def sheet(tickets: Sequence[PrintedTicket], path: Path) -> None:
    """Writes printable A4 pages with six tickets each; the file's ending says PDF or PNG.

    A PNG takes one page: further ones are written beside it as `name-2.png` and so on.
    """
    pages = [_page(tickets[first : first + 6]) for first in range(0, len(tickets), 6)]
    if not pages:
        raise ValueError("There are no tickets to print.")
    if path.suffix.lower() == ".pdf":
        pages[0].save(path, save_all=True, append_images=pages[1:], resolution=150)
        return
    for number, page in enumerate(pages, 1):
        page.save(path if number == 1 else path.with_stem(f"{path.stem}-{number}"))


def _page(tickets: Sequence[PrintedTicket]) -> Image.Image:
    page = Image.new("RGB", (1240, 1754), "white")
    cell_width, cell_height = 1240 // 2, 1754 // 3
    for place, ticket in enumerate(tickets):
        picture = card(replace(ticket, look=Look.PAPER))
        scale = min(1.0, (cell_width - 40) / picture.width, (cell_height - 40) / picture.height)
        if scale < 1:
            size = (int(picture.width * scale), int(picture.height * scale))
            picture = picture.resize(size, Image.Resampling.LANCZOS)
        left = (place % 2) * cell_width + (cell_width - picture.width) // 2
        top = (place // 2) * cell_height + (cell_height - picture.height) // 2
        page.paste(picture, (left, top))
    return page


def _on_phone(screen: Image.Image) -> Image.Image:
    width, height = screen.width + 28, screen.height + 90
    phone = Image.new("RGB", (width, height), (8, 8, 9))
    phone.paste(screen, (14, 45))
    return phone
