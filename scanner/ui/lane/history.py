"""The last scans of this window, newest first. A reminder for staff, not the journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from scanner.domain.delivery import DeliveryState
from scanner.domain.verdict import Source, Verdict
from scanner.ui import i18n, language, theme
from scanner.ui.lane.face import face_of
from scanner.ui.paint import RIGHT, TOP, Canvas, mirrored, stamp, write
from scanner.ui.theme import Theme
from scanner.work.answer import Answer


@dataclass(slots=True)
class Past:
    """One scan of the history."""

    answer: Answer
    delivery: DeliveryState | None
    undone: bool = False

    @property
    def words(self) -> tuple[str, str]:
        """Two lines: what came of it, and of what."""
        decision = self.answer.decision
        if decision.verdict is Verdict.ADMIT:
            count = decision.people
            head = i18n.people_words(count)
            if decision.candidate is None:
                overridden = decision.source is Source.OVERRIDE
                head = i18n.tr(i18n.ON_A_WORD if overridden else i18n.NOT_CHECKED)
        else:
            head = i18n.reason_words(decision.reason)
        if self.undone:
            head = f"{head}, {i18n.tr(i18n.UNDONE)}"
        details = face_of(self.answer).details
        return head, details[0] if details else ""

    @property
    def tick(self) -> str:
        return i18n.delivery_words(self.delivery).split(" ")[0] if not self.undone else ""


class History(Canvas):
    """The last scans, newest first, as many as fit."""

    KEPT = 30

    def __init__(self, look: Theme, zone: tzinfo | None = None) -> None:
        super().__init__(look)
        self.zone = zone
        self.past: list[Past] = []
        self.setAccessibleName(i18n.tr(i18n.LAST_SCANS))

    def add(self, answer: Answer) -> None:
        """A newer answer to the same scan (a choice made, a resumed one) takes its place."""
        self.past = [past for past in self.past if past.answer.scan.id != answer.scan.id]
        self.past.insert(0, Past(answer, answer.delivery))
        del self.past[self.KEPT :]
        self.changed()

    def settle(self, deliveries: Mapping[str, DeliveryState]) -> None:
        """What has become of deliveries, by scan id."""
        for past in self.past:
            past.delivery = deliveries.get(past.answer.scan.id, past.delivery)
        self.changed()

    def of(self, scan_id: str) -> Past | None:
        return next((past for past in self.past if past.answer.scan.id == scan_id), None)

    def last_admission(self) -> Past | None:
        """The newest admission that was not taken back."""
        admitted = (p for p in self.past if p.answer.decision.verdict is Verdict.ADMIT)
        return next((past for past in admitted if not past.undone), None)

    def changed(self) -> None:
        lines = [", ".join(part for part in past.words if part) for past in self.past[:5]]
        self.setAccessibleDescription(". ".join(lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        u, look = theme.unit(self), self.look
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.panel))
        gap = round(theme.GAP * u)
        if not self.past:
            box = self.rect().adjusted(gap, gap, -gap, -gap)
            write(painter, box, i18n.tr(i18n.NOTHING_YET), look.quiet, theme.BODY * u, align=TOP)
        high = round(8.2 * u)
        for at, past in enumerate(self.past[: self.height() // high]):
            row = QRect(gap, at * high, self.width() - 2 * gap, high)
            self._paint_row(painter, row, past, u)
        painter.end()

    def _paint_row(self, painter: QPainter, row: QRect, past: Past, u: float) -> None:
        look = self.look
        face = face_of(past.answer)
        tone = getattr(look, face.tone)
        side = round(5.6 * u)
        spot = QRect(row.x(), row.y() + (row.height() - side) // 2, side, side)
        painter.fillRect(mirrored(painter, spot), QColor(tone.ground))
        inset = side // 6
        shape = "undo" if past.undone else face.shape
        stamp(painter, spot.adjusted(inset, inset, -inset, -inset), shape, tone.ink)
        left = row.x() + side + round(theme.GAP * u)
        wide = row.right() - left
        half = row.height() // 2
        stamped = round(13 * u)
        head, what = past.words
        top = QRect(left, row.y() + half // 6, wide - stamped, half)
        low = QRect(left, row.y() + half, wide - round(4.5 * u), half - half // 6)
        small = theme.SMALL * u
        write(painter, top, head, look.ink, theme.BODY * u, least=small * 0.7, bold=True)
        write(painter, low, what, look.quiet, small, least=small * 0.7)
        when = QRect(left, top.y(), wide, half)
        write(painter, when, clock(past.answer.scan.at, self.zone), look.quiet, small, align=RIGHT)
        ticks = QRect(left, low.y(), wide, low.height())
        write(painter, ticks, past.tick, look.ink, theme.BODY * u, bold=True, align=RIGHT)


def clock(at: datetime, zone: tzinfo | None) -> str:
    """A time of today, to the second (`zone` None: the system's)."""
    return language.clock(at.astimezone(zone), seconds=True)
