"""Who may do what at this lane: PINs with roles, kept as scrypt hashes in the profile. There is no
default PIN. Wrong ones are counted on disk, so that a restart does not start the count anew."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from scanner.domain.phrase import Phrase

FILE = "operators.json"
FREE_TRIES = 3
LONGEST_WAIT = 300.0  # seconds
SHORTEST_PIN = 4

_NO_PIN = Phrase(
    "pin", "There is no supervisor's PIN yet: set one with `gate-scanner operators set NAME`."
)
_WAIT = Phrase("pin", "Too many wrong PINs: wait {seconds} s.")
_NOT_KNOWN = Phrase("pin", "This PIN is not known.")
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
        found = [Operator(e["name"], Role(e["role"])) for e in self._read()["operators"]]
        return sorted(found, key=lambda operator: operator.name)

    def put(self, name: str, role: Role, pin: str) -> None:
        """Add an operator, or give one a new PIN. Two operators never share one."""
        if not pin.isdecimal() or len(pin) < SHORTEST_PIN or len(set(pin)) < 2:
            raise PinProblem(f"A PIN needs at least {SHORTEST_PIN} digits, not all the same.")
        if not name.strip() or not name.isprintable():
            raise PinProblem("An operator needs a name.")
        data = self._read()
        others = [entry for entry in data["operators"] if entry["name"] != name]
        if any(_fits(entry, pin) for entry in others):
            raise PinProblem("Choose another PIN.")
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
        wait = min(LONGEST_WAIT, 5.0 * 2 ** (wrong - FREE_TRIES)) if wrong >= FREE_TRIES else 0.0
        self._write({**data, "wrong": wrong, "until": self._now().timestamp() + wait})

    def _read(self) -> dict[str, Any]:
        empty: dict[str, Any] = {"operators": [], "wrong": 0, "until": 0.0}
        try:
            return {**empty, **json.loads(self._path.read_text(encoding="utf-8"))}
        except FileNotFoundError:
            return empty
        except (OSError, ValueError) as error:
            raise PinProblem(f"{self._path} cannot be read ({type(error).__name__}).") from None

    def _write(self, data: dict[str, Any]) -> None:
        fresh = self._path.with_name(f"{FILE}.{secrets.token_hex(4)}")
        try:
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(data, file)
            fresh.replace(self._path)
        except OSError as error:
            raise PinProblem(f"{self._path} cannot be written: {error.strerror}.") from None


def _hash(pin: str, salt: str) -> str:
    return hashlib.scrypt(pin.encode(), salt=bytes.fromhex(salt), n=2**14, r=8, p=1).hex()


def _fits(entry: dict[str, Any], pin: str) -> bool:
    return secrets.compare_digest(entry["hash"], _hash(pin, entry["salt"]))
