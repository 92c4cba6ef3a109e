"""What a gate PC is made of, looked at before doors open: engines, camera, sound, OpenCV, disk.
Each look gives checks and may raise; it knows no supplier and no journal."""

from __future__ import annotations

import importlib.metadata
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from scanner.domain.check import Check
from scanner.domain.scan import Symbology

FIRST_FRAME_WAIT = 3.0  # seconds
DISK_LEAST = 200_000_000  # bytes: less, and the journal may fill what is left within days
DISK_FEW = 1_000_000_000
CARD = "GATE-SCANNER CARD 0123456789"
_OPENCV = (
    "opencv-python-headless",
    "opencv-python",
    "opencv-contrib-python-headless",
    "opencv-contrib-python",
)


def engines() -> list[Check]:
    """Draw a card with a code, blown up as a camera would see it, and read it with each engine."""
    from scanner.adapters.decoder import zbar, zxing
    from scanner.adapters.decoder.view import View

    view = View(_card())
    wanted = [Symbology.QRCODE]
    codes, _ = zxing.read(view, zxing.formats_for(wanted), step="card")
    reads = [code.text for code in codes] == [CARD]
    checks = [
        Check("decoder zxing-cpp", True, "It reads a test card.")
        if reads
        else Check(
            "decoder zxing-cpp", False, "It does not read a test card.", "Install the program anew."
        )
    ]
    if not zbar.available():
        mend = (
            "Install it: apt-get install libzbar0"
            if sys.platform == "linux"
            else "Install the program anew, with the Visual C++ 2013 runtime."
        )
        message = "It is not installed: hard codes have one engine fewer to be read with."
        return [*checks, Check("decoder zbar", True, message, mend)]
    if [code.text for code in zbar.read(view, wanted, step="card")] == [CARD]:
        return [*checks, Check("decoder zbar", True, "It reads a test card.")]
    return [
        *checks,
        Check("decoder zbar", False, "It does not read a test card.", "Install libzbar0 anew."),
    ]


def _card() -> Any:
    import numpy as np
    import zxingcpp

    code = zxingcpp.create_barcode(CARD, zxingcpp.BarcodeFormat.QRCode)
    picture = np.asarray(code.to_image(scale=4), dtype=np.uint8)
    return np.pad(picture, 40, constant_values=255)


def camera(device: int | str) -> list[Check]:
    """Open it and wait for one picture."""
    from scanner.adapters.camera import CameraError, open_camera

    mend = "Plug it in, close other programs that use it, or name another: [camera] device"
    try:
        opened = open_camera(device)
        try:
            frame = opened.read(FIRST_FRAME_WAIT)
        finally:
            opened.close()
    except CameraError as error:
        return [Check("camera", False, str(error), mend)]
    if frame is None:
        message = f"Camera {device} opened, but gave no picture in {FIRST_FRAME_WAIT:.0f} s."
        return [Check("camera", False, message, mend)]
    high, wide = frame.image.shape[:2]
    return [Check("camera", True, f"It gives pictures of {wide} × {high}.")]


def sound() -> list[Check]:
    """Whether anything could be heard. Silence is no reason to keep the gate shut."""
    import miniaudio

    mend = "Plug in a loudspeaker if the lane shall be heard."
    silent = [Check("sound", True, "There is no sound card: the lane is silent.", mend)]
    # Asked without a card, ALSA fills the terminal with complaints of its own.
    if sys.platform == "linux" and not any(Path("/dev/snd").glob("pcm*p")):
        return silent
    try:
        miniaudio.PlaybackDevice(app_name="Gate scanner").close()
    except miniaudio.MiniaudioError:
        return silent
    return [Check("sound", True, "There is a sound card.")]


def opencv(installed: Sequence[str] | None = None) -> list[Check]:
    """OpenCV's packages overwrite each other, and all but the headless ones bring a second Qt."""
    if installed is None:
        names = {d.name.lower().replace("_", "-") for d in importlib.metadata.distributions()}
        installed = [name for name in _OPENCV if name in names]
    if len(installed) < 2 and not any(not name.endswith("headless") for name in installed):
        return [Check("opencv", True, "There is one OpenCV, without windows of its own.")]
    return [
        Check(
            "opencv",
            False,
            f"OpenCV comes from {' and '.join(installed)}, which harm the window.",
            f"pip uninstall {' '.join(installed)} && pip install opencv-python-headless",
        )
    ]


def disk(folder: Path) -> list[Check]:
    """Room for the journal: a full disk lets nobody in."""
    there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    free = shutil.disk_usage(there).free
    message = f"{free / 1e9:.1f} GB are free."
    mend = "" if free >= DISK_FEW else f"Free some space where {there} is."
    return [Check("disk", free >= DISK_LEAST, message, mend)]
