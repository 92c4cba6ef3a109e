"""Faults that other gate programs have shown in the field, one test each, numbered as the trade's
own reports are in our notes: never here."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from scanner.adapters.journal.audit import verify
from scanner.adapters.journal.disputes import disputes_in
from scanner.app import open_connections, open_lane
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.scan import Origin, Scan
from scanner.domain.verdict import Reason, Source, Verdict
from scanner.settings import load
from scanner.work.answer import Answer
from scanner.work.connections import Connections
from scanner.work.open_lane import OpenLane
from scanner.work.refresh import Refresh, RefreshState
from scanner.work.rounds import Rounds
from scanner.work.undo import Undo

REDEEM, LOOKUP = "/redemption/redeem", "/redemption/lookup"


class Gate:
    """One lane of a real profile, with a local copy, and its supplier."""

    def __init__(self, folder: Path, supplier: EmbeddedSupplier) -> None:
        self.folder = folder
        self.supplier = supplier
        self.key = supplier.keys["castle"]
        self.configure(supplier.base_url)
        self.open()

    def configure(self, url: str, key: str = "demo-castle-key") -> None:
        (self.folder / "config.toml").write_text(
            '[lane]\nid = "north-1"\ntime_zone = "Europe/London"\n'
            f'[[connection]]\nid = "castle"\nbase_url = "{url}"\napi_key = "{key}"\n'
        )

    def open(self) -> None:
        self.settings = load(self.folder, {})
        self.connections: Connections = open_connections(self.settings)
        self.lane: OpenLane = open_lane(self.settings, self.connections)

    def close(self) -> None:
        self.lane.close()
        self.connections.close()

    def restart(self, url: str = "", key: str = "demo-castle-key") -> None:
        self.close()
        self.configure(url or self.supplier.base_url, key)
        self.open()

    def refresh(self) -> RefreshState:
        client = self.connections.suppliers["castle"]
        settings = self.settings
        pause: Callable[[float], bool] = lambda seconds: False  # noqa: E731
        renewal = Refresh(client, self.lane.manifest, settings.manifest, settings.zone, pause)
        return renewal.run().state

    def admit(self, code: str, at: datetime | None = None) -> Answer:
        scan = Scan(uuid.uuid4().hex, code, at or datetime.now(UTC), Origin.CAMERA)
        return self.lane.admission.admit(scan)

    def offline(self) -> None:
        self.supplier.stop()

    def online(self) -> None:
        """The network is back, and the link has noticed."""
        self.supplier.start()
        self.connections.switch("castle", False)

    def deliver(self) -> None:
        self.lane.store.db.execute("update delivery set due = 0, lease = 0")
        Rounds(self.settings, self.connections, self.lane.deliveries, self.lane.manifest).once(
            threading.Event()
        )

    def states(self) -> list[str]:
        return [row[0] for row in self.lane.store.read("select state from delivery order by id")]


@pytest.fixture
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        yield started


@pytest.fixture
def gate(profile: Path, supplier: EmbeddedSupplier) -> Iterator[Gate]:
    opened = Gate(profile, supplier)
    assert opened.refresh() is RefreshState.COMPLETE
    yield opened
    opened.close()


def test_2_a_sync_that_died_never_blocks_the_next_one(gate: Gate) -> None:
    gate.offline()
    gate.admit("CAS-1001")
    gate.online()
    gate.supplier.fault("hang", path=LOOKUP)
    command = [sys.executable, "-m", "scanner", "--profile", str(gate.folder), "sync", "--once"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as died:
        end = time.monotonic() + 30
        while not gate.supplier.count(LOOKUP):
            assert time.monotonic() < end
            threading.Event().wait(0.01)
        died.kill()
    gate.supplier.heal()
    gate.deliver()
    assert gate.states() == ["DELIVERED"]


@pytest.mark.parametrize("name", ["journal.db", "manifest.db"])
def test_3_a_busy_database_never_makes_a_visitor_wait(
    gate: Gate, expected_log: Any, name: str
) -> None:
    with closing(sqlite3.connect(gate.folder / name, isolation_level=None)) as other:
        other.execute("begin immediate")
        began = time.monotonic()
        answer = gate.admit("CAS-1001")
        took = time.monotonic() - began
        other.execute("rollback")
    other.close()
    assert took < 3
    if name == "journal.db":
        expected_log("held by another program")
        assert (answer.decision.verdict, answer.decision.reason) == (
            Verdict.REFER,
            Reason.NEEDS_STAFF,
        )
        assert "held by another program" in answer.message
    else:
        expected_log("database is locked")
        assert answer.decision.verdict is Verdict.ADMIT


def test_4_a_captive_portal_is_no_answer(gate: Gate, supplier: EmbeddedSupplier) -> None:
    supplier.fault("html")
    portal = gate.admit("CAS-1001")
    assert (portal.decision.verdict, portal.decision.source) == (Verdict.ADMIT, Source.MANIFEST)
    assert gate.admit("XX-NOBODY").decision.verdict is Verdict.REFER
    gate.deliver()
    assert gate.states() == ["QUEUED"]
    asked = len(supplier.requests)
    gate.restart(url=supplier.base_url.replace("http:", "https:"))  # a certificate that is none
    assert gate.admit("CAS-1002").decision.source is Source.MANIFEST
    assert len(supplier.requests) == asked
    supplier.heal()
    gate.restart()
    gate.deliver()
    assert gate.states() == ["DELIVERED", "DELIVERED"]


@pytest.mark.parametrize("trouble", ["no name", "refused", "500", "503", "silence"])
def test_5_any_technical_trouble_falls_back_to_the_copy_in_time(gate: Gate, trouble: str) -> None:
    supplier = gate.supplier
    if trouble == "no name":
        gate.restart(url="https://no-such-name.invalid/octo")
    elif trouble == "refused":
        supplier.stop()
    elif trouble == "silence":
        supplier.fault("hang")
    else:
        supplier.fault("status", status=int(trouble))
    began = time.monotonic()
    answer = gate.admit("CAS-1001")
    assert time.monotonic() - began < gate.settings.budget + 0.7
    assert (answer.decision.verdict, answer.decision.source) == (Verdict.ADMIT, Source.MANIFEST)


def test_6_a_refused_upload_is_a_dispute_and_stays(gate: Gate) -> None:
    gate.offline()
    gate.admit("CAS-1001")
    venue = gate.supplier.venue
    venue.change(venue.find("CAS-1001"), status="CANCELLED")
    gate.online()
    for _ in range(2):
        gate.deliver()
    assert gate.states() == ["DISPUTED"]
    (dispute,) = disputes_in(gate.lane.store)
    assert (dispute["reason"], dispute["admitted"]) == ("CANCELLED", True)
    assert dispute["said"].startswith("Come in")


def test_7_a_ticket_is_not_admitted_again_after_its_upload_a_refresh_or_a_restart(
    gate: Gate,
) -> None:
    booking = gate.supplier.venue.find("CAS-1001")
    codes = ["CAS-1001", booking.voucher or "", booking.units[0].barcode or ""]
    gate.offline()
    assert gate.admit(codes[0]).decision.verdict is Verdict.ADMIT

    def all_refused() -> bool:
        return all(gate.admit(c).decision.reason is Reason.ALREADY_USED for c in codes)

    assert all_refused()
    gate.online()
    assert all_refused()
    gate.deliver()
    assert gate.states() == ["DELIVERED"]
    assert all_refused()
    gate.refresh()
    assert all_refused()
    gate.restart()
    gate.offline()
    assert all_refused()
    assert gate.supplier.count(REDEEM) == 1


def test_8_a_lost_key_costs_no_scan(gate: Gate, expected_log: Any) -> None:
    expected_log("castle is parked")
    gate.offline()
    gate.admit("CAS-1001")
    gate.online()
    gate.restart(key="another-key")
    gate.deliver()
    assert gate.states() == ["PARKED"]
    rows = verify(gate.folder / "journal.db").rows
    gate.restart()
    gate.deliver()
    assert gate.states() == ["DELIVERED"]
    found = verify(gate.folder / "journal.db")
    assert found.broken is None
    assert found.rows >= rows


def test_9_what_is_unsent_counts_every_kind_of_it(gate: Gate, expected_log: Any) -> None:
    expected_log("castle is parked")
    supplier = gate.supplier
    first = gate.admit("CAS-1001")
    supplier.fault("status", path="/redemption")
    undone = Undo(gate.connections, gate.lane.deliveries, 0.8).undo(first.scan.id, "arm", "staff")
    assert undone.pending  # an undo that is owed
    gate.offline()
    gate.admit("CAS-1002")  # a redemption that is owed
    supplier.heal()
    gate.online()
    supplier.fault("lost_answer", path=REDEEM, times=1)
    gate.admit("CAS-1003")  # a call without an answer
    assert gate.lane.deliveries.pending() == 3
    supplier.fault("revoked")
    gate.deliver()
    assert set(gate.states()) == {"PARKED"}  # and what waits for a key
    assert gate.lane.deliveries.pending() == 3


def test_14_the_time_of_the_scan_is_recorded_also_by_a_wrong_clock(gate: Gate) -> None:
    gate.supplier.skew = 2400  # this computer's clock is forty minutes slow
    gate.restart()
    gate.admit("CAS-1002")  # the lane hears the server's clock
    gate.offline()
    half_an_hour_ago = datetime.now(UTC) - timedelta(minutes=30)
    assert gate.admit("CAS-1001", half_an_hour_ago).decision.verdict is Verdict.ADMIT
    gate.online()
    gate.deliver()
    recorded = gate.supplier.venue.find("CAS-1001").redeemed_at
    assert recorded is not None
    truly = half_an_hour_ago + timedelta(seconds=2400)
    assert abs(recorded - truly) < timedelta(seconds=3)
