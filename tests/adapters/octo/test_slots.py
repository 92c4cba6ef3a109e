"""When a booking is for, in every form suppliers write it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from scanner.adapters.octo.slots import names_a_time, read_slot

LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize("said", [None, "", "null", "12345678", "20260514", 20260514])
def test_without_a_date_a_ticket_is_open(said):
    assert read_slot({"availabilityId": said}, LONDON) is None


def test_an_availability_id_may_be_a_date_or_a_time():
    day = read_slot({"availabilityId": "2026-05-14"}, LONDON)
    assert (day.all_day, day.starts.tzinfo) == (True, LONDON)
    hour = read_slot({"availabilityId": "2026-05-14T10:00:00+01:00"}, LONDON)
    assert not hour.all_day


def test_the_availabilitys_own_words_count_first():
    slot = read_slot(
        {
            "availabilityId": "2020-01-01",
            "availability": {
                "localDateTimeStart": "2026-05-14T10:00:00+01:00",
                "localDateTimeEnd": "2026-05-14T11:00:00+01:00",
                "allDay": False,
            },
        },
        LONDON,
    )
    assert slot.starts == datetime(2026, 5, 14, 9, tzinfo=UTC)
    assert slot.ends == datetime(2026, 5, 14, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "end", "all_day"),
    [
        ("2026-05-14T00:00:00+01:00", "2026-05-15T00:00:00+01:00", True),
        ("2026-05-14T00:00:00+01:00", None, True),
        ("2026-03-29T00:00:00+00:00", "2026-03-29T23:59:00+01:00", True),
        ("2026-05-14T00:30:00+01:00", "2026-05-14T01:30:00+01:00", False),
        ("2026-05-14T00:00:00+01:00", "2026-05-14T01:00:00+01:00", False),
    ],
)
def test_a_day_ticket_is_known_by_its_midnights(start, end, all_day):
    body = {"availability": {"localDateTimeStart": start, "localDateTimeEnd": end}}
    assert read_slot(body, LONDON).all_day is all_day


def test_a_slot_written_in_utc_has_its_day_in_the_products_zone():
    body = {"availability": {"localDateTimeStart": "2026-05-13T23:30:00Z"}}
    assert read_slot(body, LONDON).days() == (date(2026, 5, 14), date(2026, 5, 14))


def test_a_day_is_a_day_wherever_it_was_written():
    body = {"availability": {"localDateTimeStart": "2026-05-14T00:00:00Z", "allDay": True}}
    assert read_slot(body, ZoneInfo("America/New_York")).days()[0] == date(2026, 5, 14)


@pytest.mark.parametrize(
    "body",
    [
        {"availabilityId": "slot-77"},
        {"availabilityId": 20260514},
        {"availabilityId": "14/05/2026"},
        {"availability": {"id": "slot-77"}},
        {"availability": {"localDateTimeStart": "2026-13-14"}},
    ],
)
def test_a_time_in_an_unknown_form_is_no_open_date(body):
    assert read_slot(body, LONDON) is None
    assert names_a_time(body)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"availabilityId": ""},
        {"availabilityId": None, "availability": None},
        {"availabilityId": "null"},
        {"availabilityId": "0001-01-01T00:00:00Z"},
        {"availabilityId": "any", "freesale": True},
    ],
)
def test_what_names_no_time_is_open(body):
    assert not names_a_time(body)
