"""What the body of every page keeps to: headings, ids, languages, words, no script inside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from generator.verification.heads import PageCheck, is_heading
from generator.verification.page import HAN, PageTree, SitePage, attribute, visible
from generator.verification.page_kinds import kind_of
from generator.verification.page_links import linked_data

HEADINGS = "h1, h2, h3, h4, h5, h6"
QUOTED = "blockquote, .tz-original, [data-tz-official]"
"""Where official wording stands; there the page is not the speaker."""

BLAME = re.compile(r"逾期|未完成|未落实|overdue|unfinished", re.IGNORECASE)
"""Words that no page of ours says about an office (R-044)."""

_HAN = re.compile(f"[{HAN}]{{2,}}")
"""One character alone may be a sign, as 〔 or a Chinese letter in a table of initials."""


def one_first_heading(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-083: and it says something."""
    headings = tree.css("h1")
    if len(headings) != 1 or not visible(headings[0]):
        yield f"{len(headings)} h1"


def no_level_skipped(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-083; in the order of the document."""
    above = 0
    for node in tree.css(HEADINGS):
        level = int((node.tag or "h1")[1])
        if level > above + 1:
            yield f"h{level} “{visible(node)}” after h{above}"
        above = level


def ids_are_unique(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-116: an anchor leads to one place."""
    counted = Counter(given["id"] or "" for _, given in tree.elements if "id" in given)
    yield from (f"id {name} stands {count} times" for name, count in counted.items() if count > 1)


def language_of_the_page(page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-079: zh-Hans and en; 404.html is Chinese with an English part."""
    wanted = "en" if page.is_english else "zh-Hans"
    if attribute(tree.css_first("html"), "lang") != wanted:
        yield f"html lang={attribute(tree.css_first('html'), 'lang')}"


def language_of_parts(page: SitePage, tree: PageTree) -> Iterator[str]:
    """Chinese words on an English page say that they are Chinese (WCAG 3.1.2)."""
    if not page.is_english or tree.body is None:
        return
    for node in tree.body.css('[lang^="zh"], script, style'):
        node.decompose()
    for match in _HAN.finditer(visible(tree.body)):
        yield f"“{match[0]}” is not marked as Chinese"


def nothing_inline(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-121: scripts and styles are files; linked data is data."""
    for node in tree.css('script:not([src]):not([type="application/ld+json"]), style, [style]'):
        yield f"inline <{node.tag}>"
    if None in linked_data(tree):
        yield "linked data that is no JSON"
    if any(name.startswith("on") for name in tree.attribute_names):
        for tag, given in tree.elements:
            yield from (f"<{tag} {name}>" for name in given if name.startswith("on"))


def landmarks(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """One header, main and footer; navigation is named, so that a list of them says something."""
    for name in ("main", "body > header, body > * > header", "footer"):
        count = len(tree.css(name))
        if count != 1:
            yield f"{count} {name}"
    labels = Counter(attribute(node, "aria-label") for node in tree.css("nav"))
    yield from (f"{n} nav named “{label}”" for label, n in labels.items() if n > 1 or not label)


def way_to_report(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-090: the same block on every page, before the footer, and no form that takes text."""
    report, footer = tree.css_first(".tz-report"), tree.css_first("footer")
    if report is None or not report.css("a[href]"):
        yield "no way to report a fault"
    elif footer is None or not _comes_before(tree, ".tz-report", "footer"):
        yield "the way to report a fault is not before the footer"
    for form in tree.css("form"):
        if attribute(form, "method").lower() != "get" or attribute(form, "role") != "search":
            yield "a form that is not the search"


def trail(page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-094: where the reader is, on every page but the first and the missing one."""
    here = tree.css('.tz-trail [aria-current="page"]')
    wanted = 0 if kind_of(page) in {"home", "missing"} else 1
    if len(here) != wanted:
        yield f"{len(here)} places in the trail"
    elif here and not is_heading(visible(here[0]), tree.heading):
        yield f"the trail ends with {visible(here[0])}"


def no_word_of_blame(page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-044: we never say that an office is late; an official text may."""
    if not BLAME.search(_text(tree)):
        return  # Most pages, even with what they quote.
    own = page.parse()
    for node in own.css(f"{QUOTED}, script"):
        node.decompose()
    text = _text(own)
    for match in BLAME.finditer(text):
        words = text[max(match.start() - 4, 0) : match.end() + 4].strip()
        if len(words) <= len(match[0]) + 2 or words not in page.official:
            yield f"says {words}"


def no_empty_value(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-091: what is not known is said in words."""
    for node in tree.css("dt, dd, li, h1, h2, h3, h4, caption, a, button, summary, p"):
        if not node.text().strip() and not _speaks_by_itself(node):
            yield f"empty <{node.tag}>"


def official_wording_is_never_folded(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-096: details are for what is secondary."""
    for node in tree.css("details"):
        if node.css(QUOTED):
            yield "official wording inside details"


def tables_are_named(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-082: a caption or a name, headers with a scope, and a region that scrolls by keyboard."""
    for table in tree.css("table"):
        region = table.parent
        label = attribute(region, "aria-labelledby") + attribute(region, "aria-label")
        if table.css_first("caption") is None and not label:
            yield "a table without a name"
        if not label or attribute(region, "tabindex") != "0":
            yield "a table outside a region that a keyboard can scroll"
        if any(not attribute(node, "scope") for node in table.css("tbody th")):
            yield "a header cell without a scope"


def pictures_have_size_and_text(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-141: nothing jumps; an empty alt is an answer, a missing one is not."""
    for node in tree.css("img"):
        missing = [name for name in ("alt", "width", "height") if name not in node.attributes]
        if missing:
            yield f"img without {' '.join(missing)}"


def foreign_links_are_announced(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-028: who leaves the hosts of government is told before."""
    own = urlsplit(tree.canonical).hostname
    for node in tree.css('a[href^="http"]'):
        host = urlsplit(attribute(node, "href")).hostname or ""
        said = visible(node.parent)
        if host == own or host.endswith((".gov.cn", ".政务", ".xn--zfr164b")):
            continue
        if "外部链接" not in said and "external" not in said.lower():
            yield f"a link to {host} is not announced"


def nothing_in_the_way(_page: SitePage, tree: PageTree) -> Iterator[str]:
    """R-052, R-055, R-124: no dialog that is open, no riddle, no question about cookies."""
    for node in tree.css("dialog[open], iframe, object, embed, [class*=captcha], [class*=cookie]"):
        yield f"<{node.tag} class={attribute(node, 'class')}>"


BODY_CHECKS: Mapping[str, PageCheck] = {
    check.__name__: check
    for check in (
        one_first_heading,
        no_level_skipped,
        ids_are_unique,
        language_of_the_page,
        language_of_parts,
        nothing_inline,
        landmarks,
        way_to_report,
        trail,
        no_word_of_blame,
        no_empty_value,
        official_wording_is_never_folded,
        tables_are_named,
        pictures_have_size_and_text,
        foreign_links_are_announced,
        nothing_in_the_way,
    )
}

TAKING_AWAY = "language_of_parts"
"""The check that takes parts out of the tree; whoever shares a tree makes it the last."""


def _text(tree: PageTree) -> str:
    """Everything that a page says, each part on a line of its own, so that none makes a word."""
    return "" if tree.body is None else tree.body.text(separator="\n")


def _comes_before(tree: PageTree, first: str, second: str) -> bool:
    found = tree.css(f"{first}, {second}")
    return bool(found) and found[0].tag != second


def _speaks_by_itself(node: LexborNode) -> bool:
    """Filled by a script, or named by an attribute or a picture."""
    return (
        bool(attribute(node, "aria-label"))
        or any("data-tz-" in name or name == "hidden" for name in node.attributes)
        or bool(node.css("img[alt], svg, input, progress, [aria-label]"))
    )
