"""From a supplier's JSON to candidates. Tolerant: suppliers differ, and a missing field is no error
(OCTO_REDEMPTION.md section 3). Knows nothing of HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Any

from scanner.adapters.octo.catalogue import (
    Catalogue,
    ProductInfo,
    UnitKind,
    read_product,
    read_unit_kind,
    title,
)
from scanner.adapters.octo.slots import names_a_time, read_slot
from scanner.adapters.octo.values import flag, moment, obj, objs, text
from scanner.domain.codes import as_reference
from scanner.domain.ticket import (
    CONFIRMED,
    DELIVERY_URL_SUFFIX,
    REDEEMED,
    Candidate,
    Level,
    Method,
    Unit,
    Use,
    unit_keys,
)
from scanner.domain.verdict import Source

DEEPEST_PACKAGE = 4
_NAMES = ("uuid", "id", "supplierReference", "redemptionCode")  # without any it is no ticket


@dataclass(frozen=True, slots=True)
class Reader:
    """What is known besides the answer itself: whose it is, its catalogue, the venue's zone."""

    connection: str
    method: Method = Method.REDEEM
    source: Source = Source.SERVER
    zone: tzinfo | None = None

    def lookup(self, body: Any, code: str, catalogue: Catalogue) -> list[Candidate]:
        """The candidates of a lookup's answer: an array, or the bare object some suppliers send."""
        found: list[Candidate] = []
        for entry in objs(body):
            children = [c for c in _children(entry) if text(c.get("redemptionCode"))]
            named = [one for one in children or [entry] if any(text(one.get(n)) for n in _NAMES)]
            found += [self.candidate(one, code, catalogue) for one in named]
        return found

    def booking(self, booking: dict[str, Any], code: str, catalogue: Catalogue) -> list[Candidate]:
        """The candidates behind one listed booking: itself, or what its package holds."""
        return [
            self.candidate(one, code, catalogue) for one in list(_children(booking)) or [booking]
        ]

    def candidate(self, entry: dict[str, Any], code: str, catalogue: Catalogue) -> Candidate:
        """One booking or ticket object, whole or slim."""
        product_id, product = self._product(entry, catalogue)
        option = obj(entry.get("option"))
        option_id = text(entry.get("optionId")) or text(option.get("id"))
        booking = text(entry.get("uuid")) or text(entry.get("id"))
        redemption_code = text(entry.get("redemptionCode"))
        zone = product.zone or self.zone
        units = self._units(
            entry, booking or redemption_code, option, (product_id, option_id), product
        )
        reference = text(entry.get("supplierReference"))
        reseller = text(entry.get("resellerReference"))
        codes = delivery_codes(entry.get("voucher"))
        typed = as_reference(code)

        own = [
            u for u in units if code in u.codes or (typed and as_reference(u.reference) == typed)
        ]
        whole = code in codes or typed == as_reference(reference)
        if len(own) == 1 and not (whole and len(units) > 1):
            units, level = own, Level.TICKET
        elif code in codes or (typed and typed in map(as_reference, (reference, booking))):
            level = Level.BOOKING
        else:
            level = Level.BOOKING if len(units) > 1 else Level.TICKET
        repeated = bool(typed) and typed in map(as_reference, (reference, reseller))
        exact = bool(own) or code in codes or repeated
        status = read_status(entry)
        contact = obj(entry.get("contact"))
        slot = read_slot(entry, zone)
        return Candidate(
            connection=self.connection,
            booking=booking,
            units=tuple(units),
            source=self.source,
            method=self.method,
            level=level,
            reference=reference,
            reseller_reference=reseller,
            status=status,
            product_id=product_id,
            product=product.name,
            option_id=option_id,
            option=title(option) or product.options.get(option_id, ""),
            slot=slot,
            unread_slot=slot is None and names_a_time(entry),
            zone=zone,
            name=_name(contact),
            notes=text(entry.get("notes")),
            codes=codes,
            exact=exact,
            slim=not (entry.get("unitItems") and {"availability", "availabilityId"} & entry.keys()),
            test=flag(entry.get("testMode")) or False,
            redemption_code=redemption_code,
            redeemable=flag(entry.get("redeemable")),
            refusal=text(entry.get("unredeemableReason")),
            refusal_code=text(entry.get("unredeemableReasonCode")),
            used=_use(entry, status == REDEEMED, self.source),
        )

    def _product(self, entry: dict[str, Any], catalogue: Catalogue) -> tuple[str, ProductInfo]:
        told = obj(entry.get("product"))
        product_id = text(entry.get("productId")) or text(told.get("id"))
        known = catalogue.get(product_id, ProductInfo())
        if not told:
            return product_id, known
        said = read_product(told)
        return product_id, ProductInfo(
            said.name or known.name,
            said.zone or known.zone,
            known.options | said.options,
            known.units | said.units,
        )

    def _units(
        self,
        entry: dict[str, Any],
        booking: str,
        option: dict[str, Any],
        ids: tuple[str, str],
        product: ProductInfo,
    ) -> list[Unit]:
        product_id, option_id = ids
        items = objs(entry.get("unitItems"))
        named = [
            (as_reference(text(item.get("supplierReference"))), delivery_codes(item.get("ticket")))
            for item in items
        ]
        if not items:
            # A slim answer: one unit stands for whatever it is, named by its redemption code.
            return [Unit(0, frozenset({f"{self.connection}/u:{booking}#0"}))]
        keys = unit_keys(self.connection, booking, named, product_id)
        in_option = {text(u.get("id")): read_unit_kind(u) for u in objs(option.get("units"))}
        units = []
        for ordinal, (item, (_, codes), own) in enumerate(zip(items, named, keys, strict=True)):
            unit_id = text(item.get("unitId")) or text(obj(item.get("unit")).get("id"))
            known = in_option.get(unit_id) or product.unit(option_id, unit_id) or UnitKind()
            told = read_unit_kind(obj(item.get("unit")))
            status = text(item.get("status")).upper()
            units.append(
                Unit(
                    ordinal=ordinal,
                    keys=own,
                    type=told.type or known.type or "OTHER",
                    name=told.name or known.name or unit_id,
                    pax=max(told.pax, known.pax),
                    id_required=told.id_required or known.id_required,
                    status=status,
                    reference=text(item.get("supplierReference")),
                    codes=codes,
                    used=_use(
                        item,
                        status == REDEEMED or bool(text(item.get("utcRedeemedAt"))),
                        self.source,
                    ),
                )
            )
        return units


def _children(entry: dict[str, Any], depth: int = 0) -> Iterator[dict[str, Any]]:
    """The bookings inside a package, however deep."""
    for child in objs(entry.get("packageBookings")):
        if depth < DEEPEST_PACKAGE and objs(child.get("packageBookings")):
            yield from _children(child, depth + 1)
        else:
            yield child


def delivery_codes(holder: Any) -> tuple[str, ...]:
    """What a voucher or ticket shows to a scanner: every delivery value that is not a link."""
    found = []
    for delivery in objs(obj(holder).get("deliveryOptions")):
        value = text(delivery.get("deliveryValue"))
        if value and not text(delivery.get("deliveryFormat")).upper().endswith(DELIVERY_URL_SUFFIX):
            found.append(value)
    return tuple(dict.fromkeys(found))


def all_codes(booking: dict[str, Any]) -> set[str]:
    """Every barcode of a booking: voucher, unit tickets, extras; package children are their own."""
    found = set(delivery_codes(booking.get("voucher")))
    for item in objs(booking.get("unitItems")):
        found.update(delivery_codes(item.get("ticket")))
        for extra in objs(item.get("extraItems")):
            found.update(delivery_codes(extra.get("ticket")))
    for extra in objs(booking.get("extraItems")):
        found.update(delivery_codes(extra.get("ticket")))
    return found


def read_status(entry: dict[str, Any]) -> str:
    """A booking's status, verbatim but for case and NOSHOW; a lookup that is silent on it but
    calls the ticket redeemable (or gives no hint) speaks of a confirmed one."""
    status = text(entry.get("status")).strip().upper()
    if status in ("NOSHOW", "NO-SHOW"):
        return "NO_SHOW"
    return status or CONFIRMED


def _use(entry: dict[str, Any], used: bool, source: Source) -> Use | None:
    """When and where the supplier says something was used: its own time, else the newest scan."""
    if not used:
        return None
    at = moment(entry.get("utcRedeemedAt"))
    scans = [
        (when, scan)
        for scan in objs(entry.get("scans"))
        if (when := moment(scan.get("utcScannedAt")) or moment(scan.get("utcCreatedAt")))
    ]
    if not scans:
        return Use(at, _place(entry), source=source)
    newest, scan = max(scans, key=lambda pair: pair[0])
    return Use(at or newest, _place(scan), source=source)


def _place(scan: dict[str, Any]) -> str:
    for field in ("location", "gate", "device", "seller"):
        value = scan.get(field)
        name = title(value) if isinstance(value, dict) else text(value)
        if name:
            return name
    return ""


def _name(contact: dict[str, Any]) -> str:
    first, last = text(contact.get("firstName")), text(contact.get("lastName"))
    return text(contact.get("fullName")) or f"{first} {last}".strip()


def unnamed(candidate: Candidate) -> bool:
    """Whether its units are known by their places alone: other views may name them."""
    by_place = f"{candidate.connection}/u:"
    return all(key.startswith(by_place) for unit in candidate.units for key in unit.keys)


def completed(slim: Candidate, whole: Candidate) -> Candidate:
    """A slim answer, completed by another view of the same booking (the local copy, the booking
    itself), so that all views name the same people and times. What the answer does say counts."""
    units, level = slim.units, slim.level
    ticket = as_reference(slim.reference)
    own = [u for u in whole.units if ticket and as_reference(u.reference) == ticket]
    told = any(unit.status or unit.name for unit in units)
    if not told and len(own) == 1 and as_reference(whole.reference) != ticket:
        units, level = tuple(own), Level.TICKET
    elif not told:
        units, level = whole.units, whole.level
    elif unnamed(slim) and len(units) == len(whole.units):
        units, level = tuple(map(_named, units, whole.units)), whole.level
    return replace(
        slim,
        slim=False,
        units=units,
        level=level,
        zone=slim.zone or whole.zone,
        slot=slim.slot or whole.slot,
        product_id=slim.product_id or whole.product_id,
        product=slim.product or whole.product,
        option_id=slim.option_id or whole.option_id,
        option=slim.option or whole.option,
        name=slim.name or whole.name,
        test=slim.test or whole.test,
        used=_when(slim.used, whole.used) if slim.redeemable is False else slim.used,
    )


def _named(told: Unit, known: Unit) -> Unit:
    """A unit as another view names it, in the state that was told."""
    if not told.status and told.used is None:
        return known
    return replace(known, status=told.status, used=told.used and _when(told.used, known.used))


def _when(told: Use | None, known: Use | None) -> Use | None:
    """The use that says when it was."""
    return known if told is None or (told.at is None and known is not None) else told
