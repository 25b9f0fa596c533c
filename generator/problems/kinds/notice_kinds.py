"""Problems of a notice: its identity, its elements, its table's columns and headings."""

from __future__ import annotations

from generator.problems.kind import error, warning
from generator.problems.problem import Wording


@error
def file_name_mismatch(*, document_id: str, file_name: str) -> Wording:
    """文件名要和文件里的 id 一致，地址由它决定。

    The file must be named after the id inside; addresses follow from it.
    """
    return Wording(
        message_zh=f"文件名是“{file_name}”，里面的 id 却是“{document_id}”",
        message_en=f'the file is named "{file_name}" but its id is "{document_id}"',
        hint_zh=f"请把文件改名为 {document_id}.yml；已经公布过的 id 不要改。",
        hint_en=f"Rename the file to {document_id}.yml; never change a published id.",
    )


@error
def year_disagrees(*, year: int, likely: int, rows: int, item: str | None) -> Wording:
    """年度和文件自己说的年份对不上，或者各行时限都是另一年的。时限里没有印年份的，都照年度换算。

    The year is not one that the notice names, or its deadlines are all of another one; printed
    deadlines without a year are read in this one.
    """
    hint_zh = f"请照原件核对，写成 year: {likely}"
    hint_en = f"Check the paper and write year: {likely}"
    if item is not None:
        hint_zh = f"年度没有写错，就把各行时限改成 {year} 年的，例如 deadline: {item}；"
        hint_zh += f"写错了就写成 year: {likely}"
        hint_en = f"If the year is right, bring the deadlines to {year}, e.g. deadline: {item}; "
        hint_en += f"if not, write year: {likely}"
    told_zh = f"{rows} 行时限" if rows else "标题、编号或日期"
    told_en = f"its deadlines ({rows})" if rows else "its title, id or date"
    return Wording(
        message_zh=f"年度写的是 {year}，{told_zh}却是 {likely} 年的",
        message_en=f"the year is {year}, but {told_en} tell of {likely}",
        hint_zh=hint_zh,
        hint_en=hint_en,
    )


@error
def element_twice_told(*, element: str) -> Wording:
    """同一个要素既写了值，又列在 not_stated（原文未列）里。

    An element has a value and is listed under not_stated as well.
    """
    return Wording(
        message_zh=f"“{element}”已经有值，又列在 not_stated 里",
        message_en=f'"{element}" has a value and is listed under not_stated as well',
        hint_zh="原文有就从 not_stated 里删掉它；原文没有就删掉那个值。",
        hint_en="If the document gives it, remove it from not_stated; otherwise remove the value.",
    )


@error
def element_not_told(*, element: str, meaning_zh: str) -> Wording:
    """通知的要素没有写，也没有说明原文未列。页面必须说清是哪一种。

    An element of the notice is neither given nor said to be absent from the document.
    """
    return Wording(
        message_zh=f"没有写“{element}”（{meaning_zh}），也没有说明原文未列",
        message_en=f'"{element}" is neither given nor listed under not_stated',
        hint_zh=f"请照原件补上；原件确实没有，就写进 not_stated，例如 not_stated: [{element}]",
        hint_en=f"Copy it from the paper; if it is not there, list it: not_stated: [{element}]",
    )


@error
def column_repeated(*, field: str) -> Wording:
    """表格的两栏指向了同一项内容。

    Two columns of the table name the same field.
    """
    return Wording(
        message_zh=f"表格里有两栏都写成了“{field}”",
        message_en=f'two columns of the table are "{field}"',
        hint_zh="请对照原表的表头，每一项只对应一栏。",
        hint_en="Compare with the printed header; each field stands in one column.",
    )


@error
def heading_repeated(*, key: str) -> Wording:
    """两个标题用了同一个编号。分页后重印的标题是同一个，不要再写一次。

    Two headings have one key. A heading printed again after a page break is the same heading.
    """
    return Wording(
        message_zh=f"标题编号“{key}”用了两次",
        message_en=f'the heading key "{key}" is used twice',
        hint_zh='请改成没有用过的编号，例如 "2.1"；分页后重印的标题不用再写。',
        hint_en='Use a free key such as "2.1"; a heading reprinted overleaf is written once.',
    )


@error
def heading_without_theme(*, key: str, text: str) -> Wording:
    """文件自己的标题还没有对应到统一主题，这些事项在主题页里就找不到。

    A heading is not mapped to a canonical theme, so its rows would be missing from the themes.
    """
    return Wording(
        message_zh=f"标题“{text}”（{key}）没有对应的统一主题",
        message_en=f'the heading "{text}" ({key}) has no canonical theme',
        hint_zh="请在这个标题下写 theme: 加上 content/registry/themes.yml 里的一个 id",
        hint_en="Add theme: with an id from content/registry/themes.yml",
    )


@warning
def heading_unused(*, key: str, text: str) -> Wording:
    """标题下没有任何一行。

    No row stands under this heading.
    """
    return Wording(
        message_zh=f"标题“{text}”（{key}）下面没有任何事项",
        message_en=f'no row stands under the heading "{text}" ({key})',
        hint_zh="请检查各行的 heading，或者删掉这个标题。",
        hint_en="Check the heading of the rows, or delete it.",
    )


@warning
def heading_returns(*, key: str, text: str) -> Wording:
    """一个标题下的行中间隔着别的标题，原表会多出一段。

    Rows under one heading are interrupted by rows under another.
    """
    return Wording(
        message_zh=f"标题“{text}”（{key}）在别的标题之后又出现了",
        message_en=f'the heading "{text}" ({key}) returns after another one',
        hint_zh="请对照原表检查 heading；原表确实这样排，就在 notes 里记一条（kind: layout）。",
        hint_en="Compare heading with the table; if printed so, add a note (kind: layout).",
    )


@error
def upper_document_unsettled(*, number: str) -> Wording:
    """依据的文件既没有指明本站收录的那一份，也没有标明未收录。

    A document that this one is based on is neither linked nor marked as not held.
    """
    return Wording(
        message_zh=f"依据文件“{number}”没有说清本站是否收录",
        message_en=f'it is not clear whether "{number}" is held here',
        hint_zh="没有收录就只写 not_held: true；收录了就只写 document: 加上它的 id",
        hint_en="If it is not, write only not_held: true; if it is, only document: with its id",
    )


@error
def upper_document_disagrees(*, number: str, document_id: str, other: str) -> Wording:
    """依据文件的文号和所指那一份的文号不一样，或者已收录却标为未收录。

    The number printed here and the number of the document it points to differ.
    """
    if other == number:
        return Wording(
            message_zh=f"“{number}”已经收录（{document_id}），这里却没有指向它",
            message_en=f'"{number}" is held here ({document_id}), but this does not point to it',
            hint_zh=f"请删掉 not_held 或别的 id，写 document: {document_id}",
            hint_en=f"Delete not_held or the other id and write document: {document_id}",
        )
    return Wording(
        message_zh=f"这里写的文号是“{number}”，“{document_id}”的文号却是“{other}”",
        message_en=f'the number here is "{number}", but that of "{document_id}" is "{other}"',
        hint_zh="请核对原件：文号抄错就改文号；不是同一份就改 document，未收录就写 not_held: true",
        hint_en="Check the paper: correct the number, or the id under document, "
        "or write not_held: true if it is not held here.",
    )


@error
def number_brackets(*, number: str, suggestion: str, is_meant: bool = False) -> Wording:
    """发文字号的年份要用六角括号〔〕，序号前不加“第”、不补零（GB/T 9704）。

    The year of a document number stands in 〔〕, without 第 and without leading zeros.
    """
    return Wording(
        message_zh=f"发文字号“{number}”的写法不规范",
        message_en=f'the document number "{number}" is not in the standard form',
        hint_zh=f"请核对原件；规范的写法是 {suggestion}",
        hint_en=f"Check the paper; the standard form is {suggestion}",
        mend=(number, suggestion) if is_meant else None,
    )


@error
def issue_date_disagrees(*, text: str, date: str) -> Wording:
    """印出的成文日期和换算的日期不是同一天。

    The printed date and the machine date are not the same day.
    """
    return Wording(
        message_zh=f"印出的日期是“{text}”，date 写的却是 {date}",
        message_en=f'the printed date is "{text}", but date is {date}',
        hint_zh="请核对原件，把两处改成同一天，例如 {date: 2023-07-05, text: 2023年7月5日}",
        hint_en="Check the paper and make them one day, "
        "e.g. {date: 2023-07-05, text: 2023年7月5日}",
    )
