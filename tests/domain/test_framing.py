"""Codes out of serial bytes, however they were split."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.framing import LONGEST, Ends, Framing


@pytest.mark.parametrize(
    "sent",
    [b"\x02A-1\x03\x02B-2\x03", b"A-1\rB-2\r", b"A-1\nB-2\n", b"A-1\r\nB-2\r\n"],
)
@given(cuts=st.lists(st.integers(0, 12)))
def test_codes_come_whole_from_split_reads(sent: bytes, cuts: list[int]) -> None:
    framing = Framing()
    codes: list[str] = []
    edges = sorted({0, len(sent), *(c for c in cuts if c < len(sent))})
    for number, (start, end) in enumerate(pairwise(edges)):
        codes += framing.feed(sent[start:end], number * 0.01)
    assert codes == ["A-1", "B-2"]


def test_line_ends_inside_a_frame_belong_to_the_code() -> None:
    assert Framing().feed(b"\x02A\r\nB\x03", 0.0) == ("A\r\nB",)


def test_a_line_end_after_a_frame_is_no_empty_code() -> None:
    assert Framing().feed(b"\x02A\x03\r\n\x02B\x03\r\n", 0.0) == ("A", "B")


def test_a_code_that_broke_off_is_not_glued_to_the_next() -> None:
    framing = Framing()
    assert framing.feed(b"HALF", 0.0) == ()
    assert framing.feed(b"WHOLE\r", 5.0) == ("WHOLE",)


def test_a_frame_that_lost_its_end_is_thrown_away() -> None:
    assert Framing().feed(b"\x02HALF\x02WHOLE\x03", 0.0) == ("WHOLE",)


def test_silence_ends_a_code_where_the_scanner_sends_no_suffix() -> None:
    framing = Framing(Ends.SILENCE)
    assert framing.feed(b"A-", 0.0) == ()
    assert framing.feed(b"1", 0.05) == ()
    assert framing.poll(0.1) == ()
    assert framing.poll(0.16) == ("A-1",)


def test_the_prefix_is_taken_off() -> None:
    assert Framing(prefix="]C1").feed(b"]C1A-1\r", 0.0) == ("A-1",)


def test_noise_without_an_end_does_not_fill_the_memory() -> None:
    framing = Framing()
    for number in range(100):
        framing.feed(b"x" * 1000, number * 0.01)
    assert framing.feed(b"\r", 1.0) == ()
    assert framing.feed(b"A\r", 1.1) == ("A",)


def test_the_longest_code_comes_through() -> None:
    text = "x" * LONGEST
    assert Framing().feed(text.encode() + b"\r", 0.0) == (text,)


def test_text_is_utf_8_or_else_latin_1() -> None:
    assert Framing().feed("Kärnten\r".encode(), 0.0) == ("Kärnten",)
    assert Framing().feed("Kärnten\r".encode("latin-1"), 0.0) == ("Kärnten",)
