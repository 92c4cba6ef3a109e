from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click
import pytest

from scanner.cli import cli
from scanner.commands import booking
from scanner.demo.supplier import EmbeddedSupplier

TODAY = datetime.now(ZoneInfo("Europe/London")).date()
TOMORROW = (TODAY + timedelta(days=1)).isoformat()


@pytest.fixture(scope="module")
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        yield started
    assert started.defects == []


@pytest.fixture(autouse=True)
def _healed(supplier: EmbeddedSupplier) -> Iterator[None]:
    yield
    supplier.heal()
    supplier.generation = "2026"


def configure(folder: Path, base_url: str, **keys: str) -> None:
    text = '[lane]\nid = "n1"\n'
    for name, key in keys.items():
        text += f'[[connection]]\nid = "{name}"\nbase_url = "{base_url}"\napi_key = "{key}"\n'
    (folder / "config.toml").write_text(text)


@pytest.fixture
def lane(profile: Path, supplier: EmbeddedSupplier) -> Path:
    configure(profile, supplier.base_url, castle=supplier.keys["castle"])
    return profile


class Desk:
    """Types booking commands and reads the JSON they print."""

    def __init__(self, capfd: pytest.CaptureFixture[str]) -> None:
        self.capfd = capfd

    def text(self, *words: str) -> str:
        self.capfd.readouterr()
        cli.main(["booking", *words], standalone_mode=False)
        return self.capfd.readouterr().out

    def lines(self, *words: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.text(*words, "--json").splitlines()]

    def one(self, *words: str) -> dict[str, Any]:
        (found,) = self.lines(*words)
        return found

    def reserve(self, *more: str) -> dict[str, Any]:
        party = ("--unit", "adult=2", "--unit", "child")
        return self.one("reserve", "--product", "castle", "--date", TOMORROW, *party, *more)


@pytest.fixture
def desk(lane: Path, capfd: pytest.CaptureFixture[str]) -> Desk:
    return Desk(capfd)


def test_a_booking_is_reserved_confirmed_changed_and_cancelled(desk: Desk) -> None:
    held = desk.reserve("--notes", "by the window")
    uuid = held["uuid"]
    assert held["status"] == "ON_HOLD"
    assert [item["unitId"] for item in held["unitItems"]] == ["adult", "adult", "child"]
    booked = desk.one("confirm", uuid, "--name", "Kim Example", "--email", "kim@example.com")
    assert booked["status"] == "CONFIRMED"
    assert booked["contact"]["fullName"] == "Kim Example"
    later = (TODAY + timedelta(days=2)).isoformat()
    changed = desk.one("update", uuid, "--date", later)
    assert changed["availability"]["localDateTimeStart"].startswith(later)
    assert len(changed["unitItems"]) == 3
    gone = desk.one("cancel", uuid, "--reason", "rain")
    assert (gone["status"], gone["cancellation"]["reason"]) == ("CANCELLED", "rain")
    assert desk.one("get", uuid) == gone


def test_the_same_uuid_is_the_same_booking(desk: Desk) -> None:
    first = desk.reserve("--uuid", "my-uuid-1")
    assert desk.reserve("--uuid", "my-uuid-1") == first


def test_a_hold_is_extended(desk: Desk) -> None:
    held = desk.reserve("--minutes", "5")
    longer = desk.one("extend", held["uuid"], "--minutes", "60")
    assert longer["utcExpiresAt"] > held["utcExpiresAt"]


def test_force_goes_with_a_cancellation(desk: Desk, supplier: EmbeddedSupplier) -> None:
    uuid = supplier.venue.find("CAS-2003").uuid  # its cut-off was a day before
    with pytest.raises(click.ClickException, match="can't be cancelled any more"):
        desk.one("cancel", uuid)
    assert desk.one("cancel", uuid, "--force")["status"] == "CANCELLED"


def test_a_list_is_a_line_for_each_booking(desk: Desk) -> None:
    (found,) = desk.lines("list", "--supplier-reference", "PKG-3001")
    assert found["supplierReference"] == "PKG-3001"
    assert len(desk.lines("list", "--reseller-reference", "OTA-777")) == 2
    today = desk.lines("list", "--date", TODAY.isoformat(), "--product", "museum")
    assert {each["productId"] for each in today} == {"museum"}
    assert desk.text("list", "--supplier-reference", "none") == "There are none.\n"


@pytest.mark.parametrize("generation", ["2022", "2026"])
def test_all_pages_of_a_list_come(desk: Desk, supplier: EmbeddedSupplier, generation: Any) -> None:
    supplier.generation = generation
    day = TODAY + timedelta(days=30 + int(generation))
    before = len(supplier.requests)
    supplier.venue.add_many("castle", 150, product_id="museum", day=day, prefix=f"L{generation}")
    found = desk.lines("list", "--from", day.isoformat(), "--to", day.isoformat())
    assert len({each["uuid"] for each in found}) == 150
    assert len(supplier.requests) - before == (2 if generation == "2026" else 1)


def test_a_person_reads_it_in_words(desk: Desk, lane: Path) -> None:
    uuid = desk.reserve("--name", "Kim \x1b[31m\u202eExample", "--phone", "+44 1")["uuid"]
    said = desk.text("get", uuid)
    assert "ON_HOLD" in said
    assert "2 × adult, 1 × child" in said
    assert "held until" in said
    assert "Kim" in said
    assert not {"\x1b", "\u202e"} & set(said)
    assert "Kim" not in "".join(path.read_text() for path in (lane / "logs").iterdir())


@pytest.mark.parametrize(
    "words",
    [
        ("reserve", "--product", "castle"),
        ("reserve", "--product", "castle", "--unit", "adult=0"),
        ("reserve", "--product", "castle", "--unit", "adult=many"),
        ("reserve", "--product", "c", "--unit", "a", "--date", "today"),
        ("reserve", "--product", "c", "--unit", "a", "--date", TOMORROW, "--availability", "x"),
        ("update", "some-uuid"),
        ("extend", "some-uuid"),
        ("list",),
        ("list", "--from", TOMORROW),
        ("get", "some-uuid", "--connection", "harbour"),
    ],
)
def test_what_cannot_be_meant_is_a_usage_error(
    desk: Desk, supplier: EmbeddedSupplier, words: tuple[str, ...]
) -> None:
    before = len(supplier.requests)
    with pytest.raises(click.UsageError):
        desk.text(*words)
    assert len(supplier.requests) == before


def test_with_several_suppliers_one_is_named(
    desk: Desk, lane: Path, supplier: EmbeddedSupplier
) -> None:
    configure(lane, supplier.base_url, **supplier.keys)
    with pytest.raises(click.UsageError, match=r"castle \| harbour"):
        desk.text("list", "--date", TODAY.isoformat())
    found = desk.one("list", "--supplier-reference", "HAR-1001", "--connection", "harbour")
    assert found["productId"] == "cruise"


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ({"kind": "revoked", "status": 403}, "does not accept this key"),
        ({"kind": "html"}, "noise instead of an answer"),
        ({"kind": "throttle400"}, "fewer requests"),
        ({"kind": "wrong_type"}, "is no booking"),
        ({"kind": "drop"}, "was lost"),
    ],
)
def test_what_goes_wrong_is_a_sentence(
    desk: Desk, supplier: EmbeddedSupplier, fault: dict[str, Any], sentence: str
) -> None:
    supplier.fault(**fault)
    with pytest.raises(click.ClickException, match=sentence) as error:
        desk.text("get", "some-uuid")
    assert error.value.exit_code == 1


def test_an_unknown_uuid_is_asked_for_as_it_is(desk: Desk, supplier: EmbeddedSupplier) -> None:
    with pytest.raises(click.ClickException, match="no such"):
        desk.text("get", "../products?x#y")
    assert supplier.requests[-1].path == "/bookings/../products?x#y"


def test_after_a_lost_answer_it_says_how_to_go_on(desk: Desk, supplier: EmbeddedSupplier) -> None:
    supplier.fault("lost_answer", times=1)
    with pytest.raises(click.ClickException, match=r"--uuid (\S+)$") as error:
        desk.reserve()
    uuid = error.value.message.rpartition(" ")[2]
    assert desk.reserve("--uuid", uuid)["uuid"] == uuid
    supplier.fault("lost_answer", times=1)
    with pytest.raises(click.ClickException, match=f"booking get {uuid}"):
        desk.one("confirm", uuid)
    assert desk.one("get", uuid)["status"] == "CONFIRMED"


def test_a_supplier_that_hangs_is_not_waited_for(
    desk: Desk, supplier: EmbeddedSupplier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(booking, "WAIT", 0.2)
    supplier.fault("hang")
    with pytest.raises(click.ClickException, match=r"did not answer within|was lost"):
        desk.text("get", "some-uuid")


@contextmanager
def availabilities(slots: list[Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """A supplier that knows what is available, and repeats what it is asked to reserve."""
    asked: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked.append(body)
            answer = slots if self.path.endswith("/availability") else body
            raw = json.dumps(answer).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_day_becomes_the_availability_the_supplier_names(desk: Desk, lane: Path) -> None:
    slots = [{"id": "full", "available": False}, {"id": f"{TOMORROW}T00:00:00+01:00"}]
    with availabilities(slots) as (base_url, asked):
        configure(lane, base_url, castle="k")
        made = desk.reserve()
    assert made["availabilityId"] == f"{TOMORROW}T00:00:00+01:00"
    assert asked[0]["units"] == [{"id": "adult", "quantity": 2}, {"id": "child", "quantity": 1}]


@pytest.mark.parametrize(
    ("slots", "sentence"),
    [
        ([], "Nothing is available"),
        ([{"id": "ten"}, {"id": "eleven"}], "take one: ten, eleven"),
        ([None, 7, {"id": None}], "Nothing is available"),
    ],
)
def test_a_day_without_exactly_one_availability_books_nothing(
    desk: Desk, lane: Path, slots: list[Any], sentence: str
) -> None:
    with availabilities(slots) as (base_url, asked):
        configure(lane, base_url, castle="k")
        with pytest.raises(click.ClickException, match=sentence):
            desk.reserve()
    assert len(asked) == 1
