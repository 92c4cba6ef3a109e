"""The eye at 1280x720 and 30 frames a second from a file at real-time pace, with no code in view:
processor use of the whole process, frames passed over, latency; then memory at full speed.

    python tests/benchmarks/bench_eye.py          BENCH_SECONDS=20 BENCH_MINUTES=0.5

BENCH_MINUTES=30 gives the long run.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

from scanner.adapters.decoder import Cascade
from scanner.adapters.opencv import cv2
from scanner.demo.scene import Conditions, Scene, Visit
from scanner.demo.tickets import PrintedTicket
from scanner.domain.certainty import Certainty
from scanner.domain.presence import Presence
from scanner.work.eye import Eye
from scanner.work.sight import CameraState, Sight

SECONDS = float(os.environ.get("BENCH_SECONDS", "20"))
MINUTES = float(os.environ.get("BENCH_MINUTES", "0.5"))


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hall.avi"
        for name, walkers in (("an empty hall", 0), ("people passing", 1)):
            _film(path, SECONDS, walkers)
            _at_pace(path, name)
    _memory(MINUTES)
    return 0


def _film(path: Path, seconds: float, walkers: int) -> None:
    scene = Scene([], seed=3)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, (1280, 720))
    for number in range(int(seconds * 30)):
        frame = scene.frame(number)
        for walker in range(walkers):
            left = (number * 9 + walker * 700) % 1600 - 300
            cv2.rectangle(frame, (left, 150), (left + 220, 720), (60, 70, 90), -1)
            cv2.circle(frame, (left + 110, 110), 70, (120, 140, 190), -1)
        writer.write(frame)
    writer.release()


def _at_pace(path: Path, name: str) -> None:
    ended = threading.Event()

    def hear(message: object) -> None:
        if isinstance(message, CameraState) and message.sight is Sight.ENDED:
            ended.set()

    eye = Eye(path, lambda _: True, hear)
    ages: list[float] = []
    times: list[float] = []
    began, used = time.monotonic(), time.process_time()
    eye.start()
    last = 0
    while not ended.wait(0.004):
        picture = eye.latest()
        if picture is not None and picture.frame.number != last:
            last = picture.frame.number
            ages.append((time.monotonic() - picture.frame.at) * 1000)
            times.append(picture.reading.ms)
    spent, used = time.monotonic() - began, time.process_time() - used
    counts = eye.counts
    eye.stop()
    print(
        f"{name}: {spent:.1f} s, {counts.read} frames read, {counts.passed_over} passed over; "
        f"{100 * used / spent:.0f} % of one core for the whole process; "
        f"decoding ms median {np.median(times):.1f}, p95 {np.percentile(times, 95):.1f}; "
        f"grabbed to read (looked at every 4 ms) p95 {np.percentile(ages, 95):.0f} ms"
    )


def _memory(minutes: float) -> None:
    tickets = [Visit(PrintedTicket(f"T-{n}"), Conditions(tilt=20, blur=1)) for n in range(8)]
    scene = Scene(tickets, seed=5)
    frames = [scene.frame(n) for n in range(0, scene.frames, 6)]
    cascade, certainty, presence = Cascade(), Certainty(), Presence()
    until = time.monotonic() + 60 * minutes
    marks: list[tuple[int, float]] = []
    number = 0
    while time.monotonic() < until:
        frame = frames[number % len(frames)]
        judged = certainty.judge(cascade.read(frame).codes, number / 30, (640, 360))
        presence.look((c.text for c in judged.in_view), number / 30)
        if judged.sure is not None:
            presence.taken(judged.sure.text, number / 30)
        number += 1
        if number % 500 == 0:
            marks.append((number, _resident_mb()))
    early = marks[min(1, len(marks) - 1)]
    print(
        f"memory: {number} frames in {minutes:g} min at full speed: {early[1]:.1f} MB after "
        f"{early[0]}, {marks[-1][1]:.1f} MB at the end, most {max(m for _, m in marks):.1f} MB"
    )


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    sys.exit(main())
