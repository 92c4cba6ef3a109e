"""One setting placed in a config.toml that somebody wrote."""

from __future__ import annotations

import tomllib

import pytest

from scanner.adapters.config_file import placed

VALUE = 'a"\\#]= é'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[lane]\nid = 'a'\n",
        "[hand_scanner]\n",
        "[hand_scanner] # typed\nport = ''\n# layout = ''\n[venue]\nurl = ''\n",
        "[hand_scanner]\nlayout = 'old' # why\nport = ''\n\n[screen]\nlayout = 1\n",
        "[screen]\n# [hand_scanner]\nlayout = 1\n",
    ],
)
def test_one_setting_is_placed_and_the_others_stay(text: str) -> None:
    before, after = (
        tomllib.loads(text),
        tomllib.loads(placed(text, "hand_scanner", "layout", VALUE)),
    )
    before.setdefault("hand_scanner", {})["layout"] = VALUE
    assert after == before
