"""What the lane's dialogues may ask of the window they are shown in. Nothing here draws."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from scanner.work.answer import Answer


class Stage(Protocol):
    """The window, as the dialogues over its verdict know it."""

    def turn_to(self, page: QWidget) -> None:
        """Show a page over the verdict, with the keyboard."""

    def note(self, sentence: str, *, well: bool = False) -> None:
        """Say a sentence that goes by itself; `well`: it is no warning."""

    def handed(self, taken: bool) -> None:
        """Something was handed to the lane; False: it was busy."""

    def stand(self, answer: Answer) -> None:
        """Show an answer once more, as it stands."""

    def drop_question(self) -> None:
        """Leave what staff are being asked: nobody comes in on it."""

    def leave(self) -> None:
        """From a page to the verdict."""

    def rest(self) -> None:
        """Back to ready, or out of order."""
