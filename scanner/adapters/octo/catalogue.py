"""A supplier's products: names, time zones, and what each kind of ticket stands for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Any

from scanner.adapters.octo.values import flag, obj, objs, text, whole, zone_of


@dataclass(frozen=True, slots=True)
class UnitKind:
    """What one kind of ticket is: ADULT, two people in it, an ID to be shown."""

    type: str = ""
    name: str = ""
    pax: int = 1
    id_required: bool = False


@dataclass(frozen=True, slots=True)
class ProductInfo:
    """One product, with its options and their units by id."""

    name: str = ""
    zone: tzinfo | None = None
    options: dict[str, str] = field(default_factory=dict)
    units: dict[tuple[str, str], UnitKind] = field(default_factory=dict)

    def unit(self, option_id: str, unit_id: str) -> UnitKind | None:
        """A unit by its option, or by its id alone when only one option has it."""
        found = self.units.get((option_id, unit_id))
        if found is None:
            alike = {kind for (_, unit), kind in self.units.items() if unit == unit_id}
            found = alike.pop() if len(alike) == 1 else None
        return found


Catalogue = dict[str, ProductInfo]


def read_catalogue(products: Any) -> Catalogue:
    """The answer of `GET /products`, as far as it can be understood."""
    found: Catalogue = {}
    for product in objs(products):
        if text(product.get("id")):
            found[text(product["id"])] = read_product(product)
    return found


def read_product(product: dict[str, Any]) -> ProductInfo:
    """One product object, from the catalogue or from inside a booking."""
    options: dict[str, str] = {}
    units: dict[tuple[str, str], UnitKind] = {}
    for option in objs(product.get("options")):
        option_id = text(option.get("id"))
        options[option_id] = title(option)
        for unit in objs(option.get("units")):
            units[option_id, text(unit.get("id"))] = read_unit_kind(unit)
    return ProductInfo(title(product), zone_of(product.get("timeZone")), options, units)


def read_unit_kind(unit: dict[str, Any]) -> UnitKind:
    restrictions = obj(unit.get("restrictions"))
    return UnitKind(
        text(unit.get("type")).upper(),
        title(unit),
        whole(restrictions.get("paxCount"), 1),
        flag(restrictions.get("idRequired")) or False,
    )


def title(thing: dict[str, Any]) -> str:
    """What people call it: the title of the content capability, else the internal name."""
    return text(thing.get("title")) or text(thing.get("internalName")) or text(thing.get("name"))
