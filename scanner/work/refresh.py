"""Renew one connection's part of the manifest: products, then bookings, whole or only what changed.
It asks the supplier at most once a second and redeems nothing."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Any

from scanner.adapters.manifest import Manifest, ManifestError
from scanner.adapters.manifest.rows import NEAR, Good, Load, Plan
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.http import Reply, TooLarge
from scanner.adapters.octo.values import text
from scanner.ports import NoAnswer, NotAuthorised, NotServed, Refused, SupplierError, Throttled
from scanner.settings import ManifestSettings

SPACING = 1.0  # seconds between two requests (OCTO_REDEMPTION.md section 5)
PER_PAGE = (250, 100)  # tried in turn; a supplier that takes neither is asked day by day,
BY_DAY, BY_PRODUCT = 0, -1  # and product by product where a day is too much for one answer
PRODUCTS_EVERY = 3600.0  # seconds
WHOLE_EVERY = 4 * 3600.0  # seconds: what no difference tells of (OCTO_REDEMPTION.md section 5)
A_DAY = 86_400.0
ASK_AGAIN = A_DAY  # seconds after which a refused way of asking is tried once more
RESUME = 3600.0  # seconds: pages older than that are not mixed with new ones
OVERLAP = 120.0  # seconds that two differences share: the supplier's clocks differ too
LEASE = 10.0  # seconds beyond a call's time-out that a load belongs to the program that began it
PAGING, CHANGES = "paging", "changes"  # remembered facts


class RefreshState(StrEnum):
    """COMPLETE renewed the copy. CUT goes on where it stopped when it is run again; SUSPICIOUS
    kept the old copy; BUSY is another program's doing; NOT_AUTHORISED needs a person."""

    COMPLETE = "COMPLETE"
    CUT = "CUT"
    SUSPICIOUS = "SUSPICIOUS"
    BUSY = "BUSY"
    NOT_AUTHORISED = "NOT_AUTHORISED"


@dataclass(frozen=True, slots=True)
class RefreshResult:
    """How a run ended. `bookings` are those in the copy now, `pages` the answers this run stored;
    `after`: the supplier asks to be left alone for so many seconds."""

    state: RefreshState
    bookings: int
    pages: int
    why: str = ""
    after: float | None = None


class _Stopped(Exception):
    """`pause` said so."""


class _Busy(Exception):
    """Another program loads the same connection."""


class Refresh:
    """One connection's refreshing, by one thread.

    `zone` is the lane's, None the system's. `pause` waits so many seconds and returns True when the
    run has to stop; while it waits, scans have the supplier to themselves.
    """

    def __init__(
        self,
        supplier: OctoSupplier,
        manifest: Manifest,
        settings: ManifestSettings,
        zone: tzinfo | None,
        pause: Callable[[float], bool],
    ) -> None:
        self._supplier = supplier
        self._connection = supplier.connection
        self._manifest = manifest
        self._loading = manifest.loading
        self._settings = settings
        self._zone = zone
        self._pause = pause
        self._owner = secrets.token_hex(8)
        self._asked = -SPACING
        self._pages = 0
        self._timeout = 30.0

    def run(self, timeout: float = 30.0) -> RefreshResult:
        """Renew the copy as far as it goes now. `timeout` is that of each call, in seconds."""
        self._timeout = timeout
        self._pages = 0
        try:
            why = self._renew()
            return self._result(RefreshState.SUSPICIOUS if why else RefreshState.COMPLETE, why)
        except _Stopped:
            return self._result(RefreshState.CUT, "It was told to stop.")
        except _Busy:
            return self._result(RefreshState.BUSY, "Another program is loading these bookings.")
        except NotAuthorised as error:
            return self._result(RefreshState.NOT_AUTHORISED, error.sentence)
        except Throttled as error:
            return self._result(RefreshState.CUT, str(error), error.after)
        except (SupplierError, ManifestError) as error:
            return self._result(RefreshState.CUT, str(error))

    def _result(
        self, state: RefreshState, why: str = "", after: float | None = None
    ) -> RefreshResult:
        bookings = self._manifest.count([self._connection])
        return RefreshResult(state, bookings, self._pages, why, after)

    def _renew(self) -> str:
        self._products()
        self._loading.sweep()
        window = self._window()
        if self._changes_will_do(window):
            try:
                return self._load_changes(window)
            except (Refused, TooLarge):
                if self._pages:
                    raise
                self._refused(CHANGES)
        why = self._load_whole(window)
        self._loading.sweep()
        self._manifest.purge(window.first - NEAR)
        return why

    def _products(self) -> None:
        """The catalogue, at most an hour old; a supplier that has none is asked for bookings."""
        products, age = self._manifest.products(self._connection)
        if products is not None and age is not None and age < PRODUCTS_EVERY:
            if not self._supplier.catalogue:
                self._supplier.catalogue = self._manifest.catalogue(self._connection)
            return
        try:
            self._wait()
            self._manifest.save_products(self._connection, self._supplier.products(self._timeout))
        except (Refused, NotServed):
            pass  # bookings may carry their products themselves

    def _window(self) -> Plan:
        """The days that matter, today being what it is in the products' time zones."""
        zones = {info.zone for info in self._manifest.catalogue(self._connection).values()}
        now = self._manifest.now()
        today = [now.astimezone(zone or self._zone).date() for zone in zones or {None}]
        return Plan(
            min(today) - timedelta(days=self._settings.days_back),
            max(today) + timedelta(days=self._settings.days_ahead),
            self._per_page(),
        )

    def _per_page(self) -> int:
        said = self._manifest.recall(self._connection, PAGING)
        if isinstance(said, dict) and self._lately(said.get("at")):
            return int(said.get("per_page", 0))
        return PER_PAGE[0]

    def _lately(self, at: Any) -> bool:
        now = self._now()
        return isinstance(at, (int, float)) and abs(now - at) < ASK_AGAIN

    def _refused(self, name: str, **more: int) -> None:
        at = self._now()
        self._manifest.remember(self._connection, name, {"at": at, **more})

    def _changes_will_do(self, window: Plan) -> bool:
        good = self._loading.good(self._connection)
        refused = self._manifest.recall(self._connection, CHANGES)
        if good is None or (isinstance(refused, dict) and self._lately(refused.get("at"))):
            return False
        since_whole = self._now() - good.whole_at
        return good.days == window.days() and 0 <= since_whole < WHOLE_EVERY

    def _begin(self, plan: Plan) -> Load:
        load = self._loading.begin(
            self._connection, plan, self._owner, self._now(), RESUME, self._timeout + LEASE
        )
        if load is None:
            raise _Busy
        return load

    def _now(self) -> float:
        return self._manifest.now().timestamp()

    def _offset(self) -> float:
        return self._supplier.clock_offset().total_seconds()

    def _load_changes(self, window: Plan) -> str:
        good = self._loading.good(self._connection)
        since, until = _span(good) if good else (0.0, A_DAY)
        load = self._begin(Plan(window.first, window.last, window.per_page, since))
        params = {"utcUpdatedAtStart": _utc(since), "utcUpdatedAtEnd": _utc(until)}
        try:
            if window.per_page > 0:
                self._by_page(load, params)
            else:
                self._store(load, self._ask(params))
        except (Refused, TooLarge):
            self._loading.drop(load)
            raise
        except (SupplierError, _Stopped):
            self._loading.release(load)
            raise
        self._loading.finish_changes(load, self._now(), self._offset())
        return ""

    def _load_whole(self, window: Plan) -> str:
        plan = window
        while True:
            load = self._begin(plan)
            try:
                load = self._all(load)
                again_after = self._settings.fresh_minutes * 60
                return self._loading.finish(load, self._now(), self._offset(), again_after)
            except (Refused, TooLarge) as error:
                self._loading.drop(load)
                ways = (*PER_PAGE, BY_DAY) if isinstance(error, Refused) else (BY_DAY, BY_PRODUCT)
                less = [size for size in ways if size < plan.per_page]
                begun = self._pages or load.step
                if not less or (begun and isinstance(error, Refused)):
                    raise  # that was not about the way of asking
                plan = Plan(plan.first, plan.last, less[0])
                self._refused(PAGING, per_page=plan.per_page)
            except (SupplierError, _Stopped):
                self._loading.release(load)
                raise

    def _all(self, load: Load) -> Load:
        plan = load.plan
        if plan.per_page > 0:
            days = {"localDateStart": str(plan.first), "localDateEnd": str(plan.last)}
            return self._by_page(load, days)
        length = (plan.last - plan.first).days + 1
        asked = [{"localDate": str(plan.first + timedelta(days=n))} for n in range(length)]
        if plan.per_page == BY_PRODUCT:
            products = sorted(self._manifest.catalogue(self._connection))
            asked = [{**day, "productId": product} for day in asked for product in products]
        for params in asked[load.step :]:
            load = self._store(load, self._ask(params))
        return load

    def _by_page(self, load: Load, params: dict[str, str]) -> Load:
        """All pages from the first that is not stored. Where no header tells how many there are,
        the first that is not full, or is the same again, is the last."""
        size, before = load.plan.per_page, ""
        while True:
            reply = self._ask({**params, "page": str(load.step + 1), "perPage": str(size)})
            pages = _pages(reply)
            if pages is not None and not reply.body and load.step + 1 < pages:
                raise NoAnswer("The supplier left a page of its bookings empty.")
            load = self._store(load, reply)
            first = text(reply.body[0].get("uuid")) if _object_first(reply.body) else ""
            if pages is None and (len(reply.body) != size or first == before):
                return load
            if pages is not None and load.step >= pages:
                return load
            before = first

    def _ask(self, params: dict[str, str]) -> Reply:
        self._wait()
        return self._supplier.bookings(params, self._timeout)

    def _wait(self) -> None:
        rest = self._asked + SPACING - time.monotonic()
        if self._pause(max(rest, 0.0)):
            raise _Stopped
        self._asked = time.monotonic()

    def _store(self, load: Load, reply: Reply) -> Load:
        load = self._loading.stage(
            load,
            [booking for booking in reply.body if isinstance(booking, dict)],
            self._manifest.catalogue(self._connection),
            self._zone,
            self._now(),
        )
        self._pages += 1
        return load


def _span(good: Good) -> tuple[float, float]:
    """From when to when what changed is asked for, by the clock that wrote the changes down. As a
    rule that is the server's `Date`; where a machine before it tells the time, and is ahead, the
    lane's own clock is earlier."""
    earlier = min(good.at, good.server_at)
    if good.server_at - earlier > A_DAY:
        earlier = good.server_at  # the lane's clock was never set
    return earlier - OVERLAP, good.server_at + A_DAY  # that clock may not be known yet


def _object_first(body: list[Any]) -> bool:
    return bool(body) and isinstance(body[0], dict)


def _pages(reply: Reply) -> int | None:
    said = reply.headers.get("octo-total-pages", "").strip()
    return int(said) if said.isascii() and said.isdigit() and len(said) < 9 else None


def _utc(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
