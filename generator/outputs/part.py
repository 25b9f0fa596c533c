"""The part of a site that shows some places alone: a machine of its own can make it.

Pages of records, notices and offices are most of a site, and each belongs to one place. Lists that
reach over places are made where all parts are joined (see `generator.publishing.part_file`), the
index too, unless each part has one of its own (see `generator.host.search_parts`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.catalogue import Catalogue
from generator.outputs.calendars.producer import produce_calendars
from generator.outputs.department_pages import produce_department_pages
from generator.outputs.document_pages import produce_document_pages
from generator.outputs.keeping import Memory, Wanted
from generator.outputs.producers import Producer
from generator.outputs.production import produce_site
from generator.outputs.task_data import produce_task_twins
from generator.outputs.task_pages import produce_task_pages
from generator.outputs.word_notice import produce_word_notices
from generator.rendering.environment import Templates
from generator.rendering.page import Artifact, Page
from generator.settings import Settings

_IN_BOTH: tuple[Producer, ...] = (
    produce_task_pages,
    produce_document_pages,
    produce_department_pages,
)
_ONCE: tuple[Producer, ...] = (produce_task_twins, produce_word_notices, produce_calendars)

_OF_NOTICE = re.compile(
    r"(?:(?:zh|en)/(?:tasks/of|documents)|data/of|word|calendars/of)/(?P<document>[^/]+)"
)
_OF_OFFICE = re.compile(r"(?:zh|en)/departments/(?P<place>[^/]+)/[^/]+")
"""How the keys of portions name what they are of."""


class UnknownPlacesError(Exception):
    """A part is asked for that no notice is of."""

    def __init__(self, unknown: tuple[str, ...], known: tuple[str, ...]) -> None:
        """Say which there are."""
        asked, there = "、".join(unknown), "、".join(known)
        super().__init__(
            f"--only 里的地区没有文件：{asked}。有文件的地区：{there}。\n"
            f"--only names places without a notice: {', '.join(unknown)}; "
            f"those with one: {', '.join(known)}"
        )


def produce_part(
    catalogue: Catalogue,
    settings: Settings,
    places: frozenset[str],
    *,
    memory: Memory,
    templates: Templates | None = None,
) -> Iterator[Page | Artifact]:
    """The portions of these places, byte for byte as a build of the whole site makes them."""
    return produce_site(
        catalogue,
        settings,
        producers=_IN_BOTH,
        shared=_ONCE,
        closing=(),
        last=(),
        memory=memory,
        templates=templates,
        wanted=choose_portions(catalogue, places),
    )


def choose_portions(catalogue: Catalogue, places: frozenset[str]) -> Wanted:
    """Tells by its key whether a portion is of one of these places alone."""
    known = {document.jurisdiction_id for document in catalogue.documents}
    unknown = places - known
    if unknown:
        raise UnknownPlacesError(tuple(sorted(unknown)), tuple(sorted(known)))
    notices = {d.id for d in catalogue.documents if d.jurisdiction_id in places}

    def is_wanted(key: str) -> bool:
        notice = _OF_NOTICE.fullmatch(key)
        if notice is not None:
            return notice["document"] in notices
        office = _OF_OFFICE.fullmatch(key)
        return office is not None and office["place"] in places

    return is_wanted
