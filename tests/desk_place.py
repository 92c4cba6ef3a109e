"""A profile with a real journal, the real embedded supplier behind it, and a lane that scans: what
the desk's tests look at."""

from __future__ import annotations

import json
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from scanner.adapters.journal.store import Store
from scanner.adapters.operators import FILE, Operators, Role
from scanner.app import JOURNAL, open_connections, open_lane, open_manifest
from scanner.demo.supplier import EmbeddedSupplier
from scanner.desk import make_desk
from scanner.domain.scan import Origin, Scan
from scanner.settings import Settings, read
from scanner.work.answer import Answer
from scanner.work.desk.desk import Desk
from scanner.work.desk.messages import Unlocked
from scanner.work.refresh import Refresh

T = TypeVar("T")

PIN = "4711"
STEWARDS_PIN = "1234"
WAIT = 15.0  # seconds; a slow machine, not a slow desk


@cache
def _operators() -> bytes:
    """Hashing a PIN takes its time, as it should: once is enough."""
    with tempfile.TemporaryDirectory() as folder:
        known = Operators(Path(folder))
        known.put("Nora", Role.SUPERVISOR, PIN)
        known.put("Sam", Role.STEWARD, STEWARDS_PIN)
        return (Path(folder) / FILE).read_bytes()


def _scan(code: str) -> Scan:
    now = datetime.now(UTC)
    return Scan(uuid.uuid4().hex, code, now, Origin.CAMERA, seen=time.monotonic())


class Place:
    """One lane's profile, at both suppliers."""

    def __init__(self, folder: Path, supplier: EmbeddedSupplier) -> None:
        self.folder, self.supplier = folder, supplier
        self.settings: Settings = read(
            {
                "lane": {"id": "north-1", "name": "North gate", "time_zone": "Europe/London"},
                "connection": [
                    {"id": name, "base_url": supplier.base_url, "api_key": key}
                    for name, key in supplier.keys.items()
                ],
            },
            folder,
            {},
        )

    def operators(self) -> None:
        """Nora may do everything, Sam may look."""
        (self.folder / FILE).write_bytes(_operators())

    def load(self) -> None:
        """The local copy, without the pauses between two requests."""
        connections = open_connections(self.settings)
        with closing(open_manifest(self.settings)) as manifest:
            for supplier in connections.suppliers.values():
                kept, zone = self.settings.manifest, self.settings.zone
                Refresh(supplier, manifest, kept, zone, lambda seconds: False).run()
        connections.close()

    def scan(self, *codes: str) -> list[Answer]:
        """The lane decides about these, one after the other."""
        connections = open_connections(self.settings)
        with closing(open_lane(self.settings, connections)) as lane:
            answers = [lane.admission.admit(_scan(code)) for code in codes]
        connections.close()
        return answers

    def scan_offline(self, *codes: str) -> list[Answer]:
        """The same while no supplier answers, by the local copy."""
        self.load()
        self.supplier.stop()
        try:
            return self.scan(*codes)
        finally:
            self.supplier.start()

    def journal(self, kind: str) -> list[dict[str, Any]]:
        """What the rows of one kind say."""
        with closing(Store(self.folder / JOURNAL, "North gate")) as store:
            rows = store.read("select body from journal where kind = ? order by seq", (kind,))
        return [json.loads(body) for (body,) in rows]

    def states(self) -> list[str]:
        """Of all deliveries, in order."""
        with closing(Store(self.folder / JOURNAL, "North gate")) as store:
            return [state for (state,) in store.read("select state from delivery order by id")]


class Heard:
    """A desk without a window: what it tells, kept."""

    def __init__(self, place: Place) -> None:
        self.messages: list[object] = []
        self._came = threading.Condition()
        self.desk: Desk = make_desk(place.settings, self._hear)

    def _hear(self, message: object) -> None:
        with self._came:
            self.messages.append(message)
            self._came.notify_all()

    def wait(self, kind: type[T], fits: Callable[[T], bool] = lambda message: True) -> T:
        """The first message of a kind that fits and was not waited for before."""

        def there() -> T | None:
            kinds = (m for m in self.messages if isinstance(m, kind))
            return next((m for m in kinds if fits(m)), None)

        with self._came:
            self._came.wait_for(lambda: there() is not None, WAIT)
            found = there()
            assert found is not None, f"no {kind.__name__} among {self.messages}"
            self.messages.remove(found)
            return found

    def unlock(self, pin: str = PIN) -> None:
        self.desk.acts.unlock(pin)
        self.wait(Unlocked)


@contextmanager
def heard(place: Place) -> Iterator[Heard]:
    """A desk at work, ended with the block."""
    made = Heard(place)
    made.desk.start()
    try:
        yield made
    finally:
        made.desk.stop()
