"""The manifest at the size of a big venue: load, memory, look-ups, and the journal beside a load.

    python tests/benchmarks/bench_manifest.py [BOOKINGS]

Bookings have five codes each (BOOKINGS: 100,000 unless given). Ratios are taken in one run, of the
same pages: "bare" is `json.loads` and `executemany` of bookings and codes into two tables, page by
page, with the pragmas of the manifest. Aims: load at most 2.5 times bare, at most 300 MB resident;
look-up p99 at most 5 ms and at most twice that of a tenth of the bookings; journal commits during a
load at most twice as slow at p99.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from scanner.adapters.database import connect
from scanner.adapters.manifest import Manifest
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.http import Http, Reply
from scanner.domain.ticket import Method
from scanner.settings import ManifestSettings
from scanner.work import refresh
from scanner.work.refresh import Refresh, RefreshState

PER_PAGE = refresh.PER_PAGE[0]
TODAY = datetime.now(UTC)
LOOKUPS = 5000


def write_pages(folder: Path, bookings: int) -> None:
    """The pages as a supplier of the 2026 generation sends them."""
    for page, first in enumerate(range(0, bookings, PER_PAGE), 1):
        last = min(first + PER_PAGE, bookings)
        body = [booking(number) for number in range(first, last)]
        (folder / f"{page:05d}.json").write_text(json.dumps(body))


def booking(number: int) -> dict[str, Any]:
    start = (TODAY + timedelta(days=number % 4 - 1)).strftime("%Y-%m-%dT10:00:00+00:00")
    now = TODAY.strftime("%Y-%m-%dT%H:%M:%SZ")
    uuid = f"{number * 2654435761 % 2**32:08x}-0000-4000-8000-{number:012x}"
    return {
        "id": uuid,
        "uuid": uuid,
        "testMode": False,
        "resellerReference": None,
        "supplierReference": f"CST-{number:07d}",
        "status": "CONFIRMED",
        "utcCreatedAt": now,
        "utcUpdatedAt": now,
        "utcExpiresAt": None,
        "utcRedeemedAt": None,
        "utcConfirmedAt": now,
        "productId": "castle",
        "optionId": "DEFAULT",
        "cancellable": True,
        "cancellation": None,
        "freesale": False,
        "availabilityId": start,
        "availability": {
            "id": start,
            "localDateTimeStart": start,
            "localDateTimeEnd": start.replace("T10", "T11"),
            "allDay": False,
            "openingHours": [],
        },
        "contact": {
            "fullName": f"Visitor {number % 5000} Family{number % 700}",
            "emailAddress": f"visitor{number}@example.com",
            "phoneNumber": f"+44 7700 {number % 1000000:06d}",
            "locales": ["en"],
            "country": None,
        },
        "notes": None,
        "deliveryMethods": ["TICKET"],
        "voucher": None,
        "unitItems": [unit(uuid, number, ordinal) for ordinal in (1, 2)],
        "packageBookings": [],
    }


def unit(uuid: str, number: int, ordinal: int) -> dict[str, Any]:
    return {
        "uuid": f"{uuid[:-1]}{ordinal}",
        "resellerReference": None,
        "supplierReference": f"CST-{number:07d}-{ordinal}",
        "unitId": "adult",
        "status": "CONFIRMED",
        "utcRedeemedAt": None,
        "contact": None,
        "ticket": {
            "redemptionMethod": "DIGITAL",
            "utcRedeemedAt": None,
            "deliveryOptions": [
                {"deliveryFormat": "QRCODE", "deliveryValue": barcode(number, ordinal)},
                {"deliveryFormat": "PDF_URL", "deliveryValue": "https://tickets.invalid/t.pdf"},
            ],
        },
        "scans": [],
    }


def barcode(number: int, ordinal: int) -> str:
    return f"{number * 40503 % 2**32:08x}/{number:07d}/{ordinal}+opaque="


class Canned(OctoSupplier):
    """A supplier whose answers lie on the disk: the network is not what is measured."""

    def __init__(self, folder: Path) -> None:
        super().__init__("castle", "http://127.0.0.1", "", Http())
        self.pages = sorted(folder.glob("*.json"))

    def products(self, timeout: float) -> list[Any]:
        return [{"id": "castle", "title": "Castle", "timeZone": "Europe/London"}]

    def bookings(self, params: Mapping[str, str], timeout: float) -> Reply:
        body = json.loads(self.pages[int(params["page"]) - 1].read_bytes())
        return Reply(body, {"octo-total-pages": str(len(self.pages))}, TODAY, TODAY)


def load(pages: Path, database: Path) -> None:
    manifest = Manifest(database)
    run = Refresh(Canned(pages), manifest, ManifestSettings(), UTC, lambda seconds: False)
    result = run.run()
    assert result.state is RefreshState.COMPLETE, result
    manifest.close()


def load_bare(pages: Path, database: Path) -> None:
    db = connect(database, synchronous="normal", busy_ms=1000)
    db.execute("pragma cache_size = -32000")
    db.execute("create table booking (uuid text primary key, body text)")
    db.execute("create table code (value text, booking text)")
    db.execute("create index code_value on code (value)")
    for page in sorted(pages.glob("*.json")):
        bookings = json.loads(page.read_bytes())
        db.execute("begin immediate")
        db.executemany(
            "insert into booking values (?, ?)", ((b["uuid"], json.dumps(b)) for b in bookings)
        )
        db.executemany("insert into code values (?, ?)", bare_codes(bookings))
        db.execute("commit")
    db.close()


def bare_codes(bookings: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for b in bookings:
        yield b["supplierReference"], b["uuid"]
        for item in b["unitItems"]:
            yield item["supplierReference"], b["uuid"]
            yield item["ticket"]["deliveryOptions"][0]["deliveryValue"], b["uuid"]


def measured(what: str, pages: Path, database: Path) -> tuple[float, float, float]:
    """Seconds, seconds of the processor, and most MB resident of a load in its own process."""
    done = subprocess.run(
        [sys.executable, __file__, what, str(pages), str(database)],
        check=True,
        capture_output=True,
        text=True,
        timeout=600,
    )
    seconds, computing, resident = done.stdout.split()
    return float(seconds), float(computing), float(resident)


def lookups(*sizes: tuple[Path, int]) -> list[list[float]]:
    """Milliseconds of each at each manifest, in order; a tenth is unknown, a tenth typed. By
    turns, so that what else the machine does meets all alike."""
    manifests = [(Manifest(database), bookings, list[float]()) for database, bookings in sizes]
    random = Random(1)
    for n in range(LOOKUPS):
        for manifest, bookings, took in manifests:
            number = random.randrange(bookings)
            code = {1: f"cst {number:07d}", 2: "unknown"}.get(n % 10, barcode(number, 1 + n % 2))
            began = time.perf_counter()
            found = manifest.find(code, {"castle": Method.REDEEM})
            took.append((time.perf_counter() - began) * 1000)
            assert len(found) == (n % 10 != 2)
    for manifest, _, took in manifests:
        manifest.close()
        took.sort()
    return [took for _, _, took in manifests]


def commits(journal: Path, until: threading.Event, least: int) -> list[float]:
    """Milliseconds of each durable commit, a scan every 5 ms."""
    db = connect(journal, synchronous="full", busy_ms=1000)
    db.execute("create table if not exists row (body text)")
    took: list[float] = []
    while len(took) < least or not until.is_set():
        began = time.perf_counter()
        db.execute("begin immediate")
        db.execute("insert into row values (?)", ("x" * 500,))
        db.execute("commit")
        took.append((time.perf_counter() - began) * 1000)
        time.sleep(0.005)
    db.close()
    return sorted(took)


def at(sorted_times: list[float], share: float) -> float:
    return sorted_times[min(int(len(sorted_times) * share), len(sorted_times) - 1)]


def main(bookings: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part, count in (("whole", bookings), ("tenth", bookings // 10)):
            (folder / part).mkdir()
            write_pages(folder / part, count)
        bare, bare_computing, _ = measured("bare", folder / "whole", folder / "bare.db")
        ours, computing, resident = measured("manifest", folder / "whole", folder / "whole.db")
        measured("manifest", folder / "tenth", folder / "tenth.db")
        print(
            f"load of {bookings:,} bookings: {ours:.1f} s, bare {bare:.1f} s: {ours / bare:.2f}"
            f" times (computing {computing:.1f} s and {bare_computing:.1f} s:"
            f" {computing / bare_computing:.2f} times); {resident:.0f} MB resident"
        )
        again, _, _ = measured("manifest", folder / "whole", folder / "whole.db")
        print(f"load again over the good copy, the old one swept: {again:.1f} s")

        whole, tenth = lookups(
            (folder / "whole.db", bookings), (folder / "tenth.db", bookings // 10)
        )
        for share in (0.5, 0.99):
            _compare(f"look-up p{share * 100:.0f}", "of all", at(whole, share),
                     "of a tenth", at(tenth, share))  # fmt: skip

        quiet = threading.Event()
        quiet.set()
        alone = commits(folder / "journal.db", quiet, 600)
        loaded = threading.Event()

        def bulk() -> None:
            load(folder / "whole", folder / "second.db")
            loaded.set()

        threading.Thread(target=bulk).start()
        during = commits(folder / "journal.db", loaded, 1)
        alone = sorted(alone + commits(folder / "journal.db", quiet, 600))
        for share in (0.5, 0.99):
            _compare(f"journal commit p{share * 100:.0f}", "during a load", at(during, share),
                     "alone", at(alone, share))  # fmt: skip


def _compare(what: str, one: str, first: float, other: str, second: float) -> None:
    print(f"{what}: {one} {first:.3f} ms, {other} {second:.3f} ms: {first / second:.2f} times")


if __name__ == "__main__":
    if sys.argv[1:2] in (["bare"], ["manifest"]):
        work = load_bare if sys.argv[1] == "bare" else load
        began = time.perf_counter()
        work(Path(sys.argv[2]), Path(sys.argv[3]))
        took = time.perf_counter() - began
        resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(took, time.process_time(), resident)
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else 100_000)
