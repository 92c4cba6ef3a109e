"""Relay boards that open turnstiles. A driver switches and looks, and decides nothing; after an
error it is thrown away and opened anew, so that whoever opens it can say "shut" first."""

from __future__ import annotations

from scanner.ports import Relay
from scanner.settings import TurnstileSettings


def open_relay(settings: TurnstileSettings) -> Relay:
    """The board of a lane, for the calling thread. Raises `TurnstileError`. What it has on is left
    as it is: the first thing to do is to put every channel off."""
    # Each library is loaded only where its board is.
    if settings.driver == "serial-relay":
        from scanner.adapters.turnstile.serial_relay import SerialRelay

        return SerialRelay(settings.port, settings.baud)
    if settings.driver == "http":
        from scanner.adapters.turnstile.http import open_http

        return open_http(settings)
    from scanner.adapters.turnstile.modbus import ModbusRelay, over_line, over_network

    rtu = settings.driver == "modbus-rtu"
    client = (
        over_line(settings.port, settings.baud)
        if rtu
        else over_network(settings.host, settings.tcp_port)
    )
    return ModbusRelay(client, settings.unit)
