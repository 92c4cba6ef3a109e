"""Whatever a supplier (or who answers in its place) sends, a lane gets an answer or a sentence, in
time, with bounded reading; and its key goes nowhere else."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

import pytest

from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.http import Http, Reply
from scanner.ports import NoAnswer, SupplierError
from tests.rotten import MB, OK, PAIR, ROTTEN, Peer, body, peer

BOUND = 64 * MB  # what may be read of any answer, with what the system holds between
BUDGET = 1.0  # seconds


def ask(opened: Http, server: Peer) -> Reply:
    return opened.call("GET", server.url, BUDGET, {"Authorization": "Bearer sesame-key"})


@pytest.fixture(scope="module")
def opened() -> Iterator[Http]:
    http = Http()
    yield http
    http.close()


@pytest.mark.parametrize("name", ROTTEN)
def test_a_rotten_answer_is_no_answer_in_time_and_is_not_read_to_its_end(
    opened: Http, name: str
) -> None:
    with peer(ROTTEN[name]) as server:
        began = time.monotonic()
        with pytest.raises(NoAnswer) as caught:
            ask(opened, server)
        assert time.monotonic() - began < BUDGET + 2
    assert server.taken < BOUND
    assert str(caught.value).endswith(".")
    assert "sesame" not in str(caught.value)


STRANGE = {
    "a content type of no sense": body("[]", OK.replace(b"application/json", b"\xffimage/*")),
    "lone surrogates": body(r'[{"uuid": "\ud800", "redemptionStatus": "\udfff"}]'),
    "numbers without end": body('[{"uuid": NaN, "unitItems": [Infinity, -Infinity, 1e999]}]'),
    "a number of 4,000 digits": body('[{"uuid": ' + "9" * 4000 + "}]"),
    "the same name twice": body('[{"uuid": "a", "uuid": ["b"]}]'),
    "spelled-out control characters": body(r'[{"supplierReference": "\u0000\u001b[2J\u202e"}]'),
    "other things than objects": body("[[], 1, null, true, [[[]]]]"),
    "a list of everything wrong": body(json.dumps([dict.fromkeys(
        ("uuid", "unitItems", "booking", "product", "option", "availability", "contact"), wrong
    ) for wrong in ([], {}, [{}], [[]], "x", -1, 0.5, True, None)])),
    "200,000 things": body(b"[" + PAIR[: MB] + b"{}]"),
}  # fmt: skip


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_answer_is_read_as_far_as_it_makes_sense(opened: Http, name: str) -> None:
    with peer(STRANGE[name]) as server:
        try:
            found = OctoSupplier("castle", server.url, "key", opened).lookup("CODE-1", 10)
        except SupplierError as error:
            assert str(error)
            return
    for candidate in found:
        json.dumps(repr(candidate)).encode()
        for said in (candidate.name, candidate.product, candidate.booking):
            said.encode()  # could be stored


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_never_followed_and_the_key_goes_nowhere(opened: Http, status: int) -> None:
    with peer(body("[]")) as other:
        for target in (other.url, other.url.replace("http://", "//"), "https://127.0.0.1:9/"):
            head = f"HTTP/1.1 {status} Moved\r\nLocation: {target}/redemption/lookup\r\n"
            with peer(body("[]", head.encode())) as server:
                with pytest.raises(NoAnswer, match="in its place"):
                    ask(opened, server)
                assert len(server.asked) == 1
        assert other.asked == []


def test_after_all_that_the_same_pool_still_reaches_a_good_supplier(opened: Http) -> None:
    with peer(body("[]")) as server:
        assert ask(opened, server).body == []
    assert b"Bearer sesame-key" in server.asked[0]
