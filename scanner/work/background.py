"""The threads behind a lane or a desk, each doing one thing again and again. A fault is an alarm
and a new start, never a silently dead thread; none ever holds up a scan."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from scanner.domain.phrase import Phrase
from scanner.ports import JournalError
from scanner.work.messages import Alarm

log = logging.getLogger(__name__)

AGAIN = 3.0  # seconds until a thread that failed starts anew

_FAILED = Phrase("work", "The {name} failed ({error}). It starts again by itself; scans go on.")


class Repeating:
    """A daemon thread that opens something inside itself and does it again and again.

    `open_work` returns the work (which answers with the seconds to wait until the next time) and
    what closes it. `wake` cuts the waiting short.
    """

    def __init__(
        self,
        name: str,
        open_work: Callable[[threading.Event], tuple[Callable[[], float], Callable[[], None]]],
        emit: Callable[[object], None],
    ) -> None:
        self._name = name
        self._open = open_work
        self._emit = emit
        self._stop = threading.Event()
        self._wake = threading.Event()
        self.thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self.thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Tell it to end, and wait for it so long."""
        self._stop.set()
        self._wake.set()
        if self.thread.is_alive():
            self.thread.join(timeout)

    def wake(self) -> None:
        """There is something to do now."""
        self._wake.set()

    def _run(self) -> None:
        failed = False
        while not self._stop.is_set():
            try:
                work, close = self._open(self._stop)
                try:
                    while not self._stop.is_set():
                        self._wake.clear()
                        rest = work()
                        if failed:
                            failed = False
                            self._emit(Alarm(self._name))
                        self._wake.wait(rest)
                finally:
                    close()
            except Exception as error:  # noqa: BLE001 -- an alarm, never a dead thread (P10)
                failed = True
                self._emit(Alarm(self._name, self._sentence(error)))
                self._stop.wait(AGAIN)

    def _sentence(self, error: Exception) -> str:
        """What staff are told. The words of an unforeseen fault are for the log: they may hold a
        visitor's name."""
        if isinstance(error, JournalError):
            log.error("%s: %s", self._name, error)
            said: str = error.args[0]
            return said
        log.error("%s: unexpected fault", self._name, exc_info=error)
        return _FAILED.of(name=self._name, error=type(error).__name__)
