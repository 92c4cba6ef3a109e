"""Showings of tickets as rendered frames through the real decoders: how many scans they are.

A film hands the eye every frame with a time of its own, so nothing here depends on the machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pytest
import zxingcpp

from scanner.adapters.camera import CameraEnded, Frame
from scanner.adapters.camera.frame import Image
from scanner.adapters.opencv import cv2
from scanner.domain.certainty import Rules, Several
from scanner.domain.hint import HintKind
from scanner.domain.scan import Scan, Symbology
from scanner.work.eye import Eye
from scanner.work.sight import CameraState, Hint, Sight

FPS = 10
WIDTH, HEIGHT = 640, 360


class Film:
    """A camera whose frames come as fast as they are asked for, `FPS` to its own second."""

    live = False

    def __init__(self, pictures: Iterator[Image]) -> None:
        self._frames = enumerate(pictures, 1)

    def read(self, timeout: float) -> Frame:
        number, picture = next(self._frames, (0, None))
        if picture is None:
            raise CameraEnded("The film is over.")
        return Frame(picture, number / FPS, number)

    def close(self) -> None:
        pass


class Showing:
    """What the eye made of a film."""

    def __init__(self, pictures: Sequence[Image], rules: Rules | None = None) -> None:
        self.codes: list[str] = []
        self.hints: list[HintKind] = []
        film = Film(iter(pictures))
        eye = Eye(lambda: film, self._offer, self._hear, rules=rules)  # type: ignore[arg-type,return-value]
        eye.start()
        eye.thread.join(60)
        assert self.over

    over = False

    def _offer(self, scan: Scan) -> bool:
        self.codes.append(scan.code)
        return True

    def _hear(self, message: object) -> None:
        if isinstance(message, Hint):
            self.hints.append(message.kind)
        self.over |= isinstance(message, CameraState) and message.sight is Sight.ENDED


def code(text: str, symbology: Symbology = Symbology.QRCODE, scale: int = 4) -> Image:
    made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, symbology.value))
    return np.array(made.to_image(scale=scale), dtype=np.uint8)


def room(*things: tuple[Image, int, int]) -> Image:
    """A grey wall with codes before it, each at (left, top), as far as they are in the picture."""
    frame = np.full((HEIGHT, WIDTH), 170, dtype=np.uint8)
    for picture, left, top in things:
        height, width = picture.shape
        x0, y0, x1, y1 = (
            max(0, left),
            max(0, top),
            min(WIDTH, left + width),
            min(HEIGHT, top + height),
        )
        if x0 < x1 and y0 < y1:
            frame[y0:y1, x0:x1] = picture[y0 - top : y1 - top, x0 - left : x1 - left]
    return np.repeat(frame[:, :, None], 3, axis=2)


A, B = code("TICKET-A"), code("TICKET-B")
EMPTY, WITH_A, WITH_B = room(), room((A, 100, 90)), room((B, 420, 90))
BOTH = room((A, 100, 90), (B, 420, 90))
WASHED = np.asarray(cv2.GaussianBlur(WITH_A, (0, 0), 12), dtype=np.uint8)


def test_a_code_left_in_view_is_one_scan() -> None:
    assert Showing([WITH_A] * 30 * FPS).codes == ["TICKET-A"]


@pytest.mark.parametrize(("away_s", "scans"), [(1.0, 1), (2.0, 2)])
def test_a_code_shown_again_is_a_new_scan_only_after_it_left(away_s: float, scans: int) -> None:
    away = [EMPTY] * int(away_s * FPS)
    film = [WITH_A] * FPS + away + [WITH_A] * FPS
    assert Showing(film).codes == ["TICKET-A"] * scans


def test_a_code_that_reads_only_now_and_then_is_one_scan() -> None:
    film = [WITH_A if n % 11 in (0, 4) else WASHED for n in range(20 * FPS)]
    assert Showing(film).codes == ["TICKET-A"]


def test_one_code_printed_twice_is_one_scan_and_no_question() -> None:
    showing = Showing([room((A, 60, 90), (A, 380, 60))] * 3 * FPS)
    assert showing.codes == ["TICKET-A"]
    assert HintKind.ONE_AT_A_TIME not in showing.hints


def test_one_text_as_qr_and_as_bars_is_one_scan() -> None:
    bars = code("TICKET-A", Symbology.CODE128, scale=2)
    showing = Showing([room((A, 60, 60), (bars, 300, 240))] * 3 * FPS)
    assert showing.codes == ["TICKET-A"]
    assert HintKind.ONE_AT_A_TIME not in showing.hints


def test_a_phone_that_scrolls_up_and_down_is_one_scan() -> None:
    way = [*range(0, 330, 44), *range(330, 0, -44)]
    film = [room((A, 250, 90 + y), (B[:40], 250, y - 130)) for y in way * 3]
    assert Showing(film).codes == ["TICKET-A"]


def test_a_wallet_scrolled_from_one_ticket_to_the_next_is_both_in_turn() -> None:
    """Never the second while the first is still there."""
    way = [0] * 5 + [*range(0, 400, 20)] + [400] * 5
    film = [room((A, 250, 90 - y), (B, 250, 490 - y)) for y in way]
    assert Showing(film).codes == ["TICKET-A", "TICKET-B"]


def test_of_two_tickets_held_up_none_is_taken_until_one_goes() -> None:
    showing = Showing([BOTH] * 2 * FPS + [WITH_B] * FPS)
    assert showing.codes == ["TICKET-B"]
    assert showing.hints[0] is HintKind.ONE_AT_A_TIME


def test_a_second_ticket_beside_one_that_was_taken_waits_for_it_to_go() -> None:
    film = [WITH_A] * FPS + [BOTH] * FPS + [WITH_B] * FPS
    assert Showing(film).codes == ["TICKET-A", "TICKET-B"]


def test_the_ticket_in_the_middle_is_taken_where_the_lane_wants_that() -> None:
    film = [room((A, 20, 90), (B, 260, 90))] * 2 * FPS
    assert Showing(film, Rules(several=Several.CENTRED)).codes == ["TICKET-B"]


def test_a_linear_code_seen_in_a_single_frame_is_no_scan() -> None:
    bars = room((code("TICKET-C", Symbology.CODE128, scale=2), 150, 120))
    assert Showing([EMPTY, EMPTY, EMPTY, bars] + [EMPTY] * 20).codes == []
    assert Showing([bars] * FPS).codes == ["TICKET-C"]
