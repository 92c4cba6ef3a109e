"""All there is to know about a code before it is decided about: the local copy's word, the
suppliers', this lane's journal and the lanes beside it, within the budget. Redeems nothing, writes
nothing but what the lane remembers of its suppliers."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from scanner.adapters.journal.admissions import Admissions
from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.journal.intents import Intent, code_for
from scanner.adapters.manifest import Known, Manifest
from scanner.adapters.octo.wire import completed, unnamed
from scanner.domain.codes import foreign, strip_scanner, unfit
from scanner.domain.decide import Question
from scanner.domain.phrase import Phrase, together
from scanner.domain.scan import Scan
from scanner.domain.ticket import Candidate, Method, Use, all_keys
from scanner.domain.verdict import Source
from scanner.settings import Settings
from scanner.work.connections import Connections, Found
from scanner.work.memory import Memory
from scanner.work.messages import Alarm, of_connection

_CHECK = Phrase("link", "Check its key.")

WHOLE_SHARE = 0.4  # of the time left after a look-up: the redemption needs the rest
MOST_WHOLE = 16  # bookings asked for at once
LEDGER_WAIT = 0.15  # seconds for the venue ledger's answer; it takes 1 to 6 ms


class Beside(Protocol):
    """The lanes beside this one, as a scan sees them; never raises."""

    def uses(self, keys: Iterable[str], own: Mapping[str, Use]) -> Mapping[str, Use]:
        """Entries at this lane (`own`) and at all others."""

    def claim(self, intent: Intent) -> Use | None:
        """Claim what an intent uses up; the other lane's entry if there is one."""

    def give_back(self, scan_id: str) -> None:
        """Nobody came in by this scan after all."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One scan under way: what is known, and until when (monotonic seconds) it must be decided."""

    scan: Scan
    deadline: float
    question: Question


class Inquiry:
    """Asks for one lane; belongs to the thread whose databases it is given."""

    def __init__(
        self,
        settings: Settings,
        connections: Connections,
        admissions: Admissions,
        manifest: Manifest,
        emit: Callable[[object], None],
        now: Callable[[], datetime],
        venue: Beside | None,
    ) -> None:
        self._settings = settings
        self._rules = settings.rules()
        self._connections = connections
        self._admissions = admissions
        self._deliveries = Deliveries(admissions.store)
        self._manifest = manifest
        self._methods = {c.id: Method(c.method) for c in settings.connections}
        self._memory = Memory(connections, manifest)
        self._memory.recall(now().timestamp())
        self._emit = emit
        self._now = now
        self._venue = venue

    def ask(self, scan: Scan, choice: str, units: int | None) -> Asked:
        """Everything there is to know about a code, within the budget."""
        began = time.monotonic()
        code = strip_scanner(scan.code)
        scan = scan if code == scan.code else replace(scan, code=code)
        deadline = began + self._settings.budget
        known, found = Known(), Found()
        if not unfit(scan.code):
            known = self._manifest.look_up(scan.code, self._methods)
            local = known.candidates
            if local or not foreign(scan.code):
                found = self._ask_suppliers(scan.code, local, deadline)
        candidates = self._together(known.candidates, found)
        candidates = self._completed(candidates, scan.code, deadline)
        connections = tuple(self._connections.suppliers)
        keys = all_keys(candidates, scan.code, connections)
        relevant = self._relevant(candidates)
        spent = [(c.connection, c.booking) for c in candidates if c.booking and c.spent]
        question = Question(
            scan=scan,
            now=scan.at,
            rules=self._rules,
            candidates=tuple(candidates),
            uses=self._settled_uses(keys),
            taken_back=tuple(self._deliveries.taken_back(spent)) if spent else (),
            silent=tuple(sorted(found.silent)),
            unauthorised=tuple(sorted(found.unauthorised)),
            connections=connections,
            validating=frozenset(c for c, m in self._methods.items() if m is Method.VALIDATE),
            manifest=self._manifest.state(relevant, self._settings.manifest, known),
            choice=choice,
            units=units,
            suggested=self._suggestion(candidates),
        )
        for connection, why in found.unauthorised.items():
            self._emit(of_connection("key", connection, together(why, _CHECK)))
        for connection in found.answered:
            self._emit(Alarm(f"key {connection}"))
        return Asked(scan, deadline, question)

    def _ask_suppliers(self, code: str, local: list[Candidate], deadline: float) -> Found:
        # A name that is not unique may be another supplier's barcode: that one is asked too.
        sure = all(candidate.exact for candidate in local)
        only = {candidate.connection for candidate in local if sure}
        found = self._connections.ask(code, deadline - time.monotonic(), only)
        # A reseller's reference is known to the local copy alone: ask by the booking's own code.
        for candidate in local:
            other = code_for(candidate, code)
            strange = {c.connection for c in found.candidates} | found.silent
            if other != code and candidate.connection not in strange | set(found.unauthorised):
                more = self._connections.ask(
                    other, deadline - time.monotonic(), [candidate.connection]
                )
                found.candidates += more.candidates
                found.silent |= more.silent
        self._memory.keep()
        return found

    def _together(self, local: list[Candidate], found: Found) -> list[Candidate]:
        """The supplier's word where it spoke, the local copy's where it could not."""
        told = []
        for candidate in found.candidates:
            alike = [c for c in local if c.connection == candidate.connection]
            same = [c for c in alike if c.booking == candidate.booking]
            if not same and len(alike) == 1:
                same = alike if unnamed(candidate) else []
            lacking = candidate.slim or unnamed(candidate)
            known = len(same) == 1 and candidate.method is Method.REDEEM
            told.append(completed(candidate, same[0]) if lacking and known else candidate)
        unheard = found.silent | set(found.unauthorised)
        return told + [c for c in local if c.connection in unheard]

    def _completed(
        self, candidates: list[Candidate], code: str, deadline: float
    ) -> list[Candidate]:
        """A slim answer that the local copy does not know says neither for when nor for how many
        it is. The booking itself does; where that fails, the supplier's word must do."""
        slim = [
            candidate
            for candidate in candidates
            if candidate.slim
            and candidate.source is Source.SERVER
            and candidate.method is Method.REDEEM
            and candidate.redeemable is not False
            and candidate.booking
        ][:MOST_WHOLE]
        left = (deadline - time.monotonic()) * WHOLE_SHARE
        if not slim or left < 0.02:
            return candidates
        found = self._connections.whole(slim, code, left)
        whole = {id(one): booking for one, booking in zip(slim, found, strict=True) if booking}
        return [completed(one, whole[id(one)]) if id(one) in whole else one for one in candidates]

    def _relevant(self, candidates: Iterable[Candidate]) -> list[str]:
        named = {c.connection for c in candidates if c.source is Source.MANIFEST}
        return sorted(named) or list(self._connections.suppliers)

    def _settled_uses(self, keys: Iterable[str]) -> Mapping[str, Use]:
        """Earlier entries. One that is being written by another process of this lane right now is
        waited for: its end is known within its own budget."""
        keys = set(keys)
        while True:
            uses = self._admissions.uses(keys)
            interrupted = [use for use in uses.values() if use.interrupted]
            until = self._admissions.busy_until(interrupted)
            if not until:
                # It may have ended between the two questions.
                uses = self._admissions.uses(keys) if interrupted else uses
                return uses if self._venue is None else self._venue.uses(keys, uses)
            threading.Event().wait(max(0.005, min(0.02, until - self._now().timestamp())))

    def _suggestion(self, candidates: list[Candidate]) -> str:
        products = {c.product_id for c in candidates}
        return self._admissions.suggestion(products) if len(products) > 1 else ""
