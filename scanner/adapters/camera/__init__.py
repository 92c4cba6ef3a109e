"""Pictures from devices, streams, files and folders. Knows nothing of codes."""

from scanner.adapters.camera.camera import Camera, open_camera
from scanner.adapters.camera.frame import CameraEnded, CameraError, Frame
from scanner.adapters.camera.recorded import pictures_in
from scanner.adapters.camera.sources import Wish, device_names

__all__ = [
    "Camera",
    "CameraEnded",
    "CameraError",
    "Frame",
    "Wish",
    "device_names",
    "open_camera",
    "pictures_in",
]
