"""The lane's thread: one scan at a time, in a mailbox of one. While it is busy the answer is no, so
that no scan is ever decided later than its visitor can see. Owns the lane's databases."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from scanner.domain.phrase import Phrase
from scanner.domain.scan import Scan
from scanner.domain.verdict import Reason, Verdict
from scanner.ports import JournalError
from scanner.work.answer import Answer
from scanner.work.messages import Alarm, Answered, PinRefused, SearchFound, Started, Undone

log = logging.getLogger(__name__)

_FAILED = Phrase("lane", "The lane failed ({error}); it starts again by itself.")

AGAIN = 2.0  # seconds until a lane that failed opens its databases anew


class Deciding(Protocol):
    """What the thread drives, opened inside it."""

    def admit(self, scan: Scan, choice: str, units: int | None) -> Answer: ...

    def look(self, scan: Scan, choice: str, units: int | None) -> Answer: ...

    def override(self, answer: Answer, pin: str, reason: str) -> Answer | PinRefused: ...

    def undo(self, scan_id: str, reason: str, by: str) -> Undone: ...

    def search(self, text: str) -> SearchFound: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Job:
    scan: Scan
    choice: str = ""
    units: int | None = None


@dataclass(frozen=True, slots=True)
class _UndoJob:
    scan_id: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class _OverrideJob:
    answer: Answer
    pin: str = field(repr=False)
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _SearchJob:
    text: str


_AnyJob = _Job | _UndoJob | _OverrideJob | _SearchJob


class Lane:
    """`offer` and its kin may be called from any thread and never block."""

    def __init__(
        self,
        open_lane: Callable[[], Deciding],
        emit: Callable[[object], None],
        answered: Callable[[Answer], None] = lambda answer: None,
    ) -> None:
        self._open = open_lane
        self._emit = emit
        self._answered = answered
        self._wake = threading.Condition()
        self._job: _AnyJob | None = None
        self._working = False
        self._stopping = False
        self._ask_party = False
        self.open = False
        """Whether its databases are open, so that a scan would be decided."""
        self.thread = threading.Thread(target=self._run, name="lane", daemon=True)

    def start(self) -> None:
        self.thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Finish what is under way, then end."""
        with self._wake:
            self._stopping = True
            self._wake.notify_all()
        if self.thread.is_alive():
            self.thread.join(timeout)

    @property
    def busy(self) -> bool:
        """Whether a scan is being decided: everything else waits."""
        with self._wake:
            return self._working or self._job is not None

    def offer(self, scan: Scan) -> bool:
        """A scan. False: busy, and it was not taken."""
        return self._put(_Job(scan))

    def choose(self, answer: Answer, index: int) -> bool:
        """Staff's choice among an answer's options. False: busy."""
        options = [option for option in answer.decision.options if option.index == index]
        choice = answer.decision.choice(options[0]) if options else str(index)
        return self._put(_Job(_again(answer.scan), choice=choice))

    def party(self, answer: Answer, units: int) -> bool:
        """How many of the party are here. False: busy."""
        return self._put(_Job(_again(answer.scan), choice=answer.decision.picked, units=units))

    def ask_party(self, on: bool) -> None:
        """From now on ask how many are here before a party is admitted; or no longer."""
        with self._wake:
            self._ask_party = on

    def override(self, answer: Answer, pin: str, reason: str) -> bool:
        """A supervisor lets somebody in whom the lane did not. False: busy."""
        again = replace(answer, scan=_again(answer.scan))
        return self._put(_OverrideJob(again, pin, reason))

    def undo(self, scan_id: str, reason: str, by: str = "staff") -> bool:
        """Take an admission back. False: busy."""
        return self._put(_UndoJob(scan_id, reason, by))

    def search(self, text: str) -> bool:
        """Look for bookings in the local copy. False: busy."""
        return self._put(_SearchJob(text))

    def _put(self, job: _AnyJob) -> bool:
        with self._wake:
            if self._working or self._job is not None or self._stopping:
                return False
            self._job = job
            self._wake.notify()
            return True

    def _run(self) -> None:
        while True:
            try:
                opened = self._open()
            except Exception as error:  # noqa: BLE001 -- an alarm, never a dead thread (P10)
                self._fail(error)
                if self._rest():
                    return
                continue
            try:
                self.open = True
                self._emit(Alarm("lane"))
                self._work(opened)
                return
            except Exception as error:  # noqa: BLE001 -- as above
                # An admission that failed here let nobody in: its intent, if any, is on disk.
                self._fail(error)
            finally:
                self.open = False
                opened.close()
            if self._rest():
                return

    def _fail(self, error: Exception) -> None:
        if isinstance(error, JournalError):
            log.error("lane: %s", error)
            sentence = error.args[0]
        else:
            log.exception("lane: unexpected fault")
            sentence = _FAILED.of(error=type(error).__name__)
        self._emit(Alarm("lane", sentence, stops=True))
        with self._wake:
            self._working = False

    def _rest(self) -> bool:
        with self._wake:
            return self._wake.wait_for(lambda: self._stopping, AGAIN)

    def _work(self, opened: Deciding) -> None:
        while True:
            with self._wake:
                self._working = False
                self._wake.wait_for(lambda: self._job is not None or self._stopping)
                job, self._job = self._job, None
                if job is None:
                    return
                self._working = True
                ask = self._ask_party
            if isinstance(job, _UndoJob):
                self._emit(opened.undo(job.scan_id, job.reason, job.by))
                continue
            if isinstance(job, _SearchJob):
                self._emit(opened.search(job.text))
                continue
            if isinstance(job, _OverrideJob):
                answer = opened.override(job.answer, job.pin, job.reason)
            else:
                self._emit(Started(job.scan))
                answer = self._decide(opened, job, ask)
            if isinstance(answer, PinRefused):
                self._emit(answer)
                continue
            self._answered(answer)
            self._emit(Answered(answer))

    def _decide(self, opened: Deciding, job: _Job, ask: bool) -> Answer:
        if ask and job.units is None:
            seen = opened.look(job.scan, job.choice, None)
            decision = seen.decision
            if decision.verdict is Verdict.ADMIT and len(decision.units) > 1:
                # A choice of how many: nothing is redeemed by asking.
                how_many = replace(decision, verdict=Verdict.CHOOSE, reason=Reason.OK)
                return replace(seen, decision=how_many)
        return opened.admit(job.scan, job.choice, job.units)


def _again(scan: Scan) -> Scan:
    """The same scan, after staff have answered a question: the lane's own time counts from now."""
    return replace(scan, seen=time.monotonic())
