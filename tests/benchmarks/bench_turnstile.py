"""From an answer that stands to the relay told to open, per kind of board, with the turnstile's
thread asleep or at its looks as it is all day. The time includes one read of the journal."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from scanner.adapters.journal.store import Store
from scanner.adapters.turnstile import open_relay
from scanner.domain.decision import Decision
from scanner.domain.delivery import DeliveryState
from scanner.domain.scan import Origin, Scan
from scanner.domain.verdict import Reason, Source, Verdict
from scanner.work.answer import Answer
from scanner.work.turnstile import Turnstile

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.relays import Board, HttpBoard, ModbusTcpBoard, SerialBoard

ROUNDS = 60


def answers(store: Store) -> list[Answer]:
    """Admissions that are on disk."""
    made = []
    with store.writing() as db:
        for _ in range(ROUNDS):
            scan = Scan(uuid.uuid4().hex, "CODE", datetime.now(UTC), Origin.CAMERA)
            decision = Decision(Verdict.ADMIT, Reason.OK, Source.SERVER)
            made.append(Answer(scan, decision, DeliveryState.DELIVERED, "", scan.at))
            db.execute("insert into admission values (?, ?, 1, 1)", (scan.id, scan.at.isoformat()))
    return made


def measure(kind: Callable[[Path], Board], folder: Path) -> list[float]:
    """Milliseconds, one for each opening."""
    board = kind(folder)
    path = folder / "journal.db"
    store = Store(path, "bench")
    quick = {"pulse_ms": 20, "pause_ms": 0, "passage": "none"}
    settings = board.settings(**quick)
    turnstile = Turnstile(
        settings, open_relay, lambda: Store(path, "bench"), lambda *_: True, lambda _: None
    )
    turnstile.start()
    board.wait(lambda: bool(board.log))
    took = []
    for count, answer in enumerate(answers(store), 1):
        began = time.perf_counter()
        turnstile.admitted(answer)
        board.wait(lambda count=count: board.opened() == count)  # type: ignore[misc]
        took.append((time.perf_counter() - began) * 1000)
        board.wait(lambda: board.channels[1] is False)
        time.sleep(0.03)  # the next visitor
    turnstile.stop()
    store.close()
    getattr(board, "end", board.unplug)()
    return took


def main() -> None:
    kinds = {"serial": SerialBoard, "modbus-tcp": ModbusTcpBoard, "http": HttpBoard}
    print("answer to relay, ms     p50     p95     max")
    for name, kind in kinds.items():
        with tempfile.TemporaryDirectory() as folder:
            took = sorted(measure(kind, Path(folder)))
        p95 = took[int(len(took) * 0.95) - 1]
        print(f"{name:20}{statistics.median(took):7.2f} {p95:7.2f} {took[-1]:7.2f}")


if __name__ == "__main__":
    main()
