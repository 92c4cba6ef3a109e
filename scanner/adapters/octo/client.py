"""One connection's supplier, spoken to in OCTO with the redemption capability."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import timedelta, tzinfo
from typing import Any
from urllib.parse import quote

from scanner.adapters.octo import using
from scanner.adapters.octo.bounded import all_within, start
from scanner.adapters.octo.catalogue import Catalogue, read_catalogue
from scanner.adapters.octo.http import Http, Reply
from scanner.adapters.octo.values import obj, objs, text
from scanner.adapters.octo.wire import Reader, completed
from scanner.domain import clock
from scanner.domain.link import Result
from scanner.domain.phrase import Phrase
from scanner.domain.ticket import Candidate, Method
from scanner.domain.verdict import Source
from scanner.ports import NoAnswer, NotAuthorised, NotServed, Redeemed, Refused, SupplierError

CAPABILITIES = "octo/redemption, octo/packages, octo/content"
REDEMPTION = "octo/redemption"
CLOCK_SET = 1.0  # seconds that two clocks may drift apart between two looks
SLOW_ABOVE = 0.7  # of the time that was given
RETRY_NAMES = 60.0  # seconds
_NOT_NOW = {408, 409, 423, 425}  # of the moment, not of the code that was asked for
NAMES_SHARE = 0.5  # of what is left after a look-up

NOT_GRANTED = Phrase("supplier", "The supplier does not grant octo/redemption to this key.")
TEST_KEY = Phrase("supplier", "The supplier treats this key as a test key: nothing redeems.")
_NO_KEY = Phrase("supplier", "It has no key.")
_NO_PRODUCTS = Phrase("supplier", "The supplier's list of products is no list.")
_NO_BOOKINGS = Phrase("supplier", "The supplier's list of bookings is no list.")
_NO_LOOK_UP = Phrase("supplier", "The supplier's answer to the look-up makes no sense.")
_NOT_SERVED = Phrase("supplier", "The supplier does not serve {path}.")


class OctoSupplier:
    """Calls of one key at one base URL. May be used from several threads.

    `on_result` hears how each call went (for the link); `env` is "live" or "test". Without a key,
    `no_key` says why, and every call is refused with that, unsent.
    """

    def __init__(
        self,
        connection: str,
        base_url: str,
        api_key: str,
        http: Http,
        *,
        method: Method = Method.REDEEM,
        env: str = "live",
        language: str = "en",
        zone: tzinfo | None = None,
        on_result: Callable[[Result], None] = lambda result: None,
    ) -> None:
        self.connection = connection
        self.base_url = base_url.rstrip("/")
        self.api_key = api_key
        self.no_key: str = _NO_KEY
        self.refused = not api_key  # or the last answer was that this key is not taken
        self.method = method
        self.catalogue: Catalogue = {}
        self.unsaved_products: list[Any] | None = None
        self._names_tried = -RETRY_NAMES
        self._whole_failed = -RETRY_NAMES
        self._http = http
        self._env = env
        self._language = language
        self._reader = Reader(connection, method, Source.SERVER, zone)
        self.on_result = on_result
        self._clock: deque[float] = deque(maxlen=clock.SAMPLES)
        self._recalled = False  # `_clock` is what an earlier run measured
        self._wall = 0.0  # wall clock minus monotonic one, seconds, when `_clock` was last good
        self._lock = threading.Lock()

    def clock_offset(self) -> timedelta:
        """Server minus lane, the median of the last answers' `Date`."""
        with self._lock:
            return clock.offset(list(self._measured()))

    def measured_offset(self) -> timedelta | None:
        """The same, or None before the first answer."""
        with self._lock:
            return clock.offset(list(self._clock)) if self._measured() else None

    def remember_offset(self, offset: timedelta) -> None:
        """An offset measured by an earlier run, until this one has its own."""
        with self._lock:
            if not self._measured():
                self._clock.append(offset.total_seconds())
                self._recalled = True

    def _measured(self) -> deque[float]:
        """The samples, without those from before the lane's clock was set (or the PC slept)."""
        wall = self._http.now().timestamp() - time.monotonic()
        if abs(wall - self._wall) > CLOCK_SET:
            self._clock.clear()
        self._wall = wall
        return self._clock

    def products(self, timeout: float) -> list[Any]:
        """The raw catalogue, as `read_catalogue` understands it; kept for names from now on."""
        reply = self._call("GET", "/products", timeout)
        if not isinstance(reply.body, list):
            raise NoAnswer(_NO_PRODUCTS)
        self.catalogue = read_catalogue(reply.body)
        self.unsaved_products = reply.body
        return reply.body

    def lookup(self, reference: str, timeout: float) -> list[Candidate]:
        """`GET /redemption/lookup`. `[]`, 400 and 404 all mean "not known"."""
        return self._lookup("reference", reference, timeout)

    def lookup_contact(self, field: str, value: str, timeout: float) -> list[Candidate]:
        """`GET /redemption/lookup` by `email` or `mobile` (newer suppliers)."""
        return self._lookup(field, value, timeout)

    def _lookup(self, field: str, value: str, timeout: float) -> list[Candidate]:
        deadline = time.monotonic() + timeout
        names = self._fetch_names(timeout)
        try:
            reply = self._call("GET", "/redemption/lookup", timeout, params={field: value})
        except Refused as error:
            if error.status in _NOT_NOW:
                raise NoAnswer(_about(error, f"HTTP {error.status}")) from None
            return []
        except NotServed as error:
            if error.status == 404:
                return []
            raise NoAnswer(_about(error, "redemption/lookup"), sent=False) from None
        if reply.body is None or reply.body == {}:
            return []
        if names is not None and any("product" not in entry for entry in objs(reply.body)):
            all_within((deadline - time.monotonic()) * NAMES_SHARE, [names])
        found = self._reader.lookup(reply.body, value, self.catalogue)
        if not found and reply.body:
            raise NoAnswer(_NO_LOOK_UP)
        return [self._dated(candidate, value, deadline) for candidate in found]

    def _dated(self, candidate: Candidate, code: str, deadline: float) -> Candidate:
        """A slim answer that calls a ticket used says seldom when, and by its time we recognise our
        own redemption (P6)."""
        left = (deadline - time.monotonic()) * NAMES_SHARE
        if not candidate.slim or candidate.redeemable is not False or left < 0.02:
            return candidate
        whole = self.whole(candidate, code, left)
        return candidate if whole is None else completed(candidate, whole)

    def whole(self, slim: Candidate, code: str, timeout: float) -> Candidate | None:
        """`GET /bookings/{uuid}`: what a look-up's slim answer has left out, read for `code`. None
        where the supplier does not show it by that name (a ticket's own uuid, another seller's)."""
        if time.monotonic() - self._whole_failed < RETRY_NAMES:
            return None
        try:
            said = obj(self.request("GET", f"/bookings/{quote(slim.booking, safe='')}", timeout))
        except (Refused, NotServed):
            return None
        except SupplierError:
            # Nobody at the gate waits for that again and again.
            self._whole_failed = time.monotonic()
            return None
        if text(said.get("uuid")) != slim.booking:
            return None
        found = self._reader.booking(said, code, self.catalogue)
        return found[0] if len(found) == 1 else None

    def _fetch_names(self, timeout: float) -> Future[Any] | None:
        """The catalogue, beside a look-up, when nothing is known yet: newer suppliers put only ids
        on bookings, and how many people a ticket stands for is in the catalogue alone."""
        now = time.monotonic()
        with self._lock:
            if self.catalogue or now - self._names_tried < RETRY_NAMES:
                return None
            self._names_tried = now
        return start(lambda: self.products(timeout), "products")

    def redeem(self, redemption_code: str, timeout: float, timestamp: str = "") -> Redeemed:
        """`POST /redemption/redeem`, one code per call."""
        body = {"redemptionCode": redemption_code}
        if timestamp:
            body["timestamp"] = timestamp
        return self._use(Method.REDEEM, body, timeout)

    def validate(self, redemption_code: str, timeout: float) -> Redeemed:
        """`POST /redemption/validate`: a yes is a 2xx without any explicit negative."""
        return self._use(Method.VALIDATE, {"redemptionCode": redemption_code}, timeout)

    def _use(self, method: Method, body: Mapping[str, Any], timeout: float) -> Redeemed:
        path = using.path_of(method)
        try:
            reply = self._call("POST", path, timeout, body=body)
        except (NotServed, Refused) as error:
            if using.is_missing(method, error):
                raise NotServed(_NOT_SERVED.of(path=path[1:]), 404) from None
            raise
        return using.read_use(method, reply.body)

    def unredeem(self, redemption_code: str, timeout: float) -> None:
        """`DELETE /redemption/redeem`; the caller verifies by a lookup."""
        path, body = using.path_of(Method.REDEEM), {"redemptionCode": redemption_code}
        self._call("DELETE", path, timeout, body=body)

    def bookings(self, params: Mapping[str, str], timeout: float) -> Reply:
        """One page of `GET /bookings`; the header `octo-total-pages` tells of more."""
        reply = self._call("GET", "/bookings", timeout, params=params)
        if not isinstance(reply.body, list):
            raise NoAnswer(_NO_BOOKINGS)
        return reply

    def request(
        self, method: str, path: str, timeout: float, body: Any = None, **params: str
    ) -> Any:
        """Any other call of the bookings API; the answer's JSON."""
        return self._call(method, path, timeout, params=params or None, body=body).body

    def _call(
        self,
        method: str,
        path: str,
        timeout: float,
        params: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> Reply:
        if not self.api_key:
            raise NotAuthorised(self.no_key)
        headers = {
            "Authorization": f"Bearer {self.api_key}",
            "Octo-Capabilities": CAPABILITIES,
            "Octo-Env": self._env,
            "Accept-Language": self._language,
        }
        try:
            reply = self._http.call(method, self.base_url + path, timeout, headers, params, body)
        except (Refused, NotAuthorised, NotServed) as error:
            self.refused = isinstance(error, NotAuthorised)
            self.on_result(Result.QUICK)  # it does answer
            raise
        except SupplierError:
            self.on_result(Result.FAILED)
            raise
        took = (reply.received - reply.sent).total_seconds()
        self.on_result(Result.SLOW if took > timeout * SLOW_ABOVE else Result.QUICK)
        date = reply.date()
        if date is not None:
            with self._lock:
                if self._recalled:
                    self._clock.clear()
                    self._recalled = False
                self._measured().append(clock.sample(date, reply.sent, reply.received))
        why = self._not_granted(reply.headers) if method == "GET" else ""
        self.refused = bool(why)
        if why:
            raise NotAuthorised(why)
        return reply

    def _not_granted(self, headers: Mapping[str, str]) -> str:
        """A capability the key may not use is dropped silently, and the supplier may force test
        mode; both are told only in headers. Only reading calls ask: a redemption that was answered
        has happened, whatever its headers say."""
        granted = headers.get("octo-capabilities")
        if granted is not None and REDEMPTION not in granted.replace(" ", "").split(","):
            return NOT_GRANTED
        if self._env == "live" and headers.get("octo-env", "").strip().lower() == "test":
            return TEST_KEY
        return ""


def whose(
    http: Http, suppliers: Sequence[OctoSupplier], reference: str, timeout: float
) -> list[OctoSupplier] | None:
    """Which of the suppliers at one base URL a code belongs to, by `/redemption/credentials`.

    [] is nobody's; None means that the question was not answered (ask each). A key that was not
    sent is not believed (OCTO_REDEMPTION.md section 2).
    """
    body = {"reference": reference, "apiKeys": [supplier.api_key for supplier in suppliers]}
    try:
        reply = http.call(
            "POST",
            f"{suppliers[0].base_url}/redemption/credentials",
            timeout,
            {"Octo-Capabilities": CAPABILITIES},
            body=body,
        )
    except SupplierError:
        return None
    answer = obj(reply.body)
    if "apiKey" not in answer:
        return None
    if answer["apiKey"] is None:
        return []
    return [s for s in suppliers if s.api_key == answer["apiKey"]] or None


def _about(error: SupplierError, what: str) -> Phrase:
    return Phrase("", "{said} ({what})", {"said": error.sentence, "what": what})
