"""How each connection stands, in words; and the two things one may want at once: deliver, renew."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from scanner.ui import i18n
from scanner.ui.desk.kept import stored
from scanner.ui.desk.parts import Button, Words, panel, row
from scanner.ui.desk.style import restyle
from scanner.ui.desk.words import COPIES, LINKS, ago, labelled, many, moment, outside, tr
from scanner.ui.i18n import age_words
from scanner.ui.language import apart, listed, number, plural, words
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import ConnectionStands, Overview

CLOCK_WARN = 30.0  # seconds
_OPEN = plural("desk", "%n open", "", 1)
_BOOKINGS = plural("desk", "%n bookings", "", 1)


def lines_of(stands: ConnectionStands, now: datetime, zone: tzinfo | None) -> list[tuple[str, str]]:
    """What is told of a connection: what, and how it is; problems begin with an exclamation."""
    debts = stands.debts
    link = tr("desk", "not asked yet") if stands.link is None else words("desk", LINKS[stands.link])
    link = tr("desk", "{link}; last answer {ago}").format(link=link, ago=ago(stands.contact, now))
    if stands.problem:
        link = f"! {link}. {i18n.said(stands.problem)}"
    owed = tr("desk", "nothing")
    if debts.owed:
        owed = tr("desk", "{n}; the oldest since {at}").format(
            n=number(debts.owed), at=moment(debts.oldest, zone)
        )
    disputed = f"! {many(_OPEN, debts.disputes)}" if debts.disputes else tr("desk", "none")
    found = [(tr("desk", "Owed"), owed), (tr("desk", "Disputes"), disputed)]
    if stands.connection:  # else nobody knows yet whom it is owed to
        found = [(tr("desk", "Link"), link), (tr("desk", "Local copy"), _copy(stands, now)), *found]
    if debts.parked:
        found.append(
            (tr("desk", "Parked"), f"! {number(debts.parked)}: {apart(stored(debts.why))}")
        )
    if stands.clock is not None:
        found.append((tr("desk", "Clock"), _clock(stands.clock)))
    return found


def _copy(stands: ConnectionStands, now: datetime) -> str:
    state = words("desk", COPIES[stands.manifest])
    if stands.manifest_age is not None:
        age = age_words(stands.manifest_age)
        state = tr("desk", "{state}, {age} old").format(state=state, age=age)
    copy = f"{state}; {many(_BOOKINGS, stands.bookings)}"
    if stands.listed is not None:
        counted = ago(stands.listed_at, now)
        said = tr("desk", "the supplier counted {n} ({ago})").format(
            n=number(stands.listed), ago=counted
        )
        copy = f"{copy}; {said}"
    elif stands.listed_at is not None:
        said = tr("desk", "the supplier does not say how many it has")
        copy = f"{copy}; {said}"
    return f"! {copy}" if stands.manifest.value in ("EXPIRED", "NONE") else copy


def _clock(seconds: float) -> str:
    if abs(seconds) < 2:
        return tr("desk", "this computer's clock is right")
    pattern = (
        tr("desk", "this clock is {s} s behind the supplier's").format(
            s=number(round(abs(seconds)))
        )
        if seconds > 0
        else tr("desk", "this clock is {s} s ahead of the supplier's").format(
            s=number(round(abs(seconds)))
        )
    )
    return f"! {pattern}" if abs(seconds) > CLOCK_WARN else pattern


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
        self.setAccessibleName(listed((title, *(labelled(a, b) for a, b in lines))))
        if lines == self._shown:
            return
        self._shown = lines
        while len(self._labels) < len(lines):
            pair = Words(kind="quiet", wrap=False), Words()
            for column, label in enumerate(pair):
                self._grid.addWidget(label, len(self._labels), column)
            self._labels.append(pair)
        for at, pair in enumerate(self._labels):
            line = lines[at] if at < len(lines) else ("", "")
            for label, text in zip(pair, line, strict=True):
                label.say(text)
                label.setVisible(bool(text))
            pair[1].setProperty("kind", "strong" if line[1].startswith("!") else "")
            restyle(pair[1])


class OverviewPage(QWidget):
    """All connections of the profile."""

    def __init__(self, desk: Desk, zone: tzinfo | None) -> None:
        super().__init__()
        self._zone = zone
        self.cards: list[Card] = []
        self.deliver = Button(tr("desk", "Deliver now"), desk.jobs.deliver, main=True)
        self._listed: int | None = None  # what the suppliers count, all together
        self.renew = Button(
            tr("desk", "Renew the local copy"), lambda: desk.jobs.renew(self._listed)
        )
        self.summary = Words()
        inside = QWidget()
        self._cards = QVBoxLayout(inside)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(tr("desk", "Connections"))
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
                "desk", "Admissions today: {admitted}. Owed: {owed}. Disputes to close: {disputes}."
            ).format(
                admitted=number(message.admitted),
                owed=number(message.owed),
                disputes=number(message.disputes),
            )
        )
        counts = [stands.listed for stands in message.connections if stands.link is not None]
        known = [count for count in counts if count is not None]
        self._listed = sum(known) if known and len(known) == len(counts) else None
        while len(self.cards) < len(message.connections):
            self.cards.append(Card())
            self._cards.insertWidget(self._cards.count() - 1, self.cards[-1])
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(message.connections))
        for card, stands in zip(self.cards, message.connections, strict=False):
            name = apart(outside(stands.connection)) or tr("desk", "Supplier not known yet")
            if stands.method == "validate":
                name = tr("desk", "{connection} (validates)").format(connection=name)
            card.show_lines(name, lines_of(stands, message.at, self._zone))

    def shown(self) -> None:
        """The page has come up."""

    def rescale(self, px: int) -> None:
        """Nothing here has a size of its own."""
