"""`/control/*`: drives an embedded supplier from another process. Not part of OCTO."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from scanner.demo.booking import Redeemed, Target
from scanner.demo.supplier.errors import Refusal, bad_request, no_such_operation
from scanner.demo.supplier.service import Answer, Request
from scanner.demo.supplier.shapes import Json, Shape, utc

if TYPE_CHECKING:
    from scanner.demo.supplier.server import EmbeddedSupplier

_FAULT = {
    "kind": str,
    "path": str,
    "method": str,
    "supplier": str,
    "times": int,
    "seconds": (int, float),
    "status": int,
}


def control(supplier: EmbeddedSupplier, request: Request) -> Answer:
    """`POST fault | heal | generation | shape | skew | mark | status`, `GET requests |
    redemptions`."""
    try:
        return Answer(200, _act(supplier, request))
    except Refusal as refusal:
        return Answer(refusal.status, refusal.body)
    except (TypeError, ValueError) as error:
        return Answer(400, bad_request(str(error)).body)


def _act(supplier: EmbeddedSupplier, request: Request) -> Any:
    body = request.body()
    match request.method, request.path.removeprefix("/control/"):
        case "POST", "fault":
            supplier.fault(**_checked(body))
        case "POST", "heal":
            supplier.heal()
        case "POST", "generation":
            if body.get("generation") not in ("2022", "2026"):
                raise bad_request("generation is 2022 or 2026")
            supplier.generation = body["generation"]
        case "POST", "shape":
            known = {field.name for field in fields(Shape)}
            if body.keys() - known:
                raise bad_request(f"a shape has: {', '.join(sorted(known))}")
            for name, value in body.items():
                setattr(supplier.shape, name, value)
        case "POST", "skew":
            supplier.skew = float(body.get("seconds", 0))
        case "POST", "status" | "mark":
            return _change(supplier, body)
        case "GET", "requests":
            return [{**asdict(entry), "time": utc(entry.time)} for entry in supplier.requests]
        case "GET", "redemptions":
            with supplier.venue.lock:
                return [_redeemed(entry) for entry in supplier.venue.redemptions]
        case _:
            raise no_such_operation(request.method, request.path[:100])
    return {}


def _checked(body: Json) -> Json:
    if "kind" not in body or body.keys() - _FAULT.keys():
        raise bad_request(f"a fault has a kind and maybe: {', '.join(_FAULT)}")
    for name, value in body.items():
        if value is not None and not isinstance(value, _FAULT[name]):  # type: ignore[arg-type]
            raise bad_request(f"{name} is of the wrong type")
    return {name: value for name, value in body.items() if value is not None}


def _change(supplier: EmbeddedSupplier, body: Json) -> Json:
    """`{"code", "status"}` sets a booking's status; `{"code", "action"}` redeems it at another
    gate (REDEEM) or takes that back (UNREDEEM)."""
    venue = supplier.venue
    with venue.lock:
        try:
            booking = venue.find(str(body.get("code")))
        except KeyError:
            raise bad_request("no booking has this code") from None
        if "status" in body:
            venue.change(booking, status=str(body["status"]))
        elif body.get("action") in ("REDEEM", "UNREDEEM", "NO_SHOW"):
            venue.mark(Target(booking), body["action"])
        else:
            raise bad_request("give a status, or an action REDEEM, UNREDEEM or NO_SHOW")
        return {"booking": booking.uuid, "status": booking.status}


def _redeemed(entry: Redeemed) -> Json:
    unit = entry.booking.units[entry.ordinal]
    return {
        "received": utc(entry.received),
        "at": utc(entry.at),
        "action": entry.action,
        "supplier": entry.supplier,
        "booking": entry.booking.uuid,
        "supplierReference": entry.booking.reference,
        "unit": unit.reference,
        "ordinal": entry.ordinal,
    }
