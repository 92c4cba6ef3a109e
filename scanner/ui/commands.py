"""What the window asks of the program. Every call hands over and returns; none does the work."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from scanner.domain.reading import Corners
from scanner.domain.scan import Origin
from scanner.work.answer import Answer

Frame = tuple[NDArray[np.uint8], tuple[Corners, ...]]
"""The newest picture (BGR, height × width × 3) and the outlines of the codes found in it."""


class Commands(Protocol):
    """Hand-overs to the workers. None of them blocks; what comes of it arrives as a message.

    An answer whose verdict is CHOOSE and that names a candidate asks how many of its units are
    here (see `ask_party`); one that names none asks which of its options is meant.
    """

    def submit(self, code: str, origin: Origin) -> bool:
        """A code from a hand scanner or a person. False: the lane is busy and did not take it."""

    def choose(self, answer: Answer, index: int) -> bool:
        """The option (its own index, from 1) staff chose. False: busy."""

    def party(self, answer: Answer, units: int) -> bool:
        """How many tickets of the party are here. False: busy."""

    def ask_party(self, on: bool) -> None:
        """From now on ask how many are here before a party is admitted; or no longer."""

    def cancel(self) -> None:
        """Staff left the chooser: nobody comes in on it."""

    def override(self, answer: Answer, pin: str, reason: str) -> bool:
        """A supervisor lets somebody in whom the lane did not. False: busy."""

    def search(self, text: str) -> bool:
        """Look for bookings in the local copy. False: busy."""

    def switch(self, connection: str, offline: bool) -> None:
        """Hold a connection offline by hand, or release it."""

    def free_flow(self, on: bool, pin: str) -> None:
        """A supervisor opens the turnstile for all, or ends that."""

    def leave_kiosk(self, pin: str) -> None:
        """A supervisor wants to leave the kiosk."""

    def open_desk(self, pin: str) -> None:
        """A supervisor wants the desk, over the lane's screen."""

    def undo(self, scan_id: str, reason: str) -> None:
        """Take an admission back, with staff's reason."""

    def latest_frame(self) -> Frame | None:
        """The newest camera picture, or None when there is none."""
