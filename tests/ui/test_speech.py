"""The spoken verdict, with a voice that writes down what it is told to say."""

from __future__ import annotations

import queue
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import states
from pytestqt.qtbot import QtBot

from scanner.ui.speech import FAILED, NO_VOICE, Voice, command, words_of
from scanner.work.messages import Alarm, Answered

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the voice here is a shell script")


def only(tool: str, path: str = "") -> Callable[[str], str | None]:
    return lambda name: (path or f"/usr/bin/{name}") if name == tool else None


def voice(folder: Path, script: str) -> Callable[[str], str | None]:
    """An espeak-ng of its own."""
    file = folder / "voice"
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o700)
    return only("espeak-ng", str(file))


def test_the_verdict_is_said_in_the_visitors_language(qtbot: QtBot, tmp_path: Path) -> None:
    said = tmp_path / "said"
    which = voice(tmp_path, f'echo "$@" > {said}.part; cat >> {said}.part; mv {said}.part {said}')
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    speaks = Voice("de", told.put, which)
    speaks.start()
    speaks.receive(Answered(states.admitted()))
    assert told.get(timeout=10) == Alarm("speech")
    speaks.stop()
    assert said.read_text().splitlines() == ["-v de --stdin", "Bitte eintreten. 3 Personen."]


def test_neither_names_nor_a_suppliers_words_are_said(qtbot: QtBot) -> None:
    for answer in (states.admitted(), states.used(), states.hostile(), states.flagged()):
        for code in ("en", "de", "ar"):
            said = words_of(answer, code)
            assert said
            assert not any(name in said for name in ("Ada", "Castle", "Ann", "South gate"))


def test_the_next_verdict_cuts_the_last_one_off(qtbot: QtBot, tmp_path: Path) -> None:
    """A voice that never ends is killed by the next wish."""
    began = tmp_path / "began"
    which = voice(tmp_path, f"cat > /dev/null; echo $$ >> {began}; exec sleep 1000")
    speaks = Voice("en", lambda _: None, which)
    speaks.start()
    for count in (1, 2):
        speaks.receive(Answered(states.used()))
        qtbot.waitUntil(
            lambda count=count: began.exists() and len(began.read_text().split()) == count,
            timeout=10_000,
        )
    speaks.stop()
    for process in began.read_text().split():
        assert not Path(f"/proc/{process}").exists()


def test_without_a_voice_the_lane_says_so_on_the_screen_and_goes_on() -> None:
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    speaks = Voice("en", told.put, lambda name: None)
    speaks.start()
    assert told.get(timeout=10) == Alarm("speech", NO_VOICE)
    speaks.receive(Answered(states.used()))
    speaks.stop()


@pytest.mark.parametrize("script", ["cat > /dev/null; exit 1", None])
def test_a_voice_that_fails_is_an_alarm(tmp_path: Path, script: str | None) -> None:
    gone = only("espeak-ng", str(tmp_path / "gone"))
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    speaks = Voice("en", told.put, voice(tmp_path, script) if script else gone)
    speaks.start()
    speaks.receive(Answered(states.used()))
    assert told.get(timeout=10) == Alarm("speech", FAILED)
    speaks.stop()


def test_speech_dispatcher_will_do_too() -> None:
    assert command("fr", only("spd-say")) == ["/usr/bin/spd-say", "-w", "-l", "fr", "-e"]
    assert command("fr", lambda name: None) == []
    assert command("ja", only("espeak-ng")) == []
