"""Every step of the set-up as a picture, in build/screenshots; the one in the guides goes into
assets/screenshots too. Its suppliers are the embedded ones."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from scanner.demo.supplier import EmbeddedSupplier
from scanner.ui.setup.window import STEPS, SetupWindow
from scanner.work.setup.draft import Draft
from scanner.work.setup.trial import try_connection

OUT = Path("build/screenshots")
IN_GUIDE = Path("assets/screenshots/setup.png")
SIZE = (1280, 800)
SETTLES_MS = 300


def settle(app: QApplication) -> None:
    """Until what a step asks for beside the window has come."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < SETTLES_MS:
        app.processEvents()


def main() -> None:
    app = QApplication([])
    app.setStyle("Fusion")
    OUT.mkdir(parents=True, exist_ok=True)
    with EmbeddedSupplier() as supplier, tempfile.TemporaryDirectory() as folder:
        castle = {"id": "castle", "base_url": supplier.base_url}
        tried = try_connection(castle, supplier.keys["castle"])
        draft = Draft(
            Path(folder),
            sections={"lane": {"id": "north-1", "name": "North gate 1", "products": ["castle"]}},
            connections=[{**castle, "base_url": "https://api.example.com/octo"}],
            keys={"castle": supplier.keys["castle"]},
        )
        window = SetupWindow(draft)
        window.resize(*SIZE)
        window.show()
        window._tries["castle"] = tried
        for number, name in enumerate(STEPS):
            window.number = number
            window._show()
            settle(app)
            picture = window.grab()
            picture.save(str(OUT / f"setup-{number + 1}-{name.replace(' ', '-')}.png"))
            if name == "connection":
                picture.save(str(IN_GUIDE))
        window.close()
        settle(app)


if __name__ == "__main__":
    main()
