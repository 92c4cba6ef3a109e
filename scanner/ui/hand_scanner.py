"""Hand scanners that type like a keyboard, kept apart from people: a filter over the whole program.

Every key press is held back until `scanner.domain.wedge` knows whose it was. A scan goes to the
lane whatever has the focus, and never types into a field or presses a button; a person's keys are
handed on in order, some hundredths of a second late. It may not judge a code.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from scanner.domain.wedge import Dropped, Event, Scanned, Typed, Wedge

POLL_MS = 20
ANOTHER_CLOCK_S = 10.0
STALLED_S = 0.08  # a poll this late: keys may wait unseen behind it

# Plain numbers: a key with a letter outside Latin-1 is none of Qt.Key's.
_BARE: set[int] = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
# Separators inside GS1 and driving-licence codes arrive as control characters.
_SEPARATORS = frozenset("\x04\x1d\x1e")
_ENDINGS: dict[int, str] = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}


class HandScanner(QObject):
    """Watches whichever window of the program has the keyboard.

    `scanned` gets each code; `broken` is called when one broke off and must be scanned again.
    """

    def __init__(
        self,
        scanned: Callable[[str], None],
        broken: Callable[[], None],
        wedge: Wedge | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scanned, self._broken = scanned, broken
        self._wedge = wedge or Wedge()
        self._held: deque[tuple[QObject, QKeyEvent]] = deque()
        self._replaying = False
        self._offset: float | None = None
        self._polled = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
            self._watch(app.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        """Keys reach a window before anything inside it, and nothing but a window's few events
        comes by here: a filter on the whole application would see every timer and repaint."""
        if window is not None:
            window.installEventFilter(self)

    @property
    def holding(self) -> bool:
        """Whether keys are held back that may still be a scan."""
        return self._wedge.holding

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._replaying or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _BARE:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return True  # it follows its press when that is handed on
        if event.type() != QEvent.Type.KeyPress:
            return False
        self._held.append((watched, event.clone()))
        self._settle(self._wedge.feed(_text(event), self._at(event), repeat=event.isAutoRepeat()))
        if self._wedge.holding and not self._timer.isActive():
            self._polled = time.monotonic()
            self._timer.start()
        return True

    def _at(self, event: QKeyEvent) -> float:
        """When the key was pressed, on `time.monotonic`'s clock.

        The window system's own stamp, so that a person's keys that waited while the program was
        busy do not look like a scanner's burst.
        """
        now, stamp = time.monotonic(), event.timestamp() / 1000
        if not stamp:
            return now
        offset = now - stamp
        # Another clock than before: the stamps wrapped around, or come from another device.
        if self._offset is None or abs(offset - self._offset) > ANOTHER_CLOCK_S:
            self._offset = offset
        # The least delay ever seen is the truest; but never shift keys of one burst apart.
        if not self._wedge.holding:
            self._offset = min(self._offset, offset)
        return stamp + self._offset

    def _poll(self) -> None:
        now = time.monotonic()
        stalled = now - self._polled > STALLED_S
        self._polled = now
        if not stalled:
            self._settle(self._wedge.poll(now))
        if not self._wedge.holding:
            self._timer.stop()

    def _settle(self, events: Iterable[Event]) -> None:
        for event in events:
            keys = [self._held.popleft() for _ in range(min(event.keys, len(self._held)))]
            match event:
                case Typed():
                    self._hand_on(keys)
                case Scanned(text):
                    self._scanned(text)
                case Dropped(broken=True):
                    self._broken()

    def _hand_on(self, keys: list[tuple[QObject, QKeyEvent]]) -> None:
        for receiver, press in keys:
            if not isValid(receiver):
                continue
            release = QKeyEvent(
                QEvent.Type.KeyRelease, press.key(), press.modifiers(), press.text()
            )
            self._replaying = True
            try:
                QCoreApplication.sendEvent(receiver, press)
                if isValid(receiver):
                    QCoreApplication.sendEvent(receiver, release)
            finally:
                self._replaying = False


def _text(event: QKeyEvent) -> str:
    """What the key types, as `Wedge.feed` wants it; empty for keys that type nothing."""
    ending = _ENDINGS.get(event.key())
    if ending is not None:
        return ending
    text = event.text()
    if text in ("\r", "\n"):  # a line feed is an Enter too, whatever key it came by
        return "\r"
    return text if text and (text.isprintable() or text in _SEPARATORS) else ""
