"""Makes GateSansJP and its bold: Noto Sans CJK JP, cut down to kana and everyday kanji.

Needs fonttools, at development time alone: `python make_japanese.py FOLDER`, where
NotoSansCJK-Regular.ttc and -Bold.ttc are (Debian's fonts-noto-cjk). DejaVu Sans comes first in
every text, so Latin is left out here.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection

FAMILY = "Gate Sans JP"
# Rows of JIS X 0208: punctuation, kana, and the 2,965 kanji of its first level.
ROWS = (*range(1, 3), 4, 5, *range(16, 48))


def characters() -> set[int]:
    found: set[int] = set()
    for row in ROWS:
        for cell in range(1, 95):
            text = bytes((0xA0 + row, 0xA0 + cell)).decode("euc_jp", "ignore")
            found.update(map(ord, text))
    return found | set(range(0xFF01, 0xFFA0))


def make(source: Path, style: str) -> None:
    font = TTCollection(source).fonts[0]
    options = Options()
    options.layout_features = ["kern", "locl", "ccmp"]
    options.name_IDs = [0, 1, 2, 3, 4, 6, 7, 13, 14]
    options.notdef_outline = True
    options.hinting = False
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "GPOS", "DSIG"]
    cut = Subsetter(options)
    cut.populate(unicodes=characters())
    cut.subset(font)
    # Its own name: a machine's whole Noto font is another one, and may serve beside it.
    whole = f"{FAMILY} {style}"
    postscript = f"{FAMILY.replace(' ', '')}-{style}"
    names = {1: FAMILY, 2: style, 3: whole, 4: whole, 6: postscript}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    font["CFF "].cff.fontNames[0] = postscript
    font.save(Path(__file__).parent / f"{postscript}.otf")


if __name__ == "__main__":
    for weight in ("Regular", "Bold"):
        make(Path(sys.argv[1]) / f"NotoSansCJK-{weight}.ttc", weight)
