"""The desk's words for states, reasons and times. English stands in the pages themselves; an
installed translation of the context "desk" is asked first."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from scanner.domain.delivery import DeliveryState, DisputeReason
from scanner.domain.link import LinkState
from scanner.domain.manifest import ManifestState
from scanner.ui.i18n import age_words
from scanner.ui.plain import plain


def tr(text: str, **values: object) -> str:
    """A text in the language of the screen."""
    said = QCoreApplication.translate("desk", text)
    return said.format(**values) if values else said


STATES = {
    DeliveryState.QUEUED: "✓ owed",
    DeliveryState.IN_FLIGHT: "… under way",
    DeliveryState.DELIVERED: "✓✓ delivered",
    DeliveryState.DISPUTED: "! disputed",
    DeliveryState.PARKED: "‖ parked",
    DeliveryState.CANCELLED: "– taken back",
}
LINKS = {
    LinkState.ONLINE: "online",
    LinkState.SLOW: "slow",
    LinkState.OFFLINE: "does not answer",
}
COPIES = {
    ManifestState.FRESH: "fresh",
    ManifestState.STALE: "stale, still admits",
    ManifestState.EXPIRED: "too old to admit from",
    ManifestState.NONE: "never loaded",
}
# What happened, and what a supervisor can do about it.
DISPUTES = {
    DisputeReason.USED_ELSEWHERE_BEFORE: (
        "Used elsewhere before this lane",
        "Somebody came in twice on this ticket, or a copy of it. Compare both times and places; "
        "tell the other entrance. Close with what you found.",
    ),
    DisputeReason.USED_ELSEWHERE_AFTER: (
        "Used elsewhere after this lane",
        "This lane let the visitor in first, and somebody used the ticket again before it was "
        "delivered. Tell the other entrance. Close with what you found.",
    ),
    DisputeReason.CANCELLED: (
        "Cancelled at the supplier",
        "The visitor came in on a booking that is cancelled. Ask the supplier whether it is to be "
        "paid. Close with the answer.",
    ),
    DisputeReason.NOT_CONFIRMED: (
        "Not confirmed at the supplier",
        "Ask the supplier whether the booking was paid. Close with the answer.",
    ),
    DisputeReason.WRONG_DATE: (
        "For another day",
        "The visitor came in on another day's ticket. Close with what was agreed.",
    ),
    DisputeReason.NO_SHOW: (
        "Marked as no-show",
        "The visitor did come: ask the supplier to set the booking right. Close with the answer.",
    ),
    DisputeReason.UNKNOWN_CODE: (
        "No supplier knows this code",
        "Somebody came in on a code nobody sold, or was sold it elsewhere. Close with what you "
        "found.",
    ),
    DisputeReason.AMBIGUOUS: (
        "Nobody can tell which booking",
        "The code opens several bookings now. Look for the visitor, and have the right one marked "
        "as used. Close with which it was.",
    ),
    DisputeReason.REFUSED: (
        "Refused by the supplier",
        "Read the supplier's words below; have the booking marked as used there. Close with what "
        "was done.",
    ),
    DisputeReason.INTERRUPTED: (
        "Interrupted before anybody came in",
        "The lane stopped in the middle of this scan. If the visitor is still here, scan again. "
        "If the supplier has it as used and nobody came in, have it given back.",
    ),
    DisputeReason.UNDO_FAILED: (
        "Could not be taken back",
        "The ticket still counts as used at the supplier. Have it given back there. Close with "
        "what was done.",
    ),
    DisputeReason.VALIDATION_LOST: (
        "Validation without an answer",
        "Nobody knows whether the supplier counted this passage. Ask it. Close with the answer.",
    ),
}


def state_words(state: str) -> str:
    known = DeliveryState(state) if state in DeliveryState.__members__ else None
    return tr(STATES[known]) if known else state


def dispute_words(reason: str) -> tuple[str, str]:
    """What happened, and what to do."""
    if reason in DisputeReason.__members__:
        what, mend = DISPUTES[DisputeReason(reason)]
        return tr(what), tr(mend)
    return plain(reason), ""


def spoken(word: str) -> str:
    """A word of the journal as people read it: "ALREADY_USED" → "Already used"."""
    return plain(word.replace("_", " ").lower()).capitalize()


def moment(at: datetime | None, zone: tzinfo | None) -> str:
    """Day and time to the second; "" for never."""
    return f"{at.astimezone(zone):%d %b, %H:%M:%S}" if at else ""


def seconds_moment(at: float | None, zone: tzinfo | None) -> str:
    return moment(datetime.fromtimestamp(at, UTC), zone) if at else ""


def ago(at: datetime | None, now: datetime) -> str:
    """ "3 min ago"; "never"."""
    if at is None:
        return tr("never")
    return tr("{age} ago", age=age_words((now - at).total_seconds()))


def outside(text: str, most: int = 300) -> str:
    """Words of suppliers and visitors; quick for the plain ones, which nearly all are."""
    if len(text) <= most and text.isascii() and text.isprintable():
        return text
    return plain(text, most)
