"""A wait that ends when it should. httpx's time-outs count silence, not the total: a supplier that
drips, or a name server that dreams, would hold a visitor at the gate. So each call runs on a daemon
thread of its own and the caller waits on its result for so long and no longer (P9)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from queue import SimpleQueue
from typing import ClassVar, TypeVar

T = TypeVar("T")

MOST_IDLE = 32  # threads that wait for work


class _Worker:
    """A daemon thread that outlives its work: making a thread costs more than a call's arithmetic.

    Not an executor's: those are joined at exit, behind a hung request.
    """

    _idle: ClassVar[list[_Worker]] = []
    _guard: ClassVar[threading.Lock] = threading.Lock()

    def __init__(self) -> None:
        self._work: SimpleQueue[Callable[[], None]] = SimpleQueue()
        threading.Thread(target=self._run, name="call", daemon=True).start()

    @classmethod
    def do(cls, work: Callable[[], None]) -> None:
        """Hand it to a thread that waits for work, else to a new one: nothing ever queues."""
        with cls._guard:
            worker = cls._idle.pop() if cls._idle else None
        (worker or cls())._work.put(work)

    def _run(self) -> None:
        while True:
            self._work.get()()
            with self._guard:
                if len(self._idle) >= MOST_IDLE:
                    return
                self._idle.append(self)


def start(work: Callable[[], T], name: str) -> Future[T]:
    """Run `work` on a daemon thread; its result or error arrives in the future."""
    future: Future[T] = Future()

    def run() -> None:
        threading.current_thread().name = name
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001 -- it is the caller's: the future carries it
            future.set_exception(error)
        else:
            future.set_result(result)

    _Worker.do(run)
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
