"""Linux start-up files, as far as they can be tried without a computer of their own."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LINUX = Path(__file__).parents[2] / "packaging" / "linux"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="start-up of Linux")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """The files as they lie in a bundle, with a program that only keeps count."""
    folder = tmp_path / "gate-scanner"
    shutil.copytree(LINUX, folder / "linux")
    shutil.copy(LINUX.parent / "gate-scanner.svg", folder / "linux")
    script(folder / "gate-scanner", 'echo "$@"')
    return folder


def script(path: Path, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


def run(*words: str | Path, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in words],
        env={"PATH": os.environ["PATH"], **environ},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze here")
@pytest.mark.parametrize("unit", ["gate-scanner.service", "gate-scanner-screen.service"])
def test_systemd_finds_no_fault_with_the_units(unit: str, tmp_path: Path) -> None:
    """Programs and the user exist only where it is installed: `true` and `root` stand for them."""
    text = (LINUX / unit).read_text(encoding="utf-8")
    for installed in ("/opt/gate-scanner/linux/kiosk-screen", "/opt/gate-scanner/gate-scanner"):
        text = text.replace(f"ExecStart={installed}", "ExecStart=/bin/true")
    (tmp_path / unit).write_text(text.replace("User=gate", "User=root"), encoding="utf-8")
    done = run(
        "systemd-analyze", "verify", "--man=no", *(["--user"] if "screen" not in unit else []),
        tmp_path / unit, XDG_RUNTIME_DIR=str(tmp_path),
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_the_desktop_entry_is_one() -> None:
    entry = LINUX / "gate-scanner.desktop"
    if shutil.which("desktop-file-validate"):
        assert run("desktop-file-validate", entry).stdout == ""
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str  # type: ignore[assignment]
    parser.read(entry, encoding="utf-8")
    main = parser["Desktop Entry"]
    actions = [name for name in main["Actions"].split(";") if name]
    for part in (main, *(parser[f"Desktop Action {name}"] for name in actions)):
        assert part["Name"]
        assert part["Exec"].startswith("/opt/gate-scanner/gate-scanner ")


def test_a_kiosk_is_installed_with_all_it_needs_and_again_over_itself(
    bundle: Path, tmp_path: Path
) -> None:
    if os.geteuid() != 0:
        pytest.skip("installs as root")
    root = tmp_path / "root"
    for _ in range(2):
        done = run(bundle / "linux/install.sh", "--kiosk", DESTDIR=str(root))
        assert (done.returncode, done.stderr) == (0, "")
    files = {str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir()}
    assert files >= {
        "opt/gate-scanner/gate-scanner",
        "opt/gate-scanner/linux/kiosk-screen",
        "etc/systemd/user/gate-scanner.service",
        "etc/systemd/system/gate-scanner-screen.service",
        "etc/X11/xorg.conf.d/90-gate-scanner.conf",
        "usr/local/share/applications/gate-scanner.desktop",
    }
    assert [str(path) for path in (root / "opt").iterdir()] == [str(root / "opt/gate-scanner")]
    link = root / "usr/local/bin/gate-scanner"
    assert str(link.readlink()) == "/opt/gate-scanner/gate-scanner"


def test_an_option_that_is_not_known_installs_nothing(bundle: Path, tmp_path: Path) -> None:
    done = run(bundle / "linux/install.sh", "--kisok", DESTDIR=str(tmp_path / "root"))
    assert done.returncode == 1
    assert '"--kisok" is not known' in done.stderr
    assert not (tmp_path / "root").exists()


def test_a_session_starts_the_program_until_a_supervisor_ends_it(
    bundle: Path, tmp_path: Path
) -> None:
    """It ends with 70 twice, then with 0; the window manager ends with the session."""
    lives = tmp_path / "lives"
    script(
        bundle / "gate-scanner",
        f"until [ -s {tmp_path}/manager ]; do :; done\n"
        f'echo "$@" >>{lives}; [ $(grep -c . {lives}) -ge 3 ] && exit 0; exit 70',
    )
    fakes = tmp_path / "bin"
    script(fakes / "openbox", f"echo $$ >{tmp_path}/manager; exec sleep 60")
    script(fakes / "systemctl", "exit 1")
    script(fakes / "sleep", f'[ "$1" = 60 ] && exec {shutil.which("sleep")} 60 || exit 0')
    script(fakes / "xset", "exit 1")
    done = run(bundle / "linux/kiosk-session", PATH=f"{fakes}:{os.environ['PATH']}")
    assert done.returncode == 0
    assert lives.read_text().splitlines() == ["run --kiosk"] * 3
    manager = Path("/proc") / (tmp_path / "manager").read_text().strip() / "cmdline"
    assert not manager.exists() or manager.read_bytes() == b""


def test_a_session_leaves_the_program_to_systemd_where_it_can(bundle: Path, tmp_path: Path) -> None:
    fakes, said = tmp_path / "bin", tmp_path / "said"
    script(fakes / "systemctl", f'echo "$@" >>{said}')
    environ = {"PATH": f"{fakes}:{os.environ['PATH']}", "WAYLAND_DISPLAY": "wayland-0"}
    assert run(bundle / "linux/kiosk-session", **environ).returncode == 0
    assert said.read_text().splitlines()[-1] == "--user start --wait gate-scanner.service"


@pytest.mark.parametrize("name", ["install.sh", "kiosk-screen", "kiosk-session"])
def test_the_scripts_are_plain_sh(name: str) -> None:
    assert run("sh", "-n", LINUX / name).returncode == 0
    assert os.access(LINUX / name, os.X_OK)
    if shutil.which("shellcheck"):
        assert run("shellcheck", LINUX / name).stdout == ""
