"""The socket side: HTTP/1.1 with keep-alive on loopback, one answer in one send, and faults."""

from __future__ import annotations

import json
import socket
import sys
import threading
import traceback
from collections.abc import Callable
from email.utils import format_datetime
from http.client import responses
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from scanner.demo.supplier.faults import Fault
from scanner.demo.supplier.service import Answer, Request

MOST_BODY = 1 << 20
PORTAL = (
    b"<!doctype html><html><title>Guest Wi-Fi</title><body>Please accept our terms</body></html>"
)

# What a request is met with: an answer to send, the faults that damage its sending; None: the
# connection is closed without an answer.
Reply = tuple[Answer, list[Fault]] | None


class Loopback(ThreadingHTTPServer):
    """Serves `reply` on 127.0.0.1. Knows its connections, so that stopping ends them all."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(
        self, port: int, reply: Callable[[Request], Reply], date: Callable[[], Any]
    ) -> None:
        self.reply = reply
        self.date = date
        self.defects: list[str] = []
        self._live: dict[socket.socket, threading.Thread] = {}
        self._guard = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)

    def server_bind(self) -> None:
        # HTTPServer's own asks the resolver for a host name, which can take seconds.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        thread = threading.Thread(
            target=self.process_request_thread, args=(request, client_address), daemon=True
        )
        with self._guard:
            self._live[request] = thread
        thread.start()

    def shutdown_request(self, request: Any) -> None:
        super().shutdown_request(request)
        with self._guard:
            self._live.pop(request, None)

    def hang_up(self) -> None:
        """Closes every connection and waits for the threads behind them."""
        with self._guard:
            live = dict(self._live)
        for connection in live:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # the other side was quicker
        for thread in live.values():
            thread.join(2)

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exc_info()[1], OSError):  # the other side may go at any time
            self.defects.append(traceback.format_exc())


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Loopback

    def _serve(self) -> None:
        raw = self._read()
        if raw is None:
            return
        try:
            url = urlsplit(self.path)
        except ValueError:
            self.send_error(400, "this is not an address")
            return
        request = Request(
            self.command,
            unquote(url.path),
            dict(parse_qsl(url.query, keep_blank_values=True)),
            {name.lower(): value for name, value in self.headers.items()},
            raw,
        )
        try:
            reply = self.server.reply(request)
        except Exception:  # noqa: BLE001 a defect of ours must look like a supplier's 500
            self.server.defects.append(traceback.format_exc())
            body = {"error": "INTERNAL_SERVER_ERROR", "errorMessage": "something went wrong"}
            reply = Answer(500, body), []
        if reply is None:
            self.close_connection = True
            return
        answer, faults = reply
        self._send(answer, faults)

    do_GET = do_POST = do_PATCH = do_DELETE = do_PUT = do_HEAD = _serve

    def _read(self) -> bytes | None:
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not (length.isascii() and length.isdigit()):
            self.send_error(400, "a Content-Length is required")
            return None
        if len(length) > 9 or int(length) > MOST_BODY:
            self.send_error(400, "the body is too long")
            return None
        raw = self.rfile.read(int(length))
        if len(raw) < int(length):
            self.close_connection = True
            return None
        return raw

    def _send(self, answer: Answer, faults: list[Fault]) -> None:
        drip: Fault | None = None
        body, kind = json.dumps(answer.body).encode(), "application/json"
        for fault in faults:
            match fault.kind:
                case "html":
                    body, kind = PORTAL, "text/html"
                case "status":
                    body, kind = b"<h1>upstream error</h1>", "text/html"
                case "garbage":
                    body = body[: max(1, len(body) // 2)] + b'{"\xff'
                case "empty":
                    body = b""
                case "wrong_type":
                    body = b'{"data": 0}' if isinstance(answer.body, list) else b"[]"
                case "huge":
                    body = b'[{"filling": "' + b"x" * (40 << 20) + b'"}]'
                case "no_capability":
                    answer.headers["Octo-Capabilities"] = ""
                case "test_env":
                    answer.headers["Octo-Env"] = "test"
                case "drip":
                    drip = fault
        head = self._head(answer.status, len(body), kind, answer.headers)
        if self.command == "HEAD":
            body = b""
        if drip is None:
            self.connection.sendall(head + body)
            return
        self.connection.sendall(head)
        for place in range(len(body)):
            if drip.healed.wait(drip.seconds or 0.05):
                self.close_connection = True
                return
            self.connection.sendall(body[place : place + 1])

    def _head(self, status: int, length: int, kind: str, headers: dict[str, str]) -> bytes:
        date = format_datetime(self.server.date(), usegmt=True)
        lines = [
            f"HTTP/1.1 {status} {responses.get(status, 'Unknown')}",
            f"Date: {date}",
            f"Content-Type: {kind}",
            f"Content-Length: {length}",
            *(f"{name}: {value}" for name, value in headers.items()),
            *(["Connection: close"] if self.close_connection else []),
        ]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What the standard library answers in HTML, in OCTO's shape. Ends the connection."""
        self.close_connection = True
        error = {"error": "BAD_REQUEST", "errorMessage": message or responses.get(code, "")}
        self._send(Answer(code if code in responses else 400, error), [])

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is written: what happened can be asked at /control/requests."""
