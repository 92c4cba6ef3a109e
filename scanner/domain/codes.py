"""Codes as visitors present them: cleaned for comparison, and foreign ones recognised."""

from __future__ import annotations

import re
import unicodedata

from scanner.domain.phrase import Phrase

LONGEST = 4096  # characters; a QR code holds 7,089 digits at most, no ticket comes near

_FOREIGN = (
    (re.compile(r"https?://|www\.", re.I), Phrase("code", "a web address")),
    (re.compile(r"WIFI:", re.I), Phrase("code", "a Wi-Fi network")),
    (re.compile(r"BEGIN:VCARD|MECARD:|BIZCARD:", re.I), Phrase("code", "a contact card")),
    (re.compile(r"BEGIN:VEVENT|BEGIN:VCALENDAR", re.I), Phrase("code", "a calendar entry")),
    (re.compile(r"mailto:|MATMSG:|SMTP:", re.I), Phrase("code", "an e-mail address")),
    (re.compile(r"tel:|sms:|smsto:|mmsto:", re.I), Phrase("code", "a telephone number")),
    (re.compile(r"geo:", re.I), Phrase("code", "a place on a map")),
    (
        re.compile(r"otpauth://|bitcoin:|ethereum:|FIDO:/", re.I),
        Phrase("code", "a key for another app"),
    ),
    (re.compile(r"BCD\n|SPC\r?\n|upi://", re.I), Phrase("code", "a payment")),
    (re.compile(r"HC1:"), Phrase("code", "a health certificate")),
    (
        re.compile(r"market://|intent:|data:|javascript:", re.I),
        Phrase("code", "a link for a phone"),
    ),
)

_EMPTY = Phrase("code", "This code is empty.")
_TOO_LONG = Phrase("code", "This code is too long for a ticket.")


def strip_scanner(code: str) -> str:
    """Drop the line ends and tabs a hand scanner adds; nothing else (barcodes match exactly).

    Lone surrogates become "?": they are no text, and neither a disk nor a supplier would take them.
    """
    return code.strip("\r\n\t").encode("utf-8", "replace").decode()


def as_reference(text: str) -> str:
    """A reference as people type and print it: upper case, without blanks and dashes."""
    if text.isascii():  # nearly all of them, and a load cleans hundreds of thousands
        return "".join(text.split()).replace("-", "").upper()
    kept = [c for c in text if not c.isspace() and unicodedata.category(c) != "Pd"]
    return "".join(kept).upper()


def foreign(code: str) -> str:
    """What a code that is no ticket is ("a web address"), or "" when it may be a ticket."""
    for pattern, words in _FOREIGN:
        if pattern.match(code.lstrip()):
            return words
    return ""


def unfit(code: str) -> str:
    """Why a code cannot be asked about at all, in a sentence, or ""."""
    if not code.strip():
        return _EMPTY
    if len(code) > LONGEST:
        return _TOO_LONG
    return ""


def shown(code: str, most: int = 24) -> str:
    """A code shortened for a screen or a log, control characters made visible."""
    text = "".join(c if c.isprintable() else "·" for c in code)
    return text if len(text) <= most else f"{text[: most - 5]}…{text[-4:]}"
