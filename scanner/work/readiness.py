"""Is this gate ready for doors to open? Every look is bounded in time, and one that fails by itself
is a failed check, never an end of the others. It redeems nothing and mends nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from scanner.adapters.journal import audit
from scanner.adapters.manifest import Manifest
from scanner.domain.check import Check
from scanner.domain.delivery import DeliveryState
from scanner.domain.manifest import ManifestState
from scanner.domain.phrase import Phrase
from scanner.ports import JournalError
from scanner.settings import FILE, BadSettings, Settings
from scanner.work import equipment, gate_checks, kiosk_check, power, supplier_checks
from scanner.work.look import Look, bounded, others_may

LOOK_WAIT = 10.0
JOURNAL_WAIT = 20.0

_FINE = Phrase("check", "{path} is fine.")
_NO_FOLDER = Phrase("check", "There is no folder {folder}.")
_NOT_WRITTEN = Phrase("check", "{path} cannot be written.")
_CHOWN = Phrase("check", "Give it to the user who runs the lane: chown -R … {folder}")
_OTHERS_WRITE = Phrase("check", "Others can write {path}.")
_OTHERS_LOOK = Phrase("check", "Others can look into {folder}, where names and codes are.")
_ALONE = Phrase("check", "{folder} belongs to this lane alone.")
_LONG_JOURNAL = Phrase("check", "It is too long to be checked to its end within {seconds} s.")
_NO_JOURNAL = Phrase("check", "There is none yet; the first scan begins it.")
_KEEP_FILE = Phrase(
    "check", "Keep the file for the supervisor; the lane sets it aside and begins a new one."
)
_BREAKS = Phrase("check", "The chain breaks at row {row} of {rows}: {why}.")
_KEEP_COPY = Phrase("check", "Tell the supervisor; keep a copy of the file as it is.")
_HOLDS = Phrase("check", "The chain holds, {rows} rows.")
_OWES = Phrase("check", "Owed: {owed}. Parked: {parked}. Open disputes: {disputes}.")
_MEND_PARKED = Phrase(
    "check", "Mend the key or the connection (see above), then: gate-scanner sync --once"
)
_NO_COPY = Phrase(
    "check", "There is none of some connection: without a network its tickets are unknown."
)
_COPIES = {
    ManifestState.FRESH: Phrase("check", "FRESH: {bookings} bookings, {minutes} min old."),
    ManifestState.STALE: Phrase("check", "STALE: {bookings} bookings, {minutes} min old."),
    ManifestState.EXPIRED: Phrase("check", "EXPIRED: {bookings} bookings, {minutes} min old."),
}


def of_gate(
    settings: Settings | BadSettings,
    journal: Path,
    manifest: Path,
    with_camera: bool = True,
    camera: Look | None = None,
    pulse: bool = False,
) -> Iterator[Check]:
    """All checks, each as soon as it is known. `journal` and `manifest` are the files' places.
    `camera` looks at the pictures of one that is open already; `pulse` opens the turnstile once.

    Settings that cannot be read are a failed check, and what needs none is still looked at.
    """
    folder = journal.parent
    if isinstance(settings, Settings):
        path = settings.folder / FILE
        yield Check("configuration", True, _FINE.of(path=str(path)))
        yield from bounded("keys", LOOK_WAIT, partial(supplier_checks.keys, settings))
        yield from supplier_checks.suppliers(settings, manifest)
    else:
        for mistake in settings.mistakes:
            yield Check("configuration", False, mistake, "gate-scanner config check")
    yield from bounded("profile", LOOK_WAIT, partial(profile, folder))
    yield from bounded("disk", LOOK_WAIT, partial(equipment.disk, folder))
    yield from _journal(journal)
    if isinstance(settings, Settings):
        yield from bounded("local copy", LOOK_WAIT, partial(local_copy, settings, manifest))
        if with_camera:
            look = partial(gate_checks.camera, settings, camera)
            yield from bounded("camera", LOOK_WAIT, look)
        look = partial(gate_checks.turnstile, settings, pulse)
        yield from bounded("turnstile", LOOK_WAIT, look)
        yield from bounded("ledger", LOOK_WAIT, partial(gate_checks.ledger, settings))
        yield from bounded("kiosk", LOOK_WAIT, partial(kiosk_check.kiosk, settings))
    yield from bounded("decoder", LOOK_WAIT, equipment.engines)
    yield from bounded("sound", LOOK_WAIT, equipment.sound)
    yield from bounded("power", LOOK_WAIT, power.power)
    yield from bounded("opencv", LOOK_WAIT, equipment.opencv)


def profile(folder: Path) -> list[Check]:
    """Whether the lane can write where it must, and nobody else can."""
    if not folder.is_dir():
        mend = "gate-scanner config init"
        return [Check("profile", False, _NO_FOLDER.of(folder=str(folder)), mend)]
    files = [path for path in folder.iterdir() if path.is_file()]
    # The configuration may well be fixed by whoever looks after the machines.
    needed = [folder, *(path for path in files if ".db" in path.name)]
    if fixed := [path for path in needed if not os.access(path, os.W_OK)]:
        mend = _CHOWN.of(folder=str(folder))
        return [Check("profile", False, _NOT_WRITTEN.of(path=str(fixed[0])), mend)]
    if open_ := [path for path in (folder, *files) if others_may(path, 0o022)]:
        mend = f"chmod -R go-w {folder}"
        return [Check("profile", False, _OTHERS_WRITE.of(path=str(open_[0])), mend)]
    if others_may(folder, 0o055) and any(others_may(path, 0o044) for path in files):
        message = _OTHERS_LOOK.of(folder=str(folder))
        return [Check("profile", True, message, f"chmod -R go= {folder}")]
    return [Check("profile", True, _ALONE.of(folder=str(folder)))]


def _journal(path: Path) -> list[Check]:
    def late() -> list[Check]:
        message = _LONG_JOURNAL.of(seconds=round(JOURNAL_WAIT))
        return [Check("journal", True, message, "gate-scanner journal verify")]

    checks = bounded("journal", JOURNAL_WAIT, partial(journal, path), late)
    if checks[0].ok and path.exists():
        checks += bounded("deliveries", LOOK_WAIT, partial(deliveries, path))
    return checks


def journal(path: Path) -> list[Check]:
    """Whether it can be read, and its chain holds."""
    if not path.exists():
        return [Check("journal", True, _NO_JOURNAL)]
    try:
        found = audit.verify(path)
    except JournalError as error:
        return [Check("journal", False, error.args[0], _KEEP_FILE)]
    if found.broken is not None:
        row, why = found.broken
        message = _BREAKS.of(row=row, rows=found.rows, why=why)
        return [Check("journal", False, message, _KEEP_COPY)]
    return [Check("journal", True, _HOLDS.of(rows=found.rows))]


def deliveries(path: Path) -> list[Check]:
    """What is owed and disputed. Debts are ordinary; parked ones wait for a person."""
    owed = audit.owed(path)
    count = owed.deliveries.get
    waiting = count(DeliveryState.QUEUED, 0) + count(DeliveryState.IN_FLIGHT, 0)
    parked = count(DeliveryState.PARKED, 0)
    mend = "gate-scanner disputes" if owed.disputes else ""
    if parked:
        mend = _MEND_PARKED
    message = _OWES.of(owed=waiting, parked=parked, disputes=owed.disputes)
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
        said = _NO_COPY
    else:
        said = _COPIES[state].of(bookings=bookings, minutes=round(age / 60))
    admits = state in (ManifestState.FRESH, ManifestState.STALE)
    mend = "" if state is ManifestState.FRESH else "gate-scanner sync --once"
    return Check("local copy", admits, said, mend)
