"""How each connection stands, in words; and the two things one may want at once: deliver, renew."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from scanner.ui.desk.asked import Asked
from scanner.ui.desk.parts import Button, Words, panel, row
from scanner.ui.desk.style import restyle
from scanner.ui.desk.words import COPIES, LINKS, ago, moment, outside, tr
from scanner.ui.i18n import age_words
from scanner.work.desk.messages import ConnectionStands, Overview

CLOCK_WARN = 30.0  # seconds


def lines_of(stands: ConnectionStands, now: datetime, zone: tzinfo | None) -> list[tuple[str, str]]:
    """What is told of a connection: what, and how it is; problems begin with an exclamation."""
    debts = stands.debts
    link = tr("not asked yet") if stands.link is None else tr(LINKS[stands.link])
    link = f"{link}; {tr('last answer')} {ago(stands.contact, now)}"
    if stands.problem:
        link = f"! {link}. {outside(stands.problem)}"
    copy = tr(COPIES[stands.manifest])
    if stands.manifest_age is not None:
        copy = f"{copy}, {age_words(stands.manifest_age)} {tr('old')}"
    copy = f"{copy}; {stands.bookings:,} {tr('bookings')}"
    if stands.manifest.value in ("EXPIRED", "NONE"):
        copy = f"! {copy}"
    owed = tr("nothing")
    if debts.owed:
        owed = f"{debts.owed:,}; {tr('the oldest since')} {moment(debts.oldest, zone)}"
    found = [
        (tr("Link"), link),
        (tr("Local copy"), copy),
        (tr("Owed"), owed),
        (tr("Disputes"), f"! {debts.disputes:,} {tr('open')}" if debts.disputes else tr("none")),
    ]
    if debts.parked:
        found.append((tr("Parked"), f"! {debts.parked:,}: {outside(debts.why)}"))
    if stands.clock is not None:
        found.append((tr("Clock"), _clock(stands.clock)))
    return found


def _clock(seconds: float) -> str:
    if abs(seconds) < 2:
        return tr("this computer's clock is right")
    way = tr("behind") if seconds > 0 else tr("ahead of")
    said = tr("this clock is {s} s {way} the supplier's", s=f"{abs(seconds):.0f}", way=way)
    return f"! {said}" if abs(seconds) > CLOCK_WARN else said


class Card(QWidget):
    """One connection."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Words(kind="title")
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[str, str]] = []
        self._labels: list[tuple[Words, Words]] = []
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addLayout(self._grid)

    def show_lines(self, title: str, lines: list[tuple[str, str]]) -> None:
        self.title.say(title)
        self.setAccessibleName(f"{title}. " + ". ".join(f"{a}: {b}" for a, b in lines))
        if lines == self._shown:
            return
        self._shown = lines
        while len(self._labels) < len(lines):
            pair = Words(kind="quiet", wrap=False), Words()
            for column, label in enumerate(pair):
                self._grid.addWidget(label, len(self._labels), column)
            self._labels.append(pair)
        for number, pair in enumerate(self._labels):
            line = lines[number] if number < len(lines) else ("", "")
            for label, text in zip(pair, line, strict=True):
                label.say(text)
                label.setVisible(bool(text))
            pair[1].setProperty("kind", "strong" if line[1].startswith("!") else "")
            restyle(pair[1])


class OverviewPage(QWidget):
    """All connections of the profile."""

    def __init__(self, desk: Asked, zone: tzinfo | None) -> None:
        super().__init__()
        self._zone = zone
        self.cards: list[Card] = []
        self.deliver = Button(tr("Deliver now"), desk.deliver, main=True)
        self.renew = Button(tr("Renew the local copy"), desk.renew)
        self.summary = Words()
        inside = QWidget()
        self._cards = QVBoxLayout(inside)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(tr("Connections"))
        layout = QVBoxLayout(self)
        top = panel()
        bar = row(self.summary, self.renew, self.deliver, stretch=0)
        top.setLayout(bar)
        layout.addWidget(top)
        layout.addWidget(area, 1)

    def receive(self, message: object) -> None:
        if not isinstance(message, Overview):
            return
        self.summary.say(
            tr(
                "Today {admitted} admissions. {owed} owed, {disputes} to close.",
                admitted=f"{message.admitted:,}",
                owed=f"{message.owed:,}",
                disputes=f"{message.disputes:,}",
            )
        )
        while len(self.cards) < len(message.connections):
            self.cards.append(Card())
            self._cards.insertWidget(self._cards.count() - 1, self.cards[-1])
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(message.connections))
        for card, stands in zip(self.cards, message.connections, strict=False):
            name = outside(stands.connection) or tr("Supplier not known yet")
            method = f" ({tr('validates')})" if stands.method == "validate" else ""
            card.show_lines(f"{name}{method}", lines_of(stands, message.at, self._zone))

    def shown(self) -> None:
        """The page has come up."""

    def rescale(self, px: int) -> None:
        """Nothing here has a size of its own."""
