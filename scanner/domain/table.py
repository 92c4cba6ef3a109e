"""Values as cells of a table that other programs open."""

from __future__ import annotations

import json
from typing import Any

from scanner.domain.visible import visible

# What spreadsheets take for the start of a formula, also in its full-width forms.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def cell(value: Any) -> str:
    """A value as a cell that no spreadsheet takes for a formula."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return visible(f"'{text}" if text.startswith(_FORMULA) else text)
