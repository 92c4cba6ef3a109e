"""What is cut from a bundle: ICU's data stays readable, and only what no screen speaks is gone."""

from __future__ import annotations

import importlib.util
import struct
from pathlib import Path

import pytest

from scanner.settings import LANGUAGES

_spec = importlib.util.spec_from_file_location(
    "trim", Path(__file__).parents[2] / "packaging" / "trim.py"
)
assert _spec is not None
assert _spec.loader is not None
trim = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(trim)


def package(items: dict[str, bytes]) -> bytes:
    """ICU's data as its own tools lay it out."""
    names = b"".join(name.encode() + b"\0" for name in items)
    name_at = 4 + 8 * len(items)
    place = name_at + len(names)
    place += -place % 16
    table, bodies = struct.pack("<I", len(items)), b""
    for name, body in items.items():
        table += struct.pack("<II", name_at, place + len(bodies))
        name_at += len(name) + 1
        bodies += body + b"\0" * (-len(body) % 16)
    head = struct.pack("<H", 32) + b"\xda\x27" + b"CmnD".rjust(28, b"\0")
    return head + (table + names).ljust(place, b"\0") + bodies


def read(data: bytes) -> dict[str, bytes]:
    """Each item up to where the next begins."""
    (start,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, start)
    rows = [struct.unpack_from("<II", data, start + 4 + 8 * n) for n in range(count)]
    ends = [place for _, place in rows[1:]] + [len(data) - start]
    assert all(place % 16 == 0 for _, place in rows)
    return {
        data[start + at : data.index(b"\0", start + at)].decode(): data[start + place : start + end]
        for (at, place), end in zip(rows, ends, strict=True)
    }


def test_the_data_library_keeps_the_languages_of_the_screens_and_what_is_everybodys() -> None:
    spoken = [f"icudt73l/{folder}{code}.res" for folder in ("", "coll/") for code in LANGUAGES]
    kept = [*spoken, "icudt73l/ar_AE.res", "icudt73l/pool.res", "icudt73l/root.res",
            "icudt73l/coll/root.res", "icudt73l/nfkc.nrm", "icudt73l/zoneinfo64.res"]  # fmt: skip
    cut = ["icudt73l/sv.res", "icudt73l/coll/zh_Hant.res", "icudt73l/ibm-37_P100-1995.cnv",
           "icudt73l/translit/root.res", "icudt73l/unit/de.res", "icudt73l/unames.icu"]  # fmt: skip
    items = {name: name.encode() * 3 for name in sorted(kept + cut)}
    whole = package(items)
    assert {name: body.rstrip(b"\0") for name, body in read(whole).items()} == items
    found = read(b"".join(trim._package(whole)))
    assert {name: body.rstrip(b"\0") for name, body in found.items()} == {
        name: body for name, body in items.items() if name in kept
    }


def test_of_twins_the_first_becomes_a_link_and_lonely_ones_stay(tmp_path: Path) -> None:
    (tmp_path / "psycopg_binary.libs").mkdir()
    (tmp_path / "psycopg_binary.libs" / "libssl-1.so.3").write_text("newer")
    (tmp_path / "libssl.so.3").write_text("older")
    (tmp_path / "libzstd.so.1").write_text("lonely")
    trim.twins(tmp_path)
    assert (tmp_path / "libssl.so.3").read_text() == "newer"
    assert not (tmp_path / "libssl.so.3").readlink().is_absolute()
    assert (tmp_path / "libzstd.so.1").read_text() == "lonely"


@pytest.mark.parametrize(
    ("path", "stripped"),
    [("cv2/cv2.abi3.so", True), ("numpy.libs/libgfortran.so.5", False), ("PySide6/Q.so", False)],
)
def test_what_a_wheel_laid_out_anew_is_not_stripped(path: str, stripped: bool) -> None:
    assert (trim.NOT_STRIPPED.search(f"/x/_internal/{path}") is None) is stripped
