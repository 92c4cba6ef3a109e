"""The turnstile's thread, with boards on their real protocols and a journal on disk."""

from __future__ import annotations

import json
import sqlite3
import sys
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from scanner.adapters.journal.store import Store
from scanner.adapters.turnstile import http as http_relay
from scanner.adapters.turnstile import modbus, open_relay
from scanner.domain import arm
from scanner.domain.decision import Decision
from scanner.domain.delivery import DeliveryState
from scanner.domain.passage import FIRE, FreeFlow, NotTurned, Opened, Passage, Tailgating
from scanner.domain.scan import Origin, Scan
from scanner.domain.ticket import Unit
from scanner.domain.verdict import Reason, Source, Verdict
from scanner.ports import Relay
from scanner.settings import TurnstileSettings
from scanner.work import passages
from scanner.work.answer import Answer
from scanner.work.messages import Alarm, Undone
from scanner.work.turnstile import BY, Turnstile
from tests.relays import Board, HttpBoard, ModbusRtuBoard, ModbusTcpBoard, SerialBoard

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo-terminals")

PATIENCE = 10.0
QUICK = {"pulse_ms": 40, "pause_ms": 10, "passage_s": 5, "poll_ms": 10}
BOARDS: dict[str, Callable[[Path], Board]] = {
    "serial": SerialBoard,
    "modbus-tcp": ModbusTcpBoard,
    "modbus-rtu": ModbusRtuBoard,
    "http": HttpBoard,
}


class Lane:
    """A turnstile with a journal, a lane that undoes, and a window that listens."""

    def __init__(self, board: Board, folder: Path, **more: Any) -> None:
        self.board = board
        self.path = folder / "journal.db"
        self.busy_ms = more.pop("busy_ms", 1500)
        self.store = self.open_store()
        self.undos: list[tuple[str, str]] = []
        self.busy = False
        self.said: list[object] = []
        self.heard = threading.Condition()
        self.open_relay: Callable[[TurnstileSettings], Relay] = open_relay
        self.turnstile = Turnstile(
            board.settings(**{**QUICK, **more}),
            lambda settings: self.open_relay(settings),
            self.open_store,
            self.undo,
            self.hear,
            retry_s=0.03,
        )

    def open_store(self) -> Store:
        return Store(self.path, "north-1", busy_ms=self.busy_ms)

    def start(self) -> Lane:
        self.turnstile.start()
        self.wait(lambda: self.turnstile.ready)
        if self.turnstile._inputs:
            # A contact that is closed at the first look has not turned.
            self.board.wait(lambda: self.board.looks >= 2)
        return self

    def stop(self) -> None:
        self.turnstile.stop()
        self.store.close()

    def undo(self, scan_id: str, reason: str) -> bool:
        with self.heard:
            if not self.busy:
                self.undos.append((scan_id, reason))
            self.heard.notify_all()
        return not self.busy

    def hear(self, message: object) -> None:
        with self.heard:
            self.said.append(message)
            self.heard.notify_all()

    def wait(self, true: Callable[[], Any]) -> Any:
        with self.heard:
            assert self.heard.wait_for(true, PATIENCE), self.said
            return true()

    def told(self, message: object) -> None:
        self.wait(lambda: message in self.said)

    def alarm(self, kind: str) -> Alarm | None:
        """The newest alarm of a kind, unless it was cleared."""
        of_kind = [m for m in self.said if isinstance(m, Alarm) and m.kind == kind]
        return of_kind[-1] if of_kind and of_kind[-1].sentence else None

    def answer(self, people: int = 1, on_disk: bool = True) -> Answer:
        scan = Scan(uuid.uuid4().hex, "CODE", datetime.now(UTC), Origin.CAMERA)
        units = tuple(Unit(n, frozenset({f"castle/u:{n}"})) for n in range(people))
        decision = Decision(Verdict.ADMIT, Reason.OK, Source.SERVER, units=units)
        if on_disk:
            with self.store.writing() as db:
                self.store.append("ADMIT", scan.id, scan.at, {})
                db.execute(
                    "insert into admission values (?, ?, ?, 1)",
                    (scan.id, scan.at.isoformat(), people),
                )
        return Answer(scan, decision, DeliveryState.DELIVERED, "Come in", scan.at)

    def admit(self, people: int = 1) -> str:
        answer = self.answer(people)
        self.turnstile.admitted(answer)
        return answer.scan.id

    def rows(self, *kinds: str) -> list[tuple[str, str, dict[str, Any]]]:
        marks = ",".join("?" * len(kinds))
        rows = self.store.read(
            f"select kind, scan_id, body from journal where kind in ({marks}) order by seq", kinds
        )
        own = ("lane", "recorded")
        return [
            (kind, scan_id, {k: v for k, v in json.loads(body).items() if k not in own})
            for kind, scan_id, body in rows
        ]


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A board that is silent is waited for so long and no longer."""
    monkeypatch.setattr(http_relay.HttpRelay.__init__, "__defaults__", (None, 0.2))
    monkeypatch.setattr(modbus.over_network, "__defaults__", (502, 0.2))
    monkeypatch.setattr(modbus.over_line, "__defaults__", (9600, 0.2))


@pytest.fixture
def board(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Board]:
    monkeypatch.setattr(arm, "BOUNCE_S", 0.01)  # these visitors run
    board = BOARDS[getattr(request, "param", "modbus-tcp")](tmp_path)
    yield board
    getattr(board, "end", board.unplug)()


@pytest.fixture
def lane(board: Board, tmp_path: Path) -> Iterator[Callable[..., Lane]]:
    made: list[Lane] = []

    def make(**more: Any) -> Lane:
        made.append(Lane(board, tmp_path, **more))
        return made[-1]

    yield make
    for one in made:
        one.stop()


def every(*names: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("board", names, indirect=True)


# -- opening -----------------------------------------------------------------------------------


@every(*BOARDS)
def test_an_admission_opens_once_for_each_person(board: Board, lane: Callable[..., Lane]) -> None:
    gate = lane(passage="none").start()
    scan_id = gate.admit(people=3)
    gate.told(Opened(scan_id, 3, 3))
    board.wait(lambda: board.opened() == 3 and not board.channels[1])
    assert [on for _, on in board.log] == [False, True, False, True, False, True, False]


def test_what_is_not_on_disk_does_not_open(
    board: Board, lane: Callable[..., Lane], expected_log: Callable[[str], None]
) -> None:
    expected_log("not in the journal as let in")
    gate = lane().start()
    forged = gate.answer(on_disk=False)
    gate.turnstile.admitted(forged)
    after = gate.admit()
    gate.told(Opened(after, 1, 1))
    assert board.opened() == 1
    assert Opened(forged.scan.id, 1, 1) not in gate.said


@pytest.mark.parametrize("verdict", [Verdict.REFUSE, Verdict.CHOOSE, Verdict.REFER])
def test_only_an_admission_opens(board: Board, lane: Callable[..., Lane], verdict: Verdict) -> None:
    gate = lane().start()
    good = gate.answer()
    no = Decision(verdict, Reason.OK, Source.SERVER, units=good.decision.units)
    gate.turnstile.admitted(Answer(good.scan, no, good.delivery, "", good.answered))
    # The same answer, only looked up: nothing was written for it.
    gate.turnstile.admitted(Answer(good.scan, good.decision, None, "", good.answered))
    gate.told(Opened(gate.admit(), 1, 1))
    assert board.opened() == 1


@every(*BOARDS)
def test_whatever_the_board_had_on_is_off_before_anything_else(
    board: Board, lane: Callable[..., Lane]
) -> None:
    board.channels = {1: True, 2: True}
    lane(passage="none", red=2, buzzer=4).start()
    board.wait(lambda: board.channels.get(2) is True and len(board.log) >= 4)
    assert board.log == [(1, False), (2, False), (4, False), (2, True)]


def test_lamps_say_when_to_walk(board: Board, lane: Callable[..., Lane]) -> None:
    gate = lane(red=2, green=3).start()
    board.wait(lambda: board.channels.get(2) is True)
    board.log.clear()
    gate.told(Opened(gate.admit(), 1, 1))
    board.wait(lambda: len(board.log) >= 4)
    assert board.log == [(1, True), (2, False), (3, True), (1, False)]
    board.turn()
    board.wait(lambda: board.channels[2] is True and board.channels[3] is False)


# -- the passage -------------------------------------------------------------------------------


@every("modbus-tcp", "modbus-rtu", "http")
def test_who_goes_through_is_counted_and_journalled(
    board: Board, lane: Callable[..., Lane]
) -> None:
    gate = lane().start()
    scan_id = gate.admit(people=2)
    for n in (1, 2):
        gate.told(Opened(scan_id, n, 2))
        board.turn()
        gate.told(Passage(scan_id, n, 2))
    gate.turnstile.stop()
    assert gate.rows("PASSAGE", "NOT_TURNED") == [
        ("PASSAGE", scan_id, {"turned": 1, "of": 2, "free_flow": False}),
        ("PASSAGE", scan_id, {"turned": 2, "of": 2, "free_flow": False}),
    ]
    assert gate.undos == []


def test_an_arm_that_did_not_turn_gives_the_ticket_back(lane: Callable[..., Lane]) -> None:
    gate = lane(passage_s=0.1).start()
    scan_id = gate.admit()
    gate.wait(lambda: gate.undos == [(scan_id, passages.NOT_USED)])
    gate.told(NotTurned(scan_id, 0, 1, nobody=True))
    assert gate.rows("NOT_TURNED") == [
        ("NOT_TURNED", scan_id, {"turned": 0, "of": 1, "undo": True})
    ]


def test_a_busy_lane_is_asked_to_undo_until_it_does(lane: Callable[..., Lane]) -> None:
    gate = lane(passage_s=0.1)
    gate.busy = True
    gate.start()
    scan_id = gate.admit()
    gate.told(NotTurned(scan_id, 0, 1, nobody=True))
    with gate.heard:
        assert gate.heard.wait(PATIENCE)  # asked, and told to come again
    gate.busy = False
    gate.wait(lambda: gate.undos)
    assert len(gate.undos) == 1


def test_an_undo_that_is_refused_is_flagged_to_staff(lane: Callable[..., Lane]) -> None:
    gate = lane(passage_s=0.1).start()
    scan_id = gate.admit()
    gate.wait(lambda: gate.undos)
    gate.turnstile.undone(Undone(scan_id, False, "Not possible here."), BY)
    alarm = gate.wait(lambda: gate.alarm(passages.TICKET))
    assert "Not possible here." in alarm.sentence
    assert not alarm.stops
    gate.turnstile.stop()
    assert gate.rows("NOT_TURNED")[-1][2] == {"undo": False, "message": "Not possible here."}


def test_a_party_partly_through_is_flagged_and_keeps_its_ticket(
    board: Board, lane: Callable[..., Lane]
) -> None:
    gate = lane(passage_s=0.5).start()
    scan_id = gate.admit(people=3)
    gate.told(Opened(scan_id, 1, 3))
    board.turn()
    gate.told(NotTurned(scan_id, 1, 3, nobody=False))
    assert "Only 1 of 3" in gate.wait(lambda: gate.alarm(passages.PARTY)).sentence
    assert gate.undos == []


def test_an_undo_at_the_desk_shuts_the_arm(board: Board, lane: Callable[..., Lane]) -> None:
    gate = lane(pulse_ms=5000).start()
    scan_id = gate.admit()
    gate.told(Opened(scan_id, 1, 1))
    gate.turnstile.undone(Undone(scan_id, True, ""), "staff")
    board.wait(lambda: not board.channels[1])
    board.turn()
    gate.told(Tailgating())
    assert gate.undos == []


def test_a_turn_without_an_admission_is_tailgating(
    board: Board, lane: Callable[..., Lane], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passages, "NOTICE_S", 0.2)
    monkeypatch.setattr(arm, "BUZZ_S", 0.1)
    gate = lane(buzzer=4).start()
    board.turn()
    gate.told(Tailgating())
    gate.told(Alarm(passages.TAILGATING, "Somebody went through without a ticket."))
    board.wait(lambda: (4, True) in board.log and board.channels[4] is False)
    gate.wait(lambda: not gate.alarm(passages.TAILGATING))
    gate.turnstile.stop()
    assert gate.rows("TAILGATING") == [("TAILGATING", "", {})]


def test_each_person_who_leaves_is_counted_once(board: Board, lane: Callable[..., Lane]) -> None:
    board.inputs[2] = True  # somebody stands there at the start
    gate = lane(exit_input=2).start()
    board.set(2, False)
    for _ in range(2):
        board.turn(2)
    gate.wait(lambda: len(gate.rows("EXIT")) == 2)
    gate.turnstile.stop()
    assert gate.rows("EXIT") == [("EXIT", "", {})] * 2


def test_an_arm_that_never_opens_is_noticed(board: Board, lane: Callable[..., Lane]) -> None:
    gate = lane(passage_s=0.05).start()
    for _ in range(3):
        gate.told(NotTurned(gate.admit(), 0, 1, nobody=True))
    assert gate.wait(lambda: gate.alarm(passages.ARM))


def test_a_stuck_contact_is_out_of_order_until_it_lets_go(
    board: Board,
    lane: Callable[..., Lane],
    expected_log: Callable[[str], None],
) -> None:
    expected_log("does not let go")
    gate = lane(stuck_s=0.1).start()
    board.set(1, True)
    assert gate.wait(lambda: gate.alarm(passages.TURNSTILE)).stops
    assert not gate.turnstile.ready
    scan_id = gate.admit()
    gate.wait(lambda: gate.undos == [(scan_id, passages.NOT_USED)])
    board.set(1, False)
    gate.wait(lambda: gate.turnstile.ready and not gate.alarm(passages.TURNSTILE))
    assert board.opened() == 0


def test_a_contact_that_opens_when_the_arm_turns_is_read_the_other_way_round(
    board: Board, lane: Callable[..., Lane]
) -> None:
    board.inputs[1] = True
    gate = lane(input_active="open").start()
    scan_id = gate.admit()
    gate.told(Opened(scan_id, 1, 1))
    board.set(1, False)
    gate.told(Passage(scan_id, 1, 1))


# -- what breaks -------------------------------------------------------------------------------

FAULTS = [
    *((name, "unplugged") for name in BOARDS),
    *(("modbus-tcp", fault) for fault in ("silence", "garbage", "slow")),
    *(("http", fault) for fault in ("silence", "garbage")),
]


@pytest.mark.parametrize(("board", "fault"), FAULTS, indirect=["board"])
def test_a_relay_that_fails_is_out_of_order_and_comes_back_shut(
    impatient: None,
    board: Board,
    lane: Callable[..., Lane],
    fault: str,
    expected_log: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("scanner.work.turnstile.ALIVE_S", 0.02)
    expected_log("turnstile: The turnstile's")
    gate = lane(passage="none" if isinstance(board, SerialBoard) else "input").start()
    if fault == "unplugged":
        board.unplug()
    else:
        board.fault = fault
    alarm = gate.wait(lambda: gate.alarm(passages.TURNSTILE))
    assert alarm.stops
    assert alarm.sentence.endswith((".", "?"))
    assert not gate.turnstile.ready
    scan_id = gate.admit()  # was decided in this very moment
    gate.wait(lambda: gate.undos == [(scan_id, passages.NOT_USED)])
    board.log.clear()
    board.released.clear()
    board.fault = ""
    if fault == "unplugged":
        board.plug()
    gate.wait(lambda: gate.turnstile.ready and not gate.alarm(passages.TURNSTILE))
    board.wait(lambda: bool(board.log))
    assert board.opened() == 0
    gate.told(Opened(gate.admit(), 1, 1))
    board.wait(lambda: board.opened() == 1)


@every("modbus-tcp", "serial")
def test_a_relay_lost_while_open_forgets_what_was_to_be_opened(
    board: Board,
    lane: Callable[..., Lane],
    expected_log: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("scanner.work.turnstile.ALIVE_S", 0.02)
    expected_log("turnstile: The turnstile's")
    blind = isinstance(board, SerialBoard)
    gate = lane(pulse_ms=3000, passage="none" if blind else "input").start()
    under_way, waiting = gate.admit(people=2), gate.admit()
    gate.told(Opened(under_way, 1, 2))
    board.unplug()
    gate.wait(lambda: gate.undos == [(waiting, passages.NOT_USED)])
    gate.told(NotTurned(under_way, 0, 2, nobody=False))
    assert "nobody knows" in gate.wait(lambda: gate.alarm(passages.PARTY)).sentence
    board.log.clear()
    board.plug()
    gate.wait(lambda: gate.turnstile.ready)
    assert board.opened() == 0


@every("http")
def test_an_order_that_nobody_heard_gives_the_ticket_back(
    board: Board,
    lane: Callable[..., Lane],
    expected_log: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected_log("can't be reached")
    monkeypatch.setattr("scanner.work.turnstile.ALIVE_S", 60)
    gate = lane(passage="none").start()
    board.wait(lambda: board.looks == 2)  # when it was opened, and once after
    board.unplug()
    scan_id = gate.admit()
    gate.wait(lambda: gate.undos == [(scan_id, passages.NOT_USED)])
    assert Opened(scan_id, 1, 1) not in gate.said


@every("http")
def test_an_order_that_may_have_been_heard_gives_nothing_back(
    impatient: None,
    board: Board,
    lane: Callable[..., Lane],
    expected_log: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected_log("does not answer")
    monkeypatch.setattr("scanner.work.turnstile.ALIVE_S", 60)
    gate = lane(passage="none").start()
    board.wait(lambda: board.looks == 2)  # when it was opened, and once after
    board.fault = "silence"  # it opens, and says nothing
    scan_id = gate.admit(people=2)
    gate.told(NotTurned(scan_id, 0, 2, nobody=False))
    assert board.opened() == 1
    assert gate.undos == []


def test_a_fault_in_the_thread_is_an_alarm_and_a_new_start_that_opens_nothing(
    board: Board, lane: Callable[..., Lane], expected_log: Callable[[str], None]
) -> None:
    expected_log("unexpected fault")
    expected_log("The turnstile failed")
    gate = lane(pulse_ms=5000)
    broken = threading.Event()

    class Crumbling:
        """A board whose driver has a defect."""

        def __init__(self, relay: Relay) -> None:
            self.put, self.close, self._look = relay.put, relay.close, relay.look

        def look(self, inputs: list[int]) -> tuple[bool, ...]:
            if broken.is_set():
                broken.clear()
                raise ZeroDivisionError
            return self._look(inputs)

    gate.open_relay = lambda settings: Crumbling(open_relay(settings))
    gate.start()
    scan_id = gate.admit()
    gate.told(Opened(scan_id, 1, 1))
    broken.set()
    gate.told(NotTurned(scan_id, 0, 1, nobody=False))
    assert gate.wait(lambda: any(isinstance(m, Alarm) and m.stops for m in gate.said))
    gate.wait(lambda: gate.turnstile.ready)
    assert board.channels[1] is False
    assert board.opened() == 1


def test_a_journal_that_cannot_be_written_is_out_of_order_and_loses_no_row(
    board: Board, lane: Callable[..., Lane], expected_log: Callable[[str], None]
) -> None:
    expected_log("The journal is held")
    gate = lane(busy_ms=20).start()
    scan_id = gate.admit()
    gate.told(Opened(scan_id, 1, 1))
    with closing(sqlite3.connect(gate.path, isolation_level=None)) as other:
        other.execute("begin immediate")
        board.turn()
        assert gate.wait(lambda: gate.alarm(passages.JOURNAL)).stops
        assert not gate.turnstile.ready
        other.execute("rollback")
    other.close()
    gate.wait(lambda: gate.turnstile.ready and not gate.alarm(passages.JOURNAL))
    assert [row[1] for row in gate.rows("PASSAGE")] == [scan_id]


def test_a_program_that_ends_shuts_and_gives_back_what_was_not_opened(
    board: Board, lane: Callable[..., Lane]
) -> None:
    gate = lane(pulse_ms=5000).start()
    under_way, waiting = gate.admit(), gate.admit()
    gate.told(Opened(under_way, 1, 1))
    gate.turnstile.stop()
    assert board.channels[1] is False
    assert [scan_id for scan_id, _ in gate.undos] == [waiting]
    assert [row[1] for row in gate.rows("NOT_TURNED")] == [under_way, waiting]


# -- free flow ---------------------------------------------------------------------------------


def test_the_fire_alarm_opens_for_all_and_only_a_supervisor_ends_it(
    board: Board, lane: Callable[..., Lane]
) -> None:
    gate = lane(free_flow_input=2, green=3).start()
    board.set(2, True)
    gate.told(FreeFlow(True, FIRE))
    board.wait(lambda: board.channels.get(1) is True and board.channels.get(3) is True)
    board.turn()
    gate.told(Passage("", 1, 0))
    gate.turnstile.free_flow(False, "Ada")
    gate.told(FreeFlow(True, FIRE, 1))
    board.set(2, False)
    assert board.channels[1] is True
    gate.turnstile.free_flow(False, "Ada")
    gate.told(FreeFlow(False, "Ada", 1))
    board.wait(lambda: board.channels[1] is False)
    gate.turnstile.stop()
    rows = [(kind, body) for kind, _, body in gate.rows("FREE_FLOW", "PASSAGE")]
    free = {"unwatched": []}
    assert rows == [
        ("FREE_FLOW", {"on": True, "by": FIRE, "passed": 0, **free}),
        ("PASSAGE", {"turned": 1, "of": 0, "free_flow": True}),
        ("FREE_FLOW", {"on": True, "by": FIRE, "passed": 1, **free}),
        ("FREE_FLOW", {"on": False, "by": "Ada", "passed": 1, **free}),
    ]


@every("http")
def test_free_flow_holds_the_arm_also_on_a_board_with_a_timer(
    board: Board, lane: Callable[..., Lane]
) -> None:
    assert isinstance(board, HttpBoard)
    gate = lane(pulse_ms=5000).start()
    gate.told(Opened(gate.admit(), 1, 1))
    gate.turnstile.free_flow(True, "Ada")
    board.wait(lambda: board.opened() == 2)
    orders = [path for path in board.asked if "on=true" in path]
    assert ["toggle_after" in order for order in orders] == [True, False]


def test_a_fire_contact_that_opens_is_an_alarm_too(board: Board, lane: Callable[..., Lane]) -> None:
    board.inputs[2] = True
    gate = lane(free_flow_input=2, free_flow_active="open", passage="none").start()
    board.set(2, False)
    gate.told(FreeFlow(True, FIRE))


def test_a_relay_that_comes_back_in_free_flow_is_shut_unless_the_alarm_lasts(
    board: Board, lane: Callable[..., Lane], expected_log: Callable[[str], None]
) -> None:
    expected_log("turnstile: The turnstile's")
    gate = lane(free_flow_input=2).start()
    gate.turnstile.free_flow(True, "Ada")
    board.wait(lambda: board.channels.get(1) is True)
    board.unplug()
    gate.wait(lambda: not gate.turnstile.ready)
    board.plug()
    gate.wait(lambda: gate.turnstile.ready)
    assert board.channels[1] is False
    board.set(2, True)
    board.wait(lambda: board.channels[1] is True)


def test_a_program_that_ends_in_a_fire_leaves_the_arm_open(
    board: Board, lane: Callable[..., Lane]
) -> None:
    gate = lane(free_flow_input=2).start()
    board.set(2, True)
    board.wait(lambda: board.channels.get(1) is True)
    gate.turnstile.stop()
    assert board.channels[1] is True
