"""Problems of the registries: places, offices, themes and topics."""

from __future__ import annotations

from generator.problems.kind import error, warning
from generator.problems.problem import Wording


@error
def entry_repeated(*, entry_id: str) -> Wording:
    """登记表里两条用了同一个编号。

    Two entries of a registry have one id.
    """
    return Wording(
        message_zh=f"编号“{entry_id}”登记了两次",
        message_en=f'"{entry_id}" is registered twice',
        hint_zh="请合并，或者给其中一个换一个没有用过的编号。",
        hint_en="Merge the two, or give one of them an id never used before.",
    )


@error
def registry_missing(*, name: str) -> Wording:
    """缺少一份登记表，记录里的名称无法核对。

    A registry file is missing, so the names in the records cannot be resolved.
    """
    return Wording(
        message_zh=f"缺少登记表“{name}”",
        message_en=f'the registry "{name}" is missing',
        hint_zh=f"请放回 {name}；第一次使用可以从项目自带的登记表抄起。",
        hint_en=f"Put {name} back, or start from the one that ships with the project.",
    )


@error
def parent_circle(*, entry_id: str) -> Wording:
    """上下级关系绕成了圈，或者层级太多（主题两级，地区五级）；成员和接替者也不能是自己。

    The parents form a circle, or there are too many levels (two for themes, five for places);
    nor can an entry be its own member or successor.
    """
    return Wording(
        message_zh=f"“{entry_id}”的上下级关系绕成了圈，或者层级太多",
        message_en=f'"{entry_id}" is above or below itself, or has too many levels above it',
        hint_zh="请改成真正的上级或成员，最上一级不写 parent；主题最多两级。",
        hint_en="Name the true parent or member; the top one has no parent, themes two levels.",
    )


@error
def members_of_office(*, entry_id: str) -> Wording:
    """只有统称（collective）才有成员。

    Only a collective has members.
    """
    return Wording(
        message_zh=f"“{entry_id}”是单位，不是统称，却写了成员",
        message_en=f'"{entry_id}" is an office, not a collective, but has members',
        hint_zh="统称请写 kind: collective；单位请删掉 members。",
        hint_en="Write kind: collective, or delete members.",
    )


@error
def collective_unexplained(*, entry_id: str) -> Wording:
    """统称既没有成员，也没有说明成员没有列全。

    A collective has no members and does not say that they are not listed.
    """
    return Wording(
        message_zh=f"统称“{entry_id}”没有成员，也没有说明文件未列出",
        message_en=f'the collective "{entry_id}" has no members and no members_open',
        hint_zh="能确定的成员写进 members；文件没有列全就写 members_open: true",
        hint_en="List the members that can be told, or write members_open: true",
    )


@error
def validity_reversed(*, start: str, end: str) -> Wording:
    """停用日期早于启用日期。

    The end of validity lies before its start.
    """
    return Wording(
        message_zh=f"停用日期 {end} 早于启用日期 {start}",
        message_en=f"valid_to {end} lies before valid_from {start}",
        hint_zh="请对调或更正这两个日期。",
        hint_en="Swap or correct the two dates.",
    )


@warning
def entry_unused(*, entry_id: str) -> Wording:
    """登记了但没有任何记录用到，它的页面不会公布。

    Registered but used by no record; no page is published for it.
    """
    return Wording(
        message_zh=f"“{entry_id}”没有任何记录用到",
        message_en=f'"{entry_id}" is used by no record',
        hint_zh="以后要用可以留着；不用就删掉。",
        hint_en="Keep it if it will be used, or delete it.",
    )
