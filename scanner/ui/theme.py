"""Every colour, size and space of the screens: change the look here and nowhere else.

Sizes are in hundredths of the window's short side, so that a 1024×600 panel and a 4K portrait
screen show the same picture. It may not know what is shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from scanner.ui.assets import asset

FAMILY = "DejaVu Sans"
FAMILIES = (FAMILY, "Gate Sans JP")  # the second for what the first has not
JAPANESE = ("GateSansJP-Regular.otf", "GateSansJP-Bold.otf")

# Type scale, in units.
SMALL = 2.6
BODY = 3.3
LARGE = 4.6
TITLE = 6.4
WORD = 26.0
DIGITS = 44.0

# Spacing, in units. TOUCH is 15 mm on a 10-inch 1024×600 panel (70 pixels).
GAP = 1.2
EDGE = 2.0
TOUCH = 12.0
BAR = 6.0
BANNER = 11.0
RADIUS = 1.6

# Seconds.
ADMIT_STAYS = 5.0
NO_STAYS = 30.0
KIOSK_NO_STAYS = 10.0
VERDICT = 1.8
LANGUAGE_STAYS = 3.0
WALK = 5.0
STAFF_STAYS = 45.0
CHOOSER_STAYS = 60.0
OVERDUE = 8.0
SETTLES = 0.3
NOTE_STAYS = 6.0


@dataclass(frozen=True, slots=True)
class Tone:
    """A surface and the ink on it; contrast at least 7:1."""

    ground: str
    ink: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. Meaning never hangs on colour alone: a shape and a word go with it."""

    name: str
    ground: str
    panel: str
    ink: str
    quiet: str
    line: str
    pick: str  # the outline of what is selected or found
    admit: Tone
    refuse: Tone
    choose: Tone
    refer: Tone
    idle: Tone
    out: Tone
    band: Tone  # a notice that staff must not miss
    warn: Tone


_VERDICTS = {
    "admit": Tone("#006052", "#ffffff"),
    "refuse": Tone("#8f0a14", "#ffffff"),
    "choose": Tone("#54278f", "#ffffff"),
    "refer": Tone("#ffb81c", "#14110a"),
    "out": Tone("#0a0a0a", "#ffd34d"),
    "band": Tone("#fff3b0", "#14110a"),
    "warn": Tone("#ffb81c", "#14110a"),
}

DARK = Theme(
    "dark",
    ground="#0e1318",
    panel="#1b242d",
    ink="#f5f8fa",
    quiet="#b9c5cf",
    line="#45535f",
    pick="#ffd34d",
    idle=Tone("#1b242d", "#f5f8fa"),
    **_VERDICTS,
)
LIGHT = Theme(
    "light",
    ground="#e9edf0",
    panel="#ffffff",
    ink="#11181e",
    quiet="#3d4a55",
    line="#8593a0",
    pick="#54278f",
    idle=Tone("#ffffff", "#11181e"),
    **_VERDICTS,
)
SUNLIGHT = Theme(
    "sunlight",
    ground="#ffffff",
    panel="#ffffff",
    ink="#000000",
    quiet="#000000",
    line="#000000",
    pick="#000000",
    admit=Tone("#7df0a4", "#000000"),
    refuse=Tone("#8f0010", "#ffffff"),
    choose=Tone("#d7c4ff", "#000000"),
    refer=Tone("#ffc933", "#000000"),
    idle=Tone("#ffffff", "#000000"),
    out=Tone("#000000", "#ffffff"),
    band=Tone("#fff27a", "#000000"),
    warn=Tone("#ffc933", "#000000"),
)
THEMES = {theme.name: theme for theme in (DARK, LIGHT, SUNLIGHT)}


def load_fonts() -> None:
    """Make the bundled fonts the program's own: Qt brings none, and a bare machine has none."""
    for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", *JAPANESE):
        QFontDatabase.addApplicationFont(str(asset("fonts", name)))
    app = QCoreApplication.instance()
    if isinstance(app, QApplication):
        app.setFont(QFont(FAMILIES))


def font(pixels: float, bold: bool = False) -> QFont:
    made = QFont(FAMILIES)
    made.setPixelSize(max(1, round(pixels)))
    made.setBold(bold)
    return made


def unit(widget: QWidget) -> float:
    """Pixels of one unit in the window this widget is in."""
    window = widget.window()
    return max(1.0, min(window.width(), window.height()) / 100)


def sheet(theme: Theme, u: float) -> str:
    """The style sheet of the ordinary controls for this theme and unit."""
    radius, pad = round(RADIUS * u), round(GAP * u)
    thick = max(2, round(0.4 * u))
    families = ", ".join(f'"{family}"' for family in FAMILIES)
    return f"""
    QWidget {{ background: transparent; color: {theme.ink}; font-family: {families}; }}
    QWidget#lane {{ background: {theme.ground}; }}
    QLineEdit {{
        background: {theme.panel}; color: {theme.ink}; font-size: {round(LARGE * u)}px;
        border: {thick}px solid {theme.line}; border-radius: {radius}px;
        padding: 0 {pad}px; min-height: {round(TOUCH * u)}px;
        selection-background-color: {theme.choose.ground};
        selection-color: {theme.choose.ink}; }}
    QLineEdit:focus {{ border-color: {theme.pick}; }}
    """
