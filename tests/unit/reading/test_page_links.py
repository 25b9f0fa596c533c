"""Links of hand-written pages are found in their source, with line and column, and nowhere else."""

from __future__ import annotations

import time

import pytest

from generator.reading.page_links import find_page_links

TEXT = """---
title: 说明
---
见[它](task:jining-2023-021)和[文件](document:jining-2023#row-3 "标题")。

[下面]: department:jining/education
<a href="topic:education">教育</a>

写法是 `[文字](task:example-2023-001)`：

```md
[文字](theme:livelihood)
```

<!-- [旧的](topic:old) -->
[别处](https://example.org/task:x) task:jining-2023-022
"""


def test_every_link_is_found_where_it_stands() -> None:
    told = [
        (link.kind, link.target, link.place.line, link.place.column)
        for link in find_page_links(TEXT, "content/pages/a.md")
    ]
    assert told == [
        ("task", "jining-2023-021", 4, 6),
        ("document", "jining-2023", 4, 33),
        ("department", "jining/education", 6, 7),
        ("topic", "education", 7, 10),
    ]


@pytest.mark.parametrize("text", ["", "```\n[a](task:x)", "[a](mailto:task@example.org)"])
def test_other_pages_have_none(text: str) -> None:
    assert list(find_page_links(text, "a.md")) == []


@pytest.mark.parametrize("piece", ["`", "<!--", "[\n", "](", "```\n", "[a](task:x", "~~~"])
def test_no_page_keeps_the_check_busy(piece: str) -> None:
    """A quarter of a megabyte of each; time that grows with the square would be minutes."""
    before = time.process_time()
    list(find_page_links(piece * (250_000 // len(piece)), "a.md"))
    assert time.process_time() - before < 5
