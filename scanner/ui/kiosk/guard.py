"""Keeps a kiosk's window where it is: in front, full screen, with the keyboard, not to be closed.

What a program cannot lock is not locked here: Ctrl-Alt-Del and the Windows key, on Wayland every
key of the compositor, on macOS the menu's keys. Those belong to the operating system's own kiosk
mode.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from scanner.ui import theme

CHORD = Qt.Key.Key_F12  # with Control and Shift
CORNER_S = 3.0
HOLD_MS = 250  # how soon the window is back in front
TAKEN = 7  # times unseen: it is not coming, it was taken

_FULL, _MINIMIZED = Qt.WindowState.WindowFullScreen, Qt.WindowState.WindowMinimized
_CHORD_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_SWALLOWED = {
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
    QEvent.Type.Gesture,
    QEvent.Type.NativeGesture,
}


class Guard(QObject):
    """Holds one window until `release`. `way_in` is called when a supervisor asks for the keypad:
    by holding the screen's upper left corner for three seconds, or by Control-Shift-F12."""

    def __init__(self, window: QWidget, way_in: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._way_in = window, way_in
        self._holding = False
        self._grabbed = False
        self._unseen = 0  # times in a row that it was not on the screen
        self._behind = 0  # times in a row that another window had the keyboard
        window.setAcceptDrops(False)
        window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        window.installEventFilter(self)
        self._corner = QTimer(self)
        self._corner.setSingleShot(True)
        self._corner.setInterval(int(CORNER_S * 1000))
        self._corner.timeout.connect(way_in)
        self._again = QTimer(self)
        self._again.setInterval(HOLD_MS)
        self._again.timeout.connect(self._hold)

    def hold(self) -> None:
        """From now on nobody gets out. The window is shown full screen."""
        self._holding = True
        self._window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self._window.showFullScreen()
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        # It hides for a moment when it comes back: that is no reason to end.
        QGuiApplication.setQuitOnLastWindowClosed(False)
        self._again.start()

    def release(self) -> None:
        """A supervisor has been let out."""
        self._holding = False
        self._again.stop()
        handle = self._window.windowHandle()
        if handle is not None and self._grabbed:
            handle.setKeyboardGrabEnabled(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._holding:
            return False
        match event:
            case QMouseEvent():
                self._mouse(event)
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress and _is_chord(event):
                self._way_in()
                return True
            case _ if event.type() == QEvent.Type.Close:
                event.ignore()
                return True
        return event.type() in _SWALLOWED

    def _mouse(self, event: QMouseEvent) -> None:
        if event.type() == QEvent.Type.MouseButtonPress and self._in_corner(event.position()):
            self._corner.start()
        elif event.type() == QEvent.Type.MouseButtonRelease or not self._in_corner(
            event.position()
        ):
            self._corner.stop()

    def _in_corner(self, at: QPointF) -> bool:
        side = theme.TOUCH * theme.unit(self._window)
        return 0 <= at.x() < side and 0 <= at.y() < side

    def _hold(self) -> None:
        """Back in front, if it is not: other programs and window managers have their own mind."""
        window, handle = self._window, self._window.windowHandle()
        if handle is None:
            return
        self._unseen = 0 if handle.isExposed() else self._unseen + 1
        self._behind = 0 if window.isActiveWindow() else self._behind + 1
        # A window manager that guards against stolen attention lets a window that is asked for in
        # vain stay behind; one that appears anew comes to the front.
        taken = TAKEN - 1 in (self._unseen % TAKEN, self._behind % TAKEN)
        if taken:
            # Whoever took it from the screen did not tell Qt: hidden, it can be shown anew. Not
            # at once: a busy machine is slow to draw a window that is coming.
            window.hide()
        changed = window.windowState() & (_FULL | _MINIMIZED) != _FULL
        if taken or changed or handle.geometry() != handle.screen().geometry():
            # By way of an ordinary window, or Qt sees nothing to change.
            window.setWindowState(Qt.WindowState.WindowNoState)
            window.showFullScreen()
        on_x = QGuiApplication.platformName() == "xcb"
        if on_x or not window.isActiveWindow():
            # On X11 each time: a window that has grabbed the keys is told that it is active, also
            # while the window manager has another one in front.
            window.raise_()
            window.activateWindow()
        if on_x:
            # X11 gives all keys to one window if asked; the window manager's own are among them.
            self._grabbed = handle.setKeyboardGrabEnabled(True)


def _is_chord(event: QKeyEvent) -> bool:
    return event.key() == CHORD and event.modifiers() & _CHORD_WITH == _CHORD_WITH
