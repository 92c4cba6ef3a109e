"""The chain through the journal: each row's hash covers the row before it, so an edit shows (P2).

Personal data stands apart: the chain covers its salted digest only, so that it may be dropped when
its time has come without breaking the chain, and cannot be guessed back afterwards."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class Link:
    """One journal row as the chain sees it. `private` is None once it was purged (or never was)."""

    seq: int
    kind: str
    scan_id: str
    at: str
    body: str
    private: str | None
    private_hash: str
    prev: str
    hash: str


def private_digest(private: str | None) -> str:
    """The digest that stands in the chain for personal data; "" where there is none."""
    return hashlib.sha256(private.encode()).hexdigest() if private else ""


def row_hash(
    prev: str, seq: int, kind: str, scan_id: str, at: str, body: str, private_hash: str
) -> str:
    """The hash of one row. Lengths are part of it, so that no text can slip into the next field."""
    raw = [part.encode() for part in (prev, str(seq), kind, scan_id, at, body, private_hash)]
    return hashlib.sha256(b"".join(b"%d:%b" % (len(part), part) for part in raw)).hexdigest()


def first_break(rows: Iterable[Link], head: tuple[int, str]) -> tuple[int, str] | None:
    """The first row that does not fit, and why; None when the whole chain holds.

    `head` is the last row's number and hash as the journal itself remembers them.
    """
    seq, prev = 0, GENESIS
    for row in rows:
        if row.seq != seq + 1:
            return seq + 1, "a row was removed" if row.seq > seq + 1 else "a row was inserted"
        if row.prev != prev:
            return row.seq, "it does not follow the row before it"
        if row.hash != row_hash(
            row.prev, row.seq, row.kind, row.scan_id, row.at, row.body, row.private_hash
        ):
            return row.seq, "it was edited"
        if row.private is not None and private_digest(row.private) != row.private_hash:
            return row.seq, "its personal part was edited"
        seq, prev = row.seq, row.hash
    if seq > head[0]:
        return head[0] + 1, "rows were added behind the last one that was written"
    if seq < head[0]:
        return seq + 1, "rows at the end were removed"
    return None if prev == head[1] else (seq, "it is not the last row that was written")
