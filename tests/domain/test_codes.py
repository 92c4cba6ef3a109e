"""Codes: cleaned for comparison, foreign ones named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.codes import LONGEST, as_reference, foreign, shown, strip_scanner, unfit


def test_only_the_scanners_own_endings_are_dropped():
    assert strip_scanner("\tab C\r\n") == "ab C"
    assert strip_scanner(" ab ") == " ab "
    assert strip_scanner("a\tb") == "a\tb"


def test_a_lone_surrogate_is_no_text():
    assert strip_scanner("a\ud800") == "a?"


@pytest.mark.parametrize(
    "typed", ["cas-1001", " CAS 1001 ", "CAS–1001", "cas\u00a01001", "CAS—10-01"]
)
def test_a_reference_is_compared_as_people_type_it(typed):
    assert as_reference(typed) == "CAS1001"


@given(st.text())
def test_comparing_a_reference_twice_changes_nothing(text):
    once = as_reference(text)
    assert as_reference(once) == once or once.upper() != once


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("https://example.com", "a web address"),
        ("HTTP://EXAMPLE.COM", "a web address"),
        ("www.example.com", "a web address"),
        ("  https://example.com", "a web address"),
        ("WIFI:T:WPA;S:x;;", "a Wi-Fi network"),
        ("BEGIN:VCARD\nN:x", "a contact card"),
        ("MECARD:N:x;;", "a contact card"),
        ("BEGIN:VEVENT", "a calendar entry"),
        ("mailto:a@b.c", "an e-mail address"),
        ("SMTP:a@b.c", "an e-mail address"),
        ("tel:+44", "a telephone number"),
        ("smsto:+44:hi", "a telephone number"),
        ("geo:1,2", "a place on a map"),
        ("otpauth://totp/x", "a key for another app"),
        ("bitcoin:1A", "a key for another app"),
        ("BCD\n002", "a payment"),
        ("SPC\r\n0200", "a payment"),
        ("HC1:6BF", "a health certificate"),
        ("intent://x", "a link for a phone"),
    ],
)
def test_a_foreign_code_is_named(code, words):
    assert foreign(code) == words


@pytest.mark.parametrize("code", ["CAS-1001", "telescope", "geometry", "hc1:x", "x https://a", ""])
def test_what_may_be_a_ticket_is_not_called_foreign(code):
    assert foreign(code) == ""


def test_what_cannot_be_asked_about_is_named():
    assert unfit(" \r\n") == "This code is empty."
    assert unfit("x" * (LONGEST + 1)) == "This code is too long for a ticket."
    assert unfit("x" * LONGEST) == ""
    assert unfit("\x00") == ""


def test_a_code_is_shown_short_and_without_control_characters():
    assert shown("a\x00b\nc") == "a·b·c"
    assert shown("x" * 24) == "x" * 24
    assert shown("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "ABCDEFGHIJKLMNOPQRS…WXYZ"


@given(st.text(max_size=200), st.integers(6, 40))
def test_a_shown_code_fits_its_place(code, most):
    text = shown(code, most)
    assert len(text) <= most
    assert text.isprintable()
