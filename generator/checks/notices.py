"""A notice tells each of its elements, or says that the paper does not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from generator.checks.context import CheckContext, in_document
from generator.model.document import ELEMENTS, NUMBER_FORM, Document, UpperDocument
from generator.problems.kinds import notice_kinds, reference_kinds
from generator.problems.likeness import nearest
from generator.problems.problem import Place, Problem

ELEMENT_NAMES = {
    "number": "发文字号",
    "issuer": "发文机关",
    "issued_on": "成文日期",
    "addressees": "主送机关",
    "preamble": "开头的段落",
    "requirements": "总体要求",
    "attachment": "附件说明",
    "publication_mark": "公开标识",
    "cc": "抄送",
}

_NUMBER = re.compile(NUMBER_FORM)
_LOOSE_NUMBER = re.compile(
    r"(?P<body>[\u4e00-\u9fff]+)\s*[\[(（【［〔﹝]\s*(?P<year>\d{4})\s*年?\s*[\])）】］〕﹞]\s*第?\s*0*(?P<seq>\d+)\s*号?"
)
_BARE_NUMBER = re.compile(
    r"(?P<body>[\u4e00-\u9fff]+)\s*(?P<year>(?:19|20)\d\d)\s*(?:[-—－–_/／年]|\s)\s*第?\s*0*(?P<seq>\d{1,4})\s*号?"
)
"""Without any brackets: the year and the number are told apart by what stands between."""
_DAY = re.compile(
    r"([0-9〇零○一二三四五六七八九]{4})年([0-9一二三四五六七八九十]{1,3})月([0-9一二三四五六七八九十]{1,3})日"
)
_DIGITS = {
    "〇": 0,
    "零": 0,
    "○": 0,
    **{digit: n for n, digit in enumerate("一二三四五六七八九", 1)},
}


def check_notices(context: CheckContext) -> Iterator[Problem]:
    """Every notice: its elements, number, date and place."""
    for document in context.catalogue.documents:
        yield from _elements(document)
        yield from _number(document.number, in_document(document, "number"))
        yield from _issue_date(document)
        yield from _place(context, document)


def check_basis(context: CheckContext) -> Iterator[Problem]:
    """The documents of other offices that a notice says it carries out, some of them held here."""
    held = {d.number: d.id for d in context.catalogue.documents if d.number}
    for document in context.catalogue.documents:
        yield from _basis(context, document, held)


def _elements(document: Document) -> Iterator[Problem]:
    for element in ELEMENTS:
        told = bool(getattr(document, element))
        if told and element in document.not_stated:
            at = in_document(document, "not_stated", document.not_stated.index(element))
            yield notice_kinds.element_twice_told(at, element=element)
        elif not told and element not in document.not_stated:
            meaning = ELEMENT_NAMES[element]
            at = in_document(document, "id")
            yield notice_kinds.element_not_told(at, element=element, meaning_zh=meaning)


def _number(number: str | None, at: Place) -> Iterator[Problem]:
    if number is None or _NUMBER.fullmatch(number):
        return
    in_brackets = _LOOSE_NUMBER.fullmatch(number)
    found = in_brackets or _BARE_NUMBER.fullmatch(number)
    suggestion = f"{found['body']}〔{int(found['year'])}〕{int(found['seq'])}号" if found else ""
    is_meant = bool(_NUMBER.fullmatch(suggestion))
    yield notice_kinds.number_brackets(
        at,
        number=number,
        suggestion=suggestion if is_meant else "济政办字〔2023〕41号",
        is_meant=is_meant and in_brackets is not None,
    )


def _issue_date(document: Document) -> Iterator[Problem]:
    issued = document.issued_on
    if issued is None:
        return
    found = _DAY.search(unicodedata.normalize("NFKC", "".join(issued.text.split())))
    day = issued.date
    if found is None or tuple(map(_number_of, found.groups())) != (day.year, day.month, day.day):
        at = in_document(document, "issued_on", "date")
        yield notice_kinds.issue_date_disagrees(at, text=issued.text, date=day.isoformat())


def _number_of(printed: str) -> int:
    """二〇二三 is read digit by digit, 十二 and 二十一 by their tens."""
    if printed.isdecimal():
        return int(printed)
    if "十" in printed:
        tens, _, ones = printed.partition("十")
        return 10 * _DIGITS.get(tens, 1) + _DIGITS.get(ones, 0)
    return int("".join(str(_DIGITS.get(digit, digit)) for digit in printed))


def _basis(context: CheckContext, document: Document, held: Mapping[str, str]) -> Iterator[Problem]:
    by_id = context.catalogue.documents_by_id
    for position, upper in enumerate(document.based_on):
        at = in_document(document, "based_on", position, "number")
        yield from _number(upper.number, at)
        if (upper.document_id is None) is not upper.not_held:
            yield notice_kinds.upper_document_unsettled(at, number=upper.number)
        elif upper.document_id is not None and upper.document_id not in by_id:
            if "document" not in context.unread:
                at = in_document(document, "based_on", position, "document")
                near = nearest(upper.document_id, by_id)
                yield reference_kinds.unknown_document(at, value=upper.document_id, near=near)
        else:
            yield from _agreement(upper, held.get(upper.number), context, at)


def _agreement(
    upper: UpperDocument, held_id: str | None, context: CheckContext, at: Place
) -> Iterator[Problem]:
    """The number printed here is the number of the document it points to."""
    target = upper.document_id
    if target == held_id:
        return
    if target is None and held_id is not None:
        yield notice_kinds.upper_document_disagrees(
            at, number=upper.number, document_id=held_id, other=upper.number
        )
    elif target is not None:
        other = context.catalogue.documents_by_id[target].number or "—"
        if _plain(other) == _plain(upper.number):
            return  # only the brackets differ, which is told where they are wrong
        yield notice_kinds.upper_document_disagrees(
            at, number=upper.number, document_id=target, other=other
        )


def _plain(number: str) -> str:
    return re.sub(r"\W", "", number)


def _place(context: CheckContext, document: Document) -> Iterator[Problem]:
    known = context.catalogue.jurisdictions_by_id
    if document.jurisdiction_id in known or "jurisdictions" in context.unread:
        return
    at = in_document(document, "jurisdiction")
    near = nearest(document.jurisdiction_id, known)
    yield reference_kinds.unknown_jurisdiction(at, value=document.jurisdiction_id, near=near)
