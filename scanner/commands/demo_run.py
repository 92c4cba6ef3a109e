"""The demo: sample tickets move through a scene, the real decoder reads them, the real lane asks
the embedded supplier over HTTP, and the real window shows what comes of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import click

from scanner.adapters.camera import Camera
from scanner.demo.samples import SampleTicket, sample_tickets
from scanner.demo.scene import Scene, SceneSource, Visit, conditions_for
from scanner.demo.supplier import EmbeddedSupplier
from scanner.demo.tickets import PrintedTicket, sheet
from scanner.domain.scan import Symbology
from scanner.domain.sentence import product
from scanner.domain.verdict import Verdict
from scanner.gate import Gate
from scanner.settings import Settings, read
from scanner.ui import program
from scanner.work.answer import Answer
from scanner.work.messages import Answered

PICTURES = Path("build/demo")
HARDSHIP = 0.35  # of the scene: tilt, blur, glare, noise; 0 none, 1 hard but readable
SETTLED = 1.5  # seconds from a verdict to its picture: ✓ has become ✓✓


def printed(ticket: SampleTicket) -> PrintedTicket:
    """A sample as it is held up."""
    lines = tuple(line for line in (ticket.product, ticket.person, ticket.name) if line)
    return PrintedTicket(ticket.code, Symbology(ticket.symbology), lines)


def print_sheet(path: Path) -> None:
    """All samples, six to a page; the same as a running `gate-scanner supplier` knows."""
    sheet([printed(ticket) for ticket in sample_tickets(EmbeddedSupplier().venue)], path)


def demo_settings(supplier: EmbeddedSupplier, profile: Path) -> Settings:
    """A lane that serves everything, at both suppliers."""
    raw = {
        "lane": {"id": "demo-1", "name": "Demo gate", "time_zone": "Europe/London"},
        "connection": [
            {"id": name, "base_url": supplier.base_url, "api_key": key}
            for name, key in supplier.keys.items()
        ],
    }
    return read(raw, profile, {})


@dataclass(slots=True)
class _Show:
    """Prints each verdict, presses a key at the chooser, and takes pictures of the window."""

    tickets: list[SampleTicket]
    headless: bool
    began: float = field(default_factory=time.monotonic)
    answers: list[Answer] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    gate: Gate | None = None
    ends: float = 0.0
    taken: set[str] = field(default_factory=set)

    def message(self, message: object, window: program.Window) -> None:
        if not isinstance(message, Answered):
            return
        answer = message.answer
        self._check(answer)
        self.answers.append(answer)
        click.echo(line(answer))
        if self.headless:
            self._picture(answer, window)
        if answer.decision.verdict is Verdict.CHOOSE and self.gate is not None and self.headless:
            open_to = [o for o in answer.decision.options if o.judgement.redeemable]
            self.gate.choose(answer, open_to[0].index)

    def _check(self, answer: Answer) -> None:
        expected = [t for t in self.tickets if t.code == answer.scan.code]
        seen = [a for a in self.answers if a.scan.code == answer.scan.code]
        said = (answer.decision.verdict.value, answer.decision.reason.value)
        if expected and not seen and said != (expected[0].verdict, expected[0].reason):
            want = f"{expected[0].verdict} {expected[0].reason}"
            self.wrong.append(f"{expected[0].name}: {said[0]} {said[1]}, expected {want}")

    def _picture(self, answer: Answer, window: program.Window) -> None:
        decision = answer.decision
        name = f"{decision.verdict}-{decision.reason}".lower()
        if name in self.taken:
            return
        self.taken.add(name)
        PICTURES.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(PICTURES / f"{name}.png"))


def line(answer: Answer) -> str:
    """One verdict in a row: what, why, how long from the frame it was read in."""
    decision = answer.decision
    what = product(decision.candidate) if decision.candidate is not None else ""
    took = "" if answer.ms is None else f"{answer.ms:4.0f} ms"
    kind = answer.scan.symbology.value if answer.scan.symbology else ""
    return (
        f"{decision.verdict.value:<6}  {decision.reason.value:<16}  {took:>7}  {kind:<7}  "
        f"{what:<22}  {answer.message}"
    )


def run(profile: Path, headless: bool, scans: int | None, slow: bool) -> int:
    """The demo; 0 when every ticket got its expected verdict."""
    profile.mkdir(parents=True, exist_ok=True)
    with EmbeddedSupplier() as supplier:
        tickets = sample_tickets(supplier.venue)[:scans]
        show = _Show(tickets, headless)
        settings = demo_settings(supplier, profile)
        scene = Scene(
            [
                Visit(
                    printed(ticket),
                    conditions_for(number, HARDSHIP),
                    hold_s=2.5 if slow else 0.8,
                    pause_s=2.0 if slow else 0.3,
                )
                for number, ticket in enumerate(tickets)
            ]
        )

        def camera() -> Camera:
            return Camera(SceneSource(scene, loop=not headless))

        def make(emit: Callable[[object], None]) -> Gate:
            show.gate = Gate(settings, emit, camera)
            return show.gate

        def done() -> bool:
            return headless and _over(show, scene)

        code = program.run(make, settings, watch=show.message, done=done)
        return _report(show, code) if headless else code


def _over(show: _Show, scene: Scene) -> bool:
    length = scene.frames / scene.fps
    return time.monotonic() - show.began > length + SETTLED


def _report(show: _Show, code: int) -> int:
    first = {answer.scan.code: answer for answer in reversed(show.answers)}
    missed = [ticket.name for ticket in show.tickets if ticket.code not in first]
    times = sorted(answer.ms for answer in show.answers if answer.ms is not None)
    if times:
        middle, high = times[len(times) // 2], times[min(len(times) - 1, len(times) * 95 // 100)]
        click.echo(
            f"{len(first)} of {len(show.tickets)} tickets read; frame to verdict: "
            f"median {middle:.0f} ms, p95 {high:.0f} ms. Pictures are in {PICTURES}/."
        )
    for name in missed:
        click.echo(f"not read: {name}", err=True)
    for sentence in show.wrong:
        click.echo(f"unexpected: {sentence}", err=True)
    return 1 if missed or show.wrong else code
