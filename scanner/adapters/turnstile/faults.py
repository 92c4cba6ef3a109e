"""What can be wrong with a relay board, in sentences for staff with the mend."""

from __future__ import annotations

from scanner.domain.phrase import Phrase

UNREACHED = Phrase(
    "turnstile",
    "The turnstile's relay can't be reached. Check its power, its cable and its address.",
)
SILENT = Phrase(
    "turnstile",
    "The turnstile's relay does not answer. Check its power, its cable and its address.",
)
SLOW = Phrase("turnstile", "The turnstile's relay answers too slowly. Check its network.")
NONSENSE = Phrase(
    "turnstile",
    "The turnstile's relay answers with nonsense: check what is at its address, and style.",
)
LOCKED = Phrase("turnstile", "The turnstile's relay does not accept its user and password.")
REFUSED = Phrase(
    "turnstile",
    "The turnstile's relay refuses (HTTP {status}): check its address and the channel numbers.",
)
NO_CHANNEL = Phrase(
    "turnstile",
    "The turnstile's relay will not switch channel {number}: check the channel numbers, and "
    "unit = {unit}.",
)
NO_INPUT = Phrase(
    "turnstile",
    "The turnstile's relay will not read input {number}: check the input numbers, and unit = "
    "{unit}.",
)
NOT_OPENED = Phrase(
    "turnstile", "The turnstile's relay on “{port}” can't be opened. Is it plugged in?"
)
DEAF = Phrase("turnstile", "The turnstile's relay takes no orders. Replug it.")
GONE = Phrase("turnstile", "The turnstile's relay on “{port}” is gone. Check its cable.")
