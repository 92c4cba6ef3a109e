"""A set-up code: one lane's profile on its way to another, as a text that a QR code holds and any
hand scanner can type. This module knows its form, its times and its sentences; it opens nothing.

The text is a prefix and base32 of: when it was made and until when it is good (4 bytes each,
seconds since 1970), the venue's public key (32), salt (16), nonce (12), the sealed profile, the
venue's signature over all of that (64)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from scanner.domain.phrase import Phrase

PREFIX = "GATESETUP"
VERSION = "1"
LONGEST_IN_QR = 1853
"""Letters and digits that a QR code of version 25 holds: the largest that a webcam reads well."""
LONGEST = 200_000  # characters of any code
VALID = timedelta(hours=12)
MOST_VALID = timedelta(days=7)
SKEW = timedelta(minutes=10)  # two clocks may differ by so much

# No two of these look or sound alike on a label: 26 of them, so that ten are 47 bits.
ALPHABET = "ACDEFGHJKLMNPQRTUVWXY34679"
PIN_LENGTH = 10

_HEAD = struct.Struct(">II32s16s12s")
_SIGNATURE = 64

NO_CODE = Phrase("setup", "This is no set-up code.")
DAMAGED = Phrase(
    "setup",
    "This set-up code is damaged or was changed: scan it again. A hand scanner may be set to "
    "another keyboard than this computer.",
)
WRONG_PIN = Phrase("setup", "This is not the PIN of this set-up code.")
_OTHER_VERSION = Phrase(
    "setup", "This set-up code was made by another version of this program: bring both up to date."
)
_FOREIGN = Phrase(
    "setup",
    "This set-up code is of another venue ({theirs}); this lane trusts {ours}. If it has moved, "
    "take {file} out of its profile and begin again.",
)
_EXPIRED = Phrase(
    "setup",
    "This set-up code was good until {until}: have a new one shown. If that is still to come, this "
    "computer's clock is wrong.",
)
_FUTURE = Phrase(
    "setup",
    "This set-up code was made at {issued}, which is still to come: set this computer's clock.",
)


class BadCode(Exception):
    """A set-up code that is refused. `args[0]` is a sentence."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A code as it came, still closed. Nothing in it is to be believed before its signature was
    checked."""

    issued: datetime
    until: datetime
    venue: bytes
    salt: bytes
    nonce: bytes
    sealed: bytes = b""
    signature: bytes = b""

    @property
    def head(self) -> bytes:
        """What is bound to the sealed profile: it can be moved under no other key or time."""
        times = (int(self.issued.timestamp()), int(self.until.timestamp()))
        return VERSION.encode() + _HEAD.pack(*times, self.venue, self.salt, self.nonce)

    @property
    def signed(self) -> bytes:
        return self.head + self.sealed

    @property
    def text(self) -> str:
        raw = self.signed[len(VERSION) :] + self.signature
        return PREFIX + VERSION + base64.b32encode(raw).decode().rstrip("=")

    def check(self, now: datetime, trusted: bytes | None, file: str) -> None:
        """Raises `BadCode` for another venue than the one this lane trusts (as `file` says), and
        outside its time."""
        if trusted is not None and trusted != self.venue:
            theirs, ours = fingerprint(self.venue), fingerprint(trusted)
            raise BadCode(_FOREIGN.of(theirs=theirs, ours=ours, file=file))
        if now > self.until:
            raise BadCode(_EXPIRED.of(until=self.until.astimezone(now.tzinfo)))
        if now < self.issued - SKEW:
            raise BadCode(_FUTURE.of(issued=self.issued.astimezone(now.tzinfo)))


@dataclass(frozen=True, slots=True)
class MadeCode:
    """A code with what is shown beside it. The PIN is kept nowhere."""

    text: str
    pin: str
    venue: str
    until: datetime


def is_setup_code(text: str) -> bool:
    """Whether a scanned code means to be one."""
    return text.strip().upper().startswith(PREFIX)


def parse(text: str) -> Envelope:
    """The envelope that a text is. Raises `BadCode`."""
    code = "".join(text.split()).upper()
    if not code.startswith(PREFIX) or len(code) > LONGEST:
        raise BadCode(NO_CODE)
    version, body = code[len(PREFIX) : len(PREFIX) + 1], code[len(PREFIX) + 1 :]
    if version != VERSION:
        raise BadCode(_OTHER_VERSION if version.isdecimal() else NO_CODE)
    try:
        raw = base64.b32decode(body + "=" * (-len(body) % 8))
        issued, until, venue, salt, nonce = _HEAD.unpack_from(raw)
    except (binascii.Error, ValueError, struct.error):
        raise BadCode(DAMAGED) from None
    rest = raw[_HEAD.size :]
    if len(rest) <= _SIGNATURE:
        raise BadCode(DAMAGED)
    made, good_until = (datetime.fromtimestamp(at, UTC) for at in (issued, until))
    sealed, signature = rest[:-_SIGNATURE], rest[-_SIGNATURE:]
    return Envelope(made, good_until, venue, salt, nonce, sealed, signature)


def clean_pin(typed: str) -> str:
    """A one-time PIN as it was made, however it was typed."""
    return "".join(char for char in typed.upper() if char in ALPHABET)


def shown_pin(pin: str) -> str:
    """In two halves, as people read it out."""
    return f"{pin[: PIN_LENGTH // 2]}-{pin[PIN_LENGTH // 2 :]}"


def fingerprint(venue: bytes) -> str:
    """A venue's public key, short enough to be compared on two screens: 56 bits."""
    number = int.from_bytes(hashlib.sha256(venue).digest())
    letters = []
    for _ in range(12):
        number, at = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[at])
    return "-".join("".join(letters[at : at + 4]) for at in (0, 4, 8))
