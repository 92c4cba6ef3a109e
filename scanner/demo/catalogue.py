"""The demo's two suppliers: what they sell and what they have sold. Codes are the same all day.

Everything that admits is open all day or has no date, so the demo works at any hour.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from scanner.demo.booking import Booking, Contact, Mark, Option, Product, UnitItem, UnitType
from scanner.demo.venue import Supplier, Venue

ADULT = UnitType("adult", "Adult", "ADULT")
CHILD = UnitType("child", "Child", "CHILD", accompanied_by=("adult",))
FAMILY = UnitType("family", "Family", "FAMILY", pax=4)
STUDENT = UnitType("student", "Student", "STUDENT", id_required=True)
SENIOR = UnitType("senior", "Senior", "SENIOR")
EVERYONE = (ADULT, CHILD, FAMILY, STUDENT, SENIOR)

EARLY_SLOT, LATE_SLOT = "22:00", "00:30"
CASTLE, HARBOUR = "castle", "harbour"
# Every status that OCTO names, and one that nobody has heard of.
STATUSES = [
    "ON_HOLD",
    "CONFIRMED",
    "CANCELLED",
    "EXPIRED",
    "REDEEMED",
    "PENDING",
    "REJECTED",
    "NO_SHOW",
    "REBOOKED",
    "UPGRADED",
    "QUOTE",
    "WAITLISTED",
]


def demo_venue(today: date, zone: tzinfo, clock: Callable[[], datetime] | None = None) -> Venue:
    """Castle and Harbour with their bookings for `today`, a local day in `zone` (a ZoneInfo)."""
    venue = Venue([_castle(str(zone)), _harbour(str(zone))], clock)
    sold = _Sold(venue, today, zone)
    _plain(sold)
    _statuses(sold)
    _days(sold)
    _package(sold)
    _parties(sold)
    _oddities(sold)
    _at_the_harbour(sold)
    return venue


def _castle(zone: str) -> Supplier:
    day = (Option("DEFAULT", "Day ticket", EVERYONE),)
    tour = (
        Option(
            "DEFAULT", "Guided", (ADULT, CHILD), (LATE_SLOT, "10:00", "14:00", EARLY_SLOT),
            cutoff=timedelta(hours=24),
        ),
    )  # fmt: skip
    package = (Option("DEFAULT", "Day out", (ADULT, CHILD)),)
    products = [
        Product("castle", "Castle", zone, day),
        Product("museum", "Museum", zone, day),
        Product("boat", "Moat boat", zone, day),
        Product("tour", "Dungeon tour", zone, tour),
        Product("gardens", "Castle gardens", zone, day, open_dated=True),
        Product("day-out", "Day out", zone, package, includes=("castle", "museum", "boat")),
    ]
    return Supplier(CASTLE, "Castle", "demo-castle-key", {p.id: p for p in products})


def _harbour(zone: str) -> Supplier:
    cruise = (Option("DEFAULT", "Any sailing", EVERYONE), Option("VIP", "Upper deck", (ADULT,)))
    annual = (Option("DEFAULT", "Annual pass", (ADULT, CHILD)),)
    products = [
        Product("cruise", "Harbour cruise", zone, cruise),
        Product("annual", "Harbour pass", zone, annual, open_dated=True, entries_per_day=3),
    ]
    return Supplier(HARBOUR, "Harbour", "demo-harbour-key", {p.id: p for p in products})


class _Sold:
    """Sells tickets: fills in what a booking needs, from its reference and the day alone."""

    def __init__(self, venue: Venue, today: date, zone: tzinfo) -> None:
        self.venue = venue
        self.today = today
        self.zone = zone

    def moment(self, days: int, hour: int = 0, minute: int = 0) -> datetime:
        """A local time `days` after today, aware."""
        return datetime.combine(self.today + timedelta(days), time(hour, minute), self.zone)

    def opaque(self, reference: str, size: int = 30) -> str:
        """A barcode nobody could guess from the reference; upper and lower case, + / and =."""
        seed = f"{self.today}/{reference}".encode()
        raw = hashlib.shake_256(seed).digest(size)
        return base64.b64encode(raw).decode()

    def make(
        self,
        reference: str,
        product: str,
        units: str = "adult",
        *,
        days: int | None = 0,
        **more: Any,
    ) -> Booking:
        """A confirmed booking with a voucher and a ticket for each of `units` (blank-separated).

        `days`: the visit, from today; None: open-dated. `more`: any other field of the booking;
        `barcodes` replaces the units' codes.
        """
        barcodes = more.pop("barcodes", None)
        uuid = hashlib.blake2b(f"{self.today}/{reference}".encode(), digest_size=16).hexdigest()
        uuid = f"{uuid[:8]}-{uuid[8:12]}-4{uuid[13:16]}-8{uuid[17:20]}-{uuid[20:32]}"
        items = []
        for place, unit in enumerate(units.split(), 1):
            own = f"{reference}-{place}"
            code = self.opaque(own) if barcodes is None else barcodes[place - 1]
            items.append(UnitItem(f"{uuid[:-2]}{place:02x}", own, unit, code))
        visit: dict[str, Any] = {}
        if days is not None:
            visit = {
                "start": self.moment(days),
                "end": self.moment(days + 1),
                "all_day": True,
                "availability_id": self.moment(days).date().isoformat(),
            }
        made = self.moment(-7, 10).astimezone(UTC)
        fields: dict[str, Any] = {
            "voucher": self.opaque(reference),
            "contact": Contact("Robin Example", "robin@example.com", "+44 20 7946 0000"),
            "created": made,
            "confirmed": made,
            **visit,
            **more,
        }
        booking = Booking(uuid, reference, product, "DEFAULT", items, **fields)
        if booking.status != "CONFIRMED":
            for item in items:
                item.status = booking.status
        return booking

    def sell(self, supplier: str, booking: Booking) -> Booking:
        return self.venue.add(supplier, booking)

    def use(self, booking: Booking, at: datetime, *ordinals: int) -> Booking:
        """Marks units (none given: all) as redeemed at a time, before the demo begins."""
        at = at.astimezone(UTC)
        for ordinal in ordinals or range(len(booking.units)):
            unit = booking.units[ordinal]
            unit.status, unit.redeemed_at = "REDEEMED", at
            unit.marks.append(Mark(f"scan-{unit.reference}", "REDEEM", at, "South gate"))
        if all(unit.status == "REDEEMED" for unit in booking.units):
            booking.status, booking.redeemed_at = "REDEEMED", at
        return booking

    def earlier(self) -> datetime:
        """When the tickets that are used up were used: a little while ago."""
        return self.venue.now().replace(second=0, microsecond=0) - timedelta(minutes=25)


def _plain(sold: _Sold) -> None:
    sold.sell(CASTLE, sold.make("CAS-1001", "castle", voucher=sold.opaque("CAS-1001", 180)))
    sold.sell(CASTLE, sold.make("CAS-1002", "castle", "adult adult child"))
    sold.sell(CASTLE, sold.make("CAS-1003", "castle", "family"))
    sold.sell(CASTLE, sold.make("CAS-1004", "castle", "student"))
    sold.sell(CASTLE, sold.make("CAS-1005", "castle", "senior", format="CODE128",
                                voucher="C128-7Q41-XK90"))  # fmt: skip
    sold.sell(CASTLE, sold.make("CAS-1006", "museum", "adult child", format="PDF417",
                                voucher=sold.opaque("CAS-1006", 90)))  # fmt: skip
    sold.sell(CASTLE, sold.make("CAS-1007", "gardens", days=None))
    sold.sell(CASTLE, sold.make("CAS-1008", "castle", voucher="Schloß-Ticket №7 – Ωmega 城"))
    special = f"t/{sold.opaque('CAS-1009', 150)}#a&b=c+d e%2F"
    sold.sell(CASTLE, sold.make("CAS-1009", "castle", voucher=special))


def _statuses(sold: _Sold) -> None:
    """CAS-ON_HOLD, CAS-CANCELLED and so on: one booking for today in each status."""
    for status in STATUSES:
        booking = sold.make(f"CAS-{status}", "castle", status=status)
        if status == "ON_HOLD":
            booking.expires = sold.moment(3).astimezone(UTC)
        elif status == "CANCELLED":
            booking.cancelled = sold.moment(-1, 18).astimezone(UTC)
            booking.cancel_reason = "illness"
        elif status == "REDEEMED":
            booking.units[0].status = "CONFIRMED"
            sold.use(booking, sold.earlier())
        sold.sell(CASTLE, booking)


def _days(sold: _Sold) -> None:
    sold.sell(CASTLE, sold.make("CAS-2001", "castle", days=1))
    sold.sell(CASTLE, sold.make("CAS-2002", "castle", days=-1))
    for reference, slot in (("CAS-2003", EARLY_SLOT), ("CAS-2004", LATE_SLOT)):
        start = sold.moment(0, *(int(part) for part in slot.split(":")))
        sold.sell(
            CASTLE,
            sold.make(
                reference,
                "tour",
                start=start,
                end=start + timedelta(hours=1),
                all_day=False,
                availability_id=start.isoformat(),
            ),
        )


def _package(sold: _Sold) -> None:
    """One code, three attractions, the boat already taken; and one with only the boat left."""
    for reference, left in (("PKG-3001", ("castle", "museum")), ("PKG-3002", ("boat",))):
        children = []
        for place, product in enumerate(("castle", "museum", "boat"), 1):
            child = sold.make(f"{reference}/{place}", product, "adult child")
            children.append(child if product in left else sold.use(child, sold.earlier()))
        parent = sold.make(reference, "day-out", "adult child", barcodes=(None, None))
        parent.children = children
        sold.sell(CASTLE, parent)


def _parties(sold: _Sold) -> None:
    five = "adult adult adult child child"
    sold.sell(CASTLE, sold.make("CAS-4001", "castle", five))
    sold.sell(CASTLE, sold.use(sold.make("CAS-4002", "castle", five), sold.earlier(), 0, 1))
    sold.sell(CASTLE, sold.make("CAS-4003", "castle", "adult adult", barcodes=(None, None)))


def _oddities(sold: _Sold) -> None:
    """What the public samples hold, and what a gate must not fall over."""
    shared = sold.make("CAS-5001", "castle", "adult adult child")
    for unit in shared.units:
        unit.uuid = shared.units[0].uuid
        unit.ticket_redeemed_at = sold.moment(-400, 12).astimezone(UTC)
    sold.sell(CASTLE, shared)
    sold.sell(CASTLE, sold.make("CAS-5002", "castle", barcodes=("",), contact=None, voucher=""))
    sold.sell(CASTLE, sold.make("CAS-5003", "castle", availability_id="", contact=None))
    sold.sell(CASTLE, sold.make("CAS-5004", "castle", test=True))
    # One reseller's reference for two bookings, and one code that both suppliers know.
    for reference in ("CAS-5005", "CAS-5006"):
        sold.sell(CASTLE, sold.make(reference, "castle", reseller_reference="OTA-777"))
    sold.sell(CASTLE, sold.make("CAS-5007", "castle", voucher="SHARED-CODE-1"))
    sold.sell(HARBOUR, sold.make("HAR-5007", "cruise", voucher="SHARED-CODE-1"))
    sold.sell(CASTLE, sold.make("CAS-5008", "castle", "adult", voucher=None))
    sold.sell(CASTLE, sold.make("CAS-5009", "gardens", "adult", days=None, voucher=None,
                                availability_id="2020-01-01"))  # fmt: skip


def _at_the_harbour(sold: _Sold) -> None:
    sold.sell(HARBOUR, sold.make("HAR-1001", "cruise", "adult adult", format="AZTECCODE",
                                 voucher=sold.opaque("HAR-1001", 60)))  # fmt: skip
    sold.sell(HARBOUR, sold.use(sold.make("HAR-1002", "cruise"), sold.earlier()))
    sold.sell(HARBOUR, sold.make("HAR-1003", "cruise", status="CANCELLED"))
    sold.sell(HARBOUR, sold.make("HAR-2001", "annual", days=None))
