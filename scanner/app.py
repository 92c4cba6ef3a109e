"""Composition root: settings → adapters → work. Nothing here decides anything."""

from __future__ import annotations

import logging
import os
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs

from scanner.adapters import private, secrets
from scanner.adapters.journal.admissions import Admissions
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.store import Store
from scanner.adapters.manifest import Manifest
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.http import Http
from scanner.adapters.turnstile import open_relay
from scanner.domain.phrase import Phrase
from scanner.domain.ticket import Method
from scanner.domain.visible import visible
from scanner.settings import BadSettings, Settings
from scanner.work.admission import Admission
from scanner.work.connections import Connections
from scanner.work.messages import Alarm
from scanner.work.open_lane import OpenLane
from scanner.work.turnstile import Turnstile

if TYPE_CHECKING:
    from scanner.adapters.venue import Ledger
    from scanner.work.venue import Upkeep

_DAMAGED = Phrase(
    "journal",
    "The journal was damaged. It is kept whole as {file}; a new one was begun. Earlier entries of "
    "today are not known to this lane: tell the supervisor.",
)

JOURNAL = "journal.db"
MANIFEST = "manifest.db"

Emit = Callable[[object], None]


def default_profile() -> Path:
    """Where a lane's files live unless `--profile` says otherwise."""
    return Path(platformdirs.user_data_dir("gate-scanner", appauthor=False))


class _Form(logging.Formatter):
    """A record is one line, whoever's words are in it; only a stack trace has more."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        return visible(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:
        """Where an unforeseen error came from and of what kind, not its words: they may be a
        visitor's name or a key. Chosen loss: a riddle now and then for whoever mends it."""
        lines, error, seen = [], ei[1], set[int]()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            lines += [f"{type(error).__name__}. Traceback (most recent call last):\n"]
            lines += traceback.format_tb(error.__traceback__)
            error = error.__cause__ or error.__context__
        return "".join(lines).rstrip()


class _File(RotatingFileHandler):
    """The log's file. A full disk is said by whoever needs the disk, in a sentence, not by this."""

    def handleError(self, record: logging.LogRecord) -> None:
        pass

    def close(self) -> None:
        with suppress(OSError):
            super().close()


def start_logging(folder: Path, verbose: bool = False) -> None:
    """Warnings to stderr, all to a file in the profile. No keys, codes or names in either."""
    root = logging.getLogger("scanner")
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    while root.handlers:
        root.handlers.pop().close()
    form = _Form("%(asctime)s %(levelname)s %(name)s: %(message)s")
    to_stderr = logging.StreamHandler()
    to_stderr.setLevel(logging.DEBUG if verbose else logging.WARNING)
    to_stderr.setFormatter(form)
    root.addHandler(to_stderr)
    try:
        private.make_folder(folder)
        private.make_folder(folder / "logs")
        to_file = _File(folder / "logs" / "gate-scanner.log", maxBytes=2_000_000, backupCount=5)
    except OSError as error:
        root.warning("no log file: %s", error)
        return
    to_file.setFormatter(form)
    root.addHandler(to_file)


def open_connections(settings: Settings, emit: Emit = lambda message: None) -> Connections:
    """The suppliers of a profile with their keys. A missing key stops only its own connection,
    until there is one, unless it is the only connection."""
    http = Http()
    suppliers: list[OctoSupplier] = []
    problems: dict[str, str] = {}
    for connection in settings.connections:
        key, problem = "", ""
        try:
            key, _ = secrets.key_of(connection, settings.folder, os.environ)
        except secrets.KeyProblem as error:
            problem = error.args[0]
            problems[connection.id] = problem
        supplier = OctoSupplier(
            connection.id,
            connection.base_url,
            key,
            http,
            method=Method(connection.method),
            env=connection.env,
            zone=settings.zone,
        )
        supplier.no_key = problem
        suppliers.append(supplier)
    if len(problems) == len(suppliers):
        http.close()
        path = settings.folder / "config.toml"
        raise BadSettings([f"{path}: {problem}" for problem in problems.values()])
    for connection_id, problem in problems.items():
        emit(Alarm(f"key {connection_id}", problem))
    return Connections(suppliers, http, emit)


def open_store(settings: Settings, emit: Emit = lambda message: None) -> Store:
    """This thread's journal; a damaged one was set aside, and that is an alarm."""
    store = Store(settings.folder / JOURNAL, settings.lane.name or settings.lane.id)
    if store.set_aside is not None:
        sentence = _DAMAGED.of(file=store.set_aside.name)
        logging.getLogger(__name__).error("%s", sentence)
        emit(Alarm("journal damaged", sentence))
    return store


def open_turnstile(
    settings: Settings, undo: Callable[[str, str], bool], emit: Emit
) -> Turnstile | None:
    """The lane's turnstile, not started yet; None where there is none."""
    if settings.turnstile.driver == "none":
        return None
    return Turnstile(settings.turnstile, open_relay, lambda: open_store(settings, emit), undo, emit)


def open_manifest(settings: Settings) -> Manifest:
    """This thread's local copy."""
    private.make_folder(settings.folder)
    return Manifest(settings.folder / MANIFEST, zone=settings.zone)


def open_ledger(settings: Settings, emit: Emit = lambda message: None) -> Ledger | None:
    """This lane's line to the venue ledger; None where there is none. Never waits for it: whether
    it answers is told as an alarm."""
    if not settings.venue.url:
        return None
    # Only lanes that have a ledger load PostgreSQL's library.
    from scanner.adapters.venue import Ledger

    lane = settings.lane
    password = os.environ.get(settings.venue.password_env, "")
    heard = partial(_ledger_alarm, emit)
    return Ledger(settings.venue.url, lane.name or lane.id, password, heard)


def _ledger_alarm(emit: Emit, sentence: str) -> None:
    emit(Alarm("ledger", sentence))


def open_upkeep(settings: Settings, store: Store) -> tuple[Upkeep, Callable[[], None]] | None:
    """What keeps the venue ledger true to this journal, and what closes it; None where there is no
    ledger. Alarms are the lane's own to give."""
    ledger = open_ledger(settings)
    if ledger is None:
        return None
    from scanner.work.venue import Upkeep

    return Upkeep(ledger, store, settings.lane.keep_days), ledger.close


def open_lane(
    settings: Settings, connections: Connections, emit: Emit = lambda message: None
) -> OpenLane:
    """A lane's databases and decisions, belonging to the calling thread."""
    store = open_store(settings, emit)
    try:
        manifest = open_manifest(settings)
    except BaseException:
        store.close()
        raise
    ledger = open_ledger(settings, emit)
    venue = None
    if ledger is not None:
        from scanner.work.venue import Venue

        venue = Venue(ledger, store)
    admission = Admission(settings, connections, Admissions(store), manifest, emit, venue=venue)
    return OpenLane(admission, Deliveries(store), manifest, store, ledger, venue)
