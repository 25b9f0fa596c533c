"""Problems of what may become public, and of addresses that moved."""

from __future__ import annotations

from generator.problems.kind import error, warning
from generator.problems.problem import Wording


@error
def redirect_unreadable(*, line: str) -> Wording:
    """移走的地址一行一个，写明旧地址和新地址；不再公开的写 gone、日期和原因。

    An address that moved takes one line: old and new; one that is gone has its day and reason.
    """
    return Wording(
        message_zh=f"这一行读不懂，或者和别的一行重复：“{line}”",
        message_en=f'this line cannot be read, or repeats another: "{line}"',
        hint_zh="写成 /themes/old/ -> /themes/new/，或者 /themes/old/ -> gone 2024-03-01 重复公开",
        hint_en="Write /themes/old/ -> /themes/new/, or /themes/old/ -> gone 2024-03-01 REASON",
    )


def _waive(suggestion: str, by_zh: str, by_en: str) -> tuple[str, str]:
    return (
        f"请删去它；确实应当公开的，在 content/waivers.txt 加一行：{suggestion} 日期 {by_zh} 原因",
        (
            "Take it out; if it has to be public, add this line to content/waivers.txt: "
            f"{suggestion} DATE {by_en} REASON"
        ),
    )


@error
def personal_data(*, zh: str, en: str, shown: str, suggestion: str) -> Wording:
    """公开的内容里不能有个人信息（个人信息保护法，政府信息公开条例）。

    What is published must not hold personal data; the report shows only its beginning.
    """
    hint_zh, hint_en = _waive(suggestion, "批准人", "PERSON")
    return Wording(
        message_zh=f"这里像是{zh}：“{shown}”",
        message_en=f'this looks like the {en}: "{shown}"',
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


@error
def sensitive_data(*, zh: str, en: str, shown: str, suggestion: str) -> Wording:
    """敏感个人信息一般不公开；确需公开的，要两个人批准。

    Sensitive personal data is not published; two people have to answer for an exception.
    """
    hint_zh, hint_en = _waive(suggestion, "批准人、复核人", "TWO、PERSONS")
    return Wording(
        message_zh=f"这里像是{zh}：“{shown}”",
        message_en=f'this looks like {en}: "{shown}"',
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


@error
def secrecy_marked(*, zh: str, en: str, shown: str, suggestion: str) -> Wording:
    """带有密级、内部或不公开标志的内容不能公开。

    What bears a mark of secrecy is not published.
    """
    hint_zh, hint_en = _waive(suggestion, "保密审查人", "PERSON")
    return Wording(
        message_zh=f"这里有{zh}：“{shown}”",
        message_en=f'here is {en}: "{shown}"',
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


@warning
def perhaps_private(*, zh: str, en: str, shown: str) -> Wording:
    """公开以前请再看一眼。

    Worth a second look before it is published.
    """
    return Wording(
        message_zh=f"这里可能是{zh}：“{shown}”",
        message_en=f'this may be {en}: "{shown}"',
        hint_zh="请核对它是否应当公开；不应当的请删去",
        hint_en="See whether it should be public; if not, take it out",
    )


@warning
def picture_unread(*, file: str, suggestion: str) -> Wording:
    """图片、扫描件里的文字程序读不出，个人信息扫描看不到；请人看过再公开。

    Words in pictures and scans cannot be read by the scan for personal data; a person has to look.
    """
    return Wording(
        message_zh=f"程序读不出“{file}”里的文字，没有查过个人信息",
        message_en=f'the words in "{file}" cannot be read, and were not scanned for personal data',
        hint_zh=f"请人看过；可以公开的，在 content/waivers.txt 加一行：{suggestion} "
        "日期 查看人 原因",
        hint_en="Look through it; if it may be public, add this line to content/waivers.txt: "
        f"{suggestion} DATE PERSON REASON",
    )


@error
def waiver_unreadable(*, line: str) -> Wording:
    """每一行写明规则、摘要、日期、批准人和原因；敏感个人信息要写两个人。

    A line names rule, hash, day, person and reason; sensitive data needs two persons.
    """
    return Wording(
        message_zh=f"这一行读不懂：“{line}”",
        message_en=f'this line cannot be read: "{line}"',
        hint_zh="写成 mobile-number 0123456789abcdef 2024-03-01 张三 值班电话，已在门户公布",
        hint_en="Write RULE HASH 2024-03-01 PERSON REASON, as taizhang check suggests it",
    )


@warning
def waiver_unused(*, waiver: str) -> Wording:
    """批准公开的那一处已经删去或者改过，批准不再有效。

    What was answered for is gone or has changed, so the answer no longer holds.
    """
    return Wording(
        message_zh=f"“{waiver}”对应的文字已经没有了",
        message_en=f'the words that "{waiver}" is about are gone',
        hint_zh="请删去这一行",
        hint_en="Remove this line",
    )


@error
def not_released(*, subject_id: str, missing_zh: str, missing_en: str) -> Wording:
    """先审查、后公开：写明主动公开、保密审查和三审（政府信息公开条例、保守国家秘密法）。

    Reviewed first, published then: the attribute, the secrecy review and the three reviews.
    """
    return Wording(
        message_zh=f"“{subject_id}”还不能公开：{missing_zh}",
        message_en=f'"{subject_id}" may not be published yet: {missing_en}',
        hint_zh="审查完成后补上 review；不公开的从 content/ 移走",
        hint_en="Complete review when it is done; what stays private does not belong in content/",
    )
