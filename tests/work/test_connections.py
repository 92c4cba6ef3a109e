"""All suppliers of a lane: whose a code is, and how their links are."""

from __future__ import annotations

import threading
import time

import pytest

from scanner.domain.link import LinkState, Result
from scanner.work.messages import LinkChanged

T = 5.0


def lookups(supplier):
    return sorted(r.supplier for r in supplier.requests if r.path.endswith("lookup"))


def connections_of(gate, **more):
    return gate(**more).connections


def code_of(supplier, reference):
    return supplier.venue.find(reference).voucher


def test_only_the_supplier_whose_code_it_is_is_looked_up(supplier, gate):
    found = connections_of(gate).ask(code_of(supplier, "HAR-1001"), T)
    assert [c.connection for c in found.candidates] == ["harbour"]
    assert found.answered == {"castle", "harbour"}
    assert lookups(supplier) == ["harbour"]


def test_a_code_of_nobody_is_answered_by_all_without_a_look_up(supplier, gate):
    found = connections_of(gate).ask("XX-404", T)
    assert (found.candidates, found.answered) == ([], {"castle", "harbour"})
    assert lookups(supplier) == []


@pytest.mark.parametrize("credentials", ["absent", "foreign"])
def test_without_credentials_each_key_is_asked(supplier, gate, credentials):
    supplier.shape.credentials = credentials
    found = connections_of(gate).ask(code_of(supplier, "HAR-1001"), T)
    assert [c.connection for c in found.candidates] == ["harbour"]
    assert lookups(supplier) == ["castle", "harbour"]


def test_each_key_is_asked_at_the_same_time(supplier, gate):
    supplier.shape.credentials = "absent"
    connections = connections_of(gate)
    supplier.fault("latency", path="lookup", seconds=0.4)
    began = time.monotonic()
    connections.ask(code_of(supplier, "HAR-1001"), T)
    assert time.monotonic() - began < 0.75


def test_keys_of_different_addresses_are_never_sent_together(supplier, gate):
    url = supplier.base_url.replace("127.0.0.1", "localhost")
    connections = connections_of(gate, urls={"harbour": url})
    found = connections.ask(code_of(supplier, "HAR-1001"), T)
    assert [c.connection for c in found.candidates] == ["harbour"]
    assert supplier.count("credentials") == 0


def test_those_the_local_copy_names_are_asked_alone(supplier, gate):
    found = connections_of(gate).ask(code_of(supplier, "CAS-1001"), T, ["castle"])
    assert found.answered == {"castle"}
    assert [r.path for r in supplier.requests if "redemption" in r.path] == ["/redemption/lookup"]


@pytest.mark.parametrize("fault", ["hang", "status", "drop", "html", "garbage"])
def test_one_that_cannot_answer_does_not_stop_the_other(supplier, gate, fault):
    supplier.shape.credentials = "absent"
    connections = connections_of(gate)
    supplier.fault(fault, path="lookup", supplier="castle")
    found = connections.ask(code_of(supplier, "HAR-1001"), 1.0 if fault == "hang" else T)
    assert [c.connection for c in found.candidates] == ["harbour"]
    assert found.silent == {"castle"}


@pytest.mark.parametrize("own_address", [True, False])
def test_beside_one_that_hangs_there_is_time_to_use_the_ticket_up(supplier, gate, own_address):
    supplier.shape.credentials = "absent"
    url = supplier.base_url.replace("127.0.0.1", "localhost")
    lane = gate(urls={"castle": url} if own_address else {})
    supplier.fault("hang", path="lookup", supplier="castle")
    began = time.monotonic()
    answer = lane.admit(code_of(supplier, "HAR-1001"))
    assert (answer["verdict"], answer["delivery"]) == ("ADMIT", "DELIVERED")
    assert 1.5 <= time.monotonic() - began < 3
    supplier.heal()


def test_a_code_that_nobody_knows_yet_is_waited_for_all_the_time(supplier, gate):
    supplier.shape.credentials = "absent"
    connections = connections_of(gate)
    supplier.fault("latency", path="lookup", supplier="harbour", seconds=0.8)
    found = connections.ask(code_of(supplier, "HAR-1001"), 1.2)
    assert [c.connection for c in found.candidates] == ["harbour"]


def test_a_revoked_key_is_named_and_does_not_stop_the_other(supplier, gate):
    supplier.shape.credentials = "absent"
    connections = connections_of(gate)
    supplier.fault("revoked", supplier="castle")
    found = connections.ask(code_of(supplier, "HAR-1001"), T)
    assert [c.connection for c in found.candidates] == ["harbour"]
    assert set(found.unauthorised) == {"castle"}
    assert supplier.keys["castle"] not in found.unauthorised["castle"]


def test_a_connection_without_a_key_could_not_be_asked(supplier, gate):
    connections = connections_of(gate, keys={"castle": ""})
    assert set(connections.ask("XX-404", T).unauthorised) == {"castle"}
    assert connections.ask("XX-404", T, ["harbour"]).unauthorised == {}
    assert set(connections.ask("XX-404", T, ["castle"]).unauthorised) == {"castle"}


def test_a_link_that_is_held_offline_is_not_asked(supplier, gate):
    lane = gate()
    lane.connections.switch("castle", offline=True)
    found = lane.connections.ask(code_of(supplier, "CAS-1001"), T)
    assert found.silent == {"castle"}
    assert "castle" not in lookups(supplier)
    lane.connections.switch("castle", offline=False)
    assert lane.connections.ask(code_of(supplier, "CAS-1001"), T).candidates
    changes = [m for m in lane.said if isinstance(m, LinkChanged) and m.connection == "castle"]
    assert [(m.state, m.forced) for m in changes] == [
        (LinkState.OFFLINE, True),
        (None, False),
        (LinkState.ONLINE, False),
    ]


def test_nothing_is_said_of_a_supplier_before_the_first_call(supplier, gate):
    lane = gate()
    lane.connections.announce()
    assert {m.state for m in lane.said if isinstance(m, LinkChanged)} == {None}
    lane.said.clear()
    lane.connections.ask(code_of(supplier, "CAS-1001"), T, ["castle"])
    assert LinkChanged("castle", LinkState.ONLINE) in lane.said


def test_two_failures_take_a_link_out_and_two_quick_answers_bring_it_back(supplier, gate):
    connections = connections_of(gate)
    supplier.fault("status", path="lookup", times=2)
    for _ in range(2):
        assert connections.ask(code_of(supplier, "CAS-1001"), T, ["castle"]).silent == {"castle"}
    assert connections.links()["castle"].state is LinkState.OFFLINE
    connections.ask(code_of(supplier, "CAS-1001"), T)
    assert supplier.count("lookup", supplier="castle") == 2
    for _ in range(2):
        connections.heard("castle", Result.QUICK)
    assert connections.ask(code_of(supplier, "CAS-1001"), T).candidates


def test_a_link_is_remembered_by_the_next_process(supplier, gate):
    lane = gate(server_budget_ms=5000)
    supplier.fault("status", path="lookup", times=2)
    for _ in range(2):
        lane.admit(code_of(supplier, "CAS-1001"))
    lane.restart()
    assert lane.connections.link("castle").state is LinkState.OFFLINE


def test_names_and_the_clock_are_remembered_by_the_next_process(supplier, gate):
    supplier.skew = 3600
    lane = gate()
    lane.admit(code_of(supplier, "CAS-1003"))
    lane.restart()
    castle = lane.connections.suppliers["castle"]
    assert castle.catalogue["castle"].name == "Castle"
    assert 3500 < castle.clock_offset().total_seconds() < 3700
    lane.admit(code_of(supplier, "CAS-1004"))
    assert supplier.count("/products", supplier="castle") == 1


def test_no_time_left_is_silence_not_an_error(supplier, gate):
    found = connections_of(gate).ask("XX-1", 0.0)
    assert found.silent == {"castle", "harbour"}


def test_many_scans_at_once_are_answered_each(supplier, gate):
    connections = connections_of(gate)
    results = {}

    def ask(reference):
        results[reference] = connections.ask(code_of(supplier, reference), 20.0).candidates

    wanted = ["CAS-1001", "HAR-1001", "CAS-1003", "CAS-1004"]
    threads = [threading.Thread(target=ask, args=(r,)) for r in wanted]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {r: [c.reference for c in found] for r, found in results.items()} == {
        r: [r] for r in wanted
    }
