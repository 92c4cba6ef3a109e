"""A wait that ends when it should. A call ends by its time by itself (transport.py), but not a name
server that dreams: while a visitor waits, each call runs on a daemon thread of its own, and is
waited for so long and no longer (P9). For work that nobody waits for there is the `Crew`."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import ClassVar, Generic, TypeVar

T = TypeVar("T")
K = TypeVar("K")

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


def first_within(timeout: float, futures: Sequence[Future[T]]) -> None:
    """Wait until one of them is done or the time is up."""
    wait(futures, timeout=max(timeout, 0), return_when=FIRST_COMPLETED)


_thread = threading.local()


def nobody_waits() -> bool:
    """Whether this thread is one of a `Crew`: its calls need no thread of their own."""
    return getattr(_thread, "of_a_crew", False)


class Crew(Generic[K, T]):
    """At most `most` daemon threads that work for one owner, who never waits for any of them, but
    collects what they have finished. Each piece of work has a key."""

    def __init__(self, most: int, name: str) -> None:
        self._most = most
        self._name = name
        self._threads = 0
        self._outstanding = 0
        self._todo: SimpleQueue[tuple[K, Callable[[], T]] | None] = SimpleQueue()
        self._done: SimpleQueue[tuple[K, T | Exception]] = SimpleQueue()

    def do(self, key: K, work: Callable[[], T]) -> None:
        """Have it done as soon as somebody is free."""
        self._outstanding += 1
        if self._threads < min(self._outstanding, self._most):
            self._threads += 1
            threading.Thread(target=self._work, name=self._name, daemon=True).start()
        self._todo.put((key, work))

    def done(self, timeout: float, gather: float) -> list[tuple[K, T | Exception]]:
        """What has been finished (or has raised) since the last call. Waits `timeout` seconds for
        the first, and `gather` more for others, if there are any."""
        found: list[tuple[K, T | Exception]] = []
        with suppress(Empty):
            found.append(self._done.get(timeout=timeout))
            if self._outstanding > 1:
                time.sleep(gather)
            while True:
                found.append(self._done.get_nowait())
        self._outstanding -= len(found)
        return found

    def dismiss(self) -> None:
        """Nothing more is begun; whoever is at work ends it, and nobody hears of it."""
        with suppress(Empty):
            while True:
                self._todo.get_nowait()
        for _ in range(self._threads):
            self._todo.put(None)

    def _work(self) -> None:
        _thread.of_a_crew = True
        while (todo := self._todo.get()) is not None:
            key, work = todo
            try:
                result: T | Exception = work()
            except Exception as error:  # noqa: BLE001 -- it is the owner's
                result = error
            self._done.put((key, result))
