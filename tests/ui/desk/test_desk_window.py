"""The desk as a supervisor uses it: real journal, real supplier, the window's own controls."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTableView, QWidget

from scanner.domain.delivery import DeliveryState
from scanner.ui import theme
from scanner.ui.desk.window import LOCK_AFTER_MS, PAGES
from scanner.ui.sound import Sound
from tests.desk_place import PIN, Place
from tests.ui.desk.conftest import Open

Opener = Callable[..., Open]


def texts(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def dispute(place: Place) -> None:
    """Somebody came in here offline on a ticket that was used at another gate before."""
    place.load()
    venue = place.supplier.venue
    place.scan_offline("CAS-1001")
    venue.mark(venue.targets(venue.suppliers["castle"], "CAS-1001")[0], "REDEEM")


def test_the_sentence_on_top_is_told_to_eyes_and_ears(open_desk: Opener, place: Place) -> None:
    place.scan("CAS-1001")
    desk = open_desk()
    desk.wait(lambda: desk.window.band.headline is not None)
    said = desk.window.band.accessibleName()
    assert said.startswith("The one admission of today is at the supplier.")


def test_pages_with_visitors_are_behind_a_pin(open_desk: Opener) -> None:
    desk = open_desk("deliveries")
    lock = desk.window.lock_page
    assert desk.window.stack.currentWidget() is lock
    desk.keys(lock.pin, "0000")
    desk.press(lock.pin, Qt.Key.Key_Return)
    desk.wait(lambda: lock.said.text() == "This PIN is not known.")
    assert lock.pin.text() == ""
    desk.keys(lock.pin, PIN)
    desk.press(lock.pin, Qt.Key.Key_Return)
    desk.wait(lambda: desk.window.stack.currentWidget() is desk.window.deliveries)
    desk.window.lock()
    assert desk.window.stack.currentWidget() is lock


def test_it_locks_by_itself_and_leaves_open_questions(open_desk: Opener, place: Place) -> None:
    place.scan_offline("CAS-1001")
    desk = open_desk("deliveries")
    desk.unlock()
    deliveries = desk.window.deliveries
    desk.wait(lambda: deliveries.model.rowCount() == 1)
    deliveries.table.selectRow(0)
    desk.wait(lambda: deliveries.park.isEnabled())
    deliveries.park.click()
    question = desk.question()
    assert desk.window.idle.interval() == LOCK_AFTER_MS
    desk.window.idle.setInterval(20)
    desk.keys(question.reason, "x")  # the last key for a long time
    desk.wait(lambda: desk.desk.acts.operator is None)
    desk.wait(lambda: desk.window.stack.currentWidget() is desk.window.lock_page)
    assert desk.window.question is None


def test_the_first_supervisor_sets_a_pin(open_desk: Opener, place: Place) -> None:
    (place.folder / "operators.json").unlink()
    desk = open_desk("operators")
    first = desk.window.lock_page.first
    desk.wait(first.isVisible)
    for field, text in ((first.name, "Nora"), (first.pin, "4711"), (first.again, "4711")):
        desk.keys(field, text)
    desk.press(first.again, Qt.Key.Key_Return)
    desk.said("Nora has a PIN now.")
    desk.wait(desk.window.lock_page.pin.isVisible)
    assert place.journal("OPERATOR")[0]["by"] == "Nora"


def test_deliveries_are_filtered_and_their_history_is_told(open_desk: Opener, place: Place) -> None:
    place.scan("CAS-1001", "CAS-1006")
    desk = open_desk("deliveries")
    desk.unlock()
    page = desk.window.deliveries
    desk.wait(lambda: page.count.text() == "2 deliveries")
    desk.wait(lambda: texts(page.table)[0][2] == "Robin Example CAS-1006")
    assert texts(page.table)[0][1] == "✓✓ delivered"
    desk.keys(page.filters.text, "museum")
    desk.wait(lambda: page.count.text() == "1 delivery")
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    desk.wait(lambda: "Meant to let in" in page.history.toPlainText())
    assert not page.retry.isEnabled()
    assert not page.park.isEnabled()
    assert not page.release.isEnabled()
    page.filters.state.setCurrentIndex(1)
    desk.wait(lambda: page.count.text() == "No delivery fits.")


def test_what_is_owed_is_parked_and_released_with_reasons(open_desk: Opener, place: Place) -> None:
    place.scan_offline("CAS-1001")
    desk = open_desk("deliveries")
    desk.unlock()
    page = desk.window.deliveries
    desk.wait(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    desk.wait(page.park.isEnabled)
    page.park.click()
    desk.answer("asking the supplier")
    desk.wait(lambda: texts(page.table)[0][1] == "‖ parked")
    desk.wait(page.release.isEnabled)
    assert not page.park.isEnabled()
    page.release.click()
    desk.answer("answered")
    desk.wait(lambda: texts(page.table)[0][1] == "✓ owed")
    assert [place.journal(kind)[0]["note"] for kind in ("PARKED", "RELEASED")] == [
        "asking the supplier",
        "answered",
    ]


def test_delivering_shows_its_end_and_a_dispute_rings(open_desk: Opener, place: Place) -> None:
    dispute(place)
    desk = open_desk()
    desk.unlock()
    desk.wait(lambda: desk.window.band.headline is not None)
    desk.window.overview.deliver.click()
    desk.wait(lambda: desk.window.nav.item(2).text() == "Disputes  (1)")
    assert desk.sounds == [Sound.ATTENTION]
    desk.wait(lambda: "1 dispute to close" in desk.window.band.accessibleName())


def test_a_dispute_is_closed_with_a_note_and_opened_again(open_desk: Opener, place: Place) -> None:
    dispute(place)
    desk = open_desk("disputes")
    desk.unlock()
    desk.desk.jobs.deliver()
    page = desk.window.disputes
    desk.wait(lambda: page.chosen() is not None)
    assert "Used elsewhere" in page.title.text()
    facts = page.facts.text()
    assert "Here: " in facts
    assert "There: " in facts
    assert "The visitor was told: Come in: 1 (1 adult)." in facts
    page.close_it.click()
    question = desk.question()
    assert not question.yes.isEnabled()
    desk.answer("told the south gate")
    desk.wait(lambda: page.count.text() == "No dispute is open.")
    page.closed.click()
    desk.wait(lambda: page.reopen.isEnabled())
    page.reopen.click()
    desk.answer("it was the other one")
    desk.wait(lambda: page.count.text() == "1 open")
    assert place.journal("DISPUTE_CLOSED")[0]["by"] == "Nora"
    assert place.journal("DISPUTE_REOPENED")[0]["note"] == "it was the other one"


def test_a_visitor_is_found_let_in_in_part_and_taken_back(open_desk: Opener, place: Place) -> None:
    place.load()
    desk = open_desk("find")
    desk.unlock()
    page = desk.window.visitor
    desk.keys(page.text, "CAS-1002")
    desk.wait(lambda: page.box.booking is not None and page.box.booking.live)
    assert page.box.units.rowCount() == 3
    assert page.box.how_many.currentText() == "3"
    page.box.how_many.setCurrentIndex(1)
    page.box.admit.click()
    desk.answer("phone broken")
    desk.wait(lambda: page.box.said.text().startswith("Come in: "))
    desk.wait(lambda: page.box.undo.isEnabled())
    desk.wait(lambda: sum(1 for row in texts(page.box.units) if "North gate" in row[3]) == 2)
    page.box.undo.click()
    desk.answer("wrong booking")
    desk.wait(lambda: page.box.said.text() == "Undone: the ticket works again.")
    desk.wait(lambda: not any(row[3] for row in texts(page.box.units)))
    assert place.journal("UNDO")[0]["by"] == "Nora"


def test_the_box_shows_the_booking_that_is_marked_and_no_other(
    open_desk: Opener, place: Place
) -> None:
    place.load()
    desk = open_desk("find")
    desk.unlock()
    page = desk.window.visitor

    def shows(reference: str) -> bool:
        shown = page.box.booking
        return shown is not None and shown.live and shown.candidate.reference == reference

    page.text.setText("CAS-1001")
    desk.wait(lambda: shows("CAS-1001"))
    first = page.box.booking
    page.text.setText("CAS-1002")  # one hit again, in the same row
    desk.wait(lambda: [hit["reference"] for hit in page.hits] == ["CAS-1002"])

    def may_act_on_the_first() -> bool:
        return page.box.admit.isEnabled() and page.box.booking is first

    assert not may_act_on_the_first()
    page.receive(first)  # an answer that was under way
    assert not may_act_on_the_first()
    desk.wait(lambda: shows("CAS-1002"))


def test_an_override_is_only_offered_after_a_refusal(open_desk: Opener, place: Place) -> None:
    place.load()
    desk = open_desk("find")
    desk.unlock()
    page = desk.window.visitor
    desk.keys(page.text, "CAS-2002")
    desk.wait(lambda: page.box.admit.isEnabled() and page.box.booking is not None)
    assert not page.box.override.isEnabled()
    page.box.admit.click()
    desk.answer("came too soon")
    desk.wait(lambda: page.box.said.text().startswith("This ticket is for "))
    desk.wait(page.box.override.isEnabled)


def test_the_numbers_are_shown_and_saved(open_desk: Opener, place: Place) -> None:
    place.scan("CAS-1002", "CAS-CANCELLED")
    desk = open_desk("numbers")
    page = desk.window.numbers
    desk.wait(lambda: page.figures["people"].figure.text() == "3")
    assert "the most were 3" in page.chart.accessibleName()
    assert page.refusals.accessibleName() == "Refusals by reason: Cancelled 1"
    page.picture.click()
    page.table_csv.click()
    reports = place.folder / "reports"

    def saved() -> dict[str, Path]:
        return {path.suffix: path for path in reports.glob("*") if path.stat().st_size}

    desk.wait(lambda: {".png", ".csv"} <= saved().keys())
    assert saved()[".png"].read_bytes().startswith(b"\x89PNG")
    assert "admissions,people,3" in saved()[".csv"].read_text(encoding="utf-8")


def test_readiness_names_what_is_not_and_prints(open_desk: Opener, place: Place) -> None:
    desk = open_desk("readiness")
    page = desk.window.readiness
    desk.wait(lambda: page.again.isEnabled() and bool(page.checks))
    assert page.said.text().startswith("Not ready: ")
    assert texts(page.table)[0][0].startswith("✗")
    marks = [line[0][:1] for line in texts(page.table)]
    assert marks == sorted(marks, key="✗!✓".index), "what wants somebody comes first"
    noted = [line for line in texts(page.table) if line[0] == "! note"]
    assert noted and all(line[3] for line in noted)
    page.paper.click()
    reports = place.folder / "reports"
    desk.wait(lambda: any(path.stat().st_size for path in reports.glob("*.pdf")))
    assert next(reports.glob("*.pdf")).read_bytes().startswith(b"%PDF")


def test_the_day_is_handed_over(open_desk: Opener, place: Place) -> None:
    place.scan_offline("CAS-1002")
    desk = open_desk("handover")
    desk.unlock()
    page = desk.window.handover
    desk.wait(lambda: page.said.text().startswith("The day cannot be closed. Still owed: 1 to"))
    page.close_day.click()
    desk.answer("evening")
    desk.wait(lambda: page.said.text().startswith("The day is not closed. Still owed"))
    desk.desk.jobs.deliver()
    desk.said("nothing is owed")
    page.close_day.click()
    desk.answer("evening")
    desk.wait(lambda: page.said.text().endswith(" is closed."))
    desk.wait(lambda: "Closed by Nora on" in page.text.toPlainText())
    page.paper.click()
    page.table.click()
    reports = place.folder / "reports"
    desk.wait(lambda: len([p for p in reports.glob("day-*") if p.stat().st_size]) == 2)


def test_everything_is_reached_and_named_without_a_mouse(open_desk: Opener, place: Place) -> None:
    dispute(place)
    desk = open_desk()
    desk.unlock()
    window = desk.window
    nameless: list[str] = []
    for number, (name, _, _) in enumerate(PAGES):
        desk.qtbot.keyClick(
            window, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier
        )
        assert window.nav.currentRow() == number
        desk.wait(lambda: window.stack.currentWidget() is not window.lock_page)
        nameless += [f"{name}: {kind}" for kind in without_names(window)]
    window._ask("Park", "why", lambda note: None, ("often",))
    nameless += [f"question: {kind}" for kind in without_names(window)]
    assert nameless == []


def without_names(window: QWidget) -> list[str]:
    """What can be reached by Tab, and says nothing to a screen reader."""
    found = []
    for widget in window.findChildren(QWidget):
        focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not focus or not widget.isVisible() or _part_of_a_view(widget):
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name):
            found.append(type(widget).__name__)
    return found


def test_a_touch_puts_the_lock_off(open_desk: Opener) -> None:
    desk = open_desk()
    desk.unlock()
    desk.window.idle.stop()
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Down)
    assert desk.window.idle.isActive()


def _part_of_a_view(widget: QWidget) -> bool:
    """Headers and scroll bars belong to what they stand at."""
    parent = widget.parent()
    return isinstance(parent, QAbstractItemView) or widget.objectName().startswith("qt_")


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=lambda look: look.name)
def test_words_from_outside_stay_words(open_desk: Opener, place: Place, look: theme.Theme) -> None:
    booking = place.supplier.venue.find("CAS-1001")
    assert booking.contact is not None
    booking.contact.name = "<b>Mallory</b><img src='x'>\u202eevil"
    place.scan("CAS-1001")
    desk = open_desk("deliveries", look)
    desk.unlock()
    page = desk.window.deliveries
    desk.wait(lambda: page.model.rowCount() == 1 and "Mallory" in texts(page.table)[0][2])
    assert texts(page.table)[0][2].startswith("<b>Mallory</b><img src='x'>evil")
    rich = [
        label
        for label in desk.window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert rich == []


def test_the_list_follows_what_a_lane_does_meanwhile(open_desk: Opener, place: Place) -> None:
    desk = open_desk("deliveries")
    desk.unlock()
    page = desk.window.deliveries
    desk.wait(lambda: page.count.text() == "No delivery fits.")
    place.scan("CAS-1001")
    desk.wait(lambda: page.count.text() == "1 delivery")
    desk.wait(lambda: texts(page.table)[0][1] == f"✓✓ {DeliveryState.DELIVERED.value.lower()}")


def test_an_empty_desk_says_so(open_desk: Opener) -> None:
    desk = open_desk("disputes")
    desk.unlock()
    desk.wait(lambda: desk.window.disputes.count.text() == "No dispute is open.")
    desk.wait(lambda: "Nobody was admitted yet today." in desk.window.band.accessibleName())
