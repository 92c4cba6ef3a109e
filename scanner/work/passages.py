"""What happened at a turnstile: written into the journal, told to the window, and what nobody used
handed back to the lane. It moves nothing and belongs to the turnstile's thread."""

from __future__ import annotations

import logging
import math
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from scanner.adapters.journal.store import Store
from scanner.domain.passage import FreeFlow, Happening, Jam, NotTurned, Passage, Tailgating
from scanner.domain.phrase import Phrase
from scanner.ports import JournalError
from scanner.work.messages import Alarm, Undone

log = logging.getLogger(__name__)

HURRY_S = 0.02  # seconds until a busy lane is asked again to undo
NOTICE_S = 60.0  # seconds a notice to staff stands
DEAF = 3  # admissions in a row without a turn: the arm may not open at all

NOT_USED = "nobody went through the turnstile"  # the reason the journal gives for its undo

# Kinds of alarms.
TURNSTILE = "turnstile"
JOURNAL = "turnstile journal"
ARM = "turnstile arm"
PARTY = "turnstile party"
TICKET = "turnstile ticket"
TAILGATING = "tailgating"

_STAYS_USED = Phrase(
    "turnstile",
    "A visitor did not go through, and the ticket stays used. {why} Let the visitor in by hand.",
)
_ONLY_SOME = Phrase(
    "turnstile",
    "Only {turned} of {all} went through; the ticket stays used for all. Let the others in by "
    "hand, or undo it.",
)
_FAILED_OPEN = Phrase(
    "turnstile",
    "The turnstile failed while it was open; nobody knows who went through. The ticket stays used: "
    "let the visitor in by hand, or undo it.",
)
_DEAF = Phrase(
    "turnstile", "{count} visitors in a row did not go through. Check that the arm opens."
)
_JAMMED = Phrase(
    "turnstile",
    "The turnstile's passage contact does not let go. Check the arm, its cable and input_active.",
)
_TAILGATING = Phrase("turnstile", "Somebody went through without a ticket.")


class Passages:
    """Rows wait here until they are on disk, undos until the lane takes them."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        undo: Callable[[str, str], bool],
        emit: Callable[[object], None],
        clock: Callable[[], float],
        retry_s: float,
    ) -> None:
        self.failing = False
        """Whether the journal cannot be written now."""
        self._open_store = open_store
        self._undo = undo
        self.say = emit
        self._clock = clock
        self._retry_s = retry_s
        self._store: Store | None = None
        self._rows: deque[tuple[str, str, datetime, dict[str, Any]]] = deque()
        self._rows_due = 0.0
        self._undos: deque[str] = deque()
        self._notices: dict[str, float] = {}
        self._unturned = 0

    def open(self) -> None:
        """Open the journal for this thread, if it is not. Raises `JournalError`."""
        if self._store is None:
            self._store = self._open_store()

    def close(self) -> None:
        if self._store is not None:
            self._store.close()

    def let_in(self, scan_id: str) -> bool:
        """P1, once more where it counts: whether the journal has this scan as let in."""
        assert self._store is not None  # nothing is asked before it was opened
        try:
            rows = self._store.read("select let_in from admission where scan_id = ?", (scan_id,))
        except JournalError as error:
            self._failed(error.args[0])
            return False
        if rows != [(1,)]:
            log.error("turnstile: %s is not in the journal as let in: not opened", scan_id)
        return rows == [(1,)]

    # -- what happened -------------------------------------------------------------------------

    def note(self, note: Happening, under_way: bool) -> None:
        """Keep it for the journal, and tell. `under_way`: the turnstile itself works."""
        match note:
            case Passage():
                counted = {"turned": note.turned, "of": note.of, "free_flow": not note.scan_id}
                self._row("PASSAGE", note.scan_id, counted)
                self._count(turned=True)
            case NotTurned():
                self._not_turned(note)
                if under_way:
                    self._count(turned=False)
            case Tailgating():
                self._row("TAILGATING", "", {})
                self._notice(TAILGATING, _TAILGATING)
            case FreeFlow():
                free = {"on": note.on, "by": note.by, "passed": note.passed}
                self._row("FREE_FLOW", "", {**free, "unwatched": list(note.unwatched)})
            case Jam():
                self._jam(note.on)
        self.say(note)

    def went_out(self) -> None:
        """Somebody has left by the way out."""
        self._row("EXIT", "", {})

    def kept(self, result: Undone) -> list[Happening]:
        """The undo was refused: the ticket stays used, though nobody went through."""
        self._row("NOT_TURNED", result.scan_id, {"undo": False, "message": result.sentence})
        self._notice(
            TICKET,
            _STAYS_USED.of(why=result.sentence),
        )
        return []

    def _not_turned(self, note: NotTurned) -> None:
        body = {"turned": note.turned, "of": note.of, "undo": note.nobody}
        self._row("NOT_TURNED", note.scan_id, body)
        if note.nobody:
            self._undos.append(note.scan_id)
        elif note.turned:
            self._notice(
                PARTY,
                _ONLY_SOME.of(turned=note.turned, all=note.of),
            )
        else:
            self._notice(
                PARTY,
                _FAILED_OPEN,
            )

    def _count(self, turned: bool) -> None:
        """A board that never answers shows only here that it is deaf."""
        before, self._unturned = self._unturned, 0 if turned else self._unturned + 1
        if turned and before >= DEAF:
            self.say(Alarm(ARM))
        elif self._unturned == DEAF:
            sentence = _DEAF.of(count=DEAF)
            self.say(Alarm(ARM, sentence))

    def _jam(self, on: bool) -> None:
        if on:
            log.error("turnstile: %s", _JAMMED)
        self.say(Alarm(TURNSTILE, _JAMMED if on else "", stops=on))

    def _notice(self, kind: str, sentence: str) -> None:
        log.info("turnstile: %s", sentence)
        self._notices[kind] = self._clock() + NOTICE_S
        self.say(Alarm(kind, sentence))

    # -- what is still to be done --------------------------------------------------------------

    @property
    def owes(self) -> bool:
        """Whether the lane has not yet taken everything that is to be undone."""
        return bool(self._undos)

    @property
    def due(self) -> float:
        """When `settle` is wanted next."""
        due = [math.inf, *self._notices.values()]
        if self._undos:
            due.append(self._clock() + HURRY_S)
        if self._rows:
            due.append(self._rows_due)
        return min(due)

    def settle(self) -> None:
        """Write what happened, hand over what is to be undone, take old notices down."""
        at = self._clock()
        if self._rows and self._store is not None and at >= self._rows_due:
            self._write(self._store)
        while self._undos and self._undo(self._undos[0], NOT_USED):
            self._undos.popleft()
        for kind in [kind for kind, until in self._notices.items() if until <= at]:
            del self._notices[kind]
            self.say(Alarm(kind))

    def _row(self, kind: str, scan_id: str, body: dict[str, Any]) -> None:
        self._rows.append((kind, scan_id, datetime.now(UTC), body))

    def _write(self, store: Store) -> None:
        try:
            with store.writing():
                for row in self._rows:
                    store.append(*row)
        except JournalError as error:
            # The arm goes on: in free flow it must not shut because of a full disk.
            self._failed(error.args[0])
            self._rows_due = self._clock() + self._retry_s
            return
        self._rows.clear()
        if self.failing:
            self.failing = False
            self.say(Alarm(JOURNAL))

    def _failed(self, sentence: str) -> None:
        if not self.failing:
            log.error("turnstile: %s", sentence)
            self.say(Alarm(JOURNAL, sentence, stops=True))
        self.failing = True
