"""What can be measured of how it looks: contrast, nothing clipped, plain text, distinct sounds."""

from __future__ import annotations

import sys
import threading
import wave
from itertools import combinations
from pathlib import Path

import miniaudio
import numpy as np
import pytest
import states
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.ui import theme
from scanner.ui.assets import asset
from scanner.ui.bridge import Bridge
from scanner.ui.lane.face import face_of
from scanner.ui.lane.picture import Picture
from scanner.ui.lane.window import LaneWindow
from scanner.ui.paint import fit
from scanner.ui.plain import plain
from scanner.ui.sound import Silent, Sound, Speaker
from scanner.work.messages import Answered

TONES = ("admit", "refuse", "choose", "refer", "idle", "out", "band", "warn")


def luminance(colour: str) -> float:
    made = QColor(colour)
    channels = (made.redF(), made.greenF(), made.blueF())
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("look", theme.THEMES.values(), ids=lambda look: look.name)
def test_every_text_has_a_contrast_of_seven_to_one(look: theme.Theme) -> None:
    for name in TONES:
        tone = getattr(look, name)
        assert contrast(tone.ground, tone.ink) >= 7, name
    for ink in (look.ink, look.quiet):
        for ground in (look.ground, look.panel):
            assert contrast(ground, ink) >= 7


# Viénot, Brettel and Mollon 1999: what is left of a colour in linear light, as LMS projections.
TO_LMS = np.array(
    [[17.8824, 43.5161, 4.11935], [3.45565, 27.1554, 3.86714], [0.0299566, 0.184309, 1.46709]]
)
SEEN_BY = {
    "all": np.eye(3),
    "protanopes": np.array([[0, 2.02344, -2.52581], [0, 1, 0], [0, 0, 1]]),
    "deuteranopes": np.array([[1, 0, 0], [0.494207, 0, 1.24827], [0, 0, 1]]),
    "tritanopes": np.array([[1, 0, 0], [0, 1, 0], [-0.395913, 0.801109, 0]]),
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def as_seen(colour: str, by: str) -> np.ndarray:
    """CIE Lab of a colour as these eyes see it."""
    made = QColor(colour)
    rgb = np.array([made.redF(), made.greenF(), made.blueF()])
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    seen = np.linalg.inv(TO_LMS) @ SEEN_BY[by] @ TO_LMS @ linear
    xyz = TO_XYZ @ np.clip(seen, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("look", theme.THEMES.values(), ids=lambda look: look.name)
@pytest.mark.parametrize("eyes", SEEN_BY)
def test_no_two_verdicts_look_alike_to_any_eyes(look: theme.Theme, eyes: str) -> None:
    """Shape and word tell them apart anyway; a large area must too (a difference of 20 does)."""
    grounds = [as_seen(getattr(look, name).ground, eyes) for name in TONES[:4]]
    for one, other in combinations(grounds, 2):
        assert np.linalg.norm(one - other) >= 20


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080), (3840, 2160), (1080, 1920)], ids=str)
def test_no_verdict_is_clipped(window: LaneWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    for made in (
        states.admitted,
        states.queued,
        states.check_id,
        states.family,
        states.five_kinds,
        states.used,
        states.wrong_date,
        states.unknown,
        states.foreign,
        states.refer,
        states.flagged,
        states.hostile,
    ):
        window.receive(Answered(made()))
        window.grab()
        assert window.view.panel.whole, made.__name__
    assert (window.width(), window.height()) == size


@pytest.mark.parametrize("size", [(1024, 600), (1080, 1920), (800, 480), (2560, 1080)], ids=str)
def test_no_part_lies_over_another_or_outside(
    window: LaneWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    QApplication.processEvents()
    view = window.view
    parts = [view.panel, view.picture, view.history, view.bar, *view.buttons]
    boxes = []
    for part in parts:
        box = part.rect()
        box.moveTopLeft(part.mapTo(window, box.topLeft()))
        assert window.rect().contains(box), type(part).__name__
        assert box.height() > 20
        assert not [other for other in boxes if other.intersects(box)]
        boxes.append(box)


def test_text_that_can_not_fit_ends_in_an_ellipsis(qapp: QApplication) -> None:
    theme.load_fonts()
    size, words, whole = fit("word " * 500, 200, 40, 30, 12)
    assert (size, whole) == (12, False)
    assert words.endswith("…")


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("<b>Castle</b> &amp; Co", "<b>Castle</b> &amp; Co"),
        ("one\ntwo\tthree", "one two three"),
        ("\u202egnidaelsim\u202c", "gnidaelsim"),
        ("a\x00b\x1bc\x7fd", "abcd"),
        ("lone \ud800 half", "lone half"),
        ("بوابة", "بوابة"),
        ("Ad\u200bmin\ufeff \u2060Kim\u00ad \U000e0041", "Admin Kim"),
        ("می‌خواهم 👨‍👩‍👧", "می‌خواهم 👨‍👩‍👧"),
        ("Z" + "\u0301" * 50 + "oë", "Z" + "\u0301" * 4 + "oë"),
    ],
)
def test_text_from_outside_is_made_plain(given: str, shown: str) -> None:
    assert plain(given) == shown


def test_no_supplier_text_reaches_a_face_unplain() -> None:
    said = face_of(states.hostile()).spoken()
    assert not any(ord(c) < 32 or c in "\u202e\u202c\ud800" for c in said)


def test_each_sound_is_loud_short_and_its_own() -> None:
    heard = {}
    for sound in Sound:
        with wave.open(str(asset("sounds", f"{sound.value}.wav"))) as file:
            rate = file.getframerate()
            heard[sound] = np.frombuffer(file.readframes(file.getnframes()), np.int16)
        assert 0.2 < len(heard[sound]) / rate < 1.0
        assert np.abs(heard[sound].astype(int)).max() > 30_000
    assert len({samples.tobytes() for samples in heard.values()}) == len(Sound)


def test_the_sounds_are_those_their_script_makes(tmp_path: Path) -> None:
    script = asset("sounds", "make_sounds.py")
    copied = tmp_path / script.name
    copied.write_text(script.read_text())
    namespace = {"__file__": str(copied), "__name__": "made"}
    exec(compile(copied.read_text(), str(copied), "exec"), namespace)
    sys.modules.pop("made", None)
    namespace["main"]()
    for sound in Sound:
        name = f"{sound.value}.wav"
        assert (tmp_path / name).read_bytes() == asset("sounds", name).read_bytes()


def test_a_speaker_plays_the_newest_wish_and_stops() -> None:
    told: list[object] = []
    speaker = Speaker(told.append, backends=[miniaudio.Backend.NULL])
    speaker.start()
    speaker.play(Sound.ADMIT)
    speaker.play(Sound.REFUSE)
    speaker.stop()
    assert told == [Silent(False)]


def test_without_a_sound_card_the_lane_is_silent_and_says_so() -> None:
    told: list[object] = []
    speaker = Speaker(told.append, backends=[miniaudio.Backend.JACK])
    speaker.start()
    speaker.play(Sound.ADMIT)
    speaker.stop()
    assert told == [Silent(True)]


def test_a_workers_message_arrives_in_the_main_thread(qtbot: QtBot) -> None:
    bridge = Bridge()
    arrived: list[tuple[object, threading.Thread]] = []
    bridge.message.connect(lambda message: arrived.append((message, threading.current_thread())))
    thread = threading.Thread(target=lambda: [bridge.emit(n) for n in range(100)])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(arrived) == 100)
    assert [message for message, _ in arrived] == list(range(100))
    assert {where for _, where in arrived} == {threading.main_thread()}


def test_the_found_code_is_outlined_where_it_is_in_the_picture(qtbot: QtBot) -> None:
    frame = states.picture()
    picture = Picture(lambda: frame, theme.DARK)
    qtbot.addWidget(picture)
    picture.resize(320, 180)
    picture.show()
    picture.fetch()
    drawn = picture.grab().toImage()
    outline = QColor(drawn.pixel(512 // 4, (232 + 488) // 8))
    assert (outline.red(), outline.green(), outline.blue()) == (255, 211, 77)


def test_an_unchanged_frame_is_not_painted_again(qtbot: QtBot) -> None:
    frame = states.picture()
    picture = Picture(lambda: frame, theme.DARK)
    qtbot.addWidget(picture)
    picture.resize(320, 180)
    picture.show()
    picture.fetch()
    painted: list[int] = []
    picture.update = lambda: painted.append(1)  # type: ignore[method-assign]
    picture.fetch()
    assert painted == []


def test_the_program_brings_its_own_font(qapp: QApplication) -> None:
    theme.load_fonts()
    assert qapp.font().family() == "DejaVu Sans"
    assert (asset("fonts", "LICENSE.txt")).is_file()
