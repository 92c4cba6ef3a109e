"""The live camera picture with the found codes outlined. It fetches; nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF

from scanner.domain.reading import Corners
from scanner.ui import i18n, theme
from scanner.ui.commands import Frame
from scanner.ui.paint import CENTRE, Canvas, stamp, write
from scanner.ui.theme import Theme

EVERY_MS = 33


class Picture(Canvas):
    """Asks `latest` for the newest frame 30 times a second, and paints only a new one.

    `mirror` is for visitors, who aim by it: left is left, and no room is wasted on black bars.
    """

    def __init__(
        self, latest: Callable[[], Frame | None], look: Theme, *, mirror: bool = False
    ) -> None:
        super().__init__(look)
        self._mirror = mirror
        self.hint = ""
        self._latest = latest
        self._source: NDArray[np.uint8] | None = None
        self._image: NDArray[np.uint8] | None = None
        self._outlines: tuple[Corners, ...] = ()
        self._shrunk = 1
        self.setAccessibleName(i18n.tr(i18n.NO_PICTURE))
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.fetch)
        self._timer.start(EVERY_MS)

    def fetch(self) -> None:
        """Take the newest frame, if it is another one than the last."""
        if not self.isVisible():
            return
        frame = self._latest()
        image, outlines = frame if frame is not None else (None, ())
        if image is self._source and outlines == self._outlines:
            return
        self._source, self._outlines = image, outlines
        self._image = None if image is None else self._reduced(image)
        self.update()

    def set_hint(self, hint: str) -> None:
        """Words over the picture that help the person who holds the ticket, or ""."""
        if hint != self.hint:
            self.hint = hint
            self.update()

    def _reduced(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Every n-th pixel, as few as the widget needs: far cheaper than scaling them all."""
        ratio = self.devicePixelRatioF()
        fits = (image.shape[1] / max(1, self.width()), image.shape[0] / max(1, self.height()))
        self._shrunk = max(1, int((min(fits) if self._mirror else max(fits)) / ratio))
        return np.ascontiguousarray(image[:: self._shrunk, :: self._shrunk])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        u = theme.unit(self)
        painter.fillRect(self.rect(), QColor("#000000"))
        if self._image is None:
            self._paint_nothing(painter, u)
        else:
            self._paint_frame(painter, self._image, u)
        if self.hint:
            high = round(theme.BAR * 1.2 * u)
            band = QRect(0, self.height() - high, self.width(), high)
            painter.fillRect(band, QColor(self.look.band.ground))
            write(painter, band, self.hint, self.look.band.ink, theme.LARGE * u, align=CENTRE)
        painter.end()

    def _paint_nothing(self, painter: QPainter, u: float) -> None:
        box = self.rect().adjusted(0, 0, 0, -self.height() // 3)
        side = box.height() // 5
        stamp(painter, box.adjusted(0, side, 0, -side), "camera", "#b9c5cf")
        words = self.rect().adjusted(0, self.height() * 2 // 3, 0, 0)
        write(painter, words, i18n.tr(i18n.NO_PICTURE), "#ffffff", theme.BODY * u, align=CENTRE)

    def _paint_frame(self, painter: QPainter, image: NDArray[np.uint8], u: float) -> None:
        high, wide = image.shape[:2]
        picture = QImage(image.data, wide, high, image.strides[0], QImage.Format.Format_BGR888)
        scales = (self.width() / wide, self.height() / high)
        scale = max(scales) if self._mirror else min(scales)
        box = QRect(0, 0, round(wide * scale), round(high * scale))
        box.moveCenter(self.rect().center())
        painter.save()
        if self._mirror:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(box, picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pixel = scale / self._shrunk
        for corners in self._outlines:
            outline = QPolygonF(
                [QPointF(box.x() + x * pixel, box.y() + y * pixel) for x, y in corners]
            )
            for colour, thick in (("#000000", 1.1), ("#ffd34d", 0.6)):
                painter.setPen(QPen(QColor(colour), max(2.0, thick * u)))
                painter.drawPolygon(outline)
        painter.restore()
