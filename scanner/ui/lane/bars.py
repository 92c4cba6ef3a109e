"""The lane screen's edges: the banner of the worst alarm, the state bar, and the last scans."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from scanner.domain.link import LinkState
from scanner.ui import i18n, language, theme
from scanner.ui.paint import LEFT, RIGHT, stamp, write
from scanner.ui.plain import plain
from scanner.ui.sound import Silent
from scanner.ui.theme import Theme
from scanner.work.battery import LOW
from scanner.work.messages import Alarm, LinkChanged, Power, Standing
from scanner.work.serial_scanner import HandScannerState
from scanner.work.sight import CameraScore, CameraState, Sight

SOFT = 20  # of 100: tickets are read, and slower ones are not far
FEW_LINKS = 2  # as many are named even when all is well
LEAST = 0.8  # of the full size of letters: rather than smaller ones, what is well goes unsaid
MARKS = {"good": "tick", "warn": "alert", "bad": "cross"}


class Banner(QWidget):
    """One sentence across the window, or nothing."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.look = look
        self.sentence = ""
        self.well = False
        self.setVisible(False)

    def say(self, sentence: str, *, well: bool = False) -> None:
        """`well`: news that is no warning."""
        self.sentence, self.well = i18n.said(sentence), well
        self.setAccessibleName(self.sentence)
        self.setVisible(bool(sentence))
        self.update()

    def rescale(self, u: float) -> None:
        self.setFixedHeight(round(theme.BANNER * u))

    def paintEvent(self, event: QPaintEvent) -> None:
        u, tone = theme.unit(self), self.look.idle if self.well else self.look.warn
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tone.ground))
        pad = round(theme.GAP * u)
        side = self.height() - 2 * pad
        icon = "tick" if self.well else "alert"
        stamp(painter, QRect(2 * pad, pad, side, side), icon, tone.ink)
        room = self.rect().adjusted(side + 4 * pad, pad // 2, -pad, -pad // 2)
        least = theme.SMALL * 0.8 * u
        write(painter, room, self.sentence, tone.ink, theme.LARGE * u, least=least, bold=True)
        painter.end()


@dataclass(frozen=True, slots=True)
class Mark:
    """One segment of the state bar. `kind` good, warn, bad or "" (no mark)."""

    words: str
    kind: str = ""


class StateBar(QWidget):
    """Links, what is owed, the age of the local copy, ledger, devices, battery, clock. `tapped`: to
    switch a connection."""

    tapped = Signal()

    def __init__(self, look: Theme, lane_name: str, zone: tzinfo | None = None) -> None:
        super().__init__()
        self.look, self._zone = look, zone
        self.lane_name = plain(lane_name, 60)
        self.links: dict[str, LinkChanged] = {}
        self.standing: Standing | None = None
        self.camera = Mark("")
        self.hand_scanner = Mark("")
        self.ledger = Mark("")
        self.battery = Mark("")
        self.silent = False
        self.drawn: list[Mark] = []  # those there was room for
        self._standing_at = 0.0
        clock = QTimer(self)
        clock.timeout.connect(self.changed)
        clock.start(1000)

    def take(self, message: object) -> None:
        """Any message of the workers; most say nothing about the state of the lane."""
        match message:
            case LinkChanged():
                self.links[message.connection] = message
            case Standing():
                self.standing, self._standing_at = message, time.monotonic()
            case CameraState(sight):
                seeing = sight in (Sight.OK, Sight.ENDED)
                self.camera = Mark(i18n.tr(i18n.CAMERA), "good" if seeing else "bad")
            case CameraScore(sharp):
                words = i18n.tr(i18n.CAMERA_SHARP, n=sharp)
                self.camera = Mark(words, "warn" if sharp < SOFT else "good")
            case HandScannerState(connected):
                words = i18n.tr(i18n.HAND_SCANNER)
                self.hand_scanner = Mark(words, "good" if connected else "bad")
            case Silent(off):
                self.silent = off
            case Power(percent, plugged):
                words = i18n.tr(i18n.BATTERY, n=percent)
                kind = "good" if plugged else "bad" if percent <= LOW else "warn"
                self.battery = Mark(words, kind)
            case Alarm("ledger", sentence):
                self.ledger = Mark(i18n.tr(i18n.LEDGER), "bad" if sentence else "good")
            case _:
                return
        self.changed()

    def rescale(self, u: float) -> None:
        self.setFixedHeight(round(theme.BAR * u))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.tapped.emit()

    def marks(self) -> list[Mark]:
        """The segments from left to right."""
        kinds = {
            None: "",
            LinkState.ONLINE: "good",
            LinkState.SLOW: "warn",
            LinkState.OFFLINE: "bad",
        }
        made = [Mark(self.lane_name)]
        shown = [self.links[name] for name in sorted(self.links)]
        well = [link for link in shown if link.state is LinkState.ONLINE]
        if len(shown) > FEW_LINKS and well:
            made.append(Mark(i18n.tr(i18n.SO_MANY_ONLINE, n=len(well), all=len(shown)), "good"))
            shown = [link for link in shown if link not in well]
        for link in shown:
            words = i18n.link_words(plain(link.connection, 40), link.state, link.forced)
            made.append(Mark(words, kinds[link.state]))
        if self.standing is not None:
            owed, disputes = self.standing.owed, self.standing.disputes
            kind = "bad" if disputes else "warn" if owed else "good"
            made.append(Mark(i18n.owed_words(owed, disputes), kind))
            age = self.standing.manifest_age
            age = None if age is None else age + time.monotonic() - self._standing_at
            copy = i18n.copy_words(self.standing.manifest, age)
            fresh = self.standing.manifest.value == "FRESH"
            made.append(Mark(copy, "good" if fresh else "warn"))
        known = (self.ledger, self.camera, self.hand_scanner, self.battery)
        made += [mark for mark in known if mark.words]
        if self.silent:
            made.append(Mark(i18n.tr(i18n.NO_SOUND), "warn"))
        made.append(Mark(language.clock(datetime.now(UTC).astimezone(self._zone))))
        return made

    def changed(self) -> None:
        self.setAccessibleName(", ".join(mark.words for mark in self.marks() if mark.words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        u, look = theme.unit(self), self.look
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.panel))
        gap, side = round(theme.GAP * u), round(2.6 * u)
        letters = QFontMetrics(theme.font(theme.SMALL * u))

        def room(mark: Mark) -> int:
            """Its words in full size; metrics are rounded, and nothing may wrap."""
            return letters.horizontalAdvance(mark.words) + gap // 2

        def left(marks: list[Mark]) -> int:
            """The width there is for words, beside icons and gaps."""
            icons = sum(1 for mark in marks if mark.kind)
            return self.width() - gap * (len(marks) + 1) - (side + gap // 2) * icons

        marks = [mark for mark in self.marks() if mark.words]
        while (needs := sum(map(room, marks))) * LEAST > (free := left(marks)):
            well = [mark for mark in marks if mark.kind == "good"]
            if not well:
                break
            marks.remove(well[-1])
        self.drawn = marks
        size = theme.SMALL * u * min(1.0, free / needs)
        x = gap
        for mark in marks:
            if mark.kind:
                stamp(painter, QRect(x, 0, side, self.height()), MARKS[mark.kind], look.ink)
                x += side + gap // 2
            box = QRect(x, 0, free * room(mark) // needs, self.height())
            align = RIGHT if mark is marks[-1] else LEFT
            words = mark.words.replace(" ", "\N{NO-BREAK SPACE}")
            least = theme.SMALL * 0.55 * u
            write(painter, box, words, look.ink, size, least=least, align=align)
            x += box.width() + gap
        painter.end()
