"""The embedded supplier alone, in the foreground: for a gate on another screen."""

from __future__ import annotations

import threading
from collections.abc import Callable

from scanner.demo.samples import sample_tickets
from scanner.demo.supplier.server import EmbeddedSupplier


def serve(port: int, say: Callable[[str], None] = print) -> None:
    """Serves on `port` (0: a free one) until Ctrl-C. OSError if the port is taken."""
    with EmbeddedSupplier(port=port) as supplier:
        for line in description(supplier):
            say(line)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            say("Stopped.")


def description(supplier: EmbeddedSupplier) -> list[str]:
    """What to type where: base URL, keys, the sample codes and what each should do."""
    lines = [f"Embedded supplier at {supplier.base_url}", ""]
    lines += [f"  key of {name}: {key}" for name, key in supplier.keys.items()]
    lines += ["", "Sample codes:"]
    for ticket in sample_tickets(supplier.venue):
        lines.append(f"  {ticket.verdict:6} {ticket.reason:13} {ticket.name}")
        lines.append(f"         {ticket.code}")
    return [*lines, "", "Faults: POST /control/fault. Stop with Ctrl-C."]
