"""The Windows recipe, as far as it can be tried elsewhere: its files fit each other."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from scanner import cli

WINDOWS = Path(__file__).parents[2] / "packaging" / "windows"
CONFIG = "{http://schemas.microsoft.com/AssignedAccess/2017/config}"
NEWER = "{http://schemas.microsoft.com/AssignedAccess/201810/config}"


def read(name: str) -> str:
    return (WINDOWS / name).read_text(encoding="utf-8")


def test_assigned_access_starts_the_kiosk_for_the_profile_it_describes() -> None:
    tree = ET.fromstring(read("assigned-access.xml"))
    [app] = tree.iter(f"{CONFIG}App")
    assert app.attrib == {
        "DesktopAppPath": "{PROGRAM}",
        f"{NEWER}AutoLaunch": "true",
        f"{NEWER}AutoLaunchArguments": "run --kiosk",
    }
    [profile], [used] = tree.iter(f"{CONFIG}Profile"), tree.iter(f"{CONFIG}DefaultProfile")
    assert profile.attrib["Id"] == used.attrib["Id"]
    assert "'{PROGRAM}'" in read("kiosk.ps1")


def test_what_the_installer_and_the_kiosk_start_are_commands_of_the_program() -> None:
    installer = read("gate-scanner.iss")
    started = re.findall(r'Parameters: "([^"]+)"', installer)
    assert {"run", "desk", "demo", "--self-test"} == set(started)
    commands = cli.cli.list_commands(None)  # type: ignore[arg-type]
    assert set(started) - {"--self-test"} <= set(commands)
    assert r'Source: "..\..\dist\gate-scanner\*"' in installer


def test_the_installer_takes_the_old_program_away_and_never_a_profile() -> None:
    removed = re.findall(r"^Type: .*", read("gate-scanner.iss"), re.MULTILINE)
    assert removed == [r'Type: filesandordirs; Name: "{app}\_internal"']


def test_the_workflow_runs_files_that_are_there() -> None:
    named = re.findall(r"(?:packaging[/\\][\w/\\.-]+|requirements\.lock)", read("ci.yml"))
    root = WINDOWS.parents[1]
    assert named
    assert [name for name in named if not (root / name.replace("\\", "/")).exists()] == []
