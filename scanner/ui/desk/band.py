"""The top of the desk: the one sentence, with a shape and a colour; and what long work is doing."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from scanner.domain.standing import Headline, Mood
from scanner.ui import i18n
from scanner.ui.desk.parts import Button, Words
from scanner.ui.desk.style import tone_of
from scanner.ui.desk.words import outside, tr
from scanner.ui.i18n import age_words, listed, number
from scanner.ui.language import QT_TRANSLATE_NOOP
from scanner.ui.paint import Canvas, stamp, write
from scanner.ui.theme import Theme
from scanner.work.desk.messages import Ended, Job, Progress

SHAPES = {Mood.GOOD: "tick", Mood.WAITING: "wait", Mood.NEEDED: "alert"}
JOBS = {
    Job.DELIVER: QT_TRANSLATE_NOOP("desk", "Delivering"),
    Job.RENEW: QT_TRANSLATE_NOOP("desk", "Renewing the local copy"),
    Job.EXPORT: QT_TRANSLATE_NOOP("desk", "Writing the list"),
}


class Band(Canvas):
    """How things stand, to be read from across the room."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look)
        self.px = 14
        self.headline: Headline | None = None
        self.show_headline(None)

    def show_headline(self, headline: Headline | None) -> None:
        if headline is not None and headline == self.headline:
            return
        self.headline = headline
        said = tr("desk", "Looking…")
        if headline is not None:
            said = f"{i18n.said(headline.sentence)}. {i18n.said(headline.more)}"
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, round(self.px * 5))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        px = self.px
        if self.headline is None:
            painter.fillRect(self.rect(), QColor(self.look.panel))
            write(
                painter,
                self.rect().adjusted(px, 0, 0, 0),
                tr("desk", "Looking…"),
                self.look.ink,
                px,
            )
            painter.end()
            return
        tone = tone_of(self.look, self.headline.mood)
        painter.fillRect(self.rect(), QColor(tone.ground))
        side = round(px * 3)
        spot = QRect(px, (self.height() - side) // 2, side, side)
        stamp(painter, spot, SHAPES[self.headline.mood], tone.ink)
        left = side + 2 * px
        wide = self.width() - left - px
        top = QRect(left, px // 2, wide, round(px * 2.5))
        low = QRect(left, top.bottom(), wide, self.height() - top.bottom() - px // 2)
        write(
            painter, top, i18n.said(self.headline.sentence), tone.ink, px * 1.9, least=px, bold=True
        )
        write(painter, low, i18n.said(self.headline.more), tone.ink, px * 1.05, least=px * 0.7)
        painter.end()


class JobBar(QWidget):
    """Progress, rate, time left, and a way to stop; below it the last thing that was said."""

    cancelled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("desk", "Progress"))
        self.rate = Words(wrap=False)
        self.stop = Button(tr("desk", "Stop"), lambda: self.cancelled.emit(self._job))
        self.said = Words(kind="strong")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said, 1)
        layout.addWidget(self.rate)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.stop)
        self._busy(False)

    def _busy(self, on: bool) -> None:
        for part in (self.bar, self.rate, self.stop):
            part.setVisible(on)

    def say(self, sentence: str, well: bool = True) -> None:
        said = i18n.said(sentence)
        self.said.say(said if well else f"! {said}")

    def progress(self, message: Progress) -> None:
        if message.job not in JOBS:
            return
        self._job = message.job
        self._busy(True)
        self.said.say(tr("desk", JOBS[message.job]))
        self.bar.setRange(0, message.all or 0)
        self.bar.setValue(message.done)
        parts = [number(message.done)]
        if message.all is not None:
            parts = [
                tr("desk", "{n} of {all}").format(n=number(message.done), all=number(message.all))
            ]
        parts.append(tr("desk", "{n} a second").format(n=number(round(message.rate))))
        if message.left is not None:
            parts.append(tr("desk", "{time} left").format(time=age_words(message.left)))
        if message.what:
            parts.append(outside(message.what, 40))
        self.rate.say(listed(parts))

    def ended(self, message: Ended) -> None:
        self.say(message.sentence, well=message.ok)
        if message.job is self._job:
            self._job = None
            self._busy(False)
