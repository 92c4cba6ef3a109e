"""Ways out of the kiosk, tried on the real program in a real X server under a window manager, with
real keys and a real mouse. None may work but a supervisor's PIN.

What no program can lock is not tried here, because it is not held: Ctrl-Alt-Del and the Windows
key on Windows, the keys of a Wayland compositor, switching virtual consoles (Ctrl-Alt-F2), pulling
the plug. The operating system's own kiosk mode locks those.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from scanner.adapters.operators import Operators, Role
from scanner.demo.samples import sample_tickets
from scanner.demo.supplier import EmbeddedSupplier
from tests.ui.xserver import Display, profile_for, program, wait_for, x_server

PIN = "4711"
STAYS_S = 0.3  # longer than the guard's pause between two looks
BACK_S = 10.0

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "openbox", "xdotool"))),
    reason="needs Xvfb, openbox and xdotool: make setup installs them",
)


@dataclass(slots=True)
class Kiosk:
    """The running program. `held` is whether it fills the screen and has the keyboard."""

    display: Display
    profile: Path
    supplier: EmbeddedSupplier
    process: subprocess.Popen[bytes]
    window: str = ""
    others: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def held(self) -> bool:
        assert self.process.poll() is None, "the program ended"
        return self.display.holds_all(self.window)

    def expect_held(self, what: str) -> None:
        """In front soon, and still there when everybody concerned has had another turn."""
        end = time.monotonic() + BACK_S
        while not self._stays():
            assert time.monotonic() < end, f"not in front after {what}"
            time.sleep(0.02)

    def _stays(self) -> bool:
        since = time.monotonic()
        while self.held():
            if time.monotonic() - since > STAYS_S:
                return True
            time.sleep(0.02)
        return False


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    profile = tmp_path_factory.mktemp("kiosk")
    Operators(profile).put("Grace", Role.SUPERVISOR, PIN)
    with EmbeddedSupplier() as supplier, x_server() as display:
        display.env |= {"GATE_SCANNER_PROFILE": str(profile)}
        profile_for(profile, supplier.base_url, next(iter(supplier.keys.values())))
        process = subprocess.Popen(
            program("run", "--kiosk", "--watched", "--camera", "none"),
            env=display.env,
            stdout=subprocess.PIPE,
        )
        running = Kiosk(display, profile, supplier, process)
        try:
            assert process.stdout is not None
            assert process.stdout.read(1) == b"."
            wait_for(lambda: len(display.windows(process.pid)) == 1, "its window")
            (running.window,) = display.windows(process.pid)
            running.expect_held("the start")
            yield running
        finally:
            for one in (*running.others, process):
                one.kill()
                one.communicate()


KEYS = (
    *("alt+F4", "alt+Tab", "alt+Escape", "alt+space", "alt+F10", "alt+F2", "alt+F9"),
    *("super", "super+d", "super+e", "super+Tab", "super+Down", "super+l"),
    *("ctrl+alt+Right", "ctrl+alt+Left", "ctrl+alt+d", "ctrl+alt+t", "ctrl+alt+BackSpace"),
    *("ctrl+q", "ctrl+w", "ctrl+c", "ctrl+o", "ctrl+s", "ctrl+p", "ctrl+n", "ctrl+Escape"),
    *("Escape", "F1", "F2", "F4", "F5", "F10", "F11", "F12", "Menu", "shift+F10", "Print"),
    *("Return", "Tab", "space", "BackSpace", "ctrl+shift+F11", "ctrl+F12"),
)


def test_no_key_leads_out(kiosk: Kiosk) -> None:
    """Each by itself, then all without a pause."""
    for key in KEYS:
        kiosk.display.do("key", key)
        wait_for(kiosk.held, f"in front after {key}")
    kiosk.expect_held(KEYS[-1])
    kiosk.display.do("key", *KEYS)
    kiosk.expect_held("all keys")
    assert kiosk.display.do("get_desktop") == "0"


MOUSE = (
    "mousemove 500 400 click 3",
    "mousemove 500 400 click 3 key Down Down Return",
    "mousemove 500 400 click 2",
    "mousemove 500 400 click --repeat 3 --delay 40 1",
    "mousemove 5 5 click 1 mousemove 1020 5 click 1 mousemove 5 760 click 1",
    "mousemove 500 400 mousedown 1 mousemove 20 700 mouseup 1",
    "keydown alt mousemove 500 400 mousedown 1 mousemove 700 600 mouseup 1 keyup alt",
    "keydown alt mousemove 500 400 mousedown 3 mousemove 700 600 mouseup 3 keyup alt",
    "mousemove 500 400 click 8 click 9 click 4 click 5",
    "mousemove 0 0 click 1 mousemove 1023 767 click 1",
)


def test_no_button_of_the_mouse_leads_out(kiosk: Kiosk) -> None:
    for act in MOUSE:
        kiosk.display.do(*act.split())
        wait_for(kiosk.held, f"in front after {act}")
    kiosk.expect_held(MOUSE[-1])


MANAGER = (
    "windowquit {}",
    "windowminimize {}",
    "windowlower {}",
    "windowunmap {}",
    "windowmove {} 200 200",
    "windowsize {} 300 300",
    "windowstate --remove FULLSCREEN {}",
    "windowstate --add HIDDEN {}",
    "windowstate --add BELOW {}",
    "set_desktop_for_window {} 1",
    "set_desktop 1",
)


def test_whatever_a_window_manager_is_told_it_comes_back(kiosk: Kiosk) -> None:
    for act in MANAGER:
        kiosk.display.do(*act.format(kiosk.window).split())
        kiosk.expect_held(act)


OTHER = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("another program")
label.showFullScreen()
def to_the_front():
    label.raise_()
    label.activateWindow()
again = QTimer()
again.timeout.connect(to_the_front)
again.start(100)
QTimer.singleShot(1_500, again.stop)
QTimer.singleShot(2_000, lambda: print(flush=True))
app.exec()
"""


def test_another_program_does_not_stay_in_front(kiosk: Kiosk) -> None:
    """However often it puts itself there: what counts is who is there in the end."""
    other = subprocess.Popen(
        [sys.executable, "-c", OTHER], env=kiosk.display.env, stdout=subprocess.PIPE
    )
    kiosk.others.append(other)
    assert other.stdout is not None
    assert other.stdout.readline() == b"\n"
    assert kiosk.display.windows(other.pid) != []
    kiosk.expect_held("another program came")
    other.kill()
    other.wait()
    kiosk.expect_held("another program went")


def test_a_second_start_is_refused_in_a_sentence(kiosk: Kiosk) -> None:
    """Through the watchdog, which must not try again for ever."""
    done = subprocess.run(
        program("run", "--kiosk", "--camera", "none"),
        env=kiosk.display.env,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert done.returncode == 1
    assert done.stderr == "Error: This lane's window is open already: close that one first.\n"
    kiosk.expect_held("a second start")


def test_a_hand_scanner_is_read_and_presses_nothing(kiosk: Kiosk) -> None:
    tickets = sample_tickets(kiosk.supplier.venue)
    code = min((t.code for t in tickets if t.verdict == "ADMIT"), key=len)

    kiosk.display.type(code, delay_ms=0)

    def asked() -> bool:
        with closing(sqlite3.connect(kiosk.profile / "journal.db")) as journal:
            return journal.execute("select 1 from journal").fetchone() is not None

    wait_for(asked, "the scan in the journal")
    kiosk.expect_held("a scan")


def test_only_a_supervisor_leaves_and_the_journal_says_who(kiosk: Kiosk) -> None:
    display = kiosk.display
    display.do("key", "ctrl+shift+F12")
    display.type("0000", delay_ms=60)
    kiosk.expect_held("a wrong PIN")
    display.do("key", "Escape")

    # The other way in: the screen's corner, held. What is typed before the keypad comes is lost.
    display.do("mousemove", "20", "20", "mousedown", "1")

    def left() -> bool:
        display.type(PIN, delay_ms=60)
        with suppress(subprocess.TimeoutExpired):
            kiosk.process.wait(1.0)
        return kiosk.process.returncode is not None

    try:
        wait_for(left, "the supervisor is out")
    finally:
        display.do("mouseup", "1")
    assert kiosk.process.returncode == 0
    said = subprocess.run(
        program("journal", "export", "--format", "jsonl"),
        env={**os.environ, **display.env},
        capture_output=True,
        text=True,
        timeout=30,
    ).stdout
    rows = [json.loads(line) for line in said.splitlines()]
    assert [row["by"] for row in rows if row["kind"] == "KIOSK_EXIT"] == ["Grace"]
