"""`EmbeddedSupplier`: the service on a socket, with its record of requests, faults and control."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Self
from zoneinfo import ZoneInfo

from scanner.demo.catalogue import demo_venue
from scanner.demo.supplier.control import control
from scanner.demo.supplier.errors import Refusal
from scanner.demo.supplier.faults import Fault, Faults
from scanner.demo.supplier.service import Answer, Request, Service
from scanner.demo.supplier.shapes import Generation, Shape
from scanner.demo.supplier.wire import Loopback, Reply
from scanner.demo.venue import Venue, utc_now

PREFIX = "/octo"
ZONE = ZoneInfo("Europe/London")


@dataclass
class Recorded:
    """A request that arrived under the prefix. `body` without keys; `key_sent`: it carried an
    Authorization header; `status` is None as long as (or if never) nothing was decided;
    `answered` False: the answer was withheld by a fault."""

    time: datetime
    supplier: str
    method: str
    path: str
    query: dict[str, str]
    body: Any
    capabilities: tuple[str, ...]
    key_sent: bool
    status: int | None = None
    answered: bool = False


class EmbeddedSupplier:
    """Several suppliers under one base URL on loopback; a context manager.

    `port` 0 takes a free one; after `stop`, `start` takes the same one again. `clock` gives the
    suppliers' time, aware. `defects` holds the tracebacks of what should never have happened.
    """

    def __init__(
        self,
        venue: Venue | None = None,
        *,
        port: int = 0,
        generation: Generation = "2026",
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        clock = clock or (venue.clock if venue else utc_now)
        self.venue = venue or demo_venue(clock().astimezone(ZONE).date(), ZONE)
        self.venue.clock = clock
        self.requests: list[Recorded] = []
        self.defects: list[str] = []
        self._port = port
        self._service = Service(self.venue, generation)
        self._faults = Faults()
        self._server: Loopback | None = None
        self._serving = False
        self._recent: deque[tuple[float, str]] = deque()
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        """Where the service is. RuntimeError if it was never started on a port."""
        if not self._port:
            raise RuntimeError("the embedded supplier has not been started")
        return f"http://127.0.0.1:{self._port}{PREFIX}"

    @property
    def keys(self) -> Mapping[str, str]:
        """Connection id → API key."""
        return {supplier.id: supplier.key for supplier in self.venue.suppliers.values()}

    @property
    def shape(self) -> Shape:
        """Where suppliers differ; change its fields at any time."""
        return self._service.shape

    @property
    def generation(self) -> Generation:
        return self._service.generation

    @generation.setter
    def generation(self, generation: Generation) -> None:
        self._service.generation = generation

    @property
    def skew(self) -> float:
        """How many seconds the suppliers' clock (Date header, recorded times) is ahead."""
        return self.venue.skew.total_seconds()

    @skew.setter
    def skew(self, seconds: float) -> None:
        self.venue.skew = timedelta(seconds=seconds)

    def start(self) -> Self:
        """Binds and serves. OSError if the port is taken."""
        if self._server is None:
            self._serving = True
            self._server = Loopback(self._port, self._reply, self.venue.now)
            self._server.defects = self.defects
            self._port = self._server.server_port
            self._thread = threading.Thread(
                target=self._server.serve_forever, args=(0.02,), daemon=True
            )
            self._thread.start()
        return self

    def stop(self) -> None:
        """Stops listening, ends every connection, lets go of what hangs. State is kept."""
        if self._server is None or self._thread is None:
            return
        self._serving = False
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._faults.heal()
        self._server.hang_up()
        self._server = self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def fault(
        self,
        kind: str,
        *,
        path: str = "",
        method: str = "",
        supplier: str = "",
        times: int | None = None,
        seconds: float = 0,
        status: int = 0,
    ) -> None:
        """From now on something goes wrong; see `faults.BEFORE` and `faults.AFTER` for what.

        It meets requests whose path contains `path` and whose method and supplier id are the
        given ones (empty: all), `times` times (None: until healed). ValueError for a kind that
        does not exist.
        """
        self._faults.add(Fault(kind, path, method, supplier, times, seconds, status))

    def heal(self) -> None:
        """Removes all faults; a request that hangs is closed, one that waits goes on."""
        self._faults.heal()

    def count(self, path: str, method: str = "", supplier: str = "") -> int:
        """How many requests arrived whose path ends so."""
        return sum(
            request.path.endswith(path)
            and method in ("", request.method)
            and supplier in ("", request.supplier)
            for request in list(self.requests)
        )

    def _reply(self, request: Request) -> Reply:
        if request.path.startswith("/control/"):
            return control(self, request), []
        if not request.path.startswith(PREFIX + "/"):
            body = {"error": "BAD_REQUEST", "errorMessage": f"the base URL ends in {PREFIX}"}
            return Answer(404, body), []
        request.path = request.path.removeprefix(PREFIX)
        known = self._service.supplier_of(request)
        supplier = known.id if known else ""
        record = self._record(request, supplier)
        faults = self._faults.take(request.method, request.path, supplier)
        for fault in faults:
            if fault.kind == "latency":
                fault.healed.wait(fault.seconds)
            elif fault.kind == "hang":
                fault.healed.wait()
                return None
            elif fault.kind == "drop":
                return None
        if not self._serving:
            return None  # stopped while it waited: it never arrived
        answer = (
            _instead(self._service, faults)
            or self._throttled(supplier)
            or self._service.answer(request)
        )
        record.status = answer.status
        for fault in faults:
            if fault.kind == "lost_answer":
                return None
            if fault.kind == "late_answer":
                fault.healed.wait(fault.seconds)
        record.answered = True
        if any(fault.kind in _BROKEN for fault in faults):
            answer.status = 200
        return answer, faults

    def _throttled(self, supplier: str) -> Answer | None:
        """The 429 of a supplier that allows only so many requests a minute."""
        most, now = self.shape.per_minute, time.monotonic()
        if most is None:
            return None
        with self.venue.lock:
            while self._recent and self._recent[0][0] < now - 60:
                self._recent.popleft()
            mine = [at for at, whose in self._recent if whose == supplier]
            if len(mine) >= most:
                wait = str(max(1, round(mine[0] + 60 - now)))
                return Answer(429, dict(_TOO_MANY), {"Retry-After": wait})
            self._recent.append((now, supplier))
        return None

    def _record(self, request: Request, supplier: str) -> Recorded:
        try:
            body: Any = request.body()
        except Refusal:
            body = None
        if isinstance(body, dict) and "apiKeys" in body:
            keys = body["apiKeys"]
            body = {**body, "apiKeys": len(keys) if isinstance(keys, list) else None}
        record = Recorded(
            self.venue.now(),
            supplier,
            request.method,
            request.path,
            request.query,
            body,
            request.capabilities,
            "authorization" in request.headers,
        )
        self.requests.append(record)
        return record


_TOO_MANY = {"error": "TOO_MANY_REQUESTS", "errorMessage": "slow down"}
_BROKEN = ("garbage", "empty", "wrong_type", "huge")


def _instead(service: Service, faults: list[Fault]) -> Answer | None:
    """The answer of a fault that keeps the supplier from acting, if there is one."""
    for fault in faults:
        seconds = max(1, round(fault.seconds))
        match fault.kind:
            case "status":
                return Answer(fault.status or 503, None)
            case "html":
                return Answer(200, None)
            case "throttle429":
                return Answer(429, dict(_TOO_MANY), {"Retry-After": str(seconds)})
            case "throttle400":
                return Answer(400, {**_TOO_MANY, "retryAfter": seconds})
            case "revoked":
                refusal = service.refused_key(fault.status or 401)
                return Answer(refusal.status, refusal.body)
    return None
