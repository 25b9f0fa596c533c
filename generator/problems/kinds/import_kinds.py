"""Problems of a file that is to be imported; the place is a table, row and column in words."""

from __future__ import annotations

from generator.problems.kind import error
from generator.problems.problem import Wording

_WORD = (
    "请用 Word 或 WPS 打开它，“另存为”选 Word 文档（.docx），再导入那个新文件。",
    "Open it in Word or WPS, save it as .docx and import that file.",
)
_EXCEL = (
    "请用 Excel 或 WPS 打开它，“另存为”选 Excel 工作簿（.xlsx），再导入那个新文件。",
    "Open it in Excel or WPS, save it as .xlsx and import that file.",
)
_OFD = (
    (
        "OFD 是排好的版面，没有表格的格子。最好用排版以前的 Word、WPS 原件；没有原件，就在 "
        "OFD 阅读器（WPS、数科、福昕等）里“导出”或“转换”成 Word（.docx），再导入，"
        "并对照原件逐行核对。"
    ),
    (
        "OFD is a finished layout without cells. Use the Word file it was made from; without one, "
        "export it as Word (.docx) in an OFD reader, import that and compare every row."
    ),
)
_PICTURE = (
    "图片里的字程序认不出来。请用 Word 原件；没有原件，照着它在 Word 里打成表格，再导入。",
    "Words in a picture are not read. Use the Word file, or type the table in Word.",
)
_PACKED = ("请先解压，再导入里面的文件。", "Unpack it first and import the file inside.")
_WAYS_OUT = {
    **dict.fromkeys((".doc", ".wps", ".rtf", ".odt", ".docm", ".dot", ".wpt", ".mht"), _WORD),
    **dict.fromkeys((".xls", ".et", ".ods", ".csv", ".xlsm", ".ett"), _EXCEL),
    **dict.fromkeys((".ofd", ".ceb", ".gd", ".sep"), _OFD),
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".heic", ".webp"), _PICTURE),
    **dict.fromkeys((".zip", ".rar", ".7z"), _PACKED),
}
"""What offices send, and what each can be made into."""


@error
def import_suffix_unknown(*, suffix: str, known: str) -> Wording:
    """这种后缀的文件不能导入。

    Files with this ending cannot be imported.
    """
    zh, en = _WAYS_OUT.get(
        suffix,
        (
            f"请在 Word、WPS 或 Excel 里另存为这些格式之一：{known}",
            f"Save it in Word, WPS or Excel as one of: {known}",
        ),
    )
    none_zh, none_en = (
        "文件名没有后缀，看不出是哪种文件",
        "the name has no ending that tells its kind",
    )
    return Wording(
        message_zh=f"不能导入“{suffix}”文件" if suffix else none_zh,
        message_en=f'"{suffix}" files cannot be imported' if suffix else none_en,
        hint_zh=zh,
        hint_en=en,
    )


@error
def import_unreadable(*, kind: str, reason_zh: str, reason_en: str) -> Wording:
    """文件打不开：损坏、加了密码，或者后缀和内容不符。

    The file cannot be opened: damaged, encrypted, or not what its ending says.
    """
    return Wording(
        message_zh=f"按 {kind} 打不开这个文件：{reason_zh}",
        message_en=f"this cannot be opened as {kind}: {reason_en}",
        hint_zh="请在 Word、WPS 或 Excel 里打开它，去掉密码，另存为新文件，再导入一次。",
        hint_en="Open it in Word, WPS or Excel, remove the password, save it anew and try again.",
    )


@error
def import_too_large(*, what_zh: str, what_en: str) -> Wording:
    """文件大得不像一份分解表，多半是误选了文件。

    The file is far larger than a table of tasks; most likely it is the wrong one.
    """
    return Wording(
        message_zh=f"文件太大：{what_zh}",
        message_en=f"the file is too large: {what_en}",
        hint_zh="一份分解表通常不到一百行。请只留下分解表再导入，删去无关的内容。",
        hint_en="A table has less than a hundred rows as a rule; keep the table only.",
    )


@error
def import_table_missing(*, seen_zh: str, seen_en: str) -> Wording:
    """没有找到分解表：没有一行像表头，或者根本没有表格。

    No table of tasks was found: no row looks like its header, or there is no table at all.
    """
    return Wording(
        message_zh=f"没有找到任务分解表：{seen_zh}",
        message_en=f"no table of tasks was found: {seen_en}",
        hint_zh="表头要有“工作任务”“具体要求”“责任单位”“完成时限”一类的字；"
        "粘贴成文本时，格与格之间用制表符（Tab）隔开。",
        hint_en="Its header needs words like 工作任务, 具体要求, 责任单位, 完成时限; "
        "in a pasted text cells stand apart by tabs.",
    )


@error
def import_row_uneven(*, spot_zh: str, spot_en: str, found: int, expected: int) -> Wording:
    """这一行的格数和别的行不同，不知道哪一格属于哪一栏。

    This row has another number of cells than the others.
    """
    return Wording(
        message_zh=f"{spot_zh}有 {found} 格，别的行有 {expected} 格",
        message_en=f"{spot_en} has {found} cells, other rows have {expected}",
        hint_zh="请对照原件，在这一行补上空格子，或者把拆开的格子合起来；空格子也要有一个制表符。",
        hint_en="Compare with the paper and add the empty cells, or join those that were split; "
        "an empty cell needs its tab too.",
    )


@error
def import_requirement_missing(*, spot_zh: str, spot_en: str, quote: str) -> Wording:
    """这一行没有任务内容，又不像标题、续页或空行；不说明白就不能导入。

    This row has no requirement and is no heading, continuation or empty row.
    """
    return Wording(
        message_zh=f"{spot_zh}没有任务内容，只有“{quote}”",
        message_en=f'{spot_en} has no requirement, only "{quote}"',
        hint_zh="请对照原件补上这一格；是上一行的延续就并到上一行，是标题就让它横贯全表。",
        hint_en="Fill the cell from the paper; join the row to the one above if it continues it, "
        "or merge it across the table if it is a heading.",
    )


@error
def import_place_unknown(*, seen: str, known: str) -> Wording:
    """看不出是哪个地区的文件。

    It is not clear which place issued the notice.
    """
    return Wording(
        message_zh=f"看不出是哪个地区的文件（“{seen}”）",
        message_en=f'it is not clear which place issued this ("{seen}")',
        hint_zh=f"请加上 --jurisdiction，可用的有：{known}；新地区先登记到 "
        "content/registry/jurisdictions.yml",
        hint_en=f"Add --jurisdiction with one of: {known}; register a new place in "
        "content/registry/jurisdictions.yml first",
    )


@error
def import_year_unknown() -> Wording:
    """看不出任务属于哪一年。

    It is not clear which year the tasks are for.
    """
    return Wording(
        message_zh="看不出任务属于哪一年",
        message_en="it is not clear which year the tasks are for",
        hint_zh="请加上 --year，例如 --year 2025",
        hint_en="Add --year, for example --year 2025",
    )


@error
def import_rows_lost(*, source: int, told: int) -> Wording:
    """原表的行数和记录、续行、略去的行加起来对不上，为防漏录停止导入。

    The rows of the source and those accounted for differ, so nothing is imported.
    """
    return Wording(
        message_zh=f"原表有 {source} 行，记录、续行和略去的行合计 {told} 行，对不上",
        message_en=f"the source has {source} rows but {told} are accounted for",
        hint_zh="这是程序的问题：请把这个文件交给维护的人，先用 taizhang new 手工录入。",
        hint_en="This is our fault: hand the file to the maintainers; enter it with taizhang new.",
    )


@error
def import_form_missing() -> Wording:
    """这个文件不是填报表：没有一行是填报表的表头。

    The file is no form of progress: no row is its header.
    """
    return Wording(
        message_zh="这个文件里没有填报表的表头（编号、具体要求、日期、状态、说明……）",
        message_en="no row of this file is the header of the form (编号, 具体要求, 日期, 状态)",
        hint_zh="请用 taizhang progress form 发出去的那份文件填写，表头不要改、不要删。",
        hint_en="Fill the file that taizhang progress form wrote; leave its header as it is.",
    )


@error
def import_form_doubled(*, header: str) -> Wording:
    """填报表里同一栏出现了两次，不知道该读哪一栏。

    A column stands twice in the form, so nobody knows which one counts.
    """
    return Wording(
        message_zh=f"填报表里“{header}”这一栏有两个",
        message_en=f'the form has the column "{header}" twice',
        hint_zh="请删掉多出来的那一栏，再读一次。",
        hint_en="Delete the second one and read it again.",
    )
