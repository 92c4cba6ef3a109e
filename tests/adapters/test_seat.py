"""One courier for a profile."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from scanner.adapters.seat import Seat

_DIE_SEATED = """
import os, sys
from pathlib import Path
from scanner.adapters.seat import Seat
print(Seat(Path(sys.argv[1])).take(), flush=True)
sys.stdin.readline()
os._exit(1)
"""


def test_one_at_a_time_has_the_seat(tmp_path: Path) -> None:
    one, other = Seat(tmp_path), Seat(tmp_path)
    assert one.take()
    assert not other.take()
    one.leave()
    assert other.take()
    other.leave()


def test_a_program_that_dies_gives_its_seat_back(tmp_path: Path) -> None:
    died = subprocess.Popen(
        [sys.executable, "-c", _DIE_SEATED, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert died.stdout is not None and died.stdin is not None
    with died.stdin, died.stdout:
        assert died.stdout.readline() == "True\n"
        seat = Seat(tmp_path)
        assert not seat.take()
        died.stdin.write("\n")
        died.stdin.flush()
        died.wait(10)
    assert seat.take()
    seat.leave()
