"""The main part of the lane screen: shape, word and colour, readable from three metres.

It draws the `Face` it was given and may not decide what that is.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from scanner.ui import theme
from scanner.ui.lane.face import Face, idle_face
from scanner.ui.paint import CENTRE, LEFT, RIGHT, Canvas, stamp, write
from scanner.ui.theme import Theme, Tone

LONG_PRODUCT = 36  # characters that fit into one line at full size


class VerdictPanel(Canvas):
    """Shows one face. `whole` is False when a text did not fit even at its smallest size."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look)
        self.face = idle_face()
        self.whole = True
        self.show_face(self.face)

    def show_face(self, face: Face) -> None:
        self.face = face
        self.setAccessibleName(face.word)
        self.setAccessibleDescription(face.spoken())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone: Tone = getattr(self.look, self.face.tone)
        u = theme.unit(self)
        painter.fillRect(self.rect(), QColor(tone.ground))
        edge = round(theme.EDGE * u)
        room = self.rect().adjusted(edge, edge, -edge, -edge)
        self.whole = _Drawing(painter, self.face, tone, self.look, u).into(room)
        painter.end()


class _Drawing:
    """One paint of one face."""

    def __init__(self, painter: QPainter, face: Face, tone: Tone, look: Theme, u: float) -> None:
        self.painter, self.face, self.tone, self.look, self.u = painter, face, tone, look, u

    def into(self, box: QRect) -> bool:
        """Word on top, then shape beside digits or reason, then details, notices and the foot."""
        face, u = self.face, self.u
        gap = round(theme.GAP * u)
        weights = {
            "word": 25,
            "middle": 36,
            "details": 8 * len(face.details) + (8 if self._long_product() else 0),
            "aside": 10 if face.people and face.reason else 0,
            "notices": 13 if face.notices else 0,
            "foot": 6 if face.foot else 0,
        }
        rows = [name for name, weight in weights.items() if weight]
        free = box.height() - gap * (len(rows) - 1)
        total = sum(weights.values())
        y, whole = box.y(), True
        for name in rows:
            high = int(free * weights[name] / total)
            row = QRect(box.x(), y, box.width(), high)
            whole = getattr(self, f"_{name}")(row) and whole
            y += high + gap
        return whole

    def _word(self, row: QRect) -> bool:
        return write(
            self.painter,
            row,
            self.face.word,
            self.tone.ink,
            theme.WORD * self.u,
            least=theme.BODY * self.u,
            bold=True,
            align=CENTRE,
        )

    def _middle(self, row: QRect) -> bool:
        face, u = self.face, self.u
        bare = not face.people and not face.reason
        if bare:
            stamp(self.painter, row, face.shape, self.tone.ink)
            return True
        side = min(row.height(), int(row.width() * 0.36))
        stamp(self.painter, QRect(row.x(), row.y(), side, row.height()), face.shape, self.tone.ink)
        gap = round(theme.GAP * 2.5 * u)
        rest = row.adjusted(side + gap, 0, 0, 0)
        if not face.people:
            return self._text(rest, face.reason, 7.4, bold=True)
        return self._people(rest)

    def _people(self, rest: QRect) -> bool:
        face, u = self.face, self.u
        digits = face.digits
        wide = int(rest.width() * min(0.62, 0.3 + 0.12 * len(digits)))
        left = QRect(rest.x(), rest.y(), wide, rest.height())
        gap = round(theme.GAP * 2 * u)
        right = rest.adjusted(wide + gap, 0, 0, 0)
        whole = write(
            self.painter,
            left,
            digits,
            self.tone.ink,
            theme.DIGITS * u,
            least=theme.TITLE * u,
            bold=True,
            align=CENTRE,
        )
        # "2 adults" stays on one line: it rather shrinks than wraps.
        lines = "\n".join(line.replace(" ", "\N{NO-BREAK SPACE}") for line in face.party)
        return self._text(right, lines, 8.0, bold=True) and whole

    def _aside(self, row: QRect) -> bool:
        return self._text(row, self.face.reason, theme.LARGE)

    def _details(self, row: QRect) -> bool:
        """Product, slot and name; a long product's name has two lines' room."""
        lines = self.face.details
        parts = len(lines) + self._long_product()
        whole, y = True, row.y()
        for i, line in enumerate(lines):
            first = i == 0
            high = row.height() * (2 if first and self._long_product() else 1) // parts
            size = theme.TITLE if first else theme.LARGE
            whole = (
                self._text(QRect(row.x(), y, row.width(), high), line, size, bold=first) and whole
            )
            y += high
        return whole

    def _long_product(self) -> bool:
        return bool(self.face.details) and len(self.face.details[0]) > LONG_PRODUCT

    def _notices(self, row: QRect) -> bool:
        """A band in its own colours: it must not drown in the verdict's."""
        band, u = self.look.band, self.u
        self.painter.fillRect(row, QColor(band.ground))
        pad = round(theme.GAP * u)
        side = row.height() - 2 * pad
        spot = QRect(row.x() + pad, row.y() + pad, side, side)
        stamp(self.painter, spot, self.face.notice_shape, band.ink)
        return write(
            self.painter,
            row.adjusted(side + 3 * pad, 0, -pad, 0),
            " · ".join(self.face.notices),
            band.ink,
            row.height() * 0.72,
            least=theme.SMALL * u,
            bold=True,
            align=LEFT,
        )

    def _foot(self, row: QRect) -> bool:
        return write(
            self.painter,
            row,
            self.face.foot,
            self.tone.ink,
            theme.LARGE * 0.9 * self.u,
            least=theme.SMALL * 0.8 * self.u,
            align=RIGHT,
        )

    def _text(self, box: QRect, text: str, size: float, *, bold: bool = False) -> bool:
        least = theme.SMALL * 0.9 * self.u
        return write(self.painter, box, text, self.tone.ink, size * self.u, least=least, bold=bold)
