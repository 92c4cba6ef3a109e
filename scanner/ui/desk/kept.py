"""What the journal keeps beside a delivery, in the language spoken: it is kept as plain English
text, and found again among the sentences where they are made. Judges nothing."""

from __future__ import annotations

from functools import lru_cache

from scanner import ports
from scanner.adapters.journal import admissions
from scanner.adapters.octo import client, http, using
from scanner.domain import settling
from scanner.domain.phrase import Phrase, recalled
from scanner.ui.desk.words import outside
from scanner.ui.language import said
from scanner.work import courier, undo
from scanner.work import settling as calls

_KEPT = tuple(
    sentence
    for maker in (settling, calls, courier, undo, admissions, ports, http, client, using)
    for sentence in vars(maker).values()
    if isinstance(sentence, Phrase)
)


LONGEST = 1000  # characters; ours are shorter, and looking for them in pages would hold the window


@lru_cache(maxsize=1024)
def _recalled(text: str) -> str:
    return recalled(text, _KEPT)


def stored(text: str) -> str:
    """Our own sentences in the language spoken, a supplier's and a person's words as they are."""
    found = _recalled(text) if len(text) <= LONGEST else text
    return said(found) if isinstance(found, Phrase) else outside(text, 400)
