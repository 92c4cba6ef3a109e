"""What a supplier's answer to a redemption or a validation means (OCTO_REDEMPTION.md section 2).
Makes no calls."""

from __future__ import annotations

from typing import Any

from scanner.adapters.octo.values import flag, moment, obj, text
from scanner.adapters.octo.wire import read_status
from scanner.domain.judge import supplier_reason
from scanner.domain.phrase import Phrase
from scanner.domain.ticket import CANCELLED, NEVER_PAID, NO_SHOW, REDEEMED, Method
from scanner.domain.verdict import Reason
from scanner.ports import NoAnswer, NotServed, Redeemed, Refused

_PATHS = {Method.REDEEM: "/redemption/redeem", Method.VALIDATE: "/redemption/validate"}
_OCTO = {"BAD_REQUEST", "UNPROCESSABLE_ENTITY"}
_NO_ENTRY = NEVER_PAID | {CANCELLED, "EXPIRED", NO_SHOW}
_SAYS_NOTHING = Phrase("supplier", "The supplier's answer does not say what became of the ticket.")
_NO = Phrase("supplier", "The supplier says no.")
_YES_OR_NO = (
    "valid",
    "validated",
    "success",
    "allowed",
)  # no shape is published: where a no may be


def path_of(method: Method) -> str:
    return _PATHS[method]


def is_missing(method: Method, error: NotServed | Refused) -> bool:
    """Whether the operation is what the supplier does not have, in whoever's words: the look-up
    knew the ticket. A 404 in OCTO's words is a no to this one ticket; not to a validation, which
    newer suppliers have no longer."""
    if isinstance(error, NotServed):
        return True
    octo = error.code in _OCTO or error.code.startswith("INVALID_")
    said_so = method is Method.VALIDATE or not octo
    return error.status in (404, 405) and not error.redemption and said_so


def read_use(method: Method, answer: Any) -> Redeemed:
    """A 2xx. Raises `Refused` where it is a no all the same, `NoAnswer` where it says nothing: a
    redemption is then looked up (P6), a validation that is answered with an empty body is a yes."""
    said = obj(answer)
    if not said and (method is Method.REDEEM or answer):
        raise NoAnswer(_SAYS_NOTHING)
    why, code = text(said.get("unredeemableReason")), text(said.get("unredeemableReasonCode"))
    status = read_status(said)
    # That a ticket is used up is what a redemption is for.
    done = method is Method.REDEEM and supplier_reason(code) is Reason.ALREADY_USED
    done = done or status == REDEEMED
    denied = flag(said.get("redeemable")) is False and bool(why or code) and not done
    if denied or status in _NO_ENTRY or any(flag(said.get(word)) is False for word in _YES_OR_NO):
        words = (why or text(said.get("reason")))[:300]
        raise Refused(words or _NO, 200, redemption=code)
    return Redeemed(text(said.get("status")).upper(), moment(said.get("utcRedeemedAt")))
