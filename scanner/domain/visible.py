"""Words from outside made fit for a terminal, a table, a line of JSON: what another program would
obey instead of show is spelled out."""

from __future__ import annotations

import re

# Control characters (terminal sequences, line ends that would forge a line), what turns the
# direction of writing, line separators, halves of characters.
_OBEYED = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)


def visible(text: str) -> str:
    """One line of `text` with such characters written as JSON would: an escape is \\u001b."""
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
