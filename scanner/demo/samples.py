"""The sample tickets: what each shows, and what a gate must say to it.

One table for the demo, the printable sheet and the tests. The words are DESIGN.md's, written out,
so that a gate that renames its own words notices.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from scanner.demo.booking import Booking
from scanner.demo.venue import Venue

QR, AZTEC, PDF417, CODE128 = "QRCode", "Aztec", "PDF417", "Code128"


@dataclass(frozen=True, slots=True)
class SampleTicket:
    """A ticket to hold up. `connection` is "" for a code that no supplier knows.

    `verdict`, `reason`, `people` and `notices` are what an attended lane that serves all products
    says to it first of all, with every connection on "redeem". `person` and `product` are the
    caption to print.
    """

    connection: str
    name: str
    code: str
    symbology: str
    verdict: str
    reason: str
    person: str
    product: str
    people: int = 0
    notices: tuple[str, ...] = ()


def sample_tickets(venue: Venue) -> list[SampleTicket]:
    """The samples of `demo_venue`, plain ones first. Each is another booking."""
    return [*_admitted(venue), *_chosen(venue), *_refused(venue), *_slots(venue), *_foreign()]


def _code(venue: Venue, reference: str) -> str:
    """What is printed on a booking: its voucher, else its first ticket."""
    booking = venue.find(reference)
    return booking.voucher or booking.units[0].barcode or reference


def _ticket(
    venue: Venue,
    reference: str,
    name: str,
    verdict: str = "ADMIT",
    reason: str = "OK",
    *,
    symbology: str = QR,
    code: str = "",
    people: int = 0,
    notices: tuple[str, ...] = (),
) -> SampleTicket:
    booking = venue.find(reference)
    return SampleTicket(
        booking.supplier,
        name,
        code or _code(venue, reference),
        symbology,
        verdict,
        reason,
        _persons(venue, booking),
        venue.product(booking).title,
        people,
        notices,
    )


def _persons(venue: Venue, booking: Booking) -> str:
    option = venue.option(booking)
    units = [unit.unit_id for unit in booking.units]
    titles = {kind.id: kind.title for kind in option.units}
    return ", ".join(f"{units.count(kind)} {titles[kind]}" for kind in dict.fromkeys(units))


def _admitted(venue: Venue) -> list[SampleTicket]:
    second = venue.find("CAS-4002").units[2].barcode or ""
    return [
        _ticket(venue, "CAS-1001", "long opaque code", people=1),
        _ticket(venue, "HAR-1001", "another supplier, Aztec", symbology=AZTEC, people=2),
        _ticket(venue, "CAS-1003", "family ticket: four people", people=4),
        _ticket(venue, "CAS-1004", "student: check ID", people=1, notices=("CHECK_ID",)),
        _ticket(venue, "CAS-1006", "PDF417", symbology=PDF417, people=2),
        _ticket(
            venue,
            "CAS-1005",
            "senior: a reduced fare, Code128",
            symbology=CODE128,
            people=1,
            notices=("CONCESSION",),
        ),
        _ticket(venue, "CAS-4001", "a party of five", people=5),
        _ticket(venue, "CAS-4002", "one ticket of a party", code=second, people=1),
        _ticket(venue, "CAS-1007", "open date", people=1),
        _ticket(venue, "CAS-1008", "letters beyond ASCII", people=1),
        _ticket(venue, "CAS-1009", "+ / = # & in the code", people=1),
        _ticket(venue, "PKG-3002", "package: only the boat is left", people=2),
    ]


def _chosen(venue: Venue) -> list[SampleTicket]:
    return [_ticket(venue, "PKG-3001", "package: castle or museum", "CHOOSE", "AMBIGUOUS")]


def _refused(venue: Venue) -> list[SampleTicket]:
    return [
        _ticket(venue, "CAS-REDEEMED", "used", "REFUSE", "ALREADY_USED"),
        _ticket(venue, "CAS-CANCELLED", "cancelled", "REFUSE", "CANCELLED"),
        _ticket(venue, "CAS-2001", "for tomorrow", "REFUSE", "WRONG_DATE"),
        _ticket(venue, "CAS-2002", "for yesterday", "REFUSE", "WRONG_DATE"),
        _ticket(venue, "CAS-ON_HOLD", "not paid yet", "REFUSE", "NOT_CONFIRMED"),
        _ticket(venue, "CAS-EXPIRED", "a hold that ran out", "REFUSE", "EXPIRED"),
        _ticket(venue, "CAS-NO_SHOW", "marked as a no-show", "REFER", "NO_SHOW"),
        _ticket(venue, "CAS-WAITLISTED", "a status nobody knows", "REFER", "NEEDS_STAFF"),
        _ticket(venue, "CAS-5004", "a test booking", "REFUSE", "TEST_TICKET"),
        _ticket(venue, "HAR-1002", "used, at another supplier", "REFUSE", "ALREADY_USED"),
    ]


def _slots(venue: Venue) -> list[SampleTicket]:
    """Too early or too late, whichever holds at this hour with up to an hour of grace."""
    early, late = venue.find("CAS-2003"), venue.find("CAS-2004")
    zone = ZoneInfo(venue.product(early).zone)
    now = venue.now().astimezone(zone)
    grace = timedelta(minutes=90)
    found = []
    if early.start is not None and early.start.date() == now.date():
        if now < early.start - grace:
            found.append(_ticket(venue, "CAS-2003", "a later tour", "REFUSE", "TOO_EARLY"))
        if late.end is not None and now > late.end + grace:
            found.append(_ticket(venue, "CAS-2004", "an earlier tour", "REFUSE", "TOO_LATE"))
    return found


def _foreign() -> list[SampleTicket]:
    wifi = "WIFI:T:WPA;S:Visitors;P:welcome;;"
    return [
        SampleTicket("", "unknown", "XX-0000-404", QR, "REFUSE", "UNKNOWN_CODE", "", "not ours"),
        SampleTicket(
            "", "a web address", "https://example.com/menu", QR, "REFUSE", "UNREADABLE", "", "Menu"
        ),
        SampleTicket("", "a Wi-Fi network", wifi, QR, "REFUSE", "UNREADABLE", "", "Guest Wi-Fi"),
    ]
