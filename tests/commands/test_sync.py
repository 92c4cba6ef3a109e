"""`sync`: how often it asks."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from scanner.commands import owed
from scanner.demo.supplier import EmbeddedSupplier
from scanner.settings import read


class Waits(threading.Event):
    """Nobody waits in a test; how long it would have been."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0

    def wait(self, timeout: float | None = None) -> bool:
        self.longest = max(self.longest, timeout or 0.0)
        return self.is_set()


@pytest.mark.parametrize("spacing", [owed.BY_ITSELF, owed.WAITED_FOR])
def test_a_sync_that_goes_on_leaves_a_second_between_two_requests(
    tmp_path: Path, spacing: float
) -> None:
    stop = Waits()
    with EmbeddedSupplier() as supplier:
        connection = {
            "id": "castle",
            "base_url": supplier.base_url,
            "api_key": supplier.keys["castle"],
        }
        settings = read({"lane": {"id": "n1"}, "connection": [connection]}, tmp_path, {})
        owed._sync(settings, stop, spacing)
    assert spacing - 0.2 < stop.longest <= spacing


def test_only_once_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def sync(settings: object, stop: threading.Event, spacing: float) -> None:
        asked.append(spacing)
        raise KeyboardInterrupt

    monkeypatch.setattr(owed, "_sync", sync)
    monkeypatch.setattr(owed, "settings_of", lambda ctx: None)
    for options in ([], ["--once"]):
        owed.sync.main(options, standalone_mode=False)
    assert asked == [1.0, 0.5]
