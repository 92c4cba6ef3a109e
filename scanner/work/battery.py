"""Looks at the battery now and then, and tells the window: a lane that goes dark is a queue."""

from __future__ import annotations

from collections.abc import Callable

from scanner.adapters.battery import Battery, look
from scanner.domain.phrase import Phrase
from scanner.work.messages import Alarm, Power

EVERY_S = 20.0
LOW = 25  # percent: some half an hour of a tablet's

_LOW = Phrase("power", "The battery is at {percent} %. Plug this computer in.")


class BatteryWatch:
    """One look a call; tells only what is new. Where there is no battery it stays silent."""

    def __init__(
        self,
        emit: Callable[[object], None],
        battery: Callable[[], Battery | None] = look,
    ) -> None:
        self._emit, self._battery = emit, battery
        self._told: Battery | None = None
        self._low = False

    def run(self) -> float:
        """Look; returns the seconds until the next look."""
        now = self._battery()
        if now is not None and now != self._told:
            self._told = now
            self._emit(Power(now.percent, now.plugged))
            low = not now.plugged and now.percent <= LOW
            if low or self._low:
                self._emit(Alarm("power", _LOW.of(percent=now.percent) if low else ""))
            self._low = low
        return EVERY_S
