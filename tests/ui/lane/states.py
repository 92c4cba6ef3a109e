"""The states a lane screen can be in, made by the real domain, for tests and for screenshots."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from scanner.domain.decide import Question, decide
from scanner.domain.delivery import DeliveryState
from scanner.domain.judge import Rules
from scanner.domain.manifest import ManifestState
from scanner.domain.scan import Origin, Scan, Symbology
from scanner.domain.sentence import message
from scanner.domain.ticket import REDEEMED, Candidate, Level, Slot, Unit, Use
from scanner.domain.verdict import Source, Verdict
from scanner.ui.commands import Frame
from scanner.work.answer import Answer

ZONE = ZoneInfo("Europe/London")
NOW = datetime(2026, 7, 14, 10, 20, tzinfo=ZONE).astimezone(UTC)
RULES = Rules(zone=ZONE)


def scan(code: str = "TICKET-1", scan_id: str = "", origin: Origin = Origin.CAMERA) -> Scan:
    return Scan(scan_id or f"scan-{code}", code, NOW, origin, Symbology.QRCODE)


def unit(ordinal: int, kind: str = "ADULT", **more: object) -> Unit:
    return Unit(
        ordinal, frozenset({f"castle/t:{ordinal}{kind}"}), kind, codes=(f"c{ordinal}",), **more
    )  # type: ignore[arg-type]


def party_of(**counts: int) -> tuple[Unit, ...]:
    kinds = [kind for kind, count in counts.items() for _ in range(count)]
    return tuple(unit(at, kind) for at, kind in enumerate(kinds))


def candidate(
    units: tuple[Unit, ...] | None = None, booking: str = "b-1", **more: object
) -> Candidate:
    given: dict[str, object] = {
        "product_id": "castle",
        "product": "Castle and gardens",
        "option": "Morning",
        "slot": Slot(
            datetime(2026, 7, 14, 10, 30, tzinfo=ZONE), datetime(2026, 7, 14, 11, 30, tzinfo=ZONE)
        ),
        "zone": ZONE,
        "name": "Ada Lovelace",
        "reference": "CST-1042",
        "redemption_code": "redeem-1042",
    }
    given.update(more)
    units = party_of(ADULT=2, CHILD=1) if units is None else units
    source = given.pop("source", Source.SERVER)
    connection = given.pop("connection", "castle")
    return Candidate(connection, booking, units, source, **given)  # type: ignore[arg-type]


def answer(
    *candidates: Candidate,
    code: str = "TICKET-1",
    delivery: DeliveryState | None = None,
    **question: object,
) -> Answer:
    """What the lane would say to these candidates, as the real ladder decides it."""
    given: dict[str, object] = {"rules": RULES, "connections": ("castle",)}
    given.update(question)
    asked = Question(scan(code), NOW, candidates=candidates, **given)  # type: ignore[arg-type]
    decision = decide(asked)
    if decision.verdict is Verdict.ADMIT and delivery is None:
        delivery = DeliveryState.DELIVERED
    return Answer(asked.scan, decision, delivery, message(decision, ZONE), NOW, 212.0)


def admitted(code: str = "TICKET-1") -> Answer:
    return answer(candidate(), code=code)


def queued() -> Answer:
    return answer(candidate(source=Source.MANIFEST), delivery=DeliveryState.QUEUED)


def check_id() -> Answer:
    units = (unit(0, "STUDENT", id_required=True), unit(1, "STUDENT", id_required=True))
    return answer(candidate(units))


def family() -> Answer:
    return answer(candidate((unit(0, "FAMILY", pax=4),)))


def five_kinds() -> Answer:
    units = party_of(ADULT=12, CHILD=8, INFANT=2, SENIOR=3, STUDENT=1)
    return answer(candidate(units))


def long_names() -> Answer:
    return answer(
        candidate(
            product="Grand combined admission to the Royal Castle, the Botanical Gardens, the "
            "Maritime Museum and the Observatory including the special exhibition",
            option="Guided tour with audio guide in fourteen languages and reserved seat",
            name="Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley the Third",
        )
    )


def used() -> Answer:
    first = Use(NOW - timedelta(hours=1, minutes=12), "South gate 2", "scan-0")
    return answer(candidate(status=REDEEMED, used=first), delivery=None)


def wrong_date() -> Answer:
    slot = Slot(datetime(2026, 7, 15, tzinfo=ZONE), all_day=True)
    return answer(candidate(slot=slot))


def unknown() -> Answer:
    return answer(code="NOBODY-KNOWS-ME")


def foreign() -> Answer:
    return answer(code="https://example.com/menu")


def refer() -> Answer:
    return answer(code="HELD-UP", silent=("castle",))


def overridden() -> Answer:
    """A ticket of another day, let in by a supervisor."""
    from dataclasses import replace

    slot = Slot(datetime(2026, 7, 15, tzinfo=ZONE), all_day=True)
    rules = Rules(zone=ZONE, overridden=True)
    said = answer(candidate(slot=slot), rules=rules)
    decision = replace(said.decision, by="Grace", note="Guest of the house")
    return replace(said, decision=decision, message=message(decision, ZONE))


def search_rows() -> tuple[dict[str, object], ...]:
    """What the local copy finds for a name, as `Manifest.search` gives it."""
    row: dict[str, object] = {
        "connection": "castle",
        "booking": "b-1",
        "reference": "CST-1042",
        "reseller_reference": "",
        "status": "CONFIRMED",
        "product": "Castle and gardens",
        "option": "Morning",
        "starts": "2026-07-14T10:30:00+01:00",
        "party": {"ADULT": 2, "CHILD": 1},
        "name": "Ada Lovelace",
        "email": "ada@example.com",
        "phone": "",
    }
    return (
        row,
        {**row, "reference": "CST-2042", "status": "CANCELLED", "party": {"ADULT": 1}},
        {**row, "reference": "", "reseller_reference": "HRB/7", "name": "", "starts": None},
        {**row, "reference": "", "name": "Nobody could enter this one"},
    )


def flagged() -> Answer:
    rules = Rules(zone=ZONE, unknown_offline="admit")
    return answer(code="HELD-UP", silent=("castle",), rules=rules, delivery=DeliveryState.QUEUED)


def package(options: int = 4) -> Answer:
    """A package code: several bookings, one used, one for another time, the third suggested."""
    first = Use(NOW - timedelta(minutes=50), "Aquarium", "scan-9")
    names = ("Castle", "Harbour cruise", "Aquarium", "Cathedral tower", "Zoo", "Science centre")
    made = [
        candidate(
            party_of(ADULT=2, CHILD=1),
            f"b-{at}",
            product_id=f"p-{at}",
            product=names[at % len(names)] + (f" {at}" if at >= len(names) else ""),
            option="",
            level=Level.TICKET,
            status=REDEEMED if at == 1 else "CONFIRMED",
            used=first if at == 1 else None,
            slot=Slot(datetime(2026, 7, 15, tzinfo=ZONE), all_day=True) if at == 3 else None,
        )
        for at in range(options)
    ]
    return answer(*made, code="PACKAGE", suggested="p-2")


def unattended_package() -> Answer:
    """The same where nobody is there to choose."""
    made = tuple(
        candidate(booking=f"b-{at}", product_id=f"p-{at}", product=name)
        for at, name in enumerate(("Castle", "Harbour cruise"))
    )
    return answer(*made, code="PACKAGE", rules=Rules(zone=ZONE, attended=False))


def two_suppliers() -> Answer:
    return answer(
        candidate(),
        candidate(party_of(ADULT=1), "b-2", connection="harbour", product="Harbour cruise"),
        code="1042",
        connections=("castle", "harbour"),
    )


def how_many() -> Answer:
    """A party the lane was told to ask about (see `Commands`): CHOOSE with a candidate."""
    from dataclasses import replace

    whole = answer(candidate(party_of(ADULT=3, CHILD=2)))
    asked = replace(whole.decision, verdict=Verdict.CHOOSE)
    return replace(whole, decision=asked, delivery=None)


def hostile() -> Answer:
    """Markup, direction overrides, control characters and a lone surrogate from a supplier."""
    return answer(
        candidate(
            product="<b>Castle</b> &amp; <img src=x>",
            option="\u202egnidaelsim\u202c",
            name="Ann\x00\x1b[31m\nBob \ud800 & Co",
        )
    )


def picture(seed: int = 0) -> Frame:
    """A camera frame with something on it, and one outline."""
    rows, columns = np.mgrid[0:720, 0:1280]
    frame = np.empty((720, 1280, 3), np.uint8)
    frame[..., 0] = 60 + rows // 12
    frame[..., 1] = 70 + columns // 24
    frame[..., 2] = 80 + (seed * 7) % 90
    frame[200:520, 480:800] = 240
    squares = ((rows // 16 * 7 + columns // 16 * 13) % 5 < 2)[232:488, 512:768]
    frame[232:488, 512:768][squares] = 20
    return frame, (((512.0, 232.0), (768.0, 232.0), (768.0, 488.0), (512.0, 488.0)),)


STANDING_AGE = 130.0
FRESH = ManifestState.FRESH
