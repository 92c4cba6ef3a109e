"""How answers look: products, bookings and lookup entries as JSON, in the shapes suppliers use.

It only renders; it may not change a booking or decide whether one may be redeemed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from scanner.demo.booking import Booking, Mark, Option, Product, Target, UnitItem, UnitType
from scanner.demo.venue import Venue

Json = dict[str, Any]
Generation = Literal["2022", "2026"]


@dataclass
class Shape:
    """Where suppliers differ. One per server; change it while it serves.

    `lookup` slim: entries with the bare minimum. `bare_object`: a single hit without its array.
    `unknown_code`: what an unknown code is answered with. `credentials` foreign: answers a key
    that was not sent. `embedded`: product, option and unit objects inside bookings (None: only
    in generation 2022). `validate`: is /redemption/validate served (None: only in 2022), and
    `validate_answer`: the booking, or {"valid": true}. `undo`: is un-redeem served (None: only
    in 2026). `timestamp`: is a redeem's timestamp honoured, refused with 400, or ignored (None:
    honoured in 2026, refused in 2022). `local_date` creation: `localDate` filters by the day
    the booking was made. `atomic`: an array of codes is redeemed as a whole or not at all.
    `second_redeem`: a second redeem is refused, or answered 200 as if it were the first.
    `bad_key_status`: 401, 403 or 400. `per_minute`: more requests than that are answered 429.
    """

    lookup: Literal["full", "slim"] = "full"
    bare_object: bool = False
    unknown_code: Literal["empty", "400", "404"] = "empty"
    credentials: Literal["served", "absent", "foreign"] = "served"
    embedded: bool | None = None
    validate: bool | None = None
    validate_answer: Literal["booking", "valid"] = "booking"
    undo: bool | None = None
    timestamp: Literal["honoured", "refused", "ignored"] | None = None
    local_date: Literal["travel", "creation"] = "travel"
    atomic: bool = False
    second_redeem: Literal["refused", "accepted"] = "refused"
    bad_key_status: int = 401
    per_minute: int | None = None


def utc(at: datetime | None) -> str | None:
    """RFC 3339 in whole seconds, UTC, with Z."""
    return None if at is None else at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def product_json(product: Product) -> Json:
    timed = any(option.starts for option in product.options)
    return {
        "id": product.id,
        "internalName": product.title,
        "title": product.title,
        "reference": product.id.upper(),
        "locale": "en",
        "timeZone": product.zone,
        "allowFreesale": product.open_dated,
        "instantConfirmation": True,
        "instantDelivery": True,
        "availabilityRequired": not product.open_dated,
        "availabilityType": "START_TIME" if timed else "OPENING_HOURS",
        "deliveryFormats": ["QRCODE", "PDF_URL"],
        "deliveryMethods": ["TICKET", "VOUCHER"],
        "redemptionMethod": "DIGITAL",
        "isPackage": bool(product.includes),
        "options": [option_json(option) for option in product.options],
    }


def option_json(option: Option) -> Json:
    return {
        "id": option.id,
        "default": option.id == "DEFAULT",
        "internalName": option.title,
        "title": option.title,
        "reference": None,
        "availabilityLocalStartTimes": list(option.starts) or ["00:00"],
        "cancellationCutoff": f"{int(option.cutoff.total_seconds() // 3600)} hours",
        "cancellationCutoffAmount": int(option.cutoff.total_seconds() // 3600),
        "cancellationCutoffUnit": "hour",
        "requiredContactFields": [],
        "restrictions": {"minUnits": 1, "maxUnits": None},
        "units": [unit_json(unit) for unit in option.units],
    }


def unit_json(unit: UnitType) -> Json:
    return {
        "id": unit.id,
        "internalName": unit.title,
        "title": unit.title,
        "reference": unit.id,
        "type": unit.type,
        "requiredContactFields": [],
        "restrictions": {
            "minAge": 0,
            "maxAge": 99,
            "idRequired": unit.id_required,
            "minQuantity": None,
            "maxQuantity": None,
            "paxCount": unit.pax,
            "accompaniedBy": list(unit.accompanied_by),
        },
    }


class Renderer:
    """Bookings as JSON for one request: its generation, shape and capabilities."""

    def __init__(
        self, venue: Venue, shape: Shape, generation: Generation, capabilities: frozenset[str]
    ) -> None:
        self.venue = venue
        self.shape = shape
        self.generation = generation
        self.packages = "octo/packages" in capabilities
        self.embedded = generation == "2022" if shape.embedded is None else shape.embedded

    def booking(self, booking: Booking) -> Json:
        """The whole booking, never with a redemption code."""
        option = self.venue.option(booking)
        answer: Json = {
            "id": booking.uuid,
            "uuid": booking.uuid,
            "testMode": booking.test,
            "resellerReference": booking.reseller_reference,
            "supplierReference": booking.reference,
            "status": booking.status,
            "utcCreatedAt": utc(booking.created),
            "utcUpdatedAt": utc(booking.updated),
            "utcExpiresAt": utc(booking.expires),
            "utcRedeemedAt": utc(booking.redeemed_at),
            "utcConfirmedAt": utc(booking.confirmed),
            "productId": booking.product_id,
            "optionId": booking.option_id,
            "cancellable": cancellable(self.venue, booking),
            "cancellation": self._cancellation(booking),
            "freesale": booking.start is None,
            "availabilityId": booking.availability_id,
            "availability": self._availability(booking),
            "contact": self._contact(booking),
            "notes": booking.notes,
            "deliveryMethods": ["TICKET", "VOUCHER"],
            "voucher": self._ticket(booking.voucher, booking.format, booking.redeemed_at),
            "unitItems": [self._unit(unit, option) for unit in booking.units],
        }
        if self.embedded:
            answer["product"] = product_json(self.venue.product(booking))
            answer["option"] = option_json(option)
        if self.packages:
            answer["packageBookings"] = [self.booking(child) for child in booking.children]
        return answer

    def target(self, target: Target) -> Json:
        """A booking; or one ticket of it in the truncated view that passes for a booking."""
        answer = self.booking(target.booking)
        if target.ordinal is None:
            return answer
        unit = target.booking.units[target.ordinal]
        if target.booking.status == "CONFIRMED":
            answer["status"] = unit.status
        answer["uuid"] = answer["id"] = unit.uuid
        answer["supplierReference"] = unit.reference
        answer["utcRedeemedAt"] = utc(unit.redeemed_at)
        answer["voucher"] = self._ticket(unit.barcode, unit.format, unit.redeemed_at)
        answer["unitItems"] = [answer["unitItems"][target.ordinal]]
        return answer

    def lookup_entry(self, target: Target, refusal: tuple[str, str] | None) -> Json:
        """A lookup hit: booking or ticket, its redemption code, and whether it is redeemable."""
        answer = self.target(target)
        if self.shape.lookup == "slim":
            answer = {
                "uuid": answer["uuid"],
                "supplierReference": answer["supplierReference"],
                "status": answer["status"],
                "productId": answer["productId"],
                "optionId": answer["optionId"],
                "unitItems": [
                    {name: item[name] for name in ("uuid", "unitId", "status")}
                    for item in answer["unitItems"]
                ],
            }
        answer["redemptionCode"] = self.venue.redemption_code(target)
        answer["redeemable"] = refusal is None
        if refusal is not None:
            answer["unredeemableReasonCode"], answer["unredeemableReason"] = refusal
        return answer

    def _unit(self, unit: UnitItem, option: Option) -> Json:
        answer: Json = {
            "uuid": unit.uuid,
            "resellerReference": None,
            "supplierReference": unit.reference,
            "unitId": unit.unit_id,
            "status": unit.status,
            "utcRedeemedAt": utc(unit.redeemed_at),
            "contact": None,
            "ticket": self._ticket(
                unit.barcode, unit.format, unit.redeemed_at or unit.ticket_redeemed_at
            ),
            "scans": [self._scan(mark) for mark in unit.marks],
        }
        if self.embedded:
            kind = option.unit(unit.unit_id)
            answer["unit"] = unit_json(kind) if kind else None
        return answer

    def _scan(self, mark: Mark) -> Json:
        if self.generation == "2026":
            return {"id": mark.id, "action": mark.action, "utcCreatedAt": utc(mark.at)}
        return {
            "id": mark.id,
            "status": mark.action,
            "utcScannedAt": utc(mark.at),
            "seller": mark.seller,
        }

    def _ticket(self, barcode: str | None, format: str, redeemed: datetime | None) -> Json | None:
        if barcode is None:
            return None
        return {
            "redemptionMethod": "DIGITAL",
            "utcRedeemedAt": utc(redeemed),
            "deliveryOptions": [
                {"deliveryFormat": format, "deliveryValue": barcode},
                {
                    "deliveryFormat": "PDF_URL",
                    "deliveryValue": "https://tickets.invalid/download/ticket.pdf",
                },
            ],
        }

    def _availability(self, booking: Booking) -> Json | None:
        if booking.start is None or booking.end is None:
            return None
        return {
            "id": booking.availability_id,
            "localDateTimeStart": booking.start.isoformat(timespec="seconds"),
            "localDateTimeEnd": booking.end.isoformat(timespec="seconds"),
            "allDay": booking.all_day,
            "openingHours": [],
        }

    def _contact(self, booking: Booking) -> Json | None:
        if booking.contact is None:
            return None
        return {
            "fullName": booking.contact.name,
            "emailAddress": booking.contact.email,
            "phoneNumber": booking.contact.phone,
            "locales": ["en"],
            "country": None,
        }

    def _cancellation(self, booking: Booking) -> Json | None:
        if booking.cancelled is None:
            return None
        return {
            "refund": "FULL",
            "reason": booking.cancel_reason,
            "utcCancelledAt": utc(booking.cancelled),
        }


def cancellable(venue: Venue, booking: Booking) -> bool:
    """May it still be cancelled: not used, and before the option's cut-off."""
    if booking.status == "ON_HOLD":
        return True
    if booking.status != "CONFIRMED" or any(u.status == "REDEEMED" for u in booking.units):
        return False
    if booking.start is None:
        return True
    # An all-day visit may be given back until the day has ended.
    visit = booking.end if booking.all_day and booking.end else booking.start
    return venue.now() < visit - venue.option(booking).cutoff
