"""A first `config.toml`: every setting there is, with what it may be, those that were given filled
in. What it may hold and mean is the settings' business."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, fields
from typing import Any

from scanner.settings import ConnectionSettings, Settings

_ABOUT = {
    "products": 'product ids served here ("castle", or "castle/DEFAULT"); empty: all',
    "unknown_offline": "an unknown code without a network",
    "server_budget_ms": "how long a scan waits for suppliers",
    "time_zone": 'such as "Europe/London"; empty: that of the system',
    "keep_days": "after so many, `journal purge` drops codes and names",
    "api_key": "better left out: gate-scanner keys set puts it into the key store",
    "api_key_env": "the name of a variable that holds the key",
    "fresh_minutes": "older: STALE, still admits",
    "expire_hours": "older: EXPIRED, as unknown_offline says",
    "device": "a number, a name, or the address of a stream",
    "focus": "where the driver has it",
    "several": "two codes in view: take none, or the one in the middle",
    "gone_ms": "out of view for so long, a code shown again is a new scan",
    "port": 'serial: "COM5", "/dev/ttyUSB0", or a part of its name',
    "show_names": "false: initials only",
    "prefix": "what the hand scanner was set to send before each code",
    "suffix": "and after it",
    "layout": "written by gate-scanner handscanner, for one set to another keyboard",
    "shortest": "of a code typed by a hand scanner; lower it for short codes",
    "host": "modbus-tcp",
    "unit": "modbus",
    "on_url": "http, generic: with {channel} and {seconds}",
    "gate": "channels count from 1, as printed on the board; 0: not wired",
    "passage": "whether a contact tells that the arm turned",
    "input": "serial-relay: 1 CTS, 2 DSR, 3 DCD, 4 RI",
    "free_flow_input": "the fire alarm; wire it to the turnstile itself as well",
    "exit_input": "closes once for each person who leaves; 0: exits are not counted",
    "pause_ms": "between two people of one ticket",
    "passage_s": "longer than the arm stays unlocked by itself",
    "stuck_s": "a passage contact closed for longer: OUT OF ORDER",
}


Table = Mapping[str, Any]


def compose(sections: Mapping[str, Table], connections: Sequence[Table]) -> str:
    """The text of the file. Settings that were not given are there as comments."""
    lines = ["# One gate lane. After a change: gate-scanner config check"]
    for name, kind in Settings.SECTIONS.items():
        lines += ["", f"[{name}]", *_settings(kind, sections.get(name, {}))]
        if name == "lane":
            lines += ["", "# One of these for each supplier."]
            for connection in connections:
                lines += ["[[connection]]", *_settings(ConnectionSettings, connection), ""]
            lines.pop()
    return "\n".join(lines) + "\n"


def placed(text: str, section: str, name: str, value: Any) -> str:
    """The text of a file with one setting given in it, everything else as it was: in place of the
    old one or of the comment that stood for it, else at the head of its section."""
    lines, line = text.splitlines(), f"{name} = {_toml(value)}"
    heads = [at for at, words in enumerate(lines) if words.split("#")[0].strip() == f"[{section}]"]
    if not heads:
        return "\n".join([*lines, "", f"[{section}]", line]) + "\n"
    first = heads[0] + 1
    ends = (at for at in range(first, len(lines)) if lines[at].lstrip().startswith("["))
    own = range(first, next(ends, len(lines)))
    for pattern in (rf"\s*{name}\s*=", rf"\s*#\s*{name}\s*="):
        for at in own:
            if re.match(pattern, lines[at]):
                return "\n".join([*lines[:at], line, *lines[at + 1 :]]) + "\n"
    return "\n".join([*lines[:first], line, *lines[first:]]) + "\n"


def _settings(kind: type, given: Table) -> Iterator[str]:
    for spec in fields(kind):
        value = given.get(spec.name, spec.default)
        if value is MISSING:
            continue  # it has to be given, and reading the text will say so
        line = f"{'' if spec.name in given else '# '}{spec.name} = {_toml(value)}"
        about = "; ".join(filter(None, (_ABOUT.get(spec.name, ""), _range(spec))))
        yield f"{line:36}# {about}" if about else line


def _range(spec: Field[Any]) -> str:
    if "words" in spec.metadata:
        return " | ".join(spec.metadata["words"])
    if "unit" in spec.metadata:
        return f"{spec.metadata['unit']}, {spec.metadata['least']} to {spec.metadata['most']}"
    return ""


def _toml(value: Any) -> str:
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(map(_toml, value))}]"
    text = json.dumps(value, ensure_ascii=False)
    # JSON and TOML escape alike, but for this one.
    return re.sub("\x7f", r"\\u007f", text)
