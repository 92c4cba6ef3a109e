from __future__ import annotations

import json
import socket
import threading
import time

import httpx
import pytest

from scanner.demo.supplier import EmbeddedSupplier


def redeem_code(gate, reference="CAS-1001"):
    return gate.lookup(reference)[0]["redemptionCode"]


def test_a_dropped_request_changed_nothing(supplier, castle):
    code = redeem_code(castle)
    supplier.fault("drop", path="/redemption/redeem", times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        castle.act("redeem", code)
    assert supplier.venue.redemptions == []
    assert castle.act("redeem", code).status_code == 200


def test_a_lost_answer_was_acted_upon(supplier, castle):
    code = redeem_code(castle)
    supplier.fault("lost_answer", path="/redemption/redeem", times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        castle.act("redeem", code)
    assert len(supplier.venue.redemptions) == 1
    assert supplier.requests[-1].status == 200
    assert not supplier.requests[-1].answered
    assert castle.lookup("CAS-1001")[0]["redeemable"] is False


def test_a_hanging_request_is_let_go_when_healed(supplier, castle):
    supplier.fault("hang", times=1)
    ended = threading.Event()

    def ask():
        with pytest.raises(httpx.RemoteProtocolError):
            castle.ask("GET", "/products")
        ended.set()

    thread = threading.Thread(target=ask)
    thread.start()
    while not supplier.requests:
        assert not ended.is_set()
    supplier.heal()
    assert ended.wait(5)
    thread.join()
    assert castle.ask("GET", "/products").status_code == 200


def test_stopping_ends_what_hangs_and_it_never_acts(clock):
    supplier = EmbeddedSupplier(clock=clock).start()
    booking = supplier.venue.find("CAS-1001")
    supplier.fault("latency", seconds=60)
    headers = {
        "Octo-Capabilities": "octo/redemption",
        "Authorization": f"Bearer {supplier.keys['castle']}",
    }

    def cancel():
        url = f"{supplier.base_url}/bookings/{booking.uuid}/cancel"
        with pytest.raises(httpx.TransportError):
            httpx.post(url, json={}, headers=headers, timeout=60)

    thread = threading.Thread(target=cancel)
    thread.start()
    while not supplier.requests:
        assert thread.is_alive()
    supplier.stop()
    thread.join(5)
    assert not thread.is_alive()
    assert booking.status == "CONFIRMED"


def test_a_stopped_supplier_comes_back_at_the_same_address_with_its_memory(supplier, castle):
    castle.redeem("CAS-1001")
    url = supplier.base_url
    supplier.stop()
    with pytest.raises(httpx.TransportError):
        castle.ask("GET", "/products")
    supplier.start()
    assert supplier.base_url == url
    assert castle.lookup("CAS-1001")[0]["status"] == "REDEEMED"


def test_latency_and_late_answers_take_their_time(supplier, castle):
    for kind in ("latency", "late_answer"):
        supplier.fault(kind, times=1, seconds=0.1)
        began = time.monotonic()
        assert castle.ask("GET", "/products").status_code == 200
        assert time.monotonic() - began >= 0.1


def test_a_dripping_body_is_whole_in_the_end(supplier, castle):
    whole = castle.ask("GET", "/products/none").json()
    supplier.fault("drip", times=1, seconds=0.001)
    assert castle.ask("GET", "/products/none").json() == whole


@pytest.mark.parametrize("status", [500, 502, 503])
def test_server_errors_carry_no_octo_body_and_changed_nothing(supplier, castle, status):
    code = redeem_code(castle)
    supplier.fault("status", path="redeem", method="POST", status=status, times=1)
    answer = castle.act("redeem", code)
    assert answer.status_code == status
    assert "html" in answer.headers["content-type"]
    assert supplier.venue.redemptions == []


def test_a_captive_portal_answers_200_with_html(supplier, castle):
    supplier.fault("html")
    answer = castle.ask("GET", "/redemption/lookup", reference="CAS-1001")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html")


def test_throttling_comes_in_two_ways(supplier, castle):
    supplier.fault("throttle429", seconds=7, times=1)
    answer = castle.ask("GET", "/products")
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")
    supplier.fault("throttle400", seconds=7, times=1)
    answer = castle.ask("GET", "/products")
    assert answer.status_code == 400
    assert (answer.json()["error"], answer.json()["retryAfter"]) == ("TOO_MANY_REQUESTS", 7)


def test_a_supplier_may_allow_only_so_many_requests(supplier, castle, harbour):
    supplier.shape.per_minute = 2
    codes = [castle.ask("GET", "/products").status_code for _ in range(3)]
    assert codes == [200, 200, 429]
    assert harbour.ask("GET", "/products").status_code == 200


@pytest.mark.parametrize("status", [401, 403, 400])
def test_one_revoked_key_leaves_the_other(supplier, castle, harbour, status):
    supplier.fault("revoked", supplier="castle", status=status)
    answer = castle.ask("GET", "/products")
    assert answer.status_code == status
    assert answer.json()["error"] in ("UNAUTHORIZED", "FORBIDDEN")
    assert harbour.ask("GET", "/products").status_code == 200


def test_damaged_answers_are_damaged(supplier, castle):
    supplier.fault("garbage", times=1)
    with pytest.raises(UnicodeDecodeError):
        castle.ask("GET", "/products").json()
    supplier.fault("empty", times=1)
    assert castle.ask("GET", "/products").content == b""
    supplier.fault("wrong_type", times=2)
    assert castle.ask("GET", "/products").json() == {"data": 0}
    assert castle.ask("GET", "/products/castle").json() == []
    supplier.fault("huge", times=1)
    assert len(castle.ask("GET", "/products").content) > 40_000_000


def test_headers_may_say_less_than_was_asked_for(supplier, castle):
    answer = castle.ask("GET", "/products")
    assert answer.headers["Octo-Capabilities"] == "octo/redemption, octo/packages"
    assert answer.headers["Octo-Env"] == "live"
    supplier.fault("no_capability", times=1)
    assert castle.ask("GET", "/products").headers["Octo-Capabilities"] == ""
    supplier.fault("test_env", times=1)
    assert castle.ask("GET", "/products").headers["Octo-Env"] == "test"


def test_faults_that_do_not_exist_are_refused(supplier):
    with pytest.raises(ValueError, match="no fault 'flood'"):
        supplier.fault("flood")


def test_the_suppliers_clock_may_be_wrong(supplier, castle):
    supplier.skew = 3600
    answer = castle.ask("GET", "/products")
    assert answer.headers["Date"] == "Thu, 14 May 2026 13:00:00 GMT"
    assert castle.redeem("CAS-1001").json()["utcRedeemedAt"] == "2026-05-14T13:00:00Z"


def test_another_process_can_drive_it(supplier, castle):
    control = supplier.base_url.removesuffix("/octo") + "/control"

    def post(what, body):
        return httpx.post(f"{control}/{what}", json=body)

    assert post("fault", {"kind": "status", "status": 502}).status_code == 200
    assert castle.ask("GET", "/products").status_code == 502
    post("heal", {})
    castle.redeem("CAS-1001")
    (done,) = httpx.get(f"{control}/redemptions").json()
    assert (done["supplierReference"], done["action"]) == ("CAS-1001", "REDEEM")
    paths = [entry["path"] for entry in httpx.get(f"{control}/requests").json()]
    assert paths == ["/products", "/redemption/lookup", "/redemption/redeem"]
    post("status", {"code": "CAS-1003", "status": "CANCELLED"})
    assert castle.lookup("CAS-1003")[0]["status"] == "CANCELLED"
    post("generation", {"generation": "2022"})
    assert supplier.generation == "2022"
    post("shape", {"bare_object": True})
    assert supplier.shape.bare_object


@pytest.mark.parametrize(
    ("what", "body"),
    [
        ("fault", {}),
        ("fault", {"kind": "flood"}),
        ("fault", {"kind": "drop", "times": "two"}),
        ("fault", {"kind": "drop", "times": 0}),
        ("generation", {"generation": "1999"}),
        ("shape", {"colour": "red"}),
        ("skew", {"seconds": "x"}),
        ("status", {"code": "none", "status": "CANCELLED"}),
        ("nothing", {}),
    ],
)
def test_the_control_refuses_nonsense(supplier, what, body):
    control = supplier.base_url.removesuffix("/octo") + "/control"
    assert httpx.post(f"{control}/{what}", json=body).status_code in (400, 404)


@pytest.mark.parametrize(
    "raw",
    [
        b"nonsense\r\n\r\n",
        b"GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /octo/" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"POST /octo/bookings HTTP/1.1\r\nContent-Length: -4\r\n\r\n",
        b"POST /octo/bookings HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n",
        b"POST /octo/bookings HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"BREW /octo/tea HTTP/1.1\r\n\r\n",
    ],
)
def test_what_is_not_http_gets_an_error_and_never_a_traceback(supplier, raw):
    port = int(supplier.base_url.split(":")[2].split("/")[0])
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(raw)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while part := connection.recv(65536):
            answer += part
    assert b'"error": "BAD_REQUEST"' in answer


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b"\xff\xfe", b"[" * 50_000, b'{"a":' + b"9" * 5_000 + b"}", b"null"]
)
def test_a_body_that_is_no_object_is_refused(castle, content):
    answer = castle.http.post("/redemption/redeem", content=content)
    assert (answer.status_code, answer.json()["error"]) == (400, "BAD_REQUEST")


@pytest.mark.parametrize(
    "code", [None, 7, "", [], [None], {"a": 1}, "\ud83d", "x" * 100_000, ["\u0000"]]
)
def test_a_redemption_code_of_no_sense_is_refused(castle, code):
    content = json.dumps({"redemptionCode": code}).encode()
    for method in ("POST", "DELETE"):
        answer = castle.http.request(method, "/redemption/redeem", content=content)
        assert (answer.status_code, answer.json()["error"]) == (400, "BAD_REQUEST")


def test_every_request_needs_capabilities_and_a_good_key(supplier):
    key = {"Authorization": f"Bearer {supplier.keys['castle']}"}
    url = f"{supplier.base_url}/products"
    assert httpx.get(url, headers=key).json()["error"] == "BAD_REQUEST"
    capable = {"Octo-Capabilities": "octo/redemption"}
    for bad in ({}, {"Authorization": "Bearer nobody"}):
        assert httpx.get(url, headers={**capable, **bad}).status_code == 401
    supplier.shape.bad_key_status = 403
    assert httpx.get(url, headers=capable).json()["error"] == "FORBIDDEN"


def test_a_connection_is_kept_alive(supplier, castle):
    for _ in range(3):
        castle.ask("GET", "/products")
    assert len(supplier._server._live) == 1
