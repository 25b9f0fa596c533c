"""Problems of change events, and of changes without one."""

from __future__ import annotations

from generator.problems.kind import error
from generator.problems.problem import Wording


@error
def change_without_event(
    *,
    subject_id: str,
    is_progress: bool = False,
    office: str | None = None,
    office_id: str = "",
    files: str | None = None,
) -> Wording:
    """已经公布的内容改了，就要写明哪天改的、为什么改；添进展、改单位登记也是更改。

    A change of what was published is dated and explained; new progress and another office in the
    registry are changes, too.
    """
    if is_progress:
        return Wording(
            message_zh=f"“{subject_id}”公布以后添了这条进展，却没有更改记录",
            message_en=f'this progress was added to "{subject_id}" after it was published, '
            "without a change event",
            hint_zh="请运行 taizhang changes 查看，再运行 "
            "taizhang changes --write --reason 收录落实情况",
            hint_en="Look with taizhang changes, then run "
            "taizhang changes --write --reason 收录落实情况",
        )
    zh, en = _perhaps(office, office_id, files)
    return Wording(
        message_zh=f"“{subject_id}”公布以后改过，却没有更改记录",
        message_en=f'"{subject_id}" was changed after it was published, without a change event',
        hint_zh=f"请运行 taizhang changes 查看，再运行 taizhang changes --write --reason 原因{zh}",
        hint_en=f"Look with taizhang changes, then run taizhang changes --write --reason TEXT{en}",
    )


def _perhaps(office: str | None, office_id: str, files: str | None) -> tuple[str, str]:
    """Where else the cause may stand: a record also changes with its office and its progress."""
    if office is not None:
        registry = "content/registry/departments.yml"
        zh = f"。“{office}”（{office_id}）公布过的任务都变了：改的可能是它在 {registry} 里的登记"
        en = f". All published records of {office} ({office_id}) changed: "
        return zh, f"{en}the cause may be its entry in {registry}"
    if files is not None:
        return f"。它的进展在 {files}", f". Its progress is in {files}"
    return "", ""


@error
def published_record_missing(*, subject_id: str) -> Wording:
    """公布过的编号不能消失：读者和别的网站已经链接到它。

    An id that was published stays: readers and other sites link to it.
    """
    return Wording(
        message_zh=f"公布过的“{subject_id}”不见了",
        message_en=f'"{subject_id}" was published and is gone',
        hint_zh="请恢复这一项；不再公开的写 withdrawn: {date: 2024-03-01, reason: 重复公开}",
        hint_en="Put it back, or take it down with withdrawn: {date: 2024-03-01, reason: 重复公开}",
    )


@error
def publication_lock_broken() -> Wording:
    """这个文件记着公布过什么，由程序写，不要手改。

    This file holds what was published; the program writes it, nobody else.
    """
    return Wording(
        message_zh="公布记录读不出来",
        message_en="the record of what was published cannot be read",
        hint_zh="请让维护网站的人恢复上一次提交的文件：git checkout content/changes/published.json",
        hint_en="Restore the committed file: git checkout content/changes/published.json",
    )


@error
def change_id_wrong(*, value: str, expected: str) -> Wording:
    """更改编号由事项编号和序号组成，每个只用一次，订阅的人靠它分辨。

    The id of a change is that of its record and a number, used once: subscribers rely on it.
    """
    return Wording(
        message_zh=f"更改编号“{value}”不对",
        message_en=f'the id of the change "{value}" does not fit',
        hint_zh=f"这里应当是 {expected}",
        hint_en=f"Write {expected}",
    )


@error
def change_subject_unknown(*, value: str, near: str | None) -> Wording:
    """更改记录要对着一项任务或一份文件。

    A change is about a record or a notice.
    """
    return Wording(
        message_zh=f"没有“{value}”这一项任务或文件",
        message_en=f'there is no record or notice "{value}"',
        hint_zh=f"是不是 {near}？" if near else "请核对编号，例如 jining-2023-001",
        hint_en=f"Did you mean {near}?" if near else "Check the id, for example jining-2023-001",
    )


@error
def change_value_wrong(*, kind: str, wants_field: bool) -> Wording:
    """首次公布、撤下、恢复不写改了什么；别的更改要写哪一项、改前或改后。

    Publishing, withdrawing and restoring tell no values; every other change names its field.
    """
    if wants_field:
        return Wording(
            message_zh=f"“{kind}”没有写明改了哪一项、怎样改的",
            message_en=f'"{kind}" does not tell which field changed, and how',
            hint_zh="请补上 field，以及 was 或 now",
            hint_en="Add field, and was or now",
        )
    return Wording(
        message_zh=f"“{kind}”不能写 field、was、now，撤下的内容不再公开",
        message_en=f'"{kind}" must not have field, was or now: what is withdrawn stays private',
        hint_zh="请删去 field、was、now 三项",
        hint_en="Remove field, was and now",
    )


@error
def publication_moved(*, subject_id: str, moment: str) -> Wording:
    """首次公布的时刻记下以后不能改，网页上的发布时间就是它。

    The moment of first publication never moves once it is recorded: pages show it.
    """
    return Wording(
        message_zh=f"“{subject_id}”首次公布的时刻和记下的不同",
        message_en=f'the first publication of "{subject_id}" is not the one that was recorded',
        hint_zh=f"记下的是 {moment}，请改回去",
        hint_en=f"It was recorded as {moment}; put that back",
    )


@error
def change_before_issue(*, value: str, issued: str) -> Wording:
    """公布和更改都在文件成文以后。

    Nothing is published or changed before it was written.
    """
    return Wording(
        message_zh=f"{value} 早于文件的成文日期 {issued}",
        message_en=f"{value} is before the document was issued, {issued}",
        hint_zh="请核对公布的日期；成文日期不是公布的日期",
        hint_en="Check the day of publication; the day of issue is another",
    )
