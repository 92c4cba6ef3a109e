"""Serial hand scanners on pseudo-terminals, at scanner speed and with split reads."""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.domain.framing import Ends, Framing
from scanner.domain.scan import Origin, Scan
from scanner.work.serial_scanner import HandScannerState, SerialScanner

pty = pytest.importorskip("pty", reason="pseudo-terminals exist only on POSIX")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo-terminals")

PATIENCE = 10.0


class Terminal:
    """A pseudo-terminal behind a name that stays the same when it is replugged."""

    def __init__(self, link: Path) -> None:
        self.link = link
        self._ends: tuple[int, int] | None = None
        self.plug()

    def plug(self) -> None:
        near, far = pty.openpty()
        self._ends = (near, far)
        self.link.symlink_to(os.ttyname(far))

    def unplug(self) -> None:
        if self._ends:
            near, far = self._ends
            self._ends = None
            self.link.unlink()
            os.close(far)
            os.close(near)

    def send(self, data: bytes, per_second: float = 0.0) -> None:
        assert self._ends
        for byte in data:
            os.write(self._ends[0], bytes([byte]))
            if per_second:
                time.sleep(1 / per_second)  # the scanner's own pace, not a wait for anything


class Lane:
    def __init__(self) -> None:
        self.scans: queue.Queue[Scan] = queue.Queue()
        self.messages: queue.Queue[object] = queue.Queue()
        self.busy = threading.Event()
        self.asked = threading.Event()

    def offer(self, scan: Scan) -> bool:
        self.asked.set()
        if self.busy.is_set():
            return False
        self.scans.put(scan)
        return True

    def code(self) -> str:
        return self.scans.get(timeout=PATIENCE).code

    def state(self) -> HandScannerState:
        message = self.messages.get(timeout=PATIENCE)
        assert isinstance(message, HandScannerState)
        return message


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    terminal = Terminal(tmp_path / "scanner")
    yield terminal
    terminal.unplug()


@pytest.fixture
def lane() -> Lane:
    return Lane()


@pytest.fixture
def scanner(terminal: Terminal, lane: Lane) -> Iterator[SerialScanner]:
    scanner = SerialScanner(str(terminal.link), lane.offer, lane.messages.put, retry_s=0.02)
    scanner.start()
    assert lane.state().connected
    yield scanner
    scanner.stop()


@pytest.mark.usefixtures("scanner")
@pytest.mark.parametrize("sent", [b"CASTLE-1\r\n", b"CASTLE-1\r", b"\x02CASTLE-1\x03"])
def test_a_code_at_200_characters_a_second_is_one_scan(
    sent: bytes, terminal: Terminal, lane: Lane
) -> None:
    terminal.send(sent, per_second=200)
    scan = lane.scans.get(timeout=PATIENCE)
    assert (scan.code, scan.origin) == ("CASTLE-1", Origin.SERIAL)
    terminal.send(b"CASTLE-2\r")
    assert lane.code() == "CASTLE-2"


@pytest.mark.usefixtures("scanner")
def test_a_code_read_twice_in_one_go_is_one_scan(terminal: Terminal, lane: Lane) -> None:
    terminal.send(b"A-1\rA-1\rB-2\r")
    assert [lane.code(), lane.code()] == ["A-1", "B-2"]


@pytest.mark.usefixtures("scanner")
def test_a_busy_lane_is_asked_again(terminal: Terminal, lane: Lane) -> None:
    lane.busy.set()
    terminal.send(b"A-1\r")
    assert lane.asked.wait(PATIENCE)
    lane.busy.clear()
    assert lane.code() == "A-1"


@pytest.mark.usefixtures("scanner")
def test_an_unplugged_scanner_is_said_and_comes_back(terminal: Terminal, lane: Lane) -> None:
    terminal.unplug()
    gone = lane.state()
    assert not gone.connected
    assert gone.sentence.endswith((".", "?"))
    terminal.plug()
    while not lane.state().connected:
        pass
    terminal.send(b"A-1\r")
    assert lane.code() == "A-1"


def test_a_scanner_without_a_suffix_is_framed_by_silence(terminal: Terminal, lane: Lane) -> None:
    scanner = SerialScanner(
        str(terminal.link),
        lane.offer,
        lane.messages.put,
        framing=lambda: Framing(Ends.SILENCE),
    )
    scanner.start()
    assert lane.state().connected
    terminal.send(b"CASTLE-1", per_second=200)
    assert lane.code() == "CASTLE-1"
    scanner.stop()


def test_a_port_that_is_not_there_is_a_sentence(tmp_path: Path, lane: Lane) -> None:
    scanner = SerialScanner(str(tmp_path / "nothing"), lane.offer, lane.messages.put, retry_s=0.02)
    scanner.start()
    assert "nothing" in lane.state().sentence
    scanner.stop()
