"""Words from outside (suppliers, tickets, visitors) made fit for a screen: always plain text."""

from __future__ import annotations

import unicodedata

# What is not seen: marks that turn the direction of all that follows, blanks without width, tags.
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")
_JOINERS = "\u200c\u200d"  # Persian and Indic names are written with them, and some emoji
MOST_MARKS = 4  # accents on one letter: more of them climb into other lines


def plain(text: str, most: int = 300) -> str:
    """One line of `text` without control characters, direction overrides and broken characters."""
    kept: list[str] = []
    marks = 0
    for char in text[: most * 4]:
        category = unicodedata.category(char)
        marks = marks + 1 if category == "Mn" else 0
        if char.isspace():
            kept.append(" ")
        elif marks <= MOST_MARKS and (category not in _UNSEEN or char in _JOINERS):
            kept.append(char)
    line = " ".join("".join(kept).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
