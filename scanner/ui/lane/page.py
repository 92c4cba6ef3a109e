"""What the pages over the verdict have in common: a title, big buttons, and a size that follows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from scanner.ui import theme
from scanner.ui.paint import LEFT, Canvas, fit, mirrored, stamp, write
from scanner.ui.theme import Theme


class Line(Canvas):
    """One text that shrinks into the room it is given; plain text only.

    `group`: texts that are drawn in one size, that of the one with the least room.
    """

    def __init__(
        self,
        look: Theme,
        text: str = "",
        *,
        size: float = theme.BODY,
        bold: bool = False,
        align: Qt.AlignmentFlag = LEFT,
    ) -> None:
        super().__init__(look)
        self.size_units, self.bold, self.align = size, bold, align
        self.group: Sequence[Line] = (self,)
        self._text = ""
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def text(self) -> str:
        return self._text

    def pixels(self) -> int:
        """The size of the letters that this text alone would be drawn in."""
        u = theme.unit(self)
        most, least = int(self.size_units * u), int(theme.SMALL * 0.8 * u)
        return fit(self._text, self.width(), self.height(), most, least, self.bold)[0]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = min(line.pixels() for line in self.group)
        write(
            painter,
            self.rect(),
            self._text,
            self.look.ink,
            size,
            least=size,
            bold=self.bold,
            align=self.align,
        )
        painter.end()


class BigButton(QPushButton):
    """A button of touch size: an icon or a key to press, then words that shrink to fit.

    `key` is the keyboard's way to it, drawn in a box ("3", "F8"). Hand scanners press no button:
    see `scanner.ui.hand_scanner`. `above`: icon and key over the words, for narrow buttons.
    """

    def __init__(
        self,
        look: Theme,
        words: str,
        *,
        key: str = "",
        icon_name: str = "",
        above: bool = False,
    ) -> None:
        super().__init__()
        self.above = above
        self.look, self.words, self.key, self.icon_name = look, words, key, icon_name
        self.details = ""
        self.picked = False
        self.bold = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(f"{words} ({key})" if key else words)

    def set_words(self, words: str, details: str = "") -> None:
        self.words, self.details = words, details
        self.setAccessibleName(f"{words} ({self.key})" if self.key else words)
        self.setAccessibleDescription(details)
        self.update()

    def mark(self, picked: bool) -> None:
        """Outline it as the one to press, or no longer."""
        self.picked = picked
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        u, look = theme.unit(self), self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.picked or self.isChecked() or self.hasFocus()
        thick = max(2, round((0.7 if lit else 0.25) * u))
        pen = QPen(QColor(look.pick if lit else look.line), thick)
        if not self.isEnabled():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(look.line if self.isDown() else look.panel))
        inset = thick // 2 + 1
        radius = theme.RADIUS * u
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), radius, radius)
        pad = round(theme.GAP * u * (0.4 if self.above else 1))
        room = self.rect().adjusted(pad + thick, pad // 2, -pad - thick, -pad // 2)
        if self.above:
            head = QRect(room.x(), room.y(), room.width(), room.height() // 2)
            self._paint_head(painter, head, u)
            room = room.adjusted(0, head.height(), 0, 0)
        else:
            room = self._paint_head(painter, room, u)
        self._paint_words(painter, room, u)
        painter.end()

    def _paint_head(self, painter: QPainter, room: QRect, u: float) -> QRect:
        """Icon and key at the left; returns the room that is left for words."""
        ink, gap = self.look.ink, round(theme.GAP * u)
        if self.icon_name:
            side = min(round(5 * u), room.height())
            stamp(painter, QRect(room.x(), room.y(), side, room.height()), self.icon_name, ink)
            room = room.adjusted(side + gap, 0, 0, 0)
        if self.key:
            wide = round((2.6 + 1.9 * len(self.key)) * u)
            box = QRect(room.x(), 0, wide, min(round(5.6 * u), room.height()))
            box.moveTop(room.y() + (room.height() - box.height()) // 2)
            painter.setPen(QPen(QColor(self.look.quiet), max(1, round(0.2 * u))))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(mirrored(painter, box), u * 0.8, u * 0.8)
            write(
                painter,
                box.adjusted(2, 2, -2, -2),
                self.key,
                ink,
                3.4 * u,
                bold=True,
                align=Qt.AlignmentFlag.AlignCenter,
            )
            room = room.adjusted(wide + gap, 0, 0, 0)
        return room

    def _paint_words(self, painter: QPainter, room: QRect, u: float) -> None:
        ink, least = self.look.ink, theme.SMALL * 0.75 * u
        if not self.details:
            most = theme.BODY if self.above else theme.LARGE
            write(painter, room, self.words, ink, most * u, least=least, bold=self.bold)
            return
        top = QRect(room.x(), room.y(), room.width(), int(room.height() * 0.45))
        rest = room.adjusted(0, top.height(), 0, 0)
        write(painter, top, self.words, ink, theme.LARGE * u, least=least, bold=True)
        write(painter, rest, self.details, self.look.quiet, theme.BODY * 1.15 * u, least=least)


class IconButton(BigButton):
    """A key of the keypad: one glyph or icon in the middle."""

    def _paint_words(self, painter: QPainter, room: QRect, u: float) -> None:
        write(
            painter,
            room,
            self.words,
            self.look.ink,
            min(self.height() * 0.5, self.width() * 0.55, theme.TITLE * 2 * u),
            bold=self.bold,
            align=Qt.AlignmentFlag.AlignCenter,
        )

    def _paint_head(self, painter: QPainter, room: QRect, u: float) -> QRect:
        if not self.icon_name:
            return room
        stamp(painter, room.adjusted(0, round(u), 0, -round(u)), self.icon_name, self.look.ink)
        return QRect()
