"""The virtual camera: repeatable, and its tickets read through the real decoder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scanner.adapters.camera import Camera, CameraEnded
from scanner.adapters.decoder import Cascade, read_still
from scanner.demo.scene import Conditions, Scene, SceneSource, Visit, conditions_for
from scanner.demo.tickets import Look, PrintedTicket, card_pixels, sheet
from scanner.domain.scan import Symbology

CODES = [
    (Symbology.QRCODE, Look.PAPER),
    (Symbology.QRCODE, Look.DARK),
    (Symbology.AZTEC, Look.PHONE),
    (Symbology.PDF417, Look.PAPER),
    (Symbology.CODE128, Look.PAPER),
]


def ticket(symbology: Symbology, look: Look = Look.PAPER) -> PrintedTicket:
    return PrintedTicket(f"T-{symbology}-{look}", symbology, ("Castle", "2 adults"), look)


@pytest.mark.parametrize(("symbology", "look"), CODES)
def test_a_ticket_in_view_reads_and_the_empty_room_does_not(
    symbology: Symbology, look: Look
) -> None:
    scene = Scene([Visit(ticket(symbology, look), Conditions(tilt=15, turn=5, blur=0.5))])
    held = next(n for n in range(scene.frames) if (scene.visit_at(n) or (0, 0))[1] > 0.6)
    cascade = Cascade()
    read = [c.text for n in range(held, held + 4) for c in cascade.read(scene.frame(n)).codes]
    assert set(read) == {ticket(symbology, look).text}
    assert cascade.read(scene.frame(0)).codes == ()


def test_the_same_seed_gives_the_same_pictures() -> None:
    visits = [Visit(ticket(Symbology.QRCODE), conditions_for(5))]
    one, other = Scene(visits, seed=7), Scene(visits, seed=7)
    assert np.array_equal(one.frame(30), other.frame(30))
    assert not np.array_equal(one.frame(30), Scene(visits, seed=8).frame(30))


def test_each_visit_has_its_own_time() -> None:
    scene = Scene([Visit(ticket(Symbology.QRCODE)), Visit(ticket(Symbology.AZTEC))])
    shown = [scene.visit_at(n) for n in range(scene.frames)]
    assert [s[0] for s in shown if s] == sorted(s[0] for s in shown if s)
    assert {s[0] for s in shown if s} == {0, 1}
    assert shown[0] is None
    assert shown[-1] is None


def test_a_scene_is_a_camera_that_ends() -> None:
    quick = Visit(ticket(Symbology.QRCODE), approach_s=0, hold_s=0.1, leave_s=0, pause_s=0)
    camera = Camera(SceneSource(Scene([quick], size=(320, 180))))
    numbers = []
    with pytest.raises(CameraEnded):
        while True:
            frame = camera.read(2.0)
            assert frame is not None
            numbers.append(frame.number)
    assert numbers == sorted(numbers)
    camera.close()


def test_every_ticket_of_the_sheet_reads_from_its_picture() -> None:
    for symbology, look in CODES:
        codes = read_still(card_pixels(ticket(symbology, look))).codes
        assert [c.text for c in codes] == [ticket(symbology, look).text]


def test_a_sheet_is_a_pdf_or_pictures(tmp_path: Path) -> None:
    tickets = [ticket(Symbology.QRCODE) for _ in range(7)]
    sheet(tickets, tmp_path / "sheet.pdf")
    sheet(tickets, tmp_path / "sheet.png")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    with Image.open(tmp_path / "sheet-2.png") as page:
        assert page.size == (1240, 1754)
