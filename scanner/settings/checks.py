"""What single values of the settings cannot tell: whether they fit together. Each mistake is told
to `complain` as the place and the end of a sentence; what may be a key is never repeated."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from scanner.domain.scan import Symbology
from scanner.domain.wedge import learn_layout
from scanner.settings.tables import (
    LANGUAGES,
    ConnectionSettings,
    TurnstileSettings,
    VenueSettings,
)

Complain = Callable[[str, str], None]


def check(
    complain: Complain,
    parts: Mapping[str, Any],
    connections: Sequence[ConnectionSettings | None],
    environ: Mapping[str, str],
) -> None:
    """What single values cannot tell."""
    seen: set[str] = set()
    for n, connection in enumerate(connections, 1):
        if connection is None:
            continue
        where = f"[[connection]] number {n}"
        if connection.id in seen:
            complain(f"{where} id", f"is used twice ({connection.id}); each needs its own")
        seen.add(connection.id)
        mistake = address_mistake(connection.base_url)
        if mistake:
            complain(f"{where} base_url", mistake)
        if connection.api_key and connection.api_key_env:
            complain(f"{where} api_key", "and api_key_env are both given; keep one")
        if not connection.api_key.isascii() or not connection.api_key.isprintable():
            complain(f"{where} api_key", "holds characters no key has; copy it again")
    if parts["turnstile"] is not None:
        _check_turnstile(complain, parts["turnstile"])
    if parts["venue"] is not None:
        _check_venue(complain, parts["venue"], environ)
    lane, camera, screen = parts["lane"], parts["camera"], parts["screen"]
    if screen is not None:
        _check_languages(complain, screen.visitor_languages)
    if lane is not None and lane.time_zone:
        try:
            ZoneInfo(lane.time_zone)
        except (ValueError, OSError, LookupError):
            complain(
                "[lane] time_zone", 'is not known; write it as Area/City, such as "Europe/London"'
            )
    hand = parts["hand_scanner"]
    if hand is not None and hand.layout and learn_layout(hand.layout) is None:
        complain(
            "[hand_scanner] layout",
            "is not what a scanner types for the test barcode; see gate-scanner handscanner",
        )
    if camera is not None:
        known = [symbology.value for symbology in Symbology]
        for name in camera.formats:
            if name not in known:
                complain("[camera] formats", f"{name!r} is not one of {', '.join(known)}")
        if not camera.formats:
            complain("[camera] formats", "is empty; the lane would read nothing")


def _check_languages(complain: Complain, languages: tuple[str, ...]) -> None:
    for code in languages:
        if code not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            complain("[screen] visitor_languages", f"{code!r} is not one of {known}")
    if not languages:
        complain("[screen] visitor_languages", "is empty; visitors could read nothing")


def _check_turnstile(complain: Complain, turnstile: TurnstileSettings) -> None:
    """What the chosen driver needs, and wires that were given twice."""
    driver = turnstile.driver
    if driver == "none":
        return
    if driver in ("serial-relay", "modbus-rtu") and not turnstile.port:
        complain(
            "[turnstile] port", 'is missing; write port = "COM5" or "/dev/ttyUSB0", or its name'
        )
    if driver == "modbus-tcp" and not turnstile.host:
        complain("[turnstile] host", 'is missing; write host = "192.168.1.50"')
    if driver == "http":
        _check_http(complain, turnstile)
    names: dict[int, str] = {}
    for name, channel in turnstile.channels.items():
        if channel in names:
            complain(
                f"[turnstile] {name}", f"is channel {channel}, as {names[channel]} is; move one"
            )
        names[channel] = name
    inputs = [turnstile.input] if turnstile.passage == "input" else []
    inputs += [turnstile.free_flow_input] if turnstile.free_flow_input else []
    if len(inputs) > len(set(inputs)):
        complain("[turnstile] free_flow_input", "is the passage contact too; move one")
    if turnstile.exit_input in inputs:
        complain("[turnstile] exit_input", "is another contact too; move one")
    inputs += [turnstile.exit_input] if turnstile.exit_input else []
    if driver == "serial-relay" and any(number > 4 for number in inputs):
        complain(
            "[turnstile] input",
            "must be 1 to 4 here: the port's lines CTS, DSR, DCD and RI (the board has no inputs)",
        )
    if turnstile.pulse_ms >= turnstile.passage_s * 1000:
        complain("[turnstile] passage_s", "must be longer than pulse_ms")


def _check_http(complain: Complain, turnstile: TurnstileSettings) -> None:
    """Addresses of boards on the local network, where plain HTTP is what they speak. They may hold
    a password, so they are not repeated."""
    watched = turnstile.passage == "input" or turnstile.free_flow_input or turnstile.exit_input
    if turnstile.style == "generic":
        wanted = ["on_url", "off_url"]
        wanted += ["input_url", "input_on", "input_off"] if watched else []
    else:
        wanted = ["url"]
    for name in wanted:
        value = getattr(turnstile, name)
        if not value:
            complain(f"[turnstile] {name}", f'is missing; style "{turnstile.style}" needs it')
        elif name.endswith("url") and not value.startswith(("http://", "https://")):
            complain(f"[turnstile] {name}", "must be a web address: http://192.168.1.60/…")


def _check_venue(complain: Complain, venue: VenueSettings, environ: Mapping[str, str]) -> None:
    """The ledger's address. It may hold a password, so it is never repeated."""
    if venue.password_env and not environ.get(venue.password_env):
        complain("[venue] password_env", f"names {venue.password_env}, which is not set")
    if not venue.url:
        return
    if not venue.url.startswith("postgresql://"):
        complain(
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
        complain(
            "[venue] url", "is not an address; write it as postgresql://gate@server:5432/venue"
        )
    elif said.get("password") and venue.password_env:
        complain("[venue] url", "holds a password and password_env names one; keep one")


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
