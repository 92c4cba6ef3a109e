"""A real X server with a window manager, and a real program in it, for tests of what no offscreen
platform has: other windows, the window manager's keys, and a person at the keyboard."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = (1024, 768)


def wait_for(true: Callable[[], bool], what: str, timeout: float = 15.0) -> None:
    end = time.monotonic() + timeout
    while not true():
        assert time.monotonic() < end, f"not in {timeout:.0f} s: {what}"
        time.sleep(0.02)


class Display:
    """What a person can do at one screen."""

    def __init__(self, name: str) -> None:
        self.env = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        # No bus: what inhibits the screen saver must cope, and nothing is started by it.
        self.env["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"

    def do(self, *words: str) -> str:
        """One `xdotool` command; its answer."""
        done = subprocess.run(
            ["xdotool", *words], env=self.env, capture_output=True, text=True, timeout=20
        )
        return done.stdout.strip()

    def type(self, text: str, delay_ms: int) -> None:
        """The text, and Enter."""
        self.do("type", "--delay", str(delay_ms), "--args", "1", text, "key", "Return")

    def windows(self, pid: int) -> list[str]:
        return self.do("search", "--onlyvisible", "--pid", str(pid)).split()

    def in_front(self, window: str) -> bool:
        """Whether it has the keyboard, and the window manager too takes it for the active one."""
        return self.do("getwindowfocus") == window == self.do("getactivewindow")

    def holds_all(self, window: str) -> bool:
        """Whether it fills the screen and has the keyboard, and the window manager too takes it
        for the active one."""
        whole = [f"WINDOW={window}", "X=0", "Y=0", f"WIDTH={SIZE[0]}", f"HEIGHT={SIZE[1]}"]
        shape = ("getwindowgeometry", "--shell")
        said = self.do("getwindowfocus", *shape, "getactivewindow", *shape).split()
        return [word for word in said if not word.startswith("SCREEN")] == whole * 2


@contextmanager
def x_server() -> Iterator[Display]:
    """Xvfb and openbox, on a number that is free."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-noreset"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    manager = None
    try:
        with os.fdopen(read) as said:
            display = Display(f":{said.readline().strip()}")
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"], env=display.env, stderr=subprocess.DEVNULL
        )
        wait_for(lambda: display.do("get_num_desktops").isdecimal(), "a window manager")
        yield display
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait(10)


def program(*words: str) -> list[str]:
    return [sys.executable, "-m", "scanner", *words]


def profile_for(folder: Path, supplier_url: str, key: str, mode: str = "kiosk") -> None:
    """A profile of one lane that knows one supplier."""
    folder.mkdir(exist_ok=True)
    (folder / "config.toml").write_text(
        f'[lane]\nid = "k"\nname = "Kiosk 1"\nmode = "{mode}"\n[[connection]]\nid = "castle"\n'
        f'base_url = "{supplier_url}"\napi_key = "{key}"\n'
    )
