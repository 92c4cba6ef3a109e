"""The words a lane answers with."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What happens at the gate."""

    ADMIT = "ADMIT"
    REFUSE = "REFUSE"
    CHOOSE = "CHOOSE"
    REFER = "REFER"


class Reason(StrEnum):
    """Why. DESIGN.md section 3."""

    OK = "OK"
    ALREADY_USED = "ALREADY_USED"
    UNKNOWN_CODE = "UNKNOWN_CODE"
    CANCELLED = "CANCELLED"
    NOT_CONFIRMED = "NOT_CONFIRMED"
    EXPIRED = "EXPIRED"
    TOO_EARLY = "TOO_EARLY"
    TOO_LATE = "TOO_LATE"
    WRONG_DATE = "WRONG_DATE"
    WRONG_GATE = "WRONG_GATE"
    NO_SHOW = "NO_SHOW"
    TEST_TICKET = "TEST_TICKET"
    AMBIGUOUS = "AMBIGUOUS"
    SUPPLIER_REFUSED = "SUPPLIER_REFUSED"
    SUPPLIER_SILENT = "SUPPLIER_SILENT"
    MANIFEST_EXPIRED = "MANIFEST_EXPIRED"
    NOT_AUTHORISED = "NOT_AUTHORISED"
    NEEDS_STAFF = "NEEDS_STAFF"
    UNREADABLE = "UNREADABLE"


class Source(StrEnum):
    """Who knew."""

    SERVER = "SERVER"
    MANIFEST = "MANIFEST"
    JOURNAL = "JOURNAL"
    VENUE = "VENUE"
    OVERRIDE = "OVERRIDE"


class Notice(StrEnum):
    """What staff must look at although the verdict is ADMIT."""

    CHECK_ID = "CHECK_ID"
    FLAGGED = "FLAGGED"  # an unknown code, admitted by the lane's policy
    PART_OF_PARTY = "PART_OF_PARTY"  # others of this booking are still to come
    CONCESSION = "CONCESSION"  # a reduced fare of which the supplier wants no proof
    MOBILITY = "MOBILITY"  # somebody who may need another way in, or help
