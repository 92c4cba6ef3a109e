"""Faults on demand: what can go wrong between a gate and its supplier, one kind at a time."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

# Before the supplier acts. A request that meets one of these changed nothing.
BEFORE = {
    "latency": "waits `seconds`, then goes on",
    "hang": "never answers, until healed or stopped",
    "drop": "closes the connection without an answer",
    "status": "answers `status` (500, 502, 503, ...) without an OCTO body",
    "html": "answers 200 with the page of a captive portal",
    "throttle429": "answers 429 with Retry-After: `seconds`",
    "throttle400": "answers 400 TOO_MANY_REQUESTS with retryAfter: `seconds`",
    "revoked": "refuses the key with `status` (401, 403 or 400)",
}
# The supplier acts; what comes back is damaged.
AFTER = {
    "lost_answer": "acts, then closes the connection without an answer",
    "late_answer": "acts, then answers after `seconds`",
    "drip": "acts, then sends the body byte by byte, `seconds` apart",
    "garbage": "acts, then answers 200 with broken JSON",
    "empty": "acts, then answers 200 with no body",
    "wrong_type": "acts, then answers a list instead of an object and the other way round",
    "huge": "acts, then answers 200 with 40 MB of JSON",
    "no_capability": "acts, and the response header drops every capability",
    "test_env": "acts, and the response header says the test environment was forced",
}
KINDS = BEFORE | AFTER


@dataclass(eq=False)
class Fault:
    """One fault. It meets requests whose path contains `path`, whose method and supplier are the
    given ones (empty: all), `times` times (None: until healed)."""

    kind: str
    path: str = ""
    method: str = ""
    supplier: str = ""
    times: int | None = None
    seconds: float = 0
    status: int = 0
    healed: threading.Event = field(default_factory=threading.Event)

    def meets(self, method: str, path: str, supplier: str) -> bool:
        return (
            self.path in path
            and self.method.upper() in ("", method)
            and self.supplier in ("", supplier)
        )


class Faults:
    """The faults in force. Several that meet one request all apply, oldest first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []
        self._spent: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Raises ValueError for a kind that does not exist."""
        if fault.kind not in KINDS:
            raise ValueError(f"no fault {fault.kind!r}; there are: {', '.join(KINDS)}")
        if fault.times is not None and fault.times < 1:
            raise ValueError("times must be 1 or more, or None for until healed")
        with self._lock:
            self._faults.append(fault)

    def heal(self) -> None:
        """Removes all faults and lets go of the requests that hang or wait."""
        with self._lock:
            for fault in (*self._faults, *self._spent):
                fault.healed.set()
            self._faults.clear()
            self._spent.clear()

    def take(self, method: str, path: str, supplier: str) -> list[Fault]:
        """The faults that meet this request; each is used up by one."""
        with self._lock:
            met = [fault for fault in self._faults if fault.meets(method, path, supplier)]
            for fault in met:
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self._faults.remove(fault)
                        self._spent.append(fault)  # a request may still wait on it
            return met
