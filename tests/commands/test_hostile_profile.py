"""Profiles that somebody spoilt, by accident or not: each is a sentence, none a stack trace, and
nothing that was there is lost. Programs of their own, as a technician starts them."""

from __future__ import annotations

import io
import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from scanner.adapters import private, secrets
from scanner.adapters.operators import Operators, Role
from scanner.cli import main

if sys.platform == "win32":
    pytest.skip("devices, pipes and limits of POSIX", allow_module_level=True)

CONFIG = '[lane]\nid = "n1"\n[[connection]]\nid = "castle"\nbase_url = "https://127.0.0.1:9/octo"\n'
INIT = ("config", "init", "--lane-id", "n1", "--connection", "castle", "--offline",
        "--base-url", "https://e.com")  # fmt: skip
CHECK = ("config", "check")
ADMIT = ("admit", "CODE-1")


@dataclass(frozen=True)
class Row:
    """What was done to a good profile, what is called then, and how it answers."""

    name: str
    spoil: Callable[[Path], object]
    command: tuple[str, ...]
    exit: int
    says: str
    limit: str = ""  # a shell's `ulimit` for the program


def journal_of(version: int) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        with closing(sqlite3.connect(folder / "journal.db")) as db:
            db.execute("pragma journal_mode = wal")
            db.execute(f"pragma user_version = {version}")

    return spoil


def config(content: bytes) -> Callable[[Path], object]:
    return lambda folder: (folder / "config.toml").write_bytes(content)


def link(name: str, to: str) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to(to)

    return spoil


def instead(name: str, make: Callable[[Path], object]) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        (folder / name).unlink(missing_ok=True)
        make(folder / name)

    return spoil


def pins(text: str) -> Callable[[Path], object]:
    return lambda folder: private.write(folder / "operators.json", text)


ROWS = [
    Row("binary", config(os.urandom(5000) + b"\xff"), CHECK, 3, "not readable as TOML"),
    Row("NULs", config(b"\0" * 100), CHECK, 3, "not readable as TOML"),
    Row("ten MB", config(b"# x\n" * 2_500_000), CHECK, 3, "too large"),
    Row("deep", config(b"a = " + b"[" * 50_000), CHECK, 3, "not readable as TOML"),
    Row("BOM", config(b"\xef\xbb\xbf" + CONFIG.encode()), CHECK, 0, "fine"),
    Row("CRLF", config(CONFIG.replace("\n", "\r\n").encode()), CHECK, 0, "fine"),
    Row("UTF-16", config(CONFIG.encode("utf-16")), CHECK, 3, "not readable as TOML"),
    Row("empty", config(b""), CHECK, 3, "lane. id is missing"),
    Row("a folder", instead("config.toml", Path.mkdir), CHECK, 3, "is no file"),
    Row("a pipe", instead("config.toml", os.mkfifo), CHECK, 3, "is no file"),
    Row("no end", link("config.toml", "/dev/zero"), CHECK, 3, "is no file"),
    Row("a loop", link("config.toml", "config.toml"), CHECK, 3, "cannot be read"),
    Row("a link to nothing", link("config.toml", "gone"), CHECK, 3, "no such file"),
    Row("a link to nothing, init", link("config.toml", "gone"), INIT, 1, "is there already"),
    Row("init over a link", link("config.toml", "/dev/full"), (*INIT, "--force"), 0, "is written"),
    Row("disk full at the first start", lambda f: (f / "config.toml").unlink(), INIT, 1,
        "cannot be written: File too large", "-f 0"),
    Row("disk full, config there", lambda f: None, (*INIT, "--force"), 1,
        "cannot be written: File too large", "-f 0"),
    Row("disk full, keys", lambda f: None, ("keys", "set", "castle"), 3,
        "keys.json cannot be written: File too large", "-f 0"),
    Row("disk full, a scan", lambda f: None, ADMIT, 1, "disk is full|cannot be", "-f 0"),
    Row("key file open to all", lambda f: (f / "keys.json").chmod(0o644), ADMIT, 3,
        "can be read by others"),
    Row("key file open to all, doctor", lambda f: (f / "keys.json").chmod(0o644),
        ("doctor", "--no-camera"), 1, "FAIL .*can be read by others.*chmod 600"),
    Row("config with a key, open to all",
        lambda f: (config(CONFIG.encode() + b'api_key = "secret-1"\n')(f),
                   (f / "config.toml").chmod(0o644)), CHECK, 0, "chmod 600"),
    Row("key file is junk", lambda f: private.write(f / "keys.json", "[" * 90_000), ADMIT, 3,
        "keys.json is no list of keys"),
    Row("key file is a pipe", instead("keys.json", os.mkfifo), ADMIT, 3, "keys.json cannot be"),
    Row("key file has no end", link("keys.json", "/dev/zero"), ADMIT, 3, "keys.json cannot be"),
    Row("operators are junk", pins("[" * 90_000), ("operators", "list"), 1, "cannot be read"),
    Row("operators are a list", pins("[]"), ("operators", "list"), 1, "cannot be read"),
    Row("operators wait forever", pins('{"until": 1e999}'), ("operators", "list"), 1,
        "cannot be read"),
    Row("journal of a newer version", journal_of(999), ADMIT, 1, "newer"),
    Row("journal is a folder", instead("journal.db", Path.mkdir), ADMIT, 1, "journal"),
    Row("journal is a loop", link("journal.db", "journal.db"), ADMIT, 1, "journal"),
    Row("journal leads nowhere", link("journal.db", "/proc/none/journal.db"), ADMIT, 1, "journal"),
    Row("logs are a file", instead("logs", Path.touch), CHECK, 0, "fine"),
]  # fmt: skip


@pytest.fixture
def spoilt(tmp_path: Path) -> Path:
    """A profile that is good, so far."""
    folder = tmp_path / "lane"
    private.write(folder / "config.toml", CONFIG)
    secrets.keep(folder, "castle", "secret-key")
    return folder


@dataclass(frozen=True)
class Done:
    code: object
    said: str


Start = Callable[..., Done]


@pytest.fixture
def start(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Start:
    """The program as it is started, with its last net; with a `limit`, in a process of its own."""

    def run(folder: Path, *words: str, limit: str = "") -> Done:
        given = ["--profile", str(folder), *words]
        if limit:
            program = [sys.executable, "-m", "scanner", *given]
            done = subprocess.run(
                ["sh", "-c", f'ulimit {limit}; exec "$@"', "sh", *program],
                input="new-key\n",
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
            return Done(done.returncode, done.stdout + done.stderr)
        monkeypatch.setattr(sys, "argv", ["gate-scanner", *given])
        monkeypatch.setattr(sys, "stdin", io.StringIO("new-key\n"))
        with pytest.raises(SystemExit) as ended:
            main()
        said = capfd.readouterr()
        return Done(ended.value.code, said.out + said.err)

    return run


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_spoilt_profile_is_a_sentence(row: Row, spoilt: Path, start: Start) -> None:
    row.spoil(spoilt)
    kept = {p.name: p.read_bytes() for p in spoilt.iterdir() if p.is_file() and not p.is_symlink()}
    done = start(spoilt, *row.command, limit=row.limit)
    said = done.said
    assert (done.code, bool(re.search(row.says, said, re.S))) == (row.exit, True), said
    assert "Traceback" not in said and "Something went wrong" not in said
    assert "secret" not in said and "new-key" not in said
    assert len(said) < 6000
    for name, before in kept.items():
        if "--force" not in row.command or row.exit:
            assert (spoilt / name).read_bytes() == before, name


@pytest.mark.parametrize("words", [CHECK, ("doctor", "--no-camera"), ADMIT, INIT], ids=str)
@pytest.mark.parametrize("place", ["/proc/none", "/dev/null/lane", "loop"])
def test_a_place_where_no_profile_can_be_is_a_sentence(
    place: str, words: tuple[str, ...], tmp_path: Path, start: Start
) -> None:
    (tmp_path / "loop").symlink_to("loop")
    done = start(tmp_path / place, *words)
    assert done.code in (1, 2, 3) and done.said
    assert "Traceback" not in done.said and "Something went wrong" not in done.said


def test_a_profile_may_be_a_link_and_is_its_owners_alone(tmp_path: Path, start: Start) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "real").mkdir(0o700)
    assert start(tmp_path / "link", *INIT).code == 0
    assert (tmp_path / "real" / "config.toml").is_file()
    fresh = tmp_path / "new" / "lane"
    assert start(fresh, *INIT).code == 0
    assert start(fresh, "operators", "list").code == 0
    modes = {p: p.stat().st_mode & 0o777 for p in (fresh, fresh / "logs", fresh / "config.toml")}
    assert list(modes.values()) == [0o700, 0o700, 0o600]


def test_a_storm_of_wrong_pins_is_slowed_across_restarts(tmp_path: Path) -> None:
    Operators(tmp_path).put("Nora", Role.SUPERVISOR, "4711")
    said = []
    for _ in range(4):  # each a new start of the program, as far as the count is concerned
        try:
            Operators(tmp_path).check("0001")
        except Exception as problem:  # noqa: BLE001
            said.append(str(problem))
    assert [line.startswith("Too many") for line in said] == [False, False, False, True]
    assert json.loads((tmp_path / "operators.json").read_text())["wrong"] == 3
