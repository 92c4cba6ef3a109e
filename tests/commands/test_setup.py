from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import click
import pytest

from scanner.adapters import secrets
from scanner.adapters.config_file import compose
from scanner.cli import cli
from scanner.demo.supplier import EmbeddedSupplier
from scanner.settings import BadSettings, Settings, load, read


@pytest.fixture(scope="module")
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        yield started


@pytest.fixture(autouse=True)
def _healed(supplier: EmbeddedSupplier) -> Iterator[None]:
    yield
    supplier.heal()


def run(*words: str) -> int:
    code = cli.main(list(words), standalone_mode=False)
    return code if isinstance(code, int) else 0


def init(supplier: EmbeddedSupplier, *more: str) -> int:
    given = ("--lane-id", "n1", "--connection", "castle", "--base-url", supplier.base_url)
    return run("config", "init", *given, *more)


def process(*words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "scanner", *words]
    return subprocess.run(
        command, input=stdin, capture_output=True, text=True, timeout=60, check=False
    )


def test_what_init_writes_is_fine_private_and_tried(
    profile: Path,
    supplier: EmbeddedSupplier,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CASTLE_KEY", supplier.keys["castle"])
    assert init(supplier, "--lane-name", "Gate “1”", "--api-key-env", "CASTLE_KEY") == 0
    assert "grants octo/redemption" in capfd.readouterr().out
    assert (profile / "config.toml").stat().st_mode & 0o777 == 0o600
    settings = load(profile)
    assert (settings.lane.id, settings.lane.name) == ("n1", "Gate “1”")
    assert settings.connections[0].method == "redeem"
    assert supplier.keys["castle"] not in (profile / "config.toml").read_text()
    assert run("config", "check") == 0
    assert capfd.readouterr().out.endswith("config.toml: fine.\n")


def test_init_says_that_the_key_is_refused(
    profile: Path,
    supplier: EmbeddedSupplier,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CASTLE_KEY", "wrong-key")
    assert init(supplier, "--api-key-env", "CASTLE_KEY") == 1
    said = capfd.readouterr().out
    assert "does not accept this key" in said
    assert "wrong-key" not in said
    assert load(profile).lane.id == "n1"


def test_init_offline_calls_nobody(profile: Path, supplier: EmbeddedSupplier) -> None:
    before = len(supplier.requests)
    assert init(supplier, "--offline") == 0
    assert len(supplier.requests) == before


def test_init_never_writes_over_a_file_unless_forced(
    profile: Path, supplier: EmbeddedSupplier
) -> None:
    (profile / "config.toml").write_text("mine")
    with pytest.raises(click.ClickException, match="is there already"):
        init(supplier, "--offline")
    assert (profile / "config.toml").read_text() == "mine"
    assert init(supplier, "--offline", "--force") == 0
    assert load(profile).lane.id == "n1"


def test_init_names_all_that_is_missing(profile: Path) -> None:
    with pytest.raises(click.UsageError, match="--lane-id, --connection, --base-url"):
        run("config", "init")
    assert list(profile.iterdir()) == []


def test_init_writes_nothing_that_would_not_be_read(
    profile: Path, supplier: EmbeddedSupplier
) -> None:
    with pytest.raises(BadSettings, match="base_url must begin with https"):
        init(supplier, "--base-url", "http://example.com/octo")
    assert list(profile.iterdir()) == []


def until(stream: IO[bytes], ending: bytes) -> str:
    """What a program says up to there."""
    said = b""
    while not said.endswith(ending) and (more := stream.read(1)):
        said += more
    return said.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo-terminals")
def test_init_asks_on_a_terminal(profile: Path, supplier: EmbeddedSupplier) -> None:
    ours, theirs = os.openpty()
    answers = ["n1", "", "castle", "nonsense", supplier.base_url, ""]
    os.write(ours, "".join(f"{answer}\n" for answer in answers).encode())
    command = [sys.executable, "-m", "scanner", "config", "init"]
    with subprocess.Popen(
        command, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
    ) as started:
        assert started.stderr is not None and started.stdout is not None
        # What was typed before a key is asked for is thrown away: nobody may have meant it as one.
        until(started.stderr, b"later): ")
        os.write(ours, b"wrong-key\n")
        said = until(started.stdout, b"again? [Y/n]: ")
        os.write(ours, b"y\n\n")
        until(started.stderr, b"later): ")
        os.write(ours, f"{supplier.keys['castle']}\n".encode())
        out, err = (stream.decode() for stream in started.communicate(timeout=60))
    os.close(ours)
    os.close(theirs)
    assert started.returncode == 0, err
    assert "does not accept this key" in said
    assert "grants octo/redemption" in out and supplier.venue.suppliers["castle"].name in out
    assert all(product in out for product in supplier.venue.suppliers["castle"].products)
    assert "wrong-key" not in out + err and supplier.keys["castle"] not in out + err
    settings = load(profile)
    assert (settings.lane.name, settings.connections[0].api_key) == ("n1", "")
    assert secrets.key_of(settings.connections[0], profile)[0] == supplier.keys["castle"]


def test_every_setting_is_in_the_first_file_and_is_its_default() -> None:
    lane, castle = {"id": "n1"}, {"id": "c", "base_url": "https://example.com/octo"}
    text = compose({"lane": lane}, [castle])
    bare = read(tomllib.loads(text), Path(), {})
    lines = text.splitlines()
    settings = [line.removeprefix("# ") for line in lines if " = " in line]
    sections = [line for line in lines if line.startswith("[")]
    whole = "\n".join(
        line.removeprefix("# ") for line in lines if line in sections or " = " in line
    )
    assert read(tomllib.loads(whole), Path(), {}) == bare
    for section in Settings.SECTIONS.values():
        for name in section.__dataclass_fields__:
            assert any(line.startswith(f"{name} = ") for line in settings), name


@pytest.mark.parametrize("name", ['a "b" \\ c', "tab\there", "\x7f\x00\u2028", "城 🎟", "'''"])
def test_any_name_survives_the_file(name: str) -> None:
    text = compose({"lane": {"id": "n1", "name": name}}, [{"id": "c", "base_url": "https://e.com"}])
    assert tomllib.loads(text)["lane"]["name"] == name


def test_check_tells_all_mistakes_at_once(profile: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (profile / "config.toml").write_text(
        '[lane]\nmode = "fast"\n[[connection]]\nid = "castle"\nbase_url = "ftp://x"\n'
    )
    done = process("config", "check")
    assert (done.returncode, done.stdout) == (3, "")
    assert len(done.stderr.splitlines()) == 3
    assert run("config", "check", "--json") == 3
    said = json.loads(capfd.readouterr().out)
    assert (said["ok"], said["mistakes"]) == (False, done.stderr.splitlines())


def test_check_warns_of_a_key_that_others_can_read(
    profile: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = profile / "config.toml"
    path.write_text(
        '[lane]\nid = "n1"\n'
        '[[connection]]\nid = "castle"\nbase_url = "https://e.com"\napi_key = "secret-1"\n'
    )
    path.chmod(0o644)
    assert run("config", "check", "--json") == 0
    out = capfd.readouterr().out
    (warning,) = json.loads(out)["warnings"]
    assert "can be read by others" in warning
    assert "secret-1" not in out


@pytest.fixture
def lane(profile: Path, supplier: EmbeddedSupplier) -> Path:
    init(supplier, "--offline")
    return profile


def test_a_key_is_taken_from_stdin_and_never_shown(
    lane: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    done = process("keys", "set", "castle", stdin="secret-1\nmore\n")
    assert done.returncode == 0, done.stderr
    assert "keys.json" in done.stdout
    capfd.readouterr()
    assert run("keys", "list", "--json") == 0
    out = capfd.readouterr().out
    assert json.loads(out) == {
        "connection": "castle",
        "ok": True,
        "message": "It is kept in: file keys.json.",
    }
    assert secrets.key_of(load(lane).connections[0], lane)[0] == "secret-1"
    logs = "".join(path.read_text() for path in (lane / "logs").iterdir())
    assert "secret-1" not in done.stdout + done.stderr + out + logs


def test_a_key_is_never_taken_from_the_command_line(lane: Path) -> None:
    with pytest.raises(click.UsageError, match="can be seen by others") as error:
        run("keys", "set", "castle", "secret-1")
    assert "secret-1" not in error.value.format_message()


def test_a_key_of_a_connection_that_is_not_there_is_refused(
    lane: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(click.UsageError, match="there are: castle"):
        run("keys", "set", "harbour")
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n"))
    with pytest.raises(click.ClickException, match="not a key"):
        run("keys", "set", "castle")


@pytest.mark.parametrize(
    "typed",
    ["", "   ", "SEC RET", "SECRÉT", "SEC\x01RET", "SEC\x00RET", "S" * 4097, "S" * 3_000_000],
)
def test_what_is_no_key_is_a_mistake_of_usage_and_loses_nothing(lane: Path, typed: str) -> None:
    secrets.keep(lane, "castle", "old-key")
    done = process("--verbose", "keys", "set", "castle", stdin=f"{typed}\n")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "SEC" not in done.stderr and "SSS" not in done.stderr
    assert secrets.key_of(load(lane).connections[0], lane)[0] == "old-key"


def test_a_key_in_the_connections_place_is_not_repeated(lane: Path) -> None:
    done = process("keys", "set", "SECRET", stdin="\n")
    assert done.returncode == 2 and "there are: castle" in done.stderr
    assert "SECRET" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are POSIX's")
@pytest.mark.parametrize("wrong", ["wide", "folder", "pipe", "noise"])
def test_a_key_file_that_cannot_be_believed_is_a_sentence_and_stays(lane: Path, wrong: str) -> None:
    path = lane / "keys.json"
    match wrong:
        case "wide":
            path.write_text('{"castle": "SECRET"}')
            path.chmod(0o644)
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case _:
            path.write_text("SECRET[")
            path.chmod(0o600)
    before = path.stat().st_mtime_ns, path.stat().st_mode
    done = process("--verbose", "keys", "set", "castle", stdin="SECRET-2\n")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1)
    assert str(path) in done.stderr and "SECRET" not in done.stderr
    assert (path.stat().st_mtime_ns, path.stat().st_mode) == before
    path.rmdir() if wrong == "folder" else path.unlink()


def test_a_key_that_would_not_be_used_is_told(
    lane: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path = lane / "config.toml"
    path.write_text(path.read_text().replace('# api_key = ""', 'api_key = "old"'))
    monkeypatch.setattr(sys, "stdin", io.StringIO("new\n"))
    assert run("keys", "set", "castle") == 0
    assert "api_key in" in capfd.readouterr().err


def test_a_connection_without_a_key_is_listed_and_fails(
    lane: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("keys", "list") == 1
    assert "castle: Connection castle has no key" in capfd.readouterr().out


def test_doctor_prints_a_line_for_each_check(
    lane: Path, supplier: EmbeddedSupplier, capfd: pytest.CaptureFixture[str]
) -> None:
    secrets.keep(lane, "castle", supplier.keys["castle"])
    capfd.readouterr()
    assert run("doctor", "--json", "--no-camera") == 1  # no local copy yet
    lines = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert all(set(line) == {"check", "ok", "message", "mend"} for line in lines)
    failed = [line["check"] for line in lines if not line["ok"]]
    assert failed == ["local copy"]
    assert "camera" not in [line["check"] for line in lines]
    assert not (lane / "journal.db").exists()
    run("doctor", "--no-camera")
    assert "Not ready: 1 check failed." in capfd.readouterr().out


def test_doctor_without_a_profile_says_where_to_begin(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("--profile", str(tmp_path / "none"), "doctor") == 1
    out = capfd.readouterr().out
    assert "config init" in out
    assert "Not ready" in out
    assert not (tmp_path / "none").exists()
