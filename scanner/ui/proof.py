"""Whether what the screens are made of is really there: fonts, icons, sounds, translations.

For the program's test of itself; a running lane does without what is missing."""

from __future__ import annotations

import miniaudio
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontDatabase, QFontInfo, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from scanner.ui import theme
from scanner.ui.assets import asset
from scanner.ui.language import LOCALES
from scanner.ui.sound import Sound

FONTS = (".ttf", ".otf")


def faults(window: QWidget) -> list[str]:
    """A sentence for each asset that does not load, and for a window that draws nothing."""
    found = []
    fonts = [path for path in asset("fonts").iterdir() if path.suffix in FONTS]
    for path in fonts:
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            found.append(f"the font {path.name} does not load")
    if not fonts or QFontInfo(window.font()).family() != theme.FAMILY:
        found.append(f"the window's font is not {theme.FAMILY}")
    icons = list(asset("icons").glob("*.svg"))
    found += [
        f"the icon {p.name} does not load" for p in icons if not QSvgRenderer(str(p)).isValid()
    ]
    if not icons:
        found.append("there are no icons")
    for sound in Sound:
        if miniaudio.get_file_info(str(asset("sounds", f"{sound.value}.wav"))).num_frames == 0:
            found.append(f"the sound {sound} is empty")
    for code in LOCALES:
        path = asset("translations", f"gate_{code}.qm")
        if not QTranslator().load(str(path)):
            found.append(f"the translation {path.name} does not load")
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    if len(set(bytes(picture.constBits()))) < 8:
        found.append("the window is blank")
    return found
