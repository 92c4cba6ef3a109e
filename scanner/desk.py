"""Composition of the supervisor's desk: its workers, by itself or over a running lane."""

from __future__ import annotations

from collections.abc import Callable

from scanner.adapters.octo.http import Http
from scanner.app import (
    JOURNAL,
    MANIFEST,
    open_connections,
    open_lane,
    open_manifest,
    open_store,
)
from scanner.settings import BadSettings, Settings
from scanner.work.connections import Connections
from scanner.work.desk.desk import Desk
from scanner.work.desk.opening import Opens, RunningLane
from scanner.work.messages import Alarm


def make_desk(settings: Settings, emit: Callable[[object], None]) -> Desk:
    """A desk by itself. Without any key it opens all the same: the journal needs none."""
    try:
        connections = open_connections(settings, emit)
    except BadSettings as bad:
        emit(Alarm("keys", " ".join(bad.mistakes)))
        connections = Connections([], Http(), emit)
    return Desk(settings, _opens(settings, emit), connections, emit)


def desk_at(
    settings: Settings,
    emit: Callable[[object], None],
    connections: Connections,
    lane: RunningLane,
) -> Desk:
    """A desk that was opened at a running lane, over that lane's own connections and threads."""
    return Desk(settings, _opens(settings, emit), connections, emit, lane=lane)


def _opens(settings: Settings, emit: Callable[[object], None]) -> Opens:
    return Opens(
        store=lambda: open_store(settings, emit),
        manifest=lambda: open_manifest(settings),
        lane=lambda connections: open_lane(settings, connections, emit),
        journal=settings.folder / JOURNAL,
        manifest_path=settings.folder / MANIFEST,
    )
