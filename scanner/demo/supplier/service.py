"""The OCTO service: who asks, what it wants, the answer. It knows nothing of sockets or faults."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from scanner.demo.supplier.errors import Refusal, bad_request, no_such_operation
from scanner.demo.supplier.lifecycle import Lifecycle
from scanner.demo.supplier.listing import list_bookings
from scanner.demo.supplier.redemption import Redemption, credentials
from scanner.demo.supplier.shapes import Generation, Json, Renderer, Shape, product_json
from scanner.demo.venue import Supplier, Venue

SUPPORTED = ("octo/redemption", "octo/packages", "octo/content", "octo/pricing")
_KEY_ERRORS = {401: "UNAUTHORIZED", 403: "FORBIDDEN"}


@dataclass
class Request:
    """What came in: `path` is unquoted and without the prefix, header names are lower-case."""

    method: str
    path: str
    query: dict[str, str]
    headers: Mapping[str, str]
    raw: bytes

    @property
    def key(self) -> str:
        scheme, _, key = self.headers.get("authorization", "").partition(" ")
        return key.strip() if scheme.lower() == "bearer" else ""

    @property
    def capabilities(self) -> tuple[str, ...]:
        names = self.headers.get("octo-capabilities", "").split(",")
        return tuple(name.strip() for name in names if name.strip())

    @property
    def environment(self) -> str:
        return "test" if self.headers.get("octo-env", "").lower() == "test" else "live"

    def body(self) -> Json:
        """The JSON object that was sent; nothing at all counts as an empty one."""
        if not self.raw.strip():
            return {}
        try:
            body = json.loads(self.raw)
        except (ValueError, RecursionError):
            raise bad_request("the body is not JSON") from None
        if not isinstance(body, dict):
            raise bad_request("the body must be a JSON object")
        return body


@dataclass
class Answer:
    """What goes out: `body` is what will be sent as JSON."""

    status: int
    body: Any
    headers: dict[str, str] = field(default_factory=dict)


class Service:
    """Answers requests for all suppliers of a venue under one base URL."""

    def __init__(self, venue: Venue, generation: Generation) -> None:
        self.venue = venue
        self.generation: Generation = generation
        self.shape = Shape()

    def supplier_of(self, request: Request) -> Supplier | None:
        """Whose key the request carries."""
        key = request.key
        return next((s for s in self.venue.suppliers.values() if key and s.key == key), None)

    def answer(self, request: Request) -> Answer:
        """The answer, an OCTO error included. Whatever is asked, it never raises a Refusal."""
        try:
            with self.venue.lock:
                answer = self._route(request)
        except Refusal as refusal:
            answer = Answer(refusal.status, refusal.body, refusal.headers)
        applied = [name for name in SUPPORTED if name in request.capabilities]
        answer.headers = {
            "Octo-Capabilities": ", ".join(applied),
            "Octo-Env": request.environment,
            **answer.headers,
        }
        return answer

    def refused_key(self, status: int) -> Refusal:
        """The answer to a bad or revoked key."""
        error = _KEY_ERRORS.get(status, "UNAUTHORIZED")
        return Refusal(error, "the API key is not valid", status=status)

    def _route(self, request: Request) -> Answer:
        if not request.capabilities:
            raise bad_request("the Octo-Capabilities header is required")
        method, path = request.method, request.path.rstrip("/")
        if (method, path) == ("POST", "/redemption/credentials"):
            return Answer(200, credentials(self.venue, self.shape, request.body(), self.generation))
        supplier = self.supplier_of(request)
        if supplier is None:
            raise self.refused_key(self.shape.bad_key_status)
        head, *rest = path.strip("/").split("/")
        render = Renderer(self.venue, self.shape, self.generation, frozenset(request.capabilities))
        if head == "supplier" and not rest and method == "GET":
            return Answer(200, {"id": supplier.id, "name": supplier.name, "contact": {}})
        if head == "products" and method == "GET" and len(rest) < 2:
            return Answer(200, self._products(supplier, rest))
        if head == "bookings" and len(rest) < 3:
            return self._bookings(request, supplier, rest, render)
        if head == "redemption" and len(rest) == 1:
            if "octo/redemption" not in request.capabilities:
                raise bad_request("the capability octo/redemption is required")
            desk = Redemption(self.venue, supplier, self.shape, self.generation, render)
            return Answer(200, self._redemption(request, desk, rest[0]))
        raise no_such_operation(method, request.path[:100])

    def _products(self, supplier: Supplier, rest: list[str]) -> Any:
        if not rest:
            return [product_json(product) for product in supplier.products.values()]
        product = supplier.products.get(rest[0])
        if product is None:
            raise Refusal("INVALID_PRODUCT_ID", "no such product", productId=rest[0][:100])
        return product_json(product)

    def _redemption(self, request: Request, desk: Redemption, operation: str) -> Any:
        match request.method, operation:
            case "GET", "lookup":
                return desk.lookup(request.query)
            case "POST", "redeem":
                return desk.redeem(request.body())
            case "POST", "validate":
                return desk.validate(request.body())
            case "POST", "noshow":
                return desk.no_show(request.body())
            case "DELETE", "redeem" | "noshow":
                return desk.unredeem(request.body())
        raise no_such_operation(request.method, request.path[:100])

    def _bookings(
        self, request: Request, supplier: Supplier, rest: list[str], render: Renderer
    ) -> Answer:
        life = Lifecycle(self.venue, supplier, request.environment == "test")
        match request.method, rest:
            case "GET", []:
                found, headers = list_bookings(
                    self.venue, supplier, self.shape, self.generation, render, request.query
                )
                return Answer(200, found, headers)
            case "POST", []:
                booking = life.reserve(request.body())
            case "GET", [uuid]:
                booking = life.get(uuid)
            case "PATCH", [uuid]:
                booking = life.update(uuid, request.body())
            case ("DELETE", [uuid]) | ("POST", [uuid, "cancel"]):
                booking = life.cancel(uuid, request.body())
            case "POST", [uuid, "confirm"]:
                booking = life.confirm(uuid, request.body())
            case "POST", [uuid, "extend"]:
                booking = life.extend(uuid, request.body())
            case _:
                raise no_such_operation(request.method, request.path[:100])
        return Answer(200, render.booking(booking))
