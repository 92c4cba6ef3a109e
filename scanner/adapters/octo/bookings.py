"""The bookings API beyond what a gate needs: all pages of a list, and which availability a day
means. Everything else of it is one plain request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from scanner.adapters.octo.client import OctoSupplier
from scanner.adapters.octo.values import objs, text
from scanner.ports import NotServed, Refused

MOST_PAGES = 10_000


def path_of(uuid: str, operation: str = "") -> str:
    """Where a booking is, whatever its uuid is made of."""
    path = f"/bookings/{quote(uuid, safe='')}"
    return f"{path}/{operation}" if operation else path


def unit_ids(booking: Mapping[str, Any]) -> list[str]:
    """The units of a booking, each as often as it is in it."""
    return [text(item.get("unitId")) for item in objs(booking.get("unitItems"))]


def pages(supplier: OctoSupplier, query: Mapping[str, str], timeout: float) -> Iterator[Any]:
    """`GET /bookings`, all of its pages. `timeout` is for each. Raises `SupplierError`.

    Older suppliers know no pages and answer 400 to the word, so the first request has none.
    """
    reply = supplier.bookings(query, timeout)
    yield from reply.body
    said = reply.headers.get("octo-total-pages", "").strip()
    last = min(int(said[:9]), MOST_PAGES) if said.isascii() and said.isdigit() else 1
    for page in range(2, last + 1):
        yield from supplier.bookings({**query, "page": str(page)}, timeout).body


def availability_of(
    supplier: OctoSupplier,
    product: str,
    option: str,
    day: str,
    units: Sequence[str],
    timeout: float,
) -> str:
    """The id of a day's only availability. Raises `SupplierError`, `Refused` too where there is
    none or several. Where `POST /availability` is not served, the day is its own id."""
    body = {
        "productId": product,
        "optionId": option,
        "localDateStart": day,
        "localDateEnd": day,
        "units": [{"id": unit, "quantity": count} for unit, count in Counter(units).items()],
    }
    try:
        answer = supplier.request("POST", "/availability", timeout, body)
    except NotServed:
        return day
    except Refused as error:
        if error.status == 404:
            return day
        raise
    slots = [slot for slot in objs(answer) if slot.get("available") is not False]
    found = [text(slot.get("id")) for slot in slots if text(slot.get("id"))]
    if len(found) == 1:
        return found[0]
    if not found:
        raise Refused(f"Nothing is available on {day}.")
    raise Refused(f"There are several on {day}, take one: {', '.join(found)}")
