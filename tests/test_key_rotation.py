"""A key is changed while the gate runs: no restart, nothing lost, nothing redeemed twice."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from pathlib import Path

import pytest

from scanner import behind
from scanner.adapters import secrets
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.http import Http
from scanner.demo.samples import sample_tickets
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.scan import Origin
from scanner.gate import Gate
from scanner.settings import ConnectionSettings, LaneSettings, Settings, load
from scanner.work import keys
from scanner.work.connections import Connections
from scanner.work.keys import Keys
from scanner.work.messages import Alarm, Answered, Standing


@pytest.fixture
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        yield started


class Heard:
    """Messages of a running gate, waited for."""

    def __init__(self) -> None:
        self.messages: list[object] = []
        self._came = threading.Condition()

    def __call__(self, message: object) -> None:
        with self._came:
            self.messages.append(message)
            self._came.notify_all()

    def until(self, true: Callable[[object], bool], since: int = 0) -> None:
        with self._came:
            assert self._came.wait_for(lambda: any(map(true, self.messages[since:])), 20)


def alarm(message: object) -> str | None:
    good = isinstance(message, Alarm) and message.kind == "key castle"
    return message.sentence if good else None  # type: ignore[attr-defined]


def test_a_key_set_beside_a_running_gate_releases_what_is_parked(
    profile: Path,
    supplier: EmbeddedSupplier,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: Callable[[str], None],
) -> None:
    expected_log("castle is parked")
    monkeypatch.setattr(keys, "EVERY", 0.1)
    (profile / "config.toml").write_text(
        f'[lane]\nid = "n1"\ntime_zone = "Europe/London"\nserver_budget_ms = 5000\n'
        f'[[connection]]\nid = "castle"\nbase_url = "{supplier.base_url}"\n'
    )
    secrets.keep(profile, "castle", supplier.keys["castle"])
    heard = Heard()
    gate = Gate(load(profile), heard)
    gate.start()
    try:
        heard.until(lambda m: isinstance(m, Standing) and m.bookings > 5)
        ticket = next(t for t in sample_tickets(supplier.venue) if t.name.startswith("family"))
        gate.switch("castle", True)  # what is admitted now is owed
        assert gate.submit(ticket.code, Origin.TYPED)
        heard.until(lambda m: isinstance(m, Answered) and m.answer.decision.people == 4)
        supplier.venue.suppliers["castle"].key = "second-key"
        gate.switch("castle", False)
        heard.until(lambda m: bool(alarm(m)))
        before = len(heard.messages)
        done = subprocess.run(
            [sys.executable, "-m", "scanner", "keys", "set", "castle"],
            input="second-key\n", text=True, capture_output=True, timeout=60, check=False,
            env=os.environ,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        heard.until(lambda m: alarm(m) == "", before)
        heard.until(lambda m: isinstance(m, Standing) and m.owed == 0, before)
    finally:
        gate.stop()
    redeemed = [
        r.body for r in supplier.requests if r.path == "/redemption/redeem" and r.status == 200
    ]
    assert len(redeemed) == len({str(body) for body in redeemed}) > 0
    assert supplier.defects == []


def test_a_refused_key_is_read_again_only_now_and_then(
    profile: Path, supplier: EmbeddedSupplier
) -> None:
    secrets.keep(profile, "castle", "old-key")
    castle = ConnectionSettings("castle", supplier.base_url)
    settings = Settings(profile, LaneSettings("n1"), (castle,))
    http, at = Http(), [100.0]
    connections = Connections([OctoSupplier("castle", supplier.base_url, "old-key", http)], http)
    told: list[object] = []
    watch = Keys(settings, connections, told.append, {}, lambda: at[0])
    asked = connections.suppliers["castle"]
    assert not watch.renewed() and not asked.refused
    with pytest.raises(Exception, match="does not accept this key"):
        asked.products(5)
    assert asked.refused
    assert not read(watch)  # still the old one
    secrets.keep(profile, "castle", supplier.keys["castle"])
    assert not watch.renewed() and watch._reading is None  # looked a moment ago
    at[0] += keys.EVERY
    assert read(watch) and told == [Alarm("key castle")]
    assert not asked.refused
    connections.close()


def read(watch: Keys) -> bool:
    """What one reading beside the rounds comes to."""
    assert not watch.renewed() and watch._reading is not None
    wait([watch._reading], 20)
    return watch.renewed()


def test_a_key_store_that_sleeps_holds_up_no_round(
    profile: Path, supplier: EmbeddedSupplier, monkeypatch: pytest.MonkeyPatch
) -> None:
    awake, asked = threading.Event(), threading.Event()

    def slow(*_: object) -> tuple[str, str]:
        asked.set()
        awake.wait(20)
        return supplier.keys["castle"], "key store"

    monkeypatch.setattr(secrets, "key_of", slow)
    castle = ConnectionSettings("castle", supplier.base_url)
    http = Http()
    connections = Connections([OctoSupplier("castle", supplier.base_url, "", http)], http)
    watch = Keys(Settings(profile, LaneSettings("n1"), (castle,)), connections)
    assert not watch.renewed() and asked.wait(20)
    assert not watch.renewed()  # and came back
    awake.set()
    wait([watch._reading], 20)  # type: ignore[list-item]
    assert watch.renewed()
    connections.close()


def test_a_connection_without_any_key_joins_when_one_is_there(
    profile: Path,
    supplier: EmbeddedSupplier,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keys, "EVERY", 0.1)
    (profile / "config.toml").write_text(
        '[lane]\nid = "n1"\ntime_zone = "Europe/London"\nserver_budget_ms = 5000\n'
        + "".join(
            f'[[connection]]\nid = "{name}"\nbase_url = "{supplier.base_url}"\n'
            for name in ("castle", "harbour")
        )
    )
    secrets.keep(profile, "harbour", supplier.keys["harbour"])
    heard = Heard()
    gate = Gate(load(profile), heard)
    assert "has no key" in str(alarm(heard.messages[0]))
    gate.start()
    try:
        heard.until(lambda m: isinstance(m, Standing) and m.bookings > 0)
        before, loaded = len(heard.messages), newest(heard)
        ticket = next(t for t in sample_tickets(supplier.venue) if t.name.startswith("family"))
        assert gate.submit(ticket.code, Origin.TYPED)
        heard.until(lambda m: isinstance(m, Answered), before)
        assert [r.supplier for r in supplier.requests if r.supplier == "castle"] == []
        before = len(heard.messages)
        secrets.keep(profile, "castle", supplier.keys["castle"])
        heard.until(lambda m: alarm(m) == "", before)
        heard.until(lambda m: isinstance(m, Standing) and m.bookings > loaded, before)
        assert gate.submit(ticket.code, Origin.TYPED)
        heard.until(lambda m: isinstance(m, Answered) and m.answer.decision.people == 4, before)
    finally:
        gate.stop()
    assert supplier.defects == []


def newest(heard: Heard) -> int:
    """How many bookings the local copy has."""
    return [m.bookings for m in heard.messages if isinstance(m, Standing)][-1]


def test_a_key_that_is_no_good_is_told_before_anybody_shows_a_ticket(
    profile: Path, supplier: EmbeddedSupplier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "EVERY", 0.1)
    monkeypatch.setattr(behind, "REFRESH_SHARE", 0.0001)
    monkeypatch.setattr(behind, "AFTER_FAILURE", 0.1)
    (profile / "config.toml").write_text(
        f'[lane]\nid = "n1"\n[[connection]]\nid = "castle"\nbase_url = "{supplier.base_url}"\n'
    )
    secrets.keep(profile, "castle", "old-key")
    heard = Heard()
    gate = Gate(load(profile), heard)

    def copy(message: object) -> str | None:
        return message.sentence if isinstance(message, Alarm) and "copy" in message.kind else None

    gate.start()
    try:
        heard.until(lambda m: "castle: Its bookings cannot be loaded." in (copy(m) or ""))
        supplier.fault("status")  # the network says nothing of the key
        asked = supplier.count("/products")
        while supplier.count("/products") < asked + 2:
            threading.Event().wait(0.02)
        assert "" not in map(copy, heard.messages)
        supplier.heal()
        secrets.keep(profile, "castle", supplier.keys["castle"])
        heard.until(lambda m: copy(m) == "")
        heard.until(lambda m: isinstance(m, Standing) and m.bookings > 5)
    finally:
        gate.stop()
