"""Keys that come or change while a lane runs: where a supplier refuses one, or there was none, it
is read anew, and another one is used from the next call on. Reads only, and on a thread of its own:
a key store may take seconds, and neither scans nor deliveries wait for it."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future

from scanner.adapters import secrets
from scanner.adapters.octo.bounded import start
from scanner.adapters.octo.client import OctoSupplier
from scanner.ports import SupplierError
from scanner.settings import Settings
from scanner.work.connections import Connections
from scanner.work.messages import Alarm

log = logging.getLogger(__name__)

EVERY = 5.0  # seconds between two readings of a key that is refused or was not there
TRY_WAIT = 5.0  # seconds for the call that tries a new one


class Keys:
    """The keys of one lane's connections; belongs to one thread."""

    def __init__(
        self,
        settings: Settings,
        connections: Connections,
        emit: Callable[[object], None] = lambda message: None,
        environ: Mapping[str, str] = os.environ,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings, self._connections, self._emit = settings, connections, emit
        self._environ, self._clock = environ, clock
        self._looked = float("-inf")
        self._reading: Future[bool] | None = None

    def renewed(self) -> bool:
        """Whether a connection has got another key that its supplier takes. Waits for nothing: what
        is being read now is told the next time."""
        if self._reading is not None:
            if not self._reading.done():
                return False
            done, self._reading = self._reading, None
            return done.result()
        refused = {c: s for c, s in self._connections.suppliers.items() if s.refused}
        if refused and self._clock() - self._looked >= EVERY:
            self._looked = self._clock()
            self._reading = start(lambda: self._read(refused), "keys")
        return False

    def _read(self, refused: Mapping[str, OctoSupplier]) -> bool:
        better = False
        for connection in self._settings.connections:
            supplier = refused.get(connection.id)
            if supplier is None:
                continue
            try:
                key, _ = secrets.key_of(connection, self._settings.folder, self._environ)
            except secrets.KeyProblem as problem:
                log.debug("%s", problem)
                supplier.no_key = problem.args[0]
                continue
            if key == supplier.api_key:
                continue
            supplier.api_key = key
            log.info("%s has another key", connection.id)
            try:
                supplier.products(TRY_WAIT)
            except SupplierError as error:
                log.info("%s: %s", connection.id, error)
                continue
            self._emit(Alarm(f"key {connection.id}"))
            better = True
        return better
