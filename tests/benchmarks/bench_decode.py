"""How much the cascade reads, and how wrongly, beside each engine alone; on photographs.

    BARCODES=folder python tests/benchmarks/bench_decode.py

The folder holds `manifest.csv` and the pictures. Every picture is scaled into 1280x720. Engines
alone get the still once. The cascade gets it as a camera would: frames in a hand, each shifted by
up to 1.5 pixels and with noise of its own; "believed" is what the agreement rules let through
within FRAMES frames. Times are the processor's, so that a busy machine changes nothing.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import numpy as np
import zxingcpp
from photographs import KINDS, Image, Photograph, held, photographs
from pyzbar import pyzbar

from scanner.adapters.decoder import DEFAULT, Cascade
from scanner.adapters.decoder.zxing import _FORMATS
from scanner.adapters.opencv import cv2
from scanner.domain.certainty import Certainty
from scanner.domain.scan import Symbology

FRAMES = 20
TICKETS = tuple(DEFAULT)
ALL = tuple(Symbology)
_ZBAR = {
    Symbology.QRCODE: pyzbar.ZBarSymbol.QRCODE,
    Symbology.CODE128: pyzbar.ZBarSymbol.CODE128,
    Symbology.CODE39: pyzbar.ZBarSymbol.CODE39,
    Symbology.ITF: pyzbar.ZBarSymbol.I25,
    Symbology.EAN13: pyzbar.ZBarSymbol.EAN13,
}
Reads = list[tuple[str, bytes]]
_opencv = cv2.QRCodeDetector()


def by_zxing(grey: Image, formats: tuple[Symbology, ...]) -> Reads:
    found = zxingcpp.read_barcodes(
        grey,
        formats=zxingcpp.BarcodeFormats([_FORMATS[s] for s in formats]),
        text_mode=zxingcpp.TextMode.Plain,
    )
    return [(r.text, r.bytes) for r in found]


def by_pyzbar(grey: Image, formats: tuple[Symbology, ...]) -> Reads:
    found = pyzbar.decode(grey, symbols=[_ZBAR[s] for s in formats if s in _ZBAR])
    return [(r.data.decode("utf-8", "replace"), r.data) for r in found]


def by_opencv(grey: Image, formats: tuple[Symbology, ...]) -> Reads:
    if Symbology.QRCODE not in formats:
        return []
    try:
        _, texts, _, _ = _opencv.detectAndDecodeMulti(grey)
    except (cv2.error, UnicodeDecodeError):
        return []
    return [(t, t.encode()) for t in texts if t]


ENGINES: dict[str, Callable[[Image, tuple[Symbology, ...]], Reads]] = {
    "zxing-cpp": by_zxing,
    "pyzbar": by_pyzbar,
    "OpenCV": by_opencv,
}
CASCADE = ("cascade, 1 frame", f"cascade, {FRAMES} frames", "believed")


def main() -> int:
    folder = os.environ.get("BARCODES", "")
    if not folder:
        print("Set BARCODES to the folder with the photographs; nothing measured.")
        return 0
    rights: defaultdict[str, Counter[str]] = defaultdict(Counter)
    wrongs: defaultdict[str, Counter[str]] = defaultdict(Counter)
    times: defaultdict[str, list[float]] = defaultdict(list)
    totals: Counter[str] = Counter()
    steps: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    slips: list[str] = []
    missed: list[str] = []
    for number, photo in enumerate(photographs(Path(folder))):
        kind = photo.kind if photo.kind in KINDS else "none of these"
        totals[kind] += 1
        formats = TICKETS if photo.symbology in TICKETS or kind == "none of these" else ALL
        read = _engines_alone(photo, formats, times)
        cascade, step = _cascade(photo, formats, times, number)
        read.update(cascade)
        for name, texts in read.items():
            good = [t for t in texts if photo.is_right(*t)]
            rights[name][kind] += bool(good)
            wrongs[name][kind] += len(good) < len(texts)
            if name == "believed" and len(good) < len(texts):
                slips.append(f"{photo.path.relative_to(folder)} ({kind}): {texts}")
        union = any(photo.is_right(*t) for name in ENGINES for t in read[name])
        rights["union"][kind] += union
        if step:
            steps[step] += 1
        refused[kind] += len(set(read[CASCADE[1]])) > 1 and not read["believed"]
        if union and not any(photo.is_right(*t) for t in read["believed"]):
            missed.append(f"{kind} {photo.path.relative_to(folder)}")
    _print(totals, rights, wrongs, times)
    several = ", ".join(f"{k} {n}" for k, n in refused.items() if n)
    print("\nread but not taken, since the picture holds several codes:", several or "none")
    print("first reads by step:", ", ".join(f"{k} {n}" for k, n in steps.most_common()))
    print("believed but wrong:", *slips or ["none"], sep="\n  ")
    if "-v" in sys.argv:
        print("read by the union, not believed:", *missed, sep="\n  ")
    return 0


def _engines_alone(
    photo: Photograph, formats: tuple[Symbology, ...], times: dict[str, list[float]]
) -> dict[str, Reads]:
    grey = np.asarray(cv2.cvtColor(photo.load(), cv2.COLOR_BGR2GRAY), dtype=np.uint8)
    read = {}
    for name, engine in ENGINES.items():
        start = time.thread_time()
        read[name] = engine(grey, formats)
        times[name].append((time.thread_time() - start) * 1000)
    return read


def _cascade(
    photo: Photograph, formats: tuple[Symbology, ...], times: dict[str, list[float]], seed: int
) -> tuple[dict[str, Reads], str]:
    cascade, certainty = Cascade(formats, clock=time.thread_time), Certainty()
    first: Reads = []
    within: Reads = []
    believed: Reads = []
    step = ""
    for number, frame in enumerate(islice(held(photo.load(), seed), FRAMES)):
        reading = cascade.read(frame)
        times["cascade, 1 frame" if number == 0 else CASCADE[1]].append(reading.ms)
        codes = [(c.text, c.raw) for c in reading.codes]
        if number == 0:
            first = codes
        if codes and not within:
            within, step = codes, f"{reading.codes[0].engine} {reading.codes[0].step}"
        sure = certainty.judge(reading.codes, number / 30, (640, 360)).sure
        if sure:
            believed = [(sure.text, sure.raw)]
            break
    return dict(zip(CASCADE, (first, within, believed), strict=True)), step


def _print(
    totals: Counter[str],
    rights: dict[str, Counter[str]],
    wrongs: dict[str, Counter[str]],
    times: dict[str, list[float]],
) -> None:
    kinds = [k for k in (*KINDS, "none of these") if totals[k]]
    print(f"{'read / wrong':20}", *(f"{k[:10]:>11}" for k in kinds), "   processor ms median / p95")
    print(f"{'pictures':20}", *(f"{totals[k]:>11}" for k in kinds))
    for name in (*ENGINES, "union", *CASCADE):
        cells = [f"{rights[name][k]:>6} / {wrongs[name][k]:>2}" for k in kinds]
        spent = times.get(name)
        spread = f"   {np.median(spent):6.1f} / {np.percentile(spent, 95):.1f}" if spent else ""
        print(f"{name:20}", *(f"{c:>11}" for c in cells), spread)


if __name__ == "__main__":
    sys.exit(main())
