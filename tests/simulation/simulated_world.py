"""A world of lanes, suppliers and trouble, played by one seed. Every step is checked."""

from __future__ import annotations

import random as randomness
from pathlib import Path
from random import Random

from promises import Watch, claim
from simulated_lane import Lane, copy_prepared
from simulated_supply import UnitName, make_supply
from simulated_time import Crash, Fuse, Tasks, Time, taking_over

from scanner.domain.verdict import Verdict
from scanner.work.answer import Answer

STEPS = {
    "present": 30,
    "again": 10,
    "part": 4,
    "deliver": 16,
    "deliver_beside": 6,
    "refresh": 5,
    "undo": 6,
    "elsewhere": 4,
    "net": 10,
    "wait": 10,
    "restart": 2,
    "crash": 8,
    "jump": 2,
    "good_ticket": 4,
}
NETS = ("up", "up", "up", "flaky", "flaky", "down", "silent", "revoked")


class World:
    """Everything that one seed makes. `played` tells what happened, for whoever has to find out."""

    def __init__(self, seed: int, prepared: Path, folder: Path) -> None:
        self.random = Random(seed)
        randomness.seed(seed)  # the courier's jitter
        self.time = Time()
        self.fuse = Fuse()
        self.tasks = Tasks(self.random)
        self.supply = make_supply(self.random, self.time)
        self.played: list[str] = []
        self.jumpy = self.random.random() < 0.25
        self.lanes = [
            self._lane(f"lane{n}", prepared, folder) for n in range(self.random.choice([1, 1, 2]))
        ]
        self.watches = [Watch(lane, self.supply) for lane in self.lanes]
        self.codes = sorted(self.supply.codes)
        self.codes.append("NOBODY")

    def _lane(self, name: str, prepared: Path, folder: Path) -> Lane:
        copy_prepared(prepared, folder / name)
        lane = Lane(
            name,
            folder / name,
            self.supply,
            self.time,
            self.random,
            self.fuse,
            policy=self.random.choice(["refuse", "refer", "admit"]),
            skew=self.random.choice([0.0, 0.0, -40.0, 3000.0]),
            jumpy=self.jumpy,
        )
        lane.beside = lambda: self._beside(lane)
        return lane

    def told(self) -> str:
        """What happened, and what each lane had on disk in the end."""
        lines = list(self.played)
        for lane in self.lanes:
            for row in lane.reader.execute("select * from delivery order by id"):
                lines.append(f"{lane.name} skew {lane.skew:.0f} owes {row}")
        lines += [f"call {call}" for call in self.supply.calls]
        return "\n".join(lines)

    def close(self) -> None:
        for lane in self.lanes:
            lane.end()

    def play(self, steps: int) -> int:
        """Play, then let all become quiet. Returns how many steps were taken."""
        with taking_over(self.time, self.tasks):
            for _ in range(steps):
                kind = self.random.choices(list(STEPS), list(STEPS.values()))[0]
                self._step(kind)
            self._calm_down()
            return steps

    def _step(self, kind: str) -> None:
        lane = self.random.choice(self.lanes)
        self.played.append(f"{self.time.seconds:9.2f} {lane.name} {kind}")
        try:
            getattr(self, f"_{kind}")(lane)
        except Crash:
            self._say("crash!")
            self._reopen(lane)
        finally:
            self.time.sleep(self.random.choice([0.0, 0.1, 1.5]))
        for watch in self.watches:
            watch.check()

    def _reopen(self, lane: Lane) -> None:
        lane.close()
        self.tasks.forget()
        lane.open()

    def _say(self, what: str) -> None:
        self.played.append(f"{self.time.seconds:9.2f}       {what}")

    # -- steps -----------------------------------------------------------------------------------

    def _present(self, lane: Lane) -> None:
        self._show(lane, self.random.choice(self.codes))

    def _again(self, lane: Lane) -> None:
        before = list(lane.presented.values())
        if before:
            self._show(lane, self.random.choice(before[-6:]).scan.code)

    def _part(self, lane: Lane) -> None:
        self._show(lane, self.random.choice(self.codes), units=1)

    def _show(self, lane: Lane, code: str, units: int | None = None) -> Answer:
        answer = lane.admit(lane.scan(code), units=units)
        if answer.decision.verdict is Verdict.CHOOSE:
            choice = str(self.random.randint(1, len(answer.decision.options)))
            answer = lane.admit(lane.scan(code), choice, units)
        decision = answer.decision
        self._say(
            f"{answer.scan.id} {code} {decision.verdict} {decision.reason} {decision.source}"
            f" {answer.delivery or ''}"
        )
        return answer

    def _deliver(self, lane: Lane) -> None:
        lane.deliver()

    def _deliver_beside(self, lane: Lane) -> None:
        lane.deliver(beside=2)

    def _beside(self, lane: Lane) -> None:
        kind = self.random.choice(["present", "again", "undo", "elsewhere"])
        self._say(f"meanwhile: {kind}")
        getattr(self, f"_{kind}")(lane)

    def _refresh(self, lane: Lane) -> None:
        lane.refresh()

    def _undo(self, lane: Lane) -> None:
        live = [p for p in lane.presented.values() if p.shown is not None and not p.undone]
        live = [p for p in live if p.shown and p.shown.decision.verdict is Verdict.ADMIT]
        if live:
            scan = self.random.choice(live).scan
            result = lane.undo(scan.id)
            self._say(f"undo {scan.id}: {result.sentence}")

    def _elsewhere(self, lane: Lane) -> None:
        self.supply.elsewhere(self.random)

    def _net(self, lane: Lane) -> None:
        whose = self.random.choice(list(self.supply.net))
        self.supply.net[whose] = self.random.choice(NETS)
        self._say(f"{whose} is {self.supply.net[whose]}")

    def _wait(self, lane: Lane) -> None:
        self.time.sleep(self.random.choice([3.0, 30.0, 400.0, 5000.0]))

    def _restart(self, lane: Lane) -> None:
        self._reopen(lane)

    def _crash(self, lane: Lane) -> None:
        """The next thing that is done may end at any of its points."""
        self.fuse.light(self.random.randint(1, 12))
        try:
            kind = self.random.choice(["present", "present", "again", "part", "deliver", "undo"])
            self._say(kind)
            getattr(self, f"_{kind}")(lane)
        finally:
            self.fuse.left = None

    def _jump(self, lane: Lane) -> None:
        if self.jumpy:
            lane.skew += self.random.choice([-4000.0, -60.0, 5.0, 60.0, 4000.0])

    def _good_ticket(self, lane: Lane) -> None:
        """A ticket that nobody has used, on a good line, gets in: also after any crash."""
        self.supply.net = dict.fromkeys(self.supply.net, "up")
        self._good_lines(lane)
        code = self.random.choice(list(self.supply.codes))
        names = self.supply.opens(code)
        watch = self.watches[self.lanes.index(lane)]
        answer = self._show(lane, code)
        claim(
            answer.decision.verdict is Verdict.ADMIT or not self._is_good(watch, names),
            "a good ticket",
            f"{code} is used nowhere, yet {answer.decision.reason}: {answer.message}",
        )

    def _good_lines(self, lane: Lane) -> None:
        """Time for the links to come back, and for what is under way to end."""
        for _ in range(3):
            self.time.sleep(61)
            lane.deliver()

    def _is_good(self, watch: Watch, names: list[UnitName]) -> bool:
        """Nobody was ever let in on it here, written or shown, and nobody else touched it."""
        lane = watch.lane
        known = {key for key, name in self.supply.keys.items() if name in names}
        marks = ",".join("?" * len(known))
        claims = lane.reader.execute(
            f"select count(*) from claim join admission using (scan_id)"
            f" where let_in and key in ({marks})",
            sorted(known),
        ).fetchone()[0]
        others = {watch.lane.name for watch in self.watches} - {lane.name}
        foreign = any(
            name in self.supply.touched or self.supply.holder.get(name) in others for name in names
        )
        flagged = watch.flagged() & {*names}
        validated = any(watch.validated(name) for name in names)
        # A ticket whose undo the supplier refused stays used there, and a person was told.
        (stuck,) = lane.reader.execute(
            "select count(*) from dispute where reason = 'UNDO_FAILED'"
        ).fetchone()
        return not (claims or foreign or flagged or validated or stuck)

    # -- the end ---------------------------------------------------------------------------------

    def _calm_down(self) -> None:
        """The network is back and keys are mended: everything owed must come to an end."""
        self._say("calm")
        self.supply.net = dict.fromkeys(self.supply.net, "up")
        for lane, watch in zip(self.lanes, self.watches, strict=True):
            for _ in range(40):
                self.time.sleep(61)
                lane.deliver()
                if not lane.opened.rounds._deliveries.pending():
                    break
            watch.check()
        self.time.sleep(60)
        for watch in self.watches:
            watch.settled()
