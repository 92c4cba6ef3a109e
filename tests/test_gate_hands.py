"""What a gate does beside its camera: a serial hand scanner, a search, a supervisor's override."""

from __future__ import annotations

import os
import queue
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from scanner.adapters.operators import Operators, Role
from scanner.commands.demo_run import demo_settings
from scanner.demo.samples import sample_tickets
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.card import Card
from scanner.domain.scan import Origin
from scanner.domain.verdict import Source, Verdict
from scanner.gate import Gate
from scanner.settings import HandScannerSettings, Settings
from scanner.work.messages import (
    Answered,
    Carded,
    LinkChanged,
    PinRefused,
    SearchFound,
    Standing,
)
from scanner.work.serial_scanner import HandScannerState

KEYBOARD = HandScannerSettings()


class Opened:
    """A gate without a window, and what it says."""

    def __init__(self, settings: Settings) -> None:
        self.said = queue.SimpleQueue[object]()
        self.gate = Gate(settings, self.said.put)
        self.gate.start()

    def next(self, kind: type, fits: Callable[[object], bool] = lambda message: True) -> object:
        end = time.monotonic() + 15
        while True:
            message = self.said.get(timeout=max(0.01, end - time.monotonic()))
            if isinstance(message, kind) and fits(message):
                return message

    def do(self, ask: Callable[[], bool]) -> None:
        """A busy lane says no: ask again."""
        end = time.monotonic() + 15
        while not ask():
            assert time.monotonic() < end
            time.sleep(0.01)


@pytest.fixture
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as running:
        yield running


@pytest.fixture
def open_gate(
    supplier: EmbeddedSupplier, profile: Path
) -> Iterator[Callable[[HandScannerSettings], Opened]]:
    opened: list[Opened] = []

    def make(hand: HandScannerSettings = KEYBOARD) -> Opened:
        opened.append(Opened(replace(demo_settings(supplier, profile), hand_scanner=hand)))
        return opened[-1]

    yield make
    for one in opened:
        one.gate.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo-terminals")
def test_a_serial_hand_scanners_code_is_admitted(
    supplier: EmbeddedSupplier, open_gate: Callable[..., Opened]
) -> None:
    master, slave = os.openpty()
    hand = HandScannerSettings(prefix="~", port=os.ttyname(slave))
    gate = open_gate(hand)
    code = next(t.code for t in sample_tickets(supplier.venue) if t.verdict == "ADMIT")

    def scan() -> bool:
        os.write(master, f"~{code}\r".encode())
        return True

    try:
        # Opening a port drops what lies there.
        gate.next(HandScannerState, lambda state: state.connected)
        gate.do(lambda: gate.gate.ready)
        scan()
        answer = gate.next(Answered).answer
        assert (answer.scan.code, answer.scan.origin) == (code, Origin.SERIAL)
        assert answer.decision.verdict is Verdict.ADMIT
    finally:
        gate.gate.stop()
        os.close(master)
        os.close(slave)


def test_a_typing_scanner_that_reads_twice_in_one_go_is_one_scan(
    supplier: EmbeddedSupplier, open_gate: Callable[..., Opened]
) -> None:
    gate = open_gate()
    code, other = (t.code for t in sample_tickets(supplier.venue)[:2])
    gate.do(lambda: gate.gate.submit(code, Origin.WEDGE))
    assert gate.gate.submit(code, Origin.WEDGE)  # taken, and nothing more comes of it
    assert gate.next(Answered).answer.scan.code == code
    gate.do(lambda: gate.gate.submit(other, Origin.WEDGE))
    assert gate.next(Answered).answer.scan.code == other


def test_a_staff_card_is_no_ticket_to_a_hand_scanner_and_nothing_else_to_a_keyboard(
    open_gate: Callable[..., Opened],
) -> None:
    gate = open_gate()
    gate.do(lambda: gate.gate.submit(Card.CONFIRM.code, Origin.WEDGE))
    assert gate.next(Carded) == Carded(Card.CONFIRM)
    gate.do(lambda: gate.gate.submit(Card.CONFIRM.code, Origin.TYPED))
    assert gate.next(Answered).answer.decision.verdict is not Verdict.ADMIT


def test_a_search_answers_from_the_local_copy_and_redeems_nothing(
    supplier: EmbeddedSupplier, open_gate: Callable[..., Opened]
) -> None:
    gate = open_gate()
    gate.next(Standing, lambda message: message.bookings > 20)
    gate.do(lambda: gate.gate.search("CAS-1001"))
    found = gate.next(SearchFound)
    assert [row["reference"] for row in found.rows] == ["CAS-1001"]
    assert supplier.venue.redemptions == []


def test_a_supervisor_lets_in_what_nobody_could_look_up(
    supplier: EmbeddedSupplier, open_gate: Callable[..., Opened], profile: Path
) -> None:
    Operators(profile).put("Grace", Role.SUPERVISOR, "4711")
    supplier.stop()
    gate = open_gate()
    gate.do(lambda: gate.gate.submit("NOBODY-COULD-ASK", Origin.WEDGE))
    refused = gate.next(Answered).answer
    assert refused.decision.verdict is Verdict.REFER
    gate.do(lambda: gate.gate.override(refused, "0000", "Guest of the house"))
    assert gate.next(PinRefused).sentence == "This PIN is not known."
    gate.do(lambda: gate.gate.override(refused, "4711", "Guest of the house"))
    admitted = gate.next(Answered).answer.decision
    assert (admitted.verdict, admitted.source) == (Verdict.ADMIT, Source.OVERRIDE)
    assert (admitted.by, admitted.note) == ("Grace", "Guest of the house")


def test_what_is_owed_is_told_while_the_supplier_is_silent(
    supplier: EmbeddedSupplier, open_gate: Callable[..., Opened]
) -> None:
    """The courier waits for its answer meanwhile."""
    gate = open_gate()
    gate.next(Standing, lambda message: message.bookings > 20)
    supplier.fault(kind="hang")
    code = sample_tickets(supplier.venue)[0].code
    gate.do(lambda: gate.gate.submit(code, Origin.WEDGE))
    assert gate.next(Answered).answer.decision.verdict is Verdict.ADMIT
    answered = time.monotonic()
    gate.next(Standing, lambda message: message.owed == 1)
    assert time.monotonic() - answered < 2
    supplier.heal()


def test_a_gate_that_ends_does_not_hear_a_silent_supplier_out(
    supplier: EmbeddedSupplier, open_gate: Callable[..., Opened]
) -> None:
    supplier.fault(kind="hang")
    gate = open_gate()
    gate.do(lambda: supplier.count("/products") > 0)  # its bookings are being loaded
    began = time.monotonic()
    gate.gate.stop()
    assert time.monotonic() - began < 3
    gate.said.put(None)
    links = [said for said in iter(gate.said.get, None) if isinstance(said, LinkChanged)]
    assert {link.state for link in links} == {None}  # what was cut off says nothing of them
    supplier.heal()


def test_the_time_a_supervisor_takes_is_not_the_lanes(
    supplier: EmbeddedSupplier, open_gate: Callable[..., Opened], profile: Path
) -> None:
    Operators(profile).put("Grace", Role.SUPERVISOR, "4711")
    supplier.stop()
    gate = open_gate()
    gate.do(lambda: gate.gate.submit("NOBODY-COULD-ASK", Origin.WEDGE))
    refused = gate.next(Answered).answer
    assert refused.scan.seen is not None
    a_minute_ago = replace(refused, scan=replace(refused.scan, seen=refused.scan.seen - 60))
    gate.do(lambda: gate.gate.override(a_minute_ago, "4711", "Guest of the house"))
    took = gate.next(Answered).answer.ms
    assert took is not None and took < 60_000


def test_every_worker_lives_until_it_is_told_to_end(open_gate: Callable[..., Opened]) -> None:
    gate = open_gate()
    gate.do(lambda: gate.gate.ready)
    assert gate.gate.dead() == []
    gate.gate.stop()
    assert "lane" in gate.gate.dead()


def test_the_booking_that_staff_pointed_at_is_taken_whatever_its_place_by_then(
    supplier: EmbeddedSupplier, open_gate: Callable[..., Opened]
) -> None:
    gate = open_gate()
    package = supplier.venue.find("PKG-3001")
    code = next(t.code for t in sample_tickets(supplier.venue) if t.verdict == "CHOOSE")
    gate.do(lambda: gate.gate.submit(code, Origin.WEDGE))
    asked = gate.next(Answered).answer
    castle = next(
        o.index
        for o in asked.decision.options
        if o.judgement.candidate.product_id == "castle" and o.judgement.redeemable
    )
    package.children.reverse()
    gate.do(lambda: gate.gate.choose(asked, castle))
    taken = gate.next(Answered).answer.decision
    assert taken.verdict is Verdict.ADMIT
    assert taken.candidate is not None and taken.candidate.product_id == "castle"


def test_a_window_that_is_gone_stops_no_gate(
    supplier: EmbeddedSupplier, profile: Path, expected_log: Callable[[str], None]
) -> None:
    expected_log("found no taker")

    def gone(message: object) -> None:
        raise RuntimeError

    gate = Gate(demo_settings(supplier, profile), gone)
    gate.start()
    try:
        code = next(t.code for t in sample_tickets(supplier.venue) if t.verdict == "ADMIT")
        end = time.monotonic() + 15
        while not (gate.ready and gate.submit(code, Origin.WEDGE)):
            assert time.monotonic() < end
            time.sleep(0.01)
        while not supplier.count("/redemption/redeem"):
            assert time.monotonic() < end
            time.sleep(0.01)
        assert gate.dead() == []
    finally:
        gate.stop()
