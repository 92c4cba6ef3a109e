"""The settings of a lane: tables, how they are read, and what must fit together."""

from scanner.settings.checks import address_mistake
from scanner.settings.reading import FILE, PREFIX, BadSettings, load, read
from scanner.settings.tables import (
    LANGUAGES,
    CameraSettings,
    ConnectionSettings,
    HandScannerSettings,
    LaneSettings,
    ManifestSettings,
    ScreenSettings,
    Settings,
    TurnstileSettings,
    VenueSettings,
)

__all__ = [
    "FILE",
    "LANGUAGES",
    "PREFIX",
    "BadSettings",
    "CameraSettings",
    "ConnectionSettings",
    "HandScannerSettings",
    "LaneSettings",
    "ManifestSettings",
    "ScreenSettings",
    "Settings",
    "TurnstileSettings",
    "VenueSettings",
    "address_mistake",
    "load",
    "read",
]
