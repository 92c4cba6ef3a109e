"""The thread of a turnstile: opens once for each admitted person, watches them go through, gives
the ticket back when nobody did. It opens for nothing but an admission that is on disk, and never
because of its own start, a crash or a relay that came back: those begin with "shut"."""

from __future__ import annotations

import logging
import queue
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from math import inf as INF
from threading import Thread

from scanner.adapters.journal.store import Store
from scanner.domain.arm import Arm
from scanner.domain.passage import Happening, NotTurned, Outputs, State, Timing
from scanner.domain.phrase import Phrase
from scanner.domain.verdict import Verdict
from scanner.ports import JournalError, Relay, TurnstileError
from scanner.settings import TurnstileSettings
from scanner.work.answer import Answer
from scanner.work.messages import Alarm, Undone
from scanner.work.passages import TURNSTILE, Passages

log = logging.getLogger(__name__)

ALIVE_S = 1.0  # seconds between two looks at a board without inputs: is it still there?
LAST_S = 2.0  # seconds the lane has to take the last undos when the program ends
LONG_S = 60.0  # seconds one wait lasts at most
BY = "turnstile"  # who asks the lane to undo

_FAILED = Phrase("turnstile", "The turnstile failed ({error}); it starts by itself.")

Order = Callable[[float], list[Happening]]


class Turnstile:
    """`admitted` and its kin may be called from any thread and never block.

    `undo` asks the lane to take an admission back: False while it is busy. What became of it comes
    back through `undone`.
    """

    def __init__(
        self,
        settings: TurnstileSettings,
        open_relay: Callable[[TurnstileSettings], Relay],
        open_store: Callable[[], Store],
        undo: Callable[[str, str], bool],
        emit: Callable[[object], None],
        *,
        retry_s: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._open_relay = open_relay
        self._passages = Passages(open_store, undo, emit, clock, retry_s)
        self._retry_s = retry_s
        self._clock = clock
        watched = settings.passage == "input"
        self._arm = Arm(
            Timing(
                pulse=settings.pulse_ms / 1000,
                pause=settings.pause_ms / 1000,
                passage=settings.passage_s,
                jam=settings.stuck_s,
                watched=watched,
            )
        )
        self._inputs = [settings.input] if watched else []
        self._inputs += [settings.free_flow_input] if settings.free_flow_input else []
        self._inputs += [settings.exit_input] if settings.exit_input else []
        self._leaving: bool | None = None
        self._orders: queue.SimpleQueue[Order | None] = queue.SimpleQueue()
        self._stopping = False
        self._fault = ""
        self._pulsing = self._held = False
        self._lamps = Outputs()
        self._looked = 0.0
        self.thread = Thread(target=self._run, name="turnstile", daemon=True)

    def start(self) -> None:
        self.thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Shut, hand what is to be undone to the lane, and end."""
        self._orders.put(None)
        if self.thread.is_alive():
            self.thread.join(timeout)

    @property
    def ready(self) -> bool:
        """Whether an admission could be let through. False: the lane must not admit (P10)."""
        return self._works and not self._passages.failing

    @property
    def _works(self) -> bool:
        return self._arm.state not in (State.GONE, State.STUCK)

    def admitted(self, answer: Answer) -> None:
        """People were admitted, and their row is on disk: open for them."""
        decision = answer.decision
        if decision.verdict is Verdict.ADMIT and answer.delivery is not None:
            self._orders.put(partial(self._admit, answer.scan.id, decision.people))

    def undone(self, result: Undone, by: str) -> None:
        """An admission was taken back, or could not be."""
        if by != BY:
            if result.done:
                self._orders.put(partial(self._arm.withdraw, result.scan_id))
        elif not result.done:
            self._orders.put(lambda at: self._passages.kept(result))

    def free_flow(self, on: bool, by: str) -> None:
        """A supervisor's order: open for all, or no longer."""
        self._orders.put(lambda at: self._arm.free_flow(on, by))

    # -- the thread ----------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._stopping:
            try:
                self._at_work()
            except (TurnstileError, JournalError) as error:
                self._fail(error.args[0])
            except Exception as error:
                log.exception("turnstile: unexpected fault")
                self._fail(_FAILED.of(error=type(error).__name__))
            # Whoever is admitted in this moment is given back at once.
            end = self._clock() + self._retry_s
            while not self._stopping and self._clock() < end:
                self._passages.settle()
                self._take(min(end, self._passages.due))
        end = self._clock() + LAST_S
        self._passages.settle()
        while self._passages.owes and self._clock() < end:
            self._take(self._passages.due)
            self._passages.settle()
        self._passages.close()

    def _at_work(self) -> None:
        self._passages.open()
        relay = self._open_relay(self._settings)
        burning = False
        try:
            self._shut(relay)
            self._happened(self._arm.found())
            self._fault = ""
            self._passages.say(Alarm(TURNSTILE))
            self._looked = 0.0
            self._leaving = None
            while not self._stopping:
                self._drive(relay)
                if not self._pulsing:
                    self._passages.settle()  # a slow disk must not make a pulse longer
                self._take(min(self._next_look(), self._passages.due, self._arm.due or INF))
                self._drive(relay)  # before anything else: somebody may be waiting
                self._look(relay)
                self._happened(self._arm.tick(self._clock()))
                burning = self._arm.burning
            self._happened(self._arm.lost())
        finally:
            # People on their way out of a fire are not shut in because the program ends.
            if not burning:
                with suppress(TurnstileError):
                    self._shut(relay)
            relay.close()

    def _shut(self, relay: Relay) -> None:
        """Everything off, whatever the board has on: the gate first."""
        for channel in self._settings.channels.values():
            relay.put(channel, False)
        self._pulsing = self._held = False
        self._lamps = Outputs()

    def _drive(self, relay: Relay) -> None:
        """Make the board what the arm should be."""
        arm, gate = self._arm, self._settings.gate
        wanted = arm.outputs
        if arm.wants_pulse:
            if self._pulsing or self._held:
                relay.put(gate, False)
            self._pulse(relay)
        elif wanted.gate and arm.state is State.FREE and not self._held:
            relay.put(gate, True)
            self._held, self._pulsing = True, False
        elif not wanted.gate and (self._pulsing or self._held):
            relay.put(gate, False)
            self._pulsing = self._held = False
        for name, channel in self._settings.channels.items():
            on = getattr(wanted, name)
            if name != "gate" and on != getattr(self._lamps, name):
                relay.put(channel, on)
        self._lamps = wanted

    def _pulse(self, relay: Relay) -> None:
        try:
            relay.put(self._settings.gate, True, self._settings.pulse_ms / 1000)
        except TurnstileError as error:
            if error.sent:  # it may have opened: nobody may say that it did not
                self._happened(self._arm.given(self._clock()))
            raise
        self._pulsing, self._held = True, False
        self._happened(self._arm.given(self._clock()))

    def _look(self, relay: Relay) -> None:
        at = self._clock()
        if at < self._next_look():
            return
        self._looked = at
        closed = dict(zip(self._inputs, relay.look(self._inputs), strict=True))
        settings = self._settings
        contact = fire = None
        if settings.passage == "input":
            contact = closed[settings.input] == (settings.input_active == "closed")
        if settings.free_flow_input:
            fire = closed[settings.free_flow_input] == (settings.free_flow_active == "closed")
        if settings.exit_input:
            self._count_exit(closed[settings.exit_input] == (settings.exit_active == "closed"))
        self._happened(self._arm.look(contact, bool(fire), self._clock()))

    def _count_exit(self, leaving: bool) -> None:
        """Each time the contact begins; one that is there at the first look says nothing."""
        if leaving and self._leaving is False:
            self._passages.went_out()
        self._leaving = leaving

    def _next_look(self) -> float:
        return self._looked + (self._settings.poll_ms / 1000 if self._inputs else ALIVE_S)

    def _take(self, until: float) -> None:
        """The next order, if one comes in time."""
        try:
            order = self._orders.get(timeout=max(0.0, min(until - self._clock(), LONG_S)))
        except queue.Empty:
            return
        if order is None:
            self._stopping = True
        else:
            self._happened(order(self._clock()))

    # -- orders --------------------------------------------------------------------------------

    def _admit(self, scan_id: str, people: int, at: float) -> list[Happening]:
        """P1, once more where it counts: what is not on disk as let in does not open."""
        if self._works and not self._passages.let_in(scan_id):
            return [NotTurned(scan_id, 0, people, nobody=True)]
        return self._arm.admit(scan_id, people)

    def _happened(self, happened: list[Happening]) -> None:
        for note in happened:
            self._passages.note(note, under_way=self._works)

    def _fail(self, sentence: str) -> None:
        self._happened(self._arm.lost())
        if sentence != self._fault:
            self._fault = sentence
            log.error("turnstile: %s", sentence)
            self._passages.say(Alarm(TURNSTILE, sentence, stops=True))
