"""Which deliveries are to be shown: state, time, connection, lane, and a text. It asks nobody; it
says that something else is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from scanner.adapters.journal.listing import Filter
from scanner.domain.delivery import DeliveryState
from scanner.ui.desk.parts import named
from scanner.ui.desk.words import outside, tr
from scanner.ui.language import QT_TRANSLATE_NOOP
from scanner.work.desk.report import span

TYPED_MS = 250  # from the last key to the search
OPEN = (DeliveryState.QUEUED, DeliveryState.IN_FLIGHT)
_STATES: tuple[tuple[str, tuple[DeliveryState, ...]], ...] = (
    (QT_TRANSLATE_NOOP("desk", "All states"), ()),
    (QT_TRANSLATE_NOOP("desk", "Owed"), OPEN),
    (QT_TRANSLATE_NOOP("desk", "Parked"), (DeliveryState.PARKED,)),
    (QT_TRANSLATE_NOOP("desk", "Disputed"), (DeliveryState.DISPUTED,)),
    (QT_TRANSLATE_NOOP("desk", "Delivered"), (DeliveryState.DELIVERED,)),
    (QT_TRANSLATE_NOOP("desk", "Taken back"), (DeliveryState.CANCELLED,)),
)
_TIMES = (
    QT_TRANSLATE_NOOP("desk", "Any time"),
    QT_TRANSLATE_NOOP("desk", "Today"),
    QT_TRANSLATE_NOOP("desk", "Last hour"),
    QT_TRANSLATE_NOOP("desk", "Before today"),
)


class Filters(QWidget):
    """One line of choices. `changed`: at once for a choice, a moment after the last key."""

    changed = Signal()

    def __init__(self, zone: tzinfo | None) -> None:
        super().__init__()
        self._zone = zone
        self.state, self.time = QComboBox(), QComboBox()
        self.state.addItems([tr("desk", words) for words, _ in _STATES])
        self.time.addItems([tr("desk", words) for words in _TIMES])
        self.connection, self.lane = QComboBox(), QComboBox()
        self.connection.addItem(tr("desk", "All connections"), "")
        self.lane.addItem(tr("desk", "All lanes"), "")
        self.lane.hide()  # until the journal has more than one
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("desk", "Name, reference, booking, product, code, reason"))
        self.text.setClearButtonEnabled(True)
        named(self.state, tr("desk", "State"))
        named(self.time, tr("desk", "Time"))
        named(self.connection, tr("desk", "Connection"))
        named(self.lane, tr("desk", "Lane"))
        named(self.text, tr("desk", "Search in deliveries"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self.changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for box in (self.state, self.time, self.connection, self.lane):
            box.currentIndexChanged.connect(lambda at: self.changed.emit())
            layout.addWidget(box)
        layout.addWidget(self.text, 1)
        self.text.textChanged.connect(lambda: self._typing.start(TYPED_MS))

    def wanted(self) -> Filter:
        """What they say, now."""
        self._typing.stop()
        now = datetime.now(UTC)
        midnight, _ = span(now.astimezone(self._zone).date(), self._zone)
        since, until = (
            (None, None),
            (midnight, None),
            (now - timedelta(hours=1), None),
            (None, midnight),
        )[self.time.currentIndex()]
        return Filter(
            states=tuple(state.value for state in _STATES[self.state.currentIndex()][1]),
            connection=self.connection.currentData() or "",
            text=self.text.text().strip(),
            lane=self.lane.currentData() or "",
            since=since,
            until=until,
        )

    def connections(self, names: Sequence[str]) -> None:
        """Connections that may be chosen."""
        _offer(self.connection, names)

    def lanes(self, names: Sequence[str]) -> None:
        """Lanes that may be chosen, where there are several."""
        _offer(self.lane, names)
        self.lane.setVisible(self.lane.count() > 2)


def _offer(box: QComboBox, names: Sequence[str]) -> None:
    known = [box.itemData(at) for at in range(1, box.count())]
    for name in names:
        if name and name not in known:
            box.addItem(outside(name, 40), name)
