"""The set-up's window: one step at a time, back and forth, by keyboard or finger. It can be closed
at any step and goes on there the next time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from scanner.ui import i18n, theme
from scanner.ui.desk.parts import Button, Words, row
from scanner.ui.desk.style import dress
from scanner.ui.desk.words import tr
from scanner.ui.setup.begin import CodeStep, LanguageStep
from scanner.ui.setup.devices import CameraStep, HandScannerStep
from scanner.ui.setup.lane import LaneStep, OperatorsStep
from scanner.ui.setup.parts import Errands, Step
from scanner.ui.setup.summary import SummaryStep
from scanner.ui.setup.supplier import ConnectionStep, ProductsStep, Tries
from scanner.ui.setup.turnstile import TurnstileStep
from scanner.ui.theme import LIGHT, Theme
from scanner.work.setup.code import Taking
from scanner.work.setup.draft import Draft

STEPS = (
    "language", "code", "connection", "lane", "products", "camera", "hand scanner", "turnstile",
    "operators", "summary",
)  # fmt: skip


class SetupWindow(QWidget):
    """`ended` tells whether `config.toml` was written."""

    ended = Signal(bool)

    def __init__(self, draft: Draft, look: Theme = LIGHT) -> None:
        super().__init__()
        theme.load_fonts()
        self.setObjectName("desk")
        self._draft, self._look = draft, look
        self._errands, self._saving = Errands(self), Errands(self)
        self._unsaved = ""
        self._leaving = False
        self._kept: Callable[[], object] | None = None  # done when all is kept
        self._tries: Tries = {}
        self._taking = Taking(draft.folder)
        self._written = False
        self._px = 0
        self.number = STEPS.index(draft.step) if draft.step in STEPS else 0
        self.step: Step | None = None
        self.where = Words(kind="quiet", wrap=False)
        self.head = Words(kind="title", wrap=False)
        self._stack = QStackedWidget()
        self.back = Button("", self.go_back)
        self.later = Button("", self.close)
        self.next = Button("", self.go_on, main=True)
        self._layout = QVBoxLayout(self)
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._layout.addLayout(row(self.head, None, self.where))
        self._layout.addWidget(self._stack, 1)
        self._layout.addLayout(row(self.back, self.later, None, self.next))
        for keys, act in (("Alt+Right", self.go_on), ("Alt+Left", self.go_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.resize(1280, 800)
        self._show()

    # -- steps -------------------------------------------------------------------------------

    def _make(self, name: str) -> Step:
        draft, errands, look, tries = self._draft, self._errands, self._look, self._tries
        makers: dict[str, Callable[[], Step]] = {
            "language": lambda: LanguageStep(draft, errands, self._say),
            "code": lambda: CodeStep(draft, errands, look, self._taking),
            "connection": lambda: ConnectionStep(draft, errands, tries),
            "lane": lambda: LaneStep(draft, errands),
            "products": lambda: ProductsStep(draft, errands, tries),
            "camera": lambda: CameraStep(draft, errands, look),
            "hand scanner": lambda: HandScannerStep(draft, errands),
            "turnstile": lambda: TurnstileStep(draft, errands),
            "operators": lambda: OperatorsStep(draft, errands),
            "summary": lambda: SummaryStep(draft, errands, tries, self._done),
        }
        return makers[name]()

    def _show(self) -> None:
        """The step of `number`, made anew from the draft."""
        self._leave_step()
        name = STEPS[self.number]
        self.step = step = self._make(name)
        self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        self._say()
        self._dress()
        self.next.setFocus()
        step.begin()

    def _leave_step(self) -> None:
        if self.step is None:
            return
        self._errands.forget()
        self.step.end()
        self._stack.removeWidget(self.step)
        self.step.deleteLater()
        self.step = None

    def _say(self) -> None:
        """Everything around the step, in the language that is spoken now."""
        assert self.step is not None
        self.setWindowTitle(tr("setup", "Set up this lane"))
        self.head.say(self.step.title)
        here, all_ = self.number + 1, len(STEPS)
        self.where.say(tr("setup", "Step {n} of {all}").format(n=here, all=all_))
        self.back.name(i18n.tr(i18n.BACK))
        self.back.setEnabled(self.number > 0)
        self.later.name(tr("setup", "Go on later"))
        last = self.number == len(STEPS) - 1
        self.next.name(tr("setup", "Write it and end") if last else tr("setup", "Next"))

    def go_on(self) -> None:
        """To the next step, if this one is complete."""
        step = self.step
        if step is None:
            return
        if isinstance(step, SummaryStep):
            if self._draft.without_key():  # it was left meanwhile, and a draft holds no key
                self._to(STEPS.index("connection"))
            elif self._saving.busy:  # or the draft would come back after the end
                self._kept = step.finish
            else:
                step.finish()
            return
        if why := step.leave():
            step.tell(why)
            return
        self._to(self.number + 1)

    def go_back(self) -> None:
        """To the step before; what is half filled in here stays as far as it is sound."""
        if self.number > 0 and self.step is not None and not self._writes:
            self.step.leave()
            self._to(self.number - 1)

    @property
    def _writes(self) -> bool:
        """`config.toml` is being written: a draft that is kept now would outlive it."""
        return isinstance(self.step, SummaryStep) and self.step.writing

    def _to(self, number: int) -> None:
        self.number = number
        self._leaving, self._kept = False, None
        self._draft.step = STEPS[number]
        self._save()
        self._show()

    def _save(self) -> None:
        """Keep what there is, beside the window; the newest comes last."""
        self._unsaved = self._draft.said()
        if not self._saving.busy:
            self._write()

    def _write(self) -> None:
        said, self._unsaved = self._unsaved, ""
        self._saving.do(lambda: self._draft.save(said), self._saved, self._not_saved)

    def _saved(self, _: None) -> None:
        if self._unsaved:
            self._write()
        elif self._kept is not None:
            self._kept()

    def _not_saved(self, sentence: str) -> None:
        if self.step is not None:
            self.step.tell(sentence)

    def _done(self) -> None:
        self._written = True
        self.close()

    # -- size, end ---------------------------------------------------------------------------

    def _dress(self) -> None:
        self._px = round(max(14, min(34, self.width() / 56, self.height() / 33)))
        dress(self, self._look, self._px)
        self.setStyleSheet(self.styleSheet() + _sheet(self._look, self._px))
        edge = self._px
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def closeEvent(self, event: QCloseEvent) -> None:
        """It goes when all is kept. Asked once more, it goes at once: a disk may be full."""
        if self.step is not None and not self._written and not self._leaving:
            event.ignore()
            self._leaving = True
            if not self._writes:  # else it ends by itself
                self._kept = self.close
                self.step.leave()
                self._save()
            return
        self._leave_step()
        self._errands.end()
        self._saving.end()
        self.ended.emit(self._written)
        super().closeEvent(event)


def _sheet(look: Theme, px: int) -> str:
    """Lists here are pressed by fingers, and are few lines long."""
    return f"""
    QListWidget {{ background: {look.panel}; border: 1px solid {look.line}; outline: 0; }}
    QListWidget::item {{ min-height: {round(px * 2)}px; padding-left: {px // 2}px; }}
    QComboBox QAbstractItemView::item {{ min-height: {round(px * 2)}px; }}
    QListWidget::item:selected {{ background: {look.choose.ground}; color: {look.choose.ink}; }}
    QPushButton:focus {{ border: {max(3, px // 6)}px solid {look.ink}; }}
    QListWidget::indicator {{ width: {px}px; height: {px}px; background: {look.panel};
        border: 3px solid {look.line}; border-radius: 4px; }}
    QListWidget::indicator:checked {{ background: {look.admit.ground};
        border: 3px double {look.panel}; }}
    """
