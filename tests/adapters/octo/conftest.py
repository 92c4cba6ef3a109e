"""A server that says what it is told to, on a real socket; and the embedded supplier."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from scanner.adapters.octo.http import Http
from scanner.demo.supplier import EmbeddedSupplier


class Scripted(ThreadingHTTPServer):
    """Answers every request with `status`, `headers` and `content`; keeps what it was asked."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status = 200
        self.headers: dict[str, str] = {}
        self.content = b"[]"
        self.asked: list[tuple[str, str, dict[str, str], bytes]] = []
        self.hang_up_after: int | None = None  # answers on one connection, then closes it unasked

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/octo"

    def say(self, content: bytes | str, status: int = 200, **headers: str) -> None:
        self.content = content.encode() if isinstance(content, str) else content
        self.status = status
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body leave together
    server: Scripted

    def _answer(self) -> None:
        server = self.server
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        server.asked.append((self.command, self.path, dict(self.headers), body))
        content = b"" if server.status in (204, 304) else server.content
        self.send_response_only(server.status)
        for name, value in server.headers.items():
            self.send_header(name, value)
        if server.status not in (204, 304):
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        if server.hang_up_after is not None:
            server.hang_up_after -= 1
            self.close_connection = server.hang_up_after <= 0

    do_GET = do_POST = do_DELETE = _answer

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def _scripted() -> Iterator[Scripted]:
    server = Scripted()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def scripted(_scripted: Scripted) -> Scripted:
    _scripted.say("[]")
    _scripted.asked.clear()
    _scripted.hang_up_after = None
    return _scripted


@pytest.fixture(scope="module")
def http() -> Iterator[Http]:
    opened = Http()
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def _supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        yield started
    assert started.defects == []


@pytest.fixture
def supplier(_supplier: EmbeddedSupplier) -> Iterator[EmbeddedSupplier]:
    """One for all tests of a module: each takes a ticket of its own, or undoes what it did."""
    _supplier.requests.clear()
    yield _supplier
    _supplier.heal()
    _supplier.generation = "2026"
    fresh = type(_supplier.shape)()
    for name in vars(fresh):
        setattr(_supplier.shape, name, getattr(fresh, name))
    _supplier.skew = 0
