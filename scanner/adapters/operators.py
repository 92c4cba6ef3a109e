"""Who may do what at this lane: PINs with roles, kept as scrypt hashes in the profile. There is no
default PIN. Wrong ones are counted on disk, so that a restart does not start the count anew."""

from __future__ import annotations

import hashlib
import json
import math
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from scanner.adapters import private
from scanner.adapters.private import why
from scanner.domain.phrase import Phrase
from scanner.domain.tries import LONGEST_WAIT, wait_after
from scanner.settings.file import text_of

FILE = "operators.json"
SHORTEST_PIN = 4

_NO_PIN = Phrase(
    "pin", "There is no supervisor's PIN yet: set one with `gate-scanner operators set NAME`."
)
_WAIT = Phrase("pin", "Too many wrong PINs: wait {seconds} s.")
_NOT_KNOWN = Phrase("pin", "This PIN is not known.")
_WEAK = Phrase("pin", "A PIN needs at least {count} digits, not all the same.")
_NO_NAME = Phrase("pin", "An operator needs a name.")
_SHARED = Phrase("pin", "Choose another PIN.")
_STRANGE = Phrase("pin", "The operators that came are not understood.")
_UNREADABLE = Phrase("pin", "{path} cannot be read ({why}).")
_UNWRITABLE = Phrase("pin", "{path} cannot be written: {why}.")
_NO_SUPERVISOR = Phrase("pin", "{name} is no supervisor.")


class Role(StrEnum):
    STEWARD = "steward"
    SUPERVISOR = "supervisor"


@dataclass(frozen=True, slots=True)
class Operator:
    name: str
    role: Role


class PinProblem(Exception):
    """A PIN that is wrong, too weak, or comes too soon. `str()` is a sentence without the PIN."""


class Operators:
    """The operators of one profile. Hashing takes some 50 ms: never on the window's thread."""

    def __init__(
        self, folder: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._path = folder / FILE
        self._now = now

    def listed(self) -> list[Operator]:
        """All operators, by name."""
        return sorted(_known(self._read()["operators"]), key=lambda operator: operator.name)

    def carried(self) -> list[dict[str, str]]:
        """All operators with the hashes of their PINs, for another lane of this venue."""
        kept: list[dict[str, str]] = self._read()["operators"]
        return kept

    def adopt(self, carried: Any) -> None:
        """Take over what another lane's `carried` gave; operators of this lane stay, and win."""
        try:
            names = [operator.name for operator in _known(carried)]
        except (TypeError, KeyError, ValueError):
            raise PinProblem(_STRANGE) from None
        data = self._read()
        ours = {entry["name"] for entry in data["operators"]}
        new = [entry for entry, name in zip(carried, names, strict=True) if name not in ours]
        if new:
            self._write({**data, "operators": [*data["operators"], *new]})

    def put(self, name: str, role: Role, pin: str) -> None:
        """Add an operator, or give one a new PIN. Two operators never share one."""
        if not pin.isdecimal() or len(pin) < SHORTEST_PIN or len(set(pin)) < 2:
            raise PinProblem(_WEAK.of(count=SHORTEST_PIN))
        if not name.strip() or not name.isprintable():
            raise PinProblem(_NO_NAME)
        data = self._read()
        others = [entry for entry in data["operators"] if entry["name"] != name]
        if any(_fits(entry, pin) for entry in others):
            raise PinProblem(_SHARED)
        salt = secrets.token_hex(16)
        entry = {"name": name, "role": role.value, "salt": salt, "hash": _hash(pin, salt)}
        self._write({**data, "operators": [*others, entry]})

    def remove(self, name: str) -> bool:
        """False when there is no such operator."""
        data = self._read()
        kept = [entry for entry in data["operators"] if entry["name"] != name]
        self._write({**data, "operators": kept})
        return len(kept) < len(data["operators"])

    def check(self, pin: str, role: Role = Role.SUPERVISOR) -> Operator:
        """Whose PIN this is, who must have the role. Raises `PinProblem`."""
        data = self._read()
        if not data["operators"]:
            raise PinProblem(_NO_PIN)
        wait = data["until"] - self._now().timestamp()
        if 0 < wait <= LONGEST_WAIT:
            raise PinProblem(_WAIT.of(seconds=round(wait)))
        # All are tried, so that the time taken tells nothing.
        fitting = [entry for entry in data["operators"] if _fits(entry, pin)]
        if not fitting:
            self._count_wrong(data)
            raise PinProblem(_NOT_KNOWN)
        if data["wrong"]:
            self._write({**data, "wrong": 0, "until": 0.0})
        operator = Operator(fitting[0]["name"], Role(fitting[0]["role"]))
        if role is Role.SUPERVISOR and operator.role is not Role.SUPERVISOR:
            raise PinProblem(_NO_SUPERVISOR.of(name=operator.name))
        return operator

    def _count_wrong(self, data: dict[str, Any]) -> None:
        wrong = data["wrong"] + 1
        until = self._now().timestamp() + wait_after(wrong)
        self._write({**data, "wrong": wrong, "until": until})

    def _read(self) -> dict[str, Any]:
        empty: dict[str, Any] = {"operators": [], "wrong": 0, "until": 0.0}
        try:
            data = {**empty, **json.loads(text_of(self._path))}
            _known(data["operators"])
            if not math.isfinite(data["until"]) or data["wrong"] < 0:
                raise ValueError("no count")
        except FileNotFoundError:
            return empty
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            reason = why(error) if isinstance(error, OSError) else type(error).__name__
            raise PinProblem(_UNREADABLE.of(path=str(self._path), why=reason)) from None
        return data

    def _write(self, data: dict[str, Any]) -> None:
        try:
            private.write(self._path, json.dumps(data))
        except OSError as error:
            raise PinProblem(_UNWRITABLE.of(path=str(self._path), why=why(error))) from None


def _known(entries: Any) -> list[Operator]:
    """The operators of a file or a code; an entry that cannot be used is an error."""
    for entry in entries:
        if len(bytes.fromhex(entry["salt"])) < 16 or len(bytes.fromhex(entry["hash"])) != 64:
            raise ValueError("not a hash")
    return [Operator(str(entry["name"]), Role(entry["role"])) for entry in entries]


def _hash(pin: str, salt: str) -> str:
    return hashlib.scrypt(pin.encode(), salt=bytes.fromhex(salt), n=2**14, r=8, p=1).hex()


def _fits(entry: dict[str, Any], pin: str) -> bool:
    return secrets.compare_digest(entry["hash"], _hash(pin, entry["salt"]))
