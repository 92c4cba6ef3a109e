"""What one look at a gate before doors open has found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. `message` is a sentence, `mend` says what to do about it.

    Not `ok`: the gate is not ready. `ok` with a `mend`: it will do, and could be better.
    """

    check: str
    ok: bool
    message: str
    mend: str = ""
