"""The lane's sounds, played by a thread of their own after the decision; never waited for.

A machine without a sound card is a quiet one: one line in the log, and a mark on the screen.
"""

from __future__ import annotations

import logging
import queue
import sys
import threading
import time
import wave
from array import array
from collections.abc import Callable, Generator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import miniaudio

from scanner.domain.verdict import Verdict
from scanner.ui.assets import asset
from scanner.work.answer import Answer

log = logging.getLogger(__name__)

RATE = 44_100
RETRY_S = 30.0  # a sound card may be plugged in later


class Sound(StrEnum):
    """What can be heard; each is a file of `assets/sounds`."""

    ADMIT = "admit"
    ATTENTION = "attention"
    REFUSE = "refuse"
    ERROR = "error"


def sound_of(answer: Answer) -> Sound:
    """What is heard after a decision."""
    decision = answer.decision
    if decision.verdict is Verdict.ADMIT:
        return Sound.ATTENTION if decision.notices else Sound.ADMIT
    return Sound.REFUSE if decision.verdict is Verdict.REFUSE else Sound.ATTENTION


@dataclass(frozen=True, slots=True)
class Silent:
    """There is no sound (`off`), or there is again."""

    off: bool


class Speaker:
    """Plays the newest sound wished for; an older one that still plays is cut off.

    `emit` gets `Silent`, from the thread, when there is no sound and when there is again.
    """

    def __init__(
        self,
        emit: Callable[[object], None] = lambda _: None,
        backends: list[miniaudio.Backend] | None = None,
    ) -> None:
        self._emit = emit
        self._backends = backends
        self._wishes: queue.SimpleQueue[Sound | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="speaker", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def play(self, sound: Sound) -> None:
        """From any thread; returns at once."""
        self._wishes.put(sound)

    def stop(self, timeout: float = 2.0) -> None:
        self._wishes.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout)

    def _run(self) -> None:
        waves = {sound: _samples(sound) for sound in Sound}
        device = self._open()
        tried = time.monotonic()
        while (sound := self._wishes.get()) is not None:
            if device is None and time.monotonic() - tried > RETRY_S:
                device, tried = self._open(), time.monotonic()
            if device is None:
                continue
            try:
                device.stop()
                stream = _stream(waves[sound])
                next(stream)
                device.start(stream)
            except miniaudio.MiniaudioError as error:
                log.info("The sound stopped working: %s", error)
                device.close()
                device, tried = None, time.monotonic()
                self._emit(Silent(True))
        if device is not None:
            device.close()

    def _open(self) -> miniaudio.PlaybackDevice | None:
        try:
            if self._backends is None and not _card_likely():
                raise miniaudio.MiniaudioError("no sound card")
            device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=40,
                backends=self._backends,
                app_name="Gate scanner",
            )
        except miniaudio.MiniaudioError as error:
            log.info("There is no sound on this machine (%s); the lane is silent", error)
            self._emit(Silent(True))
            return None
        self._emit(Silent(False))
        return device


def _card_likely() -> bool:
    """ALSA fills the terminal with complaints when it is asked on a machine without a card."""
    if not sys.platform.startswith("linux"):
        return True
    cards = Path("/dev/snd")
    return cards.is_dir() and any(node.name.startswith("pcm") for node in cards.iterdir())


def _samples(sound: Sound) -> array[int]:
    with wave.open(str(asset("sounds", f"{sound.value}.wav"))) as file:
        return array("h", file.readframes(file.getnframes()))


def _stream(samples: array[int]) -> Generator[array[int], int, None]:
    """The samples in the portions the sound card asks for, then silence until it is stopped."""
    at = 0
    wanted = yield array("h")
    while True:
        part = samples[at : at + wanted]
        at += wanted
        wanted = (
            yield part
            if len(part) == wanted
            else part + array("h", bytes(2)) * (wanted - len(part))
        )
