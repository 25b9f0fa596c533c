"""Takes the head of a notice: number, issuer, title, addressees; and the title of its table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importers.cell_text import heading_text
from generator.importers.issue_date import read_issue_date
from generator.importers.log import Log, Spot
from generator.importers.notice_elements import (
    ANNEX,
    ATTACHMENT,
    COLOPHON,
    MARK,
    Notice,
    note_joined_title,
)
from generator.importers.source import Paragraph

_NUMBER = re.compile(
    r"[\u4e00-\u9fff]{2,12} ?[〔\[(（【［﹝] ?[0-9]{4} ?[〕\])）】］﹞] ?第?[0-9]+ ?号"
)
_TITLE_END = re.compile(
    r"(?:通知|意见|方案|办法|函|要点|决定|公告|通告|计划|规定|分工|分解表|台账|清单)(?:[（(][^（）()]*[)）])?$"
)
_FORM_LINE = re.compile(r"[（(]?(?:填报|填表|制表|报送|编制)?(?:单位|部门|日期|时间|人)[:：]")
_ISSUES = re.compile("关于(?:印发|转发|公布|下发)")
_NOTICE_END = re.compile(r"(?:通知|函|公告|通告|决定)(?:[（(][^（）()]*[)）])?$")
_ADDRESS_END = ("：", ":")
_LONGEST_TITLE_LINE = 60


def take_table_title(paragraphs: list[Paragraph], notice: Notice, log: Log) -> list[Paragraph]:
    """The words right above the table, up to 附件 or the end of the notice."""
    title: list[str] = []
    while paragraphs:
        last = paragraphs[-1]
        text = heading_text(last.text)
        if not text or COLOPHON.fullmatch(text):
            paragraphs.pop()
            continue
        if ANNEX.fullmatch(text):
            paragraphs.pop()
            note = "表格上方的“附件”二字为版式标记，未单列。"
            notice.notes.append({"kind": "layout", "quote": text, "text": note})
            break
        if _FORM_LINE.match(text):
            paragraphs.pop()
            note = "表格上方的填报说明，照录。"
            notice.notes.append({"kind": "layout", "quote": text, "text": note})
            log.guess(note, "a line of a form above the table went into the notes", quote=text)
            continue
        is_end = title and _TITLE_END.search(title[0]) and _TITLE_END.search(text)
        if is_end or _belongs_to_notice(text) or (title and re.search(r"20\d\d年", title[0])):
            break
        title.insert(0, text)
        paragraphs.pop()
    notice.table_title = "".join(title) or None
    if len(title) > 1:
        note_joined_title(notice, notice.table_title or "", log)
    return paragraphs


def _belongs_to_notice(text: str) -> bool:
    return (
        text[-1] in "。：:；"
        or len(text) > _LONGEST_TITLE_LINE
        or bool(MARK.fullmatch(text) or ATTACHMENT.fullmatch(text) or read_issue_date(text))
    )


def take_head(paragraphs: list[Paragraph], notice: Notice, log: Log) -> list[Paragraph]:
    """Number, issuer, title and addressees; without a title there is no notice above the table."""
    at = next((n for n, p in enumerate(paragraphs) if "关于" in p.text[:40]), None)
    if at is None or len(heading_text(paragraphs[at].text)) > 2 * _LONGEST_TITLE_LINE:
        return paragraphs
    for paragraph in paragraphs[:at]:
        _head_line(heading_text(paragraph.text), paragraph, notice, log)
    words, used = _title_words(paragraphs[at:])
    issuer, sign, title = words.partition("关于")
    if issuer and not notice.issuer:
        notice.issuer = issuer
        log.read("发文机关印在标题里，已分开。", "the issuer was cut from the title", quote=issuer)
    elif issuer and issuer != notice.issuer:
        sign = issuer + sign
    notice.title = sign + title
    if used > 1:
        note_joined_title(notice, notice.title, log)
    return _take_below_title(paragraphs[at + used :], notice)


def _take_below_title(rest: list[Paragraph], notice: Notice) -> list[Paragraph]:
    """The number, where a page on the web prints it, and the addressees."""
    if rest and notice.number is None:
        below = _NUMBER.fullmatch(heading_text(rest[0].text).strip("（）()"))
        if below:
            notice.number = below[0]
            rest.pop(0)
    if rest and rest[0].text.strip().endswith(_ADDRESS_END):
        notice.addressees = heading_text(rest.pop(0).text)
    return rest


def _head_line(text: str, paragraph: Paragraph, notice: Notice, log: Log) -> None:
    if not text:
        return
    if notice.number is None and (found := _NUMBER.search(text)):
        notice.number = found[0]
        text = text.replace(found[0], "")
    if not text:
        return
    if notice.issuer is None and not text.endswith("文件"):
        notice.issuer = text
        return
    log.guess(
        "标题上方的这几个字没有录入。",
        "words above the title were left out",
        spot=Spot(line=paragraph.line),
        quote=text,
    )


def _title_words(paragraphs: Sequence[Paragraph]) -> tuple[str, int]:
    """The title, over as many lines as it takes to end like one."""
    words = ""
    for used, paragraph in enumerate(paragraphs[:4], start=1):
        words += heading_text(paragraph.text)
        # What is issued has a name that ends like a title, too.
        ends = _NOTICE_END if _ISSUES.search(words) else _TITLE_END
        if ends.search(words):
            return words, used
    return heading_text(paragraphs[0].text), 1
