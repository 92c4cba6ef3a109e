"""What a lane remembers of its suppliers from one run to the next: names, clocks, links. Kept in
the manifest, which is a cache: forgetting it costs a moment, never an admission."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from scanner.adapters.manifest import Manifest
from scanner.adapters.octo.catalogue import read_catalogue
from scanner.domain.link import Link, LinkState, Result
from scanner.work.connections import Connections

HURRY_MS = 50  # longer than a batch of a load takes, shorter than anybody notices
LINK_FORGOTTEN = 300.0  # seconds: an old failure says nothing about the network of today


class Memory:
    """One thread's way to recall and keep it."""

    def __init__(self, connections: Connections, manifest: Manifest) -> None:
        self._connections = connections
        self._manifest = manifest
        self._kept: dict[str, dict[str, Any]] = {}

    def recall(self, now: float, links: bool = True) -> None:
        """Give each supplier and link what the last run left; `now` is the wall clock, seconds.

        Without `links` only one that was switched off by hand is restored.
        """
        for connection, supplier in self._connections.suppliers.items():
            products, _ = self._manifest.products(connection)
            if products is not None:
                supplier.catalogue = read_catalogue(products)
            offset = self._manifest.recall(connection, "clock_offset")
            if isinstance(offset, (int, float)):
                supplier.remember_offset(timedelta(seconds=offset))
            link = _link(self._manifest.recall(connection, "link"), now)
            if link is not None and (links or link.forced):
                self._connections.restore(connection, link)

    def keep(self) -> None:
        """Write down what has changed, unless the manifest is busy: a visitor may be waiting."""
        for connection, supplier in self._connections.suppliers.items():
            if supplier.unsaved_products is not None:
                products = supplier.unsaved_products
                if not self._manifest.save_products(connection, products, HURRY_MS):
                    return
                supplier.unsaved_products = None
            link = self._connections.link(connection)
            offset = supplier.measured_offset()
            facts = {
                "link": [link.state, [*link.results], link.forced, link.since],
                "clock_offset": None if offset is None else round(offset.total_seconds()),
            }
            before = self._kept.setdefault(connection, {})
            for name, value in facts.items():
                if value is not None and before.get(name) != value:
                    if not self._manifest.remember(connection, name, value, HURRY_MS):
                        return
                    before[name] = value


def _link(value: Any, now: float) -> Link | None:
    try:
        state, results, forced, since = value
        link = Link(
            tuple(Result(result) for result in results), LinkState(state), forced, float(since)
        )
    except (TypeError, ValueError):
        return None
    lately = link.state is not LinkState.ONLINE and now - link.since < LINK_FORGOTTEN
    return link if forced or lately else None
