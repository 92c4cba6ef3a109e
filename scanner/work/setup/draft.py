"""What has been set up so far. It is kept in the profile, without any key, so that every step can
be left and taken up again; `config.toml` appears at the end, whole."""

from __future__ import annotations

import json
import logging
import os
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from scanner.adapters import config_file, private, secrets
from scanner.settings import FILE, Settings, read
from scanner.settings.file import text_of

log = logging.getLogger(__name__)

DRAFT = "setup.json"

Table = dict[str, Any]


@dataclass(slots=True)
class Draft:
    """`sections` and `connections` as they will stand in `config.toml`; `step` is where whoever
    sets up has got to. `keys`, by connection, are in memory alone."""

    folder: Path
    step: str = ""
    sections: dict[str, Table] = field(default_factory=dict)
    connections: list[Table] = field(default_factory=list)
    keys: dict[str, str] = field(default_factory=dict, repr=False)

    def section(self, name: str) -> Table:
        """A section to look into and to write into."""
        return self.sections.setdefault(name, {})

    def without_key(self) -> list[str]:
        """The connections whose key must be given (again)."""
        ids = [connection["id"] for connection in self.connections if not _env(connection)]
        return [name for name in ids if name not in self.keys]

    def said(self) -> str:
        """How it stands now, as it is kept."""
        said = {"step": self.step, "sections": self.sections, "connections": self.connections}
        return json.dumps(said, ensure_ascii=False)

    def save(self, said: str = "") -> None:
        """Keep it as it stands, or as it stood when it said so. Raises `OSError`."""
        private.write(self.folder / DRAFT, said or self.said())

    def settings(self) -> Settings:
        """What the lane would work with. Raises `BadSettings`."""
        return read(tomllib.loads(self._text()), self.folder, os.environ)

    def finish(self) -> dict[str, str]:
        """Write it all, `config.toml` last; says where each connection's key is kept. Raises
        `BadSettings`, `KeyProblem` or `OSError`, and then no `config.toml` has come or changed."""
        self.settings()
        kept = {name: secrets.keep(self.folder, name, key) for name, key in self.keys.items()}
        private.write(self.folder / FILE, self._text())
        (self.folder / DRAFT).unlink(missing_ok=True)
        return kept

    def _text(self) -> str:
        return config_file.compose(self.sections, self.connections)


def resume(folder: Path) -> Draft:
    """The draft that was left in this profile, or an empty one."""
    try:
        said = json.loads(text_of(folder / DRAFT))
        step, sections, connections = said["step"], said["sections"], said["connections"]
        if not isinstance(sections, dict) or not isinstance(connections, list):
            raise ValueError("no draft")
        tables = [(name, Settings.SECTIONS[name]) for name in sections]
        known = all(sections[n].keys() <= {s.name for s in fields(kind)} for n, kind in tables)
        if not known or not isinstance(step, str) or not all(c["id"] + "" for c in connections):
            raise ValueError("no draft")
    except FileNotFoundError:
        return Draft(folder)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        log.info("the draft cannot be read (%s): set-up begins anew", type(error).__name__)
        return Draft(folder)
    return Draft(folder, step, sections, connections)


def _env(connection: Table) -> bool:
    return bool(connection.get("api_key_env") or connection.get("api_key"))
