"""A lane without a network, and the way back: admissions on the local copy, the drain of a debt.

    python tests/benchmarks/bench_offline.py [ROWS]

Ratios are taken in one run, medians of the pieces. An admission is the whole path of a scan, from
the code to the answer: look-up in the local copy, decision, and one commit of its journal row,
claims and debt. "bare" is one row of a journal row's size a commit, into a WAL file with
synchronous=FULL on the same disk, one commit before each admission; aim at least 0.7 times as many.
"of it the journal" is the time of that one transaction alone.

"bare" drain is a loop of httpx with the same calls, a look-up and a redemption a row, by as many
threads at once over one pool of kept connections, against the same supplier in a process of its
own. It reads the redemption code and looks at the status, and that is all: no candidate is read, no
decision is made, nothing is written down. Pieces of both by turns; aim at least 0.8 times as fast.
ROWS are owed in all (5,000 unless given). "processor" is the same ratio of processor time, which
says more than the clock on a machine that others use.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import httpx

from scanner.adapters.database import connect
from scanner.adapters.journal.admissions import Admissions
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.intents import Intent
from scanner.adapters.journal.store import Store
from scanner.adapters.manifest import Manifest
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.http import Http
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.scan import Origin, Scan
from scanner.domain.ticket import Use
from scanner.domain.verdict import Verdict
from scanner.settings import ConnectionSettings, LaneSettings, ManifestSettings, Settings
from scanner.work.admission import Admission
from scanner.work.connections import Connections
from scanner.work.courier import AT_ONCE, Courier
from scanner.work.refresh import Refresh, RefreshState
from scanner.work.settling import Settlement

PIECES = 5
DRAINS = 10
ADMISSIONS = 200  # a piece
KEY = "demo-castle-key"
_SERVE = """
import sys
from scanner.demo.supplier import EmbeddedSupplier
with EmbeddedSupplier() as supplier:
    for prefix in ("BARE", "OWED"):
        supplier.venue.add_many("castle", int(sys.argv[1]), product_id="castle", prefix=prefix)
    print(supplier.base_url, flush=True)
    sys.stdin.read()
"""


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def both_timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock, and of this process's processors."""
    began = time.process_time()
    took = timed(work)
    return took, time.process_time() - began


def told(what: str, own: list[float], bare: list[float], each: int, aim: float) -> None:
    """One line: how many a second, bare and ours, and the median of the pieces' ratios."""
    ratio = statistics.median(b / o for b, o in zip(bare, own, strict=True))
    rates = [each / statistics.median(times) for times in (own, bare)]
    verdict = "as aimed" if ratio >= aim else "BELOW THE AIM"
    print(
        f"{what:<22} {rates[0]:>7.0f}/s   bare {rates[1]:>7.0f}/s   "
        f"ratio {ratio:.2f}   aim {aim}   {verdict}"
    )


class Timed(Admissions):
    """The journal, and how long it has been written to, in seconds."""

    took = 0.0

    def admit(self, intent: Intent) -> Use | None:
        began = time.perf_counter()
        use = super().admit(intent)
        self.took += time.perf_counter() - began
        return use


class Lane:
    """A lane's parts on one profile, with a copy of all that the supplier has."""

    def __init__(self, folder: Path, url: str) -> None:
        connection = ConnectionSettings("castle", url, KEY)
        lane = LaneSettings("north-1", time_zone="Europe/London")
        self.settings = Settings(folder, lane, (connection,), ManifestSettings())
        self.http = Http()
        self.supplier = OctoSupplier("castle", url, KEY, self.http)
        self.connections = Connections([self.supplier], self.http)
        self.manifest = Manifest(folder / "manifest.db", zone=self.settings.zone)
        self.store = Store(folder / "journal.db", "North gate")
        self.journal = Timed(self.store)
        self.admission = Admission(self.settings, self.connections, self.journal, self.manifest)
        done = Refresh(
            self.supplier, self.manifest, ManifestSettings(), self.settings.zone, lambda _: False
        ).run()
        assert done.state is RefreshState.COMPLETE, done

    def admit(self, codes: list[str]) -> None:
        for code in codes:
            scan = Scan(uuid.uuid4().hex, code, datetime.now(UTC), Origin.CAMERA)
            assert self.admission.admit(scan).decision.verdict is Verdict.ADMIT

    def deliver(self) -> None:
        deliveries = Deliveries(self.store)
        courier = Courier(self.connections, deliveries, Settlement(lambda: datetime.now(UTC)))
        courier.deliver(threading.Event())
        assert deliveries.pending() == 0

    def close(self) -> None:
        self.store.close()
        self.manifest.close()
        self.http.close()


def admissions(folder: Path) -> None:
    """The whole path of a scan on the local copy against one row a commit."""
    with EmbeddedSupplier() as supplier:
        supplier.venue.add_many("castle", PIECES * ADMISSIONS, product_id="castle")
        lane = Lane(folder, supplier.base_url)
    lane.connections.switch("castle", True)
    db = connect(folder / "bare.db", synchronous="full", busy_ms=1000)
    db.execute("create table row (id integer primary key, body text)")

    def bare() -> None:
        db.execute("begin immediate")
        db.execute("insert into row (body) values (?)", ("x" * 800,))
        db.execute("commit")

    own_times, journal_times, bare_times = [], [], []
    for piece in range(PIECES):
        own = alone = 0.0
        lane.journal.took = 0.0
        for n in range(piece * ADMISSIONS + 1, (piece + 1) * ADMISSIONS + 1):
            alone += timed(bare)
            own += timed(lambda n=n: lane.admit([f"LOAD/{n:07d}/1+opaque="]))  # type: ignore[misc]
        own_times.append(own)
        journal_times.append(lane.journal.took)
        bare_times.append(alone)
    told("admissions offline", own_times, bare_times, ADMISSIONS, 0.7)
    told("of it the journal", journal_times, bare_times, ADMISSIONS, 0.7)
    db.close()
    lane.close()


@contextmanager
def other_process(bookings: int) -> Iterator[str]:
    command = [sys.executable, "-c", _SERVE, str(bookings)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.kill()


def drain(folder: Path, rows: int) -> None:
    """What the courier delivers against a loop that only makes the calls."""
    each = rows // DRAINS
    with (
        other_process(rows) as url,
        bare_client(url) as client,
        ThreadPoolExecutor(AT_ONCE) as pool,
    ):
        lane = Lane(folder, url)

        def call(code: str) -> None:
            (found,) = client.get("/redemption/lookup", params={"reference": code}).json()
            body = {"redemptionCode": found["redemptionCode"]}
            assert client.post("/redemption/redeem", json=body).status_code == 200

        own, bare = [], []
        for piece in range(DRAINS):
            numbers = range(piece * each + 1, (piece + 1) * each + 1)
            lane.connections.switch("castle", True)
            lane.store.db.execute("pragma synchronous = off")  # only to owe more quickly
            lane.admit([f"OWED/{n:07d}/1+opaque=" for n in numbers])
            lane.store.db.execute("pragma synchronous = full")
            lane.connections.switch("castle", False)
            codes = [f"BARE/{n:07d}/1+opaque=" for n in numbers]
            bare.append(both_timed(lambda codes=codes: list(pool.map(call, codes))))  # type: ignore[misc]
            own.append(both_timed(lane.deliver))
        told("drain of a debt", [o[0] for o in own], [b[0] for b in bare], each, 0.8)
        processor = statistics.median(b[1] / o[1] for o, b in zip(own, bare, strict=True))
        print(f"{'of it processor':<22} ratio {processor:.2f}")
        lane.close()


@contextmanager
def bare_client(url: str) -> Iterator[httpx.Client]:
    headers = {
        "Authorization": f"Bearer {KEY}",
        "Octo-Capabilities": "octo/redemption, octo/packages, octo/content",
    }
    with httpx.Client(base_url=url, headers=headers, timeout=30, trust_env=False) as client:
        yield client


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    with tempfile.TemporaryDirectory() as folder:
        for name in ("admissions", "drain"):
            (Path(folder) / name).mkdir()
        admissions(Path(folder) / "admissions")
        drain(Path(folder) / "drain", rows)


if __name__ == "__main__":
    main()
