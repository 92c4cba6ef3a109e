"""The eye on real frames: one scan for one showing, states in words, never a dead thread."""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from scanner.adapters.camera import Camera, CameraError
from scanner.adapters.camera.frame import Image
from scanner.adapters.camera.sources import OPEN_TIMEOUT_MS
from scanner.demo.scene import Scene, SceneSource, Visit
from scanner.demo.stream import Stream
from scanner.demo.tickets import PrintedTicket
from scanner.domain.hint import HintKind
from scanner.domain.scan import Origin, Scan, Symbology
from scanner.work.eye import RETRY_S, Eye
from scanner.work.sight import CameraScore, CameraState, EyeFault, Hint, Sight
from tests.conftest import ExpectedLog

PATIENCE = 10.0


class Heard:
    """Collects what the eye says, for a test to wait on."""

    def __init__(self) -> None:
        self.messages: queue.Queue[object] = queue.Queue()

    def __call__(self, message: object) -> None:
        self.messages.put(message)

    def until(self, wanted: Callable[[object], bool]) -> object:
        while True:
            message = self.messages.get(timeout=PATIENCE)
            if wanted(message):
                return message

    def sight(self, sight: Sight) -> CameraState:
        found = self.until(lambda m: isinstance(m, CameraState) and m.sight is sight)
        assert isinstance(found, CameraState)
        return found


class Lane:
    """A mailbox that may be busy."""

    def __init__(self, busy: int = 0) -> None:
        self.scans: queue.Queue[Scan] = queue.Queue()
        self.refused = 0
        self._busy = busy

    def offer(self, scan: Scan) -> bool:
        if self.refused < self._busy:
            self.refused += 1
            return False
        self.scans.put(scan)
        return True

    def codes(self) -> list[str]:
        return [self.scans.get_nowait().code for _ in range(self.scans.qsize())]


class Played:
    """Given pictures at a given pace, as a live or recorded source."""

    size = (640, 360)
    fps = 100.0

    def __init__(self, pictures: Iterator[Image], *, live: bool = False) -> None:
        self.live = live
        self._pictures = pictures

    def __iter__(self) -> Iterator[Image]:
        for picture in self._pictures:
            threading.Event().wait(0.005)
            yield picture

    def close(self) -> None:
        pass


def visit(text: str, **times: float) -> Visit:
    quick = {"approach_s": 0.1, "hold_s": 0.4, "leave_s": 0.1, "pause_s": 0.1}
    return Visit(PrintedTicket(text), **(quick | times))  # type: ignore[arg-type]


def ticket_picture(text: str = "A") -> Image:
    scene = Scene([visit(text, hold_s=60)], size=(640, 360))
    return scene.frame(30)


def room(number: int) -> Image:
    return Scene([], seed=number, size=(640, 360)).frame(number)


def scene_camera(*visits: Visit) -> Callable[[], Camera]:
    return lambda: Camera(SceneSource(Scene(visits, size=(640, 360), fps=25)))


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def running() -> Iterator[Callable[[Eye], Eye]]:
    eyes: list[Eye] = []

    def run(eye: Eye) -> Eye:
        eyes.append(eye)
        eye.start()
        return eye

    yield run
    for eye in eyes:
        eye.stop()


Run = Callable[[Eye], Eye]


def test_each_ticket_shown_is_one_scan(heard: Heard, running: Run) -> None:
    lane = Lane()
    running(Eye(scene_camera(visit("A"), visit("B")), lane.offer, heard))
    heard.sight(Sight.OK)
    assert "no more pictures" in heard.sight(Sight.ENDED).sentence
    assert lane.codes() == ["A", "B"]


def test_how_sharp_a_ticket_stood_is_told(heard: Heard, running: Run) -> None:
    running(Eye(scene_camera(visit("A")), Lane().offer, heard))
    score = heard.until(lambda message: isinstance(message, CameraScore))
    assert isinstance(score, CameraScore)
    assert 10 < score.sharp <= 100


def test_a_scan_says_where_it_came_from(heard: Heard, running: Run) -> None:
    lane = Lane()
    running(Eye(scene_camera(visit("A")), lane.offer, heard, new_id=lambda: "scan-1"))
    scan = lane.scans.get(timeout=PATIENCE)
    assert (scan.id, scan.origin, scan.symbology) == ("scan-1", Origin.CAMERA, Symbology.QRCODE)
    assert scan.at.tzinfo is not None
    assert scan.seen is not None


def test_a_ticket_shown_again_after_it_left_is_a_new_scan(heard: Heard, running: Run) -> None:
    lane = Lane()
    away = visit("A", pause_s=0.6)
    running(Eye(scene_camera(away, away), lane.offer, heard, gone_after_s=0.4))
    heard.sight(Sight.ENDED)
    assert lane.codes() == ["A", "A"]


def test_a_busy_lane_is_asked_again_while_the_code_stays(heard: Heard, running: Run) -> None:
    lane = Lane(busy=3)
    running(Eye(scene_camera(visit("A")), lane.offer, heard))
    heard.sight(Sight.ENDED)
    assert lane.refused == 3
    assert lane.codes() == ["A"]


def test_the_newest_picture_waits_for_the_window(heard: Heard, running: Run) -> None:
    lane = Lane()
    eye = running(Eye(scene_camera(visit("A", hold_s=30)), lane.offer, heard))
    lane.scans.get(timeout=PATIENCE)
    picture = eye.latest()
    assert picture is not None
    assert [code.text for code in picture.reading.codes] == ["A"]
    assert eye.counts.read > 0


def test_two_tickets_at_once_give_none_and_a_hint(heard: Heard, running: Run) -> None:
    both = np.hstack([ticket_picture("A"), ticket_picture("B")])
    lane = Lane()
    running(Eye(lambda: Camera(Played(itertools.repeat(both))), lane.offer, heard))
    hint = heard.until(lambda m: isinstance(m, Hint))
    assert isinstance(hint, Hint)
    assert hint.kind is HintKind.ONE_AT_A_TIME
    assert lane.codes() == []


def test_a_covered_lens_is_said_and_taken_back(heard: Heard, running: Run) -> None:
    black = np.zeros((360, 640, 3), dtype=np.uint8)
    covered = threading.Event()
    pictures = (black if covered.is_set() else room(n % 9) for n in itertools.count())
    now = itertools.count()
    eye = Eye(
        lambda: Camera(Played(pictures, live=True), clock=lambda: next(now) / 10),
        Lane().offer,
        heard,
    )
    running(eye)
    heard.sight(Sight.OK)
    covered.set()
    assert "black" in heard.sight(Sight.BLACK).sentence
    covered.clear()
    heard.sight(Sight.OK)


def test_a_picture_that_stands_still_is_said(heard: Heard, running: Run) -> None:
    still = room(1)
    now = itertools.count()
    running(
        Eye(
            lambda: Camera(
                Played(itertools.repeat(still), live=True), clock=lambda: next(now) / 10
            ),
            Lane().offer,
            heard,
        )
    )
    assert "stands still" in heard.sight(Sight.FROZEN).sentence


def test_a_camera_that_stands_still_is_opened_again_and_again_less_and_less_often(
    heard: Heard, running: Run
) -> None:
    still, now = room(1), itertools.count()
    opened: queue.Queue[float] = queue.Queue()

    def open_again() -> Camera:
        tenths = next(now)
        opened.put(tenths / 10)
        pictures = itertools.repeat(still) if opened.qsize() < 4 else map(room, itertools.count())
        return Camera(Played(pictures, live=True), clock=lambda: next(now) / 10)

    running(Eye(open_again, Lane().offer, heard, retry_s=0.001))
    heard.sight(Sight.FROZEN)
    heard.sight(Sight.OK)
    first, second, third, fourth = (opened.get(timeout=PATIENCE) for _ in range(4))
    assert second - first < third - second < fourth - third
    assert heard.messages.empty()  # nothing was called well in between


def test_a_camera_is_back_with_the_first_attempt_and_attempts_are_frequent(
    heard: Heard, running: Run
) -> None:
    attempts, plugged = itertools.count(), threading.Event()
    failed: queue.Queue[int] = queue.Queue()

    def open_device() -> Camera:
        attempt = next(attempts)
        if not plugged.is_set():
            failed.put(attempt)
            raise CameraError("It is not there.")
        return Camera(Played(map(room, itertools.count()), live=True))

    running(Eye(open_device, Lane().offer, heard, retry_s=0.01))
    heard.sight(Sight.UNPLUGGED)
    last = max(failed.get(timeout=PATIENCE) for _ in range(5))
    plugged.set()
    heard.sight(Sight.OK)
    behind = [failed.get_nowait() for _ in range(failed.qsize())]
    assert next(attempts) - 1 == max([last, *behind]) + 1
    assert RETRY_S + OPEN_TIMEOUT_MS / 1000 < 5


def test_an_unplugged_camera_is_said_and_comes_back(heard: Heard, running: Run) -> None:
    rooms = [room(n) for n in range(5)]
    stream = Stream(lambda: itertools.cycle(rooms))
    try:
        eye = running(Eye(stream.url, Lane().offer, heard, retry_s=0.05))
        heard.sight(Sight.OK)
        stream.unplug()
        assert heard.sight(Sight.UNPLUGGED).sentence.endswith(".")
        assert eye.latest() is None
        stream.plug()
        heard.sight(Sight.OK)
    finally:
        stream.unplug()


def test_a_camera_that_was_never_there_is_said(heard: Heard, running: Run) -> None:
    running(Eye("/no/such/camera", Lane().offer, heard, retry_s=0.05))
    assert "/no/such/camera" in heard.sight(Sight.UNPLUGGED).sentence


def test_an_unexpected_error_is_a_fault_and_the_eye_goes_on(
    heard: Heard, running: Run, expected_log: ExpectedLog
) -> None:
    expected_log("The eye stumbled")
    scans: queue.Queue[str] = queue.Queue()
    broken = threading.Event()

    def offer(scan: Scan) -> bool:
        if not broken.is_set():
            broken.set()
            raise ZeroDivisionError
        scans.put(scan.code)
        return True

    picture = ticket_picture("A")
    running(Eye(lambda: Camera(Played(itertools.repeat(picture))), offer, heard, retry_s=0.01))
    fault = heard.until(lambda m: isinstance(m, EyeFault))
    assert isinstance(fault, EyeFault)
    assert "ZeroDivisionError" in fault.sentence
    heard.sight(Sight.OK)
    assert scans.get(timeout=PATIENCE) == "A"
