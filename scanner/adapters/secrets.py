"""Where a connection's key comes from, and where it is put. Keys are never printed or logged.

In this order: `api_key` in the configuration, the variable named by `api_key_env`, a systemd
credential, the key store of the operating system, a file that only its owner can read."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Mapping
from pathlib import Path

from scanner.settings import ConnectionSettings

SERVICE = "gate-scanner"
FILE = "keys.json"


class KeyProblem(Exception):
    """A key cannot be read or kept. `str()` is a sentence with the mend, without the key."""


def key_of(
    connection: ConnectionSettings, folder: Path, environ: Mapping[str, str] = os.environ
) -> tuple[str, str]:
    """The key of a connection and where it was found (for `doctor`). Raises `KeyProblem`."""
    if connection.api_key:
        return connection.api_key, "config.toml"
    if connection.api_key_env:
        key = environ.get(connection.api_key_env, "").strip()
        if key:
            return key, f"variable {connection.api_key_env}"
        raise KeyProblem(
            f"Connection {connection.id}: the variable {connection.api_key_env} is not set."
        )
    credentials = environ.get("CREDENTIALS_DIRECTORY")
    if credentials:
        path = Path(credentials) / f"{SERVICE}-{connection.id}"
        if path.is_file():
            return path.read_text(encoding="utf-8").strip(), "systemd credential"
    key = _from_store(account(folder, connection.id))
    if key:
        return key, "key store"
    key = _read_file(folder).get(connection.id, "")
    if key:
        return key, f"file {FILE}"
    raise KeyProblem(
        f"Connection {connection.id} has no key: give it one with "
        f"`gate-scanner keys set {connection.id}`."
    )


def keep(folder: Path, connection: str, key: str) -> str:
    """Put a key into the key store, else into the file; says where."""
    if not key or not key.isascii() or not key.isprintable():
        raise KeyProblem("That is not a key: it is empty or holds characters no key has.")
    if _into_store(account(folder, connection), key):
        return "key store"
    keys = {**_read_file(folder), connection: key}
    path = folder / FILE
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / f"{FILE}.new"
    fresh.unlink(missing_ok=True)
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(keys, file)
        fresh.replace(path)
    except OSError as error:
        raise KeyProblem(f"{path} cannot be written: {error.strerror}.") from None
    return f"file {FILE}"


def account(folder: Path, connection: str) -> str:
    """One entry for each profile and connection: two profiles on a PC keep their own keys."""
    return f"{folder.resolve()}#{connection}"


def _read_file(folder: Path) -> dict[str, str]:
    path = folder / FILE
    try:
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise KeyProblem(f"{path} can be read by others: run `chmod 600 {path}`.")
        keys = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise KeyProblem(f"{path} cannot be read ({type(error).__name__}).") from None
    return {str(k): str(v) for k, v in keys.items()} if isinstance(keys, dict) else {}


def _from_store(name: str) -> str:
    # Imported late: it costs a tenth of a second, and most lanes never need it.
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, name) or ""
    except KeyringError:
        return ""  # no key store here, or a locked one: the same to us


def _into_store(name: str, key: str) -> bool:
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, name, key)
        return bool(keyring.get_password(SERVICE, name) == key)
    except KeyringError:
        return False
