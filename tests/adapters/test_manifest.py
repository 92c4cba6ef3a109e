"""The local copy: by which codes a booking is found, what is remembered, and what it survives."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from scanner.adapters.manifest import Manifest, ManifestError, store
from scanner.adapters.manifest.rows import Plan
from scanner.domain.manifest import ManifestState
from scanner.domain.ticket import Level, Method
from scanner.domain.verdict import Source
from scanner.settings import ManifestSettings

NOON = datetime(2026, 5, 14, 12, tzinfo=UTC)
PLAN = Plan(date(2026, 5, 13), date(2026, 5, 16), 100)
CASTLE = {"castle": Method.REDEEM}
BOTH = {"castle": Method.REDEEM, "harbour": Method.REDEEM}
PRODUCT = {
    "id": "day",
    "title": "Day ticket",
    "timeZone": "Europe/London",
    "options": [
        {
            "id": "DEFAULT",
            "title": "Any time",
            "units": [{"id": "family", "type": "FAMILY", "restrictions": {"paxCount": 4}}],
        }
    ],
}

ExpectLog = Callable[[str], None]


class Clock:
    def __init__(self) -> None:
        self.at = NOON

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def manifest(tmp_path: Path, clock: Clock) -> Iterator[Manifest]:
    manifest = Manifest(tmp_path / "manifest.db", clock)
    yield manifest
    manifest.close()


def show(*codes: str, format: str = "QRCODE") -> dict[str, Any]:
    return {"deliveryOptions": [{"deliveryFormat": format, "deliveryValue": c} for c in codes]}


def booking(uuid: str, **more: Any) -> dict[str, Any]:
    return {
        "uuid": uuid,
        "status": "CONFIRMED",
        "productId": "day",
        "optionId": "DEFAULT",
        "availability": {"localDateTimeStart": "2026-05-14T10:00:00+01:00"},
        "unitItems": [{"unitId": "family"}],
        **more,
    }


def load(manifest: Manifest, *bookings: dict[str, Any], connection: str = "castle") -> str:
    """One whole load in one page, as the supplier would list it."""
    loading, now = manifest.loading, manifest.now().timestamp()
    manifest.save_products(connection, [PRODUCT])
    begun = loading.begin(connection, PLAN, "test", now, 3600, 30)
    assert begun is not None
    begun = loading.stage(begun, bookings, manifest.catalogue(connection), None, now)
    why = loading.finish(begun, now, 0, 900)
    loading.sweep()
    return why


def uuids(manifest: Manifest, code: str, methods: dict[str, Method] = CASTLE) -> list[str]:
    return [candidate.booking for candidate in manifest.find(code, methods)]


RICH = booking(
    "rich",
    supplierReference="CAS-77",
    resellerReference="OTA 5",
    voucher=show("whole=Voucher+1"),
    unitItems=[
        {"unitId": "family", "supplierReference": "CAS-77-1", "ticket": show("one=", "one-b")},
        {"unitId": "family", "supplierReference": "CAS-77-2", "ticket": show("two=")},
    ],
    extraItems=[{"ticket": show("locker=")}],
)


@pytest.mark.parametrize(
    ("code", "level", "people"),
    [
        ("whole=Voucher+1", Level.BOOKING, 8),
        ("one=", Level.TICKET, 4),
        ("one-b", Level.TICKET, 4),
        ("cas 77 2", Level.TICKET, 4),
        ("Cas-77", Level.BOOKING, 8),
        ("ota5", Level.BOOKING, 8),
        ("locker=", Level.BOOKING, 8),
    ],
)
def test_every_way_to_present_a_booking_finds_it(
    manifest: Manifest, code: str, level: Level, people: int
) -> None:
    load(manifest, RICH, booking("other", supplierReference="CAS-78"))
    (found,) = manifest.find(code, CASTLE)
    assert (found.booking, found.level, found.source) == ("rich", level, Source.MANIFEST)
    assert sum(unit.pax for unit in found.units) == people
    assert found.product == "Day ticket"


@pytest.mark.parametrize(
    "code",
    ["", " ", "\ud800", "x" * 20_000, "WHOLE=VOUCHER+1", "rich", "https://tickets.invalid/1"],
)
def test_what_names_no_booking_finds_none(manifest: Manifest, code: str) -> None:
    link = show("https://tickets.invalid/1", format="PDF_URL")
    empty = booking(
        "empty", voucher=show(""), supplierReference=" - ", unitItems=[{"ticket": link}]
    )
    load(manifest, RICH, empty)
    assert uuids(manifest, code) == []


def test_a_barcode_goes_before_a_reference_and_a_unit_before_its_booking(
    manifest: Manifest,
) -> None:
    load(
        manifest,
        booking("barcode", voucher=show("A1")),
        booking("unit", unitItems=[{"supplierReference": "A1"}, {"supplierReference": "B2"}]),
        booking("reference", supplierReference="b2"),
        booking("reseller", resellerReference="A1"),
    )
    assert uuids(manifest, "A1") == ["barcode"]
    assert uuids(manifest, "a-1") == ["unit"]
    assert uuids(manifest, "B2") == ["unit"]


def test_a_resellers_reference_of_two_bookings_gives_both_and_is_not_exact(
    manifest: Manifest,
) -> None:
    two = [booking(name, resellerReference="OTA-777") for name in ("first", "second")]
    load(manifest, *two)
    found = manifest.find("OTA-777", CASTLE)
    assert [(c.booking, c.exact) for c in found] == [("first", False), ("second", False)]


def test_a_code_of_two_suppliers_gives_both_but_only_those_asked_for(manifest: Manifest) -> None:
    load(manifest, booking("here", voucher=show("SHARED")))
    load(manifest, booking("there", voucher=show("SHARED")), connection="harbour")
    assert sorted(uuids(manifest, "SHARED", BOTH)) == ["here", "there"]
    assert uuids(manifest, "SHARED") == ["here"]


def package() -> dict[str, Any]:
    inner = booking("inner", packageBookings=[booking("boat", voucher=show("boat="))])
    return booking(
        "pack",
        supplierReference="PKG-1",
        voucher=show("pack="),
        packageBookings=[booking("castle", supplierReference="PKG-1/1"), inner],
    )


@pytest.mark.parametrize(
    ("code", "names"),
    [("pack=", ["castle", "boat"]), ("pkg1", ["castle", "boat"]), ("boat=", ["boat"]),
     ("PKG-1/1", ["castle"])],
)  # fmt: skip
def test_a_package_code_opens_its_children_and_a_childs_only_itself(
    manifest: Manifest, code: str, names: list[str]
) -> None:
    load(manifest, package())
    assert uuids(manifest, code) == names


@pytest.mark.parametrize(
    ("uuid", "names"), [("pack", ["castle", "boat"]), ("boat", ["boat"]), ("nobody", [])]
)
def test_a_booking_or_a_packages_child_is_found_by_its_uuid(
    manifest: Manifest, uuid: str, names: list[str]
) -> None:
    load(manifest, package())
    assert [c.booking for c in manifest.booking("castle", uuid, Method.REDEEM)] == names
    assert manifest.booking("harbour", uuid, Method.REDEEM) == []


def test_what_a_supplier_puts_inside_bookings_is_kept_as_far_as_it_matters(
    manifest: Manifest, tmp_path: Path
) -> None:
    option = {"id": "VIP", "title": "Upper deck", "units": [{"id": "x", "type": "CHILD"}]}
    told = booking(
        "told",
        voucher=show("told="),
        optionId="VIP",
        product={"id": "cruise", "title": "Cruise", "timeZone": "Asia/Tokyo", "options": [option]},
        productId="cruise",
        availability={"localDateTimeStart": "2026-05-14T10:00:00", "vacancies": 99},
        availabilityId=None,
        unitItems=[{"unitId": "x", "status": "REDEEMED", "utcRedeemedAt": "2026-05-14T01:00:00Z"}],
        contact={"fullName": "Ada", "postalCode": "SECRET-AREA"},
        pricing={"total": 100},
    )
    load(manifest, told)
    (found,) = manifest.find("told=", CASTLE)
    assert (found.product, found.option, found.name) == ("Cruise", "Upper deck", "Ada")
    assert found.slot is not None
    assert found.slot.starts.astimezone(UTC) == datetime(2026, 5, 14, 1, tzinfo=UTC)
    (unit,) = found.units
    assert unit.type == "CHILD"
    assert unit.used is not None and unit.used.at == datetime(2026, 5, 14, 1, tzinfo=UTC)
    with sqlite3.connect(tmp_path / "manifest.db") as db:
        (body,) = db.execute("select body from booking").fetchone()
    db.close()
    assert not {"SECRET-AREA", "pricing", "vacancies"} & set(body.split('"'))


@pytest.mark.parametrize(
    "odd",
    [
        {"unitItems": None, "voucher": None, "contact": None, "availability": None},
        {"unitItems": {"supplierReference": "U"}, "availability": [], "availabilityId": ""},
        {"voucher": {"deliveryOptions": {"deliveryValue": 12345}}, "supplierReference": 7},
        {"packageBookings": [None, "x", {}], "extraItems": "no", "contact": ["x"]},
        {"supplierReference": "\ud800", "unitItems": [1, [], {"ticket": [show("t")]}]},
    ],
)
def test_odd_shapes_are_no_reason_to_fail(manifest: Manifest, odd: dict[str, Any]) -> None:
    assert load(manifest, booking("odd", **odd), {"status": "CONFIRMED"}) == ""
    assert manifest.count() == 1
    assert manifest.booking("castle", "odd", Method.REDEEM)


@pytest.mark.parametrize(
    "typed",
    ["lovelace", "ADA love", "Loveläce", "ada@example", "cas9001", "CAS-9001-1", "07700 900123",
     "+44 7700 900123", "7700900123", "CAS-9001"],
)  # fmt: skip
def test_staff_find_a_booking_by_name_reference_mail_or_telephone(
    manifest: Manifest, typed: str
) -> None:
    contact = {
        "fullName": "Ada Lovelace",
        "emailAddress": "ada@example.com",
        "phoneNumber": "+44 (7700) 900-123",
    }
    items = [{"unitId": "family", "supplierReference": "CAS-9001-1"}]
    load(
        manifest,
        booking("ada", supplierReference="CAS-9001", contact=contact, unitItems=items),
        booking("bob", supplierReference="CAS-8001", contact={"fullName": "Bob Other"}),
    )
    (found,) = manifest.search(typed, ["castle"])
    assert (found["booking"], found["name"], found["party"]) == (
        "ada",
        "Ada Lovelace",
        {"FAMILY": 1},
    )
    assert manifest.search(typed, ["harbour"]) == []


def test_a_search_names_todays_bookings_first_and_past_ones_last(manifest: Manifest) -> None:
    days = {"over": 13, "later": 15, "sooner": 14}
    load(
        manifest,
        *(
            booking(
                uuid,
                contact={"fullName": "Ada Lovelace"},
                availability={"localDateTimeStart": f"2026-05-{day}T10:00:00+01:00"},
            )
            for uuid, day in days.items()
        ),
    )
    found = [row["booking"] for row in manifest.search("ada", ["castle"])]
    assert found == ["sooner", "later", "over"]


@pytest.mark.parametrize("typed", ["", '"', "* OR", "NEAR(", "a AND", "-", "\0", "words:x", "(("])
def test_no_search_text_is_an_error(manifest: Manifest, typed: str) -> None:
    load(manifest, RICH)
    assert manifest.search(typed, ["castle"]) == []


def test_facts_and_products_are_remembered_by_the_next_start(
    manifest: Manifest, tmp_path: Path, clock: Clock
) -> None:
    assert manifest.products("castle") == (None, None)
    assert manifest.recall("castle", "link") is None
    manifest.save_products("castle", [PRODUCT])
    manifest.remember("castle", "link", {"state": "SLOW"})
    clock.at += timedelta(seconds=90)
    again = Manifest(tmp_path / "manifest.db", clock)
    assert again.products("castle") == ([PRODUCT], 90.0)
    assert again.recall("castle", "link") == {"state": "SLOW"}
    assert again.catalogue("castle")["day"].name == "Day ticket"
    manifest.save_products("castle", [{**PRODUCT, "title": "Renamed"}])
    assert again.catalogue("castle")["day"].name == "Renamed"
    again.close()


def test_age_is_that_of_the_oldest_connection_and_none_where_one_was_never_loaded(
    manifest: Manifest, clock: Clock
) -> None:
    settings = ManifestSettings(fresh_minutes=15, expire_hours=12)
    assert manifest.status(["castle"], settings) == (ManifestState.NONE, None, 0)
    load(manifest, RICH)
    clock.at += timedelta(minutes=16)
    load(manifest, booking("h"), connection="harbour")
    assert manifest.age(["castle", "harbour"]) == 960
    assert manifest.age(["castle", "never"]) is None
    assert manifest.status(["harbour"], settings) == (ManifestState.FRESH, 0.0, 1)
    assert manifest.status(["castle", "harbour"], settings) == (ManifestState.STALE, 960.0, 2)
    clock.at += timedelta(hours=12, seconds=1)
    assert manifest.status(["harbour"], settings)[0] is ManifestState.EXPIRED


def test_a_clock_that_was_set_back_does_not_make_a_copy_young(
    manifest: Manifest, clock: Clock
) -> None:
    load(manifest, RICH)
    clock.at -= timedelta(hours=13)
    assert manifest.status(["castle"], ManifestSettings())[0] is ManifestState.EXPIRED


def test_purged_bookings_leave_no_personal_data_behind(manifest: Manifest, tmp_path: Path) -> None:
    past = {"localDateTimeStart": "2026-05-13T10:00:00+01:00"}
    contact = {"fullName": "Quentin Vanishing", "emailAddress": "q@vanish.example"}
    old = [booking(f"old{n}", availability=past, contact=contact) for n in range(250)]
    load(manifest, *old, booking("new"), booking("open", availability=None))
    assert manifest.purge(date(2026, 5, 14)) == 250
    assert manifest.count() == 2
    assert manifest.search("vanishing", ["castle"]) == []
    manifest.close()
    with sqlite3.connect(tmp_path / "manifest.db") as db:
        db.execute("pragma wal_checkpoint(truncate)")
        assert db.execute("select count(*) from code").fetchone() == (2,)
    db.close()
    assert b"vanish" not in (tmp_path / "manifest.db").read_bytes().lower()


def test_a_damaged_file_is_begun_anew_at_opening(tmp_path: Path, expected_log: ExpectLog) -> None:
    expected_log("begun anew")
    path = tmp_path / "manifest.db"
    path.write_bytes(b"this is no database" * 100)
    manifest = Manifest(path)
    assert manifest.rebuilt
    assert load(manifest, RICH) == ""
    manifest.close()
    again = Manifest(path)
    assert (again.rebuilt, again.count()) == (False, 1)
    again.close()


def test_a_file_of_a_newer_program_is_begun_anew(tmp_path: Path, expected_log: ExpectLog) -> None:
    expected_log("begun anew")
    path = tmp_path / "manifest.db"
    with sqlite3.connect(path) as db:
        db.execute("create table booking (future text)")
        db.execute("pragma user_version = 99")
    db.close()
    manifest = Manifest(path)
    assert (manifest.rebuilt, manifest.count()) == (True, 0)
    assert load(manifest, RICH) == ""
    manifest.close()


def damage(path: Path) -> None:
    """Overwrite every page but the first, as a dying disk would."""
    with sqlite3.connect(path) as db:
        db.execute("pragma wal_checkpoint(truncate)")
        (page,) = db.execute("pragma page_size").fetchone()
    db.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:page] + b"\xa5" * (len(whole) - page))


def test_damage_found_while_running_gives_no_answer_and_a_new_file(
    tmp_path: Path, clock: Clock, expected_log: ExpectLog
) -> None:
    expected_log("begun anew")
    path = tmp_path / "manifest.db"
    first = Manifest(path, clock)
    load(first, *(booking(f"b{n}", voucher=show(f"code-{n}")) for n in range(2000)))
    first.close()
    lane, courier = Manifest(path, clock), Manifest(path, clock)
    damage(path)
    assert lane.find("code-7", CASTLE) == []
    assert lane.rebuilt
    assert lane.age(["castle"]) is None
    assert courier.count() == 0  # goes with the new file, and does not throw it away
    load(courier, booking("back", voucher=show("code-7")))
    assert uuids(lane, "code-7") == ["back"]
    lane.close()
    courier.close()


def test_a_booking_that_cannot_be_read_any_more_is_damage(
    manifest: Manifest, tmp_path: Path, expected_log: ExpectLog
) -> None:
    expected_log("begun anew")
    load(manifest, RICH, booking("plain", voucher=show("code-7")))
    with sqlite3.connect(tmp_path / "manifest.db") as db:
        db.execute("update booking set body = replace(body, ':', 'x')")
    db.close()
    assert uuids(manifest, "code-7") == []
    assert (manifest.rebuilt, manifest.count()) == (True, 0)


def test_a_file_that_another_program_throws_away_at_opening_is_opened_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = store.connect
    faults = [sqlite3.OperationalError("disk I/O error")]

    def once(*args: Any, **more: Any) -> sqlite3.Connection:
        if faults:
            raise faults.pop()
        return connect(*args, **more)

    monkeypatch.setattr(store, "connect", once)
    manifest = Manifest(tmp_path / "manifest.db")
    assert load(manifest, RICH) == ""
    manifest.close()


def test_a_deleted_file_is_simply_begun_anew(manifest: Manifest, tmp_path: Path) -> None:
    load(manifest, RICH)
    for file in tmp_path.iterdir():
        file.unlink()
    assert manifest.count() == 0
    assert load(manifest, RICH) == ""
    assert manifest.rebuilt


def test_lookups_see_the_old_copy_until_a_load_is_complete_and_never_a_half(
    manifest: Manifest, tmp_path: Path, clock: Clock
) -> None:
    load(manifest, booking("a", voucher=show("A")), booking("b", voucher=show("B")))
    lane = Manifest(tmp_path / "manifest.db", clock)
    loading, now = manifest.loading, clock.at.timestamp()
    begun = loading.begin("castle", PLAN, "test", now, 3600, 30)
    assert begun is not None
    changed = booking("a", voucher=show("A"), status="CANCELLED")
    begun = loading.stage(begun, [changed], {}, None, now)
    assert [c.status for c in lane.find("A", CASTLE)] == ["CONFIRMED"]
    begun = loading.stage(begun, [booking("c", voucher=show("C"))], {}, None, now)
    assert (uuids(lane, "C"), lane.count()) == ([], 2)
    loading.finish(begun, now, 0, 900)
    assert [c.status for c in lane.find("A", CASTLE)] == ["CANCELLED"]
    assert uuids(lane, "C") == ["c"]
    lane.close()


def test_a_booking_listed_twice_in_a_load_is_one_booking_in_its_later_state(
    manifest: Manifest,
) -> None:
    loading, now = manifest.loading, NOON.timestamp()
    begun = loading.begin("castle", PLAN, "test", now, 3600, 30)
    assert begun is not None
    begun = loading.stage(begun, [booking("a", voucher=show("A"))], {}, None, now)
    again = booking("a", voucher=show("A"), status="REDEEMED")
    begun = loading.stage(begun, [again, booking("b"), again], {}, None, now)
    loading.finish(begun, now, 0, 900)
    assert manifest.count() == 2
    assert [c.status for c in manifest.find("A", CASTLE)] == ["REDEEMED"]


def test_a_vanished_booking_is_gone_only_after_two_loads_have_missed_it(
    manifest: Manifest,
) -> None:
    here, gone = booking("here"), booking("gone", voucher=show("G"))
    load(manifest, here, gone)
    load(manifest, here)
    assert uuids(manifest, "G") == ["gone"]
    load(manifest, here, gone)  # it was only overlooked: the count begins again
    load(manifest, here)
    assert uuids(manifest, "G") == ["gone"]
    load(manifest, here)
    assert uuids(manifest, "G") == []


def test_absence_says_nothing_where_a_supplier_lists_by_date_of_sale(manifest: Manifest) -> None:
    later = {"localDateTimeStart": "2026-05-30T10:00:00+01:00"}
    load(manifest, booking("sold-before", voucher=show("S")))
    for _ in range(4):
        load(manifest, booking("sold-now", availability=later))
    assert uuids(manifest, "S") == ["sold-before"]
    assert manifest.count() == 2


def test_an_open_dated_booking_is_kept_though_no_day_lists_it(manifest: Manifest) -> None:
    load(manifest, booking("open", availability=None, voucher=show("O")), booking("x"))
    for _ in range(3):
        load(manifest, booking("x"))
    (found,) = manifest.find("O", CASTLE)
    assert found.slot is None


def test_a_time_in_an_unknown_form_is_open_only_where_the_supplier_says_so(
    manifest: Manifest,
) -> None:
    odd: dict[str, Any] = {"availability": None, "availabilityId": "slot-77"}
    load(
        manifest,
        booking("odd", **odd, voucher=show("O")),
        booking("free", **odd, freesale=True, voucher=show("F")),
    )
    assert [c.unread_slot for c in manifest.find("O", CASTLE)] == [True]
    assert [c.unread_slot for c in manifest.find("F", CASTLE)] == [False]


def test_a_booking_outside_the_window_keeps_its_real_date_and_one_far_off_is_left_out(
    manifest: Manifest,
) -> None:
    soon = {"localDateTimeStart": "2026-05-20T10:00:00+01:00"}
    far = {"localDateTimeStart": "2027-05-20T10:00:00+01:00"}
    load(
        manifest,
        booking("soon", availability=soon, voucher=show("S")),
        booking("far", availability=far, voucher=show("F")),
    )
    (found,) = manifest.find("S", CASTLE)
    assert found.slot is not None and found.slot.starts.date() == date(2026, 5, 20)
    assert uuids(manifest, "F") == []


def test_an_empty_load_is_believed_only_when_it_is_said_again_later(
    manifest: Manifest, clock: Clock
) -> None:
    load(manifest, booking("a", voucher=show("A")))
    clock.at += timedelta(minutes=10)
    assert "kept" in load(manifest)
    assert "kept" in load(manifest)  # at once: the same fault still
    assert (uuids(manifest, "A"), manifest.age(["castle"])) == (["a"], 600.0)
    clock.at += timedelta(minutes=16)
    assert load(manifest) == ""
    assert manifest.age(["castle"]) == 0


def test_an_empty_first_load_is_an_answer(manifest: Manifest) -> None:
    assert load(manifest) == ""
    assert manifest.age(["castle"]) == 0


def test_two_programs_never_load_one_connection_at_once(manifest: Manifest, clock: Clock) -> None:
    loading, now = manifest.loading, clock.at.timestamp()
    mine = loading.begin("castle", PLAN, "me", now, 3600, 30)
    assert mine is not None
    assert loading.begin("castle", PLAN, "other", now + 5, 3600, 30) is None
    loading.stage(mine, [booking("a")], {}, None, now)
    loading.release(mine)
    theirs = loading.begin("castle", PLAN, "other", now + 5, 3600, 30)
    assert theirs is not None and theirs.step == 1
    with pytest.raises(ManifestError, match="taken over"):
        loading.stage(mine, [booking("b")], {}, None, now)


def test_a_load_that_a_crash_left_behind_is_taken_over_when_its_lease_has_run_out(
    manifest: Manifest, clock: Clock
) -> None:
    loading, now = manifest.loading, clock.at.timestamp()
    mine = loading.begin("castle", PLAN, "crashed", now, 3600, 30)
    assert mine is not None
    loading.stage(mine, [booking("a")], {}, None, now + 10)
    assert loading.begin("castle", PLAN, "next", now + 39, 3600, 30) is None
    theirs = loading.begin("castle", PLAN, "next", now + 41, 3600, 30)
    assert theirs is not None and (theirs.step, theirs.began) == (1, now)


def test_a_lookup_during_a_replacement_sees_one_whole_copy_or_the_other(
    manifest: Manifest, tmp_path: Path
) -> None:
    load(manifest, *(booking(f"b{n}", voucher=show("SAME")) for n in range(3)))
    seen: set[tuple[str, ...]] = set()
    done = threading.Event()

    def look() -> None:
        lane = Manifest(tmp_path / "manifest.db")
        while not done.is_set():
            seen.add(tuple(c.status for c in lane.find("SAME", CASTLE)))
        lane.close()

    lane = threading.Thread(target=look)
    lane.start()
    for status in ("REDEEMED", "CONFIRMED") * 20:
        load(manifest, *(booking(f"b{n}", voucher=show("SAME"), status=status) for n in range(3)))
    done.set()
    lane.join()
    assert seen <= {("REDEEMED",) * 3, ("CONFIRMED",) * 3}


def test_the_stored_form_is_json_that_other_tools_can_read(
    manifest: Manifest, tmp_path: Path
) -> None:
    load(manifest, RICH)
    with sqlite3.connect(tmp_path / "manifest.db") as db:
        (body,) = db.execute("select body from booking").fetchone()
        (mode,) = db.execute("pragma journal_mode").fetchone()
    db.close()
    assert json.loads(body)["supplierReference"] == "CAS-77"
    assert mode == "wal"
    assert (tmp_path / "manifest.db").stat().st_mode & 0o077 == 0
