"""A code still in view is one scan; by time, not by frames."""

from __future__ import annotations

import pytest

from scanner.domain.presence import Presence, Repeats


def looks(presence: Presence, key: str, times: list[float]) -> list[float]:
    """The times at which the code counted as a new scan and was taken."""
    taken = []
    for at in times:
        presence.look([key], at)
        if presence.is_new(key):
            presence.taken(key, at)
            taken.append(at)
    return taken


def test_a_code_still_in_view_is_one_scan() -> None:
    assert looks(Presence(1.0), "A", [i / 30 for i in range(3000)]) == [0.0]


def test_a_code_shown_again_after_it_left_is_a_new_scan() -> None:
    presence = Presence(1.0)
    assert looks(presence, "A", [0.0, 0.1]) == [0.0]
    for tenth in range(2, 15):
        presence.look([], tenth / 10)
    assert looks(presence, "A", [1.5]) == [1.5]


def test_unsteady_detection_does_not_trigger_again() -> None:
    presence = Presence(1.0)
    taken = []
    for frame in range(300):
        at = frame / 30
        presence.look(["A"] if frame % 25 == 0 else [], at)
        if frame % 25 == 0 and presence.is_new("A"):
            presence.taken("A", at)
            taken.append(at)
    assert taken == [0.0]


@pytest.mark.parametrize("fps", [2.5, 10, 30, 120])
def test_the_rate_of_frames_does_not_matter(fps: float) -> None:
    presence = Presence(1.0)
    looks(presence, "A", [0.0])
    at = 0.0
    while at <= 1.0:
        assert not presence.is_new("A")
        at += 1 / fps
        presence.look([], at)
    assert presence.is_new("A")


def test_two_codes_in_turn_are_two_scans_and_no_more() -> None:
    presence = Presence(1.0)
    assert looks(presence, "A", [0.0, 0.1]) == [0.0]
    assert looks(presence, "B", [0.2, 0.3]) == [0.2]
    assert looks(presence, "A", [0.5]) == []


def test_a_code_the_lane_was_too_busy_for_stays_new() -> None:
    presence = Presence(1.0)
    presence.look(["A"], 0.0)
    presence.look(["A"], 0.1)
    assert presence.is_new("A")


def test_time_nobody_looked_does_not_count_as_absence() -> None:
    presence = Presence(1.0)
    assert looks(presence, "A", [0.0]) == [0.0]
    assert looks(presence, "A", [20.0]) == []


def test_a_double_trigger_of_a_hand_scanner_is_one_scan() -> None:
    repeats = Repeats(1.0)
    read = [("A", 0.0), ("A", 0.3), ("A", 1.2), ("B", 1.3), ("A", 1.4), ("A", 3.0)]
    assert [repeats.is_repeat(code, at) for code, at in read] == [
        False,
        True,
        True,
        False,
        False,
        False,
    ]


def test_a_scan_that_nobody_took_may_be_read_again_at_once() -> None:
    repeats = Repeats(1.0)
    assert not repeats.is_repeat("A", 0.0)
    repeats.forget()
    assert not repeats.is_repeat("A", 0.2)
