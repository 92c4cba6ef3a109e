"""Pages on paper: readiness and the end of the day, drawn as PDF in memory. Whatever came from
outside is escaped; no file is written here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from scanner.domain.check import Check
from scanner.ui import i18n, language
from scanner.ui.desk.words import check_words, dispute_words, many, moment, outside, spoken, tr
from scanner.ui.language import apart, day, listed, number, plural, words
from scanner.ui.theme import FAMILY
from scanner.work.desk.report import Report

RESOLUTION = 150  # dots an inch: text stays text
MOST = 150  # lines of a table on paper; the CSV has all
_NOT_READY = plural("desk", "Not ready: %n checks failed", "", 1)
_MORE = plural("desk", "%n more are in the table (CSV).", "", 1)


def as_pdf(html: str, direction: Qt.LayoutDirection) -> bytes:
    """An A4 document, written in this direction. Made beside the window: a page takes 20 to 50 ms,
    a long document seconds."""
    waits = QEventLoop()  # long documents ask their thread for a timer
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    margins = QMarginsF(18, 16, 18, 16)
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(page)
    document = QTextDocument()
    document.setDefaultFont(QFont(FAMILY, 9))
    option = document.defaultTextOption()
    option.setTextDirection(direction)
    document.setDefaultTextOption(option)
    document.setHtml(html)
    document.print_(writer)
    del writer  # it ends the file
    buffer.close()
    del waits
    return bytes(content.data())


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Qt lays a table's columns out rightwards whatever is written in it."""
    leftward = language.spoken().leftward
    side, step = ("right", -1) if leftward else ("left", 1)
    head = "".join(f"<th align='{side}'>{escape(word)}</th>" for word in heads[::step])
    lines = "".join(
        "<tr>"
        + "".join(f"<td align='{side}'>{escape(outside(text, 400))}</td>" for text in row[::step])
        + "</tr>"
        for row in rows
    )
    return f"<table cellpadding='3' width='98%'><tr>{head}</tr>{lines}</table>"


def _heading(text: str) -> str:
    way = "rtl" if language.spoken().leftward else "ltr"
    return f"<h2 dir='{way}'>{escape(text)}</h2>"


def in_order(checks: Sequence[Check]) -> list[Check]:
    """The failed ones first, then those with a note."""
    return sorted(checks, key=lambda check: (check.ok, not check.mend))


def readiness_page(checks: Sequence[Check], lane: str, at: datetime, zone: tzinfo | None) -> str:
    """All checks."""
    bad = sum(1 for check in checks if not check.ok)
    said = many(_NOT_READY, bad) if bad else tr("desk", "Ready")
    rows = [
        (
            "✗" if not check.ok else "!" if check.mend else "✓",
            check_words(check.check),
            i18n.said(check.message),
            i18n.said(check.mend),
        )
        for check in in_order(checks)
    ]
    heads = ["", tr("desk", "Check"), tr("desk", "Found"), tr("desk", "What to do")]
    where = listed((apart(outside(lane)), moment(at, zone)))
    return f"{_heading(said)}<p>{escape(where)}</p>{_table(heads, rows)}"


def report_page(made: Report) -> str:
    """The end-of-day report."""
    counted, zone = made.numbers, made.zone
    owed = i18n.said(made.owed) or tr("desk", "Nothing is owed.")
    closed = i18n.said(made.closed) or tr("desk", "The day is not closed.")
    figures = [
        (tr("desk", "People in"), number(counted.people)),
        (tr("desk", "Admissions"), number(counted.admissions)),
        (tr("desk", "On a supervisor's word"), number(counted.overrides)),
        (tr("desk", "Taken back"), number(counted.undone)),
        (tr("desk", "Disputes"), number(len(made.disputes))),
        (tr("desk", "Disputes still open"), number(made.open_disputes)),
    ]
    tickets = [
        (what or tr("desk", "not known"), spoken(kind), number(count))
        for what, kind, count in counted.units
    ]
    refusals = [(spoken(reason), number(count)) for reason, count in counted.refusals]
    by_hand = [
        (moment(one.at, zone), spoken(one.kind), one.by, words("lane", one.note), one.scan_id[:8])
        for one in made.by_hand[:MOST]
    ]
    disputes = [
        (
            moment(datetime.fromtimestamp(one["opened"], UTC), zone),
            dispute_words(one["reason"])[0],
            tr("desk", "closed") if one["closed"] else tr("desk", "open"),
            str(one["note"]),
        )
        for one in made.disputes[:MOST]
    ]
    heading = listed((apart(outside(made.lane)), day(made.day)))
    left = [
        many(_MORE, len(rows) - MOST) for rows in (made.by_hand, made.disputes) if len(rows) > MOST
    ]
    made_on = tr("desk", "Made on {at}").format(at=moment(made.made, zone))
    return "".join(
        (
            _heading(heading),
            f"<p><b>{escape(owed)}</b> {escape(closed)}</p>",
            _table([tr("desk", "What"), tr("desk", "Count")], figures),
            _part(
                tr("desk", "Tickets"),
                [tr("desk", "Product"), tr("desk", "Ticket"), tr("desk", "Count")],
                tickets,
            ),
            _part(tr("desk", "Refusals"), [tr("desk", "Reason"), tr("desk", "Count")], refusals),
            _part(
                tr("desk", "Done by hand"),
                [
                    tr("desk", "Time"),
                    tr("desk", "What"),
                    tr("desk", "Who"),
                    tr("desk", "Why"),
                    tr("desk", "Scan"),
                ],
                by_hand,
            ),
            _part(
                tr("desk", "Disputes"),
                [tr("desk", "Opened"), tr("desk", "What"), tr("desk", "State"), tr("desk", "Note")],
                disputes,
            ),
            *(f"<p>{escape(line)}</p>" for line in left),
            f"<p>{escape(made_on)}</p>",
        )
    )


def _part(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A heading and its table; a word where there is nothing."""
    none = tr("desk", "none")
    body = _table(heads, rows) if rows else f"<p>{escape(none)}</p>"
    return f"<h3>{escape(title)}</h3>{body}"
