from __future__ import annotations

import pytest

NEW = {
    "uuid": "11111111-2222-4333-8444-555555555555",
    "productId": "castle",
    "optionId": "DEFAULT",
    "availabilityId": "2026-05-14",
    "unitItems": [{"unitId": "adult"}, {"unitId": "child"}],
}


def reserve(gate, **more):
    return gate.ask("POST", "/bookings", {**NEW, **more})


def references(answer):
    return [booking["supplierReference"] for booking in answer.json()]


def test_a_reservation_is_held_confirmed_and_then_opens_the_gate(castle):
    held = reserve(castle).json()
    assert (held["status"], held["utcExpiresAt"]) == ("ON_HOLD", "2026-05-14T12:30:00Z")
    booked = castle.ask(
        "POST", f"/bookings/{NEW['uuid']}/confirm", {"contact": {"fullName": "Kim"}}
    ).json()
    assert booked["status"] == "CONFIRMED"
    assert booked["contact"]["fullName"] == "Kim"
    code = booked["voucher"]["deliveryOptions"][0]["deliveryValue"]
    assert code != booked["supplierReference"]
    assert castle.redeem(code).status_code == 200


def test_the_same_uuid_is_the_same_booking(supplier, castle):
    before = len(supplier.venue.suppliers["castle"].bookings)
    assert reserve(castle).json() == reserve(castle, productId="museum").json()
    assert len(supplier.venue.suppliers["castle"].bookings) == before + 1


def test_a_hold_runs_out(castle, clock):
    reserve(castle, expirationMinutes=5)
    clock.forward(minutes=5)
    assert castle.ask("GET", f"/bookings/{NEW['uuid']}").json()["status"] == "EXPIRED"
    answer = castle.ask("POST", f"/bookings/{NEW['uuid']}/confirm", {})
    assert answer.json()["error"] == "UNPROCESSABLE_ENTITY"


def test_a_hold_can_be_extended(castle, clock):
    reserve(castle, expirationMinutes=5)
    clock.forward(minutes=4)
    castle.ask("POST", f"/bookings/{NEW['uuid']}/extend", {"expirationMinutes": 10})
    clock.forward(minutes=9)
    assert castle.ask("GET", f"/bookings/{NEW['uuid']}").json()["status"] == "ON_HOLD"


@pytest.mark.parametrize("method", ["cancel", "delete"])
def test_a_cancelled_booking_says_why_and_does_not_open(castle, method):
    reserve(castle)
    castle.ask("POST", f"/bookings/{NEW['uuid']}/confirm", {})
    path = f"/bookings/{NEW['uuid']}"
    body = {"reason": "rain"}
    answer = (
        castle.ask("POST", f"{path}/cancel", body)
        if method == "cancel"
        else castle.ask("DELETE", path, body)
    ).json()
    assert answer["status"] == "CANCELLED"
    assert answer["cancellation"]["reason"] == "rain"
    assert castle.lookup(answer["supplierReference"])[0]["redeemable"] is False
    assert castle.ask("POST", f"{path}/cancel", {}).json() == answer


def test_after_the_cut_off_only_force_cancels(supplier, castle):
    booking = supplier.venue.find("CAS-2003")  # tonight; cut-off a day before
    path = f"/bookings/{booking.uuid}/cancel"
    assert castle.ask("GET", f"/bookings/{booking.uuid}").json()["cancellable"] is False
    assert castle.ask("POST", path, {}).json()["error"] == "UNPROCESSABLE_ENTITY"
    assert castle.ask("POST", path, {"force": True}).json()["status"] == "CANCELLED"


def test_a_used_booking_is_never_cancelled(supplier, castle):
    castle.redeem("CAS-1001")
    path = f"/bookings/{supplier.venue.find('CAS-1001').uuid}/cancel"
    assert castle.ask("POST", path, {"force": True}).status_code == 400


def test_a_change_moves_the_visit_and_the_index(supplier, castle):
    booking = supplier.venue.find("CAS-1001")
    body = {"availabilityId": "2026-05-20", "notes": "late", "unitItems": NEW["unitItems"]}
    changed = castle.ask("PATCH", f"/bookings/{booking.uuid}", body).json()
    assert changed["availability"]["localDateTimeStart"] == "2026-05-20T00:00:00+01:00"
    assert changed["unitItems"][0]["supplierReference"] == "CAS-1001-1"
    assert changed["unitItems"][1]["ticket"]["deliveryOptions"][0]["deliveryValue"]
    assert "CAS-1001" in references(castle.ask("GET", "/bookings", localDate="2026-05-20"))
    assert "CAS-1001" not in references(castle.ask("GET", "/bookings", localDate="2026-05-14"))


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"productId": "none"}, "INVALID_PRODUCT_ID"),
        ({"productId": None}, "INVALID_PRODUCT_ID"),
        ({"optionId": ["DEFAULT"]}, "INVALID_OPTION_ID"),
        ({"unitItems": [{"unitId": "dog"}]}, "INVALID_UNIT_ID"),
        ({"unitItems": ["adult"]}, "INVALID_UNIT_ID"),
        ({"unitItems": []}, "BAD_REQUEST"),
        ({"unitItems": "adult"}, "BAD_REQUEST"),
        ({"availabilityId": "someday"}, "INVALID_AVAILABILITY_ID"),
        ({"availabilityId": {}}, "INVALID_AVAILABILITY_ID"),
        ({"availabilityId": "2020-01-01"}, "UNPROCESSABLE_ENTITY"),
        ({"expirationMinutes": "soon"}, "BAD_REQUEST"),
        ({"uuid": "../etc"}, "INVALID_BOOKING_UUID"),
        ({"uuid": 7}, "BAD_REQUEST"),
        ({"contact": "Kim"}, "BAD_REQUEST"),
        ({"productId": "tour", "availabilityId": "2026-05-14T11:11:00"}, "INVALID_AVAILABILITY_ID"),
    ],
)
def test_a_wrong_reservation_is_refused_with_its_error(castle, wrong, error):
    answer = reserve(castle, **wrong)
    assert (answer.status_code, answer.json()["error"]) == (400, error)


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
def test_an_unknown_uuid_is_named(castle, method):
    answer = castle.ask(method, "/bookings/none", {} if method != "GET" else None)
    assert answer.status_code == 400
    assert answer.json() == {
        "error": "INVALID_BOOKING_UUID",
        "errorMessage": "no such booking",
        "uuid": "none",
    }


def test_bookings_are_listed_by_day_of_travel_without_redemption_codes(castle):
    answer = castle.ask("GET", "/bookings", localDate="2026-05-15")
    assert references(answer) == ["CAS-2001"]
    assert not {"redemptionCode", "redeemable"} & answer.json()[0].keys()


def test_a_range_of_days_includes_both_ends(castle):
    query = {"localDateStart": "2026-05-13", "localDateEnd": "2026-05-15", "productId": "castle"}
    found = references(castle.ask("GET", "/bookings", **query))
    assert {"CAS-2001", "CAS-2002", "CAS-1001"} <= set(found)
    assert "CAS-1006" not in found  # the museum


def test_open_dated_bookings_are_on_no_day(castle):
    query = {"localDateStart": "2020-01-01", "localDateEnd": "2030-01-01"}
    assert "CAS-1007" not in references(castle.ask("GET", "/bookings", perPage="1000", **query))


def test_a_package_is_listed_with_its_children_inside(castle):
    (package,) = castle.ask("GET", "/bookings", supplierReference="PKG-3001").json()
    assert [child["productId"] for child in package["packageBookings"]] == [
        "castle",
        "museum",
        "boat",
    ]


def test_pages_cover_everything_once(supplier, castle):
    supplier.venue.add_many("castle", 250, product_id="museum")
    query = {"localDate": "2026-05-14", "perPage": "100"}
    first = castle.ask("GET", "/bookings", **query)
    pages = int(first.headers["Octo-Total-Pages"])
    found = [
        booking["uuid"]
        for page in range(1, pages + 1)
        for booking in castle.ask("GET", "/bookings", page=str(page), **query).json()
    ]
    assert pages >= 3
    assert len(found) == len(set(found)) > 250
    assert castle.ask("GET", "/bookings", page=str(pages + 1), **query).json() == []


def test_changes_are_found_by_window(castle, clock):
    since = {"utcUpdatedAtStart": "2026-05-14T12:00:00Z"}
    assert castle.ask("GET", "/bookings", **since).json() == []
    clock.forward(minutes=1)
    castle.redeem("CAS-1001")
    museum = castle.lookup("PKG-3001")[1]
    castle.act("redeem", museum["redemptionCode"])
    assert set(references(castle.ask("GET", "/bookings", **since))) == {"CAS-1001", "PKG-3001"}
    since = {
        "utcRedeemedAtStart": "2026-05-14T12:00:00Z",
        "utcRedeemedAtEnd": "2026-05-14T12:01:00Z",
    }
    assert references(castle.ask("GET", "/bookings", **since)) == ["CAS-1001"]


@pytest.mark.parametrize("name", ["page", "perPage", "utcUpdatedAtStart", "utcCancelledAtEnd"])
def test_older_suppliers_know_neither_pages_nor_windows(supplier, castle, name):
    supplier.generation = "2022"
    answer = castle.ask("GET", "/bookings", localDate="2026-05-14", **{name: "1"})
    assert (answer.status_code, answer.json()["error"]) == (400, "BAD_REQUEST")
    whole = castle.ask("GET", "/bookings", localDate="2026-05-14")
    assert "Octo-Total-Pages" not in whole.headers


def test_some_suppliers_list_by_the_day_of_sale(supplier, castle):
    supplier.shape.local_date = "creation"
    assert castle.ask("GET", "/bookings", localDate="2026-05-14").json() == []
    assert "CAS-2001" in references(castle.ask("GET", "/bookings", localDate="2026-05-07"))


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"localDate": "today"},
        {"localDateStart": "2026-05-14"},
        {"localDateStart": "2026-05-14", "localDateEnd": "2026-05-01"},
        {"localDate": "2026-05-14", "page": "0"},
        {"localDate": "2026-05-14", "perPage": "many"},
        {"utcUpdatedAtStart": "yesterday"},
        {"utcUpdatedAtEnd": "2026-05-14"},
        {"colour": "red"},
    ],
)
def test_a_wrong_question_is_answered_400(castle, query):
    answer = castle.ask("GET", "/bookings", **query)
    assert (answer.status_code, answer.json()["error"]) == (400, "BAD_REQUEST")
