"""The end of the day: the report as it will be printed, and closing. A day is not closed while
anything is owed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo

from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from scanner.ui.desk.asked import Asked
from scanner.ui.desk.parts import Button, Words, ask, named, row
from scanner.ui.desk.printed import as_pdf, report_page
from scanner.ui.desk.words import tr
from scanner.work.desk.messages import Acted, ReportOf
from scanner.work.desk.report import Report, as_csv


class HandoverPage(QWidget):
    """One day's report."""

    def __init__(self, desk: Asked, zone: tzinfo | None) -> None:
        super().__init__()
        self._desk, self._zone = desk, zone
        self.report: Report | None = None
        self.day = self._today()
        self._closing = ""  # what came of it
        self.before = Button("◀", lambda: self._turn(-1))
        self.before.setAccessibleName(tr("The day before"))
        self.after = Button("▶", lambda: self._turn(1))
        self.after.setAccessibleName(tr("The day after"))
        self.title = Words(kind="title", wrap=False)
        self.paper = Button(tr("Save for printing (PDF)"), self._print)
        self.table = Button(tr("Save as a table (CSV)"), self._save)
        self.close_day = Button(tr("Close the day…"), self._close, main=True)
        self.said = Words(kind="strong")
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        named(self.text, tr("End-of-day report"))
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
        self.title.say(f"{self.day:%d %B %Y}")
        for button in (self.paper, self.table, self.close_day):
            button.setEnabled(False)
        if days:
            self.shown()

    def shown(self) -> None:
        self.said.say(tr("Counting…"))
        self._desk.report(self.day)

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
            self.said.say(self._closing)
            self._closing = ""
        elif report.owed:
            self.said.say(tr("The day cannot be closed. {owed}", owed=report.owed))
        elif report.open_disputes:
            count = report.open_disputes
            self.said.say(tr("Nothing is owed; {n} disputes are still open.", n=count))
        else:
            self.said.say(report.closed or tr("Nothing is owed: the day can be closed."))

    def _print(self) -> None:
        if self.report is not None:
            pdf = as_pdf(report_page(self.report))
            self._desk.save(f"day-{self.report.day.isoformat()}", "pdf", pdf)

    def _save(self) -> None:
        if self.report is not None:
            content = as_csv(self.report).encode()
            self._desk.save(f"day-{self.report.day.isoformat()}", "csv", content)

    def _close(self) -> None:
        if self.report is None:
            return
        day, left = self.report.day, self.report.open_disputes
        explain = tr("Nothing may be owed. The journal keeps who closed it.")
        if left:
            explain = f"{explain} {tr('{n} disputes stay open.', n=left)}"
        ask(self, tr("Close the day"), explain, lambda note: self._desk.close_day(day, note))

    def rescale(self, px: int) -> None:
        """The text follows the window's own size."""
