"""The import rules of the layers, proved on the source of every module."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "scanner").rglob("*.py"))

# Which layers a layer may import, itself included. What stands at the top may import all.
GROUND = {"domain", "ports", "settings"}
MAY_IMPORT = {
    "__init__": set[str](),
    "__main__": {"cli"},
    "domain": {"domain"},
    "ports": {"domain", "ports"},
    "settings": {"domain", "settings"},
    "adapters": {*GROUND, "adapters"},
    "work": {*GROUND, "adapters", "work"},
    "demo": {*GROUND, "adapters", "work", "demo"},
    "ui": {*GROUND, "adapters", "work", "ui"},
}
TOP = {"cli", "commands", "desk", "gate", "behind", "app"}
ALL = {*MAY_IMPORT, *TOP} - {"__init__", "__main__"}
MAY_IMPORT |= dict.fromkeys(TOP, ALL)

QT = {"PySide6", "shiboken6"}
# No clock, no I/O, no threads, no chance. `datetime` and `uuid` have some: see IMPURE.
PURE = {
    "__future__", "abc", "base64", "binascii", "bisect", "collections", "dataclasses", "datetime",
    "decimal", "enum", "fractions", "functools", "hashlib", "heapq", "hmac", "itertools", "json",
    "math", "operator", "re", "statistics", "string", "struct", "textwrap", "types",
    "typing", "unicodedata", "urllib.parse", "uuid",
}  # fmt: skip
IMPURE = {
    "open", "input", "print", "exec", "eval", "__import__",
    "now", "utcnow", "today", "uuid1", "uuid4", "uuid6", "uuid7",
}  # fmt: skip
VAGUE = {"util", "utils", "helper", "helpers", "manager", "managers", "common", "misc"}


def imports(tree: ast.AST) -> Iterator[str]:
    """Dotted names of all modules imported anywhere in ``tree``, also inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            if module == "scanner":
                yield from (f"scanner.{a.name}" for a in node.names if a.name != "__version__")
            else:
                yield module


def offences(layer: str, source: str) -> list[str]:
    """The sentences for all that ``source``, a module of ``layer``, must not do."""
    tree = ast.parse(source)
    found = []
    for name in imports(tree):
        top, _, rest = name.partition(".")
        if top == "scanner" and rest.partition(".")[0] not in MAY_IMPORT[layer]:
            found.append(f"{layer} imports {name}")
        elif top in QT and layer != "ui":
            found.append(f"{layer} imports {name}: only ui may")
        elif not top:
            found.append(f"{layer} imports {name}: write it from scanner on")
        elif layer == "domain" and top != "scanner" and not {top, name} & PURE:
            found.append(f"domain imports {name}, which is not pure")
    if layer == "domain":
        found += [f"domain calls {call}" for call in impure_calls(tree)]
    return found


def impure_calls(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            name = getattr(function, "attr", getattr(function, "id", ""))
            local_zone = name == "astimezone" and not node.args and not node.keywords
            if name in IMPURE or local_zone:
                yield f"{ast.unparse(function)}() on line {node.lineno}"


def layer_of(module: Path) -> str:
    return module.relative_to(ROOT / "scanner").with_suffix("").parts[0]


@pytest.mark.parametrize("module", MODULES, ids=lambda m: str(m.relative_to(ROOT)))
def test_every_module_imports_only_what_its_layer_may(module: Path) -> None:
    assert offences(layer_of(module), module.read_text(encoding="utf-8")) == []


def test_every_module_belongs_to_a_known_layer() -> None:
    assert {layer_of(module) for module in MODULES} <= MAY_IMPORT.keys()


def test_no_module_has_a_name_that_says_nothing() -> None:
    modules = [module.relative_to(ROOT) for module in MODULES]
    assert [m for m in modules if VAGUE & {m.stem, *m.parts}] == []


@pytest.mark.parametrize(
    ("layer", "source"),
    [
        ("domain", "import sqlite3"),
        ("domain", "import threading"),
        ("domain", "import time"),
        ("domain", "from time import monotonic"),
        ("domain", "from pathlib import Path"),
        ("domain", "import urllib.request"),
        ("domain", "import httpx"),
        ("domain", "from scanner import ports"),
        ("domain", "from scanner.adapters.octo import wire"),
        ("domain", "from datetime import datetime\ndatetime.now()"),
        ("domain", "import datetime as d\nx = d.date.today()"),
        ("domain", "def f(at): return at.astimezone()"),
        ("domain", "def f(): open('x')"),
        ("domain", "import uuid\nuuid.uuid4()"),
        ("adapters", "from scanner.work import lane"),
        ("adapters", "from scanner.ui.bridge import Bridge"),
        ("adapters", "def f():\n    import scanner.demo.supplier"),
        ("adapters", "from PySide6.QtCore import QObject"),
        ("adapters", "from . import octo"),
        ("work", "from scanner.ui import bridge"),
        ("work", "from scanner.demo import camera"),
        ("ui", "from scanner.demo import camera"),
        ("demo", "from scanner.ui import lane"),
        ("settings", "from scanner.app import main"),
        ("cli", "from PySide6 import QtWidgets"),
    ],
)
def test_the_rules_find(layer: str, source: str) -> None:
    assert offences(layer, source)


@pytest.mark.parametrize(
    ("layer", "source"),
    [
        ("domain", "from datetime import UTC, datetime\ndatetime.fromisoformat('2026-01-01')"),
        ("domain", "import uuid\nuuid.UUID(int=1)"),
        ("domain", "from urllib.parse import urlsplit"),
        ("domain", "from scanner.domain.scan import Scan"),
        ("adapters", "import sqlite3\nfrom scanner.ports import Journal"),
        ("ui", "from PySide6.QtCore import QObject\nfrom scanner.domain.scan import Scan"),
        ("cli", "from scanner import __version__\nfrom scanner.demo import supplier"),
    ],
)
def test_the_rules_let_pass(layer: str, source: str) -> None:
    assert offences(layer, source) == []
