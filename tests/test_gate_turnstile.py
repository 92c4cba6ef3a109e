"""A ticket, a supplier, a journal and an arm: what a visitor's walk through the turnstile does to
the ticket. All is real but the visitor."""

from __future__ import annotations

import json
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scanner.demo.samples import sample_tickets
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.passage import NotTurned, Opened, Passage
from scanner.domain.scan import Origin
from scanner.domain.verdict import Reason, Verdict
from scanner.gate import Gate
from scanner.settings import Settings, read
from scanner.work.answer import Answer
from scanner.work.messages import Alarm, Answered, Undone
from scanner.work.passages import NOT_USED, TICKET
from tests.relays import ModbusTcpBoard

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo-terminals")

PATIENCE = 15.0
FAMILY = "family ticket: four people"
SINGLE = "long opaque code"
OTHER = "another supplier, Aztec"  # one that can validate


class Entrance:
    """A gate with a turnstile, and everything it says."""

    def __init__(self, settings: Settings, supplier: EmbeddedSupplier) -> None:
        self.codes = {ticket.name: ticket.code for ticket in sample_tickets(supplier.venue)}
        self.profile = settings.folder
        self.said: list[object] = []
        self.heard = threading.Condition()
        self.gate = Gate(settings, self.hear)
        self.gate.start()
        self.wait(lambda: self.gate.turnstile.ready)

    def hear(self, message: object) -> None:
        with self.heard:
            self.said.append(message)
            self.heard.notify_all()

    def wait(self, true: Callable[[], Any]) -> Any:
        with self.heard:
            assert self.heard.wait_for(true, PATIENCE), self.said
            return true()

    def all(self, kind: type) -> list[Any]:
        return [message for message in self.said if isinstance(message, kind)]

    def scan(self, name: str) -> Answer:
        before = len(self.all(Answered))
        while not self.gate.submit(self.codes[name], Origin.TYPED):
            with self.heard:
                self.heard.wait(0.05)  # the lane is still at work on what came before
        self.wait(lambda: len(self.all(Answered)) > before)
        return self.all(Answered)[-1].answer

    def rows(self) -> list[tuple[str, dict[str, Any]]]:
        with closing(sqlite3.connect(self.profile / "journal.db")) as db:
            rows = db.execute("select kind, body from journal order by seq").fetchall()
        return [(kind, json.loads(body)) for kind, body in rows]


@pytest.fixture
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as running:
        yield running


@pytest.fixture
def board(tmp_path: Path) -> Iterator[ModbusTcpBoard]:
    board = ModbusTcpBoard(tmp_path)
    yield board
    board.end()


@pytest.fixture
def entrance(
    profile: Path, supplier: EmbeddedSupplier, board: ModbusTcpBoard
) -> Iterator[Callable[..., Entrance]]:
    made: list[Entrance] = []

    def make(method: str = "redeem", **more: Any) -> Entrance:
        raw = {
            "lane": {"id": "north-1", "time_zone": "Europe/London", "server_budget_ms": 5000},
            "connection": [
                {"id": name, "base_url": supplier.base_url, "api_key": key, "method": method}
                for name, key in supplier.keys.items()
            ],
        }
        quick = {"pulse_ms": 100, "pause_ms": 10, "passage_s": 10, "poll_ms": 10, **more}
        settings = replace(read(raw, profile, {}), turnstile=board.settings(**quick))
        made.append(Entrance(settings, supplier))
        return made[-1]

    yield make
    for one in made:
        one.gate.stop()


def test_a_ticket_opens_the_arm_and_the_turn_is_on_record(
    entrance: Callable[..., Entrance], board: ModbusTcpBoard
) -> None:
    here = entrance()
    answer = here.scan(SINGLE)
    assert answer.decision.verdict is Verdict.ADMIT
    here.wait(lambda: here.all(Opened))
    board.turn()
    here.wait(lambda: here.all(Passage) == [Passage(answer.scan.id, 1, 1)])
    here.gate.turnstile.stop()
    assert [kind for kind, _ in here.rows()] == ["INTENT", "OUTCOME", "PASSAGE"]


def test_11_an_arm_that_did_not_turn_costs_nobody_their_ticket(
    entrance: Callable[..., Entrance], supplier: EmbeddedSupplier, board: ModbusTcpBoard
) -> None:
    here = entrance(passage_s=0.2)
    first = here.scan(FAMILY)
    here.wait(lambda: here.all(Undone))
    assert here.all(NotTurned) == [NotTurned(first.scan.id, 0, 4, nobody=True)]
    assert here.all(Undone)[0].done
    assert supplier.count("/redemption/redeem", "DELETE") >= 1
    undo = next(body for kind, body in here.rows() if kind == "UNDO")
    assert (undo["by"], undo["note"]) == ("turnstile", NOT_USED)
    again = here.scan(FAMILY)
    assert again.decision.verdict is Verdict.ADMIT
    assert again.decision.people == 4


def test_what_the_supplier_cannot_take_back_is_flagged_to_staff(
    entrance: Callable[..., Entrance], supplier: EmbeddedSupplier
) -> None:
    supplier.shape.validate = True
    here = entrance(method="validate", passage_s=0.2)
    assert here.scan(OTHER).decision.verdict is Verdict.ADMIT
    here.wait(lambda: here.all(Undone))
    assert not here.all(Undone)[0].done
    here.wait(lambda: [a for a in here.all(Alarm) if a.kind == TICKET and a.sentence])


def test_who_went_through_cannot_come_again(
    entrance: Callable[..., Entrance], board: ModbusTcpBoard
) -> None:
    here = entrance()
    here.scan(SINGLE)
    here.wait(lambda: here.all(Opened))
    board.turn()
    here.wait(lambda: here.all(Passage))
    again = here.scan(SINGLE)
    assert again.decision.reason is Reason.ALREADY_USED
    assert board.opened() == 1


def test_an_undo_by_staff_shuts_the_arm_and_is_not_undone_twice(
    entrance: Callable[..., Entrance], board: ModbusTcpBoard
) -> None:
    here = entrance(pulse_ms=5000)
    answer = here.scan(SINGLE)
    here.wait(lambda: here.all(Opened))
    here.wait(lambda: not here.gate.lane.busy)
    here.gate.undo(answer.scan.id, "Wrong gate")
    here.wait(lambda: here.all(Undone))
    board.wait(lambda: not board.channels[1])
    assert [body["by"] for kind, body in here.rows() if kind == "UNDO"] == ["staff"]


def test_no_ticket_is_used_up_at_a_turnstile_that_cannot_open(
    entrance: Callable[..., Entrance],
    supplier: EmbeddedSupplier,
    board: ModbusTcpBoard,
    expected_log: Callable[[str], None],
) -> None:
    expected_log("turnstile: The turnstile's")
    here = entrance()
    board.unplug()
    here.wait(lambda: any(alarm.stops for alarm in here.all(Alarm)))
    assert not here.gate.submit(here.codes[SINGLE], Origin.WEDGE)
    assert supplier.count("/redemption/redeem") == 0
    board.plug()
    here.wait(lambda: here.gate.turnstile.ready)
    assert here.scan(SINGLE).decision.verdict is Verdict.ADMIT
