"""The many names that printed headers have, and what they hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum


class Role(StrEnum):
    """What a printed column is for."""

    SEQ = "seq"
    THEME = "theme"
    BOTH = "both"
    """工作任务及要求: themes and, last, the requirement."""
    REQUIREMENT = "requirement"
    LEAD = "lead"
    RESPONSIBLE = "responsible"
    SUPPORT = "support"
    DEADLINE = "deadline"
    PERSONAL = "personal"
    """Names and telephone numbers of persons: never imported."""
    REMARK = "remark"


_BODY = "(?:单位|部门|科室|股室|处室|主体|机构|方|责任单位|责任部门)"
_WHICH = "(?:具体|工作|任务|公开|主要|目标|落实|重点|推进|细化|年度)"
_THEMES = "任务|事项|项目|类别|类型|领域|分类|主题|板块|方面|栏目|指标|重点工作|重点"
_FORMS = (
    (Role.SEQ, r"序 ?号|编号|项号|号|[Nn][Oo]\.?"),
    (
        Role.PERSONAL,
        r".*(?:责任人|联系人|联络员|负责人|经办人|电话|手机|联系方式|领导)(?:及.*)?",
    ),
    (Role.LEAD, rf"(?:牵头|主办|主责|主要责任).*|责任单位[（(]牵头[）)]|第一责任{_BODY}"),
    (Role.SUPPORT, r"(?:配合|协办|协助|协同|参与|参加).*"),
    (Role.REMARK, r"备注|说明|.*(?:情况|进展|进度|成效|佐证|材料|链接|得分|分值)"),
    (Role.DEADLINE, r".*(?:时限|期限|时间|节点|时段)(?:要求|安排|节点)?|.*何时.*"),
    (
        Role.RESPONSIBLE,
        rf"(?:责任|承办|落实|实施|负责|执行|公开|工作|任务)?(?:{_BODY}|分工)",
    ),
    (Role.BOTH, r".*(?:任务|事项|工作)(?:及|和|与|、)(?:具体|工作)?(?:要求|举措|措施|内容|标准)"),
    (
        Role.REQUIREMENT,
        rf"{_WHICH}*(?:要求|举措|措施|内容|标准|做法)",
    ),
    (Role.REQUIREMENT, r"(?:具体|细化)(?:工作)?(?:任务|事项)|工作目标|目标任务|任务分解"),
    (
        Role.THEME,
        rf".*(?:{_THEMES})|(?:任务|工作|事项|项目)名称|工作|目标|要点",
    ),
)
_PATTERNS = tuple((role, re.compile(form)) for role, form in _FORMS)
_BRACKETS = re.compile(r"[（(][^（）()]*[）)]$")
_LONGEST_HEADER = 16
_CONTENT = {Role.THEME, Role.BOTH, Role.REQUIREMENT}


def plain_header(text: str) -> str:
    """A printed header without the spaces and line breaks of its layout."""
    return re.sub(r"[\s\u3000]+", "", text)


def role_of(header: str) -> Role | None:
    """What a header says that its column holds; None if its words are not known."""
    plain = plain_header(header)
    for words in (plain, _BRACKETS.sub("", plain)):
        for role, pattern in _PATTERNS:
            if words and pattern.fullmatch(words):
                return role
    return None


def is_header(texts: Sequence[str]) -> bool:
    """Whether a row of cells looks like a header: short words, most of them known."""
    words = [plain_header(text) for text in texts if text.strip()]
    if any(len(_BRACKETS.sub("", word)) > _LONGEST_HEADER for word in words):
        return False
    known = [role for role in map(role_of, words) if role is not None]
    is_known = len(known) > 1 and len(known) * 2 > len(words)
    return is_known and bool(_CONTENT & set(known))
