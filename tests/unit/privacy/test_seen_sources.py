"""What files share is read once, and nothing that only one of them says is left unread."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping

import pytest

from generator.privacy.channels import texts_of
from generator.privacy.fresh_lines import FreshLines
from generator.privacy.scan import scan
from generator.privacy.seen_sources import SeenSources

File = tuple[str, bytes]

COLUMN = "<table>\n<tr><td>姓名</td></tr>\n<tr><td>{}</td></tr>\n</table>"


def packed(files: Mapping[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return whole.getvalue()


def news_of(files: Iterable[File], seen: SeenSources | None) -> list[str]:
    """What is looked at, in its order."""
    fresh = FreshLines()
    found: list[str] = []
    for path, content in files:
        for text in texts_of(path, content, seen):
            news = fresh.of(text)
            fresh.know(news)
            found += [news] if news else []
    return found


def pages(*texts: str) -> list[File]:
    return [(f"{number}.html", text.encode()) for number, text in enumerate(texts)]


SITES: Mapping[str, list[File]] = {
    "pages with one frame": pages(
        "<nav>首页</nav>\n<p>甲<b>乙</b></p>", "<nav>首页</nav>\n<p>丙</p>", "<nav>首页</nav>"
    ),
    "a column of names, twice": pages(COLUMN.format("甲"), COLUMN.format("王小明")),
    "a column that is spelt": pages(
        *(COLUMN.format(name).replace("姓名", "&#22995;<i>名</i>") for name in ("甲", "王小明"))
    ),
    "a tag on two lines": pages("138<b\n>甲</b>", "138<b\n>00138000</b>"),
    "no tag, and a sign": pages("1 < 2\n甲", "1 < 2\n> 乙", "1 < 2\n丙>丁"),
    "lines in escapes": pages('{"a": "甲\\n乙"}\n&#10;丙', '{"a": "甲\\n乙"}\n丁'),
    "one page twice": pages("<p>甲</p>", "<p>甲</p>"),
    "markup of other kinds": [("a.svg", b"<p>1</p>\n<q>2</q>"), ("a.xml", b"<q>2</q>\n<p>1</p>")],
    "parts of workbooks": [
        (f"{name}.xlsx", packed({"a.xml": b"<c>1</c><c>2</c>", "b.xml": rows}))
        for name, rows in (("a", b"<c>1</c>"), ("b", b"<c>3</c>"), ("c", b"<c>1</c>"))
    ],
    "one part, two kinds": [
        ("a.zip", packed({"a.XML": b"<c>138</c>", "b.xml": b"<c>138</c>", "c.txt": b"<c>138</c>"}))
    ],
    "one part, two names": [("a.zip", packed({"a": b"<c>1</c>2", ".xml": b"<c>1</c>2"}))],
    "an archive that is too deep once": [
        ("a.zip", packed({"b.zip": packed({"c.zip": packed({"d.zip": packed({"e.txt": b"1"})})})})),
        ("b.zip", packed({"d.zip": packed({"e.txt": b"1"})})),
    ],
}


@pytest.mark.parametrize("name", SITES)
def test_the_same_is_looked_at_in_the_same_order(name: str) -> None:
    assert news_of(SITES[name], SeenSources()) == news_of(SITES[name], None)


def test_a_line_that_pages_share_becomes_a_text_once() -> None:
    seen = SeenSources()
    first, second = ("<nav>首页</nav>\n<p>甲</p>", "<nav>首页</nav>\n<p>乙</p>")
    assert "首页" in "".join(texts_of("a.html", first.encode(), seen))
    assert list(texts_of("b.html", second.encode(), seen)) == ["b.html", "<p>乙</p>", "\n乙\n"]


def test_a_part_that_workbooks_share_becomes_a_text_once() -> None:
    seen, content = SeenSources(), packed({"xl/styles.xml": b"<c>1</c>"})
    assert len(list(texts_of("a.xlsx", content, seen))) > 2
    assert list(texts_of("b.xlsx", content, seen)) == ["b.xlsx", "xl/styles.xml"]


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [
        (COLUMN.format("甲"), COLUMN.format("王小明"), "name-column"),
        ("138<b\n>甲</b>", "138<b\n>00138000</b>", "mobile-number"),
    ],
)
def test_what_says_something_beside_known_lines_is_found(
    first: str, second: str, code: str
) -> None:
    news = news_of(pages(first, second), SeenSources())
    assert code in {finding.rule.code for text in news for finding in scan(text)}
