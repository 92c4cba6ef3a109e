"""The desk's window with 100,000 deliveries: scrolling and filtering them, and a drain of 5,000.

Aims: frame p95 at most 16 ms, by a probe on the event loop that notes how long it had to wait; no
stall of the window's thread longer than 50 ms while 5,000 rows are delivered. Off screen unless
QT_QPA_PLATFORM says otherwise; the supplier is a process of its own. `--rows N`, `--drain N`.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.store import Store
from scanner.adapters.operators import Operators, Role
from scanner.app import JOURNAL
from scanner.desk import make_desk
from scanner.settings import Settings, read
from scanner.ui.bridge import Bridge
from scanner.ui.desk.program import prepare
from scanner.ui.desk.window import DeskWindow
from scanner.work.desk.messages import Ended, Job, Matching
from tests.desk_rows import fill

BEAT_MS = 2
FRAME_MS = 16
SCROLLS = 400
TEXTS = ("ada", "castle", "CAS-0123", "zoë", "", "museum", "used elsewhere", "")
SIZE = (1920, 1080)

_SUPPLIER = """
import sys
from scanner.demo.supplier import EmbeddedSupplier
with EmbeddedSupplier() as supplier:
    made = supplier.venue.add_many("castle", int(sys.argv[1]), product_id="castle")
    print(supplier.base_url, supplier.keys["castle"], flush=True)
    for booking in made:
        print(booking.units[0].barcode)
    print("end", flush=True)
    sys.stdin.readline()
"""


class Probe(QObject):
    """Notes by how much each beat of a timer came late: so long the event loop was busy."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.own = 0.0  # the most that this thread itself worked between two beats
        self._worked = 0.0
        self.frames: list[float] = []
        self._frame = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        self.late, self.frames, self._frame = [], [], 0.0
        self.own, self._worked = 0.0, time.thread_time()
        self._since.start()
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        late = max(0.0, self._since.nsecsElapsed() / 1e6 - BEAT_MS)
        self.late.append(late)
        worked = time.thread_time()
        self.own = max(self.own, (worked - self._worked) * 1000)
        self._worked = worked
        self._frame = max(self._frame, late)
        self._since.restart()

    def frame(self) -> None:
        """A frame is over: its longest wait counts."""
        self.frames.append(self._frame)
        self._frame = 0.0

    def end(self) -> str:
        self._timer.stop()
        if not self.frames:
            return (
                f"longest stall {max(self.late):.1f} ms ({len(self.late)} beats; the window's own "
                f"work at most {self.own:.1f} ms, the rest is waiting for its turn)"
            )
        return (
            f"frame p50 {statistics.median(self.frames):.1f} ms, "
            f"p95 {statistics.quantiles(self.frames, n=20)[-1]:.1f} ms, "
            f"longest {max(self.frames):.1f} ms ({len(self.frames)} frames)"
        )


class Bench:
    """One window at work on one profile."""

    def __init__(self, folder: Path, base_url: str, key: str) -> None:
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        self.app, self.probe = app, Probe()
        connection = {"id": "castle", "base_url": base_url, "api_key": key}
        lane = {"id": "north-1", "name": "North gate", "time_zone": "Europe/London"}
        self.settings: Settings = read({"lane": lane, "connection": [connection]}, folder, {})
        Operators(folder).put("Nora", Role.SUPERVISOR, "4711")
        self.bridge = Bridge()
        self.messages: list[object] = []
        self.desk = make_desk(self.settings, self.bridge.emit)
        self.window = DeskWindow(self.desk, "North gate", zone=self.settings.zone)
        self.bridge.message.connect(self.window.receive)
        self.bridge.message.connect(self.messages.append)
        prepare(app)
        self.window.resize(*SIZE)
        self.window.show()
        self.desk.start()
        self.desk.acts.unlock("4711")
        self.until(lambda: self.desk.acts.operator is not None)
        self.window.open("deliveries")
        self.until(lambda: any(isinstance(m, Matching) for m in self.messages))
        self.rest(1.5)

    def until(self, true: Callable[[], bool], most: float = 300.0) -> None:
        ends = time.monotonic() + most
        while not true():
            assert time.monotonic() < ends, "it took too long"
            self.app.processEvents()
            time.sleep(0.001)

    def rest(self, seconds: float) -> None:
        ends = time.monotonic() + seconds
        self.loop(lambda: time.monotonic() < ends)

    def loop(self, go_on: Callable[[], bool]) -> None:
        """The real event loop, as long as it is wanted."""
        watch = QTimer()
        watch.timeout.connect(lambda: None if go_on() else self.app.quit())
        watch.start(20)
        self.app.exec()
        watch.stop()

    def scroll(self) -> str:
        """A line to many pages at every frame, through the whole list."""
        bar = self.window.deliveries.table.verticalScrollBar()
        left = [SCROLLS]
        steps = (37, 800, 13, 20_000, 5, 300)

        def frame() -> None:
            left[0] -= 1
            self.probe.frame()
            bar.setValue((bar.value() + steps[left[0] % len(steps)]) % max(bar.maximum(), 1))

        ticking = QTimer()
        ticking.setTimerType(Qt.TimerType.PreciseTimer)
        ticking.timeout.connect(frame)
        self.probe.begin()
        ticking.start(FRAME_MS)
        self.loop(lambda: left[0] > 0)
        ticking.stop()
        return self.probe.end()

    def filter(self) -> str:
        """Another filter as soon as the last one has been answered."""
        page = self.window.deliveries
        waits = []
        ticking = QTimer()
        ticking.timeout.connect(self.probe.frame)
        self.probe.begin()
        ticking.start(FRAME_MS)
        for number, text in enumerate(TEXTS):
            self.messages.clear()
            began = time.monotonic()
            page.filters.text.setText(text)
            page.filters.state.setCurrentIndex(number % page.filters.state.count())

            def open_() -> bool:
                found = [m for m in self.messages if isinstance(m, Matching)]
                return not any(m.wanted.text == page.filters.text.text() for m in found)

            self.loop(open_)
            waits.append(time.monotonic() - began)
        ticking.stop()
        said = self.probe.end()
        return f"{said}; answer p50 {statistics.median(waits):.2f} s, longest {max(waits):.2f} s"

    def drain(self, count: int) -> str:
        """All that is owed, while the list and the overview follow it."""
        page = self.window.deliveries
        page.filters.text.clear()
        page.filters.state.setCurrentIndex(0)
        self.rest(1.0)
        self.messages.clear()
        began = time.monotonic()
        self.probe.begin()
        self.desk.jobs.deliver()
        self.loop(lambda: not any(isinstance(m, Ended) for m in self.messages))
        said = self.probe.end()
        took = time.monotonic() - began
        ended = next(m for m in self.messages if isinstance(m, Ended) and m.job is Job.DELIVER)
        return f"{said}; {count / took:.0f} a second; {ended.sentence}"

    def close(self) -> None:
        self.window.close()
        self.desk.stop()


def option(name: str, otherwise: int) -> int:
    return int(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else otherwise


def main() -> None:
    rows, owed = option("--rows", 100_000), option("--drain", 5_000)
    command = [sys.executable, "-c", _SUPPLIER, str(owed)]
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as supplier,
    ):
        assert supplier.stdout is not None and supplier.stdin is not None
        base_url, key = supplier.stdout.readline().split()
        codes = []
        while (line := supplier.stdout.readline().strip()) != "end":
            codes.append(line)
        profile = Path(folder)
        with closing(Store(profile / JOURNAL, "North gate")) as store:
            fill(store, rows, owed=owed, disputes=40, codes=codes)
        bench = Bench(profile, base_url, key)
        print(f"{rows:,} deliveries, window {SIZE[0]}x{SIZE[1]}")
        print(f"scrolling: {bench.scroll()}")
        print(f"filtering: {bench.filter()}")
        print(f"draining {owed:,}: {bench.drain(owed)}")
        with closing(Store(profile / JOURNAL, "North gate")) as store:
            states = {state.value: count for state, count in Deliveries(store).counts().items()}
        print(f"afterwards: {states}")
        bench.close()
        supplier.stdin.write("\n")
        supplier.stdin.flush()


if __name__ == "__main__":
    main()
