"""What is kept of a listed booking, under which codes it is found, and for which days it is.
Pure; tolerant like `octo/wire.py`, which reads what is kept here. Whoever changes what is kept
raises `schema.VERSION`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, tzinfo
from enum import IntEnum
from typing import Any

from scanner.adapters.octo.catalogue import Catalogue
from scanner.adapters.octo.slots import read_slot
from scanner.adapters.octo.values import obj, objs, text, zone_of
from scanner.adapters.octo.wire import DEEPEST_PACKAGE, all_codes, delivery_codes
from scanner.domain.codes import as_reference


class Kind(IntEnum):
    """What a code is, in the order in which a meaning is believed (OCTO_REDEMPTION.md section 3);
    the last two are not presented by visitors."""

    BARCODE = 1
    UNIT_REFERENCE = 2
    REFERENCE = 3
    RESELLER_REFERENCE = 4
    UUID = 5
    CHILD_UUID = 6


_BOOKING = [
    "uuid",
    "id",
    "status",
    "testMode",
    "supplierReference",
    "resellerReference",
    "productId",
    "optionId",
    "availabilityId",
    "freesale",
    "utcRedeemedAt",
    "notes",
]
_ITEM = ["uuid", "unitId", "supplierReference", "status", "utcRedeemedAt"]
_CONTACT = ["fullName", "firstName", "lastName", "emailAddress", "phoneNumber"]
_AVAILABILITY = ["id", "localDateTimeStart", "localDateTimeEnd", "allDay"]
_TITLES = ["id", "title", "internalName", "name"]
_SCAN = ["utcScannedAt", "utcCreatedAt", "location", "gate", "device", "seller"]


def kept(booking: dict[str, Any], depth: int = 0) -> dict[str, Any]:
    """The least of a booking that a lane decides by, and that staff search it by."""
    least = _some(booking, _BOOKING)
    items = objs(booking.get("unitItems"))
    if items:
        least["unitItems"] = [_item(item) for item in items]
    for name, fields in (("contact", _CONTACT), ("availability", _AVAILABILITY)):
        value = obj(booking.get(name))
        if value:
            least[name] = _some(value, fields)
    _shared(booking, least)
    used = {text(item.get("unitId")) or text(obj(item.get("unit")).get("id")) for item in items}
    option, product = obj(booking.get("option")), obj(booking.get("product"))
    if option:
        least["option"] = _option(option, used)
    if product:
        least["product"] = {
            **_some(product, [*_TITLES, "timeZone"]),
            "options": [_option(one, used) for one in objs(product.get("options"))],
        }
    if depth <= DEEPEST_PACKAGE:
        children = [kept(child, depth + 1) for child in objs(booking.get("packageBookings"))]
        if children:
            least["packageBookings"] = children
    return least


def _some(value: dict[str, Any], fields: list[str]) -> dict[str, Any]:
    return {name: value[name] for name in fields if value.get(name) is not None}


def _item(item: dict[str, Any]) -> dict[str, Any]:
    least = _some(item, _ITEM)
    _shared(item, least)
    unit = obj(item.get("unit"))
    if unit:
        least["unit"] = _unit(unit)
    return least


def _shared(thing: dict[str, Any], least: dict[str, Any]) -> None:
    """What bookings and unit items both may have: codes, scans, extras."""
    for name in ("voucher", "ticket"):
        codes = delivery_codes(thing.get(name))
        if codes:
            least[name] = {"deliveryOptions": [{"deliveryValue": code} for code in codes]}
    scans = [_some(scan, _SCAN) for scan in objs(thing.get("scans"))]
    if scans:
        least["scans"] = scans
    extras = [
        {"ticket": {"deliveryOptions": [{"deliveryValue": code} for code in codes]}}
        for extra in objs(thing.get("extraItems"))
        if (codes := delivery_codes(extra.get("ticket")))
    ]
    if extras:
        least["extraItems"] = extras


def _option(option: dict[str, Any], used: set[str]) -> dict[str, Any]:
    units = [unit for unit in objs(option.get("units")) if text(unit.get("id")) in used]
    return {**_some(option, _TITLES), "units": [_unit(unit) for unit in units]}


def _unit(unit: dict[str, Any]) -> dict[str, Any]:
    restrictions = _some(obj(unit.get("restrictions")), ["paxCount", "idRequired"])
    return {**_some(unit, [*_TITLES, "type"]), "restrictions": restrictions}


def codes_of(booking: dict[str, Any]) -> set[tuple[str, Kind]]:
    """All a booking is found by, its package's children included."""
    found = {(uuid_of(booking), Kind.UUID)}
    for node in _nodes(booking):
        found.update(_own_codes(node))
        if node is not booking and uuid_of(node):
            found.add((uuid_of(node), Kind.CHILD_UUID))
    return found


def uuid_of(booking: dict[str, Any]) -> str:
    """What a supplier calls a booking; "" for one without a name, which is not kept."""
    return text(booking.get("uuid")) or text(booking.get("id"))


def _own_codes(node: dict[str, Any]) -> Iterator[tuple[str, Kind]]:
    for code in all_codes(node):
        yield code, Kind.BARCODE
    for item in objs(node.get("unitItems")):
        reference = as_reference(text(item.get("supplierReference")))
        if reference:
            yield reference, Kind.UNIT_REFERENCE
    for name, kind in (
        ("supplierReference", Kind.REFERENCE),
        ("resellerReference", Kind.RESELLER_REFERENCE),
    ):
        reference = as_reference(text(node.get(name)))
        if reference:
            yield reference, kind


def _nodes(booking: dict[str, Any], depth: int = 0) -> Iterator[dict[str, Any]]:
    """A booking and all that its package holds, however deep."""
    yield booking
    if depth <= DEEPEST_PACKAGE:
        for child in objs(booking.get("packageBookings")):
            yield from _nodes(child, depth + 1)


def named_by(booking: dict[str, Any], value: str, kind: Kind) -> list[dict[str, Any]]:
    """The parts of a package that a code names: the outermost that show it themselves. A child
    without codes of its own is so reached by its parent's."""
    if (value, kind) in _own_codes(booking) or (kind >= Kind.UUID and uuid_of(booking) == value):
        return [booking]
    return [
        part
        for child in objs(booking.get("packageBookings"))
        for part in named_by(child, value, kind)
    ]


def days_of(
    booking: dict[str, Any], catalogue: Catalogue, zone: tzinfo | None
) -> tuple[date, date] | None:
    """The first and last local day of a booking and its package; None is open-dated, also where
    only a part of it is."""
    first, last = date.max, date.min
    for node in _nodes(booking):
        if objs(node.get("packageBookings")):
            continue
        product = obj(node.get("product"))
        known = catalogue.get(text(node.get("productId")) or text(product.get("id")))
        own = zone_of(product.get("timeZone")) or (known.zone if known else None) or zone
        slot = read_slot(node, own)
        if slot is None:
            return None
        days = slot.days()
        first, last = min(first, days[0]), max(last, days[1])
    return first, last


def words_of(booking: dict[str, Any]) -> str:
    """What staff may search a booking by: names, e-mail, telephone, references."""
    found: dict[str, None] = {}
    for node in _nodes(booking):
        contact = obj(node.get("contact"))
        for name in _CONTACT:
            found[text(contact.get(name))] = None
        digits = telephone(text(contact.get("phoneNumber")))
        found[digits] = found[digits[-LOCAL_DIGITS:]] = None
        for thing in (node, *objs(node.get("unitItems"))):
            for name in ("supplierReference", "resellerReference"):
                reference = text(thing.get(name))
                found[reference] = found[as_reference(reference)] = None
    return " ".join(filter(None, found))


LOCAL_DIGITS = 9  # of a telephone number: the same with and without country code and leading zero


def telephone(said: str) -> str:
    """The digits of a telephone number, "" where it is none."""
    digits = "".join(c for c in said if c.isascii() and c.isdigit())
    rest = {c for c in said if not c.isdigit()}
    return digits if len(digits) >= 6 and rest <= set(" +-./()") else ""
