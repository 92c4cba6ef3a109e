"""The last step: what will be written, and what is still missing; then it is written, whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from scanner.adapters.operators import Operator, Operators, Role
from scanner.settings import FILE, BadSettings, Settings
from scanner.ui.desk.parts import Words, panel
from scanner.ui.desk.words import outside, tr
from scanner.ui.language import apart
from scanner.ui.setup.lane import modes
from scanner.ui.setup.parts import Errands, Step, sentence_of
from scanner.ui.setup.supplier import Tries
from scanner.ui.setup.turnstile import drivers
from scanner.work.setup.draft import Draft


class SummaryStep(Step):
    """`written` is called when `config.toml` is there."""

    def __init__(
        self, draft: Draft, errands: Errands, tries: Tries, written: Callable[[], None]
    ) -> None:
        super().__init__(
            draft,
            errands,
            tr("setup", "Summary"),
            tr("setup", "This is written to {path} now.").format(
                path=apart(outside(str(draft.folder / FILE)))
            ),
        )
        self._tries, self._written = tries, written
        self.writing = False
        self.lines = Words()
        box = panel()
        self.missing = Words(kind="strong")
        self.body.addWidget(box)
        self.body.addWidget(self.missing)
        self.body.addWidget(self.said, 1)
        QVBoxLayout(box).addWidget(self.lines)

    def begin(self) -> None:
        try:
            settings = self.draft.settings()
        except BadSettings as bad:
            self.missing.say(sentence_of(bad))
            return
        self.lines.say("\n".join(self._told(settings)))
        self.missing.say("\n".join(self._warnings()))
        self.errands.do(Operators(self.draft.folder).listed, self._who, self.tell)

    def _told(self, settings: Settings) -> list[str]:
        lane = settings.lane
        suppliers = ", ".join(f"{each.id} ({each.base_url})" for each in settings.connections)
        served = ", ".join(lane.products) or tr("setup", "everything")
        return [
            f"{name}: {apart(outside(text, 200))}"
            for name, text in (
                (tr("setup", "Lane"), f"{lane.name} ({lane.id}), {dict(modes())[lane.mode]}"),
                (tr("setup", "Connection"), suppliers),
                (tr("setup", "Products"), served),
                (tr("setup", "Camera"), str(settings.camera.device)),
                (tr("setup", "Turnstile"), dict(drivers())[settings.turnstile.driver]),
            )
        ]

    def _warnings(self) -> list[str]:
        names = [c["id"] for c in self.draft.connections]
        untried = [n for n in names if n not in self._tries or not self._tries[n].ok]
        lost = tr("setup", "Its key is kept nowhere yet: give it again.")
        missing = [f"! {apart(outside(name))}: {lost}" for name in self.draft.without_key()]
        if not untried:
            return missing
        return [
            *missing,
            "! "
            + tr("setup", "Not tried, or refused: {names}").format(
                names=apart(outside(", ".join(untried)))
            ),
        ]

    def _who(self, operators: list[Operator]) -> None:
        if not any(operator.role is Role.SUPERVISOR for operator in operators):
            line = "! " + tr(
                "setup", "No supervisor has a PIN: nobody could override or close a kiosk."
            )
            self.missing.say("\n".join(filter(None, (self.missing.text(), line))))

    def finish(self) -> None:
        """Write it."""
        if not self.writing:
            self.writing = True
            self.tell(tr("setup", "One moment…"))
            self.errands.do(self.draft.finish, self._done, self._failed)

    def _failed(self, sentence: str) -> None:
        self.writing = False
        self.tell(sentence)

    def _done(self, _: object) -> None:
        self._written()
