"""Takes the foot of a notice: attachment, signature, date, publication mark, copies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importers.cell_text import heading_text
from generator.importers.issue_date import read_issue_date
from generator.importers.log import Log, Spot
from generator.importers.notice_elements import ATTACHMENT, COLOPHON, MARK, Notice
from generator.importers.source import Paragraph

_COPIES = re.compile(r"(?:抄 *送|分 *送|主送)[:：]")


def take_foot(paragraphs: list[Paragraph], notice: Notice, log: Log) -> list[Paragraph]:
    """Attachment, signature, date and mark; what stands before them is the body."""
    body: list[Paragraph] = []
    for position, paragraph in enumerate(paragraphs):
        text = heading_text(paragraph.text)
        if _foot_line(text, notice):
            continue
        if notice.attachment and not _goes_on(text, position, notice):
            log.guess(
                "落款前后的这几个字没有录入。",
                "words around the signature were left out",
                spot=Spot(line=paragraph.line),
                quote=text,
            )
            continue
        body.append(paragraph)
    return body


def _goes_on(text: str, position: int, notice: Notice) -> bool:
    """Whether a line behind the attachment still belongs to the text of the notice."""
    if re.match(r"[0-9][.．、]", text) and notice.attachment and not notice.issued_on:
        notice.attachment += f"　{text}"
        return False
    return position == 0 or text.endswith("。")


def _foot_line(text: str, notice: Notice) -> bool:
    """Take a line of the foot; False if it is none."""
    if not text or text == notice.issuer:
        return True
    if notice.issued_on is None and (issued := read_issue_date(text)):
        notice.issued_on = issued
        return True
    if notice.publication_mark is None and MARK.fullmatch(text):
        notice.publication_mark = text
        return True
    if notice.attachment is None and ATTACHMENT.fullmatch(text):
        notice.attachment = text
        return True
    if _COPIES.match(text):
        notice.cc = (notice.cc or "") + text
        return True
    return bool(COLOPHON.fullmatch(text))


def take_after(after: Sequence[Paragraph], notice: Notice, log: Log) -> None:
    """Copies, colophon and remarks behind the table."""
    lines: list[str] = []
    for paragraph in after:
        text = heading_text(paragraph.text)
        if lines and lines[-1][-1] not in "。；":
            lines[-1] += text
            note = "抄送原印几行，已接为一行。"
            notice.notes.append({"kind": "layout", "quote": lines[-1][:20], "text": note})
        elif text and not _foot_line(text, notice):
            note = "表后的说明，照录。"
            notice.notes.append({"kind": "layout", "quote": text, "text": note})
            log.guess(note, "words behind the table went into the notes", quote=text)
        elif text and _COPIES.match(text):
            lines.append(text)
    if lines:
        notice.cc = "".join(lines)
