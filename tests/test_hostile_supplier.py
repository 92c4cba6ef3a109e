"""A supplier that has gone bad costs its own tickets alone: the lane goes on with the others, loses
nothing, and says in a sentence what is the matter."""

from __future__ import annotations

import json
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner.adapters.journal.audit import verify
from scanner.app import JOURNAL, OpenLane, open_connections, open_lane
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.scan import Origin, Scan
from scanner.settings import load
from scanner.work.answer import Answer
from tests.rotten import ROTTEN, Parts, body, peer

EVIL = "\x1b]0;owned\x07\x1b[2J<b>Kim</b>\u202egnp\u200b\n=HYPERLINK(1)\x9b"


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


def rotten_names() -> Parts:
    booking = {
        "uuid": EVIL, "supplierReference": EVIL, "resellerReference": EVIL, "status": "CONFIRMED",
        "redemptionStatus": "REDEEMABLE", "contact": {"fullName": EVIL},
        "product": {"internalName": EVIL}, "option": {"internalName": EVIL},
        "unitItems": [{"uuid": "u1", "unitId": EVIL, "unit": {"type": EVIL}}],
    }  # fmt: skip
    return body(json.dumps([booking]))


def rotten_words() -> Parts:
    refusal = {"error": "BAD_REQUEST", "errorMessage": EVIL, "redemptionErrorCode": EVIL}
    head = b"HTTP/1.1 409 \x1b[2J\r\nServer: \x1b[2J\r\nRetry-After: \x9b\r\n"
    return body(json.dumps(refusal), head)


@pytest.mark.parametrize(
    "line",
    [
        "lookup X-1", "lookup X-1 --json", "admit X-1", "admit X-1 --json", "doctor", "sync --once",
        "sync --once --json", "booking get x", "booking list --date 2026-05-14 --json",
    ],
)  # fmt: skip
@pytest.mark.parametrize("says", [rotten_names, rotten_words])
def test_nothing_that_a_supplier_says_moves_the_terminals_cursor(
    profile: Path, line: str, says: Callable[[], Parts]
) -> None:
    with peer(says()) as rotten:
        configure(profile, rotten=rotten.url)
        done = subprocess.run(
            [sys.executable, "-m", "scanner", "--verbose", *line.split()],
            capture_output=True,
            timeout=60,
            check=False,
        )
    said = (done.stdout + done.stderr).decode()
    assert said
    assert "Traceback" not in said
    said += (profile / "logs" / "gate-scanner.log").read_text("utf-8")
    assert not {c for c in said if c in "\x1b\x07\x9b\u202e\u200b"}
