"""Problems of mkdocs.yml as a whole; what it says about the office has kinds of its own."""

from __future__ import annotations

from generator.problems.kind import error, warning
from generator.problems.problem import Wording


@error
def setting_missing(*, key: str, example: str) -> Wording:
    """mkdocs.yml 缺少一项设置。

    The file mkdocs.yml lacks a setting.
    """
    return Wording(
        message_zh=f"缺少设置 {key}",
        message_en=f"the setting {key} is missing",
        hint_zh=f"请加一行：{example}",
        hint_en=f"Add a line: {example}",
    )


@warning
def setting_unknown(*, key: str, suggestion: str) -> Wording:
    """mkdocs.yml 里有一项程序不认识的设置，它不起作用。

    A setting in mkdocs.yml is not known, so it has no effect.
    """
    return Wording(
        message_zh=f"没有“{key}”这项设置，它不起作用",
        message_en=f'there is no setting "{key}"; it has no effect',
        hint_zh=f"是不是“{suggestion}”？" if suggestion else "请检查拼写和缩进，或者删去它。",
        hint_en=f'Did you mean "{suggestion}"?'
        if suggestion
        else "Check its spelling and its indent, or delete it.",
    )


@error
def setting_wrong(
    *, key: str, zh: str, en: str, hint_zh: str | None = None, hint_en: str | None = None
) -> Wording:
    """mkdocs.yml 里一项设置的值不能用。

    The value of a setting in mkdocs.yml cannot be used.
    """
    return Wording(
        message_zh=f"设置 {key}：{zh}",
        message_en=f"the setting {key}: {en}",
        hint_zh=hint_zh or "请把这一项改回原来的样子。",
        hint_en=hint_en or "Put it back as it was.",
    )


@error
def plugin_absent() -> Wording:
    """mkdocs.yml 的 plugins 里没有 taizhang，就不会生成任务页面，也不能保住原来的网站。

    The plugin taizhang is not listed in mkdocs.yml: no record would be shown, and the last site
    would not be kept.
    """
    return Wording(
        message_zh="plugins 里没有 taizhang，不会生成任务页面",
        message_en="taizhang is not among the plugins, so no record would be shown",
        hint_zh="请在 plugins: 下面加一行，缩进两格：- taizhang",
        hint_en="Add a line below plugins:, two spaces in: - taizhang",
    )
