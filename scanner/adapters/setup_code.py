"""Seals a profile into a set-up code and opens one: scrypt makes a key of the one-time PIN,
ChaCha20-Poly1305 seals, Ed25519 signs with the venue's own key. It decides nothing about what is
inside, and neither PIN nor keys ever reach a log or an error."""

from __future__ import annotations

import hashlib
import json
import secrets
import zlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from scanner.adapters import private
from scanner.adapters.secrets import KeyProblem, keep, kept
from scanner.domain.phrase import Phrase
from scanner.domain.setup_code import (
    ALPHABET,
    DAMAGED,
    PIN_LENGTH,
    VALID,
    WRONG_PIN,
    BadCode,
    Envelope,
)
from scanner.settings.file import text_of

_NO_SIGNING = Phrase("keys", "The venue's signing key is damaged: take it out of the key store.")
TRUSTED = "venue.pub"
SIGNING_KEY = "(the venue's signing key)"  # its name beside the connections'

# 128 MB and some 0.3 s for each guess: 47 bits of PIN are then out of anybody's reach.
_SCRYPT = {"n": 2**17, "r": 8, "p": 1, "maxmem": 2**28, "dklen": 32}
_LARGEST = 1_000_000  # bytes of an opened profile


def new_pin() -> str:
    """A PIN for one code, by chance alone."""
    return "".join(secrets.choice(ALPHABET) for _ in range(PIN_LENGTH))


def signing_key(folder: Path) -> Ed25519PrivateKey:
    """The venue's key, made at first use and kept where the suppliers' are. Raises `KeyProblem`."""
    found = kept(folder, SIGNING_KEY)
    if not found:
        found = secrets.token_hex(32)
        keep(folder, SIGNING_KEY, found)
    try:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(found))
    except ValueError:
        raise KeyProblem(_NO_SIGNING) from None


def seal(
    content: Mapping[str, Any],
    pin: str,
    key: Ed25519PrivateKey,
    now: datetime,
    valid: timedelta = VALID,
) -> Envelope:
    """A code for whoever knows the PIN. Takes some 0.3 s: never on the window's thread."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    venue = key.public_key().public_bytes_raw()
    empty = Envelope(now, now + valid, venue, salt, nonce)
    plain = zlib.compress(
        json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode(), 9
    )
    sealed = ChaCha20Poly1305(_stretched(pin, salt)).encrypt(nonce, plain, empty.head)
    unsigned = Envelope(now, now + valid, venue, salt, nonce, sealed)
    return Envelope(now, now + valid, venue, salt, nonce, sealed, key.sign(unsigned.signed))


def check_signature(envelope: Envelope) -> None:
    """Whether all of it is as the venue it names has signed it. Raises `BadCode`."""
    try:
        signer = Ed25519PublicKey.from_public_bytes(envelope.venue)
        signer.verify(envelope.signature, envelope.signed)
    except (InvalidSignature, ValueError):
        raise BadCode(DAMAGED) from None


def unseal(envelope: Envelope, pin: str) -> dict[str, Any]:
    """What is inside. Raises `BadCode`. Takes as long as `seal`."""
    check_signature(envelope)
    opener = ChaCha20Poly1305(_stretched(pin, envelope.salt))
    try:
        plain = opener.decrypt(envelope.nonce, envelope.sealed, envelope.head)
    except InvalidTag:
        raise BadCode(WRONG_PIN) from None
    try:
        content = json.loads(zlib.decompressobj().decompress(plain, _LARGEST))
    except (ValueError, zlib.error, RecursionError):
        raise BadCode(DAMAGED) from None
    if not isinstance(content, dict):
        raise BadCode(DAMAGED)
    return content


def trusted(folder: Path) -> bytes | None:
    """The public key of the venue whose code this lane took first; None before any. A file that
    cannot be read trusts nobody."""
    try:
        return bytes.fromhex(text_of(folder / TRUSTED))
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return b""


def trust(folder: Path, venue: bytes) -> None:
    """From now on this lane takes the codes of this venue alone. Raises `OSError`."""
    private.write(folder / TRUSTED, venue.hex() + "\n")


def _stretched(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, **_SCRYPT)
