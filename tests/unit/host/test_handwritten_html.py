"""Hand-written pages: every table has a name of its own, and pictures are HTML."""

from __future__ import annotations

from generator.host.handwritten import plain_pictures, wrap_tables


def test_two_tables_have_two_names() -> None:
    html = wrap_tables("<table>a</table>b<table>c</table>", "手册")
    assert html.count('aria-label="手册"') == 1
    assert html.count('aria-label="手册 2"') == 1
    assert html.count("</table></div>") == 2
    assert wrap_tables("<p>a</p>", "手册") == "<p>a</p>"


def test_a_picture_is_not_closed_as_in_xml() -> None:
    assert plain_pictures('<img alt="a > b" src="x.png" />') == '<img alt="a > b" src="x.png" />'
    assert plain_pictures('<p><img src="x.png" /></p>') == '<p><img src="x.png"></p>'
