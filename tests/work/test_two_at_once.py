"""Two codes of one booking, shown to two processes of one profile in the same moment (P3)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from scanner.adapters.journal.disputes import disputes_in
from scanner.demo.supplier import EmbeddedSupplier
from scanner.settings import ManifestSettings
from scanner.work.courier import Courier
from scanner.work.refresh import Refresh, RefreshState
from scanner.work.settling import Settlement

ROUNDS = int(os.environ.get("TWO_AT_ONCE", "80"))
UNITS = 3
# A lane that scans each code at its own moment of the clock that all processes share.
_LANE = """
import json, sys, time, uuid
from datetime import UTC, datetime
from pathlib import Path
from scanner.app import open_connections, open_lane
from scanner.domain.scan import Origin, Scan
from scanner.settings import load
from scanner.work.answer import as_json

settings = load(Path(sys.argv[1]), {})
connections = open_connections(settings, lambda said: None)
lane = open_lane(settings, connections, lambda said: None)
for connection in connections.suppliers if sys.argv[2] == "offline" else ():
    connections.switch(connection, True)
print("open", flush=True)
for line in sys.stdin:
    at, code = json.loads(line)
    while time.monotonic() < at:
        pass
    scan = Scan(uuid.uuid4().hex, code, datetime.now(UTC), Origin.CAMERA)
    print(json.dumps(as_json(lane.admission.admit(scan))), flush=True)
lane.close()
connections.close()
"""


class Process:
    """A lane in a process of its own."""

    def __init__(self, folder: Path, link: str) -> None:
        command = [sys.executable, "-c", _LANE, str(folder), link]
        self.running = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        assert self.line() == "open"

    def line(self) -> str:
        assert self.running.stdout is not None
        return self.running.stdout.readline().strip()

    def scan(self, at: float, code: str) -> None:
        assert self.running.stdin is not None
        self.running.stdin.write(json.dumps([at, code]) + "\n")

    def close(self) -> None:
        with self.running:
            self.running.kill()


def load_copy(lane: Any) -> None:
    supplier = lane.connections.suppliers["castle"]
    rules = ManifestSettings()
    done = Refresh(supplier, lane.lane.manifest, rules, lane.settings.zone, lambda _: False).run()
    assert done.state is RefreshState.COMPLETE


def settle(lane: Any) -> None:
    settlement = Settlement(lambda: datetime.now(UTC))
    courier = Courier(lane.connections, lane.lane.deliveries, settlement)
    courier.deliver(threading.Event())
    assert lane.lane.deliveries.pending() == 0


def codes(number: int) -> tuple[str, str]:
    """Two that name the same people, wholly or in part."""
    ticket = f"LOAD/{number:07d}/{number % UNITS + 1}+opaque="
    voucher, reference = f"VOUCHER-{number:07d}", f"LOAD-{number:07d}"
    pairs = [(voucher, ticket), (ticket, voucher), (reference, voucher), (ticket, ticket)]
    return pairs[number % len(pairs)]


@pytest.mark.parametrize("link", ["offline", "online", "online, no copy"])
def test_no_unit_comes_in_twice_by_two_codes_at_two_processes(
    supplier: EmbeddedSupplier, gate: Callable[..., Any], link: str
) -> None:
    for booking in supplier.venue.add_many("castle", ROUNDS, product_id="castle", units=UNITS):
        number = booking.reference[-7:]
        supplier.venue.change(booking, voucher=f"VOUCHER-{number}")
    here = gate()
    if link != "online, no copy":
        load_copy(here)
    folder = here.settings.folder
    came_in = 0
    with closing(Process(folder, link)) as one, closing(Process(folder, link)) as two:
        for number in range(1, ROUNDS + 1):
            at = time.monotonic() + 0.002
            for lane, code in zip((one, two), codes(number), strict=True):
                lane.scan(at, code)
            answers = [json.loads(lane.line()) for lane in (one, two)]
            people = sum(a["people"] for a in answers if a["verdict"] == "ADMIT")
            assert 0 < people <= UNITS, (number, answers)
            assert {a["reason"] for a in answers} <= {"OK", "ALREADY_USED"}, (number, answers)
            came_in += people
    held = [
        key
        for (keys,) in here.lane.store.read("select keys from delivery where admitted")
        for key in json.loads(keys)
    ]
    assert len(held) == len(set(held)) == came_in
    settle(here)
    uses = Counter((done.booking.uuid, done.ordinal) for done in supplier.venue.redemptions)
    assert set(uses.values()) == {1}
    assert len(uses) == len(held)
    assert disputes_in(here.lane.store) == []
