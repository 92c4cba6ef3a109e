"""The day in numbers and pictures, all from the journal; saved as a picture or a table."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from scanner.adapters.journal.numbers import SLICE, Numbers
from scanner.domain.table import cell
from scanner.ui.desk.chart import LANE_RATE, DayChart, NamedBars
from scanner.ui.desk.parts import Button, Table, Words, panel, row
from scanner.ui.desk.words import many, outside, spoken, tr
from scanner.ui.language import QT_TRANSLATE_NOOP, day, decimal, number, plural
from scanner.ui.theme import Theme
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import JournalMoved, NumbersOf

FIGURES = {
    "people": QT_TRANSLATE_NOOP("desk", "people in"),
    "admissions": QT_TRANSLATE_NOOP("desk", "admissions"),
    "inside": QT_TRANSLATE_NOOP("desk", "inside now"),
    "taken back": QT_TRANSLATE_NOOP("desk", "taken back"),
    "refused": QT_TRANSLATE_NOOP("desk", "refused"),
    "peak": QT_TRANSLATE_NOOP("desk", "at most a minute"),
    "read to verdict": QT_TRANSLATE_NOOP("desk", "from scan to verdict"),
}
_ON_WORD = plural("desk", "%n on a supervisor's word", "", 1)
AGAIN = 5.0  # seconds between two looks while the journal moves


class Figure(QWidget):
    """One number and what it is."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what = what
        self.figure, self.note = Words(kind="figure", wrap=False), Words(kind="quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(0)
        layout.addWidget(self.figure)
        layout.addWidget(self.note)
        self.show_value("–")

    def show_value(self, value: str, note: str = "") -> None:
        self.figure.say(value)
        self.note.say(f"{self._what}{f', {note}' if note else ''}")
        self.setAccessibleName(f"{self._what}: {value}. {note}")


class NumbersPage(QWidget):
    """One day."""

    def __init__(self, desk: Desk, zone: tzinfo | None, look: Theme) -> None:
        super().__init__()
        self._desk, self._zone, self._look = desk, zone, look
        self.day = self._today()
        self.numbers: Numbers | None = None
        self._asked = datetime.min.replace(tzinfo=UTC)
        self.before = Button("◀", lambda: self._turn(-1))
        self.before.setAccessibleName(tr("desk", "The day before"))
        self.after = Button("▶", lambda: self._turn(1))
        self.after.setAccessibleName(tr("desk", "The day after"))
        self.title = Words(kind="title", wrap=False)
        self.picture = Button(tr("desk", "Save the picture (PNG)"), self._save_picture)
        self.table_csv = Button(tr("desk", "Save the numbers (CSV)"), self._save_table)
        self.figures = {name: Figure(tr("desk", words)) for name, words in FIGURES.items()}
        self.chart = DayChart(look, zone, SLICE)
        self.products = NamedBars(look, tr("desk", "People by product"))
        self.refusals = NamedBars(look, tr("desk", "Refusals by reason"))
        heads = [tr("desk", "Product"), tr("desk", "Ticket"), tr("desk", "Count")]
        self.units = Table(tr("desk", "Tickets by product and type"), heads)
        self._drawn = panel()
        figures = QGridLayout()
        for at, figure in enumerate(self.figures.values()):
            figures.addWidget(figure, 0, at, Qt.AlignmentFlag.AlignTop)
            figures.setColumnStretch(at, 1)
        drawn = QVBoxLayout(self._drawn)
        drawn.addLayout(figures)
        drawn.addWidget(self.chart, 3)
        below = QHBoxLayout()
        below.addWidget(self.products, 1)
        below.addWidget(self.refusals, 1)
        below.addWidget(self.units, 1)
        drawn.addLayout(below, 2)
        layout = QVBoxLayout(self)
        bar = row(self.before, self.title, self.after, None, self.table_csv, self.picture)
        layout.addLayout(bar)
        layout.addWidget(self._drawn, 1)
        self._turn(0)

    def _today(self) -> date:
        return datetime.now(UTC).astimezone(self._zone).date()

    def _turn(self, days: int) -> None:
        self.day = min(self.day + timedelta(days=days), self._today())
        self.after.setEnabled(self.day < self._today())
        self.title.say(day(self.day))
        if days:
            self.shown()

    def shown(self) -> None:
        self._asked = datetime.now(UTC)
        self._desk.looks.numbers(self.day)

    def receive(self, message: object) -> None:
        match message:
            case NumbersOf(numbers) if numbers.since <= self._noon() < numbers.until:
                self._show(numbers)
            case JournalMoved() if self.isVisible() and self.day == self._today():
                if (datetime.now(UTC) - self._asked).total_seconds() > AGAIN:
                    self.shown()

    def _noon(self) -> datetime:
        noon = datetime.combine(self.day, datetime.min.time()) + timedelta(hours=12)
        return (noon.replace(tzinfo=self._zone) if self._zone else noon).astimezone(UTC)

    def _show(self, numbers: Numbers) -> None:
        self.numbers = numbers
        refused = sum(count for _, count in numbers.refusals)
        shown = self.figures
        shown["people"].show_value(number(numbers.people))
        by_word = many(_ON_WORD, numbers.overrides) if numbers.overrides else ""
        shown["admissions"].show_value(number(numbers.admissions), by_word)
        if numbers.inside is None or numbers.exits is None:
            shown["inside"].show_value("–", tr("desk", "exits are not counted at this lane"))
        else:
            out = tr("desk", "by this lane's counts; {n} went out")
            shown["inside"].show_value(number(numbers.inside), out.format(n=number(numbers.exits)))
        shown["taken back"].show_value(number(numbers.undone))
        shown["refused"].show_value(number(refused))
        of = tr("desk", "one lane: {n} a minute").format(n=number(LANE_RATE))
        shown["peak"].show_value(decimal(numbers.peak), of)
        if numbers.ms is None:
            shown["read to verdict"].show_value("–", tr("desk", "not measured"))
        else:
            half, most, count = numbers.ms
            note = tr("desk", "half of {n}; 95 % within {ms} ms").format(
                n=number(count), ms=number(round(most))
            )
            shown["read to verdict"].show_value(f"{number(round(half))} ms", note)
        self.chart.show_bars(numbers.bars)
        self.products.show_rows(numbers.products)
        self.refusals.show_rows([(spoken(reason), count) for reason, count in numbers.refusals])
        self.units.fill(
            [
                (outside(what) or tr("desk", "not known"), spoken(kind), number(count))
                for what, kind, count in numbers.units
            ]
        )

    def _save_picture(self) -> None:
        picture = self._drawn.grab().toImage()
        self._desk.acts.save(f"numbers-{self.day.isoformat()}", "png", partial(as_png, picture))

    def _save_table(self) -> None:
        if self.numbers is not None:
            counted, zone = self.numbers, self._zone
            name = f"numbers-{self.day.isoformat()}"
            self._desk.acts.save(name, "csv", lambda: as_csv(counted, zone).encode())

    def rescale(self, px: int) -> None:
        self.units.rescale(px)
        for chart in (self.chart, self.products, self.refusals):
            chart.px = px
            chart.update()


def as_png(picture: QImage) -> bytes:
    """The file; made beside the window."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(picture)
    buffer.close()
    return bytes(content.data())


def as_csv(numbers: Numbers, zone: tzinfo | None) -> str:
    """The same numbers as a table."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(("section", "item", "value"))
    rows: list[tuple[str, str, object]] = [
        ("admissions", "scans", numbers.admissions),
        ("admissions", "people", numbers.people),
        ("admissions", "taken back", numbers.undone),
        ("admissions", "overrides", numbers.overrides),
    ]
    if numbers.exits is not None:
        rows += [("exits", "people", numbers.exits), ("inside", "people", numbers.inside)]
    rows += [("people by product", name, count) for name, count in numbers.products]
    rows += [("tickets", f"{what} / {kind}", count) for what, kind, count in numbers.units]
    rows += [("refusals", reason, count) for reason, count in numbers.refusals]
    for start, people in numbers.bars:
        at = datetime.fromtimestamp(start, UTC).astimezone(zone).isoformat(timespec="minutes")
        rows.append(("people in five minutes", at, people))
    if numbers.ms is not None:
        half, most, _ = numbers.ms
        rows += [("read to verdict", "p50 ms", half), ("read to verdict", "p95 ms", most)]
    for one in rows:
        writer.writerow([cell(value) for value in one])
    return file.getvalue()
