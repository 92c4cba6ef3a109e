"""Words from outside (suppliers, tickets, visitors) made fit for a screen: always plain text."""

from __future__ import annotations

import unicodedata

# They turn the direction of what follows, also past their own text.
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(text: str, most: int = 300) -> str:
    """One line of `text` without control characters, direction overrides and broken characters."""
    kept = []
    for char in text[: most * 4]:
        category = unicodedata.category(char)
        if char.isspace():
            kept.append(" ")
        elif char in _DIRECTION or category in ("Cc", "Cs", "Co", "Cn"):
            continue
        else:
            kept.append(char)
    line = " ".join("".join(kept).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
