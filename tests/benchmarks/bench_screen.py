"""From a worker's answer to the verdict painted, with the camera picture running beside it.

Aim: p95 at most 50 ms, at 25 pictures a second or more, with the window's thread below 30 % of a
core. Off screen unless QT_QPA_PLATFORM says otherwise; drawing to a real screen adds its refresh.
"""

from __future__ import annotations

import os
import statistics
import sys
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent / "ui" / "lane"))
sys.path.insert(0, str(Path(__file__).parent.parent))

import screenshots
import states
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from scanner.domain.reading import Corners
from scanner.ui.bridge import Bridge
from scanner.ui.commands import Frame
from scanner.ui.lane.picture import Picture
from scanner.ui.lane.verdict import VerdictPanel
from scanner.ui.lane.window import LaneWindow
from scanner.work.messages import Answered, Started

ANSWERS = 60
PAUSE_S = 0.08
SIZES = ((1024, 600), (1920, 1080), (3840, 2160))
OUTLINE: Corners = ((512.0, 232.0), (768.0, 232.0), (768.0, 488.0), (512.0, 488.0))


class Live(screenshots.Still):
    """Thirty different frames a second."""

    def __init__(self) -> None:
        super().__init__()
        self._frames = [states.picture(seed)[0] for seed in range(6)]

    def latest_frame(self) -> Frame | None:
        return self._frames[int(time.monotonic() * 30) % len(self._frames)], (OUTLINE,)


def measure(size: tuple[int, int]) -> str:
    app = QApplication.instance() or QApplication([])
    window = LaneWindow(Live(), "North gate 1", zone=states.ZONE)
    window.resize(*size)
    window.show()
    bridge = Bridge()
    bridge.message.connect(window.receive)
    answers = [states.admitted(), states.used(), states.check_id(), states.refer()]
    sent: list[float] = []
    waits: list[float] = []
    pictures = [0]
    paint_verdict, paint_picture = VerdictPanel.paintEvent, Picture.paintEvent

    def verdict_painted(self: VerdictPanel, event: QPaintEvent) -> None:
        paint_verdict(self, event)
        if sent and self.face.tone != "idle":
            waits.append(1000 * (time.perf_counter() - sent.pop()))

    def picture_painted(self: Picture, event: QPaintEvent) -> None:
        paint_picture(self, event)
        pictures[0] += 1

    def work() -> None:
        time.sleep(0.5)
        for at in range(ANSWERS):
            answer = answers[at % len(answers)]
            bridge.emit(Started(answer.scan))
            time.sleep(PAUSE_S)
            sent[:] = [time.perf_counter()]
            bridge.emit(Answered(answer))
            time.sleep(PAUSE_S)
        QTimer.singleShot(0, app, app.quit)

    VerdictPanel.paintEvent, Picture.paintEvent = verdict_painted, picture_painted  # type: ignore[method-assign]
    began, cpu = time.perf_counter(), time.thread_time()
    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    app.exec()
    worker.join()
    lasted, busy = time.perf_counter() - began, time.thread_time() - cpu
    VerdictPanel.paintEvent, Picture.paintEvent = paint_verdict, paint_picture  # type: ignore[method-assign]
    window.close()
    window.deleteLater()
    cuts = statistics.quantiles(waits, n=20)
    return (
        f"{size[0]}x{size[1]}: answer to verdict painted p50 {statistics.median(waits):.1f} ms, "
        f"p95 {cuts[-1]:.1f} ms ({len(waits)} of {ANSWERS}); "
        f"{pictures[0] / lasted:.0f} pictures/s; "
        f"window's thread {100 * busy / lasted:.0f} % of a core"
    )


def main() -> None:
    for size in SIZES:
        sys.stdout.write(measure(size) + "\n")


if __name__ == "__main__":
    main()
