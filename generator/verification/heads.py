"""What the head of a page has to say, by the kind of the page (R-010 to R-014, R-025)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

from generator.verification.page import PageTree, SitePage, attribute, visible
from generator.verification.page_kinds import CONTENT_KINDS, kind_of

PageCheck = Callable[[SitePage, PageTree], Iterator[str]]
"""Finds the faults of one page in one respect."""

COLUMN_TYPES = frozenset(
    (
        *("首页", "概况信息", "机构职能", "负责人信息", "工作动态", "政策文件", "信息公开指南"),
        *("信息公开目录", "信息公开年报", "依申请公开", "数据发布", "数据开放", "政策解读"),
        *("回应关切", "办事服务", "咨询投诉", "征集调查", "在线访谈"),
    )
)
"""The list of R-013."""

PAGE_NUMBER = r"(（第\d+页，共\d+页）| \(page \d+ of \d+\))?"
"""What tells the pages of a long list apart (R-094)."""

_NUMBERED = re.compile(PAGE_NUMBER)
_DASH = re.compile(" - ")

COLUMN_TAGS = ("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType")
ARTICLE_TAGS = ("ArticleTitle", "Description", "Url", "ContentSource")


def site_tags(page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-010; the code of the site is only there where an office has one."""
    tags = tree.meta_by_name
    if not tags.get("SiteName"):
        yield "no SiteName"
    host = urlsplit(tree.canonical).hostname
    if kind_of(page) != "missing" and tags.get("SiteDomain") != host:
        yield f"SiteDomain {tags.get('SiteDomain')} is not {host}"


def each_name_once(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """A browser compares the names of tags without their case (R-011)."""
    counted = Counter(name.casefold() for name, _ in tree.metas)
    yield from (f"{name} stands {count} times" for name, count in counted.items() if count > 1)


def each_tag_filled(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """An empty tag says less than none."""
    yield from (f"{name} is empty" for name, content in tree.metas if not content.strip())


def one_description(page: SitePage, tree: PageTree) -> Iterator[str]:
    """Every page has its description; 404.html stands at no address and needs none."""
    names = [name for name, _ in tree.metas if name.casefold() == "description"]
    if len(names) != 1 and kind_of(page) != "missing":
        yield f"{len(names)} descriptions"


def column_tags(page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-013: on lists, and on content pages those of their column."""
    if kind_of(page) == "missing":
        return
    tags = tree.meta_by_name
    yield from (f"no {name}" for name in COLUMN_TAGS if name not in tags)
    if tags.get("ColumnType") not in COLUMN_TYPES:
        yield f"ColumnType {tags.get('ColumnType')} is not in the official list"
    if (tags.get("ColumnType") == "首页") != (kind_of(page) == "home"):
        yield "ColumnType 首页 is for the home page, and the home page has it"


def article_tags(page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-011: on records and notices, and nowhere else."""
    tags = tree.meta_by_name
    if kind_of(page) not in CONTENT_KINDS:
        yield from (f"{name} on a list" for name in ("ArticleTitle", "PubDate") if name in tags)
        return
    yield from (f"no {name}" for name in ARTICLE_TAGS if name not in tags)
    if tags.get("ArticleTitle") != tree.heading:
        yield f"ArticleTitle {tags.get('ArticleTitle')} is not the h1"
    if tags.get("Url") != tree.canonical:
        yield f"Url {tags.get('Url')} is not the canonical address"


def publication_time(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-012 and R-014: one form, shown on the page, and never a guess."""
    time = tree.meta_by_name.get("PubDate")
    if time is None:
        return
    if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", time):
        yield f"PubDate {time} has another form"
    if time not in visible(tree.body):
        yield f"PubDate {time} is not shown"


def is_heading(words: str, heading: str) -> bool:
    """Whether words are a heading, perhaps with the number of the page."""
    return words.startswith(heading) and _NUMBERED.fullmatch(words, len(heading)) is not None


def title_is_the_heading(page: SitePage, tree: PageTree) -> Iterator[str]:
    """The title is the first heading and the name of the site; the home page has the name alone."""
    title, name = visible(tree.css_first("title")), tree.meta_by_name.get("SiteName", "")
    heading = tree.heading
    if kind_of(page) == "home":
        if not title or (name not in title and not page.is_english):
            yield f"the home page is called {title}"
    elif not heading or not any(
        is_heading(title[: mark.start()], heading) for mark in _DASH.finditer(title)
    ):
        yield f"the title {title} does not begin with the heading {heading}"


def canonical_address(page: SitePage, tree: PageTree) -> Iterator[str]:
    """Each page names its own address, once; 404.html has none (R-026)."""
    links = [attribute(node, "href") for node in tree.css('link[rel="canonical"]')]
    if kind_of(page) == "missing":
        yield from (f"canonical {link}" for link in links)
    elif len(links) != 1 or not links[0].startswith("http") or not links[0].endswith(page.address):
        yield f"canonical {links} is not {page.address}"


def translations(page: SitePage, tree: PageTree) -> Iterator[str]:
    """Both languages are complete: each page names itself and the same page in the other."""
    if kind_of(page) == "missing":
        return
    named = {attribute(node, "hreflang") for node in tree.css('link[rel="alternate"][hreflang]')}
    if not {"zh-Hans", "en"} <= named:
        yield f"alternate languages: {sorted(named)}"


def signs_of_the_profile(page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-020 to R-025: a demo says what it is on every page; all others bear an office's signs."""
    tags, footer = tree.meta_by_name, visible(tree.css_first("footer"))
    if tree.css_first(".tz-banner") is None:
        yield from (f"no {name}" for name in ("SiteIDCode",) if not tags.get(name))
        if tags.get("robots") == "noindex" and kind_of(page) != "missing":
            yield "may not be indexed"
        if "ICP备" not in footer:
            yield "prints no filing number"
        return
    if tags.get("robots") != "noindex":
        yield "a demo that may be indexed"
    if (urlsplit(tree.canonical).hostname or "").endswith(".gov.cn"):
        yield "a demo that claims an address of a government"
    if "ICP备" in footer or "公网安备" in footer or tags.get("SiteIDCode"):
        yield "a demo that prints the number of an office"
    if tree.css_first('img[src*="emblem"], .tz-header__emblem') is not None:
        yield "a demo that shows an emblem"


HEAD_CHECKS: Mapping[str, PageCheck] = {
    check.__name__: check
    for check in (
        site_tags,
        each_name_once,
        each_tag_filled,
        one_description,
        column_tags,
        article_tags,
        publication_time,
        title_is_the_heading,
        canonical_address,
        translations,
        signs_of_the_profile,
    )
}
