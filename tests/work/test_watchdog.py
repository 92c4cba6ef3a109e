"""The watchdog, over small children that die and hang, and over the real program."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from scanner.demo.samples import sample_tickets
from scanner.demo.supplier import EmbeddedSupplier
from scanner.demo.tickets import code_image
from scanner.domain.scan import Symbology
from scanner.work import watchdog
from scanner.work.watchdog import watch

READY_S = 10.0  # from a dead or frozen window to one that decides: 5 s, or a busy machine's

CHILD = """
import pathlib, sys, time
lives = pathlib.Path(sys.argv[1])
lives.write_text(lives.read_text() + "x")
beat = lambda: (sys.stdout.write("."), sys.stdout.flush())
"""


@pytest.fixture
def child(tmp_path: Path) -> Callable[[str], list[str]]:
    lives = tmp_path / "lives"
    lives.write_text("")
    return lambda body: [sys.executable, "-c", CHILD + body, str(lives)]


def lives(command: list[str]) -> int:
    return len(Path(command[-1]).read_text())


def test_a_window_closed_in_peace_stays_closed(child: Callable[[str], list[str]]) -> None:
    command = child("beat()")
    assert watch(command) == 0
    assert lives(command) == 1


@pytest.mark.parametrize("code", [1, 2, 3])
def test_what_a_new_start_would_not_mend_is_not_started_again(
    child: Callable[[str], list[str]], code: int
) -> None:
    command = child(f"sys.exit({code})")
    assert watch(command) == code
    assert lives(command) == 1


@pytest.mark.parametrize(
    "death",
    ["sys.exit(70)", "import os; os.kill(os.getpid(), 9)", "sys.exit(1)"],
    ids=["a dead worker", "killed", "an error after the start"],
)
def test_a_window_that_dies_is_started_again(
    child: Callable[[str], list[str]], expected_log: object, death: str
) -> None:
    expected_log("starts again")
    command = child(f"beat(); time.sleep(0.05)\nif len(lives.read_text()) < 2: {death}")
    assert watch(command) == 0
    assert lives(command) == 2


def test_a_window_that_hangs_is_ended_and_started_again(
    child: Callable[[str], list[str]], expected_log: object
) -> None:
    expected_log("does not answer")
    expected_log("starts again")
    command = child("beat()\nif len(lives.read_text()) < 2: time.sleep(60)")
    assert watch(command, frozen_s=0.5) == 0
    assert lives(command) == 2


def test_a_window_that_ends_in_peace_may_take_its_time(
    child: Callable[[str], list[str]],
) -> None:
    """Its threads are waited for: a camera may take seconds to be let go of."""
    command = child("beat(); sys.stdout.write('!'); sys.stdout.flush(); time.sleep(1)")
    assert watch(command, frozen_s=0.3) == 0
    assert lives(command) == 1


def test_a_computer_that_slept_is_not_a_window_that_hung(
    child: Callable[[str], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its clock went on meanwhile, an hour from each look to the next."""
    slept = iter(range(0, 10**9, 3600))
    monkeypatch.setattr(watchdog, "time", SimpleNamespace(monotonic=lambda: float(next(slept))))
    command = child("beat(); time.sleep(0.5)")
    assert watch(command) == 0
    assert lives(command) == 1


def test_one_that_never_gets_ready_is_ended_too(
    child: Callable[[str], list[str]], expected_log: object
) -> None:
    expected_log("does not answer")
    expected_log("starts again")
    command = child("if len(lives.read_text()) < 2: time.sleep(60)")
    assert watch(command, starts_s=0.5) == 0


class Watched:
    """The real program under a watchdog that is less patient, in processes of their own."""

    DRIVER = (
        "import logging, sys\n"
        "from scanner.work.watchdog import watch\n"
        "logging.basicConfig(level=logging.INFO, stream=sys.stdout, format='%(message)s')\n"
        "sys.exit(watch(sys.argv[1:], frozen_s=2.0))\n"
    )

    def __init__(self, profile: Path, camera: Path) -> None:
        self.profile = profile
        run = [sys.executable, "-m", "scanner", "run", "--kiosk", "--watched"]
        self.process = subprocess.Popen(
            [sys.executable, "-c", self.DRIVER, *run, "--camera", str(camera)],
            env={**os.environ, "GATE_SCANNER_PROFILE": str(profile)},
            stdout=subprocess.PIPE,
            text=True,
        )

    def until(self, said: str) -> str:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if re.search(said, line):
                return line
        raise AssertionError(f"ended before it said {said}")

    def child(self) -> int:
        own = self.process.pid
        return int(Path(f"/proc/{own}/task/{own}/children").read_text().split()[0])

    def answers(self) -> list[tuple[str, str]]:
        """Verdict and reason of every scan that was answered, in order. An intention is no answer:
        killed between the two, the program rightly lets the same ticket in once more."""
        with closing(sqlite3.connect(self.profile / "journal.db")) as journal:
            return journal.execute(
                "select verdict, json_extract(body, '$.reason') from journal"
                " where verdict is not null and kind <> 'INTENT' order by seq"
            ).fetchall()

    def wait_for_answers(self, count: int) -> list[tuple[str, str]]:
        end = time.monotonic() + 20
        while len(self.answers()) < count:
            assert time.monotonic() < end, self.answers()
            time.sleep(0.05)
        return self.answers()


@pytest.fixture
def watched(profile: Path, tmp_path: Path) -> Iterator[Watched]:
    with EmbeddedSupplier() as supplier:
        ticket = next(t for t in sample_tickets(supplier.venue) if t.verdict == "ADMIT")
        picture = code_image(ticket.code, Symbology(ticket.symbology), 6)
        (tmp_path / "film").mkdir()
        for number in range(40):
            picture.convert("RGB").save(tmp_path / "film" / f"{number:02}.png")
        key = next(iter(supplier.keys.values()))
        (profile / "config.toml").write_text(
            f'[lane]\nid = "k"\n[[connection]]\nid = "castle"\n'
            f'base_url = "{supplier.base_url}"\napi_key = "{key}"\n'
        )
        running = Watched(profile, tmp_path / "film")
        yield running
        running.process.send_signal(signal.SIGTERM)
        try:
            running.process.wait(15)
        finally:
            running.process.kill()
            running.process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is stopped by a signal there")
def test_killed_and_frozen_the_program_is_back_and_told_to_end_it_ends(watched: Watched) -> None:
    """A frozen process stands for a frozen window: neither beats."""
    watched.until("ready after")
    first = watched.wait_for_answers(1)
    assert first[0][0] == "ADMIT"

    began = time.monotonic()
    os.kill(watched.child(), signal.SIGKILL)
    watched.until("ready after")
    assert time.monotonic() - began < READY_S
    # The same ticket is still held up: the journal remembers it over the crash.
    again = watched.wait_for_answers(len(first) + 1)
    assert ("REFUSE", "ALREADY_USED") in again

    os.kill(watched.child(), signal.SIGSTOP)
    watched.until("does not answer")
    began = time.monotonic()
    watched.until("ready after")
    assert time.monotonic() - began < READY_S
    verified = subprocess.run(
        [sys.executable, "-m", "scanner", "journal", "verify"],
        env={**os.environ, "GATE_SCANNER_PROFILE": str(watched.profile)},
        capture_output=True,
        timeout=30,
    )
    assert verified.returncode == 0

    child = watched.child()
    watched.process.send_signal(signal.SIGTERM)
    assert watched.process.wait(15) == 0
    assert not Path(f"/proc/{child}").exists()
