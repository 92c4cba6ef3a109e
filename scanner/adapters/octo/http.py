"""One HTTP exchange with a supplier: what came back, sorted by what a lane can do about it.

Classified by `body.error` first and by the HTTP status second, never by `errorMessage`
(OCTO_REDEMPTION.md section 1). Keys and bodies never reach a log or an error."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpcore
import httpx

from scanner.adapters.octo.bounded import nobody_waits, within
from scanner.adapters.octo.transport import Transport, until
from scanner.adapters.octo.values import text
from scanner.domain.phrase import Phrase
from scanner.ports import NoAnswer, NotAuthorised, NotServed, Refused, SupplierError, Throttled

LARGEST_ANSWER = 32 * 1024 * 1024  # bytes
MOST_VALUES = 2_000_000  # in one answer: 32 MB of "{},{}," would fill a gigabyte of memory
_ALWAYS = {
    "User-Agent": "gate-scanner",
    "Accept": "application/json",
    "Accept-Encoding": "gzip",
}
_NO_SUCH_OPERATION = {404, 405, 501}
_PASSING = {408, 425}  # it took too long to arrive, or came too early: no word on the ticket
_LOST = (httpcore.NetworkError, httpcore.TimeoutException, httpcore.RemoteProtocolError)
_KEY_ERRORS = {"UNAUTHORIZED", "FORBIDDEN", "INVALID_API_KEY"}

_LATE = Phrase("supplier", "The supplier did not answer within {seconds} s.")
_UNREACHABLE = Phrase("supplier", "The supplier cannot be reached ({why}).")
_INSECURE = Phrase("supplier", "no secure connection")
_NO_NAME = Phrase("supplier", "its name is not known here")
_NOBODY = Phrase("supplier", "connection refused")
_CUT_OFF = Phrase("supplier", "The supplier's answer was lost ({error}).")
_TOO_LARGE = Phrase("supplier", "The supplier's answer was too large.")
_SENSELESS = Phrase("supplier", "The supplier's address or key makes no sense ({error}).")
_NOISE = Phrase("supplier", "The supplier sent a page or noise instead of an answer.")
_KEY = Phrase("supplier", "The supplier does not accept this key.")
_FEWER = Phrase("supplier", "The supplier asks for fewer requests.")
_NO_OPERATION = Phrase("supplier", "The supplier has no such operation.")
_FAULT = Phrase("supplier", "The supplier has a fault of its own (HTTP {status}).")
_NOT_NOW = Phrase("supplier", "The supplier could not take this now (HTTP {status}).")
_BETWEEN = Phrase("supplier", "Something between this lane and the supplier answers in its place.")
_PAGE = Phrase("supplier", "The supplier sent a page instead of an answer (HTTP {status}).")
_NO = Phrase("supplier", "The supplier says no (HTTP {status}).")


class TooLarge(NoAnswer):
    """An answer no lane can hold: ask for less at a time."""


@dataclass(frozen=True, slots=True)
class Raw:
    """What came back, whatever it is."""

    status: int
    headers: Mapping[str, str]
    content: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """A supplier's answer that is an answer: JSON with a 2xx status."""

    body: Any
    headers: Mapping[str, str]
    sent: datetime
    received: datetime

    def date(self) -> datetime | None:
        """The server's clock when it answered."""
        try:
            at = parsedate_to_datetime(self.headers.get("date", ""))
        except (TypeError, ValueError, OverflowError):
            return None
        at = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
        return at if 2000 <= at.year < 2200 else None


class Http:
    """The way to all suppliers of a lane, shared by its threads."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.now = now
        self._transport = Transport()

    def close(self) -> None:
        self._transport.close()

    def call(
        self,
        method: str,
        url: str,
        timeout: float,
        headers: Mapping[str, str],
        params: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> Reply:
        """One exchange, over after `timeout` seconds whatever the other end does.

        Raises a `SupplierError`; `NoAnswer.sent` is False when the request certainly did not leave.
        """
        deadline = time.monotonic() + timeout

        def work() -> Reply:
            return self._exchange(method, url, deadline, headers, params or {}, body)

        def late() -> Reply:
            raise NoAnswer(_LATE.of(seconds=f"{timeout:.1f}"))

        return work() if nobody_waits() else within(timeout, work, late, f"octo {method}")

    def _exchange(
        self,
        method: str,
        url: str,
        deadline: float,
        headers: Mapping[str, str],
        params: Mapping[str, str],
        body: Any,
    ) -> Reply:
        content = None
        if body is not None:
            content = json.dumps(body).encode()
            headers = {**headers, "Content-Type": "application/json"}
        try:
            request = httpx.Request(
                method,
                url,
                params=params or None,
                headers={**_ALWAYS, **headers},
                content=content,
                extensions=until(deadline),
            )
        except (httpx.InvalidURL, ValueError) as error:
            raise _senseless(error) from None
        sent = self.now()
        try:
            raw = self._answer(request)
        except (httpcore.UnsupportedProtocol, httpcore.LocalProtocolError) as error:
            # A key that no header can carry; a proxy of a kind that is not spoken here.
            raise _senseless(error) from None
        except (
            httpcore.ConnectError,
            httpcore.ConnectTimeout,
            httpcore.PoolTimeout,
            httpcore.ProxyError,
        ) as error:
            raise NoAnswer(_UNREACHABLE.of(why=_cause(error)), False) from None
        except (*_LOST, httpx.HTTPError, ValueError) as error:
            raise NoAnswer(_CUT_OFF.of(error=type(error).__name__)) from None
        return _sort(raw, sent, self.now())

    def _answer(self, request: httpx.Request) -> Raw:
        try:
            return _read(self._transport.handle_request(request))
        except (httpcore.RemoteProtocolError, httpcore.ReadError, httpcore.WriteError):
            # A kept-alive connection that the server had closed meanwhile. Reading may be asked
            # again at once; whatever uses a ticket up may not (P6).
            if request.method != "GET":
                raise
            return _read(self._transport.handle_request(request))


def _read(response: httpx.Response) -> Raw:
    chunks, size = [], 0
    try:
        for chunk in response.iter_bytes():
            size += len(chunk)
            if size > LARGEST_ANSWER:
                raise TooLarge(_TOO_LARGE)
            chunks.append(chunk)
    finally:
        response.close()
    return Raw(response.status_code, response.headers, b"".join(chunks))


def _senseless(error: Exception) -> NoAnswer:
    return NoAnswer(_SENSELESS.of(error=type(error).__name__), False)


def _cause(error: Exception) -> str:
    words = str(error).lower()
    if "certificate" in words or "ssl" in words or "tls" in words:
        return _INSECURE
    if "name or service" in words or "getaddrinfo" in words or "name resolution" in words:
        return _NO_NAME
    return _NOBODY if "refused" in words else type(error).__name__


def _sort(raw: Raw, sent: datetime, received: datetime) -> Reply:
    status, said = raw.status, raw.content.strip()
    if said.count(b",") > MOST_VALUES:
        raise TooLarge(_TOO_LARGE)
    try:
        body = json.loads(said) if said else None
        understood = bool(said) or status == 204
    except (ValueError, RecursionError):
        body, understood = None, False
    code = text(body.get("error")) if isinstance(body, dict) else ""
    if code or not 200 <= status < 300:
        raise _failure(raw, body, code, understood)
    if not understood or (isinstance(body, dict) and body.get("error")):
        raise NoAnswer(_NOISE)
    return Reply(body, raw.headers, sent, received)


def _failure(raw: Raw, body: Any, code: str, understood: bool) -> SupplierError:
    status, said = raw.status, body if isinstance(body, dict) else {}
    if code in _KEY_ERRORS or status in (401, 403):
        return NotAuthorised(_KEY)
    if code == "TOO_MANY_REQUESTS" or status == 429:
        return Throttled(_FEWER, _wait(raw.headers, said))
    if code == "INTERNAL_SERVER_ERROR" or status >= 500:
        if status == 501 and code != "INTERNAL_SERVER_ERROR":
            return NotServed(_NO_OPERATION)
        return NoAnswer(_FAULT.of(status=str(status)))
    if status in _PASSING and not code:
        return NoAnswer(_NOT_NOW.of(status=str(status)))
    if status < 400 and not code:
        return NoAnswer(_BETWEEN)
    if not code and raw.content.strip() and not understood:
        if status in _NO_SUCH_OPERATION:
            return NotServed(_NO_OPERATION)
        return NoAnswer(_PAGE.of(status=str(status)))
    if not code and status in _NO_SUCH_OPERATION:
        return NotServed(_NO_OPERATION, status)
    words = text(said.get("errorMessage"))[:300]
    return Refused(
        words or _NO.of(status=str(status)),
        status,
        code,
        text(said.get("redemptionErrorCode")),
    )


def _wait(headers: Mapping[str, str], said: Mapping[str, Any]) -> float | None:
    told = (
        said.get("retryAfter"),
        headers.get("retry-after"),
        headers.get("octo-ratelimit-retryafter"),
    )
    for value in told:
        try:
            seconds = float(text(value))
        except ValueError:
            try:
                at = parsedate_to_datetime(text(value))
            except (TypeError, ValueError, OverflowError):
                continue
            now = headers.get("date", "")
            try:
                seconds = (at - parsedate_to_datetime(now)).total_seconds()
            except (TypeError, ValueError, OverflowError):
                continue
        if 0 <= seconds < 86_400:
            return seconds
    return None
