"""One round behind a lane: deliver, find the way back, watch the clock."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from owing import LOOKUP, REDEEM, Clock, Owing

from scanner.adapters.manifest import Manifest
from scanner.adapters.seat import Seat
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.link import LinkState
from scanner.settings import ConnectionSettings, LaneSettings, Settings
from scanner.work.rounds import Rounds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lane(clock: Clock, tmp_path: Path) -> Iterator[Owing]:
    with EmbeddedSupplier(clock=clock) as server:
        owing = Owing(tmp_path, server, clock)
        yield owing
        owing.close()


@pytest.fixture
def rounds(lane: Owing, tmp_path: Path) -> Iterator[Callable[[], Rounds]]:
    """Make what a thread of a new program would have."""
    opened = []

    def make() -> Rounds:
        urls = [ConnectionSettings(c, lane.server.base_url, k) for c, k in lane.server.keys.items()]
        settings = Settings(tmp_path, LaneSettings("north-1"), tuple(urls))
        opened.append(Manifest(tmp_path / "manifest.db", lane.now))
        return Rounds(
            settings, lane.connections, lane.deliveries, opened[-1], lane.said.append, now=lane.now
        )

    yield make
    for manifest in opened:
        manifest.close()


def run(one: Rounds) -> None:
    one.run(threading.Event())


def test_a_supplier_that_refuses_times_is_remembered_by_the_next_program(
    lane: Owing, rounds: Callable[[], Rounds]
) -> None:
    lane.server.shape.timestamp = "refused"
    lane.owe("CAS-1001")
    run(rounds())
    assert lane.asked(REDEEM) == 2
    lane.owe("CAS-1002")
    run(rounds())
    assert lane.asked(REDEEM) == 3


@pytest.mark.parametrize(("late", "words"), [(3600, "behind"), (-3600, "ahead of")])
def test_a_wrong_clock_is_said_and_which_way(
    lane: Owing, rounds: Callable[[], Rounds], late: int, words: str
) -> None:
    lane.late = timedelta(seconds=late)
    lane.owe("CAS-1001")
    run(rounds())
    assert words in lane.alarms()["clock castle"]
    assert "clock harbour" not in lane.alarms()


def test_a_clock_that_is_a_little_wrong_is_no_alarm(
    lane: Owing, rounds: Callable[[], Rounds]
) -> None:
    lane.late = timedelta(seconds=20)
    lane.owe("CAS-1001")
    run(rounds())
    assert lane.alarms() == {}


def test_a_link_that_is_out_is_probed_and_what_is_owed_follows(
    lane: Owing, rounds: Callable[[], Rounds]
) -> None:
    one, scan = rounds(), lane.owe("CAS-1001")
    lane.server.stop()
    for _ in range(2):
        run(one)
        lane.clock.forward(seconds=300)
    assert lane.connections.link("castle").state is LinkState.OFFLINE
    lane.server.start()
    run(one)
    assert lane.state(scan) == "DELIVERED"


def test_a_link_held_by_hand_is_not_probed(lane: Owing, rounds: Callable[[], Rounds]) -> None:
    lane.owe("CAS-1001")
    lane.connections.switch("castle", True)
    run(rounds())
    assert [r for r in lane.server.requests if r.supplier == "castle"] == []


def test_two_programs_of_one_lane_do_not_deliver_at_once(
    lane: Owing, rounds: Callable[[], Rounds]
) -> None:
    first = rounds()
    lane.owe("CAS-1001")
    asked: list[int] = []

    def meanwhile(reference: str, timeout: float) -> Any:
        helper = threading.Thread(target=lambda: asked.append(other()))
        helper.start()
        helper.join()
        return look(reference, timeout)

    def other() -> int:
        return int(Seat(lane.store.path.parent).take())

    look = lane.suppliers["castle"].lookup
    lane.suppliers["castle"].lookup = meanwhile  # type: ignore[method-assign]
    run(first)
    assert asked == [0]
    assert lane.asked(LOOKUP) == 1
