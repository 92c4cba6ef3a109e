"""What is cut from a bundle after PyInstaller has made it: symbols that only debuggers read, data
of languages that no screen speaks, a second copy of one library. Linux only: elsewhere there is
nothing of these. It may cut nothing that a screen or the self-test misses."""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from scanner.settings import LANGUAGES

# What wheels' tools have laid out anew does not load when it was stripped; Qt's have no symbols.
NOT_STRIPPED = re.compile(r"\.libs/|/PySide6/|/shiboken6/")

# ICU, of which Qt takes the names of time zones and the order of letters at most. Not: converters
# of old encodings, transliteration, numbers in words, breaks of lines, names of units, currencies,
# languages and countries, preparation of strings for protocols.
ICU_UNUSED = re.compile(
    r"(brkitr|curr|lang|rbnf|region|translit|unit)/|.*\.(cnv|spp|cfu)$|(cnvalias|unames)\.icu$"
)


def trim(inside: Path) -> None:
    """`inside`: the bundle's folder of libraries."""
    if shutil.which("strip") is None or shutil.which("objcopy") is None:
        return  # a bundle without binutils is whole, and 50 MB larger
    strip(inside)
    for library in (inside / "PySide6" / "Qt" / "lib").glob("libicudata.so.*"):
        fewer_languages(library)
    twins(inside)


def strip(inside: Path) -> None:
    files = [
        str(path)
        for path in inside.rglob("*.so*")
        if not path.is_symlink() and not NOT_STRIPPED.search(str(path))
    ]
    subprocess.run(["strip", "--strip-unneeded", "--preserve-dates", *files], check=True)


def fewer_languages(library: Path) -> None:
    """ICU's data library made anew, with what is wanted of it."""
    name, version = library.name, library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory(prefix="gate-scanner-icu-") as made:

        def run(*words: str) -> None:
            subprocess.run(words, check=True, cwd=made)

        run("objcopy", "-O", "binary", "--only-section=.rodata", str(library), "all")
        (Path(made) / "data").write_bytes(b"".join(_package(Path(made, "all").read_bytes())))
        run("ld", "-r", "-b", "binary", "-z", "noexecstack", "-o", "data.o", "data")
        run(
            "objcopy", "--rename-section", ".data=.rodata,alloc,load,readonly,data,contents",
            "--set-section-alignment", ".rodata=16",
            "--redefine-sym", f"_binary_data_start=icudt{version}_dat",
            "--strip-symbol=_binary_data_end", "--strip-symbol=_binary_data_size", "data.o",
        )  # fmt: skip
        run("ld", "-shared", "-z", "noexecstack", "-soname", name, "-o", str(library), "data.o")


def _package(whole: bytes) -> Iterator[bytes]:
    """ICU's own format: a header, a table of names and places (from the table's own start), the
    names, and the items, each at a multiple of 16."""
    (table,) = struct.unpack_from("<H", whole)
    (count,) = struct.unpack_from("<I", whole, table)
    rows = [struct.unpack_from("<II", whole, table + 4 + 8 * n) for n in range(count)]
    ends = [place for _, place in rows[1:]] + [len(whole) - table]
    kept = []
    for (name_at, place), end in zip(rows, ends, strict=True):
        name = whole[table + name_at : whole.index(b"\0", table + name_at)]
        if _wanted(name.decode()):
            body = whole[table + place : table + end]
            kept.append((name + b"\0", body + b"\0" * (-len(body) % 16)))
    names = b"".join(name for name, _ in kept)
    name_at = 4 + 8 * len(kept)
    names += b"\0" * (-(name_at + len(names)) % 16)
    place = name_at + len(names)
    yield whole[:table] + struct.pack("<I", len(kept))
    for name, body in kept:
        yield struct.pack("<II", name_at, place)
        name_at += len(name)
        place += len(body)
    yield names
    yield from (body for _, body in kept)


# Of each pair the first becomes a link to the second: wheels bring newer ones than the system's,
# which Python and Qt are happy with, and Pillow a libXau of which 2 MB are zeros.
TWINS = (
    ("libcrypto.so.3", "psycopg_binary.libs/libcrypto-*.so.3"),
    ("libssl.so.3", "psycopg_binary.libs/libssl-*.so.3"),
    ("libzstd.so.1", "pillow.libs/libzstd-*"),
    ("pillow.libs/libXau-*", "libXau.so.6"),
)


def twins(inside: Path) -> None:
    for old, kept in TWINS:
        for link, better in zip(inside.glob(old), inside.glob(kept), strict=False):
            link.unlink()
            link.symlink_to(os.path.relpath(better, link.parent))


def _wanted(name: str) -> bool:
    """`icudt73l/coll/de.res`: of a language, or of all."""
    _, _, item = name.partition("/")
    if ICU_UNUSED.match(item):
        return False
    place = re.fullmatch(r"(?:.*/)?([a-z]{2,3})(?:_\w+)?\.res", item)
    return place is None or place[1] in LANGUAGES
