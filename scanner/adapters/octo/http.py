"""One HTTP exchange with a supplier: what came back, sorted by what a lane can do about it.

Classified by `body.error` first and by the HTTP status second, never by `errorMessage`
(OCTO_REDEMPTION.md section 1). Keys and bodies never reach a log or an error."""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Any

import httpx

from scanner.adapters.octo.bounded import within
from scanner.adapters.octo.values import text
from scanner.ports import NoAnswer, NotAuthorised, NotServed, Refused, SupplierError, Throttled

LARGEST_ANSWER = 32 * 1024 * 1024  # bytes
_NO_SUCH_OPERATION = {404, 405, 501}
_KEY_ERRORS = {"UNAUTHORIZED", "FORBIDDEN", "INVALID_API_KEY"}


class TooLarge(NoAnswer):
    """An answer no lane can hold: ask for less at a time."""


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


@cache
def _trusted() -> ssl.SSLContext:
    """Whom to believe over TLS; to read all the certificates takes longer than a scan."""
    return httpx.create_ssl_context()


class Http:
    """A pool of connections, shared by all suppliers of a lane and by its threads."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.now = now
        self._client = httpx.Client(
            verify=_trusted(),
            follow_redirects=False,
            limits=httpx.Limits(max_connections=64, max_keepalive_connections=16),
            headers={"User-Agent": "gate-scanner", "Accept": "application/json"},
            # A proxy of the system's is right for suppliers, never for this machine itself.
            mounts={f"all://{host}": None for host in ("127.0.0.1", "localhost", "[::1]")},
        )

    def close(self) -> None:
        self._client.close()

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
        began = time.monotonic()

        def work() -> Reply:
            return self._exchange(
                method, url, began + timeout, timeout, dict(headers), params, body
            )

        def late() -> Reply:
            raise NoAnswer(f"The supplier did not answer within {timeout:.1f} s.")

        return within(timeout, work, late, name=f"octo {method}")

    def _exchange(
        self,
        method: str,
        url: str,
        deadline: float,
        timeout: float,
        headers: dict[str, str],
        params: Mapping[str, str] | None,
        body: Any,
    ) -> Reply:
        content = None
        if body is not None:
            content = json.dumps(body).encode()
            headers["Content-Type"] = "application/json"
        try:
            request = self._client.build_request(
                method,
                url,
                params=params,
                content=content,
                headers=headers,
                timeout=max(timeout, 0.05),
            )
        except (httpx.InvalidURL, ValueError) as error:
            raise NoAnswer(
                f"The supplier's address or key makes no sense ({type(error).__name__}).", False
            ) from None
        sent = self.now()
        try:
            response = self._send(request)
            try:
                raw = _read(response, deadline)
            finally:
                response.close()
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise NoAnswer(f"The supplier cannot be reached ({_cause(error)}).", False) from None
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
            raise NoAnswer(f"The supplier's answer was lost ({type(error).__name__}).") from None
        return _sort(response, raw, sent, self.now())

    def _send(self, request: httpx.Request) -> httpx.Response:
        try:
            return self._client.send(request, stream=True)
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
            # A kept-alive connection that the server had closed meanwhile. Reading may be asked
            # again at once; whatever uses a ticket up may not (P6).
            if request.method != "GET":
                raise
            return self._client.send(request, stream=True)


def _read(response: httpx.Response, deadline: float) -> bytes:
    chunks, size = [], 0
    for chunk in response.iter_bytes():
        size += len(chunk)
        if size > LARGEST_ANSWER:
            raise TooLarge("The supplier's answer was too large.")
        if time.monotonic() > deadline:
            raise NoAnswer("The supplier's answer took too long.")
        chunks.append(chunk)
    return b"".join(chunks)


def _cause(error: Exception) -> str:
    words = str(error).lower()
    if "certificate" in words or "ssl" in words or "tls" in words:
        return "no secure connection"
    if "name or service" in words or "getaddrinfo" in words or "name resolution" in words:
        return "its name is not known here"
    return "connection refused" if "refused" in words else type(error).__name__


def _sort(response: httpx.Response, raw: bytes, sent: datetime, received: datetime) -> Reply:
    status = response.status_code
    try:
        body = json.loads(raw) if raw.strip() else None
        understood = bool(raw.strip()) or status == 204
    except (ValueError, RecursionError):
        body, understood = None, False
    code = text(body.get("error")) if isinstance(body, dict) else ""
    if code or not 200 <= status < 300:
        raise _failure(response, status, body, code, understood, raw)
    if not understood or (isinstance(body, dict) and body.get("error")):
        raise NoAnswer("The supplier sent a page or noise instead of an answer.")
    return Reply(body, response.headers, sent, received)


def _failure(
    response: httpx.Response, status: int, body: Any, code: str, understood: bool, raw: bytes
) -> SupplierError:
    said = body if isinstance(body, dict) else {}
    if code in _KEY_ERRORS or status in (401, 403):
        return NotAuthorised("The supplier does not accept this key.")
    if code == "TOO_MANY_REQUESTS" or status == 429:
        return Throttled("The supplier asks for fewer requests.", _wait(response, said))
    if code == "INTERNAL_SERVER_ERROR" or status >= 500:
        if status == 501 and code != "INTERNAL_SERVER_ERROR":
            return NotServed("The supplier has no such operation.")
        return NoAnswer(f"The supplier has a fault of its own (HTTP {status}).")
    if status < 400 and not code:
        return NoAnswer("Something between this lane and the supplier answers in its place.")
    if not code and raw.strip() and not understood:
        if status in _NO_SUCH_OPERATION:
            return NotServed("The supplier has no such operation.")
        return NoAnswer(f"The supplier sent a page instead of an answer (HTTP {status}).")
    if not code and status in _NO_SUCH_OPERATION:
        return NotServed("The supplier has no such operation.", status)
    words = text(said.get("errorMessage"))[:300]
    return Refused(
        words or f"The supplier says no (HTTP {status}).",
        status,
        code,
        text(said.get("redemptionErrorCode")),
    )


def _wait(response: httpx.Response, said: Mapping[str, Any]) -> float | None:
    told = (
        said.get("retryAfter"),
        response.headers.get("retry-after"),
        response.headers.get("octo-ratelimit-retryafter"),
    )
    for value in told:
        try:
            seconds = float(text(value))
        except ValueError:
            try:
                at = parsedate_to_datetime(text(value))
            except (TypeError, ValueError, OverflowError):
                continue
            now = response.headers.get("date", "")
            try:
                seconds = (at - parsedate_to_datetime(now)).total_seconds()
            except (TypeError, ValueError, OverflowError):
                continue
        if 0 <= seconds < 86_400:
            return seconds
    return None
