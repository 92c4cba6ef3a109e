"""Time, threads and sudden death, all in one thread and all by one seed.

`Time` stands in for the modules `time` and `threading` of the code under trial; `Tasks` for its
daemon threads, which it runs one by one in any order; `Fuse` ends the program at a chosen step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

NOON = datetime(2026, 5, 14, 12, tzinfo=UTC)


class Crash(BaseException):
    """The power is gone: nothing after this point runs."""


class Time:
    """True time, which only goes forward. What was put off happens when its moment has come."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._count = 0
        self._later: list[tuple[float, int, Callable[[], object]]] = []

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.seconds)

    def sleep(self, seconds: float) -> None:
        until = self.seconds + max(seconds, 0)
        while self._later and min(self._later)[0] <= until:
            first = min(self._later)
            self._later.remove(first)
            self.seconds = max(self.seconds, first[0])
            first[2]()
        self.seconds = until

    def put_off(self, seconds: float, work: Callable[[], object]) -> None:
        self._count += 1
        self._later.append((self.seconds + seconds, self._count, work))

    def Event(self) -> Stop:
        return Stop(self)


class Stop:
    """A `threading.Event` that nobody sets: waiting for it only passes time."""

    def __init__(self, time: Time) -> None:
        self._time = time

    def is_set(self) -> bool:
        return False

    def wait(self, seconds: float) -> bool:
        self._time.sleep(seconds)
        return False


class Fuse:
    """Burns down at every step worth dying at."""

    def __init__(self) -> None:
        self.left: int | None = None

    def light(self, steps: int) -> None:
        self.left = steps

    def point(self) -> None:
        if self.left is None:
            return
        self.left -= 1
        if self.left <= 0:
            self.left = None
            raise Crash


class _Task(Future[Any]):
    """A future that is worked at by whoever asks for its result."""

    def __init__(self, run: Callable[[Future[Any]], None]) -> None:
        super().__init__()
        self._run = run

    def result(self, timeout: float | None = None) -> Any:
        self._run(self)
        return super().result(0)


class Tasks:
    """What the program starts on threads. A task runs when somebody waits, in a random order."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._work: dict[Future[Any], Callable[[], Any]] = {}

    def start(self, work: Callable[[], Any], name: str) -> Future[Any]:
        future: Future[Any] = _Task(self._run)
        self._work[future] = work
        if name == "products":
            self._run(future)  # nobody waits for it with the future alone
        return future

    def crew(self, most: int, name: str) -> Crew:
        return Crew(self._random)

    def all_within(self, timeout: float, futures: Iterable[Future[Any]]) -> None:
        waiting = list(futures)
        for future in self._random.sample(waiting, len(waiting)):
            self._run(future)

    def forget(self) -> None:
        self._work.clear()

    def _run(self, future: Future[Any]) -> None:
        work = self._work.pop(future, None)
        if work is None:
            return
        try:
            future.set_result(work())
        except Crash:
            raise
        except Exception as error:  # noqa: BLE001 -- it is the caller's, as on a real thread
            future.set_exception(error)


class Crew:
    """A `Crew` whose people work while their owner asks what is done, in a random order."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._todo: dict[int, Callable[[], Any]] = {}

    def do(self, key: int, work: Callable[[], Any]) -> None:
        self._todo[key] = work

    def done(self, timeout: float, gather: float) -> list[tuple[int, Any]]:
        keys = self._random.sample(list(self._todo), self._random.randint(1, len(self._todo)))
        return [(key, self._do(self._todo.pop(key))) for key in keys]

    def _do(self, work: Callable[[], Any]) -> Any:
        try:
            return work()
        except Exception as error:  # noqa: BLE001 -- it is the owner's, as on a real thread
            return error

    def dismiss(self) -> None:
        self._todo.clear()


@contextmanager
def taking_over(time: Time, tasks: Tasks) -> Iterator[None]:
    """The program's clocks and threads are these."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (
            "work.admission",
            "work.inquiry",
            "work.connections",
            "work.settling",
            "work.undo",
            "work.refresh",
        ):
            patch.setattr(f"scanner.{module}.time", time)
        patch.setattr("scanner.adapters.octo.client.time", time)
        for module in ("work.inquiry", "work.undo"):
            patch.setattr(f"scanner.{module}.threading", time)
        for module in ("work.connections", "adapters.octo.client"):
            patch.setattr(f"scanner.{module}.start", tasks.start)
            patch.setattr(f"scanner.{module}.all_within", tasks.all_within)
        patch.setattr("scanner.work.courier.Crew", tasks.crew)
        yield
