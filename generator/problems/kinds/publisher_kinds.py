"""Problems of what mkdocs.yml says about the office behind the site."""

from __future__ import annotations

from generator.problems.kind import error
from generator.problems.problem import Wording


@error
def identity_missing(*, key: str, meaning_zh: str, meaning_en: str, example: str) -> Wording:
    """正式站点缺少一项只有主办单位才能提供的信息。演示站点不需要。

    A production site lacks a value that only the publishing office can give; a demo needs none.
    """
    return Wording(
        message_zh=f"正式站点缺少 {key}（{meaning_zh}）",
        message_en=f"a production site needs {key}, {meaning_en}",
        hint_zh=f"请向主办单位要来，写在 identity 下面，例如 {key}: {example}；不要编造。",
        hint_en=f"Ask the office and write it below identity, such as {key}: {example}; never make "
        "one up.",
    )


@error
def identity_unlikely(*, key: str, value: str, meaning_zh: str, example: str) -> Wording:
    """这一项的写法不对，或者是占位用的假号码。

    The value does not have its form, or is a number that only fills the place.
    """
    return Wording(
        message_zh=f"{key}（{meaning_zh}）不能是“{value}”",
        message_en=f'{key} cannot be "{value}"',
        hint_zh=f"请照主办单位的证件填写，写法如 {key}: {example}",
        hint_en=f"Copy it from the papers of the office; its form is {key}: {example}",
    )


@error
def emblem_unusable(*, value: str) -> Wording:
    """国徽图案由主办单位提供，须是项目里的 SVG 或 PNG 文件；不用国徽的单位写 none。

    The emblem comes from the office as an SVG or PNG file inside the project; an office that
    carries none writes none.
    """
    return Wording(
        message_zh=f"emblem_path 指的国徽图案不能用：{value}",
        message_en=f"emblem_path leads to no usable picture: {value}",
        hint_zh="请放入 SVG 或 PNG 文件并写它在项目里的路径，例如 content/identity/emblem.svg；"
        "不属于县级以上人民政府的写 emblem_path: none",
        hint_en="Put an SVG or PNG file there, such as content/identity/emblem.svg; an office that "
        "carries no emblem writes emblem_path: none",
    )


@error
def publication_undated(*, document_id: str) -> Wording:
    """正式站点的每份文件都要记下首次公布的日期和时刻；网页上的发布时间只从这里来，不会用别的代替。

    A production site records when it first published a notice; the moment that its pages state
    comes from there and from nowhere else.
    """
    return Wording(
        message_zh=f"没有记下“{document_id}”是哪一天几点首次公布的",
        message_en=f'nothing says when "{document_id}" was first published',
        hint_zh='公布时运行 taizhang changes --write --reason 首次公布；补记的用 --on "日期 时:分"',
        hint_en='Then run taizhang changes --write --reason 首次公布; later: --on "DAY HH:MM"',
    )


@error
def address_not_official(*, url: str) -> Wording:
    """正式站点的网址须是 https，域名以 .gov.cn 或 .政务 结尾。

    The address of a production site begins with https and its host ends in .gov.cn or .政务.
    """
    return Wording(
        message_zh=f"正式站点的网址不能是“{url}”",
        message_en=f'a production site cannot stand at "{url}"',
        hint_zh="请把 site_url 改成栏目的正式网址，例如 https://www.example.gov.cn/zwgk/rwtz/",
        hint_en="Set site_url to its public address, such as https://www.example.gov.cn/zwgk/rwtz/",
    )


@error
def demo_at_official_address(*, url: str) -> Wording:
    """演示站点不能冒用政府网站的域名。

    A demo does not claim the address of a government site.
    """
    return Wording(
        message_zh=f"演示站点的网址不能是政府网站的域名：{url}",
        message_en=f"a demo cannot stand at the address of a government site: {url}",
        hint_zh="演示请换别的 site_url；正式发布请写 profile: production 并填齐 identity。",
        hint_en="Use another site_url, or publish with profile: production and a full identity.",
    )
