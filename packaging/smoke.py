"""The smoke test of a bundle: started from another folder, with nothing of the project around it.

    python packaging/smoke.py [FOLDER]      FOLDER: dist/gate-scanner

Fails on any line that it does not expect. Needs only Python's own library.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 180  # seconds
WINDOW = re.compile(r"ok +window: ")
PARTS = ("window", "gate", "codes", "setup", "profile", "program", "child")
EXPECTED = re.compile(rf"ok +({'|'.join(PARTS)}): .+")
# Windows starts no process without these.
KEPT = ("SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP", "WINDIR")


@dataclass(slots=True)
class Tried:
    """What a bundle said of itself, what is wrong with it, and how soon its window was there."""

    said: list[str]
    faults: list[str]
    window_s: float


def try_out(folder: Path) -> Tried:
    """Runs the bundle's `--self-test` twice; the second start is timed: its files are in memory."""
    program = folder.resolve() / ("gate-scanner.exe" if os.name == "nt" else "gate-scanner")
    _run(program)
    return _run(program)


def _run(program: Path) -> Tried:
    with tempfile.TemporaryDirectory(prefix="gate-scanner-smoke-") as elsewhere:
        environ = {name: os.environ[name] for name in KEPT if name in os.environ}
        environ |= {"HOME": elsewhere, "PATH": os.environ["SYSTEMROOT"] if os.name == "nt" else ""}
        began, window_s, said = time.monotonic(), 0.0, []
        errors = Path(elsewhere) / "stderr"
        with errors.open("wb") as stderr:
            process = subprocess.Popen(
                [str(program), "--self-test"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=stderr,
                cwd=elsewhere,
                env=environ,
            )
            assert process.stdout is not None
            for raw in process.stdout:
                line = raw.decode("utf-8", "replace").rstrip()
                said.append(line)
                if WINDOW.match(line):
                    window_s = time.monotonic() - began
            code = process.wait(PATIENCE)
        complaints = errors.read_text("utf-8", "replace").splitlines()
    faults = [f"unexpected line: {line}" for line in said if not EXPECTED.fullmatch(line)]
    faults += [f"unexpected on stderr: {line}" for line in complaints]
    if code != 0:
        faults.append(f"{program} --self-test ended with {code}")
    if len(said) < len(PARTS):
        faults.append(f"only {len(said)} of {len(PARTS)} parts were heard of")
    return Tried(said, faults, window_s)


def main() -> int:
    folder = sys.argv[1] if len(sys.argv) > 1 else "dist/gate-scanner"
    tried = try_out(Path(folder))
    print("\n".join(tried.said))
    print(f"to a window {tried.window_s:.1f} s")
    for sentence in tried.faults:
        print(f"FAIL {sentence}", file=sys.stderr)
    return 1 if tried.faults else 0


if __name__ == "__main__":
    sys.exit(main())
