"""The local copy of bookings as a lane uses it: remembered facts, look-ups, its age, its search.
What a supplier answered to a look-up or a redemption never gets in here, only what it listed."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from scanner.adapters.manifest import search
from scanner.adapters.manifest.keep import Kind, named_by
from scanner.adapters.manifest.loading import Loading
from scanner.adapters.manifest.store import BUSY_MS, ManifestError, Store
from scanner.adapters.octo.catalogue import Catalogue, read_catalogue
from scanner.adapters.octo.values import text
from scanner.adapters.octo.wire import Reader
from scanner.domain.codes import as_reference
from scanner.domain.manifest import ManifestState, manifest_state
from scanner.domain.ticket import Candidate, Method
from scanner.domain.verdict import Source
from scanner.settings import ManifestSettings

log = logging.getLogger(__name__)

MOST_HITS = 50  # bookings behind one code; more can neither be shown nor chosen from

_FIND = """
select b.body, c.kind, s.connection, s.at, k.at from code c
join booking b on b.id = c.booking join source s on s.good = b.load
left join catalogue k on k.connection = s.connection
where c.value = ? and c.kind between ? and ? order by c.kind, b.id limit ?
"""
_Hit = tuple[dict[str, Any], int, str, float, float | None]


@dataclass(slots=True)
class Known:
    """What the local copy knows of a code. `at`: when the copy of each connection that names it was
    last right, in seconds of the wall clock."""

    candidates: list[Candidate] = field(default_factory=list)
    at: dict[str, float] = field(default_factory=dict)


class Manifest:
    """One thread's connection to manifest.db (WAL, synchronous=NORMAL).

    A damaged file, or one of another version, is begun anew by itself (`rebuilt`). Reading never
    raises: without a manifest a lane still has its suppliers. `zone` is the lane's; products have
    their own. Raises `ManifestError` where the file cannot be opened at all.
    """

    def __init__(
        self,
        path: Path,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        zone: tzinfo | None = None,
    ) -> None:
        self.now = now
        self.zone = zone
        self._store = Store(path)
        self._catalogues: dict[str, tuple[float, Catalogue]] = {}
        self.loading = Loading(self._store)

    @property
    def rebuilt(self) -> bool:
        """The file had to be begun anew: its bookings are gone until they are loaded."""
        return self._store.rebuilt

    def close(self) -> None:
        self._store.close()

    def products(self, connection: str) -> tuple[list[Any] | None, float | None]:
        """The raw answer of `GET /products` and its age in seconds; None where there is none."""
        sql = "select products, at from catalogue where connection = ?"
        rows = self._json(sql, (connection,))
        return (rows[0][0], self._age_of(rows[0][1])) if rows else (None, None)

    def save_products(
        self, connection: str, products: list[Any], patience_ms: int = BUSY_MS
    ) -> bool:
        """Keep the answer of `GET /products`. False: it was only logged that it could not be."""
        return self._save(
            "insert or replace into catalogue values (?, ?, ?)",
            (connection, _dump(products), self.now().timestamp()),
            patience_ms,
        )

    def catalogue(self, connection: str) -> Catalogue:
        """The products, read; parsed once as long as they stay the same."""
        row = self._one("select at from catalogue where connection = ?", connection)
        return self._catalogue_of(connection, None if row is None else row[0])

    def _catalogue_of(self, connection: str, at: float | None) -> Catalogue:
        if at is None:
            return {}
        known = self._catalogues.get(connection)
        if known is None or known[0] != at:
            known = (at, read_catalogue(self.products(connection)[0]))
            self._catalogues[connection] = known
        return known[1]

    def remember(self, connection: str, name: str, value: Any, patience_ms: int = BUSY_MS) -> bool:
        """Keep a small fact about a connection, as JSON. Losing one does no harm: False, and a
        line in the log."""
        return self._save(
            "insert or replace into fact values (?, ?, ?)",
            (connection, name, _dump(value)),
            patience_ms,
        )

    def recall(self, connection: str, name: str) -> Any | None:
        """A remembered fact, or None."""
        sql = "select value from fact where connection = ? and name = ?"
        rows = self._json(sql, (connection, name))
        return rows[0][0] if rows else None

    def find(self, code: str, methods: Mapping[str, Method]) -> list[Candidate]:
        """The candidates behind a code, as `look_up` finds them."""
        return self.look_up(code, methods).candidates

    def look_up(self, code: str, methods: Mapping[str, Method]) -> Known:
        """The candidates behind a code at the connections in `methods`.

        Barcodes match exactly, references as people type them; the strongest meaning wins
        (barcode > unit reference > reference > reseller's), several targets of it all come back.
        """
        code = text(code)  # without what no database takes
        rows = self._hits(code, Kind.BARCODE, Kind.BARCODE)
        found = self._candidates(rows, code, code, methods)
        if found.candidates:
            return found
        typed = as_reference(code)
        rows = self._hits(typed, Kind.UNIT_REFERENCE, Kind.RESELLER_REFERENCE)
        for kind in (Kind.UNIT_REFERENCE, Kind.REFERENCE, Kind.RESELLER_REFERENCE):
            found = self._candidates([row for row in rows if row[1] == kind], typed, code, methods)
            if found.candidates:
                break
        return found

    def booking(self, connection: str, uuid: str, method: Method) -> list[Candidate]:
        """A booking, or a package's child, by its uuid: all it holds."""
        rows = self._hits(uuid, Kind.UUID, Kind.CHILD_UUID)
        return self._candidates(rows, uuid, uuid, {connection: method}).candidates

    def _hits(self, value: str, first: Kind, last: Kind) -> list[_Hit]:
        if not value:
            return []
        asked = (value, first, last, MOST_HITS)
        return self._json(_FIND, asked)

    def _candidates(
        self,
        rows: list[_Hit],
        value: str,
        code: str,
        methods: Mapping[str, Method],
    ) -> Known:
        found: dict[str, Candidate] = {}
        right: dict[str, float] = {}
        for booking, kind, connection, at, catalogue_at in rows:
            if connection not in methods:
                continue
            # A reseller's reference is not unique: staff confirm.
            exact = kind != Kind.RESELLER_REFERENCE
            reader = Reader(connection, methods[connection], Source.MANIFEST, self.zone)
            catalogue = self._catalogue_of(connection, catalogue_at)
            right[connection] = at
            whole = "packageBookings" not in booking  # then it is itself what the code names
            for part in [booking] if whole else named_by(booking, value, Kind(kind)):
                for candidate in reader.booking(part, code, catalogue):
                    if candidate.exact != exact:
                        candidate = replace(candidate, exact=exact)
                    found.setdefault(candidate.key, candidate)
        return Known(list(found.values()), right)

    def age(self, connections: Sequence[str]) -> float | None:
        """Seconds since the last complete load or refresh began, of the oldest of the connections;
        None if one was never loaded (or there are none)."""
        rows = self._store.read(
            lambda db: dict(db.execute("select connection, at from source").fetchall()),
            dict[str, float](),
        )
        if not connections or any(name not in rows for name in connections):
            return None
        return max(self._age_of(rows[name]) for name in connections)

    def _age_of(self, at: float) -> float:
        # A copy from the future: the clock was set back since, by at least as much.
        return abs(self.now().timestamp() - at)

    def count(self, connections: Sequence[str] | None = None) -> int:
        """How many bookings there are, a package being one."""
        row = self._one(
            "select count(*) from booking where load in (select good from source"
            " where ?1 is null or connection in (select value from json_each(?1)))",
            None if connections is None else _dump(list(connections)),
        )
        return 0 if row is None else int(row[0])

    def status(
        self, connections: Sequence[str], settings: ManifestSettings
    ) -> tuple[ManifestState, float | None, int]:
        """State, age in seconds and number of bookings, over the connections together."""
        age = self.age(connections)
        return _state(age, settings), age, self.count(connections)

    def state(
        self, connections: Sequence[str], settings: ManifestSettings, known: Known | None = None
    ) -> ManifestState:
        """The state alone: a scan does not wait until all bookings are counted, nor for the age of
        a copy that a look-up has `known` just now."""
        if known is not None and connections and all(name in known.at for name in connections):
            return _state(max(self._age_of(known.at[name]) for name in connections), settings)
        return _state(self.age(connections), settings)

    def search(
        self, said: str, connections: Sequence[str], limit: int = 50
    ) -> list[dict[str, Any]]:
        """Bookings by name, reference, e-mail or telephone, today's first: what staff see."""
        query = search.query(text(said))
        if not query:
            return []
        asked = {
            "query": query,
            "connections": _dump(list(connections)),
            "today": self.now().astimezone(self.zone).date().isoformat(),
            "limit": limit,
        }
        return [
            found
            for body, connection in self._json(search.SELECT, asked)
            for found in search.shown(
                body,
                Reader(connection, source=Source.MANIFEST, zone=self.zone),
                self.catalogue(connection),
            )
        ]

    def purge(self, before: date) -> int:
        """Delete the bookings whose last day is before this one; returns how many. Open-dated ones
        stay until the supplier lists them no more."""
        return self.loading.purge(before)

    def _one(self, query: str, *values: Any) -> Any:
        return self._store.read(lambda db: db.execute(query, values).fetchone(), None)

    def _json(self, query: str, values: Sequence[Any] | Mapping[str, Any]) -> list[Any]:
        """Rows whose first column is JSON, read. In one go: JSON that is none is damage."""
        return self._store.read(
            lambda db: [(json.loads(row[0]), *row[1:]) for row in db.execute(query, values)], []
        )

    def _save(self, statement: str, values: Sequence[Any], patience_ms: int) -> bool:
        try:
            with self._store.writing(patience_ms) as db:
                db.execute(statement, values)
        except ManifestError as error:
            log.warning("%s", error)
            return False
        return True


def _state(age: float | None, settings: ManifestSettings) -> ManifestState:
    return manifest_state(
        None if age is None else timedelta(seconds=age),
        timedelta(minutes=settings.fresh_minutes),
        timedelta(hours=settings.expire_hours),
    )


def _dump(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))
