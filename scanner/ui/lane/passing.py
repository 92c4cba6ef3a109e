"""What an attended lane shows of its turnstile: who went through, and that it is open for all.

It counts what it is told; the turnstile's own thread watches, journals and alarms.
"""

from __future__ import annotations

from dataclasses import replace

from scanner.ui import i18n
from scanner.ui.commands import Commands
from scanner.ui.lane.pin import PinPad
from scanner.ui.lane.stage import Stage
from scanner.work.messages import Alarm, FreeFlow, Passage

FREE_FLOW = "free flow"  # the kind of its alarm


class Passing:
    """The turnstile beside this lane, where there is one."""

    def __init__(self, pad: PinPad, commands: Commands, stage: Stage) -> None:
        self._pad, self._commands, self._stage = pad, commands, stage
        self._free: FreeFlow | None = None

    def ask_free_flow(self) -> None:
        """A supervisor's PIN opens the turnstile for all, or ends that."""
        self._stage.drop_question()
        on = self._free is None
        about = i18n.tr(i18n.FREE_FLOW_ON if on else i18n.FREE_FLOW_OFF)
        desk = (i18n.OPEN_DESK, self._commands.open_desk)
        self._pad.ask(about, lambda pin: self._commands.free_flow(on, pin), desk)
        self._stage.turn_to(self._pad)

    def ordered(self, message: FreeFlow) -> Alarm:
        """It was opened for all, or shut again."""
        self._free = message if message.on else None
        if not message.on:
            self._stage.note(i18n.tr(i18n.FREE_FLOW_OVER, n=message.passed), well=True)
        return self._alarm()

    def counted(self, message: Passage) -> Alarm | None:
        """Somebody went through; the alarm that changes by it, if any."""
        if self._free is None or message.scan_id:
            return None
        self._free = replace(self._free, passed=message.turned)
        return self._alarm()

    def _alarm(self) -> Alarm:
        return Alarm(FREE_FLOW, i18n.free_words(self._free) if self._free is not None else "")
