"""Ready for doors? One line a check, green or red and in words, with its mend; printable."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from functools import partial

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from scanner.domain.check import Check
from scanner.ui import i18n
from scanner.ui.desk.parts import Ask, Button, Table, Words, row
from scanner.ui.desk.printed import as_pdf, in_order, readiness_page
from scanner.ui.desk.words import check_words, tr
from scanner.ui.language import spoken
from scanner.ui.theme import Theme
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import Checked, Ended, Job


class ReadinessPage(QWidget):
    """All checks of `gate-scanner doctor`."""

    def __init__(self, desk: Desk, zone: tzinfo | None, ask: Ask, look: Theme, lane: str) -> None:
        super().__init__()
        self._desk, self._zone, self._ask, self._look, self._lane = desk, zone, ask, look, lane
        self.checks: list[Check] = []
        self._at = datetime.now(UTC)
        self.said = Words(tr("desk", "Not looked yet."), "title")
        self.again = Button(tr("desk", "Look now"), self._run, main=True)
        self.paper = Button(tr("desk", "Save for printing (PDF)"), self._print)
        self.paper.setEnabled(False)
        self.pulse = Button(tr("desk", "Open the turnstile once…"), self._pulse)
        if desk.settings.turnstile.driver == "none":
            self.pulse.hide()
        heads = ["", tr("desk", "Check"), tr("desk", "Found"), tr("desk", "What to do")]
        self.table = Table(tr("desk", "Checks"), heads, stretch=2)
        self.table.setWordWrap(True)
        rows = self.table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addLayout(row(self.said, self.pulse, self.paper, self.again, stretch=0))
        layout.addWidget(self.table, 1)

    def shown(self) -> None:
        if not self.checks:
            self._run()

    def _run(self) -> None:
        self.checks = []
        self._at = datetime.now(UTC)
        self.table.setRowCount(0)
        self.again.setEnabled(False)
        self.paper.setEnabled(False)
        self.said.say(tr("desk", "Looking…"))
        self._desk.jobs.readiness()

    def receive(self, message: object) -> None:
        match message:
            case Checked(check):
                self.checks.append(check)
                self._fill()
            case Ended(Job.READINESS, _, sentence):
                self.said.say(i18n.said(sentence))
                self.again.setEnabled(True)
                self.paper.setEnabled(bool(self.checks))

    def _fill(self) -> None:
        shown = in_order(self.checks)
        bad, note, good = tr("desk", "✗ not ready"), tr("desk", "! note"), tr("desk", "✓ ok")
        marks = [bad if not c.ok else note if c.mend else good for c in shown]
        self.table.fill(
            [
                (mark, check_words(c.check), i18n.said(c.message), i18n.said(c.mend))
                for mark, c in zip(marks, shown, strict=True)
            ]
        )
        for at, check in enumerate(shown):
            tone = self._look.refuse
            if check.ok:
                tone = self._look.warn if check.mend else self._look.admit
            item = self.table.item(at, 0)
            if item is not None:
                item.setBackground(QColor(tone.ground))
                item.setForeground(QColor(tone.ink))

    def _pulse(self) -> None:
        if self._desk.acts.operator is None:
            self._desk.acts.pulse("")  # refused, in words
            return
        self._ask(
            tr("desk", "Open the turnstile once"),
            tr("desk", "It opens as for a visitor. Look whether the right arm moves."),
            self._desk.acts.pulse,
        )

    def _print(self) -> None:
        html = readiness_page(self.checks, self._lane, self._at, self._zone)
        self._desk.acts.save("readiness", "pdf", partial(as_pdf, html, spoken().direction))

    def rescale(self, px: int) -> None:
        self.table.rescale(px)
