"""What shows the requirements that no look at finished files can show, and what has no object.

Tests of the program show most of them, offices the others; `make test` keeps what the tests found.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping

from generator.verification.built import BuiltSite
from generator.verification.machine_files import is_demo
from generator.verification.office_answers import PEOPLE

TESTS: Mapping[str, tuple[str, ...]] = {
    "R-015": ("site/test_colours.py", "unit/rendering/test_assets.py"),
    "R-016": ("site/test_budgets.py", "browser/search/test_search_weight.py"),
    "R-020": ("unit/checks/test_publisher.py", "unit/rendering/test_duties.py"),
    "R-021": ("unit/checks/test_publisher.py", "unit/rendering/test_chrome.py"),
    "R-022": ("unit/checks/test_publisher.py",),
    "R-023": ("unit/rendering/test_duties.py", "unit/outputs/test_task_pages.py"),
    "R-024": ("unit/checks/test_publisher.py", "unit/rendering/test_assets.py"),
    "R-027": ("site/test_servers.py",),
    "R-030": ("unit/verification/test_verify_site.py", "acceptance/test_ci.py"),
    "R-033": ("unit/checks/test_duplicates.py", "unit/checks/test_likeness.py"),
    "R-035": ("unit/verification/test_self_check.py",),
    "R-037": ("unit/views/test_document_index.py",),
    "R-038": ("unit/views/test_element_block.py",),
    "R-040": ("unit/outputs/test_version_pages.py",),
    "R-041": ("unit/history/test_versions.py", "unit/outputs/test_version_pages.py"),
    "R-042": ("unit/checks/test_cells.py", "unit/views/test_printed_cell.py"),
    "R-043": ("site/test_printed_tables.py",),
    "R-045": ("unit/checks/test_deadlines.py", "acceptance/test_sources.py"),
    "R-046": ("unit/views/test_document_chain.py",),
    "R-047": ("unit/outputs/tables/test_directory.py",),
    "R-048": ("unit/outputs/metadata/test_dcat.py",),
    "R-049": ("acceptance/test_published_addresses.py",),
    "R-050": ("browser/pages/test_axe.py", "browser/pages/test_keyboard.py"),
    "R-051": ("browser/chrome/test_reading_settings.py",),
    "R-053": ("browser/pages/test_keyboard.py", "browser/chrome/test_reading_settings.py"),
    "R-054": ("browser/chrome/test_reading_aloud.py",),
    "R-056": ("unit/outputs/test_glossary_pages.py",),
    "R-060": ("unit/checks/test_release.py", "acceptance/test_published_addresses.py"),
    "R-062": ("acceptance/test_published_addresses.py",),
    "R-063": ("unit/outputs/test_private_words.py", "unit/outputs/test_task_data.py"),
    "R-064": ("unit/privacy/test_channels.py", "unit/privacy/test_unread.py"),
    "R-065": ("acceptance/test_offline.py",),
    "R-067": ("browser/pages/test_delivery.py",),
    "R-070": ("unit/checks/test_notices.py",),
    "R-071": ("unit/rendering/test_dates.py",),
    "R-072": ("unit/checks/test_headings.py", "unit/rendering/test_dates.py"),
    "R-073": ("unit/checks/test_wording.py",),
    "R-074": ("unit/rendering/test_words.py",),
    "R-075": ("acceptance/test_sources.py", "unit/importers/test_five_notices.py"),
    "R-076": ("unit/checks/test_offices.py",),
    "R-077": ("unit/checks/test_wording.py",),
    "R-078": ("acceptance/test_build_escaping.py",),
    "R-080": ("browser/pages/test_axe.py",),
    "R-081": ("browser/pages/test_keyboard.py", "browser/pages/test_reflow.py"),
    "R-084": ("site/test_html_validity.py",),
    "R-085": ("browser/pages/test_preferences.py",),
    "R-089": ("unit/rendering/test_chrome.py",),
    "R-092": ("unit/views/test_task_row.py",),
    "R-093": ("unit/outputs/test_version_pages.py",),
    "R-095": ("site/test_links.py", "browser/search/test_search_facets.py"),
    "R-097": ("unit/outputs/test_publication_tag.py",),
    "R-100": ("browser/search/test_search_gate.py",),
    "R-101": ("browser/search/test_search_without.py",),
    "R-102": ("browser/search/test_search_page.py", "browser/search/test_search_order.py"),
    "R-103": ("browser/search/test_search_page.py",),
    "R-106": ("unit/outputs/metadata/test_dcat.py",),
    "R-107": ("unit/outputs/test_linked_data.py",),
    "R-108": ("unit/checks/test_publisher.py",),
    "R-109": ("unit/outputs/metadata/test_schemas.py",),
    "R-122": ("site/test_servers.py",),
    "R-123": ("browser/pages/test_delivery.py",),
    "R-126": ("unit/outputs/test_security_file.py",),
    "R-127": ("acceptance/test_build_escaping.py", "browser/pages/test_escaping.py"),
    "R-128": ("unit/cli/test_publish.py",),
    "R-129": ("unit/publishing/test_sbom.py", "acceptance/test_locked_requirements.py"),
    "R-140": ("browser/pages/test_print.py",),
    "R-142": ("acceptance/test_build_reproducible.py",),
    "R-143": ("browser/pages/test_delivery.py",),
    "R-150": ("acceptance/test_import_rules.py",),
}
"""Tests of the program, below tests/; `make test` runs them and keeps their results."""

NO_OFFICE = "演示网站，背后没有单位 / a demo, no office stands behind it"
OF_AN_OFFICE = ("R-020", "R-021", "R-022", "R-023", "R-024", "R-089", "R-108", "R-126")


def without_object(site: BuiltSite, answered: Collection[str] = ()) -> Mapping[str, str]:
    """The requirements that this site gives no occasion for, each with the reason.

    What somebody has `answered` for had its occasion, in a demo too.
    """
    return dict(_without_object(site, answered))


def _without_object(site: BuiltSite, answered: Collection[str]) -> Iterator[tuple[str, str]]:
    yield "R-066", "没有机器写的文字 / no text is written by a machine"
    if is_demo(site):
        of_people = (requirement for requirement in PEOPLE if requirement not in answered)
        yield from ((requirement, NO_OFFICE) for requirement in (*OF_AN_OFFICE, *of_people))
    else:
        yield "R-025", "不是演示网站 / this is no demo"
    records = site.folder / "data" / "tasks.json"
    told = json.loads(records.read_bytes()).get("tasks", ()) if records.is_file() else ()
    if not any("withdrawn" in task for task in told):
        yield "R-049", "没有撤下的记录 / nothing was withdrawn"
