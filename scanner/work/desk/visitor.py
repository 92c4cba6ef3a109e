"""A visitor: found in the local copy or at the suppliers; one booking with its units. Runs on the
desk's reading threads and writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from scanner.adapters.journal.admissions import Admissions
from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.values import objs
from scanner.adapters.octo.wire import Reader
from scanner.domain.phrase import Phrase
from scanner.domain.ticket import Candidate, Method, all_keys
from scanner.ports import NotServed, Refused, SupplierError
from scanner.settings import Settings
from scanner.work.connections import Connections
from scanner.work.desk.messages import BookingShown, FoundBookings
from scanner.work.desk.standing import Opened

ONLINE_WAIT = 8.0  # seconds, for each supplier that is asked about a visitor

_CANNOT = Phrase("desk", "{connection} cannot be asked for this.")
_SILENT = Phrase("desk", "{connection}: {why}")


def found(opened: Opened, settings: Settings, said: str) -> FoundBookings:
    """Bookings of the local copy by name, reference, e-mail, telephone or code."""
    names = [connection.id for connection in settings.connections]
    rows = opened.manifest.search(said, names)
    known = {(row["connection"], row["booking"]) for row in rows}
    methods = {c.id: Method(c.method) for c in settings.connections}
    for candidate in opened.manifest.find(said, methods):
        if (candidate.connection, candidate.booking) not in known:
            rows.insert(0, as_row(candidate))
    return FoundBookings(said, tuple(rows))


def found_online(connections: Connections, said: str) -> FoundBookings:
    """Ask every supplier: by e-mail, by mobile number, else by code or reference."""
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    problems = []
    for name, supplier in connections.suppliers.items():
        try:
            if "@" in said:
                hits = supplier.lookup_contact("email", said, ONLINE_WAIT)
            elif _telephone(said):
                hits = supplier.lookup_contact("mobile", said, ONLINE_WAIT)
            else:
                hits = supplier.lookup(said, ONLINE_WAIT) or _listed(supplier, said)
        except NotServed:
            problems.append(_CANNOT.of(connection=name))
            continue
        except SupplierError as error:
            problems.append(_SILENT.of(connection=name, why=error.args[0]))
            continue
        for candidate in hits:
            rows.setdefault((name, candidate.booking), as_row(candidate))
    return FoundBookings(said, tuple(rows.values()), tuple(problems), online=True)


def _listed(supplier: OctoSupplier, said: str) -> list[Candidate]:
    """Bookings that no ticket names: by the supplier's reference, then by a reseller's. A supplier
    that cannot be asked so has none. Raises `SupplierError`."""
    reader = Reader(supplier.connection, supplier.method)
    for name in ("supplierReference", "resellerReference"):
        try:
            body = supplier.bookings({name: said}, ONLINE_WAIT).body
        except (NotServed, Refused):
            continue
        found = [
            candidate
            for booking in objs(body)
            for candidate in reader.booking(booking, said, supplier.catalogue)
        ]
        if found:
            return found
    return []


def _telephone(said: str) -> bool:
    kept = [c for c in said if c not in " -/()."]
    return len(kept) >= 6 and kept[0] in "+0" and all(c.isdigit() for c in kept[1:])


def as_row(candidate: Candidate) -> dict[str, Any]:
    """A booking as the search shows it."""
    return {
        "connection": candidate.connection,
        "booking": candidate.booking,
        "reference": candidate.reference,
        "status": candidate.status,
        "product": candidate.product or candidate.product_id,
        "option": candidate.option,
        "starts": candidate.slot.starts.isoformat() if candidate.slot else None,
        "people": sum(unit.pax for unit in candidate.units),
        "name": candidate.name,
    }


def booking(
    opened: Opened,
    settings: Settings,
    row: Mapping[str, Any],
    ask: Callable[[str], list[Candidate]],
) -> BookingShown | None:
    """One booking that a search has found: the supplier's word if it answers, else the copy's."""
    name, uuid = str(row["connection"]), str(row["booking"])
    methods = {c.id: Method(c.method) for c in settings.connections}
    local = opened.manifest.booking(name, uuid, methods.get(name, Method.REDEEM))
    candidate = next((c for c in local if c.booking == uuid), local[0] if local else None)
    problem, live = "", False
    try:
        hits = ask(str(row.get("reference") or "") or reference_of(candidate, uuid))
        same = [c for c in hits if c.booking == uuid]
        if same:
            candidate, live = same[0], True
    except SupplierError as error:
        problem = error.args[0]
    if candidate is None:
        return None
    keys = all_keys([candidate], candidate.reference, [name])
    uses = Admissions(opened.store).uses(keys)
    return BookingShown(row, candidate, uses, live, problem)


def reference_of(candidate: Candidate | None, uuid: str) -> str:
    """What a supplier finds a booking by."""
    if candidate is None:
        return uuid
    own = (*candidate.codes, *(code for unit in candidate.units for code in unit.codes))
    return candidate.reference or next(iter(own), uuid)
