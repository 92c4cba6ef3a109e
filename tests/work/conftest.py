"""A lane with a real profile, against the embedded supplier on a real socket."""

from __future__ import annotations

import sys
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # owing.py

from scanner.app import open_connections, open_lane
from scanner.demo.supplier import EmbeddedSupplier
from scanner.domain.scan import Origin, Scan
from scanner.settings import Settings, load
from scanner.work.answer import Answer, as_json
from scanner.work.connections import Connections
from scanner.work.messages import Alarm
from scanner.work.open_lane import OpenLane
from scanner.work.undo import Undo, UndoResult


class Gate:
    """One lane of one profile; `restart` is what a new process would find."""

    def __init__(self, folder: Path, environ: dict[str, str] | None = None) -> None:
        self.settings: Settings = load(folder, environ or {})
        self.said: list[object] = []
        self.connections: Connections = open_connections(self.settings, self.said.append)
        self.lane: OpenLane = open_lane(self.settings, self.connections, self.said.append)

    def close(self) -> None:
        self.lane.close()
        self.connections.close()

    def restart(self) -> None:
        self.close()
        self.connections = open_connections(self.settings, self.said.append)
        self.lane = open_lane(self.settings, self.connections, self.said.append)

    def scan(self, code: str, origin: Origin = Origin.CAMERA) -> Scan:
        return Scan(uuid.uuid4().hex, code, datetime.now(UTC), origin)

    def admit(
        self,
        code: str,
        choice: str = "",
        units: int | None = None,
        origin: Origin = Origin.CAMERA,
    ) -> dict[str, Any]:
        """The answer as the contract's JSON."""
        return as_json(self.lane.admission.admit(self.scan(code, origin), choice, units))

    def look(self, code: str, choice: str = "", units: int | None = None) -> dict[str, Any]:
        answer: Answer = self.lane.admission.look(self.scan(code), choice, units)
        return as_json(answer)

    def undo(self, scan_id: str, reason: str = "the arm did not turn") -> UndoResult:
        undoing = Undo(self.connections, self.lane.deliveries, self.settings.budget)
        return undoing.undo(scan_id, reason, "test")

    def rows(self, columns: str = "kind") -> list[Any]:
        """The journal."""
        return self.lane.store.read(f"select {columns} from journal order by seq")

    def alarms(self) -> dict[str, str]:
        """The alarms that stand."""
        standing: dict[str, str] = {}
        for message in self.said:
            if isinstance(message, Alarm):
                standing[message.kind] = message.sentence
        return {kind: sentence for kind, sentence in standing.items() if sentence}


def write_profile(folder: Path, supplier: EmbeddedSupplier, **more: Any) -> Path:
    """A config.toml. `methods` and `keys` by connection id; the rest goes into [lane]."""
    methods = more.pop("methods", {})
    keys = {**supplier.keys, **more.pop("keys", {})}
    urls = more.pop("urls", {})
    lane = {
        "id": "north-1",
        "name": "North gate 1",
        "server_budget_ms": 3000,
        "time_zone": "Europe/London",
        **more,
    }
    lines = ["[lane]", *(f"{name} = {_toml(value)}" for name, value in lane.items())]
    for connection in ("castle", "harbour"):
        lines += [
            "[[connection]]",
            f'id = "{connection}"',
            f'base_url = "{urls.get(connection, supplier.base_url)}"',
            f'method = "{methods.get(connection, "redeem")}"',
        ]
        if keys[connection]:
            lines.append(f'api_key = "{keys[connection]}"')
    folder.mkdir(exist_ok=True)
    (folder / "config.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def _toml(value: Any) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(f'"{item}"' for item in value) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


@pytest.fixture
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        yield started
    assert started.defects == []


@pytest.fixture
def gate(supplier: EmbeddedSupplier, tmp_path: Path) -> Iterator[Callable[..., Gate]]:
    """Make a lane: `gate(mode="kiosk", methods={"harbour": "validate"})`."""
    opened: list[Gate] = []

    def make(name: str = "profile", **more: Any) -> Gate:
        opened.append(Gate(write_profile(tmp_path / name, supplier, **more)))
        return opened[-1]

    yield make
    for each in opened:
        each.close()
