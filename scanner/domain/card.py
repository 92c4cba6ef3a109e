"""Cards that staff hold under the hand scanner to answer what the lane asks, without the screen."""

from __future__ import annotations

from enum import StrEnum

_HEAD = "GATECARD"  # letters and digits alone: the same on nearly every keyboard layout


class Card(StrEnum):
    """The keys a card stands for: confirm what is marked, leave, or an option's number."""

    CONFIRM = "OK"
    LEAVE = "BACK"
    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    FIVE = "5"
    SIX = "6"
    SEVEN = "7"
    EIGHT = "8"
    NINE = "9"

    @property
    def code(self) -> str:
        """What is printed on it."""
        return _HEAD + self


_BY_CODE = {card.code: card for card in Card}


def card_of(code: str) -> Card | None:
    """The card with this code; None: it is a visitor's."""
    return _BY_CODE.get(code.strip())
