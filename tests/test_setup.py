"""What `make` installs is what pyproject.toml asks for; what goes wrong is said in a sentence."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WANTED = [
    *PROJECT["project"]["dependencies"],
    *(r for group in PROJECT["dependency-groups"].values() for r in group if isinstance(r, str)),
]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("wanted", WANTED)
def test_the_lock_holds_a_fitting_version_of_every_dependency(wanted: str) -> None:
    pins = dict(re.findall(r"^([\w.-]+)==(\S+)", LOCK, re.MULTILINE))
    requirement = Requirement(wanted)
    assert pins[normal(requirement.name)] in requirement.specifier


def test_every_pin_in_the_lock_has_a_hash() -> None:
    entries = re.split(r"^(?=[\w.-]+==)", LOCK, flags=re.MULTILINE)[1:]
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_lock_names_no_registry() -> None:
    assert re.findall(r"://|--(?:extra-)?index-url|--find-links|--trusted-host", LOCK) == []


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Just enough of the repository to set up in, with an interpreter that answers as told."""
    (tmp_path / "packaging").mkdir()
    for name in ("packaging/setup.sh", "pyproject.toml", "requirements.lock"):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def set_up(checkout: Path, python: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["packaging/setup.sh", python],
        cwd=checkout,
        env={**os.environ, "GATE_SCANNER_NO_POSTGRES": "1"},  # no test installs a server
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def script(path: Path, body: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_an_old_python_is_refused_in_a_sentence(checkout: Path) -> None:
    old = script(checkout / "old", '[ "$1" != -V ] || echo "Python 3.10.12"; exit 1')
    done = set_up(checkout, old)
    assert done.returncode != 0
    assert "Python 3.11 or newer is needed, but" in done.stderr
    assert "is Python 3.10.12" in done.stderr


def test_a_missing_python_is_named(checkout: Path) -> None:
    done = set_up(checkout, "python3.99")
    assert done.returncode != 0
    assert "There is no python3.99 here." in done.stderr


def test_set_up_again_installs_nothing_until_the_lock_changes(checkout: Path) -> None:
    """An interpreter that only keeps count of what it was asked stands in for apt-sized work."""
    calls = checkout / "calls"
    stand_in = f'echo "$@" >>{calls}'
    script(checkout / ".venv/bin/gate-scanner", "")
    script(checkout / ".venv/bin/python", stand_in)
    script(checkout / ".venv/bin/pip", f"exec {checkout.resolve()}/.venv/bin/python")
    python = script(checkout / "python", stand_in)

    assert set_up(checkout, python).returncode == 0
    assert calls.read_text().count("pip --disable-pip-version-check install") == 2
    assert "venv" not in calls.read_text()
    calls.unlink()
    assert set_up(checkout, python).returncode == 0
    assert calls.read_text().split() == ["-V"]

    with (checkout / "requirements.lock").open("a") as lock:
        lock.write("# renewed\n")
    assert set_up(checkout, python).returncode == 0
    assert "install" in calls.read_text()


def test_a_virtual_environment_made_elsewhere_is_built_anew(checkout: Path) -> None:
    calls = checkout / "calls"
    script(checkout / ".venv/bin/gate-scanner", "")
    script(checkout / ".venv/bin/python", "")
    script(checkout / ".venv/bin/pip", "exec /somewhere/else/.venv/bin/python")
    assert set_up(checkout, script(checkout / "python", f'echo "$@" >>{calls}')).returncode == 0
    assert "-m venv --clear .venv" in calls.read_text()


def test_make_help_lists_the_targets() -> None:
    done = subprocess.run(
        ["make", "--no-print-directory", "help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    listed = {line.split()[1] for line in done.stdout.splitlines()}
    assert {"demo", "test", "setup", "run", "check", "bench", "screenshots"} <= listed
