"""Qt takes any text that looks like HTML for HTML. Suppliers and visitors write what they like: so
only the places named here may show rich text at all, and they escape."""

from __future__ import annotations

import ast
from pathlib import Path

UI = Path(__file__).parents[2] / "scanner" / "ui"

# What shows text that Qt would look into, and the one place that may call it.
ALLOWED = {
    "QLabel": {
        "desk/parts.py",
        "desk/set_up.py",
        "setup/devices.py",
    },  # plain; a QR code; a picture
    "setToolTip": {"desk/parts.py"},  # `named`: our own words
    "setHtml": {"desk/handover.py", "desk/printed.py"},  # escaped, see test_desk_window.py
    "QMessageBox": set(),
    "setWhatsThis": set(),
    "setMarkdown": set(),
    "QStaticText": set(),
    "QErrorMessage": set(),
    "showText": set(),
}


def test_only_known_places_let_qt_look_for_markup() -> None:
    found: dict[str, set[str]] = {name: set() for name in ALLOWED}
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = getattr(node, "attr", getattr(node, "id", None))
            if name in found:
                found[name].add(path.relative_to(UI).as_posix())
    assert {name: places - ALLOWED[name] for name, places in found.items()} == {
        name: set() for name in ALLOWED
    }
