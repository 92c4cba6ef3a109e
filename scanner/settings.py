"""Frozen settings from `config.toml` and the environment. Every mistake is reported at once, each
a sentence that names the file, the key and the mend. Reads keys from nowhere but these two."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import timedelta, tzinfo
from pathlib import Path
from typing import Any, ClassVar, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from scanner.domain.judge import Rules
from scanner.domain.scan import Symbology

FILE = "config.toml"
PREFIX = "GATE_SCANNER_"


class BadSettings(Exception):
    """`mistakes` holds one sentence each."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


def _number(default: int, least: int, most: int, unit: str) -> Any:
    return field(default=default, metadata={"least": least, "most": most, "unit": unit})


def _one_of(default: str, *words: str) -> Any:
    return field(default=default, metadata={"words": words})


@dataclass(frozen=True, slots=True)
class LaneSettings:
    """`[lane]`: this gate position."""

    id: str = field(metadata={"mend": 'give the lane a name of its own, such as id = "north-1"'})
    name: str = ""
    mode: str = _one_of("attended", "attended", "kiosk")
    products: tuple[str, ...] = ()
    unknown_offline: str = _one_of("refer", "refuse", "refer", "admit")
    early_minutes: int = _number(30, 0, 1440, "minutes")
    late_minutes: int = _number(60, 0, 1440, "minutes")
    server_budget_ms: int = _number(800, 50, 30_000, "milliseconds")
    time_zone: str = ""
    keep_days: int = _number(90, 1, 3650, "days")


@dataclass(frozen=True, slots=True)
class ConnectionSettings:
    """One `[[connection]]`: a supplier, its key, and how its tickets are used up."""

    id: str = field(metadata={"mend": 'give it a short name, such as id = "castle"'})
    base_url: str = field(
        metadata={"mend": 'add base_url = "https://…", the address your supplier gave you'}
    )
    api_key: str = field(default="", repr=False)
    api_key_env: str = ""
    method: str = _one_of("redeem", "redeem", "validate")
    env: str = _one_of("live", "live", "test")


@dataclass(frozen=True, slots=True)
class ManifestSettings:
    """`[manifest]`: the local copy of bookings."""

    fresh_minutes: int = _number(15, 1, 10_080, "minutes")
    expire_hours: int = _number(12, 1, 8_760, "hours")
    days_back: int = _number(1, 0, 366, "days")
    days_ahead: int = _number(2, 0, 366, "days")


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """`[camera]`: which one, and what it may read."""

    device: int | str = 0
    formats: tuple[str, ...] = ("QRCode", "Aztec", "PDF417", "Code128")


@dataclass(frozen=True, slots=True)
class TurnstileSettings:
    """`[turnstile]`."""

    driver: str = _one_of("none", "none")


@dataclass(frozen=True, slots=True)
class VenueSettings:
    """`[venue]`: the ledger that several lanes share. Its password stands in the address, in the
    variable that `password_env` names, or where PostgreSQL's own tools look (PGPASSWORD)."""

    url: str = field(default="", repr=False)
    password_env: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """All of them. `folder` is the profile they came from."""

    folder: Path
    lane: LaneSettings
    connections: tuple[ConnectionSettings, ...]
    manifest: ManifestSettings = ManifestSettings()
    camera: CameraSettings = CameraSettings()
    turnstile: TurnstileSettings = TurnstileSettings()
    venue: VenueSettings = VenueSettings()

    SECTIONS: ClassVar[dict[str, type]] = {
        "lane": LaneSettings,
        "manifest": ManifestSettings,
        "camera": CameraSettings,
        "turnstile": TurnstileSettings,
        "venue": VenueSettings,
    }

    @property
    def zone(self) -> tzinfo | None:
        """The lane's own time zone; None is the system's."""
        return ZoneInfo(self.lane.time_zone) if self.lane.time_zone else None

    @property
    def budget(self) -> float:
        """Seconds a scan may wait for suppliers, all calls together."""
        return self.lane.server_budget_ms / 1000

    def rules(self) -> Rules:
        """What `decide()` needs to know of the lane."""
        lane = self.lane
        return Rules(
            frozenset(lane.products),
            timedelta(minutes=lane.early_minutes),
            timedelta(minutes=lane.late_minutes),
            lane.unknown_offline,
            lane.mode == "attended",
            self.zone,
        )


def load(folder: Path, environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings of a profile. Raises `BadSettings` with every mistake there is."""
    path = folder / FILE
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadSettings(
            [f"{path}: there is no such file; make one with: gate-scanner config init"]
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings([f"{path}: not readable as TOML: {error}; mend that place"]) from None
    except OSError as error:
        raise BadSettings([f"{path}: cannot be read: {error.strerror}"]) from None
    return read(raw, folder, environ)


def read(raw: Mapping[str, Any], folder: Path, environ: Mapping[str, str]) -> Settings:
    """Settings from parsed TOML; `GATE_SCANNER_LANE_ID` and the like win over the file."""
    reader = _Reader(folder / FILE)
    known = {*Settings.SECTIONS, "connection"}
    for name in raw:
        if name not in known:
            reader.complain(f"[{name}]", f"is not a section{_meant(name, known)}")
    parts: dict[str, Any] = {}
    for name, kind in Settings.SECTIONS.items():
        table = raw.get(name, {})
        if not isinstance(table, dict):
            reader.complain(f"[{name}]", f"must be a section; write it as [{name}]")
            table = {}
        table = {**table, **_from_environment(name, kind, environ)}
        parts[name] = reader.section(kind, f"[{name}]", table)
    connections = raw.get("connection", [])
    if not isinstance(connections, list) or not all(isinstance(c, dict) for c in connections):
        reader.complain("[[connection]]", "must be written with double brackets, one per supplier")
        connections = []
    elif not connections:
        reader.complain("[[connection]]", "is missing; add one for each supplier")
    read_connections = [
        reader.section(ConnectionSettings, f"[[connection]] number {n}", table)
        for n, table in enumerate(connections, 1)
    ]
    good = [connection for connection in read_connections if connection is not None]
    _check(reader, parts, read_connections, environ)
    if reader.mistakes:
        raise BadSettings(reader.mistakes)
    return Settings(folder, connections=tuple(good), **parts)


def _from_environment(name: str, kind: type, environ: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for spec in fields(kind):
        value = environ.get(f"{PREFIX}{name}_{spec.name}".upper())
        if value is None:
            continue
        if spec.type.startswith("tuple"):
            found[spec.name] = [part.strip() for part in value.split(",") if part.strip()]
        else:
            whole = spec.type.startswith("int") and value.lstrip("-").isdecimal()
            found[spec.name] = int(value) if whole else value
    return found


T = TypeVar("T")


class _Reader:
    """Reads tables into dataclasses, keeping every complaint."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.mistakes: list[str] = []

    def complain(self, where: str, sentence: str) -> None:
        self.mistakes.append(f"{self.path}: {where} {sentence}.")

    def section(self, kind: type[T], where: str, table: Mapping[str, Any]) -> T | None:
        """One table; None when a value that has no default is missing or wrong."""
        specs = {spec.name: spec for spec in fields(kind)}  # type: ignore[arg-type]
        for key in table:
            if key not in specs:
                self.complain(f"{where} {key}", f"is not a setting{_meant(key, specs)}")
        values = {}
        for name, spec in specs.items():
            if name in table:
                good, value = self._value(spec, f"{where} {name}", table[name])
                if good:
                    values[name] = value
            elif spec.default is MISSING:
                self.complain(f"{where} {name}", f"is missing; {spec.metadata['mend']}")
        required = [s.name for s in specs.values() if s.default is MISSING]
        return kind(**values) if all(name in values for name in required) else None

    def _value(self, spec: Field[Any], where: str, value: Any) -> tuple[bool, Any]:
        meta = spec.metadata
        if spec.type == "int":
            if type(value) is int and meta["least"] <= value <= meta["most"]:
                return True, value
            span = f"from {meta['least']} to {meta['most']} ({meta['unit']})"
            self.complain(where, f"must be a whole number {span}, not {value!r}")
        elif spec.type == "int | str":
            if (type(value) is int and value >= 0) or (isinstance(value, str) and value):
                return True, value
            self.complain(where, f"must be a device number, path or address, not {value!r}")
        elif spec.type.startswith("tuple"):
            if isinstance(value, list) and all(isinstance(v, str) and v for v in value):
                return True, tuple(value)
            self.complain(where, 'must be a list of texts, such as ["castle"]')
        elif "words" in meta:
            if value in meta["words"]:
                return True, value
            self.complain(where, f"must be one of {', '.join(meta['words'])}, not {value!r}")
        elif isinstance(value, str) and (value.strip() or spec.default == ""):
            return True, value.strip()
        else:
            # A value may be a key that slipped into the wrong place: it is not repeated here.
            self.complain(where, "must be a text in double quotes")
        return False, None


def _check(
    reader: _Reader, parts: dict[str, Any], connections: list[Any], environ: Mapping[str, str]
) -> None:
    """What single values cannot tell."""
    seen: set[str] = set()
    for n, connection in enumerate(connections, 1):
        if connection is None:
            continue
        where = f"[[connection]] number {n}"
        if connection.id in seen:
            reader.complain(f"{where} id", f"is used twice ({connection.id}); each needs its own")
        seen.add(connection.id)
        mistake = address_mistake(connection.base_url)
        if mistake:
            reader.complain(f"{where} base_url", mistake)
        if connection.api_key and connection.api_key_env:
            reader.complain(f"{where} api_key", "and api_key_env are both given; keep one")
        if not connection.api_key.isascii() or not connection.api_key.isprintable():
            reader.complain(f"{where} api_key", "holds characters no key has; copy it again")
    if parts["venue"] is not None:
        _check_venue(reader, parts["venue"], environ)
    lane, camera = parts["lane"], parts["camera"]
    if lane is not None and lane.time_zone:
        try:
            ZoneInfo(lane.time_zone)
        except (ValueError, OSError, LookupError):
            reader.complain(
                "[lane] time_zone", 'is not known; write it as Area/City, such as "Europe/London"'
            )
    if camera is not None:
        known = [symbology.value for symbology in Symbology]
        for name in camera.formats:
            if name not in known:
                reader.complain("[camera] formats", f"{name!r} is not one of {', '.join(known)}")
        if not camera.formats:
            reader.complain("[camera] formats", "is empty; the lane would read nothing")


def _check_venue(reader: _Reader, venue: VenueSettings, environ: Mapping[str, str]) -> None:
    """The ledger's address. It may hold a password, so it is never repeated."""
    if venue.password_env and not environ.get(venue.password_env):
        reader.complain("[venue] password_env", f"names {venue.password_env}, which is not set")
    if not venue.url:
        return
    if not venue.url.startswith("postgresql://"):
        reader.complain(
            "[venue] url", "must begin with postgresql://, such as postgresql://gate@server/venue"
        )
        return
    # libpq's own reader knows several servers, sockets and IPv6; only lanes with a ledger load it.
    import psycopg
    from psycopg.conninfo import conninfo_to_dict

    try:
        said = conninfo_to_dict(venue.url)
    except psycopg.Error:
        said = {}
    ports = str(said.get("port", "")).split(",")
    if not said.get("host") or any(port and not port.isdecimal() for port in ports):
        reader.complain(
            "[venue] url", "is not an address; write it as postgresql://gate@server:5432/venue"
        )
    elif said.get("password") and venue.password_env:
        reader.complain("[venue] url", "holds a password and password_env names one; keep one")


def address_mistake(url: str) -> str:
    """What is wrong with a supplier's address, or ""; HTTPS only, plain HTTP only to loopback."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "is not a web address; copy it again"
    if parts.scheme not in ("http", "https") or not host:
        return "must be a web address that begins with https://"
    if parts.username or parts.password or parts.query or parts.fragment:
        return "must hold no name, password, query or fragment; keys belong into api_key"
    if parts.scheme == "http" and host not in ("localhost", "127.0.0.1", "::1"):
        return "must begin with https:// (plain http only to this machine itself)"
    return ""


def _meant(word: str, known: Any) -> str:
    close = difflib.get_close_matches(word, list(known), 1)
    return f"; did you mean {close[0]}?" if close else f"; known are {', '.join(sorted(known))}"
