"""Opens a turnstile once, to see that the right arm moves. Nobody's ticket hangs on it."""

from __future__ import annotations

import time

from scanner.adapters.turnstile import open_relay
from scanner.settings import TurnstileSettings


def open_once(settings: TurnstileSettings) -> None:
    """One pulse, as a visitor would get it; all channels are shut before and after. Blocks for the
    pulse. Raises `TurnstileError`."""
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
