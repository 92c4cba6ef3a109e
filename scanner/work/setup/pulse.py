"""Opens a turnstile once, to see that the right arm moves, and watches its passage contact.
Nobody's ticket hangs on it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future

from scanner.adapters.turnstile import open_relay
from scanner.settings import TurnstileSettings


def open_once(settings: TurnstileSettings) -> None:
    """One pulse, as a visitor would get it; all channels are shut before and after. Blocks for the
    pulse. Raises `TurnstileError`."""
    ended: Future[None] = Future()

    def run() -> None:
        try:
            _pulse(settings)
        except Exception as error:  # noqa: BLE001 -- the caller's
            ended.set_exception(error)
        else:
            ended.set_result(None)

    # No daemon, for once: a program that ends in mid-pulse would leave the arm open.
    threading.Thread(target=run, name="pulse", daemon=False).start()
    ended.result()


def _pulse(settings: TurnstileSettings) -> None:
    relay = open_relay(settings)
    try:
        for channel in settings.channels.values():
            relay.put(channel, False)
        pulse = settings.pulse_ms / 1000
        try:
            relay.put(settings.gate, True, pulse)
            time.sleep(pulse)
        finally:
            relay.put(settings.gate, False)
    finally:
        relay.close()


def watch_passage(
    settings: TurnstileSettings, told: Callable[[bool], None], stop: threading.Event
) -> bool:
    """Whether somebody goes through within `passage_s` seconds: the passage contact says so, and
    lets go again. `told` hears how it stands, at first and at each change. Raises
    `TurnstileError`."""
    relay = open_relay(settings)
    try:
        until = time.monotonic() + settings.passage_s
        before: bool | None = None
        while time.monotonic() < until:
            (closed,) = relay.look([settings.input])
            inside = closed == (settings.input_active == "closed")
            if inside != before:
                told(inside)
                if before:
                    return True
                before = inside
            if stop.wait(settings.poll_ms / 1000):
                break
        return False
    finally:
        relay.close()
