"""Visits and emptiness: how soon a ticket brought before the camera is known, and whether
anything is seen where there is nothing.

    python tests/benchmarks/bench_sight.py [-v]

Visits are rendered by the virtual camera from seeds: motion, blur, tilt, glare, noise, low light,
dark mode. Time is the video's, 30 frames a second, plus the processor's time that the decoders
took; a frame that came while the eye was busy is passed over, as it would be live. "Readable" is
the first frame that zxing-cpp (thorough) or pyzbar reads by itself, or the cascade does.
"""

from __future__ import annotations

import math
import os
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from pyzbar import pyzbar

from scanner.adapters.decoder import DEFAULT, Cascade
from scanner.adapters.decoder.attention import PATIENCE
from scanner.adapters.decoder.zxing import _FORMATS
from scanner.adapters.opencv import cv2
from scanner.demo.scene import Scene, Visit, conditions_for
from scanner.demo.tickets import Look, PrintedTicket
from scanner.domain.certainty import Certainty
from scanner.domain.scan import Symbology

VISITS = int(os.environ.get("BENCH_VISITS", "60"))
EMPTY = int(os.environ.get("BENCH_EMPTY", "2000"))
FPS = 30.0
MIDDLE = (640.0, 360.0)
Pixels = NDArray[np.uint8]


def main() -> int:
    visits(VISITS)
    emptiness(EMPTY)
    idleness(PATIENCE + 240)
    return 0


def visits(count: int) -> None:
    waits: list[float] = []
    outcome: Counter[str] = Counter()
    unread: list[str] = []
    kinds = [Symbology.QRCODE, Symbology.QRCODE, Symbology.AZTEC, Symbology.PDF417]
    kinds += [Symbology.QRCODE, Symbology.CODE128]
    for seed in range(count):
        symbology = kinds[seed % len(kinds)]
        look = (Look.PAPER, Look.PHONE, Look.DARK)[seed % 3]
        if symbology not in (Symbology.QRCODE, Symbology.AZTEC):
            look = Look.PAPER
        ticket = PrintedTicket(f"OCTO-{seed:04}-KX7Q29", symbology, ("Castle", "2 adults"), look)
        conditions = conditions_for(seed, hardship=1.0)
        scene = Scene([Visit(ticket, conditions)], seed=seed)
        readable, known = _watch(scene, ticket)
        if readable is None:
            outcome["never readable"] += 1
        elif known is None:
            outcome["readable, not believed"] += 1
            unread.append(f"{seed} {symbology} {look} {conditions}")
        else:
            outcome["believed"] += 1
            waits.append(1000 * (known - readable))
    print(f"visits: {count}:", ", ".join(f"{k} {n}" for k, n in outcome.items()))
    if waits:
        p50, p95 = np.percentile(waits, (50, 95))
        print(f"first readable frame → believed: p50 {p50:.0f} ms, p95 {p95:.0f} ms")
    if "-v" in sys.argv:
        print(*unread, sep="\n")


def _watch(scene: Scene, ticket: PrintedTicket) -> tuple[float | None, float | None]:
    """When (seconds of the video) the ticket first was readable, and when it was believed."""
    cascade, certainty = Cascade(clock=time.thread_time), Certainty()
    readable: float | None = None
    free_at = 0.0
    for number in range(scene.frames):
        at = number / FPS
        frame = scene.frame(number)
        if readable is None and _anyone_reads(frame, ticket.text):
            readable = at
        if at < free_at:
            continue
        reading = cascade.read(frame)
        free_at = at + reading.ms / 1000
        sure = certainty.judge(reading.codes, at, MIDDLE).sure
        if sure is not None:
            if sure.text != ticket.text:
                print("WRONG:", ticket.text, sure)
            return (at if readable is None else readable), free_at
    return readable, None


def _anyone_reads(frame: Pixels, text: str) -> bool:
    grey = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)
    formats = zxingcpp.BarcodeFormats([_FORMATS[s] for s in DEFAULT])
    if any(r.text == text for r in zxingcpp.read_barcodes(grey, formats=formats)):
        return True
    symbols = [pyzbar.ZBarSymbol.QRCODE, pyzbar.ZBarSymbol.CODE128]
    return any(r.data == text.encode() for r in pyzbar.decode(grey, symbols=symbols))


def emptiness(count: int) -> None:
    """Time is the processor's beside the wall's, and zxing-cpp's alone, in the same formats: on a
    busy machine the wall's grows, and on a slow one all do."""
    for name, formats in (("four formats", DEFAULT), ("all eight", tuple(Symbology))):
        # The budget goes by the processor's time too, or a busy machine would do less.
        cascade, certainty = Cascade(formats, clock=time.thread_time), Certainty()
        times: defaultdict[str, list[float]] = defaultdict(list)
        wall: list[float] = []
        alone: list[float] = []
        reads = believed = outlines = 0
        for number, (kind, frame) in enumerate(islice(_nothing(), count)):
            # Three frames of each scene, so that agreement gets its chance to err.
            for again in range(3):
                begun = time.perf_counter()
                reading = cascade.read(frame)
                wall.append((time.perf_counter() - begun) * 1000)
                times[kind].append(reading.ms)
                reads += len(reading.codes)
                outlines += bool(reading.outlines)
                at = (3 * number + again) / FPS
                believed += certainty.judge(reading.codes, at, MIDDLE).sure is not None
            alone.append(_zxing_alone(frame, formats))
        every = [ms for spent in times.values() for ms in spent]
        print(
            f"nothing to see, {name}: {len(every)} frames of {count} scenes: "
            f"{reads} reads, {believed} believed, {outlines} outlines\n"
            f"   processor ms {_spread(every)}; wall {_spread(wall)}; "
            f"zxing-cpp alone, processor {_spread(alone)}"
        )
        medians = (f"{kind} {np.median(spent):.1f}" for kind, spent in times.items())
        print("   processor ms median by kind:", ", ".join(medians))


def idleness(count: int) -> None:
    """A hall in which nothing moves; sensor noise is new in each frame."""
    rng = np.random.default_rng(1)
    hall = _hall(rng)
    cascade = Cascade(clock=time.thread_time)
    spent: list[float] = []
    alone: list[float] = []
    for number in range(count):
        frame = _grained(hall, rng, 3.0)
        spent.append(cascade.read(frame).ms)
        if number % 10 == 0:
            alone.append(_zxing_alone(frame, DEFAULT))
    settled = spent[PATIENCE:]
    print(
        f"nothing moves, four formats: {len(settled)} frames: processor ms {_spread(settled)}, "
        f"mean {np.mean(settled):.1f}; zxing-cpp alone {_spread(alone)}"
    )


def _zxing_alone(frame: Pixels, formats: Sequence[Symbology]) -> float:
    wanted = zxingcpp.BarcodeFormats([_FORMATS[s] for s in formats])
    begun = time.thread_time()
    zxingcpp.read_barcodes(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), formats=wanted)
    return (time.thread_time() - begun) * 1000


def _spread(spent: list[float]) -> str:
    p50, p95, p99 = np.percentile(spent, (50, 95, 99))
    return f"median {p50:.1f}, p95 {p95:.1f}, p99 {p99:.1f}"


def _nothing() -> Iterator[tuple[str, Pixels]]:
    """Scenes without a code, from seeds: halls, facades, print, stripes, noise; and photographs
    of things without a code where the folder in BARCODES has some."""
    photos = list(_photographs())
    makers = (_facade, _print, _stripes, _noise, _hall, _tiles)
    number = 0
    while True:
        rng = np.random.default_rng(number)
        if photos and number % 7 == 6:
            photo = photos[number // 7 % len(photos)]
            turned = np.ascontiguousarray(photo[:: -1 if number % 2 else 1, ::-1])
            yield "photographs", turned
        else:
            maker = makers[number % 6]
            yield maker.__name__.strip("_"), maker(rng)
        number += 1


def _photographs() -> Iterator[Pixels]:
    folder = os.environ.get("BARCODES", "")
    if folder:
        from photographs import photographs

        yield from (p.load() for p in photographs(Path(folder)) if p.kind == "NONE")


def _grained(frame: Pixels, rng: np.random.Generator, sigma: float = 4.0) -> Pixels:
    grain = rng.normal(0, sigma, frame.shape)
    return np.clip(frame + grain, 0, 255).astype(np.uint8)


def _hall(rng: np.random.Generator) -> Pixels:
    return Scene([], seed=int(rng.integers(1 << 30))).frame(0)


def _noise(rng: np.random.Generator) -> Pixels:
    return rng.integers(0, 255, (720, 1280, 3), dtype=np.uint8)


def _facade(rng: np.random.Generator) -> Pixels:
    frame = np.full((720, 1280, 3), rng.integers(90, 220), dtype=np.uint8)
    wide, tall = (int(n) for n in rng.integers(24, 120, 2))
    for left in range(10, 1280, wide + int(rng.integers(10, 60))):
        for top in range(10, 720, tall + int(rng.integers(10, 60))):
            shade = int(rng.integers(10, 120))
            cv2.rectangle(frame, (left, top), (left + wide, top + tall), (shade,) * 3, -1)
            cv2.rectangle(frame, (left, top), (left + wide, top + tall), (240,) * 3, 3)
    return _grained(_askew(frame, rng), rng)


def _print(rng: np.random.Generator) -> Pixels:
    page = Image.new("RGB", (1280, 720), "white")
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(int(rng.integers(12, 40)))
    letters = list("abcdefghijklmnopqrstuvwxyz     ABCDEFGHIL0123456789|||===---")
    for top in range(0, 720, int(font.size) + 6):
        draw.text((20, top), "".join(rng.choice(letters, 110)), "black", font)
    return _grained(_askew(np.array(page, dtype=np.uint8), rng), rng)


def _stripes(rng: np.random.Generator) -> Pixels:
    edges = np.cumsum(rng.integers(2, 30, 700))
    row = (np.searchsorted(edges, np.arange(1500)) % 2 * 220 + 15).astype(np.uint8)
    frame = np.repeat(np.tile(row[None, :1280, None], (720, 1, 3)), 1, axis=0)
    return _grained(_askew(frame, rng), rng)


def _tiles(rng: np.random.Generator) -> Pixels:
    side = int(rng.integers(4, 40))
    grid = rng.integers(0, 2, (720 // side + 1, 1280 // side + 1), dtype=np.uint8) * 230
    if rng.random() < 0.3:
        grid = (np.indices(grid.shape).sum(axis=0) % 2 * 230).astype(np.uint8)
    frame = np.kron(grid, np.ones((side, side), dtype=np.uint8))[:720, :1280]
    return _grained(_askew(np.repeat(frame[:, :, None], 3, axis=2), rng), rng)


def _askew(frame: Pixels, rng: np.random.Generator) -> Pixels:
    turn = cv2.getRotationMatrix2D((640, 360), math.degrees(rng.normal(0, 0.2)), 1.1)
    return np.asarray(cv2.warpAffine(frame, turn, (1280, 720)), dtype=np.uint8)


if __name__ == "__main__":
    sys.exit(main())
