"""The Qt binding itself: a fault of it that ended the process, and was not noticed at install."""

from __future__ import annotations

import subprocess
import sys

EMIT = """
import sys
from PySide6.QtCore import QObject, Signal

class Source(QObject):
    happened = Signal(object)

source = Source()
source.happened.connect(lambda _: None)
before = sys.getrefcount(True)
for _ in range(20_000):
    source.happened.emit(True)
print(sys.getrefcount(True) - before)
"""


def test_emitting_a_signal_20000_times_loses_no_reference() -> None:
    """PySide6 6.12.0 loses a reference to True with each emit and aborts CPython 3.11.

    In a process of its own, so that it fails here instead of ending the test run.
    """
    done = subprocess.run(
        [sys.executable, "-c", EMIT], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < 100
