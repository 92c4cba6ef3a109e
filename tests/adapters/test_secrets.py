from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import pytest

from scanner.adapters import secrets
from scanner.adapters.secrets import IN_FILE, KEY_STORE, KeyProblem, keep, key_of
from scanner.settings import ConnectionSettings

CASTLE = ConnectionSettings("castle", "https://api.example.com/octo")


class Ring(keyring.backend.KeyringBackend):
    """A key store that works, until `broken` says how it fails."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.broken: Exception | None = None
        self.asks: threading.Event | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def _fail(self) -> None:
        if self.asks is not None:
            self.asks.wait()
        if self.broken is not None:
            raise self.broken


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    ours = Ring()
    keyring.set_keyring(ours)
    yield ours
    keyring.set_keyring(before)


def where(folder: Path, connection: ConnectionSettings = CASTLE, **environ: str) -> tuple[str, str]:
    return key_of(connection, folder, environ)


def test_without_a_key_store_a_key_goes_into_a_file_of_its_owner(tmp_path: Path) -> None:
    assert keep(tmp_path, "castle", "k-1") == IN_FILE
    assert where(tmp_path) == ("k-1", IN_FILE)
    assert (tmp_path / "keys.json").stat().st_mode & 0o777 == 0o600
    keep(tmp_path, "harbour", "k-2")
    assert where(tmp_path) == ("k-1", IN_FILE)


def test_with_a_key_store_no_file_is_made(tmp_path: Path, ring: Ring) -> None:
    assert keep(tmp_path, "castle", "k-1") == KEY_STORE
    assert where(tmp_path) == ("k-1", KEY_STORE)
    assert list(tmp_path.iterdir()) == []


def test_the_key_given_last_counts_wherever_the_one_before_is(tmp_path: Path, ring: Ring) -> None:
    keep(tmp_path, "castle", "first")
    ring.broken = RuntimeError("the session bus is gone")
    assert keep(tmp_path, "castle", "second") == IN_FILE
    ring.broken = None
    assert where(tmp_path) == ("second", IN_FILE)
    assert keep(tmp_path, "castle", "third") == KEY_STORE
    assert where(tmp_path) == ("third", KEY_STORE)
    assert "castle" not in (tmp_path / "keys.json").read_text()


def test_a_key_store_that_asks_somebody_is_not_waited_for(
    tmp_path: Path, ring: Ring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "KEY_STORE_WAIT", 0.05)
    ring.asks = threading.Event()
    assert keep(tmp_path, "castle", "k-1") == IN_FILE
    with pytest.raises(KeyProblem, match="keys set harbour"):
        where(tmp_path, ConnectionSettings("harbour", "https://api.example.com/octo"))
    ring.asks.set()


def test_two_profiles_keep_their_own_keys(tmp_path: Path, ring: Ring) -> None:
    keep(tmp_path / "a", "castle", "of-a")
    keep(tmp_path / "b", "castle", "of-b")
    assert where(tmp_path / "a") == ("of-a", KEY_STORE)


def test_the_configuration_and_its_variable_come_first(tmp_path: Path) -> None:
    keep(tmp_path, "castle", "kept")
    address = "https://api.example.com/octo"
    assert where(tmp_path, ConnectionSettings("castle", address, "own")) == ("own", "config.toml")
    by_name = ConnectionSettings("castle", address, api_key_env="CASTLE_KEY")
    assert where(tmp_path, by_name, CASTLE_KEY=" own ") == ("own", "variable CASTLE_KEY")
    with pytest.raises(KeyProblem, match="variable CASTLE_KEY is not set"):
        where(tmp_path, by_name)


def test_a_systemd_credential_is_a_key(tmp_path: Path) -> None:
    (tmp_path / "gate-scanner-castle").write_text("from-systemd\n")
    found = where(tmp_path, CREDENTIALS_DIRECTORY=str(tmp_path))
    assert found == ("from-systemd", "systemd credential")
    (tmp_path / "gate-scanner-castle").write_bytes(b"\xff\xfe")
    with pytest.raises(KeyProblem, match="systemd credential"):
        where(tmp_path, CREDENTIALS_DIRECTORY=str(tmp_path))


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o606])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    keep(tmp_path, "castle", "k-1")
    (tmp_path / "keys.json").chmod(mode)
    with pytest.raises(KeyProblem, match="chmod 600"):
        where(tmp_path)
    with pytest.raises(KeyProblem, match="chmod 600"):
        keep(tmp_path, "castle", "k-2")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root gives files away")
def test_a_file_of_somebody_else_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, "castle", "k-1")
    os.chown(tmp_path / "keys.json", 12345, 12345)
    with pytest.raises(KeyProblem, match="somebody else"):
        where(tmp_path)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000])
def test_a_broken_file_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "keys.json"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(KeyProblem, match=r"keys\.json is no list of keys"):
        where(tmp_path)


@pytest.mark.parametrize("value", [[], "text", {"castle": None}, {"castle": "two\nlines"}])
def test_a_file_without_a_good_key_has_none(tmp_path: Path, value: object) -> None:
    path = tmp_path / "keys.json"
    path.write_text(json.dumps(value))
    path.chmod(0o600)
    with pytest.raises(KeyProblem) as problem:
        where(tmp_path)
    assert "lines" not in str(problem.value)


@pytest.mark.parametrize("key", ["", " ", "two words", "line\nbreak", "schlüssel", "\x00"])
def test_what_is_no_key_is_not_kept(tmp_path: Path, key: str) -> None:
    with pytest.raises(KeyProblem, match="not a key") as problem:
        keep(tmp_path, "castle", key)
    assert key.strip() == "" or key not in str(problem.value)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("a file in its place")
    with pytest.raises(KeyProblem, match="cannot be"):
        keep(tmp_path / "profile", "castle", "k-1")


def test_a_symlink_in_its_place_is_replaced_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("{}")
    elsewhere.chmod(0o600)
    profile = tmp_path / "profile"
    profile.mkdir()
    (profile / "keys.json").symlink_to(elsewhere)
    (profile / "keys.json.new").symlink_to(elsewhere)
    keep(profile, "castle", "k-1")
    assert elsewhere.read_text() == "{}"
    assert where(profile) == ("k-1", IN_FILE)
