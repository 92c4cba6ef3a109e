"""One exchange: what came back, sorted by what a lane can do about it, and never too late."""

from __future__ import annotations

import gzip
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.adapters.octo import bounded
from scanner.adapters.octo.http import Http, Reply
from scanner.domain.phrase import Phrase
from scanner.ports import NoAnswer, NotAuthorised, NotServed, Refused, SupplierError, Throttled

HTML = "<html><body>Welcome to the Wi-Fi</body></html>"
EMPTY = ""
OTHER = json.dumps({"message": "no"})


def octo(code, **more):
    return json.dumps({"error": code, "errorMessage": "words", **more})


def ask(http, server, method="GET", timeout=5.0, **more):
    return http.call(method, server.url + "/x", timeout, {}, **more)


# body.error first, the HTTP status second, the words never: status, body, what the lane makes of it
TABLE = [
    (200, HTML, NoAnswer),
    (200, EMPTY, NoAnswer),
    (200, "{", NoAnswer),
    (200, b"\xff\xfe", NoAnswer),
    (200, "[" * 100_000, NoAnswer),
    (200, "1" * 5_000, NoAnswer),
    (200, octo("BAD_REQUEST"), Refused),
    (200, octo("UNAUTHORIZED"), NotAuthorised),
    (200, octo("TOO_MANY_REQUESTS"), Throttled),
    (200, octo("INTERNAL_SERVER_ERROR"), NoAnswer),
    (200, octo({"code": "BAD_REQUEST"}), NoAnswer),
    (301, HTML, NoAnswer),
    (302, EMPTY, NoAnswer),
    (304, EMPTY, NoAnswer),
    (400, octo("BAD_REQUEST"), Refused),
    (400, octo("INVALID_BOOKING_UUID"), Refused),
    (400, octo("UNPROCESSABLE_ENTITY"), Refused),
    (400, octo("SOMETHING_NEW"), Refused),
    (400, octo("UNAUTHORIZED"), NotAuthorised),
    (400, octo("FORBIDDEN"), NotAuthorised),
    (400, octo("INVALID_API_KEY"), NotAuthorised),
    (400, octo("TOO_MANY_REQUESTS"), Throttled),
    (400, octo("INTERNAL_SERVER_ERROR"), NoAnswer),
    (400, OTHER, Refused),
    (400, EMPTY, Refused),
    (400, HTML, NoAnswer),
    (401, octo("UNAUTHORIZED"), NotAuthorised),
    (401, OTHER, NotAuthorised),
    (401, HTML, NotAuthorised),
    (403, EMPTY, NotAuthorised),
    (403, octo("FORBIDDEN"), NotAuthorised),
    (404, octo("BAD_REQUEST"), Refused),
    (404, OTHER, NotServed),
    (404, EMPTY, NotServed),
    (404, HTML, NotServed),
    (405, EMPTY, NotServed),
    (409, octo("BAD_REQUEST"), Refused),
    (422, octo("UNPROCESSABLE_ENTITY"), Refused),
    (408, EMPTY, NoAnswer),
    (408, b"{}", NoAnswer),
    (425, EMPTY, NoAnswer),
    (429, EMPTY, Throttled),
    (429, HTML, Throttled),
    (429, octo("TOO_MANY_REQUESTS"), Throttled),
    (500, octo("INTERNAL_SERVER_ERROR"), NoAnswer),
    (500, octo("BAD_REQUEST"), NoAnswer),
    (500, OTHER, NoAnswer),
    (500, HTML, NoAnswer),
    (501, EMPTY, NotServed),
    (502, HTML, NoAnswer),
    (503, EMPTY, NoAnswer),
    (503, octo("TOO_MANY_REQUESTS"), Throttled),
    (503, octo("UNAUTHORIZED"), NotAuthorised),
]


@pytest.mark.parametrize(("status", "body", "kind"), TABLE)
def test_an_answer_that_is_none_is_sorted_by_what_to_do(http, scripted, status, body, kind):
    scripted.say(body, status)
    with pytest.raises(SupplierError) as caught:
        ask(http, scripted, "POST", body={})
    assert type(caught.value) is kind
    assert str(caught.value).endswith((".", "words"))
    # Ours are in the language spoken; a supplier's words are its own.
    assert isinstance(caught.value.sentence, Phrase) != (caught.value.sentence == "words")
    if kind is NoAnswer:
        assert caught.value.sent


@pytest.mark.parametrize(
    ("status", "body", "read"),
    [
        (200, "[]", []),
        (200, " {} \n", {}),
        (200, "null", None),
        (201, '{"a": 1}', {"a": 1}),
        (200, '{"error": null, "a": 1}', {"error": None, "a": 1}),
        (204, "", None),
    ],
)
def test_an_answer_that_is_one_is_its_json(http, scripted, status, body, read):
    scripted.say(body, status)
    assert ask(http, scripted).body == read


def test_a_refusal_keeps_its_codes_and_its_words(http, scripted):
    scripted.say(octo("BAD_REQUEST", redemptionErrorCode="ALREADY_REDEEMED"), 409)
    with pytest.raises(Refused) as caught:
        ask(http, scripted)
    error = caught.value
    assert (error.status, error.code, error.redemption) == (409, "BAD_REQUEST", "ALREADY_REDEEMED")
    assert str(error) == "words"


def test_a_page_instead_of_a_missing_operation_is_told_apart_from_a_plain_404(http, scripted):
    for body, status in ((HTML, 0), (OTHER, 404), (EMPTY, 404)):
        scripted.say(body, 404)
        with pytest.raises(NotServed) as caught:
            ask(http, scripted)
        assert caught.value.status == status


@pytest.mark.parametrize(
    ("body", "headers", "after"),
    [
        (octo("TOO_MANY_REQUESTS", retryAfter=7), {}, 7.0),
        (octo("TOO_MANY_REQUESTS", retryAfter="8"), {"Retry_After": "3"}, 8.0),
        (EMPTY, {"Retry_After": "9"}, 9.0),
        (EMPTY, {"OCTO_RateLimit_RetryAfter": "10"}, 10.0),
        (
            EMPTY,
            {
                "Retry_After": "Thu, 14 May 2026 12:00:30 GMT",
                "Date": "Thu, 14 May 2026 12:00:00 GMT",
            },
            30.0,
        ),
        (EMPTY, {"Retry_After": "Thu, 14 May 2026 12:00:30 GMT"}, None),
        (EMPTY, {"Retry_After": "soon"}, None),
        (EMPTY, {"Retry_After": "-5"}, None),
        (EMPTY, {"Retry_After": "1e9"}, None),
        (EMPTY, {"Retry_After": "nan"}, None),
        (EMPTY, {"Retry_After": "Thu, 01 Jan 1970 00:00:00 +99999999999999"}, None),
        (EMPTY, {}, None),
    ],
)
def test_throttling_says_how_long_in_three_ways(http, scripted, body, headers, after):
    scripted.say(body, 429, **headers)
    with pytest.raises(Throttled) as caught:
        ask(http, scripted)
    assert caught.value.after == after


@pytest.mark.parametrize(
    ("date", "read"),
    [
        ("Thu, 14 May 2026 12:00:00 GMT", datetime(2026, 5, 14, 12, tzinfo=UTC)),
        ("Thu, 14 May 2026 12:00:00 -0000", datetime(2026, 5, 14, 12, tzinfo=UTC)),
        ("yesterday", None),
        ("", None),
        ("Fri, 31 Dec 9999 23:59:59 GMT", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("Thu, 01 Jan 2026 00:00:00 +99999999999999", None),
    ],
)
def test_the_servers_clock_is_read_where_it_makes_sense(date, read):
    now = datetime.now(UTC)
    assert Reply(None, {"date": date}, now, now).date() == read


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_no_date_raises(text):
    now = datetime.now(UTC)
    Reply(None, {"date": text}, now, now).date()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(200, 599).filter(lambda s: s not in (204, 304)), st.binary(max_size=40))
def test_whatever_comes_back_is_an_answer_or_a_suppliers_error(http, scripted, status, content):
    scripted.say(content, status)
    try:
        ask(http, scripted)
    except SupplierError as error:
        assert str(error)


def test_an_errors_sentence_holds_no_key_and_no_code(http, scripted):
    scripted.say(HTML, 500)
    with pytest.raises(SupplierError) as caught:
        http.call(
            "GET",
            scripted.url,
            5,
            {"Authorization": "Bearer sesame"},
            {"reference": "CODE-77"},
        )
    assert "sesame" not in str(caught.value)
    assert "CODE-77" not in str(caught.value)


def test_nobody_listening_is_certainly_not_sent(http):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    with pytest.raises(NoAnswer, match="connection refused") as caught:
        http.call("POST", f"http://127.0.0.1:{port}/", 5, {}, body={})
    assert not caught.value.sent


def test_a_name_that_is_not_known_is_certainly_not_sent(http):
    with pytest.raises(NoAnswer) as caught:
        http.call("POST", "https://nowhere.invalid/octo", 5, {}, body={})
    assert not caught.value.sent


def test_no_secure_connection_is_said_so(http, scripted):
    url = scripted.url.replace("http:", "https:")
    with pytest.raises(NoAnswer, match="no secure connection") as caught:
        http.call("GET", url, 5, {})
    assert not caught.value.sent


@pytest.mark.parametrize("url", ["https://[", "nonsense://x", "http://127.0.0.1:1\x00/"])
def test_an_address_of_no_sense_is_no_traceback(http, url):
    with pytest.raises(NoAnswer):
        http.call("GET", url, 1, {})


def test_a_key_that_no_header_can_carry_is_no_traceback(http, scripted):
    with pytest.raises(NoAnswer) as caught:
        http.call("GET", scripted.url, 1, {"Authorization": "Bearer sésame 城"})
    assert not caught.value.sent
    assert "same" not in str(caught.value).replace("makes no sense", "")


def test_a_kept_connection_that_was_closed_meanwhile_costs_reading_nothing(http, scripted):
    scripted.hang_up_after = 1
    assert ask(http, scripted).body == []
    assert ask(http, scripted).body == []


# -- in time -------------------------------------------------------------------------------------


class Slow:
    """Accepts, and answers as slowly as it is told to."""

    def __init__(self, head: bytes, piece: bytes = b"", every: float = 0) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/octo"
        self._said = (head, piece, every)
        self.ended = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        head, piece, every = self._said
        connection, _ = self._listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(head)
            while piece and not self.ended.wait(every):
                try:
                    connection.sendall(piece)
                except OSError:
                    return
            self.ended.wait()

    def close(self) -> None:
        self.ended.set()
        self._thread.join(5)
        self._listener.close()


SLOW = {
    "silence": (b"",),
    "half a head": (b"HTTP/1.1 200 OK\r\nContent-",),
    "a dripping head": (b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n", 0.02),
    "dripping chunks": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"1\r\n \r\n",
        0.02,
    ),
    "a dripping body": (b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", b" ", 0.02),
}


@pytest.fixture(params=sorted(SLOW))
def slow(request: pytest.FixtureRequest) -> Iterator[Slow]:
    server = Slow(*SLOW[request.param])
    yield server
    server.close()


def test_a_call_is_over_in_its_time_whatever_the_other_end_does(http, slow):
    began = time.monotonic()
    with pytest.raises(NoAnswer) as caught:
        http.call("POST", slow.url, 0.25, {}, body={})
    assert time.monotonic() - began < 1.5
    assert caught.value.sent


def test_a_call_of_a_crew_is_over_in_its_time_on_its_own_thread(http, slow):
    crew = bounded.Crew(1, "crew")
    crew.do(1, lambda: http.call("POST", slow.url, 0.25, {}, body={}))
    ((key, ended),) = crew.done(1.5, 0)
    assert (key, type(ended)) == (1, NoAnswer)
    crew.dismiss()


def test_a_crew_works_beside_each_other_and_hands_on_results_and_errors():
    crew, together = bounded.Crew(3, "crew"), threading.Barrier(3)

    def work(key: int) -> int:
        together.wait(5)
        return 6 // key

    for key in range(3):
        crew.do(key, lambda key=key: work(key))
    done = {}
    while len(done) < 3:
        done |= dict(crew.done(5, 0))
    assert (done[1], done[2], type(done[0])) == (6, 3, ZeroDivisionError)
    crew.dismiss()


def test_a_crew_that_is_dismissed_begins_nothing_more():
    crew, begun, gate = bounded.Crew(1, "crew"), threading.Event(), threading.Event()

    def first() -> None:
        begun.set()
        gate.wait(5)

    later: list[int] = []
    crew.do(1, first)
    crew.do(2, lambda: later.append(2))
    assert begun.wait(5)
    crew.dismiss()
    gate.set()
    assert crew.done(5, 0) == [(1, None)]
    assert crew.done(0.05, 0) == []
    assert later == []


def test_a_packed_answer_is_unpacked(http, scripted):
    scripted.say(gzip.compress(b'{"a": 1}'), Content_Encoding="gzip")
    assert ask(http, scripted).body == {"a": 1}
    assert "gzip" in scripted.asked[-1][2]["Accept-Encoding"]
    scripted.say(b"no gzip at all", Content_Encoding="gzip")
    with pytest.raises(NoAnswer):
        ask(http, scripted)


def test_a_packed_answer_that_unpacks_to_too_much_is_none(http, scripted, monkeypatch):
    monkeypatch.setattr("scanner.adapters.octo.http.LARGEST_ANSWER", 1000)
    scripted.say(gzip.compress(b" " * 1_000_000), Content_Encoding="gzip")
    with pytest.raises(NoAnswer, match="too large"):
        ask(http, scripted)


def test_the_systems_proxy_is_for_suppliers_and_not_for_this_machine(scripted, monkeypatch):
    monkeypatch.setenv("http_proxy", scripted.url.removesuffix("/octo"))
    monkeypatch.setenv("no_proxy", "")
    with closing(Http()) as http:
        http.call("GET", "http://supplier.example/octo/x", 5, {})
        assert scripted.asked[-1][1] == "http://supplier.example/octo/x"
        ask(http, scripted)
        assert scripted.asked[-1][1] == "/octo/x"


def test_a_proxy_that_lets_nobody_through_is_certainly_not_sent(scripted, monkeypatch):
    monkeypatch.setenv("https_proxy", scripted.url.removesuffix("/octo"))
    monkeypatch.setenv("no_proxy", "")
    with closing(Http()) as http, pytest.raises(NoAnswer) as caught:
        http.call("POST", "https://supplier.example/octo/x", 5, {}, body={})
    assert not caught.value.sent


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "http://[", "http://127.0.0.1:x"])
def test_a_proxy_of_no_sense_is_no_traceback(monkeypatch, proxy):
    monkeypatch.setenv("http_proxy", proxy)
    monkeypatch.setenv("no_proxy", "")
    with closing(Http()) as http, pytest.raises(NoAnswer):
        http.call("GET", "http://supplier.example/octo/x", 1, {})


def test_an_answer_that_is_too_large_is_none(http, scripted, monkeypatch):
    monkeypatch.setattr("scanner.adapters.octo.http.LARGEST_ANSWER", 1000)
    scripted.say("[" + " " * 2000 + "]")
    with pytest.raises(NoAnswer, match="too large"):
        ask(http, scripted)


def test_after_the_end_no_call_leaves_and_none_keeps_its_connection(scripted):
    http = Http()
    ask(http, scripted)
    http.close()
    with pytest.raises(NoAnswer) as error:
        ask(http, scripted)
    assert not error.value.sent
    assert len(scripted.asked) == 1


def test_a_call_under_way_ends_with_all_connections():
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        http = Http()
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        late = bounded.start(lambda: http.call("GET", url, 20, {}), "late")
        taken, _ = server.accept()
        with closing(taken):
            taken.settimeout(10)
            assert taken.recv(100)  # the call is under way
            http.close()
            with pytest.raises(NoAnswer):
                late.result(timeout=10)
            while taken.recv(1000):
                pass  # until the end: nobody holds it any more


def test_bounded_work_hands_on_its_result_its_error_and_its_lateness():
    def late() -> str:
        return "late"

    assert bounded.within(5, lambda: "done", late) == "done"
    with pytest.raises(ZeroDivisionError):
        bounded.within(5, lambda: 1 // 0, late)

    def times_out() -> str:
        raise TimeoutError("its own")

    with pytest.raises(TimeoutError, match="its own"):
        bounded.within(5, times_out, late)
    gate = threading.Event()
    assert bounded.within(0, gate.wait, lambda: False) is False
    gate.set()
