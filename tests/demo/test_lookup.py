from __future__ import annotations

from typing import Any

import httpx
import pytest

from scanner.demo.supplier import EmbeddedSupplier

CAPABILITIES = {"Octo-Capabilities": "octo/redemption"}


def credentials(supplier: EmbeddedSupplier, code: str, keys: list[str] | None = None) -> Any:
    body = {"reference": code, "apiKeys": keys or list(supplier.keys.values())}
    return httpx.post(
        f"{supplier.base_url}/redemption/credentials", json=body, headers=CAPABILITIES
    ).json()


def test_credentials_name_the_key_that_knows_the_code(supplier):
    code = supplier.venue.find("HAR-1001").voucher
    assert credentials(supplier, code) == {"apiKey": supplier.keys["harbour"]}


def test_credentials_of_an_unknown_code_are_null(supplier):
    assert credentials(supplier, "XX-404") == {"apiKey": None}


def test_credentials_only_ever_name_a_key_that_was_sent(supplier):
    assert credentials(supplier, "HAR-1001", [supplier.keys["castle"], "other"]) == {"apiKey": None}


def test_credentials_are_recorded_without_keys_and_need_no_authorization(supplier):
    credentials(supplier, "HAR-1001")
    (record,) = supplier.requests
    assert record.body == {"reference": "HAR-1001", "apiKeys": 2}
    assert not record.key_sent
    assert record.status == 200


def test_credentials_may_not_be_served(supplier):
    supplier.shape.credentials = "absent"
    assert credentials(supplier, "HAR-1001")["errorMessage"].startswith("no such operation")


def test_a_redemption_code_is_neither_the_barcode_nor_the_reference(supplier, castle):
    booking = supplier.venue.find("CAS-1001")
    (entry,) = castle.lookup(booking.voucher)
    assert entry["redemptionCode"] not in (booking.voucher, booking.reference, booking.uuid)
    assert entry["redeemable"] is True
    assert "unredeemableReason" not in entry


def test_references_are_found_in_any_case(castle):
    assert castle.lookup(" cas-1001 ")[0]["supplierReference"] == "CAS-1001"


def test_barcodes_are_found_exactly_or_not_at_all(supplier, castle):
    code = supplier.venue.find("CAS-1001").voucher
    assert castle.lookup(code.swapcase()) == []
    assert castle.lookup(code[:-1]) == []


@pytest.mark.parametrize("reference", ["CAS-1008", "CAS-1009"])
def test_codes_survive_the_address(supplier, castle, reference):
    (entry,) = castle.lookup(supplier.venue.find(reference).voucher)
    assert entry["supplierReference"] == reference


def test_a_package_code_opens_its_bookings_each_with_its_own_redemption_code(castle):
    entries = castle.lookup("PKG-3001")
    assert [entry["productId"] for entry in entries] == ["castle", "museum", "boat"]
    assert [entry["redeemable"] for entry in entries] == [True, True, False]
    assert len({entry["redemptionCode"] for entry in entries}) == 3


def test_one_ticket_of_a_booking_passes_for_a_booking(supplier, castle):
    booking = supplier.venue.find("CAS-4001")
    unit = booking.units[3]
    (entry,) = castle.lookup(unit.barcode)
    assert [item["unitId"] for item in entry["unitItems"]] == ["child"]
    assert entry["uuid"] == unit.uuid != booking.uuid
    assert entry["supplierReference"] == "CAS-4001-4"
    assert entry["voucher"]["deliveryOptions"][0]["deliveryValue"] == unit.barcode


def test_a_resellers_reference_may_mean_several_bookings(castle):
    assert len(castle.lookup("OTA-777")) == 2


def test_a_supplier_does_not_see_what_another_sold(harbour):
    assert harbour.lookup("CAS-1001") == []


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("CAS-REDEEMED", "ALREADY_REDEEMED"),
        ("CAS-CANCELLED", "CANCELLED"),
        ("CAS-ON_HOLD", "NOT_CONFIRMED"),
        ("CAS-EXPIRED", "EXPIRED"),
        ("CAS-NO_SHOW", "NO_SHOW"),
        ("CAS-WAITLISTED", "WAITLISTED"),
        ("CAS-2001", "WRONG_DATE"),
        ("CAS-5004", "TEST_BOOKING"),
    ],
)
def test_why_a_ticket_is_not_redeemable_is_said(castle, reference, code):
    (entry,) = castle.lookup(reference)
    assert (entry["redeemable"], entry["unredeemableReasonCode"]) == (False, code)
    assert entry["unredeemableReason"]


def test_the_oddities_of_public_samples_are_there(castle):
    (shared,) = castle.lookup("CAS-5001")
    assert len({item["uuid"] for item in shared["unitItems"]}) == 1
    assert shared["unitItems"][0]["ticket"]["utcRedeemedAt"] < "2026"
    (bare,) = castle.lookup("CAS-5002")
    assert bare["contact"] is None
    assert bare["unitItems"][0]["ticket"]["deliveryOptions"][0]["deliveryValue"] == ""
    assert castle.lookup("CAS-5003")[0]["availabilityId"] == ""


def test_newer_suppliers_find_by_e_mail_and_older_do_not(supplier, castle):
    query = {"email": "ROBIN@example.com"}
    assert len(castle.ask("GET", "/redemption/lookup", **query).json()) > 10
    supplier.generation = "2022"
    assert castle.ask("GET", "/redemption/lookup", **query).status_code == 400


def test_newer_suppliers_put_only_ids_on_bookings(supplier, castle):
    assert "product" not in castle.lookup("CAS-1003")[0]
    supplier.generation = "2022"
    (entry,) = castle.lookup("CAS-1003")
    assert entry["product"]["timeZone"] == "Europe/London"
    assert entry["unitItems"][0]["unit"]["restrictions"]["paxCount"] == 4


@pytest.mark.parametrize(("shape", "status"), [("empty", 200), ("400", 400), ("404", 404)])
def test_an_unknown_code_is_answered_as_the_supplier_likes(supplier, castle, shape, status):
    supplier.shape.unknown_code = shape
    assert castle.ask("GET", "/redemption/lookup", reference="XX").status_code == status


def test_a_slim_supplier_answers_one_bare_object(supplier, castle):
    supplier.shape.lookup, supplier.shape.bare_object = "slim", True
    entry = castle.ask("GET", "/redemption/lookup", reference="CAS-1001").json()
    assert entry["redeemable"] is True
    assert "voucher" not in entry


def test_products_name_time_zone_people_and_id_checks(castle):
    products = {product["id"]: product for product in castle.ask("GET", "/products").json()}
    units = {unit["id"]: unit for unit in products["castle"]["options"][0]["units"]}
    assert units["family"]["restrictions"]["paxCount"] == 4
    assert units["student"]["restrictions"]["idRequired"] is True
    assert castle.ask("GET", "/products/castle").json() == products["castle"]
    assert castle.ask("GET", "/products/none").json()["error"] == "INVALID_PRODUCT_ID"
