"""Makes a page at every address that moved or is gone; the maps of servers do better (R-115)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.outputs.produced import Produced
from generator.reading.redirects import read_redirects
from generator.rendering.dates import chinese_date, english_date
from generator.rendering.environment import Templates
from generator.rendering.head import absolute
from generator.rendering.page import Artifact
from generator.settings import Settings
from generator.views.entry import Entry


def produce_redirects(
    settings: Settings,
    entries: Sequence[Entry],  # noqa: ARG001 - of every producer of its kind
    produced: Produced,
) -> Iterator[Artifact]:
    """A static page for each address of a page; one that there is again is reported elsewhere."""
    redirects, _ = read_redirects(settings.content)
    templates = Templates(settings.templates)
    for redirect in redirects:
        path = f"{redirect.source[1:]}index.html"
        if not redirect.source.endswith("/") or produced.has(path):
            continue
        page = templates.render(
            "pages/moved.html",
            site_name=settings.site_name,
            target=redirect.target and absolute(settings, redirect.target),
            reason=redirect.reason,
            day=redirect.gone_on and chinese_date(redirect.gone_on),
            day_english=redirect.gone_on and english_date(redirect.gone_on),
        )
        yield Artifact(path=path, content=page.encode())
