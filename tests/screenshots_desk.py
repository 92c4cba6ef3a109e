"""Draws every page of the desk into build/screenshots: light and dark, with nothing, little, and
100,000 deliveries. `--quick` leaves the 100,000 out."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image
from PySide6.QtWidgets import QApplication

from scanner.adapters.journal.store import Store
from scanner.app import JOURNAL
from scanner.demo.supplier import EmbeddedSupplier
from scanner.desk import make_desk
from scanner.ui import theme
from scanner.ui.bridge import Bridge
from scanner.ui.desk.parts import mark_row
from scanner.ui.desk.program import prepare
from scanner.ui.desk.window import PAGES, DeskWindow
from scanner.work.desk.messages import Ended, Job, NumbersOf, ReportOf
from tests.desk_place import PIN, Place
from tests.desk_rows import fill

OUT = Path("build/screenshots")
IN_GUIDE = Path("assets/screenshots/desk.png")
SIZES = {"small": (1024, 600), "desk": (1280, 800), "full-hd": (1920, 1080)}
AMOUNTS: dict[str, dict[str, int]] = {
    "none": {"count": 0},
    "few": {"count": 40, "owed": 3, "disputes": 6, "parked": 2},
    "many": {"count": 100_000, "owed": 1204, "disputes": 120, "parked": 37},
}
MOST = 60.0  # seconds for any answer


class Shown:
    """One profile and its window."""

    def __init__(self, app: QApplication, place: Place, look: theme.Theme) -> None:
        self.app, self.messages = app, list[object]()
        self._bridge = Bridge()
        self.desk = make_desk(place.settings, self._bridge.emit)
        self.window = DeskWindow(self.desk, "North gate", zone=place.settings.zone, look=look)
        self._bridge.message.connect(self.window.receive)
        self._bridge.message.connect(self.messages.append)
        self.window.show()
        self.desk.start()

    def until(self, true: Callable[[], bool]) -> None:
        ends = time.monotonic() + MOST
        while not true() and time.monotonic() < ends:
            self.app.processEvents()
            time.sleep(0.005)

    def rest(self, seconds: float = 0.3) -> None:
        ends = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > ends)

    def heard(self, kind: type) -> bool:
        return any(isinstance(message, kind) for message in self.messages)

    def unlock(self) -> None:
        self.desk.acts.unlock(PIN)
        self.until(lambda: self.desk.acts.operator is not None)

    def go(self, page: str) -> None:
        """Open a page and let it fill."""
        window = self.window
        self.messages.clear()
        window.open(page)
        if page == "numbers":
            self.until(lambda: self.heard(NumbersOf))
        elif page == "handover":
            self.until(lambda: self.heard(ReportOf))
        elif page == "readiness":
            self.until(lambda: bool(window.readiness.checks) and window.readiness.again.isEnabled())
        elif page == "find":
            window.visitor.text.setText("CAS-1002")
            self.until(lambda: _live(window))
        elif page == "deliveries":
            self.rest(0.8)
            mark_row(window.deliveries.table, 4)
        self.rest(0.8)

    def grab(self, name: str) -> None:
        self.app.processEvents()
        self.window.grab().save(str(OUT / f"{name}.png"), "PNG", 90)

    def close(self) -> None:
        self.window.close()
        self.desk.stop()
        self.window.deleteLater()
        self.app.processEvents()


def draw(app: QApplication, amount: str, looks: list[theme.Theme]) -> int:
    drawn = 0
    with tempfile.TemporaryDirectory() as folder, EmbeddedSupplier() as supplier:
        place = Place(Path(folder), supplier)
        with closing(Store(place.folder / JOURNAL, "North gate")) as store:
            # By daylight, whatever the time is now.
            noon = datetime.now(UTC).replace(hour=0) + timedelta(minutes=1)
            hours = max(1.0, (datetime.now(UTC) - noon).total_seconds() / 3600)
            fill(store, hours=min(hours, 7.0), **AMOUNTS[amount])
        place.load()
        for look in looks:
            shown = Shown(app, place, look)
            shown.window.resize(*SIZES["desk"])
            shown.window.open("deliveries")
            shown.rest(0.6)
            shown.grab(f"desk-{amount}-lock-{look.name}")
            place.operators()
            shown.unlock()
            for page, _, _ in PAGES:
                shown.go(page)
                for size, (wide, high) in SIZES.items():
                    shown.window.resize(wide, high)
                    shown.rest(0.25)
                    shown.grab(f"desk-{amount}-{page}-{look.name}-{size}")
                    drawn += 1
            shown.window.resize(*SIZES["desk"])
            if amount == "few":
                drawn += _question(shown, look)
            shown.close()
            (place.folder / "operators.json").unlink()
    return drawn


def _question(shown: Shown, look: theme.Theme) -> int:
    shown.go("disputes")
    shown.window.disputes.close_it.click()
    shown.rest()
    shown.grab(f"desk-question-{look.name}")
    shown.window.open("overview")
    shown.window.overview.deliver.click()
    shown.until(lambda: any(isinstance(m, Ended) and m.job is Job.DELIVER for m in shown.messages))
    return 1


def _live(window: DeskWindow) -> bool:
    """The supplier has answered for the booking that is shown."""
    booking = window.visitor.box.booking
    return booking is not None and booking.live


def main() -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    prepare(app)
    OUT.mkdir(parents=True, exist_ok=True)
    amounts = [name for name in AMOUNTS if name != "many" or "--quick" not in sys.argv]
    count = sum(draw(app, amount, [theme.LIGHT, theme.DARK]) for amount in amounts)
    sys.stdout.write(f"{count} pictures in {OUT}\n")
    picture = Image.open(OUT / "desk-few-overview-light-desk.png").convert("RGB")
    picture.resize((800, 500), Image.LANCZOS).quantize(64).save(IN_GUIDE, optimize=True)


if __name__ == "__main__":
    main()
