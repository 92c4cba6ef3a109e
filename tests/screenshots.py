"""Draws every state of the lane screen into build/screenshots: `make screenshots`. Those that are
in the guides and the README go into assets/screenshots too.

`--quick` draws one size and one theme only. Codes of languages (`de ar ja`) choose others than
English, German and Arabic.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent / "ui" / "lane"))

import states
from PIL import Image
from PySide6.QtWidgets import QApplication

from scanner.adapters.turnstile import faults
from scanner.domain.link import LinkState
from scanner.domain.manifest import ManifestState
from scanner.domain.phrase import Phrase
from scanner.domain.scan import Origin
from scanner.ui import language, theme
from scanner.ui.commands import Frame
from scanner.ui.kiosk.window import KioskWindow
from scanner.ui.lane.window import LaneWindow
from scanner.work.answer import Answer
from scanner.work.messages import (
    Alarm,
    Answered,
    FreeFlow,
    LinkChanged,
    Passage,
    Power,
    SearchFound,
    Standing,
    Started,
)
from scanner.work.sight import CameraState, Sight

NO_PICTURES = Phrase("camera", "The camera gives no pictures. Check its cable.")
OUT = Path("build/screenshots")
GUIDES = Path("assets/screenshots")
IN_GUIDES = (
    "ready", "admit-family", "admit-check-id", "admit-offline", "refuse-used", "choose", "refer",
    "how-many", "out-of-order", "type-code", "undo", "found", "kiosk-ready", "kiosk-refer",
)  # fmt: skip
SIZES = {
    "small": (1024, 600),
    "full-hd": (1920, 1080),
    "4k": (3840, 2160),
    "portrait": (1080, 1920),
}


class Still:
    """Commands that do nothing, and a picture that stands still."""

    def __init__(self) -> None:
        self.frame: Frame | None = states.picture()

    def submit(self, code: str, origin: Origin) -> bool:
        return True

    def choose(self, answer: Answer, index: int) -> bool:
        return True

    def party(self, answer: Answer, units: int) -> bool:
        return True

    def ask_party(self, on: bool) -> None: ...

    def cancel(self) -> None: ...

    def override(self, answer: Answer, pin: str, reason: str) -> bool:
        return True

    def search(self, text: str) -> bool:
        return True

    def switch(self, connection: str, offline: bool) -> None: ...

    def free_flow(self, on: bool, pin: str) -> None: ...

    def leave_kiosk(self, pin: str) -> None: ...

    def open_desk(self, pin: str) -> None: ...

    def undo(self, scan_id: str, reason: str) -> None: ...

    def latest_frame(self) -> Frame | None:
        return self.frame


def say(*messages: object) -> Callable[[LaneWindow], None]:
    def show(window: LaneWindow) -> None:
        for message in messages:
            window.receive(message)

    return show


def an(answer: Answer) -> Callable[[LaneWindow], None]:
    return say(Started(answer.scan), Answered(answer))


def offline(window: LaneWindow) -> None:
    say(
        LinkChanged("castle", LinkState.OFFLINE),
        Standing(37, 1, ManifestState.STALE, 4000.0, 2400),
        Power(64, False),
        Answered(states.queued()),
    )(window)


def no_camera(window: LaneWindow) -> None:
    window.receive(CameraState(Sight.UNPLUGGED, NO_PICTURES))
    window.receive(Alarm("turnstile", faults.UNREACHED, stops=True))


def typing(window: LaneWindow) -> None:
    window.staff.open_manual()
    window.view.manual.field.setText("CST-1042")


def overriding(window: LaneWindow) -> None:
    an(states.wrong_date())(window)
    window.staff.open_supervisor()
    for key in window.view.pin.keys[:4]:
        key.click()


def override_why(window: LaneWindow) -> None:
    overriding(window)
    window.view.pin.go.click()


def found(window: LaneWindow) -> None:
    window.staff.finding.open()
    window.view.search.typed.emit("love")
    window.receive(SearchFound("love", states.search_rows()))


def walking(window: KioskWindow) -> None:
    answer = states.five_kinds()
    an(answer)(window)
    window.due.timeout.emit()
    window.receive(Passage(answer.scan.id, 2, answer.decision.people))


def free_flow(window: LaneWindow) -> None:
    window.receive(FreeFlow(True, "fire alarm"))
    window.receive(Passage("", 12, 0))


def passing(window: LaneWindow) -> None:
    answer = states.admitted()
    an(answer)(window)
    window.receive(Passage(answer.scan.id, 2, 3))


def undoing(window: LaneWindow) -> None:
    an(states.admitted())(window)
    window.staff.undoing.open()


STATES: dict[str, Callable[[LaneWindow], None]] = {
    "ready": say(),
    "checking": say(Started(states.scan())),
    "admit": an(states.admitted()),
    "admit-offline": offline,
    "admit-family": an(states.family()),
    "admit-check-id": an(states.check_id()),
    "admit-five-kinds": an(states.five_kinds()),
    "admit-unchecked": an(states.flagged()),
    "admit-long-names": an(states.long_names()),
    "admit-hostile-text": an(states.hostile()),
    "refuse-used": an(states.used()),
    "refuse-wrong-date": an(states.wrong_date()),
    "refuse-unknown": an(states.unknown()),
    "refuse-foreign": an(states.foreign()),
    "refer": an(states.refer()),
    "choose": an(states.package()),
    "choose-nine": an(states.package(9)),
    "choose-twelve": an(states.package(12)),
    "choose-supplier": an(states.two_suppliers()),
    "how-many": an(states.how_many()),
    "type-code": typing,
    "undo": undoing,
    "override-pin": overriding,
    "override-why": override_why,
    "admit-override": an(states.overridden()),
    "search": lambda window: window.staff.finding.open(),
    "found": found,
    "connections": lambda window: window.staff.switching.open(),
    "passing": passing,
    "open-for-all": free_flow,
    "help": lambda window: window.staff.open_help(),
    "out-of-order": no_camera,
}


KIOSK = {
    "ready": lambda window: None,
    "reading": say(Started(states.scan())),
    "admit": an(states.admitted()),
    "walk": walking,
    "refuse-used": an(states.used()),
    "refer": an(states.unattended_package()),
    "pin": lambda window: window.way_in(),
    "open-for-all": say(FreeFlow(True, "fire alarm")),
    "out-of-order": say(CameraState(Sight.UNPLUGGED, NO_PICTURES)),
}


def history(window: LaneWindow) -> None:
    """A few scans that went before."""
    for made in (states.used(), states.family(), states.unknown()):
        window.receive(Answered(made))
    window.receive(LinkChanged("castle", LinkState.ONLINE))
    window.receive(LinkChanged("harbour", LinkState.SLOW))
    window.receive(CameraState(Sight.OK, ""))
    window.receive(Standing(0, 0, ManifestState.FRESH, states.STANDING_AGE, 2400))
    window.rest()


def draw(looks: Iterable[theme.Theme], sizes: dict[str, tuple[int, int]], spoken: str) -> int:
    app = QApplication.instance() or QApplication([])
    OUT.mkdir(parents=True, exist_ok=True)
    language.use(spoken)
    shown = [(name, show, False) for name, show in STATES.items()]
    shown += [(f"kiosk-{name}", show, True) for name, show in KIOSK.items()]
    drawn = 0
    for look in looks:
        for size, (wide, high) in sizes.items():
            for name, show, kiosk in shown:
                commands = Still()
                kind = KioskWindow if kiosk else LaneWindow
                more = {"languages": [spoken]} if kiosk else {}
                window = kind(commands, "North gate 1", look=look, zone=states.ZONE, **more)
                window.resize(wide, high)
                window.show()
                if show is no_camera:
                    commands.frame = None
                window.view.picture.fetch()
                if not kiosk:
                    history(window)
                show(window)
                app.processEvents()
                picture = OUT / f"{name}-{look.name}-{size}-{spoken}.png"
                window.grab().save(str(picture), "PNG", 90)
                window.close()
                window.deleteLater()
                app.processEvents()
                drawn += 1
    return drawn


def main() -> None:
    quick = "--quick" in sys.argv
    looks = [theme.DARK] if quick else list(theme.THEMES.values())
    sizes = {"small": SIZES["small"]} if quick else SIZES
    codes = [code for code in sys.argv[1:] if code in language.LOCALES]
    count = sum(draw(looks, sizes, code) for code in codes or ("en", "de", "ar"))
    sys.stdout.write(f"{count} pictures in {OUT}\n")
    if "en" in (codes or ["en"]):
        for name in IN_GUIDES:
            picture = Image.open(OUT / f"{name}-dark-small-en.png").convert("RGB")
            smaller = picture.resize((640, picture.height * 640 // picture.width), Image.LANCZOS)
            smaller.quantize(160, Image.Quantize.MAXCOVERAGE).save(
                GUIDES / f"{name}.png", optimize=True
            )
        sys.stdout.write(f"{len(IN_GUIDES)} of them, small, in {GUIDES}\n")


if __name__ == "__main__":
    main()
