"""The list of deliveries as Qt's views read it: numbers at once, lines as they are scrolled to. It
never reads anything itself; what it lacks it asks for."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import tzinfo

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from scanner.adapters.journal.listing import Listed
from scanner.ui.desk.kept import stored
from scanner.ui.desk.words import dispute_words, moment, outside, state_words, tr
from scanner.ui.language import QT_TRANSLATE_NOOP, listed

BLOCK = 100  # lines asked for together
KEPT = 4000  # lines
HEADS = (
    QT_TRANSLATE_NOOP("desk", "Time"),
    QT_TRANSLATE_NOOP("desk", "State"),
    QT_TRANSLATE_NOOP("desk", "Visitor"),
    QT_TRANSLATE_NOOP("desk", "Product"),
    QT_TRANSLATE_NOOP("desk", "People"),
    QT_TRANSLATE_NOOP("desk", "Connection"),
    QT_TRANSLATE_NOOP("desk", "Tries"),
    QT_TRANSLATE_NOOP("desk", "Why"),
)
_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
Index = QModelIndex | QPersistentModelIndex


class DeliveriesModel(QAbstractTableModel):
    """`wanted` names lines that are needed, as delivery numbers."""

    wanted = Signal(object)

    def __init__(self, zone: tzinfo | None) -> None:
        super().__init__()
        self._zone = zone
        self.numbers: array[int] = array("q")
        self._lines: dict[int, tuple[str, ...]] = {}
        self.known: dict[int, Listed] = {}
        self._missing: set[int] = set()  # blocks
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    def show_numbers(self, numbers: array[int]) -> bool:
        """A new list, newest first. False: it is the same as before."""
        # As bytes: comparing 100,000 numbers one by one would be felt.
        if numbers.tobytes() == self.numbers.tobytes():
            return False
        self.beginResetModel()
        self.numbers = numbers
        self._missing.clear()
        self.endResetModel()
        return True

    def fill(self, rows: Sequence[Listed]) -> None:
        """Lines that were asked for."""
        if len(self._lines) > KEPT:
            self._lines.clear()
            self.known.clear()
        places = []
        for row in rows:
            self.known[row.id] = row
            line = self._line(row)
            if self._lines.get(row.id) != line:
                self._lines[row.id] = line
                places.append(self.place(row.id))
        places = [place for place in places if place >= 0]
        if places:
            last = len(HEADS) - 1
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), last))

    def refresh(self, first: int, last: int) -> None:
        """The lines from one row to another may be old: ask for them again."""
        if self.numbers:
            self._missing.update(range(max(first, 0) // BLOCK, max(last, 0) // BLOCK + 1))
            self._asking.start()

    def place(self, number: int) -> int:
        """The row of a delivery, or -1."""
        at = bisect_left(self.numbers, -number, key=lambda n: -n)
        return at if at < len(self.numbers) and self.numbers[at] == number else -1

    def numbers_at(self, rows: Iterable[int]) -> list[int]:
        return [self.numbers[row] for row in rows if row < len(self.numbers)]

    def _ask(self) -> None:
        blocks, self._missing = sorted(self._missing)[-4:], set()
        wanted: list[int] = []
        for block in blocks:
            wanted += self.numbers[block * BLOCK : (block + 1) * BLOCK]
        if wanted:
            self.wanted.emit(wanted)

    def _line(self, row: Listed) -> tuple[str, ...]:
        why = dispute_words(row.dispute)[0] if row.dispute else stored(row.why)
        if row.undo:
            why = listed((tr("desk", "to be taken back"), why))
        visitor = " ".join(part for part in (row.name, row.reference) if part) or row.booking
        return (
            moment(row.at, self._zone),
            state_words(row.state),
            outside(visitor, 80),
            outside(row.product, 60),
            str(row.people or ""),
            outside(row.connection, 40) or "?",
            str(row.attempts or ""),
            outside(why, 160),
        )

    # -- what Qt asks ------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role not in (_DISPLAY, _SPOKEN):
            return None
        row = index.row()
        line = self._lines.get(self.numbers[row])
        if line is None:
            if row // BLOCK not in self._missing:
                self._missing.add(row // BLOCK)
                self._asking.start()
            return "…" if index.column() == 0 else None
        return line[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal:
            return tr("desk", HEADS[section])
        return None
