"""Problems of templates/, which an office may adapt: found when a page is made of them."""

from __future__ import annotations

from generator.problems.kind import error
from generator.problems.problem import Wording


@error
def template_syntax(
    *, zh: str, en: str, hint_zh: str | None = None, hint_en: str | None = None
) -> Wording:
    """模板的写法有误，程序读不下去。标记写成 {% … %}，输出写成 {{ … }}，都要成对。

    The template cannot be read. Tags are written {% … %}, values {{ … }}, and both are closed.
    """
    return Wording(
        message_zh=f"模板的写法有误：{zh}",
        message_en=f"the template cannot be read: {en}",
        hint_zh=hint_zh or "请对照原来的模板改好这一行。",
        hint_en=hint_en or "Compare the line with the template as it was.",
    )


@error
def template_name_unknown(*, name: str, suggestion: str, item: str) -> Wording:
    """模板用了一个这里没有的名字：变量、属性或者组件。

    The template uses a name that is not there: a value, an attribute or a component.
    """
    there_zh, there_en = (f"这里有：{item}", f"there are: {item}") if item else ("", "")
    return Wording(
        message_zh=f"模板里的“{name}”在这里不存在",
        message_en=f'"{name}", which the template uses, is not there',
        hint_zh=f"是不是“{suggestion}”？请改这个名字，或者删去用到它的地方。"
        if suggestion
        else f"请检查拼写，或者删去用到它的地方。{there_zh}",
        hint_en=f'Did you mean "{suggestion}"? Correct the name, or take out what uses it.'
        if suggestion
        else f"Check the spelling, or take out what uses it; {there_en}".removesuffix("; "),
    )


@error
def template_missing(*, name: str, suggestion: str) -> Wording:
    """一个模板文件不在 templates 文件夹里，或者名字写错了。

    A template file is not in the folder templates, or its name is wrong.
    """
    return Wording(
        message_zh=f"找不到模板文件 {name}",
        message_en=f"there is no template file {name}",
        hint_zh=f"是不是 {suggestion}？请改这个名字，或者把文件放回 templates 文件夹。"
        if suggestion
        else "请把文件放回 templates 文件夹；名字写错了的，请改用到它的地方。",
        hint_en=f"Did you mean {suggestion}? Correct the name, or put the file back below "
        "templates."
        if suggestion
        else "Put the file back below templates; where its name is wrong, correct it.",
    )


@error
def template_parameter(*, component: str, zh: str, en: str, item: str) -> Wording:
    """调用组件时，参数的名字、个数和组件声明的不一致。

    A component is called with other parameters than those that it declares.
    """
    return Wording(
        message_zh=f"组件“{component}”的参数不对：{zh}",
        message_en=f'wrong parameters of the component "{component}": {en}',
        hint_zh=f"请照它的声明写：{item}",
        hint_en=f"Write them as it declares them: {item}",
    )


@error
def template_value_absent() -> Wording:
    """模板要输出的值是空的。空值不能直接输出，要说清楚缺的是什么。

    The value to be printed is absent; a page says in words what is absent.
    """
    return Wording(
        message_zh="模板在这里输出的值是空的",
        message_en="the value that the template prints here is absent",
        hint_zh="请用 {% if 值 %}…{% else %}…{% endif %}，没有值时写明缺什么。",
        hint_en="Use {% if value %}…{% else %}…{% endif %}, and say what is absent.",
    )


@error
def theme_folder_unset(*, folder: str) -> Wording:
    """mkdocs.yml 的 theme 下面没有写模板所在的文件夹，页面就没有本站的版式。

    The folder of the templates is not named in mkdocs.yml, so no page would look like this site.
    """
    return Wording(
        message_zh=f"theme 下面没有写 custom_dir: {folder}，用不到这个文件夹里的模板",
        message_en=f"custom_dir: {folder} is missing below theme, so its templates are not used",
        hint_zh=f"请在 theme: 下面加一行，缩进两格：custom_dir: {folder}",
        hint_en=f"Add a line below theme:, two spaces in: custom_dir: {folder}",
    )


@error
def template_failed(*, zh: str, en: str) -> Wording:
    """用模板生成页面时出错，程序说不出更细的原因。

    A page could not be made of the template, for a reason that has no words of its own here.
    """
    return Wording(
        message_zh=f"用模板生成页面时，在这里出错：{zh}",
        message_en=f"a page could not be made of the template; it failed here: {en}",
        hint_zh="请把这一行改回原来的样子；没有改过模板的，请把这条消息交给维护的人。",
        hint_en="Put this line back as it was; where no template was changed, hand this message "
        "to the maintainers.",
    )
