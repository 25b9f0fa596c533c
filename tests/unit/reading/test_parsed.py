"""Messages call things what an editor calls them."""

from __future__ import annotations

import pytest
import yaml

from generator.reading.parsed import describe


@pytest.mark.parametrize(
    ("typed", "zh", "en"),
    [
        ("5", "数字 5", "the number 5"),
        ("-1.5", "数字 -1.5", "the number -1.5"),
        ('"5"', "“5”", 'the text "5"'),
        ("5号", "“5号”", 'the text "5号"'),
        ("", "空的", "empty"),
        ("[5]", "一个列表", "a list"),
        ("{a: 5}", "一组“键: 值”", "a group of keys"),
    ],
)
def test_a_number_is_called_a_number(typed: str, zh: str, en: str) -> None:
    tree = yaml.compose(f"lead: {typed}", Loader=yaml.SafeLoader)
    assert tree is not None
    assert describe(tree.value[0][1]) == (zh, en)
