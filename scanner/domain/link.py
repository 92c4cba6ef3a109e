"""Whether a connection is to be waited for: a fold over its last results, with memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

MEMORY = 5  # results
FAILURES_OUT = 2  # among the remembered ones
CLEAN_BACK = 2  # answers in a row, both quick


class LinkState(StrEnum):
    """ONLINE and SLOW are asked within the budget; OFFLINE is not waited for."""

    ONLINE = "ONLINE"
    SLOW = "SLOW"
    OFFLINE = "OFFLINE"


class Result(StrEnum):
    """How one call to the supplier went. Any kind of failure counts: DNS, refused, TLS, time-out,
    5xx, HTML, throttling (EXAMPLES.md section 2, fault 5)."""

    QUICK = "QUICK"
    SLOW = "SLOW"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class Link:
    """One connection's link. `forced` is the manual switch: it wins until it is released."""

    results: tuple[Result, ...] = ()
    state: LinkState = LinkState.ONLINE
    forced: bool = False
    since: float = 0.0  # wall clock, seconds

    @property
    def heard(self) -> bool:
        """Whether there is anything to tell of it: a call has ended, or a hand holds it."""
        return bool(self.results) or self.forced or self.state is not LinkState.ONLINE

    def after(self, result: Result, at: float) -> Link:
        """The link after one more result: two failures out, two clean and quick answers back in."""
        results = (*self.results, result)[-MEMORY:]
        if self.forced:
            return replace(self, results=results)
        if self.state is LinkState.OFFLINE:
            clean = all(r is Result.QUICK for r in results[-CLEAN_BACK:])
            back = len(results) >= CLEAN_BACK and clean
            state = LinkState.ONLINE if back else LinkState.OFFLINE
            # A new start: old failures must not push it out again at the next stumble.
            results = results[-CLEAN_BACK:] if back else results
        elif results.count(Result.FAILED) >= FAILURES_OUT:
            state = LinkState.OFFLINE
        elif results[-1] is Result.QUICK and Result.FAILED not in results[-CLEAN_BACK:]:
            state = LinkState.ONLINE
        else:
            state = LinkState.SLOW
        return Link(results, state, False, at if state is not self.state else self.since)

    def switch(self, offline: bool, at: float) -> Link:
        """The manual switch: held OFFLINE, or released to find its own way."""
        if offline:
            return Link(self.results, LinkState.OFFLINE, True, at)
        return Link((), LinkState.ONLINE, False, at)
