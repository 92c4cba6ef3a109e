"""Sentences that are kept as plain text are found again."""

from __future__ import annotations

from scanner.domain.phrase import Phrase, recalled

_LATE = Phrase("t", "No answer within {seconds} s.")
_GIVEN_UP = Phrase("t", "given up after {tries} attempts: {why}")
_ODD = Phrase("t", "a (very) odd one.")
_KNOWN = (_LATE, _GIVEN_UP, _ODD)


def test_a_kept_sentence_is_found_again_with_its_values_and_those_within_it():
    text = str(_GIVEN_UP.of(tries=12, why=_LATE.of(seconds="5.0")))
    found = recalled(text, _KNOWN)
    assert isinstance(found, Phrase)
    assert (found, found.pattern, found.values["tries"]) == (text, _GIVEN_UP.pattern, "12")
    inner = found.values["why"]
    assert isinstance(inner, Phrase)
    assert (inner.pattern, inner.values) == (_LATE.pattern, {"seconds": "5.0"})


def test_what_is_no_sentence_of_ours_stays_as_it_is():
    for text in ("No answer", "a very odd one.", "given up after 3 attempts: ", ""):
        assert recalled(text, _KNOWN) is text


def test_signs_of_a_pattern_mean_themselves():
    assert isinstance(recalled("a (very) odd one.", _KNOWN), Phrase)
    assert not isinstance(recalled("a (very) odd one!", _KNOWN), Phrase)
