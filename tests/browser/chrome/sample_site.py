"""A small site with our chrome around pages that stand for every kind."""

from collections.abc import Iterator
from pathlib import Path

from generator.rendering.links import link
from generator.rendering.page import Artifact, Language, Link, Page

TAGS = ["open", "due", "ongoing", "none", "published"]

ARTICLE = """
<h1 data-tz-read>公开就业政策和补贴</h1>
<p><span class="tz-tag tz-tag--due">时限已到，本站尚未收录落实情况</span></p>
<figure class="tz-quote"><blockquote data-tz-read><p>按济政办字〔2023〕41号，每季度公布一次。
动态公开目录。</p></blockquote><figcaption>原文引自一份文件</figcaption></figure>
<section class="tz-section"><h2>谁负责</h2><dl class="tz-facts"><div><dt>牵头部门</dt>
<dd><a href="{away}">市人力资源社会保障局</a></dd></div></dl></section>
<section class="tz-section"><h2>原表</h2><div class="tz-table" role="region" tabindex="0"
aria-labelledby="t"><table><caption id="t">分解表</caption><thead><tr><th scope="col">任务</th>
<th scope="col">单位</th></tr></thead><tbody><tr><td>公开</td><td>市教育局</td></tr></tbody>
</table></div></section>
<p><a class="tz-button" href="{away}">下载</a>
<a class="tz-button tz-button--plain" href="{away}">看</a></p>
<details class="tz-more"><summary>更多</summary><p>索引号：原件未提供</p></details>
<nav class="tz-pager" aria-label="分页"><ol><li><a href="{away}">1</a></li>
<li><span aria-current="page">2</span></li></ol></nav>
"""

HOME = """
<h1>各单位承诺公开什么</h1><p class="tz-lead">一条一条可以查。</p>
<form class="tz-search" action="{away}" role="search"><label for="q">搜任务</label>
<input id="q" name="q" type="search"><button>搜索</button></form>
<section class="tz-section"><h2>最近到期</h2><ol class="tz-list">{rows}</ol></section>
<section class="tz-section"><h2>话题</h2><ul class="tz-columns"><li><a href="{away}">教育</a>
<span class="tz-count">3项</span></li></ul></section>
<section class="tz-section"><h2>数字</h2><dl class="tz-figures"><div><dt>任务</dt><dd>269</dd></div>
</dl></section>
"""

SECTIONS = ("themes", "topics", "departments", "deadlines", "documents", "data", "search")


def produce_chrome(*_given: object, **_named: object) -> Iterator[Page | Artifact]:
    """Home, record and list pages in both languages."""
    yield from _pages("zh", "")
    yield from _pages("en", "/en")


def _pages(language: Language, folder: str) -> Iterator[Page]:
    other = "/en" if language == "zh" else ""
    away = link(f"{folder}/themes/")
    rows = "".join(
        f'<li><a href="{away}">任务</a> <span class="tz-tag tz-tag--{tag}">状态</span></li>'
        for tag in TAGS
    )

    def page(address: str, article: str, **more: object) -> Page:
        values: dict[str, object] = {
            "address": folder + address,
            "language": language,
            "section": "tasks",
            "kind": "column",
            "title": "页面" + folder + address,
            "description": "说明",
            "article_html": _in_chinese(article.format(away=away, rows=rows), language),
            "translation": other + address,
            "breadcrumbs": (Link(text="首页", address=f"{folder}/"),),
        }
        values.update(more)
        return Page(**values)  # type: ignore[arg-type] # the table above is the types

    yield page("/", HOME, section="home", kind="home", breadcrumbs=())
    yield page("/tasks/jining-2023-001/", ARTICLE, kind="content")
    for section in SECTIONS:
        yield page(f"/{section}/", "<h1>列表</h1><ol class='tz-list'>{rows}</ol>", section=section)


def _in_chinese(article: str, language: Language) -> str:
    return article if language == "zh" else f'<div class="tz-prose" lang="zh-Hans">{article}</div>'


def write_project(folder: Path, root: Path) -> Path:
    """Lay out the project around the repository's own pages and templates."""
    folder.mkdir()
    for name in ("content", "templates", "mkdocs.yml"):
        (folder / name).symlink_to(root / name)
    return folder / "mkdocs.yml"
