"""Composition root: settings → adapters → work. Nothing here decides anything."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from scanner.adapters import secrets
from scanner.adapters.journal.admissions import Admissions
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.store import Store
from scanner.adapters.manifest import Manifest
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.http import Http
from scanner.domain.ticket import Method
from scanner.settings import BadSettings, Settings
from scanner.work.admission import Admission
from scanner.work.connections import Connections
from scanner.work.messages import Alarm

JOURNAL = "journal.db"
MANIFEST = "manifest.db"

Emit = Callable[[object], None]


def default_profile() -> Path:
    """Where a lane's files live unless `--profile` says otherwise."""
    return Path(platformdirs.user_data_dir("gate-scanner", appauthor=False))


def start_logging(folder: Path, verbose: bool = False) -> None:
    """Warnings to stderr, all to a file in the profile. No keys, codes or names in either."""
    root = logging.getLogger("scanner")
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    while root.handlers:
        root.handlers.pop().close()
    form = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    to_stderr = logging.StreamHandler()
    to_stderr.setLevel(logging.DEBUG if verbose else logging.WARNING)
    to_stderr.setFormatter(form)
    root.addHandler(to_stderr)
    try:
        (folder / "logs").mkdir(parents=True, exist_ok=True)
        to_file = RotatingFileHandler(
            folder / "logs" / "gate-scanner.log", maxBytes=2_000_000, backupCount=5
        )
    except OSError as error:
        root.warning("no log file: %s", error)
        return
    to_file.setFormatter(form)
    root.addHandler(to_file)


def open_connections(settings: Settings, emit: Emit = lambda message: None) -> Connections:
    """The suppliers of a profile with their keys. A missing key stops only its own connection,
    unless it is the only one."""
    http = Http()
    suppliers, problems = [], []
    for connection in settings.connections:
        try:
            key, _ = secrets.key_of(connection, settings.folder, os.environ)
        except secrets.KeyProblem as problem:
            problems.append(f"{settings.folder / 'config.toml'}: {problem}")
            emit(Alarm(f"key {connection.id}", str(problem)))
            continue
        suppliers.append(
            OctoSupplier(
                connection.id,
                connection.base_url,
                key,
                http,
                method=Method(connection.method),
                env=connection.env,
                zone=settings.zone,
            )
        )
    if not suppliers:
        raise BadSettings(problems)
    return Connections(suppliers, http, emit)


def open_store(settings: Settings, emit: Emit = lambda message: None) -> Store:
    """This thread's journal; a damaged one was set aside, and that is an alarm."""
    store = Store(settings.folder / JOURNAL, settings.lane.name or settings.lane.id)
    if store.set_aside is not None:
        sentence = (
            f"The journal was damaged. It is kept whole as {store.set_aside.name}; a new one was "
            "begun. Earlier entries of today are not known to this lane: tell the supervisor."
        )
        logging.getLogger(__name__).error("%s", sentence)
        emit(Alarm("journal damaged", sentence))
    return store


def open_manifest(settings: Settings) -> Manifest:
    """This thread's local copy."""
    settings.folder.mkdir(parents=True, exist_ok=True)
    return Manifest(settings.folder / MANIFEST, zone=settings.zone)


@dataclass(slots=True)
class OpenLane:
    """All that one thread needs to admit."""

    admission: Admission
    deliveries: Deliveries
    manifest: Manifest
    store: Store

    def close(self) -> None:
        self.manifest.close()
        self.store.close()


def open_lane(
    settings: Settings, connections: Connections, emit: Emit = lambda message: None
) -> OpenLane:
    """A lane's databases and decisions, belonging to the calling thread."""
    store = open_store(settings, emit)
    manifest = open_manifest(settings)
    admission = Admission(settings, connections, Admissions(store), manifest, emit)
    return OpenLane(admission, Deliveries(store), manifest, store)
