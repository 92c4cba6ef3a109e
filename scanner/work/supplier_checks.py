"""Are the suppliers ready for doors to open? Where the keys are, whether each answers, takes its
key and grants what a gate needs, its clock, whether it counts what the local copy has. Redeems
nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

from scanner.adapters import secrets
from scanner.adapters.manifest import Manifest
from scanner.adapters.octo.bounded import start
from scanner.adapters.octo.catalogue import Catalogue
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.http import Http
from scanner.domain import clock
from scanner.domain.check import Check
from scanner.domain.phrase import Phrase, together
from scanner.domain.ticket import Method
from scanner.ports import NotAuthorised, SupplierError
from scanner.settings import FILE, ConnectionSettings, Settings
from scanner.work.desk.contact import listed_by
from scanner.work.look import bounded, others_may

SUPPLIER_WAIT = 5.0  # seconds, for each of three calls
COMPLETE = 0.9  # of what the supplier counts
NO_CODE = "gate-scanner-doctor"  # nobody's ticket

_SET_ENV = Phrase("check", "Set {name}, or take api_key_env out of {file}.")
_TAKE_OUT = Phrase("check", "Take api_key out of {path}, then: gate-scanner keys set {connection}")
_OTHERS_READ = Phrase("check", "{path} can be read by others. Run chmod 600 {path}, or better:")
_KEY_STORE = Phrase("check", "A key store of the operating system would keep it better.")
_KEPT_IN = Phrase("check", "It is kept in: {place}.")
_GRANT = Phrase(
    "check",
    "gate-scanner keys set {connection}, or ask the supplier to grant octo/redemption to this key, "
    "for live tickets.",
)
_NETWORK = Phrase("check", "Look at the network, and at base_url in {file}: {url}")
_TAKES = Phrase(
    "check",
    "It takes the key and grants octo/redemption, answers a look-up in {ms} ms, sells {products} "
    "products ({env} tickets).",
)
_TOO_SLOW = Phrase("check", "A scan waits {ms} ms at most: look at the network.")
_TEST_ONLY = Phrase(
    "check", 'Test tickets only: take env = "test" out of {file} before doors open.'
)
_COUNTED = Phrase("check", "The supplier counts {listed} bookings, the local copy has {kept}.")
_NO_TIME = Phrase("check", "The supplier does not tell the time.")
_RIGHT = Phrase("check", "This clock is right within {seconds} s.")
_BEHIND = Phrase("check", "This clock is {seconds} s behind the supplier's.")
_AHEAD = Phrase("check", "This clock is {seconds} s ahead of the supplier's.")
_SET_CLOCK = Phrase("check", "Set the clock; let it follow the network's time.")
_NOT_SOLD = Phrase("check", "No supplier sells {products}: the lane would refuse everybody else.")
_MEND_PRODUCTS = Phrase("check", "Mend [lane] products in {file}.")


def keys(settings: Settings) -> list[Check]:
    """Where the key of each connection is kept; never the key."""
    checks = []
    for connection in settings.connections:
        name = f"key {connection.id}"
        try:
            _, where = secrets.key_of(connection, settings.folder)
        except secrets.KeyProblem as problem:
            mend = f"gate-scanner keys set {connection.id}"
            if connection.api_key_env:
                mend = _SET_ENV.of(name=connection.api_key_env, file=FILE)
            checks.append(Check(name, False, problem.args[0], mend))
            continue
        mend = ""
        if where == secrets.CONFIGURATION:
            path = settings.folder / FILE
            mend = _TAKE_OUT.of(path=str(path), connection=connection.id)
            if others_may(path, 0o077):
                mend = together(_OTHERS_READ.of(path=str(path)), mend)
        elif where == secrets.IN_FILE:
            mend = _KEY_STORE
        checks.append(Check(name, True, _KEPT_IN.of(place=where), mend))
    return checks


def suppliers(settings: Settings, copy: Path) -> Iterator[Check]:
    """All at once: ten suppliers that hang cost as much time as one."""
    http = Http()
    known: dict[str, Catalogue] = {}
    looks = []
    for connection in settings.connections:
        try:
            key, _ = secrets.key_of(connection, settings.folder)
        except secrets.KeyProblem:
            continue  # told by the check of its key
        asked = OctoSupplier(
            connection.id,
            connection.base_url,
            key,
            http,
            method=Method(connection.method),
            env=connection.env,
        )
        look = partial(_supplier, asked, connection, settings.budget, known, copy)
        looks.append((f"supplier {connection.id}", start(look, "supplier")))
    try:
        for name, future in looks:
            yield from bounded(name, SUPPLIER_WAIT * 3 + 1, future.result)
    finally:
        http.close()
    if len(known) == len(settings.connections):
        yield from _served(settings, known)


def _supplier(
    asked: OctoSupplier,
    connection: ConnectionSettings,
    budget: float,
    known: dict[str, Catalogue],
    copy: Path,
) -> list[Check]:
    name = f"supplier {connection.id}"
    try:
        asked.products(SUPPLIER_WAIT)
        # A supplier need not say what it grants; one that answers this does grant it. It is also
        # what a scan will wait for.
        began = time.monotonic()
        asked.lookup(NO_CODE, SUPPLIER_WAIT)
        took = time.monotonic() - began
    except NotAuthorised as error:
        return [Check(name, False, error.args[0], _GRANT.of(connection=connection.id))]
    except SupplierError as error:
        look = _NETWORK.of(file=FILE, url=connection.base_url)
        return [Check(name, False, error.args[0], look)]
    known[connection.id] = asked.catalogue
    ms, products = round(took * 1000), len(asked.catalogue)
    said = _TAKES.of(ms=ms, products=products, env=connection.env)
    mend: str = ""
    if took > budget:
        mend = _TOO_SLOW.of(ms=round(budget * 1000))
    if connection.env == "test":
        mend = _TEST_ONLY.of(file=FILE)
    checks = [Check(name, True, said, mend), *_clock(connection.id, asked.measured_offset())]
    return [*checks, *_complete(asked, copy)] if copy.exists() else checks


def _complete(asked: OctoSupplier, path: Path) -> list[Check]:
    """Whether the local copy has as many bookings as the supplier itself counts on its days. New
    ones come in all the time, so a few more there are no fault."""
    with closing(Manifest(path)) as copy:
        listed = listed_by(asked, copy, SUPPLIER_WAIT)
        kept = copy.count([asked.connection])
    if listed is None:
        return []
    enough = kept >= listed * COMPLETE
    said = _COUNTED.of(listed=listed, kept=kept)
    mend = "" if enough else "gate-scanner sync --once"
    return [Check(f"local copy {asked.connection}", enough, said, mend)]


def _clock(connection: str, offset: timedelta | None) -> list[Check]:
    name = f"clock {connection}"
    if offset is None:
        return [Check(name, True, _NO_TIME)]
    seconds = offset.total_seconds()
    if abs(offset) <= clock.WARN_ABOVE:
        return [Check(name, True, _RIGHT.of(seconds=f"{abs(seconds):.1f}"))]
    message = (_BEHIND if seconds > 0 else _AHEAD).of(seconds=round(abs(seconds)))
    return [Check(name, True, message, _SET_CLOCK)]


def _served(settings: Settings, known: dict[str, Catalogue]) -> Iterator[Check]:
    sold = {name for catalogue in known.values() for name in catalogue}
    sold |= {f"{n}/{o}" for c in known.values() for n, info in c.items() for o in info.options}
    if missing := [name for name in settings.lane.products if name not in sold]:
        message = _NOT_SOLD.of(products=tuple(missing))
        yield Check("products", False, message, _MEND_PRODUCTS.of(file=FILE))
