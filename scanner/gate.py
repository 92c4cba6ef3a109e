"""One gate at work: eye, lane and the threads behind it, started and stopped together."""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.app import open_connections, open_lane, open_store, open_turnstile
from scanner.behind import Behind
from scanner.domain.card import card_of
from scanner.domain.check import Check
from scanner.domain.framing import Ends, Framing
from scanner.domain.phrase import Phrase
from scanner.domain.presence import Repeats
from scanner.domain.scan import Origin, Scan
from scanner.domain.verdict import Verdict
from scanner.settings import HandScannerSettings, Settings
from scanner.work import equipment
from scanner.work.answer import Answer
from scanner.work.desk.opening import RunningLane
from scanner.work.lane import Lane
from scanner.work.messages import Carded, Undone
from scanner.work.open_lane import LaneAtWork
from scanner.work.supervision import Supervision
from scanner.work.turnstile import BY as TURNSTILE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from scanner.adapters.camera import Camera
    from scanner.domain.reading import Corners
    from scanner.work.desk.desk import Desk

log = logging.getLogger(__name__)

_DECIDING = Phrase("undo", "Not undone: a scan is being decided. Try again.")

Emit = Callable[[object], None]


def _framing(hand: HandScannerSettings) -> Framing:
    """A serial scanner that was set to send no suffix ends its codes by silence."""
    return Framing(Ends.SILENCE if hand.suffix == "none" else Ends.AUTO, hand.prefix)


def _heard_or_not(emit: Emit) -> Emit:
    """A window that is gone must take no thread with it, nor leave an arm open."""

    def tell(message: object) -> None:
        try:
            emit(message)
        except Exception:
            log.exception("A message found no taker")

    return tell


class Gate:
    """All workers of one gate. The window's `Commands` are its methods; none of them blocks."""

    def __init__(
        self,
        settings: Settings,
        emit: Emit,
        camera: int | str | Path | Callable[[], Camera] | None = None,
    ) -> None:
        self._settings = settings
        self._emit = emit = _heard_or_not(emit)
        self._connections = open_connections(settings, emit)
        self.lane = Lane(self._open_lane, emit, self._answered)
        self.turnstile = open_turnstile(settings, self._not_turned, emit)
        self._supervision = Supervision(
            settings.folder, lambda: open_store(settings), self._free_flow, emit
        )
        self._behind = Behind(settings, self._connections, emit, lambda: self.lane.busy)
        self.eye = None
        if camera is not None:
            # OpenCV is loaded only where there is something to see.
            from scanner.work.eye import open_eye

            self.eye = open_eye(settings.camera, camera, self._offer, emit)
        self._hand_scanner = None
        self._repeats = Repeats()
        hand = settings.hand_scanner
        if hand.port:
            # Only lanes that have one load the serial library.
            from scanner.work.serial_scanner import SerialScanner

            self._hand_scanner = SerialScanner(
                hand.port, self._offer, emit, baud=hand.baud, framing=partial(_framing, hand)
            )

    def start(self) -> None:
        self._connections.announce()
        if self.turnstile is not None:
            self.turnstile.start()
        self.lane.start()
        self._supervision.start()
        self._behind.start()
        if self.eye is not None:
            self.eye.start()
        if self._hand_scanner is not None:
            self._hand_scanner.start()

    def stop(self) -> None:
        """End all threads; what was being decided is finished first."""
        if self.eye is not None:
            self.eye.stop()
        if self._hand_scanner is not None:
            self._hand_scanner.stop()
        if self.turnstile is not None:
            self.turnstile.stop()  # before the lane: it may hand it something to undo
        self.lane.stop()
        self._supervision.stop()
        self._behind.stop()

    @property
    def ready(self) -> bool:
        """Whether the lane's databases are open, so that a scan would be decided."""
        return self.lane.open

    def dead(self) -> list[str]:
        """The threads that have ended though nobody told them to."""
        threads = [self.lane.thread, self._supervision.thread, *self._behind.threads]
        if self.eye is not None and not self.eye.ended:
            threads.append(self.eye.thread)
        for worker in (self._hand_scanner, self.turnstile):
            if worker is not None:
                threads.append(worker.thread)
        return [thread.name for thread in threads if thread.ident and not thread.is_alive()]

    # -- the window's commands ---------------------------------------------------------------

    def submit(self, code: str, origin: Origin) -> bool:
        """A code from a hand scanner or a person. False: busy."""
        at = time.monotonic()
        if origin is Origin.WEDGE and self._repeats.is_repeat(code, at):
            return True  # read twice in one go
        taken = self._offer(Scan(uuid.uuid4().hex, code, datetime.now(UTC), origin, seen=at))
        if not taken:
            self._repeats.forget()
        return taken

    def choose(self, answer: Answer, index: int) -> bool:
        return self._may_admit and self.lane.choose(answer, index)

    def party(self, answer: Answer, units: int) -> bool:
        return self._may_admit and self.lane.party(answer, units)

    def ask_party(self, on: bool) -> None:
        self.lane.ask_party(on)

    def cancel(self) -> None:
        """Nothing to take back: nothing is redeemed by asking."""

    def override(self, answer: Answer, pin: str, reason: str) -> bool:
        """A supervisor lets somebody in whom the lane did not. False: busy."""
        return self._may_admit and self.lane.override(answer, pin, reason)

    def search(self, text: str) -> bool:
        """Look for bookings in the local copy: `SearchFound`. False: busy."""
        return self.lane.search(text)

    def free_flow(self, on: bool, pin: str) -> None:
        """A supervisor opens the turnstile for all, or ends that."""
        self._supervision.free_flow(on, pin)

    def leave_kiosk(self, pin: str) -> None:
        """A supervisor wants to leave the kiosk."""
        self._supervision.leave_kiosk(pin)

    def open_desk(self, pin: str) -> None:
        """A supervisor wants the desk, here at the lane."""
        self._supervision.open_desk(pin)

    def desk(self) -> Desk:
        """The supervisor's desk over this gate's own connections and threads."""
        from scanner.desk import desk_at

        running = RunningLane(
            deliver=self._behind.deliver,
            renew=self._behind.renew,
            may_admit=lambda: self._may_admit,
            admitted=self._answered,
            undone=self._undone,
            camera=self._camera_checks,
        )
        return desk_at(self._settings, self._emit, self._connections, running)

    def _camera_checks(self) -> list[Check]:
        """Readiness of the camera that the eye has open."""
        if self.eye is None:
            return []
        picture = self.eye.latest()
        return equipment.picture(picture.frame.image if picture is not None else None)

    def switch(self, connection: str, offline: bool) -> None:
        """Hold a connection offline by hand, or release it."""
        self._connections.switch(connection, offline)

    def undo(self, scan_id: str, reason: str) -> None:
        if not self.lane.undo(scan_id, reason):
            self._emit(Undone(scan_id, False, _DECIDING))

    def latest_frame(self) -> tuple[NDArray[np.uint8], tuple[Corners, ...]] | None:
        picture = self.eye.latest() if self.eye is not None else None
        if picture is None:
            return None
        outlines = tuple(code.corners for code in picture.reading.codes)
        return picture.frame.image, outlines + tuple(picture.reading.outlines)

    # -- opened inside their threads ---------------------------------------------------------

    def _open_lane(self) -> LaneAtWork:
        opened = open_lane(self._settings, self._connections, self._emit)
        return LaneAtWork(opened, self._connections, self._settings, self._undone)

    @property
    def _may_admit(self) -> bool:
        """A ticket is not used up at a turnstile that cannot open (P10)."""
        return self.turnstile is None or self.turnstile.ready

    def _offer(self, scan: Scan) -> bool:
        # Not before the camera: that one looks at what visitors hold.
        card = card_of(scan.code) if scan.origin in (Origin.WEDGE, Origin.SERIAL) else None
        if card is not None:
            self._emit(Carded(card))
            return True
        return self._may_admit and self.lane.offer(scan)

    def _free_flow(self, on: bool, by: str) -> None:
        if self.turnstile is not None:
            self.turnstile.free_flow(on, by)

    def _not_turned(self, scan_id: str, reason: str) -> bool:
        return self.lane.undo(scan_id, reason, TURNSTILE)

    def _undone(self, undone: Undone, by: str) -> None:
        if self.turnstile is not None:
            self.turnstile.undone(undone, by)

    def _answered(self, answer: Answer) -> None:
        if answer.decision.verdict is Verdict.ADMIT:
            if self.turnstile is not None:
                self.turnstile.admitted(answer)
            self._behind.deliver()
