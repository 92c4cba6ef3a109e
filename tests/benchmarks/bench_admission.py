"""Frame to verdict, online, against the sum of its parts in the same run: the same decoding, the
same HTTP round trips with bare httpx, and two bare FULL-sync commits. Aim: at most 1.25 times.

Whole and parts take turns, ticket by ticket, so that a machine that slows down slows both."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import tempfile
import time
import uuid
from datetime import UTC, datetime
from pathlib import Path

import httpx

from scanner.adapters.decoder import Cascade
from scanner.app import open_connections, open_lane
from scanner.demo.scene import Scene, Visit
from scanner.demo.tickets import PrintedTicket
from scanner.domain.scan import Origin, Scan, Symbology
from scanner.domain.verdict import Verdict
from scanner.settings import read

ROUNDS = 120
WARM_UP = 10
HEADERS = {"Octo-Capabilities": "octo/redemption, octo/packages, octo/content"}
SUPPLIER = f"""
import json, sys, threading
from scanner.demo.supplier import EmbeddedSupplier
with EmbeddedSupplier() as supplier:
    made = supplier.venue.add_many("castle", {2 * (ROUNDS + WARM_UP)}, product_id="castle")
    codes = [b.voucher or b.units[0].barcode for b in made]
    print(json.dumps([supplier.base_url, supplier.keys["castle"], codes]), flush=True)
    threading.Event().wait()
"""


def frame_of(code: str):  # type: ignore[no-untyped-def]
    """What the camera shows while the ticket is held."""
    visit = Visit(PrintedTicket(code, Symbology.QRCODE))
    scene = Scene([visit])
    return scene.frame(int((visit.approach_s + visit.hold_s / 2) * scene.fps))


def main() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SUPPLIER], stdout=subprocess.PIPE, text=True
    ) as supplier:
        try:
            assert supplier.stdout is not None
            base_url, key, codes = json.loads(supplier.stdout.readline())
            with tempfile.TemporaryDirectory() as folder:
                compare(Path(folder), base_url, key, codes)
        finally:
            supplier.kill()


def compare(folder: Path, base_url: str, key: str, codes: list[str]) -> None:
    raw = {
        "lane": {"id": "bench"},
        "connection": [{"id": "castle", "base_url": base_url, "api_key": key}],
    }
    settings = read(raw, folder, {})
    connections = open_connections(settings)
    lane = open_lane(settings, connections)
    cascade = Cascade()
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    bare.execute("pragma journal_mode = wal")
    bare.execute("pragma synchronous = full")
    bare.execute("create table row (body text)")
    client = httpx.Client(headers={**HEADERS, "Authorization": f"Bearer {key}"})
    whole, parts = [], []
    for number in range(ROUNDS + WARM_UP):
        frame, other = frame_of(codes[2 * number]), frame_of(codes[2 * number + 1])

        began = time.perf_counter()
        reading = cascade.read(frame)
        code = reading.codes[0].text
        scan = Scan(uuid.uuid4().hex, code, datetime.now(UTC), Origin.CAMERA, Symbology.QRCODE)
        answer = lane.admission.admit(scan)
        whole.append(time.perf_counter() - began)
        assert answer.decision.verdict is Verdict.ADMIT, answer.message

        began = time.perf_counter()
        code = cascade.read(other).codes[0].text
        found = client.get(f"{base_url}/redemption/lookup", params={"reference": code}).json()
        bare.execute("insert into row values (?)", (json.dumps(found),))
        body = {"redemptionCode": found[0]["redemptionCode"]}
        client.post(f"{base_url}/redemption/redeem", json=body).raise_for_status().json()
        bare.execute("insert into row values (?)", (json.dumps(body),))
        parts.append(time.perf_counter() - began)
    report(whole[WARM_UP:], parts[WARM_UP:])
    lane.close()
    connections.close()


def report(whole: list[float], parts: list[float]) -> None:
    def at(times: list[float], share: float) -> float:
        return sorted(times)[int(len(times) * share)] * 1000

    ratio = sorted(w / p for w, p in zip(whole, parts, strict=True))[len(whole) // 2]
    print(f"frame to verdict, online, {len(whole)} tickets     p50 ms   p95 ms")
    print(f"  the gate                             {at(whole, 0.5):8.1f} {at(whole, 0.95):8.1f}")
    print(f"  decode + bare httpx + bare commits   {at(parts, 0.5):8.1f} {at(parts, 0.95):8.1f}")
    print(
        f"  ratio of p50 {at(whole, 0.5) / at(parts, 0.5):.2f}, of p95 "
        f"{at(whole, 0.95) / at(parts, 0.95):.2f}, median of pairs {ratio:.2f} (aim 1.25)"
    )


if __name__ == "__main__":
    main()
