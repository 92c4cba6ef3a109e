"""`/redemption/*`: whose code it is, what it opens, redeem, validate, un-redeem, no-show."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from scanner.demo.booking import Booking, Target
from scanner.demo.supplier.errors import Refusal, bad_request, no_such_operation
from scanner.demo.supplier.shapes import Generation, Json, Renderer, Shape
from scanner.demo.venue import Supplier, Venue

_WORDS = {
    "REDEEMED": ("ALREADY_REDEEMED", "This ticket has already been redeemed"),
    "CANCELLED": ("CANCELLED", "This booking was cancelled"),
    "EXPIRED": ("EXPIRED", "This booking has expired"),
    "NO_SHOW": ("NO_SHOW", "This booking was marked as a no-show"),
    "ON_HOLD": ("NOT_CONFIRMED", "This booking is not confirmed"),
    "PENDING": ("NOT_CONFIRMED", "This booking is not confirmed"),
    "QUOTE": ("NOT_CONFIRMED", "This booking is not confirmed"),
}


class Redemption:
    """The redemption operations of one supplier, for one request. The venue's lock is held."""

    def __init__(
        self,
        venue: Venue,
        supplier: Supplier,
        shape: Shape,
        generation: Generation,
        render: Renderer,
    ) -> None:
        self.venue = venue
        self.supplier = supplier
        self.shape = shape
        self.generation = generation
        self.render = render

    def lookup(self, query: dict[str, str]) -> Any:
        """`GET /redemption/lookup`: an array of hits; a package code gives its children."""
        searchable = ("reference", "email", "mobile") if self.generation == "2026" else _REFERENCE
        given = [name for name in searchable if query.get(name)]
        if len(given) != 1:
            raise bad_request(f"exactly one of {', '.join(searchable)} must be given")
        found = self._find(given[0], query[given[0]])
        if not found and self.shape.unknown_code == "400":
            raise bad_request("no booking was found for this reference")
        if not found and self.shape.unknown_code == "404":
            raise bad_request("no booking was found for this reference", status=404)
        now = self.venue.now()
        entries = []
        for target in found:
            self.venue.expire(target.booking, now)
            refusal = None if self._lets_in_again(target, now) else self.refusal(target, now)
            entries.append(self.render.lookup_entry(target, refusal))
        return entries[0] if self.shape.bare_object and len(entries) == 1 else entries

    def redeem(self, body: Json) -> Any:
        """`POST /redemption/redeem`: all units left behind each code are redeemed."""
        at = self._time(body)
        codes = _codes(body)
        if self.shape.atomic:
            for code in codes:
                self._check_redeem(code, at)
        answers = []
        for code in codes:
            target = self._check_redeem(code, at)
            self.venue.mark(target, "REDEEM", at)
            if self.generation == "2026" and isinstance(body.get("notes"), str):
                self.venue.change(target.booking, notes=body["notes"])
            answers.append({**self.render.target(target), "redemptionCode": code})
        return _like(body, answers)

    def validate(self, body: Json) -> Any:
        """`POST /redemption/validate`: redeems, or lets a pass in again while the day allows."""
        if not self._validates():
            raise no_such_operation("POST", "/redemption/validate")
        code, now = _codes(body)[0], self.venue.now()
        target = self._target(code)
        self.venue.expire(target.booking, now)
        again = self._lets_in_again(target, now)
        if not again:
            refusal = self.refusal(target, now)
            if refusal is not None:
                if self.shape.validate_answer == "valid":
                    return {"valid": False, "reason": refusal[1], "reasonCode": refusal[0]}
                raise _refused(code, refusal)
        self.venue.mark(target, "VALIDATE", now)
        if self.shape.validate_answer == "valid":
            return {"valid": True}
        return {**self.render.target(target), "redemptionCode": code}

    def unredeem(self, body: Json) -> Any:
        """`DELETE /redemption/redeem`, and `DELETE /redemption/noshow`, which does the same."""
        served = self.shape.undo
        if served is False or (served is None and self.generation != "2026"):
            raise no_such_operation("DELETE", "/redemption/redeem")
        answers = []
        for code in _codes(body):
            target = self._target(code)
            if not self.venue.mark(target, "UNREDEEM"):
                raise _refused(code, ("NOT_REDEEMED", "This ticket is not redeemed"))
            answers.append({**self.render.target(target), "redemptionCode": code})
        return _like(body, answers)

    def no_show(self, body: Json) -> Any:
        """`POST /redemption/noshow`."""
        if self.generation != "2026":
            raise no_such_operation("POST", "/redemption/noshow")
        answers = []
        for code in _codes(body):
            target = self._target(code)
            refusal = self.refusal(target, None)
            if refusal is not None:
                raise _refused(code, refusal)
            self.venue.mark(target, "NO_SHOW")
            answers.append({**self.render.target(target), "redemptionCode": code})
        return _like(body, answers)

    def refusal(self, target: Target, at: datetime | None) -> tuple[str, str] | None:
        """Why the target can't be redeemed at a time (None: date not asked), as code and words."""
        booking = target.booking
        if booking.test:
            return "TEST_BOOKING", "Test bookings can't be redeemed"
        if booking.status != "CONFIRMED":
            return _WORDS.get(booking.status, (booking.status, f"Status is {booking.status}"))
        states = {unit.status for unit in target.units()}
        if states and "CONFIRMED" not in states:
            state = "REDEEMED" if "REDEEMED" in states else states.pop()
            return _WORDS.get(state, (state, f"Status is {state}"))
        if at is not None and self.supplier.checks_date and not self._is_day(booking, at):
            return "WRONG_DATE", f"This booking is for {booking.start:%d %B %Y}"
        return None

    def _is_day(self, booking: Booking, at: datetime) -> bool:
        if booking.start is None or booking.end is None:
            return True
        day = at.astimezone(ZoneInfo(self.venue.product(booking).zone)).date()
        last = (booking.end - timedelta(microseconds=1)).date()
        return booking.start.date() <= day <= last

    def _lets_in_again(self, target: Target, at: datetime) -> bool:
        """A pass that was let in before may come again, as often a day as the product says."""
        if not self._validates():
            return False
        product = self.venue.product(target.booking)
        zone = ZoneInfo(product.zone)
        units = target.units()
        if product.entries_per_day < 2 or target.booking.test or not units:
            return False
        if any(unit.status != "REDEEMED" for unit in units):
            return False
        today = at.astimezone(zone).date()
        return all(
            sum(
                mark.action in ("REDEEM", "VALIDATE") and mark.at.astimezone(zone).date() == today
                for mark in unit.marks
            )
            < product.entries_per_day
            for unit in units
        )

    def _validates(self) -> bool:
        served = self.shape.validate
        return self.generation == "2022" if served is None else served

    def _check_redeem(self, code: str, at: datetime) -> Target:
        target = self._target(code)
        self.venue.expire(target.booking, self.venue.now())
        refusal = self.refusal(target, at)
        if refusal is not None:
            if refusal[0] == "ALREADY_REDEEMED" and self.shape.second_redeem == "accepted":
                return target
            raise _refused(code, refusal)
        return target

    def _target(self, code: str) -> Target:
        target = self.supplier.issued.get(code)
        if target is None:
            raise _refused(code, ("UNKNOWN_REDEMPTION_CODE", "This redemption code is not known"))
        return target

    def _find(self, name: str, value: str) -> list[Target]:
        if name == "reference":
            found = list(self.venue.targets(self.supplier, value))
            if not found and self.generation == "2026" and value in self.supplier.issued:
                found = [self.supplier.issued[value]]
        else:
            field = "email" if name == "email" else "phone"
            wanted = value.strip().casefold()
            found = [
                Target(booking)
                for booking in self.venue.listed(self.supplier)
                if (getattr(booking.contact, field, None) or "").casefold() == wanted
            ]
        opened: list[Target] = []
        for target in found:
            children = target.booking.children
            opened += [Target(child) for child in children] if children else [target]
        return opened

    def _time(self, body: Json) -> datetime:
        now = self.venue.now()
        if "timestamp" not in body:
            return now
        mode = self.shape.timestamp
        if mode is None:
            mode = "honoured" if self.generation == "2026" else "refused"
        if mode == "refused":
            raise bad_request("timestamp is not a known parameter")
        if mode == "ignored":
            return now
        return min(instant(body["timestamp"], "timestamp", not_after=now), now)


_REFERENCE = ("reference",)


def credentials(
    venue: Venue, shape: Shape, body: Json, generation: Generation
) -> dict[str, str | None]:
    """`POST /redemption/credentials`: which of the keys knows this code; null: none of them."""
    if shape.credentials == "absent":
        raise no_such_operation("POST", "/redemption/credentials")
    reference, keys = body.get("reference"), body.get("apiKeys")
    if not isinstance(reference, str) or not reference:
        raise bad_request("reference must be a text")
    if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
        raise bad_request("apiKeys must be an array of texts")
    by_key = {supplier.key: supplier for supplier in venue.suppliers.values()}
    for key in keys:
        supplier = by_key.get(key)
        if supplier is None:
            continue
        issued = generation == "2026" and reference in supplier.issued
        if venue.targets(supplier, reference) or issued:
            return {"apiKey": "a-key-nobody-sent" if shape.credentials == "foreign" else key}
    return {"apiKey": None}


def instant(value: Any, name: str, *, not_after: datetime | None = None) -> datetime:
    """An RFC 3339 time with its offset, else BAD_REQUEST; a second of grace at `not_after`."""
    try:
        at = datetime.fromisoformat(value)
        if at.tzinfo is None:
            raise ValueError(value)
        at = at.astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        raise bad_request(f"{name} must be a time such as 2026-05-14T13:00:00Z") from None
    if not_after is not None and at > not_after + timedelta(seconds=1):
        raise bad_request(f"{name} must not be in the future")
    return at


def _codes(body: Json) -> list[str]:
    value = body.get("redemptionCode")
    codes: list[Any] = value if isinstance(value, list) else [value]
    if not codes or not all(isinstance(code, str) and code for code in codes):
        raise bad_request("redemptionCode must be a text or an array of texts")
    return codes


def _like(body: Json, answers: list[Json]) -> Any:
    """A text in gives an object, an array in gives an array."""
    return answers if isinstance(body["redemptionCode"], list) else answers[0]


def _refused(code: str, refusal: tuple[str, str]) -> Refusal:
    return bad_request(refusal[1], redemptionCode=code, redemptionErrorCode=refusal[0])
