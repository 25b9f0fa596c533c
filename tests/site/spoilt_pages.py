"""A page without faults, and for each check pages with the fault that it looks for."""

from __future__ import annotations

from tests.site.built import SitePage

_TASK = "tasks/jining-2023-001/index.html"

GOOD = """<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8">
<title>标题 - 台账</title>
<meta name="robots" content="noindex">
<meta name="SiteName" content="台账"><meta name="SiteDomain" content="a.example">
<meta name="ColumnName" content="全部任务"><meta name="ColumnDescription" content="任务">
<meta name="ColumnKeywords" content="任务"><meta name="ColumnType" content="信息公开目录">
<meta name="ArticleTitle" content="标题"><meta name="Description" content="说明">
<meta name="Keywords" content="任务"><meta name="ContentSource" content="市政府办公室">
<meta name="Url" content="https://a.example/tasks/jining-2023-001/">
<meta name="PubDate" content="2023-07-05 10:00">
<link rel="canonical" href="https://a.example/tasks/jining-2023-001/">
<link rel="alternate" href="https://a.example/tasks/jining-2023-001/" hreflang="zh-Hans">
<link rel="alternate" href="https://a.example/en/tasks/jining-2023-001/" hreflang="en">
<script src="../x.js"></script><script type="application/ld+json">{}</script></head>
<body><aside class="tz-banner">演示站点</aside>
<header><nav aria-label="主导航"></nav><form method="get" role="search"></form></header>
<nav class="tz-trail" aria-label="当前位置"><span aria-current="page">标题</span></nav>
<main><h1>标题</h1><blockquote>整改逾期未完成的项目</blockquote>
<h2>事实</h2><dl><dt>发布</dt><dd>2023-07-05 10:00</dd></dl>
<details><summary>更多</summary><p>次要</p></details>
<div role="region" tabindex="0" aria-label="表"><table><caption>表</caption>
<tbody><tr><th scope="row">一</th><td></td></tr></tbody></table></div>
<img src="x.svg" alt="" width="1" height="1">
<a href="https://www.gov.cn/">国务院</a> <p><a href="https://b.example/">别处</a>（外部链接）</p>
</main><div class="tz-report"><h2 id="report">问题</h2><a href="../report/">报告</a></div>
<footer>没有备案编号</footer></body></html>
"""


def a_page(*changes: tuple[str, str], path: str = _TASK) -> SitePage:
    """The good page with some of its words replaced."""
    text = GOOD
    for old, new in changes:
        if old not in text:
            raise ValueError(f"the good page does not say {old}")
        text = text.replace(old, new)
    return SitePage(path=path, source=text.encode())


_LIST = "themes/economy/index.html"
_ENGLISH = "en/tasks/jining-2023-001/index.html"
_MAIN = "</main>"

SPOILT: tuple[tuple[str, *tuple[SitePage, ...]], ...] = (
    (
        "site_tags",
        a_page(('name="SiteName"', 'name="sitename"')),
        a_page(('name="SiteDomain" content="a.example"', 'name="SiteDomain" content="b.example"')),
    ),
    (
        "each_name_once",
        a_page(('<meta name="Url"', '<meta name="description" content="说明"><meta name="Url"')),
    ),
    ("each_tag_filled", a_page(('content="市政府办公室"', 'content=" "'))),
    (
        "one_description",
        a_page(('<meta name="Description" content="说明">', "")),
        a_page(('<meta name="Url"', '<meta name="description" content="说明"><meta name="Url"')),
    ),
    (
        "column_tags",
        a_page(('name="ColumnName"', 'name="Column"'), path=_LIST),
        a_page(("信息公开目录", "别的")),
        a_page(("信息公开目录", "首页")),
        a_page(path="index.html"),
    ),
    (
        "article_tags",
        a_page(('name="ContentSource"', 'name="Source"')),
        a_page(('name="ArticleTitle" content="标题"', 'name="ArticleTitle" content="题"')),
        a_page(('name="Url" content="https://a', 'name="Url" content="https://b')),
        a_page(path=_LIST),
    ),
    (
        "publication_time",
        a_page(('"2023-07-05 10:00"', '"2023-07-05"')),
        a_page(('"2023-07-05 10:00"', '"2023-07-05 10:01"')),
    ),
    (
        "title_is_the_heading",
        a_page(("<title>标题", "<title>题")),
        a_page(("<title>标题 - 台账", "<title>欢迎"), path="index.html"),
    ),
    (
        "canonical_address",
        a_page(path=_LIST),
        a_page(path="404.html"),
        a_page(('rel="canonical"', 'rel="x"')),
    ),
    ("translations", a_page(('hreflang="en"', 'hreflang="fr"'))),
    (
        "signs_of_the_profile",
        a_page(('content="noindex"', 'content="all"')),
        a_page(("tz-banner", "banner")),
        a_page(('canonical" href="https://a.example', 'canonical" href="https://www.x.gov.cn')),
        a_page(("没有备案编号", "鲁ICP备12345678号")),
        a_page(('src="x.svg"', 'src="emblem.svg"')),
        a_page(('name="SiteDomain"', 'name="SiteIDCode" content="1"><meta name="SiteDomain"')),
    ),
    (
        "one_first_heading",
        a_page(("<h1>标题</h1>", "")),
        a_page(("<h2>事实</h2>", "<h1>事实</h1>")),
        a_page(("<h1>标题</h1>", "<h1></h1>")),
    ),
    ("no_level_skipped", a_page(("<h2>事实</h2>", "<h3>事实</h3>"))),
    ("ids_are_unique", a_page(("<h2>事实", '<h2 id="report">事实'))),
    ("language_of_the_page", a_page(("zh-Hans", "zh")), a_page(path=_ENGLISH)),
    ("language_of_parts", a_page(('lang="zh-Hans"', 'lang="en"'), path=_ENGLISH)),
    (
        "nothing_inline",
        a_page((_MAIN, "<script>1</script></main>")),
        a_page((_MAIN, "<style>a{}</style></main>")),
        a_page((_MAIN, '<p style="color:red">x</p></main>')),
        a_page((_MAIN, '<p onclick="x()">x</p></main>')),
        a_page((">{}</script>", ">{</script>")),
    ),
    (
        "landmarks",
        a_page(("<main>", "<div>"), (_MAIN, "</div>")),
        a_page(('<nav aria-label="主导航">', "<nav>")),
        a_page(('"当前位置"', '"主导航"')),
    ),
    (
        "way_to_report",
        a_page(("tz-report", "report")),
        a_page(("<body>", "<body><footer></footer>")),
        a_page(('method="get"', 'method="post"')),
        a_page((_MAIN, "<form><input></form></main>")),
    ),
    (
        "trail",
        a_page(('<span aria-current="page">标题</span>', "")),
        a_page(('<span aria-current="page">标题</span>', '<span aria-current="page">题</span>')),
    ),
    (
        "no_word_of_blame",
        a_page(("事实", "逾期")),
        a_page(("次要", "尚未完成")),
        a_page(("事实", "Overdue")),
    ),
    ("no_empty_value", a_page(("<dd>2023-07-05 10:00</dd>", "<dd> </dd>"))),
    (
        "official_wording_is_never_folded",
        a_page(("<p>次要</p>", "<blockquote>原文</blockquote>")),
    ),
    (
        "tables_are_named",
        a_page(('aria-label="表"', ""), ("<caption>表</caption>", "")),
        a_page(('tabindex="0"', "")),
        a_page(('scope="row"', "")),
    ),
    ("pictures_have_size_and_text", a_page(('alt=""', "")), a_page(('width="1"', ""))),
    ("foreign_links_are_announced", a_page(("（外部链接）", ""))),
    (
        "nothing_in_the_way",
        a_page((_MAIN, "<dialog open>x</dialog></main>")),
        a_page((_MAIN, '<p class="cookie-note">x</p></main>')),
    ),
)
"""The name of each check, and pages that it has to refuse."""
