"""How a lane stands: what is owed, and how old its local copy is. Watched on its own thread: the
courier's may wait long for a silent supplier, and the screen must not say meanwhile that all is
synced. It delivers nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.disputes import open_disputes
from scanner.adapters.manifest import Manifest
from scanner.domain.manifest import ManifestState
from scanner.settings import Settings
from scanner.work.messages import Standing

EVERY = 1.0  # seconds; sooner after an admission, and after a round of the courier
RECENT = 50  # admissions whose ✓ may still become ✓✓ on the screen


@dataclass(frozen=True, slots=True)
class Copy:
    """The manifest in three figures, as `sync` and `manifest` print them."""

    state: ManifestState
    age: float | None
    bookings: int

    def as_json(self) -> dict[str, Any]:
        """A copy that was never loaded is as good as an expired one."""
        state = ManifestState.EXPIRED if self.state is ManifestState.NONE else self.state
        age = None if self.age is None else round(self.age)
        return {"bookings": self.bookings, "age_s": age, "state": state.value}


def copy_of(manifest: Manifest, settings: Settings) -> Copy:
    """How the local copy stands for all connections of a lane."""
    connections = [connection.id for connection in settings.connections]
    return Copy(*manifest.status(connections, settings.manifest))


class StandingWatch:
    """Emits a `Standing` when it has changed."""

    def __init__(
        self,
        settings: Settings,
        deliveries: Deliveries,
        manifest: Manifest,
        emit: Callable[[object], None],
    ) -> None:
        self._settings, self._deliveries = settings, deliveries
        self._manifest, self._emit = manifest, emit
        self._last: Standing | None = None

    def run(self) -> float:
        """One look; returns the seconds until the next."""
        copy = copy_of(self._manifest, self._settings)
        standing = Standing(
            self._deliveries.pending(),
            open_disputes(self._deliveries.store),
            copy.state,
            copy.age,
            copy.bookings,
            self._deliveries.recent(RECENT),
        )
        if standing != self._last:
            self._last = standing
            self._emit(standing)
        return EVERY
