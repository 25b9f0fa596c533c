"""Problems of a file as a whole: before any YAML is looked at."""

from __future__ import annotations

from generator.problems.kind import error
from generator.problems.problem import Wording

_REASONS_ZH = {
    "No such file or directory": "找不到它，可能刚被移走，或者它是一个失效的链接",
    "Permission denied": "没有读取权限",
    "Too many levels of symbolic links": "它是一个链接，绕了一圈又指回自己",
    "Not a regular file": "它不是普通的文件",
    "A linked folder is not followed": "它是一个文件夹链接，里面的文件不会被读取，也不会被公布",
    "A link that leads out of the content folder is not followed": (
        "它是一个链接，指向 content 文件夹以外；外面的文件不会被读取，也不会被公布"
    ),
    "Input/output error": "磁盘读取出错",
}
"""What the system says, for those who do not read English."""


@error
def file_unreadable(*, reason: str) -> Wording:
    """文件无法读取，例如没有权限、读取中途被移走，或者名字指向别处。

    The file cannot be read: no permission, moved while reading, or a link that leads nowhere.
    """
    return Wording(
        message_zh=f"无法读取：{_REASONS_ZH.get(reason, reason)}",
        message_en=f"this cannot be read: {reason}",
        hint_zh="请换成一个真正的文件，检查它是否存在、是否有读取权限，再运行一次。",
        hint_en="Put a real file here, check that it exists and may be read, then run again.",
    )


@error
def file_too_large(*, size: int, limit: int) -> Wording:
    """文件超过大小上限。一份六十行的分解表约四十 KB，过大的文件通常是误放的附件。

    The file is over the size limit. A table of sixty rows takes about 40 KB.
    """
    return Wording(
        message_zh=f"文件有 {size:,} 字节，超过上限 {limit:,} 字节",
        message_en=f"the file has {size:,} bytes; the limit is {limit:,} bytes",
        hint_zh="请确认没有把附件或图片放进来；确实很长的清单请拆成几个文件。",
        hint_en="Check that no attachment was put here; split a really long list into files.",
    )


@error
def file_empty() -> Wording:
    """文件是空的，或者只有注释。

    The file is empty or holds comments only.
    """
    return Wording(
        message_zh="文件里没有内容",
        message_en="the file holds nothing",
        hint_zh="请写入记录，或者删掉这个文件；新建记录可以用：taizhang new",
        hint_en="Write a record or delete the file; to start one: taizhang new",
    )


@error
def wrong_encoding(*, guess: str) -> Wording:
    """文件不是 UTF-8 编码。记事本和 WPS 另存时可能用了 GBK（ANSI）或 UTF-16。

    The file is not UTF-8; Notepad or WPS may have saved it as GBK (ANSI) or UTF-16.
    """
    likely_zh, likely_en = "", ""
    if guess != "?":
        likely_zh, likely_en = f"（看起来是 {guess}）", f" (it looks like {guess})"
    return Wording(
        message_zh=f"文件不是 UTF-8 编码的文字{likely_zh}，从这里开始无法识别",
        message_en=f"the file is not UTF-8 text{likely_en}; reading fails here",
        hint_zh="请用编辑器“另存为”，编码选择“UTF-8”；Word、Excel 和图片请移出 content。",
        hint_en='Use "Save as" in your editor with the encoding "UTF-8"; '
        "if it is a Word, Excel or picture file, move it out of content.",
    )


@error
def byte_order_mark() -> Wording:
    """文件开头有看不见的 BOM 标记，会被当成第一个键的一部分。

    The file starts with an invisible byte order mark.
    """
    return Wording(
        message_zh="文件开头有看不见的标记（BOM）",
        message_en="the file starts with an invisible byte order mark (BOM)",
        hint_zh="运行 taizhang fmt 可以去掉它；或者另存时选择“UTF-8（无 BOM）”。",
        hint_en='taizhang fmt removes it; or save as "UTF-8" without BOM.',
    )


@error
def carriage_return() -> Wording:
    """文件用了 Windows 换行（CRLF）或旧式换行，会让每一行都显示为改动。

    The file has Windows (CRLF) or old Mac line ends; every line would show as changed.
    """
    return Wording(
        message_zh="文件的换行是 Windows 格式（CRLF）",
        message_en="the file has Windows line ends (CRLF)",
        hint_zh="运行 taizhang fmt 可以改成 LF；编辑器右下角也可以把“CRLF”改为“LF”。",
        hint_en='taizhang fmt turns them into LF; your editor can too ("CRLF" to "LF").',
    )


@error
def control_character(*, name: str) -> Wording:
    """文件里有看不见的控制字符、零宽字符、方向控制字符或私用区字符。

    The file holds an invisible control, zero-width, direction or private-use character.
    """
    return Wording(
        message_zh=f"这里有一个看不见或不能使用的字符 {name}",
        message_en=f"there is an invisible or unusable character here: {name}",
        hint_zh="请删掉它再重新输入这几个字；它多半是从 Word 或网页粘贴时带进来的。",
        hint_en="Delete it and type the words again; it likely came along with a paste.",
    )


@error
def misplaced_file(*, expected: str) -> Wording:
    """一个 YAML 文件的位置、后缀或名字不对，程序不会读取，里面的记录会被漏掉。

    A YAML file has a place, an ending or a name by which nothing reads it; records would be lost.
    """
    return Wording(
        message_zh="文件的位置、后缀或名字不对，不会被读取",
        message_en="a file with this place, ending or name is not read",
        hint_zh=f"请移动或改名为 {expected}",
        hint_en=f"Move or rename it to {expected}",
    )


@error
def folder_named_file(*, name: str) -> Wording:
    """一个文件夹的名字像文件（.yml 结尾），里面的内容不会被当作记录读取。

    A folder is named like a file (.yml): nothing in it is read as the record it seems to be.
    """
    plain = name.partition(".")[0] or name
    return Wording(
        message_zh=f"“{name}”是文件夹，不是文件，不会当作记录读取",
        message_en=f'"{name}" is a folder, not a file, and is not read as a record',
        hint_zh=f"请把文件夹改名为 {plain}，或者删掉它；记录写在名为 {name} 的文件里",
        hint_en=f"Rename the folder to {plain} or delete it; a record is a file named {name}",
    )


@error
def too_many_problems(*, shown: int) -> Wording:
    """一个文件里的问题太多，后面的不再列出。多半是同一个原因，例如缩进错了一级。

    A file has more problems than are listed; most often they have one cause.
    """
    return Wording(
        message_zh=f"这个文件的问题太多，只列出前 {shown} 个",
        message_en=f"this file has too many problems; only the first {shown} are listed",
        hint_zh="请先改好最上面的几个再运行一次，后面的多半会一起消失。",
        hint_en="Correct the first few and run again; most of the others will go with them.",
    )
