"""`--self-test` says what works, and does not overlook what does not."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scanner.commands import self_test
from scanner.ui import assets
from tests.conftest import ExpectedLog

PARTS = ["window", "gate", "codes", "setup", "profile", "program", "child"]


def test_a_sound_program_says_so_of_each_part_and_nothing_else(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "scanner", "--self-test"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert re.findall(r"^ok   (\w+): .+$", done.stdout, re.MULTILINE) == PARTS
    assert done.stdout.count("\n") == len(PARTS)
    assert list(tmp_path.iterdir()) == []


def test_what_is_broken_or_missing_among_the_assets_is_named(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    expected_log: ExpectedLog,
) -> None:
    expected_log("tick.svg")
    copy = tmp_path / "_assets"
    shutil.copytree(assets.asset("icons").parent, copy)
    (copy / "icons" / "tick.svg").write_text("<svg")
    (copy / "fonts" / "DejaVuSans-Bold.ttf").write_bytes(b"\0\1\0\0")
    (copy / "translations" / "gate_de.qm").unlink()
    monkeypatch.setattr(assets, "_HERE", tmp_path)
    assert self_test.run() == 1
    said = capsys.readouterr().out
    assert "FAIL gate: " in said
    assert "the icon tick.svg does not load" in said
    assert "the font DejaVuSans-Bold.ttf does not load" in said
    assert "the translation gate_de.qm does not load" in said


def test_an_engine_that_reads_nothing_fails_and_so_does_a_log_line_that_nobody_expects(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    expected_log: ExpectedLog,
) -> None:
    from scanner.adapters.decoder import zbar

    def read(*_: object, **__: object) -> list[object]:
        zbar.log.warning("nobody reads")
        return []

    expected_log("nobody reads")
    monkeypatch.setattr(zbar, "read", read)
    monkeypatch.setattr(self_test, "_gate", lambda folder: "not tried here")
    assert self_test.run() == 1
    said = capsys.readouterr().out
    assert "FAIL codes: zbar does not read QRCode" in said
    assert "FAIL log: WARNING scanner.adapters.decoder.zbar: nobody reads" in said


def test_the_smoke_test_of_a_bundle_waits_for_all_of_it() -> None:
    smoke = (Path(__file__).parents[2] / "packaging" / "smoke.py").read_text("utf-8")
    [parts] = re.findall(r"^PARTS = \((.*)\)$", smoke, re.M)
    assert re.findall(r'"(\w+)"', parts) == PARTS
