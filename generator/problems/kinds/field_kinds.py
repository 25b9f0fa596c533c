"""Problems of one field: its key, its type, its value."""

from __future__ import annotations

from itertools import zip_longest

from generator.problems.kind import error
from generator.problems.problem import Wording


@error
def unknown_key(*, key: str, near: str | None, known: tuple[str, ...]) -> Wording:
    """这里没有这个键（冒号前面的词），多半是拼写有误；不认识的键会被漏掉，所以不放行。

    There is no such key (the word before the colon) here; most often a slip of the pen.
    """
    return Wording(
        message_zh=f"这里没有“{key}”这个键",
        message_en=f'there is no key "{key}" here',
        hint_zh=f"是不是“{near}”？" if near else f"可以用的键有：{'、'.join(known)}",
        hint_en=f'Did you mean "{near}"?' if near else f"Known keys: {', '.join(known)}",
        mend=(key, near) if near else None,
    )


@error
def duplicate_key(*, key: str, first_line: int, item: str | None = None) -> Wording:
    """同一个键写了两次，后一个会悄悄盖掉前一个。

    A key is written twice; the second would silently replace the first.
    """
    hint_zh, hint_en = "请合并成一个，或者删掉多余的一个。", "Merge the two, or delete one."
    if item is not None:  # a whole record follows
        hint_zh = f"从这里开始是另一条，前面少了“- ”：请写成 - {item}"
        hint_en = f'Another record starts here and lacks its "- ": write - {item}'
    return Wording(
        message_zh=f"“{key}”在同一条里写了两次，第一次在第 {first_line} 行",
        message_en=f'"{key}" is written twice; the first is on line {first_line}',
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


@error
def missing_key(*, key: str, meaning_zh: str, meaning_en: str, example: str) -> Wording:
    """缺少必须写的键。

    A required key is missing.
    """
    return Wording(
        message_zh=f"缺少“{key}”（{meaning_zh}）",
        message_en=f'"{key}" is missing ({meaning_en})',
        hint_zh=f"请补上，例如 {key}: {example}",
        hint_en=f"Add it, for example {key}: {example}",
    )


@error
def wrong_type(
    *, found_zh: str, found_en: str, wanted_zh: str, wanted_en: str, example: str
) -> Wording:
    """值的形式不对：例如应当是列表却写成了一段文字。

    The value has the wrong form, for example a text where a list is wanted.
    """
    colon_zh, colon_en = "", ""
    if found_zh.startswith("一组"):  # most often words in which a colon is followed by a space
        colon_zh = "；如果冒号是正文，请把整段放进双引号"
        colon_en = "; if the colon belongs to the words, put all of them into double quotes"
    return Wording(
        message_zh=f"这里应当是{wanted_zh}，现在是{found_zh}",
        message_en=f"{wanted_en} is wanted here, this is {found_en}",
        hint_zh=f"请写成 {example}{colon_zh}",
        hint_en=f"Write {example}{colon_en}",
    )


@error
def empty_value(*, key: str, example: str) -> Wording:
    """键后面没有值。没有内容的键不要写；原文空白请记在 blank 里。

    A key without a value. Leave it out; a cell that is blank in the source goes to `blank`.
    """
    return Wording(
        message_zh=f"“{key}”后面没有内容",
        message_en=f'"{key}" has no value',
        hint_zh=f"请写上内容，例如 {example}；没有内容就删掉这一行，原文空白的栏写进 blank。",
        hint_en=f"Write a value, for example {example}, or delete the line; "
        "list a column that is blank in the source under blank.",
    )


@error
def bad_choice(
    *,
    value: str,
    choices: tuple[str, ...],
    near: str | None,
    meanings: tuple[str | None, ...] = (),
) -> Wording:
    """只能从几个固定的词里选一个。

    Only one of a few fixed words is accepted.
    """
    pairs = zip_longest(choices, meanings)
    shown = [f"{choice}（{meaning}）" if meaning else choice for choice, meaning in pairs]
    return Wording(
        message_zh=f"“{value}”不在可选的词里",
        message_en=f'"{value}" is not one of the accepted words',
        hint_zh=(f"是不是“{near}”？" if near else "") + f"可选：{'、'.join(shown)}",
        hint_en=(f'Did you mean "{near}"? ' if near else "") + f"Accepted: {', '.join(choices)}",
        mend=(value, near) if near else None,
    )


@error
def bad_date(
    *, value: str, suggestion: str | None, is_meant: bool = True, month_end: str | None = None
) -> Wording:
    """日期要写成四位年-两位月-两位日，并且日历上有这一天。

    A date is written YYYY-MM-DD and must exist in the calendar.
    """
    form_zh, form_en = "四位年-两位月-两位日，例如 2023-12-31", "it as YYYY-MM-DD, e.g. 2023-12-31"
    hint_zh, hint_en = f"请写成 {suggestion or form_zh}", f"Write {suggestion or form_en}"
    if suggestion and not is_meant:  # What the paper says, only the editor can see.
        hint_zh = f"请照原文改，例如 {suggestion}"
        hint_en = f"Write what the document says, e.g. {suggestion}"
    if month_end is not None:
        hint_zh = f"还要写到哪一天；说的是月底就写 {month_end}"
        hint_en = f"Write the day, too; if the end of the month is meant, {month_end}"
    return Wording(
        message_zh=f"日期“{value}”的写法不对"
        if suggestion and is_meant
        else f"“{value}”不是日历上的日期",
        message_en=f'"{value}" is not a date of the calendar in the form YYYY-MM-DD',
        hint_zh=hint_zh,
        hint_en=hint_en,
        mend=(value, suggestion) if suggestion and is_meant else None,
    )


@error
def bad_number(*, value: str, low: int, high: int, meant: int | None = None) -> Wording:
    """这里要一个整数，并在范围之内。

    A whole number within the range is wanted.
    """
    return Wording(
        message_zh=f"“{value}”不是 {low} 到 {high} 之间的整数",
        message_en=f'"{value}" is not a whole number from {low} to {high}',
        hint_zh=f"请只用数字写一个整数，例如 {meant or low + 23}",
        hint_en=f"Write a whole number in digits, for example {meant or low + 23}",
    )


@error
def bad_flag(*, value: str) -> Wording:
    """这个键只能写 true；不成立时不写这个键。

    This key can only be true; leave it out otherwise.
    """
    return Wording(
        message_zh=f"这里只能写 true，现在是“{value}”",
        message_en=f'only true can stand here, this is "{value}"',
        hint_zh="成立就写 true，不成立就删掉这一行。",
        hint_en="Write true, or delete the line.",
    )


@error
def bad_form(
    *, value: str, form_zh: str, form_en: str, example: str, meant: str | None = None
) -> Wording:
    """值的写法不合规定的形式，例如编号里有大写字母或汉字。

    The value does not have the required form, for example capitals in an id.
    """
    return Wording(
        message_zh=f"“{value}”不是合规的{form_zh}",
        message_en=f'"{value}" is not a valid {form_en}',
        hint_zh=f"请写成 {meant or example} 这样的形式",
        hint_en=f"Write it like {meant or example}",
        mend=(value, meant) if meant else None,
    )


@error
def duplicate_item(*, value: str) -> Wording:
    """同一个列表里写了两次同样的内容。

    The same item is listed twice.
    """
    return Wording(
        message_zh=f"列表里“{value}”出现了两次",
        message_en=f'"{value}" is listed twice',
        hint_zh="请删掉多余的一个。",
        hint_en="Delete one of the two.",
    )


@error
def empty_list(*, key: str, example: str) -> Wording:
    """列表里没有内容。没有内容的键不要写。

    The list is empty; leave the key out.
    """
    return Wording(
        message_zh=f"“{key}”的列表是空的",
        message_en=f'the list "{key}" is empty',
        hint_zh=f"请写上内容，例如 {example}，或者删掉这个键。",
        hint_en=f"Add an item, for example {example}, or delete the key.",
    )


@error
def stray_line_break() -> Wording:
    """这一项应当写在一行里。换行会变成空格，改变官方文字。

    This value must stand on one line; a line break would become a space in official wording.
    """
    return Wording(
        message_zh="这一项的文字断成了几行，换行会变成空格",
        message_en="the text of this value runs over several lines; the breaks become spaces",
        hint_zh="请接成一行，再长也不要换行。",
        hint_en="Join it into one line, however long.",
    )
