"""A thread with a list of things to do, which opens what it needs inside itself. A newer wish of
the same kind takes an older one's place: nobody waits for an answer that is not wanted any more."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from scanner.domain.phrase import Phrase
from scanner.ports import JournalError, SupplierError
from scanner.work.desk.messages import Failed

log = logging.getLogger(__name__)

Opened = TypeVar("Opened")
_FAILED = Phrase("desk", "That did not work: {error}")
AGAIN = 2.0  # seconds until a thread whose databases could not be opened tries anew


class Worker(Generic[Opened]):
    """`wish` may be called from any thread and never blocks.

    `open_` gives what the thread works with and what closes it. `idle` runs when `every` seconds
    have passed without a wish; it tells how long its own work took by taking it.
    """

    def __init__(
        self,
        name: str,
        open_: Callable[[], tuple[Opened, Callable[[], None]]],
        emit: Callable[[object], None],
        idle: Callable[[Opened], None] | None = None,
        every: float = 1.0,
    ) -> None:
        self._name = name
        self._open = open_
        self._emit = emit
        self._idle = idle
        self._every = every
        self._wake = threading.Condition()
        self._wishes: dict[str, Callable[[Opened], object | None]] = {}
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Finish what is under way, then end."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join(timeout)

    def wish(self, kind: str, work: Callable[[Opened], object | None]) -> None:
        """Do this; what it returns is told, unless it is None."""
        with self._wake:
            self._wishes.pop(kind, None)  # the newest goes last
            self._wishes[kind] = work
            self._wake.notify()

    def _run(self) -> None:
        while not self._stopping:
            try:
                opened, close = self._open()
            except Exception as error:  # noqa: BLE001 -- told, never a dead thread (P10)
                self._tell(self._name, error)
                with self._wake:
                    self._wake.wait_for(lambda: self._stopping, AGAIN)
                continue
            try:
                self._work(opened)
            finally:
                close()

    def _work(self, opened: Opened) -> None:
        while True:
            with self._wake:
                timeout = self._every if self._idle is not None else None
                self._wake.wait_for(lambda: bool(self._wishes) or self._stopping, timeout)
                if self._stopping:
                    return
                kind = next(iter(self._wishes), "")
                wish = self._wishes.pop(kind) if kind else None
            try:
                if wish is not None:
                    said = wish(opened)
                    if said is not None:
                        self._emit(said)
                elif self._idle is not None:
                    self._idle(opened)
            except Exception as error:  # noqa: BLE001 -- as above
                self._tell(kind or self._name, error)

    def _tell(self, kind: str, error: Exception) -> None:
        self._emit(Failed(kind, sentence_of(error, self._name)))


def sentence_of(error: Exception, where: str) -> str:
    """What a person is told; what nobody has foreseen goes into the log with all it says."""
    match error:
        case JournalError() | SupplierError():
            said: str = error.args[0]  # it may be a Phrase, which `str` would flatten
            return said
        case OSError():
            return _FAILED.of(error=error.strerror or type(error).__name__)
    log.error("%s: unexpected fault", where, exc_info=error)
    return _FAILED.of(error=type(error).__name__)
