"""The decoders on rendered codes: each format, dark mode, outlines, stills and unreadable files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray
from PIL import Image

from scanner.adapters.decoder import Cascade, UnreadableImage, read_still, zbar
from scanner.adapters.decoder.attention import PATIENCE, Attention
from scanner.adapters.decoder.view import View
from scanner.adapters.opencv import cv2
from scanner.domain.reading import centre_of
from scanner.domain.scan import Symbology

Frame = NDArray[np.uint8]


def rendered(text: str | bytes, symbology: Symbology = Symbology.QRCODE, scale: int = 5) -> Frame:
    code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, symbology.value))
    return np.array(code.to_image(scale=scale), dtype=np.uint8)


def framed(code: Frame, left: int = 400, top: int = 200, paper: int = 255) -> Frame:
    frame = np.full((720, 1280, 3), paper, dtype=np.uint8)
    height, width = code.shape
    frame[top : top + height, left : left + width] = code[:, :, None]
    return frame


def read_within(cascade: Cascade, frame: Frame, frames: int) -> list[str]:
    for _ in range(frames):
        if codes := cascade.read(frame).codes:
            return [code.text for code in codes]
    return []


@pytest.mark.parametrize(
    ("symbology", "text"),
    [
        (Symbology.QRCODE, "TICKET-1"),
        (Symbology.AZTEC, "TICKET-2"),
        (Symbology.PDF417, "TICKET-3"),
        (Symbology.CODE128, "TICKET-4"),
        (Symbology.DATAMATRIX, "TICKET-5"),
        (Symbology.CODE39, "TICKET-6"),
        (Symbology.ITF, "00012345678905"),
        (Symbology.EAN13, "4006381333931"),
    ],
)
def test_each_format_reads_when_it_is_asked_for(symbology: Symbology, text: str) -> None:
    frame = framed(rendered(text, symbology, scale=3))
    assert read_within(Cascade([symbology]), frame, 2) == [text]


@pytest.mark.parametrize("symbology", [Symbology.QRCODE, Symbology.CODE128, Symbology.EAN13])
def test_a_format_that_is_not_asked_for_is_not_read(symbology: Symbology) -> None:
    frame = framed(rendered("4006381333931", symbology, scale=3))
    assert read_within(Cascade([Symbology.AZTEC]), frame, 20) == []


def test_micro_qr_is_not_taken_for_a_qr_code() -> None:
    code = zxingcpp.create_barcode("12345", zxingcpp.BarcodeFormat.MicroQRCode)
    frame = framed(np.array(code.to_image(scale=8), dtype=np.uint8))
    assert read_within(Cascade(), frame, 20) == []


def test_corners_are_in_pixels_of_the_frame() -> None:
    code = rendered("WHERE AM I", scale=5)
    (found,) = Cascade().read(framed(code, left=300, top=150)).codes
    middle = (300 + code.shape[1] / 2, 150 + code.shape[0] / 2)
    assert centre_of(found.corners) == pytest.approx(middle, abs=4)


def test_a_frame_larger_than_full_hd_is_read_at_full_hd_and_outlined_where_it_is() -> None:
    code = rendered("FOUR K", scale=12)
    frame = np.full((2160, 3840, 3), 255, dtype=np.uint8)
    frame[1000 : 1000 + code.shape[0], 2000 : 2000 + code.shape[1]] = code[:, :, None]
    (found,) = Cascade().read(frame).codes
    middle = (2000 + code.shape[1] / 2, 1000 + code.shape[0] / 2)
    assert centre_of(found.corners) == pytest.approx(middle, abs=8)


def test_bars_too_fine_at_full_hd_are_read_from_the_frame_itself() -> None:
    code = rendered("FOUR-K-BARS-17", Symbology.CODE128, scale=2).repeat(3, 0)
    frame = np.full((2160, 3840, 3), 255, dtype=np.uint8)
    frame[1000 : 1000 + code.shape[0], 2001 : 2001 + code.shape[1]] = code[:, :, None]
    cascade = Cascade([Symbology.CODE128], budget_ms=1000)
    assert read_within(cascade, frame, 12) == ["FOUR-K-BARS-17"]


def test_a_dark_mode_code_reads() -> None:
    frame = framed(255 - rendered("DARK"), paper=20)
    assert read_within(Cascade(), frame, 1) == ["DARK"]


def test_a_code_in_near_darkness_reads() -> None:
    assert read_within(Cascade(), framed(rendered("NIGHT")) // 16, 1) == ["NIGHT"]


def grained(frame: NDArray[Any], sigma: float, seed: int) -> Frame:
    grain = np.random.default_rng(seed).normal(0, sigma, (*frame.shape[:2], 1))
    return np.clip(frame + grain, 0, 255).astype(np.uint8)


def test_a_soft_code_in_a_dark_and_noisy_picture_reads() -> None:
    night = (
        cv2.GaussianBlur(framed(rendered("NIGHT SHIFT", scale=6), paper=200), (0, 0), 2.5) * 0.12
    )
    cascade = Cascade(budget_ms=1000)
    assert any(cascade.read(grained(night, 5, seed)).codes for seed in range(4))


@pytest.mark.parametrize("upright", [False, True])
def test_bars_in_noise_read_plainly(upright: bool) -> None:
    code = rendered("BARS-NOISE-1", Symbology.CODE128, scale=2).repeat(2, 0)
    faint = framed(np.ascontiguousarray(code.T) if upright else code) * 0.6 + 60
    cascade = Cascade([Symbology.CODE128])
    reads = [c for seed in range(8) for c in cascade.read(grained(faint, 20, seed)).codes]
    assert [read.step for read in reads if not read.rescue][:2] == ["plain bars", "plain bars"]


def test_bars_half_in_the_shade_read() -> None:
    code = rendered("HALF-SHADE-123", Symbology.CODE128, scale=3).repeat(2, 0)
    light = 1 - 0.65 / (1 + np.exp((480 - np.arange(1280)) / 6))
    shaded = framed(code, left=300, paper=230) * light[None, :, None]
    cascade = Cascade([Symbology.CODE128], budget_ms=1000)
    reads = [c.text for seed in range(8) for c in cascade.read(grained(shaded, 2, seed)).codes]
    assert reads[:2] == ["HALF-SHADE-123"] * 2


def test_a_grey_frame_reads_like_a_colour_one() -> None:
    assert Cascade().read(framed(rendered("GREY"))[:, :, 0].copy()).codes[0].text == "GREY"


def test_non_ascii_text_survives() -> None:
    assert Cascade().read(framed(rendered("Kärnten 券"))).codes[0].text == "Kärnten 券"


def test_binary_content_keeps_its_bytes() -> None:
    raw = b"\x00\xff\xfe\x80ticket"
    assert Cascade().read(framed(rendered(raw))).codes[0].raw == raw


def test_two_codes_in_view_are_both_reported() -> None:
    frame = framed(rendered("LEFT"), left=100)
    other = framed(rendered("RIGHT"), left=800)
    codes = Cascade().read(np.minimum(frame, other)).codes
    assert {code.text for code in codes} == {"LEFT", "RIGHT"}


def test_a_code_that_is_found_but_does_not_read_is_outlined() -> None:
    code = rendered("TOO DAMAGED TO READ", scale=8)
    height, width = code.shape
    rng = np.random.default_rng(1)
    hurt = rng.random((height // 8, width // 8)) < 0.25
    hurt[:12, :12] = hurt[:12, -12:] = hurt[-12:, :12] = False
    mask = np.kron(hurt, np.ones((8, 8))).astype(bool)
    code[: mask.shape[0], : mask.shape[1]][mask] ^= 255
    reading = Cascade().read(framed(code))
    assert not reading.codes
    assert reading.outlines


def test_an_empty_scene_gives_nothing() -> None:
    rng = np.random.default_rng(2)
    frame = rng.integers(0, 255, (720, 1280, 3), dtype=np.uint8)
    reading = Cascade().read(frame)
    assert (reading.codes, reading.outlines) == ((), ())


def test_a_code_in_soft_focus_reads_by_rescue_within_some_frames() -> None:

    frame = framed(rendered("SOFT", scale=3))
    blurred = np.asarray(cv2.GaussianBlur(frame, (0, 0), 1.7), dtype=np.uint8)
    cascade = Cascade()
    codes = [c for _ in range(20) for c in cascade.read(blurred).codes]
    assert {c.text for c in codes} == {"SOFT"}


def test_a_still_reads_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "tïcket.png"
    Image.fromarray(framed(rendered("ON FILE"))).save(path)
    assert [c.text for c in read_still(path).codes] == ["ON FILE"]


def test_a_linear_code_on_a_still_is_believed_when_two_views_agree() -> None:
    frame = framed(rendered("TICKET-7", Symbology.CODE128, scale=3))
    assert [c.text for c in read_still(frame).codes] == ["TICKET-7"]


@pytest.mark.parametrize("content", [None, b"", b"no picture at all"])
def test_an_unreadable_still_is_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "ticket.jpg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UnreadableImage, match=r"ticket\.jpg .*\.$"):
        read_still(path)


def test_without_zbar_the_cascade_still_reads(monkeypatch: pytest.MonkeyPatch) -> None:

    monkeypatch.setattr(zbar, "_library", lambda: None)
    rng = np.random.default_rng(3)
    noise = rng.integers(0, 255, (720, 1280, 3), dtype=np.uint8)
    cascade = Cascade()
    assert read_within(cascade, noise, 10) == []
    assert read_within(cascade, framed(rendered("ALONE")), 1) == ["ALONE"]


def test_a_linear_code_held_upright_reads_and_lies_where_it_is() -> None:
    code = np.rot90(rendered("UPRIGHT-1", Symbology.CODE128, scale=2)).copy()
    frame = framed(code, left=500, top=150)
    cascade = Cascade()
    found = [c for _ in range(12) for c in cascade.read(frame).codes]
    assert {c.text for c in found} == {"UPRIGHT-1"}
    middle = (500 + code.shape[1] / 2, 150 + code.shape[0] / 2)
    assert centre_of(found[0].corners) == pytest.approx(middle, abs=code.shape[1] / 2)
    assert len(found) >= 4


def test_a_still_scene_is_searched_only_for_a_while() -> None:
    attention = Attention()
    rng = np.random.default_rng(5)
    wall = rng.integers(60, 200, (720, 1280)).astype(np.int16)

    def seen(picture: NDArray[np.int16]) -> bool:
        grain = rng.normal(0, 4, picture.shape)
        return attention.look(View(np.clip(picture + grain, 0, 255).astype(np.uint8)))

    assert [seen(wall) for _ in range(PATIENCE + 1)] == [True] * PATIENCE + [False]
    hand = wall.copy()
    hand[300:500, 500:700] = 180
    assert seen(hand)


def test_a_code_that_comes_unnoticed_is_read_within_three_frames() -> None:
    grey = np.full((720, 1280, 3), 128, dtype=np.uint8)
    cascade = Cascade()
    for _ in range(PATIENCE + 1):
        cascade.read(grey)
    code = rendered("QUIET", scale=2)
    # A code in the wall's own tone: square for square, the mean is what it was.
    mean = code.mean()
    code = np.clip((code - mean) * 0.6 + 128, 0, 255).astype(np.uint8)
    assert read_within(cascade, framed(code, paper=128), 3) == ["QUIET"]


@pytest.mark.parametrize("shape", [(1, 1), (1, 900), (900, 1), (7, 7, 3), (16, 16, 3), (40, 3000)])
def test_pictures_of_odd_shapes_give_nothing_and_do_no_harm(shape: tuple[int, ...]) -> None:
    rng = np.random.default_rng(6)
    picture = rng.integers(0, 255, shape, dtype=np.uint8)
    cascade = Cascade(list(Symbology))
    assert [cascade.read(picture).codes for _ in range(18)] == [()] * 18
    assert read_still(picture, list(Symbology)).codes == ()
