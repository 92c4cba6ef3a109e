"""Every word of the screens, so that a translation has one place to look.

English stands here, other languages in `assets/translations`; `scanner.ui.language` knows which is
spoken. It may not decide anything: it only names what was decided. Sentences behind a verdict are
the domain's own (`said`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

from scanner.domain.delivery import DeliveryState
from scanner.domain.link import LinkState
from scanner.domain.manifest import ManifestState
from scanner.domain.passage import FIRE, FreeFlow
from scanner.domain.sentence import STATES
from scanner.domain.ticket import Slot
from scanner.domain.verdict import Notice, Reason, Verdict
from scanner.ui.language import (
    QT_TRANSLATE_NOOP,
    apart,
    clock,
    day,
    listed,
    number,
    plural,
    said,
    words,
)
from scanner.ui.plain import plain

__all__ = ["apart", "listed", "number", "said"]


TODAY = QT_TRANSLATE_NOOP("lane", "today")
TITLE = QT_TRANSLATE_NOOP("lane", "Gate scanner")
READY = QT_TRANSLATE_NOOP("lane", "READY")
HOLD = QT_TRANSLATE_NOOP("lane", "Hold the ticket to the camera")
BY_HAND = QT_TRANSLATE_NOOP("lane", "Use the hand scanner, or type the code")
HOLD_YOURS = QT_TRANSLATE_NOOP("lane", "Hold your ticket to the camera")
CHECKING = QT_TRANSLATE_NOOP("lane", "CHECKING")
OUT_OF_ORDER = QT_TRANSLATE_NOOP("lane", "OUT OF ORDER")
PEOPLE = plural("lane", "%n people", "", 1)
PEOPLE_WORD = plural("lane", "people", "", 1)
NO_PICTURE = QT_TRANSLATE_NOOP("lane", "No camera picture")
TYPE_CODE = QT_TRANSLATE_NOOP("lane", "Type code")
SEARCH = QT_TRANSLATE_NOOP("lane", "Search")
SUPERVISOR = QT_TRANSLATE_NOOP("lane", "Supervisor")
UNDO = QT_TRANSLATE_NOOP("lane", "Undo last")
HOW_MANY = QT_TRANSLATE_NOOP("lane", "How many?")
HELP = QT_TRANSLATE_NOOP("lane", "Help")
BACK = QT_TRANSLATE_NOOP("lane", "Back")
CHECK = QT_TRANSLATE_NOOP("lane", "Check this code")
ERASE = QT_TRANSLATE_NOOP("lane", "Erase")
TYPE_TITLE = QT_TRANSLATE_NOOP("lane", "Type the code or reference on the ticket")
CHOOSE_TITLE = QT_TRANSLATE_NOOP("lane", "Which one is the visitor here for?")
PARTY_TITLE = QT_TRANSLATE_NOOP("lane", "How many tickets of this party are here?")
UNDO_TITLE = QT_TRANSLATE_NOOP("lane", "Why is this admission taken back?")
SEARCH_TITLE = QT_TRANSLATE_NOOP("lane", "Search: name, reference, e-mail or telephone")
SEARCH_GO = QT_TRANSLATE_NOOP("lane", "Search the local copy")
BUSY_SEARCH = QT_TRANSLATE_NOOP("lane", "The lane is busy with a ticket: search again.")
NOTHING_FOUND = QT_TRANSLATE_NOOP("lane", "The local copy holds no such booking.")
FOUND_TITLE = QT_TRANSLATE_NOOP("lane", "Which booking is it?")
PIN_TITLE = QT_TRANSLATE_NOOP("lane", "Supervisor's PIN")
CHECK_PIN = QT_TRANSLATE_NOOP("lane", "Check the PIN")
OVERRIDE_TITLE = QT_TRANSLATE_NOOP("lane", "Why is this visitor let in?")
SWITCH_TITLE = QT_TRANSLATE_NOOP("lane", "Connections")
SWITCH_ABOUT = QT_TRANSLATE_NOOP(
    "lane", "A connection held offline is not asked: the local copy decides, and all is sent later."
)
NO_CONNECTIONS = QT_TRANSLATE_NOOP("lane", "No connection has been heard of yet.")
NOTHING_TO_OVERRIDE = QT_TRANSLATE_NOOP(
    "lane", "A supervisor's word helps where the lane could not check, or time or entrance differ."
)
LINK_LOST = QT_TRANSLATE_NOOP(
    "lane",
    "{connection} does not answer: the lane goes on with its local copy. Check the network.",
)
NOT_THROUGH = QT_TRANSLATE_NOOP("lane", "Nobody went through: the ticket is being given back.")
TAILGATED = QT_TRANSLATE_NOOP("lane", "Somebody went through without a ticket.")
FREE_FLOW_ON = QT_TRANSLATE_NOOP("lane", "Open the turnstile for all")
FREE_FLOW_OFF = QT_TRANSLATE_NOOP("lane", "Shut the turnstile again")
_FIRE = QT_TRANSLATE_NOOP("lane", "fire alarm")
_FREE_FLOW = QT_TRANSLATE_NOOP(
    "lane", "The turnstile is open for all ({by}). {n} went through. F4 shuts it."
)
FREE_FLOW_OVER = QT_TRANSLATE_NOOP("lane", "The turnstile is shut again. {n} went through.")
THROUGH = QT_TRANSLATE_NOOP("lane", "{n} of {all} went through")
GO = QT_TRANSLATE_NOOP("lane", "GO THROUGH")
OPEN_FOR_ALL = QT_TRANSLATE_NOOP("lane", "OPEN")
OPEN_SAID = QT_TRANSLATE_NOOP("lane", "The gate is open: please go through.")
CALLING = QT_TRANSLATE_NOOP("lane", "STAFF ARE BEING CALLED")
KIOSK_NO_ANSWER = QT_TRANSLATE_NOOP("lane", "This ticket could not be checked: please see staff.")
KIOSK_OUT = QT_TRANSLATE_NOOP("lane", "Please use another entrance, or see staff.")
OPEN_DESK = QT_TRANSLATE_NOOP("lane", "Supervisor's desk")
LEAVE_KIOSK = QT_TRANSLATE_NOOP("lane", "Close the kiosk")
WORKER_DEAD = QT_TRANSLATE_NOOP(
    "lane", "A part of the program stopped. Close it and start it again."
)
NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("lane", "There is no admission to take back.")
BUSY = QT_TRANSLATE_NOOP("lane", "Still busy with the last ticket: scan this one again.")
NO_ANSWER = QT_TRANSLATE_NOOP(
    "lane", "This scan has no answer yet. If that lasts, close the program and start it again."
)
MORE = QT_TRANSLATE_NOOP("lane", "More")
NOT_SERVED = QT_TRANSLATE_NOOP("lane", "The lane did not take this.")
NOT_CHECKED = QT_TRANSLATE_NOOP("lane", "Not checked")
ON_A_WORD = QT_TRANSLATE_NOOP("lane", "On a supervisor's word")
CAMERA = QT_TRANSLATE_NOOP("lane", "camera")
CAMERA_SHARP = QT_TRANSLATE_NOOP("lane", "camera {n}/100")
HAND_SCANNER = QT_TRANSLATE_NOOP("lane", "hand scanner")
LEDGER = QT_TRANSLATE_NOOP("lane", "venue ledger")
BATTERY = QT_TRANSLATE_NOOP("lane", "battery {n} %")
SO_MANY_ONLINE = QT_TRANSLATE_NOOP("lane", "{n} of {all} online")
NO_SOUND = QT_TRANSLATE_NOOP("lane", "no sound")
UNDONE = QT_TRANSLATE_NOOP("lane", "taken back")
SAVED = QT_TRANSLATE_NOOP("lane", "saved here")
SYNCED = QT_TRANSLATE_NOOP("lane", "the supplier has it")
DISPUTED = QT_TRANSLATE_NOOP("lane", "disputed: tell the supervisor")
LAST_SCANS = QT_TRANSLATE_NOOP("lane", "Last scans")
PARTLY_USED = QT_TRANSLATE_NOOP("lane", "{used} of {all} already used")
NOTHING_YET = QT_TRANSLATE_NOOP("lane", "No scan yet")

NOTHING_ASKED = QT_TRANSLATE_NOOP("lane", "Nothing is asked: this card answers questions.")
BROKE_OFF = QT_TRANSLATE_NOOP("lane", "The hand scanner broke off: scan this one again.")

UNDO_REASONS = (
    QT_TRANSLATE_NOOP("lane", "Visitor did not enter"),
    QT_TRANSLATE_NOOP("lane", "Wrong booking chosen"),
    QT_TRANSLATE_NOOP("lane", "Scanned by mistake"),
    QT_TRANSLATE_NOOP("lane", "Fewer people than shown"),
)

OVERRIDE_REASONS = (
    QT_TRANSLATE_NOOP("lane", "Confirmed with the supplier"),
    QT_TRANSLATE_NOOP("lane", "Proof of purchase was shown"),
    QT_TRANSLATE_NOOP("lane", "Late or early through no fault of theirs"),
    QT_TRANSLATE_NOOP("lane", "Guest of the house"),
)

_VERDICTS = {
    Verdict.ADMIT: QT_TRANSLATE_NOOP("lane", "COME IN"),
    Verdict.REFUSE: QT_TRANSLATE_NOOP("lane", "STOP"),
    Verdict.CHOOSE: QT_TRANSLATE_NOOP("lane", "CHOOSE"),
    Verdict.REFER: QT_TRANSLATE_NOOP("lane", "SEE STAFF"),
}

_NOTICES = {
    Notice.CHECK_ID: QT_TRANSLATE_NOOP("lane", "CHECK ID"),
    Notice.FLAGGED: QT_TRANSLATE_NOOP("lane", "NOT CHECKED: no network"),
    Notice.PART_OF_PARTY: QT_TRANSLATE_NOOP("lane", "PART OF THE PARTY"),
    Notice.CONCESSION: QT_TRANSLATE_NOOP("lane", "REDUCED FARE"),
    Notice.MOBILITY: QT_TRANSLATE_NOOP("lane", "STEP-FREE WAY"),
}

OVERRIDDEN = QT_TRANSLATE_NOOP("lane", "ON A SUPERVISOR'S WORD")

_REASONS = {
    Reason.OK: QT_TRANSLATE_NOOP("lane", "Admitted"),
    Reason.ALREADY_USED: QT_TRANSLATE_NOOP("lane", "Already used"),
    Reason.UNKNOWN_CODE: QT_TRANSLATE_NOOP("lane", "Unknown code"),
    Reason.CANCELLED: QT_TRANSLATE_NOOP("lane", "Cancelled"),
    Reason.NOT_CONFIRMED: QT_TRANSLATE_NOOP("lane", "Not confirmed"),
    Reason.EXPIRED: QT_TRANSLATE_NOOP("lane", "Expired"),
    Reason.TOO_EARLY: QT_TRANSLATE_NOOP("lane", "Too early"),
    Reason.TOO_LATE: QT_TRANSLATE_NOOP("lane", "Too late"),
    Reason.WRONG_DATE: QT_TRANSLATE_NOOP("lane", "Wrong date"),
    Reason.WRONG_GATE: QT_TRANSLATE_NOOP("lane", "Other entrance"),
    Reason.NO_SHOW: QT_TRANSLATE_NOOP("lane", "No-show"),
    Reason.TEST_TICKET: QT_TRANSLATE_NOOP("lane", "Test ticket"),
    Reason.AMBIGUOUS: QT_TRANSLATE_NOOP("lane", "Several bookings"),
    Reason.SUPPLIER_REFUSED: QT_TRANSLATE_NOOP("lane", "Supplier refuses"),
    Reason.SUPPLIER_SILENT: QT_TRANSLATE_NOOP("lane", "Supplier silent"),
    Reason.MANIFEST_EXPIRED: QT_TRANSLATE_NOOP("lane", "Local copy too old"),
    Reason.NOT_AUTHORISED: QT_TRANSLATE_NOOP("lane", "Key not accepted"),
    Reason.NEEDS_STAFF: QT_TRANSLATE_NOOP("lane", "Staff must look"),
    Reason.UNREADABLE: QT_TRANSLATE_NOOP("lane", "Not a ticket"),
}

_UNITS = {
    "ADULT": plural("lane", "%n adult(s)", "", 1),
    "YOUTH": plural("lane", "%n youth(s)", "", 1),
    "CHILD": plural("lane", "%n child(ren)", "", 1),
    "INFANT": plural("lane", "%n infant(s)", "", 1),
    "FAMILY": plural("lane", "%n family ticket(s)", "", 1),
    "SENIOR": plural("lane", "%n senior(s)", "", 1),
    "STUDENT": plural("lane", "%n student(s)", "", 1),
    "MILITARY": plural("lane", "%n military", "", 1),
    "OTHER": plural("lane", "%n ticket(s)", "", 1),
}

_STATUSES = {
    "CANCELLED": Reason.CANCELLED,
    "EXPIRED": Reason.EXPIRED,
    "REDEEMED": Reason.ALREADY_USED,
    "NO_SHOW": Reason.NO_SHOW,
}

_LINKS = {
    None: QT_TRANSLATE_NOOP("lane", "not asked yet"),
    LinkState.ONLINE: QT_TRANSLATE_NOOP("lane", "online"),
    LinkState.SLOW: QT_TRANSLATE_NOOP("lane", "slow"),
    LinkState.OFFLINE: QT_TRANSLATE_NOOP("lane", "offline"),
}
_HOLD_OFFLINE = QT_TRANSLATE_NOOP("lane", "{link}: hold offline")
_RELEASE = QT_TRANSLATE_NOOP("lane", "{link}: release")
_FORCED = QT_TRANSLATE_NOOP("lane", "switched off")

_COPY = QT_TRANSLATE_NOOP("lane", "copy {age} old")
_COPY_STALE = QT_TRANSLATE_NOOP("lane", "copy {age} old: stale")
_COPY_EXPIRED = QT_TRANSLATE_NOOP("lane", "copy {age} old: too old")
_NO_COPY = QT_TRANSLATE_NOOP("lane", "no local copy")
_OWED = plural("lane", "%n owed", "", 1)
_NOTHING_OWED = QT_TRANSLATE_NOOP("lane", "all synced")
_DISPUTES = plural("lane", "%n disputed", "", 1)
_SECONDS = QT_TRANSLATE_NOOP("lane", "{n} s")
_MINUTES = QT_TRANSLATE_NOOP("lane", "{n} min")
_HOURS = QT_TRANSLATE_NOOP("lane", "{n} h")


def tr(text: str, **values: object) -> str:
    """A text of this module in the language spoken."""
    found = words("lane", text)
    shown = {name: number(v) if isinstance(v, int) else v for name, v in values.items()}
    return found.format(**shown) if shown else found


def verdict_word(verdict: Verdict) -> str:
    return tr(_VERDICTS[verdict])


def notice_words(notice: Notice) -> str:
    return tr(_NOTICES[notice])


def reason_words(reason: Reason) -> str:
    """A reason in two or three words, for the history."""
    return tr(_REASONS[reason])


def status_words(status: str) -> str:
    """A booking's OCTO status that is not simply good; one nobody knows stays the supplier's."""
    if status in _STATUSES:
        return reason_words(_STATUSES[status])
    return said(STATES.get(status, status.lower().replace("_", " ")[:50]))


def people_words(count: int) -> str:
    """ "2 people"."""
    return words("lane", PEOPLE, count)


def people_word(count: int) -> str:
    """ "people", to stand beside the number."""
    return words("lane", PEOPLE_WORD, count)


def units_words(count: int, kind: str) -> str:
    """ "2 adults": a count of one unit type; a supplier's own type is shown as it is."""
    known = _UNITS.get(kind.upper())
    if known is None:
        return f"{number(count)} {apart(plain(kind.lower().replace('_', ' '), 50))}"
    return words("lane", known, count)


def party_words(counts: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(units_words(count, kind) for kind, count in counts.items())


def slot_words(slot: Slot | None, zone: tzinfo | None, now: datetime) -> str:
    """When a booking is for: the time alone where it is today, in the product's zone."""
    if slot is None:
        return ""
    starts = slot.starts.astimezone(zone) if zone else slot.starts
    first, last = slot.days()
    today = now.astimezone(starts.tzinfo).date()
    if slot.all_day:
        if first == last == today:
            return listed((tr(TODAY), day(first, year=False)))
        return day(first) if first == last else f"{day(first, year=False)} – {day(last)}"
    date = "" if starts.date() == today else day(starts)
    if slot.ends is None or slot.ends <= slot.starts:
        return listed((date, clock(starts)))
    return listed((date, f"{clock(starts)} – {clock(slot.ends.astimezone(starts.tzinfo))}"))


def delivery_words(state: DeliveryState | None) -> str:
    """✓ and ✓✓: whether the supplier has it too. "" where there is nothing to tell."""
    if state is None or state is DeliveryState.CANCELLED:
        return ""
    if state is DeliveryState.DELIVERED:
        return f"✓✓ {tr(SYNCED)}"
    if state is DeliveryState.DISPUTED:
        return f"! {tr(DISPUTED)}"
    return f"✓ {tr(SAVED)}"


def link_words(connection: str, state: LinkState | None, forced: bool) -> str:
    return f"{apart(connection)} {tr(_FORCED if forced else _LINKS[state])}"


def switch_words(connection: str, state: LinkState | None, forced: bool) -> str:
    """What pressing a connection does."""
    link = link_words(connection, state, forced)
    return tr(_RELEASE if forced else _HOLD_OFFLINE, link=link)


def free_words(free: FreeFlow) -> str:
    by = tr(_FIRE) if free.by == FIRE else free.by
    return tr(_FREE_FLOW, by=by, n=free.passed)


def age_words(seconds: float) -> str:
    """An age people can use: "40 s", "12 min", "3 h"."""
    if seconds < 60:
        return tr(_SECONDS, n=max(0, int(seconds)))
    if seconds < 5400:
        return tr(_MINUTES, n=int(seconds / 60))
    return tr(_HOURS, n=int(seconds / 3600))


def copy_words(state: ManifestState, age: float | None) -> str:
    if state is ManifestState.NONE or age is None:
        return tr(_NO_COPY)
    text = {ManifestState.FRESH: _COPY, ManifestState.STALE: _COPY_STALE}.get(state, _COPY_EXPIRED)
    return tr(text, age=age_words(age))


def owed_words(owed: int, disputes: int) -> str:
    if not (owed or disputes):
        return tr(_NOTHING_OWED)
    debts = words("lane", _OWED, owed) if owed else ""
    return listed((debts, words("lane", _DISPUTES, disputes) if disputes else ""))
