"""What the embedded suppliers know: products, bookings, codes. In memory, behind one lock.

It holds and finds state; it may not speak HTTP, and it decides nothing for a gate.
"""

from __future__ import annotations

import gc
import hashlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from scanner.demo.booking import Booking, Mark, Option, Product, Redeemed, Target, UnitItem


@dataclass(eq=False)
class Supplier:
    """One supplier: its key, products and bookings. `checks_date`: it refuses to redeem on a day
    other than the booking's."""

    id: str
    name: str
    key: str
    products: dict[str, Product]
    checks_date: bool = True
    bookings: dict[str, Booking] = field(default_factory=dict)  # by uuid, children included
    by_day: dict[date, dict[str, Booking]] = field(default_factory=dict)  # listed ones only
    barcodes: dict[str, tuple[Target, ...]] = field(default_factory=dict)
    references: dict[str, tuple[Target, ...]] = field(default_factory=dict)
    reseller_references: dict[str, tuple[Target, ...]] = field(default_factory=dict)
    issued: dict[str, Target] = field(default_factory=dict)  # redemption codes given out
    version: int = 0  # moves with every change
    selected: tuple[object, list[Booking]] | None = None  # the last time window that was asked for


def utc_now() -> datetime:
    return datetime.now(UTC)


def fold(reference: str) -> str:
    """A reference as it is compared: trimmed, case-insensitive."""
    return reference.strip().upper()


_APPLIES_TO = {
    "REDEEM": ("CONFIRMED",),
    "NO_SHOW": ("CONFIRMED",),
    "VALIDATE": ("CONFIRMED", "REDEEMED"),
    "UNREDEEM": ("REDEEMED", "NO_SHOW"),
}


class Venue:
    """The state of all suppliers of one server. Hold `lock` to change something while it serves.

    `skew` is how far the suppliers' clock is ahead of `clock`.
    """

    def __init__(
        self, suppliers: list[Supplier], clock: Callable[[], datetime] | None = None
    ) -> None:
        self.suppliers = {supplier.id: supplier for supplier in suppliers}
        self.lock = threading.RLock()
        self.clock = clock or utc_now
        self.skew = timedelta(0)
        self.redemptions: list[Redeemed] = []
        self._serial = 0

    def now(self) -> datetime:
        """The suppliers' time, aware, UTC."""
        return self.clock().astimezone(UTC) + self.skew

    def next_serial(self) -> int:
        self._serial += 1
        return self._serial

    def product(self, booking: Booking) -> Product:
        return self.suppliers[booking.supplier].products[booking.product_id]

    def option(self, booking: Booking) -> Option:
        option = self.product(booking).option(booking.option_id)
        if option is None:
            raise KeyError(booking.option_id)
        return option

    def find(self, text: str) -> Booking:
        """The first booking with this uuid, reference or barcode. KeyError if there is none."""
        for supplier in self.suppliers.values():
            if text in supplier.bookings:
                return supplier.bookings[text]
            for target in self.targets(supplier, text):
                return target.booking
        raise KeyError(text)

    def targets(self, supplier: Supplier, text: str) -> tuple[Target, ...]:
        """What a code opens: barcode exactly, else reference, else the reseller's reference."""
        folded = fold(text)
        return (
            supplier.barcodes.get(text)
            or supplier.references.get(folded)
            or supplier.reseller_references.get(folded)
            or ()
        )

    def listed(self, supplier: Supplier) -> Iterator[Booking]:
        """All bookings but the children of packages."""
        return (booking for booking in supplier.bookings.values() if booking.parent is None)

    def add(self, supplier_id: str, booking: Booking) -> Booking:
        """Takes a booking (and its children) in.

        KeyError for an unknown supplier, product or option; ValueError if it has no units.
        """
        if not booking.units:
            raise ValueError("a booking has at least one unit")
        with self.lock:
            supplier = self.suppliers[supplier_id]
            booking.supplier = supplier_id
            self.option(booking)
            booking.created = booking.created or self.now()
            booking.updated = booking.updated or booking.created
            supplier.bookings[booking.uuid] = booking
            supplier.version += 1
            self._index(supplier, booking)
            for child in booking.children:
                child.parent = booking
                self.add(supplier_id, child)
        return booking

    def change(self, booking: Booking, **changes: Any) -> Booking:
        """Sets fields, moves `updated`, keeps indexes; `status` is handed on to the units."""
        with self.lock:
            supplier = self.suppliers[booking.supplier]
            unknown = [name for name in changes if not hasattr(booking, name)]
            if unknown:
                raise AttributeError(f"a booking has no {', '.join(unknown)}")
            self._forget(supplier, booking)
            now = self.now()
            self._touch(booking, now)
            for name, value in changes.items():
                setattr(booking, name, value)
            if "status" in changes:
                used = booking.status == "REDEEMED"
                booking.redeemed_at = now if used else None
                for unit in booking.units:
                    unit.status = booking.status
                    unit.redeemed_at = now if used else None
                if booking.status == "CANCELLED":
                    booking.cancelled = now
            self._index(supplier, booking)
        return booking

    def mark(self, target: Target, action: str, at: datetime | None = None) -> list[int]:
        """Redeems (REDEEM), lets in again (VALIDATE), un-redeems (UNREDEEM) or marks as NO_SHOW.

        Changes the units it applies to, without asking whether it may, and returns their
        ordinals: REDEEM and NO_SHOW those CONFIRMED, UNREDEEM those REDEEMED or NO_SHOW,
        VALIDATE those CONFIRMED or REDEEMED. Use it also to play "another gate was quicker".
        """
        wanted = _APPLIES_TO[action]
        done = []
        with self.lock:
            booking, now = target.booking, self.now()
            at = at or now
            for ordinal, unit in enumerate(booking.units):
                if target.ordinal not in (None, ordinal):
                    continue
                if unit.status not in wanted:
                    continue
                if action == "UNREDEEM":
                    unit.status, unit.redeemed_at = "CONFIRMED", None
                elif action == "NO_SHOW":
                    unit.status = "NO_SHOW"
                elif unit.status == "CONFIRMED":
                    unit.status, unit.redeemed_at = "REDEEMED", at
                seller = self.suppliers[booking.supplier].name
                unit.marks.append(Mark(f"scan-{self.next_serial()}", action, at, seller))
                self.redemptions.append(
                    Redeemed(now, at, action, booking.supplier, booking, ordinal)
                )
                done.append(ordinal)
            if done:
                self._settle_status(booking, at)
                self._touch(booking, now)
        return done

    def expire(self, booking: Booking, now: datetime) -> None:
        """A hold that ran out is EXPIRED from that moment."""
        if booking.status == "ON_HOLD" and booking.expires is not None and booking.expires <= now:
            self._touch(booking, booking.expires)
            booking.status = "EXPIRED"
            for unit in booking.units:
                unit.status = "EXPIRED"

    def redemption_code(self, target: Target) -> str:
        """The code that redeems this target: stable, and unlike its barcode or reference."""
        name = f"{target.booking.supplier}/{target.booking.uuid}/{target.ordinal}"
        code = "rdm_" + hashlib.blake2b(name.encode(), digest_size=12).hexdigest()
        self.suppliers[target.booking.supplier].issued[code] = target
        return code

    def add_many(
        self,
        supplier_id: str,
        count: int,
        *,
        product_id: str,
        unit_id: str = "adult",
        units: int = 1,
        day: date | None = None,
        prefix: str = "LOAD",
    ) -> list[Booking]:
        """Adds plain confirmed bookings with a ticket for each unit, cheaply.

        References are PREFIX-0000001 and so on (units PREFIX-0000001-1), barcodes
        `PREFIX/0000001/1+opaque=`. `day`: the visit, today in the product's zone if not given.
        """
        supplier = self.suppliers[supplier_id]
        product = supplier.products[product_id]
        option = product.options[0].id
        zone = ZoneInfo(product.zone)
        day = day or self.now().astimezone(zone).date()
        start = datetime.combine(day, time(), zone)
        end = datetime.combine(day + timedelta(days=1), time(), zone)
        salt = hashlib.blake2b(f"{supplier_id}/{prefix}".encode(), digest_size=4).hexdigest()
        added = []
        # The collector would walk the growing load again and again: more than half of the time.
        collecting = gc.isenabled()
        gc.disable()
        try:
            with self.lock:
                now = self.now()
                for number in range(1, count + 1):
                    name = f"{prefix}-{number:07d}"
                    items = [
                        UnitItem(
                            f"{salt}-0000-4000-8{unit:03x}-{number:012x}",
                            f"{name}-{unit}",
                            unit_id,
                            f"{prefix}/{number:07d}/{unit}+opaque=",
                        )
                        for unit in range(1, units + 1)
                    ]
                    booking = Booking(
                        f"{salt}-0000-4000-8000-{number:012x}",
                        name,
                        product_id,
                        option,
                        items,
                        start=start,
                        end=end,
                        all_day=True,
                        availability_id=day.isoformat(),
                        created=now,
                        confirmed=now,
                    )
                    added.append(self.add(supplier_id, booking))
        finally:
            if collecting:
                gc.enable()
        return added

    def _touch(self, booking: Booking, now: datetime) -> None:
        self.suppliers[booking.supplier].version += 1
        booking.updated = now
        if booking.parent is not None:
            booking.parent.updated = now  # a package is listed only as a whole

    def _settle_status(self, booking: Booking, at: datetime) -> None:
        states = {unit.status for unit in booking.units}
        if len(states) == 1 and states <= {"CONFIRMED", "REDEEMED", "NO_SHOW"}:
            booking.status = states.pop()
        elif "CONFIRMED" in states and booking.status in ("REDEEMED", "NO_SHOW"):
            booking.status = "CONFIRMED"
        booking.redeemed_at = at if booking.status == "REDEEMED" else None

    def _codes(
        self, supplier: Supplier, booking: Booking
    ) -> Iterator[tuple[dict[str, tuple[Target, ...]], str, Target]]:
        whole = Target(booking)
        if booking.voucher:
            yield supplier.barcodes, booking.voucher, whole
        if booking.reference:
            yield supplier.references, fold(booking.reference), whole
        if booking.reseller_reference:
            yield supplier.reseller_references, fold(booking.reseller_reference), whole
        for ordinal, unit in enumerate(booking.units):
            if unit.barcode:
                yield supplier.barcodes, unit.barcode, Target(booking, ordinal)
            if unit.reference:
                yield supplier.references, fold(unit.reference), Target(booking, ordinal)

    def _index(self, supplier: Supplier, booking: Booking) -> None:
        for index, key, target in self._codes(supplier, booking):
            others = index.get(key)
            index[key] = (target,) if others is None else (*others, target)
        if booking.parent is None and booking.start is not None:
            supplier.by_day.setdefault(booking.start.date(), {})[booking.uuid] = booking

    def _forget(self, supplier: Supplier, booking: Booking) -> None:
        for index, key, _ in self._codes(supplier, booking):
            left = tuple(found for found in index.get(key, ()) if found.booking is not booking)
            if left:
                index[key] = left
            else:
                index.pop(key, None)
        if booking.start is not None:
            supplier.by_day.get(booking.start.date(), {}).pop(booking.uuid, None)
