"""How the desk looks: the lane's themes, in the size of a screen that is read from a chair."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from scanner.domain.standing import Mood
from scanner.ui.theme import FAMILIES, Theme, Tone, font

LEAST, MOST = 12, 19  # pixels of ordinary text


def text_size(widget: QWidget) -> int:
    """Pixels of ordinary text in a window of this size."""
    return round(max(LEAST, min(MOST, widget.width() / 82, widget.height() / 48)))


def tone_of(look: Theme, mood: Mood) -> Tone:
    return {Mood.GOOD: look.admit, Mood.WAITING: look.warn, Mood.NEEDED: look.refuse}[mood]


def dress(widget: QWidget, look: Theme, px: int, *, touch: bool = False) -> None:
    """Font, palette and style sheet of a window; `touch`: for fingers. Item views take their
    colours from the palette: rules of a style sheet for items would cost each cell its own
    painting."""
    colours = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, look.ground), (role.WindowText, look.ink), (role.Base, look.panel),
        (role.AlternateBase, look.ground), (role.Text, look.ink), (role.Button, look.panel),
        (role.ButtonText, look.ink), (role.Highlight, look.choose.ground),
        (role.HighlightedText, look.choose.ink), (role.ToolTipBase, look.panel),
        (role.ToolTipText, look.ink), (role.PlaceholderText, look.quiet),
        (role.Mid, look.line), (role.Dark, look.line), (role.Light, look.line),
    ):  # fmt: skip
        colours.setColor(which, QColor(colour))
    widget.setPalette(colours)
    widget.setFont(font(px))
    widget.setStyleSheet(sheet(look, px, touch=touch))
    # These are drawn by the style: a sheet would spoil their arrows and ticks.
    for kind in (QComboBox, QCheckBox):
        for control in widget.findChildren(kind):
            control.setMinimumHeight(round(px * (3.3 if touch else 2.4)))
            control.setPalette(colours)
    # Fusion draws a box's edge darker than the window: on a dark one it would not be seen.
    colours.setColor(role.Window, QColor(look.quiet).lighter(130))
    for box in widget.findChildren(QCheckBox):
        box.setPalette(colours)


def sheet(look: Theme, px: int, *, touch: bool) -> str:
    """The style sheet for this theme and size."""
    pad, small, large = max(4, px // 2), round(px * 0.85), round(px * 1.35)
    high = round(px * (3.2 if touch else 2.3))
    low = round(px * (2.8 if touch else 2.3))  # nine pages, one below the other
    families = ", ".join(f'"{family}"' for family in FAMILIES)
    return f"""
    QWidget {{ font-family: {families}; font-size: {px}px; color: {look.ink}; }}
    QWidget#desk {{ background: {look.ground}; }}
    QWidget#panel {{ background: {look.panel}; border: 1px solid {look.line};
        border-radius: {pad}px; }}
    QLabel {{ background: transparent; border: none; }}
    QLabel[kind="title"] {{ font-size: {large}px; font-weight: bold; }}
    QLabel[kind="strong"] {{ font-weight: bold; }}
    QLabel[kind="quiet"] {{ color: {look.quiet}; font-size: {small}px; }}
    QLabel[kind="figure"] {{ font-size: {round(px * 1.9)}px; font-weight: bold; }}
    QLineEdit {{ background: {look.panel}; color: {look.ink};
        border: 1px solid {look.line}; border-radius: {pad // 2}px; padding: 0 {pad}px;
        min-height: {high}px; selection-background-color: {look.choose.ground};
        selection-color: {look.choose.ink}; }}
    QLineEdit:focus, QTableView:focus, QListWidget:focus, QPlainTextEdit:focus,
    QTextEdit:focus {{ border: 2px solid {look.pick}; }}
    QPushButton {{ background: {look.panel}; color: {look.ink}; border: 1px solid {look.line};
        border-radius: {pad // 2}px; padding: 0 {pad * 2}px; min-height: {high}px; }}
    QPushButton[kind="main"] {{ background: {look.choose.ground}; color: {look.choose.ink};
        font-weight: bold; }}
    QPushButton:hover {{ border-color: {look.pick}; }}
    QPushButton:focus {{ border: 2px solid {look.pick}; }}
    QPushButton:disabled {{ color: {look.quiet}; border: 1px dashed {look.line};
        background: transparent; }}
    QListWidget#nav {{ background: {look.panel}; border: none; outline: 0; }}
    QListWidget#nav::item {{ padding: {pad}px; min-height: {low}px; }}
    QListWidget#nav::item:selected {{ background: {look.choose.ground};
        color: {look.choose.ink}; }}
    QTableView, QPlainTextEdit, QTextEdit {{ background: {look.panel}; color: {look.ink};
        border: 1px solid {look.line}; gridline-color: {look.line};
        alternate-background-color: {look.ground};
        selection-background-color: {look.choose.ground}; selection-color: {look.choose.ink}; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox QAbstractItemView {{ background: {look.panel}; color: {look.ink};
        border: 1px solid {look.line}; selection-background-color: {look.choose.ground};
        selection-color: {look.choose.ink}; }}
    QHeaderView::section {{ background: {look.ground}; color: {look.quiet}; border: none;
        border-bottom: 1px solid {look.line}; padding: {pad // 2}px {pad}px;
        font-size: {small}px; }}
    QTableCornerButton::section {{ background: {look.ground}; border: none; }}
    QProgressBar {{ background: {look.panel}; border: 1px solid {look.line}; text-align: center;
        border-radius: {pad // 2}px; min-height: {high - pad}px; }}
    QProgressBar::chunk {{ background: {look.line}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: {look.ground}; width: {px}px; }}
    QScrollBar::handle:vertical {{ background: {look.line}; min-height: {high}px;
        border-radius: {pad // 2}px; }}
    QScrollBar:horizontal {{ background: {look.ground}; height: {px}px; }}
    QScrollBar::handle:horizontal {{ background: {look.line}; min-width: {high}px;
        border-radius: {pad // 2}px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    """


def restyle(widget: QWidget) -> None:
    """After a property that the sheet asks for has changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
