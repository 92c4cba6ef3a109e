"""The embedded supplier: real HTTP on loopback, two suppliers, all state in memory.

It is the demo's other end and the tests' double. It may not import the gate's own code: what it
says has to come from the documents, not from the client that is tried against it.
"""

from __future__ import annotations

from scanner.demo.booking import Booking, Target, UnitItem
from scanner.demo.supplier.serve import serve
from scanner.demo.supplier.server import EmbeddedSupplier, Recorded
from scanner.demo.supplier.shapes import Shape
from scanner.demo.venue import Venue

__all__ = [
    "Booking",
    "EmbeddedSupplier",
    "Recorded",
    "Shape",
    "Target",
    "UnitItem",
    "Venue",
    "serve",
]
