"""The help page."""

from __future__ import annotations

import pytest

from scanner.ui import theme
from scanner.ui.lane import page
from scanner.ui.lane.help import HELP_LINES, HelpPage


def test_all_lines_of_the_help_are_drawn_in_one_size(
    qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: dict[str, float] = {}
    monkeypatch.setattr(
        page, "write", lambda _, __, text, ___, most, **____: drawn.update({text: most})
    )
    shown = HelpPage(theme.DARK)
    qtbot.addWidget(shown)
    shown.resize(690, 400)
    shown.rescale(6)
    shown.grab()
    assert len({drawn[does] for _, does in HELP_LINES}) == 1
    assert len({drawn[keys] for keys, _ in HELP_LINES}) == 1
