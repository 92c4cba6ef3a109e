"""zxing-cpp as an engine: fast, and in two-dimensional formats never wrong in the measurements.

Asked for exact formats only: its `QRCode` would include Micro QR and rMQR, its "all" would bring
formats that see codes in stripes. Text comes plain: the default mode rewrites control characters.
"""

from __future__ import annotations

from collections.abc import Iterable

import zxingcpp

from scanner.adapters.decoder.view import View
from scanner.domain.reading import Code, Corners
from scanner.domain.scan import Symbology

Formats = zxingcpp.BarcodeFormats

_FORMATS = {
    Symbology.QRCODE: zxingcpp.BarcodeFormat.QRCodeModel2,
    Symbology.AZTEC: zxingcpp.BarcodeFormat.AztecCode,
    Symbology.PDF417: zxingcpp.BarcodeFormat.PDF417,
    Symbology.CODE128: zxingcpp.BarcodeFormat.Code128,
    Symbology.DATAMATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Symbology.CODE39: zxingcpp.BarcodeFormat.Code39,
    Symbology.ITF: zxingcpp.BarcodeFormat.ITF,
    Symbology.EAN13: zxingcpp.BarcodeFormat.EAN13,
}

# A read reports the family or the variant it met (a UPC-A is an EAN13 with a leading nought).
_SYMBOLOGIES = {
    **{name: ours for ours, name in _FORMATS.items()},
    zxingcpp.BarcodeFormat.QRCode: Symbology.QRCODE,
    zxingcpp.BarcodeFormat.Aztec: Symbology.AZTEC,
    zxingcpp.BarcodeFormat.UPCA: Symbology.EAN13,
    zxingcpp.BarcodeFormat.ITF14: Symbology.ITF,
    zxingcpp.BarcodeFormat.Code39Std: Symbology.CODE39,
    zxingcpp.BarcodeFormat.Code39Ext: Symbology.CODE39,
    zxingcpp.BarcodeFormat.PZN: Symbology.CODE39,
}


def formats_for(symbologies: Iterable[Symbology]) -> Formats:
    """The set to hand to `read`, made once."""
    return Formats([_FORMATS[s] for s in symbologies])


def read(
    view: View,
    formats: Formats,
    *,
    step: str,
    rescue: bool = False,
    rotate: bool = True,
    downscale: bool = True,
    invert: bool = True,
    histogram: bool = False,
) -> tuple[list[Code], list[Corners]]:
    """The codes in the view and the outlines of codes that were found but did not decode."""
    results = zxingcpp.read_barcodes(
        view.pixels,
        formats=formats,
        try_rotate=rotate,
        try_downscale=downscale,
        try_invert=invert,
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=(
            zxingcpp.Binarizer.GlobalHistogram if histogram else zxingcpp.Binarizer.LocalAverage
        ),
        return_errors=True,
    )
    codes: list[Code] = []
    outlines: list[Corners] = []
    for result in results:
        at = result.position
        corners = view.to_frame(
            (
                (at.top_left.x, at.top_left.y),
                (at.top_right.x, at.top_right.y),
                (at.bottom_right.x, at.bottom_right.y),
                (at.bottom_left.x, at.bottom_left.y),
            )
        )
        symbology = _SYMBOLOGIES.get(result.format)
        if result.valid and symbology is not None and result.bytes:
            codes.append(Code(result.text, result.bytes, symbology, corners, "zxing", step, rescue))
        elif not result.valid:
            outlines.append(corners)
    return codes, outlines


def read_bars(
    view: View, formats: Formats, *, turned: bool, step: str, downscale: bool
) -> tuple[list[Code], list[Corners]]:
    """Linear codes and PDF417 in one direction: lying, or `turned` for upright ones.

    Fewer rows and one direction, instead of zxing-cpp's own search in both, are a quarter of the
    price. No engine reads them inverted.
    """
    return read(
        view.for_bars(turned=turned),
        formats,
        step=step,
        rotate=False,
        downscale=downscale,
        invert=False,
    )
