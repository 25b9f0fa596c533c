"""Notes what our templates are given, so that another generator can be given the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from markupsafe import Markup

from generator import pipeline
from generator.outputs.producers import PRODUCERS
from generator.outputs.production import produce_site
from generator.rendering.environment import Templates
from generator.rendering.page import Page
from generator.settings import Settings


class Given(NamedTuple):
    """A template, or a component, and what it was given."""

    name: str
    """pages/task.html, or the name of the component."""
    values: Mapping[str, object]
    """What it places."""


class SeenPage(NamedTuple):
    """One page of ours."""

    page: Page
    """What the chrome is told."""
    given: Given
    """What the template of its article was given."""
    follow: Given | None
    """What the component below its article was given, where there is one."""


class NotingTemplates(Templates):
    """Renders as ever, and knows for each finished piece what it was made from."""

    def __init__(self, settings: Settings) -> None:
        """Nothing is rendered yet."""
        super().__init__(settings.templates)
        self.pieces: dict[str, Given] = {}
        self._html: str = ""
        self._given = Given("", {})

    def render(self, template: str, /, **values: object) -> Markup:
        """The article of a page, whose page is made right after it."""
        html = super().render(template, **values)
        self._html, self._given = html, Given(template, values)
        return html

    def component(self, name: str, /, **parameters: object) -> Markup:
        """A piece that stands on many pages."""
        html = super().component(name, **parameters)
        self.pieces[html] = Given(name, parameters)
        return html

    def seen(self, page: Page) -> SeenPage:
        """The page that was made from the last article."""
        article = page.article_html
        if not article.startswith(self._html):
            raise ValueError(f"another article is that of {page.address}")
        rest = article[len(self._html) :]
        return SeenPage(page, self._given, self.pieces[rest] if rest else None)


def see_pages(
    examined: pipeline.Examined, settings: Settings, templates: NotingTemplates
) -> Iterator[SeenPage]:
    """The pages of records and of lists in both languages, as the benchmark builds them."""
    outputs = produce_site(
        examined.catalogue,
        settings,
        producers=PRODUCERS,
        shared=(),
        closing=(),
        last=(),
        templates=templates,
    )
    for output in outputs:
        if isinstance(output, Page):
            yield templates.seen(output)
