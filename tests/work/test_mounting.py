"""Live scores for mounting a camera."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from scanner.adapters.camera import CameraError
from scanner.adapters.opencv import cv2
from scanner.demo.scene import Scene, Visit
from scanner.demo.tickets import PrintedTicket
from scanner.work.mounting import watch


def test_a_good_picture_of_a_ticket_needs_no_advice(tmp_path: Path) -> None:
    frame = Scene([Visit(PrintedTicket("HELLO"), hold_s=9)]).frame(60)
    cv2.imwrite(str(tmp_path / "ticket.png"), frame)
    reports = list(watch(tmp_path / "ticket.png", every_s=0.2))
    assert reports
    assert {r.code for r in reports} == {"HELLO"}
    assert {r.advice for r in reports} == {""}
    assert reports[0].size == (1280, 720)
    assert reports[0].fps > 0


@pytest.mark.parametrize(
    ("grey", "size", "advice"),
    [
        (20, (720, 1280), "dark"),
        (255, (720, 1280), "burnt out"),
        (120, (720, 1280), "blurred"),
        (120, (360, 640), "small"),
    ],
)
def test_the_worst_fault_is_named(
    tmp_path: Path, grey: int, size: tuple[int, int], advice: str
) -> None:
    cv2.imwrite(str(tmp_path / "wall.png"), np.full((*size, 3), grey, dtype=np.uint8))
    assert advice in next(watch(tmp_path / "wall.png", every_s=0.1)).advice


def test_a_camera_that_is_not_there_is_a_sentence() -> None:
    with pytest.raises(CameraError, match="no camera"):
        next(watch("nowhere"))
