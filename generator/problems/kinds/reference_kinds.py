"""Problems of a reference: a name or id that leads nowhere, or to two places."""

from __future__ import annotations

from generator.problems.kind import error
from generator.problems.problem import Wording


def _near(near: str | None, near_id: str | None) -> tuple[str, str]:
    if near is None:
        return "", ""
    where = f"（{near_id}）" if near_id else ""
    return (
        f"是不是“{near}”{where}？",
        f'Did you mean "{near}"{f" ({near_id})" if near_id else ""}? ',
    )


def _times(times: int) -> tuple[str, str]:
    """How often a value stands in the file, if more than once: only the first place is told."""
    return (f"（本文件共 {times} 处）", f" ({times} times in this file)") if times > 1 else ("", "")


@error
def unknown_department(
    *, name: str, near: str | None, near_id: str | None, times: int = 1, is_id: bool = False
) -> Wording:
    """单位名称在登记表里查不到。每个名称都要落到一个单位或一个统称上。

    The name of an office is not in the registry; every name leads to an office or a collective.
    """
    zh, en = _near(near, near_id)
    times_zh, times_en = _times(times)
    return Wording(
        message_zh=f"登记表中没有单位“{name}”{times_zh}",
        message_en=f'no office "{name}" in the registry{times_en}',
        hint_zh=f"{zh}原件确实这样写，就登记它（运行 taizhang new department），或者在 "
        "content/registry/departments.yml 里加到那个单位的 aliases（错别字加到 misprints）。",
        hint_en=f"{en}If the paper says so, register it (run taizhang new department), or in "
        "content/registry/departments.yml add it to the aliases (misprints) of its office.",
        mend=(name, near) if is_id and near else None,
    )


@error
def departments_joined(*, name: str, names: tuple[str, ...]) -> Wording:
    """一个名称里写了几个单位。每个单位要分开写，才能各自找到自己的任务。

    Several offices are written as one name; each has to stand on its own.
    """
    listed = ", ".join(names)
    return Wording(
        message_zh=f"“{name}”是 {len(names)} 个单位，却写成了一个名称",
        message_en=f'"{name}" is {len(names)} offices written as one name',
        hint_zh=f"请用半角逗号分开，写成 [{listed}]",
        hint_en=f"Separate them by commas: [{listed}]",
    )


@error
def department_list_open(*, name: str, names: tuple[str, ...], item: str | None = None) -> Wording:
    """“等”不是单位名称的一部分，是说名单没有列完：写成 open_list: true，整格照抄在 _text 里。

    The word 等 is no part of a name; it says that the list goes on: open_list: true, and the
    printed cell is copied as its _text.
    """
    listed = ", ".join(names)
    zh = f"，并照抄整格 {item}" if item else ""
    en = f", and {item}" if item else ""
    return Wording(
        message_zh=f"“{name}”里的“等”不是单位名称",
        message_en=f'"{name}" ends a list with 等, which is no part of a name',
        hint_zh=f"名称写成 [{listed}]，同一行任务另加一行 open_list: true{zh}",
        hint_en=f"Write the names as [{listed}] and add the line open_list: true to the record{en}",
    )


@error
def ambiguous_department(*, name: str, first_id: str, second_id: str) -> Wording:
    """一个名称对应了两个单位，页面就不知道该指向谁。

    One name belongs to two offices of one place.
    """
    return Wording(
        message_zh=f"名称“{name}”同时属于 {first_id} 和 {second_id}",
        message_en=f'the name "{name}" belongs to both {first_id} and {second_id}',
        hint_zh="请在其中一个单位的 name、aliases、misprints 里去掉它。",
        hint_en="Remove it from the name, aliases or misprints of one of them.",
    )


@error
def unknown_jurisdiction(*, value: str, near: str | None) -> Wording:
    """地区编号在登记表里查不到。

    The place is not in the registry.
    """
    zh, en = _near(near, None)
    return Wording(
        message_zh=f"登记表中没有地区“{value}”",
        message_en=f'no place "{value}" in the registry',
        hint_zh=f"{zh}地区登记在 content/registry/jurisdictions.yml",
        hint_en=f"{en}Places are listed in content/registry/jurisdictions.yml",
        mend=(value, near) if near else None,
    )


@error
def unknown_theme(*, value: str, near: str | None, times: int = 1) -> Wording:
    """主题编号在登记表里查不到。

    The theme is not in the registry.
    """
    zh, en = _near(near, None)
    times_zh, times_en = _times(times)
    return Wording(
        message_zh=f"登记表中没有主题“{value}”{times_zh}",
        message_en=f'no theme "{value}" in the registry{times_en}',
        hint_zh=f"{zh}主题登记在 content/registry/themes.yml",
        hint_en=f"{en}Themes are listed in content/registry/themes.yml",
        mend=(value, near) if near else None,
    )


@error
def unknown_topic(*, value: str, near: str | None, times: int = 1) -> Wording:
    """话题编号在登记表里查不到。

    The topic is not in the registry.
    """
    zh, en = _near(near, None)
    times_zh, times_en = _times(times)
    return Wording(
        message_zh=f"登记表中没有话题“{value}”{times_zh}",
        message_en=f'no topic "{value}" in the registry{times_en}',
        hint_zh=f"{zh}话题登记在 content/registry/topics.yml",
        hint_en=f"{en}Topics are listed in content/registry/topics.yml",
        mend=(value, near) if near else None,
    )


@error
def unknown_heading(*, value: str, near: str | None, times: int = 1) -> Wording:
    """这一行写的标题编号不在文件的 headings 里，或者是有下级的标题。

    The row names a heading that is not among the headings of its document.
    """
    zh, en = _near(near, None)
    times_zh, times_en = _times(times)
    return Wording(
        message_zh=f"本文件的 headings 里没有可以放事项的标题“{value}”{times_zh}",
        message_en=f'this document has no lowest-level heading "{value}"{times_en}',
        hint_zh=f'{zh}请写最低一级标题的 key，并加双引号，例如 heading: "1.1"',
        hint_en=f'{en}Write the key of a lowest-level heading in quotes: heading: "1.1"',
    )


@error
def unknown_document(*, value: str, near: str | None) -> Wording:
    """所指的文件本站没有收录。

    The document is not held here.
    """
    zh, en = _near(near, None)
    return Wording(
        message_zh=f"没有收录文件“{value}”",
        message_en=f'there is no document "{value}"',
        hint_zh=f"{zh}文件在 content/documents/ 里；没有收录就写 not_held: true",
        hint_en=f"{en}Documents are in content/documents/; otherwise write not_held: true",
        mend=(value, near) if near else None,
    )


@error
def unknown_task(*, value: str, near: str | None) -> Wording:
    """所指的事项不存在。

    The record does not exist.
    """
    zh, en = _near(near, None)
    return Wording(
        message_zh=f"没有编号为“{value}”的事项",
        message_en=f'there is no record "{value}"',
        hint_zh=f"{zh}编号的样子是 jining-2023-021，写在事项页的地址里。",
        hint_en=f"{en}Ids look like jining-2023-021 and stand in the address of the page.",
        mend=(value, near) if near else None,
    )


_LINKED = {
    "task": ("事项", "record", "jining-2023-021"),
    "document": ("文件", "document", "jining-2023"),
    "department": ("单位", "office", "jining/education"),
    "theme": ("主题", "theme", "livelihood"),
    "topic": ("话题", "topic", "education"),
}


@error
def page_link_unknown(*, kind: str, value: str, near: str | None) -> Wording:
    """网页正文里的链接指向一个不存在的编号，读者点了到不了。

    A link of a hand-written page names an id that nothing has.
    """
    zh, en, example = _LINKED.get(kind, _LINKED["task"])
    return Wording(
        message_zh=f"链接指向的{zh}“{value}”不存在",
        message_en=f'the link leads to the {en} "{value}", which does not exist',
        hint_zh=f"请写成 ({kind}:{near})"
        if near
        else f"写法是 [文字]({kind}:{example})，编号在那一页的地址里",
        hint_en=f"Write ({kind}:{near})"
        if near
        else f"Write [text]({kind}:{example}); the id stands in the address of that page",
    )
