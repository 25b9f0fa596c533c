"""The search page of each language, its scripts, and how a browser adds it to its own box."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from markupsafe import escape

from generator.outputs.page_tags import Column
from generator.outputs.publication import Publication
from generator.outputs.trail import trail
from generator.rendering.head import absolute
from generator.rendering.page import Artifact, Page
from generator.views.addresses import translated
from generator.views.search_page import view_search

SCRIPTS = "assets/search/"
"""Where the scripts are published; they find the site two folders above."""

_IMPORT = re.compile(r'^import .* from "\./([\w-]+\.js)";$', re.MULTILINE)

_OPEN_SEARCH = """<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>{short_name}</ShortName>
<Description>{description}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" method="get" template="{address}#q={{searchTerms}}"/>
</OpenSearchDescription>
"""

LONGEST_SHORT_NAME = 16
"""OpenSearch 1.1 allows a ShortName no more characters."""


def produce_search_pages(publication: Publication) -> Iterator[Page | Artifact]:
    """The page and its description for browsers."""
    words = publication.words
    view = view_search(publication.voice)
    column = Column(
        name=words["search_title"],
        description=words["search_description"],
        keywords=words["search_keywords"],
        type="信息公开目录",
    )
    yield Page(
        address=view.address,
        language=publication.language,
        section="search",
        kind="column",
        title=column.name,
        description=column.description,
        article_html=publication.templates.render(
            "pages/search.html",
            view=view,
            scripts=tuple(
                f"/{SCRIPTS}{name}" for name in ("begin.js", *_needed("page.js", publication))
            ),
            dictionary=f"{view.address}dictionary.json",
            words=words,
        ),
        breadcrumbs=trail(publication),
        meta=column.tags,
        translation=translated(view.address),
    )
    yield Artifact(path=f"{view.address[1:]}opensearch.xml", content=_open_search(publication))


def produce_search_scripts(publication: Publication) -> Iterator[Artifact]:
    """Each script below templates/assets/js/search, as it is."""
    for script in _scripts(publication):
        yield Artifact(path=SCRIPTS + script.name, content=script.read_bytes())


def _needed(name: str, publication: Publication) -> tuple[str, ...]:
    """A script and all that it imports; what is imported later, by a few, is loaded then."""
    sources = {script.name: script.read_text("utf-8") for script in _scripts(publication)}
    found = [name]
    for one in found:  # Grows while it is gone through.
        found.extend(other for other in _IMPORT.findall(sources.get(one, "")) if other not in found)
    return tuple(found)


def _scripts(publication: Publication) -> list[Path]:
    return sorted((publication.settings.templates / "assets" / "js" / "search").glob("*.js"))


def _open_search(publication: Publication) -> bytes:
    settings, words = publication.settings, publication.words
    is_chinese = publication.language == "zh"
    name = settings.site_name if is_chinese else settings.site_name_english
    return _OPEN_SEARCH.format(
        short_name=escape(name[:LONGEST_SHORT_NAME].strip()),
        description=escape(words["search_box"].format(name=name)),
        address=escape(absolute(settings, publication.addresses.at("/search/"))),
    ).encode()
