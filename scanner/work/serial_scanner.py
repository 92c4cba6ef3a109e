"""The thread of a hand scanner on a serial line: bytes in, scans offered to the lane.

It decides nothing but where a code ends and whether it was read twice in one go.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from scanner.adapters.handscanner import HandScannerError, SerialPort
from scanner.domain.framing import Framing
from scanner.domain.phrase import Phrase
from scanner.domain.presence import Repeats
from scanner.domain.scan import Origin, Scan

log = logging.getLogger(__name__)

_FAILED = Phrase("hand scanner", "The hand scanner failed ({error}).")

OFFER_FOR_S = 2.0
"""A code nobody takes for so long is let go: its visitor has been told to wait, or has gone."""


@dataclass(frozen=True, slots=True)
class HandScannerState:
    """The hand scanner came (`sentence` empty) or went (a sentence for staff)."""

    connected: bool
    sentence: str


class SerialScanner:
    """Reads one port for as long as it lives and opens it again when it comes back.

    `offer` answers True when the lane took the scan, False when it is busy: the code is offered
    again for two seconds, unless another one comes. Both callables are called from this thread.
    """

    def __init__(
        self,
        port: str,
        offer: Callable[[Scan], bool],
        emit: Callable[[object], None],
        *,
        baud: int = 9600,
        framing: Callable[[], Framing] = Framing,
        retry_s: float = 1.0,
        new_id: Callable[[], str] = lambda: uuid4().hex,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._port = port
        self._offer = offer
        self._emit = emit
        self._baud = baud
        self._framing = framing
        self._retry_s = retry_s
        self._new_id = new_id
        self._clock = clock
        self._now = now
        self._repeats = Repeats()
        self._pending: Scan | None = None
        self._state: HandScannerState | None = None
        self._stopping = threading.Event()
        self.thread = threading.Thread(target=self._run, name="hand-scanner", daemon=True)

    def start(self) -> None:
        """Begins to listen. Once."""
        self.thread.start()

    def stop(self, timeout: float = 3.0) -> None:
        """Stops listening and lets the port go; waits at most `timeout` seconds."""
        self._stopping.set()
        if self.thread.is_alive():
            self.thread.join(timeout)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._listen()
            except HandScannerError as error:
                self._say(HandScannerState(False, error.args[0]))
            except Exception as error:
                log.exception("The hand scanner's thread stumbled")
                self._say(HandScannerState(False, _FAILED.of(error=type(error).__name__)))
            self._stopping.wait(self._retry_s)

    def _listen(self) -> None:
        port = SerialPort(self._port, self._baud)
        try:
            framing = self._framing()
            self._say(HandScannerState(True, ""))
            while not self._stopping.is_set():
                data = port.read()
                at = self._clock()
                for code in framing.feed(data, at):
                    if not self._repeats.is_repeat(code, at):
                        self._pending = self._scan(code, at)
                        self._offer_pending(at)
                self._offer_pending(at)
        finally:
            port.close()

    def _scan(self, code: str, at: float) -> Scan:
        return Scan(id=self._new_id(), code=code, at=self._now(), origin=Origin.SERIAL, seen=at)

    def _offer_pending(self, at: float) -> None:
        scan = self._pending
        if scan is None:
            return
        too_old = scan.seen is not None and at - scan.seen > OFFER_FOR_S
        if too_old:
            self._repeats.forget()
        if too_old or self._offer(scan):
            self._pending = None

    def _say(self, state: HandScannerState) -> None:
        if state == self._state:
            return
        self._state = state
        self._emit(state)
