"""The sentence on top of the desk: true, and what needs a person first."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from scanner.domain.standing import Counted, Mood, headline

SINCE = datetime(2026, 7, 1, 13, 2, tzinfo=UTC)
NOW = datetime(2026, 7, 1, 18, 0, tzinfo=ZoneInfo("Europe/London"))


@pytest.mark.parametrize(
    ("counted", "mood", "sentence", "more"),
    [
        (
            Counted(40, 40, disputes=2, called=SINCE),
            Mood.NEEDED,
            "A visitor at the kiosk waits for staff since 14:02",
            "2 disputes to close",
        ),
        (Counted(), Mood.GOOD, "Nobody was admitted yet today", "Nothing is owed"),
        (
            Counted(1204, 1204),
            Mood.GOOD,
            "All 1,204 admissions of today are at the supplier",
            "Nothing is owed",
        ),
        (
            Counted(1204, 1203, by_hand=1),
            Mood.GOOD,
            "1,204 admissions today, 1203 of them at the supplier, 1 closed by hand",
            "Nothing is owed",
        ),
        (
            Counted(40, 3, waiting=37, unreachable=37, since=SINCE),
            Mood.WAITING,
            "37 wait for the network since 14:02",
            "40 admissions today, 3 of them at the supplier",
        ),
        (
            Counted(40, 3, waiting=37, unreachable=5, since=SINCE),
            Mood.WAITING,
            "37 wait since 14:02, 5 of them for the network",
            "40 admissions today, 3 of them at the supplier",
        ),
        (
            Counted(2, 1, waiting=2, since=SINCE),
            Mood.WAITING,
            "2 are on their way to the supplier since 14:02",
            "2 admissions today, 1 of them at the supplier",
        ),
        (
            Counted(9, 6, disputes=2, parked=1),
            Mood.NEEDED,
            "2 disputes to close, 1 parked until the connection is mended or released",
            "9 admissions today, 6 of them at the supplier",
        ),
        (
            Counted(9, 6, disputes=1, waiting=2, unreachable=2, since=SINCE),
            Mood.NEEDED,
            "1 disputes to close",
            "2 wait for the network since 14:02",
        ),
    ],
)
def test_the_sentence_says_what_was_counted(
    counted: Counted, mood: Mood, sentence: str, more: str
) -> None:
    said = headline(counted, NOW)
    assert (said.mood, said.sentence, said.more) == (mood, sentence, more)


def test_all_is_never_said_while_one_is_missing() -> None:
    for missing in range(1, 50):
        said = headline(Counted(50, 50 - missing), NOW)
        assert "All" not in said.sentence


def test_a_debt_of_another_day_says_which() -> None:
    yesterday = datetime(2026, 6, 30, 13, 2, tzinfo=UTC)
    said = headline(Counted(waiting=2, unreachable=2, since=yesterday), NOW)
    assert said.sentence == "2 wait for the network since 30 Jun, 14:02"
