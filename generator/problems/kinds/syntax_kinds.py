"""Problems of the YAML notation."""

from __future__ import annotations

from generator.problems.kind import error
from generator.problems.problem import Wording


@error
def yaml_syntax(
    *, trouble_zh: str, trouble_en: str, hint_zh: str | None = None, hint_en: str | None = None
) -> Wording:
    """文字不符合 YAML 写法，常见原因：冒号后缺空格、引号没有配对、缩进不齐。

    The text is not valid YAML: a missing space after a colon, an unpaired quote, uneven indents.
    """
    return Wording(
        message_zh=f"写法有误：{trouble_zh}",
        message_en=f"invalid notation: {trouble_en}",
        hint_zh=hint_zh
        or "请对照相邻的记录检查缩进、冒号后的空格和成对的引号；"
        '正文里有“: ”或“ #”时，请把整段放进双引号，例如 title: "附件: 说明"',
        hint_en=hint_en
        or "Compare indents, the space after the colon and paired quotes with the record "
        'above; put words with ": " or " #" into double quotes, e.g. title: "Annex: list"',
    )


@error
def merge_conflict() -> Wording:
    """两个人改了同一处，合并时版本工具把两种写法都留在文件里，等人来选。

    Two people changed the same spot; the merge left both versions in the file to choose from.
    """
    return Wording(
        message_zh="这里有没有处理完的合并冲突：“<<<<<<<”到“=======”是一种写法，"
        "“=======”到“>>>>>>>”是另一种",
        message_en='an unsettled merge: one version stands between "<<<<<<<" and "=======", '
        'the other between "=======" and ">>>>>>>"',
        hint_zh="请对照原件留下对的一种，删掉另一种和这三行标记。",
        hint_en="Keep the version that agrees with the paper; delete the other "
        "and the three lines of marks.",
    )


@error
def tab_indent() -> Wording:
    """行首用了制表符（Tab）。YAML 只允许用空格缩进。

    A tab was used to indent; YAML allows spaces only.
    """
    return Wording(
        message_zh="行首用了制表符（Tab）缩进",
        message_en="a tab was used to indent this line",
        hint_zh="请改成空格，每一级两个空格。",
        hint_en="Use spaces instead, two for each level.",
    )


@error
def alias_used(*, mark: str, more: int = 0) -> Wording:
    """用了 YAML 的锚点（&）或引用（*）。记录必须逐条写明，审核时才能看全。

    A YAML anchor (&) or alias (*) was used; records must be written out to be reviewed.
    """
    rest_zh = f"；这个文件里还有 {more} 处" if more else ""
    rest_en = f"; there are {more} more in this file" if more else ""
    return Wording(
        message_zh=f"“{mark}”在这里会被当作 YAML 的锚点或引用，不能使用{rest_zh}",
        message_en=f'"{mark}" counts as a YAML anchor or alias here and is not allowed{rest_en}',
        hint_zh=f"如果“{mark}”是正文，请把整段放进双引号；否则请把内容完整写出来。",
        hint_en=f'If "{mark}" is text, put the whole into double quotes; otherwise write it out.',
    )


@error
def tag_used(*, tag: str) -> Wording:
    """用了 YAML 标签（!…）。

    A YAML tag (!…) was used.
    """
    return Wording(
        message_zh=f"“{tag}”在这里会被当作 YAML 的类型标签，不能使用",
        message_en=f'"{tag}" counts as a YAML tag here and is not allowed',
        hint_zh="如果感叹号是正文，请把整段放进双引号；否则请删掉它。",
        hint_en="If the exclamation mark is text, put the whole into double quotes; or delete it.",
    )


@error
def wording_cut(*, kept: str, lost: str) -> Wording:
    """正文里空格后面的“#”会被当成注释，后面的字就丢了。

    A # behind a space begins a comment, so the rest of the wording would be lost.
    """
    return Wording(
        message_zh=f"“{kept}”后面的“{lost}”会被当成注释，不会公布",
        message_en=f'"{lost}" behind "{kept}" counts as a comment and would not be published',
        hint_zh="是正文就给整段加上双引号；是注释就移到上面单独的一行。",
        hint_en="If it is wording put the whole into double quotes; "
        "if it is a comment move it to a line of its own above.",
    )


@error
def nested_too_deep(*, limit: int) -> Wording:
    """层级过深，超出任何正常记录。

    The nesting is deeper than any record needs.
    """
    return Wording(
        message_zh=f"层级超过 {limit} 层",
        message_en=f"nested deeper than {limit} levels",
        hint_zh="请检查括号和缩进；正常的记录不超过八层。",
        hint_en="Check brackets and indents; a normal record has at most eight levels.",
    )


@error
def several_documents() -> Wording:
    """一个文件里用“---”分成了几份。每个文件只能有一份。

    The file holds several YAML documents separated by "---"; one file holds one.
    """
    return Wording(
        message_zh="一个文件里出现了第二份内容（---）",
        message_en="a second document (---) starts here",
        hint_zh="请删掉“---”，把另一份放进它自己的文件。",
        hint_en='Delete "---" and move the second part to a file of its own.',
    )
