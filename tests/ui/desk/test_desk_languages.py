"""The desk in every language: nothing is cut on the smallest screen, and Arabic reads leftwards."""

from __future__ import annotations

import time
from array import array
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from scanner.adapters.journal.listing import Filter, Listed
from scanner.adapters.journal.numbers import Numbers
from scanner.adapters.journal.overview import Debts
from scanner.adapters.operators import Operator, Role
from scanner.desk import make_desk
from scanner.domain.delivery import DisputeReason
from scanner.domain.link import LinkState
from scanner.domain.manifest import ManifestState
from scanner.domain.standing import Counted, headline
from scanner.settings import LANGUAGES, Settings, read
from scanner.ui import language
from scanner.ui.desk.kept import stored
from scanner.ui.desk.window import PAGES, DeskWindow
from scanner.work.desk.messages import (
    Checked,
    ConnectionStands,
    Disputes,
    Ended,
    Job,
    Matching,
    NumbersOf,
    OperatorsAre,
    Overview,
    Progress,
    ReportOf,
    Rows,
)
from scanner.work.desk.report import Report, span
from scanner.work.readiness import of_gate

NOW = datetime(2026, 7, 14, 18, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.use("en")


@pytest.fixture
def settings(profile: Path) -> Settings:
    castle = {"id": "castle", "base_url": "http://127.0.0.1:9/octo", "api_key": "x"}
    lane = {"id": "north-1", "name": "North gate", "time_zone": "Europe/London"}
    return read({"lane": lane, "connection": [castle]}, profile, {})


@pytest.fixture
def shown(qtbot: QtBot, settings: Settings) -> Iterator[list[DeskWindow]]:
    opened: list[DeskWindow] = []
    yield opened
    for window in opened:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(settings: Settings, code: str, shown: list[DeskWindow]) -> DeskWindow:
    """A window at a lane, for fingers, with a day's work in it, its threads not started."""
    language.use(code)
    desk = make_desk(settings, lambda message: None)
    desk.acts.enter(Operator("Nora", Role.SUPERVISOR))
    window = DeskWindow(desk, "North gate", zone=settings.zone, at_lane=True)
    shown.append(window)
    window.resize(1024, 600)
    window.show()
    for message in a_day(settings):
        window.receive(message)
    return window


def a_day(settings: Settings) -> list[object]:
    counted = Counted(1204, 1180, 3, 21, 5, NOW, 2, 4)
    debts = Debts(21, NOW, 2, "The supplier does not accept this key.", 4)
    stands = ConnectionStands(
        "castle", "validate", debts, LinkState.OFFLINE, NOW, "", ManifestState.STALE, 1900, 1204,
        45.0, 1210, NOW,
    )  # fmt: skip
    row = Listed(
        1, "a", "DISPUTED", NOW, "castle", "redeem", "b", "Castle", 2, "Ada", "CAS-1", 3, None,
        "used elsewhere before this lane", True, False, None, "North gate",
        DisputeReason.USED_ELSEWHERE_BEFORE.value,
    )  # fmt: skip
    dispute = {
        "id": 1, "reason": DisputeReason.USED_ELSEWHERE_BEFORE.value, "opened": NOW.timestamp(),
        "closed": None, "at": NOW.isoformat(), "there": NOW.isoformat(), "place": "South gate",
        "lane": "North gate", "admitted": 1, "said": "", "connection": "castle", "booking": "b-1",
        "product_id": "castle", "detail": "1 of 2 were used elsewhere", "note": "",
    }  # fmt: skip
    today = datetime.now(UTC).astimezone(settings.zone).date()
    since, until = span(today, settings.zone)
    numbers = Numbers(since, until, 1204, 2890, 1300, 3, 2, (("Castle", 2890),),
                      (("Castle", "ADULT", 2000),), (("ALREADY_USED", 20),),
                      ((int(NOW.timestamp()), 33),), (80.0, 310.0, 1204), 12, 1)  # fmt: skip
    report = Report(today, "North gate", settings.zone, numbers, (), (dispute,), "", "", NOW)
    bad = of_gate(settings, settings.folder / "journal.db", settings.folder / "m.db", False)
    checks = [Checked(check) for check in list(bad)[:4]]
    return [
        Overview(headline(counted, NOW), (stands,), 4, 23, 1204, NOW),
        Matching(Filter(), array("q", [1])),
        Rows((row,)),
        Disputes((dispute,)),
        NumbersOf(numbers),
        ReportOf(report),
        *checks,
        Ended(Job.READINESS, False, "Not ready."),
        OperatorsAre((Operator("Nora", Role.SUPERVISOR), Operator("Sam", Role.STEWARD))),
        Progress(Job.DELIVER, 1200, 5000, 514, 7.4),
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_cut_on_the_smallest_screen(
    settings: Settings, shown: list[DeskWindow], code: str
) -> None:
    window = opened(settings, code, shown)
    cut: list[str] = []
    for name, _, _ in PAGES:
        window.open(name)
        for _ in range(3):
            QApplication.processEvents()
        cut += [f"{name}: {text}" for text in cut_texts(window)]
    assert cut == []


def cut_texts(window: DeskWindow) -> list[str]:
    """The words that need more room than they have."""
    found = []
    for button in window.findChildren(QPushButton):
        wide = button.fontMetrics().horizontalAdvance(button.text())
        if button.isVisible() and wide > button.width() - 4:
            found.append(button.text())
    for label in window.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap() and label.sizeHint().width() > label.width():
            found.append(label.text())
    for box in window.findChildren(QComboBox):
        texts = [box.itemText(at) for at in range(box.count())]
        wide = max((box.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        if box.isVisible() and wide > box.width():
            found.append(max(texts, key=len))
    nav = window.nav
    if nav.verticalScrollBar().maximum():
        found.append("the last of the pages")
    for at in range(nav.count()):
        if nav.fontMetrics().horizontalAdvance(nav.item(at).text()) > nav.viewport().width():
            found.append(nav.item(at).text())
    for table in window.findChildren(QTableView):
        header = table.horizontalHeader()
        for column in range(header.count() if table.isVisible() else 0):
            title = str(table.model().headerData(column, Qt.Orientation.Horizontal) or "")
            if header.fontMetrics().horizontalAdvance(title) > header.sectionSize(column):
                found.append(title)
    return found


def test_arabic_reads_from_right_to_left(settings: Settings, shown: list[DeskWindow]) -> None:
    window = opened(settings, "ar", shown)
    QApplication.processEvents()
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.nav.x() > window.stack.x()
    assert window.nav.item(0).text() == "نظرة عامة"
    assert window.numbers.chart.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert window.overview.cards[0].title.text().startswith("\u2068castle\u2069")
    window.open("disputes")
    assert window.disputes.close_it.isEnabled()  # Qt marks no row by itself from right to left


def test_why_it_waits_is_said_in_the_language_spoken(
    settings: Settings, shown: list[DeskWindow]
) -> None:
    window = opened(settings, "de", shown)
    model = window.deliveries.model
    why = str(model.index(0, model.columnCount() - 1).data())
    assert "Anderswo vor dieser Spur benutzt" in why
    assert (
        "Der Anbieter nimmt diesen Schlüssel nicht an." in window.overview.cards[0].accessibleName()
    )


def test_what_became_of_a_delivery_is_said_in_the_language_spoken(
    settings: Settings, shown: list[DeskWindow]
) -> None:
    window = opened(settings, "de", shown)
    (dispute,) = (m.rows[0] for m in a_day(settings) if isinstance(m, Disputes))
    assert "1 von 2 wurden anderswo benutzt" in "\n".join(window.disputes._lines(dispute))
    kept = "given up after 12 attempts: The supplier did not answer within 5.0 s."
    assert stored(kept) == (
        "nach 12 Versuchen aufgegeben: Der Anbieter hat nicht innerhalb von 5.0 s geantwortet."
    )
    assert stored("Bitte an der Kasse melden") == "Bitte an der Kasse melden"


def test_a_page_of_a_suppliers_words_does_not_hold_the_window() -> None:
    began = time.monotonic()
    assert len(stored(" of " * 12500)) <= 400
    assert time.monotonic() - began < 1


def test_the_sentence_on_top_counts_as_the_language_counts() -> None:
    said = headline(Counted(3, 1, waiting=3, unreachable=3, since=NOW), NOW)
    language.use("pl")
    assert language.said(said.sentence) == "3 czekają na sieć od 18:00"
    language.use("cs")
    assert language.said(said.more) == "3 vstupy dnes, 1 u dodavatele"
    language.use("en")
    one = headline(Counted(1, 0, waiting=1, unreachable=1, since=NOW), NOW)
    assert language.said(one.sentence) == "1 waits for the network since 18:00"
