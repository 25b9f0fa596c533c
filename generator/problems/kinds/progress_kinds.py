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


@warning
def evidence_domain(*, host: str, known: tuple[str, ...]) -> Wording:
    """依据要在政府自己的网站上，别的网站上的转载不能证明已经公开。

    Evidence stands on a site of the government; a copy elsewhere does not prove a publication.
    """
    listed = "、".join(known)
    return Wording(
        message_zh=f"依据的网址在 {host}，不是政府网站",
        message_en=f"the evidence is at {host}, which is no site of the government",
        hint_zh=f"请换成 {listed} 下面的原页面；确是本地区自己的网站，就写进 "
        f"content/registry/jurisdictions.yml 里这个地区的 domains: [{host}]",
        hint_en=f"Link to the original page below {', '.join(known)}; if it is the site of this "
        f"place, list it in content/registry/jurisdictions.yml: domains: [{host}]",
    )


@warning
def evidence_before_issue(*, value: str, issued: str) -> Wording:
    """依据的发布日期早于文件的成文日期，可能抄错了年份，也可能是另一年的工作。

    The evidence was published before the notice was issued; the year may be wrong.
    """
    return Wording(
        message_zh=f"依据发布于 {value}，早于文件的成文日期 {issued}",
        message_en=f"the evidence of {value} lies before the notice of {issued}",
        hint_zh="请核对年份；是上一年的公开就换成本年的网页。",
        hint_en="Check the year; if it belongs to the year before, link to this year's page.",
    )


@warning
def evidence_after_deadline(*, value: str, due: str, day: str) -> Wording:
    """依据的发布日期在完成时限之后。可能抄错了日期；属实就在说明里写明哪一天公布的，不作评价。

    The evidence was published after the deadline. If that is right, the note says the day.
    """
    return Wording(
        message_zh=f"依据发布于 {value}，完成时限是 {due}",
        message_en=f"the evidence is dated {value}, the deadline is {due}",
        hint_zh=f"请核对日期；属实就在 note 里写明日期，例如 note: {day}公布了……",
        hint_en=f"Check the date; if it is right, say so in the note: {day}公布了……",
    )


@warning
def evidence_gone(*, checked: str, seen: str | None) -> Wording:
    """上一次核对链接时，这个网址已经没有网页（404 或 410）。

    When links were last looked at, there was no page at this address.
    """
    last_zh = f"，最后一次看到是 {seen}" if seen else ""
    last_en = f"; it was last seen on {seen}" if seen else ""
    return Wording(
        message_zh=f"{checked} 核对时这个网址已经打不开{last_zh}",
        message_en=f"on {checked} there was no page at this address{last_en}",
        hint_zh="请向发布单位问新的网址；改好后运行 taizhang evidence 再核对一次。",
        hint_en="Ask the publisher for the new address, then run taizhang evidence again.",
    )


@error
def link_log_broken() -> Wording:
    """记录链接核对结果的文件读不出来。

    The file that says when links were last seen cannot be read.
    """
    return Wording(
        message_zh="链接核对记录读不出来",
        message_en="the record of looked-at links cannot be read",
        hint_zh="请从版本库取回这个文件，或者删掉它，再运行 taizhang evidence",
        hint_en="Take the file from the repository or delete it, then run taizhang evidence",
    )
