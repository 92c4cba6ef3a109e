"""The bookings API: reserve, confirm, cancel, extend, change, get."""

from __future__ import annotations

import hashlib
import re
import uuid as uuids
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from scanner.demo.booking import Booking, Contact, Option, Product, UnitItem
from scanner.demo.supplier.errors import Refusal, bad_request
from scanner.demo.supplier.shapes import Json, cancellable
from scanner.demo.venue import Supplier, Venue

HOLD_MINUTES = 30
MOST_HOLD_MINUTES = 24 * 60
MOST_UNITS = 200
_UUID = re.compile(r"[A-Za-z0-9_-]{1,100}")


class Lifecycle:
    """The bookings operations of one supplier. The venue's lock is held."""

    def __init__(self, venue: Venue, supplier: Supplier, test: bool = False) -> None:
        self.venue = venue
        self.supplier = supplier
        self.test = test

    def get(self, uuid: str) -> Booking:
        booking = self.supplier.bookings.get(uuid)
        if booking is None:
            raise Refusal("INVALID_BOOKING_UUID", "no such booking", uuid=uuid[:100])
        self.venue.expire(booking, self.venue.now())
        return booking

    def reserve(self, body: Json) -> Booking:
        """`POST /bookings`. The same `uuid` again gives the same booking again."""
        uuid = _text(body, "uuid") or str(uuids.uuid4())
        if not _UUID.fullmatch(uuid):
            raise Refusal("INVALID_BOOKING_UUID", "this is not a uuid", uuid=uuid[:100])
        if uuid in self.supplier.bookings:
            return self.get(uuid)
        product, option = self._option(body)
        booking = Booking(
            uuid,
            None,
            product.id,
            option.id,
            self._units(option, uuid, body.get("unitItems")),
            status="ON_HOLD",
            test=self.test,
            expires=self.venue.now() + _hold(body),
            reseller_reference=_text(body, "resellerReference"),
            notes=_text(body, "notes"),
            contact=_contact(body),
        )
        for name, value in self._visit(product, option, body.get("availabilityId")).items():
            setattr(booking, name, value)
        return self.venue.add(self.supplier.id, booking)

    def confirm(self, uuid: str, body: Json) -> Booking:
        """`POST /bookings/{uuid}/confirm`: references and codes; again: the same booking."""
        booking = self.get(uuid)
        if booking.status == "CONFIRMED":
            return booking
        self._must_hold(booking)
        number = self.venue.next_serial()
        reference = f"{self.supplier.id[:3].upper()}-N{number:05d}"
        units = booking.units
        if "unitItems" in body:
            units = self._units(self.venue.option(booking), uuid, body["unitItems"])
        _issue(uuid, reference, units)
        return self.venue.change(
            booking,
            units=units,
            reference=reference,
            voucher=hashlib.blake2b(uuid.encode(), digest_size=32).hexdigest() + "+v=",
            contact=_contact(body) or booking.contact,
            reseller_reference=_text(body, "resellerReference") or booking.reseller_reference,
            confirmed=self.venue.now(),
            expires=None,
            status="CONFIRMED",
        )

    def cancel(self, uuid: str, body: Json) -> Booking:
        """`POST /bookings/{uuid}/cancel`, `DELETE /bookings/{uuid}`.

        `force` overrides the cut-off, never a redemption. Again: the same booking.
        """
        booking = self.get(uuid)
        if booking.status == "CANCELLED":
            return booking
        forced = body.get("force") is True and booking.status in ("CONFIRMED", "PENDING")
        used = any(unit.status == "REDEEMED" for unit in booking.units)
        if used or not (forced or cancellable(self.venue, booking)):
            raise _unprocessable("this booking can't be cancelled any more")
        return self.venue.change(booking, status="CANCELLED", cancel_reason=_text(body, "reason"))

    def extend(self, uuid: str, body: Json) -> Booking:
        """`POST /bookings/{uuid}/extend`: holds it for that long from now."""
        booking = self.get(uuid)
        self._must_hold(booking)
        return self.venue.change(booking, expires=self.venue.now() + _hold(body))

    def update(self, uuid: str, body: Json) -> Booking:
        """`PATCH /bookings/{uuid}`: visit, units, contact, notes, reseller's reference."""
        booking = self.get(uuid)
        if booking.status not in ("ON_HOLD", "CONFIRMED") or any(
            unit.status == "REDEEMED" for unit in booking.units
        ):
            raise _unprocessable("this booking can't be changed any more")
        product, option = self._option(
            {"productId": booking.product_id, "optionId": booking.option_id, **body}
        )
        changes: dict[str, Any] = {"product_id": product.id, "option_id": option.id}
        if "availabilityId" in body:
            changes |= self._visit(product, option, body["availabilityId"])
        if "unitItems" in body:
            units = self._units(option, uuid, body["unitItems"])
            for unit in units:
                unit.status = booking.status
            for unit, old in zip(units, booking.units, strict=False):
                unit.reference, unit.barcode = old.reference, old.barcode
            if booking.reference is not None:
                _issue(uuid, booking.reference, units, len(booking.units) + 1)
            changes["units"] = units
        for name, field in (("notes", "notes"), ("resellerReference", "reseller_reference")):
            if name in body:
                changes[field] = _text(body, name)
        if "contact" in body:
            changes["contact"] = _contact(body)
        if "expirationMinutes" in body and booking.status == "ON_HOLD":
            changes["expires"] = self.venue.now() + _hold(body)
        return self.venue.change(booking, **changes)

    def _option(self, body: Json) -> tuple[Product, Option]:
        product = self.supplier.products.get(str(body.get("productId")))
        if product is None:
            raise Refusal(
                "INVALID_PRODUCT_ID", "no such product", productId=str(body.get("productId"))[:100]
            )
        option = product.option(str(body.get("optionId")))
        if option is None:
            raise Refusal(
                "INVALID_OPTION_ID", "no such option", optionId=str(body.get("optionId"))[:100]
            )
        return product, option

    def _visit(self, product: Product, option: Option, availability: Any) -> dict[str, Any]:
        """When the visit is, from an availability id: a day, or a day and a start time."""
        if product.open_dated and not availability:
            return {"start": None, "end": None, "all_day": False, "availability_id": None}
        zone = ZoneInfo(product.zone)
        visit = _slot(option, availability, zone) if isinstance(availability, str) else None
        if visit is None:
            raise Refusal(
                "INVALID_AVAILABILITY_ID",
                "no such availability",
                availabilityId=str(availability)[:100],
            )
        if visit["end"] <= self.venue.now():
            raise _unprocessable("this availability is over")
        return visit

    def _units(self, option: Option, uuid: str, items: Any) -> list[UnitItem]:
        if not isinstance(items, list) or not items or len(items) > MOST_UNITS:
            raise bad_request(f"unitItems must be an array of 1 to {MOST_UNITS} units")
        units = []
        for place, item in enumerate(items, 1):
            unit_id = item.get("unitId") if isinstance(item, dict) else None
            if not isinstance(unit_id, str) or option.unit(unit_id) is None:
                raise Refusal("INVALID_UNIT_ID", "no such unit", unitId=str(unit_id)[:100])
            own = item.get("uuid")
            name = own if isinstance(own, str) and _UUID.fullmatch(own) else f"{uuid}-{place}"
            units.append(UnitItem(name, None, unit_id, status="ON_HOLD"))
        return units

    def _must_hold(self, booking: Booking) -> None:
        if booking.status != "ON_HOLD":
            raise _unprocessable(f"this booking is {booking.status}, not on hold")


def _slot(option: Option, availability: str, zone: ZoneInfo) -> dict[str, Any] | None:
    try:
        if not option.starts:
            day = date.fromisoformat(availability)
            start = datetime.combine(day, time(), zone)
            end = datetime.combine(day + timedelta(days=1), time(), zone)
        else:
            start = datetime.fromisoformat(availability)
            start = start.replace(tzinfo=zone) if start.tzinfo is None else start.astimezone(zone)
            end = start + timedelta(hours=1)
    except (ValueError, OverflowError):
        return None
    if option.starts and f"{start:%H:%M}" not in option.starts:
        return None
    return {
        "start": start,
        "end": end,
        "all_day": not option.starts,
        "availability_id": availability,
    }


def _issue(uuid: str, reference: str, units: list[UnitItem], start: int = 1) -> None:
    """Gives units from the `start`th on their reference and their opaque barcode."""
    opaque = hashlib.blake2b(uuid.encode(), digest_size=24).hexdigest()
    for place, unit in enumerate(units[start - 1 :], start):
        unit.reference, unit.barcode = f"{reference}-{place}", f"{opaque}+{place}="


def _hold(body: Json) -> timedelta:
    minutes = body.get("expirationMinutes", HOLD_MINUTES)
    if minutes is None:
        minutes = HOLD_MINUTES
    if isinstance(minutes, bool) or not isinstance(minutes, int) or minutes < 0:
        raise bad_request("expirationMinutes must be a whole number of minutes")
    return timedelta(minutes=min(minutes, MOST_HOLD_MINUTES))


def _text(body: Json, name: str) -> str | None:
    value = body.get(name)
    if value is not None and not isinstance(value, str):
        raise bad_request(f"{name} must be a text")
    return value


def _contact(body: Json) -> Contact | None:
    contact = body.get("contact")
    if contact is None:
        return None
    if not isinstance(contact, dict):
        raise bad_request("contact must be an object")
    return Contact(
        _text(contact, "fullName"), _text(contact, "emailAddress"), _text(contact, "phoneNumber")
    )


def _unprocessable(message: str) -> Refusal:
    return Refusal("UNPROCESSABLE_ENTITY", message)
