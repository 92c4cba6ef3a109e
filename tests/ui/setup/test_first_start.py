"""`run` without a configuration: the set-up where somebody can see it, else a sentence, exit 3."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from scanner.commands import wizard
from tests.ui.xserver import program, wait_for, x_server


@pytest.mark.parametrize(
    ("environ", "there", "opens"),
    [
        ({"DISPLAY": ":0"}, False, True),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "wayland"}, False, True),
        ({"DISPLAY": ":0"}, True, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False, False),
        ({}, False, False),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_the_set_up_opens_where_it_can_be_seen_and_is_needed(
    environ: dict[str, str], there: bool, opens: bool, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    if there:
        (tmp_path / "config.toml").symlink_to("gone")
    assert wizard.wanted(tmp_path) is opens


def test_without_a_screen_it_is_a_sentence_and_exit_3(profile: Path) -> None:
    done = subprocess.run(program("run"), capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 3
    assert "config init" in done.stderr and "Traceback" not in done.stderr
    assert not (profile / "setup.json").exists()


@pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "openbox", "xdotool"))), reason="no X server here"
)
def test_on_a_screen_it_is_a_window_that_may_be_left(profile: Path) -> None:
    with x_server() as display:
        running = subprocess.Popen(
            program("run"), env=display.env, stderr=subprocess.PIPE, text=True
        )
        try:
            found = ["search", "--onlyvisible", "--name", "^Set up this lane$"]
            wait_for(lambda: bool(display.do(*found)), "the set-up's window", 60)
            (window,) = display.do(*found).split()
            wait_for(lambda: display.in_front(window), "the keyboard")
            display.do("key", "alt+Right")
            wait_for((profile / "setup.json").exists, "the next step")
            second = subprocess.run(
                program("setup"), env=display.env, capture_output=True, text=True, timeout=60
            )
            assert second.returncode == 1 and "open already" in second.stderr
            display.do("key", "alt+F4")
            _, said = running.communicate(timeout=30)
        finally:
            running.kill()
            running.wait(10)
    assert running.returncode == 3 and "config init" in said
    assert not (profile / "config.toml").exists()


_STARTS = """
import sys
from pathlib import Path
from scanner.commands import wizard
window = "import sys; print('the window is open', flush=True); sys.stdin.read()"
wizard.this_program = lambda _: [sys.executable, "-c", window]
wizard.first_start(Path(sys.argv[1]), False)
print("a lane opens", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is told to end there")
def test_a_program_that_is_told_to_end_during_its_set_up_opens_no_lane(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _STARTS, str(tmp_path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "the window is open\n"
        running.terminate()
        assert running.stdout.read() == ""
        assert running.wait(30) == -signal.SIGTERM
