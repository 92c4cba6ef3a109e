"""Is this gate ready for doors to open? Every look is bounded in time, and one that fails by itself
is a failed check, never an end of the others. It redeems nothing and mends nothing."""

from __future__ import annotations

import logging
import os
import stat
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

from scanner.adapters import secrets
from scanner.adapters.journal import audit
from scanner.adapters.manifest import Manifest
from scanner.adapters.octo.bounded import start, within
from scanner.adapters.octo.catalogue import Catalogue
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.http import Http
from scanner.domain import clock
from scanner.domain.check import Check
from scanner.domain.delivery import DeliveryState
from scanner.domain.manifest import ManifestState
from scanner.domain.ticket import Method
from scanner.ports import JournalError, NotAuthorised, SupplierError
from scanner.settings import FILE, BadSettings, ConnectionSettings, Settings
from scanner.work import equipment

log = logging.getLogger(__name__)

SUPPLIER_WAIT = 5.0  # seconds, for each of two calls
LOOK_WAIT = 10.0
JOURNAL_WAIT = 20.0

NO_CODE = "gate-scanner-doctor"  # nobody's ticket

Look = Callable[[], list[Check]]


def of_gate(
    settings: Settings | BadSettings,
    journal: Path,
    manifest: Path,
    with_camera: bool = True,
) -> Iterator[Check]:
    """All checks, each as soon as it is known. `journal` and `manifest` are the files' places.

    Settings that cannot be read are a failed check, and what needs none is still looked at.
    """
    folder = journal.parent
    if isinstance(settings, Settings):
        path = settings.folder / FILE
        yield Check("configuration", True, f"{path} is fine.")
        yield from _bounded("keys", LOOK_WAIT, partial(keys, settings))
        yield from _suppliers(settings)
    else:
        for mistake in settings.mistakes:
            yield Check("configuration", False, mistake, "gate-scanner config check")
    yield from _bounded("profile", LOOK_WAIT, partial(profile, folder))
    yield from _bounded("disk", LOOK_WAIT, partial(equipment.disk, folder))
    yield from _journal(journal)
    if isinstance(settings, Settings):
        yield from _bounded("local copy", LOOK_WAIT, partial(local_copy, settings, manifest))
        if with_camera:
            device = settings.camera.device
            yield from _bounded("camera", LOOK_WAIT, partial(equipment.camera, device))
    yield from _bounded("decoder", LOOK_WAIT, equipment.engines)
    yield from _bounded("sound", LOOK_WAIT, equipment.sound)
    yield from _bounded("opencv", LOOK_WAIT, equipment.opencv)


def _bounded(name: str, seconds: float, look: Look, late: Look | None = None) -> list[Check]:
    def too_late() -> list[Check]:
        return [Check(name, False, f"It did not come to an end within {seconds:.0f} s.")]

    try:
        return within(seconds, look, late or too_late, name)
    except Exception as error:
        log.info("the check %s failed by itself", name, exc_info=error)
        return [Check(name, False, f"It could not be looked at ({type(error).__name__}).")]


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
                mend = f"Set {connection.api_key_env}, or take api_key_env out of {FILE}."
            checks.append(Check(name, False, str(problem), mend))
            continue
        mend = ""
        if where == secrets.CONFIGURATION:
            path = settings.folder / FILE
            mend = f"Take api_key out of {path}, then: gate-scanner keys set {connection.id}"
            if _others_may(path, 0o077):
                mend = f"{path} can be read by others. Run chmod 600 {path}, or better: {mend}"
        elif where == secrets.IN_FILE:
            mend = "A key store of the operating system would keep it better."
        checks.append(Check(name, True, f"It is kept in: {where}.", mend))
    return checks


def _suppliers(settings: Settings) -> Iterator[Check]:
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
        look = partial(_supplier, asked, connection, settings.budget, known)
        looks.append((f"supplier {connection.id}", start(look, "supplier")))
    try:
        for name, future in looks:
            yield from _bounded(name, SUPPLIER_WAIT * 2 + 1, future.result)
    finally:
        http.close()
    if len(known) == len(settings.connections):
        yield from _served(settings, known)


def supplier(connection: ConnectionSettings, key: str, budget: float) -> list[Check]:
    """Ask one supplier for its products: does it answer, take the key, grant what a gate needs?
    `budget` is how long a scan would wait for it, in seconds."""
    http = Http()
    try:
        asked = OctoSupplier(connection.id, connection.base_url, key, http, env=connection.env)
        return _supplier(asked, connection, budget, {})
    finally:
        http.close()


def _supplier(
    asked: OctoSupplier,
    connection: ConnectionSettings,
    budget: float,
    known: dict[str, Catalogue],
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
        mend = (
            f"gate-scanner keys set {connection.id}, or ask the supplier to grant octo/redemption "
            "to this key, for live tickets."
        )
        return [Check(name, False, str(error), mend)]
    except SupplierError as error:
        mend = f"Look at the network, and at base_url in {FILE}: {connection.base_url}"
        return [Check(name, False, str(error), mend)]
    known[connection.id] = asked.catalogue
    said = (
        f"It takes the key and grants octo/redemption, answers a look-up in {took * 1000:.0f} ms, "
        f"sells {len(asked.catalogue)} products ({connection.env} tickets)."
    )
    mend = ""
    if took > budget:
        mend = f"A scan waits {budget * 1000:.0f} ms at most: look at the network."
    if connection.env == "test":
        mend = f'Test tickets only: take env = "test" out of {FILE} before doors open.'
    return [Check(name, True, said, mend), *_clock(connection.id, asked.measured_offset())]


def _clock(connection: str, offset: timedelta | None) -> list[Check]:
    name = f"clock {connection}"
    if offset is None:
        return [Check(name, True, "The supplier does not tell the time.")]
    seconds = offset.total_seconds()
    if abs(offset) <= clock.WARN_ABOVE:
        return [Check(name, True, f"This clock is right within {abs(seconds):.1f} s.")]
    way = "behind" if seconds > 0 else "ahead of"
    message = f"This clock is {abs(seconds):.0f} s {way} the supplier's."
    return [Check(name, True, message, "Set the clock; let it follow the network's time.")]


def _served(settings: Settings, known: dict[str, Catalogue]) -> Iterator[Check]:
    sold = {name for catalogue in known.values() for name in catalogue}
    sold |= {f"{n}/{o}" for c in known.values() for n, info in c.items() for o in info.options}
    if missing := [name for name in settings.lane.products if name not in sold]:
        message = f"No supplier sells {', '.join(missing)}: the lane would refuse everybody else."
        yield Check("products", False, message, f"Mend [lane] products in {FILE}.")


def profile(folder: Path) -> list[Check]:
    """Whether the lane can write where it must, and nobody else can."""
    if not folder.is_dir():
        mend = "gate-scanner config init"
        return [Check("profile", False, f"There is no folder {folder}.", mend)]
    files = [path for path in folder.iterdir() if path.is_file()]
    # The configuration may well be fixed by whoever looks after the machines.
    needed = [folder, *(path for path in files if ".db" in path.name)]
    if fixed := [path for path in needed if not os.access(path, os.W_OK)]:
        mend = f"Give it to the user who runs the lane: chown -R … {folder}"
        return [Check("profile", False, f"{fixed[0]} cannot be written.", mend)]
    if open_ := [path for path in (folder, *files) if _others_may(path, 0o022)]:
        mend = f"chmod -R go-w {folder}"
        return [Check("profile", False, f"Others can write {open_[0]}.", mend)]
    if _others_may(folder, 0o055) and any(_others_may(path, 0o044) for path in files):
        message = f"Others can look into {folder}, where names and codes are."
        return [Check("profile", True, message, f"chmod -R go= {folder}")]
    return [Check("profile", True, f"{folder} belongs to this lane alone.")]


def _others_may(path: Path, bits: int) -> bool:
    # Windows keeps its permissions elsewhere; a profile there lies inside the user's own folders.
    return os.name == "posix" and bool(stat.S_IMODE(path.stat().st_mode) & bits)


def _journal(path: Path) -> list[Check]:
    def late() -> list[Check]:
        message = f"It is too long to be checked to its end within {JOURNAL_WAIT:.0f} s."
        return [Check("journal", True, message, "gate-scanner journal verify")]

    checks = _bounded("journal", JOURNAL_WAIT, partial(journal, path), late)
    if checks[0].ok and path.exists():
        checks += _bounded("deliveries", LOOK_WAIT, partial(deliveries, path))
    return checks


def journal(path: Path) -> list[Check]:
    """Whether it can be read, and its chain holds."""
    if not path.exists():
        return [Check("journal", True, "There is none yet; the first scan begins it.")]
    try:
        found = audit.verify(path)
    except JournalError as error:
        mend = "Keep the file for the supervisor; the lane sets it aside and begins a new one."
        return [Check("journal", False, str(error), mend)]
    if found.broken is not None:
        row, why = found.broken
        message = f"The chain breaks at row {row} of {found.rows}: {why}."
        mend = "Tell the supervisor; keep a copy of the file as it is."
        return [Check("journal", False, message, mend)]
    return [Check("journal", True, f"The chain holds, {found.rows} rows.")]


def deliveries(path: Path) -> list[Check]:
    """What is owed and disputed. Debts are ordinary; parked ones wait for a person."""
    owed = audit.owed(path)
    count = owed.deliveries.get
    waiting = count(DeliveryState.QUEUED, 0) + count(DeliveryState.IN_FLIGHT, 0)
    parked = count(DeliveryState.PARKED, 0)
    mend = "gate-scanner disputes" if owed.disputes else ""
    if parked:
        mend = "Mend the key or the connection (see above), then: gate-scanner sync --once"
    message = f"{waiting} are owed, {parked} are parked; {owed.disputes} disputes are open."
    return [Check("deliveries", not parked, message, mend)]


def local_copy(settings: Settings, path: Path) -> list[Check]:
    """How old it is. One that would not admit is a failure: the lane may lose its network at any
    moment, and a false alarm here costs one `sync`, a missed one a queue at the gate."""
    if not path.exists():
        return [_copy(ManifestState.NONE, None, 0)]
    manifest = Manifest(path, zone=settings.zone)
    try:
        names = [connection.id for connection in settings.connections]
        return [_copy(*manifest.status(names, settings.manifest))]
    finally:
        manifest.close()


def _copy(state: ManifestState, age: float | None, bookings: int) -> Check:
    if state is ManifestState.NONE or age is None:
        said = "There is none of some connection: without a network its tickets are unknown."
    else:
        said = f"{state}: {bookings} bookings, {timedelta(seconds=round(age))} old."
    admits = state in (ManifestState.FRESH, ManifestState.STALE)
    mend = "" if state is ManifestState.FRESH else "gate-scanner sync --once"
    return Check("local copy", admits, said, mend)
