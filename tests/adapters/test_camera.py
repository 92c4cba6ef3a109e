"""The camera adapter on real files, folders and an MJPEG stream that is unplugged and stalled."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from scanner.adapters.camera import (
    Camera,
    CameraEnded,
    CameraError,
    Frame,
    Wish,
    open_camera,
    pictures_in,
)
from scanner.adapters.camera.frame import Image
from scanner.adapters.camera.recorded import Pictures, VideoFile
from scanner.adapters.camera.scores import Health, measure
from scanner.adapters.opencv import cv2
from scanner.demo.stream import Stream


def noise(number: int = 0, size: tuple[int, int] = (180, 320)) -> Image:
    return np.random.default_rng(number).integers(0, 255, (*size, 3), dtype=np.uint8)


def live() -> Iterator[Image]:
    pictures = [noise(n) for n in range(10)]
    return itertools.cycle(pictures)


def frames_of(camera: Camera) -> list[Frame]:
    frames = []
    try:
        while frame := camera.read(5.0):
            frames.append(frame)
    except CameraEnded:
        return frames
    raise AssertionError("the camera fell silent")


@pytest.fixture
def stream() -> Iterator[Stream]:
    stream = Stream(live, fps=30)
    yield stream
    stream.unplug()


def video(path: Path, frames: int, fps: float) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, (320, 180))
    for number in range(frames):
        writer.write(noise(number))
    writer.release()
    return path


def test_a_video_file_plays_at_its_own_pace(tmp_path: Path) -> None:
    slept: list[float] = []
    now = [0.0]

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds

    path = video(tmp_path / "gate.avi", 20, 10)
    pictures = list(VideoFile(path, sleep=sleep, clock=lambda: now[0]))
    assert len(pictures) == 20
    assert sum(slept) == pytest.approx(1.9)


def test_a_video_file_ends(tmp_path: Path) -> None:
    camera = open_camera(video(tmp_path / "gate.avi", 6, 60))
    frames = frames_of(camera)
    assert frames[-1].number == 6
    assert frames[0].image.shape == (180, 320, 3)
    assert not camera.live
    camera.close()


def test_a_folder_holds_each_picture_up_for_a_second(tmp_path: Path) -> None:
    for number in range(3):
        cv2.imwrite(str(tmp_path / f"{number}.png"), noise(number))
    now = [0.0]
    source = Pictures(
        sorted(tmp_path.iterdir()),
        sleep=lambda seconds: now.__setitem__(0, now[0] + seconds),
        clock=lambda: now[0],
    )
    assert len(list(source)) == 75
    assert now[0] == pytest.approx(74 / 25)


def test_of_many_pictures_those_that_are_no_film_are_held_up_too(tmp_path: Path) -> None:
    for number in range(100):
        shade = 60 if number < 50 else 160
        cv2.imwrite(str(tmp_path / f"{number:03}.png"), np.full((36, 64, 3), shade + number % 5))
    shown = list(Pictures(sorted(tmp_path.iterdir()), sleep=lambda _: None))
    assert len(shown) == 2 * 25 + 98


def test_frames_are_shown_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    names = [f"frame{n}.png" for n in (1, 2, 9, 10, 11, 100)]
    for name in reversed(names):
        (tmp_path / name).touch()
    (tmp_path / "notes.txt").touch()
    assert [p.name for p in pictures_in(tmp_path)] == names


def test_a_file_in_the_folder_that_is_no_picture_is_passed_over(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "a.png").write_bytes(b"torn")
    cv2.imwrite(str(tmp_path / "b.png"), noise())
    with caplog.at_level(logging.ERROR):
        source = Pictures(sorted(tmp_path.iterdir()), sleep=lambda _: None)
        assert len(list(source)) == 25


def test_a_single_picture_is_a_camera_too(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "ticket.png"), noise())
    camera = open_camera(str(tmp_path / "ticket.png"))
    assert camera.read(5.0) is not None
    camera.close()


def test_a_ticket_drawn_on_nothing_is_shown_on_white(tmp_path: Path) -> None:
    drawn = np.zeros((180, 320, 4), dtype=np.uint8)
    drawn[60:120, 100:220, 3] = 255
    cv2.imwrite(str(tmp_path / "ticket.png"), drawn)
    camera = open_camera(tmp_path / "ticket.png")
    frame = camera.read(5.0)
    camera.close()
    assert frame is not None
    assert (frame.image[0, 0].tolist(), frame.image[90, 160].tolist()) == ([255] * 3, [0] * 3)


def test_a_stream_gives_its_newest_frame(stream: Stream) -> None:
    camera = open_camera(stream.url)
    first = camera.read(5.0)
    second = camera.read(5.0)
    assert first is not None
    assert second is not None
    assert second.number > first.number
    assert camera.live
    camera.close()


def test_an_unplugged_stream_is_an_error_in_words(stream: Stream) -> None:
    camera = open_camera(stream.url)
    assert camera.read(5.0) is not None
    stream.unplug()
    with pytest.raises(CameraError, match=r"stopped giving pictures.*\.$"):
        while True:
            camera.read(5.0)
    camera.close()


def test_a_stalled_stream_gives_nothing_in_time(stream: Stream) -> None:
    camera = open_camera(stream.url)
    assert camera.read(5.0) is not None
    stream.stall()
    while camera.read(0.1) is not None:
        pass
    stream.resume()
    camera.close()


@pytest.mark.parametrize("source", ["no-such-camera", "63", "/no/such/video.avi"])
def test_a_source_that_is_not_there_is_a_sentence(source: str) -> None:
    with pytest.raises(CameraError, match=r"[A-Z].*[.?]$"):
        open_camera(source, Wish())


def test_a_file_that_is_no_video_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "gate.avi").write_bytes(b"not a video")
    with pytest.raises(CameraError, match="not a video"):
        open_camera(tmp_path / "gate.avi")


def test_an_empty_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CameraError, match="no picture"):
        open_camera(tmp_path)


def test_a_surprise_in_the_driver_reaches_the_reader() -> None:
    class Broken:
        live = True
        size = (320, 180)
        fps = 30.0

        def __iter__(self) -> Iterator[Image]:
            raise RuntimeError("bus error")

        def close(self) -> None:
            pass

    with pytest.raises(CameraError, match="bus error"):
        Camera(Broken()).read(5.0)


def test_a_picture_that_stands_still_is_frozen() -> None:
    health = Health(frozen_after_s=3)
    assert not any(health.frozen(noise(n), n / 10) for n in range(100))
    assert [health.frozen(noise(), 20 + n) for n in range(5)] == [False, False, False, True, True]


def test_a_covered_lens_is_black_and_a_dim_room_is_not() -> None:
    health = Health(black_after_s=2)
    dim = np.full((180, 320, 3), 60, dtype=np.uint8)
    covered = np.full((180, 320, 3), 6, dtype=np.uint8)
    assert not any(health.black(dim, float(n)) for n in range(10))
    assert [health.black(covered, 10 + n) for n in range(4)] == [False, False, True, True]
    assert not health.black(dim, 15.0)


def test_scores_tell_sharp_from_soft_bright_from_dim_and_glare() -> None:
    sharp = np.kron(np.indices((18, 32)).sum(axis=0) % 2 * 200, np.ones((10, 10)))
    picture = np.repeat(sharp.astype(np.uint8)[:, :, None], 3, axis=2)
    soft = np.asarray(cv2.GaussianBlur(picture, (0, 0), 3), dtype=np.uint8)
    glaring = picture.copy()
    glaring[40:140, 60:260] = 255
    assert measure(picture).sharpness > 5 * measure(soft).sharpness
    assert measure(picture).brightness > 2 * measure(picture // 4).brightness
    assert measure(glaring).glare > 50 > measure(picture).glare
