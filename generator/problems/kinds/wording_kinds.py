"""Findings in official wording: reported to the office, never corrected by us."""

from __future__ import annotations

import json
import unicodedata

from generator.problems.kind import warning
from generator.problems.problem import Wording


def _keep(quote: str) -> tuple[str, str]:
    """What to do about wording that may be printed so: a note that quotes it ends the finding."""
    quoted = json.dumps(quote, ensure_ascii=False)
    note = f"notes: [{{kind: misprint, quote: {quoted}, text: 原件如此}}]"
    return (
        f"录入有误就照原件更正；原件如此就保留，并写明 {note}",
        f"Correct it if the paper differs; if the paper says so, keep it and write {note}",
    )


@warning
def half_width_mark(*, mark: str, quote: str) -> Wording:
    """汉字后面用了半角标点（GB/T 15834）。

    A half-width punctuation mark follows a Han character.
    """
    hint_zh, hint_en = _keep(quote)
    return Wording(
        message_zh=f"“{quote}”里用了半角标点“{mark}”",
        message_en=f'half-width mark "{mark}" in "{quote}"',
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


@warning
def doubled_mark(*, mark: str, quote: str) -> Wording:
    """标点重复，例如“、、”。

    A punctuation mark is doubled.
    """
    hint_zh, hint_en = _keep(quote)
    return Wording(
        message_zh=f"“{quote}”里标点“{mark}”重复",
        message_en=f'doubled mark "{mark}" in "{quote}"',
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


@warning
def mixed_brackets(*, quote: str) -> Wording:
    """成对的括号一半全角、一半半角。

    A pair of brackets is half full-width, half half-width.
    """
    hint_zh, hint_en = _keep(quote)
    return Wording(
        message_zh=f"“{quote}”的括号一半全角一半半角",
        message_en=f'full-width and half-width bracket are paired in "{quote}"',
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


@warning
def number_form(*, number: str) -> Wording:
    """正文里的发文字号没有用六角括号〔〕，或者序号补了零。

    A document number in the text does not use 〔〕, or has a leading zero.
    """
    hint_zh, hint_en = _keep(number)
    return Wording(
        message_zh=f"正文里的发文字号“{number}”写法不规范",
        message_en=f'the document number "{number}" in the text is not in the standard form',
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


@warning
def padded_date(*, quote: str) -> Wording:
    """正文里的日期补了零，例如 2023年07月05日（GB/T 15835）。

    A date in the text is padded with a zero.
    """
    hint_zh, hint_en = _keep(quote)
    return Wording(
        message_zh=f"日期“{quote}”里补了零",
        message_en=f'the date "{quote}" is padded with a zero',
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


@warning
def mark_after_numeral(*, quote: str) -> Wording:
    """层次序数后面多了标点，例如“（一）、”。

    A numeral such as （一） is followed by a superfluous mark.
    """
    hint_zh, hint_en = _keep(quote)
    return Wording(
        message_zh=f"层次序数“{quote}”后面多了标点",
        message_en=f'superfluous mark after the numeral in "{quote}"',
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


@warning
def space_in_wording(*, quote: str, spaces: str | None = None) -> Wording:
    """汉字与汉字、汉字与数字之间有空格，多半来自 PDF 或排版。

    A space between Han characters or figures, most often left by a PDF or by layout.
    """
    hint_zh, hint_en = _keep(quote)
    return Wording(
        message_zh=f"“{quote}”里有空格",
        message_en=f'a space stands in "{quote}"',
        hint_zh=hint_zh,
        hint_en=hint_en,
        mend=(spaces, "") if spaces else None,
    )


@warning
def nonstandard_character(*, character: str, name: str) -> Wording:
    """兼容汉字、部首字形等不规范字符，看起来一样却搜不到。

    A compatibility or radical character: it looks right but is not found by search.
    """
    usual = unicodedata.normalize("NFKC", character)
    better_zh = f"，一般写作“{usual}”" if usual != character else ""
    better_en = f', most likely "{usual}"' if usual != character else ""
    return Wording(
        message_zh=f"“{character}”是不规范的字符（{name}）",
        message_en=f'"{character}" is not a standard character ({name})',
        hint_zh=f"请删掉它，用输入法重新输入这个字{better_zh}",
        hint_en=f"Delete it and type the character again{better_en}",
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


@warning
def formula_like(*, quote: str) -> Wording:
    """表格的一格以 = + - @ 开头，电子表格会当成公式；下载的 CSV 会在前面加一个单引号。

    A printed cell begins with = + - or @: spreadsheets would run it, so CSV files put ' before it.
    """
    hint_zh, hint_en = _keep(quote)
    return Wording(
        message_zh=f"“{quote}”会被电子表格当成公式",
        message_en=f'spreadsheets would take "{quote}" for a formula',
        hint_zh=hint_zh,
        hint_en=hint_en,
    )
