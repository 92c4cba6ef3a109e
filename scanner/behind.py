"""The threads behind a gate; no scan waits for them: courier, refresh, the watch over what is
owed, the battery's, the venue ledger's. Each opens inside itself what it works on."""

from __future__ import annotations

import threading
from collections.abc import Callable

from scanner.adapters.journal.deliveries import Deliveries
from scanner.adapters.manifest import Manifest
from scanner.app import open_manifest, open_store, open_upkeep
from scanner.domain.phrase import Phrase, together
from scanner.settings import Settings
from scanner.work.background import Repeating
from scanner.work.battery import BatteryWatch
from scanner.work.connections import Connections
from scanner.work.messages import Alarm, of_connection
from scanner.work.refresh import Refresh, RefreshResult, RefreshState
from scanner.work.rounds import Rounds
from scanner.work.standing import StandingWatch

_NOT_LISTED = Phrase("link", "Its bookings cannot be loaded.")
REFRESH_SHARE = 0.5  # of fresh_minutes: one refresh may fail and the copy is still FRESH
AFTER_FAILURE = 60.0  # seconds until a refresh that was cut is tried again

_Opened = tuple[Callable[[], float], Callable[[], None]]


class Behind:
    """Started and stopped together. `busy` tells whether a scan is being decided: that comes
    first."""

    def __init__(
        self,
        settings: Settings,
        connections: Connections,
        emit: Callable[[object], None],
        busy: Callable[[], bool],
    ) -> None:
        self._settings = settings
        self._connections = connections
        self._emit = emit
        self._busy = busy
        self._delivering = Repeating("courier", self._open_rounds, emit)
        self._refreshing = Repeating("refresh", self._open_refresh, emit)
        self._watching = Repeating("watch over what is owed", self._open_standing, emit)
        self._all = [self._delivering, self._refreshing, self._watching]
        self._all.append(Repeating("battery", self._open_battery, emit))
        if settings.venue.url:
            self._all.append(Repeating("ledger upkeep", self._open_upkeep, emit))

    @property
    def threads(self) -> list[threading.Thread]:
        return [repeating.thread for repeating in self._all]

    def start(self) -> None:
        for repeating in self._all:
            repeating.start()

    def stop(self) -> None:
        """Ends the calls under way too: nobody hears a silent supplier out."""
        for repeating in self._all:
            repeating.stop(0)  # all of them are told, before any is waited for
        self._connections.close()
        for repeating in self._all:
            repeating.stop()

    def deliver(self) -> None:
        """Something is owed."""
        self._watching.wake()
        self._delivering.wake()

    def renew(self) -> None:
        """The local copy, now."""
        self._refreshing.wake()

    # -- opened inside their threads ---------------------------------------------------------

    def _open_files(self) -> tuple[Deliveries, Manifest, Callable[[], None]]:
        """The calling thread's own, and what closes them."""
        store = open_store(self._settings, self._emit)
        try:
            manifest = open_manifest(self._settings)
        except BaseException:
            store.close()
            raise

        def close() -> None:
            manifest.close()
            store.close()

        return Deliveries(store), manifest, close

    def _open_rounds(self, stop: threading.Event) -> _Opened:
        deliveries, manifest, close = self._open_files()
        rounds = Rounds(
            self._settings,
            self._connections,
            deliveries,
            manifest,
            self._emit,
            may_run=lambda: not self._busy(),
            another_key=self.renew,  # its bookings could not be loaded before
        )

        def work() -> float:
            rest = rounds.run(stop)
            self._watching.wake()
            return rest

        return work, close

    def _open_standing(self, stop: threading.Event) -> _Opened:
        deliveries, manifest, close = self._open_files()
        return StandingWatch(self._settings, deliveries, manifest, self._emit).run, close

    def _open_battery(self, stop: threading.Event) -> _Opened:
        return BatteryWatch(self._emit).run, lambda: None

    def _open_upkeep(self, stop: threading.Event) -> _Opened:
        store = open_store(self._settings, self._emit)
        opened = open_upkeep(self._settings, store)
        assert opened is not None  # this thread is only started where there is a ledger
        upkeep, close_ledger = opened

        def close() -> None:
            close_ledger()
            store.close()

        return upkeep.run, close

    def _open_refresh(self, stop: threading.Event) -> _Opened:
        settings = self._settings
        manifest = open_manifest(settings)
        renewals = {
            connection: Refresh(supplier, manifest, settings.manifest, settings.zone, stop.wait)
            for connection, supplier in self._connections.suppliers.items()
        }

        def work() -> float:
            results = []
            for connection, renewal in renewals.items():
                if stop.is_set():
                    break
                results.append(renewal.run())
                if self._connections.suppliers[connection].api_key:  # that there is none was said
                    self._tell_of_copy(connection, results[-1])
            if any(result.state is RefreshState.CUT for result in results):
                return AFTER_FAILURE
            return settings.manifest.fresh_minutes * 60 * REFRESH_SHARE

        return work, manifest.close

    def _tell_of_copy(self, connection: str, result: RefreshResult) -> None:
        """Whether a key may list its supplier's bookings: an alarm before the network is gone
        (P10). It may be good for look-ups all the same. A refresh that was cut does not tell."""
        if result.state is RefreshState.NOT_AUTHORISED:
            why = together(_NOT_LISTED, result.why)
            self._emit(of_connection("copy", connection, why))
        elif result.state in (RefreshState.COMPLETE, RefreshState.SUSPICIOUS):
            self._emit(Alarm(f"copy {connection}"))
