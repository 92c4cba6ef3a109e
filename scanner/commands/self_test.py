"""--self-test: every part of the program tried once, where it is installed and with no set-up.

Nothing of this computer's is read or changed: the profile and the supplier are made for it."""

from __future__ import annotations

import importlib
import logging
import os
import pkgutil
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from scanner.gate import Gate
    from scanner.ui.lane.window import LaneWindow
    from scanner.work.answer import Answer

PATIENCE = 30.0  # seconds for one ticket from the window to the supplier and back
TICKET = "family ticket: four people"
TEXTS = {"EAN13": "4006381333931", "ITF": "1234567890123452"}  # the formats that take digits only
TEXT = "GATE-SCANNER"
_CHILD = "GATE_SCANNER_SELF_TEST_CHILD"


class Failed(Exception):
    """Something does not work; the message says what."""


class _Complaints(logging.Handler):
    """What was logged at WARNING or above: nothing should be."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def run() -> int:
    """The exit code. A line for each part on stdout: `ok` or `FAIL`, its name, what was seen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = False
    with tempfile.TemporaryDirectory(prefix="gate-scanner-self-test-") as made, _heard() as heard:
        folder = Path(made)
        parts: dict[str, Callable[[], str]] = {
            "gate": lambda: _gate(folder / "gate"),
            "codes": _codes,
            "setup": lambda: _set_up_code(folder / "code.png"),
            "profile": lambda: _profile(folder / "old"),
            "program": _program,
            "child": _child,
        }
        if _CHILD in os.environ:
            parts = {"codes": _codes}
        for name, part in parts.items():
            try:
                _say("ok", name, part())
            except Exception as error:  # noqa: BLE001 -- whatever it is, it is what was looked for
                failed = True
                _say("FAIL", name, str(error) or type(error).__name__)
        for line in heard.said:
            _say("FAIL", "log", line)
    return 1 if failed or heard.said else 0


def _say(mark: str, name: str, what: str) -> None:
    click.echo(f"{mark:<5}{name}: {' '.join(what.split())}")


@contextmanager
def _heard() -> Iterator[_Complaints]:
    handler, root = _Complaints(), logging.getLogger()
    root.addHandler(handler)
    logging.captureWarnings(True)
    try:
        yield handler
    finally:
        logging.captureWarnings(False)
        root.removeHandler(handler)


# -- a window, a lane, a supplier ------------------------------------------------------------------


@dataclass(slots=True)
class _Visit:
    """One ticket through the lane's own threads to the window, and what came of it."""

    code: str
    began: float = field(default_factory=time.monotonic)
    gate: Gate | None = None
    shown: bool = False
    sent: bool = False
    saw: str = ""
    faults: list[str] = field(default_factory=list)

    def message(self, message: object, window: object) -> None:
        from scanner.ui.lane.window import LaneWindow
        from scanner.work.messages import Answered

        assert isinstance(window, LaneWindow)
        if not self.shown:
            self.shown = True
            size = window.grab().size()
            _say("ok", "window", f"{size.width()} × {size.height()}")
        if isinstance(message, Answered):
            self._look(message.answer, window)

    def _look(self, answer: Answer, window: LaneWindow) -> None:
        from scanner.ui import proof

        face = window.view.panel.face
        verdict, delivery = answer.decision.verdict, answer.delivery
        self.saw = f"{verdict} {delivery}, the window shows {face.word}"
        if (verdict, delivery, face.tone) != ("ADMIT", "DELIVERED", "admit"):
            self.faults.append(f"a good ticket was not admitted: {self.saw}. {answer.message}")
        self.faults += proof.faults(window)

    def over(self) -> bool:
        if not self.sent and self.gate is not None:
            from scanner.domain.scan import Origin

            self.sent = self.gate.submit(self.code, Origin.TYPED)
        return bool(self.saw) or time.monotonic() - self.began > PATIENCE


def _gate(folder: Path) -> str:
    from scanner.adapters.journal import audit
    from scanner.app import JOURNAL
    from scanner.commands.demo_run import demo_settings
    from scanner.demo.samples import sample_tickets
    from scanner.demo.supplier import EmbeddedSupplier
    from scanner.gate import Gate
    from scanner.ui import program

    folder.mkdir()
    with EmbeddedSupplier() as supplier:
        tickets = {ticket.name: ticket for ticket in sample_tickets(supplier.venue)}
        visit = _Visit(tickets[TICKET].code)
        settings = demo_settings(supplier, folder)

        def make(emit: Callable[[object], None]) -> Gate:
            visit.gate = Gate(settings, emit)
            return visit.gate

        program.run(make, settings, watch=visit.message, done=visit.over)
        faults = visit.faults + supplier.defects
    if not visit.saw:
        raise Failed(f"a ticket had no answer within {PATIENCE:.0f} s")
    verified = audit.verify(folder / JOURNAL)
    if verified.broken or not verified.rows:
        faults.append(f"the journal has {verified.rows} rows, broken: {verified.broken}")
    if faults:
        raise Failed("; ".join(faults))
    return f"{visit.saw}; {verified.rows} journal rows"


# -- the rest of the program -----------------------------------------------------------------------


def _codes() -> str:
    """Every format, written and read by each engine that knows it, then by the whole cascade."""
    import numpy as np

    from scanner.adapters.decoder import read_still, zbar, zxing
    from scanner.adapters.decoder.view import View
    from scanner.demo.tickets import code_image
    from scanner.domain.scan import Symbology

    read = {"zxing": 0, "zbar": 0, "cascade": 0}
    for kind in Symbology:
        text = TEXTS.get(kind.value, TEXT)
        pixels = np.array(code_image(text, kind), dtype=np.uint8)
        seen = {"zxing": zxing.read(View(pixels), zxing.formats_for([kind]), step="self-test")[0]}
        if kind in zbar.KNOWN:
            seen["zbar"] = zbar.read(View(pixels), [kind], step="self-test")
        seen["cascade"] = list(read_still(pixels, [kind]).codes)
        for engine, codes in seen.items():
            if [code.text for code in codes] != [text]:
                raise Failed(f"{engine} does not read {kind}")
            read[engine] += 1
    return ", ".join(f"{engine} {count}" for engine, count in read.items())


def _set_up_code(picture: Path) -> str:
    """One is sealed, drawn, read and opened: its libraries are used for nothing else."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from scanner.adapters import qr, setup_code
    from scanner.domain.setup_code import parse
    from scanner.work.setup.code import code_in

    content, pin = {"lane": {"mode": "kiosk"}}, setup_code.new_pin()
    made = setup_code.seal(content, pin, Ed25519PrivateKey.generate(), datetime.now(UTC))
    picture.write_bytes(qr.png(made.text))
    began = time.monotonic()
    if setup_code.unseal(parse(code_in(picture)), pin) != content:
        raise Failed("what was sealed is not what came out")
    return f"{len(made.text)} characters, opened in {time.monotonic() - began:.1f} s"


def _profile(folder: Path) -> str:
    """A journal as the first release wrote it is opened, with a copy taken first."""
    from scanner.adapters.database import migrate
    from scanner.adapters.journal.schema import MIGRATIONS
    from scanner.adapters.journal.store import Store
    from scanner.app import JOURNAL

    folder.mkdir()
    path = folder / JOURNAL
    old = sqlite3.connect(path, isolation_level=None)
    migrate(old, path, MIGRATIONS[:1])
    old.close()
    store = Store(path, "self-test")
    try:
        version = store.read("pragma user_version")[0][0]
    finally:
        store.close()
    copies = list(folder.glob("*.bak"))
    if version != len(MIGRATIONS) or not copies or store.set_aside is not None:
        raise Failed(f"the journal stayed at schema {version} of {len(MIGRATIONS)}")
    return f"schema 1 → {version}, copy {copies[0].name}"


def _program() -> str:
    """All modules, also those that only some lanes load, and the libraries they ask for late."""
    import keyring
    import psycopg

    here = importlib.import_module("scanner").__path__
    names = [name for _, name, _ in pkgutil.walk_packages(here, "scanner.")]
    for name in names:
        importlib.import_module(name)
    store = keyring.get_keyring()
    return f"{len(names)} modules, libpq {psycopg.pq.__impl__}, key store {store.name}"


def _child() -> str:
    """The program started by itself, as a kiosk's watchdog does, finds its libraries too."""
    from scanner.work.watchdog import this_program

    done = subprocess.run(
        this_program(["gate-scanner", "--self-test"]),
        env={**os.environ, _CHILD: "1"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    said = (done.stdout + done.stderr).decode("utf-8", "replace")
    if done.returncode != 0 or not said.startswith("ok"):
        raise Failed(said or f"it ended with {done.returncode}")
    return said
