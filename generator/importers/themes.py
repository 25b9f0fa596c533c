"""Guesses the canonical theme of a heading from the same words in other notices."""

from __future__ import annotations

from collections.abc import Sequence

from generator.importers.log import Log
from generator.model.catalogue import Catalogue
from generator.problems.likeness import nearest


def guess_themes(catalogue: Catalogue, headings: Sequence[str], log: Log) -> dict[str, str]:
    """For each heading the theme that the same, or nearly the same, words have elsewhere."""
    known = {
        heading.text: heading.theme_id
        for document in catalogue.documents
        for heading in document.headings
        if heading.theme_id is not None
    }
    named = {theme.name: theme.id for theme in catalogue.themes}
    words = tuple({**named, **known})
    guessed: dict[str, str] = {}
    for text in dict.fromkeys(headings):
        near = text if text in known else nearest(text, words)
        theme = (known.get(near) or named.get(near)) if near else None
        if theme is None:
            log.hand(
                "这个标题还没有统一主题，请在 headings 里写上 theme。",
                "this heading has no canonical theme yet",
                quote=text,
            )
            continue
        guessed[text] = theme
        log.hand(
            f"统一主题暂定为 {theme}（参照“{near}”）。",
            f"theme {theme}, after “{near}”",
            quote=text,
        )
    return guessed
