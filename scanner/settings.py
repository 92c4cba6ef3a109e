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
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "cs", "pl", "ja", "ar")
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
    width: int = _number(1280, 160, 7680, "pixels")
    height: int = _number(720, 120, 4320, "pixels")
    fps: int = _number(30, 1, 240, "frames a second")
    focus: int = _number(-1, -1, 10_000, "the driver's units; -1: its automatic")
    exposure: int = _number(-100, -100, 100_000, "the driver's units; -100: its automatic")
    several: str = _one_of("none", "none", "centred")
    gone_ms: int = _number(1500, 200, 60_000, "milliseconds")


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """`[screen]`: how the lane's window looks and speaks. Without `show_names` people are initials.
    `language` is the staff's; a kiosk's visitors read theirs in turn, the first at once, and hear
    that one where `speech` is on."""

    theme: str = _one_of("dark", "dark", "light", "sunlight")
    show_names: bool = True
    language: str = _one_of("en", *LANGUAGES)
    visitor_languages: tuple[str, ...] = LANGUAGES
    speech: bool = False


@dataclass(frozen=True, slots=True)
class HandScannerSettings:
    """`[hand_scanner]`: one that types like a keyboard (what it was set to type before and after
    a code, and the fewest keys that are a code), or one on a serial `port`."""

    prefix: str = ""
    suffix: str = _one_of("any", "any", "enter", "tab", "none")
    shortest: int = _number(6, 2, 32, "keys")
    port: str = ""
    baud: int = _number(9600, 300, 921_600, "baud")


@dataclass(frozen=True, slots=True)
class TurnstileSettings:
    """`[turnstile]`: the relay board, what is wired to it, and its times. Channels and inputs count
    from 1, as printed on the board; 0 is not wired."""

    driver: str = _one_of("none", "none", "serial-relay", "modbus-tcp", "modbus-rtu", "http")
    port: str = ""
    baud: int = _number(9600, 300, 921_600, "baud")
    host: str = ""
    tcp_port: int = _number(502, 1, 65_535, "a TCP port")
    unit: int = _number(1, 0, 255, "the board's Modbus number")
    style: str = _one_of("shelly-gen2", "shelly-gen1", "shelly-gen2", "generic")
    url: str = ""
    user: str = "admin"
    password: str = field(default="", repr=False)
    on_url: str = field(default="", repr=False)
    off_url: str = field(default="", repr=False)
    input_url: str = field(default="", repr=False)
    input_on: str = ""
    input_off: str = ""
    gate: int = _number(1, 1, 254, "a channel")
    red: int = _number(0, 0, 254, "a channel")
    green: int = _number(0, 0, 254, "a channel")
    buzzer: int = _number(0, 0, 254, "a channel")
    passage: str = _one_of("none", "none", "input")
    input: int = _number(1, 1, 254, "an input")
    input_active: str = _one_of("closed", "closed", "open")
    free_flow_input: int = _number(0, 0, 254, "an input")
    free_flow_active: str = _one_of("closed", "closed", "open")
    pulse_ms: int = _number(300, 100, 5000, "milliseconds")
    pause_ms: int = _number(1000, 0, 30_000, "milliseconds")
    passage_s: int = _number(10, 1, 120, "seconds")
    stuck_s: int = _number(15, 2, 300, "seconds")
    poll_ms: int = _number(50, 10, 1000, "milliseconds")

    @property
    def channels(self) -> dict[str, int]:
        """What is wired, by name; the gate comes first."""
        wired = {name: getattr(self, name) for name in ("gate", "red", "green", "buzzer")}
        return {name: channel for name, channel in wired.items() if channel}


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
    screen: ScreenSettings = ScreenSettings()
    hand_scanner: HandScannerSettings = HandScannerSettings()
    turnstile: TurnstileSettings = TurnstileSettings()
    venue: VenueSettings = VenueSettings()

    SECTIONS: ClassVar[dict[str, type]] = {
        "lane": LaneSettings,
        "manifest": ManifestSettings,
        "camera": CameraSettings,
        "screen": ScreenSettings,
        "hand_scanner": HandScannerSettings,
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
        # Windows' editors begin a file with a mark that TOML does not know.
        raw = tomllib.loads(path.read_text(encoding="utf-8-sig"))
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
            if spec.type == "bool" and value.lower() in ("true", "false"):
                found[spec.name] = value.lower() == "true"
                continue
            whole = spec.type.startswith("int") and value.removeprefix("-").isdecimal()
            found[spec.name] = int(value) if whole and len(value) < 20 else value
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
        elif spec.type == "bool":
            if isinstance(value, bool):
                return True, value
            self.complain(where, f"must be true or false, not {value!r}")
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
            self.complain(where, "must be a text in double quotes, and not empty")
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
    if parts["turnstile"] is not None:
        _check_turnstile(reader, parts["turnstile"])
    if parts["venue"] is not None:
        _check_venue(reader, parts["venue"], environ)
    lane, camera, screen = parts["lane"], parts["camera"], parts["screen"]
    if screen is not None:
        _check_languages(reader, screen.visitor_languages)
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


def _check_languages(reader: _Reader, languages: tuple[str, ...]) -> None:
    for code in languages:
        if code not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            reader.complain("[screen] visitor_languages", f"{code!r} is not one of {known}")
    if not languages:
        reader.complain("[screen] visitor_languages", "is empty; visitors could read nothing")


def _check_turnstile(reader: _Reader, turnstile: TurnstileSettings) -> None:
    """What the chosen driver needs, and wires that were given twice."""
    driver = turnstile.driver
    if driver == "none":
        return
    if driver in ("serial-relay", "modbus-rtu") and not turnstile.port:
        reader.complain(
            "[turnstile] port", 'is missing; write port = "COM5" or "/dev/ttyUSB0", or its name'
        )
    if driver == "modbus-tcp" and not turnstile.host:
        reader.complain("[turnstile] host", 'is missing; write host = "192.168.1.50"')
    if driver == "http":
        _check_http(reader, turnstile)
    names: dict[int, str] = {}
    for name, channel in turnstile.channels.items():
        if channel in names:
            reader.complain(
                f"[turnstile] {name}", f"is channel {channel}, as {names[channel]} is; move one"
            )
        names[channel] = name
    inputs = [turnstile.input] if turnstile.passage == "input" else []
    inputs += [turnstile.free_flow_input] if turnstile.free_flow_input else []
    if len(inputs) > len(set(inputs)):
        reader.complain("[turnstile] free_flow_input", "is the passage contact too; move one")
    if driver == "serial-relay" and any(number > 4 for number in inputs):
        reader.complain(
            "[turnstile] input",
            "must be 1 to 4 here: the port's lines CTS, DSR, DCD and RI (the board has no inputs)",
        )
    if turnstile.pulse_ms >= turnstile.passage_s * 1000:
        reader.complain("[turnstile] passage_s", "must be longer than pulse_ms")


def _check_http(reader: _Reader, turnstile: TurnstileSettings) -> None:
    """Addresses of boards on the local network, where plain HTTP is what they speak. They may hold
    a password, so they are not repeated."""
    watched = turnstile.passage == "input" or turnstile.free_flow_input
    if turnstile.style == "generic":
        wanted = ["on_url", "off_url"]
        wanted += ["input_url", "input_on", "input_off"] if watched else []
    else:
        wanted = ["url"]
    for name in wanted:
        value = getattr(turnstile, name)
        if not value:
            reader.complain(
                f"[turnstile] {name}", f'is missing; style "{turnstile.style}" needs it'
            )
        elif name.endswith("url") and not value.startswith(("http://", "https://")):
            reader.complain(f"[turnstile] {name}", "must be a web address: http://192.168.1.60/…")


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
