"""A turnstile that is opened once by hand is shut again, come what may."""

from __future__ import annotations

import subprocess
import sys

BOARD = """
import threading
from scanner.settings import TurnstileSettings
from scanner.work.setup import pulse

class Board:
    def put(self, channel, on, seconds=None):
        print("open" if on else "shut", flush=True)
        if on:
            opened.set()
    def close(self):
        print("let go", flush=True)

opened = threading.Event()
pulse.open_relay = lambda settings: Board()
board = TurnstileSettings(driver="serial-relay", port="COM1")
threading.Thread(target=pulse.open_once, args=(board,), daemon=True).start()
opened.wait(10)
"""


def test_a_program_that_ends_in_mid_pulse_shuts_the_arm_first() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BOARD], capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout.split("\n") == ["shut", "open", "shut", "let go", ""]
    assert done.stderr == ""
