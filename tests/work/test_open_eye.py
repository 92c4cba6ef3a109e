"""The eye as `[camera]` wants it."""

from __future__ import annotations

import threading
from pathlib import Path

from scanner.adapters.camera import Camera
from scanner.demo.scene import Scene, SceneSource, Visit
from scanner.demo.tickets import PrintedTicket
from scanner.domain.scan import Scan
from scanner.settings import CameraSettings, read
from scanner.work.eye import open_eye


def test_a_code_shown_again_after_the_configured_time_is_a_new_scan() -> None:
    ticket = PrintedTicket("ABC-1234-5678")
    scene = Scene([Visit(ticket, pause_s=0.6), Visit(ticket, pause_s=0.6)])
    scans: list[Scan] = []
    twice = threading.Event()

    def offer(scan: Scan) -> bool:
        scans.append(scan)
        if len(scans) == 2:
            twice.set()
        return True

    settings = CameraSettings(gone_ms=300)
    eye = open_eye(settings, lambda: Camera(SceneSource(scene)), offer, lambda message: None)
    eye.start()
    assert twice.wait(20)
    eye.stop()
    assert {scan.code for scan in scans} == {"ABC-1234-5678"}


def test_camera_settings_are_read_with_their_ranges(tmp_path: Path) -> None:
    raw = {
        "lane": {"id": "north"},
        "connection": [{"id": "a", "base_url": "https://example.com", "api_key": "k"}],
        "camera": {"several": "centred", "gone_ms": 500, "width": 1920, "height": 1080},
    }
    camera = read(raw, tmp_path, {}).camera
    assert (camera.several, camera.gone_ms, camera.width) == ("centred", 500, 1920)
