"""Renewing the manifest from a real supplier: whole, by page or by day, cut, resumed, changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from scanner.adapters.manifest import Manifest
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.http import Http
from scanner.demo.supplier import EmbeddedSupplier, Target
from scanner.domain.ticket import Method
from scanner.settings import ManifestSettings
from scanner.work import refresh
from scanner.work.refresh import Refresh, RefreshState

LONDON = ZoneInfo("Europe/London")
CASTLE = {"castle": Method.REDEEM}


class World:
    """One supplier, one manifest, one clock for both; `pauses` are the waits asked for."""

    def __init__(self, folder: Path) -> None:
        self.at = datetime(2026, 5, 14, 11, tzinfo=UTC)
        self.server = EmbeddedSupplier(clock=self.now).start()
        self.http = Http(self.now)
        self.manifest = Manifest(folder / "manifest.db", self.now, LONDON)
        self.pauses: list[float] = []
        self.stop_after: int | None = None
        self.refresh = self.new_refresh()

    def now(self) -> datetime:
        return self.at

    def new_refresh(self, connection: str = "castle") -> Refresh:
        """As after a restart of the program."""
        supplier = OctoSupplier(
            connection, self.server.base_url, self.server.keys[connection], self.http
        )
        return Refresh(supplier, self.manifest, ManifestSettings(), LONDON, self.pause)

    def pause(self, seconds: float) -> bool:
        self.pauses.append(seconds)
        return self.stop_after is not None and len(self.pauses) > self.stop_after

    def run(self) -> refresh.RefreshResult:
        self.pauses.clear()
        return self.refresh.run(timeout=10)

    def complete(self) -> None:
        result = self.run()
        assert result.state is RefreshState.COMPLETE, result

    def later(self, **much: float) -> None:
        self.at += timedelta(**much)

    def asked(self) -> list[dict[str, str]]:
        """The queries for bookings since the last call."""
        found = [r.query for r in self.server.requests if r.path == "/bookings"]
        self.server.requests.clear()
        return found

    def sell(self, count: int, prefix: str = "LOAD", product: str = "museum", **more: Any) -> None:
        self.server.venue.add_many("castle", count, product_id=product, prefix=prefix, **more)

    def find(self, code: str) -> list[str]:
        return [c.reference for c in self.manifest.find(code, CASTLE)]

    def listed(self) -> int:
        """How many bookings the supplier has in the window: yesterday until the day after next."""
        first = self.at.astimezone(LONDON).date() - timedelta(days=1)
        return sum(
            first <= booking.start.date() <= first + timedelta(days=3)
            for booking in self.server.venue.listed(self.server.venue.suppliers["castle"])
            if booking.start is not None
        )


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    yield world
    world.manifest.close()
    world.http.close()
    world.server.stop()
    assert not world.server.defects


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refresh, "PER_PAGE", (20, 10))


@pytest.mark.parametrize("generation", ["2022", "2026"])
def test_a_whole_load_brings_every_booking_of_the_window(world: World, generation: Any) -> None:
    world.server.generation = generation
    result = world.run()
    assert result.state is RefreshState.COMPLETE
    assert result.bookings == world.manifest.count(["castle"]) == world.listed()
    assert world.manifest.age(["castle"]) == 0
    (found,) = world.manifest.find("CAS-1002", CASTLE)
    assert (found.product, len(found.units), found.zone) == ("Castle", 3, LONDON)


@pytest.mark.usefixtures("small_pages")
def test_pages_are_asked_for_in_turn_at_most_one_a_second(world: World) -> None:
    world.sell(50)
    world.complete()
    pages = [query["page"] for query in world.asked()]
    assert pages == [str(n) for n in range(1, -(-world.listed() // 20) + 1)]
    assert len(world.pauses) == len(pages) + 1  # the products
    assert world.pauses[0] == 0
    assert all(0.9 < seconds <= 1 for seconds in world.pauses[1:])


def test_a_supplier_that_refuses_pages_is_asked_day_by_day_and_not_again_today(
    world: World,
) -> None:
    world.server.generation = "2022"
    world.complete()
    queries = world.asked()
    assert [q["perPage"] for q in queries if "page" in q] == ["250", "100"]
    days = [q["localDate"] for q in queries if "localDate" in q]
    assert days == ["2026-05-13", "2026-05-14", "2026-05-15", "2026-05-16"]
    world.later(hours=1)
    world.refresh = world.new_refresh()
    world.complete()
    world.complete()
    assert not any("page" in query for query in world.asked())
    world.later(days=1, hours=1)
    world.server.generation = "2026"
    world.complete()
    assert "page" in world.asked()[0]


def test_a_day_too_large_for_one_answer_is_asked_for_product_by_product(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.server.generation = "2022"
    world.sell(5, "CAS", product="castle")
    monkeypatch.setattr("scanner.adapters.octo.http.LARGEST_ANSWER", 1_500_000)
    world.complete()
    assert not any("productId" in query for query in world.asked())
    world.sell(200, "MUS")
    world.sell(200, "BOAT", product="boat")
    world.later(minutes=20)
    world.complete()
    products = {q["productId"] for q in world.asked() if "productId" in q}
    assert {"castle", "museum", "boat"} <= products
    assert world.manifest.count() == world.listed()


@pytest.mark.usefixtures("small_pages")
@pytest.mark.parametrize("kind", ["drop", "lost_answer", "status", "html", "garbage", "empty",
                                  "wrong_type", "throttle429", "throttle400"])  # fmt: skip
def test_a_load_that_is_cut_goes_on_at_the_next_page_and_wipes_nothing(
    world: World, kind: str
) -> None:
    world.complete()
    world.sell(60)
    world.later(hours=5)
    world.asked()
    world.stop_after = 3  # products, two pages
    assert world.run().state is RefreshState.CUT
    world.stop_after = None
    world.server.fault(kind, path="/bookings", times=2, seconds=7)
    cut = world.run()
    assert (cut.state, cut.pages) == (RefreshState.CUT, 0)
    assert cut.after == (7.0 if kind.startswith("throttle") else None)
    assert "demo-castle-key" not in cut.why and cut.why
    assert world.find("CAS-1002") == ["CAS-1002"]
    assert world.find("LOAD-0000001") == []
    world.server.heal()
    world.refresh = world.new_refresh()
    world.later(minutes=2)
    result = world.run()
    assert (result.state, result.bookings) == (RefreshState.COMPLETE, world.listed())
    assert [q["page"] for q in world.asked()].count("1") == 1
    assert world.find("LOAD-0000060") == ["LOAD-0000060"]


@pytest.mark.usefixtures("small_pages")
def test_pages_that_are_too_old_are_not_mixed_with_new_ones(world: World) -> None:
    world.sell(60)
    world.stop_after = 3
    assert world.run().state is RefreshState.CUT
    world.stop_after = None
    world.later(hours=2)
    world.complete()
    assert [q["page"] for q in world.asked()].count("1") == 2
    assert world.manifest.count() == world.listed()


def test_a_load_that_was_cut_before_its_first_page_begins_anew(world: World) -> None:
    world.stop_after = 1
    world.run()
    world.later(minutes=20)
    world.stop_after = None
    world.complete()
    assert world.manifest.age(["castle"]) == 0


@pytest.mark.usefixtures("small_pages")
def test_a_copy_is_as_old_as_its_first_page(world: World) -> None:
    world.sell(60)
    world.stop_after = 3
    world.run()
    world.later(minutes=20)
    world.stop_after = None
    world.complete()
    assert world.manifest.age(["castle"]) == 1200


def test_after_a_whole_load_only_what_changed_is_fetched(world: World) -> None:
    world.complete()
    world.asked()
    world.later(minutes=10)
    used = world.server.venue.find("CAS-1001")
    world.server.venue.mark(Target(used), "REDEEM")
    world.sell(2, "NEW")
    result = world.run()
    assert (result.state, result.pages) == (RefreshState.COMPLETE, 1)
    (query,) = world.asked()
    assert query["utcUpdatedAtStart"] == "2026-05-14T10:58:00Z"
    (found,) = world.manifest.find("CAS-1001", CASTLE)
    assert found.status == "REDEEMED"
    assert world.find("NEW-0000002") == ["NEW-0000002"]
    assert world.manifest.age(["castle"]) == 0
    assert world.manifest.count() == world.listed()


def test_an_unredeem_elsewhere_arrives_as_a_change(world: World) -> None:
    booking = world.server.venue.find("CAS-1001")
    world.server.venue.mark(Target(booking), "REDEEM")
    world.complete()
    world.later(minutes=10)
    world.server.venue.mark(Target(booking), "UNREDEEM")
    world.complete()
    (found,) = world.manifest.find("CAS-1001", CASTLE)
    assert found.status == "CONFIRMED" and found.units[0].used is None


@pytest.mark.parametrize(
    ("skew", "since"),
    [
        (-1800, "2026-05-14T10:28:00Z"),
        (1800, "2026-05-14T10:58:00Z"),  # it may be the answer's `Date` alone that is ahead
        (30 * 3600, "2026-05-15T16:58:00Z"),  # the lane's clock was never set
    ],
)
def test_the_earlier_of_two_clocks_bounds_what_is_asked_for(
    world: World, skew: float, since: str
) -> None:
    world.server.skew = skew
    world.complete()
    world.asked()
    world.later(minutes=10)
    world.sell(1, "NEW")
    world.complete()
    (query,) = world.asked()
    assert query["utcUpdatedAtStart"] == since
    assert world.find("NEW-0000001") == ["NEW-0000001"]


def test_a_lane_whose_clock_is_ahead_misses_no_change_after_a_restart(world: World) -> None:
    world.complete()
    world.later(hours=5)
    world.server.skew = -1800
    world.refresh = world.new_refresh()  # products are known: a whole load is its first request
    world.complete()
    world.later(minutes=10)
    world.sell(1, "NEW")
    world.complete()
    assert world.find("NEW-0000001") == ["NEW-0000001"]


def test_a_changed_booking_that_moved_away_is_known_with_its_new_date(world: World) -> None:
    world.complete()
    world.later(minutes=1)
    booking = world.server.venue.find("CAS-1001")
    assert booking.start is not None
    world.server.venue.change(booking, start=booking.start + timedelta(days=200), end=None)
    booking.end = booking.start
    world.complete()
    (found,) = world.manifest.find("CAS-1001", CASTLE)
    assert found.slot is not None and found.slot.starts == booking.start


def test_open_dated_bookings_that_are_sold_now_are_known(world: World) -> None:
    world.complete()
    world.later(minutes=1)
    world.server.venue.change(world.server.venue.find("CAS-1007"), notes="moved")
    world.complete()
    for _ in range(2):
        world.later(hours=5)
        world.complete()
    (found,) = world.manifest.find("CAS-1007", CASTLE)
    assert found.slot is None


def test_changes_are_not_asked_for_again_where_they_were_refused(world: World) -> None:
    world.server.generation = "2022"
    world.complete()
    for _ in range(2):
        world.later(minutes=10)
        world.complete()
    windows = [q for q in world.asked() if "utcUpdatedAtStart" in q]
    assert len(windows) == 1


def test_everything_is_loaded_anew_from_time_to_time_and_on_a_new_day(world: World) -> None:
    world.complete()
    world.later(hours=5)
    world.complete()
    world.later(hours=8)  # past midnight in London
    world.asked()
    world.complete()
    (query,) = world.asked()
    assert (query["localDateStart"], query["localDateEnd"]) == ("2026-05-14", "2026-05-17")


def test_today_is_what_it_is_in_the_products_time_zone(world: World) -> None:
    for supplier in world.server.venue.suppliers.values():
        for name, product in supplier.products.items():
            supplier.products[name] = type(product)(
                product.id, product.title, "Pacific/Auckland", product.options
            )
    world.at = datetime(2026, 5, 14, 20, tzinfo=UTC)
    world.complete()
    assert world.asked()[0]["localDateStart"] == "2026-05-14"  # the 15th there


def test_an_empty_answer_does_not_wipe_a_good_copy(world: World) -> None:
    world.complete()
    world.later(hours=5)
    castle = world.server.venue.suppliers["castle"]
    by_day, castle.by_day = castle.by_day, {}
    result = world.run()
    assert result.state is RefreshState.SUSPICIOUS and "kept" in result.why
    assert world.find("CAS-1002") == ["CAS-1002"]
    assert world.manifest.age(["castle"]) == 5 * 3600
    castle.by_day = by_day
    world.complete()
    assert world.manifest.age(["castle"]) == 0


def test_a_supplier_that_lists_by_date_of_sale_loses_no_booking_of_tomorrow(world: World) -> None:
    world.server.shape.local_date = "creation"
    tomorrow = world.at.date() + timedelta(days=1)
    world.sell(3, "EARLY", day=tomorrow)
    world.sell(1, "MUCH-LATER", day=tomorrow + timedelta(days=20))
    world.complete()
    world.later(days=1)
    for _ in range(4):
        world.sell(1, f"TODAY-{world.at:%H}", day=tomorrow + timedelta(days=19))
        world.complete()
        world.later(hours=4, minutes=1)
    assert world.find("EARLY-0000001") == ["EARLY-0000001"]


@pytest.mark.parametrize("kind", ["revoked", "no_capability", "test_env"])
def test_a_key_that_no_longer_serves_is_told_apart(world: World, kind: str) -> None:
    world.server.fault(kind)
    assert world.run().state is RefreshState.NOT_AUTHORISED


def test_products_are_asked_for_once_an_hour_and_remembered_by_the_next_start(
    world: World,
) -> None:
    world.complete()
    world.refresh = world.new_refresh()
    world.later(minutes=59)
    world.complete()
    assert world.server.count("/products") == 1
    (found,) = world.manifest.find("CAS-1003", CASTLE)
    assert [unit.pax for unit in found.units] == [4]
    world.later(minutes=2)
    world.complete()
    assert world.server.count("/products") == 2


def test_a_stop_ends_a_run_before_its_next_request(world: World) -> None:
    world.stop_after = 0
    assert world.run().state is RefreshState.CUT
    assert world.server.requests == []


def test_another_program_at_the_same_load_is_left_alone(world: World) -> None:
    waits: list[refresh.RefreshResult] = []
    other = world.new_refresh()

    def meanwhile(seconds: float) -> bool:
        if len(waits) == 0 and world.server.count("/bookings"):
            waits.append(other.run(timeout=10))
        return False

    world.sell(300)
    world.refresh = Refresh(
        world.new_refresh()._supplier, world.manifest, ManifestSettings(), LONDON, meanwhile
    )
    world.complete()
    assert [result.state for result in waits] == [RefreshState.BUSY]
    assert world.manifest.count() == world.listed()


def test_what_is_past_the_window_is_purged(world: World) -> None:
    world.complete()
    assert world.find("CAS-2002") == ["CAS-2002"]  # yesterday
    world.later(days=3)
    world.complete()
    assert world.find("CAS-2002") == []


def test_a_full_disk_keeps_the_old_copy_and_says_so(world: World) -> None:
    world.complete()
    world.sell(2000)
    world.later(hours=5)
    db = world.manifest._store.db
    (pages,) = db.execute("pragma page_count").fetchone()
    db.execute(f"pragma max_page_count = {pages + 5}")
    result = world.run()
    assert result.state is RefreshState.CUT and "disk is full" in result.why
    assert world.find("CAS-1002") == ["CAS-1002"]
    db.execute("pragma max_page_count = 1000000")
    world.complete()
    assert world.manifest.count() == world.listed()
