"""handscanner, as typed: the test barcode, and what a scanner makes of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from click.testing import CliRunner

from scanner.adapters.config_file import compose
from scanner.adapters.decoder import read_still
from scanner.cli import cli
from scanner.domain.scan import Symbology
from scanner.domain.wedge import LAYOUT_TEST, learn_layout
from scanner.settings import load

GERMAN = str.maketrans("yzYZ-/:;_?&", "zyZY\u00df-\u00d6\u00f6?_/")


def scan(profile: Path, typed: str) -> tuple[int, str]:
    words = ["--profile", str(profile), "handscanner"]
    result = CliRunner().invoke(cli, words, input=typed + "\n")
    return result.exit_code, result.output


def a_profile(folder: Path, **hand: str) -> Path:
    castle = {"id": "castle", "base_url": "https://api.example.com/octo", "api_key_env": "KEY"}
    text = compose({"lane": {"id": "north-1"}, "hand_scanner": hand}, [castle])
    (folder / "config.toml").write_text(text, encoding="utf-8")
    return folder


def test_the_code_in_the_terminal_is_the_test_barcode(tmp_path: Path) -> None:
    _, output = scan(tmp_path, "")
    lines = [line[2:] for line in output.splitlines() if set(line) & set("▀▄█")]
    blank = " " * len(lines[0])
    lines = [blank] * 4 + lines + [blank] * 4
    dark = [[glyph in shape for glyph in line] for line in lines for shape in ("▀█", "▄█")]
    picture = np.where(np.array(dark), 0, 255).astype(np.uint8)
    (code,) = read_still(np.kron(picture, np.ones((4, 4), dtype=np.uint8))).codes
    assert code.text == LAYOUT_TEST


def test_a_wrong_layout_is_kept_and_repaired_from_then_on(tmp_path: Path) -> None:
    profile = a_profile(tmp_path, prefix="~", suffix="enter")
    code, output = scan(profile, "~" + LAYOUT_TEST.translate(GERMAN))
    assert code == 0, output
    assert "another keyboard" in output
    hand = load(profile).hand_scanner
    layout = learn_layout(hand.layout)
    assert layout is not None
    assert layout.repair("ZYX-10/20".translate(GERMAN)) == "ZYX-10/20"
    assert (hand.prefix, hand.suffix) == ("~", "enter")


def test_a_scanner_that_was_set_right_needs_the_repair_no_longer(tmp_path: Path) -> None:
    profile = a_profile(tmp_path, layout=LAYOUT_TEST.translate(GERMAN))
    code, output = scan(profile, LAYOUT_TEST)
    assert code == 0
    assert "agree" in output
    assert load(profile).hand_scanner.layout == ""


def test_without_a_profile_the_layout_is_only_told(tmp_path: Path) -> None:
    code, output = scan(tmp_path, LAYOUT_TEST.translate(GERMAN))
    assert code == 0
    assert "another keyboard" in output
    assert list(tmp_path.iterdir()) == []


def test_another_barcode_changes_nothing(tmp_path: Path) -> None:
    profile = a_profile(tmp_path)
    before = (profile / "config.toml").read_bytes()
    code, output = scan(profile, "TICKET-1")
    assert code == 1
    assert "not the test barcode" in output
    assert (profile / "config.toml").read_bytes() == before


def test_a_reader_of_bars_takes_the_test_from_paper_line_by_line(tmp_path: Path) -> None:
    sheet = tmp_path / "bars.png"
    profile = a_profile(tmp_path, prefix="~")
    words = ["--profile", str(profile), "handscanner", "--bars", str(sheet)]
    CliRunner().invoke(cli, words)
    codes = sorted(read_still(sheet).codes, key=lambda code: code.corners[0][1])
    assert {code.symbology for code in codes} == {Symbology.CODE128}
    assert "".join(code.text for code in codes) == LAYOUT_TEST
    typed = "".join(f"~{code.text.translate(GERMAN)}\n" for code in codes)
    result = CliRunner().invoke(cli, words, input=typed)
    assert result.exit_code == 0, result.output
    layout = learn_layout(load(profile).hand_scanner.layout)
    assert layout is not None
    assert layout.repair("ZYX-10/20".translate(GERMAN)) == "ZYX-10/20"
