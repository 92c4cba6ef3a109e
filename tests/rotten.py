"""Suppliers, or who answers in their place, that send what no lane wants, over real sockets."""

from __future__ import annotations

import select
import socket
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import repeat

MB = 1 << 20
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

Parts = Callable[[], Iterable[bytes]]


class Peer:
    """Answers each connection with the same bytes, whatever is asked, and counts what was taken."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._over = threading.Event()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/octo"
        self.asked: list[bytes] = []
        self.taken = 0
        self._threads = [threading.Thread(target=self._listen, daemon=True)]
        self._threads[0].start()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._threads.append(threading.Thread(target=self._serve, args=[connection]))
            self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                self.asked.append(connection.recv(65536))
                for part in self._parts():
                    while part and not self._over.is_set():
                        if select.select([], [connection], [], 0.05)[1]:
                            sent = connection.send(part)
                            self.taken += sent
                            part = part[sent:]
                    if self._over.is_set():
                        return
            except OSError:
                return  # the lane has hung up

    def close(self) -> None:
        self._over.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive()


@contextmanager
def peer(parts: Parts) -> Iterator[Peer]:
    made = Peer(parts)
    try:
        yield made
    finally:
        made.close()


def body(content: bytes | str, head: bytes = OK) -> Parts:
    raw = content.encode() if isinstance(content, str) else content
    return lambda: [head + b"Content-Length: %d\r\n\r\n" % len(raw) + raw]


def chunk(content: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(content), content)


def bomb() -> bytes:
    """Gzip that unpacks to 1 GB of blanks, out of the same packed megabyte again and again."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packer.compress(b" " * MB)
    packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(b" " * MB) + packer.flush(zlib.Z_FULL_FLUSH)
    return b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff[" + block * 1024


PAIR = b'{"a":1},' * (MB // 8)

# What a lane gets no answer from: who sends what.
ROTTEN: dict[str, Parts] = {
    "1 GB": lambda: [OK + b"Content-Length: 1073741824\r\n\r\n[", *repeat(b" " * MB, 1024)],
    "1 GB in chunks": lambda: [
        OK + b"Transfer-Encoding: chunked\r\n\r\n",
        *repeat(chunk(b" " * MB), 1024),
    ],
    "1 GB with no length": lambda: [OK + b"Connection: close\r\n\r\n", *repeat(b" " * MB, 1024)],
    "a gzip bomb": body(bomb(), OK + b"Content-Encoding: gzip\r\n"),
    "gzip that is none": body("[]", OK + b"Content-Encoding: gzip\r\n"),
    "lists 100,000 deep": body("[" * 100_000 + "]" * 100_000),
    "objects 100,000 deep": body('{"a":' * 100_000 + "1" + "}" * 100_000),
    "a number of a million digits": body("[" + "9" * 1_000_000 + "]"),
    "ten million things": lambda: body(b"[" + b"{}," * (10 * MB) + b"{}]")(),
    "NUL bytes": body(b"\0" * 1000),
    "NUL in a text": body(b'["a\0b"]'),
    "control characters in a text": body(b'["\x1b[2J\x07"]'),
    "UTF-16 without a mark, cut": body("[]".encode("utf-16-be")[:3]),
    "bytes that are no text": body(b'["\xff\xfe"]'),
    "HTML with 200": body("<html>Sign in to the Wi-Fi</html>", OK.replace(b"json", b"html")),
    "two answers in one": body("[][]"),
    "half of an answer": lambda: [OK + b'Content-Length: 100\r\n\r\n[{"uuid":'],
    "a length of no sense": lambda: [OK + b"Content-Length: -5\r\n\r\n[]"],
    "two lengths": lambda: [OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n[]"],
    "a chunk of no sense": lambda: [OK + b"Transfer-Encoding: chunked\r\n\r\nZZ\r\n[]\r\n"],
    "a million headers": lambda: [b"HTTP/1.1 200 OK\r\n", *repeat(b"X-A: b\r\n" * 1000, 1000)],
    "a header of 100 MB": lambda: [b"HTTP/1.1 200 OK\r\nX-A: ", *repeat(b"b" * MB, 100)],
    "a header with NUL": lambda: [OK + b"X-A: \0\r\n\r\n[]"],
    "no HTTP": lambda: [b"SSH-2.0-OpenSSH_9.2\r\n"],
    "a status of no sense": lambda: [b"HTTP/1.1 9999 ?\r\n\r\n"],
    "continue, for ever": lambda: repeat(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000, 100_000),
    "nothing": list,
    "a redirect to itself": body("", b"HTTP/1.1 302 Found\r\nLocation: /octo\r\n"),
}  # fmt: skip
