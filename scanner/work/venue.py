"""What a lane and the venue ledger tell each other: who else has let a unit in, what this lane
claims, and, behind the lane, whatever the ledger missed while it was silent. Decides nothing.

When the ledger is silent the lane goes on with its own journal. Chosen loss: a copy of a ticket may
come in at two lanes as long as they cannot see each other; not a queue at every gate because one
server is down. The alarm comes from whoever opened the ledger.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from scanner.adapters.claims import BATCH, Claim, name
from scanner.adapters.journal.held import LATEST, Admitted, held, known, latest
from scanner.adapters.journal.intents import Intent
from scanner.adapters.journal.store import Store
from scanner.adapters.venue import Ledger
from scanner.domain.ticket import Method, Use
from scanner.ports import LedgerSilent
from scanner.work.inquiry import LEDGER_WAIT

log = logging.getLogger(__name__)

PAGE = 500  # admissions compared at a time
REACH = timedelta(days=3)  # how far back a whole comparison goes: tickets are for a day
EVERY = 15.0  # seconds between two looks at the latest page
AGAIN = 2.0  # seconds until a silent ledger is tried again
WHOLE_EVERY = timedelta(hours=1)
UPKEEP_WAIT = 5.0  # seconds


class Venue:
    """The ledger as a scan sees it; belongs to the thread whose journal it is given. Never raises
    `LedgerSilent`."""

    def __init__(self, ledger: Ledger, store: Store) -> None:
        self._ledger = ledger
        self._store = store

    def uses(self, keys: Iterable[str], own: Mapping[str, Use]) -> Mapping[str, Use]:
        """Entries at this lane (`own`) and at all others.

        What the ledger has from this lane's own scans counts for nothing: the journal knows better,
        and an entry that was undone while the ledger was silent may still stand there. Another
        lane's entry outweighs a scan of ours that was interrupted: that one let nobody in.
        """
        try:
            there = self._ledger.uses(keys, LEDGER_WAIT)
        except LedgerSilent:
            return own
        ours = known(self._store, {use.scan_id for use in there.values()})
        others = {
            key: use
            for key, use in there.items()
            if use.scan_id not in ours and (key not in own or own[key].interrupted)
        }
        return {**own, **others}

    def claim(self, intent: Intent) -> Use | None:
        """Claim what an intent, which is on disk, uses up; the other lane's entry if there is one.

        Validated tickets are not claimed: whether they come in again is the supplier's to decide.
        """
        if intent.method is Method.VALIDATE:
            return None
        scan = intent.scan
        given_up = set(intent.decision.resumes)
        try:
            taken = self._ledger.claim(intent.keys, scan.id, scan.at, LEDGER_WAIT, given_up)
            # The journal has just given us these keys, so no other scan of this lane holds them:
            # what stands there was undone or refused while the ledger was silent.
            left_over = known(self._store, {use.scan_id for use in taken.values()})
            if left_over:
                given_up |= left_over
                taken = self._ledger.claim(intent.keys, scan.id, scan.at, LEDGER_WAIT, given_up)
        except LedgerSilent:
            return None
        return min(taken.values(), key=_when) if taken else None

    def give_back(self, scan_id: str) -> None:
        """This scan let nobody in after all, or was undone. A silent ledger hears of it later."""
        try:
            self._ledger.release([scan_id], LEDGER_WAIT)
        except LedgerSilent:
            log.info("scan %s is given back at the venue when the ledger answers", scan_id)


def _when(use: Use) -> tuple[bool, datetime]:
    return use.at is None, use.at or datetime.max.replace(tzinfo=UTC)


class Upkeep:
    """Makes the ledger say of this lane what its journal says, and forgets what is old. Belongs to
    one thread; the lane never waits for it.

    Entries that were made while the ledger was silent are recorded, claims that the journal has
    given up are dropped. A key that another lane holds by then stays theirs.
    """

    def __init__(
        self,
        ledger: Ledger,
        store: Store,
        keep_days: int,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._ledger = ledger
        self._store = store
        self._keep_days = keep_days
        self._now = now
        self._whole_due = now()

    def run(self) -> float:
        """Compare; returns the seconds until the next time is worth while. After every silence, and
        now and then, all of the last days; otherwise the latest scans. Raises `JournalError`."""
        now = self._now()
        try:
            whole = now >= self._whole_due
            before = LATEST
            while True:
                page = latest(self._store, PAGE, before)
                self._compare(page)
                if not whole or len(page) < PAGE or page[-1].at < now - REACH:
                    break
                before = page[-1].row
            if whole:
                while self._ledger.purge(self._keep_days, UPKEEP_WAIT) == BATCH:
                    pass
                self._whole_due = now + WHOLE_EVERY
        except LedgerSilent:
            self._whole_due = now
            return AGAIN
        return EVERY

    def _compare(self, page: Sequence[Admitted]) -> None:
        scans = {one.scan_id: one for one in page}
        # The ledger first: a claim goes into the journal before it goes there, so one that the
        # journal lacks afterwards was given up, and not just made.
        there = self._ledger.held(scans, UPKEEP_WAIT)
        # An interrupted scan that has been settled let nobody in. The journal keeps its keys, for
        # the visitor may come back here; who goes to another lane is not refused there.
        kept = [one.scan_id for one in page if not one.over]
        here = {(name(key), scan_id) for key, scan_id in held(self._store, kept)}
        if stale := there - here:
            self._ledger.drop(stale, UPKEEP_WAIT)
            log.info("venue ledger: %s claims given up by this lane are dropped", len(stale))
        missing = [
            Claim(named, scan_id, scans[scan_id].at)
            for named, scan_id in here - there
            if scans[scan_id].let_in
        ]
        if missing and (recorded := self._ledger.record(missing, UPKEEP_WAIT)):
            log.info("venue ledger: %s claims that it had missed are recorded", len(recorded))
