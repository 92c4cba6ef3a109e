"""From `config.toml` and the environment to settings. Every mistake is reported at once, each a
sentence that names the file, the key and the mend. Reads keys from nowhere but these two."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields
from pathlib import Path
from typing import Any, TypeVar

from scanner.settings.checks import check
from scanner.settings.file import text_of
from scanner.settings.tables import ConnectionSettings, Settings

FILE = "config.toml"
PREFIX = "GATE_SCANNER_"

T = TypeVar("T")


class BadSettings(Exception):
    """`mistakes` holds one sentence each."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


def load(folder: Path, environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings of a profile. Raises `BadSettings` with every mistake there is."""
    path = folder / FILE
    try:
        raw = tomllib.loads(text_of(path))
    except FileNotFoundError:
        raise BadSettings(
            [f"{path}: there is no such file; make one with: gate-scanner config init"]
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings([f"{path}: not readable as TOML: {error}; mend that place"]) from None
    except RecursionError:
        raise BadSettings([f"{path}: not readable as TOML: too many brackets"]) from None
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
        told = _from_environment(name, kind, environ)
        reader.variables |= {f"[{name}] {key}": _variable(name, key) for key in told}
        table = {**table, **told}
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
    secrets = {connection.api_key_env for connection in read_connections if connection is not None}
    secrets |= {parts["venue"].password_env} if parts["venue"] is not None else set()
    _misspelt(reader, environ, secrets)
    check(reader.complain, parts, read_connections, environ)
    if reader.mistakes:
        raise BadSettings(reader.mistakes)
    good = tuple(connection for connection in read_connections if connection is not None)
    return Settings(folder, connections=good, **parts)


def _from_environment(name: str, kind: type, environ: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for spec in fields(kind):
        value = environ.get(_variable(name, spec.name))
        if value is None:
            continue
        if spec.type.startswith("tuple"):
            found[spec.name] = [part.strip() for part in value.split(",") if part.strip()]
        elif spec.type == "bool" and value.lower() in ("true", "false"):
            found[spec.name] = value.lower() == "true"
        else:
            whole = spec.type.startswith("int") and value.removeprefix("-").isdecimal()
            found[spec.name] = int(value) if whole and len(value) < 20 else value
    return found


def _misspelt(reader: _Reader, environ: Mapping[str, str], secrets: set[str]) -> None:
    """A variable of a section that is none of its settings would leave forty lanes with what the
    common file says. `secrets` are names that are the venue's own choice."""
    for name, kind in Settings.SECTIONS.items():
        known = [_variable(name, spec.name) for spec in fields(kind)]
        for variable in sorted(environ.keys() - known - secrets):
            if variable.startswith(_variable(name, "")):
                reader.variables[variable] = "the environment"
                reader.complain(variable, f"is not a setting{_meant(variable, known)}")


def _variable(section: str, key: str) -> str:
    return f"{PREFIX}{section}_{key}".upper()


class _Reader:
    """Reads tables into dataclasses, keeping every complaint."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.mistakes: list[str] = []
        self.variables: dict[str, str] = {}  # settings that the environment told, by their place

    def complain(self, where: str, sentence: str) -> None:
        variable = self.variables.get(where)
        place = f"{self.path}, overruled by {variable}" if variable else self.path
        end = "" if sentence.endswith("?") else "."
        self.mistakes.append(f"{place}: {where} {sentence}{end}")

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


def _meant(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, list(known), 1)
    return f"; did you mean {close[0]}?" if close else f"; known are {', '.join(sorted(known))}"
