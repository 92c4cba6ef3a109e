"""A first call to a supplier: who is there, what it sells, whether a gate may redeem. Nothing is
redeemed, and every way it can fail is a sentence. Blocks for some seconds: never on the window's
thread."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from scanner.adapters.octo.client import NOT_GRANTED, TEST_KEY, OctoSupplier
from scanner.adapters.octo.http import Http
from scanner.adapters.octo.values import obj, text
from scanner.adapters.secrets import NO_KEY, is_key
from scanner.domain.phrase import Phrase
from scanner.ports import NotAuthorised, SupplierError
from scanner.settings import address_mistake

WAIT = 5.0  # seconds, for each of three calls
NOBODYS = "gate-scanner-setup"  # no ticket has this code

_WORKS = Phrase(
    "setup",
    "{name} takes the key and grants octo/redemption. Products on sale: {count}.",
)
NO_ADDRESS = Phrase(
    "setup",
    "This is no supplier's address: it begins with https:// and holds no name, password or "
    "question mark.",
)
_KEY = Phrase("setup", "{host} answers, but does not accept this key: copy it again.")
_GRANT = Phrase(
    "setup",
    "{host} takes the key, but does not grant octo/redemption to it: ask the supplier for that.",
)
_TEST = Phrase(
    "setup",
    "{host} treats this key as a test key: nothing would be redeemed. Ask for a live one.",
)
_WHY: dict[str, Phrase] = {NOT_GRANTED: _GRANT, TEST_KEY: _TEST}
_FAILED = Phrase("setup", "{host}: {why} Look at the network and at the address.")


@dataclass(frozen=True, slots=True)
class Product:
    """What may be served at a lane; `options` as (id, name)."""

    id: str
    name: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Tried:
    """How it went. `supplier` is its name; both are empty where it failed."""

    ok: bool
    sentence: Phrase
    supplier: str = ""
    products: tuple[Product, ...] = ()


def try_connection(connection: Mapping[str, Any], key: str) -> Tried:
    """Call the supplier of this `[[connection]]` with this key."""
    url = str(connection.get("base_url", ""))
    if address_mistake(url):
        return Tried(False, NO_ADDRESS)
    if not is_key(key):
        return Tried(False, NO_KEY)
    host = url.split("/")[2]
    http = Http()
    try:
        asked = OctoSupplier("", url, key, http, env=str(connection.get("env", "live")))
        return _asked(asked, host)
    except NotAuthorised as error:
        return Tried(False, _WHY.get(error.sentence, _KEY).of(host=host))
    except SupplierError as error:
        return Tried(False, _FAILED.of(host=host, why=error.sentence))
    finally:
        http.close()


def _asked(asked: OctoSupplier, host: str) -> Tried:
    asked.products(WAIT)
    # A supplier need not say what it grants; one that answers this does grant it.
    asked.lookup(NOBODYS, WAIT)
    name = ""
    with suppress(SupplierError):  # not every supplier tells its name
        name = text(obj(asked.request("GET", "/supplier", WAIT)).get("name"))
    products = tuple(
        Product(id_, info.name or id_, tuple(info.options.items()))
        for id_, info in asked.catalogue.items()
    )
    return Tried(True, _WORKS.of(name=name or host, count=len(products)), name or host, products)
