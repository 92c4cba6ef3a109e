"""What a PIN unlocks: leaving the kiosk, and the turnstile for all. Real PINs, a real journal."""

from __future__ import annotations

import json
import queue
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from scanner.adapters.journal.store import Store
from scanner.adapters.operators import Operators, Role
from scanner.ports import JournalError
from scanner.work.messages import KioskLeft, PinRefused
from scanner.work.supervision import Supervision


class Desk:
    """A supervision thread, and what it says and opens."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.said = folder, queue.SimpleQueue[object]()
        self.opened: list[tuple[bool, str]] = []
        self.full = False
        self.supervision = Supervision(folder, self.store, self.free, self.said.put)
        self.supervision.start()

    def store(self) -> Store:
        if self.full:
            raise JournalError("The disk is full.")
        return Store(self.folder / "journal.db", "north-1")

    def free(self, on: bool, by: str) -> None:
        self.opened.append((on, by))
        self.said.put("opened")

    def next(self) -> object:
        return self.said.get(timeout=10)

    def journal(self) -> list[tuple[str, dict[str, object]]]:
        with closing(sqlite3.connect(self.folder / "journal.db")) as db:
            rows = db.execute("select kind, body from journal").fetchall()
        return [(kind, json.loads(body)) for kind, body in rows]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    operators = Operators(tmp_path)
    operators.put("Grace", Role.SUPERVISOR, "4711")
    operators.put("Tom", Role.STEWARD, "8052")
    made = Desk(tmp_path)
    yield made
    made.supervision.stop()


def test_a_supervisor_leaves_the_kiosk_and_the_journal_says_who(desk: Desk) -> None:
    desk.supervision.leave_kiosk("4711")
    assert desk.next() == KioskLeft("Grace")
    ((kind, body),) = desk.journal()
    assert (kind, body["by"]) == ("KIOSK_EXIT", "Grace")


@pytest.mark.parametrize("pin", ["0000", "", "8052"])
def test_nobody_else_leaves_it(desk: Desk, expected_log: object, pin: str) -> None:
    expected_log("PIN was not taken")
    desk.supervision.leave_kiosk(pin)
    assert isinstance(desk.next(), PinRefused)
    assert not (desk.folder / "journal.db").exists()


def test_guessing_is_slowed_down_also_for_the_right_pin(desk: Desk, expected_log: object) -> None:
    expected_log("PIN was not taken")
    for pin in ("0000", "1111", "2222", "4711"):
        desk.supervision.leave_kiosk(pin)
    said = [desk.next() for _ in range(4)]
    assert isinstance(said[3], PinRefused)
    assert "wait" in said[3].sentence


def test_a_full_disk_keeps_no_supervisor_in(desk: Desk, expected_log: object) -> None:
    expected_log("the journal does not know")
    desk.full = True
    desk.supervision.leave_kiosk("4711")
    assert desk.next() == KioskLeft("Grace")


def test_a_supervisor_opens_the_turnstile_for_all(desk: Desk) -> None:
    desk.supervision.free_flow(True, "4711")
    assert desk.next() == "opened"
    assert desk.opened == [(True, "Grace")]
