"""What is done at the desk, each act on one thread after the other, with the operator's name and
reason. Without an operator, or without the role that it needs, it is refused."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import date, datetime

from scanner.adapters.operators import Operator, Operators, PinProblem, Role
from scanner.adapters.secrets import KeyProblem
from scanner.domain.phrase import Phrase
from scanner.settings import Settings
from scanner.work.connections import Connections
from scanner.work.desk.acting import Acting
from scanner.work.desk.files import new_file, new_path
from scanner.work.desk.messages import (
    Acted,
    CodeMade,
    Ended,
    Failed,
    Job,
    OperatorsAre,
    PinWrong,
    Unlocked,
)
from scanner.work.desk.opening import Opens, RunningLane
from scanner.work.desk.worker import Worker

LOCKED = Phrase("desk", "Locked: enter your PIN first.")
NOT_ALLOWED = Phrase("desk", "This needs a supervisor.")
_CODE_MADE = Phrase("desk", "A set-up code is on the screen.")
_SAVED = Phrase("desk", "Saved as {path}.")


class Acts:
    """Who is there, and what they do. None of the methods blocks."""

    def __init__(
        self,
        settings: Settings,
        opens: Opens,
        connections: Connections,
        emit: Callable[[object], None],
        now: Callable[[], datetime],
        lane: RunningLane | None,
    ) -> None:
        self._settings, self._opens, self._connections = settings, opens, connections
        self._emit, self._now, self._lane = emit, now, lane
        self._operator: Operator | None = None
        self._worker = Worker("desk acts", self._open, emit)

    def start(self) -> None:
        self._worker.start()

    def stop(self) -> None:
        """What is under way is finished first."""
        self._worker.stop()

    # -- who is there ------------------------------------------------------------------------

    @property
    def operator(self) -> Operator | None:
        return self._operator

    def unlock(self, pin: str) -> None:
        self._worker.wish("unlock", lambda acting: self._unlock(pin))

    def enter(self, operator: Operator) -> None:
        """Somebody whose PIN has been checked already."""
        self._operator = operator

    def lock(self) -> None:
        """Nobody is there any more. At once: acts that wait are refused."""
        self._operator = None

    def operators(self) -> None:
        self._worker.wish("operators", lambda acting: self._operators())

    def _unlock(self, pin: str) -> object:
        try:
            self._operator = Operators(self._settings.folder).check(pin, Role.STEWARD)
        except PinProblem as problem:
            return PinWrong(problem.args[0])
        return Unlocked(self._operator)

    def _operators(self) -> object:
        try:
            return OperatorsAre(tuple(Operators(self._settings.folder).listed()))
        except PinProblem as problem:
            return Failed("operators", problem.args[0])

    # -- acts --------------------------------------------------------------------------------

    def retry(self, numbers: Sequence[int], note: str) -> None:
        self._act("retry", lambda a, by: a.retry(numbers, by, note), Role.STEWARD)

    def park(self, numbers: Sequence[int], note: str) -> None:
        self._act("park", lambda a, by: a.park(numbers, by, note))

    def release(self, numbers: Sequence[int], note: str) -> None:
        self._act("release", lambda a, by: a.release(numbers, by, note))

    def close_dispute(self, number: int, note: str) -> None:
        self._act("dispute", lambda a, by: a.close_dispute(number, by, note))

    def reopen(self, number: int, note: str) -> None:
        self._act("dispute", lambda a, by: a.reopen(number, by, note))

    def undo(self, scan_id: str, note: str) -> None:
        self._act("undo", lambda a, by: a.undo(scan_id, by, note))

    def admit(
        self, code: str, booking: str, units: int | None, note: str, override: bool = False
    ) -> None:
        self._act("admit", lambda a, by: a.admit(code, booking, units, by, note, override))

    def no_show(self, connection: str, booking: str, code: str, note: str) -> None:
        self._act("no-show", lambda a, by: a.no_show(connection, booking, code, by, note))

    def pulse(self, note: str) -> None:
        """Open the turnstile once, where there is one."""
        self._act("pulse", lambda a, by: a.pulse(by, note))

    def close_day(self, day: date, note: str) -> None:
        self._act("close day", lambda a, by: a.close_day(day, by, note))

    def put_operator(self, name: str, role: Role, pin: str) -> None:
        if self._operator is None:  # the very first one; anything else is refused there
            self._worker.wish("operator", lambda a: a.put_operator(name, role, pin, ""))
            return
        self._act("operator", lambda a, by: a.put_operator(name, role, pin, by))

    def remove_operator(self, name: str) -> None:
        self._act("operator", lambda a, by: a.remove_operator(name, by))

    def set_up_code(self) -> None:
        """A code that makes another lane like this one: `CodeMade`, once the journal has it."""

        def made(acting: Acting, by: str) -> Acted:
            # Its library is loaded only where a code is wanted.
            from scanner.work.setup.code import give

            try:
                code = give(self._settings, acting.lane.store, by, self._now())
            except (KeyProblem, PinProblem) as problem:
                return Acted("set-up code", False, problem.args[0])
            self._emit(CodeMade(code))
            return Acted("set-up code", True, _CODE_MADE)

        self._act("set-up code", made)

    def save(self, name: str, ending: str, content: Callable[[], bytes]) -> None:
        """Make a picture, a page or a table, and write it into the profile's reports."""
        path = new_path(self._settings, self._now(), name, ending)

        def write(acting: Acting) -> Ended:
            made = content()
            with new_file(path) as file:
                file.write(made)
            return Ended(Job.EXPORT, True, _SAVED.of(path=str(path)), path)

        self._worker.wish(f"save {path}", write)

    def _act(
        self, act: str, work: Callable[[Acting, str], Acted], role: Role = Role.SUPERVISOR
    ) -> None:
        asked = self._operator

        def checked(acting: Acting) -> Acted:
            operator = self._operator
            if asked is None or operator is None:
                return Acted(act, False, LOCKED)
            if role is Role.SUPERVISOR and operator.role is not Role.SUPERVISOR:
                return Acted(act, False, NOT_ALLOWED)
            return work(acting, operator.name)

        # Each act by itself: a second one must never take the place of a first.
        self._worker.wish(f"{act} {time.monotonic_ns()}", checked)

    def _open(self) -> tuple[Acting, Callable[[], None]]:
        opened = self._opens.lane(self._connections)
        acting = Acting(opened, self._connections, self._settings, self._now, self._lane)
        return acting, opened.close
