"""The suppliers of a simulated world, and the wire to them on which everything goes wrong.

The suppliers are the embedded ones without their sockets; `Wire` stands in for `Http`. It keeps the
record of what was asked and done, which is the truth that promises are measured by.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from simulated_time import NOON, Fuse, Time

from scanner.adapters.octo.http import Reply
from scanner.demo.booking import Booking, Option, Product, Target, UnitItem, UnitType
from scanner.demo.supplier.service import Answer, Request, Service
from scanner.demo.venue import Supplier, Venue
from scanner.domain.codes import as_reference
from scanner.domain.ticket import unit_keys
from scanner.ports import NoAnswer, NotAuthorised, Refused, Throttled

ZONE = "Europe/London"
ADULT, CHILD = UnitType("adult", "Adult", "ADULT"), UnitType("child", "Child", "CHILD")
REDEEM, VALIDATE = "/redemption/redeem", "/redemption/validate"

# How a call may end on a bad line: (acts, what the caller hears).
FATES = {
    "fine": 30,
    "lost": 8,  # acts, no answer
    "late": 5,  # acts after the caller has given up
    "never": 8,  # does not arrive, silence
    "unreachable": 6,  # certainly not sent
    "garbage": 4,  # acts, answers noise
    "fault": 5,  # 5xx, does not act
    "throttled": 3,
}


@dataclass(frozen=True, slots=True)
class UnitName:
    """One unit of the world: a person's ticket at a supplier."""

    supplier: str
    booking: str
    ordinal: int


@dataclass(slots=True)
class Call:
    """A redeem, validate or un-redeem that reached a supplier. `blind`: the lane had not looked up
    since its last such call for the same target, or knew that it was not redeemable."""

    lane: str
    supplier: str
    operation: str
    units: tuple[UnitName, ...]
    at: datetime
    stamped: str
    blind: bool
    acted: bool = False


@dataclass(slots=True)
class Supply:
    """All suppliers and what happened there. `net` is the state of each one's line:
    "up", "flaky", "down", "silent" or "revoked"."""

    venue: Venue
    service: Service
    methods: dict[str, str]
    codes: dict[str, list[tuple[str, str]]]  # code → (supplier, booking) it opens
    bookings: list[Booking]
    net: dict[str, str]
    calls: list[Call] = field(default_factory=list)
    holder: dict[UnitName, str] = field(default_factory=dict)  # who redeemed it: lane or "gate"
    marks: dict[UnitName, list[tuple[datetime, str]]] = field(default_factory=dict)
    touched: set[UnitName] = field(default_factory=set)  # by somebody who is no lane
    freed: set[UnitName] = field(default_factory=set)  # un-redeemed at some time
    keys: dict[str, UnitName] = field(default_factory=dict)

    def names(self, target: Target) -> tuple[UnitName, ...]:
        booking = target.booking
        ordinals = range(len(booking.units)) if target.ordinal is None else [target.ordinal]
        return tuple(UnitName(booking.supplier, booking.uuid, n) for n in ordinals)

    def opens(self, code: str) -> list[UnitName]:
        """Whom a code stands for: one ticket, or all of a booking, or all of a package."""
        found = []
        for whose, booking in self.codes.get(code, []):
            units = self.venue.suppliers[whose].bookings[booking].units
            own = [n for n, u in enumerate(units) if code in (u.barcode, u.reference)]
            found += [UnitName(whose, booking, n) for n in own or range(len(units))]
        return found

    def unit(self, name: UnitName) -> UnitItem:
        return self.venue.suppliers[name.supplier].bookings[name.booking].units[name.ordinal]

    def elsewhere(self, random: Random) -> None:
        """Another gate or the office does something to a booking."""
        booking = random.choice(self.bookings)
        target = Target(booking, random.choice([None, *range(len(booking.units))]))
        names = self.names(target)
        what = random.choice(["REDEEM", "REDEEM", "REDEEM", "CANCEL", "NO_SHOW", "UNREDEEM"])
        if what == "CANCEL":
            if booking.status == "CONFIRMED":
                self.venue.change(booking, status="CANCELLED")
                for name in self.names(Target(booking)):
                    self.touched.add(name)
                    self.holder.pop(name, None)
            return
        if what == "UNREDEEM" and any(self.holder.get(name) != "gate" for name in names):
            return
        for ordinal in self.venue.mark(target, what):
            name = UnitName(booking.supplier, booking.uuid, ordinal)
            self.touched.add(name)
            if what == "REDEEM":
                self.holder[name] = "gate"
                self.marks.setdefault(name, []).append((self.venue.now(), "gate"))
            else:
                self.holder.pop(name, None)


class Wire:
    """One lane's way to the suppliers, with `Http`'s surface.

    `meanwhile` is called while a call is under way: something else may happen then. `hasty` bounds
    the silence of calls that in truth run beside each other.
    """

    def __init__(
        self,
        lane: str,
        supply: Supply,
        time: Time,
        random: Random,
        fuse: Fuse,
        now: Callable[[], datetime],
        meanwhile: Callable[[], None],
    ) -> None:
        self._lane = lane
        self._supply = supply
        self._time = time
        self._random = random
        self._fuse = fuse
        self.now = now
        self._meanwhile = meanwhile
        self._looked: dict[tuple[str, ...], bool] = {}
        self.hasty = False

    def close(self) -> None:
        """Nothing is open."""

    def call(
        self,
        method: str,
        url: str,
        timeout: float,
        headers: Mapping[str, str],
        params: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> Reply:
        supply, path = self._supply, "/" + url.split("/octo/", 1)[1]
        key = headers.get("Authorization", "").removeprefix("Bearer ")
        whose = next((s.id for s in supply.venue.suppliers.values() if s.key == key), "")
        raw = b"" if body is None else json.dumps(body).encode()
        small = {name.lower(): value for name, value in headers.items()}
        request = Request(method, path, dict(params or {}), small, raw)
        self._fuse.point()
        blind = method == "POST" and path in (REDEEM, VALIDATE) and not self._looked_at(whose, body)
        sent = self.now()
        fate = self._fate(whose)
        silence = min(timeout, 0.4) if self.hasty else timeout
        if fate == "unreachable":
            raise NoAnswer("not reachable", sent=False)
        if fate in ("never", "fault", "throttled", "revoked"):
            self._time.sleep(silence if fate == "never" else 0.02)
            if fate == "throttled":
                raise Throttled("too many", self._random.choice([None, 3.0]))
            if fate == "revoked":
                raise NotAuthorised("bad key")
            raise NoAnswer("nothing came back")
        if fate == "late":
            latest = 2 * timeout + 1
            moment = self._random.uniform(silence, latest)
            self._time.put_off(moment, lambda: self._act(request, whose, blind))
            self._time.sleep(silence)
            raise NoAnswer("nothing came back in time")
        self._time.sleep(self._random.uniform(0.005, 0.05))
        answer = self._act(request, whose, blind)
        self._fuse.point()
        self._meanwhile()
        if fate in ("lost", "garbage"):
            self._time.sleep(silence if fate == "lost" else 0.02)
            raise NoAnswer("the answer was lost")
        self._time.sleep(self._random.uniform(0.005, 0.05))
        return self._reply(answer, sent)

    def _fate(self, whose: str) -> str:
        state = self._supply.net.get(whose, "up")
        if state == "flaky":
            return self._random.choices(list(FATES), list(FATES.values()))[0]
        return {"down": "unreachable", "silent": "never", "revoked": "revoked"}.get(state, "fine")

    def _reply(self, answer: Answer, sent: datetime) -> Reply:
        if answer.status >= 400:
            said = answer.body
            if answer.status in (401, 403):
                raise NotAuthorised("bad key")
            raise Refused(
                said["errorMessage"],
                answer.status,
                said["error"],
                said.get("redemptionErrorCode", ""),
            )
        headers = {name.lower(): value for name, value in answer.headers.items()}
        headers["date"] = format_datetime(self._supply.venue.now(), usegmt=True)
        return Reply(answer.body, headers, sent, self.now())

    def _looked_at(self, whose: str, body: Any) -> bool:
        """A pass may be validated again and again; a ticket is redeemed once."""
        key = (whose, body["redemptionCode"])
        if self._supply.methods[whose] == "validate":
            return key in self._looked
        return self._looked.pop(key, False)

    def _act(self, request: Request, whose: str, blind: bool) -> Answer:
        """The supplier does it, and the record knows what changed."""
        supply = self._supply
        if request.path == "/redemption/lookup":
            answer = supply.service.answer(request)
            if answer.status == 200:
                for entry in answer.body if isinstance(answer.body, list) else [answer.body]:
                    self._looked[(whose, entry["redemptionCode"])] = bool(entry["redeemable"])
            return answer
        if request.path not in (REDEEM, VALIDATE):
            return supply.service.answer(request)
        code = request.body()["redemptionCode"]
        target = supply.venue.suppliers[whose].issued.get(code)
        names = supply.names(target) if target else ()
        undo = request.method == "DELETE"
        call = Call(
            self._lane,
            whose,
            "unredeem" if undo else request.path.rsplit("/", 1)[1],
            names,
            supply.venue.now(),
            request.body().get("timestamp", ""),
            blind,
        )
        supply.calls.append(call)
        before = {name: supply.unit(name).status for name in names}
        answer = supply.service.answer(request)
        for name in names:
            unit = supply.unit(name)
            if unit.status == before[name]:
                continue
            call.acted = True
            if undo:
                supply.holder.pop(name, None)
                supply.freed.add(name)
            else:
                supply.holder[name] = self._lane
                at = unit.redeemed_at or supply.venue.now()
                supply.marks.setdefault(name, []).append((at, self._lane))
        return answer


def make_supply(random: Random, time: Time) -> Supply:
    """Two suppliers with a few bookings for today, of every make."""
    option = (Option("DEFAULT", "Day", (ADULT, CHILD)),)
    products = [Product("castle", "Castle", ZONE, option), Product("boat", "Boat", ZONE, option)]
    package = Product("both", "Both", ZONE, option, includes=("castle", "boat"))
    castle = Supplier("castle", "Castle", "k-castle", {p.id: p for p in [*products, package]})
    harbour = Supplier("harbour", "Harbour", "k-harbour", {p.id: p for p in products})
    venue = Venue([castle, harbour], time.now)
    service = Service(venue, random.choice(["2022", "2026", "2026"]))
    service.shape.timestamp = random.choice([None, "honoured", "refused", "ignored"])
    service.shape.second_redeem = random.choice(["refused", "refused", "accepted"])
    service.shape.validate = True
    methods = {"castle": "redeem", "harbour": random.choice(["redeem", "redeem", "validate"])}
    supply = Supply(venue, service, methods, {}, [], dict.fromkeys(methods, "up"))
    for number in range(5):
        whose = "harbour" if number == 4 else "castle"
        _sell(supply, random, whose, f"B{number}", "boat" if number == 3 else "castle")
    if random.random() < 0.4:
        parent = _booking(random, "PK", "both", bare=True)
        parent.children = [_booking(random, f"PK-{p}", p) for p in ("castle", "boat")]
        venue.add("castle", parent)
        assert parent.voucher
        supply.codes[parent.voucher] = [("castle", child.uuid) for child in parent.children]
        for child in parent.children:
            _know(supply, child)
    return supply


def _sell(supply: Supply, random: Random, whose: str, name: str, product: str) -> None:
    booking = _booking(random, name, product)
    supply.venue.add(whose, booking)
    _know(supply, booking)


def _booking(random: Random, name: str, product: str, bare: bool = False) -> Booking:
    zone = ZoneInfo(ZONE)
    start = NOON.astimezone(zone).replace(hour=0)
    tickets = bare is False and random.random() < 0.75
    units = [
        UnitItem(
            f"{name}-u{n}",
            f"{name}R{n}",
            random.choice(["adult", "child"]),
            f"{name}/t{n}=" if tickets else None,
        )
        for n in range(random.choice([1, 1, 2, 3]))
    ]
    voucher = f"{name}/v+" if bare or not tickets or random.random() < 0.6 else None
    return Booking(
        f"{name}-0000",
        f"{name}R",
        product,
        "DEFAULT",
        units,
        start=start,
        end=start + timedelta(days=1),
        all_day=True,
        voucher=voucher,
    )


def _know(supply: Supply, booking: Booking) -> None:
    supply.bookings.append(booking)
    mine = (booking.supplier, booking.uuid)
    printed = [booking.voucher, booking.reference]
    printed += [code for unit in booking.units for code in (unit.barcode, unit.reference)]
    supply.codes |= {code: [mine] for code in printed if code}
    named: list[tuple[str, tuple[str, ...]]] = [
        (as_reference(u.reference or ""), (u.barcode,) if u.barcode else ()) for u in booking.units
    ]
    keys_of = unit_keys(booking.supplier, booking.uuid, named, booking.product_id)
    for ordinal, keys in enumerate(keys_of):
        for key in keys:
            supply.keys[key] = UnitName(booking.supplier, booking.uuid, ordinal)
