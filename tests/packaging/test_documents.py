"""What README and guides tell people to type works: commands run, or are at least known with all
their options; files, targets, services, pictures and links are there; every setting is one."""

from __future__ import annotations

import ast
import re
import shlex
import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, fields
from pathlib import Path

import click
import pytest

from scanner import cli
from scanner.demo.supplier import EmbeddedSupplier
from scanner.settings import BadSettings, ConnectionSettings, Settings, read

ROOT = Path(__file__).parents[2]
LINUX, WINDOWS = ROOT / "packaging" / "linux", ROOT / "packaging" / "windows"
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "packaging" / "guides").glob("*.md"))]
OURS = {"gate-scanner", ".venv/bin/gate-scanner"}

# Run here too; what is left out opens a window, waits for somebody, or wants a camera.
RUN = {
    "config check", "doctor", "manifest", "sync", "disputes", "deliveries", "journal verify",
    "journal export", "operators list", "keys list",
}  # fmt: skip
# What is seen and not said in one piece by this program: a line of the screen, and Qt's.
NOT_OURS = {"castle offline", "Could not load the Qt platform plugin xcb"}
# Of the system's, and harmless to name.
SYSTEMS = {"tar", "cd", "install", "psexec", "py", "iscc", "Set-Alias"}


def name_of(value: object) -> str:
    return value.name if isinstance(value, Path) else str(value)


def blocks(document: Path, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", document.read_text("utf-8"), re.M | re.S)


def lines(document: Path, kind: str) -> Iterator[list[str]]:
    """Every command of the fenced blocks, as words, without `sudo` and who it is done as."""
    for block in blocks(document, kind):
        for line in block.splitlines():
            words = shlex.split(line, comments=True)
            if words[:1] == ["sudo"]:
                words = words[3:] if words[1] == "-u" else words[1:]
            if words:
                yield words


def resolved(words: list[str]) -> tuple[str, click.Command, list[str]]:
    """The command that the words name, and what is left of them. Fails on what is not known."""
    context = click.Context(cli.cli, obj={})
    command: click.Command = cli.cli
    rest, path = words, []
    while True:
        parsed = command.make_parser(context).parse_args(list(rest))[1]
        if not isinstance(command, click.Group) or not parsed:
            return " ".join(path), command, rest
        name, rest = parsed[0], rest[rest.index(parsed[0]) + 1 :]
        found = command.get_command(context, name)
        assert found is not None, f"there is no command {name!r}"
        path.append(name)
        command, context = found, click.Context(found, parent=context, obj={})


SHELL = [(d, w) for d in DOCUMENTS for w in lines(d, "sh")]
GATE = [(d, w[1:]) for d, w in SHELL if w[0] in OURS]


@pytest.mark.parametrize(("document", "words"), SHELL, ids=name_of)
def test_a_line_to_type_names_what_is_there(document: Path, words: list[str]) -> None:
    program, *rest = words
    if program in OURS:
        resolved(rest)
    elif program == "make":
        makefile = (ROOT / "Makefile").read_text("utf-8")
        assert all(re.search(rf"^{target}:", makefile, re.M) for target in rest)
    elif program.endswith("linux/install.sh"):
        assert set(rest) <= {"--kiosk"}
    elif program in ("systemctl", "journalctl"):
        unit = next(word for word in rest if word.startswith("gate-scanner"))
        assert (LINUX / f"{unit}.service").exists()
    else:
        assert program in SYSTEMS, f"nobody knows {program}"


@pytest.fixture(scope="module")
def supplier() -> Iterator[EmbeddedSupplier]:
    with EmbeddedSupplier() as started:
        yield started
    assert started.defects == []


@pytest.mark.parametrize(
    ("document", "words"), [(d, w) for d, w in GATE if resolved(w)[0] in RUN], ids=name_of
)
def test_a_command_in_a_document_runs(
    document: Path,
    words: list[str],
    profile: Path,
    supplier: EmbeddedSupplier,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    name, _, _ = resolved(words)
    (profile / "config.toml").write_text(
        f'[lane]\nid = "north-1"\nserver_budget_ms = 5000\n[[connection]]\nid = "castle"\n'
        f'base_url = "{supplier.base_url}"\napi_key = "{supplier.keys["castle"]}"\n'
    )
    (profile / "config.toml").chmod(0o600)
    monkeypatch.chdir(tmp_path)
    if "--profile" in words:
        at = words.index("--profile")
        words = words[:at] + words[at + 2 :]
    started(["sync", "--once"], monkeypatch)  # a journal and a copy are there
    capsys.readouterr()
    code = started([*words, *(["--no-camera"] if name == "doctor" else [])], monkeypatch)
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    # This computer may lack a sound card, a screen or a supervisor: doctor says so with 1.
    assert code == 0 or (name == "doctor" and code == 1 and said.out), said.err


def started(words: list[str], monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("sys.argv", ["gate-scanner", *words])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    return int(ended.value.code or 0)


def section(title: str) -> str:
    return DOCUMENTS[0].read_text("utf-8").partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def leaves(command: click.Command, path: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command that does something, by its whole name."""
    if not isinstance(command, click.Group):
        yield path, command
        return
    context = click.Context(command, obj={})
    for name in command.list_commands(context):
        found = command.get_command(context, name)
        assert found is not None
        yield from leaves(found, f"{path} {name}".strip())


def test_the_readme_names_every_command_with_every_option_and_no_others() -> None:
    named: dict[str, set[str]] = {}
    for usage in re.findall(r"^\| `(.*?)` \|", section("Command line"), re.M):
        usage = usage.replace(r"\|", "|")
        words, options = re.match(r"[a-z| ]+", usage)[0].split(), re.findall(r"--[\w-]+", usage)  # type: ignore[index]
        for last in words[-1].split("|"):
            named[" ".join([*words[:-1], last])] = set(options)
    known = {
        path: {name for option in command.params for name in option.opts
               if name.startswith("--") and not getattr(option, "hidden", False)}
        for path, command in leaves(cli.cli)
    }  # fmt: skip
    for path in known:
        if path.startswith("booking "):
            known[path] = set()  # some twenty: README sends to --help
    assert named == known


def test_the_readme_names_every_setting_with_its_default_and_no_others() -> None:
    text = section("Configuration")
    tables = dict(re.findall(r"^`\[+(\w+)\]+`: .*\n\n((?:\|.*\n)+)", text, re.M))
    kinds = {**Settings.SECTIONS, "connection": ConnectionSettings}
    assert tables.keys() == kinds.keys()
    for name, kind in kinds.items():
        told = dict(re.findall(r"^\| `(\w+)` \| (?:`(.*?)`)? ?\|", tables[name], re.M))
        assert list(told) == [spec.name for spec in fields(kind)], name
        for spec in fields(kind):
            if spec.default is MISSING:
                assert not told[spec.name], f"{name}.{spec.name} has no default"
                continue
            default = tomllib.loads(f"it = {told[spec.name]}")["it"]
            wanted = list(spec.default) if isinstance(spec.default, tuple) else spec.default
            assert default == wanted, f"{name}.{spec.name}"


def test_what_the_readme_says_is_seen_is_said_by_the_program() -> None:
    said = " ".join(
        node.value
        for path in (ROOT / "scanner").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    seen = re.findall(r'^\| "(.*?)"', section("When something is wrong"), re.M)
    assert len(seen) > 10
    for sentence in seen:
        parts = [part.strip() for part in sentence.split("…")]
        missing = [part for part in parts if part not in said]
        assert not missing or sentence in NOT_OURS, missing


@pytest.mark.parametrize(
    ("document", "block"), [(d, b) for d in DOCUMENTS for b in blocks(d, "toml")], ids=name_of
)
def test_every_setting_in_a_document_is_one(document: Path, block: str, tmp_path: Path) -> None:
    environ = {"CASTLE_KEY": "a-key"}
    for line in "\n".join(blocks(document, "ini")).splitlines():
        name, _, value = line.partition("=")
        environ[name] = value.strip('"')
    try:
        settings = read(tomllib.loads(block), tmp_path, environ)
    except BadSettings as bad:
        pytest.fail("\n".join(bad.mistakes))
    if "GATE_SCANNER_LANE_ID" in environ:
        assert (settings.lane.id, settings.lane.name) == ("turnstile-07", "Turnstile 7")


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_pictures_and_pages_that_a_document_points_to_are_there(document: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", document.read_text("utf-8"))
    local = [link for link in links if not link.startswith("http")]
    assert [link for link in local if not (document.parent / link).exists()] == []


def test_the_windows_guide_calls_scripts_with_parameters_that_they_have() -> None:
    script = (WINDOWS / "kiosk.ps1").read_text("utf-8")
    parameters = set(re.findall(r"\]\$(\w+)", script))
    ways = set(re.findall(r"'(\w+)'", re.search(r"ValidateSet\((.*?)\)", script)[1]))  # type: ignore[index]
    guide = next(d for d in DOCUMENTS if d.name == "technician-windows.md")
    calls = [w for w in lines(guide, "powershell") if w[0].endswith("kiosk.ps1")]
    assert calls
    for words in calls:
        assert {word[1:] for word in words if word.startswith("-")} <= parameters
        assert words[words.index("-Way") + 1] in ways
    for words in lines(guide, "powershell"):
        if words[0] == "gate-scanner":
            resolved(words[1:])
