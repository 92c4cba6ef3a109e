"""The photographs of the decoding benchmark, and small movements of the hand that holds them."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scanner.adapters.opencv import cv2
from scanner.domain.scan import Symbology

Image = NDArray[np.uint8]

KINDS = {
    "QR": Symbology.QRCODE,
    "Aztec": Symbology.AZTEC,
    "PDF417": Symbology.PDF417,
    "Code128": Symbology.CODE128,
    "DataMatrix": Symbology.DATAMATRIX,
    "Code39": Symbology.CODE39,
    "ITF": Symbology.ITF,
    "EAN": Symbology.EAN13,
}


@dataclass(frozen=True)
class Photograph:
    """One picture and what is printed in it; `right` are all texts that would be no wrong read."""

    path: Path
    kind: str
    right: frozenset[str]
    raw_start: str

    @property
    def symbology(self) -> Symbology | None:
        """The format, None for pictures of formats a gate does not read, or without a code."""
        return KINDS.get(self.kind)

    def is_right(self, text: str, raw: bytes) -> bool:
        """Whether a read is one of the codes in the picture."""
        if self.raw_start and raw.hex().startswith(self.raw_start):
            return True
        return _plain(text) in self.right

    def load(self, width: int = 1280, height: int = 720) -> Image:
        """The picture scaled into a frame of this size, on grey."""
        image = np.asarray(cv2.imread(str(self.path)), dtype=np.uint8)
        factor = min(width / image.shape[1], height / image.shape[0])
        how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
        scaled = cv2.resize(image, None, fx=factor, fy=factor, interpolation=how)
        scaled = scaled[:height, :width]
        frame = np.full((height, width, 3), 128, dtype=np.uint8)
        top, left = (height - scaled.shape[0]) // 2, (width - scaled.shape[1]) // 2
        frame[top : top + scaled.shape[0], left : left + scaled.shape[1]] = scaled
        return frame


def photographs(folder: Path) -> Iterator[Photograph]:
    """All pictures of the manifest that are there. EAN of eight digits and UPC-E are left out."""
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as manifest:
        for row in csv.DictReader(manifest):
            kind, expected = row["symbology"], row["expected_text"]
            if row["category"] in ("ean8-1", "q2-ean_8", "upce-1", "upce-2", "upce-3", "q2-upc_e"):
                kind = "EAN-8/UPC-E"
            if row["expected_kind"] == "json":
                expected = json.loads(expected)
            others = json.loads(row["other_codes_json"])
            right = frozenset(_plain(text) for text in [expected, *others])
            if kind == "EAN":
                right |= {text.zfill(13) for text in right}
            start = expected if row["expected_kind"] == "bytes-hex" else ""
            yield Photograph(folder / row["file"], kind, right, start)


def held(image: Image, seed: int) -> Iterator[Image]:
    """The picture as a camera sees it in a hand: shifted a little, and with sensor noise."""
    rng = np.random.default_rng(seed)
    plate = rng.normal(0, 2.0, (image.shape[0] + 32, image.shape[1] + 32, 3)).astype(np.int16)
    while True:
        dx, dy = rng.uniform(-1.5, 1.5, 2)
        zoom = 1 + rng.uniform(-0.006, 0.006)
        moved = cv2.warpAffine(
            image,
            np.array([[zoom, 0, dx], [0, zoom, dy]]),
            (image.shape[1], image.shape[0]),
            borderMode=cv2.BORDER_REPLICATE,
        )
        y, x = (int(n) for n in rng.integers(0, 32, 2))
        grain = plate[y : y + image.shape[0], x : x + image.shape[1]]
        yield np.asarray(cv2.add(moved, grain, dtype=cv2.CV_8U), dtype=np.uint8)


def _plain(text: str) -> str:
    """Line ends and outer space differ between published truths; nothing else may."""
    return text.replace("\r\n", "\n").strip()
