"""A lane's turnstile and its venue ledger, looked at before doors open. It opens an arm only when
it is told to, and claims nothing."""

from __future__ import annotations

import os

from scanner.adapters.seat import WINDOW, Seat
from scanner.adapters.turnstile import open_relay
from scanner.domain.check import Check
from scanner.domain.phrase import Phrase
from scanner.ports import LedgerSilent, TurnstileError
from scanner.settings import Settings, TurnstileSettings
from scanner.work import equipment
from scanner.work.look import Look
from scanner.work.setup.pulse import open_once

LEDGER_WAIT = 3.0  # seconds

_AT_WORK = Phrase("check", "The lane is running and watches it: close its window to look here.")
_OPENED = Phrase("check", "It was opened once. Did the right arm move?")
_ANSWERS = Phrase("check", "Its relay answers.")
_MUTE = Phrase("check", "Its relay is plugged in; boards of this kind answer nothing.")
_IN_IT = Phrase("check", "Its passage contact says that somebody stands in it.")
_MEND_IN_IT = Phrase("check", "Check the arm, its cable and input_active.")
_LEDGER = Phrase("check", "The venue ledger answers.")

PULSE = "gate-scanner doctor --pulse"


def turnstile(settings: Settings, pulse: bool = False) -> list[Check]:
    """Whether its relay is there; with `pulse` the arm is opened once, as for a visitor."""
    board = settings.turnstile
    if board.driver == "none":
        return []
    if _at_work(settings):
        return [Check("turnstile", not pulse, _AT_WORK)]
    try:
        if pulse:
            open_once(board)
            return [Check("turnstile", True, _OPENED)]
        return [_look(board)]
    except TurnstileError as error:
        return [Check("turnstile", False, error.args[0])]


def _look(board: TurnstileSettings) -> Check:
    watched = [board.input] if board.passage == "input" else []
    relay = open_relay(board)
    try:
        closed = relay.look(watched)
    finally:
        relay.close()
    if watched and closed[0] == (board.input_active == "closed"):
        return Check("turnstile", False, _IN_IT, _MEND_IN_IT)
    if board.driver == "serial-relay":
        return Check("turnstile", True, _MUTE, PULSE)
    return Check("turnstile", True, _ANSWERS)


def _at_work(settings: Settings) -> bool:
    """Two programs at one board would shut what the other opens."""
    seat = Seat(settings.folder, WINDOW)
    if not seat.take():
        return True
    seat.leave()
    return False


def camera(settings: Settings, at_lane: Look | None) -> list[Check]:
    """The camera; a lane that runs has it open, and looks for itself (`at_lane`) where it can."""
    if at_lane is not None:
        return at_lane()
    if _at_work(settings):
        return [Check("camera", True, _AT_WORK)]
    return equipment.camera(settings.camera.device)


def ledger(settings: Settings) -> list[Check]:
    """Whether the venue ledger answers and has its table."""
    if not settings.venue.url:
        return []
    # Only lanes that have a ledger load PostgreSQL's library.
    from scanner.adapters.venue import Ledger

    password = os.environ.get(settings.venue.password_env, "")
    asked = Ledger(settings.venue.url, "doctor", password)
    try:
        asked.check(LEDGER_WAIT)
    except LedgerSilent as error:
        return [Check("ledger", False, str(error))]
    finally:
        asked.close()
    return [Check("ledger", True, _LEDGER)]
