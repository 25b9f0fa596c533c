"""The few pages that somebody is looking at, before all the others are made."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from generator.model.catalogue import Catalogue
from generator.outputs.change_pages import produce_change_pages
from generator.outputs.deadline_pages import produce_deadline_pages, produce_task_list
from generator.outputs.department_index_pages import produce_department_indexes
from generator.outputs.department_pages import produce_department_pages
from generator.outputs.document_pages import produce_document_pages
from generator.outputs.field_pages import produce_field_page
from generator.outputs.glossary_pages import produce_glossary
from generator.outputs.home_pages import produce_home_pages
from generator.outputs.keeping import Keeping, Piece
from generator.outputs.kept_entries import KeptEntries
from generator.outputs.place_pages import produce_place_pages
from generator.outputs.produced import Made
from generator.outputs.producers import Producer
from generator.outputs.production import LANGUAGES
from generator.outputs.publication import prepare_publication
from generator.outputs.search_pages import produce_search_pages
from generator.outputs.subject_pages import produce_theme_pages, produce_topic_pages
from generator.outputs.subscribe_pages import produce_subscribe_pages
from generator.outputs.subscription_links import announce_subscriptions
from generator.outputs.task_pages import produce_task_pages
from generator.outputs.version_pages import produce_versions
from generator.rendering.environment import Templates
from generator.rendering.page import Language, Page
from generator.settings import Settings
from generator.views.entry import Entry

ENGLISH = "en/"
"""Where the pages of the second language lie."""

KINDS: Mapping[str, Sequence[Producer]] = {
    "index.html": (produce_home_pages,),
    "tasks": (produce_task_pages, produce_task_list, produce_versions),
    "documents": (produce_document_pages, produce_versions),
    "departments": (produce_department_pages, produce_department_indexes),
    "themes": (produce_theme_pages,),
    "topics": (produce_topic_pages,),
    "deadlines": (produce_deadline_pages,),
    "jurisdictions": (produce_place_pages,),
    "changes": (produce_change_pages,),
    "glossary": (produce_glossary,),
    "search": (produce_search_pages,),
    "subscribe": (produce_subscribe_pages,),
    "data": (produce_field_page,),
}
"""Who may make a page, by the first part of its path after the language, the likelier one first.

Pages that tell of everything else that was made are of none of these: they wait for the others.
"""


class _Asked:
    """Stands for a memory that has everything but the portions with a few pages."""

    def __init__(self, paths: Collection[str], entries: Sequence[Entry]) -> None:
        self._paths = frozenset(paths)
        self._notices = {
            entry.document.id
            for entry in entries
            if {f"tasks/{entry.id}/index.html", f"en/tasks/{entry.id}/index.html"} & self._paths
        }

    def may_hold(self, key: str) -> bool:
        """Whether a portion can have one of the pages; keys are made like addresses."""
        language, _, kind = key.partition("/")
        if kind.startswith("tasks/of/"):
            return kind.removeprefix("tasks/of/") in self._notices
        if kind.startswith("leaf/"):
            return f"{kind.removeprefix('leaf/')}index.html" in self._paths
        if kind.startswith("list/"):
            folder = kind.removeprefix("list/")
        else:
            folder = f"{_folder(language)}{kind}/"
        return any(path.startswith(folder) for path in self._paths)

    def begin(self, common: bytes) -> None:
        """Nothing is compared."""

    def recall(self, key: str, shows: bytes) -> Sequence[Made] | None:
        """Only what is asked for has to be made."""
        del shows
        return None if self.may_hold(key) else ()

    def learn(self, key: str, shows: bytes, made: Sequence[Made | str]) -> None:
        """The build that follows makes it again, and remembers it."""

    def part(self, kind: str, shows: bytes, make: Callable[[], Piece]) -> Piece:
        """Made at once."""
        del kind, shows
        return make()


def produce_asked(
    catalogue: Catalogue,
    settings: Settings,
    paths: Collection[str],
    *,
    templates: Templates,
    kept: KeptEntries,
) -> Iterator[Page]:
    """The pages at these paths, as a whole build makes them; none where there is no such page."""
    entries, prints = kept.join(catalogue, settings.as_of)
    asked = _Asked(paths, entries)
    for language in LANGUAGES:
        missing = {path for path in paths if path.startswith(ENGLISH) == (language == "en")}
        producers = _producers(missing, language)
        if not producers:
            continue
        publication = prepare_publication(
            catalogue,
            settings,
            templates=templates,
            language=language,
            entries=entries,
            prints=prints,
            keeping=Keeping(memory=asked, wanted=asked.may_hold),
        )
        outputs = (output for produce in producers for output in produce(publication))
        for output in announce_subscriptions(outputs, publication):
            if isinstance(output, Page) and output.path in missing:
                yield output
                missing.remove(output.path)
                if not missing:
                    break


def _producers(paths: Collection[str], language: Language) -> Sequence[Producer]:
    kinds = (path.removeprefix(_folder(language)).split("/")[0] for path in paths)
    return tuple(dict.fromkeys(one for kind in kinds for one in KINDS.get(kind, ())))


def _folder(language: str) -> str:
    return ENGLISH if language == "en" else ""
