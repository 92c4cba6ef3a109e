"""What a service tells systemd: that it is ready, that it lives. Elsewhere it tells nobody."""

from __future__ import annotations

import os
import socket

READY = "READY=1"
ALIVE = "WATCHDOG=1"


def tell(*states: str) -> None:
    """Sent to the socket that systemd names to its services (sd_notify(3)); never waits, never
    raises: a service manager that is gone is no reason to stop."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):  # Linux's own names, which are no files
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) as line:
            line.sendto("\n".join(states).encode(), address)
    except OSError:
        return
