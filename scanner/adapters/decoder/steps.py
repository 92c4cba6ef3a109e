"""The rescue steps, in the order that paid best on photographs, and what each one does.

A step is one treatment of one part of the picture and one engine. None is tried before the plain
passes, and each read from one is marked as a rescue. PDF417 is in no step: its false texts all
came from treated pictures.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from scanner.adapters.decoder import treatments, zbar, zxing
from scanner.adapters.decoder.view import View, centre
from scanner.domain.reading import LINEAR, MATRIX, Code
from scanner.domain.scan import Symbology

QR = frozenset({Symbology.QRCODE})


class Where(Enum):
    """The part of the picture a step looks at."""

    OUTLINE = "outline"  # around a matrix code that was found and did not read
    LIKELY = "likely"  # where edges lie densest
    WHOLE = "whole"


@dataclass(frozen=True)
class Step:
    """One way of looking again."""

    name: str
    where: Where
    treat: Callable[[View], View]
    kinds: frozenset[Symbology] = MATRIX
    with_zbar: bool = False
    histogram: bool = False
    thorough: bool = True

    def only(self, allowed: frozenset[Symbology]) -> Step | None:
        """The same step for the formats a lane allows; None if it would have nothing to do."""
        kinds = self.kinds & allowed
        if self.with_zbar:
            kinds &= zbar.KNOWN
        if not kinds or (self.with_zbar and not zbar.available()):
            return None
        return Step(
            self.name,
            self.where,
            self.treat,
            kinds,
            self.with_zbar,
            self.histogram,
            self.thorough,
        )

    def read(self, view: View) -> list[Code]:
        """The codes this step finds in its part of the picture."""
        treated = self.treat(view)
        if self.with_zbar:
            return zbar.read(treated, self.kinds, step=self.name)
        codes, _ = zxing.read(
            treated,
            self._formats,
            step=self.name,
            rescue=True,
            downscale=self.thorough,
            # No engine reads an inverted linear code, and looking for one costs as much again.
            invert=self.thorough and bool(self.kinds & MATRIX),
            histogram=self.histogram,
        )
        return codes

    @cached_property
    def _formats(self) -> zxing.Formats:
        return zxing.formats_for(self.kinds)


def _middle_doubled_unsharp(view: View) -> View:
    return treatments.unsharp(treatments.doubled(centre(view)))


ON_OUTLINE = (
    Step("outline enlarged", Where.OUTLINE, treatments.enlarged),
    Step("outline unsharp", Where.OUTLINE, treatments.unsharp),
    Step("outline histogram", Where.OUTLINE, treatments.plain, histogram=True),
    Step("outline equalised", Where.OUTLINE, treatments.equalised),
    Step("outline enlarged unsharp", Where.OUTLINE, treatments.enlarged_unsharp),
    Step("outline zbar", Where.OUTLINE, treatments.fitted, QR, with_zbar=True),
    Step("outline adaptive", Where.OUTLINE, treatments.adaptive),
)
"""Where something looked like a matrix code and did not read: free at an idle gate."""

BLIND = (
    Step("likely enlarged", Where.LIKELY, treatments.enlarged),
    Step("likely along bars", Where.LIKELY, treatments.along_bars, LINEAR),
    Step("adaptive bars", Where.WHOLE, treatments.adaptive, LINEAR, thorough=False),
    Step("histogram", Where.WHOLE, treatments.plain, histogram=True, thorough=False),
    Step("likely enlarged equalised", Where.LIKELY, treatments.enlarged_equalised),
    Step("likely unsharp", Where.LIKELY, treatments.unsharp, MATRIX | LINEAR),
    Step("middle doubled unsharp", Where.WHOLE, _middle_doubled_unsharp, thorough=False),
    Step("likely zbar", Where.LIKELY, treatments.fitted, QR | LINEAR, with_zbar=True),
    Step("equalised", Where.WHOLE, treatments.equalised, LINEAR - {Symbology.CODE128}),
    Step("half size", Where.WHOLE, treatments.halved, MATRIX | LINEAR, thorough=False),
)
"""Where nothing shows at all: two in every fourth frame, since an empty gate pays all day."""

STILL = (
    *ON_OUTLINE,
    *BLIND,
    Step("equalised whole", Where.WHOLE, treatments.equalised, MATRIX | LINEAR),
    Step("doubled", Where.WHOLE, treatments.doubled, MATRIX | LINEAR),
    Step("adaptive", Where.WHOLE, treatments.adaptive),
    Step("unsharp", Where.WHOLE, treatments.unsharp, MATRIX | LINEAR),
    Step("zbar", Where.WHOLE, treatments.plain, QR | LINEAR, with_zbar=True),
)
"""For stills, where a second is not missed."""
