"""The desk without its window, against a real journal and the real embedded supplier."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner.adapters.journal.audit import verify
from scanner.adapters.journal.listing import Filter
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.operators import Role
from scanner.adapters.seat import Seat
from scanner.app import JOURNAL
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.link import LinkState
from scanner.domain.standing import Mood
from scanner.domain.verdict import Verdict
from scanner.work.desk.acts import LOCKED, NOT_ALLOWED
from scanner.work.desk.messages import (
    Acted,
    BookingShown,
    Ended,
    FoundBookings,
    HistoryOf,
    Job,
    Matching,
    NumbersOf,
    OperatorsAre,
    Overview,
    PinWrong,
    ReportOf,
    Rows,
)
from tests.desk_place import STEWARDS_PIN, Heard, Place, heard
from tests.relays import SerialBoard


@pytest.fixture
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as running:
        yield running


@pytest.fixture
def place(profile: Path, supplier: EmbeddedSupplier) -> Place:
    made = Place(profile, supplier)
    made.operators()
    return made


@pytest.fixture
def desk(place: Place) -> Iterator[Heard]:
    with heard(place) as made:
        yield made


def row_of(desk: Heard, said: str) -> BookingShown:
    """The booking that a search for it shows."""
    desk.desk.looks.find_online(said)
    found = desk.wait(FoundBookings)
    assert len(found.rows) == 1, found
    desk.desk.looks.booking(found.rows[0])
    return desk.wait(BookingShown)


def today(place: Place) -> datetime:
    return datetime.now(UTC).astimezone(place.settings.zone)


def test_all_is_delivered_says_the_overview(place: Place) -> None:
    place.scan("CAS-1001", "CAS-1002")
    with heard(place) as desk:
        said = desk.wait(Overview, lambda o: all(c.link is not None for c in o.connections))
    assert said.headline.sentence == "All 2 admissions of today are at the supplier"
    assert said.headline.mood is Mood.GOOD
    assert {c.connection: c.link for c in said.connections} == {
        "castle": LinkState.ONLINE,
        "harbour": LinkState.ONLINE,
    }


def test_the_local_copy_stands_beside_the_suppliers_own_count(place: Place) -> None:
    place.load()
    place.supplier.venue.add_many("castle", 3, product_id="castle")
    with heard(place) as desk:
        said = desk.wait(Overview, lambda o: all(c.listed_at for c in o.connections))
    castle, harbour = said.connections
    assert castle.listed == castle.bookings + 3
    assert harbour.listed == harbour.bookings
    assert castle.listed_at is not None


def test_a_supplier_that_does_not_page_is_not_taken_for_a_count(profile: Path) -> None:
    with EmbeddedSupplier(generation="2022") as old:
        place = Place(profile, old)
        place.load()
        with heard(place) as desk:
            said = desk.wait(Overview, lambda o: all(c.listed_at for c in o.connections))
    assert [c.listed for c in said.connections] == [None, None]
    assert said.connections[0].bookings


def test_what_waits_for_the_network_is_told_until_it_is_delivered(place: Place) -> None:
    answers = place.scan_offline("CAS-1001", "CAS-1003")
    assert [a.decision.verdict for a in answers] == [Verdict.ADMIT] * 2
    place.supplier.stop()
    with heard(place) as desk:
        said = desk.wait(Overview, lambda o: any(c.problem for c in o.connections))
        assert said.headline.sentence.startswith("2 wait for the network since")
        place.supplier.start()
        desk.unlock()
        desk.desk.jobs.deliver()
        ended = desk.wait(Ended)
        assert (ended.ok, ended.sentence) == (True, "2 delivered, nothing is owed.")
        desk.wait(Overview, lambda o: "All 2" in o.headline.sentence)
    assert place.states() == ["DELIVERED", "DELIVERED"]
    (row,) = place.journal("RETRY")
    assert (row["by"], row["deliveries"]) == ("Nora", 2)
    assert len(place.supplier.venue.redemptions) == 2


def test_nothing_is_delivered_here_while_another_program_delivers(place: Place) -> None:
    place.scan_offline("CAS-1001")
    seat = Seat(place.folder)
    assert seat.take()
    with heard(place) as desk:
        desk.unlock()
        desk.desk.jobs.deliver()
        desk.wait(Overview)
        desk.desk.jobs.cancel(Job.DELIVER)
        ended = desk.wait(Ended)
    seat.leave()
    assert not ended.ok
    assert place.supplier.venue.redemptions == []


def test_nobody_acts_without_a_pin(desk: Heard, place: Place) -> None:
    place.scan("CAS-1001")
    desk.desk.acts.park([1], "why")
    desk.desk.acts.admit("CAS-1002", "", None, "why")
    desk.desk.jobs.deliver()
    for _ in range(3):
        done = desk.wait(Acted)
        assert (done.ok, done.sentence) == (False, LOCKED)
    desk.desk.acts.unlock("0000")
    assert desk.wait(PinWrong).sentence == "This PIN is not known."


def test_locking_stops_what_waits(desk: Heard) -> None:
    desk.unlock()
    desk.desk.acts.lock()
    desk.desk.acts.close_day(datetime.now(UTC).date(), "why")
    assert desk.wait(Acted).sentence == LOCKED


def test_a_steward_may_try_again_and_nothing_else(place: Place) -> None:
    place.scan_offline("CAS-1001")
    with heard(place) as desk:
        desk.unlock(STEWARDS_PIN)
        desk.desk.acts.park([1], "why")
        assert desk.wait(Acted).sentence == NOT_ALLOWED
        desk.desk.acts.retry([1], "again")
        assert desk.wait(Acted).ok


def test_a_visitor_without_a_ticket_comes_in_by_name(desk: Heard, place: Place) -> None:
    desk.unlock()
    shown = row_of(desk, "CAS-1002")
    assert (shown.live, len(shown.candidate.units), shown.uses) == (True, 3, {})
    desk.desk.acts.admit("CAS-1002", shown.candidate.booking, 2, "phone broken")
    done = desk.wait(Acted)
    assert done.ok, done
    assert done.sentence.startswith("Come in: ")
    (row,) = place.journal("BY_HAND")
    assert (row["by"], row["note"]) == ("Nora", "phone broken")
    left = [unit for unit in row_of(desk, "CAS-1002").candidate.units if unit.used is None]
    assert len(left) == 1
    assert verify(place.folder / JOURNAL).broken is None


def test_a_used_ticket_stays_used_whatever_a_supervisor_says(desk: Heard, place: Place) -> None:
    desk.unlock()
    shown = row_of(desk, "CAS-REDEEMED")
    for override in (False, True):
        desk.desk.acts.admit("CAS-REDEEMED", shown.candidate.booking, None, "a guide", override)
        assert desk.wait(Acted).sentence.startswith("Already used")
    assert place.states() == []


def test_a_supervisor_answers_for_the_time(desk: Heard, place: Place) -> None:
    place.supplier.venue.suppliers["castle"].checks_date = False
    desk.unlock()
    shown = row_of(desk, "CAS-2002")
    desk.desk.acts.admit("CAS-2002", shown.candidate.booking, None, "a guide")
    assert not desk.wait(Acted).ok
    desk.desk.acts.admit("CAS-2002", shown.candidate.booking, None, "a guide", override=True)
    assert desk.wait(Acted).sentence == "Come in: 1, on the word of Nora."
    (row,) = place.journal("OUTCOME")
    assert (row["by"], row["note"], row["source"]) == ("Nora", "a guide", "OVERRIDE")


def test_an_admission_is_taken_back_with_who_and_why(place: Place) -> None:
    (answer,) = place.scan("CAS-1001")
    with heard(place) as desk:
        desk.unlock()
        desk.desk.acts.undo(answer.scan.id, "wrong person")
        assert desk.wait(Acted).sentence == "Undone: the ticket works again."
    (row,) = place.journal("UNDO")
    assert (row["by"], row["note"]) == ("Nora", "wrong person")


def test_a_no_show_is_only_marked_when_nobody_came(desk: Heard, place: Place) -> None:
    desk.unlock()
    came = place.supplier.venue.find("CAS-1001").uuid
    place.scan("CAS-1001")
    desk.desk.acts.no_show("castle", came, "CAS-1001", "did not come")
    assert not desk.wait(Acted).ok
    absent = place.supplier.venue.find("CAS-1003")
    desk.desk.acts.no_show("castle", absent.uuid, "CAS-1003", "did not come")
    assert desk.wait(Acted).ok
    assert absent.status == "NO_SHOW"
    (row,) = place.journal("NO_SHOW")
    assert (row["by"], row["note"]) == ("Nora", "did not come")


def test_visitors_are_found_by_mail_and_telephone(desk: Heard, place: Place) -> None:
    place.load()
    desk.desk.looks.find("robin exa")
    assert len(desk.wait(FoundBookings).rows) > 10
    for said in ("robin@example.com", "+44 20 7946 0000"):
        desk.desk.looks.find_online(said)
        found = desk.wait(FoundBookings)
        assert len(found.rows) > 10, said


def test_bookings_that_no_look_up_knows_are_found_by_a_resellers_reference(
    desk: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OctoSupplier, "lookup", lambda *asked: [])
    desk.desk.looks.find_online("OTA-777")
    found = desk.wait(FoundBookings)
    assert len(found.rows) == 2
    assert found.problems == ()
    desk.desk.looks.find_online("nobody's")
    assert desk.wait(FoundBookings).rows == ()


def test_lists_and_histories_come_as_they_are_asked_for(place: Place) -> None:
    place.scan("CAS-1001", "CAS-1002")
    with heard(place) as desk:
        desk.desk.looks.match(Filter(text="robin"))
        assert list(desk.wait(Matching).numbers) == [2, 1]
        desk.desk.looks.rows([2, 1])
        assert [row.reference for row in desk.wait(Rows).rows] == ["CAS-1002", "CAS-1001"]
        desk.desk.looks.history(2)
        told = [one.what for one in desk.wait(HistoryOf).happened]
    assert told == ["MEANT TO ADMIT", "DECIDED"]


@pytest.mark.skipif(sys.platform == "win32", reason="the board's test double needs a pty")
def test_a_supervisor_opens_the_turnstile_once_and_it_is_written_down(
    place: Place, tmp_path: Path
) -> None:
    board = SerialBoard(tmp_path)
    place.settings = replace(place.settings, turnstile=board.settings(pulse_ms=100))
    with heard(place) as desk:
        desk.desk.acts.pulse("which arm?")
        assert desk.wait(Acted).sentence == LOCKED
        assert place.journal("PULSE") == []
        desk.unlock()
        desk.desk.acts.pulse("which arm?")
        done = desk.wait(Acted)
    assert (done.ok, done.sentence) == (True, "It was opened once. Did the right arm move?")
    board.wait(lambda: board.channels.get(1) is False)
    assert board.opened() == 1
    (row,) = place.journal("PULSE")
    assert (row["by"], row["note"]) == ("Nora", "which arm?")
    board.unplug()


def test_the_day_is_counted_reported_and_closed(place: Place) -> None:
    place.scan("CAS-1002", "CAS-CANCELLED")
    day = today(place).date()
    with heard(place) as desk:
        desk.unlock()
        desk.desk.looks.numbers(day)
        counted = desk.wait(NumbersOf).numbers
        assert (counted.admissions, counted.people) == (1, 3)
        assert counted.refusals == (("CANCELLED", 1),)
        assert counted.ms is not None
        assert counted.ms[2] == 2
        desk.desk.acts.close_day(day, "quiet")
        assert desk.wait(Acted).ok
        desk.desk.looks.report(day)
        made = desk.wait(ReportOf).report
    assert made.closed.startswith("Closed by Nora on ")
    (row,) = place.journal("DAY_CLOSED")
    assert (row["people"], row["by"], row["note"]) == (3, "Nora", "quiet")


def test_a_day_that_owes_is_not_closed(place: Place) -> None:
    place.scan_offline("CAS-1001")
    with heard(place) as desk:
        desk.unlock()
        desk.desk.acts.close_day(today(place).date(), "quiet")
        done = desk.wait(Acted)
    assert not done.ok
    assert "1 to deliver to castle" in done.sentence
    assert place.journal("DAY_CLOSED") == []


def test_an_export_holds_neither_names_nor_codes(place: Place) -> None:
    place.scan("CAS-1001")
    with heard(place) as desk:
        desk.desk.jobs.export(Filter())
        ended = desk.wait(Ended)
    assert ended.path is not None
    text = ended.path.read_text(encoding="utf-8")
    assert "DELIVERED" in text
    assert "Robin" not in text
    assert "CAS-1001" not in text
    assert ended.path.stat().st_mode & 0o077 == 0


def test_a_list_that_cannot_be_written_says_why_in_words(place: Place) -> None:
    (place.folder / "reports").write_text("", encoding="utf-8")  # a file in the folder's place
    with heard(place) as desk:
        desk.desk.jobs.export(Filter())
        ended = desk.wait(Ended)
    assert ended.sentence == f"That did not work: {os.strerror(errno.EEXIST)}"


def test_the_first_operator_is_a_supervisor_and_the_last_one_stays(
    profile: Path, supplier: EmbeddedSupplier
) -> None:
    place = Place(profile, supplier)
    with heard(place) as desk:
        desk.desk.acts.put_operator("Nora", Role.STEWARD, "4711")
        assert desk.wait(Acted).ok
        desk.desk.acts.put_operator("Eve", Role.SUPERVISOR, "6666")
        assert desk.wait(Acted).sentence == "Only a supervisor can do this."
        desk.unlock("4711")
        desk.desk.acts.put_operator("Sam", Role.STEWARD, "1234")
        assert desk.wait(Acted).ok
        desk.desk.acts.remove_operator("Nora")
        assert desk.wait(Acted).sentence == "The last supervisor stays."
        desk.desk.acts.operators()
        said = desk.wait(OperatorsAre).operators
    assert [(o.name, o.role) for o in said] == [("Nora", Role.SUPERVISOR), ("Sam", Role.STEWARD)]
    assert [row["by"] for row in place.journal("OPERATOR")] == ["Nora", "Nora"]
    assert "1234" not in (profile / JOURNAL).read_bytes().decode("latin-1")
