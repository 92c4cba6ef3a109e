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
from scanner.domain.phrase import Phrase
from scanner.domain.scan import Symbology

FIRST_FRAME_WAIT = 3.0  # seconds
DISK_LEAST = 200_000_000  # bytes: less, and the journal may fill what is left within days
DISK_FEW = 1_000_000_000
CARD = "GATE-SCANNER CARD 0123456789"
DARK = 8  # of 100: a covered lens, or no light
BLURRED = 12  # of 100: out of focus, unless there is nothing to see

_READS = Phrase("check", "It reads a test card.")
_READS_NOT = Phrase("check", "It does not read a test card.")
_ANEW = Phrase("check", "Install the program anew.")
_NO_ZBAR = Phrase("check", "It is not installed: hard codes have one engine fewer to be read with.")
_APT_ZBAR = Phrase("check", "Install it: apt-get install libzbar0")
_WINDOWS_ZBAR = Phrase("check", "Install the program anew, with the Visual C++ 2013 runtime.")
_ZBAR_ANEW = Phrase("check", "Install libzbar0 anew.")
_MEND_CAMERA = Phrase(
    "check", "Plug it in, close other programs that use it, or name another: [camera] device"
)
_NO_PICTURE = Phrase("check", "Camera {device} opened, but gave no picture in {seconds} s.")
_NOTHING = Phrase("check", "The lane's camera gives no picture.")
_SIZE = Phrase("check", "It gives pictures of {wide} × {high}.")
_SCORES = Phrase("check", "Sharpness {sharp} of 100, brightness {bright} of 100.")
_MEND_DARK = Phrase("check", "Take the cover off the lens, or switch a light on.")
_MEND_BLURRED = Phrase(
    "check", "Hold a ticket before it and look again; still not sharp, clean the lens and focus it."
)
_SILENT = Phrase("check", "There is no sound card: the lane is silent.")
_LOUDSPEAKER = Phrase("check", "Plug in a loudspeaker if the lane shall be heard.")
_SOUND = Phrase("check", "There is a sound card.")
_FREE = Phrase("check", "{size} GB are free.")
_FULL = Phrase("check", "Free some space where {folder} is.")
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
        Check("decoder zxing-cpp", True, _READS)
        if reads
        else Check("decoder zxing-cpp", False, _READS_NOT, _ANEW)
    ]
    if not zbar.available():
        mend = _APT_ZBAR if sys.platform == "linux" else _WINDOWS_ZBAR
        return [*checks, Check("decoder zbar", True, _NO_ZBAR, mend)]
    if [code.text for code in zbar.read(view, wanted, step="card")] == [CARD]:
        return [*checks, Check("decoder zbar", True, _READS)]
    return [*checks, Check("decoder zbar", False, _READS_NOT, _ZBAR_ANEW)]


def _card() -> Any:
    import numpy as np
    import zxingcpp

    code = zxingcpp.create_barcode(CARD, zxingcpp.BarcodeFormat.QRCode)
    picture = np.asarray(code.to_image(scale=4), dtype=np.uint8)
    return np.pad(picture, 40, constant_values=255)


def camera(device: int | str) -> list[Check]:
    """Open it, wait for one picture, and say how good that is."""
    from scanner.adapters.camera import CameraError, open_camera

    try:
        opened = open_camera(device)
        try:
            frame = opened.read(FIRST_FRAME_WAIT)
        finally:
            opened.close()
    except CameraError as error:
        return [Check("camera", False, error.args[0], _MEND_CAMERA)]
    if frame is None:
        message = _NO_PICTURE.of(device=device, seconds=round(FIRST_FRAME_WAIT))
        return [Check("camera", False, message, _MEND_CAMERA)]
    return picture(frame.image)


def picture(image: Any) -> list[Check]:
    """What can be told of a picture: its size, and whether a code in it could be read. None: the
    camera gives nothing."""
    from scanner.adapters.camera.scores import measure

    if image is None:
        return [Check("camera", False, _NOTHING, _MEND_CAMERA)]
    high, wide = image.shape[:2]
    checks = [Check("camera", True, _SIZE.of(wide=wide, high=high))]
    scores = measure(image)
    sharp, bright = round(scores.sharpness), round(scores.brightness)
    said = _SCORES.of(sharp=sharp, bright=bright)
    if scores.brightness < DARK:
        checks.append(Check("camera sharpness", False, said, _MEND_DARK))
    elif scores.sharpness < BLURRED:
        checks.append(Check("camera sharpness", True, said, _MEND_BLURRED))
    else:
        checks.append(Check("camera sharpness", True, said))
    return checks


def sound() -> list[Check]:
    """Whether anything could be heard. Silence is no reason to keep the gate shut."""
    import miniaudio

    silent = [Check("sound", True, _SILENT, _LOUDSPEAKER)]
    # Asked without a card, ALSA fills the terminal with complaints of its own.
    if sys.platform == "linux" and not any(Path("/dev/snd").glob("pcm*p")):
        return silent
    try:
        miniaudio.PlaybackDevice(app_name="Gate scanner").close()
    except miniaudio.MiniaudioError:
        return silent
    return [Check("sound", True, _SOUND)]


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
    message = _FREE.of(size=f"{free / 1e9:.1f}")
    mend = "" if free >= DISK_FEW else _FULL.of(folder=str(there))
    return [Check("disk", free >= DISK_LEAST, message, mend)]
