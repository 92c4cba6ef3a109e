"""Looking for a booking by name, reference, e-mail or telephone in the local copy.

Finding lets nobody in: what staff pick is entered as if they had typed its reference, and the lane
decides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, time, tzinfo
from typing import Any

from scanner.domain.ticket import Slot
from scanner.ui import i18n
from scanner.ui.commands import Commands
from scanner.ui.lane.chooser import Chooser
from scanner.ui.lane.face import Choice, initials
from scanner.ui.lane.manual import Manual
from scanner.ui.lane.stage import Stage
from scanner.ui.plain import plain
from scanner.work.messages import SearchFound


class Finding:
    """One search at a time: a field, then a list of what was found."""

    def __init__(
        self,
        field: Manual,
        found: Chooser,
        commands: Commands,
        zone: tzinfo | None,
        stage: Stage,
        enter: Callable[[str], None],
        *,
        show_names: bool,
    ) -> None:
        self._field, self._found, self._commands = field, found, commands
        self._zone, self._stage, self._show_names = zone, stage, show_names
        self._enter = enter
        self._codes: list[str] = []
        self._asked = ""
        field.typed.connect(self._search)
        found.picked.connect(self._picked)

    def open(self) -> None:
        self._stage.drop_question()
        self._field.field.selectAll()
        self._stage.turn_to(self._field)

    def forget(self) -> None:
        """Another scan has taken its place: what is found now is shown to nobody."""
        self._asked = ""

    def _search(self, text: str) -> None:
        self._asked = text
        if not self._commands.search(text):
            self._stage.note(i18n.tr(i18n.BUSY_SEARCH))

    def take(self, message: SearchFound) -> None:
        if message.text != self._asked:
            return
        self._asked = ""
        rows = [row for row in message.rows if code_of(row)]
        if not rows:
            self._stage.note(i18n.tr(i18n.NOTHING_FOUND))
            return
        self._codes = [code_of(row) for row in rows]
        self._found.ask([self._choice(at, row) for at, row in enumerate(rows)])
        self._stage.turn_to(self._found)

    def _choice(self, at: int, row: Mapping[str, Any]) -> Choice:
        name = plain(str(row.get("name") or ""))
        name = name if self._show_names else initials(name)
        reference = plain(code_of(row))
        product = " – ".join(plain(str(row[k])) for k in ("product", "option") if row.get(k))
        status = str(row.get("status") or "")
        details = (
            i18n.apart(product[:120]),
            _when(row.get("starts"), self._zone),
            i18n.listed(i18n.party_words(row.get("party") or {})),
            i18n.apart(reference) if name else "",
            "" if status == "CONFIRMED" else i18n.status_words(status),
        )
        said = tuple(line for line in details if line)
        title = i18n.apart(name or reference)
        return Choice(at, title, said, "", takeable=True, suggested=False)

    def _picked(self, at: int) -> None:
        if at < len(self._codes):
            self._enter(self._codes[at])


def code_of(row: Mapping[str, Any]) -> str:
    """What a person would type for this booking; "" where there is nothing the lane understands."""
    return str(row.get("reference") or row.get("reseller_reference") or "")


def _when(starts: object, zone: tzinfo | None) -> str:
    if not isinstance(starts, str):
        return ""
    at = datetime.fromisoformat(starts)
    now = datetime.now(at.tzinfo)
    return i18n.slot_words(Slot(at, all_day=at.time() == time()), at.tzinfo or zone, now)
