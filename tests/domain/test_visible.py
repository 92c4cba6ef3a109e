"""Words from outside never move a terminal's cursor, forge a line or turn its direction."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.table import cell
from scanner.domain.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zoë Müller-Łęcka 城 ابن ‌نام ❤", "Zoë Müller-Łęcka 城 ابن ‌نام ❤"),
        ("\x1b]0;owned\x07\x1b[2J", "\\u001b]0;owned\\u0007\\u001b[2J"),
        ("\x9b31m", "\\u009b31m"),
        ("ok\r\nADMIT OK", "ok\\u000d\\u000aADMIT OK"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("a\u200bb\ufeff\x00\x7f", "a\\u200bb\\ufeff\\u0000\\u007f"),
        ("\ud800", "\\ud800"),
    ],
)
def test_what_a_terminal_would_obey_is_spelled_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.characters()))
def test_json_says_the_same_as_before_and_is_visible(text: str) -> None:
    line = visible(json.dumps(text, ensure_ascii=False))
    assert json.loads(line) == text
    assert visible(line) == line
    line.encode()


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1", "-2+3"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert cell(text).startswith("'")


def test_a_cell_holds_no_escape_sequence() -> None:
    assert cell("Kim\x1b[31m\x00") == "Kim\\u001b[31m\\u0000"
    assert cell({"name": "\x9b"}) == '{"name": "\\u009b"}'
