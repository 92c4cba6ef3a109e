"""The one way from the workers to the window.

Lives in the main thread; workers get `emit` as an ordinary callable and import no Qt. It carries
messages only: it may not decide, wait or touch a widget.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Bridge(QObject):
    """Connect `message` to the window; keep the bridge alive until the workers are joined."""

    message = Signal(object)

    def emit(self, message: object) -> None:  # type: ignore[override]  # not of Qt's own use
        """From any thread: the receivers run in the main thread, in order."""
        self.message.emit(message)
