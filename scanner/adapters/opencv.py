"""The one door to OpenCV: settings that only count before its first import are made here.

Nothing else in the program may `import cv2` directly.
"""

from __future__ import annotations

import os

# Media Foundation's hardware transforms can take minutes to open a webcam.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
# A device that was unplugged is missed after two seconds, not ten.
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")
# A stream that stalls is told to staff in our own words; OpenCV and FFmpeg need not repeat it.
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
# A picture of a few kilobytes may claim to have gigabytes of pixels.
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", "200000000")

import cv2

# The eye is one thread by design; a pool would spin on the cores the window needs.
cv2.setNumThreads(1)

__all__ = ["cv2"]
