"""Problems of progress entries and their evidence."""

from __future__ import annotations

from generator.problems.kind import error, warning
from generator.problems.problem import Wording

_EVIDENCE = (
    "evidence: [{title: 网页标题, url: https://www.example.gov.cn/art_1.html, "
    "publisher: 发布单位, published_on: 2023-12-01}]"
)


@error
def evidence_missing() -> Wording:
    """写“已公开落实情况”必须附上公开发布的链接和日期。

    Saying that results are published needs a dated link to the publication.
    """
    return Wording(
        message_zh="状态是“已公开落实情况”，却没有一条带日期的依据",
        message_en="the status says published, but there is no dated evidence",
        hint_zh=f"请照这个样子补上：{_EVIDENCE}",
        hint_en=f"Add it in this form: {_EVIDENCE}",
    )


@error
def progress_empty() -> Wording:
    """一条进展既没有说明，也没有依据，公布出来什么也没有说。

    A progress entry without a note and without evidence says nothing.
    """
    return Wording(
        message_zh="这条进展没有说明，也没有依据",
        message_en="this progress entry has neither a note nor evidence",
        hint_zh="请写上公布了什么，例如 note: 公布了就业补贴申领指南。也可以附上 evidence",
        hint_en="Say what was published, e.g. note: 公布了就业补贴申领指南。, or add evidence",
    )


@error
def date_in_future(*, value: str, as_of: str) -> Wording:
    """已经发生的事不能写在将来。

    Something that has happened cannot be dated in the future.
    """
    return Wording(
        message_zh=f"日期 {value} 晚于今天（{as_of}）",
        message_en=f"the date {value} lies after today ({as_of})",
        hint_zh=f"请写实际发生的日期，不晚于 {as_of}",
        hint_en=f"Write the day it happened, not later than {as_of}",
    )


@warning
def progress_before_issue(*, value: str, issued: str) -> Wording:
    """进展的日期早于文件的成文日期，可能抄错了年份。

    The progress is dated before the notice; the year may be wrong.
    """
    return Wording(
        message_zh=f"日期 {value} 早于文件的成文日期 {issued}",
        message_en=f"the date {value} lies before the notice of {issued}",
        hint_zh="请核对年份；确实更早就不用改。",
        hint_en="Check the year; keep it if it is right.",
    )


@error
def judging_word(*, word: str) -> Wording:
    """本站用语保持中立，不替单位下“逾期”“未完成”这样的结论。

    The site stays neutral and does not judge an office.
    """
    return Wording(
        message_zh=f"说明里用了评判性的词“{word}”",
        message_en=f'the note uses the judging word "{word}"',
        hint_zh="请只写公开了什么、在哪里公开；引用官方原文请加引号“”。",
        hint_en="Say what was published and where; put quoted official words in “”.",
    )
