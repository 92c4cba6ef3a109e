"""The chain through the journal: any touch of any row shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.chain import GENESIS, Link, first_break, private_digest, row_hash


def chain(*rows):
    """Links from (body, private) pairs, and the head that belongs to them."""
    links, prev = [], GENESIS
    for seq, (body, private) in enumerate(rows, 1):
        hidden = private_digest(private)
        own = row_hash(prev, seq, "SCAN", "s", "t", body, hidden)
        links.append(Link(seq, "SCAN", "s", "t", body, private, hidden, prev, own))
        prev = own
    return links, (len(links), prev)


ROWS, HEAD = chain(("a", "p"), ("b", None), ("c", "q"))


def test_an_untouched_chain_holds():
    assert first_break(ROWS, HEAD) is None
    assert first_break([], (0, GENESIS)) is None


def test_what_was_purged_leaves_the_chain_whole():
    purged = [replace(row, private=None) for row in ROWS]
    assert first_break(purged, HEAD) is None


@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize(
    ("field", "value"),
    [("kind", "X"), ("scan_id", "X"), ("at", "X"), ("body", "X"), ("private_hash", "X")],
)
def test_an_edit_of_any_field_of_any_row_shows(at, field, value):
    rows = list(ROWS)
    rows[at] = replace(rows[at], **{field: value})
    seq, words = first_break(rows, HEAD)
    assert seq == at + 1
    assert "edited" in words


def test_an_edited_personal_part_shows():
    rows = [replace(ROWS[0], private="another"), *ROWS[1:]]
    assert first_break(rows, HEAD) == (1, "its personal part was edited")


def test_a_row_rehashed_after_an_edit_no_longer_leads_to_the_next():
    own = row_hash(GENESIS, 1, "SCAN", "s", "t", "X", ROWS[0].private_hash)
    rows = [replace(ROWS[0], body="X", hash=own), *ROWS[1:]]
    assert first_break(rows, HEAD) == (2, "it does not follow the row before it")


def test_a_removed_row_shows():
    assert first_break([ROWS[0], ROWS[2]], HEAD) == (2, "a row was removed")
    assert first_break(ROWS[1:], HEAD) == (1, "a row was removed")


def test_an_inserted_row_shows():
    assert first_break([ROWS[0], ROWS[0], *ROWS[1:]], HEAD) == (2, "a row was inserted")


def test_rows_missing_at_the_end_show():
    assert first_break(ROWS[:2], HEAD) == (3, "rows at the end were removed")
    assert first_break([], HEAD) == (1, "rows at the end were removed")


def test_rows_added_behind_the_head_show():
    longer, _ = chain(("a", "p"), ("b", None), ("c", "q"), ("d", None))
    assert first_break(longer, HEAD)[0] == 4


def test_another_chain_of_the_same_length_shows():
    other, _ = chain(("x", None), ("y", None), ("z", None))
    assert first_break(other, HEAD) is not None


TEXT = st.text(max_size=8)


@given(st.lists(TEXT, min_size=5, max_size=5), st.lists(TEXT, min_size=5, max_size=5))
def test_no_text_can_slip_from_one_field_into_the_next(one, other):
    kind, scan_id, at, body, hidden = one
    a = row_hash(GENESIS, 1, kind, scan_id, at, body, hidden)
    kind, scan_id, at, body, hidden = other
    b = row_hash(GENESIS, 1, kind, scan_id, at, body, hidden)
    assert (a == b) == (one == other)


def test_no_personal_data_has_no_digest():
    assert private_digest(None) == private_digest("") == ""


def test_a_row_has_the_hash_that_older_programs_gave_it():
    public = '{"lane":"Nord – 1"}'
    own = row_hash(GENESIS, 1, "ADMIT", "s1", "2026-05-14T12:00:00.000000+00:00", public, "")
    assert own == "0c3f85723f8cde78bb49860d045443a69f14c16dc244dcefa2b3d06ac17f4972"
