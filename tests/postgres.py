"""A real PostgreSQL server for the tests of the venue ledger: on loopback, with fsync."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

WITHOUT = "GATE_SCANNER_NO_POSTGRES"
MISSING = (
    "The tests of the venue ledger need a PostgreSQL server's programs (initdb, pg_ctl). Install "
    f"them (Debian: apt-get install postgresql), or leave these tests out with {WITHOUT}=1."
)


def programs() -> Path | None:
    """The folder of initdb and pg_ctl: in PATH, or where Debian puts them."""
    found = [Path(p).resolve() for name in ("initdb", "pg_ctl") if (p := shutil.which(name))]
    folders = [path.parent for path in found]
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    complete = (f for f in folders if (f / "initdb").exists() and (f / "pg_ctl").exists())
    return next(complete, None)


class Postgres:
    """One server and the address of its database."""

    def __init__(self, bin_folder: Path, folder: Path) -> None:
        self._bin = bin_folder
        self._folder = folder
        self._as: dict[str, Any] = {}
        if os.name == "posix" and os.geteuid() == 0:  # PostgreSQL refuses to run as root
            import pwd  # Windows has none

            user = next(u for u in pwd.getpwall() if u.pw_name in ("postgres", "nobody"))
            os.chown(folder, user.pw_uid, user.pw_gid)
            self._as = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.running = False
        # Ends the server when these tests have ended, however they did.
        end = f"read _; '{bin_folder}/pg_ctl' -D data -m immediate stop; rm -rf '{folder}'"
        self._guard = subprocess.Popen(
            ["sh", "-c", end],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **self._as,
        )
        # Only making the files is unsafe; the server itself syncs.
        self._do("initdb", "-D", "data", "-U", "gate", "-A", "trust", "-N", "-E", "UTF8")

    def _do(self, program: str, *words: str) -> None:
        log = self._folder / "log"
        with log.open("ab") as out:
            done = subprocess.run(
                [self._bin / program, *words],
                cwd=self._folder,
                stdout=out,
                stderr=out,
                timeout=60,
                check=False,
                **self._as,
            )
        assert done.returncode == 0, log.read_text(errors="replace")

    @property
    def url(self) -> str:
        return self.url_at(self.port)

    def url_at(self, port: int) -> str:
        return f"postgresql://gate@127.0.0.1:{port}/postgres?sslmode=disable"

    def start(self) -> None:
        words = (
            f"-c fsync=on -c shared_buffers=8MB -c max_wal_senders=0 -c wal_level=minimal"
            f" -c listen_addresses=127.0.0.1 -p {self.port} -k {self._folder}"
        )
        self._do("pg_ctl", "-D", "data", "-l", "server.log", "-w", "-o", words, "start")
        self.running = True

    def stop(self, how: str = "fast") -> None:
        """`fast` ends it in good order, `immediate` as a power cut would."""
        if self.running:
            self._do("pg_ctl", "-D", "data", "-w", "-m", how, "stop")
            self.running = False

    def close(self) -> None:
        self._guard.communicate(timeout=60)

    def run(self, statement: str) -> list[tuple[object, ...]]:
        """As a venue's own tool would: a statement, and its rows."""
        with psycopg.connect(self.url, autocommit=True, connect_timeout=5) as db:
            cursor = db.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Postgres]:
    found = programs()
    if found is None:
        pytest.fail(MISSING, pytrace=False)
    # Not tmp_path: another user has to get there.
    with tempfile.TemporaryDirectory(prefix="gate-ledger-", ignore_cleanup_errors=True) as folder:
        server = Postgres(found, Path(folder))
        server.start()
        yield server
        server.close()


@pytest.fixture
def postgres(postgres_server: Postgres) -> Postgres:
    """A running server without a ledger; `stop` and `start` are the test's to use."""
    if not postgres_server.running:
        postgres_server.start()
    postgres_server.run("drop schema if exists gate_scanner cascade")
    return postgres_server


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With GATE_SCANNER_NO_POSTGRES the tests that need a server are left out, and counted."""
    if not os.environ.get(WITHOUT):
        return
    out = [item for item in items if "postgres" in getattr(item, "fixturenames", ())]
    config.hook.pytest_deselected(items=out)
    items[:] = [item for item in items if item not in out]
