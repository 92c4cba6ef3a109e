"""A started supplier at noon, and a client of each of its two suppliers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from scanner.demo.supplier import EmbeddedSupplier

CAPABILITIES = {"Octo-Capabilities": "octo/redemption, octo/packages"}


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 5, 14, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


class Gate:
    """What a gate does, in few words: a bare httpx client with one key."""

    def __init__(self, supplier: EmbeddedSupplier, key: str) -> None:
        headers = {**CAPABILITIES, "Authorization": f"Bearer {key}"}
        # No TLS on loopback; loading the certificates would cost more than the test.
        self.http = httpx.Client(
            base_url=supplier.base_url, headers=headers, timeout=5, verify=False
        )

    def ask(self, method: str, path: str, body: Any = None, **query: str) -> httpx.Response:
        return self.http.request(method, path, json=body, params=query)

    def lookup(self, code: str) -> list[dict[str, Any]]:
        answer = self.ask("GET", "/redemption/lookup", reference=code)
        assert answer.status_code == 200, answer.text
        return answer.json()  # type: ignore[no-any-return]

    def redeem(self, code: str, **more: Any) -> httpx.Response:
        """Redeems the only thing that a code opens."""
        (entry,) = self.lookup(code)
        return self.act("redeem", entry["redemptionCode"], **more)

    def act(self, operation: str, redemption_code: Any, **more: Any) -> httpx.Response:
        body = {"redemptionCode": redemption_code, **more}
        return self.ask("POST", f"/redemption/{operation}", body)

    def undo(self, redemption_code: str, operation: str = "redeem") -> httpx.Response:
        body = {"redemptionCode": redemption_code}
        return self.ask("DELETE", f"/redemption/{operation}", body)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def supplier(clock: Clock) -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier(clock=clock) as started:
        yield started
    assert started.defects == []


@pytest.fixture
def gate_at(supplier: EmbeddedSupplier) -> Iterator[Callable[[str], Gate]]:
    gates: list[Gate] = []

    def make(connection: str) -> Gate:
        gates.append(Gate(supplier, supplier.keys[connection]))
        return gates[-1]

    yield make
    for gate in gates:
        gate.http.close()


@pytest.fixture
def castle(gate_at: Callable[[str], Gate]) -> Gate:
    return gate_at("castle")


@pytest.fixture
def harbour(gate_at: Callable[[str], Gate]) -> Gate:
    return gate_at("harbour")
