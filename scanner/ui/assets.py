"""Where the fonts, icons and sounds are: beside the source, or inside the installed package."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent.parent


def asset(*parts: str) -> Path:
    """The path of a file of `assets/`, e.g. `asset("icons", "tick.svg")`."""
    installed = _HERE / "_assets"
    root = installed if installed.is_dir() else _HERE.parent / "assets"
    return root.joinpath(*parts)
