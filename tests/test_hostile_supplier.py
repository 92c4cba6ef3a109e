"""A supplier that has gone bad costs its own tickets alone: the lane goes on with the others, loses
nothing, and says in a sentence what is the matter."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner.adapters.journal.audit import verify
from scanner.app import JOURNAL, open_connections, open_lane
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.scan import Origin, Scan
from scanner.settings import load
from scanner.work.answer import Answer
from scanner.work.open_lane import OpenLane
from tests.rotten import ROTTEN, peer

# Who is rotten, and a ticket of the good supplier beside it.
TICKETS = {
    "1 GB": "CAS-1001",
    "a gzip bomb": "CAS-1002",
    "lists 100,000 deep": "CAS-1003",
    "NUL bytes": "CAS-1004",
    "HTML with 200": "CAS-1005",
    "no HTTP": "CAS-1006",
    "a million headers": "CAS-1007",
    "a redirect to itself": "CAS-1008",
    "nothing": "CAS-1009",
}


@pytest.fixture(scope="module")
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        yield started


def configure(folder: Path, **urls: str) -> None:
    text = '[lane]\nid = "north-1"\nserver_budget_ms = 1500\n'
    for name, url in urls.items():
        key = "demo-castle-key" if name == "castle" else "sesame"
        text += f'[[connection]]\nid = "{name}"\nbase_url = "{url}"\napi_key = "{key}"\n'
    (folder / "config.toml").write_text(text)
    (folder / "config.toml").chmod(0o600)


@contextmanager
def lane(folder: Path) -> Iterator[OpenLane]:
    settings = load(folder, {})
    connections = open_connections(settings)
    opened = open_lane(settings, connections)
    try:
        yield opened
    finally:
        opened.close()
        connections.close()


def admit(opened: OpenLane, code: str) -> Answer:
    return opened.admission.admit(Scan(uuid.uuid4().hex, code, datetime.now(UTC), Origin.CAMERA))


@pytest.mark.parametrize("name", TICKETS)
def test_beside_a_rotten_supplier_the_others_tickets_come_in(
    profile: Path, supplier: EmbeddedSupplier, name: str
) -> None:
    with peer(ROTTEN[name]) as rotten:
        configure(profile, rotten=rotten.url, castle=supplier.base_url)
        with lane(profile) as opened:
            good = admit(opened, TICKETS[name])
            unknown = admit(opened, "NOBODY-KNOWS")
    assert (good.decision.verdict, good.delivery) == ("ADMIT", "DELIVERED"), good.message
    assert unknown.decision.verdict == "REFER", unknown.message
    assert str(unknown.message).endswith(".")
    assert verify(profile / JOURNAL).broken is None
