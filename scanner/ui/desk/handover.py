"""The end of the day: the report as it will be printed, and closing. A day is not closed while
anything is owed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import partial

from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from scanner.ui import i18n
from scanner.ui.desk.parts import Ask, Button, Words, named, row
from scanner.ui.desk.printed import as_pdf, report_page
from scanner.ui.desk.words import many, tr
from scanner.ui.language import day, plural, spoken
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import Acted, ReportOf
from scanner.work.desk.report import Report, as_csv

_STAY_OPEN = plural("desk", "%n disputes stay open.", "", 1)
_STILL_OPEN = plural("desk", "Nothing is owed; %n disputes are still open.", "", 1)


class HandoverPage(QWidget):
    """One day's report."""

    def __init__(self, desk: Desk, zone: tzinfo | None, ask: Ask) -> None:
        super().__init__()
        self._desk, self._zone, self._ask = desk, zone, ask
        self.report: Report | None = None
        self.day = self._today()
        self._closing = ""  # what came of it
        self.before = Button("◀", lambda: self._turn(-1))
        self.before.setAccessibleName(tr("desk", "The day before"))
        self.after = Button("▶", lambda: self._turn(1))
        self.after.setAccessibleName(tr("desk", "The day after"))
        self.title = Words(kind="title", wrap=False)
        self.paper = Button(tr("desk", "Save for printing (PDF)"), self._print)
        self.table = Button(tr("desk", "Save as a table (CSV)"), self._save)
        self.close_day = Button(tr("desk", "Close the day…"), self._close, main=True)
        self.said = Words(kind="strong")
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        named(self.text, tr("desk", "End-of-day report"))
        layout = QVBoxLayout(self)
        bar = row(self.before, self.title, self.after, None, self.table, self.paper, self.close_day)
        layout.addLayout(bar)
        layout.addWidget(self.said)
        layout.addWidget(self.text, 1)
        self._turn(0)

    def _today(self) -> date:
        return datetime.now(UTC).astimezone(self._zone).date()

    def _turn(self, days: int) -> None:
        self.day = min(self.day + timedelta(days=days), self._today())
        self.after.setEnabled(self.day < self._today())
        self.title.say(day(self.day))
        for button in (self.paper, self.table, self.close_day):
            button.setEnabled(False)
        if days:
            self.shown()

    def shown(self) -> None:
        self.said.say(tr("desk", "Counting…"))
        self._desk.looks.report(self.day)

    def receive(self, message: object) -> None:
        match message:
            case ReportOf(report) if report.day == self.day:
                self._show(report)
            case Acted("close day", _, sentence):
                self._closing = sentence
                self.shown()

    def _show(self, report: Report) -> None:
        self.report = report
        self.text.setHtml(report_page(report))
        for button in (self.paper, self.table, self.close_day):
            button.setEnabled(True)
        if self._closing:
            self.said.say(i18n.said(self._closing))
            self._closing = ""
        elif report.owed:
            self.said.say(
                tr("desk", "The day cannot be closed. {owed}").format(owed=i18n.said(report.owed))
            )
        elif report.open_disputes:
            self.said.say(many(_STILL_OPEN, report.open_disputes))
        else:
            self.said.say(
                i18n.said(report.closed) or tr("desk", "Nothing is owed: the day can be closed.")
            )

    def _print(self) -> None:
        if self.report is not None:
            page = report_page(self.report)
            name = f"day-{self.report.day.isoformat()}"
            self._desk.acts.save(name, "pdf", partial(as_pdf, page, spoken().direction))

    def _save(self) -> None:
        if self.report is not None:
            report, name = self.report, f"day-{self.report.day.isoformat()}"
            self._desk.acts.save(name, "csv", lambda: as_csv(report).encode())

    def _close(self) -> None:
        if self.report is None:
            return
        closing, left = self.report.day, self.report.open_disputes
        explain = tr("desk", "Nothing may be owed. The journal keeps who closed it.")
        if left:
            explain = f"{explain} {many(_STAY_OPEN, left)}"
        self._ask(
            tr("desk", "Close the day"),
            explain,
            lambda note: self._desk.acts.close_day(closing, note),
        )

    def rescale(self, px: int) -> None:
        """The text follows the window's own size."""
