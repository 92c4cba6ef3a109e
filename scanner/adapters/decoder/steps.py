"""The rescue steps, in the order that paid best on photographs, and what each one does.

A step is one treatment and one engine. None is tried before the plain passes, and each read from
one is marked as a rescue.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Literal

from scanner.adapters.decoder import treatments, zbar, zxing
from scanner.adapters.decoder.view import View, centre
from scanner.domain.reading import LINEAR, MATRIX, Code
from scanner.domain.scan import Symbology


@dataclass(frozen=True, slots=True)
class Step:
    """One way of looking again. PDF417 is in no step: its false texts all came from treatments."""

    name: str
    treat: Callable[[View], View]
    engine: Literal["zxing", "zbar"] = "zxing"
    kinds: frozenset[Symbology] = MATRIX
    histogram: bool = False
    thorough: bool = True

    def read(self, view: View, allowed: Collection[Symbology]) -> list[Code]:
        """The codes this step finds in the view, of the formats the lane allows."""
        wanted = [s for s in allowed if s in self.kinds]
        if not wanted:
            return []
        treated = self.treat(view)
        if self.engine == "zbar":
            return zbar.read(treated, wanted, step=self.name)
        codes, _ = zxing.read(
            treated,
            zxing.formats_for(wanted),
            step=self.name,
            rescue=True,
            downscale=self.thorough,
            invert=self.thorough,
            histogram=self.histogram,
        )
        return codes


ON_OUTLINE = (
    Step("region histogram", treatments.plain, histogram=True),
    Step("region doubled unsharp", treatments.doubled_unsharp),
    Step("region adaptive", treatments.adaptive),
    Step("region zbar", treatments.plain, engine="zbar", kinds=frozenset({Symbology.QRCODE})),
    Step("region equalised", treatments.equalised),
    Step("region doubled", treatments.doubled),
    Step("region despeckled", treatments.despeckled),
)
"""Where something looked like a matrix code and did not read."""

BLIND = (
    Step("half size", treatments.halved, thorough=False),
    Step("centre doubled", lambda view: treatments.doubled(centre(view)), thorough=False),
    Step("histogram", treatments.plain, histogram=True, thorough=False),
)
"""Where nothing showed at all; cheap, since an empty gate pays for them all day."""

THOROUGH = (
    *BLIND,
    Step("doubled", treatments.doubled),
    Step("adaptive", treatments.adaptive),
    Step("equalised", treatments.equalised),
    Step("unsharp", treatments.unsharp),
    Step(
        "zbar",
        treatments.plain,
        engine="zbar",
        kinds=LINEAR | {Symbology.QRCODE},
    ),
    Step("linear doubled", treatments.doubled, kinds=LINEAR),
)
"""For stills, where a second is not missed."""
