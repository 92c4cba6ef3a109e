"""Every fault that the embedded supplier knows, at the calls that nobody waits for: the load of the
bookings, and the question whose a code is that was let in unseen. A row each. (At the look-up and
the redemption of a debt: test_courier.py; while a visitor waits: test_admission.py.)"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from owing import LOOKUP, REDEEM, Clock, Owing

from scanner.adapters.manifest import Manifest
from scanner.demo.supplier import EmbeddedSupplier
from scanner.demo.supplier.faults import KINDS
from scanner.domain.ticket import Method
from scanner.settings import ManifestSettings
from scanner.work import courier
from scanner.work.refresh import Refresh, RefreshState

LONDON = ZoneInfo("Europe/London")
CREDENTIALS = "/redemption/credentials"
PATIENCE = 0.6  # seconds for a call
SECONDS = {"latency": 5.0, "late_answer": 5.0, "drip": 0.05, "throttle429": 7.0, "throttle400": 7.0}

# fault: how a load of the bookings ends that meets it; the copy of before always stands
AT_BOOKINGS = {
    "latency": "CUT",
    "hang": "CUT",
    "drop": "CUT",
    "status": "CUT",
    "html": "CUT",
    "throttle429": "CUT",
    "throttle400": "CUT",
    "revoked": "NOT_AUTHORISED",
    "lost_answer": "CUT",
    "late_answer": "CUT",
    "drip": "CUT",
    "garbage": "CUT",
    "empty": "CUT",
    "wrong_type": "CUT",
    "huge": "CUT",
    "no_capability": "NOT_AUTHORISED",
    "test_env": "NOT_AUTHORISED",
}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier(clock=clock) as started:
        yield started
    assert started.defects == []


@pytest.fixture
def lane(server: EmbeddedSupplier, clock: Clock, tmp_path: Path) -> Iterator[Owing]:
    owing = Owing(tmp_path, server, clock)
    yield owing
    owing.close()


def test_the_table_names_every_fault_there_is() -> None:
    assert AT_BOOKINGS.keys() == KINDS.keys()


@pytest.mark.parametrize(("kind", "ends"), AT_BOOKINGS.items())
def test_a_load_that_meets_a_fault_leaves_the_copy_as_it_was(
    lane: Owing, tmp_path: Path, kind: str, ends: str
) -> None:
    manifest = Manifest(tmp_path / "manifest.db", lane.now, LONDON)

    def load() -> RefreshState:
        client = lane.suppliers["castle"]
        settings = ManifestSettings()
        return Refresh(client, manifest, settings, LONDON, lambda _: False).run(PATIENCE).state

    def known(code: str) -> bool:
        return bool(manifest.find(code, {"castle": Method.REDEEM}))

    while load() is not RefreshState.COMPLETE:
        pass
    lane.server.venue.add_many("castle", 5, product_id="castle")
    lane.clock.forward(hours=5)
    lane.server.fault(kind, path="/bookings", seconds=SECONDS.get(kind, 0))
    assert load().value == ends
    assert (known("CAS-1002"), known("LOAD-0000001")) == (True, False)
    lane.server.heal()
    lane.clock.forward(minutes=2)
    while load() is not RefreshState.COMPLETE:
        pass
    assert (known("CAS-1002"), known("LOAD-0000001")) == (True, True)
    manifest.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_code_let_in_unseen_is_settled_whatever_becomes_of_the_question_whose_it_is(
    lane: Owing, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """Each supplier is looked up instead."""
    scan = lane.owe_unseen("HAR-1001")
    lane.server.fault(kind, path=CREDENTIALS, seconds=SECONDS.get(kind, 0))
    with monkeypatch.context() as patch:
        patch.setattr(courier, "CALL_TIMEOUT", 2 * PATIENCE)
        lane.deliver()
    lane.server.heal()
    lane.later()
    assert (lane.state(scan), lane.of(scan).connection) == ("DELIVERED", "harbour")
    assert lane.acted() == ["HAR-1001-1", "HAR-1001-2"]
    assert lane.asked(REDEEM, "POST") == 1
    assert lane.asked(LOOKUP) >= 2
    assert lane.disputes() == []


def test_no_fault_at_all_asks_whose_it_is_once(lane: Owing) -> None:
    scan = lane.owe_unseen("HAR-1001")
    lane.deliver()
    lane.later()
    assert (lane.state(scan), lane.asked(CREDENTIALS)) == ("DELIVERED", 1)
