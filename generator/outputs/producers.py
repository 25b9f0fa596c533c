"""Every producer of pages and files, in the order of the site map."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from generator.outputs.calendars.producer import produce_calendars
from generator.outputs.change_pages import produce_change_pages
from generator.outputs.data_pages import produce_data_page
from generator.outputs.deadline_pages import produce_deadline_pages, produce_task_list
from generator.outputs.department_index_pages import produce_department_indexes
from generator.outputs.department_pages import produce_department_pages
from generator.outputs.document_pages import produce_document_pages
from generator.outputs.feeds.producer import produce_feeds
from generator.outputs.field_pages import produce_field_page
from generator.outputs.glossary_pages import produce_glossary
from generator.outputs.home_pages import produce_home_pages
from generator.outputs.metadata.producer import produce_metadata
from generator.outputs.place_pages import produce_place_pages
from generator.outputs.produced import Produced
from generator.outputs.publication import Publication
from generator.outputs.redirect_pages import produce_redirects
from generator.outputs.search_pages import produce_search_pages, produce_search_scripts
from generator.outputs.security_file import produce_security
from generator.outputs.server_files import produce_server_files
from generator.outputs.site_map_pages import produce_site_map
from generator.outputs.sitemap_files import produce_robots, produce_sitemap
from generator.outputs.subject_pages import produce_theme_pages, produce_topic_pages
from generator.outputs.subscribe_pages import produce_subscribe_pages
from generator.outputs.tables.directory import produce_directory
from generator.outputs.tables.offices import produce_offices
from generator.outputs.tables.producer import produce_tables, produce_workbooks
from generator.outputs.task_data import produce_task_twins
from generator.outputs.task_pages import produce_task_pages
from generator.outputs.version_pages import produce_versions
from generator.outputs.word_notice import produce_word_notices
from generator.rendering.page import Artifact, Page
from generator.settings import Settings
from generator.views.entry import Entry

Producer = Callable[[Publication], Iterable[Page | Artifact]]
"""Makes the pages of one kind in one language, one after the other."""

ClosingProducer = Callable[[Publication, Produced], Iterable[Page | Artifact]]
"""Is told what was made before it."""

LastProducer = Callable[[Settings, Sequence[Entry], Produced], Iterable[Artifact]]
"""Is told everything that was made, of all records, withdrawn ones too."""

PRODUCERS: tuple[Producer, ...] = (
    produce_task_pages,
    produce_task_list,
    produce_document_pages,
    produce_deadline_pages,
    produce_theme_pages,
    produce_topic_pages,
    produce_department_indexes,
    produce_department_pages,
    produce_place_pages,
    produce_home_pages,
    produce_glossary,
    produce_field_page,
    produce_search_pages,
    produce_change_pages,
    produce_versions,
    produce_subscribe_pages,
)
"""Run once for each language."""

SHARED_PRODUCERS: tuple[Producer, ...] = (
    produce_task_twins,
    produce_tables,
    produce_workbooks,
    produce_directory,
    produce_offices,
    produce_word_notices,
    produce_search_scripts,
    produce_calendars,
    produce_feeds,
)
"""Files that serve both languages; run once, with the Chinese publication."""

WITH_SECOND: frozenset[Producer] = frozenset({produce_workbooks})
"""Those of them that are made after the pages of the second language: about half of the work."""

CLOSING_PRODUCERS: tuple[ClosingProducer, ...] = (
    produce_metadata,
    produce_data_page,
    produce_site_map,
)
"""Pages that tell of all the others; run once for each language, after its other pages."""

LAST_PRODUCERS: tuple[LastProducer, ...] = (
    produce_sitemap,
    produce_robots,
    produce_security,
    produce_server_files,
    produce_redirects,
)
"""Files that tell of the whole site; run once, at the very end."""
