"""The two threads behind a lane: one delivers, one renews the local copy. A fault in either is an
alarm and a new start, never a silently dead thread; neither ever holds up a scan."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from scanner.domain.phrase import Phrase
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
            except Exception as error:
                failed = True
                log.exception("%s: unexpected fault", self._name)
                self._emit(
                    Alarm(
                        self._name,
                        _FAILED.of(name=self._name, error=f"{type(error).__name__}: {error}"),
                    )
                )
                self._stop.wait(AGAIN)
