"""One lane's profile becomes a code; forty others take it. Foreign, old and changed ones do not."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from scanner.adapters import secrets, setup_code
from scanner.adapters.operators import Operators, Role
from scanner.cli import cli
from scanner.demo.supplier import EmbeddedSupplier
from scanner.settings import load

CONFIG = """
[lane]
id = "north-1"
name = "North gate 1"
mode = "kiosk"
products = ["castle", "castle/DEFAULT"]
[[connection]]
id = "castle"
base_url = "{url}"
api_key_env = "CASTLE_KEY"
[[connection]]
id = "harbour"
base_url = "{url}"
method = "validate"
[camera]
formats = ["QRCode"]
[turnstile]
driver = "http"
url = "http://192.168.1.60"
password = "relay-secret"
passage_s = 20
"""


@pytest.fixture(scope="module")
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        yield started


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(setup_code._SCRYPT, "n", 2**10)


@pytest.fixture
def desk(tmp_path: Path, supplier: EmbeddedSupplier, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "config.toml").write_text(CONFIG.format(url=supplier.base_url))
    monkeypatch.setenv("CASTLE_KEY", supplier.keys["castle"])
    secrets.keep(folder, "harbour", "harbour-key")
    Operators(folder).put("Nora", Role.SUPERVISOR, "4711")
    return folder


def run(*words: str | Path) -> int:
    code = cli.main([str(word) for word in words], standalone_mode=False)
    return code if isinstance(code, int) else 0


@pytest.fixture
def made(desk: Path, capfd: pytest.CaptureFixture[str]) -> dict[str, str]:
    capfd.readouterr()
    assert run("--profile", desk, "config", "code", "--json") == 0
    said: dict[str, str] = json.loads(capfd.readouterr().out)
    return said


def take(lane: Path, code: str | Path, pin: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{pin}\n"))
    given = ("--lane-id", lane.name, "--offline", "--code", code)
    return run("--profile", lane, "config", "init", *given)


def test_a_new_lane_is_the_desks_but_for_its_name(
    made: dict[str, str], desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CASTLE_KEY")
    lane = tmp_path / "turnstile-7"
    assert take(lane, made["code"], made["pin"], monkeypatch) == 0
    settings = load(lane, {})
    assert (settings.lane.id, settings.lane.name) == ("turnstile-7", "turnstile-7")
    assert (settings.lane.mode, settings.lane.products) == ("kiosk", ("castle", "castle/DEFAULT"))
    assert settings.turnstile == load(desk, {}).turnstile
    assert settings.camera.formats == ("QRCode",)
    assert [c.method for c in settings.connections] == ["redeem", "validate"]
    keys = [secrets.key_of(connection, lane, {})[0] for connection in settings.connections]
    assert keys == ["demo-castle-key", "harbour-key"]
    assert "demo-castle-key" not in (lane / "config.toml").read_text()
    assert Operators(lane).check("4711").name == "Nora"
    assert {path.name for path in lane.iterdir()} == {
        "config.toml", "keys.json", "operators.json", "venue.pub",
    }  # fmt: skip
    assert {path.stat().st_mode & 0o777 for path in lane.iterdir()} == {0o600}
    assert lane.stat().st_mode & 0o777 == 0o700


def test_the_journal_says_that_a_code_was_made_and_not_what_is_in_it(
    made: dict[str, str], desk: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    capfd.readouterr()
    assert run("--profile", desk, "journal", "export", "--format", "jsonl", "--private") == 0
    out = capfd.readouterr().out
    (row,) = [json.loads(line) for line in out.splitlines()]
    assert (row["kind"], row["by"], row["venue"]) == ("SETUP_CODE", "command line", made["venue"])
    assert row["connections"] == ["castle", "harbour"] and row["until"] in row["note"]
    pin = made["pin"]
    for hidden in ("demo-castle-key", "harbour-key", pin, pin.replace("-", ""), made["code"][20:]):
        assert hidden not in out
    assert run("--profile", desk, "journal", "verify") == 0


def test_the_code_tells_nothing_without_its_pin(made: dict[str, str]) -> None:
    assert made["pin"].replace("-", "") not in made["code"]
    assert len(made["code"]) < 1000  # with room left in one QR code


@pytest.mark.parametrize("name", ["code.png", "code.txt"])
def test_a_code_goes_by_picture_or_file(
    name: str,
    desk: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    capfd.readouterr()
    file = tmp_path / name
    assert run("--profile", desk, "config", "code", "--out", file) == 0
    said = capfd.readouterr().out
    pin = said.partition("PIN:")[2].split()[0]
    assert "GATESETUP" not in said
    assert file.stat().st_mode & 0o777 == 0o600
    assert take(tmp_path / "lane", file, pin, monkeypatch) == 0
    assert load(tmp_path / "lane", {"CASTLE_KEY": ""}).lane.mode == "kiosk"


def test_a_wrong_pin_a_foreign_and_a_strange_code_are_sentences_and_leave_nothing(
    made: dict[str, str],
    desk: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    lane, strange = tmp_path / "lane", tmp_path / "strange"
    strange.write_bytes(b"\xff\xfe\x00")
    setup_code.trust(lane, b"\x01" * 32)
    for code, pin, sentence in (
        ("GATESETUP1ABC", "", "damaged"),
        (strange, "", "no set-up code"),
        (tmp_path / "none.txt", "", "No such file"),
        (made["code"], made["pin"], "another venue"),
    ):
        with pytest.raises(click.ClickException, match=sentence):
            take(lane, code, pin, monkeypatch)
    (lane / "venue.pub").unlink()
    with pytest.raises(click.ClickException, match="not the PIN"):
        take(lane, made["code"], "ACDEF-GHJKL", monkeypatch)
    assert [path for path in lane.iterdir() if path.name != "logs"] == []


def test_a_profile_too_long_for_a_picture_is_told_and_goes_as_text(
    desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desk / "config.toml"
    many = ", ".join(f'"{secrets.SERVICE}-{n * 7919:x}"' for n in range(400))
    path.write_text(path.read_text().replace('"castle", "castle/DEFAULT"', many))
    with pytest.raises(click.ClickException, match=r"too long for a QR code.*code\.txt"):
        run("--profile", desk, "config", "code", "--out", tmp_path / "code.png")
    assert run("--profile", desk, "config", "code", "--out", tmp_path / "code.txt") == 0


def test_without_a_key_there_is_no_code_but_a_sentence(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CASTLE_KEY")
    with pytest.raises(click.ClickException, match="CASTLE_KEY is not set"):
        run("--profile", desk, "config", "code")
