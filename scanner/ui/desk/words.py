"""The desk's words for states, reasons and times, in the language spoken. It names what was found
and judges nothing."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from scanner.adapters.operators import Role
from scanner.domain.delivery import DeliveryState, DisputeReason
from scanner.domain.link import LinkState
from scanner.domain.manifest import ManifestState
from scanner.domain.verdict import Reason
from scanner.ui.i18n import age_words, reason_words
from scanner.ui.language import QT_TRANSLATE_NOOP, apart, clock, day, listed, words
from scanner.ui.plain import plain


def tr(context: str, text: str) -> str:
    """A text in the language spoken. `lupdate` knows it by this name."""
    return words(context, text)


def many(text: str, count: int) -> str:
    """A text marked by `plural`, for so many."""
    return words("desk", text, count)


STATES = {
    DeliveryState.QUEUED: QT_TRANSLATE_NOOP("desk", "✓ owed"),
    DeliveryState.IN_FLIGHT: QT_TRANSLATE_NOOP("desk", "… under way"),
    DeliveryState.DELIVERED: QT_TRANSLATE_NOOP("desk", "✓✓ delivered"),
    DeliveryState.DISPUTED: QT_TRANSLATE_NOOP("desk", "! disputed"),
    DeliveryState.PARKED: QT_TRANSLATE_NOOP("desk", "‖ parked"),
    DeliveryState.CANCELLED: QT_TRANSLATE_NOOP("desk", "– taken back"),
}
LINKS = {
    LinkState.ONLINE: QT_TRANSLATE_NOOP("desk", "online"),
    LinkState.SLOW: QT_TRANSLATE_NOOP("desk", "slow"),
    LinkState.OFFLINE: QT_TRANSLATE_NOOP("desk", "does not answer"),
}
COPIES = {
    ManifestState.FRESH: QT_TRANSLATE_NOOP("desk", "fresh"),
    ManifestState.STALE: QT_TRANSLATE_NOOP("desk", "stale, still admits"),
    ManifestState.EXPIRED: QT_TRANSLATE_NOOP("desk", "too old to admit from"),
    ManifestState.NONE: QT_TRANSLATE_NOOP("desk", "never loaded"),
}
ROLES = {
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("desk", "supervisor"),
    Role.STEWARD: QT_TRANSLATE_NOOP("desk", "steward"),
}
# What happened, and what a supervisor can do about it.
DISPUTES = {
    DisputeReason.USED_ELSEWHERE_BEFORE: (
        QT_TRANSLATE_NOOP("desk", "Used elsewhere before this lane"),
        QT_TRANSLATE_NOOP(
            "desk",
            "Somebody came in twice on this ticket, or a copy of it. Compare both times and "
            "places; tell the other entrance. Close with what you found.",
        ),
    ),
    DisputeReason.USED_ELSEWHERE_AFTER: (
        QT_TRANSLATE_NOOP("desk", "Used elsewhere after this lane"),
        QT_TRANSLATE_NOOP(
            "desk",
            "This lane let the visitor in first, and somebody used the ticket again before it was "
            "delivered. Tell the other entrance. Close with what you found.",
        ),
    ),
    DisputeReason.CANCELLED: (
        QT_TRANSLATE_NOOP("desk", "Cancelled at the supplier"),
        QT_TRANSLATE_NOOP(
            "desk",
            "The visitor came in on a booking that is cancelled. Ask the supplier whether it is "
            "to be paid. Close with the answer.",
        ),
    ),
    DisputeReason.NOT_CONFIRMED: (
        QT_TRANSLATE_NOOP("desk", "Not confirmed at the supplier"),
        QT_TRANSLATE_NOOP(
            "desk", "Ask the supplier whether the booking was paid. Close with the answer."
        ),
    ),
    DisputeReason.WRONG_DATE: (
        QT_TRANSLATE_NOOP("desk", "For another day"),
        QT_TRANSLATE_NOOP(
            "desk",
            "The visitor came in on another day's ticket. Close with what was agreed.",
        ),
    ),
    DisputeReason.NO_SHOW: (
        QT_TRANSLATE_NOOP("desk", "Marked as no-show"),
        QT_TRANSLATE_NOOP(
            "desk",
            "The visitor did come: ask the supplier to set the booking right. Close with the "
            "answer.",
        ),
    ),
    DisputeReason.UNKNOWN_CODE: (
        QT_TRANSLATE_NOOP("desk", "No supplier knows this code"),
        QT_TRANSLATE_NOOP(
            "desk",
            "Somebody came in on a code nobody sold, or was sold it elsewhere. Close with what "
            "you found.",
        ),
    ),
    DisputeReason.AMBIGUOUS: (
        QT_TRANSLATE_NOOP("desk", "Nobody can tell which booking"),
        QT_TRANSLATE_NOOP(
            "desk",
            "The code opens several bookings now. Look for the visitor, and have the right one "
            "marked as used. Close with which it was.",
        ),
    ),
    DisputeReason.REFUSED: (
        QT_TRANSLATE_NOOP("desk", "Refused by the supplier"),
        QT_TRANSLATE_NOOP(
            "desk",
            "Read the supplier's words; have the booking marked as used there. Close with what "
            "was done.",
        ),
    ),
    DisputeReason.INTERRUPTED: (
        QT_TRANSLATE_NOOP("desk", "Interrupted before anybody came in"),
        QT_TRANSLATE_NOOP(
            "desk",
            "The lane stopped in the middle of this scan. If the visitor is still here, scan "
            "again. If the supplier has it as used and nobody came in, have it given back.",
        ),
    ),
    DisputeReason.UNDO_FAILED: (
        QT_TRANSLATE_NOOP("desk", "Could not be taken back"),
        QT_TRANSLATE_NOOP(
            "desk",
            "The ticket still counts as used at the supplier. Have it given back there. Close "
            "with what was done.",
        ),
    ),
    DisputeReason.VALIDATION_LOST: (
        QT_TRANSLATE_NOOP("desk", "Validation without an answer"),
        QT_TRANSLATE_NOOP(
            "desk",
            "Nobody knows whether the supplier counted this passage. Ask it. Close with the "
            "answer.",
        ),
    ),
}
# The journal's kinds of rows, the calls of the courier, OCTO's statuses and unit types.
_WORDS = {
    "ADMITTED": QT_TRANSLATE_NOOP("desk", "Let in"),
    "MEANT TO ADMIT": QT_TRANSLATE_NOOP("desk", "Meant to let in"),
    "DECIDED": QT_TRANSLATE_NOOP("desk", "Decided"),
    "SCANNED": QT_TRANSLATE_NOOP("desk", "Scanned"),
    "ADMIT": QT_TRANSLATE_NOOP("desk", "Let in"),
    "OUTCOME": QT_TRANSLATE_NOOP("desk", "Decided"),
    "BY HAND": QT_TRANSLATE_NOOP("desk", "Let in by hand"),
    "UNDO": QT_TRANSLATE_NOOP("desk", "Taken back"),
    "RETRY": QT_TRANSLATE_NOOP("desk", "Tried at once"),
    "PARKED": QT_TRANSLATE_NOOP("desk", "Parked"),
    "RELEASED": QT_TRANSLATE_NOOP("desk", "Released"),
    "DISPUTE": QT_TRANSLATE_NOOP("desk", "Disputed"),
    "DISPUTE CLOSED": QT_TRANSLATE_NOOP("desk", "Dispute closed"),
    "DISPUTE REOPENED": QT_TRANSLATE_NOOP("desk", "Dispute opened again"),
    "OPERATOR": QT_TRANSLATE_NOOP("desk", "Operator changed"),
    "SETUP CODE": QT_TRANSLATE_NOOP("desk", "Set-up code made"),
    "DAY CLOSED": QT_TRANSLATE_NOOP("desk", "Day closed"),
    "KIOSK EXIT": QT_TRANSLATE_NOOP("desk", "Kiosk closed"),
    "FREE FLOW": QT_TRANSLATE_NOOP("desk", "Turnstile open for all"),
    "PASSAGE": QT_TRANSLATE_NOOP("desk", "Went through"),
    "PULSE": QT_TRANSLATE_NOOP("desk", "Turnstile tried"),
    "NOT TURNED": QT_TRANSLATE_NOOP("desk", "Did not go through"),
    "CALL DELIVERED": QT_TRANSLATE_NOOP("desk", "Supplier: delivered"),
    "CALL QUEUED": QT_TRANSLATE_NOOP("desk", "Supplier: later"),
    "CALL IN FLIGHT": QT_TRANSLATE_NOOP("desk", "Supplier: no answer yet"),
    "CALL DISPUTED": QT_TRANSLATE_NOOP("desk", "Supplier: refused"),
    "CALL PARKED": QT_TRANSLATE_NOOP("desk", "Supplier: key not accepted"),
    "CALL CANCELLED": QT_TRANSLATE_NOOP("desk", "Supplier: taken back"),
    "SERVER": QT_TRANSLATE_NOOP("desk", "as the supplier says"),
    "MANIFEST": QT_TRANSLATE_NOOP("desk", "by the local copy"),
    "JOURNAL": QT_TRANSLATE_NOOP("desk", "by this lane's journal"),
    "VENUE": QT_TRANSLATE_NOOP("desk", "by the venue ledger"),
    "OVERRIDE": QT_TRANSLATE_NOOP("desk", "on a supervisor's word"),
    "CONFIRMED": QT_TRANSLATE_NOOP("desk", "Confirmed"),
    "ON HOLD": QT_TRANSLATE_NOOP("desk", "On hold"),
    "REDEEMED": QT_TRANSLATE_NOOP("desk", "Used"),
    "ADULT": QT_TRANSLATE_NOOP("desk", "Adult"),
    "YOUTH": QT_TRANSLATE_NOOP("desk", "Youth"),
    "CHILD": QT_TRANSLATE_NOOP("desk", "Child"),
    "INFANT": QT_TRANSLATE_NOOP("desk", "Infant"),
    "FAMILY": QT_TRANSLATE_NOOP("desk", "Family"),
    "SENIOR": QT_TRANSLATE_NOOP("desk", "Senior"),
    "STUDENT": QT_TRANSLATE_NOOP("desk", "Student"),
}


_CHECKS = {
    "configuration": QT_TRANSLATE_NOOP("desk", "Configuration"),
    "key": QT_TRANSLATE_NOOP("desk", "Key"),
    "supplier": QT_TRANSLATE_NOOP("desk", "Supplier"),
    "clock": QT_TRANSLATE_NOOP("desk", "Clock"),
    "products": QT_TRANSLATE_NOOP("desk", "Products"),
    "profile": QT_TRANSLATE_NOOP("desk", "Profile"),
    "disk": QT_TRANSLATE_NOOP("desk", "Disk"),
    "journal": QT_TRANSLATE_NOOP("desk", "Journal"),
    "deliveries": QT_TRANSLATE_NOOP("desk", "Deliveries"),
    "local copy": QT_TRANSLATE_NOOP("desk", "Local copy"),
    "camera": QT_TRANSLATE_NOOP("desk", "Camera"),
    "decoder": QT_TRANSLATE_NOOP("desk", "Decoder"),
    "sound": QT_TRANSLATE_NOOP("desk", "Sound"),
    "turnstile": QT_TRANSLATE_NOOP("desk", "Turnstile"),
    "ledger": QT_TRANSLATE_NOOP("desk", "Venue ledger"),
    "kiosk": QT_TRANSLATE_NOOP("desk", "Kiosk"),
    "power": QT_TRANSLATE_NOOP("desk", "Sleep and screen"),
}


def check_words(check: str) -> str:
    """What a check looks at: "clock castle" is the clock of one connection."""
    for name, said in _CHECKS.items():
        if check == name or check.startswith(f"{name} "):
            rest = apart(plain(check.removeprefix(name).strip(), 60))
            return f"{words('desk', said)} {rest}".strip()
    return plain(check, 60)


def state_words(state: str) -> str:
    known = DeliveryState(state) if state in DeliveryState.__members__ else None
    return words("desk", STATES[known]) if known else state


def role_words(role: Role) -> str:
    return words("desk", ROLES[role])


def dispute_words(reason: str) -> tuple[str, str]:
    """What happened, and what to do."""
    if reason in DisputeReason.__members__:
        what, mend = DISPUTES[DisputeReason(reason)]
        return words("desk", what), words("desk", mend)
    return plain(reason), ""


def spoken(word: str) -> str:
    """A word of the journal or of OCTO as people read it: "ALREADY_USED" → "Already used"."""
    known = _WORDS.get(word.replace("_", " "))
    if known is not None:
        return words("desk", known)
    if word in Reason.__members__:
        return reason_words(Reason(word))
    return plain(word.replace("_", " ").lower()).capitalize()


def moment(at: datetime | None, zone: tzinfo | None) -> str:
    """Day and time to the second; "" for never."""
    if at is None:
        return ""
    there = at.astimezone(zone)
    return listed((day(there, year=False), clock(there, seconds=True)))


def seconds_moment(at: float | None, zone: tzinfo | None) -> str:
    return moment(datetime.fromtimestamp(at, UTC), zone) if at else ""


def ago(at: datetime | None, now: datetime) -> str:
    """ "3 min ago"; "never"."""
    if at is None:
        return tr("desk", "never")
    return tr("desk", "{age} ago").format(age=age_words((now - at).total_seconds()))


def labelled(what: str, value: str) -> str:
    """ "Booking: CAS-1001"."""
    return tr("desk", "{what}: {value}").format(what=what, value=value)


def outside(text: str, most: int = 300) -> str:
    """Words of suppliers and visitors; quick for the plain ones, which nearly all are."""
    if len(text) <= most and text.isascii() and text.isprintable():
        return text
    return plain(text, most)
