"""A kiosk's window on the offscreen platform."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from scanner.ui.kiosk.window import KioskWindow


@pytest.fixture
def kiosk(qtbot: QtBot, commands: object) -> Iterator[KioskWindow]:
    made = KioskWindow(commands, "North gate 1", play=commands.sounds.append)
    made.resize(1024, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.guard.release()
    made.close()
    made.deleteLater()
    # Now, and in this thread: later, Python's collector might end it in a worker's.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
