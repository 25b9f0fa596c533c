"""Findings in official wording: reported to the office, never corrected by us."""

from __future__ import annotations

from generator.problems.kind import warning
from generator.problems.problem import Wording

_KEEP_ZH = "原件如此就保留，并在 notes 里记一条（kind: misprint）；是录入有误就照原件更正。"
_KEEP_EN = "If the paper says so keep it and add a note (kind: misprint); otherwise correct it."


@warning
def half_width_mark(*, mark: str, quote: str) -> Wording:
    """汉字后面用了半角标点（GB/T 15834）。

    A half-width punctuation mark follows a Han character.
    """
    return Wording(
        message_zh=f"“{quote}”里用了半角标点“{mark}”",
        message_en=f'half-width mark "{mark}" in "{quote}"',
        hint_zh=_KEEP_ZH,
        hint_en=_KEEP_EN,
    )


@warning
def doubled_mark(*, mark: str, quote: str) -> Wording:
    """标点重复，例如“、、”。

    A punctuation mark is doubled.
    """
    return Wording(
        message_zh=f"“{quote}”里标点“{mark}”重复",
        message_en=f'doubled mark "{mark}" in "{quote}"',
        hint_zh=_KEEP_ZH,
        hint_en=_KEEP_EN,
    )


@warning
def mixed_brackets(*, quote: str) -> Wording:
    """成对的括号一半全角、一半半角。

    A pair of brackets is half full-width, half half-width.
    """
    return Wording(
        message_zh=f"“{quote}”的括号一半全角一半半角",
        message_en=f'full-width and half-width bracket are paired in "{quote}"',
        hint_zh=_KEEP_ZH,
        hint_en=_KEEP_EN,
    )


@warning
def number_form(*, number: str) -> Wording:
    """正文里的发文字号没有用六角括号〔〕，或者序号补了零。

    A document number in the text does not use 〔〕, or has a leading zero.
    """
    return Wording(
        message_zh=f"正文里的发文字号“{number}”写法不规范",
        message_en=f'the document number "{number}" in the text is not in the standard form',
        hint_zh=_KEEP_ZH,
        hint_en=_KEEP_EN,
    )


@warning
def padded_date(*, quote: str) -> Wording:
    """正文里的日期补了零，例如 2023年07月05日（GB/T 15835）。

    A date in the text is padded with a zero.
    """
    return Wording(
        message_zh=f"日期“{quote}”里补了零",
        message_en=f'the date "{quote}" is padded with a zero',
        hint_zh=_KEEP_ZH,
        hint_en=_KEEP_EN,
    )


@warning
def mark_after_numeral(*, quote: str) -> Wording:
    """层次序数后面多了标点，例如“（一）、”。

    A numeral such as （一） is followed by a superfluous mark.
    """
    return Wording(
        message_zh=f"层次序数“{quote}”后面多了标点",
        message_en=f'superfluous mark after the numeral in "{quote}"',
        hint_zh=_KEEP_ZH,
        hint_en=_KEEP_EN,
    )


@warning
def space_in_wording(*, quote: str) -> Wording:
    """汉字与汉字、汉字与数字之间有空格，多半来自 PDF 或排版。

    A space between Han characters or figures, most often left by a PDF or by layout.
    """
    return Wording(
        message_zh=f"“{quote}”里有空格",
        message_en=f'a space stands in "{quote}"',
        hint_zh="是转换带进来的空格就删掉；原件确有空格就保留，并在 notes 里记一条。",
        hint_en="Delete it if conversion put it there; otherwise keep it and add a note.",
    )


@warning
def nonstandard_character(*, character: str, name: str) -> Wording:
    """兼容汉字、部首字形等不规范字符，看起来一样却搜不到。

    A compatibility or radical character: it looks right but is not found by search.
    """
    return Wording(
        message_zh=f"“{character}”是不规范的字符（{name}）",
        message_en=f'"{character}" is not a standard character ({name})',
        hint_zh="请删掉它，用输入法重新输入这个字。",
        hint_en="Delete it and type the character again.",
    )


@warning
def machine_noise(*, quote: str) -> Wording:
    """转换时留下的机器代码或页码，不是官方文字。

    A machine code or page number left by conversion; it is not official wording.
    """
    return Wording(
        message_zh=f"这里留有转换代码“{quote}”",
        message_en=f'conversion noise "{quote}" is left here',
        hint_zh="请删掉它，并在 notes 里记一条（kind: noise）。",
        hint_en="Delete it and add a note (kind: noise).",
    )
