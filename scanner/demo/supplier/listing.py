"""`GET /bookings`: by reference, by day, by time window, page by page."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from scanner.demo.booking import Booking
from scanner.demo.supplier.errors import bad_request
from scanner.demo.supplier.redemption import instant
from scanner.demo.supplier.shapes import Generation, Json, Renderer, Shape
from scanner.demo.venue import Supplier, Venue, fold

_WINDOWS = {
    "utcUpdatedAt": "updated",
    "utcRedeemedAt": "redeemed_at",
    "utcCancelledAt": "cancelled",
}
_NEW = {f"{name}{end}" for name in _WINDOWS for end in ("Start", "End")} | {"page", "perPage"}
_OLD = {
    "resellerReference",
    "supplierReference",
    "localDate",
    "localDateStart",
    "localDateEnd",
    "productId",
    "optionId",
}
PER_PAGE = 100
MOST_PER_PAGE = 1000


def list_bookings(
    venue: Venue,
    supplier: Supplier,
    shape: Shape,
    generation: Generation,
    render: Renderer,
    query: dict[str, str],
) -> tuple[list[Json], dict[str, str]]:
    """The bookings asked for and the headers to send with them. The venue's lock is held.

    At least one of a reference, a day, a range of days or a window has to be given. Parameters
    this generation does not know are answered 400. Without `page` in 2022 all come at once.
    """
    known = _OLD | _NEW if generation == "2026" else _OLD
    unknown = sorted(query.keys() - known)
    if unknown:
        raise bad_request(f"unknown parameter {unknown[0]}")
    found = _select(venue, supplier, shape, query)
    for name, field in (("productId", "product_id"), ("optionId", "option_id")):
        if name in query:
            found = [booking for booking in found if getattr(booking, field) == query[name]]
    headers = {}
    if generation == "2026":
        page = _count(query, "page", 1)
        size = min(_count(query, "perPage", PER_PAGE), MOST_PER_PAGE)
        headers["Octo-Total-Pages"] = str(max(1, -(-len(found) // size)))
        found = found[(page - 1) * size : page * size]
    now = venue.now()
    for booking in found:
        venue.expire(booking, now)
    return [render.booking(booking) for booking in found], headers


def _select(venue: Venue, supplier: Supplier, shape: Shape, query: dict[str, str]) -> list[Booking]:
    for name, index in (
        ("supplierReference", supplier.references),
        ("resellerReference", supplier.reseller_references),
    ):
        if name in query:
            targets = index.get(fold(query[name]), ())
            return list(dict.fromkeys(t.booking for t in targets if t.booking.parent is None))
    window = _window(query)
    if window is not None:
        # The pages of one large window come one after the other: sort only when it has changed.
        if supplier.selected is None or supplier.selected[0] != (window, supplier.version):
            found = _in_window(venue, supplier, *window)
            supplier.selected = (window, supplier.version), found
        return supplier.selected[1]
    days = _days(query)
    if days is None:
        raise bad_request("give a reference, localDate, localDateStart and localDateEnd")
    first, last = days
    if shape.local_date == "creation":
        return [
            booking
            for booking in venue.listed(supplier)
            if booking.created is not None and first <= booking.created.date() <= last
        ]
    return [
        booking
        for day in sorted(supplier.by_day)
        if first <= day <= last
        for booking in supplier.by_day[day].values()
    ]


def _in_window(
    venue: Venue, supplier: Supplier, field: str, start: datetime, end: datetime
) -> list[Booking]:
    hits = [
        (at, booking.uuid, booking)
        for booking in venue.listed(supplier)
        if (at := getattr(booking, field)) is not None and start <= at < end
    ]
    return [booking for _, _, booking in sorted(hits, key=lambda hit: hit[:2])]


def _window(query: dict[str, str]) -> tuple[str, datetime, datetime] | None:
    for name, field in _WINDOWS.items():
        if f"{name}Start" in query or f"{name}End" in query:
            start = query.get(f"{name}Start", "1970-01-01T00:00:00Z")
            end = query.get(f"{name}End", "9000-01-01T00:00:00Z")
            # Times are shown in whole seconds, so the last second counts as a whole.
            until = instant(end, f"{name}End") + timedelta(seconds=1)
            return field, instant(start, f"{name}Start").astimezone(UTC), until
    return None


def _days(query: dict[str, str]) -> tuple[date, date] | None:
    if "localDate" in query:
        day = _day(query, "localDate")
        return day, day
    if "localDateStart" in query or "localDateEnd" in query:
        first, last = _day(query, "localDateStart"), _day(query, "localDateEnd")
        if last < first:
            raise bad_request("localDateEnd is before localDateStart")
        return first, last
    return None


def _day(query: dict[str, str], name: str) -> date:
    try:
        return date.fromisoformat(query.get(name, ""))
    except ValueError:
        raise bad_request(f"{name} must be a day such as 2026-05-14") from None


def _count(query: dict[str, str], name: str, default: int) -> int:
    text = query.get(name, str(default))
    if not (text.isascii() and text.isdigit() and 0 < len(text) < 9 and int(text) > 0):
        raise bad_request(f"{name} must be a whole number from 1")
    return int(text)
