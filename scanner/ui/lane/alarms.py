"""Which alarms stand, and which of them is the one to show. Pure."""

from __future__ import annotations

from scanner.work.messages import Alarm


class Alarms:
    """The standing alarms by kind. Those that stop the lane come first, then the newest."""

    def __init__(self) -> None:
        self._standing: dict[str, Alarm] = {}

    def take(self, alarm: Alarm) -> bool:
        """Set, replace or clear one. True when something new has gone wrong."""
        before = self._standing.pop(alarm.kind, None)
        if not alarm.sentence:
            return False
        self._standing[alarm.kind] = alarm
        return before is None or (alarm.stops and not before.stops)

    def worst(self) -> Alarm | None:
        """The one to show, or None."""
        return self.stop() or next(reversed(self._standing.values()), None)

    def stop(self) -> Alarm | None:
        """The newest alarm that stops the lane, if any."""
        return next((a for a in reversed(self._standing.values()) if a.stops), None)
