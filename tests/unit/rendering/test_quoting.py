"""A text is escaped as html.escape does it."""

from html import escape

import pytest

from generator.rendering.quoting import quote


@pytest.mark.parametrize("text", ["", "甲", "a&b", "<b>", 'say "a"', "it's", "甲<𠮷>&乙"])
def test_a_text_is_escaped_as_the_library_does(text: str) -> None:
    assert quote(text) == escape(text)
