"""The full-text search of the manifest: what people type, and what they are shown of a booking."""

from __future__ import annotations

from typing import Any

from scanner.adapters.manifest.keep import LOCAL_DIGITS, telephone
from scanner.adapters.octo.catalogue import Catalogue
from scanner.adapters.octo.values import obj, text
from scanner.adapters.octo.wire import Reader
from scanner.domain.codes import as_reference
from scanner.domain.ticket import party

# Today's bookings first, then those of later days, those that are over last. Of a word that fits
# very many (half a second for 100,000) the first few thousand are looked at: typing on finds all.
SELECT = """
select b.body, s.connection from booking b join source s on s.good = b.load
where b.id in (select rowid from person where person match :query limit 2000)
    and s.connection in (select value from json_each(:connections))
order by coalesce(b.last < :today, 0), max(coalesce(b.first, :today), :today), b.id limit :limit
"""


def query(said: str) -> str:
    """An FTS5 query for what was typed: every word begins so, or it is a reference or telephone
    number in another spelling. "" where there is nothing to look for."""
    words = [word for word in said.split() if any(c.isalnum() for c in word)]
    if not words:
        return ""
    ways = [" AND ".join(_begins(word) for word in words), _begins(as_reference(said))]
    digits = telephone(said.strip())
    if digits:
        ways += [_begins(digits), _begins(digits[-LOCAL_DIGITS:])]
    return " OR ".join(f"({way})" for way in dict.fromkeys(ways))


def _begins(word: str) -> str:
    quoted = word.replace('"', '""').replace("\0", "")
    return f'"{quoted}"*'


def shown(body: dict[str, Any], reader: Reader, catalogue: Catalogue) -> list[dict[str, Any]]:
    """One line for each booking, for a package one for each part of it."""
    contact = obj(body.get("contact"))
    return [
        {
            "connection": candidate.connection,
            "booking": candidate.booking,
            "reference": candidate.reference,
            "reseller_reference": candidate.reseller_reference,
            "status": candidate.status,
            "product": candidate.product,
            "option": candidate.option,
            "starts": candidate.slot.starts.isoformat() if candidate.slot else None,
            "party": party(candidate.units),
            "name": candidate.name or reader.candidate(body, "", catalogue).name,
            "email": text(contact.get("emailAddress")),
            "phone": text(contact.get("phoneNumber")),
        }
        for candidate in reader.booking(body, "", catalogue)
    ]
