"""The venue ledger: which units have entered, as the lanes of a venue tell each other (P4). A line
to one PostgreSQL database; what is said on it stands in claims.py. Never decides anything, never
waits longer than it was told: when the ledger is silent the caller goes on alone.

Each `Ledger` has one daemon thread, and the thread has the only connection. Callers wait for so
long and no longer (P9): libpq bounds connecting by whole seconds and answers not at all. Once it
was late or lost, callers are told so at once and without a wait, until the thread has got through
again; it tries by itself, and looks at an idle connection, so that no visitor pays for finding out.

Addresses may name several servers (`postgresql://one,two/venue`); only one that may be written to
will do, so a promoted standby takes over without a change here.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

import psycopg
from psycopg.conninfo import conninfo_to_dict

from scanner.adapters import claims
from scanner.adapters.claims import Claim, Db
from scanner.domain.phrase import Phrase
from scanner.domain.ticket import Use
from scanner.ports import LedgerSilent

log = logging.getLogger(__name__)

AGAIN = 1.0  # seconds between two tries to connect
IDLE = 2.0  # seconds until an idle connection is looked at
BACK = "The venue ledger answers again."

_DEFAULTS: dict[str, Any] = {
    "target_session_attrs": "read-write",
    "connect_timeout": 2,  # seconds, for each server named; libpq takes no less
    # A server that was unplugged says nothing. Where the system knows no such limit it is its own.
    "tcp_user_timeout": 3000,
    "keepalives_idle": 5,
    "keepalives_interval": 1,
    "keepalives_count": 3,
    # Work that nobody waits for any more does not pile up on the server.
    "options": "-c statement_timeout=2000 -c client_min_messages=warning",
}

T = TypeVar("T")


@dataclass(slots=True)
class _Job:
    work: Callable[[Db], Any]
    answer: Future[Any]
    until: float
    tried: bool = False


class Ledger:
    """One lane's line to the ledger; may be called from any thread, by several at once.

    `address` is a postgresql:// address; `password`, if given, wins over the one in it. `heard` is
    called with a sentence when the ledger falls silent and with "" when it answers again, from any
    thread. Every method but `close` raises `LedgerSilent` after `timeout` seconds at most.
    """

    def __init__(
        self,
        address: str,
        lane: str,
        password: str = "",
        heard: Callable[[str], None] = lambda sentence: None,
    ) -> None:
        named = {key: value for key, value in conninfo_to_dict(address).items() if value}
        self._params: dict[str, Any] = {**_DEFAULTS, "application_name": "gate-scanner", **named}
        if password:
            self._params["password"] = password
        self._lane = lane
        self._heard = heard
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._why = ""  # it is silent; "": it answers, or nobody has asked yet
        self._thread = threading.Thread(target=self._run, name="ledger", daemon=True)
        self._thread.start()

    def close(self, timeout: float = 1.0) -> None:
        """End the connection, after what is under way."""
        self._closing.set()
        self._jobs.put(None)
        self._thread.join(timeout)

    # -- what lanes ask ----------------------------------------------------------------------

    def check(self, timeout: float) -> None:
        """Whether it answers and has its table."""
        self._ask(partial(claims.uses, []), timeout)

    def uses(self, keys: Iterable[str], timeout: float) -> dict[str, Use]:
        """Which of these keys are held, by which scan of which lane, since when."""
        named = {claims.name(key): key for key in keys}
        found = self._ask(partial(claims.uses, list(named)), timeout)
        return {named[name]: use for name, use in found.items()}

    def claim(
        self,
        keys: Iterable[str],
        scan_id: str,
        at: datetime,
        timeout: float,
        instead_of: Collection[str] = (),
    ) -> dict[str, Use]:
        """Take all of these keys for a scan, on the server's disk when this returns {}; or none of
        them, and here are those that other scans hold.

        `instead_of` names scans that this one continues: what they hold is given up for it, in the
        same transaction. After `LedgerSilent` the claim may stand or not; to ask again is harmless.
        """
        named = {claims.name(key): key for key in keys}
        wanted = [Claim(name, scan_id, at) for name in named]
        work = partial(claims.claim, wanted, scan_id, self._lane, list(instead_of))
        return {named[name]: use for name, use in self._ask(work, timeout).items()}

    def release(self, scan_ids: Iterable[str], timeout: float) -> None:
        """Give back everything that these scans hold."""
        self._ask(partial(claims.release, list(scan_ids)), timeout)

    # -- what keeps it true ------------------------------------------------------------------

    def held(self, scan_ids: Collection[str], timeout: float) -> set[tuple[str, str]]:
        """All that these scans hold, as (a key's name, scan id)."""
        return self._ask(partial(claims.held, list(scan_ids)), timeout)

    def record(self, entries: Collection[Claim], timeout: float) -> set[str]:
        """Entries that have happened: each key is taken unless another scan holds it. Returns the
        names that are recorded now and were not before."""
        return self._ask(partial(claims.record, list(entries), self._lane), timeout)

    def drop(self, given_up: Collection[tuple[str, str]], timeout: float) -> None:
        """Give back single keys, as (a key's name, scan id)."""
        self._ask(partial(claims.drop, list(given_up)), timeout)

    def purge(self, days: int, timeout: float) -> int:
        """Forget claims recorded more than so many days ago, by the server's clock; one batch.
        Returns how many: less than `claims.BATCH` means that none are left."""
        return self._ask(partial(claims.purge, days), timeout)

    # -- one thread, one connection ----------------------------------------------------------

    def _ask(self, work: Callable[[Db], T], timeout: float) -> T:
        if self._why:
            raise LedgerSilent(self._why)
        answer: Future[T] = Future()
        self._jobs.put(_Job(work, answer, time.monotonic() + timeout))
        try:
            return answer.result(max(timeout, 0))
        except TimeoutError:
            answer.cancel()  # what has not begun will not
            sentence = _sentence("it takes too long")
            self._change(sentence)
            raise LedgerSilent(sentence) from None

    def _change(self, why: str) -> None:
        with self._lock:
            if why == self._why:
                return
            # One warning for one silence, however its reason changes while it lasts.
            log.log(logging.INFO if self._why or not why else logging.WARNING, "%s", why or BACK)
            self._why = why
            self._heard(why)

    def _run(self) -> None:
        job: _Job | None = None
        while not self._closing.is_set():
            try:
                with psycopg.connect(**self._params, autocommit=True, prepare_threshold=None) as db:
                    claims.make(db)
                    self._change("")
                    while True:
                        job = job or self._next()
                        if job is None:
                            return
                        self._do(db, job)
                        job = None
            except Exception as error:  # noqa: BLE001 -- a silent ledger, never a dead thread (P10)
                why = _reason(error)
                # The server may have started anew: once more on a new connection, while somebody
                # still waits. A claim that stands already is recognised by its scan id.
                if job is not None and not job.tried and time.monotonic() < job.until:
                    log.info("the venue ledger is asked again: %s", why)
                    job.tried = True
                    continue
                self._change(_sentence(why))
                self._fail(job)
                job = None
                self._closing.wait(AGAIN)

    def _next(self) -> _Job | None:
        """The next job that somebody waits for; None: close."""
        while True:
            try:
                job = self._jobs.get(timeout=IDLE)
            except Empty:
                job = _Job(partial(claims.uses, []), Future(), 0.0)
            if job is None or job.answer.set_running_or_notify_cancel():
                return job

    def _do(self, db: Db, job: _Job) -> None:
        try:
            result = job.work(db)
        except psycopg.Error:
            raise
        except Exception as error:  # noqa: BLE001 -- it is the caller's: the future carries it
            job.answer.set_exception(error)
            return
        # First known, then told: who has this answer may ask the next at once.
        self._change("")
        job.answer.set_result(result)

    def _fail(self, job: _Job | None) -> None:
        """Nobody who waits now waits any longer."""
        silent = LedgerSilent(self._why)
        if job is not None:
            job.answer.set_exception(silent)
        while not self._jobs.empty():
            waiting = self._jobs.get()
            if waiting is None:
                return  # it is closing, and _closing says so
            if waiting.answer.set_running_or_notify_cancel():
                waiting.answer.set_exception(silent)


_SILENT = Phrase(
    "venue",
    "The venue ledger does not answer ({why}). This lane goes on with its own journal; a copy of a "
    "ticket may come in at two lanes. Check the network and the ledger's server.",
)


def _sentence(why: str) -> str:
    return _SILENT.of(why=why)


def _reason(error: Exception) -> str:
    """libpq's own words, without its account of where and how it tried; it never says passwords."""
    lines = str(error).strip().splitlines()
    if not isinstance(error, psycopg.Error) or not lines:
        return type(error).__name__
    return lines[0].rpartition("failed: ")[2].strip()
