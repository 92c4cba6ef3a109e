"""The cascade: every engine and treatment worth its time, within a budget for each frame.

The plain passes run on each frame; what looks like a code and does not read gets the rescue steps
in turn, spread over the frames that follow. It keeps no frame and decides nothing: a read is a
fact of one frame.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from scanner.adapters.decoder import zxing
from scanner.adapters.decoder.steps import BLIND, ON_OUTLINE, Step
from scanner.adapters.decoder.view import View, crop, grey
from scanner.domain.reading import MATRIX, Code, Corners, Reading, box_around, overlap
from scanner.domain.scan import Symbology

DEFAULT = (Symbology.QRCODE, Symbology.AZTEC, Symbology.PDF417, Symbology.CODE128)
"""The formats tickets come in; each further one costs time on every frame."""


class Cascade:
    """Reads successive frames of one camera. One thread at a time.

    `budget_ms` bounds the rescue work of a frame: a step starts only while the frame's time so
    far, and what the step took last time, fit into it.
    """

    def __init__(self, formats: Sequence[Symbology] = DEFAULT, *, budget_ms: float = 20.0) -> None:
        self._allowed = tuple(dict.fromkeys(formats))
        matrix = [s for s in self._allowed if s in MATRIX]
        bars = [s for s in self._allowed if s not in MATRIX]
        self._matrix = zxing.formats_for(matrix) if matrix else None
        self._bars = zxing.formats_for(bars) if bars else None
        self._budget_ms = budget_ms
        self._number = 0
        self._bars_due = False
        self._turns: dict[tuple[Step, ...], int] = {}
        self._cost_ms: dict[str, float] = {}
        self._lucky: Step | None = None

    def read(self, frame: NDArray[np.uint8]) -> Reading:
        """All codes of one frame, BGR or grey."""
        started = time.perf_counter()
        view = View(grey(frame))
        self._number += 1
        codes, outlines = self._plain(view)
        if not codes:
            codes = self._rescue(view, outlines, started)
        outlines = [o for o in outlines if not any(overlap(o, c.corners) for c in codes)]
        ms = (time.perf_counter() - started) * 1000
        return Reading(tuple(codes), tuple(outlines), ms)

    def _plain(self, view: View) -> tuple[list[Code], list[Corners]]:
        codes: list[Code] = []
        outlines: list[Corners] = []
        if self._matrix is not None:
            codes, outlines = zxing.read(view, self._matrix, step="plain")
        # Bars take every other frame, and the next one too once a bar code showed: it needs a
        # second, equal read. Looking for upright bars doubles the price, so that is rarer still.
        if self._bars is not None and (
            self._matrix is None or self._bars_due or self._number % 2 == 0
        ):
            bars, _ = zxing.read(
                view,
                self._bars,
                step="plain bars",
                rotate=self._bars_due or self._number % 4 == 0,
                invert=False,
            )
            self._bars_due = bool(bars)
            codes = codes + bars
        return codes, outlines

    def _rescue(self, view: View, outlines: list[Corners], started: float) -> list[Code]:
        if outlines:
            region = crop(view, box_around(outlines[0]), margin=0.3)
            return self._in_turn(ON_OUTLINE, region or view, started, len(ON_OUTLINE))
        if self._number % 2 or self._bars is None:
            return self._in_turn(BLIND, view, started, 1)
        return []

    def _in_turn(
        self, steps: tuple[Step, ...], view: View, started: float, most: int
    ) -> list[Code]:
        """Up to `most` steps from where the last frame left off; the one that last read first."""
        turn = self._turns.get(steps, 0)
        order = [steps[(turn + i) % len(steps)] for i in range(most)]
        if self._lucky in steps and self._lucky is not None:
            order = [self._lucky, *(s for s in order if s is not self._lucky)][:most]
        for step in order:
            spent = (time.perf_counter() - started) * 1000
            if spent + self._cost_ms.get(step.name, 0.0) > self._budget_ms:
                # Its cost is forgotten slowly, so that one slow frame does not ban a step.
                self._cost_ms[step.name] = self._cost_ms.get(step.name, 0.0) * 0.9
                break
            if step is not self._lucky:
                self._turns[steps] = (self._turns.get(steps, 0) + 1) % len(steps)
            codes = step.read(view, self._allowed)
            self._cost_ms[step.name] = (time.perf_counter() - started) * 1000 - spent
            if codes:
                self._lucky = step
                return codes
        self._lucky = None
        return []
