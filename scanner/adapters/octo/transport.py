"""httpx's last step to the network, with an end: whatever the other end does, an exchange is over
at a given moment. Knows nothing of OCTO."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from typing import Any
from urllib.request import getproxies, proxy_bypass
from weakref import WeakSet

import httpcore
import httpx

MOST_AT_ONCE = 64  # connections
MOST_KEPT = 16
KEPT = 5.0  # seconds that an idle connection is kept
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def until(deadline: float) -> dict[str, Any]:
    """What a request carries (httpx's `extensions`) to be over at a moment of the monotonic clock,
    but for the name server's part."""
    wait = max(deadline - time.monotonic(), 0.001)
    moments = dict.fromkeys(("connect", "write", "read"), deadline)
    return {"timeout": {"pool": wait, **moments}}


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
        self._cut = False

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer:
            self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def cut(self) -> None:
        """Close it whoever is using it: they hear so at once."""
        self._cut = True
        with suppress(OSError):
            self._stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        self._stream = self._stream.start_tls(ssl_context, server_hostname, left)
        if self._cut:  # while hands were shaken, on a socket that only ssl knew
            self.close()
        return self

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)


class _Backend(httpcore.SyncBackend):
    """Every connection there is, so that none outlives the program's last word: httpcore's pools
    forget the ones that are being made, or that end a call, while they are closed."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._open: WeakSet[_Stream] | None = WeakSet()

    def close(self) -> None:
        """Closes them all; from now on there are no others."""
        with self._guard:
            streams, self._open = list(self._open or ()), None
        for stream in streams:
            stream.cut()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        stream = _Stream(super().connect_tcp(host, port, left, local_address, socket_options))
        with self._guard:
            if self._open is not None:
                self._open.add(stream)
                return stream
        stream.close()
        raise httpcore.ConnectError("no more calls")


@cache
def _trusted() -> ssl.SSLContext:
    """Whom to believe over TLS; to read all the certificates takes longer than a scan."""
    return httpcore.default_ssl_context()


class Transport(httpx.BaseTransport):
    """httpx's way to the network: kept connections, by way of the system's proxy where there is
    one. A request's time-outs are moments (`until`). Thread-safe."""

    def __init__(self) -> None:
        self._proxies = getproxies()
        self._backend = _Backend()
        self._pools: dict[tuple[str, str], httpcore.ConnectionPool] = {}

    def close(self) -> None:
        """Calls under way are lost, later ones do not leave."""
        self._backend.close()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        answer = self._pool(url.scheme, url.host).handle_request(
            httpcore.Request(
                request.method,
                httpcore.URL(
                    scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        assert isinstance(answer.stream, Iterable)
        body = _Body(answer.stream, answer.close)
        return httpx.Response(answer.status, headers=answer.headers, stream=body)

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
                network_backend=self._backend,
            )
            pool = self._pools.setdefault((scheme, proxy), pool)
        return pool


class _Body(httpx.SyncByteStream):
    def __init__(self, chunks: Iterable[bytes], close: Callable[[], None]) -> None:
        self._chunks = chunks
        self._close = close

    def __iter__(self) -> Iterator[bytes]:
        yield from self._chunks

    def close(self) -> None:
        self._close()


def _proxy(url: str) -> httpcore.Proxy:
    try:
        proxy = httpx.Proxy(url if "://" in url else f"http://{url}")
    except (httpx.InvalidURL, ValueError):
        raise httpcore.UnsupportedProtocol("the system's proxy makes no sense") from None
    if proxy.url.scheme not in ("http", "https"):
        raise httpcore.UnsupportedProtocol("a proxy of a kind that is not spoken here")
    return httpcore.Proxy(str(proxy.url), proxy.raw_auth)
