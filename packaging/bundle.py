"""`make package`: the bundle, the smoke test of it, and its archive, with their sizes.

Runs on Linux and Windows with the Python of .venv; makes dist/gate-scanner and, beside it,
dist/gate-scanner-VERSION-SYSTEM-MACHINE.tar.xz (Windows: .zip).
"""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import smoke
import trim

import scanner

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DIST, WORK = ROOT / "dist", ROOT / "build" / "bundle"
FOLDER = DIST / "gate-scanner"
PICTURES = ROOT / "assets" / "screenshots"
WINDOWS = sys.platform == "win32"

UNPACKED_MB, ARCHIVE_MB, WINDOW_S = 330, 105, 2.0  # what is aimed at
NOTICES = ("licen", "copying", "notice", "authors")

VERSION_FILE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),
  kids=[StringFileInfo([StringTable("040904B0", [
    StringStruct("FileDescription", "Gate scanner"), StringStruct("ProductName", "Gate scanner"),
    StringStruct("FileVersion", "{version}"), StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])])
"""


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--no-archive", action="store_true", help="the folder only")
    options = asked.parse_args()
    build()
    if not WINDOWS:
        trim.trim(FOLDER / "_internal")
    add_papers()
    size = sum(path.lstat().st_size for path in FOLDER.rglob("*")) / 1e6
    tried = smoke.try_out(FOLDER)
    print("\n".join(tried.said))
    print(f"unpacked   {size:6.0f} MB  (aim: {UNPACKED_MB})  {FOLDER.relative_to(ROOT)}")
    print(f"to a window {tried.window_s:5.1f} s   (aim: {WINDOW_S:.0f})")
    late = [f"the window took {tried.window_s:.1f} s"] if tried.window_s > WINDOW_S else []
    large = [f"the folder has {size:.0f} MB"] if size > UNPACKED_MB else []
    if not options.no_archive and not tried.faults:
        archive = pack()
        packed = archive.stat().st_size / 1e6
        print(f"archive    {packed:6.0f} MB  (aim: {ARCHIVE_MB})  {archive.relative_to(ROOT)}")
        large += [f"the archive has {packed:.0f} MB"] if packed > ARCHIVE_MB else []
    for sentence in late + large:  # a slow or another machine is no broken bundle
        print(f"Note: {sentence}, more than is aimed at.", file=sys.stderr)
    for sentence in tried.faults:
        print(f"FAIL {sentence}", file=sys.stderr)
    return 1 if tried.faults else 0


def build() -> None:
    WORK.mkdir(parents=True, exist_ok=True)
    numbers = tuple(int(part) for part in (*scanner.__version__.split(".")[:3], "0"))
    version_file = WORK / "version.txt"
    version_file.write_text(VERSION_FILE.format(numbers=numbers, version=scanner.__version__))
    # Its warnings are of other systems' modules; what is really missing fails the smoke test.
    words = ["--noconfirm", "--log-level=ERROR", f"--distpath={DIST}", f"--workpath={WORK}"]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", *words, str(HERE / "gate-scanner.spec")],
        check=True,
        cwd=ROOT,
        env={**os.environ, "GATE_SCANNER_VERSION_FILE": str(version_file)},
    )


def add_papers() -> None:
    """What a technician needs beside the program: guides, start-up files, licences."""
    system = "windows" if WINDOWS else "linux"
    shutil.copytree(HERE / system, FOLDER / system, dirs_exist_ok=True)
    shutil.copytree(PICTURES, FOLDER / "guides" / "pictures")
    for guide in (HERE / "guides").glob("*.md"):
        text = guide.read_text("utf-8").replace("../../assets/screenshots/", "pictures/")
        (FOLDER / "guides" / guide.name).write_text(text, "utf-8")
    shutil.copy(HERE / "gate-scanner.svg", FOLDER / system)
    shutil.copy(ROOT / "LICENSE", FOLDER)
    for distribution in importlib.metadata.distributions():
        papers = [p for p in distribution.files or [] if p.name.lower().startswith(NOTICES)]
        for paper in papers:
            source = Path(str(paper.locate()))
            if source.is_file() and source.suffix not in (".py", ".pyc"):
                folder = FOLDER / "licences" / str(distribution.name)
                folder.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, folder / source.name)


def pack() -> Path:
    machine = platform.machine().lower()
    name = f"gate-scanner-{scanner.__version__}-{sys.platform}-{machine}"
    if WINDOWS:
        archive = DIST / f"{name}.zip"
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_LZMA) as file:
            for path in sorted(FOLDER.rglob("*")):
                file.write(path, Path(name) / path.relative_to(FOLDER))
        return archive
    archive = DIST / f"{name}.tar.xz"
    with tarfile.open(archive, "w:xz", preset=6) as file:
        file.add(FOLDER, name, filter=_as_root)
    return archive


def _as_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Whoever built it is nobody where it is unpacked."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


if __name__ == "__main__":
    sys.exit(main())
