"""The whole job: light in at one end, a verdict on the screen at the other. Everything is real but
the light: frames through the decoder, HTTP to the supplier, SQLite on disk, Qt's window."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scanner.adapters.camera import Camera
from scanner.commands.demo_run import demo_settings, printed
from scanner.demo.samples import sample_tickets
from scanner.demo.scene import Scene, SceneSource, Visit
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.delivery import DeliveryState
from scanner.domain.link import LinkState
from scanner.domain.verdict import Reason, Source, Verdict
from scanner.gate import Gate
from scanner.ui.bridge import Bridge
from scanner.ui.lane.window import LaneWindow
from scanner.work.answer import Answer
from scanner.work.messages import Answered, LinkChanged, Standing

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)

WAIT = 15_000  # ms; a slow machine, not a slow gate


class Entrance:
    """A gate with its window, fed by visits that the test sends."""

    def __init__(self, qtbot: QtBot, profile: Path, supplier: EmbeddedSupplier, *names: str):
        self.qtbot = qtbot
        self.supplier = supplier
        self.profile = profile
        tickets = {ticket.name: ticket for ticket in sample_tickets(supplier.venue)}
        self.codes = {name: tickets[name].code for name in names}
        scene = Scene([Visit(printed(tickets[name]), pause_s=0.3) for name in names])
        self.messages: list[object] = []
        self.bridge = Bridge()
        settings = demo_settings(supplier, profile)
        self.gate = Gate(
            settings, self.bridge.emit, (lambda: Camera(SceneSource(scene))) if names else None
        )
        self.window = LaneWindow(self.gate, "North gate")
        self.bridge.message.connect(self.window.receive)
        self.bridge.message.connect(self.messages.append)
        self.window.show()
        self.gate.start()

    def answers(self) -> list[Answer]:
        return [m.answer for m in self.messages if isinstance(m, Answered)]

    def wait_for(self, count: int) -> Answer:
        self.qtbot.waitUntil(lambda: len(self.answers()) >= count, timeout=WAIT)
        return self.answers()[count - 1]

    def wait_until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=WAIT)

    def journal(self) -> list[tuple[str, str]]:
        with closing(sqlite3.connect(self.profile / "journal.db")) as db:
            return db.execute("select kind, verdict from journal order by seq").fetchall()


@pytest.fixture
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as running:
        yield running


@pytest.fixture
def entrance(
    qtbot: QtBot, profile: Path, supplier: EmbeddedSupplier
) -> Iterator[Callable[..., Entrance]]:
    opened: list[Entrance] = []

    def make(*names: str) -> Entrance:
        opened.append(Entrance(qtbot, profile, supplier, *names))
        return opened[-1]

    yield make
    for one in opened:
        one.gate.stop()
        one.window.close()
        one.window.deleteLater()
    # Now, and in this thread: later, Python's collector might end them in a worker's.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_ticket_held_to_the_camera_opens_the_gate(entrance: Callable[..., Entrance]) -> None:
    gate = entrance("family ticket: four people")
    answer = gate.wait_for(1)
    assert answer.decision.verdict is Verdict.ADMIT
    assert answer.decision.people == 4
    assert answer.delivery is DeliveryState.DELIVERED
    assert gate.journal() == [("INTENT", "ADMIT"), ("OUTCOME", "ADMIT")]
    assert gate.supplier.count("/redemption/credentials") == 1
    assert gate.supplier.count("/redemption/redeem") == 1
    assert "COME IN" in _words_on(gate.window)


def test_a_package_is_chosen_with_a_key_and_only_that_is_redeemed(
    entrance: Callable[..., Entrance],
) -> None:
    gate = entrance("package: castle or museum")
    asked = gate.wait_for(1)
    assert asked.decision.verdict is Verdict.CHOOSE
    assert gate.supplier.count("/redemption/redeem") == 0
    gate.wait_until(lambda: gate.window.staff.asking.settled and not gate.gate.lane.busy)
    gate.qtbot.keyClick(gate.window.view.chooser, Qt.Key.Key_2)
    answer = gate.wait_for(2)
    assert answer.decision.verdict is Verdict.ADMIT
    assert answer.decision.candidate is not None
    assert answer.decision.candidate.product == "Museum"
    assert gate.supplier.count("/redemption/redeem") == 1


def test_with_the_supplier_gone_the_gate_goes_on_and_delivers_later(
    entrance: Callable[..., Entrance], supplier: EmbeddedSupplier
) -> None:
    gate = entrance()
    gate.wait_until(lambda: any(isinstance(m, Standing) and m.bookings > 20 for m in gate.messages))
    tickets = {ticket.name: ticket.code for ticket in sample_tickets(supplier.venue)}
    supplier.stop()
    offline = ["long opaque code", "PDF417", "senior: a reduced fare, Code128"]
    for count, name in enumerate(offline, 1):
        gate.wait_until(lambda: not gate.gate.lane.busy)
        gate.window.staff.scanned(tickets[name])
        answer = gate.wait_for(count)
        assert (answer.decision.verdict, answer.decision.source) == (
            Verdict.ADMIT,
            Source.MANIFEST,
        )
    gate.wait_until(lambda: not gate.gate.lane.busy)
    gate.window.staff.scanned(tickets["PDF417"])
    again = gate.wait_for(4)
    assert again.decision.reason is Reason.ALREADY_USED
    assert again.decision.source is Source.JOURNAL
    supplier.start()
    gate.wait_until(lambda: [m for m in gate.messages if isinstance(m, Standing)][-1].owed == 0)
    redeemed = [entry.booking.reference for entry in supplier.venue.redemptions]
    assert sorted(redeemed) == ["CAS-1001", "CAS-1005", "CAS-1006", "CAS-1006"]
    links = [m for m in gate.messages if isinstance(m, LinkChanged)]
    assert LinkState.OFFLINE in [link.state for link in links]


def _words_on(window: LaneWindow) -> str:
    """All that the window's visible parts tell a screen reader."""
    return " ".join(w.accessibleName() for w in window.findChildren(QWidget) if w.isVisible())
