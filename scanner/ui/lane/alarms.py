"""Which alarms stand, and which of them is the one to show. Pure."""

from __future__ import annotations

from scanner.domain.link import LinkState
from scanner.domain.phrase import Phrase
from scanner.ui import i18n
from scanner.ui.plain import plain
from scanner.work.messages import Alarm, LinkChanged

LINK = "link "  # and the connection: a kind


class Alarms:
    """The standing alarms by kind. Those that stop the lane come first, then the newest; last a
    supplier that does not answer, without whom the lane works on."""

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
        newest_first = reversed(self._standing.values())
        return self.stop() or min(newest_first, key=_mild, default=None)

    def stop(self) -> Alarm | None:
        """The newest alarm that stops the lane, if any."""
        return next((a for a in reversed(self._standing.values()) if a.stops), None)


def _mild(alarm: Alarm) -> bool:
    return alarm.kind.startswith(LINK)


def of_link(link: LinkChanged) -> Alarm:
    """What is said of a connection: something only where its supplier is silent by itself."""
    lost = link.state is LinkState.OFFLINE and not link.forced
    # A phrase: a Latin name must not turn an Arabic sentence round.
    said = Phrase("lane", i18n.LINK_LOST).of(connection=plain(link.connection, 40))
    return Alarm(f"{LINK}{link.connection}", said if lost else "")
