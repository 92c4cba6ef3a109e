"""Many journal rows at once, as a long day would leave them: for pictures and measurements."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from scanner.adapters.journal.store import Store, iso
from scanner.domain.delivery import DisputeReason

NAMES = ("Ada Example", "Robin Example", "Zoë Brontë", "Li Wei", "O'Hara", "José Núñez")
PRODUCTS = ("Castle", "Museum", "Moat boat", "Dungeon tour", "Castle gardens")
REFUSALS = ("ALREADY_USED", "WRONG_DATE", "UNKNOWN_CODE", "TOO_EARLY", "CANCELLED")
_DELIVERY = """
insert into delivery (scan_id, connection, method, state, at, code, booking, product_id, option_id,
    keys, admitted, since, why, attempts) values (?, ?, 'redeem', ?, ?, ?, ?, ?, 'D', '[]', 1, ?, ?,
    ?)
"""
_DISPUTE = """
insert into dispute (delivery_id, reason, detail, there, place, opened) values (?, ?, ?, ?, ?, ?)
"""


def fill(
    store: Store,
    count: int,
    *,
    owed: int = 0,
    disputes: int = 0,
    parked: int = 0,
    hours: float = 6.0,
    codes: Sequence[str] = (),
) -> None:
    """`count` admissions over so many hours until now; the newest are owed, before them are those
    parked and disputed. `codes` are those of the newest."""
    chance = random.Random(7)
    now = datetime.now(UTC) - timedelta(seconds=2)
    with store.writing() as db:
        for number in range(count):
            left = count - number
            scan = uuid.UUID(int=chance.getrandbits(128)).hex
            # More come at noon than in the morning.
            share = 1 - (left / count) ** 1.4
            at = now - timedelta(hours=hours * (1 - share))
            people = chance.choice((1, 1, 2, 2, 2, 4))
            product = chance.choice(PRODUCTS)
            code, booking = f"CODE-{number}", str(uuid.UUID(int=number))
            if left <= len(codes):
                code, booking = codes[left - 1], ""
            party = {"ADULT": min(people, 2), **({"CHILD": people - 2} if people > 2 else {})}
            body = {
                "verdict": "ADMIT", "reason": "OK", "source": "SERVER", "origin": "CAMERA",
                "connection": "castle", "booking": booking, "product": product,
                "product_id": product.lower(), "people": people, "party": party,
                "message": f"Come in: {people}.", "ms": chance.randint(60, 420),
            }  # fmt: skip
            private = {"code": code, "name": NAMES[number % 6], "reference": f"CAS-{number:06d}"}
            store.append("ADMIT", scan, at, body, private)
            if number % 12 == 0:
                no = {"verdict": "REFUSE", "reason": chance.choice(REFUSALS), "ms": 120}
                store.append("SCAN", f"{scan}-no", at, no)
            db.execute("insert into admission values (?, ?, ?, 1)", (scan, iso(at), people))
            state, why, tries = "DELIVERED", "", 1
            if left <= owed:
                state, tries = "QUEUED", 0
            elif left <= owed + parked:
                state, why = "PARKED", "The supplier does not accept this key."
            elif left <= owed + parked + disputes:
                state, why = "DISPUTED", "used elsewhere before this lane"
            found = db.execute(
                _DELIVERY,
                (scan, "castle", state, iso(at), code, booking, product.lower(),
                 at.timestamp(), why, tries),
            )  # fmt: skip
            if state == "DISPUTED":
                reason = list(DisputeReason)[left % len(DisputeReason)]
                there = iso(at - timedelta(minutes=4))
                values = (found.lastrowid, reason.value, why, there, "South gate", at.timestamp())
                db.execute(_DISPUTE, values)
                store.append("DISPUTE", scan, at, json.loads(json.dumps({"detail": why})))
