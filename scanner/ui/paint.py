"""Drawing that cannot clip: text that shrinks into its box, icons in any size and colour. Boxes are
planned from left to right; on a screen that reads from right to left they are mirrored here."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from scanner.ui.assets import asset
from scanner.ui.theme import Theme, font

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
CENTRE = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAP = int(Qt.TextFlag.TextWordWrap.value)
_ANYWHERE = int(Qt.TextFlag.TextWrapAnywhere.value)


class Canvas(QWidget):
    """A widget that draws itself into whatever room the layout gives it, and asks for none."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def mirrored(painter: QPainter, box: QRect) -> QRect:
    """Where `box` goes on the widget that is painted, in its own direction."""
    device = painter.device()
    if not isinstance(device, QWidget):
        return box
    return QStyle.visualRect(device.layoutDirection(), device.rect(), box)


@lru_cache(maxsize=2048)
def fit(
    text: str, width: int, height: int, most: int, least: int, bold: bool = False
) -> tuple[int, str, bool]:
    """The largest pixel size (`least`…`most`) in which `text` wraps into width × height.

    Returns (size, text, whole). Where even `least` is too large, words are broken; what then still
    does not fit ends in an ellipsis, and `whole` is False.
    """

    def fits(words: str, size: int, flags: int) -> bool:
        metrics = QFontMetrics(font(size, bold))
        box = metrics.boundingRect(QRect(0, 0, width, 1_000_000), flags, words)
        return box.width() <= width and box.height() <= height

    least = max(1, min(least, most))
    if fits(text, least, _WRAP):
        low, high = least, most
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if fits(text, middle, _WRAP) else (low, middle - 1)
        return low, text, True
    if fits(text, least, _ANYWHERE):
        return least, text, True
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        fine = fits(text[:middle] + "…", least, _ANYWHERE)
        low, high = (middle, high) if fine else (low, middle - 1)
    return least, text[:low].rstrip() + "…", False


def write(
    painter: QPainter,
    box: QRect,
    text: str,
    ink: str,
    most: float,
    *,
    least: float = 0.0,
    bold: bool = False,
    align: Qt.AlignmentFlag = LEFT,
) -> bool:
    """Draw plain text into `box`, no larger than `most` pixels. False when it had to be cut."""
    if not text or box.width() <= 0 or box.height() <= 0:
        return not text
    floor = int(least or most * 0.45)
    size, words, whole = fit(text, box.width(), box.height(), int(most), floor, bold)
    box = mirrored(painter, box)
    device = painter.device()
    if isinstance(device, QWidget):
        painter.setLayoutDirection(device.layoutDirection())
    painter.setFont(font(size, bold))
    painter.setPen(QColor(ink))
    metrics = painter.fontMetrics()
    flags = _WRAP if metrics.boundingRect(box, _WRAP, words).width() <= box.width() else _ANYWHERE
    painter.drawText(box, flags | int(align.value), words)
    return whole


@lru_cache(maxsize=32)
def _drawing(name: str) -> bytes:
    return asset("icons", f"{name}.svg").read_bytes()


@lru_cache(maxsize=256)
def _icon(name: str, ink: str, side: int, ratio: float) -> QPixmap:
    drawing = _drawing(name).replace(b"currentColor", ink.encode())
    pixels = max(1, round(side * ratio))
    picture = QPixmap(QSize(pixels, pixels))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def stamp(painter: QPainter, box: QRect, name: str, ink: str) -> None:
    """Draw an icon centred in `box`, as large as fits."""
    side = min(box.width(), box.height())
    if side > 0:
        box = mirrored(painter, box)
        x = box.x() + (box.width() - side) // 2
        y = box.y() + (box.height() - side) // 2
        painter.drawPixmap(x, y, _icon(name, ink, side, painter.device().devicePixelRatio()))
