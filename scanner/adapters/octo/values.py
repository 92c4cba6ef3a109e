"""Reading values out of a supplier's JSON. Every field may be missing or of another type; nothing
here ever raises, and what cannot be understood is simply not said."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

LONGEST_TEXT = 10_000  # characters; longer is not a name, a code or a reason


def obj(value: Any) -> dict[str, Any]:
    """An object, also where a list of one was sent."""
    if isinstance(value, list) and value:
        value = value[0]
    return value if isinstance(value, dict) else {}


def objs(value: Any) -> list[dict[str, Any]]:
    """A list of objects, also where one bare object was sent."""
    if isinstance(value, dict):
        value = [value]
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def text(value: Any) -> str:
    """A text, also where a number was sent."""
    if isinstance(value, str) and value.isascii():  # nearly all of them: a load reads millions
        return value if len(value) <= LONGEST_TEXT else ""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, (int, float)):
        return str(value)
    # Lone surrogates are legal in JSON and in nothing else: they could not be stored.
    clean = value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""
    return clean if len(clean) <= LONGEST_TEXT else ""


def flag(value: Any) -> bool | None:
    """True or False, also as a word; None where nothing (or nonsense) was said."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    return None


def whole(value: Any, otherwise: int) -> int:
    """A positive whole number below 10,000, also as a text."""
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return otherwise
    return number if not isinstance(value, bool) and 0 < number < 10_000 else otherwise


def moment(value: Any, zone: tzinfo | None = UTC) -> datetime | None:
    """A date or date-time, aware: a naive one is in `zone`.

    Nothing that is not written YYYY-MM-…: an id of eight digits is no date. Years before 1900 are
    some program's zero; 9999 is its "for ever", kept a year short so that it can be reckoned with.
    """
    said = text(value).strip()
    if said[4:5] != "-" or said[:4] < "1900":
        return None
    try:
        at = datetime.fromisoformat(said)
        at = at.replace(tzinfo=zone or UTC) if at.tzinfo is None else at
        at = at.replace(year=min(at.year, 9998))
    except ValueError:
        return None
    return at


def zone_of(name: Any) -> tzinfo | None:
    """A time zone by its IANA name."""
    try:
        return ZoneInfo(text(name)) if text(name) else None
    except (ValueError, OSError, LookupError):
        return None
