"""Whatever is asked, the supplier answers in OCTO's shape; and it serves many at once."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.demo.supplier import EmbeddedSupplier, Target
from scanner.demo.supplier.service import Request, Service

WORDS = (
    "products/bookings/redemption/lookup/redeem/validate/noshow/credentials/confirm/cancel"
    "/extend/castle/CAS-1001/supplier"
)
FIELDS = (
    "redemptionCode/reference/apiKeys/timestamp/notes/uuid/productId/optionId/availabilityId"
    "/unitItems/expirationMinutes/contact/reason/force/email/mobile/localDate/localDateStart"
    "/localDateEnd/page/perPage/utcUpdatedAtStart/utcUpdatedAtEnd/supplierReference"
)
_words = st.sampled_from(WORDS.split("/"))
_fields = st.sampled_from(FIELDS.split("/"))
_scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | _words
_anything = st.recursive(
    _scalars, lambda inner: st.lists(inner) | st.dictionaries(_words, inner), max_leaves=4
)
_venue_service = Service(EmbeddedSupplier().venue, "2026")


@given(
    method=st.sampled_from(["GET", "POST", "PATCH", "DELETE", "PUT", "HEAD"]),
    parts=st.lists(_words | st.text(max_size=5), max_size=4),
    query=st.dictionaries(_fields, st.text(max_size=30)),
    body=st.dictionaries(_fields, _anything) | _anything,
    known=st.booleans(),
)
def test_any_question_gets_an_octo_answer(method, parts, query, body, known):
    booking = _venue_service.venue.find("CAS-2003")
    if known:  # a real booking, a real redemption code: further in
        parts = ["bookings", booking.uuid, *parts[:1]]
    headers = {"authorization": "Bearer demo-castle-key", "octo-capabilities": "octo/redemption"}
    request = Request(method, "/" + "/".join(parts), query, headers, json.dumps(body).encode())
    answer = _venue_service.answer(request)
    json.dumps(answer.body)
    if answer.status != 200:
        assert answer.status in (400, 401, 404)
        assert answer.body["error"] and answer.body["errorMessage"]


def test_of_many_gates_at_once_exactly_one_redeems(supplier, castle):
    (entry,) = castle.lookup("CAS-1001")
    start = threading.Barrier(8)

    def redeem(_):
        start.wait(5)
        return castle.act("redeem", entry["redemptionCode"]).status_code

    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(redeem, range(8)))
    assert sorted(codes) == [200] + [400] * 7
    assert len(supplier.venue.redemptions) == 1


def test_one_gate_waiting_holds_up_no_other(supplier, castle, harbour):
    supplier.fault("hang", supplier="castle")
    waiting = threading.Thread(target=lambda: _ignored(castle))
    waiting.start()
    while not supplier.requests:
        assert waiting.is_alive()
    assert harbour.lookup("HAR-1001")[0]["redeemable"] is True
    supplier.heal()
    waiting.join(5)
    assert not waiting.is_alive()


def _ignored(gate):
    with pytest.raises(httpx.RemoteProtocolError):
        gate.ask("GET", "/products")


def test_two_servers_run_side_by_side(supplier):
    with EmbeddedSupplier() as other:
        assert other.base_url != supplier.base_url
        assert other.venue is not supplier.venue


def test_a_large_load_is_found_by_code_and_by_day(supplier, castle):
    supplier.venue.add_many("castle", 2_000, product_id="castle", units=2)
    (entry,) = castle.lookup("LOAD/0002000/2+opaque=")
    assert entry["supplierReference"] == "LOAD-0002000-2"
    answer = castle.ask("GET", "/bookings", localDate="2026-05-14", perPage="1000", page="3")
    assert int(answer.headers["Octo-Total-Pages"]) == 3
    assert answer.json()[-1]["supplierReference"] == "LOAD-0002000"


@given(field=_fields, value=_anything)
def test_one_wrong_field_never_breaks_a_good_request(field, value):
    venue = _venue_service.venue
    good = {
        "productId": "castle",
        "optionId": "DEFAULT",
        "availabilityId": "2999-01-01",
        "unitItems": [{"unitId": "adult"}],
        "redemptionCode": venue.redemption_code(Target(venue.find("CAS-1003"))),
        "reference": "CAS-1001",
        "apiKeys": ["demo-castle-key"],
    }
    body = json.dumps({**good, field: value}).encode()
    headers = {"authorization": "Bearer demo-castle-key", "octo-capabilities": "octo/redemption"}
    changed = f"/bookings/{venue.find('CAS-2003').uuid}"
    for method, path in (
        ("POST", "/bookings"),
        ("PATCH", changed),
        ("POST", f"{changed}/extend"),
        ("POST", "/redemption/redeem"),
        ("DELETE", "/redemption/redeem"),
        ("POST", "/redemption/credentials"),
    ):
        answer = _venue_service.answer(Request(method, path, {}, headers, body))
        json.dumps(answer.body)
        assert answer.status in (200, 400)
