"""Lanes side by side with one ledger and no internet: one unit, one entry at the venue (P4)."""

from __future__ import annotations

import queue
import threading
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest

from scanner import app
from scanner.adapters import venue as line
from scanner.adapters.journal.admissions import Admissions
from scanner.commands import owed
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.delivery import DeliveryState
from scanner.domain.scan import Origin, Scan
from scanner.domain.verdict import Reason, Source, Verdict
from scanner.gate import Gate
from scanner.ports import JournalError
from scanner.settings import BadSettings, Settings, VenueSettings, read
from scanner.work.answer import Answer
from scanner.work.messages import Alarm, Answered
from scanner.work.refresh import Refresh, RefreshState
from scanner.work.undo import Undo
from scanner.work.venue import Upkeep
from tests.conftest import ExpectedLog
from tests.postgres import Postgres

RACES = 200
T = TypeVar("T")


def code(number: int, unit: int = 1) -> str:
    return f"RACE/{number:07d}/{unit}+opaque="


def sell(supplier: EmbeddedSupplier, count: int) -> None:
    """Parties of two, for any day."""
    supplier.venue.add_many("castle", count, product_id="gardens", prefix="RACE", units=2)


class Lane:
    """A lane with a profile and a thread of its own, as in the program."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.alarms: dict[str, str] = {}
        self._changed = threading.Condition()
        self._thread = ThreadPoolExecutor(1)
        self.connections = app.open_connections(settings)
        self.opened = self.do(lambda: app.open_lane(settings, self.connections, self._emit))

    def _emit(self, message: object) -> None:
        if isinstance(message, Alarm):
            with self._changed:
                self.alarms[message.kind] = message.sentence
                self._changed.notify_all()

    def wait_for_alarm(self, there: bool) -> str:
        with self._changed:
            assert self._changed.wait_for(lambda: bool(self.alarms.get("ledger")) is there, 10)
            return self.alarms.get("ledger", "")

    def start(self, work: Callable[[], T]) -> Future[T]:
        return self._thread.submit(work)

    def do(self, work: Callable[[], T]) -> T:
        return self.start(work).result(30)

    def begin(self, text: str, **more: Any) -> Future[Answer]:
        scan = Scan(uuid.uuid4().hex, text, datetime.now(UTC), Origin.CONTROLLER)
        return self.start(partial(self.opened.admission.admit, scan, **more))

    def admit(self, text: str, **more: Any) -> Answer:
        return self.begin(text, **more).result(30)

    def undo(self, answer: Answer) -> bool:
        undo = Undo(self.connections, self.opened.deliveries, 0.3, give_back=self.opened.give_back)
        return self.do(lambda: undo.undo(answer.scan.id, "wrong gate", "staff")).done

    def keep_up(self) -> float:
        """One round of what runs behind the lane."""
        ledger, store = self.opened.ledger, self.opened.store
        assert ledger is not None
        return self.do(lambda: Upkeep(ledger, store, 30).run())

    def load(self) -> None:
        for supplier in self.connections.suppliers.values():
            manifest = app.open_manifest(self.settings)
            renew = Refresh(supplier, manifest, self.settings.manifest, None, lambda _: False)
            assert renew.run(timeout=10).state is RefreshState.COMPLETE
            manifest.close()

    def restart(self) -> None:
        self.do(self.opened.close)
        self.opened = self.do(lambda: app.open_lane(self.settings, self.connections, self._emit))

    def close(self) -> None:
        self.do(self.opened.close)
        self.connections.close()
        self._thread.shutdown()


@pytest.fixture
def supplier(request: pytest.FixtureRequest) -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        sell(started, getattr(request, "param", 6))
        yield started
    assert started.defects == []


@pytest.fixture
def lane_at(
    supplier: EmbeddedSupplier, postgres: Postgres, tmp_path: Path
) -> Iterator[Callable[..., Lane]]:
    lanes = []

    def make(name: str, url: str = postgres.url, connection: str = "castle") -> Lane:
        raw = {
            "lane": {"id": name.lower().replace(" ", "-"), "name": name, "server_budget_ms": 300},
            "connection": [
                {
                    "id": connection,
                    "base_url": supplier.base_url,
                    "api_key": supplier.keys[connection],
                    "method": "redeem" if connection == "castle" else "validate",
                }
            ],
            "venue": {"url": url},
        }
        lanes.append(Lane(read(raw, tmp_path / name, {})))
        return lanes[-1]

    yield make
    for lane in lanes:
        lane.close()


@pytest.fixture
def lanes(lane_at: Callable[..., Lane], supplier: EmbeddedSupplier) -> tuple[Lane, Lane]:
    """Two lanes that know all bookings, and no internet."""
    north, south = lane_at("North gate 1"), lane_at("South gate")
    north.load()
    south.load()
    supplier.stop()
    return north, south


def admitted(answer: Answer) -> bool:
    return answer.decision.verdict is Verdict.ADMIT


def test_a_ticket_that_came_in_at_one_lane_is_refused_at_the_other_with_lane_and_time(
    lanes: tuple[Lane, Lane],
) -> None:
    north, south = lanes
    first = north.admit(code(1))
    assert (admitted(first), first.delivery) == (True, DeliveryState.QUEUED)
    no = south.admit(code(1)).decision
    assert (no.verdict, no.reason, no.source) == (
        Verdict.REFUSE,
        Reason.ALREADY_USED,
        Source.VENUE,
    )
    assert no.used is not None
    assert (no.used.lane, no.used.at) == ("North gate 1", first.scan.at)
    assert "at North gate 1" in south.admit(code(1)).message


@pytest.mark.parametrize("supplier", [RACES], indirect=True)
def test_of_two_lanes_that_scan_a_copy_in_the_same_moment_exactly_one_lets_it_in(
    lanes: tuple[Lane, Lane],
) -> None:
    for number in range(1, RACES + 1):
        both = [lane.begin(code(number)) for lane in lanes]
        answers = [future.result(30) for future in both]
        assert [admitted(a) for a in answers].count(True) == 1, f"race {number}"
        (loser,) = (a for a in answers if not admitted(a))
        (winner,) = (a for a in answers if admitted(a))
        use = loser.decision.used
        assert (loser.decision.reason, loser.decision.source) == (
            Reason.ALREADY_USED,
            Source.VENUE,
        )
        assert use is not None
        assert (use.scan_id, use.at) == (winner.scan.id, winner.scan.at)
        assert "Already used" in loser.message


def test_the_loser_of_a_race_owes_nothing_and_holds_nothing(
    lanes: tuple[Lane, Lane], postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    north, south = lanes
    # South looks before North has claimed, and claims after.
    both_looked = threading.Barrier(2)
    admit = Admissions.admit

    def together(self: Admissions, intent: Any) -> Any:
        both_looked.wait(10)
        return admit(self, intent)

    monkeypatch.setattr(Admissions, "admit", together)
    answers = [future.result(30) for future in [lane.begin(code(1)) for lane in (north, south)]]
    loser = south if admitted(answers[0]) else north
    assert [admitted(a) for a in answers].count(True) == 1
    states = loser.do(lambda: loser.opened.deliveries.counts())
    assert states == {DeliveryState.CANCELLED: 1}
    rows = postgres.run("select distinct lane from gate_scanner.claim")
    assert rows == [((north if loser is south else south).settings.lane.name,)]
    kinds = loser.do(lambda: loser.opened.store.read("select kind, verdict from journal"))
    assert kinds == [("INTENT", "ADMIT"), ("OUTCOME", "REFUSE")]


def test_part_of_a_party_at_one_lane_leaves_the_others_for_the_next(
    lanes: tuple[Lane, Lane],
) -> None:
    north, south = lanes
    reference = "RACE-0000001"
    assert admitted(north.admit(reference, units=1))
    rest = south.admit(reference)
    assert (admitted(rest), rest.decision.people) == (True, 1)
    assert north.admit(reference).decision.reason is Reason.ALREADY_USED
    assert not admitted(north.admit(code(1, unit=2)))


def test_an_undo_lets_the_ticket_in_at_the_other_lane(lanes: tuple[Lane, Lane]) -> None:
    north, south = lanes
    first = north.admit(code(1))
    assert not admitted(south.admit(code(1)))
    assert north.undo(first)
    assert admitted(south.admit(code(1)))
    assert north.admit(code(1)).decision.source is Source.VENUE


def test_whoever_of_a_party_is_undone_is_not_held_by_the_rest_that_came_in_elsewhere(
    lane_at: Callable[..., Lane], supplier: EmbeddedSupplier
) -> None:
    north, south = lane_at("North gate 1"), lane_at("South gate")
    supplier.venue.change(supplier.venue.find(code(1)), voucher="VOUCHER/of/both+opaque=")
    north.load()
    south.load()
    supplier.stop()
    first = north.admit(code(1, 1))
    rest = south.admit("VOUCHER/of/both+opaque=")
    assert admitted(first)
    assert (admitted(rest), rest.decision.people) == (True, 1)
    assert north.undo(first)
    assert admitted(north.admit(code(1, 1)))
    assert not admitted(south.admit(code(1, 1)))
    assert not admitted(south.admit(code(1, 2)))


def test_without_the_ledger_both_lanes_go_on_say_so_and_share_it_all_when_it_is_back(
    lanes: tuple[Lane, Lane],
    postgres: Postgres,
    expected_log: ExpectedLog,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(line, "IDLE", 0.05)
    monkeypatch.setattr(line, "AGAIN", 0.05)
    expected_log("The venue ledger does not answer")
    north, south = lanes
    undone = north.admit(code(1))
    postgres.stop()
    # The loss that was chosen: they cannot see each other.
    assert admitted(north.admit(code(2)))
    assert admitted(south.admit(code(2)))
    assert not admitted(north.admit(code(2))), "their own journals still hold"
    assert admitted(north.admit(code(3)))
    assert north.undo(undone)
    assert "a copy of a ticket may come in at two lanes" in north.wait_for_alarm(True)
    south.wait_for_alarm(True)

    postgres.start()
    north.wait_for_alarm(False)
    south.wait_for_alarm(False)
    assert admitted(north.admit(code(4)))
    assert not admitted(south.admit(code(4)))
    north.keep_up()
    south.keep_up()
    assert south.admit(code(3)).decision.source is Source.VENUE, "heard of afterwards"
    assert admitted(south.admit(code(1))), "undone meanwhile"


def test_a_gate_tells_the_ledger_what_it_missed_and_admits_with_it(
    lane_at: Callable[..., Lane], postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = lane_at("North gate 1", url="")
    assert admitted(alone.admit(code(1)))
    kept_up = threading.Event()
    run = Upkeep.run

    def once(self: Upkeep) -> float:
        seconds = run(self)
        kept_up.set()
        return seconds

    monkeypatch.setattr(Upkeep, "run", once)
    answers: queue.Queue[Answer] = queue.Queue()

    def emit(message: object) -> None:
        if isinstance(message, Answered):
            answers.put(message.answer)

    gate = Gate(replace(alone.settings, venue=VenueSettings(postgres.url)), emit)
    gate.start()
    assert kept_up.wait(10)
    assert gate.submit(code(2), Origin.TYPED)
    assert admitted(answers.get(timeout=10))
    gate.stop()
    rows = postgres.run("select count(distinct scan_id) from gate_scanner.claim")
    assert rows == [(2,)]


def test_a_sync_tells_the_ledger_what_it_missed(
    lane_at: Callable[..., Lane], supplier: EmbeddedSupplier, postgres: Postgres
) -> None:
    alone = lane_at("North gate 1", url="")
    assert admitted(alone.admit(code(1)))
    owed._sync(replace(alone.settings, venue=VenueSettings(postgres.url)), threading.Event())
    ((count,),) = postgres.run("select count(*) from gate_scanner.claim")
    assert count


def test_a_crash_between_claim_and_outcome_locks_nobody_out_at_this_lane(
    lanes: tuple[Lane, Lane], monkeypatch: pytest.MonkeyPatch, expected_log: ExpectedLog
) -> None:
    expected_log("the power went")
    north, south = lanes
    with monkeypatch.context() as crash:

        def outcome(*_: object) -> None:
            raise JournalError("the power went")

        crash.setattr(Admissions, "outcome", outcome)
        assert not admitted(north.admit(code(1)))
    north.restart()
    # Elsewhere it may be a copy; here it is the same admission.
    assert south.admit(code(1)).decision.source is Source.VENUE
    again = north.admit(code(1))
    assert admitted(again)
    no = south.admit(code(1)).decision
    assert no.used is not None
    assert no.used.scan_id == again.scan.id, "taken over"


def test_once_a_scan_that_a_crash_cut_off_is_settled_its_visitor_may_go_to_another_lane(
    lane_at: Callable[..., Lane],
    supplier: EmbeddedSupplier,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: ExpectedLog,
) -> None:
    expected_log("the power went")
    north, south = lane_at("North gate 1"), lane_at("South gate")
    supplier.fault("drop", path="/redemption/redeem")
    with monkeypatch.context() as crash:

        def outcome(*_: object) -> None:
            raise JournalError("the power went")

        crash.setattr(Admissions, "outcome", outcome)
        assert not admitted(north.admit(code(1)))
    north.restart()
    supplier.heal()
    north.keep_up()
    assert south.admit(code(1)).decision.source is Source.VENUE, "it may still be under way"
    assert owed._sync(north.settings, threading.Event())["disputed"] == 1
    entry = south.admit(code(1))
    assert admitted(entry)
    again = north.admit(code(1)).decision
    assert again.used is not None
    assert again.used.scan_id == entry.scan.id


def test_what_an_undo_left_behind_in_a_silent_ledger_stops_nobody_at_this_lane(
    lanes: tuple[Lane, Lane], monkeypatch: pytest.MonkeyPatch
) -> None:
    north, _ = lanes
    first = north.admit(code(1))
    with monkeypatch.context() as silent:
        silent.setattr(type(north.opened.venue), "give_back", lambda *_: None)
        assert north.undo(first)
    assert admitted(north.admit(code(1)))


def test_a_refusal_by_the_supplier_gives_the_claim_back(
    lane_at: Callable[..., Lane], supplier: EmbeddedSupplier, postgres: Postgres
) -> None:
    north = lane_at("North gate 1")
    assert admitted(north.admit(code(1)))
    ((count,),) = postgres.run("select count(*) from gate_scanner.claim")
    assert count

    from scanner.adapters.octo.client import OctoSupplier
    from scanner.ports import Refused

    def refuse(*_: object, **__: object) -> None:
        raise Refused("no")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(OctoSupplier, "redeem", refuse)
        assert north.admit(code(2)).decision.verdict is Verdict.REFUSE
    assert postgres.run("select count(*) from gate_scanner.claim") == [(count,)]
    assert admitted(north.admit(code(2)))


def test_validated_tickets_are_the_suppliers_to_count_at_every_lane(
    lane_at: Callable[..., Lane], supplier: EmbeddedSupplier, postgres: Postgres
) -> None:
    supplier.shape.validate = True
    supplier.venue.add_many("harbour", 1, product_id="annual", prefix="PASS")
    lanes = [lane_at(name, connection="harbour") for name in ("North gate 1", "South gate")]
    for lane in lanes:  # its supplier lets a pass in three times a day
        assert admitted(lane.admit("PASS/0000001/1+opaque="))
    assert postgres.run("select count(*) from gate_scanner.claim") == [(0,)]


def test_a_lane_alone_writes_one_row_for_an_admission_offline(
    lane_at: Callable[..., Lane], supplier: EmbeddedSupplier
) -> None:
    alone = lane_at("Alone", url="")
    alone.load()
    supplier.stop()
    assert admitted(alone.admit(code(1)))
    kinds = alone.do(lambda: alone.opened.store.read("select kind from journal"))
    assert kinds == [("ADMIT",)]


def settings(environ: dict[str, str], **venue: str) -> Settings:
    raw = {
        "lane": {"id": "n"},
        "connection": [{"id": "c", "base_url": "https://api.example.com/octo"}],
        "venue": venue,
    }
    return read(raw, Path("profile"), environ)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://gate@ledger/venue",
        "postgresql://gate:hunter2@one:5432,two:5433/venue?sslmode=require",
        "postgresql://gate@[::1]:5432/venue",
        "postgresql:///venue?host=/run/postgresql",
    ],
)
def test_addresses_of_a_ledger(url: str) -> None:
    found = settings({}, url=url)
    assert found.venue.url == url
    assert "hunter2" not in repr(found)


@pytest.mark.parametrize(
    "url",
    [
        "ledger:5432",
        "https://gate:hunter2@ledger/venue",
        "postgres://gate:hunter2@ledger/venue",
        "postgresql://gate:hunter2@ledger:none/venue",
        "postgresql://gate:hunter2@[ledger/venue",
        "postgresql://gate:hunter2@ledger/venue?colour=red",
        "postgresql:///venue",
    ],
)
def test_what_is_no_address_of_a_ledger_is_said_without_repeating_it(url: str) -> None:
    with pytest.raises(BadSettings) as caught:
        settings({}, url=url)
    (sentence,) = caught.value.mistakes
    assert "[venue] url" in sentence
    assert "hunter2" not in sentence


def test_the_ledgers_password_comes_from_one_place() -> None:
    url = "postgresql://gate:hunter2@ledger/venue"
    with pytest.raises(BadSettings, match="keep one"):
        settings({"LEDGER": "hunter3"}, url=url, password_env="LEDGER")
    with pytest.raises(BadSettings, match="names LEDGER, which is not set"):
        settings({}, url="postgresql://gate@ledger/venue", password_env="LEDGER")
