"""Sentences that remember what they are made of, so that a screen can say them in its language.

A `Phrase` is an ordinary English text for scripts, logs and the journal. It may not translate: it
only keeps its pattern and the values apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from functools import lru_cache

Value = str | int | date | time | tuple[str, ...]


class Phrase(str):
    """`context` and `pattern` are what a translation is found by; `values` fill the pattern.

    A value that is a plain text is somebody's own words (a supplier's, a lane's name) and stays as
    it is; one that is a Phrase is ours. A datetime is shown as day and minute, in its own zone.
    """

    __slots__ = ("context", "pattern", "values")
    context: str
    pattern: str
    values: Mapping[str, Value]

    def __new__(
        cls, context: str, pattern: str, values: Mapping[str, Value] | None = None
    ) -> Phrase:
        given = values or {}
        shown = {name: _english(value) for name, value in given.items()}
        text = pattern.format(**shown) if shown else pattern
        if isinstance(n := given.get("n"), int):
            text = text.replace("%n", f"{n:,}")
        made = super().__new__(cls, text)
        made.context, made.pattern, made.values = context, pattern, given
        return made

    def __reduce__(self) -> tuple[type[Phrase], tuple[str, str, Mapping[str, Value]]]:
        """Copies keep their parts."""
        return Phrase, (self.context, self.pattern, self.values)

    def of(self, **values: Value) -> Phrase:
        """This pattern, filled."""
        return Phrase(self.context, self.pattern, values)


def counted(context: str, pattern: str, comment: str = "", count: int = 1) -> Phrase:
    """A phrase whose form hangs on the value `n`, which stands where the pattern has %n. The
    English pattern is the form for several."""
    return Phrase(context, pattern)


def together(*parts: str) -> Phrase:
    """Several sentences as one text."""
    names = [f"part{at}" for at in range(len(parts))]
    pattern = " ".join(f"{{{name}}}" for name in names)
    return Phrase("", pattern, dict(zip(names, parts, strict=True)))


def recalled(text: str, known: Iterable[Phrase]) -> str:
    """A sentence that was kept as plain text: the one of `known` that it was, with its values (of
    which some may be such sentences themselves); the text as it is where it was none."""
    known = tuple(known)
    for phrase in known:
        if found := _shape(phrase.pattern).fullmatch(text):
            return phrase.of(**{k: recalled(v, known) for k, v in found.groupdict().items()})
    return text


@lru_cache(maxsize=256)
def _shape(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", pattern)
    shape = [f"(?P<{part}>.+)" if at % 2 else re.escape(part) for at, part in enumerate(parts)]
    return re.compile("".join(shape), re.DOTALL)


def _english(value: Value) -> str:
    match value:
        case datetime():
            return f"{value:%d %b, %H:%M}"
        case date():
            return f"{value:%d %b %Y}"
        case time():
            return f"{value:%H:%M}"
        case tuple():
            return ", ".join(value)
    return str(value)
