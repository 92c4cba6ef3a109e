"""The languages of the screens: which one is spoken now, and how it writes sentences, numbers and
times. It may not know what is said: the words are in `scanner.ui.i18n` and the domain's phrases."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime, QTranslator
from PySide6.QtGui import QGuiApplication

from scanner.domain.phrase import Phrase, Value
from scanner.ui.assets import asset
from scanner.ui.plain import plain

# Arabic by its locale with 0–9: those are the figures on tickets, clocks and screens of relays.
LOCALES = {
    "en": "en_GB",
    "de": "de_DE",
    "fr": "fr_FR",
    "es": "es_ES",
    "it": "it_IT",
    "nl": "nl_NL",
    "cs": "cs_CZ",
    "pl": "pl_PL",
    "ja": "ja_JP",
    "ar": "ar_AE",
}
LONGEST = 200  # characters of somebody else's words inside a sentence
FSI, PDI = "\u2068", "\u2069"  # begin and end of words that may run the other way


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks a text for `lupdate`, which knows this name. Qt's own is typed as any object."""
    return text


def plural(context: str, text: str, comment: str = "", count: int = 1) -> str:
    """Marks a text whose form hangs on a number, told to `lupdate` as another `translate`."""
    return text


DAY = QT_TRANSLATE_NOOP("format", "d MMM yyyy")
SHORT_DAY = QT_TRANSLATE_NOOP("format", "d MMM")
CLOCK = QT_TRANSLATE_NOOP("format", "HH:mm")
SECONDS = QT_TRANSLATE_NOOP("format", "HH:mm:ss")
AND = QT_TRANSLATE_NOOP("format", ", ")


class Language:
    """One language: its translation, its locale, its direction."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.locale = QLocale(LOCALES[code])
        self.translator = QTranslator()
        # In memory: Qt would map the file, and an upgrade that writes it anew would end us.
        try:
            self._texts = asset("translations", f"gate_{code}.qm").read_bytes()
        except OSError:
            self._texts = b""  # English: words that some can read, rather than no gate
        self.translator.load(self._texts)  # not copied by Qt

    @property
    def direction(self) -> Qt.LayoutDirection:
        return self.locale.textDirection()

    @property
    def leftward(self) -> bool:
        """Written from right to left."""
        return self.direction is Qt.LayoutDirection.RightToLeft


language = cache(Language)
_spoken: list[Language] = []  # the innermost last; touched by the main thread alone


def spoken() -> Language:
    """The language of what is being said now."""
    return _spoken[-1] if _spoken else language("en")


def use(code: str) -> Language:
    """Make this the screen's own language, its direction included; open windows do not follow."""
    for old in _spoken:
        QCoreApplication.removeTranslator(old.translator)
    _spoken[:] = [language(code)]
    QCoreApplication.installTranslator(_spoken[0].translator)
    QGuiApplication.setLayoutDirection(_spoken[0].direction)
    return _spoken[0]


@contextmanager
def speaking(code: str) -> Iterator[Language]:
    """Say what is said inside in another language than the screen's own: a visitor's."""
    _spoken.append(language(code))
    try:
        yield _spoken[-1]
    finally:
        _spoken.pop()


def words(context: str, text: str, count: int = -1) -> str:
    """A marked text in the language spoken; `count` fills %n and chooses the form."""
    found = spoken().translator.translate(context, text, None, count)
    return (found or text).replace("%n", number(count)) if count >= 0 else found or text


def said(text: str) -> str:
    """A sentence in the language spoken. What is no `Phrase` is somebody else's, and stays."""
    if not isinstance(text, Phrase):
        return apart(plain(text))
    many = text.values.get("n") if "%n" in text.pattern else None
    count = many if isinstance(many, int) else -1
    pattern = words(text.context, text.pattern, count) if text.context else text.pattern
    shown = {name: _value(value) for name, value in text.values.items()}
    return pattern.format(**shown) if shown else pattern


def _value(value: Value) -> str:
    match value:
        case Phrase():
            return said(value)
        case datetime():
            return moment(value)
        case date():
            return day(value)
        case time():
            return clock(value)
        case int():
            return number(value)
        case tuple():
            return listed(_value(part) for part in value)
    return apart(plain(value, LONGEST))


def listed(parts: Iterable[str]) -> str:
    """Several things in one line, as the language lists them."""
    return words("format", AND).join(part for part in parts if part)


def apart(text: str) -> str:
    """Words from outside, kept from turning round the sentence they stand in, or it them."""
    foreign = any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)
    return f"{FSI}{text}{PDI}" if text and (foreign or spoken().leftward) else text


def first_corner() -> Qt.Corner:
    """Where a keypad's first key lies: figures and Latin letters run rightwards everywhere, and a
    grid on a screen that reads leftwards is mirrored once more by Qt."""
    leftward = spoken().leftward
    return Qt.Corner.TopRightCorner if leftward else Qt.Corner.TopLeftCorner


def number(count: int) -> str:
    return spoken().locale.toString(count)


def decimal(value: float) -> str:
    """With one place after the point."""
    return spoken().locale.toString(value, "f", 1)


def day(at: date, *, year: bool = True) -> str:
    pattern = words("format", DAY if year else SHORT_DAY)
    return spoken().locale.toString(QDate(at.year, at.month, at.day), pattern)


def clock(at: time | datetime, *, seconds: bool = False) -> str:
    """A time of the day, as it stands (zones are the caller's)."""
    pattern = words("format", SECONDS if seconds else CLOCK)
    return spoken().locale.toString(QTime(at.hour, at.minute, at.second), pattern)


def moment(at: datetime) -> str:
    """Day and minute."""
    return listed((day(at, year=False), clock(at)))
