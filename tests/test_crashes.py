"""The real program, killed at random moments, with a real supplier in another process; and a disk
that is full. CRASHES=200 kills so often instead of a few times, CRASH_SEED chooses the moments."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import threading
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest

from scanner.app import open_connections, open_lane
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.scan import Origin, Scan
from scanner.domain.verdict import Verdict
from scanner.settings import load

KILLS = int(os.environ.get("CRASHES", "10"))
SEED = int(os.environ.get("CRASH_SEED", "7"))
AT_ONCE = 2  # programs of one lane, killed together

_SERVE = """
import sys, threading
from scanner.demo.supplier import EmbeddedSupplier
with EmbeddedSupplier() as supplier:
    supplier.venue.add_many("castle", int(sys.argv[1]), product_id="castle")
    print(supplier.base_url, flush=True)
    sys.stdin.read()
"""


class Venue:
    """The supplier's process and one lane's profile."""

    def __init__(self, folder: Path, codes: int) -> None:
        self.profile = folder
        self.supplier = subprocess.Popen(
            [sys.executable, "-c", _SERVE, str(codes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.supplier.stdout is not None
        self.url = self.supplier.stdout.readline().strip()
        (folder / "config.toml").write_text(
            '[lane]\nid = "north-1"\n[[connection]]\nid = "castle"\n'
            f'base_url = "{self.url}"\napi_key = "demo-castle-key"\n'
        )

    def stop(self) -> None:
        self.supplier.kill()
        self.supplier.communicate()

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "scanner", "--profile", str(self.profile), *arguments]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True)

    def run(self, *arguments: str) -> tuple[int, str]:
        with self.start(*arguments) as process:
            said, _ = process.communicate(timeout=60)
        return process.returncode, said

    def admit(self, code: str) -> dict[str, Any]:
        _, said = self.run("admit", code, "--json")
        answer: dict[str, Any] = json.loads(said)
        return answer

    def control(self, method: str, path: str, body: Any = None) -> Any:
        url = self.url.removesuffix("/octo") + f"/control/{path}"
        return httpx.request(method, url, json=body, timeout=5, trust_env=False).json()

    def redemptions(self) -> Counter[str]:
        """How often each unit was really redeemed."""
        found = self.control("GET", "redemptions")
        return Counter(r["unit"] for r in found if r["action"] == "REDEEM")

    def read(self, query: str) -> list[Any]:
        with closing(sqlite3.connect(self.profile / "journal.db")) as db:
            return db.execute(query).fetchall()


@pytest.fixture
def venue(profile: Path) -> Iterator[Venue]:
    opened = Venue(profile, KILLS + 10)
    yield opened
    opened.stop()


def presented(code: str) -> Scan:
    return Scan(uuid.uuid4().hex, code, datetime.now(UTC), Origin.CONTROLLER)


def kill_soon(process: subprocess.Popen[str], after: float) -> str:
    """What it managed to say."""
    timer = threading.Timer(after, process.kill)
    timer.start()
    with process:
        said, _ = process.communicate(timeout=60)
    timer.cancel()
    return said


def test_whoever_was_told_to_come_in_is_delivered_whenever_the_program_is_killed(
    venue: Venue,
) -> None:
    random = Random(SEED)
    began = time.monotonic()
    assert venue.admit(f"LOAD-{KILLS + 1:07d}")["verdict"] == "ADMIT"
    whole = time.monotonic() - began
    let_in: dict[str, str] = {}
    codes = [f"LOAD-{n:07d}" for n in range(1, KILLS + 1)]
    venue.control("POST", "fault", {"kind": "latency", "path": "redeem", "seconds": 0.05})
    for first in range(0, KILLS, AT_ONCE):
        if random.random() < 0.3:
            lost = {"kind": "lost_answer", "path": "/redemption/redeem", "times": 1}
            venue.control("POST", "fault", lost)
        processes = [(c, venue.start("admit", c, "--json")) for c in codes[first : first + AT_ONCE]]
        after = random.uniform(0.5, 1.4) * whole
        for code, process in processes:
            said = kill_soon(process, after)
            if said.endswith("\n") and json.loads(said)["verdict"] == "ADMIT":
                let_in[code] = json.loads(said)["scan_id"]
            after = 0.0
    venue.control("POST", "heal")

    assert venue.run("sync", "--once", "--json")[0] == 0
    assert venue.run("journal", "verify")[0] == 0
    ends = dict(
        venue.read("select scan_id, state from delivery where state in ('DELIVERED', 'DISPUTED')")
    )
    assert {scan_id for scan_id in let_in.values() if scan_id not in ends} == set()
    assert venue.read("select * from delivery where state in ('QUEUED', 'IN_FLIGHT')") == []
    redeemed = venue.redemptions()
    assert max(redeemed.values()) == 1
    assert all(redeemed[f"{code}-1"] == 1 for code in let_in)

    # Whoever was not let in can come again; whoever was on disk as let in was used up with it.
    on_disk = {row[0] for row in venue.read("select scan_id from admission where let_in")}
    codes_on_disk = {
        json.loads(private)["code"]
        for scan_id, private in venue.read("select scan_id, private from journal")
        if scan_id in on_disk and private
    }
    again = [code for code in codes if code not in codes_on_disk]
    for code in again[:2]:
        assert venue.admit(code)["verdict"] == "ADMIT", code
    for code in list(let_in)[:1]:
        assert venue.admit(code)["reason"] == "ALREADY_USED"
    assert max(venue.redemptions().values()) == 1


def test_a_full_disk_lets_nobody_in_unwritten_and_costs_nobody_a_ticket(
    profile: Path, expected_log: Any
) -> None:
    expected_log("disk is full")
    with EmbeddedSupplier() as supplier:
        supplier.venue.add_many("castle", 60, product_id="castle")
        (profile / "config.toml").write_text(
            '[lane]\nid = "north-1"\nserver_budget_ms = 800\n[[connection]]\nid = "castle"\n'
            f'base_url = "{supplier.base_url}"\napi_key = "demo-castle-key"\n'
        )
        settings = load(profile, {})
        connections = open_connections(settings)
        lane = open_lane(settings, connections)
        db = lane.store.db
        (pages,) = db.execute("pragma page_count").fetchone()
        kept: list[str] = []
        turned_away: list[str] = []
        for n in range(1, 41):
            db.execute(f"pragma max_page_count = {pages + n // 4}")
            code = f"LOAD-{n:07d}"
            answer = lane.admission.admit(presented(code))
            verdict = answer.decision.verdict
            (kept if verdict is Verdict.ADMIT else turned_away).append(code)
            written = {
                row[0] for row in lane.store.read("select scan_id from admission where let_in")
            }
            assert (answer.scan.id in written) == (verdict is Verdict.ADMIT)
        assert kept
        assert turned_away
        assert db.execute("pragma integrity_check").fetchone() == ("ok",)

        db.execute("pragma max_page_count = 1073741823")
        for code in turned_away:
            assert lane.admission.admit(presented(code)).decision.verdict is Verdict.ADMIT
        for code in kept[:3]:
            assert lane.admission.admit(presented(code)).decision.verdict is Verdict.REFUSE
        redeemed = Counter(r.booking.reference for r in supplier.venue.redemptions)
        assert max(redeemed.values()) == 1
        lane.close()
        connections.close()
