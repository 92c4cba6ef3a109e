from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from scanner.adapters import systemd
from scanner.work import watchdog


def test_a_watched_program_tells_systemd_that_it_is_ready_and_alive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(10)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        assert watchdog.watch([sys.executable, "-c", "print(end='.')"]) == 0
        assert manager.recv(100) == b"READY=1"
        assert manager.recv(100) == b"WATCHDOG=1"


@pytest.mark.parametrize("address", ["", "/nowhere/notify", "@gate-scanner-nobody"])
def test_a_service_manager_that_is_not_there_stops_nobody(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    systemd.tell(systemd.ALIVE)
