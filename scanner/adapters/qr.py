"""QR codes as pictures. It knows nothing of what they mean."""

from __future__ import annotations

import io

import numpy as np
import zxingcpp
from numpy.typing import NDArray


def draw(text: str) -> NDArray[np.uint8]:
    """A QR code, a pixel for each module, with its quiet edge; as large as the text needs, with
    the least error correction: a screen has no dirt and no folds."""
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="L")
    return np.array(zxingcpp.write_barcode_to_image(made, scale=1, add_quiet_zones=True))


def png(text: str, scale: int = 8) -> bytes:
    """As a picture that can be printed."""
    from PIL import Image

    file = io.BytesIO()
    Image.fromarray(draw(text).repeat(scale, 0).repeat(scale, 1)).save(file, "PNG")
    return file.getvalue()
