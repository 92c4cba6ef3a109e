"""The first call to a supplier: every way it can go is a sentence without the key."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from scanner.demo.supplier import EmbeddedSupplier
from scanner.work.setup.trial import try_connection


@pytest.fixture
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        yield started


def test_who_is_there_and_what_it_sells(supplier: EmbeddedSupplier) -> None:
    tried = try_connection({"base_url": supplier.base_url}, supplier.keys["castle"])
    assert tried.ok and tried.supplier in tried.sentence
    assert "grants octo/redemption" in tried.sentence
    assert tried.supplier in {each.name for each in supplier.venue.suppliers.values()}
    assert any(product.options for product in tried.products)


def test_the_key_is_refused(supplier: EmbeddedSupplier) -> None:
    tried = try_connection({"base_url": supplier.base_url}, "wrong-key")
    assert (tried.ok, tried.products) == (False, ())
    assert "does not accept this key" in tried.sentence
    assert "wrong-key" not in tried.sentence


def test_the_capability_is_not_granted(supplier: EmbeddedSupplier) -> None:
    supplier.fault("no_capability")
    tried = try_connection({"base_url": supplier.base_url}, supplier.keys["castle"])
    assert not tried.ok and "does not grant octo/redemption" in tried.sentence


@pytest.mark.parametrize("url", ["", "http://example.com", "ftp://x", "https://u:p@example.com"])
def test_no_address(url: str) -> None:
    assert try_connection({"base_url": url}, "k").sentence.startswith("This is no supplier")


@pytest.mark.parametrize("key", ["", "a b", "schlüssel", "a\nb"])
def test_no_key(key: str) -> None:
    assert "not a key" in try_connection({"base_url": "https://example.com"}, key).sentence


def test_nobody_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    tried = try_connection({"base_url": f"http://127.0.0.1:{port}/octo"}, "k")
    assert (
        f"127.0.0.1:{port}: The supplier cannot be reached (connection refused)" in tried.sentence
    )


def test_somebody_else_there(supplier: EmbeddedSupplier) -> None:
    host = supplier.base_url.rpartition("/octo")[0] or supplier.base_url
    tried = try_connection({"base_url": f"{host}/elsewhere"}, "k")
    assert not tried.ok and "Look at the network and at the address" in tried.sentence
