"""The desk as a program: it opens beside whatever else there is, and ends in order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

CONFIG = """
[lane]
id = "north-1"
[[connection]]
id = "castle"
base_url = "http://127.0.0.1:9/octo"
"""


def test_the_desk_opens_without_a_key_and_ends_when_it_is_told(profile: Path) -> None:
    (profile / "config.toml").write_text(CONFIG, encoding="utf-8")
    started = subprocess.Popen(
        [sys.executable, "-m", "scanner", "--verbose", "desk", "--page", "numbers"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert started.stderr is not None and started.stdout is not None
    with started.stdout, started.stderr:
        said = []
        for line in started.stderr:
            said.append(line)
            if "the desk is open" in line:
                break
        else:
            raise AssertionError("".join(said))
        started.send_signal(signal.SIGTERM)
        said += started.stderr.readlines()
    # Windows knows no asking: there it is ended, with 1.
    assert started.wait(20) == (1 if sys.platform == "win32" else 0)
    assert not [line for line in said if "Traceback" in line]
