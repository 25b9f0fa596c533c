"""Chinese words on an English page say that they are Chinese (R-079, WCAG 3.1.2)."""

import pytest

from generator.host.chinese_parts import mark_chinese

SPAN = '<span lang="zh-Hans">'


@pytest.mark.parametrize(
    ("html", "marked"),
    [
        ("<p>the 通知 of May</p>", f"<p>the {SPAN}通知</span> of May</p>"),
        ("<code>12月底前</code>", f"<code>12{SPAN}月底前</span></code>"),
        ("<p>济政办字〔2023〕41号</p>", f"<p>{SPAN}济政办字〔2023〕41号</span></p>"),
        ("<p>各县（市、区）政府, all</p>", f"<p>{SPAN}各县（市、区）政府</span>, all</p>"),
        ("<p>𠮷</p>", f"<p>{SPAN}𠮷</span></p>"),
        ("<p>plain</p>", "<p>plain</p>"),
    ],
)
def test_chinese_words_are_marked(html: str, marked: str) -> None:
    assert mark_chinese(html) == marked


def test_what_is_marked_already_and_all_within_it_stays() -> None:
    html = f'{SPAN}通<b>知</b><br>书</span> and <img alt="图" src="a.png">'
    assert mark_chinese(html) == html


def test_behind_a_marked_part_words_are_marked_again() -> None:
    assert mark_chinese(f"{SPAN}甲</span> 乙丙") == f"{SPAN}甲</span> {SPAN}乙丙</span>"
