"""Stills of every make: depth, transparency, pages, size, direction; and files that are none."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from scanner.adapters.decoder import UnreadableImage, picture_file, read_still
from scanner.adapters.decoder.picture_file import PictureFile
from scanner.adapters.decoder.view import Grey
from scanner.adapters.opencv import cv2
from scanner.domain.scan import Symbology


def code(text: str, symbology: Symbology = Symbology.QRCODE, scale: int = 5) -> Grey:
    made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, symbology.value))
    return np.array(made.to_image(scale=scale), dtype=np.uint8)


def page(text: str, **more: int) -> Grey:
    picture, ticket = np.full((480, 640), 255, dtype=np.uint8), code(text, **more)
    picture[120 : 120 + ticket.shape[0], 160 : 160 + ticket.shape[1]] = ticket
    return picture


def texts(path: Path) -> list[str]:
    return sorted(found.text for found in read_still(path).codes)


BLANK = Image.new("L", (640, 480), 255)


@pytest.mark.parametrize("name", ["t.jpg", "t.png", "t.bmp", "t.webp", "t.tif", "t.gif", "none"])
def test_a_picture_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    kind = {"none": "PNG"}.get(name)
    Image.fromarray(page("KIND")).save(tmp_path / name, format=kind)
    assert texts(tmp_path / name) == ["KIND"]


@pytest.mark.parametrize("gain", [257, 4])
def test_sixteen_bits_a_pixel_read_also_where_few_of_them_are_used(
    tmp_path: Path, gain: int
) -> None:
    Image.fromarray(page("DEEP").astype(np.uint16) * gain).save(tmp_path / "deep.png")
    assert texts(tmp_path / "deep.png") == ["DEEP"]


@pytest.mark.parametrize("ink", [0, 255])
def test_a_code_drawn_on_nothing_reads(tmp_path: Path, ink: int) -> None:
    drawn = np.full((480, 640, 4), ink, dtype=np.uint8)
    drawn[:, :, 3] = 255 - page("CLEAR")
    Image.fromarray(drawn).save(tmp_path / "clear.png")
    assert texts(tmp_path / "clear.png") == ["CLEAR"]


@pytest.mark.parametrize("name", ["t.gif", "t.tif", "t.png"])
def test_every_page_and_every_frame_is_read(tmp_path: Path, name: str) -> None:
    later = [Image.fromarray(page("ONE")), BLANK, Image.fromarray(page("TWO"))]
    BLANK.save(tmp_path / name, save_all=True, append_images=later)
    assert texts(tmp_path / name) == ["ONE", "TWO"]


@pytest.mark.parametrize("turn", [3, 6, 8])
def test_a_photograph_that_lies_on_its_side_reads(tmp_path: Path, turn: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    path = tmp_path / "phone.jpg"
    Image.fromarray(page("PHONE-1234", symbology=Symbology.CODE128, scale=2)).save(path, exif=exif)
    assert texts(path) == ["PHONE-1234"]


def test_a_small_and_a_large_code_in_twelve_megapixels_read() -> None:
    photograph = np.full((3000, 4000), 200, dtype=np.uint8)
    for ticket, left in ((code("SMALL", scale=3), 300), (code("LARGE", scale=60), 1500)):
        photograph[500 : 500 + ticket.shape[0], left : left + ticket.shape[1]] = ticket
    assert sorted(c.text for c in read_still(photograph).codes) == ["LARGE", "SMALL"]


def test_a_picture_no_larger_than_its_code_reads(tmp_path: Path) -> None:
    Image.fromarray(code("TINY", scale=1)).save(tmp_path / "tiny.png")
    assert texts(tmp_path / "tiny.png") == ["TINY"]


def test_a_worn_code_beside_a_clean_one_is_read_too() -> None:
    worn = page("WORN-1234", symbology=Symbology.CODE128, scale=2)
    worn = np.asarray(cv2.GaussianBlur(worn, (0, 0), 1.3), dtype=np.uint8)
    both = np.hstack([page("CLEAN"), worn])
    assert {c.text for c in read_still(both).codes} == {"CLEAN", "WORN-1234"}


def test_a_worn_bar_code_gets_more_than_one_chance_to_agree_with_itself() -> None:
    ticket = code("NOISY-TICKET-0001", Symbology.PDF417, scale=3).repeat(2, 0)
    clean = np.full((720, 1280), 225, dtype=np.uint8)
    clean[300 : 300 + ticket.shape[0], 460 : 460 + ticket.shape[1]] = np.minimum(ticket, 225)
    turn = cv2.getRotationMatrix2D((640, 360), 3, 1)
    clean = cv2.warpAffine(clean, turn, (1280, 720), borderValue=225)
    clean = cv2.GaussianBlur(clean, (0, 0), 0.6)
    for seed in range(3):
        grain = np.random.default_rng(seed).normal(0, 35, clean.shape)
        noisy = np.clip(clean + grain, 0, 255).astype(np.uint8)
        assert [found.text for found in read_still(noisy).codes] == ["NOISY-TICKET-0001"]


def test_a_soft_code_in_a_dark_and_noisy_picture_reads() -> None:
    night = np.full((720, 1280), 200, dtype=np.uint8)
    ticket = np.minimum(code("NIGHT SHIFT", scale=6), 200)
    night[200 : 200 + ticket.shape[0], 400 : 400 + ticket.shape[1]] = ticket
    for seed in range(2):
        grain = np.random.default_rng(seed).normal(0, 6, night.shape)
        dark = cv2.GaussianBlur(night, (0, 0), 2) * 0.1 + grain
        read = read_still(np.clip(dark, 0, 255).astype(np.uint8))
        assert [found.text for found in read.codes] == ["NIGHT SHIFT"]


def test_a_file_that_claims_to_be_huge_is_a_sentence_and_no_memory(tmp_path: Path) -> None:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    size = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", zlib.compress(b"0"))
    (tmp_path / "bomb.png").write_bytes(png + chunk(b"IEND", b""))
    with pytest.raises(UnreadableImage, match=r"bomb\.png is not a picture"):
        read_still(tmp_path / "bomb.png")


@pytest.mark.parametrize("name", ["torn.jpg", "torn.png"])
def test_of_a_picture_that_breaks_off_what_is_there_is_read(tmp_path: Path, name: str) -> None:
    Image.fromarray(page("HALF")).save(tmp_path / name)
    content = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(content[: len(content) * 9 // 10])
    assert texts(tmp_path / name) == ["HALF"]


def test_a_picture_that_breaks_off_before_its_code_is_a_sentence(tmp_path: Path) -> None:
    whole = tmp_path / "whole.jpg"
    Image.fromarray(page("HALF")).save(whole)
    (tmp_path / "half.jpg").write_bytes(whole.read_bytes()[:-3000])
    with pytest.raises(UnreadableImage, match=r"half\.jpg breaks off"):
        read_still(tmp_path / "half.jpg")


@pytest.mark.parametrize("most", [1.0, 65535.0])
def test_floating_point_pictures_read_whatever_their_range(tmp_path: Path, most: float) -> None:
    numbers = page("FLOAT").astype(np.float32) * (most / 255)
    Image.fromarray(numbers).save(tmp_path / "scan.tif")
    assert texts(tmp_path / "scan.tif") == ["FLOAT"]


def test_pages_are_read_until_they_are_too_many_pixels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_file, "MOST_PIXELS", 3 * BLANK.width * BLANK.height)
    for name in ("scan.tif", "film.gif"):
        shades = [Image.new("L", BLANK.size, shade) for shade in range(200, 206)]
        shades[0].save(tmp_path / name, save_all=True, append_images=shades[1:])
        assert len(list(PictureFile(tmp_path / name).pages())) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_never_ends_is_no_picture(tmp_path: Path) -> None:
    for endless in ("/dev/zero", str(tmp_path / "pipe")):
        if endless.endswith("pipe"):
            os.mkfifo(endless)
        with pytest.raises(UnreadableImage, match="is no file"):
            read_still(endless)


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    with pytest.raises(UnreadableImage, match="is a folder without pictures"):
        read_still(tmp_path)
