"""A wait that ends when it should. httpx's time-outs count silence, not the total: a supplier that
drips, or a name server that dreams, would hold a visitor at the gate. So each call runs on a daemon
thread of its own and the caller waits on its result for so long and no longer (P9)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from typing import TypeVar

T = TypeVar("T")


def start(work: Callable[[], T], name: str) -> Future[T]:
    """Run `work` on a daemon thread; its result or error arrives in the future."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 -- it is the caller's: the future carries it
            future.set_exception(error)

    # Not an executor: those are joined at exit, behind a hung request.
    threading.Thread(target=run, name=name, daemon=True).start()
    return future


def within(timeout: float, work: Callable[[], T], late: Callable[[], T], name: str = "call") -> T:
    """The result of `work`, or of `late()` when it has not come after `timeout` seconds."""
    future = start(work, name)
    try:
        return future.result(timeout=max(timeout, 0))
    except TimeoutError:
        if future.done():
            raise  # the work itself raised it
        return late()


def all_within(timeout: float, futures: Sequence[Future[T]]) -> None:
    """Wait until all are done or the time is up; the caller looks which are."""
    wait(futures, timeout=max(timeout, 0))
