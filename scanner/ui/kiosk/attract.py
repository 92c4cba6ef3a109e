"""The kiosk's picture while nobody is there: a ticket comes up to the camera, in turning languages.

It only draws; time is all it knows.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle

from scanner.ui import i18n, theme
from scanner.ui.language import speaking
from scanner.ui.paint import CENTRE, Canvas, stamp, write
from scanner.ui.theme import Theme

EVERY_MS = 40
ROUND_S = 4.0  # one showing of the movement
LANGUAGE_S = 4.0


class Attract(Canvas):
    """Moves only while it is seen, and not at all where the system asks for less motion."""

    def __init__(self, look: Theme, languages: Sequence[str]) -> None:
        super().__init__(look)
        self._languages = languages
        self._began = time.monotonic()
        self.setAccessibleName(i18n.tr(i18n.HOLD))
        timer = QTimer(self)
        timer.timeout.connect(self._move)
        timer.start(EVERY_MS)

    def _move(self) -> None:
        if self.isVisible():
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        u, tone = theme.unit(self), self.look.idle
        passed = time.monotonic() - self._began
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tone.ground))
        edge = round(theme.EDGE * u)
        room = self.rect().adjusted(edge, edge, -edge, -edge)
        above = QRect(room.x(), room.y(), room.width(), int(room.height() * 0.7))
        below = room.adjusted(0, above.height(), 0, 0)
        still = not self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        self._picture(painter, above, 1.0 if still else passed % ROUND_S / ROUND_S, u)
        with speaking(self._languages[int(passed / LANGUAGE_S) % len(self._languages)]):
            words = i18n.tr(i18n.HOLD_YOURS)
        write(painter, below, words, tone.ink, 9 * u, bold=True, align=CENTRE)
        painter.end()

    def _picture(self, painter: QPainter, room: QRect, phase: float, u: float) -> None:
        """A frame in the middle, and a telephone with a code that rises into it and stays."""
        ink = self.look.idle.ink
        side = min(room.width(), room.height())
        middle = QPointF(room.center())
        frame = QRectF(0, 0, side * 0.62, side * 0.62)
        frame.moveCenter(middle)
        risen = min(1.0, phase / 0.45)
        eased = 1 - (1 - risen) ** 3
        phone = QRectF(0, 0, side * 0.4, side * 0.72)
        phone.moveCenter(middle + QPointF(0, (1 - eased) * side * 0.5))
        painter.setClipRect(room)
        painter.setPen(QPen(QColor(ink), 1.1 * u))
        painter.setBrush(QColor(self.look.ground))
        painter.drawRoundedRect(phone, 3 * u, 3 * u)
        code = phone.adjusted(side * 0.06, side * 0.2, -side * 0.06, -side * 0.2).toRect()
        stamp(painter, code, "code", ink)
        painter.setClipping(False)
        self._corners(painter, frame, self.look.pick if risen == 1.0 else ink, u)

    def _corners(self, painter: QPainter, frame: QRectF, ink: str, u: float) -> None:
        pen = QPen(QColor(ink), 1.6 * u)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        arm = frame.width() * 0.2
        for x, right in ((frame.left(), 1), (frame.right(), -1)):
            for y, down in ((frame.top(), 1), (frame.bottom(), -1)):
                painter.drawLine(QPointF(x, y), QPointF(x + right * arm, y))
                painter.drawLine(QPointF(x, y), QPointF(x, y + down * arm))
