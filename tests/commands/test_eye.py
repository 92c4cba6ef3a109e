"""decode and camera, as typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from scanner.adapters.config_file import compose
from scanner.adapters.decoder import read_still
from scanner.adapters.opencv import cv2
from scanner.cli import cli
from scanner.demo.scene import Scene, Visit
from scanner.demo.tickets import PrintedTicket


@pytest.fixture
def ticket(tmp_path: Path) -> Path:
    path = tmp_path / "ticket.png"
    cv2.imwrite(str(path), Scene([Visit(PrintedTicket("CASTLE-1"), hold_s=9)]).frame(60))
    return path


def run(tmp_path: Path, *words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, ["--profile", str(tmp_path / "profile"), *words])
    return result.exit_code, result.stdout, result.stderr


def test_decode_prints_what_is_in_each_file(tmp_path: Path, ticket: Path) -> None:
    code, out, _ = run(tmp_path, "decode", str(ticket), "--json")
    read = json.loads(out)
    assert code == 0
    assert read["file"] == str(ticket)
    assert read["codes"] == [{"text": "CASTLE-1", "symbology": "QRCode"}]
    assert read["ms"] > 0


def test_decode_says_which_file_is_no_picture_and_reads_the_others(
    tmp_path: Path, ticket: Path
) -> None:
    torn = tmp_path / "torn.png"
    torn.write_bytes(b"torn")
    code, out, err = run(tmp_path, "decode", str(torn), str(ticket))
    assert code == 1
    assert "torn.png is not a picture" in err
    assert "CASTLE-1" in out


def test_one_bad_file_never_keeps_the_others_unread(
    tmp_path: Path, ticket: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def starved(path: Path, formats: object) -> object:
        if path.name == "starved.png":
            raise MemoryError
        return read_still(path)

    monkeypatch.setattr("scanner.adapters.decoder.read_still", starved)
    bad = ["starved.png", "n" * 5000, "nowhere.png"]
    code, out, err = run(tmp_path, "decode", "--json", *bad, str(ticket))
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [line["file"] for line in lines] == [*bad, str(ticket)]
    assert "(MemoryError)" in lines[0]["error"]
    assert lines[-1]["codes"][0]["text"] == "CASTLE-1"
    assert len(err.splitlines()) == 3


def test_decode_reads_the_pictures_of_a_folder(tmp_path: Path, ticket: Path) -> None:
    folder = tmp_path / "tickets"
    folder.mkdir()
    ticket.replace(folder / "b.png")
    (folder / "a.png").write_bytes(b"torn")
    (folder / "notes.txt").write_text("no picture")
    code, out, _ = run(tmp_path, "decode", str(folder), "--json")
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [Path(line["file"]).name for line in lines] == ["a.png", "b.png"]
    assert "error" in lines[0]
    assert lines[1]["codes"][0]["text"] == "CASTLE-1"


def test_decode_says_of_an_empty_folder_that_it_is_one(tmp_path: Path) -> None:
    (tmp_path / "tickets").mkdir()
    code, _, err = run(tmp_path, "decode", str(tmp_path / "tickets"))
    assert code == 1
    assert "folder without pictures" in err


def test_decode_reads_what_the_lane_is_configured_to_read(tmp_path: Path, ticket: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    castle = {"id": "castle", "base_url": "https://api.example.com/octo", "api_key_env": "KEY"}
    sections = {"lane": {"id": "north-1"}, "camera": {"formats": ["Aztec"]}}
    (profile / "config.toml").write_text(compose(sections, [castle]), encoding="utf-8")
    assert json.loads(run(tmp_path, "decode", str(ticket), "--json")[1])["codes"] == []
    assert "CASTLE-1" in run(tmp_path, "decode", "--format", "QRCode", str(ticket))[1]


def test_camera_scores_the_live_picture(tmp_path: Path, ticket: Path) -> None:
    code, out, _ = run(tmp_path, "camera", str(ticket), "--json", "--seconds", "0.5")
    (line,) = out.splitlines()
    report = json.loads(line)
    assert code == 0
    assert (report["width"], report["height"], report["code"]) == (1280, 720, "CASTLE-1")


def test_camera_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    code, _, err = run(tmp_path, "camera", "nowhere")
    assert code == 1
    assert "no camera" in err
    assert "Traceback" not in err
