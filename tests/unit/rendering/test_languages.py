"""Chinese words on an English page say that they are Chinese."""

import pytest

from generator.rendering.languages import in_language
from generator.rendering.page import Link
from tests.unit.rendering.pages import dressed


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Jining City 2023", "Jining City 2023"),
        ("鲁〔2023〕8号", '<span lang="zh-Hans">鲁〔2023〕8号</span>'),
        (
            "Item: 打造“美丽” <年>",
            'Item: <span lang="zh-Hans">打造“美丽</span>” &lt;<span lang="zh-Hans">年</span>&gt;',
        ),
        ("𠮷", '<span lang="zh-Hans">𠮷</span>'),
    ],
)
def test_runs_of_chinese_are_marked(text: str, marked: str) -> None:
    assert in_language(text, "en") == marked


def test_a_chinese_page_needs_no_mark() -> None:
    assert in_language("公开<1>", "zh") == "公开&lt;1&gt;"


def test_breadcrumbs_and_report_block_of_an_english_page_mark_chinese_titles() -> None:
    html = dressed(
        language="en",
        address="/en/documents/x/",
        title="分解表",
        breadcrumbs=(Link(text="文件", address="/en/documents/"),),
    )
    assert html.count('<span lang="zh-Hans">分解表</span>') == 2
    assert html.count('<span lang="zh-Hans">文件</span>') == 1
    assert "<title>分解表 - " in html
