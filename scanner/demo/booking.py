"""What the embedded suppliers sell and have sold: products, bookings, tickets. Data only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class UnitType:
    """A kind of ticket of an option: `pax` people enter on one unit (a family ticket: 4)."""

    id: str
    title: str
    type: str
    pax: int = 1
    id_required: bool = False
    accompanied_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a product. `starts`: "HH:MM" of its slots; none: all day. `cutoff`: the
    time before the visit until which it may be cancelled."""

    id: str
    title: str
    units: tuple[UnitType, ...]
    starts: tuple[str, ...] = ()
    cutoff: timedelta = timedelta(0)

    def unit(self, unit_id: str) -> UnitType | None:
        return next((unit for unit in self.units if unit.id == unit_id), None)


@dataclass(frozen=True, slots=True)
class Product:
    """A product. `open_dated`: bookings carry no date. `entries_per_day`: how often `validate`
    lets one unit in on one day. `includes`: the products a package opens."""

    id: str
    title: str
    zone: str
    options: tuple[Option, ...]
    open_dated: bool = False
    entries_per_day: int = 1
    includes: tuple[str, ...] = ()

    def option(self, option_id: str) -> Option | None:
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(slots=True, eq=False)
class Contact:
    """Who booked. Everything may be missing."""

    name: str | None = None
    email: str | None = None
    phone: str | None = None


@dataclass(slots=True, eq=False)
class Mark:
    """One entry of a unit's `scans`: an action REDEEM, UNREDEEM, VALIDATE or NO_SHOW at a time."""

    id: str
    action: str
    at: datetime
    seller: str = ""


@dataclass(slots=True, eq=False)
class UnitItem:
    """One ticket of a booking.

    `barcode` None: the unit has no ticket; "": a ticket with an empty code. `uuid` need not be
    unique (public samples repeat it). `ticket_redeemed_at` is only what the ticket *says*.
    """

    uuid: str
    reference: str | None
    unit_id: str
    barcode: str | None = None
    format: str = "QRCODE"
    status: str = "CONFIRMED"
    redeemed_at: datetime | None = None
    ticket_redeemed_at: datetime | None = None
    marks: list[Mark] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Booking:
    """A booking. `start` is aware, in the product's zone; None: open-dated.

    Change it through `Venue.change`, which keeps units, indexes and `updated` in step.
    """

    uuid: str
    reference: str | None
    product_id: str
    option_id: str
    units: list[UnitItem]
    status: str = "CONFIRMED"
    supplier: str = ""
    start: datetime | None = None
    end: datetime | None = None
    all_day: bool = False
    availability_id: str | None = None
    voucher: str | None = None
    format: str = "QRCODE"
    contact: Contact | None = None
    notes: str | None = None
    reseller_reference: str | None = None
    test: bool = False
    created: datetime | None = None
    updated: datetime | None = None
    expires: datetime | None = None
    confirmed: datetime | None = None
    redeemed_at: datetime | None = None
    cancelled: datetime | None = None
    cancel_reason: str | None = None
    children: list[Booking] = field(default_factory=list)
    parent: Booking | None = None


class Target(NamedTuple):
    """What a code opens: a booking, or (with `ordinal`) one of its units."""

    booking: Booking
    ordinal: int | None = None

    def units(self) -> list[UnitItem]:
        if self.ordinal is None:
            return self.booking.units
        return [self.booking.units[self.ordinal]]


class Redeemed(NamedTuple):
    """One unit that was really redeemed, validated, un-redeemed or marked as no-show.

    `received` is the supplier's clock at the call, `at` the time that was recorded.
    """

    received: datetime
    at: datetime
    action: str
    supplier: str
    booking: Booking
    ordinal: int
