"""Bytes to a supplier and back, over at a given moment. Knows nothing of OCTO, and asks nothing
twice but what only reads."""

from __future__ import annotations

import ssl
import time
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote, unquote, urlencode, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore

MOST_AT_ONCE = 64  # connections
MOST_KEPT = 16
KEPT = 5.0  # seconds that an idle connection is kept
LARGEST_ANSWER = 32 * 1024 * 1024  # bytes
LOOPBACK = ("127.0.0.1", "localhost", "::1")

Unreachable = (
    httpcore.ConnectError,
    httpcore.ConnectTimeout,
    httpcore.PoolTimeout,
    httpcore.ProxyError,
)
Lost = (httpcore.NetworkError, httpcore.TimeoutException, httpcore.RemoteProtocolError, zlib.error)
# A key that no header can carry is a local protocol error.
Senseless = (ValueError, httpcore.UnsupportedProtocol, httpcore.LocalProtocolError)


class TooMuch(Exception):
    """The answer is larger than any lane can hold."""


@dataclass(frozen=True, slots=True)
class Raw:
    """What came back, whatever it is. Names of headers are in small letters."""

    status: int
    headers: Mapping[str, str]
    content: bytes


def _left(deadline: float | None, error: type[Exception]) -> float:
    """Seconds until a moment of the monotonic clock. Raises `error` when it has passed."""
    left = (deadline or 0.0) - time.monotonic()
    if left <= 0:
        raise error("no time left")
    return left


class _Stream(httpcore.NetworkStream):
    """A connection whose time-outs are moments.

    httpcore hands what it is given as `timeout` on to each read and write, and counts silence: a
    peer that drips a byte now and then would hold a call for hours. What it is given here is the
    moment at which the whole exchange is over.
    """

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer:
            self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)


class _Backend(httpcore.SyncBackend):
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(super().connect_tcp(host, port, left, local_address, socket_options))


@cache
def _trusted() -> ssl.SSLContext:
    """Whom to believe over TLS; to read all the certificates takes longer than a scan."""
    return httpcore.default_ssl_context()


class Transport:
    """Kept connections, by way of the system's proxy where there is one. Thread-safe."""

    def __init__(self) -> None:
        self._proxies = getproxies()
        self._pools: dict[tuple[str, str], httpcore.ConnectionPool] = {}

    def close(self) -> None:
        for pool in self._pools.values():
            pool.close()

    def exchange(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        params: Mapping[str, str],
        content: bytes | None,
        deadline: float,
    ) -> Raw:
        """One request and its answer, over at `deadline` (monotonic seconds), but for the name
        server's part. Raises one of `Unreachable` (certainly not sent), `Lost`, `Senseless`
        (address, proxy or header; not sent), or `TooMuch`."""
        request = _request(method, url, headers, params, content, deadline)
        pool = self._pool(request.url.scheme.decode(), request.url.host.decode())
        try:
            return _answer(pool, request)
        except (httpcore.RemoteProtocolError, httpcore.ReadError, httpcore.WriteError):
            # A kept-alive connection that the server had closed meanwhile. Reading may be asked
            # again at once; whatever uses a ticket up may not (P6).
            if method != "GET":
                raise
            return _answer(pool, request)

    def _pool(self, scheme: str, host: str) -> httpcore.ConnectionPool:
        proxy = self._proxies.get(scheme) or self._proxies.get("all") or ""
        # A proxy of the system's is right for suppliers, never for this machine itself.
        if proxy and (host in LOOPBACK or proxy_bypass(host)):
            proxy = ""
        pool = self._pools.get((scheme, proxy))
        if pool is None:
            pool = httpcore.ConnectionPool(
                _trusted() if scheme == "https" else None,
                _proxy(proxy) if proxy else None,
                max_connections=MOST_AT_ONCE,
                max_keepalive_connections=MOST_KEPT,
                keepalive_expiry=KEPT,
                network_backend=_Backend(),
            )
            pool = self._pools.setdefault((scheme, proxy), pool)
        return pool


def _proxy(url: str) -> httpcore.Proxy:
    url = url if "://" in url else f"http://{url}"
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise ValueError(f"a proxy of a kind that is not spoken here: {parts.scheme}")
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    return httpcore.Proxy(url, auth)


def _request(
    method: str,
    url: str,
    headers: Mapping[str, str],
    params: Mapping[str, str],
    content: bytes | None,
    deadline: float,
) -> httpcore.Request:
    """Raises ValueError for what cannot be one."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("no address")
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~")
    if params:
        # Every sign of a code arrives as it was shown.
        target += "?" + urlencode(params, safe="", quote_via=quote)
    sent = {
        "Host": parts.netloc.rpartition("@")[2].encode("idna").decode(),
        "User-Agent": "gate-scanner",
        "Accept": "application/json",
        "Accept-Encoding": "gzip",
        **headers,
    }
    if content is not None or method != "GET":
        sent["Content-Length"] = str(len(content or b""))
    return httpcore.Request(
        method,
        httpcore.URL(
            scheme=parts.scheme.encode(),
            host=parts.hostname.encode("idna"),
            port=parts.port,
            target=target.encode(),
        ),
        headers=[(name.encode("ascii"), value.encode("ascii")) for name, value in sent.items()],
        content=content,
        extensions={
            "timeout": {
                "pool": max(deadline - time.monotonic(), 0.001),
                "connect": deadline,  # moments, for `_Stream`
                "write": deadline,
                "read": deadline,
            }
        },
    )


def _answer(pool: httpcore.ConnectionPool, request: httpcore.Request) -> Raw:
    response = pool.handle_request(request)
    try:
        assert isinstance(response.stream, Iterable)
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1")
            for name, value in response.headers
        }
        packed = headers.get("content-encoding", "").lower() in ("gzip", "x-gzip", "deflate")
        unpack = zlib.decompressobj(wbits=47) if packed else None  # gzip or zlib
        chunks, size = [], 0
        for chunk in response.stream:
            if unpack is not None:
                chunk = unpack.decompress(chunk, LARGEST_ANSWER + 1)
            size += len(chunk)
            if size > LARGEST_ANSWER:
                raise TooMuch
            chunks.append(chunk)
        return Raw(response.status, headers, b"".join(chunks))
    finally:
        response.close()
