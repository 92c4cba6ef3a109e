"""Pages on paper: readiness and the end of the day, drawn as PDF in memory. Whatever came from
outside is escaped; no file is written here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from scanner.domain.check import Check
from scanner.ui.desk.words import dispute_words, moment, outside, spoken, tr
from scanner.ui.theme import FAMILY
from scanner.work.desk.report import Report

RESOLUTION = 150  # dots an inch: text stays text


def as_pdf(html: str) -> bytes:
    """An A4 document."""
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
    document.setHtml(html)
    document.print_(writer)
    del writer  # it ends the file
    buffer.close()
    return bytes(content.data())


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th align='left'>{escape(word)}</th>" for word in heads)
    lines = "".join(
        "<tr>" + "".join(f"<td>{escape(outside(text, 400))}</td>" for text in row) + "</tr>"
        for row in rows
    )
    return f"<table cellpadding='3' width='100%'><tr>{head}</tr>{lines}</table>"


def readiness_page(checks: Sequence[Check], lane: str, at: datetime, zone: tzinfo | None) -> str:
    """All checks, the failed ones first."""
    bad = sum(1 for check in checks if not check.ok)
    said = tr("Ready") if not bad else tr("Not ready: {n} checks failed", n=bad)
    rows = [
        ("✓" if check.ok else "✗", check.check, check.message, check.mend)
        for check in sorted(checks, key=lambda check: check.ok)
    ]
    heads = ["", tr("Check"), tr("Found"), tr("What to do")]
    return (
        f"<h2>{escape(said)}</h2><p>{escape(outside(lane))}, {escape(moment(at, zone))}</p>"
        f"{_table(heads, rows)}"
    )


def report_page(made: Report) -> str:
    """The end-of-day report."""
    counted, zone = made.numbers, made.zone
    parts = [
        f"<h2>{escape(outside(made.lane))}: {made.day:%A, %d %B %Y}</h2>",
        f"<p><b>{escape(made.owed or tr('Nothing is owed.'))}</b> "
        f"{escape(made.closed or tr('The day is not closed.'))}</p>",
        f"<p>{counted.people:,} {escape(tr('people in'))} {counted.admissions:,} "
        f"{escape(tr('admissions'))}; {counted.undone:,} {escape(tr('taken back'))}; "
        f"{len(made.disputes):,} {escape(tr('disputes, of which open'))} "
        f"{made.open_disputes:,}.</p>",
    ]
    tickets = [(what, spoken(kind), f"{count:,}") for what, kind, count in counted.units]
    parts.append(f"<h3>{escape(tr('Tickets'))}</h3>")
    parts.append(_table([tr("Product"), tr("Ticket"), tr("Count")], tickets))
    parts.append(f"<h3>{escape(tr('Refusals'))}</h3>")
    refusals = [(spoken(reason), f"{count:,}") for reason, count in counted.refusals]
    parts.append(_table([tr("Reason"), tr("Count")], refusals))
    parts.append(f"<h3>{escape(tr('Done by hand'))}</h3>")
    by_hand = [
        (moment(one.at, zone), spoken(one.kind), one.by, one.note, one.scan_id[:8])
        for one in made.by_hand
    ]
    heads = [tr("Time"), tr("What"), tr("Who"), tr("Why"), tr("Scan")]
    parts.append(_table(heads, by_hand))
    parts.append(f"<h3>{escape(tr('Disputes'))}</h3>")
    disputes = [
        (
            moment(datetime.fromtimestamp(one["opened"], UTC), zone),
            dispute_words(one["reason"])[0],
            tr("closed") if one["closed"] else tr("open"),
            str(one["note"]),
        )
        for one in made.disputes
    ]
    parts.append(_table([tr("Opened"), tr("What"), tr("State"), tr("Note")], disputes))
    parts.append(f"<p>{escape(tr('Made on'))} {escape(moment(made.made, zone))}</p>")
    return "".join(parts)
