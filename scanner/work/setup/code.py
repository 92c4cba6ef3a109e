"""A set-up code made from one lane's profile, and taken by another: what travels, and what a lane
asks before it believes any of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from scanner.adapters import secrets, setup_code
from scanner.adapters.journal.store import Store
from scanner.adapters.journal.supervision import note_down
from scanner.adapters.operators import Operators
from scanner.domain.phrase import Phrase
from scanner.domain.setup_code import (
    NO_CODE,
    VALID,
    WRONG_PIN,
    BadCode,
    Envelope,
    MadeCode,
    clean_pin,
    fingerprint,
    is_setup_code,
    parse,
    shown_pin,
)
from scanner.domain.tries import wait_after
from scanner.settings import ConnectionSettings, Settings
from scanner.settings.file import text_of
from scanner.work.setup.draft import Draft, Table

# Each lane has its own.
OWN = {"lane": ("id", "name")}
# What was chosen at a lane before it took a code stays.
CHOSEN = {"lane": {"id", "name"}, "screen": {"language"}}
KEY = "key"
PICTURES = (".png", ".jpg", ".jpeg")

_WAIT = Phrase("setup", "Too many wrong PINs: wait {seconds} s.")
_STRANGE = Phrase(
    "setup", "What is in this set-up code is not understood: bring both lanes up to date."
)


def make(settings: Settings, now: datetime, valid: timedelta = VALID) -> MadeCode:
    """A code of this profile under a new PIN. Raises `KeyProblem`, `PinProblem`. Slow: 0.3 s, more
    where the key store sleeps."""
    pin = setup_code.new_pin()
    key = setup_code.signing_key(settings.folder)
    sealed = setup_code.seal(_carried(settings), pin, key, now, valid)
    return MadeCode(sealed.text, shown_pin(pin), fingerprint(sealed.venue), sealed.until)


def give(
    settings: Settings, store: Store, by: str, now: datetime, valid: timedelta = VALID
) -> MadeCode:
    """`make`, and a row that says who had it made and until when it is good, before anybody sees
    it: it gives keys away. Raises as `make` does, and `JournalError`."""
    made = make(settings, now, valid)
    names = [connection.id for connection in settings.connections]
    until = made.until.isoformat(timespec="seconds")
    note = f"good until {until}"
    body = {"venue": made.venue, "until": until, "connections": names, "by": by, "note": note}
    note_down(store, "SETUP_CODE", "", body)
    return made


def _carried(settings: Settings) -> Table:
    """All that makes a lane of this venue; what is as it is by itself stays out."""
    content: Table = {
        name: _given(getattr(settings, name), OWN.get(name, ())) for name in Settings.SECTIONS
    }
    content["connection"] = [
        _given(connection, ("api_key", "api_key_env"))
        | {KEY: secrets.key_of(connection, settings.folder)[0]}
        for connection in settings.connections
    ]
    content["operators"] = Operators(settings.folder).carried()
    return {name: value for name, value in content.items() if value}


def _given(part: Any, without: tuple[str, ...]) -> Table:
    values = {
        spec.name: getattr(part, spec.name)
        for spec in fields(part)
        if spec.name not in without
        and (spec.default is MISSING or getattr(part, spec.name) != spec.default)
    }
    return {name: list(v) if isinstance(v, tuple) else v for name, v in values.items()}


class Taking:
    """Takes codes for one profile. Wrong PINs make it wait, on top of what each costs."""

    def __init__(
        self,
        folder: Path,
        now: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone(),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._folder, self._now, self._clock = folder, now, clock
        self._wrong, self._until = 0, 0.0

    def look(self, text: str) -> Envelope:
        """A code that is whole, of this venue, and good now. Raises `BadCode`. Quick."""
        envelope = parse(text)
        setup_code.check_signature(envelope)
        trusted = setup_code.trusted(self._folder)
        envelope.check(self._now(), trusted, setup_code.TRUSTED)
        return envelope

    def take(self, envelope: Envelope, pin: str, draft: Draft) -> None:
        """Fill the draft with what is inside; from now on this lane trusts that venue. Raises
        `BadCode`, `PinProblem`, `OSError`. Slow."""
        if (wait := self._until - self._clock()) > 0:
            raise BadCode(_WAIT.of(seconds=round(wait) or 1))
        try:
            content = setup_code.unseal(envelope, clean_pin(pin))
        except BadCode as refused:
            if refused.args[0] == WRONG_PIN:
                self._wrong += 1
                self._until = self._clock() + wait_after(self._wrong)
            raise
        self._wrong = 0
        _fill(draft, content)
        setup_code.trust(self._folder, envelope.venue)
        draft.save()


def code_in(path: Path) -> str:
    """The set-up code that a file holds, as text or as a picture; "" for a picture without one.
    Raises `OSError`, and `BadCode` for a file that holds neither."""
    if path.suffix.lower() in PICTURES:
        # OpenCV is loaded only where there is something to see.
        from scanner.adapters.decoder import UnreadableImage, read_still

        try:
            codes = [found.text for found in read_still(path).codes]
        except UnreadableImage:
            raise BadCode(NO_CODE) from None
        return next(filter(is_setup_code, codes), "")
    try:
        return text_of(path)
    except UnicodeDecodeError:
        raise BadCode(NO_CODE) from None


def _fill(draft: Draft, content: Table) -> None:
    try:
        connections = [dict(table) for table in content.get("connection", [])]
        keys = {table["id"]: table.pop(KEY) for table in connections}
        sections = {name: dict(content.get(name, {})) for name in Settings.SECTIONS}
        tables: list[tuple[Table, type]] = [(table, ConnectionSettings) for table in connections]
        tables += [(sections[name], kind) for name, kind in Settings.SECTIONS.items()]
        strange = any(table.keys() - {s.name for s in fields(kind)} for table, kind in tables)
        if strange or not all(map(secrets.is_key, keys.values())):
            raise ValueError("not a profile")
    except (TypeError, KeyError, ValueError, AttributeError):
        raise BadCode(_STRANGE) from None
    Operators(draft.folder).adopt(content.get("operators", []))
    chosen = {
        section: {
            name: draft.section(section)[name] for name in names & draft.section(section).keys()
        }
        for section, names in CHOSEN.items()
    }
    draft.sections = {name: table for name, table in sections.items() if table}
    for section, own in chosen.items():
        draft.section(section).update(own)
    draft.connections, draft.keys = connections, keys
