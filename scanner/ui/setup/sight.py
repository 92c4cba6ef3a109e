"""The live picture of a step, through the lane's own eye. It shows what is read; nothing it reads
is a ticket here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from scanner.adapters.octo.bounded import start
from scanner.domain.scan import Scan
from scanner.settings import CameraSettings
from scanner.ui.commands import Frame
from scanner.ui.lane.picture import Picture
from scanner.ui.setup.parts import Line
from scanner.ui.theme import Theme
from scanner.work.eye import Eye, open_eye


class Sight(QObject):
    """`read` hears each new code, `told` what the eye says of camera and picture."""

    def __init__(
        self,
        look: Theme,
        read: Callable[[str], None],
        told: Callable[[object], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._eye: Eye | None = None
        self._read, self._told = read, told
        self._line = Line(self)
        self._line.message.connect(self._heard)
        self.picture = Picture(self._latest, look)

    def watch(self, settings: CameraSettings) -> None:
        """Look through this camera from now on."""
        self.close()
        self._eye = open_eye(settings, settings.device, self._offer, self._line.emit)
        self._eye.start()

    def close(self) -> None:
        """Let the camera go."""
        if self._eye is not None:
            # Not here: a camera may take seconds to be let go of.
            start(self._eye.stop, "setup")
            self._eye = None

    def end(self) -> None:
        """Let it go for good."""
        self._line.cut()
        self.close()

    def _offer(self, scan: Scan) -> bool:
        self._line.emit(scan)
        return True

    def _heard(self, message: object) -> None:
        if isinstance(message, Scan):
            self._read(message.code)
        else:
            self._told(message)

    def _latest(self) -> Frame | None:
        picture = self._eye.latest() if self._eye is not None else None
        if picture is None:
            return None
        outlines = tuple(code.corners for code in picture.reading.codes)
        return picture.frame.image, outlines
