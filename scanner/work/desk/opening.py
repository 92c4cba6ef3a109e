"""What the desk's threads open for themselves, and what a running lane lends to a desk that was
opened in its window. Given by the composition root; opens nothing here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scanner.adapters.journal.store import Store
from scanner.adapters.manifest import Manifest
from scanner.domain.check import Check
from scanner.work.answer import Answer
from scanner.work.connections import Connections
from scanner.work.messages import Undone
from scanner.work.open_lane import OpenLane


@dataclass(frozen=True, slots=True)
class Opens:
    """How the desk's threads open what they own."""

    store: Callable[[], Store]
    manifest: Callable[[], Manifest]
    lane: Callable[[Connections], OpenLane]
    journal: Path
    manifest_path: Path


@dataclass(frozen=True, slots=True)
class RunningLane:
    """The lane in whose window the desk was opened. Its own courier delivers and its own refresh
    renews (`deliver` and `renew` wake them); it hears what was admitted and taken back by hand, so
    that its turnstile opens. `may_admit`: its turnstile could. `camera` looks at its pictures."""

    deliver: Callable[[], None]
    renew: Callable[[], None]
    may_admit: Callable[[], bool]
    admitted: Callable[[Answer], None]
    undone: Callable[[Undone, str], None]
    camera: Callable[[], list[Check]]
