"""Starts the window as a child and starts it again when it hangs or ends by a fault. It knows
nothing of lanes; what was decided is on disk, and the child reads it there."""

from __future__ import annotations

import logging
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from types import FrameType
from typing import IO

from scanner.adapters import systemd

log = logging.getLogger(__name__)

BEAT = "."
LAST = "!"  # it ends in peace: no beat comes any more, but its threads are waited for
LOOK_S = 0.1
FROZEN_S = 3.0  # without a beat, once there was one; five beats a second are expected
STARTS_S = 60.0  # until the first beat; a large journal is looked through
CALM_S = 10.0  # a child that lived so long did not die of its start
LONGEST_REST_S = 30.0
ENDS_S = 5.0  # for a child that was asked to end
PEACE_S = 60.0  # for one that said so itself; each of its threads may take 5


def this_program(argv: Sequence[str]) -> list[str]:
    """How to start what runs now once more."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *argv[1:]]
    return [sys.executable, "-m", "scanner", *argv[1:]]


def watch(command: Sequence[str], frozen_s: float = FROZEN_S, starts_s: float = STARTS_S) -> int:
    """Keep the command running until it ends by itself in peace; returns its exit code.

    A code of 1 to 3 before its first beat is a sentence that it has said, and nothing that a new
    start would mend.
    """
    stopping = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        stopping.set()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    rest = 0.0
    systemd.tell(systemd.READY)
    try:
        while True:
            began = time.monotonic()
            code, lived = _one_life(command, stopping, frozen_s, starts_s)
            if stopping.is_set() or code == 0 or (code in (1, 2, 3) and not lived):
                return code
            calm = lived and time.monotonic() - began > CALM_S
            # The first new start is at once: visitors are waiting.
            log.error("The window ended (%s); it starts again in %.0f s", code, rest)
            if stopping.wait(rest):
                return code
            rest = 0.0 if calm else min(LONGEST_REST_S, max(1.0, rest * 2))
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _one_life(
    command: Sequence[str], stopping: threading.Event, frozen_s: float, starts_s: float
) -> tuple[int, bool]:
    """The exit code of one child, and whether its heart ever beat."""
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
    assert child.stdout is not None
    beats: queue.SimpleQueue[str] = queue.SimpleQueue()
    listener = threading.Thread(target=_listen, args=(child.stdout, beats), daemon=True)
    listener.start()
    lived, began, patience = False, time.monotonic(), starts_s
    # Counted in looks: while a computer sleeps, or stalls as a whole, nobody can beat.
    silent = 0.0
    try:
        while not stopping.is_set() and child.poll() is None:
            systemd.tell(systemd.ALIVE)  # of this watchdog; the child it looks after itself
            try:
                said = beats.get(timeout=LOOK_S)
                if not said:
                    break  # its stdout was closed: it ends, or has ended
                silent, patience = 0.0, PEACE_S if said == LAST else frozen_s
                if not lived:
                    lived = True
                    log.info("The window is ready after %.1f s", time.monotonic() - began)
            except queue.Empty:
                silent += LOOK_S
                if silent > patience:
                    log.error("The window does not answer; it is ended")
                    child.kill()
                    break
        if stopping.is_set():
            child.terminate()
        return _end(child), lived
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()
        # What the child itself has started may still hold its stdout open.
        listener.join(1.0)


def _end(child: subprocess.Popen[bytes]) -> int:
    try:
        return child.wait(ENDS_S)
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait()


def _listen(stdout: IO[bytes], beats: queue.SimpleQueue[str]) -> None:
    with stdout:
        while said := stdout.read(1):
            beats.put(said.decode(errors="replace"))
    beats.put("")
