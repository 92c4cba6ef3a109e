"""Bars over a day and bars by name, drawn with Qt's own painter. They show counts and nothing
else; what they show is told to a screen reader too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from scanner.ui.desk.words import outside, tr
from scanner.ui.language import clock, listed, number
from scanner.ui.paint import CENTRE, RIGHT, Canvas, write
from scanner.ui.theme import Theme

LANE_RATE = 11  # people a minute that one lane lets in
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000)


def nice(most: float) -> int:
    """The step of an axis with some five lines."""
    return next((step for step in _STEPS if most / step <= 5), _STEPS[-1])


class DayChart(Canvas):
    """People by the slice of a day, and the line of what one lane can let in."""

    def __init__(self, look: Theme, zone: tzinfo | None, slice_s: int) -> None:
        super().__init__(look)
        self._zone, self._slice = zone, slice_s
        self.bars: tuple[tuple[int, int], ...] = ()
        self.px = 14
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight
        )  # as time and figures run everywhere
        self.setMinimumHeight(120)
        self.show_bars(())

    def sizeHint(self) -> QSize:
        return QSize(400, 220)

    def show_bars(self, bars: tuple[tuple[int, int], ...]) -> None:
        self.bars = bars
        said = tr("desk", "People in every five minutes")
        if bars:
            start, most = max(bars, key=lambda bar: bar[1])
            when = clock(datetime.fromtimestamp(start, UTC).astimezone(self._zone))
            peak = tr("desk", "the most were {n} from {when}").format(n=number(most), when=when)
            said = f"{said}: {peak}"
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.look.panel))
        px, look = self.px, self.look
        left, low = px * 3, px * 2
        area = self.rect().adjusted(left, px, -px, -low)
        if not self.bars:
            write(painter, area, tr("desk", "Nobody came in on this day."), look.quiet, px * 1.1)
            painter.end()
            return
        first, last = self.bars[0][0], self.bars[-1][0]
        first -= first % 3600
        slices = max((last - first) // self._slice + 1, 12)
        enough = LANE_RATE * self._slice / 60
        top = max(max(people for _, people in self.bars) * 1.1, enough * 1.1)
        self._axis(painter, area, top, first, slices)
        wide = area.width() / slices
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.pick))
        for start, people in self.bars:
            at = area.x() + (start - first) // self._slice * wide
            high = round(area.height() * people / top)
            bar = QRect(round(at), area.bottom() - high + 1, max(1, round(wide) - 1), high)
            painter.drawRect(bar)
        line = area.bottom() - round(area.height() * enough / top)
        painter.setPen(QPen(QColor(look.ink), 1, Qt.PenStyle.DashLine))
        painter.drawLine(area.x(), line, area.right(), line)
        box = QRect(area.x(), line - px - 4, area.width() - 4, px + 4)
        words = tr("desk", "one lane: {n} a minute").format(n=LANE_RATE)
        box.setLeft(box.right() - painter.fontMetrics().horizontalAdvance(words) - px * 2)
        painter.fillRect(box, QColor(look.panel))
        write(painter, box, words, look.ink, px * 0.85, align=RIGHT)
        painter.end()

    def _axis(self, painter: QPainter, area: QRect, top: float, first: int, slices: int) -> None:
        px, look = self.px, self.look
        step = nice(top)
        for value in range(0, int(top) + 1, step):
            y = area.bottom() - round(area.height() * value / top)
            painter.setPen(QPen(QColor(look.line), 1))
            painter.drawLine(area.x(), y, area.right(), y)
            box = QRect(0, y - px, area.x() - px // 2, px * 2)
            write(painter, box, number(value), look.quiet, px * 0.85, align=RIGHT)
        hours = slices * self._slice / 3600
        every = next((h for h in (1, 2, 3, 6, 12) if hours / h * px * 4 <= area.width()), 24)
        for hour in range(0, int(hours) + 1, every):
            x = area.x() + round(hour * 3600 / self._slice * area.width() / slices)
            at = datetime.fromtimestamp(first + hour * 3600, UTC).astimezone(self._zone)
            x = min(x - px * 2, self.width() - px * 4)  # below its place, and never cut
            box = QRect(x, area.bottom() + 2, px * 4, px * 2 - 2)
            write(painter, box, clock(at), look.quiet, px * 0.85, align=CENTRE)


class NamedBars(Canvas):
    """Counts by name, the largest on top."""

    def __init__(self, look: Theme, title: str) -> None:
        super().__init__(look)
        self._title = title
        self.rows: tuple[tuple[str, int], ...] = ()
        self.px = 14
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMinimumHeight(100)
        self.show_rows(())

    def sizeHint(self) -> QSize:
        return QSize(240, 160)

    def show_rows(self, rows: Sequence[tuple[str, int]]) -> None:
        self.rows = tuple(rows)
        told = listed(f"{outside(name, 60)} {number(count)}" for name, count in self.rows[:12])
        none = tr("desk", "none")
        self.setAccessibleName(f"{self._title}: {told or none}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.look.panel))
        px, look = self.px, self.look
        high = round(px * 1.8)
        head = QRect(px, px // 2, self.width() - 2 * px, high)
        write(painter, head, self._title, look.ink, px, bold=True)
        most = max((count for _, count in self.rows), default=0)
        if not self.rows:
            write(painter, head.translated(0, high), tr("desk", "none"), look.quiet, px)
        room = max(0, (self.height() - high - px) // high)
        names = self.width() * 45 // 100
        for at, (name, count) in enumerate(self.rows[:room]):
            y = high + px // 2 + at * high
            words = outside(name, 60) or tr("desk", "not known")
            write(
                painter, QRect(px, y, names - px, high), words, look.ink, px * 0.9, least=px * 0.7
            )
            free = self.width() - names - px * 5
            wide = max(2, round(free * count / most)) if most else 2
            painter.fillRect(QRect(names, y + high // 5, wide, high * 3 // 5), QColor(look.pick))
            box = QRect(names + wide + px // 2, y, px * 5, high)
            write(painter, box, number(count), look.ink, px * 0.9)
        painter.end()
