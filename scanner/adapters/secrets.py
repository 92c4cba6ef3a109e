"""Where a connection's key comes from, and where it is put. Keys are never printed or logged.

In this order: `api_key` in the configuration, the variable named by `api_key_env`, a systemd
credential, a file that only its owner can read, the key store of the operating system. The file
comes before the key store because a key is in it only when the key store would not take it; the
key store may still hold the one before."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from scanner.adapters import private
from scanner.adapters.octo.bounded import within
from scanner.adapters.private import why
from scanner.domain.phrase import Phrase
from scanner.settings import ConnectionSettings
from scanner.settings.file import text_of

SERVICE = "gate-scanner"
FILE = "keys.json"
CONFIGURATION = "config.toml"
KEY_STORE = "key store"
IN_FILE = f"file {FILE}"
LONGEST = 4096  # characters of a key; servers take no longer header
# A key store that wants to be unlocked asks somebody, and nobody may be there to answer.
KEY_STORE_WAIT = 5.0  # seconds


NO_KEY = Phrase("keys", "That is not a key: it is empty, too long or holds characters no key has.")
_STRANGE = Phrase(
    "keys",
    "Connection {connection}: what stands in {where} is no key (it is too long or holds characters "
    "no key has): copy it again.",
)
_NONE = Phrase(
    "keys",
    "Connection {connection} has no key: give it one with `gate-scanner keys set {connection}`.",
)
_NO_VARIABLE = Phrase("keys", "Connection {connection}: the variable {name} is not set.")
_CREDENTIAL = Phrase("keys", "The systemd credential {name} cannot be read ({why}).")
_UNREADABLE = Phrase("keys", "{path} cannot be read: {why}.")
_UNWRITABLE = Phrase("keys", "{path} cannot be written: {why}.")
_WIDE = Phrase(
    "keys",
    "{path} can be read by others, or belongs to somebody else: its keys are not believed. Run "
    "`chmod 600 {path}` as its owner.",
)
_BROKEN = Phrase(
    "keys", "{path} is no list of keys: take it away and give each connection its key again."
)


class KeyProblem(Exception):
    """A key cannot be read or kept. `args[0]` is a sentence with the mend, without the key."""


class NoKey(KeyProblem):
    """What was given is none."""


def key_of(
    connection: ConnectionSettings, folder: Path, environ: Mapping[str, str] = os.environ
) -> tuple[str, str]:
    """The key of a connection and where it was found (for `doctor`). Raises `KeyProblem`."""
    key, where = _found(connection, folder, environ)
    if not is_key(key):
        raise KeyProblem(_STRANGE.of(connection=connection.id, where=where))
    return key, where


def is_key(text: str) -> bool:
    """Whether this can go into a header as it is."""
    whole = text.isascii() and text.isprintable() and " " not in text
    return whole and 0 < len(text) <= LONGEST


def _found(
    connection: ConnectionSettings, folder: Path, environ: Mapping[str, str]
) -> tuple[str, str]:
    if connection.api_key:
        return connection.api_key, CONFIGURATION
    if connection.api_key_env:
        key = environ.get(connection.api_key_env, "").strip()
        if key:
            return key, f"variable {connection.api_key_env}"
        raise KeyProblem(_NO_VARIABLE.of(connection=connection.id, name=connection.api_key_env))
    key = _from_systemd(connection.id, environ)
    if key:
        return key, "systemd credential"
    key = _read_file(folder).get(connection.id, "")
    if key:
        return key, IN_FILE
    key = _from_store(_account(folder, connection.id))
    if key:
        return key, KEY_STORE
    raise KeyProblem(_NONE.of(connection=connection.id))


def keep(folder: Path, connection: str, key: str) -> str:
    """Put a key into the key store, else into the file; says where. Raises `KeyProblem`."""
    if not is_key(key):
        raise NoKey(NO_KEY)
    keys = _read_file(folder)
    if _into_store(_account(folder, connection), key):
        if keys.pop(connection, None) is not None:
            _write_file(folder, keys)
        return KEY_STORE
    _write_file(folder, {**keys, connection: key})
    return IN_FILE


def kept(folder: Path, name: str) -> str:
    """What `keep` has kept under this name, or "". Raises `KeyProblem`."""
    return _read_file(folder).get(name, "") or _from_store(_account(folder, name))


def _account(folder: Path, connection: str) -> str:
    """One entry for each profile and connection: two profiles on a PC keep their own keys."""
    return f"{folder.resolve()}#{connection}"


def _from_systemd(connection: str, environ: Mapping[str, str]) -> str:
    folder = environ.get("CREDENTIALS_DIRECTORY")
    name = f"{SERVICE}-{connection}"
    if not folder or "/" in connection:
        return ""
    try:
        return (Path(folder) / name).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return ""
    except (OSError, ValueError) as error:
        raise KeyProblem(_CREDENTIAL.of(name=name, why=type(error).__name__)) from None


def _read_file(folder: Path) -> dict[str, str]:
    path = folder / FILE
    try:
        keys = json.loads(text_of(path, forbidden=0o077))
    except FileNotFoundError:
        return {}
    except PermissionError as error:
        if error.errno:  # the system's, not ours
            raise KeyProblem(_UNREADABLE.of(path=str(path), why=why(error))) from None
        raise KeyProblem(_WIDE.of(path=str(path))) from None
    except OSError as error:
        raise KeyProblem(_UNREADABLE.of(path=str(path), why=why(error))) from None
    except (ValueError, RecursionError):
        raise KeyProblem(_BROKEN.of(path=str(path))) from None
    known = keys.items() if isinstance(keys, dict) else ()
    return {connection: key for connection, key in known if isinstance(key, str)}


def _write_file(folder: Path, keys: Mapping[str, str]) -> None:
    try:
        private.write(folder / FILE, json.dumps(keys))
    except OSError as error:
        raise KeyProblem(_UNWRITABLE.of(path=str(folder / FILE), why=why(error))) from None


def _from_store(name: str) -> str:
    def get() -> str:
        # Imported late: it costs a tenth of a second, and many lanes never need it.
        import keyring

        return keyring.get_password(SERVICE, name) or ""

    return _asked(get, "")


def _into_store(name: str, key: str) -> bool:
    def put() -> bool:
        import keyring

        keyring.set_password(SERVICE, name, key)
        return bool(keyring.get_password(SERVICE, name) == key)

    return _asked(put, False)


T = TypeVar("T")
_asking = threading.Lock()


def _asked(question: Callable[[], T], otherwise: T) -> T:
    """The key store's answer. None here, a locked one and a broken one are the same to us: each
    backend has errors of its own, and any of them means that the key is not to be had there. One
    that has not answered yet is asked nothing more: it may be asking somebody for a password."""

    def ask() -> T:
        try:
            return question()
        finally:
            _asking.release()

    if not _asking.acquire(timeout=KEY_STORE_WAIT):
        return otherwise
    try:
        return within(KEY_STORE_WAIT, ask, lambda: otherwise, "key store")
    except Exception:  # noqa: BLE001
        return otherwise
