"""What the eye tells the rest of the program: frozen messages and the newest picture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from scanner.adapters.camera import Frame
from scanner.domain.hint import HintKind
from scanner.domain.reading import Reading


class Sight(StrEnum):
    """How the camera does. Anything but OK and ENDED is a lane that can't see."""

    OK = "OK"
    FROZEN = "FROZEN"
    BLACK = "BLACK"
    UNPLUGGED = "UNPLUGGED"
    ENDED = "ENDED"


@dataclass(frozen=True, slots=True)
class CameraState:
    """The camera's state changed; the sentence is for staff, empty when all is well."""

    sight: Sight
    sentence: str


@dataclass(frozen=True, slots=True)
class CameraScore:
    """How sharp the newest ticket was in the picture, of 100: a lens gets dirty by and by."""

    sharp: int


@dataclass(frozen=True, slots=True)
class Hint:
    """Something to ask of the visitor; kind NONE takes the last one back."""

    kind: HintKind
    sentence: str


@dataclass(frozen=True, slots=True)
class EyeFault:
    """Something in the eye went wrong that nobody foresaw: the lane is OUT OF ORDER.

    The eye goes on trying; the next CameraState with sight OK says that it succeeded.
    """

    sentence: str


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """The newest frame that was read, and what was read in it."""

    frame: Frame
    reading: Reading


@dataclass(frozen=True, slots=True)
class Counts:
    """Frames since the start: read, and passed over because a newer one was there already."""

    read: int
    passed_over: int
