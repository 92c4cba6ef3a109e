"""How often a read must repeat before it is believed, and what spoils it."""

from __future__ import annotations

import pytest

from scanner.domain.certainty import Certainty, Rules, Several, check_digit_holds
from scanner.domain.reading import Code, Corners
from scanner.domain.scan import Symbology

MIDDLE = (640.0, 360.0)


def code(
    text: str,
    symbology: Symbology = Symbology.QRCODE,
    left: float = 600,
    engine: str = "zxing",
    rescue: bool = False,
) -> Code:
    corners = ((left, 300.0), (left + 80, 300.0), (left + 80, 380.0), (left, 380.0))
    return Code(text, text.encode(), symbology, corners, engine, "plain", rescue)


def box(left: float, top: float, right: float, bottom: float) -> Corners:
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def frames_until_sure(seen: Code, rules: Rules | None = None) -> int | None:
    certainty = Certainty(rules)
    for frame in range(1, 10):
        if certainty.judge([seen], frame / 30, MIDDLE).sure:
            return frame
    return None


@pytest.mark.parametrize(
    ("symbology", "text", "frames"),
    [
        (Symbology.QRCODE, "A", 1),
        (Symbology.AZTEC, "A", 1),
        (Symbology.DATAMATRIX, "A", 1),
        (Symbology.PDF417, "A", 2),
        (Symbology.CODE128, "A", 2),
        (Symbology.CODE39, "A", 2),
        (Symbology.ITF, "12345678", 2),
        (Symbology.EAN13, "4006381333931", 2),
    ],
)
def test_each_format_has_its_number_of_agreeing_frames(
    symbology: Symbology, text: str, frames: int
) -> None:
    assert frames_until_sure(code(text, symbology)) == frames


def test_the_number_of_agreeing_frames_is_configurable() -> None:
    rules = Rules(agreeing={Symbology.QRCODE: 4})
    assert frames_until_sure(code("A"), rules) == 4


def test_a_rescue_read_needs_two_equal_frames() -> None:
    assert frames_until_sure(code("A", rescue=True)) == 2


def test_a_linear_read_of_the_second_engine_needs_three() -> None:
    seen = code("A", Symbology.CODE128, engine="zbar", rescue=True)
    assert frames_until_sure(seen) == 3


def test_reads_too_far_apart_do_not_add_up() -> None:
    certainty = Certainty()
    seen = code("A", Symbology.CODE128)
    assert not any(certainty.judge([seen], at, MIDDLE).sure for at in (0.0, 1.5, 3.0))


def test_a_different_read_at_the_same_spot_starts_the_count_again() -> None:
    certainty = Certainty()
    right, wrong = code("A", Symbology.CODE128), code("B", Symbology.CODE128)
    judged = [certainty.judge([c], i / 30, MIDDLE).sure for i, c in enumerate([right, wrong] * 4)]
    assert judged == [None] * 8


def test_the_same_frame_does_not_count_twice() -> None:
    seen = code("A", Symbology.CODE128)
    assert Certainty().judge([seen, seen], 0.0, MIDDLE).sure is None


def test_engines_that_disagree_about_one_spot_give_nothing() -> None:
    certainty = Certainty()
    one, other = code("A"), code("B", engine="zbar", rescue=True)
    judged = [certainty.judge([one, other], i / 30, MIDDLE) for i in range(5)]
    assert all(j.sure is None and j.in_view == () for j in judged)


def test_two_different_codes_in_view_give_neither_and_say_so() -> None:
    judgement = Certainty().judge([code("A", left=100), code("B", left=900)], 0.0, MIDDLE)
    assert judgement.sure is None
    assert judgement.several


def test_the_same_text_twice_in_view_is_one_ticket() -> None:
    seen = [code("A", left=100), code("A", Symbology.AZTEC, left=900)]
    judgement = Certainty().judge(seen, 0.0, MIDDLE)
    assert judgement.sure is not None
    assert not judgement.several


def test_the_centred_code_is_taken_where_the_lane_wants_that() -> None:
    certainty = Certainty(Rules(several=Several.CENTRED))
    judgement = certainty.judge([code("A", left=100), code("B", left=620)], 0.0, MIDDLE)
    assert judgement.sure is not None
    assert judgement.sure.text == "B"


def test_a_code_that_flickers_beside_another_still_counts_as_in_view() -> None:
    certainty = Certainty()
    beside, seen = code("A", left=100), code("B", left=900)
    certainty.judge([beside, seen], 0.0, MIDDLE)
    assert certainty.judge([seen], 0.1, MIDDLE).several
    assert certainty.judge([seen], 1.0, MIDDLE).sure == seen


def test_a_poster_that_is_always_in_view_does_not_stand_in_a_tickets_way() -> None:
    certainty = Certainty(Rules(scenery_s=20))
    poster, ticket = code("https://poster.example", left=100), code("A", left=900)
    for tenth in range(250):
        certainty.judge([poster], tenth / 10, MIDDLE)
    judgement = certainty.judge([poster, ticket], 25.0, MIDDLE)
    assert judgement.sure == ticket
    assert not judgement.several


@pytest.mark.parametrize(
    ("symbology", "text", "holds"),
    [
        (Symbology.EAN13, "4006381333931", True),
        (Symbology.EAN13, "4006381333932", False),
        (Symbology.EAN13, "400638133393", False),
        (Symbology.ITF, "00012345678905", True),
        (Symbology.ITF, "00012345678906", False),
        (Symbology.ITF, "1234", False),
        (Symbology.ITF, "12345678", True),
        (Symbology.CODE128, "4006381333932", True),
    ],
)
def test_check_digits_and_lengths_are_kept(symbology: Symbology, text: str, holds: bool) -> None:
    lengths = Rules().itf_lengths
    assert check_digit_holds(code(text, symbology), lengths) is holds


def test_a_failed_check_digit_is_never_believed() -> None:
    assert frames_until_sure(code("4006381333932", Symbology.EAN13)) is None


def test_a_piece_of_an_itf_code_is_neither_a_code_nor_a_quarrel() -> None:
    whole, piece = code("843431805986", Symbology.ITF), code("8434318059", Symbology.ITF)
    certainty = Certainty()
    assert certainty.judge([whole, piece], 0.0, MIDDLE).in_view == (whole,)
    assert certainty.judge([piece], 0.03, MIDDLE).sure is None
    assert certainty.judge([piece], 0.06, MIDDLE).sure is None
    assert certainty.judge([whole], 0.09, MIDDLE).sure == whole


def test_a_short_itf_code_beside_a_long_one_is_a_code_of_its_own() -> None:
    long, short = code("843431805986", Symbology.ITF), code("843431", Symbology.ITF, left=100)
    assert Certainty().judge([long, short], 0.0, MIDDLE).in_view == (long, short)


def test_bars_seen_in_the_modules_of_a_matrix_code_are_no_code() -> None:
    matrix, seen = code("A"), code("4006381333931", Symbology.EAN13)
    certainty = Certainty()
    assert certainty.judge([matrix, seen], 0.0, MIDDLE).sure == matrix
    for frame in (1, 2, 3):
        assert certainty.judge([seen], frame / 30, MIDDLE).in_view == ()


def test_a_matrix_code_close_above_a_bar_code_is_another_code() -> None:
    above = Code("A", b"A", Symbology.QRCODE, box(600, 200, 700, 300), "zxing", "plain", False)
    bars = Code("B", b"B", Symbology.CODE128, box(300, 320, 1000, 320), "zxing", "plain", False)
    certainty = Certainty()
    certainty.judge([above, bars], 0.0, MIDDLE)
    judged = certainty.judge([above, bars], 0.03, MIDDLE)
    assert judged.in_view == (above, bars)
    assert judged.several
