"""The virtual camera: tickets are brought before it, tilted, blurred, in glare and in dim light.

Every picture follows from the seed and the frame's number alone, so that a run can be repeated
and a single frame looked at again. Nothing here decodes.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from scanner.adapters.opencv import cv2
from scanner.demo.tickets import PrintedTicket, card_pixels

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Conditions:
    """How one ticket is presented.

    `tilt` in degrees out of the picture's plane, `turn` within it; `blur` is the lens's in
    pixels; `glare` and `dim` run from 0 (none) to 1; `noise` is the sensor's in grey levels;
    `size` is the card's height as a share of the picture's.
    """

    tilt: float = 0.0
    turn: float = 0.0
    blur: float = 0.0
    glare: float = 0.0
    dim: float = 0.0
    noise: float = 3.0
    size: float = 0.75


KIND = Conditions(turn=2.0, noise=2.0)
"""A visitor who holds a good ticket well."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One ticket brought into view, held and taken away again; times in seconds."""

    ticket: PrintedTicket
    conditions: Conditions = KIND
    approach_s: float = 0.35
    hold_s: float = 0.9
    leave_s: float = 0.25
    pause_s: float = 1.0

    @property
    def seconds(self) -> float:
        """The whole visit, with the pause after it."""
        return self.approach_s + self.hold_s + self.leave_s + self.pause_s


class Scene:
    """A row of visits as a video of `size` (width, height) pixels, `fps` frames a second."""

    def __init__(
        self,
        visits: Sequence[Visit],
        *,
        seed: int = 1,
        size: tuple[int, int] = (1280, 720),
        fps: float = 30.0,
    ) -> None:
        self.visits = tuple(visits)
        self.size = size
        self.fps = fps
        self._seed = seed
        self._starts = [0.5]
        for visit in self.visits:
            self._starts.append(self._starts[-1] + visit.seconds)
        rng = np.random.default_rng(seed)
        width, height = size
        self._room = _room(rng, width, height)
        # Sensor noise is a large plate seen through a window that jumps: new on every frame,
        # for the price of an addition.
        self._plate = rng.normal(0, 32, (height + 64, width + 64, 1)).astype(np.int16)
        self._plate = np.repeat(self._plate, 3, axis=2)
        self._cards = lru_cache(maxsize=4)(card_pixels)

    @property
    def frames(self) -> int:
        """How many frames the whole scene has."""
        return math.ceil(self._starts[-1] * self.fps)

    def visit_at(self, number: int) -> tuple[int, float] | None:
        """Which visit frame `number` (from 0) shows and how many seconds into it; None: nobody."""
        at = number / self.fps
        for index, visit in enumerate(self.visits):
            into = at - self._starts[index]
            if 0 <= into < visit.seconds - visit.pause_s:
                return index, into
        return None

    def frame(self, number: int) -> Pixels:
        """The picture with this number, BGR."""
        rng = np.random.default_rng((self._seed, number))
        shown = self.visit_at(number)
        picture = self._room.copy()
        conditions = Conditions()
        if shown is not None:
            visit = self.visits[shown[0]]
            conditions = visit.conditions
            self._lay(picture, visit, shown[1], rng)
        if conditions.dim:
            picture = np.asarray(
                cv2.convertScaleAbs(picture, alpha=1 - 0.85 * conditions.dim), dtype=np.uint8
            )
        return self._grained(picture, conditions.noise, rng)

    def __iter__(self) -> Iterator[Pixels]:
        return (self.frame(number) for number in range(self.frames))

    def _lay(self, picture: Pixels, visit: Visit, into: float, rng: np.random.Generator) -> None:
        """Draws the card where the hand has it now."""
        width, height = self.size
        cond = visit.conditions
        pixels = self._cards(visit.ticket)
        away, speed = _path(visit, into)
        scale = cond.size * height / pixels.shape[0]
        scale = min(scale, 0.9 * width / pixels.shape[1]) * (1 - 0.25 * away)
        shake = rng.normal(0, 0.6, 2)
        centre = (
            width * (0.5 + 0.1 * away) + shake[0],
            height * (0.5 + 1.15 * away) + shake[1],
        )
        corners = _corners(pixels.shape[1] * scale, pixels.shape[0] * scale, cond, centre, away)
        card = pixels
        if cond.glare:
            card = _glared(card, cond.glare, into)
        if scale < 1:
            # Shrunk by area first: the warp alone would drop pixels and invent patterns.
            card = np.asarray(
                cv2.resize(card, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA),
                dtype=np.uint8,
            )
        if cond.blur:
            card = np.asarray(cv2.GaussianBlur(card, (0, 0), cond.blur), dtype=np.uint8)
        smear = int(speed / self.fps * height * 0.5)
        if smear > 1:
            kernel = np.full((smear, 1), 1 / smear, dtype=np.float32)
            card = np.asarray(cv2.filter2D(card, -1, kernel), dtype=np.uint8)
        tall, wide = card.shape[:2]
        flat = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], dtype=np.float32)
        turned = cv2.getPerspectiveTransform(flat, corners)
        x0, y0 = np.maximum(corners.min(axis=0).astype(int) - 1, 0)
        x1, y1 = np.minimum(corners.max(axis=0).astype(int) + 2, (width, height))
        if x1 <= x0 or y1 <= y0:
            return
        shift = np.array([[1, 0, -x0], [0, 1, -y0], [0, 0, 1]], dtype=np.float64)
        part = picture[y0:y1, x0:x1]
        cv2.warpPerspective(
            card,
            shift @ turned,
            (int(x1 - x0), int(y1 - y0)),
            dst=part,
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_TRANSPARENT,
        )

    def _grained(self, picture: Pixels, noise: float, rng: np.random.Generator) -> Pixels:
        if noise <= 0:
            return picture
        width, height = self.size
        y, x = (int(n) for n in rng.integers(0, 64, 2))
        plate = self._plate[y : y + height, x : x + width]
        grained = cv2.addWeighted(picture, 1.0, plate, noise / 32, 0.0, dtype=cv2.CV_8U)
        return np.asarray(grained, dtype=np.uint8)


class SceneSource:
    """A scene as a camera's source, at its own pace; see `scanner.adapters.camera.Camera`.

    With `loop` the visits begin again when the last one has left.
    """

    live = False

    def __init__(
        self,
        scene: Scene,
        *,
        loop: bool = False,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.size = scene.size
        self.fps = scene.fps
        self._scene = scene
        self._loop = loop
        self._clock = clock
        self._sleep = sleep

    def __iter__(self) -> Iterator[Pixels]:
        start = self._clock()
        shown = 0
        while self._loop or shown < self._scene.frames:
            # By the clock, not by counting: a slow machine shows fewer frames, not a longer visit.
            due = max(shown, int((self._clock() - start) * self.fps))
            if not self._loop and due >= self._scene.frames:
                return
            picture = self._scene.frame(due % self._scene.frames)
            ahead = start + due / self.fps - self._clock()
            if ahead > 0:
                self._sleep(ahead)
            yield picture
            shown = due + 1

    def close(self) -> None:
        """Nothing is held open."""


def conditions_for(seed: int, hardship: float = 0.5) -> Conditions:
    """Conditions drawn by chance, from none (`hardship` 0) to hard but readable (1)."""
    rng = np.random.default_rng(seed)
    trouble = rng.random(5) * hardship
    return Conditions(
        tilt=float(rng.uniform(-1, 1) * 45 * hardship),
        turn=float(rng.normal(0, 8) * hardship),
        blur=float(1.4 * trouble[0]),
        glare=float(max(0.0, trouble[1] - 0.35)),
        dim=float(max(0.0, 1.4 * trouble[2] - 0.3)),
        noise=float(2 + 10 * trouble[3]),
        size=float(0.8 - 0.25 * trouble[4]),
    )


def _path(visit: Visit, into: float) -> tuple[float, float]:
    """How far the hand is from its place (0 there, 1 out of sight) and its speed (a second)."""
    if into < visit.approach_s:
        left = 1 - into / visit.approach_s
        return left * left, 2 * left / visit.approach_s
    into -= visit.approach_s + visit.hold_s
    if into < 0:
        return 0.0, 0.0
    gone = min(1.0, into / visit.leave_s)
    return gone * gone, 2 * gone / visit.leave_s


def _corners(
    wide: float, tall: float, cond: Conditions, centre: tuple[float, float], away: float
) -> NDArray[np.float32]:
    """Where the card's corners lie, tilted about its upright axis and turned in the plane."""
    tilt = math.radians(cond.tilt * (1 + 0.3 * away))
    turn = math.radians(cond.turn + 15 * away)
    distance = 3.0 * max(wide, tall)
    points = []
    for x, y in ((-wide, -tall), (wide, -tall), (wide, tall), (-wide, tall)):
        near = distance / (distance + x / 2 * math.sin(tilt))
        px, py = x / 2 * math.cos(tilt) * near, y / 2 * near
        points.append(
            (
                centre[0] + px * math.cos(turn) - py * math.sin(turn),
                centre[1] + px * math.sin(turn) + py * math.cos(turn),
            )
        )
    return np.array(points, dtype=np.float32)


def _glared(card: Pixels, strength: float, into: float) -> Pixels:
    """A lamp mirrored in the card; it wanders as the hand moves."""
    tall, wide = card.shape[:2]
    veil = np.zeros((tall // 4 + 1, wide // 4 + 1), dtype=np.float32)
    middle = (int(wide / 4 * (0.35 + 0.3 * into)), int(tall / 4 * 0.3))
    axes = (max(2, int(wide * 0.06)), max(2, int(tall * 0.05)))
    cv2.ellipse(veil, middle, axes, 20, 0, 360, 255.0 * min(1.0, 1.5 * strength), -1)
    veil = np.asarray(cv2.GaussianBlur(veil, (0, 0), 8), dtype=np.float32)
    full = np.asarray(cv2.resize(veil, (wide, tall)), dtype=np.uint8)
    return np.asarray(cv2.add(card, cv2.merge([full, full, full])), dtype=np.uint8)


def _room(rng: np.random.Generator, width: int, height: int) -> Pixels:
    """An entrance hall out of focus: soft shapes, nothing with edges like a code's."""
    light = rng.integers(60, 140, (9, 16, 1)) + rng.integers(-12, 12, (9, 16, 3))
    coarse = light.astype(np.uint8)
    soft = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(cv2.GaussianBlur(soft, (0, 0), 12), dtype=np.uint8)
