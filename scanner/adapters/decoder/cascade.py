"""The cascade: every engine and treatment worth its time, within a budget for each frame.

The plain passes run on each frame in which something may have changed; what looks like a code and
does not read gets the rescue steps in turn, spread over the frames that follow. It keeps no frame
and decides nothing: a read is a fact of one frame.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from scanner.adapters.decoder import treatments, zxing
from scanner.adapters.decoder.attention import Attention
from scanner.adapters.decoder.region import likely_region
from scanner.adapters.decoder.steps import BLIND, ON_OUTLINE, Step, Where
from scanner.adapters.decoder.view import SMALLEST_SIDE, View, crop, grey
from scanner.domain.reading import MATRIX, Box, Code, Corners, Reading, box_around, overlap
from scanner.domain.scan import Symbology

DEFAULT = (Symbology.QRCODE, Symbology.AZTEC, Symbology.PDF417, Symbology.CODE128)
"""The formats tickets come in; each further one costs time on every frame."""

IDLE_EVERY = 3
"""Where nothing has moved for a while, only each so-many-th frame is read: a code that comes is
noticed by its movement, and one that came unnoticed is a tenth of a second late."""

EAGER_FRAMES = 30
"""For so long after a code or its outline showed, the blind rescue steps come twice as often."""


class Cascade:
    """Reads successive frames of one camera. One thread at a time.

    `budget_ms` bounds the rescue work of a frame: a step starts only while the frame's time so
    far, and what the step took last time, fit into it. `clock` (seconds) measures that: a
    lane goes by the wall's, a measurement on a busy machine by the thread's own.
    """

    def __init__(
        self,
        formats: Sequence[Symbology] = DEFAULT,
        *,
        budget_ms: float = 20.0,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        allowed = frozenset(formats)
        self._matrix = zxing.formats_for(allowed & MATRIX) if allowed & MATRIX else None
        self._bars = zxing.formats_for(allowed - MATRIX) if allowed - MATRIX else None
        self._on_outline = _Turns(ON_OUTLINE, allowed, clock)
        self._blind = _Turns(BLIND, allowed, clock)
        self._attention = Attention()
        self._budget_ms = budget_ms
        self._clock = clock
        self._number = 0
        self._matrix_seen = False
        self._seen = False
        self._eager_until = 0
        self._bars_turned: bool | None = None

    def read(self, frame: NDArray[np.uint8]) -> Reading:
        """All codes of one frame, BGR or grey."""
        started = self._clock()
        whole = View(grey(frame))
        self._number += 1
        # In the dark, noise hides coarse codes and smoothing fine ones: by turns. Bars are read
        # on even frames, so each manner has two in a row.
        softly = self._number % 4 >= 2
        view = treatments.brightened(treatments.no_larger(whole), softly=softly)
        lively = self._attention.look(view)
        codes: list[Code] = []
        outlines: list[Corners] = []
        if lively or self._seen or self._number % IDLE_EVERY == 0:
            codes, outlines = self._plain(view)
        if not codes and (lively or outlines):
            codes = self._rescue(view, whole, outlines, started)
        outlines = [o for o in outlines if not any(overlap(o, c.corners) for c in codes)]
        self._seen = bool(codes or outlines)
        if self._seen:
            self._eager_until = self._number + EAGER_FRAMES
        ms = (self._clock() - started) * 1000
        return Reading(tuple(codes), tuple(outlines), ms)

    def _plain(self, view: View) -> tuple[list[Code], list[Corners]]:
        codes: list[Code] = []
        outlines: list[Corners] = []
        if self._matrix is not None:
            # Light codes on dark ground are looked for where no bars are: it costs half as much
            # again. Once something was seen, on each frame, or its outline would flicker.
            inverted = self._number % 2 == 1 or self._matrix_seen or self._bars is None
            codes, outlines = zxing.read(view, self._matrix, step="plain", invert=inverted)
            self._matrix_seen = bool(codes or outlines)
        if self._bars is not None:
            codes = codes + self._read_bars(view, self._bars)
        return codes, outlines

    def _read_bars(self, view: View, formats: zxing.Formats) -> list[Code]:
        """Lying bars on every other frame, upright ones on every fourth; and the next frame too
        once some showed, read or not: they need two equal reads."""
        for turned, due in ((False, self._number % 2 == 0), (True, self._number % 4 == 2)):
            if not due and self._bars_turned is not turned:
                continue
            codes, unread = zxing.read_bars(
                view,
                formats,
                turned=turned,
                step="plain bars",
                # A smaller copy is searched too now and then: it helps PDF417 in noise.
                downscale=self._number % 4 == 0,
            )
            if codes or unread:
                self._bars_turned = turned
                return codes
            if self._bars_turned is turned:
                self._bars_turned = None
        return []

    def _rescue(
        self, view: View, whole: View, outlines: list[Corners], started: float
    ) -> list[Code]:
        until = started + self._budget_ms / 1000
        # A step that was never tried is taken to last half as long as the plain passes did.
        self._blind.unknown_s = self._on_outline.unknown_s = (self._clock() - started) / 2
        if min(view.pixels.shape) < SMALLEST_SIDE:
            return []
        if outlines:
            region = _sharpest(view, whole, box_around(outlines[0]), margin=0.3)
            return self._on_outline.take(region or view, whole, until, most=len(ON_OUTLINE))
        if self._number % (2 if self._number < self._eager_until else 4) == 0:
            return self._blind.take(view, whole, until, most=2)
        return self._blind.take(view, whole, until, most=1) if self._blind.lucky else []


class _Turns:
    """Rescue steps taken in turn, frame after frame; one that read is taken first next time."""

    def __init__(
        self, steps: Sequence[Step], allowed: frozenset[Symbology], clock: Callable[[], float]
    ) -> None:
        self._clock = clock
        self._steps = [mine for step in steps if (mine := step.only(allowed)) is not None]
        self._cost_s: dict[str, float] = {}
        self.unknown_s = 0.0
        self._turn = 0
        self.lucky: Step | None = None

    def take(self, view: View, whole: View, until: float, most: int) -> list[Code]:
        """Up to `most` steps, none begun that would last beyond `until`; ends at the first read."""
        for step in self._next(most):
            begun = self._clock()
            cost = self._cost_s.get(step.name, self.unknown_s)
            if begun + cost > until:
                # What it took is forgotten little by little: one slow moment is no ban.
                self._cost_s[step.name] = cost * 0.9
                break
            if step is not self.lucky:
                self._turn += 1
            part = self._part(step, view, whole)
            codes = step.read(part) if part is not None else []
            self._cost_s[step.name] = self._clock() - begun
            if codes:
                self.lucky = step
                return codes
        self.lucky = None
        return []

    def _next(self, most: int) -> list[Step]:
        count = len(self._steps)
        order = [self._steps[(self._turn + i) % count] for i in range(min(most, count))]
        if self.lucky is None:
            return order
        return [self.lucky, *(s for s in order if s is not self.lucky)][:most]

    def _part(self, step: Step, view: View, whole: View) -> View | None:
        if step.where is not Where.LIKELY:
            return view
        # Every other round it is the second place's turn: a poster may be the first.
        box = likely_region(view, rank=self._turn // len(self._steps) % 2)
        return _sharpest(view, whole, box, margin=0.15) if box else None


def _sharpest(view: View, whole: View, box: Box, margin: float) -> View | None:
    """The part around `box`: from the frame as it came, where that had to be made smaller."""
    if view.scale == whole.scale:
        return crop(view, box, margin)
    part = crop(whole, box, margin)
    return part and treatments.brightened(part)
