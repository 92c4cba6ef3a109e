"""One connection's supplier, against the embedded one and against a server that says anything."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.adapters.octo.client import OctoSupplier, whose
from scanner.domain.link import Result
from scanner.domain.ticket import Method
from scanner.ports import NoAnswer, NotAuthorised, NotServed, Refused, SupplierError, Throttled

T = 5.0


@pytest.fixture
def castle(supplier, http) -> OctoSupplier:
    return OctoSupplier("castle", supplier.base_url, supplier.keys["castle"], http)


@pytest.fixture
def harbour(supplier, http) -> OctoSupplier:
    return OctoSupplier("harbour", supplier.base_url, supplier.keys["harbour"], http)


@pytest.fixture
def said(scripted, http) -> Callable[..., OctoSupplier]:
    """A client of the scripted server, which will answer so."""

    def make(body, status=200, **headers):
        scripted.say(
            body if isinstance(body, (str, bytes)) else json.dumps(body), status, **headers
        )
        client = OctoSupplier("castle", scripted.url + "/", "sesame", http)
        client.catalogue = {"known": None}  # no names wanted
        return client

    return make


# -- look-up -------------------------------------------------------------------------------------


@pytest.mark.parametrize("generation", ["2022", "2026"])
@pytest.mark.parametrize("lookup", ["full", "slim"])
@pytest.mark.parametrize("bare", [True, False])
def test_a_look_up_brings_the_booking_with_its_people(
    supplier, http, castle, generation, lookup, bare
):
    supplier.generation = generation
    supplier.shape.lookup, supplier.shape.bare_object = lookup, bare
    (found,) = castle.lookup("CAS-1003", T)
    assert (found.product, found.units[0].pax) == ("Castle", 4)
    assert found.redeemable
    assert found.redemption_code


@pytest.mark.parametrize("unknown", ["empty", "400", "404"])
def test_an_unknown_code_is_nothing_however_it_is_said(supplier, castle, unknown):
    supplier.shape.unknown_code = unknown
    assert castle.lookup("XX-404", T) == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("[]", 200),
        ("null", 200),
        ("{}", 200),
        ("", 404),
        ('{"message": "no such thing"}', 404),
        ("", 400),
    ],
)
def test_not_found_has_many_shapes(said, body, status):
    assert said(body, status).lookup("X", T) == []


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        ('{"data": 0}', 200, NoAnswer),
        ('[{"x": 1}]', 200, NoAnswer),
        ('"hello"', 200, NoAnswer),
        ("<html>", 200, NoAnswer),
        ("<html>", 404, NoAnswer),
        ("", 405, NoAnswer),
        ("", 500, NoAnswer),
        ("{}", 409, NoAnswer),
        ('{"error": "CONFLICT"}', 409, NoAnswer),
        ("{}", 408, NoAnswer),
        ("", 401, NotAuthorised),
        ("", 429, Throttled),
        ('{"error": "TOO_MANY_REQUESTS"}', 400, Throttled),
        ('{"error": "UNAUTHORIZED"}', 400, NotAuthorised),
    ],
)
def test_what_makes_no_sense_is_not_the_same_as_not_known(said, body, status, kind):
    with pytest.raises(kind):
        said(body, status).lookup("X", T)


@pytest.mark.parametrize(
    "code", ["a+b/c=d#e&f%2F g", "Schloß №7 – Ω 城", "x" * 4000, "\x00\n", "'"]
)
def test_a_code_arrives_as_it_was_shown(supplier, castle, code):
    castle.lookup(code, T)
    asked = [r for r in supplier.requests if r.path == "/redemption/lookup"]
    assert asked[-1].query == {"reference": code}


def test_people_may_be_found_by_their_address(castle):
    assert castle.lookup_contact("email", "robin@example.com", T)
    assert castle.lookup_contact("email", "nobody@example.com", T) == []


def test_names_are_fetched_beside_the_first_look_up_and_only_once(supplier, castle):
    castle.lookup("CAS-1001", T)
    castle.lookup("CAS-1001", T)
    assert supplier.count("/products") == 1
    assert castle.unsaved_products


def test_a_look_up_does_not_wait_for_names_for_ever(supplier, castle):
    supplier.fault("hang", path="/products")
    (found,) = castle.lookup("CAS-1003", 0.3)
    assert (found.product, found.units[0].name) == ("", "family")


@pytest.mark.parametrize("body", ['{"a": 1}', "null", '"x"'])
def test_a_catalogue_or_a_list_that_is_none_is_no_answer(said, body):
    with pytest.raises(NoAnswer, match="no list"):
        said(body).products(T)
    with pytest.raises(NoAnswer, match="no list"):
        said(body).bookings({}, T)


# -- using up ------------------------------------------------------------------------------------


def test_a_redemption_is_one_code_with_its_time(supplier, castle):
    (found,) = castle.lookup("CAS-4003", T)
    at = (datetime.now(UTC) - timedelta(minutes=5)).strftime("%Y-%m-%dT%H:%M:%SZ")
    done = castle.redeem(found.redemption_code, T, at)
    assert done.status == "REDEEMED"
    assert done.at == datetime.fromisoformat(at)
    with pytest.raises(Refused) as caught:
        castle.redeem(found.redemption_code, T)
    assert caught.value.redemption == "ALREADY_REDEEMED"
    castle.unredeem(found.redemption_code, T)
    assert castle.lookup("CAS-4003", T)[0].redeemable
    redeems = [r.body for r in supplier.requests if r.path == "/redemption/redeem"]
    assert [type(body["redemptionCode"]) for body in redeems] == [str, str, str]


@pytest.mark.parametrize("answer", ["booking", "valid"])
def test_a_validation_is_a_yes_or_a_refusal(supplier, harbour, answer):
    supplier.shape.validate, supplier.shape.validate_answer = True, answer
    (found,) = harbour.lookup("HAR-2001", T)
    harbour.validate(found.redemption_code, T)
    (used,) = harbour.lookup("HAR-1002", T)
    with pytest.raises(Refused) as caught:
        harbour.validate(used.redemption_code, T)
    assert caught.value.redemption or caught.value.status == 200


def test_a_supplier_that_does_not_validate_is_reported_so(harbour):
    (found,) = harbour.lookup("HAR-1001", T)
    with pytest.raises(NotServed, match="validate"):
        harbour.validate(found.redemption_code, T)


def test_a_supplier_that_cannot_undo_is_reported_so(supplier, castle):
    supplier.shape.undo = False
    (found,) = castle.lookup("CAS-REDEEMED", T)
    with pytest.raises((NotServed, Refused)):
        castle.unredeem(found.redemption_code, T)


@pytest.mark.parametrize(
    "body",
    [
        {"valid": False},
        {"valid": "false", "reason": "too often"},
        {"redeemable": False, "unredeemableReason": "too often"},
        {"redeemable": False, "unredeemableReasonCode": "TOO_OFTEN"},
        {"status": "CANCELLED", "redeemable": False},
        {"success": False},
        [{"valid": False}],
        {"error": "BAD_REQUEST"},
    ],
)
def test_an_explicit_no_is_a_no_whatever_the_status(said, body):
    with pytest.raises(Refused):
        said(body).validate("r", T)


@pytest.mark.parametrize(
    "body",
    [
        {"valid": True},
        {},
        {"status": "REDEEMED", "redeemable": False, "unredeemableReason": "already redeemed"},
        {"redeemable": False},
        {"unredeemableReason": "x"},
    ],
)
def test_a_2xx_without_a_no_is_a_yes(said, body):
    said(body).validate("r", T)


@pytest.mark.parametrize("body", [None, [], {}, '"OK"', 7, [None]])
def test_a_redemption_answered_with_nothing_is_a_lost_answer(said, body):
    with pytest.raises(NoAnswer) as caught:
        said(body).redeem("r", T)
    assert caught.value.sent


def test_a_redeemed_ticket_that_cannot_be_redeemed_again_is_a_yes(said):
    said({"redeemable": False, "unredeemableReasonCode": "ALREADY_REDEEMED"}).redeem("r", T)


def test_a_word_is_no_yes_to_a_validation(said):
    with pytest.raises(NoAnswer):
        said('"INVALID"').validate("r", T)


@pytest.mark.parametrize("status", [404, 405])
@pytest.mark.parametrize("body", [None, {"error": "Not Found"}, {"error": "NOT_FOUND"}])
def test_an_operation_that_is_missing_is_missing_in_any_words(said, body, status):
    with pytest.raises(NotServed, match="redemption/redeem"):
        said(body, status).redeem("r", T)


@pytest.mark.parametrize(
    "body",
    [
        {"error": "BAD_REQUEST"},
        {"error": "INVALID_BOOKING_UUID"},
        {"error": "NOT_FOUND", "redemptionErrorCode": "UNKNOWN"},
    ],
)
def test_a_404_in_words_of_octo_is_a_no_to_that_ticket(said, body):
    with pytest.raises(Refused):
        said(body, 404).redeem("r", T)


def test_an_error_that_is_no_text_is_no_yes(said):
    with pytest.raises(NoAnswer):
        said({"error": {"code": 7}}).redeem("r", T)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                ["uuid", "status", "valid", "redeemable", "error", "unitItems", "apiKey"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(JSON, st.sampled_from([200, 400, 404, 500]))
def test_any_json_is_an_answer_or_a_suppliers_error(said, http, body, status):
    client = said(body, status)
    for call in (
        lambda: client.lookup("X", T),
        lambda: client.redeem("X", T),
        lambda: client.validate("X", T),
        lambda: client.unredeem("X", T),
        lambda: client.products(T),
        lambda: whose(http, [client], "X", T),
    ):
        try:
            call()
        except SupplierError as error:
            assert str(error)


# -- headers -------------------------------------------------------------------------------------


def test_every_request_says_who_asks_for_what(said, scripted):
    said([], Octo_Capabilities="octo/redemption, octo/packages").lookup("X", T)
    (_, _, headers, _) = scripted.asked[-1]
    assert headers["Authorization"] == "Bearer sesame"
    assert "octo/redemption" in headers["Octo-Capabilities"]
    assert headers["Octo-Env"] == "live"
    assert headers["Accept-Language"] == "en"


def test_a_body_is_json_also_for_delete(said, scripted):
    said({}).unredeem("r", T)
    (method, path, headers, body) = scripted.asked[-1]
    assert (method, path) == ("DELETE", "/octo/redemption/redeem")
    assert headers["Content-Type"] == "application/json"
    assert json.loads(body) == {"redemptionCode": "r"}


@pytest.mark.parametrize("fault", ["no_capability", "test_env"])
def test_what_is_not_granted_is_told_only_in_headers(supplier, castle, fault):
    supplier.fault(fault, path="/redemption/lookup", times=1)
    with pytest.raises(NotAuthorised):
        castle.lookup("CAS-1001", T)


def test_a_test_connection_may_be_treated_as_one(supplier, http):
    client = OctoSupplier("castle", supplier.base_url, supplier.keys["castle"], http, env="test")
    assert client.lookup("CAS-1001", T)


def test_a_redemption_that_was_answered_has_happened_whatever_its_headers_say(said):
    assert said({"status": "REDEEMED"}, Octo_Capabilities="").redeem("r", T).status == "REDEEMED"


def test_the_clock_of_the_supplier_is_known_after_an_answer(supplier, castle):
    assert castle.measured_offset() is None
    assert castle.clock_offset() == timedelta(0)
    castle.remember_offset(timedelta(seconds=90))
    assert castle.clock_offset() == timedelta(seconds=90)
    supplier.skew = 3600
    for _ in range(3):
        castle.lookup("CAS-1001", T)
    assert abs(castle.clock_offset() - timedelta(hours=1)) < timedelta(seconds=3)
    castle.remember_offset(timedelta(0))
    assert castle.clock_offset() > timedelta(minutes=30)


def test_each_call_tells_how_it_went(supplier, castle):
    heard: list[Result] = []
    castle.on_result = heard.append
    castle.catalogue = {"known": None}
    castle.lookup("CAS-1001", T)
    assert heard == [Result.QUICK]
    supplier.fault("status", times=1)
    with pytest.raises(NoAnswer):
        castle.lookup("CAS-1001", T)
    supplier.fault("revoked", times=1)
    with pytest.raises(NotAuthorised):
        castle.lookup("CAS-1001", T)
    supplier.fault("latency", times=1, seconds=0.3)
    castle.lookup("CAS-1001", 0.4)
    assert heard == [Result.QUICK, Result.FAILED, Result.QUICK, Result.SLOW]


def test_any_other_call_of_the_bookings_api_is_possible(supplier, castle):
    booking = supplier.venue.find("CAS-1001")
    assert castle.request("GET", f"/bookings/{booking.uuid}", T)["supplierReference"] == "CAS-1001"
    page = castle.bookings({"supplierReference": "CAS-1001"}, T)
    assert [b["uuid"] for b in page.body] == [booking.uuid]


# -- whose code it is ----------------------------------------------------------------------------


def test_credentials_tell_whose_a_code_is_without_an_authorisation(supplier, http, castle, harbour):
    assert whose(http, [castle, harbour], "HAR-1001", T) == [harbour]
    (asked,) = supplier.requests
    assert not asked.key_sent
    assert asked.body == {"reference": "HAR-1001", "apiKeys": 2}


def test_a_code_of_nobody_is_nobodys(http, castle, harbour):
    assert whose(http, [castle, harbour], "XX-404", T) == []


def test_a_key_that_was_not_sent_is_not_believed(supplier, http, castle, harbour):
    supplier.shape.credentials = "foreign"
    assert whose(http, [castle, harbour], "HAR-1001", T) is None


@pytest.mark.parametrize(
    "fault",
    ["status", "html", "drop", "throttle429", "throttle400", "garbage", "empty", "wrong_type"],
)
def test_where_credentials_do_not_work_each_is_asked(supplier, http, castle, harbour, fault):
    supplier.fault(fault, path="credentials")
    assert whose(http, [castle, harbour], "HAR-1001", T) is None


def test_where_credentials_are_not_served_each_is_asked(supplier, http, castle, harbour):
    supplier.shape.credentials = "absent"
    assert whose(http, [castle, harbour], "HAR-1001", T) is None


@pytest.mark.parametrize(
    "answer", ["[]", "{}", '{"apiKey": 7}', '{"apiKey": ["sesame"]}', '{"apiKey": ""}']
)
def test_an_answer_of_no_sense_to_whose_is_no_answer(said, http, answer):
    assert whose(http, [said(answer)], "X", T) is None


def test_a_method_is_one_of_two():
    assert [m.value for m in Method] == ["redeem", "validate"]
