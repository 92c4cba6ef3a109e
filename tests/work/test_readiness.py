from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from scanner.adapters.journal.store import Store
from scanner.adapters.manifest import Manifest
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.http import Http
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.check import Check
from scanner.settings import BadSettings, Settings, read
from scanner.work import equipment, readiness, supplier_checks
from scanner.work.refresh import Refresh


@pytest.fixture(scope="module")
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        yield started


@pytest.fixture(autouse=True)
def _healed(supplier: EmbeddedSupplier) -> Iterator[None]:
    yield
    supplier.heal()
    supplier.skew = 0


@pytest.fixture
def made(supplier: EmbeddedSupplier, profile: Path) -> Callable[..., Settings]:
    profile.chmod(0o700)

    def make(lane: dict[str, Any] | None = None, **connection: Any) -> Settings:
        castle = {
            "id": "castle",
            "base_url": supplier.base_url,
            "api_key": supplier.keys["castle"],
            **connection,
        }
        raw = {"lane": {"id": "n1", **(lane or {})}, "connection": [castle]}
        (profile / "config.toml").write_text("")
        (profile / "config.toml").chmod(0o600)
        return read(raw, profile, {})

    return make


def look(settings: Settings | BadSettings, folder: Path, camera: bool = False) -> dict[str, Check]:
    found = readiness.of_gate(settings, folder / "journal.db", folder / "manifest.db", camera)
    return {check.check: check for check in found}


def test_a_ready_gate_has_no_failed_check(made: Callable[..., Settings], profile: Path) -> None:
    settings = made()
    with closing(Store(profile / "journal.db", "n1")) as store, store.writing():
        store.append("SCAN", "scan-1", datetime.now(UTC), {})
    found = look(settings, profile)
    assert [check.check for check in found.values() if not check.ok] == ["local copy"]
    assert "grants octo/redemption" in found["supplier castle"].message
    assert "1 rows" in found["journal"].message
    assert found["clock castle"].mend == ""


def test_no_check_tells_a_key(
    made: Callable[..., Settings], profile: Path, supplier: EmbeddedSupplier
) -> None:
    said = str(look(made(), profile))
    assert supplier.keys["castle"] not in said


def test_looking_uses_no_ticket_up(
    made: Callable[..., Settings], profile: Path, supplier: EmbeddedSupplier
) -> None:
    before = len(supplier.requests)
    look(made(), profile)
    assert {request.method for request in supplier.requests[before:]} == {"GET"}


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"kind": "revoked", "status": 401}, "does not accept this key"),
        ({"kind": "no_capability"}, "does not grant octo/redemption"),
        ({"kind": "test_env"}, "test key"),
        ({"kind": "html"}, "noise instead of an answer"),
        ({"kind": "status", "status": 503}, "fault of its own"),
        ({"kind": "drop"}, "was lost"),
        ({"kind": "wrong_type", "path": "products"}, "is no list"),
        ({"kind": "status", "status": 404, "path": "lookup"}, "no such operation"),
    ],
)
def test_a_supplier_that_would_fail_at_the_gate_fails_here(
    made: Callable[..., Settings],
    profile: Path,
    supplier: EmbeddedSupplier,
    fault: dict[str, Any],
    words: str,
) -> None:
    supplier.fault(**fault)
    found = look(made(), profile)["supplier castle"]
    assert not found.ok
    assert words in found.message
    assert found.mend


def test_suppliers_that_hang_are_waited_for_together(
    made: Callable[..., Settings],
    profile: Path,
    supplier: EmbeddedSupplier,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(supplier_checks, "SUPPLIER_WAIT", 0.3)
    supplier.fault("hang")
    settings = made()
    castle = {"id": "", "base_url": supplier.base_url, "api_key": "k", "method": "redeem"}
    raw = {"lane": {"id": "n1"}, "connection": [{**castle, "id": f"c{n}"} for n in range(8)]}
    many = read(raw, settings.folder, {})
    began = time.monotonic()
    found = look(many, profile)
    assert all(not found[f"supplier c{n}"].ok for n in range(8))
    assert time.monotonic() - began < 8 * 0.3


def test_a_slow_supplier_is_told(
    made: Callable[..., Settings], profile: Path, supplier: EmbeddedSupplier
) -> None:
    supplier.fault("latency", path="lookup", seconds=0.1)
    found = look(made({"server_budget_ms": 50}), profile)["supplier castle"]
    assert found.ok
    assert "waits 50 ms at most" in found.mend


def test_a_clock_that_is_wrong_is_told(
    made: Callable[..., Settings], profile: Path, supplier: EmbeddedSupplier
) -> None:
    supplier.skew = 120
    found = look(made(), profile)["clock castle"]
    assert found.ok
    assert "120 s behind" in found.message or "119 s behind" in found.message
    assert found.mend


def test_a_test_connection_is_told(made: Callable[..., Settings], profile: Path) -> None:
    assert "before doors open" in look(made(env="test"), profile)["supplier castle"].mend


def test_products_that_nobody_sells_are_named(made: Callable[..., Settings], profile: Path) -> None:
    assert "products" not in look(made({"products": ["castle", "tour/DEFAULT"]}), profile)
    found = look(made({"products": ["castle", "castel"]}), profile)["products"]
    assert not found.ok
    assert "sells castel:" in found.message


def test_bad_settings_are_told_and_the_rest_is_looked_at(profile: Path) -> None:
    found = look(BadSettings(["config.toml: [lane] id is missing."]), profile)
    assert not found["configuration"].ok
    assert found["decoder zxing-cpp"].ok
    assert found["disk"].ok


def test_keys_and_where_they_are(
    made: Callable[..., Settings], profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASTLE_KEY", "k-1")
    (in_file,) = supplier_checks.keys(made())
    assert in_file.ok
    assert "Take api_key out" in in_file.mend
    settings = made()
    (profile / "config.toml").chmod(0o644)
    (bare,) = supplier_checks.keys(settings)
    assert "can be read by others" in bare.mend
    (by_name,) = supplier_checks.keys(made(api_key="", api_key_env="CASTLE_KEY"))
    assert by_name == Check("key castle", True, "It is kept in: variable CASTLE_KEY.")
    (missing,) = supplier_checks.keys(made(api_key=""))
    assert not missing.ok
    assert missing.mend == "gate-scanner keys set castle"


def test_a_touched_journal_fails(made: Callable[..., Settings], profile: Path) -> None:
    with closing(Store(profile / "journal.db", "n1")) as store:
        with store.writing():
            store.append("SCAN", "scan-1", datetime.now(UTC), {})
        store.db.execute("drop trigger journal_keeps")
        store.db.execute("delete from journal")
    (found,) = readiness.journal(profile / "journal.db")
    assert not found.ok
    assert "row 1" in found.message


def test_a_damaged_journal_fails_and_stays(made: Callable[..., Settings], profile: Path) -> None:
    (profile / "journal.db").write_bytes(b"no database" * 500)
    found = look(made(), profile)
    assert not found["journal"].ok
    assert "deliveries" not in found
    assert (profile / "journal.db").read_bytes() == b"no database" * 500


def test_only_parked_deliveries_fail(profile: Path) -> None:
    path = profile / "journal.db"
    insert = (
        "insert into delivery (scan_id, connection, method, state, at, code, booking,"
        " product_id, option_id, keys, admitted)"
        " values ('s', 'castle', 'redeem', ?, '', '', '', '', '', '[]', 1)"
    )
    with closing(Store(path, "n1")) as store:
        store.db.execute(insert, ("QUEUED",))
        assert readiness.deliveries(path)[0].ok
        store.db.execute(insert, ("PARKED",))
        (found,) = readiness.deliveries(path)
    assert not found.ok
    assert found.message == "Owed: 1. Parked: 1. Open disputes: 0."


def test_the_age_of_the_local_copy_decides(
    made: Callable[..., Settings], profile: Path, supplier: EmbeddedSupplier
) -> None:
    settings, path = made(), profile / "manifest.db"
    assert not readiness.local_copy(settings, path)[0].ok
    with closing(Http()) as http, closing(Manifest(path)) as manifest:
        castle = OctoSupplier("castle", supplier.base_url, supplier.keys["castle"], http)
        Refresh(castle, manifest, settings.manifest, None, lambda _: False).run()
    found = []
    for hours in (0, 1, 13):
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("update source set at = ?", (time.time() - hours * 3600,))
        (check,) = readiness.local_copy(settings, path)
        found.append((check.message.partition(":")[0], check.ok, bool(check.mend)))
    assert found == [("FRESH", True, False), ("STALE", True, True), ("EXPIRED", False, True)]


def test_a_check_that_breaks_is_a_failed_line(
    made: Callable[..., Settings], profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> list[Check]:
        raise ZeroDivisionError

    monkeypatch.setattr(equipment, "sound", broken)
    found = look(made(), profile)
    assert found["sound"] == Check("sound", False, "It could not be looked at (ZeroDivisionError).")
    assert found["opencv"].ok


def test_a_check_that_hangs_is_a_failed_line(
    made: Callable[..., Settings], profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = threading.Event()
    monkeypatch.setattr(readiness, "LOOK_WAIT", 0.5)
    monkeypatch.setattr(equipment, "sound", lambda: held.wait() or [])
    found = look(made(), profile)["sound"]
    held.set()
    assert not found.ok
    assert "did not come to an end" in found.message


def test_a_profile_that_others_can_write_fails(profile: Path) -> None:
    profile.chmod(0o777)
    assert not readiness.profile(profile)[0].ok
    profile.chmod(0o755)
    (profile / "manifest.db").touch(0o644)
    (found,) = readiness.profile(profile)
    assert (found.ok, bool(found.mend)) == (True, True)
    profile.chmod(0o700)
    assert readiness.profile(profile)[0].mend == ""
    assert not readiness.profile(profile / "nowhere")[0].ok


def test_a_camera_has_to_give_a_picture(tmp_path: Path) -> None:
    grain = np.random.default_rng(7).integers(0, 255, (48, 64, 3), np.uint8)
    Image.fromarray(grain).save(tmp_path / "frame.png")
    size, sharp = equipment.camera(str(tmp_path))
    assert size == Check("camera", True, "It gives pictures of 64 × 48.")
    assert (sharp.ok, sharp.mend) == (True, "")
    assert sharp.message.startswith("Sharpness 100 of 100, brightness ")
    (found,) = equipment.camera("no such camera")
    assert not found.ok
    assert found.mend


@pytest.mark.parametrize(
    ("installed", "ok"),
    [
        (["opencv-python-headless"], True),
        ([], True),
        (["opencv-python-headless", "opencv-python"], False),
        (["opencv-python"], False),
        (["opencv-contrib-python-headless"], True),
    ],
)
def test_opencv_packages_that_clash_are_named(installed: list[str], ok: bool) -> None:
    (found,) = equipment.opencv(installed)
    assert found.ok is ok
    assert ok or "opencv-python" in found.message


def test_a_covered_lens_is_no_picture_and_a_blurred_one_is_told() -> None:
    dark = equipment.picture(np.zeros((48, 64, 3), np.uint8))[1]
    assert (dark.ok, dark.mend) == (False, "Take the cover off the lens, or switch a light on.")
    blurred = equipment.picture(np.full((48, 64, 3), 128, np.uint8))[1]
    assert blurred.ok
    assert blurred.mend.startswith("Hold a ticket before it")
    assert [check.ok for check in equipment.picture(None)] == [False]
