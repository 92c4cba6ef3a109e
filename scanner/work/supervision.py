"""What a supervisor's PIN unlocks besides an override: the desk, the way out of a kiosk, a
turnstile open for all. On a thread of its own: a lane that hangs keeps nobody in; PINs are tried
one by one."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from scanner.adapters.journal.store import Store
from scanner.adapters.operators import Operators, PinProblem
from scanner.domain.phrase import Phrase
from scanner.ports import JournalError
from scanner.work.messages import DeskOpened, KioskLeft, PinRefused

log = logging.getLogger(__name__)

Act = Callable[[str], None]

_FAILED = Phrase("pin", "That failed ({error}). Try again.")


class Supervision:
    """`leave_kiosk` and its kin may be called from any thread and never block."""

    def __init__(
        self,
        folder: Path,
        open_store: Callable[[], Store],
        free_flow: Callable[[bool, str], None],
        emit: Callable[[object], None],
    ) -> None:
        self._operators = Operators(folder)
        self._open_store = open_store
        self._free_flow = free_flow
        self._emit = emit
        self._asked: queue.SimpleQueue[tuple[str, Act] | None] = queue.SimpleQueue()
        self.thread = threading.Thread(target=self._run, name="supervision", daemon=True)

    def start(self) -> None:
        self.thread.start()

    def stop(self, timeout: float = 2.0) -> None:
        self._asked.put(None)
        if self.thread.is_alive():
            self.thread.join(timeout)

    def leave_kiosk(self, pin: str) -> None:
        """`KioskLeft` or `PinRefused` follows."""
        self._asked.put((pin, self._left))

    def free_flow(self, on: bool, pin: str) -> None:
        """`FreeFlow` (the turnstile's) or `PinRefused` follows."""
        self._asked.put((pin, partial(self._free_flow, on)))

    def open_desk(self, pin: str) -> None:
        """`DeskOpened` or `PinRefused` follows."""
        self._asked.put((pin, lambda who: self._emit(DeskOpened(who))))

    def _run(self) -> None:
        while (asked := self._asked.get()) is not None:
            pin, act = asked
            try:
                act(self._operators.check(pin).name)
            except PinProblem as problem:
                log.warning("A supervisor's PIN was not taken: %s", problem)
                self._emit(PinRefused(problem.args[0]))
            except Exception as error:
                log.exception("supervision: unexpected fault")
                self._emit(PinRefused(_FAILED.of(error=type(error).__name__)))

    def _left(self, who: str) -> None:
        """Who left is journalled. Chosen loss: where that fails they leave all the same, to mend
        it; the log has it then."""
        log.info("%s leaves the kiosk", who)
        try:
            store = self._open_store()
            try:
                with store.writing():
                    store.append("KIOSK_EXIT", "", datetime.now(UTC), {"by": who})
            finally:
                store.close()
        except JournalError as error:
            log.error("%s left the kiosk, and the journal does not know: %s", who, error)
        self._emit(KioskLeft(who))
