"""The venue ledger on a real PostgreSQL: who wins, what a lost answer means, and how long it takes
to find out that nobody answers."""

from __future__ import annotations

import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime

import psycopg
import pytest

from scanner.adapters import venue
from scanner.adapters.claims import Claim, name
from scanner.adapters.venue import Ledger
from scanner.domain.verdict import Source
from scanner.ports import LedgerSilent
from tests.conftest import ExpectedLog
from tests.postgres import Postgres

NOON = datetime(2026, 5, 14, 12, 0, 0, 123456, tzinfo=UTC)
SOON = 5.0  # seconds: no test is about how fast this machine is

Open = Callable[..., Ledger]


@pytest.fixture
def opened(postgres: Postgres) -> Iterator[Open]:
    """Opens a lane's ledger and closes it after the test."""
    ledgers: list[Ledger] = []

    def make(lane: str = "North gate 1", url: str = "", **more: object) -> Ledger:
        ledgers.append(Ledger(url or postgres.url, lane, **more))  # type: ignore[arg-type]
        return ledgers[-1]

    yield make
    for ledger in ledgers:
        ledger.close()


class Heard:
    """What a ledger says of itself, waited for and not polled."""

    def __init__(self) -> None:
        self._said: queue.Queue[str] = queue.Queue()

    def __call__(self, sentence: str) -> None:
        self._said.put(sentence)

    def next(self) -> str:
        return self._said.get(timeout=10)


class Relay:
    """A network between a lane and its ledger. `swallow`: the answer that holds these bytes is
    lost, and the line with it. `hold`: nothing arrives any more, and nobody says so."""

    def __init__(self, port: int) -> None:
        self._to = port
        self.swallow = b""
        self.hold = False
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self._to))
            self._open += [near, far]
            for source, target, back in ((near, far, False), (far, near, True)):
                threading.Thread(
                    target=self._pump, args=(source, target, back), daemon=True
                ).start()

    def _pump(self, source: socket.socket, target: socket.socket, back: bool) -> None:
        try:
            while data := source.recv(65536):
                if back and self.swallow and self.swallow in data:
                    self.swallow = b""
                    break
                if not self.hold:
                    target.sendall(data)
        except OSError:
            pass
        for end in (source, target):
            _shut(end)

    def close(self) -> None:
        _shut(self._listening)
        self._listening.close()
        for one in self._open:
            _shut(one)
            one.close()


def _shut(one: socket.socket) -> None:
    try:
        one.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # the other side was quicker


@contextmanager
def _role(postgres: Postgres, *rights: str) -> Iterator[str]:
    """The address of a role that was given so much."""
    role = "narrow"
    postgres.run(f"create role {role} login")
    for right in rights:
        postgres.run(right % role)
    yield postgres.url.replace("gate@", f"{role}@")
    postgres.run(f"drop owned by {role}")
    postgres.run(f"drop role {role}")


@pytest.fixture
def relay(postgres: Postgres) -> Iterator[Relay]:
    made = Relay(postgres.port)
    yield made
    made.close()


def test_the_first_writer_wins_and_the_second_hears_of_it(opened: Open) -> None:
    north, south = opened("North gate 1"), opened("South gate")
    assert north.claim(["a", "b"], "scan-1", NOON, SOON) == {}
    taken = south.claim(["b", "c"], "scan-2", NOON, SOON)
    assert taken.keys() == {"b"}
    use = taken["b"]
    assert (use.lane, use.scan_id, use.at) == ("North gate 1", "scan-1", NOON)
    assert use.source is Source.VENUE
    assert south.uses(["a", "b", "c"], SOON).keys() == {"a", "b"}, "all of it or none"


def test_asking_again_for_the_same_scan_is_no_refusal(opened: Open) -> None:
    ledger = opened()
    assert ledger.claim(["a", "b"], "scan-1", NOON, SOON) == {}
    assert ledger.claim(["a", "b"], "scan-1", NOON, SOON) == {}


def test_what_is_given_back_is_free_again(opened: Open) -> None:
    ledger = opened()
    ledger.claim(["a", "b"], "scan-1", NOON, SOON)
    ledger.claim(["c"], "scan-2", NOON, SOON)
    ledger.release(["scan-1"], SOON)
    assert ledger.uses(["a", "b", "c"], SOON).keys() == {"c"}
    assert ledger.claim(["a"], "scan-3", NOON, SOON) == {}


def test_a_scan_takes_over_what_an_interrupted_one_held(opened: Open) -> None:
    ledger = opened()
    ledger.claim(["a", "b"], "scan-1", NOON, SOON)
    assert ledger.claim(["a"], "scan-2", NOON, SOON, instead_of=["scan-1"]) == {}
    assert {use.scan_id for use in ledger.uses(["a", "b"], SOON).values()} == {"scan-2"}


def test_a_take_over_that_fails_changes_nothing(opened: Open) -> None:
    ledger = opened()
    ledger.claim(["a"], "scan-1", NOON, SOON)
    ledger.claim(["b"], "other", NOON, SOON)
    taken = ledger.claim(["a", "b"], "scan-2", NOON, SOON, instead_of=["scan-1"])
    assert taken.keys() == {"b"}
    assert ledger.uses(["a"], SOON)["a"].scan_id == "scan-1"


def test_of_many_lanes_that_claim_overlapping_parties_at_once_one_gets_each(opened: Open) -> None:
    lanes = [opened(f"Gate {n}") for n in range(6)]

    def claim(number: int, ledger: Ledger) -> bool:
        # The same party in another order: a server that took it as it comes would wait in circles.
        keys = [f"{number}/{unit}" for unit in range(8)]
        keys = keys if lanes.index(ledger) % 2 else keys[::-1]
        return ledger.claim(keys, f"{number} {id(ledger)}", NOON, SOON) == {}

    with ThreadPoolExecutor(len(lanes)) as pool:
        for number in range(40):
            won = list(pool.map(lambda ledger, n=number: claim(n, ledger), lanes))
            assert won.count(True) == 1, f"race {number}"
    held = lanes[0].uses([f"{n}/{unit}" for n in range(40) for unit in range(8)], SOON)
    assert len(held) == 320


def test_the_table_is_made_once_by_lanes_that_come_at_once(
    opened: Open, postgres: Postgres
) -> None:
    lanes = [opened(f"Gate {n}") for n in range(8)]
    with ThreadPoolExecutor(len(lanes)) as pool:
        list(pool.map(lambda ledger: ledger.check(SOON), lanes))
    ((count,),) = postgres.run("select count(*) from gate_scanner.claim")
    assert count == 0


def test_a_claim_whose_answer_was_lost_is_recognised_as_own(
    opened: Open, relay: Relay, postgres: Postgres
) -> None:
    ledger = opened(url=postgres.url_at(relay.port))
    ledger.check(SOON)
    relay.swallow = b"COMMIT"
    assert ledger.claim(["a", "b"], "scan-1", NOON, SOON) == {}
    assert relay.swallow == b"", "the answer was lost indeed"
    ((count,),) = postgres.run("select count(*) from gate_scanner.claim where scan_id = 'scan-1'")
    assert count == 2


def test_a_line_that_broke_meanwhile_costs_no_answer(opened: Open, postgres: Postgres) -> None:
    ledger = opened()
    ledger.claim(["a"], "scan-1", NOON, SOON)
    postgres.run(
        "select pg_terminate_backend(pid) from pg_stat_activity"
        " where application_name = 'gate-scanner'"
    )
    assert ledger.claim(["a"], "scan-2", NOON, SOON)["a"].scan_id == "scan-1"


def test_silence_takes_no_longer_than_the_caller_waits_and_then_no_time_at_all(
    opened: Open, relay: Relay, postgres: Postgres, expected_log: ExpectedLog
) -> None:
    expected_log("does not answer .it takes too long")
    ledger = opened(url=postgres.url_at(relay.port))
    ledger.check(SOON)
    relay.hold = True
    began = time.monotonic()
    with pytest.raises(LedgerSilent, match="goes on with its own journal"):
        ledger.claim(["a"], "scan-1", NOON, 0.15)
    first = time.monotonic() - began
    assert 0.14 < first < 0.4
    began = time.monotonic()
    for _ in range(100):
        with pytest.raises(LedgerSilent):
            ledger.uses(["a"], 0.15)
    assert time.monotonic() - began < 0.15
    relay.close()


def test_a_ledger_that_falls_silent_says_so_unasked_and_again_when_it_is_back(
    opened: Open,
    postgres: Postgres,
    expected_log: ExpectedLog,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(venue, "IDLE", 0.05)
    monkeypatch.setattr(venue, "AGAIN", 0.05)
    expected_log("The venue ledger does not answer")
    heard = Heard()
    ledger = opened(heard=heard)
    ledger.claim(["before"], "scan-0", NOON, SOON)
    postgres.stop("immediate")
    assert "a copy of a ticket may come in at two lanes" in heard.next()
    with pytest.raises(LedgerSilent):
        ledger.claim(["a"], "scan-1", NOON, SOON)
    postgres.start()
    while heard.next():
        pass  # another reason for the same silence
    assert ledger.claim(["a"], "scan-1", NOON, SOON) == {}
    assert ledger.uses(["before"], SOON).keys() == {"before"}, "a power cut forgets nothing"


def test_the_server_that_can_be_written_to_is_found_among_several(
    opened: Open, postgres: Postgres
) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        dead = nobody.getsockname()[1]
        url = (
            f"postgresql://gate@127.0.0.1:{dead},127.0.0.1:{postgres.port}/postgres?sslmode=disable"
        )
        assert opened(url=url).claim(["a"], "scan-1", NOON, SOON) == {}


def test_a_server_that_may_only_be_read_is_not_the_ledger(
    opened: Open, postgres: Postgres, expected_log: ExpectedLog
) -> None:
    expected_log("session is read-only")
    with _role(postgres, "alter role %s set default_transaction_read_only = on") as url:
        heard = Heard()
        opened(url=url, heard=heard)
        assert "read-only" in heard.next()


def test_a_password_is_never_said(
    opened: Open, postgres: Postgres, expected_log: ExpectedLog
) -> None:
    expected_log("database .nowhere. does not exist")
    heard = Heard()
    url = postgres.url.replace("gate@", "gate:hunter2@").replace("/postgres?", "/nowhere?")
    ledger = opened(url=url, heard=heard, password="hunter3")
    sentence = heard.next()
    assert "nowhere" in sentence
    assert "hunter" not in sentence + repr(ledger)


def test_a_role_may_use_the_table_without_being_able_to_make_it(
    opened: Open, postgres: Postgres
) -> None:
    opened().check(SOON)
    with _role(
        postgres,
        "grant usage on schema gate_scanner to %s",
        "grant select, insert, delete on gate_scanner.claim to %s",
    ) as url:
        lane = opened(url=url)
        assert lane.claim(["a"], "scan-1", NOON, SOON) == {}
        assert lane.record([Claim(name("b"), "scan-2", NOON)], SOON) == {name("b")}
        assert lane.purge(30, SOON) == 0
        lane.release(["scan-1"], SOON)
        assert lane.uses(["a", "b"], SOON).keys() == {"b"}


def test_keys_of_any_text_are_kept_apart(opened: Open) -> None:
    ledger = opened()
    keys = ["castle/r:\0", "castle/r:\ud800", "castle/r:" + "x" * 100_000, "", "castle/r:É"]
    assert ledger.claim(keys, "scan-1", NOON, SOON) == {}
    assert ledger.uses([*keys, "castle/r:E"], SOON).keys() == set(keys)


def test_entries_that_were_missed_are_recorded_unless_another_lane_has_them(opened: Open) -> None:
    ledger = opened()
    ledger.claim(["a"], "theirs", NOON, SOON)
    missed = [Claim(name(key), "ours", NOON) for key in ("a", "b")]
    assert ledger.record(missed, SOON) == {name("b")}
    assert ledger.held(["ours"], SOON) == {(name("b"), "ours")}
    ledger.drop({(name("a"), "ours"), (name("b"), "ours")}, SOON)
    assert {use.scan_id for use in ledger.uses(["a", "b"], SOON).values()} == {"theirs"}


def test_only_what_the_server_recorded_long_ago_is_forgotten(
    opened: Open, postgres: Postgres
) -> None:
    ledger = opened()
    long_ago = datetime(1970, 1, 1, tzinfo=UTC)  # by the clock of a lane whose battery is flat
    ledger.claim(["old"], "scan-1", NOON, SOON)
    ledger.claim(["new"], "scan-2", long_ago, SOON)
    postgres.run(
        "update gate_scanner.claim set recorded = now() - interval '31 days'"
        " where scan_id = 'scan-1'"
    )
    assert ledger.purge(30, SOON) == 1
    assert ledger.uses(["old", "new"], SOON).keys() == {"new"}


def test_a_venues_own_tool_can_read_it(opened: Open, postgres: Postgres) -> None:
    opened("North gate 1").claim(["a"], "scan-1", NOON, SOON)
    with psycopg.connect(postgres.url) as db:
        row = db.execute("select scan_id, lane, at from gate_scanner.claim").fetchone()
    assert row == ("scan-1", "North gate 1", NOON)
