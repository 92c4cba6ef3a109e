"""What a lane can be told: a frozen dataclass for each section of `config.toml`, with the default
and range of each setting. They read nothing and check nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta, tzinfo
from pathlib import Path
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from scanner.domain.judge import Rules

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "cs", "pl", "ja", "ar")


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
    a code, the fewest keys that are a code, and what it typed for the test barcode where it is set
    to another keyboard than the computer), or one on a serial `port`."""

    prefix: str = ""
    suffix: str = _one_of("any", "any", "enter", "tab", "none")
    shortest: int = _number(6, 2, 32, "keys")
    layout: str = ""
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
    exit_input: int = _number(0, 0, 254, "an input")
    exit_active: str = _one_of("closed", "closed", "open")
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
