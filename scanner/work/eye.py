"""The eye: one thread that reads the newest frame and offers the lane what it is sure of.

It decides only whether something is a new scan; whose ticket it is, and everything after, is the
lane's. It never touches the window, and nothing that goes wrong in it ends it silently.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from scanner.adapters.camera import Camera, CameraEnded, CameraError, Frame, Wish, open_camera
from scanner.adapters.camera.scores import Health, measure
from scanner.adapters.decoder import DEFAULT, Cascade
from scanner.domain.certainty import Certainty, Rules, Several
from scanner.domain.hint import SENTENCES, HintKind, Hints, hint_for
from scanner.domain.phrase import Phrase
from scanner.domain.presence import Presence
from scanner.domain.reading import Code, Reading, box_around
from scanner.domain.scan import Origin, Scan, Symbology
from scanner.settings import CameraSettings
from scanner.work.sight import CameraScore, CameraState, Counts, EyeFault, Hint, Picture, Sight

log = logging.getLogger(__name__)

SILENCE_S = 2.5
"""A live camera that gives nothing for so long is taken for unplugged and opened again."""

RETRY_S = 1.0
"""Pause before a camera that failed is opened again."""

REOPEN_S = 3.0
"""A camera whose picture stands still is opened again after so long; each time it goes on standing
still the wait doubles, up to `REOPEN_MOST_S`: a stream may be a still picture by its nature."""

REOPEN_MOST_S = 60.0


class Eye:
    """Watches one camera.

    `source` is what `open_camera` takes, or a callable that opens a camera. `offer` gets each new
    scan and answers True when the lane took it, False when it is busy: then the code is offered
    again while it stays in view. `emit` gets the messages of `scanner.work.sight`. Both are called
    from the eye's thread and must not block for long.
    """

    def __init__(
        self,
        source: int | str | Path | Callable[[], Camera],
        offer: Callable[[Scan], bool],
        emit: Callable[[object], None],
        *,
        formats: Sequence[Symbology] = DEFAULT,
        rules: Rules | None = None,
        gone_after_s: float = 1.5,
        wish: Wish | None = None,
        retry_s: float = RETRY_S,
        new_id: Callable[[], str] = lambda: uuid4().hex,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._open = source if callable(source) else lambda: open_camera(source, wish)
        self._offer = offer
        self._emit = emit
        self._cascade = Cascade(formats)
        self._certainty = Certainty(rules)
        self._presence = Presence(gone_after_s)
        self._hints = Hints()
        self._health = Health()
        self._reopen_s = REOPEN_S
        self._retry_s = retry_s
        self._new_id = new_id
        self._clock = clock
        self._now = now
        self._state: CameraState | EyeFault | None = None
        self._picture: Picture | None = None
        self._counts = Counts(0, 0)
        self.ended = False
        """Whether there is nothing more to see: a film, or a folder of pictures, is over."""
        self._stopping = threading.Event()
        self.thread = threading.Thread(target=self._run, name="eye", daemon=True)

    def start(self) -> None:
        """Begins to look. Once."""
        self.thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Stops looking and lets the camera go; waits at most `timeout` seconds."""
        self._stopping.set()
        if self.thread.is_alive():
            self.thread.join(timeout)

    def latest(self) -> Picture | None:
        """The newest frame that was read, for the window; None while the camera gives nothing."""
        return self._picture

    @property
    def counts(self) -> Counts:
        """How many frames were read and passed over."""
        return self._counts

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._watch()
            except CameraEnded as end:
                self.ended = True
                self._say(CameraState(Sight.ENDED, end.args[0]))
                return
            except CameraError as error:
                self._say(CameraState(Sight.UNPLUGGED, error.args[0]))
            except Exception as error:
                log.exception("The eye stumbled")
                self._say(EyeFault(_FAILED.of(error=type(error).__name__)))
            self._picture = None
            self._stopping.wait(self._retry_s)

    def _watch(self) -> None:
        """Reads frames until the camera fails, ends, stands still, or the eye is stopped."""
        camera = self._open()
        try:
            heard = self._clock()
            opened: float | None = None
            passed = 0
            while not self._stopping.is_set():
                frame = camera.read(0.25)
                if frame is None:
                    if camera.live and self._clock() - heard > SILENCE_S:
                        raise CameraError(_NO_PICTURES)
                    continue
                heard = self._clock()
                self._counts = Counts(
                    self._counts.read + 1,
                    self._counts.passed_over + frame.number - passed - 1,
                )
                passed = frame.number
                self._say(_state_of(frame, self._health) if camera.live else _ALL_WELL)
                self._look(frame)
                opened = frame.at if opened is None else opened
                if self._stands_still(frame.at - opened):
                    return
        finally:
            camera.close()

    def _stands_still(self, watched_s: float) -> bool:
        """Whether to open the camera again: many a driver that hangs comes back by that."""
        if self._state != _STILL:
            self._reopen_s = REOPEN_S
            return False
        if watched_s < self._reopen_s:
            return False
        self._reopen_s = min(2 * self._reopen_s, REOPEN_MOST_S)
        return True

    def _look(self, frame: Frame) -> None:
        reading = self._cascade.read(frame.image)
        self._picture = Picture(frame, reading)
        height, width = frame.image.shape[:2]
        judged = self._certainty.judge(reading.codes, frame.at, (width / 2, height / 2))
        self._presence.look((code.text for code in judged.in_view), frame.at)
        if judged.sure is not None and self._presence.is_new(judged.sure.text):
            self._present(judged.sure, frame)
        self._hint(frame, reading, several=judged.several)

    def _present(self, code: Code, frame: Frame) -> None:
        scan = Scan(
            id=self._new_id(),
            code=code.text,
            at=self._now(),
            origin=Origin.CAMERA,
            symbology=code.symbology,
            seen=frame.at,
        )
        if self._offer(scan):
            self._presence.taken(code.text, frame.at)
            scores = measure(frame.image, box_around(code.corners))
            self._emit(CameraScore(round(scores.sharpness)))

    def _hint(self, frame: Frame, reading: Reading, *, several: bool) -> None:
        kind: HintKind | None = None
        trying = bool(reading.outlines) and not reading.codes
        if several:
            kind = HintKind.ONE_AT_A_TIME
        elif self._hints.impatient(frame.at, trying=trying):
            box = box_around(reading.outlines[0])
            height, width = frame.image.shape[:2]
            kind = hint_for(measure(frame.image, box), box, width, height)
        elif reading.codes:
            kind = HintKind.NONE
        spoken = self._hints.say(kind, frame.at)
        if spoken is not None:
            self._emit(Hint(spoken, SENTENCES[spoken]))

    def _say(self, state: CameraState | EyeFault) -> None:
        """Emits a state once, not with every frame."""
        if state != self._state:
            self._state = state
            self._emit(state)


_NO_PICTURES = Phrase("camera", "The camera gives no pictures. Check its cable.")
_BLACK = Phrase("camera", "The camera's picture is black. Is the lens covered?")
_FAILED = Phrase("camera", "The camera reader failed ({error}).")
_FROZEN = Phrase("camera", "The camera's picture stands still. Replug the camera.")
_ALL_WELL = CameraState(Sight.OK, "")
_STILL = CameraState(Sight.FROZEN, _FROZEN)


def _state_of(frame: Frame, health: Health) -> CameraState:
    # Both are asked each time: each keeps its own count of how long it has lasted.
    frozen = health.frozen(frame.image, frame.at)
    if health.black(frame.image, frame.at):
        return CameraState(Sight.BLACK, _BLACK)
    if frozen:
        return _STILL
    return _ALL_WELL


def open_eye(
    settings: CameraSettings,
    source: int | str | Path | Callable[[], Camera],
    offer: Callable[[Scan], bool],
    emit: Callable[[object], None],
) -> Eye:
    """An eye as `[camera]` wants it, on `source`; not started."""
    return Eye(
        source,
        offer,
        emit,
        formats=[Symbology(name) for name in settings.formats],
        rules=Rules(several=Several(settings.several)),
        gone_after_s=settings.gone_ms / 1000,
        wish=Wish(
            settings.width,
            settings.height,
            settings.fps,
            settings.focus if settings.focus >= 0 else None,
            settings.exposure if settings.exposure > -100 else None,
        ),
    )
