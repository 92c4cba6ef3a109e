"""From a supplier's JSON to candidates: every shape, and every trap of the public samples."""

from __future__ import annotations

import copy
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.adapters.octo.catalogue import ProductInfo, UnitKind, read_catalogue
from scanner.adapters.octo.wire import (
    Reader,
    all_codes,
    completed,
    delivery_codes,
    read_status,
)
from scanner.demo.catalogue import demo_venue
from scanner.demo.supplier.shapes import Renderer, Shape, product_json
from scanner.demo.venue import Target
from scanner.domain.decide import Question, decide
from scanner.domain.judge import Rules
from scanner.domain.scan import Origin, Scan
from scanner.domain.ticket import Level, Method
from scanner.domain.verdict import Source

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 5, 14, 12, tzinfo=UTC)
VENUE = demo_venue(NOW.astimezone(LONDON).date(), LONDON, lambda: NOW)
CATALOGUE = read_catalogue([product_json(p) for p in VENUE.suppliers["castle"].products.values()])
READER = Reader("castle", zone=LONDON)


def render(generation="2026", **shape):
    return Renderer(VENUE, Shape(**shape), generation, frozenset({"octo/packages"}))


def entry(reference, ordinal=None, generation="2026", **shape):
    """A look-up's entry for a booking of the demo, or for one ticket of it."""
    target = Target(VENUE.find(reference), ordinal)
    return render(generation, **shape).lookup_entry(target, None)


def read(body, code="CODE", catalogue=CATALOGUE, reader=READER):
    return reader.lookup(body, code, catalogue)


def one(body, code="CODE", **more):
    (candidate,) = read(body, code, **more)
    return candidate


# -- the shapes of an answer ---------------------------------------------------------------------


@pytest.mark.parametrize("body", [[], None, {}, "", 0, [None], [[]], ["x"], [{}], {"data": 0}])
def test_what_holds_no_ticket_has_no_candidate(body):
    assert read(body) == []


def test_a_bare_object_is_a_hit():
    assert one(entry("CAS-1001")) == one([entry("CAS-1001")])


@pytest.mark.parametrize("generation", ["2022", "2026"])
def test_a_booking_is_read_whole_in_both_generations(generation):
    booking = VENUE.find("CAS-4001")
    found = one(entry("CAS-4001", generation=generation), booking.voucher)
    assert found.booking == booking.uuid
    assert (found.product, found.option) == ("Castle", "Day ticket")
    assert [u.type for u in found.units] == ["ADULT"] * 3 + ["CHILD"] * 2
    assert found.units[0].name == "Adult"
    assert found.level is Level.BOOKING
    assert found.exact
    assert found.name == "Robin Example"
    assert found.zone == LONDON
    assert found.slot.days() == (date(2026, 5, 14), date(2026, 5, 14))
    assert found.slot.all_day


@pytest.mark.parametrize("generation", ["2022", "2026"])
def test_a_family_is_four_and_a_student_shows_an_id(generation):
    family = one(entry("CAS-1003", generation=generation))
    assert [u.pax for u in family.units] == [4]
    student = one(entry("CAS-1004", generation=generation))
    assert [u.id_required for u in student.units] == [True]


@pytest.mark.parametrize("generation", ["2022", "2026"])
@pytest.mark.parametrize("ordinal", [0, 2, 4])
def test_the_truncated_view_of_a_ticket_names_the_same_unit_as_the_whole_booking(
    generation, ordinal
):
    code = VENUE.find("CAS-4001").units[ordinal].barcode
    whole = one(entry("CAS-4001", generation=generation), code)
    truncated = one(entry("CAS-4001", ordinal, generation), code)
    assert truncated.booking != whole.booking
    assert [u.keys for u in truncated.units] == [u.keys for u in whole.units]
    assert truncated.level is whole.level is Level.TICKET


def test_a_tickets_code_in_a_whole_booking_means_that_ticket_alone():
    booking = VENUE.find("CAS-4001")
    found = one(entry("CAS-4001"), booking.units[3].barcode)
    assert [u.reference for u in found.units] == ["CAS-4001-4"]
    by_reference = one(entry("CAS-4001"), "cas-4001-4")
    assert by_reference.units == found.units


def test_a_bookings_reference_means_all_of_it_even_if_a_unit_has_it_too():
    body = entry("CAS-4001")
    body["unitItems"][0]["supplierReference"] = body["supplierReference"]
    found = one(body, "cas 4001")
    assert len(found.units) == 5
    assert found.level is Level.BOOKING


def test_a_voucher_means_all_of_a_booking_even_if_one_ticket_shows_the_same_code():
    body = entry("CAS-4001")
    body["unitItems"][0]["ticket"] = body["voucher"]
    found = one(body, VENUE.find("CAS-4001").voucher)
    assert len(found.units) == 5
    assert found.level is Level.BOOKING


def test_a_slim_answer_is_one_unit_named_by_its_booking():
    found = one({"uuid": "b1", "redemptionCode": "r", "redeemable": True})
    assert [u.keys for u in found.units] == [{"castle/u:b1#0"}]
    assert found.status == "CONFIRMED"
    assert found.slot is None
    assert not found.exact


def test_a_slim_answer_without_a_uuid_is_named_by_its_redemption_code():
    assert one({"redemptionCode": "r"}).units[0].keys == {"castle/u:r#0"}


@pytest.mark.parametrize("generation", ["2022", "2026"])
def test_the_suppliers_slim_entries_keep_their_people(generation):
    found = one(entry("CAS-4001", generation=generation, lookup="slim"))
    assert [u.type for u in found.units] == ["ADULT"] * 3 + ["CHILD"] * 2


def test_a_slim_answer_borrows_the_units_the_local_copy_knows():
    whole = one(entry("CAS-4001"), VENUE.find("CAS-4001").voucher)
    slim = one({"uuid": whole.booking, "redemptionCode": "r"})
    merged = completed(slim, whole)
    assert merged.units == whole.units
    assert merged.redemption_code == "r"
    assert merged.zone == whole.zone


def test_a_slim_answers_own_word_on_a_unit_counts_before_the_copys():
    whole = one(entry("CAS-4001"), VENUE.find("CAS-4001").voucher)
    said = one({"uuid": whole.booking, "unitItems": [{"status": "REDEEMED"}, *[{}] * 4]})
    merged = completed(said, whole)
    assert [u.status for u in merged.units] == ["REDEEMED"] + ["CONFIRMED"] * 4
    assert [u.keys for u in merged.units] == [u.keys for u in whole.units]


def test_a_slim_answer_that_names_one_unit_is_that_unit():
    whole = one(entry("CAS-4001"), VENUE.find("CAS-4001").voucher)
    slim = one({"uuid": whole.booking, "supplierReference": whole.units[1].reference})
    assert completed(slim, whole).units == (whole.units[1],)
    assert completed(slim, whole).level is Level.TICKET


@pytest.mark.parametrize(
    ("more", "slim"),
    [
        ({}, True),
        ({"unitItems": [{"status": "CONFIRMED"}]}, True),
        ({"availability": {"id": "2026-05-14"}}, True),
        ({"unitItems": [{"status": "CONFIRMED"}], "availability": None}, False),
        ({"unitItems": [{"status": "CONFIRMED"}], "availabilityId": ""}, False),
    ],
)
def test_an_answer_is_slim_when_it_leaves_out_who_or_when(more, slim):
    assert one({"uuid": "b1", **more}).slim is slim


def test_a_package_code_is_a_candidate_for_each_entry():
    children = VENUE.find("PKG-3001").children
    body = [render().lookup_entry(Target(child), None) for child in children]
    found = read(body, VENUE.find("PKG-3001").voucher)
    assert [c.product_id for c in found] == ["castle", "museum", "boat"]
    assert len({c.redemption_code for c in found}) == 3


def test_a_package_that_comes_as_one_entry_is_its_children_that_can_be_redeemed():
    body = entry("PKG-3001")
    for child in body["packageBookings"][:2]:
        child["redemptionCode"] = child["uuid"]
    assert [c.product_id for c in read([body])] == ["castle", "museum"]


def test_a_package_whose_children_cannot_be_redeemed_is_itself():
    assert one(entry("PKG-3001")).product_id == "day-out"


def test_a_listed_package_is_what_it_holds():
    body = render().booking(VENUE.find("PKG-3001"))
    found = READER.booking(body, "CODE", CATALOGUE)
    assert [c.product_id for c in found] == ["castle", "museum", "boat"]
    plain = render().booking(VENUE.find("CAS-1001"))
    assert [c.reference for c in READER.booking(plain, "CODE", CATALOGUE)] == ["CAS-1001"]


def test_packages_in_packages_end_somewhere():
    body = {"uuid": "0", "packageBookings": []}
    for depth in range(1, 40):
        body = {"uuid": str(depth), "packageBookings": [body]}
    assert len(READER.booking(body, "CODE", {})) == 1


# -- traps of the samples ------------------------------------------------------------------------


def test_units_that_share_one_uuid_are_still_several():
    found = one(entry("CAS-5001"))
    assert len({key for u in found.units for key in u.keys}) == 3


def test_an_old_date_on_a_ticket_is_no_use():
    found = one(entry("CAS-5001"))
    assert all(u.used is None for u in found.units)


def test_empty_codes_are_no_codes():
    found = one(entry("CAS-5002"), "")
    assert found.codes == ()
    assert found.units[0].codes == ()
    assert not found.exact


def test_a_link_is_no_code():
    holder = {
        "deliveryOptions": [
            {"deliveryFormat": "PDF_URL", "deliveryValue": "https://x"},
            {"deliveryFormat": "apple_url", "deliveryValue": "https://y"},
            {"deliveryFormat": "QRCODE", "deliveryValue": "A"},
            {"deliveryFormat": "AZTECCODE", "deliveryValue": "A"},
            {"deliveryFormat": None, "deliveryValue": 7},
        ]
    }
    assert delivery_codes(holder) == ("A", "7")


def test_all_codes_of_a_booking_are_those_of_vouchers_tickets_and_extras():
    def holder(code):
        return {"deliveryOptions": [{"deliveryFormat": "QRCODE", "deliveryValue": code}]}

    booking = {
        "voucher": holder("V"),
        "unitItems": [{"ticket": holder("T"), "extraItems": [{"ticket": holder("TX")}]}],
        "extraItems": [{"ticket": holder("X")}],
        "packageBookings": [{"voucher": holder("other")}],
    }
    assert all_codes(booking) == {"V", "T", "TX", "X"}


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("CONFIRMED", "CONFIRMED"),
        (" redeemed ", "REDEEMED"),
        ("NOSHOW", "NO_SHOW"),
        ("no-show", "NO_SHOW"),
        ("Waitlisted", "WAITLISTED"),
        (None, "CONFIRMED"),
        ("", "CONFIRMED"),
    ],
)
def test_a_status_is_kept_but_for_its_case(said, status):
    assert read_status({"status": said}) == status


# -- use -----------------------------------------------------------------------------------------


def used_unit(**more):
    body = {"uuid": "b", "unitItems": [{"uuid": "u", **more}]}
    return one(body).units[0].used


def test_a_use_takes_its_own_time_before_the_scans():
    scans = [
        {"action": "REDEEM", "utcCreatedAt": "2026-05-14T08:00:00Z", "gate": {"title": "West"}},
        {"status": "REDEEM", "utcScannedAt": "2026-05-14T09:00:00Z", "seller": "South gate"},
    ]
    use = used_unit(status="REDEEMED", utcRedeemedAt="2026-05-14T07:00:00Z", scans=scans)
    assert (use.at.hour, use.lane, use.source) == (7, "South gate", Source.SERVER)
    assert used_unit(status="REDEEMED", scans=scans).at.hour == 9
    assert used_unit(status="REDEEMED", scans=scans[0]).lane == "West"


def test_a_use_without_a_time_is_a_use():
    assert used_unit(status="REDEEMED").at is None
    assert used_unit(utcRedeemedAt="one day").at is None


def test_what_is_not_redeemed_is_not_used_whatever_was_scanned():
    assert used_unit(status="CONFIRMED", scans=[{"utcCreatedAt": "2026-05-14T08:00:00Z"}]) is None


def test_a_local_copy_says_that_it_is_one():
    reader = Reader("castle", Method.VALIDATE, Source.MANIFEST)
    found = one({"uuid": "b", "status": "REDEEMED"}, reader=reader)
    assert (found.source, found.method, found.used.source) == (
        Source.MANIFEST,
        Method.VALIDATE,
        Source.MANIFEST,
    )


def test_a_local_copy_knows_that_it_cannot_read_a_time():
    reader = Reader("castle", source=Source.MANIFEST)
    assert one({"uuid": "b", "availabilityId": "slot-77"}, reader=reader).unread_slot
    assert not one({"uuid": "b", "availabilityId": ""}, reader=reader).unread_slot
    assert not one({"uuid": "b", "availabilityId": "2026-05-14"}, reader=reader).unread_slot


# -- the catalogue -------------------------------------------------------------------------------


def test_a_unit_is_found_by_its_option_or_where_all_options_agree():
    adult, vip = UnitKind("ADULT", "Adult"), UnitKind("ADULT", "VIP")
    info = ProductInfo(units={("a", "adult"): adult, ("b", "adult"): adult, ("b", "x"): vip})
    assert info.unit("a", "adult") == info.unit("?", "adult") == adult
    split = replace(info, units={**info.units, ("c", "adult"): vip})
    assert split.unit("?", "adult") is None
    assert info.unit("a", "none") is None


def test_without_a_catalogue_a_ticket_is_one_of_its_unit_id():
    found = one(entry("CAS-1003"), catalogue={})
    assert [(u.type, u.name, u.pax) for u in found.units] == [("OTHER", "family", 1)]


@pytest.mark.parametrize("body", [None, {}, [None], [{"id": None}], "x", [[]]])
def test_a_catalogue_that_makes_no_sense_is_empty(body):
    assert read_catalogue(body) == {}


# -- every field missing, or of another type -----------------------------------------------------


def paths(value, at=()):
    """Where there is something to damage."""
    if at:
        yield at
    inside = value.items() if isinstance(value, dict) else enumerate(value[:1])
    if isinstance(value, (dict, list)):
        for name, inner in inside:
            if isinstance(inner, (dict, list)):
                yield from paths(inner, (*at, name))
            else:
                yield (*at, name)


ENTRIES = [
    entry("CAS-4002", generation="2022"),
    entry("CAS-REDEEMED"),
    entry("CAS-2003", 0),
    entry("PKG-3001", generation="2022"),
    entry("CAS-1003", lookup="slim"),
]
WHERE = [(n, path) for n, body in enumerate(ENTRIES) for path in paths(body)]
ODD = st.one_of(
    st.sampled_from(
        [None, "", 0, -1, 1e300, True, [], {}, [[]], [None], {"x": 1}, "x", "\ud800", "0001-01-01",
         "9999-12-31T23:59:59Z", "2026-05-14", "24:00", "true"]
    ),
    st.text(max_size=5),
    st.integers(),
)  # fmt: skip


def damaged(body, path, value, remove):
    body = copy.deepcopy(body)
    at = body
    for name in path[:-1]:
        at = at[name]
    if remove:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return body


@settings(max_examples=300)
@given(st.sampled_from(WHERE), ODD, st.booleans(), st.booleans())
def test_any_field_missing_or_of_another_type_still_leads_to_a_decision(
    where, value, remove, as_list
):
    number, path = where
    body = damaged(ENTRIES[number], path, value, remove)
    found = read([body] if as_list else body, catalogue=CATALOGUE)
    scan = Scan("s", "CODE", NOW, Origin.CAMERA)
    decision = decide(Question(scan, NOW, Rules(), tuple(found)))
    assert decision.verdict
    READER.booking(body, "CODE", {})


def test_every_field_missing_in_turn_still_leads_to_a_decision():
    scan = Scan("s", "CODE", NOW, Origin.CAMERA)
    for number, path in WHERE:
        found = read([damaged(ENTRIES[number], path, None, remove=True)])
        decide(Question(scan, NOW, Rules(), tuple(found)))


@given(
    st.recursive(
        ODD, lambda i: st.lists(i, max_size=3) | st.dictionaries(st.text(max_size=3), i, max_size=3)
    )
)
def test_a_catalogue_of_any_kind_is_read_without_complaint(body):
    read_catalogue(body)
    read_catalogue([{"id": "p", "options": body, "timeZone": body, "title": body}])
    read_catalogue(
        [{"id": "p", "options": [{"id": body, "units": [{"id": body, "restrictions": body}]}]}]
    )
