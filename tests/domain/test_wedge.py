"""Hand scanners that type, told from people by timing."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.wedge import (
    LAYOUT_TEST,
    Dropped,
    Event,
    Scanned,
    Suffix,
    Typed,
    Wedge,
    learn_layout,
)

CODE = "CASTLE-4711-0815"


def play(wedge: Wedge, text: str, gap: float, at: float = 0.0) -> tuple[list[Event], float]:
    """Feeds keys `gap` seconds apart; gives the events and the time of the last key."""
    events: list[Event] = []
    for number, key in enumerate(text):
        if number:
            at += gap
        events += wedge.feed(key, at)
    return events, at


def settled(wedge: Wedge, text: str, gap: float) -> list[Event]:
    """The same, and what silence adds, polled every 20 ms."""
    events, at = play(wedge, text, gap)
    for tick in range(1, 40):
        events += wedge.poll(at + tick * 0.02)
    assert not wedge.holding
    return events


def scans(events: list[Event]) -> list[str]:
    return [e.text for e in events if isinstance(e, Scanned)]


def keys(events: list[Event]) -> int:
    return sum(e.keys for e in events)


@pytest.mark.parametrize("suffix", ["\r", "\n", "\t", ""])
@pytest.mark.parametrize("gap", [0.0, 0.001, 0.005, 0.02, 0.03])
def test_a_burst_is_a_scan_with_enter_tab_or_no_suffix(suffix: str, gap: float) -> None:
    events = settled(Wedge(), CODE + suffix, gap)
    assert events == [Scanned(CODE, len(CODE + suffix), events[0].at)]  # type: ignore[union-attr]


@pytest.mark.parametrize("gap", [0.06, 0.08, 0.1, 0.2, 0.5])
def test_a_typed_surname_and_enter_is_never_a_ticket(gap: float) -> None:
    events = settled(Wedge(), "Featherstonehaugh\r", gap)
    assert scans(events) == []
    assert all(isinstance(e, Typed) for e in events)
    assert keys(events) == 18


def test_a_fast_typist_with_rolled_keys_is_still_a_person() -> None:
    rng = random.Random(4)
    for _ in range(300):
        wedge, at = Wedge(), 0.0
        events: list[Event] = []
        for key in "Featherstonehaugh\r":
            at += rng.choice([0.02, 0.07, 0.09, 0.11])
            events += wedge.feed(key, at)
        events += wedge.poll(at + 1)
        assert scans(events) == []
        assert keys(events) == 18


def test_a_persons_key_is_given_back_at_once_when_silence_shows_it() -> None:
    wedge = Wedge()
    assert wedge.feed("a", 0.0) == ()
    assert wedge.poll(0.04) == ()
    assert wedge.poll(0.06) == (Typed(1),)


def test_enter_alone_is_a_persons_and_not_held() -> None:
    assert Wedge().feed("\r", 5.0) == (Typed(1),)


def test_keys_that_type_nothing_are_a_persons() -> None:
    wedge = Wedge()
    wedge.feed("a", 0.0)
    assert wedge.feed("", 0.01) == (Typed(2),)


def test_a_key_held_down_is_a_persons() -> None:
    wedge = Wedge()
    events: list[Event] = list(wedge.feed("a", 0.0))
    for number in range(1, 30):
        events += wedge.feed("a", number / 30, repeat=True)
    events += wedge.poll(2.0)
    assert scans(events) == []
    assert keys(events) == 30


def test_a_held_key_that_the_system_does_not_flag_is_a_persons_too() -> None:
    assert scans(settled(Wedge(), "a" * 40, 0.03)) == []


def test_a_late_enter_after_a_scan_presses_no_button() -> None:
    wedge = Wedge()
    events, at = play(wedge, CODE, 0.005)
    events += wedge.poll(at + 0.16)
    assert scans(events) == [CODE]
    assert wedge.feed("\r", at + 0.2) == (Dropped(1, broken=False),)
    assert wedge.feed("\r", at + 2.0) == (Typed(1),)


def test_a_code_of_several_lines_is_one_scan() -> None:
    assert scans(settled(Wedge(), "BEGIN:VCARD\rFN:A\rEND\r", 0.005)) == ["BEGIN:VCARD\rFN:A\rEND"]


def test_a_key_typed_just_before_a_scan_stays_out_of_the_code() -> None:
    wedge = Wedge()
    wedge.feed("x", 0.0)
    events, at = play(wedge, CODE + "\r", 0.005, at=0.045)
    events += wedge.poll(at + 0.1)
    assert events[0] == Typed(1)
    assert scans(events) == [CODE]


def test_two_scans_in_a_row_are_two() -> None:
    wedge = Wedge()
    first, at = play(wedge, CODE + "\r", 0.005)
    second, at = play(wedge, "TOWER-00002\r", 0.005, at + 0.4)
    assert scans([*first, *second, *wedge.poll(at + 1)]) == [CODE, "TOWER-00002"]


def test_the_prefix_is_taken_off() -> None:
    assert scans(settled(Wedge(prefix="~S"), "~S" + CODE + "\r", 0.005)) == [CODE]


def test_a_code_that_lost_its_known_suffix_is_broken_not_a_ticket() -> None:
    events = settled(Wedge(suffix=Suffix.ENTER), CODE, 0.005)
    assert events == [Dropped(len(CODE), broken=True)]


def test_control_characters_inside_a_code_are_kept() -> None:
    assert scans(settled(Wedge(), "01123\x1d1042\r", 0.005)) == ["01123\x1d1042"]


@given(st.lists(st.tuples(st.sampled_from("abcXYZ019\r\t"), st.floats(0, 0.3)), max_size=60))
def test_every_key_is_settled_once_whatever_is_typed(strokes: list[tuple[str, float]]) -> None:
    wedge, at = Wedge(), 0.0
    events: list[Event] = []
    for key, gap in strokes:
        at += gap
        events += wedge.feed(key, at)
    events += wedge.poll(at + 1)
    assert keys(events) == len(strokes)


GERMAN = str.maketrans("yzYZ-/:;_?&", "zyZY\u00df-\u00d6\u00f6?_/")
FRENCH = str.maketrans("aqzwAQZWm;1234567890", "qawzQAWZ,m&é\"'(-è_çà")


@pytest.mark.parametrize("text", ["ZYX-10/20:3", "yz_9?a=b&c"])
def test_a_scanner_set_to_another_country_is_found_out_and_repaired(text: str) -> None:
    layout = learn_layout(LAYOUT_TEST.translate(GERMAN))
    assert layout is not None
    assert not layout.right
    sent = "ABC-yz:12_XYZ;?"
    assert layout.repair(sent.translate(GERMAN)) == sent
    events = settled(Wedge(layout=layout), text.translate(GERMAN) + "\r", 0.005)
    assert scans(events) == [text]


def test_a_scanner_set_right_needs_no_repair() -> None:
    layout = learn_layout(LAYOUT_TEST)
    assert layout is not None
    assert layout.right


def test_accent_keys_that_swallow_characters_are_named() -> None:
    arrived = LAYOUT_TEST.translate(GERMAN).replace("=b", "b").replace("`b", "b")
    layout = learn_layout(arrived)
    assert layout is not None
    assert layout.lost >= {"=", "`"}
    assert layout.repair("TICKET-1".translate(GERMAN)) == "TICKET-1"


@pytest.mark.parametrize("other", ["", "TICKET-1", "x" * 200, LAYOUT_TEST + "1"])
def test_another_barcode_is_not_taken_for_the_test_barcode(other: str) -> None:
    assert learn_layout(other) is None
