"""How a lane stands: told when it has changed, and not again."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

from owing import Clock, Owing

from scanner.adapters.manifest import Manifest
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.delivery import DeliveryState
from scanner.settings import ConnectionSettings, LaneSettings, Settings
from scanner.work.messages import Standing
from scanner.work.rounds import Rounds
from scanner.work.standing import StandingWatch


def test_what_is_owed_is_told_when_it_changes_and_not_again(tmp_path: Path) -> None:
    clock = Clock()
    with EmbeddedSupplier(clock=clock) as server:
        lane = Owing(tmp_path, server, clock)
        urls = [ConnectionSettings(c, server.base_url, k) for c, k in server.keys.items()]
        settings = Settings(tmp_path, LaneSettings("north-1"), tuple(urls))
        said: list[Standing] = []
        with closing(Manifest(tmp_path / "manifest.db", lane.now)) as manifest:
            watch = StandingWatch(settings, lane.deliveries, manifest, said.append)
            scan = lane.owe("CAS-1001")
            watch.run()
            watch.run()
            assert [(s.owed, s.deliveries[scan].value) for s in said] == [(1, "QUEUED")]
            Rounds(settings, lane.connections, lane.deliveries, manifest, now=lane.now).run(
                threading.Event()
            )
            watch.run()
            assert (said[-1].owed, said[-1].deliveries[scan]) == (0, DeliveryState.DELIVERED)
        lane.close()
